import { rule } from "../../rules/implicit-default-cost.js";
import { testRule } from "./rule-tester.js";

/** A batch of Vidu jobs with a budget that no case comes near. */
const batch = (jobs: string, more = ""): string => `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 100000}\n${more}jobs:\n${jobs}`;

testRule(rule, {
  valid: [
    { name: "all is written", code: batch(`  - {id: a, type: text2video, model: viduq2, prompt: A fox., duration: 5, resolution: 720p}\n`) },
    { name: "sound that is off by default costs nothing", code: batch(`  - {id: a, type: img2video, model: viduq2-pro, images: [a.png], prompt: A fox., duration: 5, resolution: 720p}\n`) },
    { name: "defaults of the batch are written, too", code: batch(`  - {id: a, type: text2video, model: viduq2, prompt: A fox.}\n`, "defaults: {text2video: {duration: 5, resolution: 540p}}\n") },
    { name: "sound alone, which a Q3 model includes", code: batch(`  - {id: a, type: text2video, model: viduq3-pro, prompt: A fox., duration: 5, resolution: 720p}\n`) },
    { name: "nothing is known of the price", code: batch(`  - {id: a, type: ad-one-click, images: [a.png]}\n`), alsoErrors: ["unpriced-job"] },
  ],
  invalid: [
    {
      name: "length, size and sound of a Q3 model",
      code: batch(`  - {id: «a», type: img2video, model: viduq3-pro, images: [a.png], prompt: A fox.}\n`),
      findings: [
        {
          job: "a",
          stake: "100",
          message: "`duration`, `resolution` and `audio` are left out, so the provider's `duration: 5`, `resolution: 720p` and `audio: true` count, and this job costs 100 vidu-credits.",
          help: "Write `duration: 5`, `resolution: 720p` and `audio: true` if that is what you want, or what you want instead.",
        },
      ],
    },
    {
      name: "by model, and for each take",
      code: batch(`  - {id: «a», type: start-end2video, model: viduq1, images: [a.png, b.png], duration: 5, repeat: 3}\n  - {id: «b», type: img2video, model: vidu2.0, images: [a.png], duration: 8}\n`),
      findings: [
        { planned: 3, stake: "240", message: "`resolution` is left out, so the provider's `resolution: 1080p` counts, and this job costs 80 vidu-credits." },
        { message: "`resolution` is left out, so the provider's `resolution: 720p` counts, and this job costs 100 vidu-credits." },
      ],
    },
  ],
});
