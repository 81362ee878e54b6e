import type { Batch, Budget } from "../../src/model/batch.js";
import type { TaskInfo } from "../../src/model/catalog.js";
import type { Cost, ItemInfo, LineItem } from "../../src/model/cost.js";
import type { Finding } from "../../src/model/finding.js";
import type { PlannedJob, WrittenJob } from "../../src/model/job.js";
import type { SourceRange } from "../../src/model/place.js";
import type { Range } from "../../src/model/range.js";
import { compare, divide, rational, type Rational } from "../../src/model/rational.js";
import type { BatchResult, RunResult } from "../../src/model/run.js";
import { type Credits, NO_CREDITS } from "../../src/model/money.js";
import { judge, sumByCurrency, sumInMoney } from "../../src/rollup/index.js";

/** `60`, or a fraction, `11/3`. */
export function number(text: string): Rational {
  const [n = "", d = "1"] = text.split("/");
  return divide(rational(n), rational(d));
}

/** `14` exactly, `15..36`, `15..` with an open end. */
export function range(text: string): Range {
  const [low = "", high = low] = text.split("..");
  return { low: number(low), high: high === "" ? null : number(high) };
}

export const ITEM: ItemInfo = {
  id: "dubbing",
  label: "Dubbing",
  source: "https://example.com/costs",
  checked: "2026-11-21",
  unsaid: null,
};

export function line(amount: string, more: Partial<LineItem> = {}): LineItem {
  return { item: ITEM, ...range(amount), quantity: null, rate: null, basis: "published", assumption: null, formula: () => "flat", ...more };
}

/** What a job costs, as text (see `range`); `?` for an invalid job, a `*` behind it where it rests on an assumption. */
export function cost(text: string, currency = "subclip-credits"): Cost {
  if (text === "?") return { currency, status: "invalid", low: number("0"), high: null, lines: [], missing: [] };
  const assumed = text.endsWith("*");
  const amount = assumed ? text.slice(0, -1) : text;
  const { low, high } = range(amount);
  const status = high === null ? "unknown" : compare(low, high) === 0 ? "exact" : "range";
  return { currency, status, low, high, lines: [line(amount, assumed ? { basis: "assumed" } : {})], missing: [] };
}

function task(type: string): TaskInfo {
  const [provider = "", name = ""] = type.split("/");
  return { type, provider, task: name, aliases: [], title: name, fields: {} };
}

interface JobOptions {
  readonly type?: string;
  readonly skip?: string;
  readonly labels?: Record<string, string>;
  readonly currency?: string;
}

/** A written job with the costs of its planned jobs, by what stands in the brackets of their ids: `{"targetLanguage=es": "14"}`. */
export function job(id: string, costs: string | Record<string, string | Cost>, options: JobOptions = {}): WrittenJob {
  const { type = "subclip/dub", skip = null, labels = {}, currency } = options;
  const planned: PlannedJob[] = [];
  const written: WrittenJob = {
    index: 0, id, task: task(type), path: ["jobs", 0], fields: {}, origins: new Map(), labels, assume: new Map(),
    expectedCost: null, deadline: null, skip, note: null, matrixFields: [], partial: false, repeat: 1, planned,
  };
  for (const [key, one] of Object.entries(typeof costs === "string" ? { "": costs } : costs)) {
    const priced = typeof one === "string" ? cost(one, currency) : one;
    const own: Cost = skip === null ? priced : { ...priced, status: "skipped", low: number("0"), high: number("0"), lines: [] };
    planned.push({ id: key === "" ? id : `${id}[${key}]`, written, fields: {}, matrixOrigins: null, valid: own.status !== "invalid", cost: own });
  }
  return written;
}

/** A budget of the main currency: `60`, `60 per job`, or `60 warn 0.9`. */
export function budget(text: string, currency = "subclip-credits"): Budget {
  const [limit = "", word, share] = text.split(" ");
  return {
    currency,
    limit: word === "per" ? null : number(limit),
    perJob: word === "per" ? number(limit) : null,
    warnAt: number(word === "warn" ? (share ?? "") : "0.8"),
    limitPath: null,
    perJobPath: null,
  };
}

type BatchOptions = Partial<Pick<Batch, "file" | "document" | "name" | "incomplete">> & { readonly budgets?: readonly Budget[]; readonly credits?: Credits };

export function batch(jobs: readonly WrittenJob[], options: BatchOptions = {}): BatchResult {
  const { file = "spring.batch.yaml", document = 0, name = "spring-launch", incomplete = false, budgets = [], credits = NO_CREDITS } = options;
  const numbered = jobs.map((one, index) => Object.assign(one, { index }));
  const value: Batch = { file, document, name, labels: {}, budgets, jobs: numbered, assumed: [], incomplete, value: null };
  const planned = jobs.flatMap((one) => one.planned);
  return {
    batch: value,
    budgets: budgets.flatMap((one) => judge(one, "batch", planned, incomplete, credits)),
    totals: sumByCurrency(planned, incomplete, credits),
    lineOf: (index) => 10 + index,
  };
}

type RunOptions = Partial<Pick<RunResult, "files" | "unreadable" | "findings" | "exitStatus" | "judged" | "cards" | "funding" | "credits">> & { readonly runBudgets?: readonly Budget[] };

export function run(batches: readonly BatchResult[], options: RunOptions = {}): RunResult {
  const { runBudgets = [], findings = [], unreadable = [], credits = NO_CREDITS } = options;
  const planned = batches.flatMap((one) => one.batch.jobs.flatMap((written) => written.planned));
  const incomplete = unreadable.length > 0 || batches.some((one) => one.batch.incomplete);
  const failed = findings.some((finding) => finding.severity === "error");
  const totals = sumByCurrency(planned, incomplete, credits);
  return {
    version: "0.1.0",
    asOf: "2026-11-22",
    cards: [{ provider: "subclip", checked: "2026-11-22", sha256: "0".repeat(64), sources: ["https://example.com/costs"] }],
    files: [...new Set(batches.map((one) => one.batch.file))],
    batches,
    totals,
    money: totals.some(({ money }) => money !== null) ? sumInMoney(totals, incomplete) : null,
    credits,
    budgets: [...batches.flatMap((one) => one.budgets), ...runBudgets.flatMap((one) => judge(one, "run", planned, incomplete, credits))],
    configFile: null,
    notJudged: [],
    funding: [],
    suppressed: [],
    comparison: null,
    terms: null,
    exitStatus: unreadable.length > 0 ? 2 : failed ? 1 : 0,
    judged: true,
    ...options,
    findings,
    unreadable,
  };
}

/** The range of `length` units at a line and column; offsets do not matter to reporters. */
export function at(lineNumber: number, column: number, length = 1): SourceRange {
  return { start: { line: lineNumber, column, offset: 0 }, end: { line: lineNumber, column: column + length, offset: length } };
}

/** A finding at a place of a line of text: the part between `«` and `»` is the part meant. */
export function finding(text: string, more: Partial<Finding> = {}): Finding {
  const column = text.indexOf("«");
  const length = text.indexOf("»") - column - 1;
  const plain = text.replace(/[«»]/g, "");
  return {
    ruleId: "no-effect", severity: "warning", message: "Something is wrong.", help: "Do something about it.", file: "spring.batch.yaml", document: 0,
    range: at(7, column + 1, length), jobId: null, plannedJobs: 0, atStake: null, related: [], excerpt: { text: plain, column, length }, fix: null, suppressed: null, ...more,
  };
}

export const SPRING = batch(
  [
    job("keynote", { "targetLanguage=es": "14", "targetLanguage=fr": "14" }),
    job("teaser-voice", "3", { type: "subclip/tts" }),
    job("podcast-clips", "15..36*", { type: "subclip/clip", labels: { campaign: "spring" } }),
  ],
  { budgets: [budget("60")] },
);
