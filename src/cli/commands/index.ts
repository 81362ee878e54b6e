import type { Call } from "../args.js";
import type { Io } from "../io.js";

/** Does what a command line asks for; resolves to the exit status. */
export type Run = (call: Call, io: Io) => Promise<number>;

/** A command as `--help` shows it, and where its code is: loaded only when it is called, because start-up time counts. */
export interface CommandInfo {
  /** What follows the name: `[path…]`. */
  readonly operands: string;
  readonly summary: string;
  /** What else to know, as paragraphs. */
  readonly about: readonly string[];
  readonly examples: readonly string[];
  readonly load: () => Promise<{ readonly run: Run }>;
}

const PATHS =
  "A path is a file, a folder or a glob; `-` is standard input. Without one, every `*.batch.yaml` and `*.batch.yml` below the working " +
  "directory is taken. Files that git ignores are left out, but a file named outright is always taken.";

/** Every command, in the order in which `--help` lists them. */
export const COMMANDS: Readonly<Record<string, CommandInfo>> = {
  lint: {
    operands: "[path…]",
    summary: "Check batch files, price their jobs and hold the totals against the budgets.",
    about: [PATHS],
    examples: ["topsheet lint", "topsheet lint media/spring.batch.yaml --budget subclip-credits=60", "topsheet lint --format json=report.json"],
    load: () => import("./lint.js"),
  },
  estimate: {
    operands: "[path…]",
    summary: "Price the jobs of batch files; judge nothing.",
    about: [PATHS],
    examples: ["topsheet estimate", "topsheet estimate --group-by label.campaign"],
    load: () => import("./estimate.js"),
  },
  explain: {
    operands: "<rule> | <file>#<job id>",
    summary: "Explain a rule, or derive the price of one job step by step.",
    about: ["A job id is quoted where the shell would take its brackets for a pattern."],
    examples: ["topsheet explain no-effect", "topsheet explain 'spring.batch.yaml#keynote[targetLanguage=es]'"],
    load: () => import("./explain.js"),
  },
  rules: {
    operands: "",
    summary: "List the rules.",
    about: [],
    examples: ["topsheet rules"],
    load: () => import("./rules.js"),
  },
  rates: {
    operands: "[<provider> | check [file…]]",
    summary: "List the rate cards, or the prices of one provider, or check cards.",
    about: [
      "`rates check` holds the cards against the schema of rate cards, against themselves, and against their own examples; without files, " +
        "the cards that topsheet ships with.",
    ],
    examples: ["topsheet rates", "topsheet rates subclip", "topsheet rates check rates/subclip.yaml"],
    load: () => import("./rates.js"),
  },
  init: {
    operands: "",
    summary: "Write a first batch file, and the schema beside it for the editor.",
    about: ["Existing files are left as they are."],
    examples: ["topsheet init"],
    load: () => import("./init.js"),
  },
  schema: {
    operands: "<batch | report | rate-card>",
    summary: "Print a JSON Schema.",
    about: [],
    examples: ["topsheet schema batch > .topsheet/batch.schema.json"],
    load: () => import("./schema.js"),
  },
  help: {
    operands: "[command]",
    summary: "Print this help, or that of a command.",
    about: [],
    examples: ["topsheet help lint"],
    load: () => import("./help.js"),
  },
};
