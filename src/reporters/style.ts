import type { Severity } from "../model/finding.js";
import type { Verdict } from "../model/verdict.js";
import { type Colors, colors } from "./colors.js";
import type { ReporterContext } from "./reporter.js";

/** Text for people: its colours and the width it may take. */
export interface Style {
  readonly paint: Colors;
  readonly columns: number;
}

const NARROWEST = 40;
/** Prose is kept short enough to read on any terminal. */
export const WIDEST_PROSE = 100;

export function styleOf({ color, columns }: ReporterContext): Style {
  return { paint: colors(color), columns: Math.max(NARROWEST, columns) };
}

/** Colours repeat what words already say; nothing rests on them. */
export const SEVERITY_COLOR = { error: "red", warning: "yellow", info: "blue" } as const satisfies Record<Severity, keyof Colors>;
export const VERDICT_COLOR = { within: "green", near: "yellow", exceeded: "red", unproven: "magenta" } as const satisfies Record<Verdict, keyof Colors>;
