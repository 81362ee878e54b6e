import type { Message } from "./rule.js";

/** Longest piece of a file that a message quotes; a name of a megabyte must not become a message of a megabyte. */
const LONGEST_QUOTE = 300;

/** Fills the `{{holes}}` of a message's two sentences. Throws on a hole without data: that is a fault of ours. */
export function fill(message: Message, data: Readonly<Record<string, string>>): Message {
  const fillOne = (template: string): string =>
    template.replace(/\{\{(\w+)\}\}/g, (_, hole: string) => {
      const value = data[hole];
      if (value === undefined) throw new Error(`message without data for {{${hole}}}: ${template}`);
      return shorten(value, LONGEST_QUOTE);
    });
  return { message: fillOne(message.message), help: fillOne(message.help) };
}

/** Cuts out the middle of a long text, never half a character. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = Math.floor((longest - 1) / 2);
  const head = text.slice(0, half).replace(/[\ud800-\udbff]$/, "");
  const tail = text.slice(-half).replace(/^[\udc00-\udfff]/, "");
  return `${head}…${tail}`;
}
