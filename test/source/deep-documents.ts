import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import { readSource } from "../../src/source/index.js";

/**
 * Reads many deep documents one after another, which has aborted whole processes (beyond catching) on Node 20 and 22, and
 * prints what each was answered with. Run by bounds.test.ts in a process of its own.
 */
const SHAPES: Readonly<Record<string, (depth: number) => string>> = {
  flow: (depth) => "[".repeat(depth) + "]".repeat(depth),
  unclosed: (depth) => "[".repeat(depth),
  dashes: (depth) => `${"- ".repeat(depth)}x`,
  maps: (depth) => Array.from({ length: Math.min(depth, 2000) }, (_, level) => `${" ".repeat(level)}k:`).join("\n"),
  flowMaps: (depth) => `${"{a: ".repeat(depth)}1${"}".repeat(depth)}`,
  underKey: (depth) => `a: ${"[".repeat(depth)}${"]".repeat(depth)}`,
  pairs: (depth) => `${"[a: ".repeat(depth)}1${"]".repeat(depth)}`,
  explicitKeys: (depth) => `${"? ".repeat(depth)}x`,
  anchored: (depth) => `${"&a [".repeat(depth)}x${"]".repeat(depth)}`,
  tagged: (depth) => `${"!a [".repeat(depth)}x${"]".repeat(depth)}`,
  mistakeBefore: (depth) => `x: @y\n---\n${"- ".repeat(depth)}x`,
  mistakeAfter: (depth) => `- ${"[".repeat(depth)}${"]".repeat(depth)}\n- @y`,
  tagBefore: (depth) => `x: !y z\n---\n${"[".repeat(depth)}`,
  duplicateBefore: (depth) => `x: 1\nx: 2\n---\n${"- ".repeat(depth)}x`,
  tabBefore: (depth) => `x:\t# tab\n  1\n---\n${"[".repeat(depth)}`,
};

async function run(): Promise<void> {
  const answers: Record<string, string[]> = {};
  for (const depth of [1000, 10_000, 3000, 1000]) {
    for (const [shape, make] of Object.entries(SHAPES)) {
      const source = await readSource(new TextEncoder().encode(`${make(depth)}\n`), DEFAULT_LIMITS);
      answers[shape] = [...new Set([...(answers[shape] ?? []), ...source.faults.map((fault) => fault.messageId)])];
    }
  }
  console.log(JSON.stringify(answers));
}

void run();
