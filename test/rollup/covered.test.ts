import { describe, expect, test } from "vitest";
import { type ConfigBudget, NO_CONFIG } from "../../src/model/config.js";
import { rational } from "../../src/model/rational.js";
import { budgetsOfConfig } from "../../src/rollup/index.js";
import { job } from "../reporters/fixtures.js";

const NO_MATCH: ConfigBudget["match"] = { labels: {}, types: [], providers: [], files: [] };
const DUB = job("dub", "3", { labels: { campaign: "spring", team: "a" } });
const CLIP = job("clip", "40", { type: "vidu/text2video", currency: "vidu-credits" });
const ODD = job("odd", "3", { labels: { campaign: "constructor" } });

function covered(match: Partial<ConfigBudget["match"]>, currency = "USD", workingDirectory = ""): string {
  const budget: ConfigBudget = { currency, limit: rational("1"), warnAt: rational("1"), perJob: null, match: { ...NO_MATCH, ...match }, path: ["budgets", 0] };
  const [one] = budgetsOfConfig({ ...NO_CONFIG, workingDirectory, budgets: [budget] });
  return [DUB, CLIP, ODD].flatMap((each) => ["media/11/a.batch.yaml", "b.batch.yaml"].filter((file) => one?.covers(each, file)).map((file) => `${each.id} ${file[0]}`)).join(", ");
}

const ALL = "dub m, dub b, clip m, clip b, odd m, odd b";

describe("jobs that a budget of the config covers: keys are ANDed, lists ORed", () => {
  test.each<[match: Partial<ConfigBudget["match"]>, jobs: string]>([
    [{}, ALL],
    [{ providers: ["vidu"] }, "clip m, clip b"],
    [{ providers: ["vidu", "subclip"] }, ALL],
    [{ types: ["subclip/dub", "subclip/tts"] }, "dub m, dub b, odd m, odd b"],
    [{ labels: { campaign: ["spring"] } }, "dub m, dub b"],
    [{ labels: { campaign: ["spring", "autumn"], team: ["a"] } }, "dub m, dub b"],
    [{ labels: { campaign: ["spring"], team: ["b"] } }, ""],
    [{ labels: { constructor: ["spring"] } }, ""],
    [{ files: ["media/**"] }, "dub m, clip m, odd m"],
    [{ files: ["media/*/*.yaml", "b.*"] }, ALL],
    [{ files: ["media/**"], providers: ["vidu"], types: ["vidu/text2video"] }, "clip m"],
    [{ files: ["media/**"], providers: ["vidu"], types: ["subclip/dub"] }, ""],
  ])("%j", (match, jobs) => {
    expect(covered(match)).toBe(jobs);
  });

  test("those charged in its currency", () => {
    expect(covered({}, "vidu-credits")).toBe("clip m, clip b");
  });
  test("files are seen from the config's folder", () => {
    expect(covered({ files: ["plans/media/**"] }, "USD", "plans")).toBe("dub m, clip m, odd m");
  });
});
