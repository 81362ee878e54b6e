import { RULES } from "../../rules/index.js";
import type { RuleSetting } from "../model/config.js";
import type { Severity } from "../model/finding.js";
import { nearest } from "../model/near.js";
import type { Path } from "../model/place.js";
import type { Rule } from "../model/rule.js";
import { list, quote } from "../model/words.js";
import { interpret } from "../validate/interpret.js";
import type { ConfigScope } from "./scope.js";
import { shapeProblems } from "./shape.js";

/** Who is told what is wrong. */
type Reporting = Pick<ConfigScope, "report">;

type Form = string | boolean | { readonly [option: string]: unknown };

const SEVERITIES: readonly (Severity | "off")[] = ["error", "warning", "info", "off"];

/** Words of other linters. */
const ALSO_CALLED: ReadonlyMap<string, Severity | "off"> = new Map([["warn", "warning"], ["on", "error"], ["fatal", "error"], ["note", "info"], ["hint", "info"], ["true", "error"], ["false", "off"], ["none", "off"], ["ignore", "off"], ["disable", "off"]]);

/** Reads `rules`: a severity, or a mapping of a severity and the rule's options. */
export function readRules(forms: Readonly<Record<string, Form>>, path: Path, scope: Reporting): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const [id, form] of Object.entries(forms)) {
    const rule = RULES.find((one) => one.id === id);
    if (rule) settings.set(id, readRule(rule, form, [...path, id], scope));
    else {
      const near = nearest(id, RULES.map((one) => one.id));
      scope.report([...path, id], `There is no rule ${quote(id)}, so this would change nothing. ${near === null ? "`topsheet rules` lists them." : `You probably meant ${quote(near)}.`}`, "key");
    }
  }
  return settings;
}

function readRule(rule: Rule, form: Form, path: Path, scope: Reporting): RuleSetting {
  const { severity: given, ...options } = typeof form !== "object" ? { severity: form } : form;
  const at = typeof form !== "object" ? path : [...path, "severity"];
  let severity: RuleSetting["severity"] = null;
  if (given !== undefined) {
    severity = SEVERITIES.find((one) => one === given) ?? null;
    if (!rule.configurable) scope.report(path, `The rule ${quote(rule.id)} is part of what a verdict rests on, so no config can change it or switch it off. Remove this.`, "key");
    else if (severity === null) {
      const near = ALSO_CALLED.get(String(given)) ?? nearest(String(given), SEVERITIES);
      scope.report(at, `${quote(String(given))} is no severity. ${near === null ? `Write ${list(SEVERITIES.map(quote), "or")}.` : `You probably meant ${quote(near)}.`}`);
    }
  }
  checkOptions(rule, options, path, scope);
  return { severity, options, path };
}

function checkOptions(rule: Rule, options: Readonly<Record<string, unknown>>, path: Path, scope: Reporting): void {
  const known = rule.options ?? {};
  const [first] = Object.keys(options);
  if (first !== undefined && Object.keys(known).length === 0) {
    scope.report([...path, first], `The rule ${quote(rule.id)} has no options but ${quote("severity")}. Remove ${quote(first)}.`, "key");
    return;
  }
  const schema = { type: "object", properties: { ...(rule.configurable ? { severity: {} } : {}), ...known }, additionalProperties: false };
  for (const problem of shapeProblems(interpret(schema), options, rule.id)) scope.report([...path, ...problem.path], problem.text, problem.at);
}
