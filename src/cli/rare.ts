/**
 * What few runs need. The command keeps all of it in one file of its own, which `import()` of this module loads; nothing else
 * may import it, and what it names is imported from here alone.
 */
export { openBranch } from "./base/lint.js";
export { run as diff } from "./commands/diff.js";
export { run as explain } from "./commands/explain.js";
export { run as help } from "./commands/help.js";
export { run as init } from "./commands/init.js";
export { run as rates } from "./commands/rates.js";
export { run as rules } from "./commands/rules.js";
export { run as schema } from "./commands/schema.js";
export { unifiedDiff } from "./diff.js";
export { fixFiles } from "./fix.js";
export { configInForce } from "./print-config.js";
export { REPORTERS } from "../reporters/index.js";
export { addCard } from "../setup/card.js";
