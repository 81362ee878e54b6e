import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { CARDS } from "../../src/generated/cards.js";
import { folderWith, topsheet } from "./topsheet.js";

const CARD = readFileSync(resolve(import.meta.dirname, "../../rates/subclip.yaml"), "utf8");

test("the list of cards tells how old they are", () => {
  const { status, stdout } = topsheet(["rates", "--as-of", "2027-01-01"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Provider +Currency +Checked +Age on 2027-01-01 +Line items +Known from$/m);
  expect(stdout).toMatch(/^subclip +subclip-credits +2026-11-22 +40 days +\d+ +first-party \d+/m);
  expect(topsheet(["rates", "--as-of", "2026-11-21"]).stdout).toMatch(/ checked 1 day later /);
});

test.each(CARDS.map(({ provider }) => provider))("the card of %s lists every line item with its price and source", (provider) => {
  const { status, stdout } = topsheet(["rates", provider]);
  expect(status).toBe(0);
  const card = CARDS.find((one) => one.provider === provider)?.card;
  for (const [task, { items }] of Object.entries(card?.tasks ?? {})) {
    expect(stdout).toContain(`\n${provider}/${task}\n`);
    for (const { id, label } of items) expect(stdout).toContain(`  ${label} (${id})\n`);
  }
  const text = stdout.replaceAll(/\s+/g, " ");
  for (const { title, url, checked } of Object.values(card?.sources ?? {})) expect(text).toContain(`${checked} ${title}, ${url}`);
  expect(stdout).not.toMatch(/undefined|\[object|nothing where/);
});

describe("rates check", () => {
  test("finds the shipped cards sound, as files too", () => {
    const shipped = topsheet(["rates", "check"]);
    expect(shipped).toMatchObject({ status: 0, stderr: "" });
    const [first = ""] = shipped.stdout.split(/(?<=\n)/);
    expect(first).toMatch(/^subclip: sound; 7 tasks, \d+ line items, \d+ examples as published\n$/);
    expect(shipped.stdout.match(/: sound; /g)).toHaveLength(CARDS.length);
    const cwd = folderWith({ "cards/subclip.yaml": CARD });
    expect(topsheet(["rates", "check", "./cards/subclip.yaml"], { cwd })).toEqual({ ...shipped, stdout: first.replace("subclip", "cards/subclip.yaml") });
  });

  /** A change to the card, and what is said of it. */
  const BROKEN: readonly (readonly [what: string, from: string | RegExp, to: string, problem: RegExp])[] = [
    ["no YAML", "topsheet: 1", "topsheet: [", /^card\.yaml:\d+:\d+: \S/m],
    ["no card", /^[^]*$/, "", /^card\.yaml:1:1: The rate card is empty\. Write something into it, or remove it\.$/m],
    ["two cards", /$/, "\n---\na: 1\n", /^card\.yaml:1:1: A rate card is one document; this file holds 2\.$/m],
    ["a list", /^[^]*$/, "[1]", /^card\.yaml:1:1: `card` has to be a mapping/m],
    ["a misspelt key", "\ncurrency:", "\ncurency:", /^card\.yaml:\d+:1: `card` has no key `curency`.* `currency`\.$/m],
    ["a missing key", "\ncredit: credit", "", /^card\.yaml:\d+:\d+: `credit` is missing in the card\. Add it\.$/m],
    ["a price that is text", "flat: 1\n", 'flat: "1"\n', /^card\.yaml:\d+:\d+: `flat` is the text `1`/m],
    ["a day that is none", "checked: 2026-11-22", "checked: yesterday", /^card\.yaml:\d+:\d+: `checked` is the text `yesterday`, which does not have the form that it needs: a day, `2026-11-22`\.$/m],
    ["a source that is not listed", "source: cost\n", "source: cots\n", /^card\.yaml:\d+:\d+: .*`cots`.*`cost`/m],
    ["an example that comes out otherwise", "durationSeconds: 60}, cost: 3,", "durationSeconds: 60}, cost: 4,", /^card\.yaml:\d+:\d+: .*costs 4 by its source, but comes to 3 by the card\.$/m],
  ];
  test.each(BROKEN)("%s", (_, from, to, problem) => {
    const text = CARD.replace(from, to);
    expect(text).not.toBe(CARD);
    const { status, stdout, stderr } = topsheet(["rates", "check", "card.yaml"], { cwd: folderWith({ "card.yaml": text }) });
    expect(stderr).toMatch(problem);
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringMatching(/^card\.yaml: \d+ problems?\n$/) as string });
    expect(stderr).not.toMatch(/ at .*\.js:\d+/);
  });

  test("a card that cannot be read does not keep others from being checked", () => {
    const cwd = folderWith({ "good.yaml": CARD });
    const { status, stdout, stderr } = topsheet(["rates", "check", "none.yaml", "good.yaml"], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "none.yaml: The rate card cannot be read: there is no such file or folder.\n" });
    expect(stdout).toMatch(/^none\.yaml: 1 problem\ngood\.yaml: sound; /);
  });
});
