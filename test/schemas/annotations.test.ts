import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { JOB_VALIDATORS } from "../../src/generated/validators/jobs.js";
import { CATALOG } from "../../src/generated/catalog.js";
import type { FieldInfo, TaskInfo } from "../../src/model/catalog.js";
import { type Condition, holds } from "../../src/model/condition.js";
import { ANNOTATION, propertiesOf, type Schema } from "../../scripts/generate/schema.js";
import { JOBS, readYaml, ROOT, SOUND, typeOf, yaml } from "./files.js";

const TASKS = Object.values(CATALOG.tasks).map((task) => [task.type, task] as const);
const FIELD_KEYS = [
  ...["kind", "planFact", "clientOnly", "identity", "voiceClone", "suppliesTranscript", "noEffectUnless", "disabled", "cheaper", "form", "renamed", "plan"],
  ...["listed", "hosts", "singleUse", "formats", "unconfirmed", "bounds", "eachPays", "defaultBy", "costs", "waits", "rivals", "defaultCosts", "uniqueName", "calls"],
];
const TASK_KEYS = ["provider", "task", "aliases", "renamed", "atOnce", "combinations", "formerCredits"];

test.each(JOBS.map(({ task, schema }) => [task, schema] as const))("%s is annotated with known keys only", (_, schema) => {
  const annotations = Object.values(propertiesOf(schema)).map((property) => (property[ANNOTATION] ?? {}) as Schema);
  expect(annotations.flatMap((annotation) => Object.keys(annotation).filter((key) => !FIELD_KEYS.includes(key)))).toEqual([]);
  const own = Object.keys(schema[ANNOTATION] as Schema);
  expect(own.slice(0, 3)).toEqual(["provider", "task", "aliases"]);
  expect(own.filter((key) => !TASK_KEYS.includes(key))).toEqual([]);
  for (const { [ANNOTATION]: group } of (schema.allOf ?? []) as Schema[]) {
    const { oneOf = [], because } = (group ?? { because: "A sentence." }) as { oneOf?: string[]; because: string };
    expect(oneOf.filter((name) => !(name in propertiesOf(schema)))).toEqual([]);
    expect(because).toMatch(/^[A-Z].*\.$/);
  }
});

test.each(TASKS)("%s: reasons are sentences with a page, advice is a clause", (_, { fields }) => {
  for (const info of Object.values(fields)) {
    const { noEffectUnless = [], disabled, listed = [], renamed = {}, plan, hosts, singleUse, formats, unconfirmed, bounds, eachPays, cheaper } = info;
    for (const reason of [...noEffectUnless, disabled, ...listed, ...Object.values(renamed), plan, hosts, singleUse, formats, unconfirmed, bounds, eachPays]) {
      if (!reason) continue;
      expect(reason.because).toMatch(/^[A-Z].*\.$/);
      expect(reason.source).toMatch(/^https:\/\/\S+$/);
    }
    for (const { advice } of [cheaper, bounds].flatMap((one) => one ?? [])) expect(advice).toMatch(/^[a-z].*[^.]$/);
    for (const { advice } of [unconfirmed, eachPays].flatMap((one) => one ?? [])) expect(advice).toMatch(/^[A-Z].*\.$/);
  }
});

test.each(TASKS)("%s: conditions name fields of the type", (_, { fields }) => {
  const named = (condition: Condition): string[] =>
    Object.entries(condition).flatMap(([name, test]) => (name === "any" ? (test as Condition[]).flatMap(named) : [name]));
  const conditions = Object.values(fields).flatMap(({ noEffectUnless = [], listed = [], bounds }) => [...noEffectUnless.map(({ when }) => when), ...listed.map(({ unless }) => unless), bounds?.when]).filter((one) => one !== undefined);
  expect(conditions.flatMap(named).filter((name) => !(name in fields))).toEqual([]);
});

test.each(TASKS)("%s: values that annotations name are values of their field", (type, task) => {
  const accepts = (name: string, value: unknown): boolean => {
    JOB_VALIDATORS[type]!({ [name]: value });
    return !JOB_VALIDATORS[type]!.errors?.some((error) => error.instancePath.startsWith(`/${name}`));
  };
  const named = Object.entries(task.fields).flatMap(([name, info]) => valuesOf(info).map((value) => ({ name, value })));
  expect(named.filter(({ name, value }) => !accepts(name, value))).toEqual([]);
});

function valuesOf({ disabled, cheaper, default: byDefault, values = [] }: FieldInfo): unknown[] {
  return [...(disabled?.values ?? []), cheaper?.value, byDefault, ...values].filter((value) => value !== undefined && value !== null);
}

/** Fields of a job that do nothing, by the annotations alone. */
function idle(task: TaskInfo, job: Readonly<Record<string, unknown>>): string[] {
  const read = (name: string, withDefault: boolean): unknown => job[name] ?? (withDefault ? task.fields[name]?.default : undefined);
  return Object.entries(task.fields).flatMap(([name, { noEffectUnless }]) =>
    job[name] !== undefined && noEffectUnless?.some(({ when, values }) => !holds(when, read) && (!values || values.includes(job[name] as string))) ? [name] : [],
  );
}

const IDLE: [task: string, job: string, idle: string[]][] = [
  ["clip", "{videoUrl: 'https://www.youtube.com/watch?v=a', youtubeTranscript: true}", []],
  ["clip", "{videoUrl: 'https://youtu.be/a', youtubeTranscript: true}", []],
  ["clip", "{videoUrl: 'https://cdn.example.com/youtube.com.mp4', youtubeTranscript: true}", ["youtubeTranscript"]],
  ["clip", "{file: a.mp4, youtubeTranscript: true}", ["youtubeTranscript"]],
  ["clip", "{aiAnalysis: true, dynamicCaptions: true, clipCount: 3}", []],
  ["clip", "{aiAnalysis: true, clipCount: 3}", ["clipCount"]],
  ["clip", "{segments: [{startSeconds: 0, endSeconds: 1}], dynamicCaptions: true, clipCount: 3}", []],
  ["tts", "{cloneVoice: true, referenceAudioObjectKey: k}", []],
  ["tts", "{voiceId: anna, referenceAudioObjectKey: k}", ["referenceAudioObjectKey"]],
  ["render", "{aiAnalysis: true, imageCount: 4, videoCount: 1}", []],
  ["render", "{visionAnalysis: true, imageCount: 4, videoCount: 1}", []],
  ["render", "{audioAnalysis: true, audioFileCount: 1, videoCount: 1}", []],
  ["render", "{aiAnalysis: true, audioFileCount: 1}", ["audioFileCount"]],
  ["render", "{imageCount: 4, videoCount: 1, audioFileCount: 1}", ["imageCount", "videoCount", "audioFileCount"]],
  ["wayinvideo/clip", "{resolution: HD_720, target_lang: en}", ["resolution"]],
  ["wayinvideo/clip", "{enable_export: true, resolution: HD_720, caption_display: original, ai_hook_position: end, ratio: RATIO_1_1}", ["caption_display", "ai_hook_position", "ratio"]],
  ["wayinvideo/export", "{enable_caption: true, caption_display: translation}", ["caption_display"]],
  ["wayinvideo/export", "{enable_caption: true, caption_display: original}", []],
  ["wayinvideo/export", "{ratio: RATIO_1_1, reframe_layout: Trio}", []],
];

test.each(IDLE)("%s %s has no effect in: %j", (task, job, expected) => {
  expect(idle(CATALOG.tasks[typeOf(task)]!, yaml(job))).toEqual(expected);
});

test.each(Object.entries(SOUND))("a sound %s job has no field without effect", (type, job) => {
  expect(idle(CATALOG.tasks[type]!, job)).toEqual([]);
});

const CASES = `${ROOT}/../shared/cases/subclip-worked-examples.batch.yaml`;

test.skipIf(!existsSync(CASES))("no worked example of ../shared has a field without effect", () => {
  const jobs = readYaml(CASES).jobs as { id: string; type: string }[];
  expect(jobs.flatMap((job) => idle(CATALOG.tasks[`subclip/${job.type}`]!, job as never).map((name) => `${job.id}: ${name}`))).toEqual([]);
});
