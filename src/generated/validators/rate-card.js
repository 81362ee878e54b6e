// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

export const rateCard = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Rate card","description":"One provider's prices as dated data. A mistake here is a mistake in every budget: each line item names the page that states it, the day that page was checked, and both readings of whatever the page leaves unsaid. `topsheet rates check` checks a card against itself and runs its examples.","type":"object","properties":{"topsheet":{"type":"integer","enum":[1],"description":"Version of this format."},"provider":{"$ref":"#/$defs/name","description":"The provider, as it stands before the `/` in a job's type."},"title":{"$ref":"#/$defs/text","description":"The provider's name as it writes it itself; without one, `provider` with a capital."},"currency":{"$ref":"#/$defs/name","description":"What the provider charges in, as budgets name it."},"credit":{"$ref":"#/$defs/text","description":"The word for one unit of the currency, in the singular."},"sources":{"type":"object","minProperties":1,"description":"The pages that the prices come from, by a short name that line items refer to.","additionalProperties":{"$ref":"#/$defs/source"}},"notes":{"type":"array","description":"What a reader should know of the sources as a whole.","items":{"$ref":"#/$defs/note"}},"otherPurses":{"type":"array","description":"What the provider sells that pays for something else, and is easily taken for the currency of this card.","items":{"type":"object","description":"One such purse.","properties":{"names":{"type":"array","minItems":1,"description":"What a budget may call it.","items":{"$ref":"#/$defs/name"}},"because":{"$ref":"#/$defs/text","description":"Why a budget in it would hold nothing here, a sentence."},"source":{"type":"string","minLength":1,"description":"Short name of the page that says so."}},"required":["names","because","source"],"additionalProperties":false}},"prices":{"type":"array","description":"What a credit costs in money. Entries are dated, appended, and never edited.","items":{"$ref":"#/$defs/price"}},"topUp":{"$ref":"#/$defs/topUp"},"plans":{"type":"array","minItems":1,"description":"The plans that the provider sells, the smallest first. The config says which one a team has; conditions ask for it as `plan`.","items":{"$ref":"#/$defs/plan"}},"parameters":{"type":"object","description":"Rates that the provider does not publish. They stay unknown until a batch fills them with `assume`.","additionalProperties":{"$ref":"#/$defs/parameter"}},"tasks":{"type":"object","description":"The line items of each task, by the task's name.","additionalProperties":{"$ref":"#/$defs/task"}}},"required":["topsheet","provider","currency","credit","sources","prices","parameters","tasks"],"additionalProperties":false,"$defs":{"name":{"type":"string","description":"A name of lower-case letters, digits and hyphens.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"text":{"type":"string","description":"Words for people, without control characters.","minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},"id":{"type":"string","description":"Permanent id of a line item: reports and scripts rely on it.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"day":{"type":"string","description":"A day, `2026-11-22`.","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"known":{"type":"string","enum":["first-party","transcribed","other-region","reseller","own"],"description":"How the price is known: from the provider's own page, from someone who copied that page, from the provider's list for another region, from somebody who resells the service, or, in a card of your own, from your contract or your invoices."},"positive":{"type":"number","description":"A number above 0.","exclusiveMinimum":0},"field":{"type":"string","description":"A field of the job; `input.text` is `text` inside of the field `input`.","minLength":1},"fields":{"type":["string","array"],"description":"A field of the job, or several.","minLength":1,"minItems":2,"items":{"type":"string","minLength":1}},"items":{"type":"array","description":"Ids of line items that stand earlier in the task; one that does not apply to a job counts as 0.","minItems":1,"items":{"type":"string","minLength":1}},"source":{"type":"object","description":"A page, and the day on which somebody read it.","properties":{"url":{"type":"string","pattern":"^https://[!-~]+$","description":"Address of the page."},"title":{"$ref":"#/$defs/text","description":"What the page calls itself."},"checked":{"$ref":"#/$defs/day","description":"Day on which the page was last compared with this card."}},"required":["url","title","checked"],"additionalProperties":false},"note":{"type":"object","description":"Where sources disagree, or a reading that the page itself does not state.","properties":{"note":{"$ref":"#/$defs/text","description":"The disagreement in a sentence or two."},"source":{"type":"string","minLength":1,"description":"Short name of the other source."}},"required":["note","source"],"additionalProperties":false},"price":{"type":"object","description":"What some credits cost in money from a day on.","properties":{"plan":{"$ref":"#/$defs/name","description":"The plan that it belongs to; without one the price holds for everybody."},"label":{"$ref":"#/$defs/text","description":"What the provider calls it."},"from":{"$ref":"#/$defs/day","description":"First day on which the price is known to hold."},"money":{"type":"string","enum":["USD"],"description":"Currency of the price."},"amount":{"type":"number","minimum":0,"description":"What the credits cost together."},"credits":{"$ref":"#/$defs/positive","description":"How many credits that buys. Beyond those a plan includes, the price of a credit is unknown."},"every":{"type":"string","enum":["month","year"],"description":"How often a plan is paid and its credits come anew."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it."},"known":{"$ref":"#/$defs/known"},"notes":{"type":"array","description":"Where sources disagree about it.","items":{"$ref":"#/$defs/note"}}},"required":["label","from","money","amount","credits","source","known"],"additionalProperties":false},"topUp":{"type":"object","description":"What a single payment for credits may be.","properties":{"money":{"type":"string","enum":["USD"],"description":"Currency of the payment."},"min":{"$ref":"#/$defs/positive","description":"The least payment."},"max":{"$ref":"#/$defs/positive","description":"The largest payment."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it."},"known":{"$ref":"#/$defs/known"}},"required":["money","min","max","source","known"],"additionalProperties":false},"plan":{"type":"object","description":"A plan of the provider.","properties":{"name":{"$ref":"#/$defs/name","description":"What the config calls it."},"label":{"$ref":"#/$defs/text","description":"What the provider calls it."}},"required":["name","label"],"additionalProperties":false},"parameter":{"type":"object","description":"A rate that nobody but the user can supply.","properties":{"label":{"$ref":"#/$defs/text","description":"What it is."},"unit":{"$ref":"#/$defs/text","description":"What it counts, in the singular."},"because":{"$ref":"#/$defs/text","description":"Why the card does not know it."},"value":{"$ref":"#/$defs/figure","description":"In a card of your own: what it is with you. `assume` still counts more."},"source":{"type":"string","minLength":1,"description":"Short name of the source of `value`."}},"required":["label","unit","because"],"additionalProperties":false},"task":{"type":"object","description":"How one task is priced: the sum of its line items.","properties":{"title":{"$ref":"#/$defs/text","description":"In a card of your own that adds a provider: what the task is called."},"aliases":{"type":"array","description":"In a card of your own that adds a provider: other names of the task.","items":{"$ref":"#/$defs/name"}},"fields":{"type":"object","minProperties":1,"description":"In a card of your own that adds a provider: the fields of the task's jobs, by name.","additionalProperties":{"$ref":"#/$defs/jobField"}},"replace":{"type":"boolean","description":"In a card of your own: `true` if the items stand for all that the shipped card charges for the task, not only for those of the same id."},"estimates":{"type":"array","description":"Where a length comes from when a job does not give it.","items":{"$ref":"#/$defs/estimate"}},"items":{"type":"array","minItems":1,"description":"The line items, in the order in which they are shown.","items":{"$ref":"#/$defs/item"}},"examples":{"type":"array","description":"Jobs and what they cost by the provider's own word; the card must come to exactly that.","items":{"$ref":"#/$defs/example"}}},"required":["items","examples"],"additionalProperties":false},"jobField":{"type":"object","description":"A field of a job.","properties":{"kind":{"type":"string","enum":["length","count","number","flag","enum","text","list","object"],"description":"`length`: seconds, or a range of them. `count`: a whole number from 0, or a range. `number`: a number. `flag`: `true` or `false`. `enum`: one of `values`. `text`: text. `list`: a list. `object`: a mapping."},"required":{"type":"boolean","description":"`true` if every job must give it."},"default":{"type":["string","number","boolean"],"description":"What the provider takes where a job leaves it out."},"description":{"$ref":"#/$defs/text","description":"What it is."},"values":{"type":"array","minItems":1,"description":"For `enum`: the values it takes.","items":{"type":["string","number"]}},"minimum":{"type":"number","description":"For `number`, `count` and `list`: the least that it may be, or the fewest entries."},"maximum":{"type":"number","description":"For `number`, `count` and `list`: the most that it may be, or the most entries."},"identity":{"type":"string","enum":["source","content"],"description":"`source` if it says where the media comes from, `content` if it says what is made: jobs alike in such fields are duplicates."}},"required":["kind","description"],"additionalProperties":false},"estimate":{"type":"object","description":"Works a length out from something else that the job gives: from a text and a speed (`characters` and `perMinute`), or from cue times (`cues`).","properties":{"field":{"$ref":"#/$defs/field","description":"The length that it stands in for, in seconds."},"when":{"$ref":"#/$defs/condition","description":"Jobs for which it can be used."},"characters":{"$ref":"#/$defs/field","description":"The text; its code points are counted."},"perMinute":{"$ref":"#/$defs/value","description":"How many characters take a minute."},"cues":{"$ref":"#/$defs/field","description":"SRT subtitles, or a list with a start and an end in seconds. Low is the sum of their lengths, high the end of the last."},"start":{"$ref":"#/$defs/text","description":"For a list: the key under which an entry starts."},"end":{"$ref":"#/$defs/text","description":"For a list: the key under which an entry ends."},"unsaid":{"$ref":"#/$defs/text","description":"What the source leaves unsaid, where low and high differ by it."}},"required":["field"],"additionalProperties":false},"item":{"type":"object","description":"A line item: one amount, or several `cases` of which at most one holds for a job.","properties":{"id":{"$ref":"#/$defs/id"},"label":{"$ref":"#/$defs/text","description":"What is charged, in the provider's words."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states the price."},"known":{"$ref":"#/$defs/known"},"notes":{"type":"array","description":"Where sources disagree about it.","items":{"$ref":"#/$defs/note"}},"when":{"$ref":"#/$defs/condition","description":"Jobs that the item is charged for; all jobs without it."},"cases":{"type":"array","minItems":2,"description":"Amounts for different jobs. No two may hold for one job; where none does, the item is not charged.","items":{"$ref":"#/$defs/case"}},"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"},"unsaid":{"$ref":"#/$defs/unsaid"}},"required":["id","label","source","known"],"additionalProperties":false},"case":{"type":"object","description":"The amount of an item for some jobs.","properties":{"when":{"$ref":"#/$defs/condition","description":"The jobs that it holds for."},"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"},"unsaid":{"$ref":"#/$defs/unsaid"},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it, where it is not that of the item."},"known":{"$ref":"#/$defs/known"}},"required":["when"],"additionalProperties":false},"unsaid":{"type":"object","description":"What the source leaves unsaid, and the two ways to read it. A budget is held against the high one.","properties":{"because":{"$ref":"#/$defs/text","description":"The sentence that a report shows beside both readings."},"low":{"$ref":"#/$defs/amount","description":"The cheaper reading."},"high":{"$ref":"#/$defs/amount","description":"The dearer reading."}},"required":["because","low","high"],"additionalProperties":false},"amount":{"type":"object","description":"One way to read what the source leaves unsaid.","properties":{"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"}},"minProperties":1,"additionalProperties":false},"value":{"type":["number","object"],"description":"A number, or `{parameter: name}` for one that the provider does not publish.","minimum":0,"properties":{"parameter":{"type":"string","minLength":1,"description":"Name of one of the card's parameters."}},"required":["parameter"],"additionalProperties":false},"quantity":{"type":"object","description":"What a rate is multiplied by: exactly one of `seconds`, `minutes`, `count`, `entries`, `characters` and `sum`.","properties":{"seconds":{"$ref":"#/$defs/field","description":"A length, in seconds."},"minutes":{"$ref":"#/$defs/field","description":"A length, in minutes (its seconds ÷ 60)."},"count":{"$ref":"#/$defs/fields","description":"A number that the job gives; of several, their sum, of which one must be given."},"entries":{"$ref":"#/$defs/field","description":"How many entries a list has."},"characters":{"$ref":"#/$defs/field","description":"How many code points a text has."},"by":{"$ref":"#/$defs/positive","description":"For `characters`: how many make one unit."},"sum":{"$ref":"#/$defs/field","description":"A list whose entries hold the numbers to add up."},"of":{"$ref":"#/$defs/text","description":"For `sum`: the key of the number in each entry."},"beyond":{"$ref":"#/$defs/positive","description":"For `seconds` and `sum`: how much at the start does not count, of the length or of each entry: the first second, where it has a price of its own."},"otherwise":{"type":"number","minimum":0,"description":"For `sum`: what an entry without that key counts."},"unit":{"$ref":"#/$defs/text","description":"What is counted, in the singular: `image`."},"round":{"type":"string","enum":["up"],"description":"`up`: a started unit counts as a whole one."}},"minProperties":1,"additionalProperties":false},"table":{"type":"object","description":"An amount looked up by some fields, or a rate where `per` stands beside the table. Exactly one row must match each job that the fields allow.","properties":{"by":{"type":"array","minItems":1,"description":"The fields; a list stands for the number of its entries.","items":{"$ref":"#/$defs/field"}},"rows":{"type":"array","minItems":1,"description":"The rows of the table.","items":{"$ref":"#/$defs/row"}}},"required":["by","rows"],"additionalProperties":false},"row":{"type":"object","description":"One row of a table.","properties":{"is":{"type":"array","minItems":1,"description":"One cell for each field of `by`, in that order.","items":{"$ref":"#/$defs/cell"}},"amount":{"$ref":"#/$defs/value","description":"The amount, or the rate."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it, where it is not that of the item."},"known":{"$ref":"#/$defs/known"}},"required":["is","amount"],"additionalProperties":false},"cell":{"type":["string","number","boolean","array","object"],"description":"A value, a list of values, a bracket `{from, above, to}` of numbers (`from` and `to` belong to it, `above` does not), or `{set: false}` where the job does not give the field.","minItems":1,"items":{"type":["string","number","boolean"]},"properties":{"from":{"type":"number","description":"Least number of the bracket."},"above":{"type":"number","description":"The bracket starts right above this number."},"to":{"type":"number","description":"Greatest number of the bracket; without it there is none."},"set":{"type":"boolean","enum":[false],"description":"`false`: the job does not give the field."}},"minProperties":1,"additionalProperties":false},"minimum":{"type":"object","description":"Adds what the sum of some items lacks to a least charge.","properties":{"atLeast":{"$ref":"#/$defs/positive","description":"The least charge."},"of":{"$ref":"#/$defs/items"}},"required":["atLeast","of"],"additionalProperties":false},"round":{"type":"object","description":"Adds what the rounding of the sum of some items makes of it; less than nothing where a half is rounded down.","properties":{"to":{"$ref":"#/$defs/positive","description":"The step: 1 for whole credits."},"mode":{"type":"string","enum":["up","half-up"],"description":"`up` to the next step, or `half-up` to the nearest, a half going up."},"of":{"$ref":"#/$defs/items"}},"required":["to","mode","of"],"additionalProperties":false},"share":{"type":"object","description":"Adds a share of the sum of some items: 0.25 is a surcharge of a quarter, -0.5 halves them.","properties":{"times":{"type":"number","minimum":-1,"description":"The share."},"of":{"$ref":"#/$defs/items"}},"required":["times","of"],"additionalProperties":false},"condition":{"type":"object","minProperties":1,"description":"Which jobs: every entry must hold. `field: value` is, `field: [a, b]` is one of, `field: {set: true}` is given, `field: {set: false}` is not; `any: [...]` holds when one of its conditions does.","additionalProperties":{"$ref":"#/$defs/test"}},"test":{"type":["string","number","boolean","array","object"],"description":"What a field must be; under `any`, a list of conditions.","minItems":1,"items":{"type":["string","number","boolean","object"],"description":"A value; under `any`, a condition.","additionalProperties":{"$ref":"#/$defs/test"}},"properties":{"set":{"type":"boolean","description":"Whether the job gives the field."}},"required":["set"],"additionalProperties":false},"example":{"type":"object","description":"A job and its published cost.","properties":{"label":{"$ref":"#/$defs/text","description":"The row of the page."},"job":{"type":"object","description":"The fields that the price depends on.","additionalProperties":true},"assume":{"type":"object","description":"Values for parameters.","additionalProperties":{"$ref":"#/$defs/figure"}},"plan":{"$ref":"#/$defs/name","description":"The plan of whoever is charged."},"cost":{"$ref":"#/$defs/figure","description":"What the page says it costs; a range where it leaves something unsaid."},"source":{"type":"string","minLength":1,"description":"Short name of the page."}},"required":["label","job","cost","source"],"additionalProperties":false},"figure":{"type":["number","object"],"description":"A number, or a range.","minimum":0,"properties":{"low":{"type":"number","minimum":0,"description":"The least."},"high":{"type":"number","minimum":0,"description":"The most."}},"required":["low","high"],"additionalProperties":false}},"$id":"rateCard"};
const schema32 = {"type":"string","description":"A name of lower-case letters, digits and hyphens.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema33 = {"type":"string","description":"Words for people, without control characters.","minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
const schema36 = {"type":"object","description":"A page, and the day on which somebody read it.","properties":{"url":{"type":"string","pattern":"^https://[!-~]+$","description":"Address of the page."},"title":{"$ref":"#/$defs/text","description":"What the page calls itself."},"checked":{"$ref":"#/$defs/day","description":"Day on which the page was last compared with this card."}},"required":["url","title","checked"],"additionalProperties":false};
const schema38 = {"type":"string","description":"A day, `2026-11-22`.","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern8 = new RegExp("^https://[!-~]+$", "u");
const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.checked === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "title")) || (key0 === "checked"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[!-~]+$"},schema:"^https://[!-~]+$",parentSchema:schema36.properties.url,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema36.properties.url.type,parentSchema:schema36.properties.url,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern5.test(data1)){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.checked !== undefined){
let data2 = data.checked;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err9 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},schema:schema38.type,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","description":"Where sources disagree, or a reading that the page itself does not state.","properties":{"note":{"$ref":"#/$defs/text","description":"The disagreement in a sentence or two."},"source":{"type":"string","minLength":1,"description":"Short name of the other source."}},"required":["note","source"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "note") || (key0 === "source"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.note !== undefined){
let data0 = data.note;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema39.properties.source,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema39.properties.source.type,parentSchema:schema39.properties.source,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","description":"What some credits cost in money from a day on.","properties":{"plan":{"$ref":"#/$defs/name","description":"The plan that it belongs to; without one the price holds for everybody."},"label":{"$ref":"#/$defs/text","description":"What the provider calls it."},"from":{"$ref":"#/$defs/day","description":"First day on which the price is known to hold."},"money":{"type":"string","enum":["USD"],"description":"Currency of the price."},"amount":{"type":"number","minimum":0,"description":"What the credits cost together."},"credits":{"$ref":"#/$defs/positive","description":"How many credits that buys. Beyond those a plan includes, the price of a credit is unknown."},"every":{"type":"string","enum":["month","year"],"description":"How often a plan is paid and its credits come anew."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it."},"known":{"$ref":"#/$defs/known"},"notes":{"type":"array","description":"Where sources disagree about it.","items":{"$ref":"#/$defs/note"}}},"required":["label","from","money","amount","credits","source","known"],"additionalProperties":false};
const schema47 = {"type":"number","description":"A number above 0.","exclusiveMinimum":0};
const schema48 = {"type":"string","enum":["first-party","transcribed","other-region","reseller","own"],"description":"How the price is known: from the provider's own page, from someone who copied that page, from the provider's list for another region, from somebody who resells the service, or, in a card of your own, from your contract or your invoices."};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.money === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "money"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.amount === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.credits === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credits"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.source === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.known === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "known"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.plan !== undefined){
let data0 = data.plan;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err8 = {instancePath:instancePath+"/plan",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/plan",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(data1.length < 1){
const err10 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern5.test(data1)){
const err11 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},schema:schema38.type,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.money !== undefined){
let data3 = data.money;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/type",keyword:"type",params:{type: "string"},schema:schema43.properties.money.type,parentSchema:schema43.properties.money,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(data3 === "USD")){
const err16 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/enum",keyword:"enum",params:{allowedValues: schema43.properties.money.enum},schema:schema43.properties.money.enum,parentSchema:schema43.properties.money,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema43.properties.amount,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},schema:schema43.properties.amount.type,parentSchema:schema43.properties.amount,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.credits !== undefined){
let data5 = data.credits;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/credits",schemaPath:"#/$defs/positive/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema47,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/credits",schemaPath:"#/$defs/positive/type",keyword:"type",params:{type: "number"},schema:schema47.type,parentSchema:schema47,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.every !== undefined){
let data6 = data.every;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: "string"},schema:schema43.properties.every.type,parentSchema:schema43.properties.every,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data6 === "month") || (data6 === "year"))){
const err22 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/enum",keyword:"enum",params:{allowedValues: schema43.properties.every.enum},schema:schema43.properties.every.enum,parentSchema:schema43.properties.every,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(typeof data7 === "string"){
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43.properties.source,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema43.properties.source.type,parentSchema:schema43.properties.source,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.known !== undefined){
let data8 = data.known;
if(typeof data8 !== "string"){
const err25 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((((data8 === "first-party") || (data8 === "transcribed")) || (data8 === "other-region")) || (data8 === "reseller")) || (data8 === "own"))){
const err26 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/enum",keyword:"enum",params:{allowedValues: schema48.enum},schema:schema48.enum,parentSchema:schema48,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
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
const err27 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema43.properties.notes.type,parentSchema:schema43.properties.notes,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","description":"What a single payment for credits may be.","properties":{"money":{"type":"string","enum":["USD"],"description":"Currency of the payment."},"min":{"$ref":"#/$defs/positive","description":"The least payment."},"max":{"$ref":"#/$defs/positive","description":"The largest payment."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it."},"known":{"$ref":"#/$defs/known"}},"required":["money","min","max","source","known"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.money === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "money"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.min === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.max === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.known === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "known"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "money") || (key0 === "min")) || (key0 === "max")) || (key0 === "source")) || (key0 === "known"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.money !== undefined){
let data0 = data.money;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/type",keyword:"type",params:{type: "string"},schema:schema49.properties.money.type,parentSchema:schema49.properties.money,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data0 === "USD")){
const err7 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/enum",keyword:"enum",params:{allowedValues: schema49.properties.money.enum},schema:schema49.properties.money.enum,parentSchema:schema49.properties.money,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.min !== undefined){
let data1 = data.min;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/positive/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema47,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/positive/type",keyword:"type",params:{type: "number"},schema:schema47.type,parentSchema:schema47,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.max !== undefined){
let data2 = data.max;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/positive/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/positive/type",keyword:"type",params:{type: "number"},schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.source,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema49.properties.source.type,parentSchema:schema49.properties.source,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.known !== undefined){
let data4 = data.known;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data4 === "first-party") || (data4 === "transcribed")) || (data4 === "other-region")) || (data4 === "reseller")) || (data4 === "own"))){
const err15 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/enum",keyword:"enum",params:{allowedValues: schema48.enum},schema:schema48.enum,parentSchema:schema48,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","description":"A plan of the provider.","properties":{"name":{"$ref":"#/$defs/name","description":"What the config calls it."},"label":{"$ref":"#/$defs/text","description":"What the provider calls it."}},"required":["name","label"],"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "label"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern5.test(data1)){
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","description":"A rate that nobody but the user can supply.","properties":{"label":{"$ref":"#/$defs/text","description":"What it is."},"unit":{"$ref":"#/$defs/text","description":"What it counts, in the singular."},"because":{"$ref":"#/$defs/text","description":"Why the card does not know it."},"value":{"$ref":"#/$defs/figure","description":"In a card of your own: what it is with you. `assume` still counts more."},"source":{"type":"string","minLength":1,"description":"Short name of the source of `value`."}},"required":["label","unit","because"],"additionalProperties":false};
const schema60 = {"type":["number","object"],"description":"A number, or a range.","minimum":0,"properties":{"low":{"type":"number","minimum":0,"description":"The least."},"high":{"type":"number","minimum":0,"description":"The most."}},"required":["low","high"],"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.because === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "label") || (key0 === "unit")) || (key0 === "because")) || (key0 === "value")) || (key0 === "source"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern5.test(data0)){
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 === "string"){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data1)){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.because !== undefined){
let data2 = data.because;
if(typeof data2 === "string"){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern5.test(data2)){
const err11 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.value !== undefined){
let data3 = data.value;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err13 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/figure/type",keyword:"type",params:{type: schema60.type},schema:schema60.type,parentSchema:schema60,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/figure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.low === undefined){
const err15 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/figure/required",keyword:"required",params:{missingProperty: "low"},schema:schema60.required,parentSchema:schema60,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.high === undefined){
const err16 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/figure/required",keyword:"required",params:{missingProperty: "high"},schema:schema60.required,parentSchema:schema60,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "low") || (key1 === "high"))){
const err17 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/figure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema60,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.low !== undefined){
let data4 = data3.low;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/value/low",schemaPath:"#/$defs/figure/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60.properties.low,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/value/low",schemaPath:"#/$defs/figure/properties/low/type",keyword:"type",params:{type: "number"},schema:schema60.properties.low.type,parentSchema:schema60.properties.low,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.high !== undefined){
let data5 = data3.high;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/value/high",schemaPath:"#/$defs/figure/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60.properties.high,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/value/high",schemaPath:"#/$defs/figure/properties/high/type",keyword:"type",params:{type: "number"},schema:schema60.properties.high.type,parentSchema:schema60.properties.high,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
if(data.source !== undefined){
let data6 = data.source;
if(typeof data6 === "string"){
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.source,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema56.properties.source.type,parentSchema:schema56.properties.source,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","description":"How one task is priced: the sum of its line items.","properties":{"title":{"$ref":"#/$defs/text","description":"In a card of your own that adds a provider: what the task is called."},"aliases":{"type":"array","description":"In a card of your own that adds a provider: other names of the task.","items":{"$ref":"#/$defs/name"}},"fields":{"type":"object","minProperties":1,"description":"In a card of your own that adds a provider: the fields of the task's jobs, by name.","additionalProperties":{"$ref":"#/$defs/jobField"}},"replace":{"type":"boolean","description":"In a card of your own: `true` if the items stand for all that the shipped card charges for the task, not only for those of the same id."},"estimates":{"type":"array","description":"Where a length comes from when a job does not give it.","items":{"$ref":"#/$defs/estimate"}},"items":{"type":"array","minItems":1,"description":"The line items, in the order in which they are shown.","items":{"$ref":"#/$defs/item"}},"examples":{"type":"array","description":"Jobs and what they cost by the provider's own word; the card must come to exactly that.","items":{"$ref":"#/$defs/example"}}},"required":["items","examples"],"additionalProperties":false};
const schema64 = {"type":"object","description":"A field of a job.","properties":{"kind":{"type":"string","enum":["length","count","number","flag","enum","text","list","object"],"description":"`length`: seconds, or a range of them. `count`: a whole number from 0, or a range. `number`: a number. `flag`: `true` or `false`. `enum`: one of `values`. `text`: text. `list`: a list. `object`: a mapping."},"required":{"type":"boolean","description":"`true` if every job must give it."},"default":{"type":["string","number","boolean"],"description":"What the provider takes where a job leaves it out."},"description":{"$ref":"#/$defs/text","description":"What it is."},"values":{"type":"array","minItems":1,"description":"For `enum`: the values it takes.","items":{"type":["string","number"]}},"minimum":{"type":"number","description":"For `number`, `count` and `list`: the least that it may be, or the fewest entries."},"maximum":{"type":"number","description":"For `number`, `count` and `list`: the most that it may be, or the most entries."},"identity":{"type":"string","enum":["source","content"],"description":"`source` if it says where the media comes from, `content` if it says what is made: jobs alike in such fields are duplicates."}},"required":["kind","description"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "required")) || (key0 === "default")) || (key0 === "description")) || (key0 === "values")) || (key0 === "minimum")) || (key0 === "maximum")) || (key0 === "identity"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema64.properties.kind.type,parentSchema:schema64.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((data0 === "length") || (data0 === "count")) || (data0 === "number")) || (data0 === "flag")) || (data0 === "enum")) || (data0 === "text")) || (data0 === "list")) || (data0 === "object"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema64.properties.kind.enum},schema:schema64.properties.kind.enum,parentSchema:schema64.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.required !== undefined){
let data1 = data.required;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema64.properties.required.type,parentSchema:schema64.properties.required,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.default !== undefined){
let data2 = data.default;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err6 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema64.properties.default.type},schema:schema64.properties.default.type,parentSchema:schema64.properties.default,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data3)){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.values !== undefined){
let data4 = data.values;
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema64.properties.values,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err11 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: schema64.properties.values.items.type},schema:schema64.properties.values.items.type,parentSchema:schema64.properties.values.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},schema:schema64.properties.values.type,parentSchema:schema64.properties.values,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.minimum !== undefined){
let data6 = data.minimum;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},schema:schema64.properties.minimum.type,parentSchema:schema64.properties.minimum,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.maximum !== undefined){
let data7 = data.maximum;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},schema:schema64.properties.maximum.type,parentSchema:schema64.properties.maximum,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.identity !== undefined){
let data8 = data.identity;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema64.properties.identity.type,parentSchema:schema64.properties.identity,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data8 === "source") || (data8 === "content"))){
const err16 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/enum",keyword:"enum",params:{allowedValues: schema64.properties.identity.enum},schema:schema64.properties.identity.enum,parentSchema:schema64.properties.identity,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","description":"Works a length out from something else that the job gives: from a text and a speed (`characters` and `perMinute`), or from cue times (`cues`).","properties":{"field":{"$ref":"#/$defs/field","description":"The length that it stands in for, in seconds."},"when":{"$ref":"#/$defs/condition","description":"Jobs for which it can be used."},"characters":{"$ref":"#/$defs/field","description":"The text; its code points are counted."},"perMinute":{"$ref":"#/$defs/value","description":"How many characters take a minute."},"cues":{"$ref":"#/$defs/field","description":"SRT subtitles, or a list with a start and an end in seconds. Low is the sum of their lengths, high the end of the last."},"start":{"$ref":"#/$defs/text","description":"For a list: the key under which an entry starts."},"end":{"$ref":"#/$defs/text","description":"For a list: the key under which an entry ends."},"unsaid":{"$ref":"#/$defs/text","description":"What the source leaves unsaid, where low and high differ by it."}},"required":["field"],"additionalProperties":false};
const schema67 = {"type":"string","description":"A field of the job; `input.text` is `text` inside of the field `input`.","minLength":1};
const schema71 = {"type":["number","object"],"description":"A number, or `{parameter: name}` for one that the provider does not publish.","minimum":0,"properties":{"parameter":{"type":"string","minLength":1,"description":"Name of one of the card's parameters."}},"required":["parameter"],"additionalProperties":false};
const schema68 = {"type":"object","minProperties":1,"description":"Which jobs: every entry must hold. `field: value` is, `field: [a, b]` is one of, `field: {set: true}` is given, `field: {set: false}` is not; `any: [...]` holds when one of its conditions does.","additionalProperties":{"$ref":"#/$defs/test"}};
const schema69 = {"type":["string","number","boolean","array","object"],"description":"What a field must be; under `any`, a list of conditions.","minItems":1,"items":{"type":["string","number","boolean","object"],"description":"A value; under `any`, a condition.","additionalProperties":{"$ref":"#/$defs/test"}},"properties":{"set":{"type":"boolean","description":"Whether the job gives the field."}},"required":["set"],"additionalProperties":false};
const wrapper0 = {validate: validate39};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!data || typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema69.items.type},schema:schema69.items.type,parentSchema:schema69.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "set")){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.set !== undefined){
let data2 = data.set;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.set.type,parentSchema:schema69.properties.set,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate39(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "field") || (key0 === "when")) || (key0 === "characters")) || (key0 === "perMinute")) || (key0 === "cues")) || (key0 === "start")) || (key0 === "end")) || (key0 === "unsaid"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
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
const err4 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.perMinute !== undefined){
let data3 = data.perMinute;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/perMinute",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema71.type},schema:schema71.type,parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/perMinute",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.parameter === undefined){
const err8 = {instancePath:instancePath+"/perMinute",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema71.required,parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!(key1 === "parameter")){
const err9 = {instancePath:instancePath+"/perMinute",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.parameter !== undefined){
let data4 = data3.parameter;
if(typeof data4 === "string"){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/perMinute/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.properties.parameter,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/perMinute/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema71.properties.parameter.type,parentSchema:schema71.properties.parameter,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data.cues !== undefined){
let data5 = data.cues;
if(typeof data5 === "string"){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/cues",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/cues",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.start !== undefined){
let data6 = data.start;
if(typeof data6 === "string"){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern5.test(data6)){
const err15 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.end !== undefined){
let data7 = data.end;
if(typeof data7 === "string"){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data7)){
const err18 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.unsaid !== undefined){
let data8 = data.unsaid;
if(typeof data8 === "string"){
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/unsaid",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern5.test(data8)){
const err21 = {instancePath:instancePath+"/unsaid",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/unsaid",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"object","description":"A line item: one amount, or several `cases` of which at most one holds for a job.","properties":{"id":{"$ref":"#/$defs/id"},"label":{"$ref":"#/$defs/text","description":"What is charged, in the provider's words."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states the price."},"known":{"$ref":"#/$defs/known"},"notes":{"type":"array","description":"Where sources disagree about it.","items":{"$ref":"#/$defs/note"}},"when":{"$ref":"#/$defs/condition","description":"Jobs that the item is charged for; all jobs without it."},"cases":{"type":"array","minItems":2,"description":"Amounts for different jobs. No two may hold for one job; where none does, the item is not charged.","items":{"$ref":"#/$defs/case"}},"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"},"unsaid":{"$ref":"#/$defs/unsaid"}},"required":["id","label","source","known"],"additionalProperties":false};
const schema77 = {"type":"string","description":"Permanent id of a line item: reports and scripts rely on it.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema80 = {"type":"object","description":"The amount of an item for some jobs.","properties":{"when":{"$ref":"#/$defs/condition","description":"The jobs that it holds for."},"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"},"unsaid":{"$ref":"#/$defs/unsaid"},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it, where it is not that of the item."},"known":{"$ref":"#/$defs/known"}},"required":["when"],"additionalProperties":false};
const schema83 = {"type":"object","description":"What a rate is multiplied by: exactly one of `seconds`, `minutes`, `count`, `entries`, `characters` and `sum`.","properties":{"seconds":{"$ref":"#/$defs/field","description":"A length, in seconds."},"minutes":{"$ref":"#/$defs/field","description":"A length, in minutes (its seconds ÷ 60)."},"count":{"$ref":"#/$defs/fields","description":"A number that the job gives; of several, their sum, of which one must be given."},"entries":{"$ref":"#/$defs/field","description":"How many entries a list has."},"characters":{"$ref":"#/$defs/field","description":"How many code points a text has."},"by":{"$ref":"#/$defs/positive","description":"For `characters`: how many make one unit."},"sum":{"$ref":"#/$defs/field","description":"A list whose entries hold the numbers to add up."},"of":{"$ref":"#/$defs/text","description":"For `sum`: the key of the number in each entry."},"beyond":{"$ref":"#/$defs/positive","description":"For `seconds` and `sum`: how much at the start does not count, of the length or of each entry: the first second, where it has a price of its own."},"otherwise":{"type":"number","minimum":0,"description":"For `sum`: what an entry without that key counts."},"unit":{"$ref":"#/$defs/text","description":"What is counted, in the singular: `image`."},"round":{"type":"string","enum":["up"],"description":"`up`: a started unit counts as a whole one."}},"minProperties":1,"additionalProperties":false};
const schema86 = {"type":["string","array"],"description":"A field of the job, or several.","minLength":1,"minItems":2,"items":{"type":"string","minLength":1}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema83.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.seconds !== undefined){
let data0 = data.seconds;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/seconds",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/seconds",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.minutes !== undefined){
let data1 = data.minutes;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/minutes",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/minutes",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/fields/type",keyword:"type",params:{type: schema86.type},schema:schema86.type,parentSchema:schema86,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/fields/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema86,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 2){
const err8 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/fields/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema86,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/count/" + i0,schemaPath:"#/$defs/fields/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema86.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/count/" + i0,schemaPath:"#/$defs/fields/items/type",keyword:"type",params:{type: "string"},schema:schema86.items.type,parentSchema:schema86.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.entries !== undefined){
let data4 = data.entries;
if(typeof data4 === "string"){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/entries",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/entries",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.characters !== undefined){
let data5 = data.characters;
if(typeof data5 === "string"){
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.by !== undefined){
let data6 = data.by;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/positive/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema47,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/positive/type",keyword:"type",params:{type: "number"},schema:schema47.type,parentSchema:schema47,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sum !== undefined){
let data7 = data.sum;
if(typeof data7 === "string"){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/sum",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/sum",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.of !== undefined){
let data8 = data.of;
if(typeof data8 === "string"){
if(data8.length < 1){
const err19 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern5.test(data8)){
const err20 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.beyond !== undefined){
let data9 = data.beyond;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/beyond",schemaPath:"#/$defs/positive/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema47,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/beyond",schemaPath:"#/$defs/positive/type",keyword:"type",params:{type: "number"},schema:schema47.type,parentSchema:schema47,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.otherwise !== undefined){
let data10 = data.otherwise;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema83.properties.otherwise,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/type",keyword:"type",params:{type: "number"},schema:schema83.properties.otherwise.type,parentSchema:schema83.properties.otherwise,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.unit !== undefined){
let data11 = data.unit;
if(typeof data11 === "string"){
if(data11.length < 1){
const err26 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern5.test(data11)){
const err27 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.round !== undefined){
let data12 = data.round;
if(typeof data12 !== "string"){
const err29 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/type",keyword:"type",params:{type: "string"},schema:schema83.properties.round.type,parentSchema:schema83.properties.round,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(data12 === "up")){
const err30 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/enum",keyword:"enum",params:{allowedValues: schema83.properties.round.enum},schema:schema83.properties.round.enum,parentSchema:schema83.properties.round,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","description":"An amount looked up by some fields, or a rate where `per` stands beside the table. Exactly one row must match each job that the fields allow.","properties":{"by":{"type":"array","minItems":1,"description":"The fields; a list stands for the number of its entries.","items":{"$ref":"#/$defs/field"}},"rows":{"type":"array","minItems":1,"description":"The rows of the table.","items":{"$ref":"#/$defs/row"}}},"required":["by","rows"],"additionalProperties":false};
const schema96 = {"type":"object","description":"One row of a table.","properties":{"is":{"type":"array","minItems":1,"description":"One cell for each field of `by`, in that order.","items":{"$ref":"#/$defs/cell"}},"amount":{"$ref":"#/$defs/value","description":"The amount, or the rate."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it, where it is not that of the item."},"known":{"$ref":"#/$defs/known"}},"required":["is","amount"],"additionalProperties":false};
const schema97 = {"type":["string","number","boolean","array","object"],"description":"A value, a list of values, a bracket `{from, above, to}` of numbers (`from` and `to` belong to it, `above` does not), or `{set: false}` where the job does not give the field.","minItems":1,"items":{"type":["string","number","boolean"]},"properties":{"from":{"type":"number","description":"Least number of the bracket."},"above":{"type":"number","description":"The bracket starts right above this number."},"to":{"type":"number","description":"Greatest number of the bracket; without it there is none."},"set":{"type":"boolean","enum":[false],"description":"`false`: the job does not give the field."}},"minProperties":1,"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is"},schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "is") || (key0 === "amount")) || (key0 === "source")) || (key0 === "known"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.is !== undefined){
let data0 = data.is;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema96.properties.is,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((((!data1 || typeof data1 != "object") && (typeof data1 !== "string")) && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err4 = {instancePath:instancePath+"/is/" + i0,schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: schema97.type},schema:schema97.type,parentSchema:schema97,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/is/" + i0,schemaPath:"#/$defs/cell/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema97,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err6 = {instancePath:instancePath+"/is/" + i0+"/" + i1,schemaPath:"#/$defs/cell/items/type",keyword:"type",params:{type: schema97.items.type},schema:schema97.items.type,parentSchema:schema97.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err7 = {instancePath:instancePath+"/is/" + i0,schemaPath:"#/$defs/cell/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema97,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "from") || (key1 === "above")) || (key1 === "to")) || (key1 === "set"))){
const err8 = {instancePath:instancePath+"/is/" + i0,schemaPath:"#/$defs/cell/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema97,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.from !== undefined){
let data3 = data1.from;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/is/" + i0+"/from",schemaPath:"#/$defs/cell/properties/from/type",keyword:"type",params:{type: "number"},schema:schema97.properties.from.type,parentSchema:schema97.properties.from,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.above !== undefined){
let data4 = data1.above;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/is/" + i0+"/above",schemaPath:"#/$defs/cell/properties/above/type",keyword:"type",params:{type: "number"},schema:schema97.properties.above.type,parentSchema:schema97.properties.above,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.to !== undefined){
let data5 = data1.to;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/is/" + i0+"/to",schemaPath:"#/$defs/cell/properties/to/type",keyword:"type",params:{type: "number"},schema:schema97.properties.to.type,parentSchema:schema97.properties.to,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.set !== undefined){
let data6 = data1.set;
if(typeof data6 !== "boolean"){
const err12 = {instancePath:instancePath+"/is/" + i0+"/set",schemaPath:"#/$defs/cell/properties/set/type",keyword:"type",params:{type: "boolean"},schema:schema97.properties.set.type,parentSchema:schema97.properties.set,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data6 === false)){
const err13 = {instancePath:instancePath+"/is/" + i0+"/set",schemaPath:"#/$defs/cell/properties/set/enum",keyword:"enum",params:{allowedValues: schema97.properties.set.enum},schema:schema97.properties.set.enum,parentSchema:schema97.properties.set,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/type",keyword:"type",params:{type: "array"},schema:schema96.properties.is.type,parentSchema:schema96.properties.is,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.amount !== undefined){
let data7 = data.amount;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err15 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema71.type},schema:schema71.type,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.parameter === undefined){
const err17 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema71.required,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data7){
if(!(key2 === "parameter")){
const err18 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.parameter !== undefined){
let data8 = data7.parameter;
if(typeof data8 === "string"){
if(data8.length < 1){
const err19 = {instancePath:instancePath+"/amount/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.properties.parameter,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/amount/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema71.properties.parameter.type,parentSchema:schema71.properties.parameter,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data.source !== undefined){
let data9 = data.source;
if(typeof data9 === "string"){
if(data9.length < 1){
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema96.properties.source,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema96.properties.source.type,parentSchema:schema96.properties.source,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.known !== undefined){
let data10 = data.known;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((data10 === "first-party") || (data10 === "transcribed")) || (data10 === "other-region")) || (data10 === "reseller")) || (data10 === "own"))){
const err24 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/enum",keyword:"enum",params:{allowedValues: schema48.enum},schema:schema48.enum,parentSchema:schema48,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "by") || (key0 === "rows"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema94.properties.by,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "array"},schema:schema94.properties.by.type,parentSchema:schema94.properties.by,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema94.properties.rows,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
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
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema94.properties.rows.type,parentSchema:schema94.properties.rows,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"type":"object","description":"Adds what the sum of some items lacks to a least charge.","properties":{"atLeast":{"$ref":"#/$defs/positive","description":"The least charge."},"of":{"$ref":"#/$defs/items"}},"required":["atLeast","of"],"additionalProperties":false};
const schema102 = {"type":"array","description":"Ids of line items that stand earlier in the task; one that does not apply to a job counts as 0.","minItems":1,"items":{"type":"string","minLength":1}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atLeast === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "atLeast"},schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "atLeast") || (key0 === "of"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.atLeast !== undefined){
let data0 = data.atLeast;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/positive/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/positive/type",keyword:"type",params:{type: "number"},schema:schema47.type,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.of !== undefined){
let data1 = data.of;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema102,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema102.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/type",keyword:"type",params:{type: "string"},schema:schema102.items.type,parentSchema:schema102.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/type",keyword:"type",params:{type: "array"},schema:schema102.type,parentSchema:schema102,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = {"type":"object","description":"Adds what the rounding of the sum of some items makes of it; less than nothing where a half is rounded down.","properties":{"to":{"$ref":"#/$defs/positive","description":"The step: 1 for whole credits."},"mode":{"type":"string","enum":["up","half-up"],"description":"`up` to the next step, or `half-up` to the nearest, a half going up."},"of":{"$ref":"#/$defs/items"}},"required":["to","mode","of"],"additionalProperties":false};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.of === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "to") || (key0 === "mode")) || (key0 === "of"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/positive/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/positive/type",keyword:"type",params:{type: "number"},schema:schema47.type,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema103.properties.mode.type,parentSchema:schema103.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "up") || (data1 === "half-up"))){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema103.properties.mode.enum},schema:schema103.properties.mode.enum,parentSchema:schema103.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.of !== undefined){
let data2 = data.of;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema102,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema102.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/type",keyword:"type",params:{type: "string"},schema:schema102.items.type,parentSchema:schema102.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/type",keyword:"type",params:{type: "array"},schema:schema102.type,parentSchema:schema102,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"type":"object","description":"Adds a share of the sum of some items: 0.25 is a surcharge of a quarter, -0.5 halves them.","properties":{"times":{"type":"number","minimum":-1,"description":"The share."},"of":{"$ref":"#/$defs/items"}},"required":["times","of"],"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.times === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "times"},schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "times") || (key0 === "of"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.times !== undefined){
let data0 = data.times;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < -1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},schema:-1,parentSchema:schema106.properties.times,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "number"},schema:schema106.properties.times.type,parentSchema:schema106.properties.times,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.of !== undefined){
let data1 = data.of;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema102,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema102.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/type",keyword:"type",params:{type: "string"},schema:schema102.items.type,parentSchema:schema102.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/type",keyword:"type",params:{type: "array"},schema:schema102.type,parentSchema:schema102,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","description":"What the source leaves unsaid, and the two ways to read it. A budget is held against the high one.","properties":{"because":{"$ref":"#/$defs/text","description":"The sentence that a report shows beside both readings."},"low":{"$ref":"#/$defs/amount","description":"The cheaper reading."},"high":{"$ref":"#/$defs/amount","description":"The dearer reading."}},"required":["because","low","high"],"additionalProperties":false};
const schema110 = {"type":"object","description":"One way to read what the source leaves unsaid.","properties":{"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"}},"minProperties":1,"additionalProperties":false};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "flat") || (key0 === "rate")) || (key0 === "per")) || (key0 === "table")) || (key0 === "minimum")) || (key0 === "round")) || (key0 === "share"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.flat !== undefined){
let data0 = data.flat;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema71.type},schema:schema71.type,parentSchema:schema71,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema71,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.parameter === undefined){
const err4 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema71.required,parentSchema:schema71,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "parameter")){
const err5 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema71,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.parameter !== undefined){
let data1 = data0.parameter;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.properties.parameter,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema71.properties.parameter.type,parentSchema:schema71.properties.parameter,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.rate !== undefined){
let data2 = data.rate;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err8 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema71.type},schema:schema71.type,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.parameter === undefined){
const err10 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema71.required,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data2){
if(!(key2 === "parameter")){
const err11 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.parameter !== undefined){
let data3 = data2.parameter;
if(typeof data3 === "string"){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.properties.parameter,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema71.properties.parameter.type,parentSchema:schema71.properties.parameter,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.because === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.low === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.high === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "because") || (key0 === "low")) || (key0 === "high"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.because !== undefined){
let data0 = data.because;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern5.test(data0)){
const err5 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema80.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
const err2 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema71.type},schema:schema71.type,parentSchema:schema71,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema71,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.parameter === undefined){
const err4 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema71.required,parentSchema:schema71,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(key1 === "parameter")){
const err5 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema71,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.parameter !== undefined){
let data2 = data1.parameter;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.properties.parameter,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema71.properties.parameter.type,parentSchema:schema71.properties.parameter,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.rate !== undefined){
let data3 = data.rate;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err8 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema71.type},schema:schema71.type,parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.parameter === undefined){
const err10 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema71.required,parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data3){
if(!(key2 === "parameter")){
const err11 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.parameter !== undefined){
let data4 = data3.parameter;
if(typeof data4 === "string"){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.properties.parameter,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema71.properties.parameter.type,parentSchema:schema71.properties.parameter,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
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
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80.properties.source,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema80.properties.source.type,parentSchema:schema80.properties.source,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.known !== undefined){
let data12 = data.known;
if(typeof data12 !== "string"){
const err16 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((((data12 === "first-party") || (data12 === "transcribed")) || (data12 === "other-region")) || (data12 === "reseller")) || (data12 === "own"))){
const err17 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/enum",keyword:"enum",params:{allowedValues: schema48.enum},schema:schema48.enum,parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.known === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "known"},schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema76.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema77,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema77.type,parentSchema:schema77,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data1)){
const err8 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 === "string"){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties.source,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema76.properties.source.type,parentSchema:schema76.properties.source,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.known !== undefined){
let data3 = data.known;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((data3 === "first-party") || (data3 === "transcribed")) || (data3 === "other-region")) || (data3 === "reseller")) || (data3 === "own"))){
const err13 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/enum",keyword:"enum",params:{allowedValues: schema48.enum},schema:schema48.enum,parentSchema:schema48,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
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
const err14 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema76.properties.notes.type,parentSchema:schema76.properties.notes,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
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
const err15 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema76.properties.cases,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
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
const err16 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},schema:schema76.properties.cases.type,parentSchema:schema76.properties.cases,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.flat !== undefined){
let data9 = data.flat;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err17 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema71.type},schema:schema71.type,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.parameter === undefined){
const err19 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema71.required,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data9){
if(!(key1 === "parameter")){
const err20 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.parameter !== undefined){
let data10 = data9.parameter;
if(typeof data10 === "string"){
if(data10.length < 1){
const err21 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.properties.parameter,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema71.properties.parameter.type,parentSchema:schema71.properties.parameter,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data.rate !== undefined){
let data11 = data.rate;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
const err23 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema71.type},schema:schema71.type,parentSchema:schema71,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema71,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.parameter === undefined){
const err25 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema71.required,parentSchema:schema71,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data11){
if(!(key2 === "parameter")){
const err26 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema71,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.parameter !== undefined){
let data12 = data11.parameter;
if(typeof data12 === "string"){
if(data12.length < 1){
const err27 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.properties.parameter,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema71.properties.parameter.type,parentSchema:schema71.properties.parameter,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema116 = {"type":"object","description":"A job and its published cost.","properties":{"label":{"$ref":"#/$defs/text","description":"The row of the page."},"job":{"type":"object","description":"The fields that the price depends on.","additionalProperties":true},"assume":{"type":"object","description":"Values for parameters.","additionalProperties":{"$ref":"#/$defs/figure"}},"plan":{"$ref":"#/$defs/name","description":"The plan of whoever is charged."},"cost":{"$ref":"#/$defs/figure","description":"What the page says it costs; a range where it leaves something unsaid."},"source":{"type":"string","minLength":1,"description":"Short name of the page."}},"required":["label","job","cost","source"],"additionalProperties":false};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.job === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "job"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cost === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "label") || (key0 === "job")) || (key0 === "assume")) || (key0 === "plan")) || (key0 === "cost")) || (key0 === "source"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern5.test(data0)){
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.job !== undefined){
let data1 = data.job;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err8 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "object"},schema:schema116.properties.job.type,parentSchema:schema116.properties.job,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.assume !== undefined){
let data2 = data.assume;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if((!((typeof data3 == "number") && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err9 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/figure/type",keyword:"type",params:{type: schema60.type},schema:schema60.type,parentSchema:schema60,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/figure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.low === undefined){
const err11 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/figure/required",keyword:"required",params:{missingProperty: "low"},schema:schema60.required,parentSchema:schema60,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.high === undefined){
const err12 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/figure/required",keyword:"required",params:{missingProperty: "high"},schema:schema60.required,parentSchema:schema60,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "low") || (key2 === "high"))){
const err13 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/figure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema60,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.low !== undefined){
let data4 = data3.low;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/$defs/figure/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60.properties.low,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/$defs/figure/properties/low/type",keyword:"type",params:{type: "number"},schema:schema60.properties.low.type,parentSchema:schema60.properties.low,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.high !== undefined){
let data5 = data3.high;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/$defs/figure/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60.properties.high,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/$defs/figure/properties/high/type",keyword:"type",params:{type: "number"},schema:schema60.properties.high.type,parentSchema:schema60.properties.high,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/assume",schemaPath:"#/properties/assume/type",keyword:"type",params:{type: "object"},schema:schema116.properties.assume.type,parentSchema:schema116.properties.assume,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.plan !== undefined){
let data6 = data.plan;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err19 = {instancePath:instancePath+"/plan",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/plan",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.cost !== undefined){
let data7 = data.cost;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err21 = {instancePath:instancePath+"/cost",schemaPath:"#/$defs/figure/type",keyword:"type",params:{type: schema60.type},schema:schema60.type,parentSchema:schema60,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/cost",schemaPath:"#/$defs/figure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.low === undefined){
const err23 = {instancePath:instancePath+"/cost",schemaPath:"#/$defs/figure/required",keyword:"required",params:{missingProperty: "low"},schema:schema60.required,parentSchema:schema60,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.high === undefined){
const err24 = {instancePath:instancePath+"/cost",schemaPath:"#/$defs/figure/required",keyword:"required",params:{missingProperty: "high"},schema:schema60.required,parentSchema:schema60,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data7){
if(!((key3 === "low") || (key3 === "high"))){
const err25 = {instancePath:instancePath+"/cost",schemaPath:"#/$defs/figure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema60,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.low !== undefined){
let data8 = data7.low;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/cost/low",schemaPath:"#/$defs/figure/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60.properties.low,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/cost/low",schemaPath:"#/$defs/figure/properties/low/type",keyword:"type",params:{type: "number"},schema:schema60.properties.low.type,parentSchema:schema60.properties.low,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.high !== undefined){
let data9 = data7.high;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/cost/high",schemaPath:"#/$defs/figure/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60.properties.high,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/cost/high",schemaPath:"#/$defs/figure/properties/high/type",keyword:"type",params:{type: "number"},schema:schema60.properties.high.type,parentSchema:schema60.properties.high,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
if(data.source !== undefined){
let data10 = data.source;
if(typeof data10 === "string"){
if(data10.length < 1){
const err30 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema116.properties.source,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema116.properties.source.type,parentSchema:schema116.properties.source,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema116.type,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.examples === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "aliases")) || (key0 === "fields")) || (key0 === "replace")) || (key0 === "estimates")) || (key0 === "items")) || (key0 === "examples"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
const err6 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},schema:schema61.properties.aliases.type,parentSchema:schema61.properties.aliases,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.fields !== undefined){
let data3 = data.fields;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err9 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema61.properties.fields,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!(validate35(data3[key1], {instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},schema:schema61.properties.fields.type,parentSchema:schema61.properties.fields,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.replace !== undefined){
let data5 = data.replace;
if(typeof data5 !== "boolean"){
const err11 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type: "boolean"},schema:schema61.properties.replace.type,parentSchema:schema61.properties.replace,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
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
const err12 = {instancePath:instancePath+"/estimates",schemaPath:"#/properties/estimates/type",keyword:"type",params:{type: "array"},schema:schema61.properties.estimates.type,parentSchema:schema61.properties.estimates,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.items !== undefined){
let data8 = data.items;
if(Array.isArray(data8)){
if(data8.length < 1){
const err13 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema61.properties.items,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
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
const err14 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema61.properties.items.type,parentSchema:schema61.properties.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
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
const err15 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},schema:schema61.properties.examples.type,parentSchema:schema61.properties.examples,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rateCard" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.topsheet === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topsheet"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provider === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.currency === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.credit === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credit"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sources === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.prices === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prices"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.parameters === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.tasks === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tasks"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.topsheet !== undefined){
let data0 = data.topsheet;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err9 = {instancePath:instancePath+"/topsheet",schemaPath:"#/properties/topsheet/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.topsheet.type,parentSchema:schema31.properties.topsheet,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data0 === 1)){
const err10 = {instancePath:instancePath+"/topsheet",schemaPath:"#/properties/topsheet/enum",keyword:"enum",params:{allowedValues: schema31.properties.topsheet.enum},schema:schema31.properties.topsheet.enum,parentSchema:schema31.properties.topsheet,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err11 = {instancePath:instancePath+"/provider",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/provider",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(data2.length < 1){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern5.test(data2)){
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.currency !== undefined){
let data3 = data.currency;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err16 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.credit !== undefined){
let data4 = data.credit;
if(typeof data4 === "string"){
if(data4.length < 1){
const err18 = {instancePath:instancePath+"/credit",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern5.test(data4)){
const err19 = {instancePath:instancePath+"/credit",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/credit",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.sources !== undefined){
let data5 = data.sources;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err21 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.sources,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data5){
if(!(validate21(data5[key1], {instancePath:instancePath+"/sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},schema:schema31.properties.sources.type,parentSchema:schema31.properties.sources,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
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
const err23 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema31.properties.notes.type,parentSchema:schema31.properties.notes,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
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
const err24 = {instancePath:instancePath+"/otherPurses/" + i1,schemaPath:"#/properties/otherPurses/items/required",keyword:"required",params:{missingProperty: "names"},schema:schema31.properties.otherPurses.items.required,parentSchema:schema31.properties.otherPurses.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.because === undefined){
const err25 = {instancePath:instancePath+"/otherPurses/" + i1,schemaPath:"#/properties/otherPurses/items/required",keyword:"required",params:{missingProperty: "because"},schema:schema31.properties.otherPurses.items.required,parentSchema:schema31.properties.otherPurses.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.source === undefined){
const err26 = {instancePath:instancePath+"/otherPurses/" + i1,schemaPath:"#/properties/otherPurses/items/required",keyword:"required",params:{missingProperty: "source"},schema:schema31.properties.otherPurses.items.required,parentSchema:schema31.properties.otherPurses.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "names") || (key2 === "because")) || (key2 === "source"))){
const err27 = {instancePath:instancePath+"/otherPurses/" + i1,schemaPath:"#/properties/otherPurses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.otherPurses.items,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.names !== undefined){
let data11 = data10.names;
if(Array.isArray(data11)){
if(data11.length < 1){
const err28 = {instancePath:instancePath+"/otherPurses/" + i1+"/names",schemaPath:"#/properties/otherPurses/items/properties/names/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.otherPurses.items.properties.names,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err29 = {instancePath:instancePath+"/otherPurses/" + i1+"/names/" + i2,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema32,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/otherPurses/" + i1+"/names/" + i2,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/otherPurses/" + i1+"/names",schemaPath:"#/properties/otherPurses/items/properties/names/type",keyword:"type",params:{type: "array"},schema:schema31.properties.otherPurses.items.properties.names.type,parentSchema:schema31.properties.otherPurses.items.properties.names,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.because !== undefined){
let data13 = data10.because;
if(typeof data13 === "string"){
if(data13.length < 1){
const err32 = {instancePath:instancePath+"/otherPurses/" + i1+"/because",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern5.test(data13)){
const err33 = {instancePath:instancePath+"/otherPurses/" + i1+"/because",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$",parentSchema:schema33,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/otherPurses/" + i1+"/because",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.source !== undefined){
let data14 = data10.source;
if(typeof data14 === "string"){
if(data14.length < 1){
const err35 = {instancePath:instancePath+"/otherPurses/" + i1+"/source",schemaPath:"#/properties/otherPurses/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.otherPurses.items.properties.source,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/otherPurses/" + i1+"/source",schemaPath:"#/properties/otherPurses/items/properties/source/type",keyword:"type",params:{type: "string"},schema:schema31.properties.otherPurses.items.properties.source.type,parentSchema:schema31.properties.otherPurses.items.properties.source,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/otherPurses/" + i1,schemaPath:"#/properties/otherPurses/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.otherPurses.items.type,parentSchema:schema31.properties.otherPurses.items,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/otherPurses",schemaPath:"#/properties/otherPurses/type",keyword:"type",params:{type: "array"},schema:schema31.properties.otherPurses.type,parentSchema:schema31.properties.otherPurses,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
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
const err39 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "array"},schema:schema31.properties.prices.type,parentSchema:schema31.properties.prices,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
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
const err40 = {instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.plans,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
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
const err41 = {instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type: "array"},schema:schema31.properties.plans.type,parentSchema:schema31.properties.plans,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
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
const err42 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},schema:schema31.properties.parameters.type,parentSchema:schema31.properties.parameters,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
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
const err43 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "object"},schema:schema31.properties.tasks.type,parentSchema:schema31.properties.tasks,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

