import { rule } from "../../rules/unbounded-output.js";
import { testRule } from "./rule-tester.js";
import { VIDEO, wayinvideo } from "./wayinvideo.js";

testRule(rule, {
  valid: [
    { name: "a limit", code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}, enable_export: true, limit: 5}\n`) },
    { name: "nothing is rendered", code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}}\n`) },
    { name: "chosen clips", code: wayinvideo("  - {id: a, type: export, project_id: p, clip_indices: [0, 2]}\n") },
  ],
  invalid: [
    {
      name: "every clip is rendered",
      code: wayinvideo(`  - {id: «a», type: clip, ${VIDEO}, enable_export: true}\n`),
      findings: [{ job: "a", planned: 1, message: /^Nothing bounds how much this job makes\. Every clip that is found is rendered/, help: /^Set a bound if that may be too much: set `limit`, / }],
    },
    {
      name: "every clip of a project, once for all languages and takes",
      code: wayinvideo("  - {id: «a», type: export, project_id: p, matrix: {target_lang: [en, ja]}, repeat: 2}\n"),
      findings: [{ planned: 4, message: /every clip of the project/, help: /`clip_indices`/ }],
    },
  ],
});
