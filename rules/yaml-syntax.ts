import type { Rule } from "../src/model/rule.js";

/** Placeholder until the words of the readers are written. */
export const rule: Rule = {
  id: "yaml-syntax", severity: "error", configurable: false, summary: "The file is not YAML.", why: "It cannot be read.",
  messages: {}, examples: { good: "", bad: "" },
};
