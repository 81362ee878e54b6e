import { RULES } from "../../../rules/index.js";
import type { Catalog } from "../../model/catalog.js";
import { nearest } from "../../model/near.js";
import { tasksCalled } from "../../model/task-names.js";
import { list, quote } from "../../model/words.js";
import { meant } from "../args.js";
import { loadTeam } from "../config.js";
import { STATUS, UsageError } from "../io.js";
import { print } from "../output.js";
import { explainJob } from "./explain-job.js";
import { explainRule } from "./explain-rule.js";
import { typePage } from "./explain-type.js";
import type { Run } from "./index.js";
import { runExample } from "./rule-example.js";

/** `topsheet explain <rule>`, `topsheet explain <type>` and `topsheet explain <file>#<job id>`; a job id holds no `#`, a file name may. */
export const run: Run = async (call, io) => {
  const [subject, ...rest] = call.operands;
  if (subject === undefined || rest.length > 0) {
    throw new UsageError("`explain` takes one rule, one type or one job.", "Such as `topsheet explain no-effect`, `topsheet explain dub`, or `topsheet explain spring.batch.yaml#keynote`.");
  }
  const at = subject.lastIndexOf("#");
  if (at > 0) return await explainJob(subject.slice(0, at), subject.slice(at + 1), call, io);
  const rule = RULES.find((one) => one.id === subject);
  const { config, setup } = await loadTeam(call.values, io);
  const { catalog } = setup;
  const pages = rule ? [explainRule(rule, config, await runExample(rule))] : tasksCalled(subject, catalog).map(typePage);
  if (pages.length === 0) throw notKnown(subject, catalog);
  await print(io.stdout, [pages.join("\n")]);
  return STATUS.ok;
};

function notKnown(subject: string, catalog: Catalog): UsageError {
  const tasks = Object.values(catalog.tasks);
  const types = tasks.flatMap(({ type, task, aliases }) => [task, ...aliases, type]);
  const likely = meant(nearest(subject, [...RULES.map((rule) => rule.id), ...types]));
  const toJob = `To explain a job of a file, add its id: ${quote(`topsheet explain ${subject}#<job id>`)}.`;
  const isFile = /[.\\]/.test(subject) || (likely === null && subject.includes("/"));
  return new UsageError(
    `${quote(subject)} is neither a rule nor a type.`,
    isFile ? toJob : (likely ?? `\`topsheet rules\` lists the rules. Types of ${typesByProvider(catalog)}.`),
  );
}

/** `subclip` are `captions` and `clip`; of `vidu` …: a name alone would not say whose type it is. */
function typesByProvider({ tasks, providers }: Catalog): string {
  const of = (provider: string): string => list(Object.values(tasks).filter((one) => one.provider === provider).map(({ task }) => quote(task)));
  return providers.map((provider, i) => `${quote(provider)} ${i === 0 ? "are " : ""}${of(provider)}`).join("; of ");
}
