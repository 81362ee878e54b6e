import { rule } from "../../rules/unconfirmed-field.js";
import { testRule } from "./rule-tester.js";
import { VIDEO, wayinvideo } from "./wayinvideo.js";

const find = (more: string): string => wayinvideo(`  - {id: a, type: find-moments, ${VIDEO}, query: product demo${more}}\n`);

testRule(rule, {
  valid: [
    { name: "fields that the page lists", code: find(", source_lang: en, enable_export: true, resolution: HD_720") },
    { name: "a limit where it is documented", code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}, limit: 3, target_duration: DURATION_0_30}\n`) },
  ],
  invalid: [
    { name: "a limit that may not limit", code: find(", «limit»: 3"), findings: [{ job: "a", planned: 1, message: /^`limit` may do nothing here\. /, help: /`export` job and `clip_indices`/ }] },
    { name: "a length of clips", code: find(", «target_duration»: DURATION_0_30"), findings: [{ message: /never sends it here\.$/ }] },
  ],
});
