import { rule as duplicateJobId } from "../../rules/duplicate-job-id.js";
import { rule as missingDuration } from "../../rules/missing-duration.js";
import { rule as schema } from "../../rules/schema.js";
import { rule as unknownField } from "../../rules/unknown-field.js";
import { rule as unknownType } from "../../rules/unknown-type.js";
import { expand } from "../../src/expand/index.js";
import { CATALOG } from "../../src/generated/catalog.js";
import type { Fault } from "../../src/model/finding.js";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import { fill } from "../../src/model/message.js";
import type { Place } from "../../src/model/place.js";
import { readSource } from "../../src/source/index.js";
import { validateBatch, validateDefaults, validateFields } from "../../src/validate/index.js";

export const RULES = new Map([duplicateJobId, missingDuration, schema, unknownField, unknownType].map((rule) => [rule.id, rule]));

/** A fault as a reader meets it. */
export interface Checked {
  /** `schema/quotedNumber`. */
  readonly name: string;
  /** `value jobs.0.durationSeconds`. */
  readonly place: string;
  /** What the place spans in the text. */
  readonly marked: string;
  readonly message: string;
  readonly help: string;
  readonly fault: Fault;
}

/** Reads, validates and expands a batch, and words what was found; the same fault at the same place counts once. */
export async function check(text: string, limits = DEFAULT_LIMITS): Promise<Checked[]> {
  const source = await readSource(new TextEncoder().encode(text), limits);
  if (source.faults.length > 0) throw new Error(`not YAML: ${JSON.stringify(source.faults)}`);
  const found = new Map<string, Checked>();
  for (const { index, value, hasLongNumbers } of source.documents) {
    const { batch, faults } = expand(value, {
      file: "test.batch.yaml",
      document: index,
      catalog: CATALOG,
      parametersOf: (type) => (type === "subclip/clip" ? ["pipelineCredits"] : type === "subclip/tts" ? ["charactersPerMinute"] : []),
      currencies: ["subclip-credits", "USD"],
      plannedJobsLeft: limits.plannedJobs,
    });
    const all = [
      ...validateBatch(value, hasLongNumbers, limits).faults,
      ...faults,
      ...validateDefaults(value, hasLongNumbers, limits),
      ...batch.jobs.flatMap((job) => job.planned.flatMap((planned) => validateFields(planned, hasLongNumbers, limits))),
    ];
    for (const fault of all) {
      const place = fault.place as Place;
      const message = RULES.get(fault.ruleId)?.messages[fault.messageId];
      if (!message) throw new Error(`no message ${fault.ruleId}/${fault.messageId}`);
      const { start, end } = source.locate(index, place);
      const checked = {
        name: `${fault.ruleId}/${fault.messageId}`,
        place: `${place.at} ${place.path.join(".")}`,
        marked: text.slice(start, end),
        ...fill(message, fault.data),
        fault,
      };
      found.set(`${start}-${end} ${checked.name} ${checked.message}`, checked);
    }
  }
  return [...found.values()];
}

/** One mistake, and the one fault that it brings about: rule and message, place, and what to do about it. */
export type Row = readonly [fragment: string, name: string, place: string, help: string];

/** Rows of one kind; each fragment makes a document between `open` and `close`. */
export interface Table {
  readonly title: string;
  readonly open: string;
  readonly close: string;
  readonly rows: readonly Row[];
}
