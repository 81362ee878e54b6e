import { rational } from "../../src/model/rational.js";
import { rule } from "../../rules/balance-short.js";
import { batch, testRule } from "./rule-tester.js";

const JOB = `  - {id: a, type: captions, file: a.mp4, durationSeconds: {low: 60, high: 300}}\n`;
const OPEN = `  - {id: clips, type: clip, file: talk.mp4, aiAnalysis: true}\n`;
const left = (credits: string, currency = "subclip-credits"): object => ({ balances: { [currency]: rational(credits) } });
const VIDU = (seconds: number, repeat: number): string => batch(`  - {id: shot, type: vidu/text2video, model: viduq3-pro, prompt: A boat., resolution: 720p, duration: ${seconds}, repeat: ${repeat}}\n`, "budget: {vidu-credits: 100000000}");

testRule(rule, {
  valid: [
    { name: "just enough", code: batch(JOB), config: left("7") },
    { name: "no balance is known", code: batch(OPEN), alsoErrors: ["unpriced-job"] },
    { name: "another currency", code: batch(JOB), config: left("0", "vidu-credits") },
  ],
  invalid: [
    {
      name: "by any reading",
      code: batch(JOB),
      config: left("2"),
      findings: [{ stake: "1..5", message: "The balance of 2 subclip-credits is not enough: this run needs 3..7, which is 1..5 more.", help: "Top up before you send the jobs, or plan less." }],
    },
    {
      name: "by the higher reading",
      code: batch(JOB),
      config: left("4.5"),
      findings: [{ stake: "0..2.5", message: "The balance of 4.5 subclip-credits may not be enough: this run needs 3..7, which is up to 2.5 more." }],
    },
    {
      name: "open, with something missing for sure",
      code: batch(JOB + OPEN),
      config: left("4"),
      alsoErrors: ["unpriced-job"],
      findings: [{ stake: "at least 4", message: /: this run needs at least 8, which is at least 4 more\.$/, help: "Top up before you send the jobs, or plan less. More may be needed: what has no known price is not in it." }],
    },
    {
      name: "open, with nothing missing for sure",
      code: batch(OPEN),
      config: left("6"),
      alsoErrors: ["unpriced-job"],
      findings: [{ stake: "at least 0", message: "Nobody can say whether the balance of 6 subclip-credits is enough: this run needs at least 5, and part of it has no known price.", help: "Give the jobs a price first; their own findings say how." }],
    },
    {
      name: "the minimum payment",
      code: VIDU(4, 1),
      config: left("0", "vidu-credits"),
      findings: [{ message: /^The balance of 0 vidu-credits is not enough: /, help: "Pay the minimum of 10 USD, which buys 2000 credits. The provider takes payments of 10 to 10000 USD, so 2000 to 2000000 credits each." }],
    },
    { name: "one payment", code: VIDU(4, 1000), config: left("0", "vidu-credits"), findings: [{ message: /is not enough/, help: /^Pay \d+ USD, which buys \d+ credits\. The provider takes/ }] },
    { name: "several payments", code: VIDU(10, 50_000), config: left("0", "vidu-credits"), findings: [{ message: /is not enough/, help: /^Make \d+ payments of [\d.]+ USD, which buy \d+ credits\. The provider takes/ }] },
  ],
});
