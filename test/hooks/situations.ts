import { batchOf } from "../cli/topsheet.js";

/** What stands in a repository when somebody commits. Each batch costs 3 credits. */
export interface Situation {
  readonly name: string;
  readonly hook: "topsheet" | "topsheet-budget";
  /** Further lines of the hook in the team's `.pre-commit-config.yaml`. */
  readonly more?: string;
  readonly before: Readonly<Record<string, string>>;
  /** What is staged; null is a file removed. */
  readonly staged: Readonly<Record<string, string | null>>;
  /** What is changed afterwards, and not staged. */
  readonly unstaged?: Readonly<Record<string, string>>;
  /** `Passed`, `Skipped`, or what the refusal says. */
  readonly says: string;
}

/** A config with one budget over all batches. */
export const limitedTo = (limit: number): string => `budgets:\n  - {currency: subclip-credits, limit: ${limit}}\n`;

const DEARER = "topsheet: 1\nprovider: subclip\nsources: {contract: {title: Contract, checked: 2026-11-20}}\ntasks:\n  tts:\n    items:\n      - {id: speech, label: Speech, rate: 50, per: {minutes: durationSeconds}}\n";

export const SITUATIONS: readonly Situation[] = [
  {
    name: "a batch over its own budget is refused",
    hook: "topsheet",
    before: {},
    staged: { "a.batch.yaml": batchOf(2) },
    says: "a.batch.yaml 3:27 error budget-exceeded 1 subclip-credits at stake This plan costs 3 subclip-credits, 1 over the limit of 2.",
  },
  {
    name: "a batch that the commit does not touch is not checked",
    hook: "topsheet",
    before: { "a.batch.yaml": batchOf(2) },
    staged: { "b.batch.yaml": batchOf(10) },
    says: "Passed",
  },
  {
    name: "the name of a file is never an option",
    hook: "topsheet",
    before: {},
    staged: { "--no-ignores=x.batch.yaml": batchOf(2) },
    says: "--no-ignores=x.batch.yaml 3:27 error budget-exceeded",
  },
  {
    name: "a renamed batch is checked under its new name",
    hook: "topsheet",
    before: { "old.batch.yaml": batchOf(2) },
    staged: { "old.batch.yaml": null, "media/new.batch.yml": batchOf(2) },
    says: "media/new.batch.yml 3:27 error budget-exceeded",
  },
  {
    name: "batches that the commit does not touch count",
    hook: "topsheet-budget",
    before: { "topsheet.config.yaml": limitedTo(5), "a.batch.yaml": batchOf(10) },
    staged: { "media/b.batch.yml": batchOf(10) },
    says: "topsheet.config.yaml 2:40 error budget-exceeded 2 planned jobs, 1 subclip-credits at stake The jobs that this budget covers cost 6 subclip-credits, 1 over the limit of 5.",
  },
  {
    name: "without a config, each batch is held against its own budget",
    hook: "topsheet-budget",
    before: { "a.batch.yaml": batchOf(2) },
    staged: { "b.batch.yaml": batchOf(10) },
    says: "This plan costs 3 subclip-credits, 1 over the limit of 2.",
  },
  {
    name: "a lower limit is held against batches that the commit does not touch",
    hook: "topsheet-budget",
    before: { "a.batch.yaml": batchOf(10) },
    staged: { "topsheet.config.yaml": limitedTo(2) },
    says: "The jobs that this budget covers cost 3 subclip-credits, 1 over the limit of 2.",
  },
  {
    name: "so is a higher rate of the team's own",
    hook: "topsheet-budget",
    before: { "a.batch.yaml": batchOf(10), "topsheet.config.yaml": "rates: {subclip: rates/subclip.rates.yaml}\n", "rates/subclip.rates.yaml": DEARER.replace("50", "5") },
    staged: { "rates/subclip.rates.yaml": DEARER },
    says: "This plan costs 25 subclip-credits, 15 over the limit of 10.",
  },
  {
    name: "a commit that cannot change the verdict runs nothing",
    hook: "topsheet-budget",
    before: { "a.batch.yaml": batchOf(2) },
    staged: { "README.md": "Words.\n", "deploy.yaml": "replicas: 1\n" },
    says: "Skipped",
  },
  {
    name: "a batch that is not staged does not count",
    hook: "topsheet-budget",
    before: { "topsheet.config.yaml": limitedTo(5) },
    staged: { "a.batch.yaml": batchOf(10) },
    unstaged: { "new.batch.yaml": batchOf(2) },
    says: "Passed",
  },
  {
    name: "a change that is not staged does not stop a commit",
    hook: "topsheet-budget",
    before: {},
    staged: { "a.batch.yaml": batchOf(10) },
    unstaged: { "a.batch.yaml": batchOf(2) },
    says: "Passed",
  },
  {
    name: "a change that is not staged does not let a commit through",
    hook: "topsheet-budget",
    before: {},
    staged: { "a.batch.yaml": batchOf(2) },
    unstaged: { "a.batch.yaml": batchOf(10) },
    says: "This plan costs 3 subclip-credits, 1 over the limit of 2.",
  },
  {
    name: "a deleted batch no longer counts",
    hook: "topsheet-budget",
    before: { "topsheet.config.yaml": limitedTo(7), "a.batch.yaml": batchOf(10), "b.batch.yaml": batchOf(10) },
    staged: { "a.batch.yaml": null, "topsheet.config.yaml": limitedTo(4) },
    says: "Passed",
  },
  {
    name: "a commit that only deletes runs nothing",
    hook: "topsheet-budget",
    before: { "topsheet.config.yaml": limitedTo(2), "a.batch.yaml": batchOf(10), "b.batch.yaml": batchOf(10) },
    staged: { "a.batch.yaml": null },
    says: "Skipped",
  },
  {
    name: "a renamed batch counts once",
    hook: "topsheet-budget",
    before: { "topsheet.config.yaml": limitedTo(5), "a.batch.yaml": batchOf(10) },
    staged: { "a.batch.yaml": null, "media/a.batch.yaml": batchOf(10) },
    says: "Passed",
  },
  {
    name: "a config that is not at the root is named by `args`",
    hook: "topsheet-budget",
    more: "        args: [--config, media/topsheet.config.yaml]\n",
    before: { "media/topsheet.config.yaml": limitedTo(5), "media/a.batch.yaml": batchOf(10), "other/b.batch.yaml": batchOf(2) },
    staged: { "media/c.batch.yaml": batchOf(10) },
    says: "media/topsheet.config.yaml 2:40 error budget-exceeded 2 planned jobs, 1 subclip-credits at stake",
  },
  {
    name: "where no batch is tracked yet, the config alone says what is missing",
    hook: "topsheet-budget",
    before: {},
    staged: { "topsheet.config.yaml": limitedTo(5) },
    unstaged: { "a.batch.yaml": batchOf(10) },
    says: "Nothing in it was checked: it holds no `*.batch.yaml` or `*.batch.yml` that git tracks.",
  },
];
