import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition as CardCondition } from "../../src/generated/types/rate-card.js";
import { type Condition, holds } from "../../src/model/condition.js";
import { exclude, alternatives } from "../../src/price/check/exclusive.js";
import { compileCondition } from "../../src/price/conditions.js";
import { toy } from "./pricing.js";

const VALUES = { loud: [true, false], mode: ["fast", "fine", "slow"], name: ["a", "b"], level: [1, 2, 3] } as const;
const { task } = toy(
  { loud: { kind: "flag" }, mode: { kind: "enum", values: VALUES.mode, default: "fine" }, name: { kind: "text" }, level: { kind: "enum", values: VALUES.level, required: true } },
  "items: [{id: a, label: A, source: page, known: first-party, flat: 1}]",
);
const DEFAULTS: Record<string, unknown> = { loud: false, mode: "fine" };

const field = fc.constantFrom(...(Object.keys(VALUES) as (keyof typeof VALUES)[]));
const entry = field.chain((name) => {
  const value = fc.constantFrom<string | number | boolean>(...VALUES[name]);
  const test = fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 }), fc.record({ set: fc.boolean() }));
  return fc.tuple(fc.constant<string>(name), test);
});
const flat = fc.array(entry, { minLength: 1, maxLength: 3 }).map((entries) => Object.fromEntries(entries) as CardCondition);
const condition = fc.oneof(flat, fc.tuple(flat, fc.array(flat, { minLength: 1, maxLength: 3 })).map(([all, any]) => ({ ...all, any }) as unknown as CardCondition));

/** Every job there is: each field with each value, or left out. */
const JOBS = Object.entries(VALUES).reduce<Record<string, unknown>[]>(
  (jobs, [name, values]) => jobs.flatMap((job) => [...values.map((value) => ({ ...job, [name]: value })), ...(name === "level" ? [] : [job])]),
  [{}],
);

describe("conditions", () => {
  it("mean on a rate card what they mean everywhere", () => {
    fc.assert(
      fc.property(condition, (when) => {
        const compiled = compileCondition(when, task);
        for (const job of JOBS) {
          const read = (name: string, withDefault: boolean): unknown => job[name] ?? (withDefault ? DEFAULTS[name] : undefined);
          expect(compiled(job), JSON.stringify([when, job])).toBe(holds(when as unknown as Condition, read));
        }
      }),
    );
  });

  it("read inside of an object", () => {
    const compiled = compileCondition({ "input.type": "text" }, task);
    expect([{ input: { type: "text" } }, { input: { type: "srt" } }, { input: "text" }, { input: null }, {}].map((job) => compiled(job as Record<string, unknown>))).toEqual([true, false, false, false, false]);
  });

  it("are said to rule each other out only when no job meets both", () => {
    let proved = 0;
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        if (!exclude(alternatives(a), alternatives(b), task)) return;
        proved++;
        const [first, second] = [compileCondition(a, task), compileCondition(b, task)];
        for (const job of JOBS) expect(first(job) && second(job), JSON.stringify([a, b, job])).toBe(false);
      }),
      { numRuns: 500 },
    );
    expect(proved).toBeGreaterThan(20);
  });

  it("of one field each are always told apart when they can be", () => {
    fc.assert(
      fc.property(entry, entry, ([name, test], [other, also]) => {
        const [a, b] = [{ [name]: test } as CardCondition, { [other]: also } as CardCondition];
        const meet = JOBS.some((job) => compileCondition(a, task)(job) && compileCondition(b, task)(job));
        // Two fields of which one can never pass are left unproved.
        if (name === other) expect(exclude(alternatives(a), alternatives(b), task)).toBe(!meet);
      }),
      { numRuns: 500 },
    );
  });
});
