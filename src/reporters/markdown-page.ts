import type { Section } from "./rule-page.js";

/** A page in Markdown, from its title and sections. */
export function markdownPage(title: string, sections: readonly Section[]): string {
  return `# ${title}\n\n${sections.map(sectionIn).join("\n")}`;
}

function sectionIn({ title, pieces }: Section): string {
  const parts = pieces.map((piece) => {
    if ("text" in piece) return `${piece.text}\n`;
    if ("code" in piece) return fenced(piece.language, piece.code);
    return markdownTable(piece.head, piece.rows);
  });
  return `${title === null ? "" : `## ${title}\n\n`}${parts.join("\n")}`;
}

/** A fenced block of code, whatever backticks it holds. */
export function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}\n`;
}

/** A table; a bar within a cell, even in a code span, does not end it. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}
