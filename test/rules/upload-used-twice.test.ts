import { rule } from "../../rules/upload-used-twice.js";
import { testRule } from "./rule-tester.js";
import { wayinvideo } from "./wayinvideo.js";

const upload = (id: string, type: string, url: string): string => `  - {id: ${id}, type: ${type}, durationSeconds: 600, video_url: ${url}}\n`;

testRule(rule, {
  valid: [
    { name: "an upload for each", code: wayinvideo(upload("a", "clip", "file_1") + upload("b", "summary", "file_2")) },
    { name: "a link may be used as often as one likes", code: wayinvideo(upload("a", "clip", '"https://youtu.be/a"') + upload("b", "summary", '"https://youtu.be/a"')) },
  ],
  invalid: [
    {
      name: "two jobs of different types",
      code: wayinvideo(upload("a", "clip", "file_1") + upload("b", "summary", "«file_1»")),
      findings: [
        {
          job: "b",
          planned: 1,
          message: /^`video_url` names the upload `file_1`, which `a` uses already\. /,
          help: /^Upload the file once for each job, or give a public URL\./,
          related: ["6:10 `a` uses it first."],
        },
      ],
    },
    {
      name: "the planned jobs of one entry",
      code: wayinvideo("  - {id: a, type: transcript, durationSeconds: 600, video_url: «file_1», matrix: {target_lang: [en, ja, es]}}\n"),
      findings: [{ job: "a", planned: 2, message: /which another planned job of the same entry uses already/, related: [] }],
    },
    { name: "takes", code: wayinvideo("  - {id: a, type: summary, durationSeconds: 600, video_url: «file_1», repeat: 3}\n"), findings: [{ planned: 2, message: /another planned job of the same entry/ }] },
  ],
});
