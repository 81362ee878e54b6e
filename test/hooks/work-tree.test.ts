import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { addFiles, batchOf, CLI, folderWith, git } from "../cli/topsheet.js";
import { limitedTo } from "./situations.js";

/** What git tells its hooks by environment differs between a clone and a work tree that is linked to one, and with how the commit is made. */
describe("a hook of git itself, on batches in a folder with its own config", () => {
  const RUN = `"${process.execPath}" "${CLI}"`;
  const HOOK = `#!/bin/sh
set -e
${RUN} lint --tracked --config media/topsheet.config.yaml
${RUN} lint --tracked media
cd media
${RUN} lint --tracked
${RUN} diff --base HEAD
`;

  describe.each([["a clone", false], ["a linked work tree", true]])("in %s", (_, isLinked) => {
    test.each([
      ["what is staged", ["commit", "--quiet", "--message=After"]],
      ["all that is tracked", ["commit", "--quiet", "--all", "--message=After"]],
      ["one file", ["commit", "--quiet", "--message=After", "media/a.batch.yaml"]],
    ])("%s", (__, args) => {
      const clone = folderWith({ "media/topsheet.config.yaml": limitedTo(5), "media/a.batch.yaml": batchOf(10) });
      git(clone, "init", "-q");
      git(clone, "add", "--all");
      git(clone, "commit", "-q", "-m", "Before");
      addFiles(clone, { ".git/hooks/pre-commit": HOOK });
      chmodSync(join(clone, ".git/hooks/pre-commit"), 0o755);
      const cwd = isLinked ? `${clone}-linked` : clone;
      onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
      if (isLinked) git(clone, "worktree", "add", "-q", cwd);
      addFiles(cwd, { "media/a.batch.yaml": batchOf(9), "media/new.batch.yaml": batchOf(10) });
      if (!args.includes("--all")) git(cwd, "add", "media/a.batch.yaml");
      git(cwd, ...args);
      expect(git(cwd, "log", "--format=%s")).toBe("After\nBefore\n");
    });
  });
});
