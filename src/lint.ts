import { RULES } from "../rules/index.js";
import { compareFindings, compareText, findingsInConfig, type Found, toFindings } from "./findings.js";
import { checkDocument } from "./lint-batch.js";
import { rollUpRun } from "./lint-run.js";
import { addAll } from "./model/add-all.js";
import type { Batch } from "./model/batch.js";
import { NO_CONFIG } from "./model/config.js";
import type { Finding } from "./model/finding.js";
import type { RunContext } from "./model/rule.js";
import type { BatchResult, LintOptions, RunResult } from "./model/run.js";
import { createPrices } from "./prices.js";
import { type Setup, SHIPPED } from "./setup/index.js";
import { creditsOf } from "./price/money.js";
import { budgetsOfConfig } from "./rollup/index.js";
import { readSource, type Source } from "./source/index.js";
import { MARKER, suppress } from "./suppress/index.js";

/** A file to lint; `file` is its path as shown to people, with `/`. */
export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** A run takes files one by one, in any order, and ends with its result. */
export interface Run {
  add(input: Input): Promise<void>;
  finish(): RunResult;
}

/**
 * The way of the data, for each file: read, parse, validate, expand, price, roll up, rules. Pure but for memory: no file,
 * clock or terminal; the same inputs give the same result whatever their order. `setup` holds the job types and rate cards.
 */
export function createRun(options: LintOptions, setup: Setup = SHIPPED): Run {
  const { config = NO_CONFIG } = options;
  const prices = createPrices(setup.catalog, setup.cards, config.plans);
  const files: string[] = [];
  const batches: BatchResult[] = [];
  const findings: Finding[] = [];
  const suppressed: Finding[] = [];
  let plannedJobsLeft = options.limits.plannedJobs;
  const lost = new Set<string>();
  const credits = creditsOf(setup.cards.map(({ card }) => card), config.plans, options.asOf);
  const covering = budgetsOfConfig(config);

  return {
    async add({ file, bytes }) {
      files.push(file);
      const source = await readSource(bytes, options.limits);
      const found: Found[] = source.faults.map((fault) => ({ fault, writtenId: null }));
      if (found.length === 0 && source.documents.length === 0) found.push({ fault: noBatch(), writtenId: null });
      if (found.length > 0) {
        lost.add(file);
        addAll(findings, toFindings(found, { file, source, document: 0 }, config.rules));
      }
      options.mark?.("parse");
      const own: Finding[] = [];
      let isWhole = true;
      const origins = new Map<number | null, Batch | null>();
      for (const document of source.documents) {
        const checked = checkDocument(document, { file, source, prices, options, setup, credits, covering, plannedJobsLeft });
        plannedJobsLeft -= checked.room;
        const { batch } = checked.result;
        if (batch.incomplete) lost.add(file);
        isWhole &&= !batch.incomplete && batch.jobs.every((job) => job.planned.every((planned) => planned.valid));
        batches.push(checked.result);
        origins.set(batch.document, options.base?.originOf(batch) ?? null);
        addAll(own, checked.findings);
      }
      const parted = options.judged ? obey(own, { file, source, isWhole, origins }, options) : { counting: own, suppressed: [] };
      addAll(findings, parted.counting);
      addAll(suppressed, parted.suppressed);
      options.mark?.("suppress");
    },
    finish() {
      batches.sort((a, b) => compareText(a.batch.file, b.batch.file) || a.batch.document - b.batch.document);
      // Only now is `unreadable` whole: a file may turn out unreadable when it is opened.
      const incomplete = lost.size > 0 || options.unreadable.length > 0;
      const { totals, money, budgets, notJudged, funding } = rollUpRun(batches, lost, options, credits);
      const context = { catalog: setup.catalog, config, price: prices.price, asOf: options.asOf, budgets, totals, incomplete, cards: prices.used(), funding };
      options.mark?.("roll up");
      if (options.judged) addAll(findings, runFindings(context));
      findings.sort(compareFindings);
      suppressed.sort(compareFindings);
      options.mark?.("rules");
      return {
        version: options.version,
        asOf: options.asOf,
        cards: prices.used(),
        files: files.sort(compareText),
        unreadable: [...options.unreadable].sort((a, b) => compareText(a.file, b.file)),
        batches,
        totals,
        money,
        credits,
        budgets: [...batches.flatMap((batch) => batch.budgets), ...budgets],
        configFile: config.file,
        notJudged,
        funding,
        findings,
        suppressed,
        exitStatus: exitStatusOf(findings, options),
        comparison: null,
        terms: null,
        judged: options.judged,
      };
    },
  };
}

/** The findings of a file as its comments part them, and those about the comments. A rule did not see all of a file that is not `isWhole`. */
function obey(own: readonly Finding[], { file, source, isWhole, origins }: { file: string; source: Source; isWhole: boolean; origins: ReadonlyMap<number | null, Batch | null> }, options: LintOptions): { counting: Finding[]; suppressed: readonly Finding[] } {
  const { rules } = options.config ?? NO_CONFIG;
  const base = options.base ?? null;
  const parted = suppress(own, source.comments(MARKER), {
    asOf: options.asOf,
    rules: RULE_BY_ID,
    ran: (id) => isWhole && rules.get(id)?.severity !== "off",
    obeyed: options.ignores !== false,
    base: base && { isKnown: (finding, by) => base.isSuppressed(finding, by, file, origins.get(finding.document) ?? null), inForce: base.inForce },
    rangeOf: (span) => source.rangeOf(span),
  });
  const about = toFindings(parted.faults.map((fault) => ({ fault, writtenId: null })), { file, source, document: 0 }, rules);
  return { counting: [...parted.counting, ...about], suppressed: parted.suppressed };
}

function noBatch(): Found["fault"] {
  return {
    ruleId: "schema",
    messageId: "noBatch",
    data: {},
    place: { start: 0, end: 0 },
    jobId: null,
    plannedJobs: 0,
    atStake: null,
    related: [],
  };
}

/** What rules find in the whole run stands in the config, or nowhere. */
function runFindings(context: Omit<RunContext, "options">): Finding[] {
  return findingsInConfig(context.config, context.config.rules, (rule, options) => rule.checkRun?.({ ...context, options }));
}

/** The exit status that findings come to. */
export function exitStatusOf(findings: readonly Finding[], { unreadable, maxWarnings }: Pick<LintOptions, "unreadable" | "maxWarnings">): RunResult["exitStatus"] {
  if (unreadable.length > 0) return 2;
  const warnings = findings.filter((finding) => finding.severity === "warning").length;
  const failed = findings.some((finding) => finding.severity === "error") || (maxWarnings !== null && warnings > maxWarnings);
  return failed ? 1 : 0;
}
