import { report } from "../report.js";
import type { Run } from "./index.js";

/** `topsheet lint [path…]`. */
export const run: Run = (call, io) => report(call, io, { judged: true });
