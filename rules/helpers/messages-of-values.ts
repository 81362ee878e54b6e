import type { Message } from "../../src/model/rule.js";

/** What `schema` says of a value that is not what its field takes. */
export const VALUE_MESSAGES = {
  wrongType: {
    message: "`{{field}}` has to be {{expected}}, but here stands {{found}}, and a plan should not rest on a guess.",
    help: "Write {{write}}.",
  },
  wrongEntry: {
    message: "Each entry of `{{field}}` has to be {{expected}}, but here stands {{found}}, and a plan should not rest on a guess.",
    help: "Write {{write}}, or remove the entry.",
  },
  quotedNumber: {
    message: "`{{field}}` is the text `{{value}}`, because it stands in quotes, but a number is needed to reckon with.",
    help: "Write `{{value}}` without quotes.",
  },
  digitGroups: {
    message: "`{{field}}` is {{found}}, because YAML 1.2 has no `_` between digits, but a number is needed to reckon with.",
    help: "Write `{{value}}`.",
  },
  timeNotation: {
    message: "`{{field}}` is {{found}}, but times and lengths are written in seconds, so that nobody has to guess which unit is meant.",
    help: "Write `{{seconds}}`.",
  },
  rangeNotation: {
    message: "`{{field}}` is {{found}}, which cannot be told from other text or lists, so its two ends have to be named.",
    help: "Write `{low: {{low}}, high: {{high}}}`.",
  },
  notFinite: {
    message: "`{{field}}` is {{found}}, and no price can be worked out from that.",
    help: "Write the number itself.",
  },
  notWhole: {
    message: "`{{field}}` is {{found}}, but it counts things, and they come whole.",
    help: "Write a whole number.",
  },
  quotedFlag: {
    message: "`{{field}}` is the text `{{value}}`, because it stands in quotes, but it is a switch, and text turns nothing on or off.",
    help: "Write `{{value}}` without quotes.",
  },
  flagNotation: {
    message: "`{{field}}` is {{found}}, but it is a switch, and in YAML 1.2 a switch is `true` or `false` and nothing else.",
    help: "Write `{{value}}`.",
  },
  notAllowed: {
    message: "`{{field}}` is {{found}}, which is none of its values, so the job would be refused.",
    help: "Write {{values}}.",
  },
  notAllowedNear: {
    message: "`{{field}}` is {{found}}, which is none of its values, so the job would be refused.",
    help: "You probably meant `{{near}}`. Its values are {{values}}.",
  },
  notAllowedHere: {
    message: "`{{field}}` is {{found}}, which cannot stand here, so the job would be refused. {{because}}",
    help: "Write {{values}}.",
  },
  renamedValue: {
    message: "`{{field}}` is {{found}}, which is none of its values, so the job would be refused. {{because}}",
    help: "Write `{{to}}` instead.",
  },
  goneValue: {
    message: "`{{field}}` is {{found}}, which is none of its values, so the job would be refused. {{because}}",
    help: "Write {{values}}.",
  },
  otherForm: {
    message: "`{{field}}` is {{found}}, which does not have the form that it needs, so the job would be refused.",
    help: "Write {{form}}.",
  },
  otherProvider: {
    message: "`{{field}}` is {{found}}, but here it names the engine that does the work; the provider of a job stands in its `type`.",
    help: "Write {{values}}; for a job of another provider, write `type: {{provider}}/…`.",
  },
  unquotedText: {
    message: "`{{field}}` is {{found}}, but it has to be text; without quotes YAML reads numbers and flags.",
    help: "Put quotes around it.",
  },
  empty: {
    message: "`{{field}}` is empty, and what was meant cannot be guessed.",
    help: "Fill it in, or remove it where it is not needed.",
  },
  notPositive: {
    message: "`{{field}}` is {{found}}, but every length is more than 0 seconds; a job of no length has no price.",
    help: "Write its length in seconds.",
  },
  tooSmall: {
    message: "`{{field}}` is {{found}}, but nothing is planned or charged below {{least}}.",
    help: "Write {{least}} or more.",
  },
  tooHigh: {
    message: "`{{field}}` is {{found}}, more than is taken, so the job would be refused.",
    help: "Write {{most}} or less.",
  },
  tooFew: {
    message: "`{{field}}` has {{size}}, but it needs {{allowed}}, so the job would be refused.",
    help: "Give {{allowed}}.",
  },
  tooMany: {
    message: "`{{field}}` has {{size}}, but it takes {{allowed}}, so the job would be refused.",
    help: "Keep {{allowed}}.",
  },
  combination: {
    message: "{{first}} does not go with {{others}}, so the job would be refused.",
    help: "Choose what goes together: {{first}} goes with {{allowed}} ({{source}}).",
  },
  wrongForm: {
    message: "`{{field}}` is {{found}}, which does not have the form that it needs, so the job would be refused.",
    help: "Write it as its description in `topsheet schema batch` shows.",
  },
  unfit: {
    message: "This job does not have the shape that a `{{type}}` job needs, so it would be refused.",
    help: "Compare it with what `topsheet schema batch` says of its type.",
  },
  tooLarge: {
    message: "`{{field}}` is {{found}}, but numbers stay below 10 to the power of {{magnitude}}; a larger one is a slip in any plan.",
    help: "Write a smaller number.",
  },
  tooLong: {
    message: "`{{field}}` is {{found}}, which takes more than {{digits}} digits to write out, more than any price needs.",
    help: "Round it.",
  },
  endNotAfterStart: {
    message: "This part of `{{field}}` begins at second {{start}} and ends at second {{end}}, so there is nothing in it.",
    help: "Write an `endSeconds` above `startSeconds`.",
  },
  lowAboveHigh: {
    message: "`{{field}}` runs from {{low}} down to {{high}}, so no number lies in it.",
    help: "Write the smaller number as `low` and the larger one as `high`.",
  },
} satisfies Record<string, Message>;

/** What `schema` says where something is missing. */
export const MISSING_MESSAGES = {
  missingField: {
    message: "`{{field}}` is missing, and a `{{type}}` job cannot be sent without it.",
    help: "Add `{{field}}`: {{purpose}}.",
  },
  missingOneOf: {
    message: "This `{{type}}` job has no {{fields}}. {{because}}",
    help: "Add one of them.",
  },
  missingBecause: {
    message: "`{{field}}` is missing. {{because}}",
    help: "Add `{{field}}`.",
  },
  missingInside: {
    message: "`{{parent}}` has no `{{key}}`, and means nothing without it.",
    help: "Add `{{key}}`: {{purpose}}.",
  },
  missingInEntry: {
    message: "This entry of `{{parent}}` has no `{{key}}`, and means nothing without it.",
    help: "Add `{{key}}`: {{purpose}}.",
  },
  otherKey: {
    message: "`{{other}}` stands here in place of `{{key}}`. {{because}}",
    help: "Write `{{key}}` instead, or another {{condition}}.",
  },
} satisfies Record<string, Message>;
