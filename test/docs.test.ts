import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { RULES } from "../rules/index.js";
import { CATALOG } from "../src/generated/catalog.js";
import { DEFAULT_LIMITS } from "../src/model/limits.js";
import { REPORTERS } from "../src/reporters/index.js";
import { fenced, markdownTable } from "../src/reporters/markdown-page.js";

/**
 * What the documents quote is made here, and compared: tables of rules and types, the help text, sessions of the examples.
 * `UPDATE_DOCS=1 npx vitest run test/docs.test.ts` writes it anew between the markers.
 */
const ROOT = resolve(import.meta.dirname, "..");
const BLOCK = /(<!-- generated: (\w+) ?(\S*) -->\n)[\s\S]*?(<!-- end -->)/g;

/** Pages that people write; those of docs/rules and docs/rates are generated whole. */
const GUIDES = ["README.md", "CONTRIBUTING.md", ...readdirSync(join(ROOT, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : []))];

/** How blocks of recipes begin, by the ends of their names. */
const FENCES: Readonly<Record<string, string>> = { ".yml": "yaml part", ".yaml": "yaml part", ".mjs": "js" };

const SOURCES: Record<string, (argument: string) => string> = {
  session: (folder) => fenced("text", read(join(folder, "session.txt"))),
  file: (path) => fenced("yaml", read(path)),
  recipe: (name) => fenced(FENCES[extname(name)] ?? "sh", read(`docs/recipes/${name}`)),
  help: (command) => fenced("text", spawnSync(process.execPath, [join(ROOT, "dist/cli.js"), ...(command ? [command] : []), "--help"], { encoding: "utf8", env: {} }).stdout),
  /** Of a schema, or of a part of it: `config/limits`. */
  keys: (argument) => {
    const [schema = "", ...path] = argument.split("/");
    const part = path.reduce((at: Shape, key) => at.properties?.[key] ?? at.$defs?.[key] ?? {}, JSON.parse(read(`schemas/${schema}.schema.json`)) as Shape);
    return markdownTable(["key", "meaning"], Object.entries(part.properties ?? {}).map(([key, { description }]) => [`\`${key}\``, description ?? ""]));
  },
  /** `inputs` or `outputs` of action.yml. */
  action: (part) =>
    markdownTable([part.replace(/s$/, ""), ...(part === "inputs" ? ["by default"] : []), "meaning"], Object.entries((load(read("action.yml")) as Record<string, Record<string, { description: string; default?: string }>>)[part] ?? {}).map(
      ([name, { description, default: value = "" }]) => [`\`${name}\``, ...(part === "inputs" ? [value === "" ? "" : `\`${value}\``] : []), description],
    )),
  rules: () =>
    markdownTable(["rule", "by default", "reports"], RULES.map(({ id, severity, summary }) => [`[\`${id}\`](docs/rules/${id}.md)`, severity, summary])),
  types: () =>
    markdownTable(
      ["type", "also called", "fields (required in bold)"],
      Object.values(CATALOG.tasks).map(({ type, aliases, fields }) => [
        `\`${type}\``,
        aliases.map((alias) => `\`${alias}\``).join(", "),
        Object.entries(fields)
          .map(([name, { required, planFact, clientOnly }]) => `${required ? `**\`${name}\`**` : `\`${name}\``}${planFact ? " \\*" : ""}${clientOnly ? " †" : ""}`)
          .join(", "),
      ]),
    ) + "\n\\* A plan fact, or a name of ours where the provider's is not published. † Seen only in the provider's own client.\n",
  limits: () =>
    `A file has at most ${DEFAULT_LIMITS.fileMiB} MiB, ${grouped(DEFAULT_LIMITS.documents)} documents, ${grouped(DEFAULT_LIMITS.aliasExpansions)} uses of anchors, ` +
    `${grouped(DEFAULT_LIMITS.expandedNodes)} nodes once they are expanded, and a nesting of ${DEFAULT_LIMITS.depth};\na run has at most ` +
    `${grouped(DEFAULT_LIMITS.plannedJobs)} planned jobs; a number has at most ${DEFAULT_LIMITS.digits} digits and stays below ` +
    `10^${DEFAULT_LIMITS.magnitude}. Beyond a bound there is one clear finding, never a pass.\n`,
};

interface Shape {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

describe("documents quote what the tool says", () => {
  for (const name of GUIDES) {
    test(name, () => {
      const written = read(name);
      const made = written.replace(BLOCK, (_, open: string, source: string, argument: string, close: string) => {
        const make = SOURCES[source];
        if (!make) throw new Error(`unknown block ${source}`);
        return `${open}${make(argument)}${close}`;
      });
      if (process.env.UPDATE_DOCS) writeFileSync(join(ROOT, name), made);
      else expect(made).toBe(written);
    });
  }
});

describe("documents lead somewhere", () => {
  const pages = [...GUIDES, ...["docs/rules", "docs/rates"].flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))];
  test.each(pages)("%s", (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(([, path = "", anchor]) => ({ path, anchor }));
    for (const { path, anchor } of links) {
      const target = path === "" ? join(ROOT, page) : join(ROOT, dirname(page), path);
      expect(existsSync(target), path).toBe(true);
      if (anchor) expect(headings(readFileSync(target, "utf8")), path).toContain(anchor);
    }
  });
  test("every rule and guide is in the index", () => {
    for (const guide of GUIDES.filter((name) => name.startsWith("docs/") && name !== "docs/README.md")) expect(read("docs/README.md")).toContain(`(${guide.slice("docs/".length)})`);
  });
  test("every format is explained", () => {
    for (const format of Object.keys(REPORTERS)) expect(read("docs/ci.md")).toContain(`\n| \`${format}\` |`);
  });
});

/** As GitHub names them in links. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) => title.toLowerCase().replace(/[^\w\- ]/g, "").replaceAll(" ", "-"));
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

const grouped = (n: number): string => n.toString().replace(/\B(?=(\d{3})+$)/g, ",");
