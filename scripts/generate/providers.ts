import { taskInfo } from "./catalog.js";
import type { ShippedCard } from "./cards.js";
import { ANNOTATION, type JobSchema, pascal } from "./schema.js";
import { validatorModule } from "./validators.js";

/** Providers that have job types, in the order of the types. */
export function providersOf(jobs: readonly JobSchema[]): string[] {
  return [...new Set(jobs.map((job) => job.provider))];
}

/**
 * What only jobs of one provider need: the validators and fields of its types, and its prices. All of it is made when it is
 * asked for, by functions: the command keeps each of these modules in a file of its own and loads it then.
 */
export function providerModule(jobs: readonly JobSchema[], card: ShippedCard | undefined): { js: string; types: string } {
  const table = (name: string, entries: readonly string[]): string => `const ${name} = {\n${entries.map((entry) => `  ${entry},\n`).join("")}};\n`;
  const fields = jobs.map((job) => `${JSON.stringify(job.task)}: ${asText(taskInfo(job).fields)}`);
  return {
    js: `
${table("VALIDATORS", jobs.map(validatorMaker))}
${table("FIELDS", fields)}
const PRICES = ${asText(card?.card.tasks ?? {})};

export const validatorOf = (task) => VALIDATORS[task]();
export const fieldsOf = (task) => JSON.parse(FIELDS[task]);
export const prices = () => JSON.parse(PRICES);
`,
    types: `import type { TaskInfo } from "../../model/catalog.js";
import type { RateCard } from "../types/rate-card.js";
import type { Validator } from "../validators/types.js";

/** Makes the validator of a task's fields. */
export declare const validatorOf: (task: string) => Validator;
/** Reads the fields of a task. */
export declare const fieldsOf: (task: string) => TaskInfo["fields"];
/** Reads the tasks of the rate card. */
export declare const prices: () => RateCard["tasks"];
`,
  };
}

/** As text within code, because a literal takes longer to read than the same as text. */
function asText(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}

/** One function a type, so that a run reads and keeps only what checks the types that it meets. */
function validatorMaker({ provider, task, schema }: JobSchema): string {
  const name = pascal(provider, task);
  const bare = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== ANNOTATION));
  const code = validatorModule({ [name]: bare }).js.replace(`export const ${name} =`, `const ${name} =`);
  return `${JSON.stringify(task)}() {${code.trimEnd()}\nreturn ${name};\n  }`;
}

const MAKING = `
export const JOB_VALIDATORS = {};
for (const [type, make] of Object.entries(MAKERS)) {
  const define = (property) => Object.defineProperty(JOB_VALIDATORS, type, { enumerable: true, configurable: true, ...property });
  define({
    get() {
      const validator = make(type.split("/")[1]);
      define({ value: validator });
      return validator;
    },
  });
}
`;

/** The table of the job types' validators by full name. */
export function validatorTable(jobs: readonly JobSchema[]): { js: string; types: string } {
  const providers = providersOf(jobs);
  const imports = providers.map((provider, i) => `import { validatorOf as of${i} } from "../providers/${provider}.js";\n`);
  const makers = jobs.map(({ provider, task }) => `  ${JSON.stringify(`${provider}/${task}`)}: of${providers.indexOf(provider)},\n`);
  return {
    js: `\n${imports.join("")}\nconst MAKERS = {\n${makers.join("")}};\n${MAKING}`,
    types: `import type { Validator } from "./types.js";\n\n/** The validator of each type's fields, by full name, made when it is first asked for. */\nexport declare const JOB_VALIDATORS: Readonly<Record<string, Validator>>;\n`,
  };
}
