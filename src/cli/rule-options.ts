import type { RuleSetting } from "../model/config.js";
import { readRules } from "../setup/rules.js";
import type { Values } from "./args.js";
import type { Team } from "./config.js";
import { UsageError } from "./io.js";

/** The team with the severities that `--rule` gives for this run; they win over the config. Throws UsageError, in the words in which the config is told what is wrong with its `rules`. */
export async function withRules(team: Team, { rule: given = [] }: Pick<Values, "rule">): Promise<Team> {
  if (given.length === 0) return team;
  const rules = new Map<string, RuleSetting>(team.config.rules);
  for (const one of given) {
    const [, id = "", severity = ""] = /^(.*?):(.*)$/s.exec(one) ?? [];
    if (id === "" || severity === "") throw new UsageError(`\`--rule ${one}\` is not a rule with its severity.`, "Write it as `--rule duplicate-job:error`.");
    const problems: string[] = [];
    const read = readRules({ [id]: severity }, [], { report: (_, text) => void problems.push(text) });
    const [problem] = problems;
    if (problem !== undefined) throw new UsageError(`\`--rule ${one}\`: ${problem}`);
    const options = rules.get(id)?.options ?? {};
    for (const [name, setting] of read) rules.set(name, { ...setting, options, path: rules.get(id)?.path ?? [], byCommand: true });
  }
  return { ...team, config: { ...team.config, rules } };
}
