import { CST } from "yaml";
import type { Fault } from "../model/finding.js";
import type { Unclosed } from "./explain.js";
import { syntaxFault } from "./faults.js";

/** What is worth noting in the pieces of a text because yaml's documents and errors do not tell it, or not where. */
export class Notes {
  /** Tags, directives that ask for another YAML, and a quote that yaml takes for closed although it is escaped. */
  readonly faults: Fault[] = [];
  readonly unclosed: Unclosed[] = [];
  private readonly brackets: number[] = [];
  private previous = "";

  take(lexeme: string, offset: number): void {
    if (lexeme === CST.FLOW_END) this.end(offset);
    else if (this.previous !== CST.SCALAR) this.note(lexeme, offset);
    this.previous = lexeme;
  }

  /** Brackets that are open where a text, or a line that belongs to none of them, begins. */
  end(at: number): void {
    for (const open of this.brackets.splice(0)) this.unclosed.push({ open, at });
  }

  private note(lexeme: string, offset: number): void {
    const span = { start: offset, end: offset + lexeme.length };
    switch (lexeme[0]) {
      case "!":
        this.faults.push(syntaxFault("tag", span, { tag: lexeme }));
        break;
      case "%":
        if (/^%YAML\s+1\.1\s*$/.test(lexeme)) this.faults.push(syntaxFault("yamlVersion", span));
        break;
      case "[":
      case "{":
        this.brackets.push(offset);
        break;
      case "]":
      case "}":
        this.brackets.pop();
        break;
      case '"':
      case "'":
        if (lexeme.length === 1 || !lexeme.endsWith(lexeme.charAt(0))) this.unclosed.push({ open: offset, at: span.end });
        else if (endsEscaped(lexeme)) this.faults.push(syntaxFault("unclosedQuote", { start: offset, end: offset + 1 }, { quote: '"' }));
    }
  }
}

/** True where a text in double quotes ends with an escaped quote, which does not close it. */
function endsEscaped(lexeme: string): boolean {
  let slashes = 0;
  while (lexeme.charAt(lexeme.length - 2 - slashes) === "\\") slashes += 1;
  return lexeme.startsWith('"') && slashes % 2 === 1;
}
