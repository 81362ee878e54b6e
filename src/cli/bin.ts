import { type Io, UsageError } from "./io.js";
import { main } from "./main.js";
import { sinkFor } from "./sink.js";

let stdout: Io["stdout"] | undefined;
let stderr: Io["stderr"] | undefined;

// Streams are opened only when they are used. The status is set, not exited with: what is still being written gets out.
void main(process.argv.slice(2), {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return (stdout ??= sinkFor(1, () => process.stdout));
  },
  get stderr() {
    return (stderr ??= sinkFor(2, () => process.stderr));
  },
  get cwd() {
    try {
      return process.cwd();
    } catch {
      throw new UsageError("The working directory does not exist any more.");
    }
  },
  env: process.env,
  now: () => new Date(),
}).then((status) => {
  process.exitCode = status;
});
