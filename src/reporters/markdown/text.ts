import { encodedPath } from "../host/paths.js";
import { printable } from "../text/printable.js";

const INVISIBLE = "\u200b";
/** What GitHub turns into a mention, a link or a reference wherever it stands in prose. */
const LIVE = [/@(?=\w)/g, /#(?=\d)/g, /\bGH-(?=\d)/gi, /\bwww\.(?=\w)/gi, /\b(?=[0-9a-f]*[a-f])[0-9a-f]{6}(?=[0-9a-f])/gi] as const;
const URL_OR_CODE = /`([^`]*)`|(https?:\/\/[^\s`]+[^\s`.,;:!?)])/g;

/** Everything that Markdown or HTML could take for more than text. `www.` would become a link. */
const LIVELY = /[^\p{L}\p{N} /=,.:;%()→…×+-]|(?<=www)\.|:(?=\/)/giu;

/**
 * A text of a file as code: in there nobody is mentioned and nothing is linked, and what could end it is written by number.
 * (Backticks would not do: in a table a backslash before a bar ends the cell.)
 */
export function code(text: string): string {
  return `<code>${printable(text).replace(LIVELY, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}

/** A message as Markdown: what it sets in backticks and its links become code, the rest plain words. */
export function prose(text: string): string {
  const plain = printable(text, 4000);
  let done = 0;
  let markdown = "";
  for (const { 0: all, 1: quoted, 2: url, index } of plain.matchAll(URL_OR_CODE)) {
    markdown += words(plain.slice(done, index)) + code(quoted ?? url ?? all);
    done = index + all.length;
  }
  return markdown + words(plain.slice(done));
}

function words(text: string): string {
  const tame = LIVE.reduce((rest, live) => rest.replace(live, (match) => match + INVISIBLE), text.replaceAll("://", `:${INVISIBLE}//`));
  return tame.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#!|~$^]|^[-+=]/g, "\\$&");
}

/** The address of a line, relative to the repository's root; what could end the link is percent-encoded. */
export function href(path: string, line: number): string {
  return `${encodedPath(path).replace(/[()']/g, (character) => `%${character.charCodeAt(0).toString(16)}`)}#L${line}`;
}
