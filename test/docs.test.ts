import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { RULES } from "../rules/index.js";
import { CATALOG } from "../src/generated/catalog.js";
import { DEFAULT_LIMITS } from "../src/model/limits.js";

/**
 * What the documents quote is made here, and compared: tables of rules and types, the help text, sessions of the examples.
 * `UPDATE_DOCS=1 npx vitest run test/docs.test.ts` writes it anew between the markers.
 */
const ROOT = resolve(import.meta.dirname, "..");
const BLOCK = /(<!-- generated: (\w+) ?(\S*) -->\n)[\s\S]*?(<!-- end -->)/g;

const SOURCES: Record<string, (argument: string) => string> = {
  session: (folder) => fenced("text", read(join(folder, "session.txt"))),
  file: (path) => fenced("yaml", read(path)),
  help: () => fenced("text", spawnSync(process.execPath, [join(ROOT, "dist/cli.js"), "--help"], { encoding: "utf8", env: {} }).stdout),
  rules: () =>
    table(["rule", "by default", "reports"], RULES.map(({ id, severity, summary }) => [`\`${id}\``, severity, summary])),
  types: () =>
    table(
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

describe("documents quote what the tool says", () => {
  for (const name of ["README.md", "CONTRIBUTING.md"]) {
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

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}

const grouped = (n: number): string => n.toString().replace(/\B(?=(\d{3})+$)/g, ",");
