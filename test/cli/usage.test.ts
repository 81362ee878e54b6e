import { describe, expect, test } from "vitest";
import { BATCH, folderWith, topsheet } from "./topsheet.js";

/** Wrong use: exit status 2, nothing on standard output, a sentence and a way out on standard error. */
const WRONG: readonly (readonly [args: string, problem: string, wayOut: string])[] = [
  ["lnit", "topsheet: `lnit` is not a command.", "Did you mean `lint`?"],
  ["frobnicate", "topsheet: `frobnicate` is not a command.", "Run `topsheet --help` for the commands."],
  ["a.batch.yaml", "topsheet: `a.batch.yaml` is not a command.", "To check files, write `topsheet lint a.batch.yaml`."],
  ["--toString", "topsheet: Unknown option `--toString`.", "Run `topsheet --help` for the options."],
  ["constructor", "topsheet: `constructor` is not a command.", "Run `topsheet --help` for the commands."],
  ["lint --fromat json", "topsheet: Unknown option `--fromat`.", "Did you mean `--format`?"],
  ["lint -x", "topsheet: Unknown option `-x`.", "Run `topsheet lint --help` for the options of `lint`."],
  ["lint --group-by type", "topsheet: `lint` has no option `--group-by`: it belongs to `estimate`.", "Run `topsheet lint --help` for the options of `lint`."],
  ["estimate --budget subclip-credits=1", "topsheet: `estimate` has no option `--budget`: it belongs to `lint` and `diff`.", "Run `topsheet estimate --help` for the options of `estimate`."],
  ["lint --format", "topsheet: The option `--format` needs a value: `--format <name>[=<file>]`.", "Run `topsheet lint --help` for the options of `lint`."],
  ["lint --format --color", "topsheet: The option `--format` needs a value: `--format <name>[=<file>]`.", "Run `topsheet lint --help` for the options of `lint`."],
  ["lint --tracked=yes", "topsheet: The option `--tracked` takes no value.", "Run `topsheet lint --help` for the options of `lint`."],
  ["lint --format jsno", "topsheet: `jsno` is not a format.", "Did you mean `json`?"],
  ["lint --format gitlb", "topsheet: `gitlb` is not a format.", "Did you mean `gitlab`?"],
  ["lint --format toString", "topsheet: `toString` is not a format.", "Formats are `stylish`, `json`, `sarif`, `github`, `gitlab`, `junit`, `rdjson`, `markdown` and `csv`."],
  ["lint --format json=", "topsheet: `--format json=` names no file.", "Write `--format json=<file>`, or `--format json` for standard output."],
  ["lint --format json --format stylish", "topsheet: Standard output takes one format, not `json` and `stylish`.", "Give the others a file: `--format stylish=<file>`."],
  ["lint --format json=r --format stylish=./r", "topsheet: Two formats cannot be written to `./r`.", "Give each a file of its own."],
  ["lint --budget 60", "topsheet: `--budget 60` names no currency.", "Write it as `--budget subclip-credits=60`."],
  ["lint --budget =60", "topsheet: `--budget =60` names no currency.", "Write it as `--budget subclip-credits=60`."],
  ["lint --budget subclip-credit=60", "topsheet: `subclip-credit` is not a currency of any rate card.", "Did you mean `subclip-credits`?"],
  ["lint --budget EUR=60", "topsheet: `EUR` is not a currency of any rate card.", "Currencies are `subclip-credits`, `vidu-credits`, `wayinvideo-units` and `USD`."],
  ["lint --budget subclip-credits=1 --budget subclip-credits=2", "topsheet: `--budget` gives two limits for `subclip-credits`.", "Keep one of them."],
  ["lint --max-warnings few", "topsheet: `--max-warnings few` is not a whole number.", "Write `--max-warnings 0` to allow none."],
  ["lint --max-warnings=-1", "topsheet: `--max-warnings -1` is not a whole number.", "Write `--max-warnings 0` to allow none."],
  ["lint --as-of today", "topsheet: `--as-of today` is not a date.", "Write year, month and day, such as `--as-of 2026-11-22`."],
  ["lint --as-of 2026-02-30", "topsheet: `--as-of 2026-02-30` is not a date.", "Write year, month and day, such as `--as-of 2026-11-22`."],
  ["lint --as-of 2026-1-1", "topsheet: `--as-of 2026-1-1` is not a date.", "Write year, month and day, such as `--as-of 2026-11-22`."],
  ["lint --stdin-filename a.yaml", "topsheet: `--stdin-filename` names standard input, but it is not read.", "Add the path `-` to read it."],
  ["estimate --group-by colour", "topsheet: `--group-by colour` is no way to group jobs.", "Write `job`, `type`, `file`, or `label.` and the name of a label, such as `label.campaign`."],
  ["estimate --group-by label.", "topsheet: `--group-by label.` is no way to group jobs.", "Write `job`, `type`, `file`, or `label.` and the name of a label, such as `label.campaign`."],
  ["help lnit", "topsheet: `lnit` is not a command.", "Did you mean `lint`?"],
  ["help lint estimate", "topsheet: `help` explains one command at a time.", ""],
  ["explain", "topsheet: `explain` takes one rule, one type or one job.", "Such as `topsheet explain no-effect`, `topsheet explain dub`, or `topsheet explain spring.batch.yaml#keynote`."],
  ["explain no-efect", "topsheet: `no-efect` is neither a rule nor a type.", "Did you mean `no-effect`?"],
  ["explain dubb", "topsheet: `dubb` is neither a rule nor a type.", "Did you mean `dub`?"],
  ["explain subclip/dubb", "topsheet: `subclip/dubb` is neither a rule nor a type.", "Did you mean `subclip/dub`?"],
  ["explain media/x", "topsheet: `media/x` is neither a rule nor a type.", "To explain a job of a file, add its id: `topsheet explain media/x#<job id>`."],
  ["explain toString", "topsheet: `toString` is neither a rule nor a type.", "`topsheet rules` lists the rules. Types of `subclip` are `captions`, `clip`, `dub`, `enhance`, `render`, `transcript` and `tts`; of `vidu` `ad-one-click`, `audio-clone`, `audio-tts`, `extend`, `img2video`, `lip-sync`, `multiframe`, `one-click-mv`, `reference2image`, `reference2video`, `start-end2video`, `template`, `text2audio`, `text2video`, `timing2audio`, `trending-replicate` and `upscale`; of `wayinvideo` `clip`, `export`, `find-moments`, `summary` and `transcript`."],
  ["explain a.batch.yaml", "topsheet: `a.batch.yaml` is neither a rule nor a type.", "To explain a job of a file, add its id: `topsheet explain a.batch.yaml#<job id>`."],
  ["explain nowhere.yaml#x", "topsheet: `nowhere.yaml` was not read: there is no such file or folder.", ""],
  ["rules all", "topsheet: `rules` takes no operand.", "`topsheet explain <rule>` tells more of one."],
  ["rates sublcip", "topsheet: There is no rate card of `sublcip`.", "Did you mean `subclip`?"],
  ["rates subclip vidu", "topsheet: `rates` shows one provider at a time.", "Run `topsheet rates subclip`."],
  ["schema", "topsheet: `schema` prints one schema.", "Schemas are `batch`, `config`, `report`, `diff` and `rate-card`."],
  ["schema bacth", "topsheet: `bacth` is not a schema.", "Did you mean `batch`?"],
  ["init here", "topsheet: `init` takes no operand: it writes to the working directory.", "Change to the folder first."],
];

describe("wrong use", () => {
  test.each(WRONG)("%s", (args, problem, wayOut) => {
    const cwd = folderWith({ "one.batch.yaml": BATCH });
    const { status, stdout, stderr } = topsheet(args.split(" "), { cwd });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: [problem, ...(wayOut === "" ? [] : [wayOut]), ""].join("\n") });
  });

  test("an empty path is not the working directory", () => {
    const cwd = folderWith({ "one.batch.yaml": BATCH });
    expect(topsheet(["lint", ""], { cwd })).toEqual({ status: 2, stdout: "", stderr: "topsheet: A path is empty.\nIs a variable of your script not set?\n" });
  });

  test("what the terminal would obey is shown, not sent", () => {
    const { stderr } = topsheet(["\u001b[2Jlint\nfake line\u202e"]);
    expect(stderr.split("\n")[0]).toBe("topsheet: `␛[2Jlint␊fake line\\u202e` is not a command.");
  });

  const LIMITS: readonly (readonly [limit: string, accepted: boolean])[] = [
    ["0", true],
    ["3", true],
    ["3.000", true],
    ["999999999999999.25", true],
    ["0000000000000000000000000000000000000003", true],
    ["", false],
    ["-1", false],
    ["+3", false],
    ["1e3", false],
    ["1,000", false],
    [".5", false],
    ["NaN", false],
    ["1000000000000000", false],
    ["0.12345678901234567890123456789012345678901", false],
    ["٣", false],
  ];
  test.each(LIMITS)("--budget subclip-credits=%s accepted: %s", (limit, accepted) => {
    const cwd = folderWith({ "one.batch.yaml": BATCH });
    const { stdout, stderr } = topsheet(["lint", "--format", "json", `--budget=subclip-credits=${limit}`], { cwd });
    expect(stdout !== "").toBe(accepted);
    if (!accepted) expect(stderr).toContain(`The limit of \`--budget subclip-credits=${limit}\` is not an amount.`);
  });
});
