import { rule } from "../../rules/name-used-twice.js";
import { testRule } from "./rule-tester.js";

/** A batch of Vidu jobs with a budget that no case comes near. */
const batch = (jobs: string, more = ""): string => `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 100000}\n${more}jobs:\n${jobs}`;

const CLONE = "type: audio-clone, text: Hello., assume: {creditsPerJob: 5}";

testRule(rule, {
  valid: [
    { name: "a name each", code: batch(`  - {id: a, ${CLONE}, audio_url: a.mp3, voice_id: anna-2026}\n  - {id: b, ${CLONE}, audio_url: b.mp3, matrix: {voice_id: [ben-2026, ben-2027]}}\n`) },
  ],
  invalid: [
    {
      name: "one name for two voices",
      code: batch(`  - {id: a, ${CLONE}, audio_url: a.mp3, voice_id: anna-2026}\n  - {id: b, ${CLONE}, audio_url: b.mp3, voice_id: «anna-2026»}\n`),
      findings: [{ job: "b", message: "`voice_id` gives the name `anna-2026`, which `a` gives already. Each cloned voice needs a name that no other has.", help: /^Give each its own name\. / }],
    },
    { name: "takes", code: batch(`  - {id: a, ${CLONE}, audio_url: a.mp3, voice_id: «anna-2026», repeat: 3}\n`), findings: [{ planned: 3, message: /^`voice_id` gives the name `anna-2026` to 3 takes\. / }] },
  ],
});
