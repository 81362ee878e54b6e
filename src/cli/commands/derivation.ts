import { findSecret } from "../../model/secrets.js";
import type { LineItem, Missing } from "../../model/cost.js";
import type { Finding } from "../../model/finding.js";
import type { PlannedJob } from "../../model/job.js";
import { LongNumber } from "../../model/number.js";
import type { Range } from "../../model/range.js";
import { compare, ONE, toDecimal } from "../../model/rational.js";
import type { BatchResult, RunResult } from "../../model/run.js";
import { list, quote } from "../../model/words.js";
import { apportion, type Printed, placesFor } from "../../reporters/sheet/apportion.js";
import { padEnd, padStart, wrap } from "../../reporters/text/fit.js";
import { printable } from "../../reporters/text/printable.js";
import { lines } from "../text.js";

const WIDTH = 80;
const AMOUNT_WIDTH = 24;
const MOST_PLACES = 2;
const LONGEST_VALUE = 60;

/** One job's price, line item by line item: the arithmetic, where each rate stands, and what is not known. */
export function derivation(job: PlannedJob, { batch, lineOf }: BatchResult, { findings }: RunResult): string {
  const { written, cost } = job;
  const title = `${printable(job.id)}: ${printable(written.task.type)}, ${printable(batch.file)} line ${lineOf(written.index)}`;
  if (cost.status === "skipped") return lines(title, "", indented(`Skipped, so it costs nothing: ${shown(written.skip ?? "")}`));
  if (cost.status === "invalid") return lines(title, "", indented("Not priced, because it has errors:"), errorsOf(job, batch.file, findings));
  const places = placesFor(cost.lines, MOST_PLACES);
  const { rows, sum } = apportion(cost.lines, places);
  return lines(
    title,
    "",
    given(job),
    cost.lines.flatMap((line, at) => lineItem(line, inWords(rows[at] ?? sum, places))),
    `  ${"─".repeat(WIDTH - 2)}`,
    row(`Total in ${cost.currency}`, inWords(sum, places)),
    cost.missing.length > 0 ? ["", ...cost.missing.flatMap((missing) => indented(`Unknown: ${whyOpen(missing)}`))] : [],
  );
}

function lineItem(line: LineItem, worth: string): string[] {
  const { item, basis, assumption, quantity, rate } = line;
  const facts = [
    line.formula(),
    quantity && `Quantity: ${exactly(quantity)} ${unitOf(quantity)}${rate ? `; rate: ${exactly(rate)}` : ""}`,
    assumption && `On the author's word: \`assume\` gives ${exactly(assumption)}${assumption.reason === null ? "" : ` (${shown(assumption.reason)})`}`,
    item.unsaid && `Unsaid: ${item.unsaid}`,
    ...(item.notes ?? []).map((note) => `Note: ${note.text} (${note.source})`),
    `${basis === "own-card" ? "Your own card" : "Source"}: ${item.source}, checked ${item.checked}${item.known === undefined || item.known === "first-party" ? "" : `, ${item.known}`}`,
  ];
  return [row(item.label, worth), ...facts.flatMap((fact) => (fact ? indented(fact, "    ") : [])), ""];
}

/** The fields that the price was worked out from, and everything else that the job gives. */
function given({ fields }: PlannedJob): string[] {
  const pairs = Object.entries(fields).map(([field, value]) => `${printable(field)}: ${shown(inYaml(value), LONGEST_VALUE)}`);
  return pairs.length === 0 ? [] : [...indented(`Given: ${pairs.join(", ")}`), ""];
}

/** A text of the file, unless it holds a secret: what is printed ends in logs and tickets. */
function shown(text: string, longest?: number): string {
  const secret = findSecret(text);
  return secret ? `(not shown: ${secret.kind})` : printable(text, longest);
}

function inYaml(value: unknown): string {
  if (value instanceof LongNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(inYaml).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{${Object.entries(value).map(([key, one]) => `${key}: ${inYaml(one)}`).join(", ")}}`;
}

/** A range to six places, low rounded down and high up, as the report has it. */
function exactly({ low, high }: Range): string {
  const least = toDecimal(low, "down");
  if (high === null) return `${least} or more`;
  const most = toDecimal(high, "up");
  return compare(low, high) === 0 ? least : `${least}..${most}`;
}

/** `minute` or `minutes`; a unit such as `500 characters` stays as it is. */
function unitOf({ low, high, unit }: NonNullable<LineItem["quantity"]>): string {
  const isOne = high !== null && compare(low, ONE) === 0 && compare(high, ONE) === 0;
  return isOne || /^\d/.test(unit) ? unit : `${unit}s`;
}

function row(label: string, worth: string): string {
  return `  ${padEnd(label, WIDTH - 2 - AMOUNT_WIDTH)}${padStart(worth, AMOUNT_WIDTH)}`;
}

function indented(text: string, indent = "  "): string[] {
  return wrap(text, WIDTH - indent.length).map((line) => indent + line);
}

function inWords({ low, high }: Printed, places: number): string {
  if (high === null) return `at least ${decimal(low, places)}`;
  // A minimum may add more to the low reading than to the high one.
  if (low > high) return `${decimal(low, places)} (low), ${decimal(high, places)} (high)`;
  return low === high ? decimal(low, places) : `${decimal(low, places)}..${decimal(high, places)}`;
}

/** Units of the last place as a number without idle zeros; a rounding may be below zero. */
function decimal(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${digits.slice(0, digits.length - places)}${fraction ? `.${fraction}` : ""}`;
}

function whyOpen(missing: Missing): string {
  if (missing.kind === "parameter") return `${missing.parameter.label}. ${missing.parameter.because} Supply it with ${quote(`assume: {${missing.parameter.name}: …}`)}.`;
  const fields = missing.kind === "count" ? missing.fields : [missing.field];
  return `${missing.item.label} depends on ${list(fields.map(quote), "or")}, which the job does not give.`;
}

function errorsOf(job: PlannedJob, file: string, findings: readonly Finding[]): string[] {
  const errors = findings.filter((one) => one.severity === "error" && one.file === file && (one.jobId === job.id || one.jobId === job.written.id));
  if (errors.length === 0) return indented(`Run ${quote(`topsheet lint ${printable(file)}`)} to see them.`);
  return errors.flatMap(({ range, message, help }) => ["", ...indented(`Line ${range?.start.line}: ${printable(message, 4000)} ${printable(help, 4000)}`)]);
}
