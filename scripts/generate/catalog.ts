import type { FieldInfo, FieldKind, TaskInfo } from "../../src/model/catalog.js";
import { ANNOTATION, type JobSchema, mapValues, propertiesOf, type Schema } from "./schema.js";

/** What the rules and the prices need to know of each job type, as a TypeScript module. The fields of a type are read when something asks for them. */
export function catalogModule(jobs: readonly JobSchema[]): string {
  const providers = [...new Set(jobs.map((job) => job.provider))];
  const tasks = jobs.map((job) => {
    const head = Object.fromEntries(Object.entries(taskInfo(job)).filter(([key]) => key !== "fields"));
    return `    ${JSON.stringify(`${job.provider}/${job.task}`)}: onDemand<TaskInfo, "fields">(${JSON.stringify(head)}, "fields", () => of${providers.indexOf(job.provider)}(${JSON.stringify(job.task)})),`;
  });
  return [
    `import type { Catalog, TaskInfo } from "../model/catalog.js";`,
    `import { onDemand } from "../model/on-demand.js";`,
    ...providers.map((provider, i) => `import { fieldsOf as of${i} } from "./providers/${provider}.js";`),
    ``,
    `/** Every task with its fields. */`,
    `export const CATALOG: Catalog = {`,
    `  tasks: {`,
    ...tasks,
    `  },`,
    `  providers: ${JSON.stringify(providers)},`,
    `};`,
    ``,
  ].join("\n");
}

export function taskInfo({ provider, task, aliases, schema }: JobSchema): TaskInfo {
  const annotation = schema[ANNOTATION] as Partial<TaskInfo>;
  const required = (schema.required ?? []) as string[];
  return {
    type: `${provider}/${task}`,
    provider,
    task,
    aliases,
    title: schema.title as string,
    ...(annotation.renamed ? { renamed: annotation.renamed } : {}),
    ...(annotation.atOnce ? { atOnce: annotation.atOnce } : {}),
    ...(annotation.formerCredits ? { formerCredits: annotation.formerCredits } : {}),
    ...(annotation.combinations ? { combinations: annotation.combinations } : {}),
    fields: mapValues(propertiesOf(schema), (property, name) => fieldInfo(property, required.includes(name))),
  };
}

function fieldInfo(property: Schema, required: boolean): FieldInfo {
  const annotation = (property[ANNOTATION] ?? {}) as Partial<FieldInfo>;
  return {
    kind: kindOf(property),
    required,
    description: property.description as string,
    ...("default" in property ? { default: property.default as FieldInfo["default"] & {} } : {}),
    ...("enum" in property ? { values: property.enum as string[] } : {}),
    ...boundsOf(property),
    ...annotation,
    // One need may stand there without a list around it.
    ...(annotation.noEffectUnless ? { noEffectUnless: [annotation.noEffectUnless].flat() } : {}),
    ...entriesOf(property),
  };
}

/** Fields of a list's entries that may do nothing. */
function entriesOf({ items }: Schema): Partial<FieldInfo> {
  const idle = Object.entries(propertiesOf((items ?? {}) as Schema)).flatMap(([name, property]) => {
    const { noEffectUnless } = (property[ANNOTATION] ?? {}) as Partial<FieldInfo>;
    return noEffectUnless ? [[name, { noEffectUnless: [noEffectUnless].flat() }] as const] : [];
  });
  return idle.length > 0 ? { entries: Object.fromEntries(idle) } : {};
}

/** Bounds of a number, of a length in whole seconds, and of a list's entries; counts have theirs by their kind. */
function boundsOf(property: Schema): Partial<FieldInfo> {
  const kind = kindOf(property);
  if (kind !== "list" && kind !== "number" && kind !== "length") return {};
  const [least, most] = kind === "list" ? ["minItems", "maxItems"] : ["minimum", "maximum"];
  return {
    ...(least! in property ? { minimum: property[least!] as number } : {}),
    ...(most! in property ? { maximum: property[most!] as number } : {}),
    ...([property.type].flat().includes("integer") ? { whole: true as const } : {}),
  };
}

/** Lengths and counts are annotated; every other kind follows from the type. */
export function kindOf(property: Schema): FieldKind {
  const { kind } = (property[ANNOTATION] ?? {}) as { kind?: FieldKind };
  if (kind) return kind;
  if ("enum" in property) return "enum";
  const kinds: Record<string, FieldKind> = { boolean: "flag", string: "text", number: "number", integer: "number", array: "list", object: "object" };
  const found = kinds[property.type as string];
  if (!found) throw new Error(`no kind of field has the type ${JSON.stringify(property.type)}`);
  return found;
}
