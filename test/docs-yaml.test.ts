import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { SHIPPED } from "../src/setup/index.js";
import { folderWith, topsheet } from "./cli/topsheet.js";
import { lintText } from "./rules/rule-tester.js";

/**
 * Every block of YAML in the documents runs through the tool. Its first key says what it is; the word after `yaml` says
 * otherwise: `part` for a part of a file that cannot stand alone, `jobs` for jobs of a Subclip batch.
 */
const ROOT = resolve(import.meta.dirname, "..");
const FOLDERS = ["", "docs", "docs/rules", "docs/rates"];
const BLOCK = /^```ya?ml(?: (\w+))?\n([\s\S]*?)^```$/gm;

/** Faults of shape, which no block of a guide has. The pages of such rules show one on purpose. */
const SHAPE = ["yaml-syntax", "schema", "unknown-field", "unknown-type", "missing-duration", "duplicate-job-id"];

const DOCUMENTS = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".md")).map((name) => join(folder, name)));
const BLOCKS = DOCUMENTS.flatMap((document) =>
  [...readFileSync(join(ROOT, document), "utf8").matchAll(BLOCK)].map(([, word = "", text = ""], at) => ({ document, text, kind: kindOf(word, text), name: `${document}, block ${at + 1}` })),
);

describe("every block of YAML in the documents", () => {
  test.each(BLOCKS.filter(({ kind }) => kind === "batch"))("$name is a batch of the right shape", async ({ document, text }) => {
    const rules = (await lintText(text)).map(({ ruleId }) => ruleId).filter((id) => SHAPE.includes(id));
    const shown = SHAPE.find((id) => document === `docs/rules/${id}.md`);
    expect(rules.filter((id) => id !== shown)).toEqual([]);
  });
  test.each(BLOCKS.filter(({ kind }) => kind === "jobs"))("$name holds jobs of the right shape", async ({ text }) => {
    const findings = await lintText(`topsheet: 1\nprovider: subclip\njobs:\n${text}`);
    expect(findings.filter(({ ruleId }) => SHAPE.includes(ruleId))).toEqual([]);
  });
  test.each(BLOCKS.filter(({ kind }) => kind === "config"))("$name is a config", ({ text }) => {
    const cards = [...text.matchAll(/(\w+): (?:\.\/)?([\w./-]+\.rates\.yaml)/g)].map(([, provider = "", file = ""]) => [file, cardOf(provider)]);
    const cwd = folderWith({ "topsheet.config.yaml": text, ...Object.fromEntries(cards) });
    expect(topsheet(["rules"], { cwd })).toMatchObject({ status: 0, stderr: "" });
  });
  test.each(BLOCKS.filter(({ kind }) => kind === "card"))("$name is a sound rate card", ({ text }) => {
    expect(topsheet(["rates", "check", "a.rates.yaml"], { cwd: folderWith({ "a.rates.yaml": text }) })).toMatchObject({ status: 0, stderr: "" });
  });
  test("is one of these, or says that it is a part", () => {
    expect(BLOCKS.filter(({ kind }) => kind === "unknown").map(({ name }) => name)).toEqual([]);
    for (const wanted of ["batch", "config", "card"]) expect(BLOCKS.filter(({ kind }) => kind === wanted).length).toBeGreaterThan(1);
  });
});

function kindOf(word: string, text: string): "batch" | "config" | "card" | "jobs" | "part" | "unknown" {
  if (word === "part" || word === "jobs") return word;
  const keys = [...text.matchAll(/^([A-Za-z]+):/gm)].map(([, key]) => key);
  if (keys.includes("jobs")) return "batch";
  if (keys.includes("sources") || keys.includes("tasks")) return "card";
  const ofConfig = ["files", "rules", "plans", "rates", "assume", "budgets", "balances", "limits", "maxIncrease"];
  return keys.length > 0 && keys.every((key) => ofConfig.includes(key ?? "")) ? "config" : "unknown";
}

/** A card for a config that names one: it says of the provider what is shipped, or adds a provider. */
function cardOf(provider: string): string {
  const isShipped = SHIPPED.cards.some((one) => one.provider === provider);
  const head = `topsheet: 1\nprovider: ${provider}\nsources: {contract: {title: Contract, checked: 2026-11-20}}\n`;
  if (isShipped) return `${head}prices:\n  - {label: Contract, from: 2026-10-01, money: USD, amount: 1, credits: 100}\n`;
  return `${head}currency: ${provider}-tokens\ncredit: token\ntasks:\n  render:\n    title: Render\n    fields: {shots: {kind: count, description: Shots.}}\n    items: [{id: render, label: Render, flat: 1}]\n    examples: []\n`;
}

describe("the provider that CONTRIBUTING adds", () => {
  const recipe = /## Recipe: add a provider\n([\s\S]*?)\n## /.exec(readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8"))?.[1] ?? "";
  const [card = "", config = "", batch = ""] = [...recipe.matchAll(BLOCK)].map(([, , text = ""]) => text);

  test("takes under 60 lines of data, and prices its jobs as the page says", () => {
    expect(`${card}${config}${batch}`.trimEnd().split("\n").length).toBeLessThan(60);
    const cwd = folderWith({ "acme.rates.yaml": card, "topsheet.config.yaml": config, "a.batch.yaml": batch });
    const { status, stdout, stderr } = topsheet(["lint", "--as-of", "2026-11-22", "--format", "json"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const report = JSON.parse(stdout) as { findings: unknown[]; totals: object[]; batches: { jobs: { id: string; cost: { low: string; high: string } }[] }[] };
    expect(report.findings).toEqual([]);
    expect(report.batches[0]?.jobs.map(({ id, cost }) => [id, cost.low, cost.high])).toEqual([["trailer", "20", "20"], ["film", "42", "42"]]);
    expect(topsheet(["lint", "--as-of", "2026-11-22"], { cwd }).stdout).toContain("62 acme-tokens ≈ 1.24 USD");
    const checked = topsheet(["rates", "check", "acme.rates.yaml"], { cwd });
    expect(checked).toMatchObject({ status: 0, stdout: "acme.rates.yaml: sound; 1 task, 4 line items, 1 example as published\n" });
  });
  test("has its fields checked", () => {
    const cwd = folderWith({ "acme.rates.yaml": card, "topsheet.config.yaml": config, "a.batch.yaml": batch.replace("look:", "lok:") });
    const { status, stdout } = topsheet(["lint", "--as-of", "2026-11-22"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("You probably meant `look`.");
  });
});
