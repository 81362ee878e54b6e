import type { BatchResult, RunResult } from "../../model/run.js";
import type { JudgedBudget, Total } from "../../model/verdict.js";
import type { Style } from "../style.js";
import type { Column } from "../text/table.js";
import { printable } from "../text/printable.js";
import { budgetLines, budgetPlaces } from "./budget.js";
import { caveats, filesLeftOut, sentence } from "./caveats.js";
import { type CostRow, type CostTable, costTable } from "./costs.js";
import { balanceLines, moneyLines } from "./money.js";
import { batchName, budgetsOfRun, title } from "./parts.js";
import { jobRows, plannedJobs, skippedJobs } from "./rows.js";

/** Rows of all batches together, and rows that each batch gets however many there are. */
const MOST_ROWS = 20;
const FEWEST_ROWS = 12;
/** Batches shown one by one; of more than that, only those whose budget is in danger. */
const MOST_BATCHES = 20;
const MOST_SKIPPED = 5;

/** The top sheet as lines: each batch with its dearest jobs and its budgets, then all batches; each sheet ends with an empty line. */
export function* sheetsOf(result: RunResult, style: Style): Iterable<string> {
  const { batches, judged } = result;
  const runBudgets = judged ? budgetsOfRun(result) : [];
  const shown = batches.length > MOST_BATCHES ? batches.filter(isInDanger).slice(0, MOST_BATCHES) : batches;
  const rows = Math.max(FEWEST_ROWS, Math.floor(MOST_ROWS / shown.length));
  yield* filesLeftOut(result, style);
  for (const batch of shown) yield* batchSheet(batch, result, batches.length === 1 ? runBudgets : [], rows, style);
  if (batches.length !== 1) yield* runSheet(result, runBudgets, style);
}

function isInDanger({ batch, budgets }: BatchResult): boolean {
  return batch.incomplete || budgets.some(({ verdict }) => verdict !== "within");
}

const JOB_COLUMNS: readonly Column[] = [
  { heading: "job", align: "left" },
  { heading: "type", align: "left" },
];
const STATUS_COLUMNS: readonly Column[] = [{ heading: "status", align: "left" }];

function* batchSheet(one: BatchResult, result: RunResult, runBudgets: readonly JudgedBudget[], mostRows: number, style: Style): Iterable<string> {
  const { batch, totals } = one;
  const budgets = result.judged ? [...one.budgets, ...runBudgets] : [];
  yield* title(`Top sheet: ${batchName(one, result)}`, style);
  yield* caveats([one], totals, true, style);
  for (const total of totals) {
    const planned = plannedJobs([one], total.currency);
    if (planned === 0) continue;
    yield* costTable(
      {
        before: JOB_COLUMNS,
        after: STATUS_COLUMNS,
        rows: jobRows(batch, total.currency, planned > mostRows + 1),
        mostRows,
        ...sumOf(total, budgets, ""),
      },
      style,
    );
    yield "";
  }
  yield* moneyLines(totals, result.credits, style);
  const withSecrets = new Set(result.findings.flatMap(({ ruleId, file, jobId }) => (ruleId === "inline-secret" && file === batch.file ? [jobId] : [])));
  const skipped = skippedJobs(batch.jobs, MOST_SKIPPED, withSecrets);
  if (skipped !== "") yield* [...sentence(`Skipped: ${skipped}.`, style.paint.dim, style), ""];
  yield* budgetsOf(budgets, style);
  if (result.batches.length === 1) yield* balanceLines(result.funding, style);
}

const BATCH_COLUMNS: readonly Column[] = [
  { heading: "batch", align: "left" },
  { heading: "jobs", align: "right" },
];

/** All batches of a run, by currency, and the budgets over them. */
function* runSheet(result: RunResult, budgets: readonly JudgedBudget[], style: Style): Iterable<string> {
  const { batches, totals } = result;
  if (batches.length > 0) yield* title(`Top sheet of all ${batches.length} batches`, style);
  yield* caveats(batches, totals, false, style);
  for (const total of totals) {
    const planned = plannedJobs(batches, total.currency);
    if (planned === 0) continue;
    yield* costTable(
      {
        before: BATCH_COLUMNS,
        after: [],
        rows: batchRows(result, total.currency),
        mostRows: MOST_ROWS,
        ...sumOf(total, budgets, String(planned)),
      },
      style,
    );
    yield "";
  }
  yield* moneyLines(totals, result.credits, style);
  yield* budgetsOf(budgets, style);
  yield* balanceLines(result.funding, style);
}

function* batchRows(result: RunResult, currency: string): Iterable<CostRow> {
  for (const one of result.batches) {
    const total = one.totals.find((sum) => sum.currency === currency);
    const before = (): string[] => [batchName(one, result, "short"), String(plannedJobs([one], currency))];
    if (total) yield { low: total.low, high: total.high, texts: () => ({ before: before(), after: [] }) };
  }
}

/** The lower end of a table: the rows not shown, the sum, and the decimals with which sum and budgets tell the same story. */
function sumOf({ currency, high }: Total, budgets: readonly JudgedBudget[], planned: string): Pick<CostTable, "places" | "open" | "others" | "total"> {
  const held = budgets.filter(({ budget, scope }) => budget.currency === currency && scope !== "job");
  return {
    places: held.reduce((places, judged) => budgetPlaces(judged, places), 0),
    open: high === null,
    others: (items) => [`${items} more`, ""],
    total: [`total ${printable(currency)}`, planned],
  };
}

function* budgetsOf(budgets: readonly JudgedBudget[], style: Style): Iterable<string> {
  for (const judged of budgets) yield* budgetLines(judged, 0, style);
  if (budgets.length > 0) yield "";
}
