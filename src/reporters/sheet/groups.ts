import type { Batch } from "../../model/batch.js";
import type { PlannedJob } from "../../model/job.js";
import { addRanges, type Range } from "../../model/range.js";
import type { RunResult } from "../../model/run.js";
import { count } from "../../model/words.js";
import type { Style } from "../style.js";
import { printable } from "../text/printable.js";
import { caveats, filesLeftOut } from "./caveats.js";
import { type CostRow, costTable } from "./costs.js";
import { moneyLines } from "./money.js";
import { title } from "./parts.js";
import { plannedOf } from "./rows.js";

/** How to group planned jobs: the word for it, and the group of each. */
export interface Grouping {
  readonly heading: string;
  readonly groupOf: (job: PlannedJob, batch: Batch) => string;
}

const LABEL = "label.";
const NO_LABEL = "(none)";
/** Groups shown; whoever groups wants to see them all, a terminal cannot show a million. */
const MOST_GROUPS = 50;

/** What `--group-by` means: `job` (as written), `type`, `file`, `label.<name>`; null for anything else. */
export function groupingOf(key: string): Grouping | null {
  if (key === "job") return { heading: "job", groupOf: ({ written }) => written.id };
  if (key === "type") return { heading: "type", groupOf: ({ written }) => written.task.type };
  if (key === "file") return { heading: "file", groupOf: (_, { file }) => file };
  const label = key.startsWith(LABEL) ? key.slice(LABEL.length) : "";
  if (label === "") return null;
  return { heading: label, groupOf: ({ written: { labels } }) => (Object.hasOwn(labels, label) ? labels[label] : null) ?? NO_LABEL };
}

interface Group extends Range {
  readonly jobs: number;
}

/** The planned jobs of a run by group, one table a currency, as lines. */
export function* groupSheetOf(result: RunResult, { heading, groupOf }: Grouping, style: Style): Iterable<string> {
  yield* title(`Top sheet by ${printable(heading)}`, style);
  yield* filesLeftOut(result, style);
  yield* caveats(result.batches, result.totals, false, style);
  for (const total of result.totals) {
    const groups = new Map<string, Group>();
    let planned = 0;
    for (const { batch } of result.batches) {
      for (const job of plannedOf(batch, total.currency)) {
        const group = groupOf(job, batch);
        const before = groups.get(group);
        groups.set(group, { jobs: (before?.jobs ?? 0) + 1, ...(before ? addRanges(before, job.cost) : { low: job.cost.low, high: job.cost.high }) });
        planned++;
      }
    }
    if (planned === 0) continue;
    yield* costTable(
      {
        before: [
          { heading: printable(heading), align: "left" },
          { heading: "jobs", align: "right" },
        ],
        after: [],
        rows: groupRows(groups),
        mostRows: MOST_GROUPS,
        places: 0,
        open: total.high === null,
        others: (items) => [count(items, "more group"), ""],
        total: [`total ${printable(total.currency)}`, String(planned)],
      },
      style,
    );
    yield "";
  }
  yield* moneyLines(result.totals, result.credits, style);
}

function* groupRows(groups: ReadonlyMap<string, Group>): Iterable<CostRow> {
  for (const [name, { low, high, jobs }] of groups) yield { low, high, texts: () => ({ before: [printable(name), String(jobs)], after: [] }) };
}
