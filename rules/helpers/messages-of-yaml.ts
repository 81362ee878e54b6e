import type { Message } from "../../src/model/rule.js";

/** Files that cannot be taken in at all, or only in part. */
export const FILE_MESSAGES: Readonly<Record<string, Message>> = {
  tooLarge: {
    message: "This file is larger than {{limit}} MiB, the most that is read, so nothing in it was checked.",
    help: "Split it into several batch files.",
  },
  binary: {
    message: "This file holds a zero byte, as only binary files do, so it cannot be a batch file.",
    help: "Check the path: a batch file is a text in YAML.",
  },
  utf16: {
    message: "This file is in UTF-16, and only UTF-8 is read here: guessing at encodings would sometimes read wrong words.",
    help: "Save it as UTF-8.",
  },
  notUtf8: {
    message: "This file is not UTF-8: the marked byte belongs to some other encoding, so its words cannot be told for sure.",
    help: "Save it as UTF-8.",
  },
  controlCharacter: {
    message: "The invisible control character {{character}} stands here. YAML does not allow it, and on a terminal it could hide what is really written.",
    help: 'Delete it. Where a text needs it, put the text in double quotes and write it as an escape, such as `"\\x1b"`.',
  },
  tooDeep: {
    message: "Lists and mappings nest deeper than {{limit}} levels here, so the file was not read any further.",
    help: "Look for a run of opening brackets, dashes or anchors within anchors; a batch needs about six levels.",
  },
  tooManyDocuments: {
    message: "This file holds more than {{limit}} YAML documents, which lines of `---` part. No more are read, so nothing in it was checked.",
    help: "Split it into several batch files.",
  },
  tooManyAliases: {
    message: "With this alias, anchors are used more than {{limit}} times, those inside of other anchors counted each time. So many could exhaust the memory of a machine.",
    help: "Write what jobs share once, in `defaults`, or split the file.",
  },
  tooManyNodes: {
    message: "With its aliases written out, this file holds more than {{limit}} values, more than can be checked in reasonable time.",
    help: "Split it into several batch files, or use fewer aliases.",
  },
  tooLargeToExplain: {
    message: "This file cannot be read as YAML past this place ({{reason}}), and it is too large to say more about it.",
    help: "Look at this line and the one above for a missing quote, bracket or colon, or cut the file in two and check each half.",
  },
  more: {
    message: "There are more YAML mistakes from here on; often they follow from earlier ones.",
    help: "Correct the ones above and run again.",
  },
};

/** Keys, anchors, aliases, merges and tags. */
export const NODE_MESSAGES: Readonly<Record<string, Message>> = {
  duplicateKey: {
    message: "`{{key}}` is given twice in this mapping, first on line {{line}}, and only one of them could count.",
    help: "Remove one of them.",
  },
  duplicateMerge: {
    message: "`<<` is given twice in this mapping, first on line {{line}}, and only one of them could count.",
    help: "Write one `<<` with a list of aliases, `<<: [*a, *b]`.",
  },
  missingKey: {
    message: "A key is missing here, so its value belongs to nothing.",
    help: "Write the key in front of its colon, or remove the colon.",
  },
  complexKey: {
    message: "A list, a mapping or an alias stands here as a key, and keys are plain words.",
    help: "Write a plain word as the key; or, if this is a placeholder such as `{{ name }}`, put the whole value in quotes.",
  },
  longKey: {
    message: "This key is longer than 1,024 characters, the most that YAML takes before a colon.",
    help: "Shorten it; often a missing quote or line break has made a key of a text.",
  },
  unknownAlias: {
    message: "`*{{name}}` stands for an anchor, `&{{name}}`, that is not defined above it.",
    help: "Define the anchor further up; or, if the asterisk is part of the value, as in a pattern for file names, put the value in quotes.",
  },
  recursiveAlias: {
    message: "`*{{name}}` stands inside of its own anchor, `&{{name}}` on line {{line}}, so it would never end.",
    help: "Refer to another anchor, or write the value out.",
  },
  anchor: {
    message: "This anchor or alias cannot be read, so it cannot be told what stands here.",
    help: "Write at most one anchor, `&name`, in front of a value, with a space between, and none in front of an alias, `*name`; or put the value in quotes if the sign is part of it.",
  },
  badMerge: {
    message: "`<<` takes the keys of other mappings, and this is not a mapping.",
    help: "Give it the alias of a mapping, `<<: *name`, or a list of such aliases.",
  },
  tag: {
    message: "`{{tag}}` is a YAML tag. Batches do without tags, because readers of YAML do not agree about them.",
    help: "Remove it. Put a value in quotes to have it read as text, or if the exclamation mark is part of it.",
  },
  yamlVersion: {
    message: "This line asks for YAML 1.1, in which `no` is false and `1:30` is 90, and batches are read as YAML 1.2.",
    help: "Remove the line, and check values that older readers take for something else.",
  },
  directive: {
    message: "`{{text}}` is not a directive that is known here, so what it asks for would not happen.",
    help: "Remove the line; a batch needs no directives.",
  },
  directiveEnd: {
    message: "The directives above, lines that begin with `%`, are not followed by a line `---`.",
    help: "Remove them, a batch needs none; or write `---` before the document.",
  },
};
