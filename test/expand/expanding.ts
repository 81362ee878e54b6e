import { parse } from "yaml";
import { expand, type ExpandContext } from "../../src/expand/index.js";
import type { Catalog, FieldInfo, TaskInfo } from "../../src/model/catalog.js";
import type { Fault } from "../../src/model/finding.js";

function task(provider: string, name: string, aliases: string[], fields: string[]): TaskInfo {
  const info: FieldInfo = { kind: "text", required: false, description: "A field." };
  return { type: `${provider}/${name}`, provider, task: name, aliases, title: name, fields: Object.fromEntries(fields.map((field) => [field, info])) };
}

const TASKS = [
  task("subclip", "dub", ["dubbing", "ai-dubbing"], ["sourceUrl", "sourceMediaType", "durationSeconds", "targetLanguage", "cloneVoice", "voiceId"]),
  task("subclip", "clip", ["clipping"], ["videoUrl", "language", "aiAnalysis"]),
  task("vidu", "img2video", [], ["images", "note"]),
];

/** Two providers, so that short names can be ambiguous, and a field that is called like an envelope key. */
export const TOY_CATALOG: Catalog = { tasks: Object.fromEntries(TASKS.map((one) => [one.type, one])), providers: ["subclip", "vidu"] };

export const CONTEXT: ExpandContext = {
  file: "media/spring.batch.yaml",
  document: 0,
  catalog: TOY_CATALOG,
  parametersOf: (type) => (type === "subclip/clip" ? ["pipelineCredits", "captionCredits"] : []),
  currencies: ["subclip-credits", "vidu-credits", "USD"],
  plannedJobsLeft: 1000,
};

export function expandYaml(text: string, changes: Partial<ExpandContext> = {}): ReturnType<typeof expand> {
  return expand(parse(text, { maxAliasCount: -1, merge: true }), { ...CONTEXT, ...changes });
}

/** `schema/valueTwice key jobs.0.matrix.lang {field=…}`: a fault in one line. */
export function inShort({ ruleId, messageId, place, data }: Fault): string {
  const where = place && "path" in place ? `${place.at} ${place.path.join(".")}` : "nowhere";
  const holes = Object.entries(data).map(([hole, text]) => `${hole}=${text}`);
  return [`${ruleId}/${messageId}`, where, ...holes].join(" ");
}
