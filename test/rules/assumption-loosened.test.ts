import { whole } from "../../src/model/rational.js";
import { rule } from "../../rules/assumption-loosened.js";
import { batch, testRule } from "./rule-tester.js";

const CLIP = "  - {id: a, type: clip, file: a.mp4, aiAnalysis: true}\n";
const plan = (assume: string, jobs = CLIP): string => batch(jobs, `budget: {subclip-credits: 1000}${assume === "" ? "" : `\nassume: {clip: {pipelineCredits: ${assume}}}`}`);
const job = (assume: string): string => `  - {id: a, type: clip, file: a.mp4, aiAnalysis: true, assume: {pipelineCredits: ${assume}}}\n`;
const OF_TEAM = new Map([["subclip/clip", new Map([["pipelineCredits", { low: whole(10), high: whole(30), reason: null, path: [] }]])]]);

testRule(rule, {
  valid: [
    { name: "without a base", code: plan("10") },
    { name: "the same figure", code: plan("{low: 10, high: 30, reason: our last 50 jobs}"), base: plan("{low: 10, high: 30}") },
    { name: "a wider figure", code: plan("{low: 10, high: 40}"), base: plan("{low: 10, high: 30}") },
    { name: "none any more", code: plan(""), base: plan("10"), alsoErrors: ["unpriced-job"] },
    { name: "moved from the batch to a job", code: plan("", job("10")), base: plan("10") },
    { name: "as high as the config of the base has it", code: plan("{low: 10, high: 30}"), base: plan(""), baseConfig: { assume: OF_TEAM } },
  ],
  invalid: [
    { name: "a lower end", code: plan("«{low: 5, high: 30}»"), base: plan("{low: 10, high: 30}"), findings: [{ message: "This branch lowers the assumption `pipelineCredits` of subclip/clip from 10..30 to 5..30.", help: "Let whoever pays approve the figure, with what it rests on as its `reason`." }] },
    { name: "a lower high end", code: plan("«20»"), base: plan("{low: 10, high: 30}"), findings: [{ message: "This branch lowers the assumption `pipelineCredits` of subclip/clip from 10..30 to 20." }] },
    { name: "where the base assumes nothing", code: plan("20").replace("pipelineCredits", "«pipelineCredits»"), base: plan(""), findings: [{ message: "This branch assumes `pipelineCredits` of subclip/clip to be 20, where the base assumes nothing." }] },
    { name: "in a job, below what its batch assumed", code: plan("10", job("«5»")), base: plan("10"), findings: [{ message: /from 10 to 5\.$/ }] },
    { name: "below the config of the base", code: plan("«20»"), base: plan(""), baseConfig: { assume: OF_TEAM }, findings: [{ message: /from 10\.\.30 to 20\.$/ }] },
    { name: "in the config", code: plan(""), base: plan(""), config: { assume: OF_TEAM }, findings: [{ message: "This branch assumes `pipelineCredits` of subclip/clip to be 10..30 in the config, where the base assumes nothing. It counts in this run already." }] },
  ],
});
