import { describe, expect, test } from "vitest";
import { folderWith, topsheet } from "./topsheet.js";

const JOBS = (comment: string): string => `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: a, type: captions, file: x.mp4, durationSeconds: 60}
  ${comment}
  - {id: b, type: captions, file: x.mp4, durationSeconds: 60}
`;
const HIDDEN = JOBS("# topsheet-ignore duplicate-job -- why");

describe("comments that suppress", () => {
  test.each([
    { args: [], status: 0, says: "Passed: no findings (1 suppressed)" },
    { args: ["--max-warnings", "0"], status: 0, says: "(1 suppressed)" },
    { args: ["--max-warnings", "0", "--no-ignores"], status: 1, says: "too many warnings: 1 warning in" },
    { args: ["--rule", "duplicate-job:error"], status: 0, says: "(1 suppressed)" },
    { args: ["--rule", "duplicate-job:error", "--no-ignores"], status: 1, says: "1 error in" },
    { args: ["--rule", "duplicate-job:off"], status: 0, says: "Passed: no findings in" },
  ])("lint $args", ({ args, status, says }) => {
    const ran = topsheet(["lint", "--as-of", "2026-11-22", ...args], { cwd: folderWith({ "a.batch.yaml": HIDDEN }) });
    expect(ran).toMatchObject({ status, stderr: "" });
    expect(ran.stdout).toContain(says);
  });

  test("an estimate says nothing of them", () => {
    const cwd = folderWith({ "a.batch.yaml": JOBS("# topsheet-ignore no-effect") });
    expect(topsheet(["estimate", "--as-of", "2026-11-22"], { cwd }).stdout).not.toMatch(/suppress/);
  });

  test("a hostile reason is escaped", () => {
    const cwd = folderWith({ "a.batch.yaml": JOBS('# topsheet-ignore duplicate-job -- "why\u202e\\') });
    const { stdout } = topsheet(["lint", "--as-of", "2026-11-22", "--format", "json"], { cwd });
    expect(stdout).not.toContain("\u202e");
    const { findings } = JSON.parse(stdout) as { findings: { suppressed: unknown }[] };
    expect(findings.map(({ suppressed }) => suppressed)).toEqual([{ reason: '"why\u202e\\', until: null, line: 6 }]);
  });
});

describe("control", () => {
  const CONFIG = "rules:\n  duplicate-job: off\n  stale-rate-card: {warnAfterDays: 30}\nlimits: {depth: 50}\n";

  test("--rule wins over the config", () => {
    const cwd = folderWith({ "a.batch.yaml": JOBS(""), "topsheet.config.yaml": CONFIG });
    expect(topsheet(["lint", "--as-of", "2026-11-22"], { cwd }).status).toBe(0);
    expect(topsheet(["lint", "--as-of", "2026-11-22", "--rule", "duplicate-job:error"], { cwd }).status).toBe(1);
  });

  test.each([
    ["duplicate-job", "is not a rule with its severity"],
    ["duplicate-jop:off", "You probably meant `duplicate-job`"],
    ["duplicate-job:warn", "You probably meant `warning`"],
    ["schema:off", "part of what a verdict rests on"],
  ])("--rule %s is refused", (given, says) => {
    const ran = topsheet(["lint", "--rule", given], { cwd: folderWith({ "a.batch.yaml": HIDDEN }) });
    expect(ran).toMatchObject({ status: 2, stdout: "" });
    expect(ran.stderr).toContain(says);
  });

  test("--print-config says where each setting comes from, and lints nothing", () => {
    const cwd = folderWith({ "a.batch.yaml": "nonsense: [", "topsheet.config.yaml": CONFIG });
    const args = ["lint", "--print-config", "--as-of", "2026-11-22", "--rule", "no-effect:error"];
    const yaml = topsheet(args, { cwd });
    expect(yaml).toMatchObject({ status: 0, stderr: "" });
    for (const line of ['  duplicate-job: "off"  # topsheet.config.yaml:2', "  no-effect: error  # command line", "  schema: error  # default, not changeable", "    warnAfterDays: 30  # topsheet.config.yaml:3", "  depth: 50  # topsheet.config.yaml:4", 'asOf: "2026-11-22"  # command line']) {
      expect(yaml.stdout.split("\n")).toContain(line);
    }
    const { settings } = JSON.parse(topsheet([...args, "--format", "json"], { cwd }).stdout) as { settings: unknown[] };
    expect(settings).toContainEqual({ setting: "rules.duplicate-job", value: "off", from: "topsheet.config.yaml:2" });
  });

  test("explain says why a rule has its severity", () => {
    const cwd = folderWith({ "topsheet.config.yaml": CONFIG });
    const page = (rule: string): string => topsheet(["explain", rule], { cwd }).stdout.replace(/\s+/g, " ");
    expect(page("duplicate-job")).toContain("topsheet.config.yaml line 2 sets it to `off` instead of `warning`.");
    expect(page("no-effect")).toContain("Its severity here is `warning`, the default");
    expect(page("no-effect")).toContain("# topsheet-ignore no-effect -- <reason>");
    expect(page("schema")).toContain("cannot be changed");
    for (const rule of ["schema", "suppression-unused"]) expect(page(rule)).not.toContain(`# topsheet-ignore ${rule}`);
  });

  test("--stats goes to standard error and changes no byte of the report", () => {
    const cwd = folderWith({ "a.batch.yaml": HIDDEN });
    const args = ["lint", "--as-of", "2026-11-22", "--format", "json"];
    const plain = topsheet(args, { cwd });
    const told = topsheet([...args, "--stats"], { cwd });
    expect({ ...told, stderr: "" }).toEqual(plain);
    expect(told.stderr).toMatch(/^Seen: 1 file, 1 batch, 2 written jobs, 2 planned jobs, 0 findings and 1 suppressed\.\n {2}parse +[\d.]+ ms\n/);
  });
});
