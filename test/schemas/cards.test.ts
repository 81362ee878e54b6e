import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readCards } from "../../scripts/generate/cards.js";

const folder = mkdtempSync(join(tmpdir(), "topsheet-cards-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("cards are read exactly, with the hash of their file", () => {
  const text = "provider: b\nrates: &r {plain: 0.10816, long: 0.1234567890123456789, whole: 9007199254740993}\nmore: {<<: *r, plain: 2}\n";
  writeFileSync(join(folder, "b.yaml"), text);
  writeFileSync(join(folder, "a.yaml"), "provider: a\n");
  writeFileSync(join(folder, "README.md"), "not a card");
  const long = { long: "0.1234567890123456789", whole: "9007199254740993" };
  expect(readCards(folder)).toEqual([
    { provider: "a", sha256: createHash("sha256").update("provider: a\n").digest("hex"), card: { provider: "a" } },
    {
      provider: "b",
      sha256: createHash("sha256").update(text).digest("hex"),
      card: { provider: "b", rates: { plain: 0.10816, ...long }, more: { plain: 2, ...long } },
    },
  ]);
});

test("a card that is no YAML is an error that names it", () => {
  writeFileSync(join(folder, "c.yaml"), "provider: [\n");
  expect(() => readCards(folder)).toThrow(/c\.yaml/);
});
