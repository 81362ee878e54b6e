import type { RunResult } from "../model/run.js";

/** What text goes to, one after the other, with what a terminal tells about itself. Streams are such. */
export interface Sink {
  write(text: string | Uint8Array, done: (error?: Error | null) => void): unknown;
  on?(event: "error", listener: () => void): unknown;
  listeners?(event: "error"): readonly unknown[];
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything a command may touch beside the file system, handed in so that a test can hand in its own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Working directory, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** A folder, as a real path, outside of which no batch file is read and no config looked for; without it, there is no such bound. */
  readonly within?: string;
  /** Most annotations of a level on standard output; without it, as many as the host shows. */
  readonly annotations?: number;
  /** Is handed what a run came to, before it is reported. */
  readonly seen?: (result: RunResult) => void;
}

/** Exit statuses; docs and `--help` show the same words. */
export const STATUS = {
  ok: 0,
  failed: 1,
  misused: 2,
  broken: 3,
} as const;

/** Wrong use: told in a sentence, without a stack, with exit status 2. `hint` is a second line that says what to do. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}
