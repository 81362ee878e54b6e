import { rational } from "../../src/model/rational.js";
import { rule } from "../../rules/increase-unproven.js";
import { batch, testRule } from "./rule-tester.js";

const plan = (seconds: number | string, more = ""): string => batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: ${seconds}}\n${more}`);
const OPEN = "  - {id: b, type: clip, file: a.mp4, aiAnalysis: true}\n";
const most = (value: string, isShare = false): object => ({ maxIncrease: { "subclip-credits": { value: rational(value), isShare } } });

testRule(rule, {
  valid: [
    { name: "without a base", code: plan("{low: 60, high: 600}"), config: most("1") },
    { name: "allowed at both ends", code: plan("{low: 120, high: 240}"), base: plan(120), config: most("2") },
    { name: "open as before", code: plan(120, OPEN), base: plan(120, OPEN), config: most("0") },
    { name: "too much at both ends", code: plan("{low: 300, high: 480}"), base: plan(120), config: most("2"), alsoErrors: ["increase-exceeded"] },
  ],
  invalid: [
    { name: "too much at the high end", code: plan("{low: 120, high: 300}"), base: plan(120), config: most("2"), findings: [{ stake: "0..1", message: "This branch is not shown to add at most the 2 that `maxIncrease` allows: it changes the total by 0 to +3 subclip-credits (4 → 4..7).", help: "Replace assumptions and ranges in what it changes by closer figures, or take something out of it." }] },
    { name: "open", code: plan(120, OPEN), base: plan(120), config: most("50"), alsoErrors: ["unpriced-job"], findings: [{ message: "This branch is not shown to add at most the 50 that `maxIncrease` allows: part of what it changes has no known price in subclip-credits.", help: "Give those jobs a price first; their own findings say how." }] },
  ],
});
