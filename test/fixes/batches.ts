import fc from "fast-check";

/** A key with its value as a file writes it. */
type Field = readonly [key: string, value: string];

/** Sound jobs, each with the slips that people make in it: what is written instead, or beside. */
const JOBS: readonly { readonly fields: readonly Field[]; readonly slips: readonly (readonly [key: string, instead: Field])[]; readonly extras: readonly Field[] }[] = [
  {
    fields: [["type", "dub"], ["file", "keynote.mp4"], ["sourceMediaType", "video"], ["durationSeconds", "180"], ["cloneVoice", "true"]],
    slips: [["durationSeconds", ["durationSecnds", "180"]], ["durationSeconds", ["durationSeconds", '"180"']], ["sourceMediaType", ["sourceMediaType", "Video"]], ["sourceMediaType", ["source_media_type", "'VIDEO'"]], ["cloneVoice", ["clonVoice", "yes"]], ["type", ["type", "dubb"]], ["cloneVoice", ["cloneVoice", "yes"]]],
    extras: [["transcriptSupplied", "false"], ["targetLanguage", "no"], ["multiSpeker", "true"]],
  },
  {
    fields: [["type", "tts"], ["input", "{type: text, text: Hello.}"], ["voiceId", "anna"], ["durationSeconds", "30"]],
    slips: [["voiceId", ["voiceid", "anna"]], ["input", ["input", "{type: Text, text: Hello.}"]], ["input", ["input", "{typ: text, text: 9:16}"]], ["durationSeconds", ["durationSeconds", "{min: 20, max: 30}"]]],
    extras: [["referenceAudioObjectKey", "uploads/anna.wav"], ["expectedCst", "3"], ["assume", "{charactersPerMinute: 900}"]],
  },
  {
    fields: [["type", "enhance"], ["file", "talk.wav"], ["durationSeconds", "60"]],
    slips: [["type", ["type", "enhanc"]], ["durationSeconds", ["durationSeconds", "012"]]],
    extras: [["backgroundMusicSeparationEnabled", "true"], ["provider", "Resemble"], ["labls", "{campaign: spring}"]],
  },
  {
    fields: [["type", "captions"], ["file", "intro.mp4"], ["durationSeconds", "60"], ["aspectRatio", "9:16"]],
    slips: [["aspectRatio", ["aspectRation", "9:16"]], ["durationSeconds", ["durationSeconds", "1_000"]]],
    extras: [["language", "on"], ["faceTrak", "true"], ["repeat", "2"]],
  },
  {
    fields: [["type", "vidu/text2video"], ["model", "viduq2"], ["prompt", "A fox runs."], ["duration", "5"], ["resolution", "540p"]],
    slips: [["resolution", ["resolution", "1080P"]], ["resolution", ["resoluton", "720p"]], ["duration", ["durations", "5"]]],
    extras: [["off_peak", "false"], ["is_rec", "true"], ["bgm", "true"], ["movement_amplitude", "Small"]],
  },
];

interface Job {
  readonly kind: number;
  readonly slips: readonly number[];
  readonly extras: readonly number[];
  readonly flow: boolean;
  readonly comments: readonly number[];
  /** The job takes over what an earlier job of its kind says. */
  readonly merges: boolean;
}

const job: fc.Arbitrary<Job> = fc.record({
  kind: fc.nat(JOBS.length - 1),
  slips: fc.array(fc.nat(9), { maxLength: 2 }),
  extras: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
  flow: fc.boolean(),
  comments: fc.array(fc.nat(20), { maxLength: 2 }),
  merges: fc.boolean(),
});

/** A comment of its own line, to be found again after fixing. */
export const OWN_LINE = /^[ \t]*# own .*$/gm;

/** Batches with slips, in either style, with comments, anchors and merges. */
export const batches: fc.Arbitrary<string> = fc
  .record({
    jobs: fc.array(job, { minLength: 1, maxLength: 5 }),
    defaults: fc.constantFrom("", "defaults: {dub: {durationSecnds: 60}}", "defaults:\n  enhance:\n    # own default\n    backgroundMusicSeparationEnabled: true # trailing", "defauts: {tts: {voiceId: bob}}", "defaults:\n  tts: {referenceAudioObjectKey: k.wav}", "assume: {clip: {pipelineCredits: 10}}"),
    budget: fc.constantFrom("budget: {subclip-credits: {limit: 100, warnat: 80%}, vidu-credits: 500}", "bugdet: {subclip-credits: 9}", "budget:\n  subclip-credits: '100'", ""),
    breaks: fc.constantFrom("\n", "\r\n"),
    bom: fc.boolean(),
    ends: fc.boolean(),
  })
  .map(({ jobs, defaults, budget, breaks, bom, ends }) => {
    const firstOf = new Map<number, number>();
    const written = jobs.map((one, index) => {
      const first = firstOf.get(one.kind);
      const merged = one.merges && first !== undefined ? first : null;
      if (first === undefined) firstOf.set(one.kind, index);
      return writeJob(one, index, merged);
    });
    const text = ["topsheet: 1", "provider: subclip  # trailing", budget, defaults, "jobs:", ...written].filter((line) => line !== "").join("\n");
    return (bom ? "\ufeff" : "") + (text + (ends ? "\n" : "")).replaceAll("\n", breaks);
  });

function writeJob({ kind, slips, extras, flow, comments }: Job, index: number, merged: number | null): string {
  const { fields, slips: known, extras: more } = JOBS[kind]!;
  const changed = new Map(slips.map((at) => known[at % known.length]!));
  const own = merged === null ? fields : fields.filter(([key]) => changed.has(key));
  const lines: Field[] = [["id", `job-${index}`], ...(merged === null ? [] : [["<<", `*j${merged}`] as Field]), ...own.map(([key, value]) => changed.get(key) ?? ([key, value] as Field)), ...extras.map((at) => more[at % more.length]!)];
  if (flow) return `  - &j${index} {${lines.map(([key, value]) => `${key}: ${value}`).join(", ")}} # trailing`;
  const block = lines.map(([key, value], at) => `${key}: ${value}${comments.includes(at) ? " # trailing\n    # own comment" : ""}`);
  return `  - &j${index}\n    ${block.join("\n    ")}`;
}
