import { kindOf } from "./catalog.js";
import { orNull } from "./nullable.js";
import { ANNOTATION, type JobSchema, type Json, mapValues, propertiesOf, type Schema } from "./schema.js";

/** Keys of a job whose form depends on its type. */
export const TYPED_KEYS = ["type", "matrix", "exclude", "fields", "assume"];

/** The definitions of one type for the editor's schema: a job, and its fields in each place where they may stand. */
export function jobDefinitions(job: JobSchema, envelope: Readonly<Record<string, Schema>>, parameters: readonly string[]): Record<string, Schema> {
  const key = keyOf(job);
  const fields = propertiesOf(job.schema);
  const single = Object.entries(fields).filter(([, field]) => !["object", "list"].includes(kindOf(field)));
  const all = mapValues(fields, (_, name) => ref(`${key}.${name}`));
  const scalars = Object.fromEntries(single.map(([name]) => [name, ref(`${key}.${name}.one`)]));
  const rest = Object.keys(envelope).filter((name) => name !== "id" && name !== "type");
  const matrix = envelope.matrix!;
  const exclude = envelope.exclude!;
  const mapping = (description: Json, properties: Schema, additionalProperties: Json = false): Schema =>
    orNull({ type: "object", description, properties, additionalProperties });
  return {
    [key]: {
      type: "object",
      description: job.schema.description!,
      properties: {
        id: ref("job.id"),
        type: {},
        ...all,
        ...Object.fromEntries(rest.map((name) => [name, ref(TYPED_KEYS.includes(name) ? `${key}.${name}` : `job.${name}`)])),
      },
      additionalProperties: false,
    },
    [`${key}.defaults`]: mapping(`Defaults for all \`${job.task}\` jobs of the batch. A job's own key replaces the whole value, null removes it.`, {
      ...all,
      labels: ref("job.labels"),
      assume: ref(`${key}.assume`),
    }),
    [`${key}.fields`]: mapping(envelope.fields!.description!, all),
    [`${key}.assume`]: mapping(envelope.assume!.description!, Object.fromEntries(parameters.map((name) => [name, ref("assumption")])), ref("assumption")),
    [`${key}.matrix`]: {
      ...matrix,
      properties: mapValues(scalars, (scalar) => ({ type: "array", minItems: 1, uniqueItems: true, items: scalar })),
      additionalProperties: false,
      items: { ...(matrix.items as Schema), properties: { ...propertiesOf(matrix.items as Schema), ...scalars }, additionalProperties: false },
    },
    [`${key}.exclude`]: {
      ...exclude,
      items: { ...(exclude.items as Schema), properties: { as: {}, ...scalars }, additionalProperties: false },
    },
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [`${key}.${name}`, orNull(titled(name, draft7(field) as Schema))])),
    ...Object.fromEntries(single.map(([name, field]) => [`${key}.${name}.one`, oneValue(field)])),
  };
}

/** A single value of a field, as matrix and exclude hold it. */
function oneValue(field: Schema): Schema {
  const { type } = field;
  const kept = ["enum", "minimum", "exclusiveMinimum", "minLength", "pattern", "description"].filter((keyword) => keyword in field);
  return { ...(type === undefined ? {} : { type: [type].flat()[0]! }), ...Object.fromEntries(kept.map((keyword) => [keyword, field[keyword]!])) };
}

/** Editors offer a whole object by its title. */
function titled(name: string, field: Schema): Schema {
  return field.type === "object" ? { title: name, ...field } : field;
}

/** A schema in the words of draft 7, without annotations and without what must come together. */
export function draft7(node: Json): Json {
  if (Array.isArray(node)) return node.map(draft7);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => key !== ANNOTATION && key !== "allOf");
  return mapValues(Object.fromEntries(kept), draft7);
}

export function keyOf({ provider, task }: JobSchema): string {
  return `${provider}.${task}`;
}

export function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}
