import { LongNumber } from "./number.js";

/** A YAML mapping as the reader hands it over. */
export type Mapping = Readonly<Record<string, unknown>>;

/** True for what YAML calls a mapping. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof LongNumber);
}

/** Sets a key as the object's own, whatever it is called: an assignment to `__proto__` would change its prototype. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}
