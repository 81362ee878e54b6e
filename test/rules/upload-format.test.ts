import { rule } from "../../rules/upload-format.js";
import { testRule } from "./rule-tester.js";
import { wayinvideo } from "./wayinvideo.js";

const clip = (file: string): string => wayinvideo(`  - {id: a, type: clip, file: ${file}, durationSeconds: 600}\n`);

testRule(rule, {
  valid: [
    { name: "a format that is taken", code: clip("talks/talk.MOV") },
    { name: "a name that says nothing", code: clip("talk") },
    { name: "a dot that is part of the name", code: clip('"talk v1.2"') },
  ],
  invalid: [
    {
      name: "a video of another format",
      code: clip("«talk.mkv»"),
      findings: [
        {
          job: "a",
          planned: 1,
          message: "`file` is a `.mkv` file. WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.",
          help: /^Convert it to avi, mp4, mov or webm before it is uploaded\./,
        },
      ],
    },
    { name: "a recording without a picture", code: wayinvideo("  - {id: a, type: transcript, file: «talk.mp3», durationSeconds: 600}\n"), findings: [{ message: /`\.mp3`/ }] },
  ],
});
