import { rule as r0 } from "../../rules/ambiguous-scalar.js";
import { rule as r1 } from "../../rules/budget-exceeded.js";
import { rule as r2 } from "../../rules/budget-near.js";
import { rule as r3 } from "../../rules/budget-unproven.js";
import { rule as r4 } from "../../rules/duplicate-job.js";
import { rule as r5 } from "../../rules/expected-cost-mismatch.js";
import { rule as r6 } from "../../rules/feature-disabled.js";
import { rule as r7 } from "../../rules/inline-secret.js";
import { rule as r8 } from "../../rules/minute-boundary.js";
import { rule as r9 } from "../../rules/no-budget.js";
import { rule as r10 } from "../../rules/no-effect.js";
import { rule as r11 } from "../../rules/range-not-sendable.js";
import { rule as r12 } from "../../rules/segments-or-ai.js";
import { rule as r13 } from "../../rules/transcribe-once.js";
import { rule as r14 } from "../../rules/tts-clone-per-line.js";
import { rule as r15 } from "../../rules/uncosted-voice-clone.js";
import { rule as r16 } from "../../rules/unpriced-job.js";
import { parse } from "yaml";
import { CATALOG } from "../../src/generated/catalog.js";
import { expand } from "../../src/expand/index.js";
import { createPrices } from "../../src/prices.js";
import { judge, sumByCurrency } from "../../src/rollup/index.js";
import { fill } from "../../src/model/message.js";
import type { Rule, BatchContext } from "../../src/model/rule.js";

export const all: Rule[] = [r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16];
export async function rules(): Promise<Rule[]> { return all; }
export function context(text: string): { context: BatchContext; faults: unknown } {
  const prices = createPrices(CATALOG);
  const { batch, faults } = expand(parse(text, { maxAliasCount: -1, merge: true }), { file: "a.yaml", document: 0, catalog: CATALOG, parametersOf: prices.parametersOf, currencies: prices.currencies, plannedJobsLeft: 1e6 });
  for (const job of batch.jobs) for (const p of job.planned) {
    p.valid = true;
    p.cost = job.skip === null ? prices.price(p, p.fields) : prices.unpriced(job.task, "skipped");
    if (p.cost.status === "invalid") p.valid = false;
  }
  const jobs = batch.jobs.flatMap((j) => j.planned);
  return { faults, context: { catalog: CATALOG, price: prices.price, asOf: "2026-11-22", batch, planned: jobs.filter((j) => j.valid && j.written.skip === null), budgets: batch.budgets.flatMap((b) => judge(b, "batch", jobs, batch.incomplete)), totals: sumByCurrency(jobs, batch.incomplete), runCurrencies: new Set(), oddScalars: () => [] } };
}
export async function show(text: string): Promise<void> {
  const { context: c, faults } = context(text);
  if ((faults as unknown[]).length) console.log("FAULTS", JSON.stringify(faults));
  for (const rule of await rules()) for (const r of rule.check?.(c) ?? []) {
    const m = fill(rule.messages[r.messageId]!, r.data);
    console.log(`[${rule.severity}] ${rule.id}/${r.messageId} @${JSON.stringify((r.place as any)?.path)} ${(r.place as any)?.at} job=${r.jobId} n=${r.plannedJobs} stake=${r.atStake ? JSON.stringify(r.atStake, (_k, v) => typeof v === "bigint" ? String(v) : v) : null}\n   ${m.message}\n   > ${m.help}`);
  }
}
