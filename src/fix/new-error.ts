import type { Finding } from "../model/finding.js";
import type { RunResult } from "../model/run.js";
import type { Verdict } from "../model/verdict.js";

/**
 * The first error that a change of a file brought to something that had none: to a job that was priced, to a budget that held, to
 * the file itself. What comes to light in a job that was faulty anyway, or in a budget that was not shown to hold, is not new.
 */
export function newErrorIn(after: RunResult, before: RunResult): Finding | "unreadable" | null {
  if (after.batches.length !== before.batches.length) return errorsOf(after)[0] ?? "unreadable";
  const known = counts(before);
  const found = counts(after);
  const jobs = soundness(before);
  const wasWhole = before.batches.every(({ batch }) => !batch.incomplete);
  for (const error of errorsOf(after)) {
    if ((found.get(keyOf(error)) ?? 0) <= (known.get(keyOf(error)) ?? 0)) continue;
    const ofBudget = error.jobId === null && error.ruleId.startsWith("budget-");
    const wasSound = error.jobId === null ? wasWhole && !ofBudget : (jobs.get(`${error.document} ${error.jobId}`) ?? false);
    if (wasSound || error.ruleId === "yaml-syntax") return error;
  }
  return brokenBudget(after, before);
}

function errorsOf({ findings }: RunResult): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}

function keyOf({ ruleId, document, jobId }: Finding): string {
  return `${ruleId}\0${document}\0${jobId ?? ""}`;
}

function counts(result: RunResult): Map<string, number> {
  const found = new Map<string, number>();
  for (const error of errorsOf(result)) found.set(keyOf(error), (found.get(keyOf(error)) ?? 0) + 1);
  return found;
}

/** Written and planned jobs by document and id, and whether all of that id had a price. */
function soundness({ batches }: RunResult): Map<string, boolean> {
  const sound = new Map<string, boolean>();
  for (const { batch } of batches) {
    for (const job of batch.jobs) {
      for (const { id, valid } of [{ id: job.id, valid: job.planned.every((one) => one.valid) }, ...job.planned]) {
        const key = `${batch.document} ${id}`;
        sound.set(key, valid && (sound.get(key) ?? true));
      }
    }
  }
  return sound;
}

function brokenBudget(after: RunResult, before: RunResult): Finding | "unreadable" | null {
  const held = verdicts(before, ["within", "near"]);
  const [broken] = [...verdicts(after, ["exceeded", "unproven"])].flatMap(([key, document]) => (held.has(key) ? [document] : []));
  if (broken === undefined) return null;
  return errorsOf(after).find(({ ruleId, document }) => ruleId.startsWith("budget-") && document === broken) ?? "unreadable";
}

/** Budgets of the documents with such a verdict, each with its document. */
function verdicts({ batches }: RunResult, wanted: readonly Verdict[]): Map<string, number> {
  const all = batches.flatMap(({ batch: { document }, budgets }) => budgets.filter(({ verdict }) => wanted.includes(verdict)).map(({ scope, budget }) => [`${document} ${scope} ${budget.currency}`, document] as const));
  return new Map(all);
}
