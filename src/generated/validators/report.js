// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

export const report = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Report\",\"description\":\"What `topsheet lint --format json` writes. Amounts are decimal strings without exponent, grouping or trailing zeros, low ends rounded down and high ends up to at most six places. Readers ignore keys they do not know.\",\"type\":\"object\",\"properties\":{\"schemaVersion\":{\"type\":\"integer\",\"enum\":[1],\"description\":\"Version of this form; new keys do not change it.\"},\"tool\":{\"type\":\"object\",\"description\":\"What wrote the report.\",\"properties\":{\"name\":{\"type\":\"string\",\"enum\":[\"topsheet\"],\"description\":\"Always `topsheet`.\"},\"version\":{\"type\":\"string\",\"description\":\"Its version, `0.1.0`.\"}},\"required\":[\"name\",\"version\"]},\"asOf\":{\"$ref\":\"#/$defs/day\",\"description\":\"The day the run reckoned with.\"},\"rateCards\":{\"type\":\"array\",\"description\":\"The rate cards that prices come from, by provider.\",\"items\":{\"type\":\"object\",\"description\":\"One rate card.\",\"properties\":{\"provider\":{\"type\":\"string\",\"description\":\"Whose prices it holds.\"},\"checked\":{\"$ref\":\"#/$defs/day\",\"description\":\"The day its sources were last checked; the earliest where they differ.\"},\"sha256\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\",\"description\":\"Hash of the card's file.\"},\"sources\":{\"type\":\"array\",\"description\":\"Pages that state the prices.\",\"items\":{\"type\":\"string\",\"description\":\"URL of a page; for a card of the team's own without one, its file.\"}},\"file\":{\"type\":\"string\",\"description\":\"The file of a card of the team's own; absent for those that come with topsheet.\"}},\"required\":[\"provider\",\"checked\",\"sha256\",\"sources\"]}},\"verdict\":{\"type\":\"string\",\"enum\":[\"pass\",\"fail\"],\"description\":\"`pass` exactly when the exit status is 0.\"},\"summary\":{\"type\":\"object\",\"description\":\"Counts of the run.\",\"properties\":{\"files\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Files read.\"},\"batches\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Batches in them.\"},\"plannedJobs\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Planned jobs, after matrix and repeat.\"},\"errors\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Findings of severity error.\"},\"warnings\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Findings of severity warning.\"},\"infos\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Findings of severity info.\"},\"suppressed\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Findings that a comment suppressed.\"}},\"required\":[\"files\",\"batches\",\"plannedJobs\",\"errors\",\"warnings\",\"infos\",\"suppressed\"]},\"totals\":{\"type\":\"array\",\"description\":\"Sum over all planned jobs, by the currency that providers charge in. Money is no entry of its own: `money` of an entry says what it comes to, and the report's `money` what all of them do.\",\"items\":{\"type\":\"object\",\"description\":\"The sum in one currency.\",\"properties\":{\"currency\":{\"type\":\"string\",\"description\":\"What the provider charges in.\"},\"status\":{\"$ref\":\"#/$defs/status\",\"description\":\"`exact` (low = high), `range`, or `unknown` (high is open).\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The least it costs: the sum of what is known.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"The most it costs; null where that is open.\"},\"assumed\":{\"$ref\":\"#/$defs/amount\",\"description\":\"How much of `high`, or of its known part, rests on assumptions of the author.\"},\"unpricedJobs\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Planned jobs whose cost is open or that are invalid.\"},\"money\":{\"$ref\":\"#/$defs/money\",\"description\":\"The same in money, by the price of a credit on that day; absent where that is not known.\"}},\"required\":[\"currency\",\"status\",\"low\",\"high\",\"assumed\",\"unpricedJobs\"]}},\"money\":{\"type\":\"object\",\"description\":\"All totals together in money; absent where no credit has a known price and no budget is in money.\",\"properties\":{\"currency\":{\"type\":\"string\",\"enum\":[\"USD\"],\"description\":\"Currency of the sum.\"},\"status\":{\"$ref\":\"#/$defs/status\",\"description\":\"`exact` (low = high), `range`, or `unknown` (high is open).\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The least it costs: the sum of what is known.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"The most it costs; null where that is open.\"},\"unknown\":{\"type\":\"array\",\"description\":\"Currencies of `totals` whose credits have no known price.\",\"items\":{\"type\":\"string\",\"description\":\"A currency.\"}}},\"required\":[\"currency\",\"status\",\"low\",\"high\",\"unknown\"]},\"funding\":{\"type\":\"array\",\"description\":\"Balances of the config, each held against what the run needs of it; absent without any.\",\"items\":{\"type\":\"object\",\"description\":\"One balance.\",\"properties\":{\"currency\":{\"type\":\"string\",\"description\":\"Its currency.\"},\"balance\":{\"$ref\":\"#/$defs/amount\",\"description\":\"Credits that are left, by the config.\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The least the run needs.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"The most the run needs; null where that is open.\"},\"missing\":{\"type\":\"object\",\"description\":\"What the balance lacks; 0 where it is enough.\",\"properties\":{\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"At least so much.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"At most so much; null where that is open.\"}},\"required\":[\"low\",\"high\"]},\"topUp\":{\"type\":[\"object\",\"null\"],\"description\":\"Payments that buy what is missing (its high, its low where high is open), within what the provider takes; null where nothing is missing or the rate card does not say how.\",\"properties\":{\"payments\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"How many payments.\"},\"each\":{\"$ref\":\"#/$defs/amount\",\"description\":\"Money of each.\"},\"currency\":{\"type\":\"string\",\"enum\":[\"USD\"],\"description\":\"Currency of the money.\"},\"credits\":{\"$ref\":\"#/$defs/amount\",\"description\":\"Credits that all of them buy.\"}},\"required\":[\"payments\",\"each\",\"currency\",\"credits\"]}},\"required\":[\"currency\",\"balance\",\"low\",\"high\",\"missing\",\"topUp\"]}},\"budgets\":{\"type\":\"array\",\"description\":\"Each budget, held against the jobs it covers.\",\"items\":{\"type\":\"object\",\"description\":\"One budget and its verdict.\",\"properties\":{\"file\":{\"type\":[\"string\",\"null\"],\"description\":\"File that declares it, a batch file or the config; null for a budget of the command line.\"},\"document\":{\"type\":[\"integer\",\"null\"],\"minimum\":0,\"description\":\"The batch that declares it: its document in that file, from 0; null for one of the config or of the command line.\"},\"scope\":{\"type\":\"string\",\"enum\":[\"batch\",\"run\",\"config\",\"job\"],\"description\":\"What it is held against: the sum of a batch, the sum of the run, the sum of what a budget of the config matches, or each planned job that it covers (`perJob`).\"},\"currency\":{\"type\":\"string\",\"description\":\"Currency of limit and sums.\"},\"limit\":{\"$ref\":\"#/$defs/amount\",\"description\":\"What may be spent at most.\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The least the covered jobs cost; of the dearest job where the scope is `job`.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"The most the covered jobs cost; null where that is open.\"},\"verdict\":{\"type\":\"string\",\"enum\":[\"within\",\"near\",\"exceeded\",\"unproven\"],\"description\":\"`exceeded`: low is above the limit. `unproven`: high is above it or open. `near`: high is close to it. `within`: otherwise.\"}},\"required\":[\"file\",\"document\",\"scope\",\"currency\",\"limit\",\"low\",\"high\",\"verdict\"]}},\"base\":{\"type\":\"object\",\"description\":\"What the run is held against; absent without `--base`.\",\"properties\":{\"ref\":{\"type\":\"string\",\"description\":\"As the command line names it.\"},\"commit\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{40,64}$\",\"description\":\"The commit at which the branch left it.\"},\"budgetFrom\":{\"type\":\"string\",\"enum\":[\"head\",\"base\"],\"description\":\"Whose budgets, config and suppressions are in force.\"},\"failOn\":{\"type\":\"string\",\"enum\":[\"total\",\"increase\",\"both\"],\"description\":\"What of the branch fails the run.\"}},\"required\":[\"ref\",\"commit\",\"budgetFrom\",\"failOn\"]},\"changes\":{\"type\":\"array\",\"description\":\"What the branch changes, by currency; absent without `--base`. `topsheet diff` has it by job.\",\"items\":{\"type\":\"object\",\"description\":\"The sum in one currency.\",\"properties\":{\"currency\":{\"type\":\"string\",\"description\":\"What the provider charges in.\"},\"before\":{\"$ref\":\"#/$defs/span\",\"description\":\"In the base.\"},\"after\":{\"$ref\":\"#/$defs/span\",\"description\":\"In the working tree, at its own rates.\"},\"difference\":{\"$ref\":\"#/$defs/difference\",\"description\":\"What it changes by: the sum of the two that follow.\"},\"byAuthor\":{\"$ref\":\"#/$defs/difference\",\"description\":\"What the author changed in the batches.\"},\"byRates\":{\"$ref\":\"#/$defs/difference\",\"description\":\"What changed in rate cards of the team's own, plans and assumptions of the config.\"}},\"required\":[\"currency\",\"before\",\"after\",\"difference\",\"byAuthor\",\"byRates\"]}},\"increases\":{\"type\":\"array\",\"description\":\"What the branch adds, held against `maxIncrease` of the config; absent without `--base`.\",\"items\":{\"type\":\"object\",\"description\":\"The increase in one currency.\",\"properties\":{\"currency\":{\"type\":\"string\",\"description\":\"Its currency.\"},\"before\":{\"$ref\":\"#/$defs/span\",\"description\":\"In the base.\"},\"after\":{\"$ref\":\"#/$defs/span\",\"description\":\"In the working tree, by the terms in force.\"},\"difference\":{\"$ref\":\"#/$defs/difference\",\"description\":\"What each end changes by.\"},\"limit\":{\"$ref\":\"#/$defs/span\",\"description\":\"The most that each end may rise by.\"},\"verdict\":{\"type\":\"string\",\"enum\":[\"within\",\"exceeded\",\"unproven\"],\"description\":\"`exceeded`: both ends rise by more. `unproven`: one of them does, or may. `within`: otherwise.\"}},\"required\":[\"currency\",\"before\",\"after\",\"difference\",\"limit\",\"verdict\"]}},\"batches\":{\"type\":\"array\",\"description\":\"Every batch with every planned job.\",\"items\":{\"type\":\"object\",\"description\":\"One batch.\",\"properties\":{\"file\":{\"type\":\"string\",\"description\":\"File it stands in, with `/` between folders.\"},\"document\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Its document in that file, from 0; empty ones count.\"},\"name\":{\"type\":\"string\",\"description\":\"Its name.\"},\"jobs\":{\"type\":\"array\",\"description\":\"Its planned jobs, in the order of the file.\",\"items\":{\"$ref\":\"#/$defs/job\"}}},\"required\":[\"file\",\"document\",\"name\",\"jobs\"]}},\"findings\":{\"type\":\"array\",\"description\":\"Everything wrong or worth saying, by file, line, column, rule, job and message.\",\"items\":{\"$ref\":\"#/$defs/finding\"}},\"unreadable\":{\"type\":\"array\",\"description\":\"Files that were named but could not be read. Nothing in them is counted.\",\"items\":{\"type\":\"object\",\"description\":\"One such file.\",\"properties\":{\"file\":{\"type\":\"string\",\"description\":\"The file.\"},\"reason\":{\"type\":\"string\",\"description\":\"Why it could not be read.\"}},\"required\":[\"file\",\"reason\"]}}},\"required\":[\"schemaVersion\",\"tool\",\"asOf\",\"rateCards\",\"verdict\",\"summary\",\"totals\",\"budgets\",\"batches\",\"findings\"],\"$defs\":{\"day\":{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"},\"openDay\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"},\"amount\":{\"type\":\"string\",\"pattern\":\"^(0|[1-9][0-9]*)(\\\\.[0-9]{0,5}[1-9])?$\"},\"openAmount\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^(0|[1-9][0-9]*)(\\\\.[0-9]{0,5}[1-9])?$\"},\"signedAmount\":{\"type\":\"string\",\"pattern\":\"^(0|-?([1-9][0-9]*(\\\\.[0-9]{0,5}[1-9])?|0\\\\.[0-9]{0,5}[1-9]))$\"},\"openSignedAmount\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^(0|-?([1-9][0-9]*(\\\\.[0-9]{0,5}[1-9])?|0\\\\.[0-9]{0,5}[1-9]))$\"},\"status\":{\"type\":\"string\",\"enum\":[\"exact\",\"range\",\"unknown\"]},\"span\":{\"type\":\"object\",\"description\":\"An amount.\",\"properties\":{\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"At least so much.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"At most so much; null where that is open.\"}},\"required\":[\"low\",\"high\"]},\"difference\":{\"type\":\"object\",\"description\":\"What the ends of an amount change by, each on its own; low may be above high.\",\"properties\":{\"low\":{\"$ref\":\"#/$defs/signedAmount\",\"description\":\"By how much the low end changes.\"},\"high\":{\"$ref\":\"#/$defs/openSignedAmount\",\"description\":\"By how much the high end changes; null where that is not known.\"}},\"required\":[\"low\",\"high\"]},\"money\":{\"type\":\"object\",\"description\":\"An amount of money.\",\"properties\":{\"currency\":{\"type\":\"string\",\"enum\":[\"USD\"],\"description\":\"Its currency.\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"At least so much.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"At most so much; null where that is open, as it is beyond the credits that a plan includes.\"},\"price\":{\"type\":\"object\",\"description\":\"The price of credits that it is reckoned by.\",\"properties\":{\"label\":{\"type\":\"string\",\"description\":\"What the rate card calls it; it ends with `own card` where it is from a card of the team's own.\"},\"amount\":{\"$ref\":\"#/$defs/amount\",\"description\":\"So much money is paid.\"},\"credits\":{\"$ref\":\"#/$defs/amount\",\"description\":\"For so many credits.\"},\"source\":{\"type\":\"string\",\"description\":\"Page that states it, or the file of a card of the team's own.\"}},\"required\":[\"label\",\"amount\",\"credits\",\"source\"]}},\"required\":[\"currency\",\"low\",\"high\"]},\"job\":{\"type\":\"object\",\"description\":\"One planned job: one call of the provider's API to come.\",\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"Its name: `keynote`, or `keynote[targetLanguage=es]` where matrix or repeat make several of one.\"},\"type\":{\"type\":\"string\",\"pattern\":\"^[^/]+/[^/]+$\",\"description\":\"What it does, by the full name: `subclip/dub`.\"},\"line\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Line of the written job.\"},\"labels\":{\"type\":\"object\",\"description\":\"Its labels, those of batch and defaults among them.\",\"additionalProperties\":{\"type\":\"string\",\"description\":\"Value of the label.\"}},\"skip\":{\"type\":\"string\",\"description\":\"Why it is left out; its cost is then 0. Absent for a job that is planned to run.\"},\"cost\":{\"type\":\"object\",\"description\":\"What it costs.\",\"properties\":{\"currency\":{\"type\":\"string\",\"description\":\"What the provider charges in.\"},\"status\":{\"type\":\"string\",\"enum\":[\"exact\",\"range\",\"unknown\",\"invalid\"],\"description\":\"`exact` (low = high), `range`, `unknown` (high is open), or `invalid` (a mistake in the job, so that nothing is known: low is 0, high null).\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The least it costs: the sum of what is known.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"The most it costs; null where that is open.\"},\"lines\":{\"type\":\"array\",\"description\":\"The priced parts it is made of; they sum to it.\",\"items\":{\"$ref\":\"#/$defs/line\"}}},\"required\":[\"currency\",\"status\",\"low\",\"high\",\"lines\"]}},\"required\":[\"id\",\"type\",\"line\",\"labels\",\"cost\"]},\"line\":{\"type\":\"object\",\"description\":\"One priced part of a job.\",\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"Permanent name of the line item in the rate card.\"},\"label\":{\"type\":\"string\",\"description\":\"What it is, for people.\"},\"formula\":{\"type\":\"string\",\"description\":\"The arithmetic in words: `3 min × 1 credit`.\"},\"quantity\":{\"type\":[\"object\",\"null\"],\"description\":\"How much is charged; null for flat amounts, minimums and roundings.\",\"properties\":{\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The least.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"The most; null where that is open.\"},\"unit\":{\"type\":\"string\",\"description\":\"Of what: `minute`.\"}},\"required\":[\"low\",\"high\",\"unit\"]},\"rate\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^(0|[1-9][0-9]*)(\\\\.[0-9]+)?$\",\"description\":\"Price of one unit; null where there is none, or where it is a range itself.\"},\"low\":{\"$ref\":\"#/$defs/signedAmount\",\"description\":\"What it adds to the job's low. A minimum or a rounding may add less to high than to low, and a rounding may take away.\"},\"high\":{\"$ref\":\"#/$defs/openSignedAmount\",\"description\":\"What it adds to the job's high; null where that is open.\"},\"basis\":{\"type\":\"string\",\"enum\":[\"published\",\"assumed\",\"own-card\"],\"description\":\"`published` by the provider, `assumed` by the author of the batch, or from a rate card of the user's own.\"},\"unsaid\":{\"type\":[\"string\",\"null\"],\"description\":\"What the source leaves unsaid, where low and high are two readings of it.\"},\"source\":{\"type\":\"string\",\"description\":\"URL of the page that states the price.\"},\"checked\":{\"$ref\":\"#/$defs/day\",\"description\":\"The day that page was checked.\"}},\"required\":[\"id\",\"label\",\"formula\",\"quantity\",\"rate\",\"low\",\"high\",\"basis\",\"unsaid\",\"source\",\"checked\"]},\"finding\":{\"type\":\"object\",\"description\":\"One finding.\",\"properties\":{\"ruleId\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"description\":\"The rule that found it; `topsheet explain <rule>` prints its page.\"},\"severity\":{\"type\":\"string\",\"enum\":[\"error\",\"warning\",\"info\"],\"description\":\"An error fails the run.\"},\"message\":{\"type\":\"string\",\"minLength\":1,\"description\":\"What is wrong and why it matters.\"},\"help\":{\"type\":\"string\",\"description\":\"What to do.\"},\"file\":{\"type\":[\"string\",\"null\"],\"description\":\"File it points at; null for what stands in no file.\"},\"range\":{\"$ref\":\"#/$defs/openRange\",\"description\":\"Where it points; null for what stands in no file.\"},\"jobId\":{\"type\":[\"string\",\"null\"],\"description\":\"The written or planned job it concerns; null where it concerns none in particular.\"},\"plannedJobs\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"How many planned jobs it concerns.\"},\"atStake\":{\"type\":[\"object\",\"null\"],\"description\":\"The excess of a budget, the saving of a hint, the cost of a mistake; null where there is no amount.\",\"properties\":{\"currency\":{\"type\":\"string\",\"description\":\"Currency of the amount.\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"At least so much.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"At most so much; null where that is open.\"}},\"required\":[\"currency\",\"low\",\"high\"]},\"related\":{\"type\":\"array\",\"description\":\"Other places that help to understand it.\",\"items\":{\"type\":\"object\",\"description\":\"One such place.\",\"properties\":{\"message\":{\"type\":\"string\",\"description\":\"What is to be seen there.\"},\"file\":{\"type\":\"string\",\"description\":\"The file.\"},\"range\":{\"$ref\":\"#/$defs/range\",\"description\":\"Where in the file.\"}},\"required\":[\"message\",\"file\",\"range\"]}},\"fix\":{\"type\":[\"object\",\"null\"],\"description\":\"A change that would mend it; null where none is offered. Those of one kind can be made together where they do not overlap.\",\"properties\":{\"description\":{\"type\":\"string\",\"minLength\":1,\"description\":\"What it does, as a sentence.\"},\"kind\":{\"type\":\"string\",\"enum\":[\"safe\",\"unsafe\"],\"description\":\"`safe`: the plan means the same, and `--fix` does it; `unsafe`: what is made, or charged, changes, and `--fix-unsafe` does it.\"},\"edits\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The changes of the text, in its order, none overlapping.\",\"items\":{\"type\":\"object\",\"description\":\"One such change.\",\"properties\":{\"range\":{\"$ref\":\"#/$defs/range\",\"description\":\"What gives way.\"},\"text\":{\"type\":\"string\",\"description\":\"What takes its place; empty where it is only taken out.\"}},\"required\":[\"range\",\"text\"]}}},\"required\":[\"description\",\"kind\",\"edits\"]},\"suppressed\":{\"type\":[\"object\",\"null\"],\"description\":\"By what it is suppressed; null for a finding that counts. What is suppressed is counted in `suppressed` of the summary alone.\",\"properties\":{\"reason\":{\"type\":\"string\",\"description\":\"Why, as the comment says.\"},\"until\":{\"$ref\":\"#/$defs/openDay\",\"description\":\"The last day on which the comment holds; null for one without end.\"},\"line\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"The line of the comment.\"}},\"required\":[\"reason\",\"until\",\"line\"]}},\"required\":[\"ruleId\",\"severity\",\"message\",\"help\",\"file\",\"range\",\"jobId\",\"plannedJobs\",\"atStake\",\"related\",\"fix\",\"suppressed\"]},\"range\":{\"type\":\"object\",\"description\":\"A stretch of the file's text; its end is exclusive.\",\"properties\":{\"start\":{\"$ref\":\"#/$defs/position\",\"description\":\"Where it begins.\"},\"end\":{\"$ref\":\"#/$defs/position\",\"description\":\"Where it ends: the first position after it.\"}},\"required\":[\"start\",\"end\"]},\"openRange\":{\"type\":[\"object\",\"null\"],\"description\":\"A stretch of the file's text; its end is exclusive; null for what stands in no file.\",\"properties\":{\"start\":{\"$ref\":\"#/$defs/position\",\"description\":\"Where it begins.\"},\"end\":{\"$ref\":\"#/$defs/position\",\"description\":\"Where it ends: the first position after it.\"}},\"required\":[\"start\",\"end\"]},\"position\":{\"type\":\"object\",\"properties\":{\"line\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Line, from 1.\"},\"column\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Column, from 1, in UTF-16 units.\"},\"offset\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Offset into the text without its byte order mark, from 0, in UTF-16 units.\"}},\"required\":[\"line\",\"column\",\"offset\"]}},\"$id\":\"report\"}");
const schema32 = JSON.parse("{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"}");
const schema34 = JSON.parse("{\"type\":\"string\",\"enum\":[\"exact\",\"range\",\"unknown\"]}");
const schema35 = JSON.parse("{\"type\":\"string\",\"pattern\":\"^(0|[1-9][0-9]*)(\\\\.[0-9]{0,5}[1-9])?$\"}");
const schema36 = JSON.parse("{\"type\":[\"string\",\"null\"],\"pattern\":\"^(0|[1-9][0-9]*)(\\\\.[0-9]{0,5}[1-9])?$\"}");
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$", "u");
const pattern26 = new RegExp("^[0-9a-f]{40,64}$", "u");
const schema38 = JSON.parse("{\"type\":\"object\",\"description\":\"An amount of money.\",\"properties\":{\"currency\":{\"type\":\"string\",\"enum\":[\"USD\"],\"description\":\"Its currency.\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"At least so much.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"At most so much; null where that is open, as it is beyond the credits that a plan includes.\"},\"price\":{\"type\":\"object\",\"description\":\"The price of credits that it is reckoned by.\",\"properties\":{\"label\":{\"type\":\"string\",\"description\":\"What the rate card calls it; it ends with `own card` where it is from a card of the team's own.\"},\"amount\":{\"$ref\":\"#/$defs/amount\",\"description\":\"So much money is paid.\"},\"credits\":{\"$ref\":\"#/$defs/amount\",\"description\":\"For so many credits.\"},\"source\":{\"type\":\"string\",\"description\":\"Page that states it, or the file of a card of the team's own.\"}},\"required\":[\"label\",\"amount\",\"credits\",\"source\"]}},\"required\":[\"currency\",\"low\",\"high\"]}");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "currency"},schema38.required,schema38,data);errors++;
}
if(data.low === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "low"},schema38.required,schema38,data);errors++;
}
if(data.high === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "high"},schema38.required,schema38,data);errors++;
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 !== "string"){
vErrors = fault(vErrors,instancePath+"/currency","#/properties/currency/type","type",{type: "string"},schema38.properties.currency.type,schema38.properties.currency,data0);errors++;
}
if(!(data0 === "USD")){
vErrors = fault(vErrors,instancePath+"/currency","#/properties/currency/enum","enum",{allowedValues: schema38.properties.currency.enum},schema38.properties.currency.enum,schema38.properties.currency,data0);errors++;
}
}
if(data.low !== undefined){
let data1 = data.low;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = fault(vErrors,instancePath+"/low","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/low","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data1);errors++;
}
}
if(data.high !== undefined){
let data2 = data.high;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fault(vErrors,instancePath+"/high","#/$defs/openAmount/type","type",{type: schema36.type},schema36.type,schema36,data2);errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors = fault(vErrors,instancePath+"/high","#/$defs/openAmount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema36,data2);errors++;
}
}
}
if(data.price !== undefined){
let data3 = data.price;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.label === undefined){
vErrors = fault(vErrors,instancePath+"/price","#/properties/price/required","required",{missingProperty: "label"},schema38.properties.price.required,schema38.properties.price,data3);errors++;
}
if(data3.amount === undefined){
vErrors = fault(vErrors,instancePath+"/price","#/properties/price/required","required",{missingProperty: "amount"},schema38.properties.price.required,schema38.properties.price,data3);errors++;
}
if(data3.credits === undefined){
vErrors = fault(vErrors,instancePath+"/price","#/properties/price/required","required",{missingProperty: "credits"},schema38.properties.price.required,schema38.properties.price,data3);errors++;
}
if(data3.source === undefined){
vErrors = fault(vErrors,instancePath+"/price","#/properties/price/required","required",{missingProperty: "source"},schema38.properties.price.required,schema38.properties.price,data3);errors++;
}
if(data3.label !== undefined){
let data4 = data3.label;
if(typeof data4 !== "string"){
vErrors = fault(vErrors,instancePath+"/price/label","#/properties/price/properties/label/type","type",{type: "string"},schema38.properties.price.properties.label.type,schema38.properties.price.properties.label,data4);errors++;
}
}
if(data3.amount !== undefined){
let data5 = data3.amount;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
vErrors = fault(vErrors,instancePath+"/price/amount","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/price/amount","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data5);errors++;
}
}
if(data3.credits !== undefined){
let data6 = data3.credits;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
vErrors = fault(vErrors,instancePath+"/price/credits","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/price/credits","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data6);errors++;
}
}
if(data3.source !== undefined){
let data7 = data3.source;
if(typeof data7 !== "string"){
vErrors = fault(vErrors,instancePath+"/price/source","#/properties/price/properties/source/type","type",{type: "string"},schema38.properties.price.properties.source.type,schema38.properties.price.properties.source,data7);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/price","#/properties/price/type","type",{type: "object"},schema38.properties.price.type,schema38.properties.price,data3);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema38.type,schema38,data);errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"currency":true,"low":true,"high":true,"price":true},"dynamicProps":false,"dynamicItems":false};

const schema56 = JSON.parse("{\"type\":\"object\",\"description\":\"An amount.\",\"properties\":{\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"At least so much.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"At most so much; null where that is open.\"}},\"required\":[\"low\",\"high\"]}");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "low"},schema56.required,schema56,data);errors++;
}
if(data.high === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "high"},schema56.required,schema56,data);errors++;
}
if(data.low !== undefined){
let data0 = data.low;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = fault(vErrors,instancePath+"/low","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/low","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data0);errors++;
}
}
if(data.high !== undefined){
let data1 = data.high;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fault(vErrors,instancePath+"/high","#/$defs/openAmount/type","type",{type: schema36.type},schema36.type,schema36,data1);errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = fault(vErrors,instancePath+"/high","#/$defs/openAmount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema36,data1);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema56.type,schema56,data);errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"low":true,"high":true},"dynamicProps":false,"dynamicItems":false};

const schema59 = JSON.parse("{\"type\":\"object\",\"description\":\"What the ends of an amount change by, each on its own; low may be above high.\",\"properties\":{\"low\":{\"$ref\":\"#/$defs/signedAmount\",\"description\":\"By how much the low end changes.\"},\"high\":{\"$ref\":\"#/$defs/openSignedAmount\",\"description\":\"By how much the high end changes; null where that is not known.\"}},\"required\":[\"low\",\"high\"]}");
const schema60 = JSON.parse("{\"type\":\"string\",\"pattern\":\"^(0|-?([1-9][0-9]*(\\\\.[0-9]{0,5}[1-9])?|0\\\\.[0-9]{0,5}[1-9]))$\"}");
const schema61 = JSON.parse("{\"type\":[\"string\",\"null\"],\"pattern\":\"^(0|-?([1-9][0-9]*(\\\\.[0-9]{0,5}[1-9])?|0\\\\.[0-9]{0,5}[1-9]))$\"}");
const pattern29 = new RegExp("^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "low"},schema59.required,schema59,data);errors++;
}
if(data.high === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "high"},schema59.required,schema59,data);errors++;
}
if(data.low !== undefined){
let data0 = data.low;
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
vErrors = fault(vErrors,instancePath+"/low","#/$defs/signedAmount/pattern","pattern",{pattern: "^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$"},"^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$",schema60,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/low","#/$defs/signedAmount/type","type",{type: "string"},schema60.type,schema60,data0);errors++;
}
}
if(data.high !== undefined){
let data1 = data.high;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fault(vErrors,instancePath+"/high","#/$defs/openSignedAmount/type","type",{type: schema61.type},schema61.type,schema61,data1);errors++;
}
if(typeof data1 === "string"){
if(!pattern29.test(data1)){
vErrors = fault(vErrors,instancePath+"/high","#/$defs/openSignedAmount/pattern","pattern",{pattern: "^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$"},"^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$",schema61,data1);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema59.type,schema59,data);errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"low":true,"high":true},"dynamicProps":false,"dynamicItems":false};

const schema62 = JSON.parse("{\"type\":\"object\",\"description\":\"One planned job: one call of the provider's API to come.\",\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"Its name: `keynote`, or `keynote[targetLanguage=es]` where matrix or repeat make several of one.\"},\"type\":{\"type\":\"string\",\"pattern\":\"^[^/]+/[^/]+$\",\"description\":\"What it does, by the full name: `subclip/dub`.\"},\"line\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Line of the written job.\"},\"labels\":{\"type\":\"object\",\"description\":\"Its labels, those of batch and defaults among them.\",\"additionalProperties\":{\"type\":\"string\",\"description\":\"Value of the label.\"}},\"skip\":{\"type\":\"string\",\"description\":\"Why it is left out; its cost is then 0. Absent for a job that is planned to run.\"},\"cost\":{\"type\":\"object\",\"description\":\"What it costs.\",\"properties\":{\"currency\":{\"type\":\"string\",\"description\":\"What the provider charges in.\"},\"status\":{\"type\":\"string\",\"enum\":[\"exact\",\"range\",\"unknown\",\"invalid\"],\"description\":\"`exact` (low = high), `range`, `unknown` (high is open), or `invalid` (a mistake in the job, so that nothing is known: low is 0, high null).\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The least it costs: the sum of what is known.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"The most it costs; null where that is open.\"},\"lines\":{\"type\":\"array\",\"description\":\"The priced parts it is made of; they sum to it.\",\"items\":{\"$ref\":\"#/$defs/line\"}}},\"required\":[\"currency\",\"status\",\"low\",\"high\",\"lines\"]}},\"required\":[\"id\",\"type\",\"line\",\"labels\",\"cost\"]}");
const pattern31 = new RegExp("^[^/]+/[^/]+$", "u");
const schema65 = JSON.parse("{\"type\":\"object\",\"description\":\"One priced part of a job.\",\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"Permanent name of the line item in the rate card.\"},\"label\":{\"type\":\"string\",\"description\":\"What it is, for people.\"},\"formula\":{\"type\":\"string\",\"description\":\"The arithmetic in words: `3 min × 1 credit`.\"},\"quantity\":{\"type\":[\"object\",\"null\"],\"description\":\"How much is charged; null for flat amounts, minimums and roundings.\",\"properties\":{\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The least.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"The most; null where that is open.\"},\"unit\":{\"type\":\"string\",\"description\":\"Of what: `minute`.\"}},\"required\":[\"low\",\"high\",\"unit\"]},\"rate\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^(0|[1-9][0-9]*)(\\\\.[0-9]+)?$\",\"description\":\"Price of one unit; null where there is none, or where it is a range itself.\"},\"low\":{\"$ref\":\"#/$defs/signedAmount\",\"description\":\"What it adds to the job's low. A minimum or a rounding may add less to high than to low, and a rounding may take away.\"},\"high\":{\"$ref\":\"#/$defs/openSignedAmount\",\"description\":\"What it adds to the job's high; null where that is open.\"},\"basis\":{\"type\":\"string\",\"enum\":[\"published\",\"assumed\",\"own-card\"],\"description\":\"`published` by the provider, `assumed` by the author of the batch, or from a rate card of the user's own.\"},\"unsaid\":{\"type\":[\"string\",\"null\"],\"description\":\"What the source leaves unsaid, where low and high are two readings of it.\"},\"source\":{\"type\":\"string\",\"description\":\"URL of the page that states the price.\"},\"checked\":{\"$ref\":\"#/$defs/day\",\"description\":\"The day that page was checked.\"}},\"required\":[\"id\",\"label\",\"formula\",\"quantity\",\"rate\",\"low\",\"high\",\"basis\",\"unsaid\",\"source\",\"checked\"]}");
const pattern36 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "id"},schema65.required,schema65,data);errors++;
}
if(data.label === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "label"},schema65.required,schema65,data);errors++;
}
if(data.formula === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "formula"},schema65.required,schema65,data);errors++;
}
if(data.quantity === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "quantity"},schema65.required,schema65,data);errors++;
}
if(data.rate === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "rate"},schema65.required,schema65,data);errors++;
}
if(data.low === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "low"},schema65.required,schema65,data);errors++;
}
if(data.high === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "high"},schema65.required,schema65,data);errors++;
}
if(data.basis === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "basis"},schema65.required,schema65,data);errors++;
}
if(data.unsaid === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "unsaid"},schema65.required,schema65,data);errors++;
}
if(data.source === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "source"},schema65.required,schema65,data);errors++;
}
if(data.checked === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "checked"},schema65.required,schema65,data);errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
vErrors = fault(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"},schema65.properties.id.type,schema65.properties.id,data0);errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 !== "string"){
vErrors = fault(vErrors,instancePath+"/label","#/properties/label/type","type",{type: "string"},schema65.properties.label.type,schema65.properties.label,data1);errors++;
}
}
if(data.formula !== undefined){
let data2 = data.formula;
if(typeof data2 !== "string"){
vErrors = fault(vErrors,instancePath+"/formula","#/properties/formula/type","type",{type: "string"},schema65.properties.formula.type,schema65.properties.formula,data2);errors++;
}
}
if(data.quantity !== undefined){
let data3 = data.quantity;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = fault(vErrors,instancePath+"/quantity","#/properties/quantity/type","type",{type: schema65.properties.quantity.type},schema65.properties.quantity.type,schema65.properties.quantity,data3);errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.low === undefined){
vErrors = fault(vErrors,instancePath+"/quantity","#/properties/quantity/required","required",{missingProperty: "low"},schema65.properties.quantity.required,schema65.properties.quantity,data3);errors++;
}
if(data3.high === undefined){
vErrors = fault(vErrors,instancePath+"/quantity","#/properties/quantity/required","required",{missingProperty: "high"},schema65.properties.quantity.required,schema65.properties.quantity,data3);errors++;
}
if(data3.unit === undefined){
vErrors = fault(vErrors,instancePath+"/quantity","#/properties/quantity/required","required",{missingProperty: "unit"},schema65.properties.quantity.required,schema65.properties.quantity,data3);errors++;
}
if(data3.low !== undefined){
let data4 = data3.low;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
vErrors = fault(vErrors,instancePath+"/quantity/low","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/quantity/low","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data4);errors++;
}
}
if(data3.high !== undefined){
let data5 = data3.high;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fault(vErrors,instancePath+"/quantity/high","#/$defs/openAmount/type","type",{type: schema36.type},schema36.type,schema36,data5);errors++;
}
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
vErrors = fault(vErrors,instancePath+"/quantity/high","#/$defs/openAmount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema36,data5);errors++;
}
}
}
if(data3.unit !== undefined){
let data6 = data3.unit;
if(typeof data6 !== "string"){
vErrors = fault(vErrors,instancePath+"/quantity/unit","#/properties/quantity/properties/unit/type","type",{type: "string"},schema65.properties.quantity.properties.unit.type,schema65.properties.quantity.properties.unit,data6);errors++;
}
}
}
}
if(data.rate !== undefined){
let data7 = data.rate;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fault(vErrors,instancePath+"/rate","#/properties/rate/type","type",{type: schema65.properties.rate.type},schema65.properties.rate.type,schema65.properties.rate,data7);errors++;
}
if(typeof data7 === "string"){
if(!pattern36.test(data7)){
vErrors = fault(vErrors,instancePath+"/rate","#/properties/rate/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},"^(0|[1-9][0-9]*)(\\.[0-9]+)?$",schema65.properties.rate,data7);errors++;
}
}
}
if(data.low !== undefined){
let data8 = data.low;
if(typeof data8 === "string"){
if(!pattern29.test(data8)){
vErrors = fault(vErrors,instancePath+"/low","#/$defs/signedAmount/pattern","pattern",{pattern: "^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$"},"^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$",schema60,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/low","#/$defs/signedAmount/type","type",{type: "string"},schema60.type,schema60,data8);errors++;
}
}
if(data.high !== undefined){
let data9 = data.high;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = fault(vErrors,instancePath+"/high","#/$defs/openSignedAmount/type","type",{type: schema61.type},schema61.type,schema61,data9);errors++;
}
if(typeof data9 === "string"){
if(!pattern29.test(data9)){
vErrors = fault(vErrors,instancePath+"/high","#/$defs/openSignedAmount/pattern","pattern",{pattern: "^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$"},"^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$",schema61,data9);errors++;
}
}
}
if(data.basis !== undefined){
let data10 = data.basis;
if(typeof data10 !== "string"){
vErrors = fault(vErrors,instancePath+"/basis","#/properties/basis/type","type",{type: "string"},schema65.properties.basis.type,schema65.properties.basis,data10);errors++;
}
if(!(((data10 === "published") || (data10 === "assumed")) || (data10 === "own-card"))){
vErrors = fault(vErrors,instancePath+"/basis","#/properties/basis/enum","enum",{allowedValues: schema65.properties.basis.enum},schema65.properties.basis.enum,schema65.properties.basis,data10);errors++;
}
}
if(data.unsaid !== undefined){
let data11 = data.unsaid;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fault(vErrors,instancePath+"/unsaid","#/properties/unsaid/type","type",{type: schema65.properties.unsaid.type},schema65.properties.unsaid.type,schema65.properties.unsaid,data11);errors++;
}
}
if(data.source !== undefined){
let data12 = data.source;
if(typeof data12 !== "string"){
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/type","type",{type: "string"},schema65.properties.source.type,schema65.properties.source,data12);errors++;
}
}
if(data.checked !== undefined){
let data13 = data.checked;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
vErrors = fault(vErrors,instancePath+"/checked","#/$defs/day/pattern","pattern",{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",schema32,data13);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/checked","#/$defs/day/type","type",{type: "string"},schema32.type,schema32,data13);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema65.type,schema65,data);errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"id":true,"label":true,"formula":true,"quantity":true,"rate":true,"low":true,"high":true,"basis":true,"unsaid":true,"source":true,"checked":true},"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "id"},schema62.required,schema62,data);errors++;
}
if(data.type === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "type"},schema62.required,schema62,data);errors++;
}
if(data.line === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "line"},schema62.required,schema62,data);errors++;
}
if(data.labels === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "labels"},schema62.required,schema62,data);errors++;
}
if(data.cost === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "cost"},schema62.required,schema62,data);errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
vErrors = fault(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"},schema62.properties.id.type,schema62.properties.id,data0);errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(!pattern31.test(data1)){
vErrors = fault(vErrors,instancePath+"/type","#/properties/type/pattern","pattern",{pattern: "^[^/]+/[^/]+$"},"^[^/]+/[^/]+$",schema62.properties.type,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/type","#/properties/type/type","type",{type: "string"},schema62.properties.type.type,schema62.properties.type,data1);errors++;
}
}
if(data.line !== undefined){
let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fault(vErrors,instancePath+"/line","#/properties/line/type","type",{type: "integer"},schema62.properties.line.type,schema62.properties.line,data2);errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/line","#/properties/line/minimum","minimum",{comparison: ">=", limit: 1},1,schema62.properties.line,data2);errors++;
}
}
}
if(data.labels !== undefined){
let data3 = data.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(typeof data4 !== "string"){
vErrors = fault(vErrors,instancePath+"/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/labels/additionalProperties/type","type",{type: "string"},schema62.properties.labels.additionalProperties.type,schema62.properties.labels.additionalProperties,data4);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/labels","#/properties/labels/type","type",{type: "object"},schema62.properties.labels.type,schema62.properties.labels,data3);errors++;
}
}
if(data.skip !== undefined){
let data5 = data.skip;
if(typeof data5 !== "string"){
vErrors = fault(vErrors,instancePath+"/skip","#/properties/skip/type","type",{type: "string"},schema62.properties.skip.type,schema62.properties.skip,data5);errors++;
}
}
if(data.cost !== undefined){
let data6 = data.cost;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.currency === undefined){
vErrors = fault(vErrors,instancePath+"/cost","#/properties/cost/required","required",{missingProperty: "currency"},schema62.properties.cost.required,schema62.properties.cost,data6);errors++;
}
if(data6.status === undefined){
vErrors = fault(vErrors,instancePath+"/cost","#/properties/cost/required","required",{missingProperty: "status"},schema62.properties.cost.required,schema62.properties.cost,data6);errors++;
}
if(data6.low === undefined){
vErrors = fault(vErrors,instancePath+"/cost","#/properties/cost/required","required",{missingProperty: "low"},schema62.properties.cost.required,schema62.properties.cost,data6);errors++;
}
if(data6.high === undefined){
vErrors = fault(vErrors,instancePath+"/cost","#/properties/cost/required","required",{missingProperty: "high"},schema62.properties.cost.required,schema62.properties.cost,data6);errors++;
}
if(data6.lines === undefined){
vErrors = fault(vErrors,instancePath+"/cost","#/properties/cost/required","required",{missingProperty: "lines"},schema62.properties.cost.required,schema62.properties.cost,data6);errors++;
}
if(data6.currency !== undefined){
let data7 = data6.currency;
if(typeof data7 !== "string"){
vErrors = fault(vErrors,instancePath+"/cost/currency","#/properties/cost/properties/currency/type","type",{type: "string"},schema62.properties.cost.properties.currency.type,schema62.properties.cost.properties.currency,data7);errors++;
}
}
if(data6.status !== undefined){
let data8 = data6.status;
if(typeof data8 !== "string"){
vErrors = fault(vErrors,instancePath+"/cost/status","#/properties/cost/properties/status/type","type",{type: "string"},schema62.properties.cost.properties.status.type,schema62.properties.cost.properties.status,data8);errors++;
}
if(!((((data8 === "exact") || (data8 === "range")) || (data8 === "unknown")) || (data8 === "invalid"))){
vErrors = fault(vErrors,instancePath+"/cost/status","#/properties/cost/properties/status/enum","enum",{allowedValues: schema62.properties.cost.properties.status.enum},schema62.properties.cost.properties.status.enum,schema62.properties.cost.properties.status,data8);errors++;
}
}
if(data6.low !== undefined){
let data9 = data6.low;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
vErrors = fault(vErrors,instancePath+"/cost/low","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/cost/low","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data9);errors++;
}
}
if(data6.high !== undefined){
let data10 = data6.high;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = fault(vErrors,instancePath+"/cost/high","#/$defs/openAmount/type","type",{type: schema36.type},schema36.type,schema36,data10);errors++;
}
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
vErrors = fault(vErrors,instancePath+"/cost/high","#/$defs/openAmount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema36,data10);errors++;
}
}
}
if(data6.lines !== undefined){
let data11 = data6.lines;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data11[i0], {instancePath:instancePath+"/cost/lines/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/cost/lines","#/properties/cost/properties/lines/type","type",{type: "array"},schema62.properties.cost.properties.lines.type,schema62.properties.cost.properties.lines,data11);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/cost","#/properties/cost/type","type",{type: "object"},schema62.properties.cost.type,schema62.properties.cost,data6);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema62.type,schema62,data);errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"id":true,"type":true,"line":true,"labels":true,"skip":true,"cost":true},"dynamicProps":false,"dynamicItems":false};

const schema71 = JSON.parse("{\"type\":\"object\",\"description\":\"One finding.\",\"properties\":{\"ruleId\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"description\":\"The rule that found it; `topsheet explain <rule>` prints its page.\"},\"severity\":{\"type\":\"string\",\"enum\":[\"error\",\"warning\",\"info\"],\"description\":\"An error fails the run.\"},\"message\":{\"type\":\"string\",\"minLength\":1,\"description\":\"What is wrong and why it matters.\"},\"help\":{\"type\":\"string\",\"description\":\"What to do.\"},\"file\":{\"type\":[\"string\",\"null\"],\"description\":\"File it points at; null for what stands in no file.\"},\"range\":{\"$ref\":\"#/$defs/openRange\",\"description\":\"Where it points; null for what stands in no file.\"},\"jobId\":{\"type\":[\"string\",\"null\"],\"description\":\"The written or planned job it concerns; null where it concerns none in particular.\"},\"plannedJobs\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"How many planned jobs it concerns.\"},\"atStake\":{\"type\":[\"object\",\"null\"],\"description\":\"The excess of a budget, the saving of a hint, the cost of a mistake; null where there is no amount.\",\"properties\":{\"currency\":{\"type\":\"string\",\"description\":\"Currency of the amount.\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"At least so much.\"},\"high\":{\"$ref\":\"#/$defs/openAmount\",\"description\":\"At most so much; null where that is open.\"}},\"required\":[\"currency\",\"low\",\"high\"]},\"related\":{\"type\":\"array\",\"description\":\"Other places that help to understand it.\",\"items\":{\"type\":\"object\",\"description\":\"One such place.\",\"properties\":{\"message\":{\"type\":\"string\",\"description\":\"What is to be seen there.\"},\"file\":{\"type\":\"string\",\"description\":\"The file.\"},\"range\":{\"$ref\":\"#/$defs/range\",\"description\":\"Where in the file.\"}},\"required\":[\"message\",\"file\",\"range\"]}},\"fix\":{\"type\":[\"object\",\"null\"],\"description\":\"A change that would mend it; null where none is offered. Those of one kind can be made together where they do not overlap.\",\"properties\":{\"description\":{\"type\":\"string\",\"minLength\":1,\"description\":\"What it does, as a sentence.\"},\"kind\":{\"type\":\"string\",\"enum\":[\"safe\",\"unsafe\"],\"description\":\"`safe`: the plan means the same, and `--fix` does it; `unsafe`: what is made, or charged, changes, and `--fix-unsafe` does it.\"},\"edits\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The changes of the text, in its order, none overlapping.\",\"items\":{\"type\":\"object\",\"description\":\"One such change.\",\"properties\":{\"range\":{\"$ref\":\"#/$defs/range\",\"description\":\"What gives way.\"},\"text\":{\"type\":\"string\",\"description\":\"What takes its place; empty where it is only taken out.\"}},\"required\":[\"range\",\"text\"]}}},\"required\":[\"description\",\"kind\",\"edits\"]},\"suppressed\":{\"type\":[\"object\",\"null\"],\"description\":\"By what it is suppressed; null for a finding that counts. What is suppressed is counted in `suppressed` of the summary alone.\",\"properties\":{\"reason\":{\"type\":\"string\",\"description\":\"Why, as the comment says.\"},\"until\":{\"$ref\":\"#/$defs/openDay\",\"description\":\"The last day on which the comment holds; null for one without end.\"},\"line\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"The line of the comment.\"}},\"required\":[\"reason\",\"until\",\"line\"]}},\"required\":[\"ruleId\",\"severity\",\"message\",\"help\",\"file\",\"range\",\"jobId\",\"plannedJobs\",\"atStake\",\"related\",\"fix\",\"suppressed\"]}");
const schema80 = JSON.parse("{\"type\":[\"string\",\"null\"],\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"}");
const pattern40 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema72 = JSON.parse("{\"type\":[\"object\",\"null\"],\"description\":\"A stretch of the file's text; its end is exclusive; null for what stands in no file.\",\"properties\":{\"start\":{\"$ref\":\"#/$defs/position\",\"description\":\"Where it begins.\"},\"end\":{\"$ref\":\"#/$defs/position\",\"description\":\"Where it ends: the first position after it.\"}},\"required\":[\"start\",\"end\"]}");
const schema73 = JSON.parse("{\"type\":\"object\",\"properties\":{\"line\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Line, from 1.\"},\"column\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Column, from 1, in UTF-16 units.\"},\"offset\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Offset into the text without its byte order mark, from 0, in UTF-16 units.\"}},\"required\":[\"line\",\"column\",\"offset\"]}");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = fault(vErrors,instancePath,"#/type","type",{type: schema72.type},schema72.type,schema72,data);errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "start"},schema72.required,schema72,data);errors++;
}
if(data.end === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "end"},schema72.required,schema72,data);errors++;
}
if(data.start !== undefined){
let data0 = data.start;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.line === undefined){
vErrors = fault(vErrors,instancePath+"/start","#/$defs/position/required","required",{missingProperty: "line"},schema73.required,schema73,data0);errors++;
}
if(data0.column === undefined){
vErrors = fault(vErrors,instancePath+"/start","#/$defs/position/required","required",{missingProperty: "column"},schema73.required,schema73,data0);errors++;
}
if(data0.offset === undefined){
vErrors = fault(vErrors,instancePath+"/start","#/$defs/position/required","required",{missingProperty: "offset"},schema73.required,schema73,data0);errors++;
}
if(data0.line !== undefined){
let data1 = data0.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors,instancePath+"/start/line","#/$defs/position/properties/line/type","type",{type: "integer"},schema73.properties.line.type,schema73.properties.line,data1);errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = fault(vErrors,instancePath+"/start/line","#/$defs/position/properties/line/minimum","minimum",{comparison: ">=", limit: 1},1,schema73.properties.line,data1);errors++;
}
}
}
if(data0.column !== undefined){
let data2 = data0.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fault(vErrors,instancePath+"/start/column","#/$defs/position/properties/column/type","type",{type: "integer"},schema73.properties.column.type,schema73.properties.column,data2);errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/start/column","#/$defs/position/properties/column/minimum","minimum",{comparison: ">=", limit: 1},1,schema73.properties.column,data2);errors++;
}
}
}
if(data0.offset !== undefined){
let data3 = data0.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fault(vErrors,instancePath+"/start/offset","#/$defs/position/properties/offset/type","type",{type: "integer"},schema73.properties.offset.type,schema73.properties.offset,data3);errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/start/offset","#/$defs/position/properties/offset/minimum","minimum",{comparison: ">=", limit: 0},0,schema73.properties.offset,data3);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/start","#/$defs/position/type","type",{type: "object"},schema73.type,schema73,data0);errors++;
}
}
if(data.end !== undefined){
let data4 = data.end;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.line === undefined){
vErrors = fault(vErrors,instancePath+"/end","#/$defs/position/required","required",{missingProperty: "line"},schema73.required,schema73,data4);errors++;
}
if(data4.column === undefined){
vErrors = fault(vErrors,instancePath+"/end","#/$defs/position/required","required",{missingProperty: "column"},schema73.required,schema73,data4);errors++;
}
if(data4.offset === undefined){
vErrors = fault(vErrors,instancePath+"/end","#/$defs/position/required","required",{missingProperty: "offset"},schema73.required,schema73,data4);errors++;
}
if(data4.line !== undefined){
let data5 = data4.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fault(vErrors,instancePath+"/end/line","#/$defs/position/properties/line/type","type",{type: "integer"},schema73.properties.line.type,schema73.properties.line,data5);errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/end/line","#/$defs/position/properties/line/minimum","minimum",{comparison: ">=", limit: 1},1,schema73.properties.line,data5);errors++;
}
}
}
if(data4.column !== undefined){
let data6 = data4.column;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fault(vErrors,instancePath+"/end/column","#/$defs/position/properties/column/type","type",{type: "integer"},schema73.properties.column.type,schema73.properties.column,data6);errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/end/column","#/$defs/position/properties/column/minimum","minimum",{comparison: ">=", limit: 1},1,schema73.properties.column,data6);errors++;
}
}
}
if(data4.offset !== undefined){
let data7 = data4.offset;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = fault(vErrors,instancePath+"/end/offset","#/$defs/position/properties/offset/type","type",{type: "integer"},schema73.properties.offset.type,schema73.properties.offset,data7);errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/end/offset","#/$defs/position/properties/offset/minimum","minimum",{comparison: ">=", limit: 0},0,schema73.properties.offset,data7);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/end","#/$defs/position/type","type",{type: "object"},schema73.type,schema73,data4);errors++;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"start":true,"end":true},"dynamicProps":false,"dynamicItems":false};

const schema77 = JSON.parse("{\"type\":\"object\",\"description\":\"A stretch of the file's text; its end is exclusive.\",\"properties\":{\"start\":{\"$ref\":\"#/$defs/position\",\"description\":\"Where it begins.\"},\"end\":{\"$ref\":\"#/$defs/position\",\"description\":\"Where it ends: the first position after it.\"}},\"required\":[\"start\",\"end\"]}");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "start"},schema77.required,schema77,data);errors++;
}
if(data.end === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "end"},schema77.required,schema77,data);errors++;
}
if(data.start !== undefined){
let data0 = data.start;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.line === undefined){
vErrors = fault(vErrors,instancePath+"/start","#/$defs/position/required","required",{missingProperty: "line"},schema73.required,schema73,data0);errors++;
}
if(data0.column === undefined){
vErrors = fault(vErrors,instancePath+"/start","#/$defs/position/required","required",{missingProperty: "column"},schema73.required,schema73,data0);errors++;
}
if(data0.offset === undefined){
vErrors = fault(vErrors,instancePath+"/start","#/$defs/position/required","required",{missingProperty: "offset"},schema73.required,schema73,data0);errors++;
}
if(data0.line !== undefined){
let data1 = data0.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors,instancePath+"/start/line","#/$defs/position/properties/line/type","type",{type: "integer"},schema73.properties.line.type,schema73.properties.line,data1);errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = fault(vErrors,instancePath+"/start/line","#/$defs/position/properties/line/minimum","minimum",{comparison: ">=", limit: 1},1,schema73.properties.line,data1);errors++;
}
}
}
if(data0.column !== undefined){
let data2 = data0.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fault(vErrors,instancePath+"/start/column","#/$defs/position/properties/column/type","type",{type: "integer"},schema73.properties.column.type,schema73.properties.column,data2);errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/start/column","#/$defs/position/properties/column/minimum","minimum",{comparison: ">=", limit: 1},1,schema73.properties.column,data2);errors++;
}
}
}
if(data0.offset !== undefined){
let data3 = data0.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fault(vErrors,instancePath+"/start/offset","#/$defs/position/properties/offset/type","type",{type: "integer"},schema73.properties.offset.type,schema73.properties.offset,data3);errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/start/offset","#/$defs/position/properties/offset/minimum","minimum",{comparison: ">=", limit: 0},0,schema73.properties.offset,data3);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/start","#/$defs/position/type","type",{type: "object"},schema73.type,schema73,data0);errors++;
}
}
if(data.end !== undefined){
let data4 = data.end;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.line === undefined){
vErrors = fault(vErrors,instancePath+"/end","#/$defs/position/required","required",{missingProperty: "line"},schema73.required,schema73,data4);errors++;
}
if(data4.column === undefined){
vErrors = fault(vErrors,instancePath+"/end","#/$defs/position/required","required",{missingProperty: "column"},schema73.required,schema73,data4);errors++;
}
if(data4.offset === undefined){
vErrors = fault(vErrors,instancePath+"/end","#/$defs/position/required","required",{missingProperty: "offset"},schema73.required,schema73,data4);errors++;
}
if(data4.line !== undefined){
let data5 = data4.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fault(vErrors,instancePath+"/end/line","#/$defs/position/properties/line/type","type",{type: "integer"},schema73.properties.line.type,schema73.properties.line,data5);errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/end/line","#/$defs/position/properties/line/minimum","minimum",{comparison: ">=", limit: 1},1,schema73.properties.line,data5);errors++;
}
}
}
if(data4.column !== undefined){
let data6 = data4.column;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fault(vErrors,instancePath+"/end/column","#/$defs/position/properties/column/type","type",{type: "integer"},schema73.properties.column.type,schema73.properties.column,data6);errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/end/column","#/$defs/position/properties/column/minimum","minimum",{comparison: ">=", limit: 1},1,schema73.properties.column,data6);errors++;
}
}
}
if(data4.offset !== undefined){
let data7 = data4.offset;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = fault(vErrors,instancePath+"/end/offset","#/$defs/position/properties/offset/type","type",{type: "integer"},schema73.properties.offset.type,schema73.properties.offset,data7);errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/end/offset","#/$defs/position/properties/offset/minimum","minimum",{comparison: ">=", limit: 0},0,schema73.properties.offset,data7);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/end","#/$defs/position/type","type",{type: "object"},schema73.type,schema73,data4);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema77.type,schema77,data);errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"start":true,"end":true},"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ruleId === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "ruleId"},schema71.required,schema71,data);errors++;
}
if(data.severity === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "severity"},schema71.required,schema71,data);errors++;
}
if(data.message === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "message"},schema71.required,schema71,data);errors++;
}
if(data.help === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "help"},schema71.required,schema71,data);errors++;
}
if(data.file === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "file"},schema71.required,schema71,data);errors++;
}
if(data.range === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "range"},schema71.required,schema71,data);errors++;
}
if(data.jobId === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "jobId"},schema71.required,schema71,data);errors++;
}
if(data.plannedJobs === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "plannedJobs"},schema71.required,schema71,data);errors++;
}
if(data.atStake === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "atStake"},schema71.required,schema71,data);errors++;
}
if(data.related === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "related"},schema71.required,schema71,data);errors++;
}
if(data.fix === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "fix"},schema71.required,schema71,data);errors++;
}
if(data.suppressed === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "suppressed"},schema71.required,schema71,data);errors++;
}
if(data.ruleId !== undefined){
let data0 = data.ruleId;
if(typeof data0 === "string"){
if(!pattern40.test(data0)){
vErrors = fault(vErrors,instancePath+"/ruleId","#/properties/ruleId/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},"^[a-z0-9]+(-[a-z0-9]+)*$",schema71.properties.ruleId,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/ruleId","#/properties/ruleId/type","type",{type: "string"},schema71.properties.ruleId.type,schema71.properties.ruleId,data0);errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(typeof data1 !== "string"){
vErrors = fault(vErrors,instancePath+"/severity","#/properties/severity/type","type",{type: "string"},schema71.properties.severity.type,schema71.properties.severity,data1);errors++;
}
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "info"))){
vErrors = fault(vErrors,instancePath+"/severity","#/properties/severity/enum","enum",{allowedValues: schema71.properties.severity.enum},schema71.properties.severity.enum,schema71.properties.severity,data1);errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/message","#/properties/message/minLength","minLength",{limit: 1},1,schema71.properties.message,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"},schema71.properties.message.type,schema71.properties.message,data2);errors++;
}
}
if(data.help !== undefined){
let data3 = data.help;
if(typeof data3 !== "string"){
vErrors = fault(vErrors,instancePath+"/help","#/properties/help/type","type",{type: "string"},schema71.properties.help.type,schema71.properties.help,data3);errors++;
}
}
if(data.file !== undefined){
let data4 = data.file;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/type","type",{type: schema71.properties.file.type},schema71.properties.file.type,schema71.properties.file,data4);errors++;
}
}
if(data.range !== undefined){
if(!(validate39(data.range, {instancePath:instancePath+"/range",parentData:data,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.jobId !== undefined){
let data6 = data.jobId;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fault(vErrors,instancePath+"/jobId","#/properties/jobId/type","type",{type: schema71.properties.jobId.type},schema71.properties.jobId.type,schema71.properties.jobId,data6);errors++;
}
}
if(data.plannedJobs !== undefined){
let data7 = data.plannedJobs;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = fault(vErrors,instancePath+"/plannedJobs","#/properties/plannedJobs/type","type",{type: "integer"},schema71.properties.plannedJobs.type,schema71.properties.plannedJobs,data7);errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/plannedJobs","#/properties/plannedJobs/minimum","minimum",{comparison: ">=", limit: 0},0,schema71.properties.plannedJobs,data7);errors++;
}
}
}
if(data.atStake !== undefined){
let data8 = data.atStake;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
vErrors = fault(vErrors,instancePath+"/atStake","#/properties/atStake/type","type",{type: schema71.properties.atStake.type},schema71.properties.atStake.type,schema71.properties.atStake,data8);errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.currency === undefined){
vErrors = fault(vErrors,instancePath+"/atStake","#/properties/atStake/required","required",{missingProperty: "currency"},schema71.properties.atStake.required,schema71.properties.atStake,data8);errors++;
}
if(data8.low === undefined){
vErrors = fault(vErrors,instancePath+"/atStake","#/properties/atStake/required","required",{missingProperty: "low"},schema71.properties.atStake.required,schema71.properties.atStake,data8);errors++;
}
if(data8.high === undefined){
vErrors = fault(vErrors,instancePath+"/atStake","#/properties/atStake/required","required",{missingProperty: "high"},schema71.properties.atStake.required,schema71.properties.atStake,data8);errors++;
}
if(data8.currency !== undefined){
let data9 = data8.currency;
if(typeof data9 !== "string"){
vErrors = fault(vErrors,instancePath+"/atStake/currency","#/properties/atStake/properties/currency/type","type",{type: "string"},schema71.properties.atStake.properties.currency.type,schema71.properties.atStake.properties.currency,data9);errors++;
}
}
if(data8.low !== undefined){
let data10 = data8.low;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
vErrors = fault(vErrors,instancePath+"/atStake/low","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data10);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/atStake/low","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data10);errors++;
}
}
if(data8.high !== undefined){
let data11 = data8.high;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fault(vErrors,instancePath+"/atStake/high","#/$defs/openAmount/type","type",{type: schema36.type},schema36.type,schema36,data11);errors++;
}
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
vErrors = fault(vErrors,instancePath+"/atStake/high","#/$defs/openAmount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema36,data11);errors++;
}
}
}
}
}
if(data.related !== undefined){
let data12 = data.related;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.message === undefined){
vErrors = fault(vErrors,instancePath+"/related/" + i0,"#/properties/related/items/required","required",{missingProperty: "message"},schema71.properties.related.items.required,schema71.properties.related.items,data13);errors++;
}
if(data13.file === undefined){
vErrors = fault(vErrors,instancePath+"/related/" + i0,"#/properties/related/items/required","required",{missingProperty: "file"},schema71.properties.related.items.required,schema71.properties.related.items,data13);errors++;
}
if(data13.range === undefined){
vErrors = fault(vErrors,instancePath+"/related/" + i0,"#/properties/related/items/required","required",{missingProperty: "range"},schema71.properties.related.items.required,schema71.properties.related.items,data13);errors++;
}
if(data13.message !== undefined){
let data14 = data13.message;
if(typeof data14 !== "string"){
vErrors = fault(vErrors,instancePath+"/related/" + i0+"/message","#/properties/related/items/properties/message/type","type",{type: "string"},schema71.properties.related.items.properties.message.type,schema71.properties.related.items.properties.message,data14);errors++;
}
}
if(data13.file !== undefined){
let data15 = data13.file;
if(typeof data15 !== "string"){
vErrors = fault(vErrors,instancePath+"/related/" + i0+"/file","#/properties/related/items/properties/file/type","type",{type: "string"},schema71.properties.related.items.properties.file.type,schema71.properties.related.items.properties.file,data15);errors++;
}
}
if(data13.range !== undefined){
if(!(validate41(data13.range, {instancePath:instancePath+"/related/" + i0+"/range",parentData:data13,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/related/" + i0,"#/properties/related/items/type","type",{type: "object"},schema71.properties.related.items.type,schema71.properties.related.items,data13);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/related","#/properties/related/type","type",{type: "array"},schema71.properties.related.type,schema71.properties.related,data12);errors++;
}
}
if(data.fix !== undefined){
let data17 = data.fix;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
vErrors = fault(vErrors,instancePath+"/fix","#/properties/fix/type","type",{type: schema71.properties.fix.type},schema71.properties.fix.type,schema71.properties.fix,data17);errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.description === undefined){
vErrors = fault(vErrors,instancePath+"/fix","#/properties/fix/required","required",{missingProperty: "description"},schema71.properties.fix.required,schema71.properties.fix,data17);errors++;
}
if(data17.kind === undefined){
vErrors = fault(vErrors,instancePath+"/fix","#/properties/fix/required","required",{missingProperty: "kind"},schema71.properties.fix.required,schema71.properties.fix,data17);errors++;
}
if(data17.edits === undefined){
vErrors = fault(vErrors,instancePath+"/fix","#/properties/fix/required","required",{missingProperty: "edits"},schema71.properties.fix.required,schema71.properties.fix,data17);errors++;
}
if(data17.description !== undefined){
let data18 = data17.description;
if(typeof data18 === "string"){
if(data18.length < 1){
vErrors = fault(vErrors,instancePath+"/fix/description","#/properties/fix/properties/description/minLength","minLength",{limit: 1},1,schema71.properties.fix.properties.description,data18);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/fix/description","#/properties/fix/properties/description/type","type",{type: "string"},schema71.properties.fix.properties.description.type,schema71.properties.fix.properties.description,data18);errors++;
}
}
if(data17.kind !== undefined){
let data19 = data17.kind;
if(typeof data19 !== "string"){
vErrors = fault(vErrors,instancePath+"/fix/kind","#/properties/fix/properties/kind/type","type",{type: "string"},schema71.properties.fix.properties.kind.type,schema71.properties.fix.properties.kind,data19);errors++;
}
if(!((data19 === "safe") || (data19 === "unsafe"))){
vErrors = fault(vErrors,instancePath+"/fix/kind","#/properties/fix/properties/kind/enum","enum",{allowedValues: schema71.properties.fix.properties.kind.enum},schema71.properties.fix.properties.kind.enum,schema71.properties.fix.properties.kind,data19);errors++;
}
}
if(data17.edits !== undefined){
let data20 = data17.edits;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = fault(vErrors,instancePath+"/fix/edits","#/properties/fix/properties/edits/minItems","minItems",{limit: 1},1,schema71.properties.fix.properties.edits,data20);errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.range === undefined){
vErrors = fault(vErrors,instancePath+"/fix/edits/" + i1,"#/properties/fix/properties/edits/items/required","required",{missingProperty: "range"},schema71.properties.fix.properties.edits.items.required,schema71.properties.fix.properties.edits.items,data21);errors++;
}
if(data21.text === undefined){
vErrors = fault(vErrors,instancePath+"/fix/edits/" + i1,"#/properties/fix/properties/edits/items/required","required",{missingProperty: "text"},schema71.properties.fix.properties.edits.items.required,schema71.properties.fix.properties.edits.items,data21);errors++;
}
if(data21.range !== undefined){
if(!(validate41(data21.range, {instancePath:instancePath+"/fix/edits/" + i1+"/range",parentData:data21,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data21.text !== undefined){
let data23 = data21.text;
if(typeof data23 !== "string"){
vErrors = fault(vErrors,instancePath+"/fix/edits/" + i1+"/text","#/properties/fix/properties/edits/items/properties/text/type","type",{type: "string"},schema71.properties.fix.properties.edits.items.properties.text.type,schema71.properties.fix.properties.edits.items.properties.text,data23);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/fix/edits/" + i1,"#/properties/fix/properties/edits/items/type","type",{type: "object"},schema71.properties.fix.properties.edits.items.type,schema71.properties.fix.properties.edits.items,data21);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/fix/edits","#/properties/fix/properties/edits/type","type",{type: "array"},schema71.properties.fix.properties.edits.type,schema71.properties.fix.properties.edits,data20);errors++;
}
}
}
}
if(data.suppressed !== undefined){
let data24 = data.suppressed;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
vErrors = fault(vErrors,instancePath+"/suppressed","#/properties/suppressed/type","type",{type: schema71.properties.suppressed.type},schema71.properties.suppressed.type,schema71.properties.suppressed,data24);errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.reason === undefined){
vErrors = fault(vErrors,instancePath+"/suppressed","#/properties/suppressed/required","required",{missingProperty: "reason"},schema71.properties.suppressed.required,schema71.properties.suppressed,data24);errors++;
}
if(data24.until === undefined){
vErrors = fault(vErrors,instancePath+"/suppressed","#/properties/suppressed/required","required",{missingProperty: "until"},schema71.properties.suppressed.required,schema71.properties.suppressed,data24);errors++;
}
if(data24.line === undefined){
vErrors = fault(vErrors,instancePath+"/suppressed","#/properties/suppressed/required","required",{missingProperty: "line"},schema71.properties.suppressed.required,schema71.properties.suppressed,data24);errors++;
}
if(data24.reason !== undefined){
let data25 = data24.reason;
if(typeof data25 !== "string"){
vErrors = fault(vErrors,instancePath+"/suppressed/reason","#/properties/suppressed/properties/reason/type","type",{type: "string"},schema71.properties.suppressed.properties.reason.type,schema71.properties.suppressed.properties.reason,data25);errors++;
}
}
if(data24.until !== undefined){
let data26 = data24.until;
if((typeof data26 !== "string") && (data26 !== null)){
vErrors = fault(vErrors,instancePath+"/suppressed/until","#/$defs/openDay/type","type",{type: schema80.type},schema80.type,schema80,data26);errors++;
}
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
vErrors = fault(vErrors,instancePath+"/suppressed/until","#/$defs/openDay/pattern","pattern",{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",schema80,data26);errors++;
}
}
}
if(data24.line !== undefined){
let data27 = data24.line;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = fault(vErrors,instancePath+"/suppressed/line","#/properties/suppressed/properties/line/type","type",{type: "integer"},schema71.properties.suppressed.properties.line.type,schema71.properties.suppressed.properties.line,data27);errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
vErrors = fault(vErrors,instancePath+"/suppressed/line","#/properties/suppressed/properties/line/minimum","minimum",{comparison: ">=", limit: 1},1,schema71.properties.suppressed.properties.line,data27);errors++;
}
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema71.type,schema71,data);errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"ruleId":true,"severity":true,"message":true,"help":true,"file":true,"range":true,"jobId":true,"plannedJobs":true,"atStake":true,"related":true,"fix":true,"suppressed":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="report" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "schemaVersion"},schema31.required,schema31,data);errors++;
}
if(data.tool === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "tool"},schema31.required,schema31,data);errors++;
}
if(data.asOf === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "asOf"},schema31.required,schema31,data);errors++;
}
if(data.rateCards === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "rateCards"},schema31.required,schema31,data);errors++;
}
if(data.verdict === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "verdict"},schema31.required,schema31,data);errors++;
}
if(data.summary === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "summary"},schema31.required,schema31,data);errors++;
}
if(data.totals === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "totals"},schema31.required,schema31,data);errors++;
}
if(data.budgets === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "budgets"},schema31.required,schema31,data);errors++;
}
if(data.batches === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "batches"},schema31.required,schema31,data);errors++;
}
if(data.findings === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "findings"},schema31.required,schema31,data);errors++;
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fault(vErrors,instancePath+"/schemaVersion","#/properties/schemaVersion/type","type",{type: "integer"},schema31.properties.schemaVersion.type,schema31.properties.schemaVersion,data0);errors++;
}
if(!(data0 === 1)){
vErrors = fault(vErrors,instancePath+"/schemaVersion","#/properties/schemaVersion/enum","enum",{allowedValues: schema31.properties.schemaVersion.enum},schema31.properties.schemaVersion.enum,schema31.properties.schemaVersion,data0);errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
vErrors = fault(vErrors,instancePath+"/tool","#/properties/tool/required","required",{missingProperty: "name"},schema31.properties.tool.required,schema31.properties.tool,data1);errors++;
}
if(data1.version === undefined){
vErrors = fault(vErrors,instancePath+"/tool","#/properties/tool/required","required",{missingProperty: "version"},schema31.properties.tool.required,schema31.properties.tool,data1);errors++;
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
vErrors = fault(vErrors,instancePath+"/tool/name","#/properties/tool/properties/name/type","type",{type: "string"},schema31.properties.tool.properties.name.type,schema31.properties.tool.properties.name,data2);errors++;
}
if(!(data2 === "topsheet")){
vErrors = fault(vErrors,instancePath+"/tool/name","#/properties/tool/properties/name/enum","enum",{allowedValues: schema31.properties.tool.properties.name.enum},schema31.properties.tool.properties.name.enum,schema31.properties.tool.properties.name,data2);errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if(typeof data3 !== "string"){
vErrors = fault(vErrors,instancePath+"/tool/version","#/properties/tool/properties/version/type","type",{type: "string"},schema31.properties.tool.properties.version.type,schema31.properties.tool.properties.version,data3);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/tool","#/properties/tool/type","type",{type: "object"},schema31.properties.tool.type,schema31.properties.tool,data1);errors++;
}
}
if(data.asOf !== undefined){
let data4 = data.asOf;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
vErrors = fault(vErrors,instancePath+"/asOf","#/$defs/day/pattern","pattern",{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",schema32,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/asOf","#/$defs/day/type","type",{type: "string"},schema32.type,schema32,data4);errors++;
}
}
if(data.rateCards !== undefined){
let data5 = data.rateCards;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.provider === undefined){
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0,"#/properties/rateCards/items/required","required",{missingProperty: "provider"},schema31.properties.rateCards.items.required,schema31.properties.rateCards.items,data6);errors++;
}
if(data6.checked === undefined){
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0,"#/properties/rateCards/items/required","required",{missingProperty: "checked"},schema31.properties.rateCards.items.required,schema31.properties.rateCards.items,data6);errors++;
}
if(data6.sha256 === undefined){
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0,"#/properties/rateCards/items/required","required",{missingProperty: "sha256"},schema31.properties.rateCards.items.required,schema31.properties.rateCards.items,data6);errors++;
}
if(data6.sources === undefined){
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0,"#/properties/rateCards/items/required","required",{missingProperty: "sources"},schema31.properties.rateCards.items.required,schema31.properties.rateCards.items,data6);errors++;
}
if(data6.provider !== undefined){
let data7 = data6.provider;
if(typeof data7 !== "string"){
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0+"/provider","#/properties/rateCards/items/properties/provider/type","type",{type: "string"},schema31.properties.rateCards.items.properties.provider.type,schema31.properties.rateCards.items.properties.provider,data7);errors++;
}
}
if(data6.checked !== undefined){
let data8 = data6.checked;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0+"/checked","#/$defs/day/pattern","pattern",{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",schema32,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0+"/checked","#/$defs/day/type","type",{type: "string"},schema32.type,schema32,data8);errors++;
}
}
if(data6.sha256 !== undefined){
let data9 = data6.sha256;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0+"/sha256","#/properties/rateCards/items/properties/sha256/pattern","pattern",{pattern: "^[0-9a-f]{64}$"},"^[0-9a-f]{64}$",schema31.properties.rateCards.items.properties.sha256,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0+"/sha256","#/properties/rateCards/items/properties/sha256/type","type",{type: "string"},schema31.properties.rateCards.items.properties.sha256.type,schema31.properties.rateCards.items.properties.sha256,data9);errors++;
}
}
if(data6.sources !== undefined){
let data10 = data6.sources;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 !== "string"){
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0+"/sources/" + i1,"#/properties/rateCards/items/properties/sources/items/type","type",{type: "string"},schema31.properties.rateCards.items.properties.sources.items.type,schema31.properties.rateCards.items.properties.sources.items,data11);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0+"/sources","#/properties/rateCards/items/properties/sources/type","type",{type: "array"},schema31.properties.rateCards.items.properties.sources.type,schema31.properties.rateCards.items.properties.sources,data10);errors++;
}
}
if(data6.file !== undefined){
let data12 = data6.file;
if(typeof data12 !== "string"){
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0+"/file","#/properties/rateCards/items/properties/file/type","type",{type: "string"},schema31.properties.rateCards.items.properties.file.type,schema31.properties.rateCards.items.properties.file,data12);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/rateCards/" + i0,"#/properties/rateCards/items/type","type",{type: "object"},schema31.properties.rateCards.items.type,schema31.properties.rateCards.items,data6);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/rateCards","#/properties/rateCards/type","type",{type: "array"},schema31.properties.rateCards.type,schema31.properties.rateCards,data5);errors++;
}
}
if(data.verdict !== undefined){
let data13 = data.verdict;
if(typeof data13 !== "string"){
vErrors = fault(vErrors,instancePath+"/verdict","#/properties/verdict/type","type",{type: "string"},schema31.properties.verdict.type,schema31.properties.verdict,data13);errors++;
}
if(!((data13 === "pass") || (data13 === "fail"))){
vErrors = fault(vErrors,instancePath+"/verdict","#/properties/verdict/enum","enum",{allowedValues: schema31.properties.verdict.enum},schema31.properties.verdict.enum,schema31.properties.verdict,data13);errors++;
}
}
if(data.summary !== undefined){
let data14 = data.summary;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.files === undefined){
vErrors = fault(vErrors,instancePath+"/summary","#/properties/summary/required","required",{missingProperty: "files"},schema31.properties.summary.required,schema31.properties.summary,data14);errors++;
}
if(data14.batches === undefined){
vErrors = fault(vErrors,instancePath+"/summary","#/properties/summary/required","required",{missingProperty: "batches"},schema31.properties.summary.required,schema31.properties.summary,data14);errors++;
}
if(data14.plannedJobs === undefined){
vErrors = fault(vErrors,instancePath+"/summary","#/properties/summary/required","required",{missingProperty: "plannedJobs"},schema31.properties.summary.required,schema31.properties.summary,data14);errors++;
}
if(data14.errors === undefined){
vErrors = fault(vErrors,instancePath+"/summary","#/properties/summary/required","required",{missingProperty: "errors"},schema31.properties.summary.required,schema31.properties.summary,data14);errors++;
}
if(data14.warnings === undefined){
vErrors = fault(vErrors,instancePath+"/summary","#/properties/summary/required","required",{missingProperty: "warnings"},schema31.properties.summary.required,schema31.properties.summary,data14);errors++;
}
if(data14.infos === undefined){
vErrors = fault(vErrors,instancePath+"/summary","#/properties/summary/required","required",{missingProperty: "infos"},schema31.properties.summary.required,schema31.properties.summary,data14);errors++;
}
if(data14.suppressed === undefined){
vErrors = fault(vErrors,instancePath+"/summary","#/properties/summary/required","required",{missingProperty: "suppressed"},schema31.properties.summary.required,schema31.properties.summary,data14);errors++;
}
if(data14.files !== undefined){
let data15 = data14.files;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = fault(vErrors,instancePath+"/summary/files","#/properties/summary/properties/files/type","type",{type: "integer"},schema31.properties.summary.properties.files.type,schema31.properties.summary.properties.files,data15);errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = fault(vErrors,instancePath+"/summary/files","#/properties/summary/properties/files/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.summary.properties.files,data15);errors++;
}
}
}
if(data14.batches !== undefined){
let data16 = data14.batches;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = fault(vErrors,instancePath+"/summary/batches","#/properties/summary/properties/batches/type","type",{type: "integer"},schema31.properties.summary.properties.batches.type,schema31.properties.summary.properties.batches,data16);errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = fault(vErrors,instancePath+"/summary/batches","#/properties/summary/properties/batches/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.summary.properties.batches,data16);errors++;
}
}
}
if(data14.plannedJobs !== undefined){
let data17 = data14.plannedJobs;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = fault(vErrors,instancePath+"/summary/plannedJobs","#/properties/summary/properties/plannedJobs/type","type",{type: "integer"},schema31.properties.summary.properties.plannedJobs.type,schema31.properties.summary.properties.plannedJobs,data17);errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
vErrors = fault(vErrors,instancePath+"/summary/plannedJobs","#/properties/summary/properties/plannedJobs/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.summary.properties.plannedJobs,data17);errors++;
}
}
}
if(data14.errors !== undefined){
let data18 = data14.errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = fault(vErrors,instancePath+"/summary/errors","#/properties/summary/properties/errors/type","type",{type: "integer"},schema31.properties.summary.properties.errors.type,schema31.properties.summary.properties.errors,data18);errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
vErrors = fault(vErrors,instancePath+"/summary/errors","#/properties/summary/properties/errors/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.summary.properties.errors,data18);errors++;
}
}
}
if(data14.warnings !== undefined){
let data19 = data14.warnings;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = fault(vErrors,instancePath+"/summary/warnings","#/properties/summary/properties/warnings/type","type",{type: "integer"},schema31.properties.summary.properties.warnings.type,schema31.properties.summary.properties.warnings,data19);errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = fault(vErrors,instancePath+"/summary/warnings","#/properties/summary/properties/warnings/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.summary.properties.warnings,data19);errors++;
}
}
}
if(data14.infos !== undefined){
let data20 = data14.infos;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = fault(vErrors,instancePath+"/summary/infos","#/properties/summary/properties/infos/type","type",{type: "integer"},schema31.properties.summary.properties.infos.type,schema31.properties.summary.properties.infos,data20);errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = fault(vErrors,instancePath+"/summary/infos","#/properties/summary/properties/infos/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.summary.properties.infos,data20);errors++;
}
}
}
if(data14.suppressed !== undefined){
let data21 = data14.suppressed;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = fault(vErrors,instancePath+"/summary/suppressed","#/properties/summary/properties/suppressed/type","type",{type: "integer"},schema31.properties.summary.properties.suppressed.type,schema31.properties.summary.properties.suppressed,data21);errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = fault(vErrors,instancePath+"/summary/suppressed","#/properties/summary/properties/suppressed/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.summary.properties.suppressed,data21);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/summary","#/properties/summary/type","type",{type: "object"},schema31.properties.summary.type,schema31.properties.summary,data14);errors++;
}
}
if(data.totals !== undefined){
let data22 = data.totals;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.currency === undefined){
vErrors = fault(vErrors,instancePath+"/totals/" + i2,"#/properties/totals/items/required","required",{missingProperty: "currency"},schema31.properties.totals.items.required,schema31.properties.totals.items,data23);errors++;
}
if(data23.status === undefined){
vErrors = fault(vErrors,instancePath+"/totals/" + i2,"#/properties/totals/items/required","required",{missingProperty: "status"},schema31.properties.totals.items.required,schema31.properties.totals.items,data23);errors++;
}
if(data23.low === undefined){
vErrors = fault(vErrors,instancePath+"/totals/" + i2,"#/properties/totals/items/required","required",{missingProperty: "low"},schema31.properties.totals.items.required,schema31.properties.totals.items,data23);errors++;
}
if(data23.high === undefined){
vErrors = fault(vErrors,instancePath+"/totals/" + i2,"#/properties/totals/items/required","required",{missingProperty: "high"},schema31.properties.totals.items.required,schema31.properties.totals.items,data23);errors++;
}
if(data23.assumed === undefined){
vErrors = fault(vErrors,instancePath+"/totals/" + i2,"#/properties/totals/items/required","required",{missingProperty: "assumed"},schema31.properties.totals.items.required,schema31.properties.totals.items,data23);errors++;
}
if(data23.unpricedJobs === undefined){
vErrors = fault(vErrors,instancePath+"/totals/" + i2,"#/properties/totals/items/required","required",{missingProperty: "unpricedJobs"},schema31.properties.totals.items.required,schema31.properties.totals.items,data23);errors++;
}
if(data23.currency !== undefined){
let data24 = data23.currency;
if(typeof data24 !== "string"){
vErrors = fault(vErrors,instancePath+"/totals/" + i2+"/currency","#/properties/totals/items/properties/currency/type","type",{type: "string"},schema31.properties.totals.items.properties.currency.type,schema31.properties.totals.items.properties.currency,data24);errors++;
}
}
if(data23.status !== undefined){
let data25 = data23.status;
if(typeof data25 !== "string"){
vErrors = fault(vErrors,instancePath+"/totals/" + i2+"/status","#/$defs/status/type","type",{type: "string"},schema34.type,schema34,data25);errors++;
}
if(!(((data25 === "exact") || (data25 === "range")) || (data25 === "unknown"))){
vErrors = fault(vErrors,instancePath+"/totals/" + i2+"/status","#/$defs/status/enum","enum",{allowedValues: schema34.enum},schema34.enum,schema34,data25);errors++;
}
}
if(data23.low !== undefined){
let data26 = data23.low;
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
vErrors = fault(vErrors,instancePath+"/totals/" + i2+"/low","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data26);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/totals/" + i2+"/low","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data26);errors++;
}
}
if(data23.high !== undefined){
let data27 = data23.high;
if((typeof data27 !== "string") && (data27 !== null)){
vErrors = fault(vErrors,instancePath+"/totals/" + i2+"/high","#/$defs/openAmount/type","type",{type: schema36.type},schema36.type,schema36,data27);errors++;
}
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
vErrors = fault(vErrors,instancePath+"/totals/" + i2+"/high","#/$defs/openAmount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema36,data27);errors++;
}
}
}
if(data23.assumed !== undefined){
let data28 = data23.assumed;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
vErrors = fault(vErrors,instancePath+"/totals/" + i2+"/assumed","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data28);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/totals/" + i2+"/assumed","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data28);errors++;
}
}
if(data23.unpricedJobs !== undefined){
let data29 = data23.unpricedJobs;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = fault(vErrors,instancePath+"/totals/" + i2+"/unpricedJobs","#/properties/totals/items/properties/unpricedJobs/type","type",{type: "integer"},schema31.properties.totals.items.properties.unpricedJobs.type,schema31.properties.totals.items.properties.unpricedJobs,data29);errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
vErrors = fault(vErrors,instancePath+"/totals/" + i2+"/unpricedJobs","#/properties/totals/items/properties/unpricedJobs/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.totals.items.properties.unpricedJobs,data29);errors++;
}
}
}
if(data23.money !== undefined){
if(!(validate21(data23.money, {instancePath:instancePath+"/totals/" + i2+"/money",parentData:data23,parentDataProperty:"money",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/totals/" + i2,"#/properties/totals/items/type","type",{type: "object"},schema31.properties.totals.items.type,schema31.properties.totals.items,data23);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/totals","#/properties/totals/type","type",{type: "array"},schema31.properties.totals.type,schema31.properties.totals,data22);errors++;
}
}
if(data.money !== undefined){
let data31 = data.money;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.currency === undefined){
vErrors = fault(vErrors,instancePath+"/money","#/properties/money/required","required",{missingProperty: "currency"},schema31.properties.money.required,schema31.properties.money,data31);errors++;
}
if(data31.status === undefined){
vErrors = fault(vErrors,instancePath+"/money","#/properties/money/required","required",{missingProperty: "status"},schema31.properties.money.required,schema31.properties.money,data31);errors++;
}
if(data31.low === undefined){
vErrors = fault(vErrors,instancePath+"/money","#/properties/money/required","required",{missingProperty: "low"},schema31.properties.money.required,schema31.properties.money,data31);errors++;
}
if(data31.high === undefined){
vErrors = fault(vErrors,instancePath+"/money","#/properties/money/required","required",{missingProperty: "high"},schema31.properties.money.required,schema31.properties.money,data31);errors++;
}
if(data31.unknown === undefined){
vErrors = fault(vErrors,instancePath+"/money","#/properties/money/required","required",{missingProperty: "unknown"},schema31.properties.money.required,schema31.properties.money,data31);errors++;
}
if(data31.currency !== undefined){
let data32 = data31.currency;
if(typeof data32 !== "string"){
vErrors = fault(vErrors,instancePath+"/money/currency","#/properties/money/properties/currency/type","type",{type: "string"},schema31.properties.money.properties.currency.type,schema31.properties.money.properties.currency,data32);errors++;
}
if(!(data32 === "USD")){
vErrors = fault(vErrors,instancePath+"/money/currency","#/properties/money/properties/currency/enum","enum",{allowedValues: schema31.properties.money.properties.currency.enum},schema31.properties.money.properties.currency.enum,schema31.properties.money.properties.currency,data32);errors++;
}
}
if(data31.status !== undefined){
let data33 = data31.status;
if(typeof data33 !== "string"){
vErrors = fault(vErrors,instancePath+"/money/status","#/$defs/status/type","type",{type: "string"},schema34.type,schema34,data33);errors++;
}
if(!(((data33 === "exact") || (data33 === "range")) || (data33 === "unknown"))){
vErrors = fault(vErrors,instancePath+"/money/status","#/$defs/status/enum","enum",{allowedValues: schema34.enum},schema34.enum,schema34,data33);errors++;
}
}
if(data31.low !== undefined){
let data34 = data31.low;
if(typeof data34 === "string"){
if(!pattern7.test(data34)){
vErrors = fault(vErrors,instancePath+"/money/low","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data34);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/money/low","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data34);errors++;
}
}
if(data31.high !== undefined){
let data35 = data31.high;
if((typeof data35 !== "string") && (data35 !== null)){
vErrors = fault(vErrors,instancePath+"/money/high","#/$defs/openAmount/type","type",{type: schema36.type},schema36.type,schema36,data35);errors++;
}
if(typeof data35 === "string"){
if(!pattern7.test(data35)){
vErrors = fault(vErrors,instancePath+"/money/high","#/$defs/openAmount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema36,data35);errors++;
}
}
}
if(data31.unknown !== undefined){
let data36 = data31.unknown;
if(Array.isArray(data36)){
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
if(typeof data37 !== "string"){
vErrors = fault(vErrors,instancePath+"/money/unknown/" + i3,"#/properties/money/properties/unknown/items/type","type",{type: "string"},schema31.properties.money.properties.unknown.items.type,schema31.properties.money.properties.unknown.items,data37);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/money/unknown","#/properties/money/properties/unknown/type","type",{type: "array"},schema31.properties.money.properties.unknown.type,schema31.properties.money.properties.unknown,data36);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/money","#/properties/money/type","type",{type: "object"},schema31.properties.money.type,schema31.properties.money,data31);errors++;
}
}
if(data.funding !== undefined){
let data38 = data.funding;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.currency === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4,"#/properties/funding/items/required","required",{missingProperty: "currency"},schema31.properties.funding.items.required,schema31.properties.funding.items,data39);errors++;
}
if(data39.balance === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4,"#/properties/funding/items/required","required",{missingProperty: "balance"},schema31.properties.funding.items.required,schema31.properties.funding.items,data39);errors++;
}
if(data39.low === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4,"#/properties/funding/items/required","required",{missingProperty: "low"},schema31.properties.funding.items.required,schema31.properties.funding.items,data39);errors++;
}
if(data39.high === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4,"#/properties/funding/items/required","required",{missingProperty: "high"},schema31.properties.funding.items.required,schema31.properties.funding.items,data39);errors++;
}
if(data39.missing === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4,"#/properties/funding/items/required","required",{missingProperty: "missing"},schema31.properties.funding.items.required,schema31.properties.funding.items,data39);errors++;
}
if(data39.topUp === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4,"#/properties/funding/items/required","required",{missingProperty: "topUp"},schema31.properties.funding.items.required,schema31.properties.funding.items,data39);errors++;
}
if(data39.currency !== undefined){
let data40 = data39.currency;
if(typeof data40 !== "string"){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/currency","#/properties/funding/items/properties/currency/type","type",{type: "string"},schema31.properties.funding.items.properties.currency.type,schema31.properties.funding.items.properties.currency,data40);errors++;
}
}
if(data39.balance !== undefined){
let data41 = data39.balance;
if(typeof data41 === "string"){
if(!pattern7.test(data41)){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/balance","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data41);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/balance","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data41);errors++;
}
}
if(data39.low !== undefined){
let data42 = data39.low;
if(typeof data42 === "string"){
if(!pattern7.test(data42)){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/low","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data42);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/low","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data42);errors++;
}
}
if(data39.high !== undefined){
let data43 = data39.high;
if((typeof data43 !== "string") && (data43 !== null)){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/high","#/$defs/openAmount/type","type",{type: schema36.type},schema36.type,schema36,data43);errors++;
}
if(typeof data43 === "string"){
if(!pattern7.test(data43)){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/high","#/$defs/openAmount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema36,data43);errors++;
}
}
}
if(data39.missing !== undefined){
let data44 = data39.missing;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.low === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/missing","#/properties/funding/items/properties/missing/required","required",{missingProperty: "low"},schema31.properties.funding.items.properties.missing.required,schema31.properties.funding.items.properties.missing,data44);errors++;
}
if(data44.high === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/missing","#/properties/funding/items/properties/missing/required","required",{missingProperty: "high"},schema31.properties.funding.items.properties.missing.required,schema31.properties.funding.items.properties.missing,data44);errors++;
}
if(data44.low !== undefined){
let data45 = data44.low;
if(typeof data45 === "string"){
if(!pattern7.test(data45)){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/missing/low","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data45);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/missing/low","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data45);errors++;
}
}
if(data44.high !== undefined){
let data46 = data44.high;
if((typeof data46 !== "string") && (data46 !== null)){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/missing/high","#/$defs/openAmount/type","type",{type: schema36.type},schema36.type,schema36,data46);errors++;
}
if(typeof data46 === "string"){
if(!pattern7.test(data46)){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/missing/high","#/$defs/openAmount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema36,data46);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/missing","#/properties/funding/items/properties/missing/type","type",{type: "object"},schema31.properties.funding.items.properties.missing.type,schema31.properties.funding.items.properties.missing,data44);errors++;
}
}
if(data39.topUp !== undefined){
let data47 = data39.topUp;
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp","#/properties/funding/items/properties/topUp/type","type",{type: schema31.properties.funding.items.properties.topUp.type},schema31.properties.funding.items.properties.topUp.type,schema31.properties.funding.items.properties.topUp,data47);errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.payments === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp","#/properties/funding/items/properties/topUp/required","required",{missingProperty: "payments"},schema31.properties.funding.items.properties.topUp.required,schema31.properties.funding.items.properties.topUp,data47);errors++;
}
if(data47.each === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp","#/properties/funding/items/properties/topUp/required","required",{missingProperty: "each"},schema31.properties.funding.items.properties.topUp.required,schema31.properties.funding.items.properties.topUp,data47);errors++;
}
if(data47.currency === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp","#/properties/funding/items/properties/topUp/required","required",{missingProperty: "currency"},schema31.properties.funding.items.properties.topUp.required,schema31.properties.funding.items.properties.topUp,data47);errors++;
}
if(data47.credits === undefined){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp","#/properties/funding/items/properties/topUp/required","required",{missingProperty: "credits"},schema31.properties.funding.items.properties.topUp.required,schema31.properties.funding.items.properties.topUp,data47);errors++;
}
if(data47.payments !== undefined){
let data48 = data47.payments;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp/payments","#/properties/funding/items/properties/topUp/properties/payments/type","type",{type: "integer"},schema31.properties.funding.items.properties.topUp.properties.payments.type,schema31.properties.funding.items.properties.topUp.properties.payments,data48);errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp/payments","#/properties/funding/items/properties/topUp/properties/payments/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.funding.items.properties.topUp.properties.payments,data48);errors++;
}
}
}
if(data47.each !== undefined){
let data49 = data47.each;
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp/each","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data49);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp/each","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data49);errors++;
}
}
if(data47.currency !== undefined){
let data50 = data47.currency;
if(typeof data50 !== "string"){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp/currency","#/properties/funding/items/properties/topUp/properties/currency/type","type",{type: "string"},schema31.properties.funding.items.properties.topUp.properties.currency.type,schema31.properties.funding.items.properties.topUp.properties.currency,data50);errors++;
}
if(!(data50 === "USD")){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp/currency","#/properties/funding/items/properties/topUp/properties/currency/enum","enum",{allowedValues: schema31.properties.funding.items.properties.topUp.properties.currency.enum},schema31.properties.funding.items.properties.topUp.properties.currency.enum,schema31.properties.funding.items.properties.topUp.properties.currency,data50);errors++;
}
}
if(data47.credits !== undefined){
let data51 = data47.credits;
if(typeof data51 === "string"){
if(!pattern7.test(data51)){
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp/credits","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data51);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/funding/" + i4+"/topUp/credits","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data51);errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/funding/" + i4,"#/properties/funding/items/type","type",{type: "object"},schema31.properties.funding.items.type,schema31.properties.funding.items,data39);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/funding","#/properties/funding/type","type",{type: "array"},schema31.properties.funding.type,schema31.properties.funding,data38);errors++;
}
}
if(data.budgets !== undefined){
let data52 = data.budgets;
if(Array.isArray(data52)){
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
let data53 = data52[i5];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.file === undefined){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5,"#/properties/budgets/items/required","required",{missingProperty: "file"},schema31.properties.budgets.items.required,schema31.properties.budgets.items,data53);errors++;
}
if(data53.document === undefined){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5,"#/properties/budgets/items/required","required",{missingProperty: "document"},schema31.properties.budgets.items.required,schema31.properties.budgets.items,data53);errors++;
}
if(data53.scope === undefined){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5,"#/properties/budgets/items/required","required",{missingProperty: "scope"},schema31.properties.budgets.items.required,schema31.properties.budgets.items,data53);errors++;
}
if(data53.currency === undefined){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5,"#/properties/budgets/items/required","required",{missingProperty: "currency"},schema31.properties.budgets.items.required,schema31.properties.budgets.items,data53);errors++;
}
if(data53.limit === undefined){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5,"#/properties/budgets/items/required","required",{missingProperty: "limit"},schema31.properties.budgets.items.required,schema31.properties.budgets.items,data53);errors++;
}
if(data53.low === undefined){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5,"#/properties/budgets/items/required","required",{missingProperty: "low"},schema31.properties.budgets.items.required,schema31.properties.budgets.items,data53);errors++;
}
if(data53.high === undefined){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5,"#/properties/budgets/items/required","required",{missingProperty: "high"},schema31.properties.budgets.items.required,schema31.properties.budgets.items,data53);errors++;
}
if(data53.verdict === undefined){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5,"#/properties/budgets/items/required","required",{missingProperty: "verdict"},schema31.properties.budgets.items.required,schema31.properties.budgets.items,data53);errors++;
}
if(data53.file !== undefined){
let data54 = data53.file;
if((typeof data54 !== "string") && (data54 !== null)){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/file","#/properties/budgets/items/properties/file/type","type",{type: schema31.properties.budgets.items.properties.file.type},schema31.properties.budgets.items.properties.file.type,schema31.properties.budgets.items.properties.file,data54);errors++;
}
}
if(data53.document !== undefined){
let data55 = data53.document;
if((!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) && (data55 !== null)){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/document","#/properties/budgets/items/properties/document/type","type",{type: schema31.properties.budgets.items.properties.document.type},schema31.properties.budgets.items.properties.document.type,schema31.properties.budgets.items.properties.document,data55);errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/document","#/properties/budgets/items/properties/document/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.budgets.items.properties.document,data55);errors++;
}
}
}
if(data53.scope !== undefined){
let data56 = data53.scope;
if(typeof data56 !== "string"){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/scope","#/properties/budgets/items/properties/scope/type","type",{type: "string"},schema31.properties.budgets.items.properties.scope.type,schema31.properties.budgets.items.properties.scope,data56);errors++;
}
if(!((((data56 === "batch") || (data56 === "run")) || (data56 === "config")) || (data56 === "job"))){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/scope","#/properties/budgets/items/properties/scope/enum","enum",{allowedValues: schema31.properties.budgets.items.properties.scope.enum},schema31.properties.budgets.items.properties.scope.enum,schema31.properties.budgets.items.properties.scope,data56);errors++;
}
}
if(data53.currency !== undefined){
let data57 = data53.currency;
if(typeof data57 !== "string"){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/currency","#/properties/budgets/items/properties/currency/type","type",{type: "string"},schema31.properties.budgets.items.properties.currency.type,schema31.properties.budgets.items.properties.currency,data57);errors++;
}
}
if(data53.limit !== undefined){
let data58 = data53.limit;
if(typeof data58 === "string"){
if(!pattern7.test(data58)){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/limit","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data58);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/limit","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data58);errors++;
}
}
if(data53.low !== undefined){
let data59 = data53.low;
if(typeof data59 === "string"){
if(!pattern7.test(data59)){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/low","#/$defs/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema35,data59);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/low","#/$defs/amount/type","type",{type: "string"},schema35.type,schema35,data59);errors++;
}
}
if(data53.high !== undefined){
let data60 = data53.high;
if((typeof data60 !== "string") && (data60 !== null)){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/high","#/$defs/openAmount/type","type",{type: schema36.type},schema36.type,schema36,data60);errors++;
}
if(typeof data60 === "string"){
if(!pattern7.test(data60)){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/high","#/$defs/openAmount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",schema36,data60);errors++;
}
}
}
if(data53.verdict !== undefined){
let data61 = data53.verdict;
if(typeof data61 !== "string"){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/verdict","#/properties/budgets/items/properties/verdict/type","type",{type: "string"},schema31.properties.budgets.items.properties.verdict.type,schema31.properties.budgets.items.properties.verdict,data61);errors++;
}
if(!((((data61 === "within") || (data61 === "near")) || (data61 === "exceeded")) || (data61 === "unproven"))){
vErrors = fault(vErrors,instancePath+"/budgets/" + i5+"/verdict","#/properties/budgets/items/properties/verdict/enum","enum",{allowedValues: schema31.properties.budgets.items.properties.verdict.enum},schema31.properties.budgets.items.properties.verdict.enum,schema31.properties.budgets.items.properties.verdict,data61);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i5,"#/properties/budgets/items/type","type",{type: "object"},schema31.properties.budgets.items.type,schema31.properties.budgets.items,data53);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets","#/properties/budgets/type","type",{type: "array"},schema31.properties.budgets.type,schema31.properties.budgets,data52);errors++;
}
}
if(data.base !== undefined){
let data62 = data.base;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.ref === undefined){
vErrors = fault(vErrors,instancePath+"/base","#/properties/base/required","required",{missingProperty: "ref"},schema31.properties.base.required,schema31.properties.base,data62);errors++;
}
if(data62.commit === undefined){
vErrors = fault(vErrors,instancePath+"/base","#/properties/base/required","required",{missingProperty: "commit"},schema31.properties.base.required,schema31.properties.base,data62);errors++;
}
if(data62.budgetFrom === undefined){
vErrors = fault(vErrors,instancePath+"/base","#/properties/base/required","required",{missingProperty: "budgetFrom"},schema31.properties.base.required,schema31.properties.base,data62);errors++;
}
if(data62.failOn === undefined){
vErrors = fault(vErrors,instancePath+"/base","#/properties/base/required","required",{missingProperty: "failOn"},schema31.properties.base.required,schema31.properties.base,data62);errors++;
}
if(data62.ref !== undefined){
let data63 = data62.ref;
if(typeof data63 !== "string"){
vErrors = fault(vErrors,instancePath+"/base/ref","#/properties/base/properties/ref/type","type",{type: "string"},schema31.properties.base.properties.ref.type,schema31.properties.base.properties.ref,data63);errors++;
}
}
if(data62.commit !== undefined){
let data64 = data62.commit;
if(typeof data64 === "string"){
if(!pattern26.test(data64)){
vErrors = fault(vErrors,instancePath+"/base/commit","#/properties/base/properties/commit/pattern","pattern",{pattern: "^[0-9a-f]{40,64}$"},"^[0-9a-f]{40,64}$",schema31.properties.base.properties.commit,data64);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/base/commit","#/properties/base/properties/commit/type","type",{type: "string"},schema31.properties.base.properties.commit.type,schema31.properties.base.properties.commit,data64);errors++;
}
}
if(data62.budgetFrom !== undefined){
let data65 = data62.budgetFrom;
if(typeof data65 !== "string"){
vErrors = fault(vErrors,instancePath+"/base/budgetFrom","#/properties/base/properties/budgetFrom/type","type",{type: "string"},schema31.properties.base.properties.budgetFrom.type,schema31.properties.base.properties.budgetFrom,data65);errors++;
}
if(!((data65 === "head") || (data65 === "base"))){
vErrors = fault(vErrors,instancePath+"/base/budgetFrom","#/properties/base/properties/budgetFrom/enum","enum",{allowedValues: schema31.properties.base.properties.budgetFrom.enum},schema31.properties.base.properties.budgetFrom.enum,schema31.properties.base.properties.budgetFrom,data65);errors++;
}
}
if(data62.failOn !== undefined){
let data66 = data62.failOn;
if(typeof data66 !== "string"){
vErrors = fault(vErrors,instancePath+"/base/failOn","#/properties/base/properties/failOn/type","type",{type: "string"},schema31.properties.base.properties.failOn.type,schema31.properties.base.properties.failOn,data66);errors++;
}
if(!(((data66 === "total") || (data66 === "increase")) || (data66 === "both"))){
vErrors = fault(vErrors,instancePath+"/base/failOn","#/properties/base/properties/failOn/enum","enum",{allowedValues: schema31.properties.base.properties.failOn.enum},schema31.properties.base.properties.failOn.enum,schema31.properties.base.properties.failOn,data66);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/base","#/properties/base/type","type",{type: "object"},schema31.properties.base.type,schema31.properties.base,data62);errors++;
}
}
if(data.changes !== undefined){
let data67 = data.changes;
if(Array.isArray(data67)){
const len6 = data67.length;
for(let i6=0; i6<len6; i6++){
let data68 = data67[i6];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.currency === undefined){
vErrors = fault(vErrors,instancePath+"/changes/" + i6,"#/properties/changes/items/required","required",{missingProperty: "currency"},schema31.properties.changes.items.required,schema31.properties.changes.items,data68);errors++;
}
if(data68.before === undefined){
vErrors = fault(vErrors,instancePath+"/changes/" + i6,"#/properties/changes/items/required","required",{missingProperty: "before"},schema31.properties.changes.items.required,schema31.properties.changes.items,data68);errors++;
}
if(data68.after === undefined){
vErrors = fault(vErrors,instancePath+"/changes/" + i6,"#/properties/changes/items/required","required",{missingProperty: "after"},schema31.properties.changes.items.required,schema31.properties.changes.items,data68);errors++;
}
if(data68.difference === undefined){
vErrors = fault(vErrors,instancePath+"/changes/" + i6,"#/properties/changes/items/required","required",{missingProperty: "difference"},schema31.properties.changes.items.required,schema31.properties.changes.items,data68);errors++;
}
if(data68.byAuthor === undefined){
vErrors = fault(vErrors,instancePath+"/changes/" + i6,"#/properties/changes/items/required","required",{missingProperty: "byAuthor"},schema31.properties.changes.items.required,schema31.properties.changes.items,data68);errors++;
}
if(data68.byRates === undefined){
vErrors = fault(vErrors,instancePath+"/changes/" + i6,"#/properties/changes/items/required","required",{missingProperty: "byRates"},schema31.properties.changes.items.required,schema31.properties.changes.items,data68);errors++;
}
if(data68.currency !== undefined){
let data69 = data68.currency;
if(typeof data69 !== "string"){
vErrors = fault(vErrors,instancePath+"/changes/" + i6+"/currency","#/properties/changes/items/properties/currency/type","type",{type: "string"},schema31.properties.changes.items.properties.currency.type,schema31.properties.changes.items.properties.currency,data69);errors++;
}
}
if(data68.before !== undefined){
if(!(validate23(data68.before, {instancePath:instancePath+"/changes/" + i6+"/before",parentData:data68,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data68.after !== undefined){
if(!(validate23(data68.after, {instancePath:instancePath+"/changes/" + i6+"/after",parentData:data68,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data68.difference !== undefined){
if(!(validate26(data68.difference, {instancePath:instancePath+"/changes/" + i6+"/difference",parentData:data68,parentDataProperty:"difference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data68.byAuthor !== undefined){
if(!(validate26(data68.byAuthor, {instancePath:instancePath+"/changes/" + i6+"/byAuthor",parentData:data68,parentDataProperty:"byAuthor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data68.byRates !== undefined){
if(!(validate26(data68.byRates, {instancePath:instancePath+"/changes/" + i6+"/byRates",parentData:data68,parentDataProperty:"byRates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/changes/" + i6,"#/properties/changes/items/type","type",{type: "object"},schema31.properties.changes.items.type,schema31.properties.changes.items,data68);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/changes","#/properties/changes/type","type",{type: "array"},schema31.properties.changes.type,schema31.properties.changes,data67);errors++;
}
}
if(data.increases !== undefined){
let data75 = data.increases;
if(Array.isArray(data75)){
const len7 = data75.length;
for(let i7=0; i7<len7; i7++){
let data76 = data75[i7];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.currency === undefined){
vErrors = fault(vErrors,instancePath+"/increases/" + i7,"#/properties/increases/items/required","required",{missingProperty: "currency"},schema31.properties.increases.items.required,schema31.properties.increases.items,data76);errors++;
}
if(data76.before === undefined){
vErrors = fault(vErrors,instancePath+"/increases/" + i7,"#/properties/increases/items/required","required",{missingProperty: "before"},schema31.properties.increases.items.required,schema31.properties.increases.items,data76);errors++;
}
if(data76.after === undefined){
vErrors = fault(vErrors,instancePath+"/increases/" + i7,"#/properties/increases/items/required","required",{missingProperty: "after"},schema31.properties.increases.items.required,schema31.properties.increases.items,data76);errors++;
}
if(data76.difference === undefined){
vErrors = fault(vErrors,instancePath+"/increases/" + i7,"#/properties/increases/items/required","required",{missingProperty: "difference"},schema31.properties.increases.items.required,schema31.properties.increases.items,data76);errors++;
}
if(data76.limit === undefined){
vErrors = fault(vErrors,instancePath+"/increases/" + i7,"#/properties/increases/items/required","required",{missingProperty: "limit"},schema31.properties.increases.items.required,schema31.properties.increases.items,data76);errors++;
}
if(data76.verdict === undefined){
vErrors = fault(vErrors,instancePath+"/increases/" + i7,"#/properties/increases/items/required","required",{missingProperty: "verdict"},schema31.properties.increases.items.required,schema31.properties.increases.items,data76);errors++;
}
if(data76.currency !== undefined){
let data77 = data76.currency;
if(typeof data77 !== "string"){
vErrors = fault(vErrors,instancePath+"/increases/" + i7+"/currency","#/properties/increases/items/properties/currency/type","type",{type: "string"},schema31.properties.increases.items.properties.currency.type,schema31.properties.increases.items.properties.currency,data77);errors++;
}
}
if(data76.before !== undefined){
if(!(validate23(data76.before, {instancePath:instancePath+"/increases/" + i7+"/before",parentData:data76,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data76.after !== undefined){
if(!(validate23(data76.after, {instancePath:instancePath+"/increases/" + i7+"/after",parentData:data76,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data76.difference !== undefined){
if(!(validate26(data76.difference, {instancePath:instancePath+"/increases/" + i7+"/difference",parentData:data76,parentDataProperty:"difference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data76.limit !== undefined){
if(!(validate23(data76.limit, {instancePath:instancePath+"/increases/" + i7+"/limit",parentData:data76,parentDataProperty:"limit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data76.verdict !== undefined){
let data82 = data76.verdict;
if(typeof data82 !== "string"){
vErrors = fault(vErrors,instancePath+"/increases/" + i7+"/verdict","#/properties/increases/items/properties/verdict/type","type",{type: "string"},schema31.properties.increases.items.properties.verdict.type,schema31.properties.increases.items.properties.verdict,data82);errors++;
}
if(!(((data82 === "within") || (data82 === "exceeded")) || (data82 === "unproven"))){
vErrors = fault(vErrors,instancePath+"/increases/" + i7+"/verdict","#/properties/increases/items/properties/verdict/enum","enum",{allowedValues: schema31.properties.increases.items.properties.verdict.enum},schema31.properties.increases.items.properties.verdict.enum,schema31.properties.increases.items.properties.verdict,data82);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/increases/" + i7,"#/properties/increases/items/type","type",{type: "object"},schema31.properties.increases.items.type,schema31.properties.increases.items,data76);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/increases","#/properties/increases/type","type",{type: "array"},schema31.properties.increases.type,schema31.properties.increases,data75);errors++;
}
}
if(data.batches !== undefined){
let data83 = data.batches;
if(Array.isArray(data83)){
const len8 = data83.length;
for(let i8=0; i8<len8; i8++){
let data84 = data83[i8];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.file === undefined){
vErrors = fault(vErrors,instancePath+"/batches/" + i8,"#/properties/batches/items/required","required",{missingProperty: "file"},schema31.properties.batches.items.required,schema31.properties.batches.items,data84);errors++;
}
if(data84.document === undefined){
vErrors = fault(vErrors,instancePath+"/batches/" + i8,"#/properties/batches/items/required","required",{missingProperty: "document"},schema31.properties.batches.items.required,schema31.properties.batches.items,data84);errors++;
}
if(data84.name === undefined){
vErrors = fault(vErrors,instancePath+"/batches/" + i8,"#/properties/batches/items/required","required",{missingProperty: "name"},schema31.properties.batches.items.required,schema31.properties.batches.items,data84);errors++;
}
if(data84.jobs === undefined){
vErrors = fault(vErrors,instancePath+"/batches/" + i8,"#/properties/batches/items/required","required",{missingProperty: "jobs"},schema31.properties.batches.items.required,schema31.properties.batches.items,data84);errors++;
}
if(data84.file !== undefined){
let data85 = data84.file;
if(typeof data85 !== "string"){
vErrors = fault(vErrors,instancePath+"/batches/" + i8+"/file","#/properties/batches/items/properties/file/type","type",{type: "string"},schema31.properties.batches.items.properties.file.type,schema31.properties.batches.items.properties.file,data85);errors++;
}
}
if(data84.document !== undefined){
let data86 = data84.document;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
vErrors = fault(vErrors,instancePath+"/batches/" + i8+"/document","#/properties/batches/items/properties/document/type","type",{type: "integer"},schema31.properties.batches.items.properties.document.type,schema31.properties.batches.items.properties.document,data86);errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
vErrors = fault(vErrors,instancePath+"/batches/" + i8+"/document","#/properties/batches/items/properties/document/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.batches.items.properties.document,data86);errors++;
}
}
}
if(data84.name !== undefined){
let data87 = data84.name;
if(typeof data87 !== "string"){
vErrors = fault(vErrors,instancePath+"/batches/" + i8+"/name","#/properties/batches/items/properties/name/type","type",{type: "string"},schema31.properties.batches.items.properties.name.type,schema31.properties.batches.items.properties.name,data87);errors++;
}
}
if(data84.jobs !== undefined){
let data88 = data84.jobs;
if(Array.isArray(data88)){
const len9 = data88.length;
for(let i9=0; i9<len9; i9++){
if(!(validate34(data88[i9], {instancePath:instancePath+"/batches/" + i8+"/jobs/" + i9,parentData:data88,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/batches/" + i8+"/jobs","#/properties/batches/items/properties/jobs/type","type",{type: "array"},schema31.properties.batches.items.properties.jobs.type,schema31.properties.batches.items.properties.jobs,data88);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/batches/" + i8,"#/properties/batches/items/type","type",{type: "object"},schema31.properties.batches.items.type,schema31.properties.batches.items,data84);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/batches","#/properties/batches/type","type",{type: "array"},schema31.properties.batches.type,schema31.properties.batches,data83);errors++;
}
}
if(data.findings !== undefined){
let data90 = data.findings;
if(Array.isArray(data90)){
const len10 = data90.length;
for(let i10=0; i10<len10; i10++){
if(!(validate38(data90[i10], {instancePath:instancePath+"/findings/" + i10,parentData:data90,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/findings","#/properties/findings/type","type",{type: "array"},schema31.properties.findings.type,schema31.properties.findings,data90);errors++;
}
}
if(data.unreadable !== undefined){
let data92 = data.unreadable;
if(Array.isArray(data92)){
const len11 = data92.length;
for(let i11=0; i11<len11; i11++){
let data93 = data92[i11];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.file === undefined){
vErrors = fault(vErrors,instancePath+"/unreadable/" + i11,"#/properties/unreadable/items/required","required",{missingProperty: "file"},schema31.properties.unreadable.items.required,schema31.properties.unreadable.items,data93);errors++;
}
if(data93.reason === undefined){
vErrors = fault(vErrors,instancePath+"/unreadable/" + i11,"#/properties/unreadable/items/required","required",{missingProperty: "reason"},schema31.properties.unreadable.items.required,schema31.properties.unreadable.items,data93);errors++;
}
if(data93.file !== undefined){
let data94 = data93.file;
if(typeof data94 !== "string"){
vErrors = fault(vErrors,instancePath+"/unreadable/" + i11+"/file","#/properties/unreadable/items/properties/file/type","type",{type: "string"},schema31.properties.unreadable.items.properties.file.type,schema31.properties.unreadable.items.properties.file,data94);errors++;
}
}
if(data93.reason !== undefined){
let data95 = data93.reason;
if(typeof data95 !== "string"){
vErrors = fault(vErrors,instancePath+"/unreadable/" + i11+"/reason","#/properties/unreadable/items/properties/reason/type","type",{type: "string"},schema31.properties.unreadable.items.properties.reason.type,schema31.properties.unreadable.items.properties.reason,data95);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/unreadable/" + i11,"#/properties/unreadable/items/type","type",{type: "object"},schema31.properties.unreadable.items.type,schema31.properties.unreadable.items,data93);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/unreadable","#/properties/unreadable/type","type",{type: "array"},schema31.properties.unreadable.type,schema31.properties.unreadable,data92);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema31.type,schema31,data);errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"schemaVersion":true,"tool":true,"asOf":true,"rateCards":true,"verdict":true,"summary":true,"totals":true,"money":true,"funding":true,"budgets":true,"base":true,"changes":true,"increases":true,"batches":true,"findings":true,"unreadable":true},"dynamicProps":false,"dynamicItems":false};

