// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

export const rateCard = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Rate card\",\"description\":\"One provider's prices as dated data. A mistake here is a mistake in every budget: each line item names the page that states it, the day that page was checked, and both readings of whatever the page leaves unsaid. `topsheet rates check` checks a card against itself and runs its examples.\",\"type\":\"object\",\"properties\":{\"topsheet\":{\"type\":\"integer\",\"enum\":[1],\"description\":\"Version of this format.\"},\"provider\":{\"$ref\":\"#/$defs/name\",\"description\":\"The provider, as it stands before the `/` in a job's type.\"},\"title\":{\"$ref\":\"#/$defs/text\",\"description\":\"The provider's name as it writes it itself; without one, `provider` with a capital.\"},\"currency\":{\"$ref\":\"#/$defs/name\",\"description\":\"What the provider charges in, as budgets name it.\"},\"credit\":{\"$ref\":\"#/$defs/text\",\"description\":\"The word for one unit of the currency, in the singular.\"},\"sources\":{\"type\":\"object\",\"minProperties\":1,\"description\":\"The pages that the prices come from, by a short name that line items refer to.\",\"additionalProperties\":{\"$ref\":\"#/$defs/source\"}},\"notes\":{\"type\":\"array\",\"description\":\"What a reader should know of the sources as a whole.\",\"items\":{\"$ref\":\"#/$defs/note\"}},\"otherPurses\":{\"type\":\"array\",\"description\":\"What the provider sells that pays for something else, and is easily taken for the currency of this card.\",\"items\":{\"type\":\"object\",\"description\":\"One such purse.\",\"properties\":{\"names\":{\"type\":\"array\",\"minItems\":1,\"description\":\"What a budget may call it.\",\"items\":{\"$ref\":\"#/$defs/name\"}},\"because\":{\"$ref\":\"#/$defs/text\",\"description\":\"Why a budget in it would hold nothing here, a sentence.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page that says so.\"}},\"required\":[\"names\",\"because\",\"source\"],\"additionalProperties\":false}},\"prices\":{\"type\":\"array\",\"description\":\"What a credit costs in money. Entries are dated, appended, and never edited.\",\"items\":{\"$ref\":\"#/$defs/price\"}},\"topUp\":{\"$ref\":\"#/$defs/topUp\"},\"plans\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The plans that the provider sells, the smallest first. The config says which one a team has; conditions ask for it as `plan`.\",\"items\":{\"$ref\":\"#/$defs/plan\"}},\"parameters\":{\"type\":\"object\",\"description\":\"Rates that the provider does not publish. They stay unknown until a batch fills them with `assume`.\",\"additionalProperties\":{\"$ref\":\"#/$defs/parameter\"}},\"tasks\":{\"type\":\"object\",\"description\":\"The line items of each task, by the task's name.\",\"additionalProperties\":{\"$ref\":\"#/$defs/task\"}}},\"required\":[\"topsheet\",\"provider\",\"currency\",\"credit\",\"sources\",\"prices\",\"parameters\",\"tasks\"],\"additionalProperties\":false,\"$defs\":{\"name\":{\"type\":\"string\",\"description\":\"A name of lower-case letters, digits and hyphens.\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"text\":{\"type\":\"string\",\"description\":\"Words for people, without control characters.\",\"minLength\":1,\"pattern\":\"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f\\\\u202a-\\\\u202e\\\\u2066-\\\\u2069]*$\"},\"id\":{\"type\":\"string\",\"description\":\"Permanent id of a line item: reports and scripts rely on it.\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"day\":{\"type\":\"string\",\"description\":\"A day, `2026-11-22`.\",\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}$\"},\"known\":{\"type\":\"string\",\"enum\":[\"first-party\",\"transcribed\",\"other-region\",\"reseller\",\"own\"],\"description\":\"How the price is known: from the provider's own page, from someone who copied that page, from the provider's list for another region, from somebody who resells the service, or, in a card of your own, from your contract or your invoices.\"},\"positive\":{\"type\":\"number\",\"description\":\"A number above 0.\",\"exclusiveMinimum\":0},\"field\":{\"type\":\"string\",\"description\":\"A field of the job; `input.text` is `text` inside of the field `input`.\",\"minLength\":1},\"fields\":{\"type\":[\"string\",\"array\"],\"description\":\"A field of the job, or several.\",\"minLength\":1,\"minItems\":2,\"items\":{\"type\":\"string\",\"minLength\":1}},\"items\":{\"type\":\"array\",\"description\":\"Ids of line items that stand earlier in the task; one that does not apply to a job counts as 0.\",\"minItems\":1,\"items\":{\"type\":\"string\",\"minLength\":1}},\"source\":{\"type\":\"object\",\"description\":\"A page, and the day on which somebody read it.\",\"properties\":{\"url\":{\"type\":\"string\",\"pattern\":\"^https://[!-~]+$\",\"description\":\"Address of the page.\"},\"title\":{\"$ref\":\"#/$defs/text\",\"description\":\"What the page calls itself.\"},\"checked\":{\"$ref\":\"#/$defs/day\",\"description\":\"Day on which the page was last compared with this card.\"}},\"required\":[\"url\",\"title\",\"checked\"],\"additionalProperties\":false},\"note\":{\"type\":\"object\",\"description\":\"Where sources disagree, or a reading that the page itself does not state.\",\"properties\":{\"note\":{\"$ref\":\"#/$defs/text\",\"description\":\"The disagreement in a sentence or two.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the other source.\"}},\"required\":[\"note\",\"source\"],\"additionalProperties\":false},\"price\":{\"type\":\"object\",\"description\":\"What some credits cost in money from a day on.\",\"properties\":{\"plan\":{\"$ref\":\"#/$defs/name\",\"description\":\"The plan that it belongs to; without one the price holds for everybody.\"},\"label\":{\"$ref\":\"#/$defs/text\",\"description\":\"What the provider calls it.\"},\"from\":{\"$ref\":\"#/$defs/day\",\"description\":\"First day on which the price is known to hold.\"},\"money\":{\"type\":\"string\",\"enum\":[\"USD\"],\"description\":\"Currency of the price.\"},\"amount\":{\"type\":\"number\",\"minimum\":0,\"description\":\"What the credits cost together.\"},\"credits\":{\"$ref\":\"#/$defs/positive\",\"description\":\"How many credits that buys. Beyond those a plan includes, the price of a credit is unknown.\"},\"every\":{\"type\":\"string\",\"enum\":[\"month\",\"year\"],\"description\":\"How often a plan is paid and its credits come anew.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page that states it.\"},\"known\":{\"$ref\":\"#/$defs/known\"},\"notes\":{\"type\":\"array\",\"description\":\"Where sources disagree about it.\",\"items\":{\"$ref\":\"#/$defs/note\"}}},\"required\":[\"label\",\"from\",\"money\",\"amount\",\"credits\",\"source\",\"known\"],\"additionalProperties\":false},\"topUp\":{\"type\":\"object\",\"description\":\"What a single payment for credits may be.\",\"properties\":{\"money\":{\"type\":\"string\",\"enum\":[\"USD\"],\"description\":\"Currency of the payment.\"},\"min\":{\"$ref\":\"#/$defs/positive\",\"description\":\"The least payment.\"},\"max\":{\"$ref\":\"#/$defs/positive\",\"description\":\"The largest payment.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page that states it.\"},\"known\":{\"$ref\":\"#/$defs/known\"}},\"required\":[\"money\",\"min\",\"max\",\"source\",\"known\"],\"additionalProperties\":false},\"plan\":{\"type\":\"object\",\"description\":\"A plan of the provider.\",\"properties\":{\"name\":{\"$ref\":\"#/$defs/name\",\"description\":\"What the config calls it.\"},\"label\":{\"$ref\":\"#/$defs/text\",\"description\":\"What the provider calls it.\"}},\"required\":[\"name\",\"label\"],\"additionalProperties\":false},\"parameter\":{\"type\":\"object\",\"description\":\"A rate that nobody but the user can supply.\",\"properties\":{\"label\":{\"$ref\":\"#/$defs/text\",\"description\":\"What it is.\"},\"unit\":{\"$ref\":\"#/$defs/text\",\"description\":\"What it counts, in the singular.\"},\"because\":{\"$ref\":\"#/$defs/text\",\"description\":\"Why the card does not know it.\"},\"value\":{\"$ref\":\"#/$defs/figure\",\"description\":\"In a card of your own: what it is with you. `assume` still counts more.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the source of `value`.\"}},\"required\":[\"label\",\"unit\",\"because\"],\"additionalProperties\":false},\"task\":{\"type\":\"object\",\"description\":\"How one task is priced: the sum of its line items.\",\"properties\":{\"title\":{\"$ref\":\"#/$defs/text\",\"description\":\"In a card of your own that adds a provider: what the task is called.\"},\"aliases\":{\"type\":\"array\",\"description\":\"In a card of your own that adds a provider: other names of the task.\",\"items\":{\"$ref\":\"#/$defs/name\"}},\"fields\":{\"type\":\"object\",\"minProperties\":1,\"description\":\"In a card of your own that adds a provider: the fields of the task's jobs, by name.\",\"additionalProperties\":{\"$ref\":\"#/$defs/jobField\"}},\"replace\":{\"type\":\"boolean\",\"description\":\"In a card of your own: `true` if the items stand for all that the shipped card charges for the task, not only for those of the same id.\"},\"estimates\":{\"type\":\"array\",\"description\":\"Where a length comes from when a job does not give it.\",\"items\":{\"$ref\":\"#/$defs/estimate\"}},\"items\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The line items, in the order in which they are shown.\",\"items\":{\"$ref\":\"#/$defs/item\"}},\"examples\":{\"type\":\"array\",\"description\":\"Jobs and what they cost by the provider's own word; the card must come to exactly that.\",\"items\":{\"$ref\":\"#/$defs/example\"}}},\"required\":[\"items\",\"examples\"],\"additionalProperties\":false},\"jobField\":{\"type\":\"object\",\"description\":\"A field of a job.\",\"properties\":{\"kind\":{\"type\":\"string\",\"enum\":[\"length\",\"count\",\"number\",\"flag\",\"enum\",\"text\",\"list\",\"object\"],\"description\":\"`length`: seconds, or a range of them. `count`: a whole number from 0, or a range. `number`: a number. `flag`: `true` or `false`. `enum`: one of `values`. `text`: text. `list`: a list. `object`: a mapping.\"},\"required\":{\"type\":\"boolean\",\"description\":\"`true` if every job must give it.\"},\"default\":{\"type\":[\"string\",\"number\",\"boolean\"],\"description\":\"What the provider takes where a job leaves it out.\"},\"description\":{\"$ref\":\"#/$defs/text\",\"description\":\"What it is.\"},\"values\":{\"type\":\"array\",\"minItems\":1,\"description\":\"For `enum`: the values it takes.\",\"items\":{\"type\":[\"string\",\"number\"]}},\"minimum\":{\"type\":\"number\",\"description\":\"For `number`, `count` and `list`: the least that it may be, or the fewest entries.\"},\"maximum\":{\"type\":\"number\",\"description\":\"For `number`, `count` and `list`: the most that it may be, or the most entries.\"},\"identity\":{\"type\":\"string\",\"enum\":[\"source\",\"content\"],\"description\":\"`source` if it says where the media comes from, `content` if it says what is made: jobs alike in such fields are duplicates.\"}},\"required\":[\"kind\",\"description\"],\"additionalProperties\":false},\"estimate\":{\"type\":\"object\",\"description\":\"Works a length out from something else that the job gives: from a text and a speed (`characters` and `perMinute`), or from cue times (`cues`).\",\"properties\":{\"field\":{\"$ref\":\"#/$defs/field\",\"description\":\"The length that it stands in for, in seconds.\"},\"when\":{\"$ref\":\"#/$defs/condition\",\"description\":\"Jobs for which it can be used.\"},\"characters\":{\"$ref\":\"#/$defs/field\",\"description\":\"The text; its code points are counted.\"},\"perMinute\":{\"$ref\":\"#/$defs/value\",\"description\":\"How many characters take a minute.\"},\"cues\":{\"$ref\":\"#/$defs/field\",\"description\":\"SRT subtitles, or a list with a start and an end in seconds. Low is the sum of their lengths, high the end of the last.\"},\"start\":{\"$ref\":\"#/$defs/text\",\"description\":\"For a list: the key under which an entry starts.\"},\"end\":{\"$ref\":\"#/$defs/text\",\"description\":\"For a list: the key under which an entry ends.\"},\"unsaid\":{\"$ref\":\"#/$defs/text\",\"description\":\"What the source leaves unsaid, where low and high differ by it.\"}},\"required\":[\"field\"],\"additionalProperties\":false},\"item\":{\"type\":\"object\",\"description\":\"A line item: one amount, or several `cases` of which at most one holds for a job.\",\"properties\":{\"id\":{\"$ref\":\"#/$defs/id\"},\"label\":{\"$ref\":\"#/$defs/text\",\"description\":\"What is charged, in the provider's words.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page that states the price.\"},\"known\":{\"$ref\":\"#/$defs/known\"},\"notes\":{\"type\":\"array\",\"description\":\"Where sources disagree about it.\",\"items\":{\"$ref\":\"#/$defs/note\"}},\"when\":{\"$ref\":\"#/$defs/condition\",\"description\":\"Jobs that the item is charged for; all jobs without it.\"},\"cases\":{\"type\":\"array\",\"minItems\":2,\"description\":\"Amounts for different jobs. No two may hold for one job; where none does, the item is not charged.\",\"items\":{\"$ref\":\"#/$defs/case\"}},\"flat\":{\"$ref\":\"#/$defs/value\",\"description\":\"A fixed amount.\"},\"rate\":{\"$ref\":\"#/$defs/value\",\"description\":\"An amount for each unit of `per`.\"},\"per\":{\"$ref\":\"#/$defs/quantity\"},\"table\":{\"$ref\":\"#/$defs/table\"},\"minimum\":{\"$ref\":\"#/$defs/minimum\"},\"round\":{\"$ref\":\"#/$defs/round\"},\"share\":{\"$ref\":\"#/$defs/share\"},\"unsaid\":{\"$ref\":\"#/$defs/unsaid\"}},\"required\":[\"id\",\"label\",\"source\",\"known\"],\"additionalProperties\":false},\"case\":{\"type\":\"object\",\"description\":\"The amount of an item for some jobs.\",\"properties\":{\"when\":{\"$ref\":\"#/$defs/condition\",\"description\":\"The jobs that it holds for.\"},\"flat\":{\"$ref\":\"#/$defs/value\",\"description\":\"A fixed amount.\"},\"rate\":{\"$ref\":\"#/$defs/value\",\"description\":\"An amount for each unit of `per`.\"},\"per\":{\"$ref\":\"#/$defs/quantity\"},\"table\":{\"$ref\":\"#/$defs/table\"},\"minimum\":{\"$ref\":\"#/$defs/minimum\"},\"round\":{\"$ref\":\"#/$defs/round\"},\"share\":{\"$ref\":\"#/$defs/share\"},\"unsaid\":{\"$ref\":\"#/$defs/unsaid\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page that states it, where it is not that of the item.\"},\"known\":{\"$ref\":\"#/$defs/known\"}},\"required\":[\"when\"],\"additionalProperties\":false},\"unsaid\":{\"type\":\"object\",\"description\":\"What the source leaves unsaid, and the two ways to read it. A budget is held against the high one.\",\"properties\":{\"because\":{\"$ref\":\"#/$defs/text\",\"description\":\"The sentence that a report shows beside both readings.\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The cheaper reading.\"},\"high\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The dearer reading.\"}},\"required\":[\"because\",\"low\",\"high\"],\"additionalProperties\":false},\"amount\":{\"type\":\"object\",\"description\":\"One way to read what the source leaves unsaid.\",\"properties\":{\"flat\":{\"$ref\":\"#/$defs/value\",\"description\":\"A fixed amount.\"},\"rate\":{\"$ref\":\"#/$defs/value\",\"description\":\"An amount for each unit of `per`.\"},\"per\":{\"$ref\":\"#/$defs/quantity\"},\"table\":{\"$ref\":\"#/$defs/table\"},\"minimum\":{\"$ref\":\"#/$defs/minimum\"},\"round\":{\"$ref\":\"#/$defs/round\"},\"share\":{\"$ref\":\"#/$defs/share\"}},\"minProperties\":1,\"additionalProperties\":false},\"value\":{\"type\":[\"number\",\"object\"],\"description\":\"A number, or `{parameter: name}` for one that the provider does not publish.\",\"minimum\":0,\"properties\":{\"parameter\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Name of one of the card's parameters.\"}},\"required\":[\"parameter\"],\"additionalProperties\":false},\"quantity\":{\"type\":\"object\",\"description\":\"What a rate is multiplied by: exactly one of `seconds`, `minutes`, `count`, `entries`, `characters` and `sum`.\",\"properties\":{\"seconds\":{\"$ref\":\"#/$defs/field\",\"description\":\"A length, in seconds.\"},\"minutes\":{\"$ref\":\"#/$defs/field\",\"description\":\"A length, in minutes (its seconds ÷ 60).\"},\"count\":{\"$ref\":\"#/$defs/fields\",\"description\":\"A number that the job gives; of several, their sum, of which one must be given.\"},\"entries\":{\"$ref\":\"#/$defs/field\",\"description\":\"How many entries a list has.\"},\"characters\":{\"$ref\":\"#/$defs/field\",\"description\":\"How many code points a text has.\"},\"by\":{\"$ref\":\"#/$defs/positive\",\"description\":\"For `characters`: how many make one unit.\"},\"sum\":{\"$ref\":\"#/$defs/field\",\"description\":\"A list whose entries hold the numbers to add up.\"},\"of\":{\"$ref\":\"#/$defs/text\",\"description\":\"For `sum`: the key of the number in each entry.\"},\"beyond\":{\"$ref\":\"#/$defs/positive\",\"description\":\"For `seconds` and `sum`: how much at the start does not count, of the length or of each entry: the first second, where it has a price of its own.\"},\"otherwise\":{\"type\":\"number\",\"minimum\":0,\"description\":\"For `sum`: what an entry without that key counts.\"},\"unit\":{\"$ref\":\"#/$defs/text\",\"description\":\"What is counted, in the singular: `image`.\"},\"round\":{\"type\":\"string\",\"enum\":[\"up\"],\"description\":\"`up`: a started unit counts as a whole one.\"}},\"minProperties\":1,\"additionalProperties\":false},\"table\":{\"type\":\"object\",\"description\":\"An amount looked up by some fields, or a rate where `per` stands beside the table. Exactly one row must match each job that the fields allow.\",\"properties\":{\"by\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The fields; a list stands for the number of its entries.\",\"items\":{\"$ref\":\"#/$defs/field\"}},\"rows\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The rows of the table.\",\"items\":{\"$ref\":\"#/$defs/row\"}}},\"required\":[\"by\",\"rows\"],\"additionalProperties\":false},\"row\":{\"type\":\"object\",\"description\":\"One row of a table.\",\"properties\":{\"is\":{\"type\":\"array\",\"minItems\":1,\"description\":\"One cell for each field of `by`, in that order.\",\"items\":{\"$ref\":\"#/$defs/cell\"}},\"amount\":{\"$ref\":\"#/$defs/value\",\"description\":\"The amount, or the rate.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page that states it, where it is not that of the item.\"},\"known\":{\"$ref\":\"#/$defs/known\"}},\"required\":[\"is\",\"amount\"],\"additionalProperties\":false},\"cell\":{\"type\":[\"string\",\"number\",\"boolean\",\"array\",\"object\"],\"description\":\"A value, a list of values, a bracket `{from, above, to}` of numbers (`from` and `to` belong to it, `above` does not), or `{set: false}` where the job does not give the field.\",\"minItems\":1,\"items\":{\"type\":[\"string\",\"number\",\"boolean\"]},\"properties\":{\"from\":{\"type\":\"number\",\"description\":\"Least number of the bracket.\"},\"above\":{\"type\":\"number\",\"description\":\"The bracket starts right above this number.\"},\"to\":{\"type\":\"number\",\"description\":\"Greatest number of the bracket; without it there is none.\"},\"set\":{\"type\":\"boolean\",\"enum\":[false],\"description\":\"`false`: the job does not give the field.\"}},\"minProperties\":1,\"additionalProperties\":false},\"minimum\":{\"type\":\"object\",\"description\":\"Adds what the sum of some items lacks to a least charge.\",\"properties\":{\"atLeast\":{\"$ref\":\"#/$defs/positive\",\"description\":\"The least charge.\"},\"of\":{\"$ref\":\"#/$defs/items\"}},\"required\":[\"atLeast\",\"of\"],\"additionalProperties\":false},\"round\":{\"type\":\"object\",\"description\":\"Adds what the rounding of the sum of some items makes of it; less than nothing where a half is rounded down.\",\"properties\":{\"to\":{\"$ref\":\"#/$defs/positive\",\"description\":\"The step: 1 for whole credits.\"},\"mode\":{\"type\":\"string\",\"enum\":[\"up\",\"half-up\"],\"description\":\"`up` to the next step, or `half-up` to the nearest, a half going up.\"},\"of\":{\"$ref\":\"#/$defs/items\"}},\"required\":[\"to\",\"mode\",\"of\"],\"additionalProperties\":false},\"share\":{\"type\":\"object\",\"description\":\"Adds a share of the sum of some items: 0.25 is a surcharge of a quarter, -0.5 halves them.\",\"properties\":{\"times\":{\"type\":\"number\",\"minimum\":-1,\"description\":\"The share.\"},\"of\":{\"$ref\":\"#/$defs/items\"}},\"required\":[\"times\",\"of\"],\"additionalProperties\":false},\"condition\":{\"type\":\"object\",\"minProperties\":1,\"description\":\"Which jobs: every entry must hold. `field: value` is, `field: [a, b]` is one of, `field: {set: true}` is given, `field: {set: false}` is not; `any: [...]` holds when one of its conditions does.\",\"additionalProperties\":{\"$ref\":\"#/$defs/test\"}},\"test\":{\"type\":[\"string\",\"number\",\"boolean\",\"array\",\"object\"],\"description\":\"What a field must be; under `any`, a list of conditions.\",\"minItems\":1,\"items\":{\"type\":[\"string\",\"number\",\"boolean\",\"object\"],\"description\":\"A value; under `any`, a condition.\",\"additionalProperties\":{\"$ref\":\"#/$defs/test\"}},\"properties\":{\"set\":{\"type\":\"boolean\",\"description\":\"Whether the job gives the field.\"}},\"required\":[\"set\"],\"additionalProperties\":false},\"example\":{\"type\":\"object\",\"description\":\"A job and its published cost.\",\"properties\":{\"label\":{\"$ref\":\"#/$defs/text\",\"description\":\"The row of the page.\"},\"job\":{\"type\":\"object\",\"description\":\"The fields that the price depends on.\",\"additionalProperties\":true},\"assume\":{\"type\":\"object\",\"description\":\"Values for parameters.\",\"additionalProperties\":{\"$ref\":\"#/$defs/figure\"}},\"plan\":{\"$ref\":\"#/$defs/name\",\"description\":\"The plan of whoever is charged.\"},\"cost\":{\"$ref\":\"#/$defs/figure\",\"description\":\"What the page says it costs; a range where it leaves something unsaid.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page.\"}},\"required\":[\"label\",\"job\",\"cost\",\"source\"],\"additionalProperties\":false},\"figure\":{\"type\":[\"number\",\"object\"],\"description\":\"A number, or a range.\",\"minimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The least.\"},\"high\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The most.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false}},\"$id\":\"rateCard\"}");
const schema32 = JSON.parse("{\"type\":\"string\",\"description\":\"A name of lower-case letters, digits and hyphens.\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"}");
const schema33 = JSON.parse("{\"type\":\"string\",\"description\":\"Words for people, without control characters.\",\"minLength\":1,\"pattern\":\"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f\\\\u202a-\\\\u202e\\\\u2066-\\\\u2069]*$\"}");
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
const schema36 = JSON.parse("{\"type\":\"object\",\"description\":\"A page, and the day on which somebody read it.\",\"properties\":{\"url\":{\"type\":\"string\",\"pattern\":\"^https://[!-~]+$\",\"description\":\"Address of the page.\"},\"title\":{\"$ref\":\"#/$defs/text\",\"description\":\"What the page calls itself.\"},\"checked\":{\"$ref\":\"#/$defs/day\",\"description\":\"Day on which the page was last compared with this card.\"}},\"required\":[\"url\",\"title\",\"checked\"],\"additionalProperties\":false}");
const schema38 = JSON.parse("{\"type\":\"string\",\"description\":\"A day, `2026-11-22`.\",\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}");
const pattern8 = new RegExp("^https://[!-~]+$", "u");
const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "url"},schema36.required,schema36,data);errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "title"},schema36.required,schema36,data);errors++;
}
if(data.checked === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "checked"},schema36.required,schema36,data);errors++;
}
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "title")) || (key0 === "checked"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema36,data);errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = fault(vErrors,instancePath+"/url","#/properties/url/pattern","pattern",{pattern: "^https://[!-~]+$"},"^https://[!-~]+$",schema36.properties.url,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/url","#/properties/url/type","type",{type: "string"},schema36.properties.url.type,schema36.properties.url,data0);errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/title","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data1);errors++;
}
if(!pattern5.test(data1)){
vErrors = fault(vErrors,instancePath+"/title","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/title","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data1);errors++;
}
}
if(data.checked !== undefined){
let data2 = data.checked;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
vErrors = fault(vErrors,instancePath+"/checked","#/$defs/day/pattern","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},"^\\d{4}-\\d{2}-\\d{2}$",schema38,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/checked","#/$defs/day/type","type",{type: "string"},schema38.type,schema38,data2);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema36.type,schema36,data);errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = JSON.parse("{\"type\":\"object\",\"description\":\"Where sources disagree, or a reading that the page itself does not state.\",\"properties\":{\"note\":{\"$ref\":\"#/$defs/text\",\"description\":\"The disagreement in a sentence or two.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the other source.\"}},\"required\":[\"note\",\"source\"],\"additionalProperties\":false}");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "note"},schema39.required,schema39,data);errors++;
}
if(data.source === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "source"},schema39.required,schema39,data);errors++;
}
for(const key0 in data){
if(!((key0 === "note") || (key0 === "source"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema39,data);errors++;
}
}
if(data.note !== undefined){
let data0 = data.note;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/note","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data0);errors++;
}
if(!pattern5.test(data0)){
vErrors = fault(vErrors,instancePath+"/note","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/note","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data0);errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/minLength","minLength",{limit: 1},1,schema39.properties.source,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/type","type",{type: "string"},schema39.properties.source.type,schema39.properties.source,data1);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema39.type,schema39,data);errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = JSON.parse("{\"type\":\"object\",\"description\":\"What some credits cost in money from a day on.\",\"properties\":{\"plan\":{\"$ref\":\"#/$defs/name\",\"description\":\"The plan that it belongs to; without one the price holds for everybody.\"},\"label\":{\"$ref\":\"#/$defs/text\",\"description\":\"What the provider calls it.\"},\"from\":{\"$ref\":\"#/$defs/day\",\"description\":\"First day on which the price is known to hold.\"},\"money\":{\"type\":\"string\",\"enum\":[\"USD\"],\"description\":\"Currency of the price.\"},\"amount\":{\"type\":\"number\",\"minimum\":0,\"description\":\"What the credits cost together.\"},\"credits\":{\"$ref\":\"#/$defs/positive\",\"description\":\"How many credits that buys. Beyond those a plan includes, the price of a credit is unknown.\"},\"every\":{\"type\":\"string\",\"enum\":[\"month\",\"year\"],\"description\":\"How often a plan is paid and its credits come anew.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page that states it.\"},\"known\":{\"$ref\":\"#/$defs/known\"},\"notes\":{\"type\":\"array\",\"description\":\"Where sources disagree about it.\",\"items\":{\"$ref\":\"#/$defs/note\"}}},\"required\":[\"label\",\"from\",\"money\",\"amount\",\"credits\",\"source\",\"known\"],\"additionalProperties\":false}");
const schema47 = JSON.parse("{\"type\":\"number\",\"description\":\"A number above 0.\",\"exclusiveMinimum\":0}");
const schema48 = JSON.parse("{\"type\":\"string\",\"enum\":[\"first-party\",\"transcribed\",\"other-region\",\"reseller\",\"own\"],\"description\":\"How the price is known: from the provider's own page, from someone who copied that page, from the provider's list for another region, from somebody who resells the service, or, in a card of your own, from your contract or your invoices.\"}");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "label"},schema43.required,schema43,data);errors++;
}
if(data.from === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "from"},schema43.required,schema43,data);errors++;
}
if(data.money === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "money"},schema43.required,schema43,data);errors++;
}
if(data.amount === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "amount"},schema43.required,schema43,data);errors++;
}
if(data.credits === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "credits"},schema43.required,schema43,data);errors++;
}
if(data.source === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "source"},schema43.required,schema43,data);errors++;
}
if(data.known === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "known"},schema43.required,schema43,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema43,data);errors++;
}
}
if(data.plan !== undefined){
let data0 = data.plan;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = fault(vErrors,instancePath+"/plan","#/$defs/name/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},"^[a-z0-9]+(-[a-z0-9]+)*$",schema32,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/plan","#/$defs/name/type","type",{type: "string"},schema32.type,schema32,data0);errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data1);errors++;
}
if(!pattern5.test(data1)){
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data1);errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
vErrors = fault(vErrors,instancePath+"/from","#/$defs/day/pattern","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},"^\\d{4}-\\d{2}-\\d{2}$",schema38,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/from","#/$defs/day/type","type",{type: "string"},schema38.type,schema38,data2);errors++;
}
}
if(data.money !== undefined){
let data3 = data.money;
if(typeof data3 !== "string"){
vErrors = fault(vErrors,instancePath+"/money","#/properties/money/type","type",{type: "string"},schema43.properties.money.type,schema43.properties.money,data3);errors++;
}
if(!(data3 === "USD")){
vErrors = fault(vErrors,instancePath+"/money","#/properties/money/enum","enum",{allowedValues: schema43.properties.money.enum},schema43.properties.money.enum,schema43.properties.money,data3);errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/amount","#/properties/amount/minimum","minimum",{comparison: ">=", limit: 0},0,schema43.properties.amount,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/amount","#/properties/amount/type","type",{type: "number"},schema43.properties.amount.type,schema43.properties.amount,data4);errors++;
}
}
if(data.credits !== undefined){
let data5 = data.credits;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/credits","#/$defs/positive/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema47,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/credits","#/$defs/positive/type","type",{type: "number"},schema47.type,schema47,data5);errors++;
}
}
if(data.every !== undefined){
let data6 = data.every;
if(typeof data6 !== "string"){
vErrors = fault(vErrors,instancePath+"/every","#/properties/every/type","type",{type: "string"},schema43.properties.every.type,schema43.properties.every,data6);errors++;
}
if(!((data6 === "month") || (data6 === "year"))){
vErrors = fault(vErrors,instancePath+"/every","#/properties/every/enum","enum",{allowedValues: schema43.properties.every.enum},schema43.properties.every.enum,schema43.properties.every,data6);errors++;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(typeof data7 === "string"){
if(data7.length < 1){
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/minLength","minLength",{limit: 1},1,schema43.properties.source,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/type","type",{type: "string"},schema43.properties.source.type,schema43.properties.source,data7);errors++;
}
}
if(data.known !== undefined){
let data8 = data.known;
if(typeof data8 !== "string"){
vErrors = fault(vErrors,instancePath+"/known","#/$defs/known/type","type",{type: "string"},schema48.type,schema48,data8);errors++;
}
if(!(((((data8 === "first-party") || (data8 === "transcribed")) || (data8 === "other-region")) || (data8 === "reseller")) || (data8 === "own"))){
vErrors = fault(vErrors,instancePath+"/known","#/$defs/known/enum","enum",{allowedValues: schema48.enum},schema48.enum,schema48,data8);errors++;
}
}
if(data.notes !== undefined){
let data9 = data.notes;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data9[i0], {instancePath:instancePath+"/notes/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/notes","#/properties/notes/type","type",{type: "array"},schema43.properties.notes.type,schema43.properties.notes,data9);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema43.type,schema43,data);errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = JSON.parse("{\"type\":\"object\",\"description\":\"What a single payment for credits may be.\",\"properties\":{\"money\":{\"type\":\"string\",\"enum\":[\"USD\"],\"description\":\"Currency of the payment.\"},\"min\":{\"$ref\":\"#/$defs/positive\",\"description\":\"The least payment.\"},\"max\":{\"$ref\":\"#/$defs/positive\",\"description\":\"The largest payment.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page that states it.\"},\"known\":{\"$ref\":\"#/$defs/known\"}},\"required\":[\"money\",\"min\",\"max\",\"source\",\"known\"],\"additionalProperties\":false}");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.money === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "money"},schema49.required,schema49,data);errors++;
}
if(data.min === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "min"},schema49.required,schema49,data);errors++;
}
if(data.max === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "max"},schema49.required,schema49,data);errors++;
}
if(data.source === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "source"},schema49.required,schema49,data);errors++;
}
if(data.known === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "known"},schema49.required,schema49,data);errors++;
}
for(const key0 in data){
if(!(((((key0 === "money") || (key0 === "min")) || (key0 === "max")) || (key0 === "source")) || (key0 === "known"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema49,data);errors++;
}
}
if(data.money !== undefined){
let data0 = data.money;
if(typeof data0 !== "string"){
vErrors = fault(vErrors,instancePath+"/money","#/properties/money/type","type",{type: "string"},schema49.properties.money.type,schema49.properties.money,data0);errors++;
}
if(!(data0 === "USD")){
vErrors = fault(vErrors,instancePath+"/money","#/properties/money/enum","enum",{allowedValues: schema49.properties.money.enum},schema49.properties.money.enum,schema49.properties.money,data0);errors++;
}
}
if(data.min !== undefined){
let data1 = data.min;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
vErrors = fault(vErrors,instancePath+"/min","#/$defs/positive/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema47,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/min","#/$defs/positive/type","type",{type: "number"},schema47.type,schema47,data1);errors++;
}
}
if(data.max !== undefined){
let data2 = data.max;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/max","#/$defs/positive/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema47,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/max","#/$defs/positive/type","type",{type: "number"},schema47.type,schema47,data2);errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/minLength","minLength",{limit: 1},1,schema49.properties.source,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/type","type",{type: "string"},schema49.properties.source.type,schema49.properties.source,data3);errors++;
}
}
if(data.known !== undefined){
let data4 = data.known;
if(typeof data4 !== "string"){
vErrors = fault(vErrors,instancePath+"/known","#/$defs/known/type","type",{type: "string"},schema48.type,schema48,data4);errors++;
}
if(!(((((data4 === "first-party") || (data4 === "transcribed")) || (data4 === "other-region")) || (data4 === "reseller")) || (data4 === "own"))){
vErrors = fault(vErrors,instancePath+"/known","#/$defs/known/enum","enum",{allowedValues: schema48.enum},schema48.enum,schema48,data4);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema49.type,schema49,data);errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = JSON.parse("{\"type\":\"object\",\"description\":\"A plan of the provider.\",\"properties\":{\"name\":{\"$ref\":\"#/$defs/name\",\"description\":\"What the config calls it.\"},\"label\":{\"$ref\":\"#/$defs/text\",\"description\":\"What the provider calls it.\"}},\"required\":[\"name\",\"label\"],\"additionalProperties\":false}");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "name"},schema53.required,schema53,data);errors++;
}
if(data.label === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "label"},schema53.required,schema53,data);errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "label"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema53,data);errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = fault(vErrors,instancePath+"/name","#/$defs/name/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},"^[a-z0-9]+(-[a-z0-9]+)*$",schema32,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/name","#/$defs/name/type","type",{type: "string"},schema32.type,schema32,data0);errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data1);errors++;
}
if(!pattern5.test(data1)){
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data1);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema53.type,schema53,data);errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = JSON.parse("{\"type\":\"object\",\"description\":\"A rate that nobody but the user can supply.\",\"properties\":{\"label\":{\"$ref\":\"#/$defs/text\",\"description\":\"What it is.\"},\"unit\":{\"$ref\":\"#/$defs/text\",\"description\":\"What it counts, in the singular.\"},\"because\":{\"$ref\":\"#/$defs/text\",\"description\":\"Why the card does not know it.\"},\"value\":{\"$ref\":\"#/$defs/figure\",\"description\":\"In a card of your own: what it is with you. `assume` still counts more.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the source of `value`.\"}},\"required\":[\"label\",\"unit\",\"because\"],\"additionalProperties\":false}");
const schema60 = JSON.parse("{\"type\":[\"number\",\"object\"],\"description\":\"A number, or a range.\",\"minimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The least.\"},\"high\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The most.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false}");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "label"},schema56.required,schema56,data);errors++;
}
if(data.unit === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "unit"},schema56.required,schema56,data);errors++;
}
if(data.because === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "because"},schema56.required,schema56,data);errors++;
}
for(const key0 in data){
if(!(((((key0 === "label") || (key0 === "unit")) || (key0 === "because")) || (key0 === "value")) || (key0 === "source"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema56,data);errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data0);errors++;
}
if(!pattern5.test(data0)){
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data0);errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/unit","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data1);errors++;
}
if(!pattern5.test(data1)){
vErrors = fault(vErrors,instancePath+"/unit","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/unit","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data1);errors++;
}
}
if(data.because !== undefined){
let data2 = data.because;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/because","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data2);errors++;
}
if(!pattern5.test(data2)){
vErrors = fault(vErrors,instancePath+"/because","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/because","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data2);errors++;
}
}
if(data.value !== undefined){
let data3 = data.value;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors,instancePath+"/value","#/$defs/figure/type","type",{type: schema60.type},schema60.type,schema60,data3);errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/value","#/$defs/figure/minimum","minimum",{comparison: ">=", limit: 0},0,schema60,data3);errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.low === undefined){
vErrors = fault(vErrors,instancePath+"/value","#/$defs/figure/required","required",{missingProperty: "low"},schema60.required,schema60,data3);errors++;
}
if(data3.high === undefined){
vErrors = fault(vErrors,instancePath+"/value","#/$defs/figure/required","required",{missingProperty: "high"},schema60.required,schema60,data3);errors++;
}
for(const key1 in data3){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/value","#/$defs/figure/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema60,data3);errors++;
}
}
if(data3.low !== undefined){
let data4 = data3.low;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/value/low","#/$defs/figure/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema60.properties.low,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/value/low","#/$defs/figure/properties/low/type","type",{type: "number"},schema60.properties.low.type,schema60.properties.low,data4);errors++;
}
}
if(data3.high !== undefined){
let data5 = data3.high;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/value/high","#/$defs/figure/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema60.properties.high,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/value/high","#/$defs/figure/properties/high/type","type",{type: "number"},schema60.properties.high.type,schema60.properties.high,data5);errors++;
}
}
}
}
if(data.source !== undefined){
let data6 = data.source;
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/minLength","minLength",{limit: 1},1,schema56.properties.source,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/type","type",{type: "string"},schema56.properties.source.type,schema56.properties.source,data6);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema56.type,schema56,data);errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = JSON.parse("{\"type\":\"object\",\"description\":\"How one task is priced: the sum of its line items.\",\"properties\":{\"title\":{\"$ref\":\"#/$defs/text\",\"description\":\"In a card of your own that adds a provider: what the task is called.\"},\"aliases\":{\"type\":\"array\",\"description\":\"In a card of your own that adds a provider: other names of the task.\",\"items\":{\"$ref\":\"#/$defs/name\"}},\"fields\":{\"type\":\"object\",\"minProperties\":1,\"description\":\"In a card of your own that adds a provider: the fields of the task's jobs, by name.\",\"additionalProperties\":{\"$ref\":\"#/$defs/jobField\"}},\"replace\":{\"type\":\"boolean\",\"description\":\"In a card of your own: `true` if the items stand for all that the shipped card charges for the task, not only for those of the same id.\"},\"estimates\":{\"type\":\"array\",\"description\":\"Where a length comes from when a job does not give it.\",\"items\":{\"$ref\":\"#/$defs/estimate\"}},\"items\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The line items, in the order in which they are shown.\",\"items\":{\"$ref\":\"#/$defs/item\"}},\"examples\":{\"type\":\"array\",\"description\":\"Jobs and what they cost by the provider's own word; the card must come to exactly that.\",\"items\":{\"$ref\":\"#/$defs/example\"}}},\"required\":[\"items\",\"examples\"],\"additionalProperties\":false}");
const schema64 = JSON.parse("{\"type\":\"object\",\"description\":\"A field of a job.\",\"properties\":{\"kind\":{\"type\":\"string\",\"enum\":[\"length\",\"count\",\"number\",\"flag\",\"enum\",\"text\",\"list\",\"object\"],\"description\":\"`length`: seconds, or a range of them. `count`: a whole number from 0, or a range. `number`: a number. `flag`: `true` or `false`. `enum`: one of `values`. `text`: text. `list`: a list. `object`: a mapping.\"},\"required\":{\"type\":\"boolean\",\"description\":\"`true` if every job must give it.\"},\"default\":{\"type\":[\"string\",\"number\",\"boolean\"],\"description\":\"What the provider takes where a job leaves it out.\"},\"description\":{\"$ref\":\"#/$defs/text\",\"description\":\"What it is.\"},\"values\":{\"type\":\"array\",\"minItems\":1,\"description\":\"For `enum`: the values it takes.\",\"items\":{\"type\":[\"string\",\"number\"]}},\"minimum\":{\"type\":\"number\",\"description\":\"For `number`, `count` and `list`: the least that it may be, or the fewest entries.\"},\"maximum\":{\"type\":\"number\",\"description\":\"For `number`, `count` and `list`: the most that it may be, or the most entries.\"},\"identity\":{\"type\":\"string\",\"enum\":[\"source\",\"content\"],\"description\":\"`source` if it says where the media comes from, `content` if it says what is made: jobs alike in such fields are duplicates.\"}},\"required\":[\"kind\",\"description\"],\"additionalProperties\":false}");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "kind"},schema64.required,schema64,data);errors++;
}
if(data.description === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "description"},schema64.required,schema64,data);errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "required")) || (key0 === "default")) || (key0 === "description")) || (key0 === "values")) || (key0 === "minimum")) || (key0 === "maximum")) || (key0 === "identity"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema64,data);errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = fault(vErrors,instancePath+"/kind","#/properties/kind/type","type",{type: "string"},schema64.properties.kind.type,schema64.properties.kind,data0);errors++;
}
if(!((((((((data0 === "length") || (data0 === "count")) || (data0 === "number")) || (data0 === "flag")) || (data0 === "enum")) || (data0 === "text")) || (data0 === "list")) || (data0 === "object"))){
vErrors = fault(vErrors,instancePath+"/kind","#/properties/kind/enum","enum",{allowedValues: schema64.properties.kind.enum},schema64.properties.kind.enum,schema64.properties.kind,data0);errors++;
}
}
if(data.required !== undefined){
let data1 = data.required;
if(typeof data1 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/required","#/properties/required/type","type",{type: "boolean"},schema64.properties.required.type,schema64.properties.required,data1);errors++;
}
}
if(data.default !== undefined){
let data2 = data.default;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = fault(vErrors,instancePath+"/default","#/properties/default/type","type",{type: schema64.properties.default.type},schema64.properties.default.type,schema64.properties.default,data2);errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/description","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data3);errors++;
}
if(!pattern5.test(data3)){
vErrors = fault(vErrors,instancePath+"/description","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/description","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data3);errors++;
}
}
if(data.values !== undefined){
let data4 = data.values;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/values","#/properties/values/minItems","minItems",{limit: 1},1,schema64.properties.values,data4);errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
vErrors = fault(vErrors,instancePath+"/values/" + i0,"#/properties/values/items/type","type",{type: schema64.properties.values.items.type},schema64.properties.values.items.type,schema64.properties.values.items,data5);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/values","#/properties/values/type","type",{type: "array"},schema64.properties.values.type,schema64.properties.values,data4);errors++;
}
}
if(data.minimum !== undefined){
let data6 = data.minimum;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = fault(vErrors,instancePath+"/minimum","#/properties/minimum/type","type",{type: "number"},schema64.properties.minimum.type,schema64.properties.minimum,data6);errors++;
}
}
if(data.maximum !== undefined){
let data7 = data.maximum;
if(!((typeof data7 == "number") && (isFinite(data7)))){
vErrors = fault(vErrors,instancePath+"/maximum","#/properties/maximum/type","type",{type: "number"},schema64.properties.maximum.type,schema64.properties.maximum,data7);errors++;
}
}
if(data.identity !== undefined){
let data8 = data.identity;
if(typeof data8 !== "string"){
vErrors = fault(vErrors,instancePath+"/identity","#/properties/identity/type","type",{type: "string"},schema64.properties.identity.type,schema64.properties.identity,data8);errors++;
}
if(!((data8 === "source") || (data8 === "content"))){
vErrors = fault(vErrors,instancePath+"/identity","#/properties/identity/enum","enum",{allowedValues: schema64.properties.identity.enum},schema64.properties.identity.enum,schema64.properties.identity,data8);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema64.type,schema64,data);errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = JSON.parse("{\"type\":\"object\",\"description\":\"Works a length out from something else that the job gives: from a text and a speed (`characters` and `perMinute`), or from cue times (`cues`).\",\"properties\":{\"field\":{\"$ref\":\"#/$defs/field\",\"description\":\"The length that it stands in for, in seconds.\"},\"when\":{\"$ref\":\"#/$defs/condition\",\"description\":\"Jobs for which it can be used.\"},\"characters\":{\"$ref\":\"#/$defs/field\",\"description\":\"The text; its code points are counted.\"},\"perMinute\":{\"$ref\":\"#/$defs/value\",\"description\":\"How many characters take a minute.\"},\"cues\":{\"$ref\":\"#/$defs/field\",\"description\":\"SRT subtitles, or a list with a start and an end in seconds. Low is the sum of their lengths, high the end of the last.\"},\"start\":{\"$ref\":\"#/$defs/text\",\"description\":\"For a list: the key under which an entry starts.\"},\"end\":{\"$ref\":\"#/$defs/text\",\"description\":\"For a list: the key under which an entry ends.\"},\"unsaid\":{\"$ref\":\"#/$defs/text\",\"description\":\"What the source leaves unsaid, where low and high differ by it.\"}},\"required\":[\"field\"],\"additionalProperties\":false}");
const schema67 = JSON.parse("{\"type\":\"string\",\"description\":\"A field of the job; `input.text` is `text` inside of the field `input`.\",\"minLength\":1}");
const schema71 = JSON.parse("{\"type\":[\"number\",\"object\"],\"description\":\"A number, or `{parameter: name}` for one that the provider does not publish.\",\"minimum\":0,\"properties\":{\"parameter\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Name of one of the card's parameters.\"}},\"required\":[\"parameter\"],\"additionalProperties\":false}");
const schema68 = JSON.parse("{\"type\":\"object\",\"minProperties\":1,\"description\":\"Which jobs: every entry must hold. `field: value` is, `field: [a, b]` is one of, `field: {set: true}` is given, `field: {set: false}` is not; `any: [...]` holds when one of its conditions does.\",\"additionalProperties\":{\"$ref\":\"#/$defs/test\"}}");
const schema69 = JSON.parse("{\"type\":[\"string\",\"number\",\"boolean\",\"array\",\"object\"],\"description\":\"What a field must be; under `any`, a list of conditions.\",\"minItems\":1,\"items\":{\"type\":[\"string\",\"number\",\"boolean\",\"object\"],\"description\":\"A value; under `any`, a condition.\",\"additionalProperties\":{\"$ref\":\"#/$defs/test\"}},\"properties\":{\"set\":{\"type\":\"boolean\",\"description\":\"Whether the job gives the field.\"}},\"required\":[\"set\"],\"additionalProperties\":false}");
const wrapper0 = {validate: validate39};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((((!data || typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
vErrors = fault(vErrors,instancePath,"#/type","type",{type: schema69.type},schema69.type,schema69,data);errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = fault(vErrors,instancePath,"#/minItems","minItems",{limit: 1},1,schema69,data);errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
vErrors = fault(vErrors,instancePath+"/" + i0,"#/items/type","type",{type: schema69.items.type},schema69.items.type,schema69.items,data0);errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(wrapper0.validate(data0[key0], {instancePath:instancePath+"/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "set"},schema69.required,schema69,data);errors++;
}
for(const key1 in data){
if(!(key1 === "set")){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema69,data);errors++;
}
}
if(data.set !== undefined){
let data2 = data.set;
if(typeof data2 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/set","#/properties/set/type","type",{type: "boolean"},schema69.properties.set.type,schema69.properties.set,data2);errors++;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fault(vErrors,instancePath,"#/minProperties","minProperties",{limit: 1},1,schema68,data);errors++;
}
for(const key0 in data){
if(!(validate39(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema68.type,schema68,data);errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "field"},schema66.required,schema66,data);errors++;
}
for(const key0 in data){
if(!((((((((key0 === "field") || (key0 === "when")) || (key0 === "characters")) || (key0 === "perMinute")) || (key0 === "cues")) || (key0 === "start")) || (key0 === "end")) || (key0 === "unsaid"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema66,data);errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/field","#/$defs/field/minLength","minLength",{limit: 1},1,schema67,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/field","#/$defs/field/type","type",{type: "string"},schema67.type,schema67,data0);errors++;
}
}
if(data.when !== undefined){
if(!(validate38(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.characters !== undefined){
let data2 = data.characters;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/characters","#/$defs/field/minLength","minLength",{limit: 1},1,schema67,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/characters","#/$defs/field/type","type",{type: "string"},schema67.type,schema67,data2);errors++;
}
}
if(data.perMinute !== undefined){
let data3 = data.perMinute;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors,instancePath+"/perMinute","#/$defs/value/type","type",{type: schema71.type},schema71.type,schema71,data3);errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/perMinute","#/$defs/value/minimum","minimum",{comparison: ">=", limit: 0},0,schema71,data3);errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.parameter === undefined){
vErrors = fault(vErrors,instancePath+"/perMinute","#/$defs/value/required","required",{missingProperty: "parameter"},schema71.required,schema71,data3);errors++;
}
for(const key1 in data3){
if(!(key1 === "parameter")){
vErrors = fault(vErrors,instancePath+"/perMinute","#/$defs/value/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema71,data3);errors++;
}
}
if(data3.parameter !== undefined){
let data4 = data3.parameter;
if(typeof data4 === "string"){
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/perMinute/parameter","#/$defs/value/properties/parameter/minLength","minLength",{limit: 1},1,schema71.properties.parameter,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/perMinute/parameter","#/$defs/value/properties/parameter/type","type",{type: "string"},schema71.properties.parameter.type,schema71.properties.parameter,data4);errors++;
}
}
}
}
if(data.cues !== undefined){
let data5 = data.cues;
if(typeof data5 === "string"){
if(data5.length < 1){
vErrors = fault(vErrors,instancePath+"/cues","#/$defs/field/minLength","minLength",{limit: 1},1,schema67,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/cues","#/$defs/field/type","type",{type: "string"},schema67.type,schema67,data5);errors++;
}
}
if(data.start !== undefined){
let data6 = data.start;
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = fault(vErrors,instancePath+"/start","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data6);errors++;
}
if(!pattern5.test(data6)){
vErrors = fault(vErrors,instancePath+"/start","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/start","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data6);errors++;
}
}
if(data.end !== undefined){
let data7 = data.end;
if(typeof data7 === "string"){
if(data7.length < 1){
vErrors = fault(vErrors,instancePath+"/end","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data7);errors++;
}
if(!pattern5.test(data7)){
vErrors = fault(vErrors,instancePath+"/end","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/end","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data7);errors++;
}
}
if(data.unsaid !== undefined){
let data8 = data.unsaid;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/unsaid","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data8);errors++;
}
if(!pattern5.test(data8)){
vErrors = fault(vErrors,instancePath+"/unsaid","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/unsaid","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data8);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema66.type,schema66,data);errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = JSON.parse("{\"type\":\"object\",\"description\":\"A line item: one amount, or several `cases` of which at most one holds for a job.\",\"properties\":{\"id\":{\"$ref\":\"#/$defs/id\"},\"label\":{\"$ref\":\"#/$defs/text\",\"description\":\"What is charged, in the provider's words.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page that states the price.\"},\"known\":{\"$ref\":\"#/$defs/known\"},\"notes\":{\"type\":\"array\",\"description\":\"Where sources disagree about it.\",\"items\":{\"$ref\":\"#/$defs/note\"}},\"when\":{\"$ref\":\"#/$defs/condition\",\"description\":\"Jobs that the item is charged for; all jobs without it.\"},\"cases\":{\"type\":\"array\",\"minItems\":2,\"description\":\"Amounts for different jobs. No two may hold for one job; where none does, the item is not charged.\",\"items\":{\"$ref\":\"#/$defs/case\"}},\"flat\":{\"$ref\":\"#/$defs/value\",\"description\":\"A fixed amount.\"},\"rate\":{\"$ref\":\"#/$defs/value\",\"description\":\"An amount for each unit of `per`.\"},\"per\":{\"$ref\":\"#/$defs/quantity\"},\"table\":{\"$ref\":\"#/$defs/table\"},\"minimum\":{\"$ref\":\"#/$defs/minimum\"},\"round\":{\"$ref\":\"#/$defs/round\"},\"share\":{\"$ref\":\"#/$defs/share\"},\"unsaid\":{\"$ref\":\"#/$defs/unsaid\"}},\"required\":[\"id\",\"label\",\"source\",\"known\"],\"additionalProperties\":false}");
const schema77 = JSON.parse("{\"type\":\"string\",\"description\":\"Permanent id of a line item: reports and scripts rely on it.\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"}");
const schema80 = JSON.parse("{\"type\":\"object\",\"description\":\"The amount of an item for some jobs.\",\"properties\":{\"when\":{\"$ref\":\"#/$defs/condition\",\"description\":\"The jobs that it holds for.\"},\"flat\":{\"$ref\":\"#/$defs/value\",\"description\":\"A fixed amount.\"},\"rate\":{\"$ref\":\"#/$defs/value\",\"description\":\"An amount for each unit of `per`.\"},\"per\":{\"$ref\":\"#/$defs/quantity\"},\"table\":{\"$ref\":\"#/$defs/table\"},\"minimum\":{\"$ref\":\"#/$defs/minimum\"},\"round\":{\"$ref\":\"#/$defs/round\"},\"share\":{\"$ref\":\"#/$defs/share\"},\"unsaid\":{\"$ref\":\"#/$defs/unsaid\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page that states it, where it is not that of the item.\"},\"known\":{\"$ref\":\"#/$defs/known\"}},\"required\":[\"when\"],\"additionalProperties\":false}");
const schema83 = JSON.parse("{\"type\":\"object\",\"description\":\"What a rate is multiplied by: exactly one of `seconds`, `minutes`, `count`, `entries`, `characters` and `sum`.\",\"properties\":{\"seconds\":{\"$ref\":\"#/$defs/field\",\"description\":\"A length, in seconds.\"},\"minutes\":{\"$ref\":\"#/$defs/field\",\"description\":\"A length, in minutes (its seconds ÷ 60).\"},\"count\":{\"$ref\":\"#/$defs/fields\",\"description\":\"A number that the job gives; of several, their sum, of which one must be given.\"},\"entries\":{\"$ref\":\"#/$defs/field\",\"description\":\"How many entries a list has.\"},\"characters\":{\"$ref\":\"#/$defs/field\",\"description\":\"How many code points a text has.\"},\"by\":{\"$ref\":\"#/$defs/positive\",\"description\":\"For `characters`: how many make one unit.\"},\"sum\":{\"$ref\":\"#/$defs/field\",\"description\":\"A list whose entries hold the numbers to add up.\"},\"of\":{\"$ref\":\"#/$defs/text\",\"description\":\"For `sum`: the key of the number in each entry.\"},\"beyond\":{\"$ref\":\"#/$defs/positive\",\"description\":\"For `seconds` and `sum`: how much at the start does not count, of the length or of each entry: the first second, where it has a price of its own.\"},\"otherwise\":{\"type\":\"number\",\"minimum\":0,\"description\":\"For `sum`: what an entry without that key counts.\"},\"unit\":{\"$ref\":\"#/$defs/text\",\"description\":\"What is counted, in the singular: `image`.\"},\"round\":{\"type\":\"string\",\"enum\":[\"up\"],\"description\":\"`up`: a started unit counts as a whole one.\"}},\"minProperties\":1,\"additionalProperties\":false}");
const schema86 = JSON.parse("{\"type\":[\"string\",\"array\"],\"description\":\"A field of the job, or several.\",\"minLength\":1,\"minItems\":2,\"items\":{\"type\":\"string\",\"minLength\":1}}");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fault(vErrors,instancePath,"#/minProperties","minProperties",{limit: 1},1,schema83,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema83.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema83,data);errors++;
}
}
if(data.seconds !== undefined){
let data0 = data.seconds;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/seconds","#/$defs/field/minLength","minLength",{limit: 1},1,schema67,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/seconds","#/$defs/field/type","type",{type: "string"},schema67.type,schema67,data0);errors++;
}
}
if(data.minutes !== undefined){
let data1 = data.minutes;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/minutes","#/$defs/field/minLength","minLength",{limit: 1},1,schema67,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/minutes","#/$defs/field/type","type",{type: "string"},schema67.type,schema67,data1);errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = fault(vErrors,instancePath+"/count","#/$defs/fields/type","type",{type: schema86.type},schema86.type,schema86,data2);errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/count","#/$defs/fields/minLength","minLength",{limit: 1},1,schema86,data2);errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 2){
vErrors = fault(vErrors,instancePath+"/count","#/$defs/fields/minItems","minItems",{limit: 2},2,schema86,data2);errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/count/" + i0,"#/$defs/fields/items/minLength","minLength",{limit: 1},1,schema86.items,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/count/" + i0,"#/$defs/fields/items/type","type",{type: "string"},schema86.items.type,schema86.items,data3);errors++;
}
}
}
}
if(data.entries !== undefined){
let data4 = data.entries;
if(typeof data4 === "string"){
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/entries","#/$defs/field/minLength","minLength",{limit: 1},1,schema67,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/entries","#/$defs/field/type","type",{type: "string"},schema67.type,schema67,data4);errors++;
}
}
if(data.characters !== undefined){
let data5 = data.characters;
if(typeof data5 === "string"){
if(data5.length < 1){
vErrors = fault(vErrors,instancePath+"/characters","#/$defs/field/minLength","minLength",{limit: 1},1,schema67,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/characters","#/$defs/field/type","type",{type: "string"},schema67.type,schema67,data5);errors++;
}
}
if(data.by !== undefined){
let data6 = data.by;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/by","#/$defs/positive/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema47,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/by","#/$defs/positive/type","type",{type: "number"},schema47.type,schema47,data6);errors++;
}
}
if(data.sum !== undefined){
let data7 = data.sum;
if(typeof data7 === "string"){
if(data7.length < 1){
vErrors = fault(vErrors,instancePath+"/sum","#/$defs/field/minLength","minLength",{limit: 1},1,schema67,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/sum","#/$defs/field/type","type",{type: "string"},schema67.type,schema67,data7);errors++;
}
}
if(data.of !== undefined){
let data8 = data.of;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/of","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data8);errors++;
}
if(!pattern5.test(data8)){
vErrors = fault(vErrors,instancePath+"/of","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/of","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data8);errors++;
}
}
if(data.beyond !== undefined){
let data9 = data.beyond;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/beyond","#/$defs/positive/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema47,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/beyond","#/$defs/positive/type","type",{type: "number"},schema47.type,schema47,data9);errors++;
}
}
if(data.otherwise !== undefined){
let data10 = data.otherwise;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = fault(vErrors,instancePath+"/otherwise","#/properties/otherwise/minimum","minimum",{comparison: ">=", limit: 0},0,schema83.properties.otherwise,data10);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/otherwise","#/properties/otherwise/type","type",{type: "number"},schema83.properties.otherwise.type,schema83.properties.otherwise,data10);errors++;
}
}
if(data.unit !== undefined){
let data11 = data.unit;
if(typeof data11 === "string"){
if(data11.length < 1){
vErrors = fault(vErrors,instancePath+"/unit","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data11);errors++;
}
if(!pattern5.test(data11)){
vErrors = fault(vErrors,instancePath+"/unit","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data11);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/unit","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data11);errors++;
}
}
if(data.round !== undefined){
let data12 = data.round;
if(typeof data12 !== "string"){
vErrors = fault(vErrors,instancePath+"/round","#/properties/round/type","type",{type: "string"},schema83.properties.round.type,schema83.properties.round,data12);errors++;
}
if(!(data12 === "up")){
vErrors = fault(vErrors,instancePath+"/round","#/properties/round/enum","enum",{allowedValues: schema83.properties.round.enum},schema83.properties.round.enum,schema83.properties.round,data12);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema83.type,schema83,data);errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = JSON.parse("{\"type\":\"object\",\"description\":\"An amount looked up by some fields, or a rate where `per` stands beside the table. Exactly one row must match each job that the fields allow.\",\"properties\":{\"by\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The fields; a list stands for the number of its entries.\",\"items\":{\"$ref\":\"#/$defs/field\"}},\"rows\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The rows of the table.\",\"items\":{\"$ref\":\"#/$defs/row\"}}},\"required\":[\"by\",\"rows\"],\"additionalProperties\":false}");
const schema96 = JSON.parse("{\"type\":\"object\",\"description\":\"One row of a table.\",\"properties\":{\"is\":{\"type\":\"array\",\"minItems\":1,\"description\":\"One cell for each field of `by`, in that order.\",\"items\":{\"$ref\":\"#/$defs/cell\"}},\"amount\":{\"$ref\":\"#/$defs/value\",\"description\":\"The amount, or the rate.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page that states it, where it is not that of the item.\"},\"known\":{\"$ref\":\"#/$defs/known\"}},\"required\":[\"is\",\"amount\"],\"additionalProperties\":false}");
const schema97 = JSON.parse("{\"type\":[\"string\",\"number\",\"boolean\",\"array\",\"object\"],\"description\":\"A value, a list of values, a bracket `{from, above, to}` of numbers (`from` and `to` belong to it, `above` does not), or `{set: false}` where the job does not give the field.\",\"minItems\":1,\"items\":{\"type\":[\"string\",\"number\",\"boolean\"]},\"properties\":{\"from\":{\"type\":\"number\",\"description\":\"Least number of the bracket.\"},\"above\":{\"type\":\"number\",\"description\":\"The bracket starts right above this number.\"},\"to\":{\"type\":\"number\",\"description\":\"Greatest number of the bracket; without it there is none.\"},\"set\":{\"type\":\"boolean\",\"enum\":[false],\"description\":\"`false`: the job does not give the field.\"}},\"minProperties\":1,\"additionalProperties\":false}");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "is"},schema96.required,schema96,data);errors++;
}
if(data.amount === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "amount"},schema96.required,schema96,data);errors++;
}
for(const key0 in data){
if(!((((key0 === "is") || (key0 === "amount")) || (key0 === "source")) || (key0 === "known"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema96,data);errors++;
}
}
if(data.is !== undefined){
let data0 = data.is;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/is","#/properties/is/minItems","minItems",{limit: 1},1,schema96.properties.is,data0);errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((((!data1 || typeof data1 != "object") && (typeof data1 !== "string")) && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
vErrors = fault(vErrors,instancePath+"/is/" + i0,"#/$defs/cell/type","type",{type: schema97.type},schema97.type,schema97,data1);errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/is/" + i0,"#/$defs/cell/minItems","minItems",{limit: 1},1,schema97,data1);errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = fault(vErrors,instancePath+"/is/" + i0+"/" + i1,"#/$defs/cell/items/type","type",{type: schema97.items.type},schema97.items.type,schema97.items,data2);errors++;
}
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = fault(vErrors,instancePath+"/is/" + i0,"#/$defs/cell/minProperties","minProperties",{limit: 1},1,schema97,data1);errors++;
}
for(const key1 in data1){
if(!((((key1 === "from") || (key1 === "above")) || (key1 === "to")) || (key1 === "set"))){
vErrors = fault(vErrors,instancePath+"/is/" + i0,"#/$defs/cell/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema97,data1);errors++;
}
}
if(data1.from !== undefined){
let data3 = data1.from;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = fault(vErrors,instancePath+"/is/" + i0+"/from","#/$defs/cell/properties/from/type","type",{type: "number"},schema97.properties.from.type,schema97.properties.from,data3);errors++;
}
}
if(data1.above !== undefined){
let data4 = data1.above;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = fault(vErrors,instancePath+"/is/" + i0+"/above","#/$defs/cell/properties/above/type","type",{type: "number"},schema97.properties.above.type,schema97.properties.above,data4);errors++;
}
}
if(data1.to !== undefined){
let data5 = data1.to;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = fault(vErrors,instancePath+"/is/" + i0+"/to","#/$defs/cell/properties/to/type","type",{type: "number"},schema97.properties.to.type,schema97.properties.to,data5);errors++;
}
}
if(data1.set !== undefined){
let data6 = data1.set;
if(typeof data6 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/is/" + i0+"/set","#/$defs/cell/properties/set/type","type",{type: "boolean"},schema97.properties.set.type,schema97.properties.set,data6);errors++;
}
if(!(data6 === false)){
vErrors = fault(vErrors,instancePath+"/is/" + i0+"/set","#/$defs/cell/properties/set/enum","enum",{allowedValues: schema97.properties.set.enum},schema97.properties.set.enum,schema97.properties.set,data6);errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/is","#/properties/is/type","type",{type: "array"},schema96.properties.is.type,schema96.properties.is,data0);errors++;
}
}
if(data.amount !== undefined){
let data7 = data.amount;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
vErrors = fault(vErrors,instancePath+"/amount","#/$defs/value/type","type",{type: schema71.type},schema71.type,schema71,data7);errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/amount","#/$defs/value/minimum","minimum",{comparison: ">=", limit: 0},0,schema71,data7);errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.parameter === undefined){
vErrors = fault(vErrors,instancePath+"/amount","#/$defs/value/required","required",{missingProperty: "parameter"},schema71.required,schema71,data7);errors++;
}
for(const key2 in data7){
if(!(key2 === "parameter")){
vErrors = fault(vErrors,instancePath+"/amount","#/$defs/value/additionalProperties","additionalProperties",{additionalProperty: key2},false,schema71,data7);errors++;
}
}
if(data7.parameter !== undefined){
let data8 = data7.parameter;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/amount/parameter","#/$defs/value/properties/parameter/minLength","minLength",{limit: 1},1,schema71.properties.parameter,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/amount/parameter","#/$defs/value/properties/parameter/type","type",{type: "string"},schema71.properties.parameter.type,schema71.properties.parameter,data8);errors++;
}
}
}
}
if(data.source !== undefined){
let data9 = data.source;
if(typeof data9 === "string"){
if(data9.length < 1){
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/minLength","minLength",{limit: 1},1,schema96.properties.source,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/type","type",{type: "string"},schema96.properties.source.type,schema96.properties.source,data9);errors++;
}
}
if(data.known !== undefined){
let data10 = data.known;
if(typeof data10 !== "string"){
vErrors = fault(vErrors,instancePath+"/known","#/$defs/known/type","type",{type: "string"},schema48.type,schema48,data10);errors++;
}
if(!(((((data10 === "first-party") || (data10 === "transcribed")) || (data10 === "other-region")) || (data10 === "reseller")) || (data10 === "own"))){
vErrors = fault(vErrors,instancePath+"/known","#/$defs/known/enum","enum",{allowedValues: schema48.enum},schema48.enum,schema48,data10);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema96.type,schema96,data);errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "by"},schema94.required,schema94,data);errors++;
}
if(data.rows === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "rows"},schema94.required,schema94,data);errors++;
}
for(const key0 in data){
if(!((key0 === "by") || (key0 === "rows"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema94,data);errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/by","#/properties/by/minItems","minItems",{limit: 1},1,schema94.properties.by,data0);errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/by/" + i0,"#/$defs/field/minLength","minLength",{limit: 1},1,schema67,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/by/" + i0,"#/$defs/field/type","type",{type: "string"},schema67.type,schema67,data1);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/by","#/properties/by/type","type",{type: "array"},schema94.properties.by.type,schema94.properties.by,data0);errors++;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/rows","#/properties/rows/minItems","minItems",{limit: 1},1,schema94.properties.rows,data2);errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate51(data2[i1], {instancePath:instancePath+"/rows/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/rows","#/properties/rows/type","type",{type: "array"},schema94.properties.rows.type,schema94.properties.rows,data2);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema94.type,schema94,data);errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = JSON.parse("{\"type\":\"object\",\"description\":\"Adds what the sum of some items lacks to a least charge.\",\"properties\":{\"atLeast\":{\"$ref\":\"#/$defs/positive\",\"description\":\"The least charge.\"},\"of\":{\"$ref\":\"#/$defs/items\"}},\"required\":[\"atLeast\",\"of\"],\"additionalProperties\":false}");
const schema102 = JSON.parse("{\"type\":\"array\",\"description\":\"Ids of line items that stand earlier in the task; one that does not apply to a job counts as 0.\",\"minItems\":1,\"items\":{\"type\":\"string\",\"minLength\":1}}");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atLeast === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "atLeast"},schema100.required,schema100,data);errors++;
}
if(data.of === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "of"},schema100.required,schema100,data);errors++;
}
for(const key0 in data){
if(!((key0 === "atLeast") || (key0 === "of"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema100,data);errors++;
}
}
if(data.atLeast !== undefined){
let data0 = data.atLeast;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
vErrors = fault(vErrors,instancePath+"/atLeast","#/$defs/positive/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema47,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/atLeast","#/$defs/positive/type","type",{type: "number"},schema47.type,schema47,data0);errors++;
}
}
if(data.of !== undefined){
let data1 = data.of;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/of","#/$defs/items/minItems","minItems",{limit: 1},1,schema102,data1);errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/of/" + i0,"#/$defs/items/items/minLength","minLength",{limit: 1},1,schema102.items,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/of/" + i0,"#/$defs/items/items/type","type",{type: "string"},schema102.items.type,schema102.items,data2);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/of","#/$defs/items/type","type",{type: "array"},schema102.type,schema102,data1);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema100.type,schema100,data);errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = JSON.parse("{\"type\":\"object\",\"description\":\"Adds what the rounding of the sum of some items makes of it; less than nothing where a half is rounded down.\",\"properties\":{\"to\":{\"$ref\":\"#/$defs/positive\",\"description\":\"The step: 1 for whole credits.\"},\"mode\":{\"type\":\"string\",\"enum\":[\"up\",\"half-up\"],\"description\":\"`up` to the next step, or `half-up` to the nearest, a half going up.\"},\"of\":{\"$ref\":\"#/$defs/items\"}},\"required\":[\"to\",\"mode\",\"of\"],\"additionalProperties\":false}");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "to"},schema103.required,schema103,data);errors++;
}
if(data.mode === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "mode"},schema103.required,schema103,data);errors++;
}
if(data.of === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "of"},schema103.required,schema103,data);errors++;
}
for(const key0 in data){
if(!(((key0 === "to") || (key0 === "mode")) || (key0 === "of"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema103,data);errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
vErrors = fault(vErrors,instancePath+"/to","#/$defs/positive/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema47,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/to","#/$defs/positive/type","type",{type: "number"},schema47.type,schema47,data0);errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
vErrors = fault(vErrors,instancePath+"/mode","#/properties/mode/type","type",{type: "string"},schema103.properties.mode.type,schema103.properties.mode,data1);errors++;
}
if(!((data1 === "up") || (data1 === "half-up"))){
vErrors = fault(vErrors,instancePath+"/mode","#/properties/mode/enum","enum",{allowedValues: schema103.properties.mode.enum},schema103.properties.mode.enum,schema103.properties.mode,data1);errors++;
}
}
if(data.of !== undefined){
let data2 = data.of;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/of","#/$defs/items/minItems","minItems",{limit: 1},1,schema102,data2);errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/of/" + i0,"#/$defs/items/items/minLength","minLength",{limit: 1},1,schema102.items,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/of/" + i0,"#/$defs/items/items/type","type",{type: "string"},schema102.items.type,schema102.items,data3);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/of","#/$defs/items/type","type",{type: "array"},schema102.type,schema102,data2);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema103.type,schema103,data);errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = JSON.parse("{\"type\":\"object\",\"description\":\"Adds a share of the sum of some items: 0.25 is a surcharge of a quarter, -0.5 halves them.\",\"properties\":{\"times\":{\"type\":\"number\",\"minimum\":-1,\"description\":\"The share.\"},\"of\":{\"$ref\":\"#/$defs/items\"}},\"required\":[\"times\",\"of\"],\"additionalProperties\":false}");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.times === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "times"},schema106.required,schema106,data);errors++;
}
if(data.of === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "of"},schema106.required,schema106,data);errors++;
}
for(const key0 in data){
if(!((key0 === "times") || (key0 === "of"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema106,data);errors++;
}
}
if(data.times !== undefined){
let data0 = data.times;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < -1 || isNaN(data0)){
vErrors = fault(vErrors,instancePath+"/times","#/properties/times/minimum","minimum",{comparison: ">=", limit: -1},-1,schema106.properties.times,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/times","#/properties/times/type","type",{type: "number"},schema106.properties.times.type,schema106.properties.times,data0);errors++;
}
}
if(data.of !== undefined){
let data1 = data.of;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/of","#/$defs/items/minItems","minItems",{limit: 1},1,schema102,data1);errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/of/" + i0,"#/$defs/items/items/minLength","minLength",{limit: 1},1,schema102.items,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/of/" + i0,"#/$defs/items/items/type","type",{type: "string"},schema102.items.type,schema102.items,data2);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/of","#/$defs/items/type","type",{type: "array"},schema102.type,schema102,data1);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema106.type,schema106,data);errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = JSON.parse("{\"type\":\"object\",\"description\":\"What the source leaves unsaid, and the two ways to read it. A budget is held against the high one.\",\"properties\":{\"because\":{\"$ref\":\"#/$defs/text\",\"description\":\"The sentence that a report shows beside both readings.\"},\"low\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The cheaper reading.\"},\"high\":{\"$ref\":\"#/$defs/amount\",\"description\":\"The dearer reading.\"}},\"required\":[\"because\",\"low\",\"high\"],\"additionalProperties\":false}");
const schema110 = JSON.parse("{\"type\":\"object\",\"description\":\"One way to read what the source leaves unsaid.\",\"properties\":{\"flat\":{\"$ref\":\"#/$defs/value\",\"description\":\"A fixed amount.\"},\"rate\":{\"$ref\":\"#/$defs/value\",\"description\":\"An amount for each unit of `per`.\"},\"per\":{\"$ref\":\"#/$defs/quantity\"},\"table\":{\"$ref\":\"#/$defs/table\"},\"minimum\":{\"$ref\":\"#/$defs/minimum\"},\"round\":{\"$ref\":\"#/$defs/round\"},\"share\":{\"$ref\":\"#/$defs/share\"}},\"minProperties\":1,\"additionalProperties\":false}");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fault(vErrors,instancePath,"#/minProperties","minProperties",{limit: 1},1,schema110,data);errors++;
}
for(const key0 in data){
if(!(((((((key0 === "flat") || (key0 === "rate")) || (key0 === "per")) || (key0 === "table")) || (key0 === "minimum")) || (key0 === "round")) || (key0 === "share"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema110,data);errors++;
}
}
if(data.flat !== undefined){
let data0 = data.flat;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/type","type",{type: schema71.type},schema71.type,schema71,data0);errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/minimum","minimum",{comparison: ">=", limit: 0},0,schema71,data0);errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.parameter === undefined){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/required","required",{missingProperty: "parameter"},schema71.required,schema71,data0);errors++;
}
for(const key1 in data0){
if(!(key1 === "parameter")){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema71,data0);errors++;
}
}
if(data0.parameter !== undefined){
let data1 = data0.parameter;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/flat/parameter","#/$defs/value/properties/parameter/minLength","minLength",{limit: 1},1,schema71.properties.parameter,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/flat/parameter","#/$defs/value/properties/parameter/type","type",{type: "string"},schema71.properties.parameter.type,schema71.properties.parameter,data1);errors++;
}
}
}
}
if(data.rate !== undefined){
let data2 = data.rate;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/type","type",{type: schema71.type},schema71.type,schema71,data2);errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/minimum","minimum",{comparison: ">=", limit: 0},0,schema71,data2);errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.parameter === undefined){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/required","required",{missingProperty: "parameter"},schema71.required,schema71,data2);errors++;
}
for(const key2 in data2){
if(!(key2 === "parameter")){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/additionalProperties","additionalProperties",{additionalProperty: key2},false,schema71,data2);errors++;
}
}
if(data2.parameter !== undefined){
let data3 = data2.parameter;
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/rate/parameter","#/$defs/value/properties/parameter/minLength","minLength",{limit: 1},1,schema71.properties.parameter,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/rate/parameter","#/$defs/value/properties/parameter/type","type",{type: "string"},schema71.properties.parameter.type,schema71.properties.parameter,data3);errors++;
}
}
}
}
if(data.per !== undefined){
if(!(validate48(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
if(!(validate50(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.minimum !== undefined){
if(!(validate54(data.minimum, {instancePath:instancePath+"/minimum",parentData:data,parentDataProperty:"minimum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.round !== undefined){
if(!(validate56(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validate58(data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema110.type,schema110,data);errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.because === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "because"},schema108.required,schema108,data);errors++;
}
if(data.low === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "low"},schema108.required,schema108,data);errors++;
}
if(data.high === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "high"},schema108.required,schema108,data);errors++;
}
for(const key0 in data){
if(!(((key0 === "because") || (key0 === "low")) || (key0 === "high"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema108,data);errors++;
}
}
if(data.because !== undefined){
let data0 = data.because;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/because","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data0);errors++;
}
if(!pattern5.test(data0)){
vErrors = fault(vErrors,instancePath+"/because","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/because","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data0);errors++;
}
}
if(data.low !== undefined){
if(!(validate61(data.low, {instancePath:instancePath+"/low",parentData:data,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined){
if(!(validate61(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema108.type,schema108,data);errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "when"},schema80.required,schema80,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema80.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema80,data);errors++;
}
}
if(data.when !== undefined){
if(!(validate38(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.flat !== undefined){
let data1 = data.flat;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/type","type",{type: schema71.type},schema71.type,schema71,data1);errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/minimum","minimum",{comparison: ">=", limit: 0},0,schema71,data1);errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.parameter === undefined){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/required","required",{missingProperty: "parameter"},schema71.required,schema71,data1);errors++;
}
for(const key1 in data1){
if(!(key1 === "parameter")){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema71,data1);errors++;
}
}
if(data1.parameter !== undefined){
let data2 = data1.parameter;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/flat/parameter","#/$defs/value/properties/parameter/minLength","minLength",{limit: 1},1,schema71.properties.parameter,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/flat/parameter","#/$defs/value/properties/parameter/type","type",{type: "string"},schema71.properties.parameter.type,schema71.properties.parameter,data2);errors++;
}
}
}
}
if(data.rate !== undefined){
let data3 = data.rate;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/type","type",{type: schema71.type},schema71.type,schema71,data3);errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/minimum","minimum",{comparison: ">=", limit: 0},0,schema71,data3);errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.parameter === undefined){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/required","required",{missingProperty: "parameter"},schema71.required,schema71,data3);errors++;
}
for(const key2 in data3){
if(!(key2 === "parameter")){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/additionalProperties","additionalProperties",{additionalProperty: key2},false,schema71,data3);errors++;
}
}
if(data3.parameter !== undefined){
let data4 = data3.parameter;
if(typeof data4 === "string"){
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/rate/parameter","#/$defs/value/properties/parameter/minLength","minLength",{limit: 1},1,schema71.properties.parameter,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/rate/parameter","#/$defs/value/properties/parameter/type","type",{type: "string"},schema71.properties.parameter.type,schema71.properties.parameter,data4);errors++;
}
}
}
}
if(data.per !== undefined){
if(!(validate48(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
if(!(validate50(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.minimum !== undefined){
if(!(validate54(data.minimum, {instancePath:instancePath+"/minimum",parentData:data,parentDataProperty:"minimum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.round !== undefined){
if(!(validate56(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validate58(data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.unsaid !== undefined){
if(!(validate60(data.unsaid, {instancePath:instancePath+"/unsaid",parentData:data,parentDataProperty:"unsaid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data11 = data.source;
if(typeof data11 === "string"){
if(data11.length < 1){
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/minLength","minLength",{limit: 1},1,schema80.properties.source,data11);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/type","type",{type: "string"},schema80.properties.source.type,schema80.properties.source,data11);errors++;
}
}
if(data.known !== undefined){
let data12 = data.known;
if(typeof data12 !== "string"){
vErrors = fault(vErrors,instancePath+"/known","#/$defs/known/type","type",{type: "string"},schema48.type,schema48,data12);errors++;
}
if(!(((((data12 === "first-party") || (data12 === "transcribed")) || (data12 === "other-region")) || (data12 === "reseller")) || (data12 === "own"))){
vErrors = fault(vErrors,instancePath+"/known","#/$defs/known/enum","enum",{allowedValues: schema48.enum},schema48.enum,schema48,data12);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema80.type,schema80,data);errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "id"},schema76.required,schema76,data);errors++;
}
if(data.label === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "label"},schema76.required,schema76,data);errors++;
}
if(data.source === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "source"},schema76.required,schema76,data);errors++;
}
if(data.known === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "known"},schema76.required,schema76,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema76.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema76,data);errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = fault(vErrors,instancePath+"/id","#/$defs/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},"^[a-z0-9]+(-[a-z0-9]+)*$",schema77,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/id","#/$defs/id/type","type",{type: "string"},schema77.type,schema77,data0);errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data1);errors++;
}
if(!pattern5.test(data1)){
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data1);errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/minLength","minLength",{limit: 1},1,schema76.properties.source,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/type","type",{type: "string"},schema76.properties.source.type,schema76.properties.source,data2);errors++;
}
}
if(data.known !== undefined){
let data3 = data.known;
if(typeof data3 !== "string"){
vErrors = fault(vErrors,instancePath+"/known","#/$defs/known/type","type",{type: "string"},schema48.type,schema48,data3);errors++;
}
if(!(((((data3 === "first-party") || (data3 === "transcribed")) || (data3 === "other-region")) || (data3 === "reseller")) || (data3 === "own"))){
vErrors = fault(vErrors,instancePath+"/known","#/$defs/known/enum","enum",{allowedValues: schema48.enum},schema48.enum,schema48,data3);errors++;
}
}
if(data.notes !== undefined){
let data4 = data.notes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data4[i0], {instancePath:instancePath+"/notes/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/notes","#/properties/notes/type","type",{type: "array"},schema76.properties.notes.type,schema76.properties.notes,data4);errors++;
}
}
if(data.when !== undefined){
if(!(validate38(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.cases !== undefined){
let data7 = data.cases;
if(Array.isArray(data7)){
if(data7.length < 2){
vErrors = fault(vErrors,instancePath+"/cases","#/properties/cases/minItems","minItems",{limit: 2},2,schema76.properties.cases,data7);errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate46(data7[i1], {instancePath:instancePath+"/cases/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/cases","#/properties/cases/type","type",{type: "array"},schema76.properties.cases.type,schema76.properties.cases,data7);errors++;
}
}
if(data.flat !== undefined){
let data9 = data.flat;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/type","type",{type: schema71.type},schema71.type,schema71,data9);errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/minimum","minimum",{comparison: ">=", limit: 0},0,schema71,data9);errors++;
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.parameter === undefined){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/required","required",{missingProperty: "parameter"},schema71.required,schema71,data9);errors++;
}
for(const key1 in data9){
if(!(key1 === "parameter")){
vErrors = fault(vErrors,instancePath+"/flat","#/$defs/value/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema71,data9);errors++;
}
}
if(data9.parameter !== undefined){
let data10 = data9.parameter;
if(typeof data10 === "string"){
if(data10.length < 1){
vErrors = fault(vErrors,instancePath+"/flat/parameter","#/$defs/value/properties/parameter/minLength","minLength",{limit: 1},1,schema71.properties.parameter,data10);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/flat/parameter","#/$defs/value/properties/parameter/type","type",{type: "string"},schema71.properties.parameter.type,schema71.properties.parameter,data10);errors++;
}
}
}
}
if(data.rate !== undefined){
let data11 = data.rate;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/type","type",{type: schema71.type},schema71.type,schema71,data11);errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/minimum","minimum",{comparison: ">=", limit: 0},0,schema71,data11);errors++;
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.parameter === undefined){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/required","required",{missingProperty: "parameter"},schema71.required,schema71,data11);errors++;
}
for(const key2 in data11){
if(!(key2 === "parameter")){
vErrors = fault(vErrors,instancePath+"/rate","#/$defs/value/additionalProperties","additionalProperties",{additionalProperty: key2},false,schema71,data11);errors++;
}
}
if(data11.parameter !== undefined){
let data12 = data11.parameter;
if(typeof data12 === "string"){
if(data12.length < 1){
vErrors = fault(vErrors,instancePath+"/rate/parameter","#/$defs/value/properties/parameter/minLength","minLength",{limit: 1},1,schema71.properties.parameter,data12);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/rate/parameter","#/$defs/value/properties/parameter/type","type",{type: "string"},schema71.properties.parameter.type,schema71.properties.parameter,data12);errors++;
}
}
}
}
if(data.per !== undefined){
if(!(validate48(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
if(!(validate50(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.minimum !== undefined){
if(!(validate54(data.minimum, {instancePath:instancePath+"/minimum",parentData:data,parentDataProperty:"minimum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.round !== undefined){
if(!(validate56(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validate58(data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.unsaid !== undefined){
if(!(validate60(data.unsaid, {instancePath:instancePath+"/unsaid",parentData:data,parentDataProperty:"unsaid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema76.type,schema76,data);errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema116 = JSON.parse("{\"type\":\"object\",\"description\":\"A job and its published cost.\",\"properties\":{\"label\":{\"$ref\":\"#/$defs/text\",\"description\":\"The row of the page.\"},\"job\":{\"type\":\"object\",\"description\":\"The fields that the price depends on.\",\"additionalProperties\":true},\"assume\":{\"type\":\"object\",\"description\":\"Values for parameters.\",\"additionalProperties\":{\"$ref\":\"#/$defs/figure\"}},\"plan\":{\"$ref\":\"#/$defs/name\",\"description\":\"The plan of whoever is charged.\"},\"cost\":{\"$ref\":\"#/$defs/figure\",\"description\":\"What the page says it costs; a range where it leaves something unsaid.\"},\"source\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Short name of the page.\"}},\"required\":[\"label\",\"job\",\"cost\",\"source\"],\"additionalProperties\":false}");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "label"},schema116.required,schema116,data);errors++;
}
if(data.job === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "job"},schema116.required,schema116,data);errors++;
}
if(data.cost === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "cost"},schema116.required,schema116,data);errors++;
}
if(data.source === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "source"},schema116.required,schema116,data);errors++;
}
for(const key0 in data){
if(!((((((key0 === "label") || (key0 === "job")) || (key0 === "assume")) || (key0 === "plan")) || (key0 === "cost")) || (key0 === "source"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema116,data);errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data0);errors++;
}
if(!pattern5.test(data0)){
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/label","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data0);errors++;
}
}
if(data.job !== undefined){
let data1 = data.job;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
vErrors = fault(vErrors,instancePath+"/job","#/properties/job/type","type",{type: "object"},schema116.properties.job.type,schema116.properties.job,data1);errors++;
}
}
if(data.assume !== undefined){
let data2 = data.assume;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if((!((typeof data3 == "number") && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors,instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"#/$defs/figure/type","type",{type: schema60.type},schema60.type,schema60,data3);errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"#/$defs/figure/minimum","minimum",{comparison: ">=", limit: 0},0,schema60,data3);errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.low === undefined){
vErrors = fault(vErrors,instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"#/$defs/figure/required","required",{missingProperty: "low"},schema60.required,schema60,data3);errors++;
}
if(data3.high === undefined){
vErrors = fault(vErrors,instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"#/$defs/figure/required","required",{missingProperty: "high"},schema60.required,schema60,data3);errors++;
}
for(const key2 in data3){
if(!((key2 === "low") || (key2 === "high"))){
vErrors = fault(vErrors,instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"#/$defs/figure/additionalProperties","additionalProperties",{additionalProperty: key2},false,schema60,data3);errors++;
}
}
if(data3.low !== undefined){
let data4 = data3.low;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/low","#/$defs/figure/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema60.properties.low,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/low","#/$defs/figure/properties/low/type","type",{type: "number"},schema60.properties.low.type,schema60.properties.low,data4);errors++;
}
}
if(data3.high !== undefined){
let data5 = data3.high;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/high","#/$defs/figure/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema60.properties.high,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/high","#/$defs/figure/properties/high/type","type",{type: "number"},schema60.properties.high.type,schema60.properties.high,data5);errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume","#/properties/assume/type","type",{type: "object"},schema116.properties.assume.type,schema116.properties.assume,data2);errors++;
}
}
if(data.plan !== undefined){
let data6 = data.plan;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors = fault(vErrors,instancePath+"/plan","#/$defs/name/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},"^[a-z0-9]+(-[a-z0-9]+)*$",schema32,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/plan","#/$defs/name/type","type",{type: "string"},schema32.type,schema32,data6);errors++;
}
}
if(data.cost !== undefined){
let data7 = data.cost;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
vErrors = fault(vErrors,instancePath+"/cost","#/$defs/figure/type","type",{type: schema60.type},schema60.type,schema60,data7);errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/cost","#/$defs/figure/minimum","minimum",{comparison: ">=", limit: 0},0,schema60,data7);errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.low === undefined){
vErrors = fault(vErrors,instancePath+"/cost","#/$defs/figure/required","required",{missingProperty: "low"},schema60.required,schema60,data7);errors++;
}
if(data7.high === undefined){
vErrors = fault(vErrors,instancePath+"/cost","#/$defs/figure/required","required",{missingProperty: "high"},schema60.required,schema60,data7);errors++;
}
for(const key3 in data7){
if(!((key3 === "low") || (key3 === "high"))){
vErrors = fault(vErrors,instancePath+"/cost","#/$defs/figure/additionalProperties","additionalProperties",{additionalProperty: key3},false,schema60,data7);errors++;
}
}
if(data7.low !== undefined){
let data8 = data7.low;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = fault(vErrors,instancePath+"/cost/low","#/$defs/figure/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema60.properties.low,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/cost/low","#/$defs/figure/properties/low/type","type",{type: "number"},schema60.properties.low.type,schema60.properties.low,data8);errors++;
}
}
if(data7.high !== undefined){
let data9 = data7.high;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/cost/high","#/$defs/figure/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema60.properties.high,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/cost/high","#/$defs/figure/properties/high/type","type",{type: "number"},schema60.properties.high.type,schema60.properties.high,data9);errors++;
}
}
}
}
if(data.source !== undefined){
let data10 = data.source;
if(typeof data10 === "string"){
if(data10.length < 1){
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/minLength","minLength",{limit: 1},1,schema116.properties.source,data10);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source","#/properties/source/type","type",{type: "string"},schema116.properties.source.type,schema116.properties.source,data10);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema116.type,schema116,data);errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "items"},schema61.required,schema61,data);errors++;
}
if(data.examples === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "examples"},schema61.required,schema61,data);errors++;
}
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "aliases")) || (key0 === "fields")) || (key0 === "replace")) || (key0 === "estimates")) || (key0 === "items")) || (key0 === "examples"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema61,data);errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/title","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data0);errors++;
}
if(!pattern5.test(data0)){
vErrors = fault(vErrors,instancePath+"/title","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/title","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data0);errors++;
}
}
if(data.aliases !== undefined){
let data1 = data.aliases;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = fault(vErrors,instancePath+"/aliases/" + i0,"#/$defs/name/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},"^[a-z0-9]+(-[a-z0-9]+)*$",schema32,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/aliases/" + i0,"#/$defs/name/type","type",{type: "string"},schema32.type,schema32,data2);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/aliases","#/properties/aliases/type","type",{type: "array"},schema61.properties.aliases.type,schema61.properties.aliases,data1);errors++;
}
}
if(data.fields !== undefined){
let data3 = data.fields;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
vErrors = fault(vErrors,instancePath+"/fields","#/properties/fields/minProperties","minProperties",{limit: 1},1,schema61.properties.fields,data3);errors++;
}
for(const key1 in data3){
if(!(validate35(data3[key1], {instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/fields","#/properties/fields/type","type",{type: "object"},schema61.properties.fields.type,schema61.properties.fields,data3);errors++;
}
}
if(data.replace !== undefined){
let data5 = data.replace;
if(typeof data5 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/replace","#/properties/replace/type","type",{type: "boolean"},schema61.properties.replace.type,schema61.properties.replace,data5);errors++;
}
}
if(data.estimates !== undefined){
let data6 = data.estimates;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate37(data6[i1], {instancePath:instancePath+"/estimates/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/estimates","#/properties/estimates/type","type",{type: "array"},schema61.properties.estimates.type,schema61.properties.estimates,data6);errors++;
}
}
if(data.items !== undefined){
let data8 = data.items;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/items","#/properties/items/minItems","minItems",{limit: 1},1,schema61.properties.items,data8);errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate43(data8[i2], {instancePath:instancePath+"/items/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/items","#/properties/items/type","type",{type: "array"},schema61.properties.items.type,schema61.properties.items,data8);errors++;
}
}
if(data.examples !== undefined){
let data10 = data.examples;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate78(data10[i3], {instancePath:instancePath+"/examples/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/examples","#/properties/examples/type","type",{type: "array"},schema61.properties.examples.type,schema61.properties.examples,data10);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema61.type,schema61,data);errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rateCard" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.topsheet === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "topsheet"},schema31.required,schema31,data);errors++;
}
if(data.provider === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "provider"},schema31.required,schema31,data);errors++;
}
if(data.currency === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "currency"},schema31.required,schema31,data);errors++;
}
if(data.credit === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "credit"},schema31.required,schema31,data);errors++;
}
if(data.sources === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "sources"},schema31.required,schema31,data);errors++;
}
if(data.prices === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "prices"},schema31.required,schema31,data);errors++;
}
if(data.parameters === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "parameters"},schema31.required,schema31,data);errors++;
}
if(data.tasks === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "tasks"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.topsheet !== undefined){
let data0 = data.topsheet;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fault(vErrors,instancePath+"/topsheet","#/properties/topsheet/type","type",{type: "integer"},schema31.properties.topsheet.type,schema31.properties.topsheet,data0);errors++;
}
if(!(data0 === 1)){
vErrors = fault(vErrors,instancePath+"/topsheet","#/properties/topsheet/enum","enum",{allowedValues: schema31.properties.topsheet.enum},schema31.properties.topsheet.enum,schema31.properties.topsheet,data0);errors++;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = fault(vErrors,instancePath+"/provider","#/$defs/name/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},"^[a-z0-9]+(-[a-z0-9]+)*$",schema32,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/provider","#/$defs/name/type","type",{type: "string"},schema32.type,schema32,data1);errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/title","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data2);errors++;
}
if(!pattern5.test(data2)){
vErrors = fault(vErrors,instancePath+"/title","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/title","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data2);errors++;
}
}
if(data.currency !== undefined){
let data3 = data.currency;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
vErrors = fault(vErrors,instancePath+"/currency","#/$defs/name/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},"^[a-z0-9]+(-[a-z0-9]+)*$",schema32,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/currency","#/$defs/name/type","type",{type: "string"},schema32.type,schema32,data3);errors++;
}
}
if(data.credit !== undefined){
let data4 = data.credit;
if(typeof data4 === "string"){
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/credit","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data4);errors++;
}
if(!pattern5.test(data4)){
vErrors = fault(vErrors,instancePath+"/credit","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/credit","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data4);errors++;
}
}
if(data.sources !== undefined){
let data5 = data.sources;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
vErrors = fault(vErrors,instancePath+"/sources","#/properties/sources/minProperties","minProperties",{limit: 1},1,schema31.properties.sources,data5);errors++;
}
for(const key1 in data5){
if(!(validate21(data5[key1], {instancePath:instancePath+"/sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/sources","#/properties/sources/type","type",{type: "object"},schema31.properties.sources.type,schema31.properties.sources,data5);errors++;
}
}
if(data.notes !== undefined){
let data7 = data.notes;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data7[i0], {instancePath:instancePath+"/notes/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/notes","#/properties/notes/type","type",{type: "array"},schema31.properties.notes.type,schema31.properties.notes,data7);errors++;
}
}
if(data.otherPurses !== undefined){
let data9 = data.otherPurses;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.names === undefined){
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1,"#/properties/otherPurses/items/required","required",{missingProperty: "names"},schema31.properties.otherPurses.items.required,schema31.properties.otherPurses.items,data10);errors++;
}
if(data10.because === undefined){
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1,"#/properties/otherPurses/items/required","required",{missingProperty: "because"},schema31.properties.otherPurses.items.required,schema31.properties.otherPurses.items,data10);errors++;
}
if(data10.source === undefined){
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1,"#/properties/otherPurses/items/required","required",{missingProperty: "source"},schema31.properties.otherPurses.items.required,schema31.properties.otherPurses.items,data10);errors++;
}
for(const key2 in data10){
if(!(((key2 === "names") || (key2 === "because")) || (key2 === "source"))){
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1,"#/properties/otherPurses/items/additionalProperties","additionalProperties",{additionalProperty: key2},false,schema31.properties.otherPurses.items,data10);errors++;
}
}
if(data10.names !== undefined){
let data11 = data10.names;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1+"/names","#/properties/otherPurses/items/properties/names/minItems","minItems",{limit: 1},1,schema31.properties.otherPurses.items.properties.names,data11);errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1+"/names/" + i2,"#/$defs/name/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},"^[a-z0-9]+(-[a-z0-9]+)*$",schema32,data12);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1+"/names/" + i2,"#/$defs/name/type","type",{type: "string"},schema32.type,schema32,data12);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1+"/names","#/properties/otherPurses/items/properties/names/type","type",{type: "array"},schema31.properties.otherPurses.items.properties.names.type,schema31.properties.otherPurses.items.properties.names,data11);errors++;
}
}
if(data10.because !== undefined){
let data13 = data10.because;
if(typeof data13 === "string"){
if(data13.length < 1){
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1+"/because","#/$defs/text/minLength","minLength",{limit: 1},1,schema33,data13);errors++;
}
if(!pattern5.test(data13)){
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1+"/because","#/$defs/text/pattern","pattern",{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",schema33,data13);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1+"/because","#/$defs/text/type","type",{type: "string"},schema33.type,schema33,data13);errors++;
}
}
if(data10.source !== undefined){
let data14 = data10.source;
if(typeof data14 === "string"){
if(data14.length < 1){
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1+"/source","#/properties/otherPurses/items/properties/source/minLength","minLength",{limit: 1},1,schema31.properties.otherPurses.items.properties.source,data14);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1+"/source","#/properties/otherPurses/items/properties/source/type","type",{type: "string"},schema31.properties.otherPurses.items.properties.source.type,schema31.properties.otherPurses.items.properties.source,data14);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/otherPurses/" + i1,"#/properties/otherPurses/items/type","type",{type: "object"},schema31.properties.otherPurses.items.type,schema31.properties.otherPurses.items,data10);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/otherPurses","#/properties/otherPurses/type","type",{type: "array"},schema31.properties.otherPurses.type,schema31.properties.otherPurses,data9);errors++;
}
}
if(data.prices !== undefined){
let data15 = data.prices;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate25(data15[i3], {instancePath:instancePath+"/prices/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/prices","#/properties/prices/type","type",{type: "array"},schema31.properties.prices.type,schema31.properties.prices,data15);errors++;
}
}
if(data.topUp !== undefined){
if(!(validate28(data.topUp, {instancePath:instancePath+"/topUp",parentData:data,parentDataProperty:"topUp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.plans !== undefined){
let data18 = data.plans;
if(Array.isArray(data18)){
if(data18.length < 1){
vErrors = fault(vErrors,instancePath+"/plans","#/properties/plans/minItems","minItems",{limit: 1},1,schema31.properties.plans,data18);errors++;
}
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(!(validate30(data18[i4], {instancePath:instancePath+"/plans/" + i4,parentData:data18,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/plans","#/properties/plans/type","type",{type: "array"},schema31.properties.plans.type,schema31.properties.plans,data18);errors++;
}
}
if(data.parameters !== undefined){
let data20 = data.parameters;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!(validate32(data20[key3], {instancePath:instancePath+"/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/parameters","#/properties/parameters/type","type",{type: "object"},schema31.properties.parameters.type,schema31.properties.parameters,data20);errors++;
}
}
if(data.tasks !== undefined){
let data22 = data.tasks;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
if(!(validate34(data22[key4], {instancePath:instancePath+"/tasks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/tasks","#/properties/tasks/type","type",{type: "object"},schema31.properties.tasks.type,schema31.properties.tasks,data22);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema31.type,schema31,data);errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

