import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lint, type Report } from "../../src/index.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const run = async (text: string): Promise<Report> => await lint([{ file: "a.batch.yaml", bytes: encode(text) }], { asOf: "2026-11-22" });

const HEAD = "topsheet: 1\nprovider: subclip\nbudget: {subclip-credits: 90}\njobs:\n";
const SECRET = "sk-live-0123456789abcdef0123456789abcdef";
const FIRST = "  - {id: a, type: captions, file: x.mp4, durationSeconds: 60}\n";
const again = (id: string): string => `  - {id: ${id}, type: captions, file: x.mp4, durationSeconds: 60}\n`;

/** A batch behind its head (so that its first job stands on line 5), and each finding as `rule@line`, hidden or shown. */
const ROWS: readonly { readonly name: string; readonly jobs: string; readonly shown: readonly string[]; readonly hidden: readonly string[] }[] = [
  { name: "no comment", jobs: FIRST + again("b"), shown: ["duplicate-job@6"], hidden: [] },
  { name: "above a job in flow style", jobs: `${FIRST}  # topsheet-ignore duplicate-job -- why\n${again("b")}`, shown: [], hidden: ["duplicate-job@7"] },
  { name: "one job only", jobs: `${FIRST}  # topsheet-ignore duplicate-job -- why\n${again("b")}${again("c")}`, shown: ["duplicate-job@8"], hidden: ["duplicate-job@7"] },
  { name: "at the end of a job's line", jobs: `${FIRST}${again("b").trimEnd()} # topsheet-ignore duplicate-job -- why\n`, shown: [], hidden: ["duplicate-job@6"] },
  { name: "at the end of the id's line in block style", jobs: `${FIRST}  - id: b # topsheet-ignore duplicate-job -- why\n    type: captions\n    file: x.mp4\n    durationSeconds: 60\n`, shown: [], hidden: ["duplicate-job@6"] },
  { name: "until that very day", jobs: `${FIRST}  # topsheet-ignore duplicate-job -- why (until 2026-11-22)\n${again("b")}`, shown: [], hidden: ["duplicate-job@7"] },
  { name: "until the day before", jobs: `${FIRST}  # topsheet-ignore duplicate-job -- why (until 2026-11-21)\n${again("b")}`, shown: ["suppression-expired@6", "duplicate-job@7"], hidden: [] },
  { name: "without a reason", jobs: `${FIRST}  # topsheet-ignore duplicate-job\n${again("b")}`, shown: ["suppression-without-reason@6", "duplicate-job@7"], hidden: [] },
  { name: "a day that there is not", jobs: `${FIRST}  # topsheet-ignore duplicate-job -- why (until 2026-02-30)\n${again("b")}`, shown: ["suppression-malformed@6", "duplicate-job@7"], hidden: [] },
  { name: "unused beside used", jobs: `${FIRST}  # topsheet-ignore duplicate-job, no-effect -- why\n${again("b")}`, shown: ["suppression-unused@6"], hidden: ["duplicate-job@7"] },
  { name: "an unknown rule and one that is not allowed", jobs: `  # topsheet-ignore duplicate-jobs, schema, suppression-unused -- why\n${FIRST}`, shown: ["suppression-unknown-rule@5", "suppression-not-allowed@5", "suppression-not-allowed@5"], hidden: [] },
  { name: "the whole file", jobs: `${FIRST}${again("b")}${again("c")}# topsheet-ignore-file duplicate-job -- why\n`, shown: [], hidden: ["duplicate-job@6", "duplicate-job@7"] },
  { name: "the nearest of several", jobs: `${FIRST}  # topsheet-ignore duplicate-job -- why\n${again("b")}# topsheet-ignore-file duplicate-job -- why\n`, shown: ["suppression-unused@8"], hidden: ["duplicate-job@7"] },
  { name: "the whole file covers all its documents", jobs: `${FIRST}# topsheet-ignore-file duplicate-job -- why\n---\n${HEAD}${FIRST}${again("b")}`, shown: [], hidden: ["duplicate-job@13"] },
  { name: "what cannot be hidden stays, and unused is not said of a file that rules did not see whole", jobs: `  # topsheet-ignore duplicate-job -- why\n  - {id: a, type: captions, file: x.mp4}\n`, shown: ["missing-duration@6"], hidden: [] },
];

const places = (findings: Report["findings"]): string[] => findings.map(({ ruleId, range }) => `${ruleId}@${range?.start.line}`);

describe("suppressions", () => {
  test.each(ROWS)("$name", async ({ jobs, shown, hidden }) => {
    for (const text of [HEAD + jobs, `\ufeff${(HEAD + jobs).replaceAll("\n", "\r\n")}`]) {
      const report = await run(text);
      const findings = report.findings.filter(({ severity }) => severity !== "info");
      expect(places(findings.filter((one) => one.suppressed === null))).toEqual(shown);
      expect(places(findings.filter((one) => one.suppressed !== null))).toEqual(hidden);
      expect(report.summary.suppressed).toBe(hidden.length);
      expect(report.summary.errors).toBe(findings.filter((one) => one.severity === "error" && one.suppressed === null).length);
    }
  });

  test("says by what", async () => {
    const { findings } = await run(`${HEAD}${FIRST}  # topsheet-ignore duplicate-job -- a second take (until 2027-01-31)\n${again("b")}`);
    expect(findings.find(({ ruleId }) => ruleId === "duplicate-job")?.suppressed).toEqual({ reason: "a second take", until: "2027-01-31", line: 6 });
  });

  test.each([
    ["# topsheet-ignore duplicate-job - a second take", "No ` -- ` stands before `- a second take`, so it cannot be told where the rules end and the reason begins, and this comment hides nothing. Write `# topsheet-ignore duplicate-job -- reason`, with a comma between two rules."],
    ["# topsheet-ignore no-effect -- why", "`no-effect` finds nothing in line 7, which this comment covers, so it hides nothing now and would hide the next finding unseen. Remove the comment, or put it right above what it is about."],
    ["# topsheet-ignore-file no-effect, duplicate-job -- why", "`no-effect` finds nothing in this file, so this comment hides nothing now and would hide the next finding unseen. Remove `no-effect` from the comment."],
  ])("%s is one finding about it", async (comment, words) => {
    const { findings } = await run(`${HEAD}${FIRST}  ${comment}\n${again("b")}`);
    expect(findings.filter(({ ruleId }) => ruleId.startsWith("suppression-")).map(({ message, help }) => `${message} ${help}`)).toEqual([words]);
  });

  test("a secret in a reason is a finding, and no report carries it on", async () => {
    const report = await run(`${HEAD}${FIRST}  # topsheet-ignore duplicate-job, no-effect -- as Bearer ${SECRET} said\n${again("b")}`);
    expect(report.findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ["inline-secret", "This comment contains an API key (`sk-…`), and everyone who can read this file can use it."],
      ["suppression-unused", expect.anything()],
      ["duplicate-job", expect.anything()],
    ]);
    expect(report.findings[2]?.suppressed?.reason).toBe("as Bearer sk-•••• said");
    expect(JSON.stringify(report)).not.toContain(SECRET.slice(-8));
  });

  test("a finding in anchored content is hidden where the content stands", async () => {
    const { findings } = await run(`${HEAD}  # topsheet-ignore no-effect -- why\n  - &a {id: a, type: captions, file: x.mp4, durationSeconds: 60, cloneVoice: true}\n  - {<<: *a, id: b, file: y.mp4}\n`);
    const own = findings.filter(({ range }) => range?.start.line === 6);
    expect(own.length).toBe(findings.filter(({ severity }) => severity !== "info").length);
  });
});

const job = fc.record({ source: fc.constantFrom("x", "y"), seconds: fc.constantFrom(30, 61, 120), noEffect: fc.boolean(), flow: fc.boolean() });

/** One job on one line or on several. */
function written({ source, seconds, noEffect, flow }: { source: string; seconds: number; noEffect: boolean; flow: boolean }, index: number): string {
  const fields = [`id: j${index}`, "type: transcript", `url: https://a.example/${source}`, "platform: public", "language: en", `durationSeconds: ${seconds}`, ...(noEffect ? ["assume: {charactersPerMinute: 900}"] : [])];
  return flow ? `  - {${fields.join(", ")}}` : `  - ${fields.join("\n    ")}`;
}

test("a suppression hides exactly its finding and changes no number", async () => {
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(job, { minLength: 1, maxLength: 6 }), fc.nat(), fc.boolean(), async (jobs, choice, above) => {
      const text = `${HEAD}${jobs.map(written).join("\n")}\n`;
      const before = await run(text);
      const able = before.findings.filter(({ ruleId, range }) => range && range.start.line > 4 && !["schema", "unknown-field", "unpriced-job"].includes(ruleId) && !ruleId.startsWith("budget-"));
      const chosen = able[choice % Math.max(1, able.length)];
      if (!chosen?.range) return;
      const rows = text.split("\n");
      const line = chosen.range.start.line - 1;
      const comment = `# topsheet-ignore ${chosen.ruleId} -- generated`;
      if (above) rows.splice(line, 0, `  ${comment}`);
      else rows[line] += ` ${comment}`;
      const after = await run(rows.join("\n"));
      const name = ({ ruleId, message, jobId }: Report["findings"][number]): string => `${ruleId} ${jobId} ${message.replace(/\blines? \d+/g, "")}`;
      const gone = after.findings.filter(({ suppressed }) => suppressed !== null);
      expect(gone.map(name)).toContain(name(chosen));
      expect(new Set(gone.map(({ ruleId }) => ruleId))).toEqual(new Set([chosen.ruleId]));
      for (const { range } of gone) expect(range?.start.line).toBe(chosen.range.start.line + (above ? 1 : 0));
      expect(after.findings.map(name)).toEqual(before.findings.map(name));
      expect({ ...after, batches: [], findings: [], summary: {}, verdict: "" }).toEqual({ ...before, batches: [], findings: [], summary: {}, verdict: "" });
      expect(after.batches.map((batch) => batch.jobs.map(({ id, cost }) => [id, cost]))).toEqual(before.batches.map((batch) => batch.jobs.map(({ id, cost }) => [id, cost])));
      hidden += gone.length;
    }),
    { numRuns: 100 },
  );
  expect(hidden).toBeGreaterThan(20);
});
