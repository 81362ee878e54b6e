import { draft7, jobDefinitions, keyOf, ref, TYPED_KEYS } from "./editor-job.js";
import { emptiable, orNull } from "./nullable.js";
import { type JobSchema, mapValues, propertiesOf, type Schema, writtenOut } from "./schema.js";

/** What the editor offers beyond the fields of job types; it refuses no other. */
export interface Offers {
  readonly currencies: readonly string[];
  /** Names of unpublished rates, by full type name. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** Stands for a provider that only a team's own rate card knows: what its jobs hold is for the linter to say. */
const OWN = "";

/**
 * One schema for editors: what may stand in a job follows from its `type`, short names from the batch's `provider`.
 * It keeps to draft 7, which yaml-language-server knows best. A job's required fields are left to the linter, because
 * defaults, a matrix or a merge key may supply them.
 */
export function editorSchema(batch: Schema, jobs: readonly JobSchema[], offers: Offers): Schema {
  const root = propertiesOf(emptiable(draft7(writtenOut(batch)) as Schema));
  const envelope = propertiesOf(root.jobs!.items as Schema);
  const shared = Object.entries(envelope).filter(([key]) => !TYPED_KEYS.includes(key));
  const contexts = [...new Set(jobs.map((job) => job.provider)), OWN, null];
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $comment: "Generated from the schemas of topsheet; do not edit.",
    title: "topsheet batch",
    description: "A batch of AI-media jobs with a budget. Made for editors: fields are offered by type, what is missing is for `topsheet lint` to say.",
    type: "object",
    allOf: contexts.map((provider) => ({ if: isFor(provider, jobs), then: ref(contextKey(provider)) })),
    definitions: {
      ...Object.assign({}, ...contexts.map((provider) => contextOf(provider, jobs, root, batch.required as string[]))),
      // A job whose type is not known yet: everything but fields.
      job: { type: "object", properties: mapValues(envelope, (node, name) => (TYPED_KEYS.includes(name) ? { description: node.description! } : ref(`job.${name}`))) },
      ...Object.fromEntries(shared.map(([key, node]) => [`job.${key}`, node])),
      budget: { ...root.budget!, properties: Object.fromEntries(offers.currencies.map((name) => [name, ref("limit")])), additionalProperties: ref("limit") },
      limit: root.budget!.additionalProperties!,
      assumption: (root.assume!.additionalProperties as Schema).additionalProperties!,
      ...Object.assign({}, ...jobs.map((job) => jobDefinitions(job, envelope, offers.parameters[`${job.provider}/${job.task}`] ?? []))),
    },
  };
}

/** Holds for a batch of the provider; for null, one that names none. */
function isFor(provider: string | null, jobs: readonly JobSchema[]): Schema {
  const named: Schema = { type: "object", properties: { provider: { type: "string" } }, required: ["provider"] };
  if (provider === null) return { not: named };
  if (provider !== OWN) return isOneOf("provider", [provider]);
  return { ...named, not: isOneOf("provider", jobs.map((job) => job.provider)) };
}

/** What a batch may hold whose default provider is this one: the full names of all types, the short names of its own. */
function contextOf(
  provider: string | null,
  jobs: readonly JobSchema[],
  root: Readonly<Record<string, Schema>>,
  required: readonly string[],
): Record<string, Schema> {
  const key = contextKey(provider);
  const job = root.jobs!.items as Schema;
  const named = jobs.map((one) => ({ key: keyOf(one), names: namesOf(one, provider) }));
  const names = named.flatMap((one) => one.names);
  const byName = (part: string): Record<string, Schema> =>
    Object.fromEntries(named.flatMap((one) => one.names.map((name) => [name, ref(`${one.key}.${part}`)])));
  // Types of a team's own provider, of which nothing is known here; short names are among them only where it is the batch's.
  const known = [...new Set(jobs.map((one) => one.provider))].join("|");
  const ofOwn = `^(?!(?:${known})/)${provider === OWN ? "" : "[^/]+/"}[^/]`;
  const byType = (part: "defaults" | "assume"): Schema => ({
    ...root[part],
    properties: byName(part),
    patternProperties: { [ofOwn]: { type: ["object", "null"] } },
    additionalProperties: false,
  });
  return {
    [key]: {
      title: "topsheet batch",
      type: "object",
      properties: {
        ...root,
        provider: provider === OWN ? { type: "string", description: root.provider!.description! } : orNull(choice(root.provider!, jobs.map((one) => one.provider))),
        budget: ref("budget"),
        defaults: byType("defaults"),
        assume: byType("assume"),
        jobs: { ...root.jobs, items: ref(`${key}.job`) },
      },
      required: [...required],
      additionalProperties: false,
    },
    [`${key}.job`]: {
      type: "object",
      description: job.description!,
      properties: { type: { description: propertiesOf(job).type!.description!, anyOf: [{ enum: names }, { type: "string", pattern: ofOwn }] } },
      allOf: [
        ...named.map((one) => ({ if: isOneOf("type", one.names), then: ref(one.key) })),
        { if: { not: isOneOf("type", names) }, then: ref("job") },
      ],
    },
  };
}

/** A type's names, the short ones first where the batch's provider gives them a meaning. */
function namesOf({ provider, task, aliases }: JobSchema, context: string | null): string[] {
  const short = [task, ...aliases];
  return [...(provider === context ? short : []), ...short.map((name) => `${provider}/${name}`)];
}

/** A text that is one of these; an example would only be offered a second time. */
function choice({ description }: Schema, values: readonly string[]): Schema {
  return { enum: [...new Set(values)], description: description! };
}

function isOneOf(property: string, values: readonly string[]): Schema {
  return { type: "object", properties: { [property]: { enum: [...new Set(values)] } }, required: [property] };
}

function contextKey(provider: string | null): string {
  return `batch.${provider === OWN ? "own" : (provider ?? "any")}`;
}
