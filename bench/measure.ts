import { spawnSync } from "node:child_process";

/** Seconds of a process from its start to its end; what it prints goes to a program, as under CI and in hooks. Throws where it does not end well. */
export function time(node: string, args: readonly string[], surroundings: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {}): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(node, args, { ...surroundings, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: Infinity });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Prints rows in columns. */
export function show(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headings.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of [headings, ...rows]) console.log(row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join("  "));
}
