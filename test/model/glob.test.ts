import { expect, test } from "vitest";
import { globFault, matchesGlob } from "../../src/model/glob.js";

test.each<[path: string, glob: string, matches: boolean]>([
  ["media/a.batch.yaml", "media/a.batch.yaml", true],
  ["media/a.batch.yaml", "./media/*.yaml", true],
  ["media/a.batch.yaml", "*.yaml", false],
  ["a.batch.yaml", "**/*.batch.yaml", true],
  ["media/2026/11/a.batch.yaml", "media/**/*.batch.yaml", true],
  ["media/2026/11/a.batch.yaml", "media/**", true],
  ["media/2026/11/a.batch.yaml", "**/11/**/a.*", true],
  ["media/2026/11/a.batch.yaml", "media/*/a.batch.yaml", false],
  ["media/a.batch.yml", "media/*.batch.{yaml,yml}", true],
  ["b/a.yaml", "{a,b}/{a,b}.yaml", true],
  ["c/a.yaml", "{a,b}/{a,b}.yaml", false],
  ["a1.yaml", "a?.yaml", true],
  ["a12.yaml", "a?.yaml", false],
  ["a1.yaml", "a[0-9].yaml", true],
  ["ax.yaml", "a[0-9].yaml", false],
  ["ax.yaml", "a[!0-9].yaml", true],
  ["aXb", "a*b", true],
  ["ab", "a*b", true],
  ["a.b", "a.b", true],
  ["axb", "a.b", false],
  ["ü😀.yaml", "??.yaml", true],
  [".hidden/a.yaml", "**/*.yaml", true],
])("%s is one of %s: %s", (path, glob, matches) => {
  expect(matchesGlob(path, glob)).toBe(matches);
});

test("what would take a backtracking matcher ages is told at once", () => {
  expect(matchesGlob(`${"a".repeat(5000)}`, `${"*a".repeat(200)}b`)).toBe(false);
  expect(matchesGlob(Array(200).fill("a").join("/"), `${"**/a/".repeat(60)}b`)).toBe(false);
});

test.each([
  ["media/**/*.yaml", null],
  ["", /^is empty/],
  ["/etc/*", /folder of the config/],
  ["C:/x", /folder of the config/],
  ["~/x", /folder of the config/],
  ["../x", /leads out/],
  ["{..,media}/x", /leads out/],
  ["media/.{.,x}/..{,a}", /leads out/],
  ["a/../../x", /leads out/],
  ["a\\b", /divided by/],
  ["!a", /starts with/],
  ["{a,b}".repeat(20), /too many/],
])("%s as a glob of files: %s", (glob, fault) => {
  if (fault === null) expect(globFault(glob)).toBeNull();
  else expect(globFault(glob)).toMatch(fault);
});
