import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "../../rules/helpers/identity.js";
import type { PlannedJob } from "../../src/model/job.js";
import { LongNumber } from "../../src/model/number.js";
import { planned } from "./planning.js";

const [speech] = planned(`{topsheet: 1, provider: subclip, jobs: [{id: a, type: tts, input: {type: text, text: Hi.}, voiceId: x, durationSeconds: 1}]}`);

function written(fields: Record<string, unknown>): string {
  return canonical({ ...(speech as PlannedJob), fields });
}

const text = fc.oneof(fc.string(), fc.constantFrom("", "\0", '1"a', '"', "a\0voiceId\0"));
const segment = fc.record({ startSeconds: fc.integer(), endSeconds: fc.double({ noNaN: true }), text });
const fields = fc.record({ voiceId: text, referenceAudioObjectKey: text, input: fc.oneof(fc.record({ type: text, text }), fc.record({ segments: fc.array(segment) })) }, { requiredKeys: [] });

/** Two of them, alike more often than chance has it. */
const pair = fields.chain((one) => fc.tuple(fc.constant(one), fc.oneof(fields, fc.constant(structuredClone(one)))));

test("equal for equal fields, and only for those", () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
      expect(written(a) === written(b)).toBe(same);
    }),
    { numRuns: 1000 },
  );
});

test("whatever the order of keys", () => {
  fc.assert(
    fc.property(fields, (a) => {
      expect(written(reversed(a) as Record<string, unknown>)).toBe(written(a));
    }),
  );
});

test.each([
  [new LongNumber("60.00000000000000000000"), 60],
  [new LongNumber("6000000000000000000000e-20"), 60],
  [new LongNumber("0.1000000000000000000"), 0.1],
  [new LongNumber("60.00000000000000000001"), new LongNumber("60.000000000000000000010")],
])("%o is %o", (a, b) => {
  expect(written({ durationSeconds: a })).toBe(written({ durationSeconds: b }));
  expect(written({ durationSeconds: a })).not.toBe(written({ durationSeconds: new LongNumber("60.00000000000000000002") }));
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, one]) => [key, reversed(one)]));
}
