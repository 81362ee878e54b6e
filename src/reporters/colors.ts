/** Codes that begin and end a look of text on a terminal. */
const CODES = { bold: [1, 22], dim: [2, 22], underline: [4, 24], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39], magenta: [35, 39], cyan: [36, 39] } as const;

/** Gives text a look. */
export type Colors = Readonly<Record<keyof typeof CODES, (text: string) => string>>;

/** Functions for every look, which change nothing where there is no colour. */
export function colors(on: boolean): Colors {
  return Object.fromEntries(Object.entries(CODES).map(([name, [begin, end]]) => [name, on ? painter(`\u001b[${begin}m`, `\u001b[${end}m`) : String])) as unknown as Colors;
}

/** What is painted inside may end the look, so it begins again there; bold and dim, which end alike, end first. */
function painter(begin: string, end: string): (text: string) => string {
  const again = end === "\u001b[22m" ? end + begin : begin;
  return (text) => begin + text.replaceAll(end, again) + end;
}
