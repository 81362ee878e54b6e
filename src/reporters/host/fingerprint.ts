import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Finding } from "../../model/finding.js";
import { hostPath } from "./paths.js";

/**
 * Names findings so that a host knows one again after lines have moved: by rule, file, job, what is pointed at and the
 * message without its figures; the second of two that look the same gets a number. (Loading Node's own hash would slow
 * every start; this one is plain JavaScript.)
 */
export function fingerprints(prefix: string): (finding: Pick<Finding, "ruleId" | "file" | "jobId" | "excerpt" | "message">) => string {
  const seen = new Map<string, number>();
  return ({ ruleId, file, jobId, excerpt, message }) => {
    const meant = excerpt ? excerpt.text.slice(excerpt.column, excerpt.column + excerpt.length) : "";
    const identity = JSON.stringify([ruleId, file === null ? null : hostPath(file, prefix), jobId, meant, message.replace(/\d+/g, "#")]);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return bytesToHex(sha256(utf8ToBytes(JSON.stringify([identity, before]))));
  };
}
