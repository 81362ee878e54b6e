import { describe, expect, it } from "vitest";
import { expandYaml, inShort } from "./expanding.js";

describe("names of types", () => {
  it.each<[provider: string, name: string, type: string]>([
    ["subclip", "dub", "subclip/dub"],
    ["subclip", "ai-dubbing", "subclip/dub"],
    ["subclip", "subclip/dubbing", "subclip/dub"],
    ["vidu", "subclip/clip", "subclip/clip"],
    ["subclip", "vidu/img2video", "vidu/img2video"],
    ["vidu", "img2video", "vidu/img2video"],
    ["null", "subclip/dub", "subclip/dub"],
  ])("provider %s, type %s", (provider, name, type) => {
    const { batch, faults } = expandYaml(`provider: ${provider}\njobs: [{id: a, type: ${name}}]`);
    expect([faults, batch.jobs.map(({ task }) => task.type)]).toEqual([[], [type]]);
  });

  it.each<[provider: string, job: string, fault: string, listed?: string]>([
    ["subclip", "type: dubb", "unknown-type/near value jobs.0.type type=dubb near=`dub`", "subclip/dubb"],
    ["subclip", "type: subclip/ai-dubing", "unknown-type/near value jobs.0.type type=subclip/ai-dubing near=`subclip/dub`", "subclip/ai-dubing"],
    ["subclip", "type: animate", "unknown-type/unknown value jobs.0.type type=animate types=`dub` or `clip`", "subclip/animate"],
    ["subclip", "type: img2video", "unknown-type/otherProvider value jobs.0.type type=img2video provider=subclip full=`vidu/img2video`", "subclip/img2video"],
    ["subclip", "type: vidu/dub", "unknown-type/otherProvider value jobs.0.type type=vidu/dub provider=vidu full=`subclip/dub`", "vidu/dub"],
    ["null", "type: dub", "unknown-type/noProvider value jobs.0.type type=dub full=`subclip/dub` provider=subclip"],
    ["null", "type: img2vidoe", "unknown-type/near value jobs.0.type type=img2vidoe near=`vidu/img2video`"],
    ["subclip", "type: vdiu/img2video", "unknown-type/typeProvider value jobs.0.type type=vdiu/img2video provider=vdiu near=vidu/… example=vidu/img2video full=`vidu/img2video`"],
    ["subclip", "type: runway/gen4", "unknown-type/typeNowhere value jobs.0.type type=runway/gen4 provider=runway near=/… example=subclip/dub"],
    ["runway", "type: dub", "unknown-type/provider value provider provider=runway providers=`subclip` or `vidu`"],
    ["subclip", "type: subclp/gen4", "unknown-type/providerNear value jobs.0.type type=subclp/gen4 provider=subclp near=subclip/… example=subclip/dub"],
    ["subclip", "type: runway/dub", "unknown-type/typeProvider value jobs.0.type type=runway/dub provider=runway near=/… example=subclip/dub full=`subclip/dub`"],
    ["subclip", "type: vidu", "unknown-type/unknown value jobs.0.type type=vidu types=`dub` or `clip`", "subclip/vidu"],
    ["subclip", "type: img2video, provider: vidu", "unknown-field/providerOnJob key jobs.0.provider provider=vidu full=vidu/img2video"],
    ["null", "type: dub, provider: subclip", "unknown-field/providerOnJob key jobs.0.provider provider=subclip full=subclip/dub"],
    ["null", "type: gen4, provider: runway", "unknown-field/providerOnJob key jobs.0.provider provider=runway full=runway/gen4"],
    ["subclip", "type: dubb, provider: subclip", "unknown-type/near value jobs.0.type type=dubb near=`dub`", "subclip/dubb"],
  ])("provider %s, job {%s}", (provider, job, fault, listed) => {
    const { batch, faults } = expandYaml(`provider: ${provider}\njobs: [{id: a, ${job}}]`);
    expect(faults.map(inShort)).toEqual([fault]);
    // Listed, unpriced, where the currency is known; nothing is proven either way.
    expect(batch.jobs.map(({ task, planned }) => [task.type, planned.map(({ valid }) => valid)])).toEqual(listed === undefined ? [] : [[listed, [false]]]);
    expect(batch.incomplete).toBe(true);
  });

  it.each<[batch: string, fault: string]>([
    ["{jobs: [{id: a, type: subclip/dub}, {id: b, type: dub}, {id: c, type: clip}], defaults: {dub: {}}}", "unknown-type/noProviderForAll value jobs.1.type type=dub full=`subclip/dub` provider=subclip jobs=2 jobs"],
    ["{jobs: [{id: a, type: subclip/dub}], defaults: {dub: {}}}", "unknown-type/noProvider key defaults.dub type=dub full=`subclip/dub` provider=subclip"],
  ])("without a provider are one fault: %s", (batch, fault) => expect(expandYaml(batch).faults.map(inShort)).toEqual([fault]));

  it.each(["{provider: 7, jobs: [{id: a, type: dub}], defaults: {dub: {}}}", '{provider: "", jobs: [{id: a, type: dub}]}', "{providr: 7, jobs: [{id: a, type: dub}]}"])(
    "say nothing where the provider itself is at fault: %s",
    (text) => {
      const { batch, faults } = expandYaml(text);
      expect([faults, batch.jobs, batch.incomplete]).toEqual([[], [], true]);
    },
  );

  it("under a misspelt provider are found, but price nothing", () => {
    const wrong = (provider: string): ReturnType<typeof expandYaml> => expandYaml(`{${provider}, jobs: [{id: a, type: dub}, {id: b, type: subclip/dub}]}`);
    const fault = "unknown-type/providerNear value provider provider=subclp providers=`subclip` or `vidu` near=subclip";
    expect(wrong("provider: subclp").faults.map(inShort)).toEqual([fault]);
    const { batch, faults } = wrong("providr: subclip");
    expect([faults, batch.jobs.flatMap(({ planned }) => planned.map(({ valid }) => valid))]).toEqual([[], [false, true]]);
  });

  it("are looked up in defaults and assume, too, each type once", () => {
    const { faults } = expandYaml(`
provider: subclip
defaults: {dub: {}, subclip/dub: {}, dubb: {}}
assume: {clip: {pipelineCredits: 1}, clipping: {}, pipelineCredits: 3}
jobs: [{id: a, type: dub}]`);
    expect(faults.map(inShort)).toEqual([
      "schema/sameTypeTwice key assume.clipping name=clipping first=clip type=subclip/clip section=assume",
      "unknown-field/parameterWithoutType key assume.pipelineCredits name=pipelineCredits type=subclip/clip",
      "schema/sameTypeTwice key defaults.subclip/dub name=subclip/dub first=dub type=subclip/dub section=defaults",
      "unknown-type/near key defaults.dubb type=dubb near=`dub`",
    ]);
  });
});
