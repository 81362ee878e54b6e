/** A command as `--help` shows it. */
export interface CommandInfo {
  /** What follows the name: `[path…]`. */
  readonly operands: string;
  readonly summary: string;
  /** What else to know, as paragraphs. */
  readonly about: readonly string[];
  readonly examples: readonly string[];
}

const PATHS =
  "A path is a file, a folder or a glob; `-` is standard input. Without one, the `files` of the config are taken, or else every " +
  "`*.batch.yaml` and `*.batch.yml` below the folder of the config, without a config below the working directory. Files that git ignores are left out, but a file named outright is always taken.";

/** Every command, in the order in which `--help` lists them. */
export const COMMANDS = {
  lint: {
    operands: "[path…]",
    summary: "Check batch files, price their jobs and hold the totals against the budgets.",
    about: [
      PATHS,
      "With `--base`, a branch is held against the commit at which it left `<ref>`: the report shows what it changes, `maxIncrease` of the config bounds what it may add, and a " +
        "budget that was broken before fails only a branch that makes it worse. A raised or removed budget, a lower assumption or rate and a new suppression are findings; " +
        "with `--budget-from base` they do not count until they are merged.",
    ],
    examples: ["topsheet lint", "topsheet lint --base origin/main --budget-from base", "topsheet lint media/spring.batch.yaml --budget subclip-credits=60", "topsheet lint --format json=report.json", "topsheet lint --fix --diff"],
  },
  estimate: {
    operands: "[path…]",
    summary: "Price the jobs of batch files; judge nothing.",
    about: [PATHS],
    examples: ["topsheet estimate", "topsheet estimate --group-by label.campaign"],
  },
  diff: {
    operands: "--base <ref> [path…]",
    summary: "Show what this branch changes: the cost of each job, the totals, the budgets.",
    about: [
      "The working tree is compared with the commit at which the branch left `<ref>`, which is read through git: nothing is checked out or fetched. " +
        "Each side has its own config and rate cards. Paths choose files as `lint` does, on both sides.",
      "Jobs are matched by file, batch name and id, then by batch name and id, so that a moved file is a move. What the author changed is told apart from what rates " +
        "changed: the plan as it is now, at the rate cards, plans and assumptions of the base's config, less what it cost, is the author's; the rest comes from rates. The cards " +
        "that come with topsheet are the same on both sides.",
      "Differences are those of the low ends and of the high ends, so that they add up; one is open where an amount is. A job that did not change adds nothing, even where its cost is open.",
      "Formats are `stylish`, `json` and `markdown`. The exit status is 1 where the branch adds more than `maxIncrease` of the config allows, or is not shown not to; budgets are shown, and `lint --base` judges them.",
    ],
    examples: ["topsheet diff --base origin/main", "topsheet diff --base main --format markdown media"],
  },
  explain: {
    operands: "<rule> | <type> | <file>#<job id>",
    summary: "Explain a rule, list the fields of a type, or derive the price of one job step by step.",
    about: ["A job id is quoted where the shell would take its brackets for a pattern."],
    examples: ["topsheet explain no-effect", "topsheet explain dub", "topsheet explain 'spring.batch.yaml#keynote[targetLanguage=es]'"],
  },
  rules: {
    operands: "",
    summary: "List the rules.",
    about: [],
    examples: ["topsheet rules"],
  },
  rates: {
    operands: "[<provider> | check [file…]]",
    summary: "List the rate cards, or the prices of one provider, or check cards.",
    about: [
      "`rates check` holds the cards against the schema of rate cards, against themselves, and against their own examples; without files, " +
        "the cards that topsheet ships with, with those of the config laid over them.",
    ],
    examples: ["topsheet rates", "topsheet rates subclip", "topsheet rates check rates/subclip.yaml"],
  },
  init: {
    operands: "",
    summary: "Write a config and a first batch file, and the schemas beside them for the editor.",
    about: ["Existing files are left as they are."],
    examples: ["topsheet init"],
  },
  schema: {
    operands: "<batch | config | report | diff | rate-card>",
    summary: "Print a JSON Schema.",
    about: [],
    examples: ["topsheet schema batch > .topsheet/batch.schema.json"],
  },
  help: {
    operands: "[command]",
    summary: "Print this help, or that of a command.",
    about: [],
    examples: ["topsheet help lint"],
  },
} as const satisfies Readonly<Record<string, CommandInfo>>;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** Whether a word is the name of a command. */
export function isCommand(name: string | null): name is CommandName {
  return name !== null && Object.hasOwn(COMMANDS, name);
}
