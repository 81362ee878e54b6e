import { RULES } from "../../../rules/index.js";
import { nearest } from "../../model/near.js";
import { quote } from "../../model/words.js";
import { meant } from "../args.js";
import { loadTeam } from "../config.js";
import { STATUS, UsageError } from "../io.js";
import { print } from "../output.js";
import { explainJob } from "./explain-job.js";
import { rulePage } from "./explain-rule.js";
import type { Run } from "./index.js";

/** `topsheet explain <rule>` and `topsheet explain <file>#<job id>`; a job id holds no `#`, a file name may. */
export const run: Run = async (call, io) => {
  const [subject, ...rest] = call.operands;
  if (subject === undefined || rest.length > 0) {
    throw new UsageError("`explain` takes one rule or one job.", "Such as `topsheet explain no-effect`, or `topsheet explain spring.batch.yaml#keynote`.");
  }
  const at = subject.lastIndexOf("#");
  if (at > 0) return await explainJob(subject.slice(0, at), subject.slice(at + 1), call, io);
  const rule = RULES.find((one) => one.id === subject);
  if (!rule) throw notARule(subject);
  const { config } = await loadTeam(call.values, io);
  await print(io.stdout, [rulePage(rule, config)]);
  return STATUS.ok;
};

function notARule(subject: string): UsageError {
  const hint = /[./\\]/.test(subject)
    ? `To explain a job of a file, add its id: ${quote(`topsheet explain ${subject}#<job id>`)}.`
    : (meant(nearest(subject, RULES.map((rule) => rule.id))) ?? "`topsheet rules` lists them.");
  return new UsageError(`${quote(subject)} is not a rule.`, hint);
}
