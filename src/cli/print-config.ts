import { RULES } from "../../rules/index.js";
import { LongNumber } from "../model/number.js";
import type { Path } from "../model/place.js";
import { inline } from "../reporters/json/values.js";
import type { Values } from "./args.js";
import type { Team } from "./config.js";
import { lines } from "./text.js";

/** A setting in force and where it comes from. */
interface Setting {
  readonly path: Path;
  readonly value: unknown;
  /** `default`, `command line`, or the line of the config. */
  readonly from: string;
}

/** Names that YAML 1.1 takes for something else, or that are no plain words, stand in quotes. */
const PLAIN = /^(?!(?:on|off|yes|no|true|false|null|y|n)$)[A-Za-z][\w./-]*$/i;

/** What `--print-config` prints: every setting, with where it comes from; as YAML, or as JSON. */
export function configInForce(team: Team, values: Values, asOf: string, asJson: boolean): string {
  const settings = [...settingsOf(team, values, asOf)];
  if (asJson) {
    const rows = settings.map(({ path, value, from }) => `    ${inline({ setting: path.join("."), value, from })}`);
    return `{\n  "settings": [\n${rows.join(",\n")}\n  ]\n}\n`;
  }
  let open: Path = [];
  return lines(
    settings.flatMap(({ path, value, from }) => {
      const parents = path.slice(0, -1);
      const shared = parents.findIndex((step, at) => open[at] !== step);
      const fresh = shared === -1 ? [] : parents.slice(shared).map((step, at) => `${"  ".repeat(shared + at)}${name(step)}:`);
      open = parents;
      const last = path.at(-1) ?? "";
      const key = typeof last === "number" ? "- " : `${name(last)}: `;
      return [...fresh, `${"  ".repeat(parents.length)}${key}${typeof value === "string" ? name(value) : inline(value)}  # ${from}`];
    }),
  );
}

function* settingsOf(team: Team, values: Values, asOf: string): Iterable<Setting> {
  const { config, source } = team;
  const written = (source?.value ?? {}) as Readonly<Record<string, unknown>>;
  const lineOf = (path: Path): string => (source ? `${config.file}:${source.text.places.rangeOf(source.text.places.locate(source.text.document, { path, at: "key" })).start.line}` : "default");
  yield { path: ["asOf"], value: asOf, from: values["as-of"] === undefined ? "default" : "command line" };
  yield { path: ["maxWarnings"], value: values["max-warnings"] === undefined ? null : Number(values["max-warnings"]), from: values["max-warnings"] === undefined ? "default" : "command line" };
  yield { path: ["ignores"], value: !values["no-ignores"], from: values["no-ignores"] ? "command line" : "default" };
  yield { path: ["files"], value: config.files ?? ["**/*.batch.yaml", "**/*.batch.yml"], from: config.files ? lineOf(["files"]) : "default" };
  for (const { id, severity, configurable, options = {} } of RULES) {
    const set = config.rules.get(id);
    const path = Object.keys(options).length > 0 ? ["rules", id, "severity"] : ["rules", id];
    const from = !configurable ? "default, not changeable" : set?.byCommand ? "command line" : set?.severity ? lineOf(set.path) : "default";
    yield { path, value: set?.severity ?? severity, from };
    for (const [option, { default: usual }] of Object.entries(options)) {
      const own = set?.options[option];
      yield { path: ["rules", id, option], value: plain(own ?? usual), from: own === undefined ? "default" : lineOf([...(set?.path ?? []), option]) };
    }
  }
  for (const [key, value] of Object.entries(written)) {
    if (key === "files" || key === "rules" || key === "limits") continue;
    if (Array.isArray(value)) for (const [at, one] of value.entries()) yield { path: [key, at], value: plain(one), from: lineOf([key, at]) };
    else if (typeof value !== "object" || value === null) yield { path: [key], value: plain(value), from: lineOf([key]) };
    else for (const [one, inner] of Object.entries(value)) yield { path: [key, one], value: plain(inner), from: lineOf([key, one]) };
  }
  for (const [at, given] of (values.budget ?? []).entries()) yield { path: ["runBudgets", at], value: given, from: "command line" };
  const limits = (written.limits ?? {}) as Readonly<Record<string, unknown>>;
  for (const [limit, value] of Object.entries(config.limits)) yield { path: ["limits", limit], value, from: Object.hasOwn(limits, limit) ? lineOf(["limits", limit]) : "default" };
}

/** Numbers of a file as JSON has them. */
function plain(value: unknown): unknown {
  if (value instanceof LongNumber) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

function name(step: string | number): string {
  return PLAIN.test(String(step)) ? String(step) : inline(String(step));
}
