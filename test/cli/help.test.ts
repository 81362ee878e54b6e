import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/command-list.js";
import { OPTIONS, type OptionInfo } from "../../src/cli/options.js";
import { topsheet } from "./topsheet.js";

const NAMES = Object.keys(COMMANDS);

describe("help", () => {
  test("says the same however it is asked for", () => {
    const asked = topsheet(["--help"]);
    expect(asked).toMatchObject({ status: 0, stderr: "" });
    for (const args of [["-h"], ["help"]]) expect(topsheet(args)).toEqual(asked);
  });

  test("is told without a command, which checked nothing and so has not passed", () => {
    expect(topsheet([])).toEqual({ status: 2, stdout: "", stderr: topsheet(["--help"]).stdout });
  });

  test("lists every command", () => {
    const { stdout } = topsheet(["--help"]);
    for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
  });

  describe.each(NAMES)("of %s", (name) => {
    const page = topsheet(["help", name]);

    test("says the same however it is asked for", () => {
      expect(page).toMatchObject({ status: 0, stderr: "" });
      for (const args of [[name, "--help"], [name, "-h"], ["--help", name]]) expect(topsheet(args)).toEqual(page);
    });

    test("lists the options that the command takes, and no other", () => {
      const taken = Object.entries<OptionInfo>(OPTIONS).filter(([, { commands }]) => commands === "all" || commands.includes(name));
      const listed = [...page.stdout.matchAll(/^ {2}(?:-\w, | {4})--([\w-]+)/gm)].map(([, option]) => option);
      expect(listed).toEqual(taken.map(([option]) => option));
    });

    test("fits 80 columns", () => {
      expect(page.stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    });
  });

  test.each([["--version"], ["lint", "--version"]])("the version is that of the package: %s", (...args) => {
    const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package.json"), "utf8")) as { version: string };
    expect(topsheet(args)).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
});
