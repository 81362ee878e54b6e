/** Which comment it is, and which run wrote it: a hidden first line. */
export interface Mark {
  readonly key: string;
  /** GitHub numbers the runs of a repository upwards. */
  readonly run: number;
  /** Counts the times that a run was started again. */
  readonly attempt: number;
}

const MARK = /^<!-- topsheet key=([A-Za-z0-9._-]+) run=(\d{1,15}) attempt=(\d{1,9}) -->\r?\n/;

export function withMark({ key, run, attempt }: Mark, page: string): string {
  return `<!-- topsheet key=${key} run=${run} attempt=${attempt} -->\n${page}`;
}

/** The mark of a comment and what follows it; null where its first line is none. */
export function readMark(body: string): { readonly mark: Mark; readonly page: string } | null {
  const [line, key, run, attempt] = MARK.exec(body) ?? [];
  if (line === undefined || key === undefined) return null;
  return { mark: { key, run: Number(run), attempt: Number(attempt) }, page: body.slice(line.length) };
}

/** True where one run was started after another. */
export function isLater(a: Mark, b: Mark): boolean {
  return a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
}
