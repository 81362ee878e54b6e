import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";

/** Reads a regular file, but never more than `most` + 1 bytes: enough to see that it is too large. Throws with a `code`. */
export function readBounded(path: string, most: number): Uint8Array {
  // Without O_NONBLOCK, opening a named pipe that nobody writes to would wait forever.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new NotAFile(stat);
    return readUpTo(file, most + 1, stat.size + 1);
  } finally {
    closeSync(file);
  }
}

function readUpTo(file: number, most: number, expected: number): Uint8Array {
  let bytes = Buffer.allocUnsafeSlow(Math.min(most, expected));
  let length = 0;
  for (;;) {
    const got = readSync(file, bytes, length, bytes.length - length, null);
    length += got;
    if (got === 0 || length === most) return bytes.subarray(0, length);
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(most, 2 * length));
  }
}

/** Reads a stream, but never more than `most` + 1 bytes. */
export async function readStream(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks, Math.min(length, most + 1));
}

/** Thrown for what is neither a file nor a folder. */
export class NotAFile extends Error {
  constructor(stat: Stats) {
    super(stat.isFIFO() ? "it is a pipe; pass what comes out of it on standard input, with `-`." : stat.isDirectory() ? "it is a folder." : "it is a device, not a file.");
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder.",
  EEXIST: "a file stands where a folder is needed.",
  ENOTDIR: "part of its path is not a folder.",
  EISDIR: "it is a folder.",
  EACCES: "permission is denied.",
  EPERM: "permission is denied.",
  ELOOP: "its links lead in a circle.",
  ENAMETOOLONG: "its name is too long.",
  EIO: "the disk reports an error.",
  ENOSPC: "there is no space left.",
  EROFS: "the disk is read-only.",
};

/** Why the file system refused: the end of a sentence, with its full stop. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (error instanceof NotAFile) return error.message;
  return REASONS[code] ?? `${error instanceof Error ? error.message : String(error)}.`;
}

/** The code of a system error, an empty string for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
