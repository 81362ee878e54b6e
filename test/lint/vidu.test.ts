import { expect, test } from "vitest";
import { lintText } from "../rules/rule-tester.js";

const P = '"https://cdn.example.com/a.png"';
const V = 'video_url: "https://cdn.example.com/a.mp4"';
const pictures = (n: number): string => `images: [${Array.from({ length: n }, () => P).join(", ")}]`;
const job = (type: string, more: string): string => `{id: a, type: ${type}, ${more}}`;
const text = (more: string): string => job("text2video", `prompt: A fox., ${more}`);
const image = (more: string): string => job("img2video", `${pictures(1)}, ${more}`);
const ends = (more: string): string => job("start-end2video", `${pictures(2)}, ${more}`);
const reference = (more: string): string => job("reference2video", `prompt: A fox., ${more}`);
const subjects = (model: string, entries: string, prompt = "@Mara waves."): string =>
  job("reference2video", `model: ${model}, prompt: "${prompt}", subjects: [${entries}], duration: 5, resolution: 720p, audio: true`);
const frames = (more: string): string => job("multiframe", `model: viduq2-pro, resolution: 720p, start_image: ${P}, image_settings: [{key_image: ${P}}, {key_image: ${P}, ${more}}]`);
const lips = (more: string): string => job("lip-sync", `${V}, assume: {creditsPerJob: 16}, ${more}`);
const clone = (id: string): string => `{id: ${id}, type: audio-clone, audio_url: "https://cdn.example.com/${id}.mp3", assume: {creditsPerJob: 0}, text: Like this.`;
const larger = (more: string): string => job("upscale", `assume: {creditsPerJob: 9}, ${more}`);
/** A sound clip of five seconds, off-peak where it can be, so that a row tells one thing. */
const AT_720 = "duration: 5, resolution: 720p";
const Q2 = `model: viduq2-turbo, ${AT_720}`;
const Q3 = `model: viduq3-pro, ${AT_720}, audio: true`;

/** A mistake that costs or fails, by its number among the known ones; what each finding is, and what its message or help must hold. */
type Row = readonly [number: number, jobs: readonly string[], findings: readonly (readonly [rule: string, says: string])[]];

const ROWS: readonly Row[] = [
  // Models that the route does not serve: where they belong is said.
  [1, [text("model: viduq2-turbo")], [["schema", "Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it."]]],
  [1, [image("model: viduq3")], [["schema", "Vidu serves `reference2video` with it."]]],
  [1, [text("model: viduq3-mix")], [["schema", "Write `viduq3-turbo`, `viduq3-pro`, `viduq2` or `viduq1`."]]],
  [1, [reference(`model: viduq3-pro, ${pictures(1)}`)], [["schema", "Vidu serves `text2video`, `img2video` and `start-end2video` with it."]]],
  [1, [text("model: viduq4-preview")], [["schema", "no price of it is known"]]],
  // Lengths.
  [2, [text("model: viduq1, duration: 8")], [["schema", "`model: viduq1` goes with `duration: 5` and `resolution: 1080p`"]]],
  [2, [image("model: vidu2.0, duration: 5")], [["schema", "goes with `duration: 4` and `resolution` `360p`, `720p` or `1080p` or with `duration: 8` and `resolution: 720p`"]]],
  [2, [reference(`model: viduq3, duration: 2, ${pictures(1)}`)], [["schema", "goes with `duration` from 3 to 16"]]],
  [2, [ends("model: viduq2-pro, duration: 9")], [["schema", "goes with `duration` from 1 to 8"]]],
  [2, [image("model: viduq2-pro, duration: 11")], [["schema", "goes with `duration` from 1 to 10"]]],
  [2, [frames("duration: 8")], [["schema", "Write 7 or less."]]],
  [2, [job("extend", `model: viduq2-pro, ${V}, duration: 8`)], [["schema", "Write 7 or less."]]],
  // Resolutions.
  [3, [image("model: viduq3-pro-fast, resolution: 540p")], [["schema", "`resolution` `720p` or `1080p`"]]],
  [3, [image("model: viduq1, resolution: 720p")], [["schema", "`model: viduq1` does not go with `resolution: 720p`"]]],
  [3, [image("model: vidu2.0, duration: 8, resolution: 1080p")], [["schema", "does not go with `duration: 8` and `resolution: 1080p`"]]],
  [3, [reference(`model: vidu2.0, resolution: 1080p, ${pictures(1)}`)], [["schema", "`resolution` `360p` or `720p`"]]],
  [3, [job("reference2image", "model: viduq2, prompt: A fox., resolution: 2k")], [["schema", "You probably meant `2K`."]]],
  // Defaults that cost.
  [4, [image("model: viduq3-pro, off_peak: true")], [["implicit-default-cost", "`duration: 5`, `resolution: 720p` and `audio: true` count, and this job costs 50 vidu-credits."]]],
  [4, [text("model: viduq1, audio: false, off_peak: true")], [["implicit-default-cost", "`duration: 5` and `resolution: 1080p` count, and this job costs 40 vidu-credits."], ["cheaper-model", "but with `model: viduq3-turbo` only 35 at the same length and size"]]],
  [4, [job("trending-replicate", `${V}, ${pictures(1)}, prompt: In red., assume: {creditsPerJob: 90}`)], [["implicit-default-cost", "`resolution: 1080p` counts"]]],
  [4, [job("ad-one-click", `${pictures(1)}, prompt: Fresh., assume: {creditsPerJob: 90}`)], [["implicit-default-cost", "`duration: 15` counts"]]],
  [5, [image(`${Q2}, off_peak: true, is_rec: true, prompt: It smiles.`)], [["costly-option", "`is_rec: true` adds 5..10 vidu-credits"], ["no-effect", "Vidu writes a prompt of its own, discards this one and charges 10 credits for it."]]],
  [6, [image(`${Q2}, audio: true, deadline: 2026-11-23`)], [["costly-option", "`audio: true` adds 15 vidu-credits"]]],
  [6, [image(`${Q2}, audio: true, off_peak: true`)], [["costly-option", "adds 7.5..15"], ["feature-disabled", "Off-peak video with sound is made by Q3 models only."]]],
  [6, [text(`model: viduq2, ${AT_720}, audio: true, off_peak: true`)], [["feature-disabled", "Only Q3 models make sound from text."]]],
  [6, [image(`${Q2}, voice_id: anna, off_peak: true`)], [["no-effect", "A voice speaks only with `audio: true`."]]],
  [6, [image(`model: viduq3-turbo, ${AT_720}, audio: true, voice_id: anna, off_peak: true`)], [["no-effect", "Q3 models choose the voice themselves."]]],
  [6, [subjects("viduq3-turbo", "{name: Mara, images: [a.png], voice_id: anna}").replace("audio: true", "audio: true, off_peak: true")], [["no-effect", "Q3 models choose the voice themselves."]]],
  [7, [reference(`model: viduq3-mix, ${AT_720}, off_peak: true, ${pictures(1)}`)], [["schema", "`model: viduq3-mix` goes with `off_peak: false`"]]],
  [7, [text(`${Q3}, off_peak: true, deadline: 2026-11-23`)], [["off-peak-too-late", "may take 48 hours"]]],
  [7, [text(Q3)], [["off-peak-unused", "to save 50 vidu-credits on each such job"]]],
  // What it saves stands in the table: 15 a second become 7, not 8.
  [7, [reference(`model: viduq3, duration: 4, resolution: 1080p, audio: true, deadline: 2026-12-24, ${pictures(1)}`)], [["off-peak-unused", "costs 60 vidu-credits, but with `off_peak: true` only 28"]]],
  [7, [text(`${Q3}, deadline: 2026-11-23`)], []],
  [8, [text(`${Q3}, off_peak: true, expectedCost: 5`)], [["expected-cost-mismatch", "Until 2025-11-02 Vidu charged in credits that were worth ten of today's"]]],
  // Inputs.
  [9, [job("img2video", `${Q2}, off_peak: true, ${pictures(2)}`)], [["schema", "takes exactly 1 entry"]]],
  [9, [job("start-end2video", `${Q2}, off_peak: true, ${pictures(1)}`)], [["schema", "needs exactly 2 entries"]]],
  [9, [reference(`model: viduq2, ${AT_720}, ${pictures(8)}`)], [["schema", "takes at most 7 entries"]]],
  [9, [reference(`model: viduq2-pro, ${AT_720}, videos: [a.mp4], ${pictures(5)}`)], [["schema", "1 to 2 `videos` and 1 to 4 `images`"]]],
  [9, [reference(`model: viduq2, ${AT_720}, videos: [a.mp4], ${pictures(1)}`)], [["schema", "`model: viduq2` does not go with `videos` (1 entry)"]]],
  [9, [subjects("viduq3-mix", "{name: Mara, images: [a.png]}")], [["schema", "goes with no `subjects`"]]],
  [9, [subjects("viduq2", "{name: Mara, images: [a.png, b.png, c.png, d.png]}")], [["schema", "takes at most 3 entries"]]],
  [9, [subjects("viduq3", "{name: Mara, images: [a.png]}", "@Mara meets @Drone.").replace("audio", "off_peak: true, audio")], [["unknown-subject", "`prompt` calls `@Drone`, but `subjects` has only `Mara`."]]],
  [9, [job("img2video", `${Q2}, off_peak: true, images: ["data:image/png;base64,${"A".repeat(20 * 1024 * 1024)}"]`)], [["schema", "Keep at most 20971520 characters."]]],
  // What does nothing.
  [11, [text(`${Q3}, off_peak: true, bgm: true, style: anime, movement_amplitude: small`)], [["no-effect", "`bgm`"], ["no-effect", "`style`"], ["no-effect", "`movement_amplitude`"]]],
  [11, [image("model: viduq2-turbo, duration: 9, resolution: 540p, bgm: true, off_peak: true")], [["no-effect", "Q2 models do from 9 seconds on. Remove it, or change `model` or `duration`."]]],
  [11, [image(`${Q2}, aspect_ratio: "16:9"`)], [["unknown-field", "not of `img2video` jobs"]]],
  [11, [ends(`${Q2}, aspect_ratio: "16:9"`)], [["unknown-field", "not of `start-end2video` jobs"]]],
  [11, [text('model: viduq1, duration: 5, resolution: 1080p, aspect_ratio: "3:4"')], [["schema", "goes with `aspect_ratio` `16:9`, `9:16` or `1:1`"]]],
  [12, [job("lip-sync", V)], [["schema", "has no `audio_url` or `text`"]]],
  [12, [lips('text: Hello., audio_url: "https://cdn.example.com/a.mp3"')], [["no-effect", "the recording is used and the text ignored"]]],
  [12, [lips("text: abc")], [["schema", "at least 4 characters"]]],
  [12, [lips("text: 你好")], []],
  [12, [lips(`text: ${"好".repeat(1001)}`)], [["schema", "of those at most 1000"]]],
  [12, [lips(`text: ${"x".repeat(2001)}`)], [["schema", "at most 2000 characters"]]],
  [12, [lips('text: "<#1#>Hello."')], [["schema", "words before each pause"]]],
  [12, [lips('text: "Hello <#1#> <#2#> there."')], [["schema", "and between two"]]],
  [12, [lips('text: "Hello <#0.00#> there."')], [["schema", "0.01 to 99.99 seconds"]]],
  [12, [lips("text: Hello., speed: 0.4")], [["schema", "`speed` is `0.4`"]]],
  [12, [lips("text: Hello., durationSeconds: 601")], [["schema", "Write 600 or less."]]],
  [13, [job("audio-tts", `voice_setting_voice_id: anna, text: ${"x".repeat(10_000)}`)], [["schema", "at most 9999 characters"]]],
  [13, [`${clone("a")}, voice_id: vidu01}`], [["schema", "8 to 256 letters"]]],
  [13, [`${clone("a")}, voice_id: vidu-voice-}`], [["schema", "no `-` or `_` last"]]],
  [13, [`${clone("a")}, voice_id: vidu-voice}`], [["costly-option", "`text` adds 0.2..10 vidu-credits to each such job. The preview of a cloned voice is charged like any speech"]]],
  [13, [`${clone("a")}, voice_id: vidu-voice}`, `${clone("b")}, voice_id: vidu-voice}`], [["costly-option", "preview"], ["costly-option", "preview"], ["name-used-twice", "needs a name that no other has"]]],
  [14, [larger(`${V}, upscale_resolution: 1080p, sourceResolution: 1080p`)], [["schema", "`upscale_resolution: 1080p` goes with `sourceResolution` `360p`, `540p` or `720p`"]]],
  [14, [larger(`${V}, durationSeconds: 301`)], [["schema", "Write 300 or less."]]],
  [14, [larger(`${V}, video_creation_id: made-1`)], [["no-effect", "`video_creation_id` counts"]]],
  [15, [text(`${Q3}, off_peak: true`), text(`${Q3}, off_peak: true`).replace("id: a", "id: b")], [["duplicate-job", "the same work as `a`"]]],
  [16, [image("model: viduq2-turbo, duration: 5, resolution: 1080p, audio: false, deadline: 2026-11-23")], [["cheaper-model", "costs 75 vidu-credits, but with `model: viduq3-turbo` only 65 at the same length and size"]]],
  [16, [image("model: viduq2-turbo, duration: 2, resolution: 720p, audio: false, deadline: 2026-11-23")], []],
  [17, [text(`${Q3}, off_peak: true, repeat: 6`)], [["too-many-at-once", "whatever the number of its keys"]]],
];

/** What a batch file does not tell, or what another test has. */
const ELSEWHERE: Readonly<Record<number, string>> = {
  10: "A total above the balance is `balance-short`, which needs a config: test/rules/balance-short.test.ts.",
  18: "When a result is fetched is not in the batch.",
};

test.each(ROWS.map(([number, jobs, findings]) => ({ number, shown: jobs.join(", ").slice(0, 120), jobs, findings })))("$number $shown", async ({ jobs, findings }) => {
  const found = await lintText(`topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 100000}\njobs:\n${jobs.map((one) => `  - ${one}\n`).join("")}`);
  expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual(findings.map(([rule]) => expect.stringMatching(new RegExp(`^${rule}: `)) as string));
  for (const [i, [, says]] of findings.entries()) expect(`${found[i]?.message} ${found[i]?.help}`).toContain(says);
});

test("every known mistake is found, or is named as one that cannot be", () => {
  const known = new Set([...ROWS.map(([number]) => number), ...Object.keys(ELSEWHERE).map(Number)]);
  expect([...known].sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
});
