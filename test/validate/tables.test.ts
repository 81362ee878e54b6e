import { describe, expect, it } from "vitest";
import { check, RULES } from "./checking.js";
import { TABLES } from "./tables.js";

describe.each(TABLES)("$title", ({ open, close, rows }) => {
  it.each(rows)("%s", async (fragment, name, place, help) => {
    const found = await check(open + fragment + close);
    expect(found.map((fault) => [fault.name, fault.place, fault.help])).toEqual([[name, place, help]]);
    const [fault] = found;
    // The reader agrees on where that is: a key is marked by its own text.
    if (place.startsWith("key ")) expect(fault?.marked).toBe(place.split(".").at(-1)?.replace("key ", ""));
    for (const text of [fault?.message, fault?.help]) expect(text).toMatch(/^(?:[A-Z]|`).*\.$/su);
  });
});

describe("messages", () => {
  /** Those that need something larger than a row: see the tests named here. */
  const ELSEWHERE = new Map([
    ["schema/noBatch", "raised by the pipeline"],
    ["missing-duration/needed", "raised by the pipeline"],
    ["missing-duration/neededOrAssumed", "raised by the pipeline"],
    ["missing-duration/noEstimate", "raised by the pipeline"],
    ["missing-duration/unreadCues", "raised by the pipeline"],
    ["schema/otherPurse", "lint/wayinvideo.test.ts: takes the rate cards"],
    ["schema/wrongForm", "for fields with a pattern, which no Subclip field has"],
    ["schema/unfit", "explain.test.ts"],
    ["schema/excludeTooLarge", "bounds.test.ts"],
    ["schema/tooLargeJobs", "bounds.test.ts"],
    ["schema/tooManyInAll", "bounds.test.ts"],
    ["unknown-type/noProviderForAll", "expand/types.test.ts: takes several short names"],
  ]);

  it("are each raised by a row", () => {
    const raised = new Set(TABLES.flatMap(({ rows }) => rows.map(([, name]) => name)));
    const all = [...RULES.values()].flatMap((rule) => Object.keys(rule.messages).map((id) => `${rule.id}/${id}`));
    expect(all.filter((name) => !raised.has(name)).sort()).toEqual([...ELSEWHERE.keys()].sort());
  });
});
