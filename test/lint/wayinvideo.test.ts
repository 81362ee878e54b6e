import { expect, test } from "vitest";
import { NO_CONFIG } from "../../src/model/config.js";
import { lintText } from "../rules/rule-tester.js";
import { VIDEO, wayinvideo } from "../rules/wayinvideo.js";

const clip = (more: string): string => `{id: a, type: clip, ${VIDEO}, ${more}}`;
const find = (more: string): string => `{id: a, type: find-moments, ${VIDEO}${more}}`;
const rendered = (more: string): string => clip(`enable_export: true, limit: 3, ${more}`);
const reframed = (more: string): string => rendered(`enable_ai_reframe: true, ${more}`);
const captioned = (more: string): string => `{id: a, type: export, project_id: p, clip_indices: [0], ${more}}`;

/** A mistake that wastes units or fails, by its number among the known ones; what each finding is, where it points, and what its message or help must hold. */
type Row = readonly [number: string, jobs: readonly string[], findings: readonly (readonly [rule: string, marked: string, says: string])[], plan?: string];

const ROWS: readonly Row[] = [
  [
    "W01",
    [clip("resolution: HD_720, enable_caption: true, caption_display: both, cc_style_tpl: word-focus, enable_ai_hook: true, ai_hook_script_style: calm, ai_hook_position: end, enable_ai_reframe: true, ratio: RATIO_9_16, reframe_layout: Fit")],
    [["no-effect", "resolution", "`resolution`, `enable_caption`, `caption_display`, `cc_style_tpl`, `enable_ai_hook`, `ai_hook_script_style`, `ai_hook_position`, `enable_ai_reframe`, `ratio` and `reframe_layout` do nothing here."]],
  ],
  // The provider's own page on caption styles has this one.
  ["W01", [clip("enable_caption: true, cc_style_tpl: temp-0")], [["no-effect", "enable_caption", "set `enable_export: true`"]]],
  ["W02", [rendered("enable_ai_reframe: true")], [["schema", "a", "`ratio` is missing."]]],
  ["W03", [rendered("ratio: RATIO_1_1")], [["no-effect", "ratio", "set `enable_ai_reframe: true`"]]],
  ["W04", [reframed("ratio: RATIO_9_16, reframe_layout: OTS")], [["schema", "OTS", "no such layout for `ratio: RATIO_9_16`"]]],
  ["W04", [reframed("ratio: RATIO_1_1, reframe_layout: PiP")], [["schema", "PiP", "Write `Auto`, `Full`, `Fit`, `Grid 4` or `Trio`."]]],
  ["W04", [reframed("ratio: RATIO_9_16, reframe_layout: split2")], [["schema", "split2", "`Split 2`"]]],
  ["W05", [clip("ratio: RATIO_ORIGINAL")], [["schema", "RATIO_ORIGINAL", "belongs to the older API"]]],
  ["W05", ["{id: a, type: summary, identify: file_1, durationSeconds: 60}"], [["unknown-field", "identify", "Write `video_url` instead."]]],
  ["W06", [rendered("resolution: 1080p")], [["schema", "1080p", "`FHD_1080`"]]],
  ["W06", [reframed('ratio: "9:16"')], [["schema", '"9:16"', "You probably meant `RATIO_9_16`."]]],
  ["W06", [clip("target_duration: DURATION_60_120")], [["schema", "DURATION_60_120", "You probably meant `DURATION_60_90`."]]],
  ["W06", [clip("target_duration: DURATION_30-60")], [["schema", "DURATION_30-60", "You probably meant `DURATION_30_60`."]]],
  ["W07", [find("")], [["schema", "a", "`query` is missing"]]],
  ["W07", [find(', query: " "')], [["schema", '" "', "`query` is empty"]]],
  ["W08", [find(", query: demo, target_duration: DURATION_0_30")], [["unconfirmed-field", "target_duration", "may do nothing here"]]],
  ["W09", [find(", query: demo, limit: 3")], [["unconfirmed-field", "limit", "with an `export` job and `clip_indices`"]]],
  ["W10", [clip("enable_express_mode: true, enable_more_results: true")], [["plan-gate", "enable_express_mode", "Enterprise"], ["plan-gate", "enable_more_results", "Enterprise"]], "standard"],
  ["W10", [clip("enable_more_results: true")], [["plan-gate", "enable_more_results", "the config names no plan"]]],
  ["W11", ["{id: a, type: clip, video_url: ./talk.mp4, durationSeconds: 60}"], [["schema", "./talk.mp4", "goes under `file` while you plan"]]],
  ["W11", ['{id: a, type: clip, video_url: "file:///home/me/talk.mp4", durationSeconds: 60}'], [["schema", '"file:///home/me/talk.mp4"', "a public URL"]]],
  ["W11", ["{id: a, type: clip, file: talk.mp4, durationSeconds: 60}"], [["plan-gate", "file", "from the Standard plan on"]], "none"],
  ["W13", ["{id: a, type: transcript, file: talk.wav, durationSeconds: 60}"], [["upload-format", "talk.wav", "avi, mp4, mov or webm"]]],
  ["W14", ["{id: a, type: clip, video_url: file_1, durationSeconds: 60}", "{id: b, type: summary, video_url: file_1, durationSeconds: 60}"], [["upload-used-twice", "file_1", "which `a` uses already"]]],
  ["W15", [clip("limit: 3"), `{id: b, type: clip, limit: 3, ${VIDEO}}`], [["duplicate-job", "b", "the same work as `a`"]]],
  ["W16", [`{id: a, type: summary, ${VIDEO}, matrix: {target_lang: [en, ja]}}`], [["paid-for-each-value", "a", "each pays the whole price: 40 wayinvideo-units"]]],
  ["W17", [clip("source_lang: zh, target_lang: pt-br")], [["unlisted-value", "zh", "`zh-cn` or `zh-tw`"], ["unlisted-value", "pt-br", "You probably meant `pt`."]]],
  ["W17", [clip("source_lang: jv, target_lang: en-US")], [["unlisted-value", "jv", "You probably meant `jw`."], ["unlisted-value", "en-US", "You probably meant `en`."]]],
  ["W18", [rendered("enable_caption: true, caption_display: translation")], [["no-effect", "caption_display", "give `target_lang`"]]],
  ["W19", [captioned("target_lang: en, enable_caption: true, caption_display: both")], [["unlisted-value", "both", "temp-static-"]]],
  ["W20", [captioned("cc_style_tpl: word-focus, ai_hook_position: end")], [["no-effect", "cc_style_tpl", "set `enable_caption: true`"], ["no-effect", "ai_hook_position", "set `enable_ai_hook: true`"]]],
  [
    "W21",
    [`{id: a, type: summary, ${VIDEO}, enable_export: true, enable_caption: true, ratio: RATIO_1_1, limit: 3}`],
    [["unknown-field", "enable_export", "not of `summary` jobs"], ["unknown-field", "enable_caption", "not of `summary` jobs"], ["unknown-field", "ratio", "not of `summary` jobs"], ["unknown-field", "limit", "not of `summary` jobs"]],
  ],
  ["W22", ["{id: a, type: export, project_id: p}"], [["unbounded-output", "a", "every clip of the project"]]],
  ["W23", [`{id: a, type: summary, ${VIDEO}, repeat: 6}`], [["too-many-at-once", "jobs", "10 of the 15 requests that are allowed in a minute"]]],
  ["W24", ['{id: a, type: clip, video_url: "https://vimeo.example.com/1", durationSeconds: 60}'], [["unlisted-host", '"https://vimeo.example.com/1"', "may not be able to fetch it"]]],
  ["W24", ['{id: a, type: clip, video_url: "https://drive.google.com/file/1", durationSeconds: 60}'], [["unlisted-host", '"https://drive.google.com/file/1"', "may no longer"]]],
  ["W25", ["{id: a, type: dub}", "{id: b, type: wayinvideo/tts}", "{id: c, type: render}"], [["unknown-type", "dub", "no type"], ["unknown-type", "wayinvideo/tts", "no type"], ["unknown-type", "render", "no type"]]],
  ["W27", [clip("enable_export: true, resolution: UHD_4K")], [["unbounded-output", "a", "leave out `enable_export` in a first pass"]]],
  [
    "W29",
    [clip("export: true"), `{id: b, type: clip, ${VIDEO}, project_id: p, aspect_ratio: RATIO_1_1}`],
    [["unknown-field", "export", "Write `enable_export` instead."], ["unknown-field", "project_id", "Remove it."], ["unknown-field", "aspect_ratio", "Write `ratio` instead."]],
  ],
  ["W29", [`{id: a, type: momets, ${VIDEO}, query: demo}`], [["unknown-type", "momets", "You probably meant `find-moments`."]]],
];

/** What a batch file does not tell, so that no finding can rest on it. */
const OUT_OF_SIGHT: Readonly<Record<string, string>> = {
  W12: "Publishing is not a type of job; what uses a link later is not in the batch.",
  W28: "When a result is fetched is not in the batch.",
  W30: "The headers of a request are not in the batch.",
};

test.each(ROWS.map(([number, jobs, findings, plan = null]) => ({ number, jobs, findings, plan })))("$number $jobs", async ({ jobs, findings, plan }) => {
  const code = wayinvideo(jobs.map((job) => `  - ${job}\n`).join(""));
  const config = { ...NO_CONFIG, plans: plan === null ? NO_CONFIG.plans : { wayinvideo: plan } };
  const found = await lintText(code, { config });
  expect(found.map(({ ruleId, range }) => [ruleId, code.slice(range?.start.offset, range?.end.offset)])).toEqual(findings.map(([rule, marked]) => [rule, marked]));
  for (const [i, [, , says]] of findings.entries()) expect(`${found[i]?.message} ${found[i]?.help}`).toContain(says);
});

test.each(["wayinvideo-credits", "website-credits"])("W26 a budget in %s names the purse that is charged", async (purse) => {
  const code = wayinvideo(`  - ${clip("limit: 3")}\n`).replace("wayinvideo-units", purse);
  const [found, ...others] = await lintText(code);
  expect(others).toEqual([]);
  expect([found?.ruleId, code.slice(found?.range?.start.offset, found?.range?.end.offset)]).toEqual(["schema", purse]);
  expect(found?.message).toMatch(/pay for the website only\. Its API charges API Units, and neither can be exchanged for the other\.$/);
  expect(found?.help).toBe("Write `wayinvideo-units`, with a limit in that.");
});

test("every known mistake is found, or is out of sight", () => {
  const known = [...new Set([...ROWS.map(([number]) => number), "W26", ...Object.keys(OUT_OF_SIGHT)])].sort();
  expect(known).toEqual(Array.from({ length: 30 }, (_, i) => `W${String(i + 1).padStart(2, "0")}`));
});

/** Requests as the provider's pages and its users write them. */
const SOUND: readonly string[] = [
  clip("target_duration: DURATION_30_60, enable_export: true, limit: 5, resolution: HD_720, enable_caption: true, enable_ai_reframe: true, ratio: RATIO_9_16"),
  clip("project_name: demo, target_duration: DURATION_30_60"),
  clip("limit: 3, enable_export: true, resolution: HD_720, enable_caption: true, caption_display: original, cc_style_tpl: temp-7, enable_ai_hook: true, ai_hook_script_style: excited, ai_hook_position: beginning, enable_ai_reframe: true, ratio: RATIO_9_16, target_lang: en"),
  "{id: a, type: find-moments, video_url: file_abc123, query: product demo moments, enable_export: false, durationSeconds: 60}",
  `{id: a, type: summary, ${VIDEO}, source_lang: en, target_lang: ja}`,
  `{id: a, type: transcript, ${VIDEO}, target_lang: en}`,
  "{id: a, type: export, project_id: proj_1, clip_indices: [0, 2], resolution: FHD_1080, enable_caption: true, cc_style_tpl: word-focus}",
];

test.each(SOUND)("nothing is said of %s", async (job) => {
  expect(await lintText(wayinvideo(`  - ${job}\n`))).toEqual([]);
});
