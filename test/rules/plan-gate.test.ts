import { rule } from "../../rules/plan-gate.js";
import { testRule } from "./rule-tester.js";
import { VIDEO, wayinvideo } from "./wayinvideo.js";

const plan = (name: string): { config: { plans: Record<string, string> } } => ({ config: { plans: { wayinvideo: name } } });
const clip = (more: string): string => wayinvideo(`  - {id: a, type: clip, ${VIDEO}${more}}\n`);

testRule(rule, {
  valid: [
    { name: "a file, where nobody says which plan there is: it may yet become a link", code: wayinvideo("  - {id: a, type: clip, file: talk.mp4, durationSeconds: 60}\n") },
    { name: "the plan that it needs", code: clip(", enable_express_mode: true, enable_more_results: true"), ...plan("enterprise") },
    { name: "a switch that is off", code: clip(", enable_express_mode: false"), ...plan("none") },
    { name: "an upload with the smallest plan that has it", code: wayinvideo("  - {id: a, type: clip, file: talk.mp4, durationSeconds: 60}\n"), ...plan("standard") },
    { name: "a link needs no plan", code: clip(""), ...plan("none") },
  ],
  invalid: [
    {
      name: "nobody says which plan there is",
      code: clip(", «enable_express_mode»: true"),
      findings: [
        {
          message: "`enable_express_mode: true` needs the plan `enterprise`, and the config names no plan for `wayinvideo`. WayinVideo offers express mode with the Enterprise plan only.",
          help: "Remove `enable_express_mode`, or, if you have that plan, say so in `topsheet.config.yaml`: `plans: {wayinvideo: enterprise}`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
        },
      ],
    },
    {
      name: "express mode without Enterprise",
      code: clip(", «enable_express_mode»: true"),
      ...plan("pro"),
      findings: [
        {
          job: "a",
          planned: 1,
          message: "`enable_express_mode: true` needs another plan than `pro`, which the config names for `wayinvideo`. WayinVideo offers express mode with the Enterprise plan only.",
          help: /^Remove `enable_express_mode`, or, if the plan is `enterprise`, say so in the config\./,
        },
      ],
    },
    {
      name: "an upload without a plan",
      code: wayinvideo("  - {id: a, type: clip, «file»: talk.mp4, durationSeconds: 60}\n"),
      ...plan("none"),
      findings: [{ message: /^`file: talk\.mp4` needs another plan than `none`/, help: /if the plan is `standard`, `pro` or `enterprise`/ }],
    },
  ],
});
