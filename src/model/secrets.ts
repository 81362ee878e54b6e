import { shorten } from "./message.js";

/** A secret found in a text. */
export interface Secret {
  /** What it is, with its article: "an AWS access key". */
  readonly kind: string;
  /** Its public beginning, enough to recognise it and no more. */
  readonly begins: string;
}

interface Pattern {
  readonly kind: string;
  /** Group 1 is what may be shown, `value` what makes it a secret. Quantifiers before the last are bounded: hostile texts stay cheap. */
  readonly pattern: RegExp;
  /** What else the text must hold. */
  readonly beside?: RegExp;
  readonly looksReal?: (value: string) => boolean;
}

const TOKEN = "[\\w.~+/=%-]";

const PATTERNS: readonly Pattern[] = [
  { kind: "a private key", pattern: /(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY)/g },
  { kind: "a signed URL", pattern: /[?&](X-(?:Amz|Goog)-(?:Signature|Credential|Security-Token))=(?<value>[^&\s]{8,})/gi },
  { kind: "a signed URL", pattern: /[?&](Signature)=(?<value>[^&\s]{8,})/g, beside: /[?&](?:Expires|Key-Pair-Id|Policy|GoogleAccessId)=/ },
  { kind: "a signed URL", pattern: /[?&](sig)=(?<value>[^&\s]{8,})/g, beside: /[?&](?:se|sv|sp)=/ },
  { kind: "an API key", pattern: /\b(sk[-_])(?<value>[\w-]{12,300})/g, looksReal: hasRandomRun },
  { kind: "an AWS access key", pattern: /\b(AKIA|ASIA)(?<value>[A-Z0-9]{16})\b/g },
  { kind: "a GitHub token", pattern: /\b(gh[pousr]_|github_pat_)(?<value>\w{16,300})/g },
  { kind: "a GitLab token", pattern: /\b(glpat-)(?<value>[\w-]{16,300})/g },
  { kind: "a Slack token", pattern: /\b(xox[abeoprs]-)(?<value>[\w-]{10,300})/g },
  { kind: "a Google API key", pattern: /\b(AIza)(?<value>[\w-]{20,300})/g },
  { kind: "a Hugging Face token", pattern: /\b(hf_)(?<value>[A-Za-z0-9]{20,300})/g },
  { kind: "a web token", pattern: /\b(eyJ)(?<value>[\w-]{8,400}\.eyJ[\w-]{8,400}\.[\w-]{8,})/g },
  { kind: "an authorization value", pattern: new RegExp(`\\b(Bearer)\\s{1,9}(?<value>${TOKEN}{12,})`, "gi"), looksReal: hasDigit },
  { kind: "an authorization value", pattern: /\b(Basic)\s{1,9}(?<value>[A-Za-z0-9+/]{8,400}={0,2})/gi, looksReal: isUserAndPassword },
  { kind: "an authorization value", pattern: new RegExp(`\\b(Authorization|X-Api-Key)["']?\\s{0,9}[:=]\\s{0,9}["']?(?:\\w{1,20}\\s{1,9})?(?<value>${TOKEN}{8,})`, "gi"), looksReal: hasDigit },
  { kind: "a URL with a password", pattern: /\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@?#]{0,200}:(?<value>[^\s/@?#]{1,200})@/gi },
  {
    kind: "an access token",
    pattern: /[?&#;]((?:[a-z]{1,20}[-_]?)?(?:api[-_]?key|token|secret|password|passwd|client[-_]?secret|signature|auth|hdnea|hdnts))=(?<value>[^&#\s"'<>]{8,})/gi,
    looksReal: hasDigit,
  },
];

/** What every secret above contains some of; nearly all strings have none, and are done with after this. */
const TELLTALE =
  /(?:key|token|secret|passw(?:or)?d|signature|credential|sig|auth|hdnea|hdnts)=|sk[-_]|AKIA|ASIA|gh[pousr]_|_pat_|glpat|xox|AIza|hf_|eyJ|bearer|basic|authorization|api-key|:\/\/[^\s/]{0,300}@|PRIVATE KEY/i;

const DOTS = "••••";
/** A key of several lines, whose body no pattern above describes. */
const KEY_BODY = /(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY)[^]*/;

/** Longest piece of a text that is searched at once; a secret across the seam would still be seen by the overlap. */
const PIECE = 20_000;
const OVERLAP = 2_000;

/** The first secret in a text, or null. */
export function findSecret(text: string): Secret | null {
  if (text.length < 8 || !TELLTALE.test(text)) return null;
  for (let start = 0; start < text.length; start += PIECE - OVERLAP) {
    const found = inPiece(text.slice(start, start + PIECE));
    if (found) return found;
  }
  return null;
}

function inPiece(text: string): Secret | null {
  for (const { kind, pattern, beside, looksReal } of PATTERNS) {
    if (beside && !beside.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const value = match.groups?.["value"];
      if (value !== undefined && (isPlaceholder(value) || looksReal?.(value) === false)) continue;
      return { kind, begins: match[1] ?? "" };
    }
  }
  return null;
}

/** A text in which dots stand for what makes a secret; a message that quotes a value must not carry it on. */
export function withoutSecrets(text: string): string {
  if (findSecret(text) === null) return text;
  return PATTERNS.reduce((rest, { pattern, beside, looksReal }) => {
    if (beside && !beside.test(rest)) return rest;
    return rest.replace(pattern, (match: string, ...more: readonly unknown[]) => {
      const groups = more.at(-1) as string | Readonly<Record<string, string>>;
      const value = typeof groups === "string" ? undefined : groups["value"];
      if (value === undefined || isPlaceholder(value) || looksReal?.(value) === false) return match;
      const at = match.lastIndexOf(value);
      return match.slice(0, at) + DOTS + match.slice(at + value.length);
    });
  }, shorten(text, PIECE).replace(KEY_BODY, `$1${DOTS}`));
}

/** `${TOKEN}`, `<token>`, `{{token}}`, `****`, `xxxxxxxx`, `REDACTED`: written so that the secret is put in elsewhere. */
function isPlaceholder(value: string): boolean {
  return /^(?:[${<*[]|%(?:24|7B|3C)|(.)\1*$|redacted|your[-_]|changeme|example)/i.test(value);
}

function hasDigit(value: string): boolean {
  return /\d/.test(value);
}

/** Words joined by hyphens are no key; a key has a long run of letters and digits mixed. */
function hasRandomRun(value: string): boolean {
  return value.split(/[-_]/).some((run) => run.length >= 12 && /\d/.test(run) && /[a-z]/i.test(run));
}

function isUserAndPassword(value: string): boolean {
  try {
    return /^[\x20-\x7e]+:[\x20-\x7e]*$/.test(atob(value));
  } catch {
    return false;
  }
}
