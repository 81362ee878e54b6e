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

  it.each<[provider: string, job: string, fault: string]>([
    ["subclip", "type: dubb", "unknown-type/near value jobs.0.type type=dubb near=`dub`"],
    ["subclip", "type: subclip/ai-dubing", "unknown-type/near value jobs.0.type type=subclip/ai-dubing near=`subclip/dub`"],
    ["subclip", "type: animate", "unknown-type/unknown value jobs.0.type type=animate types=`dub` or `clip`"],
    ["subclip", "type: img2video", "unknown-type/otherProvider value jobs.0.type type=img2video provider=subclip full=`vidu/img2video`"],
    ["subclip", "type: vidu/dub", "unknown-type/otherProvider value jobs.0.type type=vidu/dub provider=vidu full=`subclip/dub`"],
    ["null", "type: dub", "unknown-type/noProvider value jobs.0.type type=dub full=`subclip/dub` provider=subclip"],
    ["null", "type: img2vidoe", "unknown-type/near value jobs.0.type type=img2vidoe near=`vidu/img2video`"],
    ["subclip", "type: vdiu/img2video", "unknown-type/providerNear value jobs.0.type type=vdiu/img2video provider=vdiu providers=`subclip` or `vidu` near=vidu"],
    ["subclip", "type: runway/gen4", "unknown-type/provider value jobs.0.type type=runway/gen4 provider=runway providers=`subclip` or `vidu`"],
    ["subclp", "type: dub", "unknown-type/providerNear value provider type=subclp provider=subclp providers=`subclip` or `vidu` near=subclip"],
    ["subclip", "type: img2video, provider: vidu", "unknown-field/providerOnJob key jobs.0.provider provider=vidu full=vidu/img2video"],
    ["null", "type: dub, provider: subclip", "unknown-field/providerOnJob key jobs.0.provider provider=subclip full=subclip/dub"],
    ["null", "type: gen4, provider: runway", "unknown-field/providerOnJob key jobs.0.provider provider=runway full=runway/gen4"],
    ["subclip", "type: dubb, provider: subclip", "unknown-type/near value jobs.0.type type=dubb near=`dub`"],
  ])("provider %s, job {%s}", (provider, job, fault) => {
    const { batch, faults } = expandYaml(`provider: ${provider}\njobs: [{id: a, ${job}}]`);
    expect([faults.map(inShort), batch.jobs.length, batch.incomplete]).toEqual([[fault], 0, true]);
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
