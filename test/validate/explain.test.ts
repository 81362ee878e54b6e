import { describe, expect, it } from "vitest";
import type { ShapeError } from "../../src/generated/validators/types.js";
import { CATALOG } from "../../src/generated/catalog.js";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import { explainFields } from "../../src/validate/explain.js";

/** What is said of a clip job with these fields when its validator gives these errors. */
function explained(fields: Record<string, unknown>, errors: readonly Partial<ShapeError>[]): string[] {
  const validator = Object.assign(() => false, { errors: errors.map((error): ShapeError => ({ instancePath: "", schemaPath: "", keyword: "", params: {}, schema: null, parentSchema: {}, data: null, ...error })) });
  const subject = { fields, task: CATALOG.tasks["subclip/clip"]!, validator, catalog: CATALOG, limits: DEFAULT_LIMITS, hasLongNumbers: false, locate: (path: readonly (string | number)[]) => path, owner: ["jobs", 0] };
  return explainFields(subject).map(({ ruleId, messageId, place }) => `${ruleId}/${messageId} ${place && "path" in place ? place.path.join(".") : ""}`);
}

describe("what a schema of another provider may ask for", () => {
  it("a form", () => {
    expect(explained({ language: "english" }, [{ keyword: "pattern", instancePath: "/language", data: "english" }])).toEqual(["schema/wrongForm language"]);
  });

  it("one of several keys inside of a field", () => {
    const parentSchema = { anyOf: [{ required: ["a"] }, { required: ["b"] }], "x-topsheet": { because: "One is needed." } };
    expect(explained({ segments: [{}] }, [{ keyword: "required", schemaPath: "#/anyOf/0/required", instancePath: "/segments/0", data: {} }, { keyword: "anyOf", instancePath: "/segments/0", parentSchema }])).toEqual(["schema/missingBecause segments.0"]);
  });

  it("something that there are no words for yet", () => {
    expect(explained({}, [])).toEqual(["schema/unfit jobs.0.id"]);
    expect(explained({ language: "en" }, [{ keyword: "if" }])).toEqual(["schema/unfit jobs.0.id"]);
  });
});
