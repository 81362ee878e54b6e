import { isMapping } from "../src/model/mapping.js";
import type { Path } from "../src/model/place.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { jobFinder } from "./helpers/jobs.js";
import { atValue } from "./helpers/places.js";
import { findSecret, type Secret } from "../src/model/secrets.js";

/** Most findings in content that aliases repeat; they become one finding an anchor in the end. */
const MOST_REPEATS = 1_000;

/** A secret written into a batch file. */
export const rule: Rule = {
  id: "inline-secret",
  severity: "error",
  configurable: true,
  summary: "A value, or a comment that suppresses a rule, holds an API key, an authorization value, a password or a signed URL.",
  why: "A batch file is committed, reviewed and copied into reports, and whoever reads it can use the secret. A signed URL is a key to its file for as long as it is valid.",
  messages: {
    secret: {
      message: "This value contains {{kind}} (`{{begins}}…`), and everyone who can read this file can use it.",
      help: "Take it out and let the script that sends the job put it in, from the environment or a secret store. If the file was shared already, replace the secret: it stays in the history.",
    },
    comment: {
      message: "This comment contains {{kind}} (`{{begins}}…`), and everyone who can read this file can use it.",
      help: "Take it out. If the file was shared already, replace the secret: it stays in the history.",
    },
    signed: {
      message: "This value contains a signed URL (`{{begins}}`), and until it expires everyone who can read this file can fetch what it leads to.",
      help: "Give the URL without its signature, or the key of an upload, and sign it only when the job is sent.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: keynote, type: dub, sourceUrl: "https://cdn.example.com/keynote.mp4?v=2", sourceMediaType: video, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - id: keynote
    type: dub
    sourceUrl: https://media.s3.amazonaws.com/keynote.mp4?X-Amz-Expires=900&X-Amz-Signature=8f3e0c9d7b1a
    sourceMediaType: video
    durationSeconds: 60
`,
  },
  check,
};

function check({ batch }: BatchContext): Report[] {
  const jobOf = jobFinder(batch);
  return findSecrets(batch.value).map(({ path, secret }): Report => {
    const job = jobOf(path);
    const isSigned = secret.kind === "a signed URL";
    return {
      messageId: isSigned ? "signed" : "secret",
      data: { kind: secret.kind, begins: secret.begins },
      place: atValue(path),
      jobId: job?.id ?? null,
      plannedJobs: job?.planned.length ?? 0,
    };
  });
}

/** Looks at every string once, and again only where a shared piece of the document holds a secret. */
function findSecrets(root: unknown): { path: Path; secret: Secret }[] {
  const found: { path: Path; secret: Secret }[] = [];
  const holdsSecret = new Map<object, boolean>();
  const path: (string | number)[] = [];
  let repeats = 0;

  function enter(key: string | number, value: unknown): void {
    if (typeof value !== "string" && (typeof value !== "object" || value === null)) return;
    path.push(key);
    visit(value);
    path.pop();
  }
  function visit(value: unknown): void {
    if (typeof value === "string") {
      const secret = findSecret(value);
      if (secret) found.push({ path: [...path], secret });
      return;
    }
    const isList = Array.isArray(value);
    if (!isList && !isMapping(value)) return;
    const seen = holdsSecret.get(value);
    if (seen === false || (seen && ++repeats > MOST_REPEATS)) return;
    const before = found.length;
    holdsSecret.set(value, false);
    if (isList) value.forEach((entry, i) => enter(i, entry));
    else for (const key of Object.keys(value)) enter(key, value[key]);
    if (found.length > before) holdsSecret.set(value, true);
  }
  visit(root);
  return found;
}
