import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { ANNOTATION, type Schema } from "./schema.js";

/** The common words of all validators' declarations. */
export const VALIDATOR_TYPES = `/** One way in which a value differs from its schema, as ajv reports it (all errors, with schemas and data, without messages). */
export interface ShapeError {
  /** Where the value stands, as a JSON pointer from the validated value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The value of the keyword. */
  readonly schema: unknown;
  /** The schema that holds the keyword, with its description and annotations. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
  /** The value that is wrong; for a missing or an unknown key the object that lacks or has it. */
  readonly data: unknown;
}

/** True for a value that fits; the errors of the last call stand on the function. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}
`;

/** A module of validators that needs nothing at run time, with its declarations. Names are those of the exports. */
export function validatorModule(schemas: Readonly<Record<string, Schema>>): { js: string; types: string } {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    keywords: [ANNOTATION],
    // Lengths of text are only ever asked to be above 0, and counting UTF-16 units needs no helper of ajv. It is called
    // deprecated on the console, which is why that is off; what strict mode finds is thrown all the same.
    unicode: false,
    logger: false,
  });
  const names = Object.keys(schemas);
  for (const name of names) ajv.addSchema({ ...schemas[name], $id: name }, name);
  const code = standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, name]))).replace('"use strict";', "");
  const helper = /require\([^)]*\)/.exec(code);
  if (helper) throw new Error(`the validators of ${names.join(", ")} would need ${helper[0]} at run time`);
  const { text, helper: fault } = shortened(code);
  const types = names.map((name) => `export declare const ${name}: Validator;`).join("\n");
  return { js: `${fault}${text}\n`, types: `import type { Validator } from "./types.js";\n\n${types}\n` };
}

// The package is CommonJS, and loaders differ in where they put its default export.
const standaloneCode = ((standalone as unknown as { default?: typeof standalone }).default ?? standalone) as unknown as (
  ajv: Ajv2020,
  names: Record<string, string>,
) => string;

const ERROR = /const (err\d+) = \{(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
/** A schema as a literal takes longer to read than the same as text. */
const SCHEMA = /^const (schema\d+) = (\{.*\});$/gm;
/** What is only there for `unevaluatedProperties`, of which no schema makes use. */
const EVALUATED = /^const evaluated\d+ = .*\n(?:if\(evaluated\d+\.dynamic\w+\)\{\nevaluated\d+\.\w+ = undefined;\n\}\n){2}/gm;
const PARTS = /^instancePath(?::(.*?))?,schemaPath:(.*?),keyword:(".*?"),params:(.*),schema:(.*?),parentSchema:(.*?),data(?::(.*))?$/;
const FAULT = `const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};
`;

/** The same code with each error as one call: half of it would be the making of errors, and every start pays for reading it. */
function shortened(code: string): { text: string; helper: string } {
  const text = code.replace(ERROR, (all, _, entries: string) => {
    // Inside of `not` an error is only counted.
    if (entries === "") return "(vErrors ??= []).push({});errors++;";
    const parts = PARTS.exec(entries);
    if (!parts) throw new Error(`an error of ajv has another form: ${all}`);
    const [, instancePath = "instancePath", schemaPath, keyword, params, schema, parentSchema, data = "data"] = parts;
    return `vErrors = fault(${["vErrors", instancePath, schemaPath, keyword, params, schema, parentSchema, data].join(",")});errors++;`;
  });
  if (/\bvErrors\.push\(/.test(text)) throw new Error("an error of ajv is made in another way");
  return { text: text.replace(SCHEMA, (_, name: string, schema: string) => `const ${name} = JSON.parse(${JSON.stringify(schema)});`).replace(EVALUATED, ""), helper: text.includes("fault(") ? FAULT : "" };
}
