import { deflateSync, strToU8 } from "fflate";
import { join } from "node:path";
import { cardsModule, readCards, type ShippedCard } from "./cards.js";
import { catalogModule } from "./catalog.js";
import { configEditorSchema } from "./config.js";
import { editorSchema, type Offers } from "./editor.js";
import { providerModule, providersOf, validatorTable } from "./providers.js";
import { pascal, readJobSchemas, readSchema, type Schema, writtenOut } from "./schema.js";
import { typesModule } from "./types.js";
import { VALIDATOR_TYPES, validatorModule } from "./validators.js";

const HEADER = "// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.\n";

/** Every derived file by its path from the root. The same sources give the same bytes. */
export async function build(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const add = (path: string, text: string): unknown => files.set(path, HEADER + text);
  const jobs = readJobSchemas(join(root, "schemas/jobs"));
  const batch = readSchema(join(root, "schemas/batch.schema.json"));
  const report = readSchema(join(root, "schemas/report.schema.json"));
  const diff = readSchema(join(root, "schemas/diff.schema.json"));
  const rateCard = readSchema(join(root, "schemas/rate-card.schema.json"));
  const config = readSchema(join(root, "schemas/config.schema.json"));
  const cards = readCards(join(root, "rates"));
  const offers = offersOf(cards);
  const editor = asText(editorSchema(batch, jobs, offers));
  const configEditor = asText(configEditorSchema(config, cards, offers));

  files.set("dist/batch.schema.json", editor);
  add("src/generated/schemas.ts", schemasModule({ batch: editor, config: configEditor, report: asText(report), diff: asText(diff), "rate-card": asText(rateCard) }));
  add("src/generated/catalog.ts", catalogModule(jobs));
  add("src/generated/cards.ts", cardsModule(cards));
  for (const provider of providersOf(jobs)) {
    const { js, types } = providerModule(jobs.filter((job) => job.provider === provider), cards.find((card) => card.provider === provider));
    add(`src/generated/providers/${provider}.js`, js);
    add(`src/generated/providers/${provider}.d.ts`, types);
  }

  add("src/generated/validators/types.d.ts", VALIDATOR_TYPES);
  const validators = {
    batch: validatorModule({ batch: writtenOut(batch) }),
    config: validatorModule({ config: writtenOut(config) }),
    report: validatorModule({ report }),
    "rate-card": validatorModule({ rateCard }),
    jobs: validatorTable(jobs),
  };
  for (const [name, { js, types }] of Object.entries(validators)) {
    add(`src/generated/validators/${name}.js`, js);
    add(`src/generated/validators/${name}.d.ts`, types);
  }

  add("src/generated/types/batch.ts", await typesModule(batch, "BatchFile"));
  add("src/generated/types/config.ts", await typesModule(config, "ConfigFile"));
  add("src/generated/types/report.ts", await typesModule(report, "Report"));
  add("src/generated/types/rate-card.ts", await typesModule(rateCard, "RateCard"));
  for (const { provider, task, schema } of jobs) {
    add(`src/generated/types/${provider}-${task}.ts`, await typesModule(schema, pascal(provider, task)));
  }
  return files;
}

/** What rate cards know and job schemas do not: currencies, and the rates that each task leaves to the user. */
function offersOf(cards: readonly ShippedCard[]): Offers {
  const parameters = cards.flatMap(({ provider, card }) =>
    Object.entries((card.tasks ?? {}) as object).map(([task, priced]) => [`${provider}/${task}`, parametersIn(priced)]),
  );
  return { currencies: [...cards.map(({ card }) => card.currency as string), "USD"], parameters: Object.fromEntries(parameters) };
}

/** Every name that stands under a key `parameter`, however deep. */
function parametersIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const found = Object.entries(node).flatMap(([key, value]) => (key === "parameter" && typeof value === "string" ? [value] : parametersIn(value)));
  return [...new Set(found)].sort();
}

/**
 * The schemas as text, to be printed or written to disk. Packed, because the start of every command would pay for reading the text, and few ever print it. The packer is written in
 * JavaScript: zlib's output differs between versions of Node, and the bundle is compared byte by byte.
 */
function schemasModule(texts: Readonly<Record<string, string>>): string {
  const pack = (text: string): string => Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString("base64");
  const entries = Object.entries(texts).map(([name, text]) => `  ${JSON.stringify(name)}: ${JSON.stringify(pack(text))},`);
  return `/** The published schemas by the name that \`topsheet schema\` takes: JSON text, deflated, in base64. */\nexport const SCHEMAS = {\n${entries.join("\n")}\n};\n`;
}

function asText(schema: Schema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
