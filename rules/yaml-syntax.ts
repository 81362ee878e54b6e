import type { Rule } from "../src/model/rule.js";
import { LAYOUT_MESSAGES } from "./helpers/messages-of-layout.js";
import { FILE_MESSAGES, NODE_MESSAGES } from "./helpers/messages-of-yaml.js";

/** The file cannot be read: it is not YAML 1.2, not UTF-8, or breaks a bound that protects the machine. */
export const rule: Rule = {
  id: "yaml-syntax",
  severity: "error",
  configurable: false,
  summary: "The file is not YAML 1.2 that can be read for sure and in bounded time.",
  why: "What cannot be read cannot be priced, so every budget over the file is unproven. YAML that readers do not agree about is refused as well: a guess would price something other than what is sent.",
  messages: { ...FILE_MESSAGES, ...NODE_MESSAGES, ...LAYOUT_MESSAGES },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 10}
jobs:
  - id: intro
    type: captions
    file: intro.mp4
    durationSeconds: 60
    note: "For the landing page: the short cut."
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 10}
jobs:
  - id: intro
    type: captions
    file: intro.mp4
    durationSeconds: 60
    note: For the landing page: the short cut.
`,
  },
};
