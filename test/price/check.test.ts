import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { CATALOG } from "../../src/generated/catalog.js";
import type { RateCard } from "../../src/generated/types/rate-card.js";
import { compare } from "../../src/model/rational.js";
import { checkCard } from "../../src/price/check/index.js";
import { inShort, priceToy, SUBCLIP, toy } from "./pricing.js";

const FIELDS = {
  loud: { kind: "flag" },
  mode: { kind: "enum", values: ["fast", "fine"], required: true },
  size: { kind: "enum", values: ["small", "large"], default: "small" },
  pages: { kind: "count" },
  level: { kind: "number", minimum: 1, maximum: 3, whole: true, required: true },
  zoom: { kind: "number", minimum: 1, maximum: 2, required: true },
  seconds: { kind: "length", required: true },
  frames: { kind: "list", required: true },
  text: { kind: "text" },
  input: { kind: "object" },
} as const;

/** Problems of a card whose items are these, as `place: message`, places below the task. */
function problems(items: string, more = ""): string[] {
  const { card, catalog } = toy(FIELDS, `items:\n${items.trim().replace(/^/gm, "  ")}\n${more}`);
  const unused = '"parameters.perHour';
  return checkCard(card, catalog)
    .map(({ path, message }) => `${path.join(".").replace(/^tasks\.make\./, "")}: ${message}`)
    .filter((problem) => !`"${problem}`.startsWith(unused));
}

const ITEM = "label: A, source: page, known: first-party";
const amount = (text: string): string => `- {id: a, ${ITEM}, ${text}}`;

describe("a sound card has no problems", () => {
  test.each([
    amount("flat: 1"),
    amount("flat: 1, when: {loud: true, mode: [fast, fine], text: {set: true}, input.type: text}"),
    amount("cases: [{when: {loud: true}, flat: 1}, {when: {loud: false}, flat: 2}]"),
    amount("when: {mode: fast}, cases: [{when: {loud: true}, flat: 1}, {when: {any: [{loud: false}, {mode: fine}]}, flat: 2}]"),
    amount("cases: [{when: {size: {set: false}}, flat: 1}, {when: {size: large}, flat: 2}]"),
    amount("table: {by: [mode, size], rows: [{is: [fast, [small, large]], amount: 1}, {is: [fine, small], amount: 2}, {is: [fine, large], amount: 3}]}"),
    // A table need not answer for jobs that the conditions around it keep away.
    amount("when: {mode: fast}, table: {by: [mode, size], rows: [{is: [fast, small], amount: 1}, {is: [fast, large], amount: 2}]}"),
    amount("cases: [{when: {loud: true, pages: {set: true}}, table: {by: [loud, pages], rows: [{is: [true, {from: 0}], amount: 1}]}}, {when: {loud: false}, flat: 1}]"),
    amount("table: {by: [level], rows: [{is: [1], amount: 1}, {is: [[2, 3]], amount: 2}]}"),
    amount("table: {by: [zoom], rows: [{is: [{to: 1.5}], amount: 1}, {is: [{above: 1.5}], amount: 2}]}"),
    amount("table: {by: [frames], rows: [{is: [{to: 0}], amount: 1}, {is: [{from: 1, to: 4}], amount: 2}, {is: [{from: 5}], amount: 2}]}"),
    amount("table: {by: [seconds], rows: [{is: [{to: 4}], amount: 1}, {is: [{above: 4}], amount: 2}]}"),
    `${amount("flat: 1")}\n- {id: b, ${ITEM}, unsaid: {because: B., low: {round: {to: 1, mode: half-up, of: [a]}}, high: {round: {to: 1, mode: up, of: [a]}}}}`,
    `${amount("flat: 1")}\n- {id: b, ${ITEM}, unsaid: {because: B., low: {share: {times: -0.5, of: [a]}}, high: {flat: 0}}}`,
    `${amount("flat: 1")}\n- {id: x, ${ITEM}, flat: 2}\n- {id: b, ${ITEM}, unsaid: {because: B., low: {share: {times: -0.5, of: [a]}}, high: {share: {times: 0.5, of: [x]}}}}`,
    `${amount("flat: 1")}\n- {id: b, ${ITEM}, unsaid: {because: B., low: {flat: 0}, high: {minimum: {atLeast: 2, of: [a]}}}}`,
    `${amount("flat: 1")}\n- {id: b, ${ITEM}, unsaid: {because: B., low: {minimum: {atLeast: 2, of: [a]}}, high: {flat: 2}}}`,
  ])("%s", (items) => {
    expect(problems(items)).toEqual([]);
  });
});

describe("names that nothing answers to", () => {
  test.each<[items: string, problem: string]>([
    [amount("flat: 1, when: {laud: true}"), "items.0.when.laud: `toy/make` has no field `laud`, so no job could ever be priced by it. Did you mean `loud`?"],
    [amount("flat: 1, when: {any: [{loud: true}, {xyz: 1}]}"), "items.0.when.any.1.xyz: `toy/make` has no field `xyz`, so no job could ever be priced by it."],
    [amount("flat: 1, when: {text.type: a}"), "items.0.when.text.type: `text.type` looks inside of `text`, which holds no fields, so no job could ever be priced by it. Did you mean `text`?"],
    [amount("rate: 1, per: {seconds: durationSeconds}"), "items.0.per.seconds: `toy/make` has no field `durationSeconds`, so no job could ever be priced by it. Did you mean `seconds`?"],
    [amount("rate: 1, per: {count: [pages, page], unit: page}"), "items.0.per.count.1: `toy/make` has no field `page`, so no job could ever be priced by it. Did you mean `pages`?"],
    [amount("table: {by: [moda], rows: [{is: [fast], amount: 1}]}"), "items.0.table.by.0: `toy/make` has no field `moda`, so no job could ever be priced by it. Did you mean `mode`?"],
    [amount("flat: {parameter: perHours}"), "items.0.flat.parameter: No parameter is called `perHours`, so nobody could supply it. Did you mean `perHour`?"],
    ["- {id: a, label: A, source: pages, known: first-party, flat: 1}", "items.0.source: No source is called `pages`, so nobody could trace this. Did you mean `page`?"],
    [amount("flat: 1, notes: [{note: N., source: other}]"), "items.0.notes.0.source: No source is called `other`, so nobody could trace this. List the page under `sources`."],
    [amount("cases: [{when: {loud: true}, flat: 1, source: other}, {when: {loud: false}, flat: 2}]"), "items.0.cases.0.source: No source is called `other`, so nobody could trace this. List the page under `sources`."],
    [amount("minimum: {atLeast: 1, of: [b]}"), "items.0.minimum.of.0: No item of this task is called `b`, so its charge would be left out."],
    [`${amount("round: {to: 1, mode: up, of: [b]}")}\n- {id: b, ${ITEM}, flat: 1}`, "items.0.round.of.0: `b` stands here or later, but only earlier items are known at this point; move it up."],
    [amount("share: {times: 0.5, of: [a]}"), "items.0.share.of.0: `a` stands here or later, but only earlier items are known at this point; move it up."],
    [`${amount("flat: 1")}\n- {id: b, ${ITEM}, minimum: {atLeast: 1, of: [a, a]}}`, "items.1.minimum.of.1: `a` is named twice, so its charge would count twice; name it once."],
    [`${amount("flat: 1")}\n${amount("flat: 2")}`, "items.1.id: Another item of this task is called `a` too, so reports could not tell them apart; rename one."],
  ])("%s", (items, problem) => {
    expect(problems(items)).toEqual([problem]);
  });
});

describe("conditions that could never hold", () => {
  test.each<[when: string, place: string, message: string]>([
    ["{mode: fst}", "when.mode", "`mode` is never `fst`, so this would never hold. Did you mean `fast`?"],
    ["{loud: 7}", "when.loud", "`loud` is never `7`, so this would never hold. It is `true` or `false`."],
    ["{seconds: 60}", "when.seconds", "`seconds` is a length, which no single value can stand for; ask with `{set: true}` whether it is given."],
    ["{mode: {set: false}}", "when", "This condition contradicts itself and never holds, so what stands here would never be charged."],
    ["{loud: true, any: [{loud: false}, {loud: {set: false}}]}", "when", "This condition contradicts itself and never holds, so what stands here would never be charged."],
    ["{any: {loud: true}}", "when.any", "`any` takes a list of conditions; with anything else it would never hold."],
    ["{loud: [{mode: fast}]}", "when.loud", "`loud` is compared with a condition; conditions stand under `any` only."],
  ])("%s", (when, place, message) => {
    expect(problems(amount(`flat: 1, when: ${when}`))).toEqual([`items.0.${place}: ${message}`]);
  });
});

describe("cases of which two can hold", () => {
  const clash = (first: number, second: number): string =>
    `items.0.cases.${second - 1}: Case ${first} and case ${second} can both hold for one job, so the price would depend on their order; let their conditions rule each other out.`;

  test.each<[cases: string, problem: string]>([
    ["[{when: {loud: true}, flat: 1}, {when: {mode: fast}, flat: 2}]", clash(1, 2)],
    ["[{when: {loud: true}, flat: 1}, {when: {loud: false}, flat: 1}, {when: {loud: {set: false}}, flat: 2}]", clash(2, 3)],
    ["[{when: {size: {set: false}}, flat: 1}, {when: {size: small}, flat: 2}]", clash(1, 2)],
    ["[{when: {text: a}, flat: 1}, {when: {text: [b, a]}, flat: 2}]", clash(1, 2)],
    ["[{when: {loud: true}, flat: 1}, {when: {any: [{loud: false}, {mode: fine}]}, flat: 2}]", clash(1, 2)],
  ])("%s", (cases, problem) => {
    expect(problems(amount(`cases: ${cases}`))).toEqual([problem]);
  });

  it("or of which nobody could prove the contrary", () => {
    const wide = Array.from({ length: 12 }, (_, i) => `{any: [{text: a${i}}, {text: b${i}}]}`);
    const nested = wide.reduce((inner, one) => `{any: [${one}, ${inner}, {loud: true, any: [${inner}, ${one}]}]}`);
    expect(problems(amount(`cases: [{when: ${nested}, flat: 1}, {when: {mode: fast}, flat: 2}]`))).toEqual([clash(1, 2)]);
  });
});

describe("amounts that are not one amount", () => {
  const ONE_OF = "give one of `flat`, `rate`, `table`, `minimum`, `round`, `share` or `unsaid`.";
  const KINDS = "`seconds`, `minutes`, `count`, `entries`, `characters` or `sum`";
  test.each<[item: string, place: string, message: string]>([
    ["when: {loud: true}", "", `There is no amount here, so it would be unknown what is charged; ${ONE_OF}`],
    ["flat: 1, rate: 2, per: {seconds: seconds}", "", `\`flat\` and \`rate\` stand side by side, so it is open which is charged; ${ONE_OF}`],
    ["rate: 1", "", "A `rate` needs `per`: what is it multiplied by?"],
    ["flat: 1, per: {seconds: seconds}", ".per", "`per` belongs to a `rate` or a `table`; nothing here is multiplied by it."],
    ["rate: 1, per: {unit: page}", ".per", `A quantity is one of ${KINDS}; here are 0.`],
    ["rate: 1, per: {seconds: seconds, minutes: seconds}", ".per", `A quantity is one of ${KINDS}; here are 2.`],
    ["rate: 1, per: {minutes: pages}", ".per.minutes", "`pages` is a count; `minutes` reads a length or number."],
    ["rate: 1, per: {count: pages}", ".per", "What is counted has no name, so a report could not say what it is; add `unit`, in the singular."],
    ["rate: 1, per: {sum: frames, unit: frame}", ".per", "A `sum` needs `of`: the key of the number in each entry."],
    ["rate: 1, per: {count: pages, unit: page, by: 5}", ".per.by", "`by` belongs to `characters` and does nothing here; remove it."],
    ["flat: 1, cases: [{when: {loud: true}, flat: 1}, {when: {loud: false}, flat: 2}]", ".flat", "`flat` stands beside `cases`, so it is open which is charged; move it into a case."],
  ])("%s", (item, place, message) => {
    expect(problems(amount(item))).toEqual([`items.0${place}: ${message}`]);
  });
});

describe("readings that cannot be put in order", () => {
  const reading = { half: "{round: {to: 1, mode: half-up, of: [a]}}", up: "{round: {to: 1, mode: up, of: [a]}}", tens: "{round: {to: 10, mode: up, of: [a]}}", least: "{minimum: {atLeast: 2, of: [a]}}", most: "{minimum: {atLeast: 3, of: [a]}}", less: "{share: {times: -0.5, of: [a]}}", more: "{share: {times: 0.5, of: [a]}}" };
  test.each([
    [reading.up, reading.half],
    [reading.up, reading.tens],
    [reading.most, reading.least],
    [reading.more, reading.less],
    [reading.least, reading.up],
    ["{flat: 0}", reading.half],
    ["{flat: 0}", reading.less],
    ["{flat: 1}", reading.up],
    ["{flat: {parameter: perHour}}", reading.up],
    [reading.up, "{flat: 0.5}"],
    [reading.more, "{flat: 5}"],
    [reading.up, "{rate: 1, per: {seconds: seconds}}"],
  ])("low %s, high %s", (low, high) => {
    expect(problems(`${amount("flat: 1")}\n- {id: b, ${ITEM}, unsaid: {because: B., low: ${low}, high: ${high}}}`)).toEqual([
      "items.1.unsaid: The reading under `low` is not certain to cost less than the one under `high`, so a budget could be held against too little; give two readings that can be compared, the cheaper one first.",
    ]);
  });
});

describe("readings that can be put in order", () => {
  const of = fc.constantFrom(["a"], ["b"], ["a", "b"]);
  const readings = fc.oneof(
    fc.record({ round: fc.record({ to: fc.constantFrom(1, 2, 0.3), mode: fc.constantFrom("up", "half-up"), of }) }),
    fc.record({ minimum: fc.record({ atLeast: fc.constantFrom(1, 5), of }) }),
    fc.record({ share: fc.record({ times: fc.constantFrom(-1, -0.5, 0, 0.5), of }) }),
    fc.record({ flat: fc.constantFrom(0, 1, 5) }),
  );

  it("never cost more in the low one than in the high one", () => {
    let sound = 0;
    fc.assert(
      fc.property(readings, readings, fc.array(fc.nat({ max: 60 }), { minLength: 4, maxLength: 4 }), (low, high, [a = 0, moreA = 0, b = 0, moreB = 0]) => {
        const made = toy({ n: { kind: "count" }, m: { kind: "count" } }, `
items:
  - {id: a, ${ITEM}, rate: 0.1, per: {count: n, unit: piece}}
  - {id: b, ${ITEM}, rate: 0.1, per: {count: m, unit: piece}}
  - {id: c, ${ITEM}, unsaid: {because: B., low: ${JSON.stringify(low)}, high: ${JSON.stringify(high)}}}
  - {id: d, ${ITEM}, flat: {parameter: perHour}}`);
        if (checkCard(made.card, made.catalog).length > 0) return;
        sound++;
        const cost = priceToy(made, { n: { low: a, high: a + moreA }, m: { low: b, high: b + moreB } }, { perHour: 0 });
        expect(compare(cost.low, cost.high!), inShort(cost)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
    expect(sound).toBeGreaterThan(200);
  });
});

describe("tables", () => {
  const table = (by: string, rows: string): string => amount(`table: {by: ${by}, rows: [${rows}]}`);
  const hole = (job: string): string => `items.0.table: No row holds for ${job}, so such a job would have no price; add a row.`;

  test.each<[item: string, problem: string]>([
    [table("[mode]", "{is: [fast], amount: 1}"), hole("`mode` `fine`")],
    [table("[mode, size]", "{is: [fast, small], amount: 1}, {is: [fine, [small, large]], amount: 2}"), hole("`mode` `fast` and `size` `large`")],
    [table("[mode, size]", "{is: [fast, small], amount: 1}"), hole("`mode` `fast` and `size` `large` (and 2 more)")],
    [table("[loud]", "{is: [true], amount: 1}"), hole("`loud` `false`")],
    [table("[pages]", "{is: [{from: 0}], amount: 1}"), hole("`pages` left out")],
    [table("[pages]", "{is: [{set: false}], amount: 1}, {is: [{from: 1}], amount: 1}"), hole("`pages` `0`")],
    [table("[frames]", "{is: [{from: 0, to: 3}], amount: 1}, {is: [{from: 5}], amount: 2}"), hole("`frames` `4`")],
    [table("[frames]", "{is: [{from: 0, to: 3}], amount: 1}"), hole("`frames` `4`")],
    [table("[level]", "{is: [1], amount: 1}, {is: [3], amount: 2}"), hole("`level` `2`")],
    [table("[zoom]", "{is: [{to: 1.5}], amount: 1}, {is: [{from: 1.75}], amount: 2}"), hole("`zoom` `1.625`")],
    [table("[seconds]", "{is: [{above: 4}], amount: 1}"), hole("`seconds` `4` (and 1 more)")],
    [table("[seconds]", "{is: [{to: 4}], amount: 1}, {is: [{from: 4}], amount: 2}"), "items.0.table.rows.1: Rows 1 and 2 both hold for `seconds` `4`, so the price would depend on their order; make one of them narrower."],
    [table("[mode]", "{is: [fast], amount: 1}, {is: [[fine, fast]], amount: 2}"), "items.0.table.rows.1: Rows 1 and 2 both hold for `mode` `fast`, so the price would depend on their order; make one of them narrower."],
    [table("[mode, loud]", "{is: [fast], amount: 1}"), "items.0.table.rows.0.is: This row has 1 cell where the table goes by 2 fields; give one for each."],
    [table("[text]", "{is: [a], amount: 1}"), "items.0.table.by.0: `text` is a text, which can be anything, so no table could be complete; go by a flag, an enum or a number."],
    [table("[mode]", "{is: [[fast, fine]], amount: 1, source: other}"), "items.0.table.rows.0.source: No source is called `other`, so nobody could trace this. List the page under `sources`."],
  ])("%s", (item, problem) => {
    expect(problems(item)).toEqual([problem]);
  });
});

describe("estimates and examples", () => {
  const LENGTH = amount("rate: 1, per: {seconds: seconds}");
  test.each<[more: string, problem: string]>([
    ["estimates: [{field: pages, cues: text}]", "estimates.0.field: `pages` is a count; only a length can be estimated."],
    ["estimates: [{field: seconds, characters: text}]", "estimates.0: An estimate takes `characters` with `perMinute`, or `cues`; this is neither, so it would give no length."],
    ["estimates: [{field: seconds, characters: text, perMinute: {parameter: speed}}]", "estimates.0.perMinute.parameter: No parameter is called `speed`, so nobody could supply it. List it under `parameters`, with the reason why it is not published."],
    [
      "estimates: [{field: seconds, cues: text}, {field: seconds, cues: input.content, when: {loud: true}}]",
      "estimates.1: Estimate 1 and estimate 2 can both hold for one job, so the price would depend on their order; let their conditions rule each other out.",
    ],
  ])("%s", (more, problem) => {
    expect(problems(LENGTH, more)).toEqual([problem]);
  });

  it("name fields and parameters that exist", () => {
    const { card, catalog } = toy(FIELDS, `items: [{id: a, ${ITEM}, flat: {parameter: perHour}}]`);
    const example = { label: "Ten", job: { page: 10 }, assume: { perHours: 2 }, cost: 20, source: "page" };
    const problems = checkCard({ ...card, tasks: { make: { ...card.tasks.make!, examples: [example] } } }, catalog);
    expect(problems.map(({ path, message }) => `${path.slice(2).join(".")}: ${message}`)).toEqual([
      "examples.0.job.page: `toy/make` has no field `page`, so no job could ever be priced by it. Did you mean `pages`?",
      "examples.0.assume.perHours: No parameter is called `perHours`, so this fills nothing. Did you mean `perHour`?",
    ]);
  });
});

describe("a card as a whole", () => {
  const problemsOf = (change: Partial<RateCard>): string[] => checkCard({ ...SUBCLIP, ...change }, CATALOG).map(({ path, message }) => `${path.join(".")}: ${message}`);
  const { tts, ...others } = SUBCLIP.tasks;

  test.each<[Partial<RateCard>, string[]]>([
    [{ provider: "subclop" }, ["provider: There is no provider `subclop`, so this card prices nothing. Did you mean `subclip`?"]],
    [
      { tasks: { ...others, ttss: tts! }, parameters: { pipelineCredits: SUBCLIP.parameters.pipelineCredits! } },
      ["tasks.ttss: `subclip` has no task `ttss`, so nothing is priced by this. Did you mean `tts`?", "tasks: The task `tts` has no prices, so its jobs could not be priced; add it."],
    ],
    [
      { parameters: { ...SUBCLIP.parameters, perClip: { label: "A", unit: "credit", because: "B." } } },
      ["parameters.perClip: No line item uses the parameter `perClip`, so what a batch assumes for it would change nothing; use it or remove it."],
    ],
    [{ prices: SUBCLIP.prices.map((price) => ({ ...price, source: "plan" })) }, ["prices.0.source: No source is called `plan`, so nobody could trace this. Did you mean `plans`?"]],
    [{ notes: [{ note: "N.", source: "fax" }] }, ["notes.0.source: No source is called `fax`, so nobody could trace this. Did you mean `faq`?"]],
  ])("%#", (change, expected) => {
    expect(problemsOf(change)).toEqual(expected);
  });
});
