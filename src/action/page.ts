import { Bounded } from "../reporters/markdown/bounded.js";
import { markdown } from "../reporters/markdown/index.js";
import { prose } from "../reporters/markdown/text.js";
import type { Judgement } from "./judge.js";

/** What a page of the summary or of a comment is made of. */
export type Shown = Pick<Judgement, "status" | "result" | "told" | "prefix" | "commit">;

/** What a run came to, in Markdown of at most so many bytes: whole rows are left out beyond them. */
export function pageOf(shown: Shown, mostBytes: number, env: NodeJS.ProcessEnv): string {
  const { status, result, told, prefix } = shown;
  const noted = new Bounded(mostBytes / 10);
  for (const line of told) noted.add(`\n> ${prose(line)}\n`);
  const notes = noted.text();
  if (!result) return `### ❌ topsheet: Failed: nothing was proven\n${notes}`;
  // A report that could not be written fails a run that came to a good result.
  const isWorse = status !== 0 && result.exitStatus === 0;
  const context = { color: false, columns: 80, prefix, links: linksOf(shown, env), mostBytes: mostBytes - Buffer.byteLength(notes) };
  return [...markdown(isWorse ? { ...result, exitStatus: 2 } : result, context), isWorse ? notes : ""].join("");
}

/** Where links to files begin: at the commit that is checked out, so that their lines are those that were read. */
function linksOf({ commit }: Shown, env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}/` : "";
}
