import { describe, expect, test } from "vitest";
import { RULES } from "../rules/index.js";

/**
 * The form of every message that a rule can give; `docs/messages.md` has all of them in one table, to be read aloud. A hole may
 * stand in any place: what fills it is whole words, which the tests of each rule show.
 */
const MESSAGES = RULES.flatMap(({ id, messages }) => Object.entries(messages).map(([name, { message, help }]) => ({ name: `${id}/${name}`, message, help })));

/** What a way out begins with. A likely slip is answered as everyone answers it: "You probably meant". */
const IMPERATIVES =
  "Add Ask Assume Begin Change Check Choose Close Compare Convert Correct Cut Define Delete Drop Fill Give Indent Keep Leave Let Lint List Look Mend Merge Move Name " +
  "Plan Put Read Reckon Refer Remove Replace Round Run Save Say Send Set Shorten Speak Split Supply Take Try Upload Use Write";
const WAY_OUT = new RegExp(`^(?:(?:${IMPERATIVES.replaceAll(" ", "|")}) |You probably meant |\\{\\{\\w+\\}\\})`);

/** Words of validators and of programs, and blame. */
const JARGON = /\b(?:invalid|illegal|malformed|oneOf|anyOf|allOf|additionalPropert\w*|instancePath|enum|regex|array|boolean|integer|string|null|undefined|token|parse[rd]?|node|schema path|please|oops|sorry)\b|#\/|(?:^|\s)\/\w+\/\d/i;

describe.each(MESSAGES)("$name", ({ message, help }) => {
  test("says what is wrong and why, in whole sentences", () => {
    expect(message).toMatch(/^(?:[A-Z`]|\{\{\w+\}\})/);
    expect(message).toMatch(/(?:\.|\{\{\w+\}\})$/);
  });
  test("says what to do", () => {
    expect(help).toMatch(WAY_OUT);
    expect(help).toMatch(/(?:\.|\{\{\w+\}\})$/);
  });
  test("in words that need no dictionary", () => {
    for (const text of [message, help]) expect(text.replace(/`[^`]*`|\{\{\w+\}\}/g, "")).not.toMatch(JARGON);
  });
});
