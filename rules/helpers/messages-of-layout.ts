import type { Message } from "../../src/model/rule.js";

/** Indentation, colons, commas, quotes and brackets. */
export const LAYOUT_MESSAGES: Readonly<Record<string, Message>> = {
  mergeConflict: {
    message: "A merge conflict is not resolved here: the lines from `<<<<<<<` to `>>>>>>>` are versions of one part, and only one of them can be meant.",
    help: "Keep the version that is meant, or join them, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.",
  },
  listInBrackets: {
    message: "A list item with a dash stands within brackets, where entries are parted by commas.",
    help: "Remove the bracket and its other half, or write the list as `[a, b]` throughout.",
  },
  tab: {
    message: "This line is indented with a tab. YAML counts spaces only, so it cannot be told what the line belongs to.",
    help: "Replace the tab with spaces.",
  },
  indent: {
    message: "This line is indented like nothing above it, so it cannot be told what it belongs to.",
    help: "Let it start in the same column as the lines that it belongs with.",
  },
  outdent: {
    message: "This line is indented less than the lines around it, so it ends what they belong to.",
    help: "Indent it like the lines around it.",
  },
  missingColon: {
    message: "`{{text}}` stands where a key and its value should, but it has no colon.",
    help: "Write `key: value`. A text of several lines belongs in quotes, or in a block that begins with `|`.",
  },
  missingSpace: {
    message: "`{{text}}` has no space after its colon, so it is not read as a key with a value.",
    help: "Write a space after the colon.",
  },
  twoPairs: {
    message: "`{{text}}` is the value of a key on this line, but a colon with a space after it makes it look like another key.",
    help: "Put the value in quotes, or begin the inner mapping on the next line.",
  },
  listInMapping: {
    message: "A list item, `-`, stands among the keys of a mapping, so it cannot be told what it belongs to.",
    help: "Indent the list under its key, or remove the dash.",
  },
  listOnKeyLine: {
    message: "A list cannot begin on the line of its key, where YAML expects a single value.",
    help: "Begin it on the next line, or write it in brackets, `[a, b]`.",
  },
  missingDashSpace: {
    message: "There is no space after this dash, so the line does not begin a list item.",
    help: "Write a space after the dash.",
  },
  missingComma: {
    message: "A comma is missing between entries in brackets, so it cannot be told where one ends and the next begins.",
    help: "Write a comma between them, or put a text that holds commas, colons or quotes in quotes.",
  },
  extraComma: {
    message: "There is a comma too many: nothing stands before it, so an entry may be missing.",
    help: "Remove it.",
  },
  unclosedBracket: {
    message: "This `{{bracket}}` is not closed, so it cannot be told where the list or mapping ends.",
    help: "Close it with `{{closing}}`, and indent everything in between further than the line it begins on.",
  },
  extraBracket: {
    message: "This `{{text}}` closes nothing, because no bracket is open.",
    help: "Remove it; or put the value in quotes if the bracket is part of it.",
  },
  unclosedQuote: {
    message: "The text that begins with this `{{quote}}` has no closing quote, so it cannot be told where it ends.",
    help: "Close it with `{{quote}}`. A text in quotes that goes on over several lines must be indented.",
  },
  escape: {
    message: "`{{escape}}` means nothing in a text in double quotes, where a backslash begins an escape.",
    help: "Write the backslash twice, or put the text in single quotes, where it stands for itself.",
  },
  halfCharacter: {
    message: "`\\u{{code}}` is only half of a character, and programs that read this text later may refuse it.",
    help: 'Write the character itself, or the escapes of both of its halves, such as `"\\uD83D\\uDE00"`.',
  },
  afterValue: {
    message: "`{{text}}` follows on a value that has already ended, so it cannot be told what it belongs to.",
    help: "Put the whole value in quotes; in single quotes, write an apostrophe twice, `'it''s'`.",
  },
  afterDocument: {
    message: "This line begins something new, although the list or mapping that makes up the document has ended.",
    help: "Indent it under the key that it belongs to, or write `---` between two documents.",
  },
  badStart: {
    message: "A value cannot begin with {{character}}, which has a meaning of its own in YAML.",
    help: "Put the whole value in quotes.",
  },
  blockHeader: {
    message: "`{{text}}` follows on a `|` or `>`, which begins a block of text on the next line and takes nothing else on its own.",
    help: "Begin the text on the next line, or put the value in quotes if the sign is part of it.",
  },
  blockIndent: {
    message: "This block of text begins with a blank line that is indented further than its words, so it cannot be told how far it is indented.",
    help: "Remove the spaces of that blank line.",
  },
  commentSpace: {
    message: "This `#` follows directly on a value, so it cannot be told whether it begins a comment.",
    help: "Write a space before it, or put the value in quotes if it is part of it.",
  },
  documentLine: {
    message: "A list or mapping cannot begin on the line of `---`.",
    help: "Begin it on the next line.",
  },
  unexpected: {
    message: "`{{text}}` is not expected here, so the file cannot be read past it.",
    help: "Look before it for a missing quote, bracket, comma or colon; put the value in quotes if it is part of one.",
  },
};
