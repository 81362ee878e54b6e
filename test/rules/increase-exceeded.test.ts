import { rational } from "../../src/model/rational.js";
import { rule } from "../../rules/increase-exceeded.js";
import { batch, testRule } from "./rule-tester.js";

const plan = (seconds: number | string): string => batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: ${seconds}}\n`);
const most = (value: string, isShare = false): object => ({ maxIncrease: { "subclip-credits": { value: rational(value), isShare } } });

testRule(rule, {
  valid: [
    { name: "without a base", code: plan(600), config: most("1") },
    { name: "just what is allowed", code: plan(240), base: plan(120), config: most("2") },
    { name: "less than before", code: plan(60), base: plan(120), config: most("0") },
    { name: "just the share that is allowed", code: plan(240), base: plan(120), config: most("0.5", true) },
    { name: "only one end", code: plan("{low: 120, high: 600}"), base: plan(120), config: most("2"), alsoErrors: ["increase-unproven"] },
  ],
  invalid: [
    { name: "an amount", code: plan(300), base: plan(120), config: most("2"), findings: [{ stake: "1", message: "This branch changes the total by +3 subclip-credits (4 → 7), and `maxIncrease` allows at most 2.", help: "Take something out of it, spread it over several branches, or have `maxIncrease` raised first." }] },
    { name: "a range", code: plan("{low: 300, high: 480}"), base: plan(120), config: most("2"), findings: [{ stake: "1..4", message: "This branch changes the total by +3 to +6 subclip-credits (4 → 7..10), and `maxIncrease` allows at most 2." }] },
    { name: "a share", code: plan(300), base: plan(120), config: most("0.125", true), findings: [{ stake: "2.5", message: "This branch changes the total by +3 subclip-credits (4 → 7), and `maxIncrease` allows at most 12.5% of 4, which is 0.5." }] },
    { name: "anything, where nothing is allowed", code: plan(180), base: plan(120), config: most("0"), findings: [{ stake: "1", message: /allows at most 0\.$/ }] },
  ],
});
