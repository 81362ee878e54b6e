import { describe, expect, it } from "vitest";
import { originOf } from "../../src/model/job.js";
import { toDecimal } from "../../src/model/rational.js";
import { UNPRICED } from "../../src/expand/index.js";
import { expandYaml, inShort } from "./expanding.js";

const jobsOf = (text: string): ReturnType<typeof expandYaml>["batch"]["jobs"] => {
  const { batch, faults } = expandYaml(text);
  expect([faults.map(inShort), batch.incomplete]).toEqual([[], false]);
  return batch.jobs;
};

describe("a job", () => {
  it("without defaults has its own fields, written where they stand", () => {
    const [job] = jobsOf("provider: subclip\njobs: [{id: a, type: dub, sourceUrl: u, note: hm, durationSeconds: 60}]");
    expect(job).toMatchObject({
      index: 0, id: "a", path: ["jobs", 0], fields: { sourceUrl: "u", durationSeconds: 60 }, note: "hm", labels: {}, expectedCost: null, deadline: null, skip: null, repeat: 1, matrixFields: [],
    });
    expect(job!.task.type).toBe("subclip/dub");
    const [planned, ...others] = job!.planned;
    expect(others).toEqual([]);
    expect(planned).toMatchObject({ id: "a", valid: true, cost: UNPRICED, matrixOrigins: null });
    expect(planned!.fields).toBe(job!.fields);
    expect([originOf(planned!, "sourceUrl"), originOf(planned!, "cloneVoice")]).toEqual([["jobs", 0, "sourceUrl"], ["jobs", 0]]);
  });

  it("reads the rest of its envelope", () => {
    const [job] = jobsOf("provider: subclip\njobs: [{id: a, type: dub, expectedCost: {low: 2.5, high: 3}, deadline: 2026-12-01, skip: later, repeat: 2}]");
    const { low, high, path } = job!.expectedCost!;
    expect([toDecimal(low, "down"), toDecimal(high, "up"), path]).toEqual(["2.5", "3", ["jobs", 0, "expectedCost"]]);
    expect([job!.deadline, job!.skip, job!.repeat]).toEqual(["2026-12-01", "later", 2]);
  });
});

describe("defaults", () => {
  const BATCH = `
provider: subclip
labels: {team: film, campaign: spring}
assume: {clip: {pipelineCredits: 1, captionCredits: 2}}
defaults:
  ai-dubbing: {sourceMediaType: video, voiceId: anna, labels: {campaign: autumn, kind: dub}}
  clip: {language: en, labels: {team: null}, assume: {pipelineCredits: {low: 10, high: 30, reason: ours}}}
jobs:
  - {id: plain, type: dub, sourceUrl: u}
  - {id: own, type: dubbing, sourceMediaType: audio, voiceId: null, labels: {kind: own}}
  - {id: more, type: subclip/dub, fields: {voiceId: ben, sourceMediaType: null}}
  - {id: clip, type: clip, assume: {captionCredits: null}}
  - {id: other, type: vidu/img2video}
`;
  const jobs = jobsOf(BATCH);
  const byId = (id: string): (typeof jobs)[number] => jobs.find((job) => job.id === id)!;

  it("are merged key by key: the job's key replaces, null removes", () => {
    expect(byId("plain").fields).toEqual({ sourceMediaType: "video", voiceId: "anna", sourceUrl: "u" });
    expect(byId("own").fields).toEqual({ sourceMediaType: "audio" });
    expect(byId("more").fields).toEqual({ voiceId: "ben" });
    expect(byId("clip").fields).toEqual({ language: "en" });
    expect(byId("other").fields).toEqual({});
  });

  it("keep where each field is written", () => {
    expect([...byId("plain").origins]).toEqual([["sourceMediaType", ["defaults", "ai-dubbing", "sourceMediaType"]], ["voiceId", ["defaults", "ai-dubbing", "voiceId"]]]);
    expect([...byId("own").origins]).toEqual([]);
    expect([...byId("more").origins]).toEqual([["voiceId", ["jobs", 2, "fields", "voiceId"]]]);
  });

  it("merge labels name by name, the nearest wins", () => {
    expect(byId("plain").labels).toEqual({ team: "film", campaign: "autumn", kind: "dub" });
    expect(byId("own").labels).toEqual({ team: "film", campaign: "autumn", kind: "own" });
    expect(byId("clip").labels).toEqual({ campaign: "spring" });
    expect(byId("other").labels).toEqual({ team: "film", campaign: "spring" });
  });

  it("merge assumptions name by name, the nearest wins", () => {
    const { low, high, reason, path } = byId("clip").assume.get("pipelineCredits")!;
    expect([toDecimal(low, "down"), toDecimal(high, "up"), reason, path]).toEqual(["10", "30", "ours", ["defaults", "clip", "assume", "pipelineCredits"]]);
    expect([...byId("clip").assume.keys()]).toEqual(["pipelineCredits"]);
    expect(byId("plain").assume.size).toBe(0);
  });

  it("list every parameter that an assumption names", () => {
    expect(expandYaml(BATCH).batch.assumed).toEqual([
      { type: "subclip/clip", name: "pipelineCredits", path: ["assume", "clip", "pipelineCredits"] },
      { type: "subclip/clip", name: "captionCredits", path: ["assume", "clip", "captionCredits"] },
      { type: "subclip/clip", name: "pipelineCredits", path: ["defaults", "clip", "assume", "pipelineCredits"] },
    ]);
  });
});

describe("fields", () => {
  it("may hold what is also called like an envelope key", () => {
    const [job] = jobsOf("jobs: [{id: a, type: vidu/img2video, note: for people, fields: {note: for the provider, images: [x]}}]");
    expect([job!.note, job!.fields]).toEqual(["for people", { note: "for the provider", images: ["x"] }]);
    expect([...job!.origins]).toEqual([["note", ["jobs", 0, "fields", "note"]], ["images", ["jobs", 0, "fields", "images"]]]);
  });

  it("in defaults need no such detour", () => {
    const [job] = jobsOf("defaults: {vidu/img2video: {note: for the provider}}\njobs: [{id: a, type: vidu/img2video}]");
    expect([job!.note, job!.fields]).toEqual([null, { note: "for the provider" }]);
  });

  it("called __proto__ are fields like others", () => {
    const { fields } = expandYaml('provider: subclip\ndefaults: {dub: {__proto__: {x: 1}}}\njobs: [{id: a, type: dub, "constructor": 2}]').batch.jobs[0]!;
    expect([Object.keys(fields), Object.getPrototypeOf(fields)]).toEqual([["__proto__", "constructor"], Object.prototype]);
  });
});

describe("a batch", () => {
  it("is called by its file unless it has a name", () => {
    expect(expandYaml("jobs: []").batch.name).toBe("spring.batch.yaml");
    expect(expandYaml("jobs: []", { file: "x.yaml" }).batch.name).toBe("x.yaml");
    expect(expandYaml("name: spring\njobs: []").batch.name).toBe("spring");
  });

  it("reads budgets in both forms", () => {
    const { batch } = expandYaml("budget: {subclip-credits: 60.5, vidu-credits: {limit: 10, warnAt: 99.5%, perJob: 2}, USD: {perJob: 1}}\njobs: []");
    const inWords = batch.budgets.map(({ currency, limit, warnAt, perJob, limitPath, perJobPath }) => [
      currency, limit && toDecimal(limit, "down"), toDecimal(warnAt, "down"), perJob && toDecimal(perJob, "down"), limitPath?.join("."), perJobPath?.join("."),
    ]);
    expect(inWords).toEqual([
      ["subclip-credits", "60.5", "0.8", null, "budget.subclip-credits", undefined],
      ["vidu-credits", "10", "0.995", "2", "budget.vidu-credits.limit", "budget.vidu-credits.perJob"],
      ["USD", null, "0.8", "1", undefined, "budget.USD.perJob"],
    ]);
  });
});

describe("what cannot be used is left out, and the batch is incomplete", () => {
  it.each([
    ["no jobs at all", "topsheet: 1", 0],
    ["jobs by name", "jobs: {a: {type: subclip/dub}}", 0],
    ["a job without id", "jobs: [{type: subclip/dub}, {id: b, type: subclip/dub}]", 1],
    ["a job without type", "jobs: [{id: a}, {id: b, type: subclip/dub}]", 1],
    ["a job that is none", "jobs: [a, {id: b, type: subclip/dub}]", 1],
    ["a job of an unknown type", "jobs: [{id: a, type: runway/lip-sync}, {id: b, type: subclip/dub}]", 1],
    ["a file of another kind", "name: CI\njobs: {build: {steps: [x]}}\nbudget: {EUR: 3}", 0],
    ["not a batch", "hello", 0],
  ])("%s", (_, text, left) => {
    const { batch } = expandYaml(text);
    expect([batch.incomplete, batch.jobs.length]).toEqual([true, left]);
  });

  it("a job whose id cannot be used as it is, is listed all the same", () => {
    const { batch } = expandYaml("jobs: [{id: my job, type: subclip/dub}, {id: 5, type: subclip/dub}]");
    expect([batch.incomplete, batch.jobs.map(({ id }) => id)]).toEqual([false, ["my job", "5"]]);
  });

  it.each(["matrix: {voiceId: []}", "matrix: 5", "matrix: {voiceId: [a], sourceUrl: a}", "matrix: [{voiceId: a}]", "repeat: 0", "repeat: x", "matrix: {voiceId: [a]}, exclude: 5"])(
    "a job with `%s` is listed as one invalid planned job",
    (broken) => {
      const { batch, faults } = expandYaml(`jobs: [{id: a, type: subclip/dub, ${broken}}]`);
      expect([batch.incomplete, faults.map(inShort)]).toEqual([true, []]);
      expect(batch.jobs[0]!.planned.map(({ id, valid }) => [id, valid])).toEqual([["a", false]]);
    },
  );

  it("jobs are invalid where an assumption that was meant for them is", () => {
    const valid = (text: string): boolean[] => expandYaml(text).batch.jobs.flatMap(({ planned }) => planned.map((job) => job.valid));
    expect(valid("assume: {subclip/clip: {pipelineCredits: x}}\njobs: [{id: a, type: subclip/clip}, {id: b, type: subclip/dub}]")).toEqual([false, true]);
    expect(valid("defaults: {subclip/clip: {assume: {pipelineCredit: 3}}}\njobs: [{id: a, type: subclip/clip}, {id: b, type: subclip/dub}]")).toEqual([false, true]);
  });

  it("a job of an unknown type of a known provider is listed with all of its planned jobs", () => {
    const { batch } = expandYaml("provider: subclip\njobs: [{id: a, type: lip-sync, assume: {x: 1}, matrix: {voice: [x, y]}, repeat: 2}]");
    expect(batch.incomplete).toBe(true);
    expect(batch.jobs[0]!.planned.map(({ id, valid }) => [id, valid])).toEqual(["x,take=1", "x,take=2", "y,take=1", "y,take=2"].map((name) => [`a[voice=${name}]`, false]));
  });

  it.each([
    ["defaults: {dub: 3}", [true, false, false]],
    ["defaults: 3", [true, true, true]],
    ["defualts: {dub: {voiceId: x}}", [true, true, true]],
    ["defaults: {dubb: {voiceId: x}}", [true, false, false]],
    ["assume: {clipp: {pipelineCredits: 3}}", [false, true, false]],
    ["assume: {pipelineCredits: 3}", [false, true, false]],
    ["assume: 3", [true, true, true]],
    ["assum: {clip: {pipelineCredits: 3}}", [true, true, true]],
  ])("jobs that `%s` may have been meant for are invalid", (section, invalid) => {
    const { batch } = expandYaml(`provider: subclip\n${section}\njobs: [{id: a, type: dub}, {id: b, type: clip}, {id: c, type: vidu/img2video}]`);
    expect(batch.jobs.flatMap(({ planned }) => planned.map(({ valid }) => !valid))).toEqual(invalid);
  });

  it.each(["matirx: {voiceId: [a]}, exclude: [{voiceId: a}]", "filds: {voiceId: a}"])("a job whose fields are hidden in `%s` is invalid", (key) => {
    const { batch, faults } = expandYaml(`jobs: [{id: a, type: subclip/dub, ${key}}]`);
    expect([faults, batch.jobs[0]!.partial, batch.jobs[0]!.planned.map(({ valid }) => valid)]).toEqual([[], true, [false]]);
  });

  it("the second of two jobs with one id is invalid", () => {
    const { batch, faults } = expandYaml("jobs: [{id: a, type: subclip/dub}, {id: b, type: subclip/dub}, {id: a, type: subclip/dub}]");
    expect(faults.map(inShort)).toEqual(["duplicate-job-id/written value jobs.2.id id=a"]);
    expect(faults[0]!.related.map(({ place }) => place)).toEqual([{ path: ["jobs", 0, "id"], at: "value" }]);
    expect(batch.jobs.map(({ planned }) => planned[0]!.valid)).toEqual([true, true, false]);
  });
});
