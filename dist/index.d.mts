export type Day = string;
export type Status = "exact" | "range" | "unknown";
export type Amount = string;
export type OpenAmount = string | null;
export type SignedAmount = string;
export type OpenSignedAmount = string | null;
/**
 * A stretch of the file's text; its end is exclusive; null for what stands in no file.
 */
export type OpenRange = {
	/**
	 * Where it begins.
	 */
	start: Position;
	/**
	 * Where it ends: the first position after it.
	 */
	end: Position;
} | null;
export type OpenDay = string | null;
/**
 * What `topsheet lint --format json` writes. Amounts are decimal strings without exponent, grouping or trailing zeros, low ends rounded down and high ends up to at most six places. Readers ignore keys they do not know.
 */
export interface Report {
	/**
	 * Version of this form; new keys do not change it.
	 */
	schemaVersion: 1;
	/**
	 * What wrote the report.
	 */
	tool: {
		/**
		 * Always `topsheet`.
		 */
		name: "topsheet";
		/**
		 * Its version, `0.1.0`.
		 */
		version: string;
	};
	/**
	 * The day the run reckoned with.
	 */
	asOf: Day;
	/**
	 * The rate cards that prices come from, by provider.
	 *
	 * Items: One rate card.
	 */
	rateCards: {
		/**
		 * Whose prices it holds.
		 */
		provider: string;
		/**
		 * The day its sources were last checked; the earliest where they differ.
		 */
		checked: Day;
		/**
		 * Hash of the card's file.
		 */
		sha256: string;
		/**
		 * Pages that state the prices.
		 *
		 * Items: URL of a page; for a card of the team's own without one, its file.
		 */
		sources: string[];
		/**
		 * The file of a card of the team's own; absent for those that come with topsheet.
		 */
		file?: string;
	}[];
	/**
	 * `pass` exactly when the exit status is 0.
	 */
	verdict: "pass" | "fail";
	/**
	 * Counts of the run.
	 */
	summary: {
		/**
		 * Files read.
		 */
		files: number;
		/**
		 * Batches in them.
		 */
		batches: number;
		/**
		 * Planned jobs, after matrix and repeat.
		 */
		plannedJobs: number;
		/**
		 * Findings of severity error.
		 */
		errors: number;
		/**
		 * Findings of severity warning.
		 */
		warnings: number;
		/**
		 * Findings of severity info.
		 */
		infos: number;
		/**
		 * Findings that a comment suppressed.
		 */
		suppressed: number;
	};
	/**
	 * Sum over all planned jobs, by the currency that providers charge in. Money is no entry of its own: `money` of an entry says what it comes to, and the report's `money` what all of them do.
	 *
	 * Items: The sum in one currency.
	 */
	totals: {
		/**
		 * What the provider charges in.
		 */
		currency: string;
		/**
		 * `exact` (low = high), `range`, or `unknown` (high is open).
		 */
		status: Status;
		/**
		 * The least it costs: the sum of what is known.
		 */
		low: Amount;
		/**
		 * The most it costs; null where that is open.
		 */
		high: OpenAmount;
		/**
		 * How much of `high`, or of its known part, rests on assumptions of the author.
		 */
		assumed: Amount;
		/**
		 * Planned jobs whose cost is open or that are invalid.
		 */
		unpricedJobs: number;
		/**
		 * The same in money, by the price of a credit on that day; absent where that is not known.
		 */
		money?: Money;
	}[];
	/**
	 * All totals together in money; absent where no credit has a known price and no budget is in money.
	 */
	money?: {
		/**
		 * Currency of the sum.
		 */
		currency: "USD";
		/**
		 * `exact` (low = high), `range`, or `unknown` (high is open).
		 */
		status: Status;
		/**
		 * The least it costs: the sum of what is known.
		 */
		low: Amount;
		/**
		 * The most it costs; null where that is open.
		 */
		high: OpenAmount;
		/**
		 * Currencies of `totals` whose credits have no known price.
		 *
		 * Items: A currency.
		 */
		unknown: string[];
	};
	/**
	 * Balances of the config, each held against what the run needs of it; absent without any.
	 *
	 * Items: One balance.
	 */
	funding?: {
		/**
		 * Its currency.
		 */
		currency: string;
		/**
		 * Credits that are left, by the config.
		 */
		balance: Amount;
		/**
		 * The least the run needs.
		 */
		low: Amount;
		/**
		 * The most the run needs; null where that is open.
		 */
		high: OpenAmount;
		/**
		 * What the balance lacks; 0 where it is enough.
		 */
		missing: {
			/**
			 * At least so much.
			 */
			low: Amount;
			/**
			 * At most so much; null where that is open.
			 */
			high: OpenAmount;
		};
		/**
		 * Payments that buy what is missing (its high, its low where high is open), within what the provider takes; null where nothing is missing or the rate card does not say how.
		 */
		topUp: {
			/**
			 * How many payments.
			 */
			payments: number;
			/**
			 * Money of each.
			 */
			each: Amount;
			/**
			 * Currency of the money.
			 */
			currency: "USD";
			/**
			 * Credits that all of them buy.
			 */
			credits: Amount;
		} | null;
	}[];
	/**
	 * Each budget, held against the jobs it covers.
	 *
	 * Items: One budget and its verdict.
	 */
	budgets: {
		/**
		 * File that declares it, a batch file or the config; null for a budget of the command line.
		 */
		file: string | null;
		/**
		 * The batch that declares it: its document in that file, from 0; null for one of the config or of the command line.
		 */
		document: number | null;
		/**
		 * What it is held against: the sum of a batch, the sum of the run, the sum of what a budget of the config matches, or each planned job that it covers (`perJob`).
		 */
		scope: "batch" | "run" | "config" | "job";
		/**
		 * Currency of limit and sums.
		 */
		currency: string;
		/**
		 * What may be spent at most.
		 */
		limit: Amount;
		/**
		 * The least the covered jobs cost; of the dearest job where the scope is `job`.
		 */
		low: Amount;
		/**
		 * The most the covered jobs cost; null where that is open.
		 */
		high: OpenAmount;
		/**
		 * `exceeded`: low is above the limit. `unproven`: high is above it or open. `near`: high is close to it. `within`: otherwise.
		 */
		verdict: "within" | "near" | "exceeded" | "unproven";
	}[];
	/**
	 * What the run is held against; absent without `--base`.
	 */
	base?: {
		/**
		 * As the command line names it.
		 */
		ref: string;
		/**
		 * The commit at which the branch left it.
		 */
		commit: string;
		/**
		 * Whose budgets, config and suppressions are in force.
		 */
		budgetFrom: "head" | "base";
		/**
		 * What of the branch fails the run.
		 */
		failOn: "total" | "increase" | "both";
	};
	/**
	 * What the branch changes, by currency; absent without `--base`. `topsheet diff` has it by job.
	 *
	 * Items: The sum in one currency.
	 */
	changes?: {
		/**
		 * What the provider charges in.
		 */
		currency: string;
		/**
		 * In the base.
		 */
		before: Span;
		/**
		 * In the working tree, at its own rates.
		 */
		after: Span;
		/**
		 * What it changes by: the sum of the two that follow.
		 */
		difference: Difference;
		/**
		 * What the author changed in the batches.
		 */
		byAuthor: Difference;
		/**
		 * What changed in rate cards of the team's own, plans and assumptions of the config.
		 */
		byRates: Difference;
	}[];
	/**
	 * What the branch adds, held against `maxIncrease` of the config; absent without `--base`.
	 *
	 * Items: The increase in one currency.
	 */
	increases?: {
		/**
		 * Its currency.
		 */
		currency: string;
		/**
		 * In the base.
		 */
		before: Span;
		/**
		 * In the working tree, by the terms in force.
		 */
		after: Span;
		/**
		 * What each end changes by.
		 */
		difference: Difference;
		/**
		 * The most that each end may rise by.
		 */
		limit: Span;
		/**
		 * `exceeded`: both ends rise by more. `unproven`: one of them does, or may. `within`: otherwise.
		 */
		verdict: "within" | "exceeded" | "unproven";
	}[];
	/**
	 * Every batch with every planned job.
	 *
	 * Items: One batch.
	 */
	batches: {
		/**
		 * File it stands in, with `/` between folders.
		 */
		file: string;
		/**
		 * Its document in that file, from 0; empty ones count.
		 */
		document: number;
		/**
		 * Its name.
		 */
		name: string;
		/**
		 * Its planned jobs, in the order of the file.
		 */
		jobs: Job[];
	}[];
	/**
	 * Everything wrong or worth saying, by file, line, column, rule, job and message.
	 */
	findings: Finding[];
	/**
	 * Files that were named but could not be read. Nothing in them is counted.
	 *
	 * Items: One such file.
	 */
	unreadable?: {
		/**
		 * The file.
		 */
		file: string;
		/**
		 * Why it could not be read.
		 */
		reason: string;
	}[];
}
/**
 * An amount of money.
 */
export interface Money {
	/**
	 * Its currency.
	 */
	currency: "USD";
	/**
	 * At least so much.
	 */
	low: Amount;
	/**
	 * At most so much; null where that is open, as it is beyond the credits that a plan includes.
	 */
	high: OpenAmount;
	/**
	 * The price of credits that it is reckoned by.
	 */
	price?: {
		/**
		 * What the rate card calls it; it ends with `own card` where it is from a card of the team's own.
		 */
		label: string;
		/**
		 * So much money is paid.
		 */
		amount: Amount;
		/**
		 * For so many credits.
		 */
		credits: Amount;
		/**
		 * Page that states it, or the file of a card of the team's own.
		 */
		source: string;
	};
}
/**
 * An amount.
 */
export interface Span {
	/**
	 * At least so much.
	 */
	low: Amount;
	/**
	 * At most so much; null where that is open.
	 */
	high: OpenAmount;
}
/**
 * What the ends of an amount change by, each on its own; low may be above high.
 */
export interface Difference {
	/**
	 * By how much the low end changes.
	 */
	low: SignedAmount;
	/**
	 * By how much the high end changes; null where that is not known.
	 */
	high: OpenSignedAmount;
}
/**
 * One planned job: one call of the provider's API to come.
 */
export interface Job {
	/**
	 * Its name: `keynote`, or `keynote[targetLanguage=es]` where matrix or repeat make several of one.
	 */
	id: string;
	/**
	 * What it does, by the full name: `subclip/dub`.
	 */
	type: string;
	/**
	 * Line of the written job.
	 */
	line: number;
	/**
	 * Its labels, those of batch and defaults among them.
	 */
	labels: {
		/**
		 * Value of the label.
		 */
		[k: string]: string;
	};
	/**
	 * Why it is left out; its cost is then 0. Absent for a job that is planned to run.
	 */
	skip?: string;
	/**
	 * What it costs.
	 */
	cost: {
		/**
		 * What the provider charges in.
		 */
		currency: string;
		/**
		 * `exact` (low = high), `range`, `unknown` (high is open), or `invalid` (a mistake in the job, so that nothing is known: low is 0, high null).
		 */
		status: "exact" | "range" | "unknown" | "invalid";
		/**
		 * The least it costs: the sum of what is known.
		 */
		low: Amount;
		/**
		 * The most it costs; null where that is open.
		 */
		high: OpenAmount;
		/**
		 * The priced parts it is made of; they sum to it.
		 */
		lines: Line[];
	};
}
/**
 * One priced part of a job.
 */
export interface Line {
	/**
	 * Permanent name of the line item in the rate card.
	 */
	id: string;
	/**
	 * What it is, for people.
	 */
	label: string;
	/**
	 * The arithmetic in words: `3 min × 1 credit`.
	 */
	formula: string;
	/**
	 * How much is charged; null for flat amounts, minimums and roundings.
	 */
	quantity: {
		/**
		 * The least.
		 */
		low: Amount;
		/**
		 * The most; null where that is open.
		 */
		high: OpenAmount;
		/**
		 * Of what: `minute`.
		 */
		unit: string;
	} | null;
	/**
	 * Price of one unit; null where there is none, or where it is a range itself.
	 */
	rate: string | null;
	/**
	 * What it adds to the job's low. A minimum or a rounding may add less to high than to low, and a rounding may take away.
	 */
	low: SignedAmount;
	/**
	 * What it adds to the job's high; null where that is open.
	 */
	high: OpenSignedAmount;
	/**
	 * `published` by the provider, `assumed` by the author of the batch, or from a rate card of the user's own.
	 */
	basis: "published" | "assumed" | "own-card";
	/**
	 * What the source leaves unsaid, where low and high are two readings of it.
	 */
	unsaid: string | null;
	/**
	 * URL of the page that states the price.
	 */
	source: string;
	/**
	 * The day that page was checked.
	 */
	checked: Day;
}
/**
 * One finding.
 */
export interface Finding {
	/**
	 * The rule that found it; `topsheet explain <rule>` prints its page.
	 */
	ruleId: string;
	/**
	 * An error fails the run.
	 */
	severity: "error" | "warning" | "info";
	/**
	 * What is wrong and why it matters.
	 */
	message: string;
	/**
	 * What to do.
	 */
	help: string;
	/**
	 * File it points at; null for what stands in no file.
	 */
	file: string | null;
	/**
	 * Where it points; null for what stands in no file.
	 */
	range: OpenRange;
	/**
	 * The written or planned job it concerns; null where it concerns none in particular.
	 */
	jobId: string | null;
	/**
	 * How many planned jobs it concerns.
	 */
	plannedJobs: number;
	/**
	 * The excess of a budget, the saving of a hint, the cost of a mistake; null where there is no amount.
	 */
	atStake: {
		/**
		 * Currency of the amount.
		 */
		currency: string;
		/**
		 * At least so much.
		 */
		low: Amount;
		/**
		 * At most so much; null where that is open.
		 */
		high: OpenAmount;
	} | null;
	/**
	 * Other places that help to understand it.
	 *
	 * Items: One such place.
	 */
	related: {
		/**
		 * What is to be seen there.
		 */
		message: string;
		/**
		 * The file.
		 */
		file: string;
		/**
		 * Where in the file.
		 */
		range: Range;
	}[];
	/**
	 * A change that would mend it; null where none is offered. Those of one kind can be made together where they do not overlap.
	 */
	fix: {
		/**
		 * What it does, as a sentence.
		 */
		description: string;
		/**
		 * `safe`: the plan means the same, and `--fix` does it; `unsafe`: what is made, or charged, changes, and `--fix-unsafe` does it.
		 */
		kind: "safe" | "unsafe";
		/**
		 * The changes of the text, in its order, none overlapping.
		 *
		 * Items: One such change.
		 */
		edits: {
			/**
			 * What gives way.
			 */
			range: Range;
			/**
			 * What takes its place; empty where it is only taken out.
			 */
			text: string;
		}[];
	} | null;
	/**
	 * By what it is suppressed; null for a finding that counts. What is suppressed is counted in `suppressed` of the summary alone.
	 */
	suppressed: {
		/**
		 * Why, as the comment says.
		 */
		reason: string;
		/**
		 * The last day on which the comment holds; null for one without end.
		 */
		until: OpenDay;
		/**
		 * The line of the comment.
		 */
		line: number;
	} | null;
}
export interface Position {
	/**
	 * Line, from 1.
	 */
	line: number;
	/**
	 * Column, from 1, in UTF-16 units.
	 */
	column: number;
	/**
	 * Offset into the text without its byte order mark, from 0, in UTF-16 units.
	 */
	offset: number;
}
/**
 * A stretch of the file's text; its end is exclusive.
 */
export interface Range {
	/**
	 * Where it begins.
	 */
	start: Position;
	/**
	 * Where it ends: the first position after it.
	 */
	end: Position;
}
/** Bounds on what one run takes in; each is named here, in the docs, and in the message of whoever meets it. */
export interface Limits {
	/** Largest file read, in MiB. */
	readonly fileMiB: number;
	/** Planned jobs of one run. */
	readonly plannedJobs: number;
	/** YAML documents of one file, empty ones included. */
	readonly documents: number;
	/** Uses of anchors in one file, those inside of other anchors counted each time. */
	readonly aliasExpansions: number;
	/** Nodes of one file after aliases are expanded. */
	readonly expandedNodes: number;
	/** Nesting of lists and mappings. */
	readonly depth: number;
	/** Digits of a number written out in full, before and after its point together. */
	readonly digits: number;
	/** Numbers stay below ten to this power. */
	readonly magnitude: number;
}
/** A file to lint; `file` is its path as shown to people, with `/`. */
export interface Input {
	readonly file: string;
	readonly bytes: Uint8Array;
}
/** A config or a card that cannot be used: a line for each thing that is wrong with it, with its place. */
export declare class SetupError extends Error {
	readonly lines: readonly string[];
	constructor(lines: readonly string[]);
}
export interface Options {
	/** The day on which prices and dates are judged, `2026-11-22`; today in UTC by default. */
	readonly asOf?: string;
	/** Budgets over all files together; `limit` is a decimal, `"60"`. */
	readonly budgets?: readonly {
		readonly currency: string;
		readonly limit: string;
	}[];
	/** More warnings than this fail the run. */
	readonly maxWarnings?: number;
	readonly limits?: Partial<Limits>;
	/** A `topsheet.config.yaml`; its globs start at its folder, and its `files` choose nothing here: `files` are what is linted. */
	readonly config?: Input;
	/** The rate cards that the config names under `rates`, each `file` as it is written there. */
	readonly rateCards?: readonly Input[];
	/** True where `files` are not all that the config covers: its budgets are then not judged. */
	readonly partial?: boolean;
}
/**
 * Lints batch files held in memory: checks them, prices every planned job, holds the totals against their budgets. Reads no
 * file and reaches no network. Resolves to the report of `topsheet lint --format json`; `verdict` is `pass` or `fail`.
 * Bad files never reject: what is wrong with them is in `findings`. Rejects with a TypeError for options of the wrong form, and
 * with a {@link SetupError} for a config or a rate card that cannot be used.
 */
export declare function lint(files: readonly Input[], options?: Options): Promise<Report>;

export {};
