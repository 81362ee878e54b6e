import { posix } from "node:path";
import { type Io, UsageError } from "../io.js";
import { isMisspelt } from "../paths.js";
import { askGit, gitCall } from "./repository.js";

/** A file of a commit: the name of its content, and whether it is a link. */
export interface Blob {
  readonly id: string;
  readonly isLink: boolean;
}

/** The files of a commit, by their path from the root of the repository. */
export type Tree = ReadonlyMap<string, Blob>;

/** Longest way of a link that is followed. */
const LONGEST_WAY = 4096;
const MOST_LINKS = 40;

/** Lists the files of a commit; submodules are no files of it. Names that are not UTF-8 cannot be told apart, as in the working tree. */
export async function readTree(commit: string, io: Io): Promise<Tree> {
  const { ok, stdout, complaint } = await askGit(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit], io);
  if (!ok) throw new UsageError("The list of the base's files cannot be read from this clone.", `git says: ${complaint}`);
  const entries = stdout.split("\0").flatMap((line): [string, Blob][] => {
    const [, mode, kind, id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return kind === "blob" && id !== undefined && path !== undefined && !isMisspelt(path) ? [[path, { id, isLink: mode === "120000" }]] : [];
  });
  return new Map(entries);
}

/** Where a path of the tree leads: through links within the tree; null where that is no file of it. */
export async function followed(path: string, tree: Tree, io: Io): Promise<string | null> {
  let at = path;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const link = linkOn(at, tree);
    if (link === null) return tree.has(at) ? at : null;
    const blob = tree.get(link);
    if (!blob) return null;
    const [way] = await readAll([blob.id], LONGEST_WAY, io);
    if (!way || way.length > LONGEST_WAY) return null;
    const to = Buffer.from(way).toString();
    if (to.startsWith("/")) return null;
    at = posix.join(posix.dirname(link), to, posix.relative(link, at)).replace(/\/$/, "");
  }
  return null;
}

/** The first part of a path that is a link, a folder's or the file's own; null where none is. */
function linkOn(path: string, tree: Tree): string | null {
  const parts = path.split("/");
  const found = parts.findIndex((_, at) => tree.get(parts.slice(0, at + 1).join("/"))?.isLink === true);
  return found < 0 ? null : parts.slice(0, found + 1).join("/");
}

async function readAll(ids: readonly string[], most: number, io: Io): Promise<(Uint8Array | null)[]> {
  const all: (Uint8Array | null)[] = [];
  for await (const bytes of readBlobs(ids, most, io)) all.push(bytes);
  return all;
}

/** The content of one file, never more than `most` + 1 bytes of it; null where the clone does not hold it. */
export async function readBlob(id: string, most: number, io: Io): Promise<Uint8Array | null> {
  return (await readAll([id], most, io))[0] ?? null;
}

/** Contents in the order of their names, one after the other, so that only one is in memory; cut off like `readBlob`. */
export async function* readBlobs(ids: readonly string[], most: number, io: Io): AsyncGenerator<Uint8Array | null> {
  let at = 0;
  while (at < ids.length) {
    for await (const bytes of answers(ids.slice(at), most, io)) {
      at++;
      yield bytes;
    }
    // Where a clone holds only part of its objects, git gives up at the first that it would have to fetch.
    if (at++ < ids.length) yield null;
  }
}

/** The same until git gives up. */
async function* answers(ids: readonly string[], most: number, io: Io): AsyncGenerator<Uint8Array | null> {
  const { spawn } = await import("node:child_process");
  const call = gitCall(["cat-file", "--batch"], io);
  const child = spawn("git", call.args, { ...call.options, stdio: ["pipe", "pipe", "ignore"] });
  // A child that ends early is seen where its answer ends.
  child.on("error", () => {});
  child.stdin.on("error", () => {});
  child.stdin.end(ids.map((id) => `${id}\n`).join(""));
  const answer = new Answers(child.stdout);
  try {
    for (const id of ids) {
      const head = await answer.line();
      if (head === null) return;
      const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(head) ?? [];
      if (size === undefined && !head.startsWith(`${id} `)) throw new Error(`git cat-file: ${head}`);
      const bytes = size === undefined ? null : await answer.content(Number(size), most + 1);
      if (bytes === ENDED) return;
      yield bytes;
    }
  } finally {
    child.kill();
  }
}

const ENDED = Symbol("git ended before its answer did");

/** What `cat-file --batch` writes: a line, then so many bytes and a line break. */
class Answers {
  private readonly chunks: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  /** A line without its end; null where there is none any more. */
  async line(): Promise<string | null> {
    let end = this.rest.indexOf(10);
    while (end < 0) {
      const more = await this.next();
      if (!more) return null;
      this.rest = Buffer.concat([this.rest, more]);
      end = this.rest.indexOf(10);
    }
    const line = this.rest.subarray(0, end).toString();
    this.rest = this.rest.subarray(end + 1);
    return line;
  }

  async content(size: number, most: number): Promise<Uint8Array | typeof ENDED> {
    const kept: Buffer[] = [];
    let length = 0;
    let left = size + 1;
    while (left > 0) {
      if (this.rest.length === 0) {
        const more = await this.next();
        if (!more) return ENDED;
        this.rest = more;
      }
      const part = this.rest.subarray(0, left);
      this.rest = this.rest.subarray(part.length);
      left -= part.length;
      const wanted = part.subarray(0, Math.max(0, Math.min(size, most) - length));
      kept.push(wanted);
      length += wanted.length;
    }
    return Buffer.concat(kept);
  }

  private async next(): Promise<Buffer | null> {
    const { done, value } = await this.chunks.next();
    return done ? null : value;
  }
}
