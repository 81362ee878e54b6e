import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RULES } from "../../rules/index.js";
import { lintText, settingOf } from "./rule-tester.js";

const FOLDER = join(import.meta.dirname, "../../rules");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && name !== "index.ts").map((name) => name.slice(0, -".ts".length));

/** Ids are permanent: suppressions and configs of users name them. */
const TABLE: Record<string, readonly string[]> = {
  error: ["yaml-syntax", "schema", "unknown-field", "unknown-type", "missing-duration", "duplicate-job-id", "unpriced-job", "budget-exceeded", "budget-unproven", "increase-exceeded", "increase-unproven", "feature-disabled", "plan-gate", "inline-secret", "uncosted-voice-clone", "suppression-malformed", "suppression-unknown-rule", "suppression-without-reason", "suppression-not-allowed"],
  warning: ["budget-near", "no-budget", "budget-unused", "duplicate-job", "expected-cost-mismatch", "no-effect", "off-peak-too-late", "name-used-twice", "unknown-subject", "unlisted-value", "upload-format", "upload-used-twice", "segments-or-ai", "ambiguous-scalar", "stale-rate-card", "balance-short", "budget-raised", "budget-removed", "assumption-loosened", "rate-loosened", "suppression-added", "suppression-unused", "suppression-expired"],
  info: ["transcribe-once", "minute-boundary", "tts-clone-per-line", "range-not-sendable", "implicit-default-cost", "costly-option", "off-peak-unused", "cheaper-model", "paid-for-each-value", "unbounded-output", "unconfirmed-field", "unlisted-host", "too-many-at-once"],
};
const FIXED = [...(TABLE["error"] ?? []).slice(0, 7), "budget-exceeded", "budget-unproven", "increase-exceeded", "increase-unproven", "budget-near"];

describe("the list of rules", () => {
  test("holds every rule file once", () => {
    expect(RULES.map((rule) => rule.id).sort()).toEqual([...FILES].sort());
  });
  test("each file holds the rule of its name", async () => {
    for (const id of FILES) {
      const module = (await import(`../../rules/${id}.ts`)) as { rule: unknown };
      expect(module.rule, id).toBe(RULES.find((rule) => rule.id === id));
    }
  });
  test("goes by severity, in the order of the documentation", () => {
    expect(RULES.map((rule) => rule.id)).toEqual(Object.values(TABLE).flat());
    for (const [severity, ids] of Object.entries(TABLE)) {
      for (const id of ids) expect(RULES.find((rule) => rule.id === id)?.severity, id).toBe(severity);
    }
  });
  test("what proves a plan cannot be configured away", () => {
    expect(RULES.filter((rule) => !rule.configurable).map((rule) => rule.id).sort()).toEqual([...FIXED].sort());
  });
  test("each rule has its own test file", () => {
    const tested = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts"));
    const checked = RULES.filter((rule) => rule.check ?? rule.checkRun ?? rule.checkChange).map((rule) => `${rule.id}.test.ts`);
    expect(tested).toEqual(expect.arrayContaining(checked));
  });
});

describe.each(RULES)("$id", (rule) => {
  const messages = Object.entries(rule.messages);

  test("says in one sentence what it reports, and why it matters", () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.summary).toMatch(/^[A-Z`][^\n]*\.$/);
    expect(rule.summary).not.toMatch(/\. [A-Z]/);
    expect(rule.why).toMatch(/^[A-Z`].*\.$/s);
  });
  test.each(messages)("message %s: whole sentences that name what is wrong and what to do", (_, { message, help }) => {
    for (const text of [message, help]) {
      // A hole may stand first or last: it is filled with a quoted name, a sentence, or the source's address.
      expect(text).toMatch(/^(?:[A-Z`]|\{\{\w+\}\})/);
      expect(text).toMatch(/(?:[.!?]|\{\{\w+\}\})$/);
      expect(text.replace(/\{\{\w+\}\}/g, "")).not.toMatch(/\b(?:invalid|oneOf|anyOf|instancePath|additionalPropert|const |#\/)/i);
      expect(text).not.toMatch(/ {2}|\n/);
    }
  });
  test("its bad example raises it and no other error", async () => {
    const findings = await lintText(rule.examples.bad, settingOf(rule));
    const errors = new Set(findings.filter((finding) => finding.severity === "error").map((finding) => finding.ruleId));
    expect(findings.map((finding) => finding.ruleId)).toContain(rule.id);
    expect([...errors]).toEqual(rule.severity === "error" ? [rule.id] : []);
  });
  test("its good example raises nothing but hints", async () => {
    const findings = await lintText(rule.examples.good);
    expect(findings.filter((finding) => finding.severity !== "info" || finding.ruleId === rule.id)).toEqual([]);
  });
  test("what it says of its bad example reads as sentences", async () => {
    for (const { message, help, ruleId } of await lintText(rule.examples.bad, settingOf(rule))) {
      if (ruleId !== rule.id) continue;
      expect(message).toMatch(/^[A-Z`].*[.!?]$/s);
      expect(help).toMatch(/^[A-Z`].*(?:[.!?]|https:\S+)$/s);
      for (const text of [message, help]) expect(text).not.toMatch(/\{\{|undefined|null|NaN|\[object| {2}|\.\.\.|\.\s*\.$/);
    }
  });
});
