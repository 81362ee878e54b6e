// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

export const rateCard = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Rate card","description":"One provider's prices as dated data. A mistake here is a mistake in every budget: each line item names the page that states it, the day that page was checked, and both readings of whatever the page leaves unsaid. `topsheet rates check` checks a card against itself and runs its examples.","type":"object","properties":{"topsheet":{"type":"integer","enum":[1],"description":"Version of this format."},"provider":{"$ref":"#/$defs/name","description":"The provider, as it stands before the `/` in a job's type."},"currency":{"$ref":"#/$defs/name","description":"What the provider charges in, as budgets name it."},"credit":{"$ref":"#/$defs/text","description":"The word for one unit of the currency, in the singular."},"sources":{"type":"object","minProperties":1,"description":"The pages that the prices come from, by a short name that line items refer to.","additionalProperties":{"$ref":"#/$defs/source"}},"notes":{"type":"array","description":"What a reader should know of the sources as a whole.","items":{"$ref":"#/$defs/note"}},"prices":{"type":"array","description":"What a credit costs in money. Entries are dated, appended, and never edited.","items":{"$ref":"#/$defs/price"}},"parameters":{"type":"object","description":"Rates that the provider does not publish. They stay unknown until a batch fills them with `assume`.","additionalProperties":{"$ref":"#/$defs/parameter"}},"tasks":{"type":"object","minProperties":1,"description":"The line items of each task, by the task's name.","additionalProperties":{"$ref":"#/$defs/task"}}},"required":["topsheet","provider","currency","credit","sources","prices","parameters","tasks"],"additionalProperties":false,"$defs":{"name":{"type":"string","description":"A name of lower-case letters, digits and hyphens.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"text":{"type":"string","description":"Words for people.","minLength":1},"id":{"type":"string","description":"Permanent id of a line item: reports and scripts rely on it.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"day":{"type":"string","description":"A day, `2026-11-22`.","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"known":{"type":"string","enum":["first-party","transcribed","other-region","reseller"],"description":"How the price is known: from the provider's own page, from someone who copied that page, from the provider's list for another region, or from somebody who resells the service."},"positive":{"type":"number","description":"A number above 0.","exclusiveMinimum":0},"field":{"type":"string","description":"A field of the job; `input.text` is `text` inside of the field `input`.","minLength":1},"fields":{"type":["string","array"],"description":"A field of the job, or several.","minLength":1,"minItems":2,"items":{"type":"string","minLength":1}},"items":{"type":"array","description":"Ids of line items that stand earlier in the task; one that does not apply to a job counts as 0.","minItems":1,"items":{"type":"string","minLength":1}},"source":{"type":"object","description":"A page, and the day on which somebody read it.","properties":{"url":{"type":"string","pattern":"^https://","description":"Address of the page."},"title":{"$ref":"#/$defs/text","description":"What the page calls itself."},"checked":{"$ref":"#/$defs/day","description":"Day on which the page was last compared with this card."}},"required":["url","title","checked"],"additionalProperties":false},"note":{"type":"object","description":"Where sources disagree, or a reading that the page itself does not state.","properties":{"note":{"$ref":"#/$defs/text","description":"The disagreement in a sentence or two."},"source":{"type":"string","minLength":1,"description":"Short name of the other source."}},"required":["note","source"],"additionalProperties":false},"price":{"type":"object","description":"What some credits cost in money from a day on.","properties":{"plan":{"$ref":"#/$defs/name","description":"The plan that it belongs to; without one the price holds for everybody."},"label":{"$ref":"#/$defs/text","description":"What the provider calls it."},"from":{"$ref":"#/$defs/day","description":"First day on which the price is known to hold."},"money":{"type":"string","enum":["USD"],"description":"Currency of the price."},"amount":{"type":"number","minimum":0,"description":"What the credits cost together."},"credits":{"$ref":"#/$defs/positive","description":"How many credits that buys. Beyond those a plan includes, the price of a credit is unknown."},"every":{"type":"string","enum":["month","year"],"description":"How often a plan is paid and its credits come anew."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it."},"known":{"$ref":"#/$defs/known"},"notes":{"type":"array","description":"Where sources disagree about it.","items":{"$ref":"#/$defs/note"}}},"required":["label","from","money","amount","credits","source","known"],"additionalProperties":false},"parameter":{"type":"object","description":"A rate that nobody but the user can supply.","properties":{"label":{"$ref":"#/$defs/text","description":"What it is."},"unit":{"$ref":"#/$defs/text","description":"What it counts, in the singular."},"because":{"$ref":"#/$defs/text","description":"Why the card does not know it."}},"required":["label","unit","because"],"additionalProperties":false},"task":{"type":"object","description":"How one task is priced: the sum of its line items.","properties":{"estimates":{"type":"array","description":"Where a length comes from when a job does not give it.","items":{"$ref":"#/$defs/estimate"}},"items":{"type":"array","minItems":1,"description":"The line items, in the order in which they are shown.","items":{"$ref":"#/$defs/item"}},"examples":{"type":"array","description":"Jobs and what they cost by the provider's own word; the card must come to exactly that.","items":{"$ref":"#/$defs/example"}}},"required":["items","examples"],"additionalProperties":false},"estimate":{"type":"object","description":"Works a length out from something else that the job gives: from a text and a speed (`characters` and `perMinute`), or from cue times (`cues`).","properties":{"field":{"$ref":"#/$defs/field","description":"The length that it stands in for, in seconds."},"when":{"$ref":"#/$defs/condition","description":"Jobs for which it can be used."},"characters":{"$ref":"#/$defs/field","description":"The text; its code points are counted."},"perMinute":{"$ref":"#/$defs/value","description":"How many characters take a minute."},"cues":{"$ref":"#/$defs/field","description":"SRT subtitles, or a list with a start and an end in seconds. Low is the sum of their lengths, high the end of the last."},"start":{"$ref":"#/$defs/text","description":"For a list: the key under which an entry starts."},"end":{"$ref":"#/$defs/text","description":"For a list: the key under which an entry ends."},"unsaid":{"$ref":"#/$defs/text","description":"What the source leaves unsaid, where low and high differ by it."}},"required":["field"],"additionalProperties":false},"item":{"type":"object","description":"A line item: one amount, or several `cases` of which at most one holds for a job.","properties":{"id":{"$ref":"#/$defs/id"},"label":{"$ref":"#/$defs/text","description":"What is charged, in the provider's words."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states the price."},"known":{"$ref":"#/$defs/known"},"notes":{"type":"array","description":"Where sources disagree about it.","items":{"$ref":"#/$defs/note"}},"when":{"$ref":"#/$defs/condition","description":"Jobs that the item is charged for; all jobs without it."},"cases":{"type":"array","minItems":2,"description":"Amounts for different jobs. No two may hold for one job; where none does, the item is not charged.","items":{"$ref":"#/$defs/case"}},"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"},"unsaid":{"$ref":"#/$defs/unsaid"}},"required":["id","label","source","known"],"additionalProperties":false},"case":{"type":"object","description":"The amount of an item for some jobs.","properties":{"when":{"$ref":"#/$defs/condition","description":"The jobs that it holds for."},"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"},"unsaid":{"$ref":"#/$defs/unsaid"},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it, where it is not that of the item."},"known":{"$ref":"#/$defs/known"}},"required":["when"],"additionalProperties":false},"unsaid":{"type":"object","description":"What the source leaves unsaid, and the two ways to read it. A budget is held against the high one.","properties":{"because":{"$ref":"#/$defs/text","description":"The sentence that a report shows beside both readings."},"low":{"$ref":"#/$defs/amount","description":"The cheaper reading."},"high":{"$ref":"#/$defs/amount","description":"The dearer reading."}},"required":["because","low","high"],"additionalProperties":false},"amount":{"type":"object","description":"One way to read what the source leaves unsaid.","properties":{"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"}},"minProperties":1,"additionalProperties":false},"value":{"type":["number","object"],"description":"A number, or `{parameter: name}` for one that the provider does not publish.","minimum":0,"properties":{"parameter":{"type":"string","minLength":1,"description":"Name of one of the card's parameters."}},"required":["parameter"],"additionalProperties":false},"quantity":{"type":"object","description":"What a rate is multiplied by: exactly one of `seconds`, `minutes`, `count`, `entries`, `characters` and `sum`.","properties":{"seconds":{"$ref":"#/$defs/field","description":"A length, in seconds."},"minutes":{"$ref":"#/$defs/field","description":"A length, in minutes (its seconds ÷ 60)."},"count":{"$ref":"#/$defs/fields","description":"A number that the job gives; of several, their sum, of which one must be given."},"entries":{"$ref":"#/$defs/field","description":"How many entries a list has."},"characters":{"$ref":"#/$defs/field","description":"How many code points a text has."},"by":{"$ref":"#/$defs/positive","description":"For `characters`: how many make one unit."},"sum":{"$ref":"#/$defs/field","description":"A list whose entries hold the numbers to add up."},"of":{"$ref":"#/$defs/text","description":"For `sum`: the key of the number in each entry."},"otherwise":{"type":"number","minimum":0,"description":"For `sum`: what an entry without that key counts."},"unit":{"$ref":"#/$defs/text","description":"What is counted, in the singular: `image`."},"round":{"type":"string","enum":["up"],"description":"`up`: a started unit counts as a whole one."}},"minProperties":1,"additionalProperties":false},"table":{"type":"object","description":"An amount looked up by some fields, or a rate where `per` stands beside the table. Exactly one row must match each job that the fields allow.","properties":{"by":{"type":"array","minItems":1,"description":"The fields; a list stands for the number of its entries.","items":{"$ref":"#/$defs/field"}},"rows":{"type":"array","minItems":1,"description":"The rows of the table.","items":{"$ref":"#/$defs/row"}}},"required":["by","rows"],"additionalProperties":false},"row":{"type":"object","description":"One row of a table.","properties":{"is":{"type":"array","minItems":1,"description":"One cell for each field of `by`, in that order.","items":{"$ref":"#/$defs/cell"}},"amount":{"$ref":"#/$defs/value","description":"The amount, or the rate."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it, where it is not that of the item."},"known":{"$ref":"#/$defs/known"}},"required":["is","amount"],"additionalProperties":false},"cell":{"type":["string","number","boolean","array","object"],"description":"A value, a list of values, a bracket `{from, above, to}` of numbers (`from` and `to` belong to it, `above` does not), or `{set: false}` where the job does not give the field.","minItems":1,"items":{"type":["string","number","boolean"]},"properties":{"from":{"type":"number","description":"Least number of the bracket."},"above":{"type":"number","description":"The bracket starts right above this number."},"to":{"type":"number","description":"Greatest number of the bracket; without it there is none."},"set":{"type":"boolean","enum":[false],"description":"`false`: the job does not give the field."}},"minProperties":1,"additionalProperties":false},"minimum":{"type":"object","description":"Adds what the sum of some items lacks to a least charge.","properties":{"atLeast":{"$ref":"#/$defs/positive","description":"The least charge."},"of":{"$ref":"#/$defs/items"}},"required":["atLeast","of"],"additionalProperties":false},"round":{"type":"object","description":"Adds what the rounding of the sum of some items makes of it; less than nothing where a half is rounded down.","properties":{"to":{"$ref":"#/$defs/positive","description":"The step: 1 for whole credits."},"mode":{"type":"string","enum":["up","half-up"],"description":"`up` to the next step, or `half-up` to the nearest, a half going up."},"of":{"$ref":"#/$defs/items"}},"required":["to","mode","of"],"additionalProperties":false},"share":{"type":"object","description":"Adds a share of the sum of some items: 0.25 is a surcharge of a quarter, -0.5 halves them.","properties":{"times":{"type":"number","minimum":-1,"description":"The share."},"of":{"$ref":"#/$defs/items"}},"required":["times","of"],"additionalProperties":false},"condition":{"type":"object","minProperties":1,"description":"Which jobs: every entry must hold. `field: value` is, `field: [a, b]` is one of, `field: {set: true}` is given, `field: {set: false}` is not; `any: [...]` holds when one of its conditions does.","additionalProperties":{"$ref":"#/$defs/test"}},"test":{"type":["string","number","boolean","array","object"],"description":"What a field must be; under `any`, a list of conditions.","minItems":1,"items":{"type":["string","number","boolean","object"],"description":"A value; under `any`, a condition.","additionalProperties":{"$ref":"#/$defs/test"}},"properties":{"set":{"type":"boolean","description":"Whether the job gives the field."}},"required":["set"],"additionalProperties":false},"example":{"type":"object","description":"A job and its published cost.","properties":{"label":{"$ref":"#/$defs/text","description":"The row of the page."},"job":{"type":"object","description":"The fields that the price depends on.","additionalProperties":true},"assume":{"type":"object","description":"Values for parameters.","additionalProperties":{"$ref":"#/$defs/figure"}},"cost":{"$ref":"#/$defs/figure","description":"What the page says it costs; a range where it leaves something unsaid."},"source":{"type":"string","minLength":1,"description":"Short name of the page."}},"required":["label","job","cost","source"],"additionalProperties":false},"figure":{"type":["number","object"],"description":"A number, or a range.","minimum":0,"properties":{"low":{"type":"number","minimum":0,"description":"The least."},"high":{"type":"number","minimum":0,"description":"The most."}},"required":["low","high"],"additionalProperties":false}},"$id":"rateCard"};
const schema32 = {"type":"string","description":"A name of lower-case letters, digits and hyphens.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema34 = {"type":"string","description":"Words for people.","minLength":1};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema35 = {"type":"object","description":"A page, and the day on which somebody read it.","properties":{"url":{"type":"string","pattern":"^https://","description":"Address of the page."},"title":{"$ref":"#/$defs/text","description":"What the page calls itself."},"checked":{"$ref":"#/$defs/day","description":"Day on which the page was last compared with this card."}},"required":["url","title","checked"],"additionalProperties":false};
const schema37 = {"type":"string","description":"A day, `2026-11-22`.","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern6 = new RegExp("^https://", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.checked === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked"},schema:schema35.required,parentSchema:schema35,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
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
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://"},schema:"^https://",parentSchema:schema35.properties.url,data:data0};
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
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema35.properties.url.type,parentSchema:schema35.properties.url,data:data0};
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
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data1};
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
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.checked !== undefined){
let data2 = data.checked;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err8 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema37,data:data2};
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
const err9 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","description":"Where sources disagree, or a reading that the page itself does not state.","properties":{"note":{"$ref":"#/$defs/text","description":"The disagreement in a sentence or two."},"source":{"type":"string","minLength":1,"description":"Short name of the other source."}},"required":["note","source"],"additionalProperties":false};

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema38.required,parentSchema:schema38,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
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
const err3 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
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
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema38.properties.source,data:data1};
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
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema38.properties.source.type,parentSchema:schema38.properties.source,data:data1};
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
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","description":"What some credits cost in money from a day on.","properties":{"plan":{"$ref":"#/$defs/name","description":"The plan that it belongs to; without one the price holds for everybody."},"label":{"$ref":"#/$defs/text","description":"What the provider calls it."},"from":{"$ref":"#/$defs/day","description":"First day on which the price is known to hold."},"money":{"type":"string","enum":["USD"],"description":"Currency of the price."},"amount":{"type":"number","minimum":0,"description":"What the credits cost together."},"credits":{"$ref":"#/$defs/positive","description":"How many credits that buys. Beyond those a plan includes, the price of a credit is unknown."},"every":{"type":"string","enum":["month","year"],"description":"How often a plan is paid and its credits come anew."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it."},"known":{"$ref":"#/$defs/known"},"notes":{"type":"array","description":"Where sources disagree about it.","items":{"$ref":"#/$defs/note"}}},"required":["label","from","money","amount","credits","source","known"],"additionalProperties":false};
const schema44 = {"type":"number","description":"A number above 0.","exclusiveMinimum":0};
const schema45 = {"type":"string","enum":["first-party","transcribed","other-region","reseller"],"description":"How the price is known: from the provider's own page, from someone who copied that page, from the provider's list for another region, or from somebody who resells the service."};

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.money === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "money"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.amount === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.credits === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credits"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.source === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.known === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "known"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema40.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
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
const err10 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data1};
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
const err11 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema37,data:data2};
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
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.money !== undefined){
let data3 = data.money;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/type",keyword:"type",params:{type: "string"},schema:schema40.properties.money.type,parentSchema:schema40.properties.money,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data3 === "USD")){
const err15 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/enum",keyword:"enum",params:{allowedValues: schema40.properties.money.enum},schema:schema40.properties.money.enum,parentSchema:schema40.properties.money,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema40.properties.amount,data:data4};
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
const err17 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},schema:schema40.properties.amount.type,parentSchema:schema40.properties.amount,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.credits !== undefined){
let data5 = data.credits;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/credits",schemaPath:"#/$defs/positive/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema44,data:data5};
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
const err19 = {instancePath:instancePath+"/credits",schemaPath:"#/$defs/positive/type",keyword:"type",params:{type: "number"},schema:schema44.type,parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.every !== undefined){
let data6 = data.every;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: "string"},schema:schema40.properties.every.type,parentSchema:schema40.properties.every,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data6 === "month") || (data6 === "year"))){
const err21 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/enum",keyword:"enum",params:{allowedValues: schema40.properties.every.enum},schema:schema40.properties.every.enum,parentSchema:schema40.properties.every,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(typeof data7 === "string"){
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema40.properties.source,data:data7};
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
const err23 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema40.properties.source.type,parentSchema:schema40.properties.source,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.known !== undefined){
let data8 = data.known;
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/type",keyword:"type",params:{type: "string"},schema:schema45.type,parentSchema:schema45,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((data8 === "first-party") || (data8 === "transcribed")) || (data8 === "other-region")) || (data8 === "reseller"))){
const err25 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/enum",keyword:"enum",params:{allowedValues: schema45.enum},schema:schema45.enum,parentSchema:schema45,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
const err26 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema40.properties.notes.type,parentSchema:schema40.properties.notes,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","description":"A rate that nobody but the user can supply.","properties":{"label":{"$ref":"#/$defs/text","description":"What it is."},"unit":{"$ref":"#/$defs/text","description":"What it counts, in the singular."},"because":{"$ref":"#/$defs/text","description":"Why the card does not know it."}},"required":["label","unit","because"],"additionalProperties":false};

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
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.because === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "label") || (key0 === "unit")) || (key0 === "because"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
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
const err4 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
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
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data1};
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
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.because !== undefined){
let data2 = data.because;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
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
const err9 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","description":"How one task is priced: the sum of its line items.","properties":{"estimates":{"type":"array","description":"Where a length comes from when a job does not give it.","items":{"$ref":"#/$defs/estimate"}},"items":{"type":"array","minItems":1,"description":"The line items, in the order in which they are shown.","items":{"$ref":"#/$defs/item"}},"examples":{"type":"array","description":"Jobs and what they cost by the provider's own word; the card must come to exactly that.","items":{"$ref":"#/$defs/example"}}},"required":["items","examples"],"additionalProperties":false};
const schema51 = {"type":"object","description":"Works a length out from something else that the job gives: from a text and a speed (`characters` and `perMinute`), or from cue times (`cues`).","properties":{"field":{"$ref":"#/$defs/field","description":"The length that it stands in for, in seconds."},"when":{"$ref":"#/$defs/condition","description":"Jobs for which it can be used."},"characters":{"$ref":"#/$defs/field","description":"The text; its code points are counted."},"perMinute":{"$ref":"#/$defs/value","description":"How many characters take a minute."},"cues":{"$ref":"#/$defs/field","description":"SRT subtitles, or a list with a start and an end in seconds. Low is the sum of their lengths, high the end of the last."},"start":{"$ref":"#/$defs/text","description":"For a list: the key under which an entry starts."},"end":{"$ref":"#/$defs/text","description":"For a list: the key under which an entry ends."},"unsaid":{"$ref":"#/$defs/text","description":"What the source leaves unsaid, where low and high differ by it."}},"required":["field"],"additionalProperties":false};
const schema52 = {"type":"string","description":"A field of the job; `input.text` is `text` inside of the field `input`.","minLength":1};
const schema56 = {"type":["number","object"],"description":"A number, or `{parameter: name}` for one that the provider does not publish.","minimum":0,"properties":{"parameter":{"type":"string","minLength":1,"description":"Name of one of the card's parameters."}},"required":["parameter"],"additionalProperties":false};
const schema53 = {"type":"object","minProperties":1,"description":"Which jobs: every entry must hold. `field: value` is, `field: [a, b]` is one of, `field: {set: true}` is given, `field: {set: false}` is not; `any: [...]` holds when one of its conditions does.","additionalProperties":{"$ref":"#/$defs/test"}};
const schema54 = {"type":["string","number","boolean","array","object"],"description":"What a field must be; under `any`, a list of conditions.","minItems":1,"items":{"type":["string","number","boolean","object"],"description":"A value; under `any`, a condition.","additionalProperties":{"$ref":"#/$defs/test"}},"properties":{"set":{"type":"boolean","description":"Whether the job gives the field."}},"required":["set"],"additionalProperties":false};
const wrapper0 = {validate: validate33};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!data || typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},schema:schema54.type,parentSchema:schema54,data};
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
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema54,data};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema54.items.type},schema:schema54.items.type,parentSchema:schema54.items,data:data0};
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"},schema:schema54.required,parentSchema:schema54,data};
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema54,data};
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
const err5 = {instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: "boolean"},schema:schema54.properties.set.type,parentSchema:schema54.properties.set,data:data2};
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
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate33(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},schema:schema51.required,parentSchema:schema51,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
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
const err2 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52,data:data0};
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
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data:data0};
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
if(!(validate32(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.characters !== undefined){
let data2 = data.characters;
if(typeof data2 === "string"){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52,data:data2};
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
const err5 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data:data2};
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
const err6 = {instancePath:instancePath+"/perMinute",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema56.type},schema:schema56.type,parentSchema:schema56,data:data3};
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
const err7 = {instancePath:instancePath+"/perMinute",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56,data:data3};
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
const err8 = {instancePath:instancePath+"/perMinute",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema56.required,parentSchema:schema56,data:data3};
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
const err9 = {instancePath:instancePath+"/perMinute",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56,data:data3};
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
const err10 = {instancePath:instancePath+"/perMinute/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.parameter,data:data4};
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
const err11 = {instancePath:instancePath+"/perMinute/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema56.properties.parameter.type,parentSchema:schema56.properties.parameter,data:data4};
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
const err12 = {instancePath:instancePath+"/cues",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52,data:data5};
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
const err13 = {instancePath:instancePath+"/cues",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data:data5};
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
const err14 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data6};
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
const err15 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.end !== undefined){
let data7 = data.end;
if(typeof data7 === "string"){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data7};
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
const err17 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.unsaid !== undefined){
let data8 = data.unsaid;
if(typeof data8 === "string"){
if(data8.length < 1){
const err18 = {instancePath:instancePath+"/unsaid",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
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
const err19 = {instancePath:instancePath+"/unsaid",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","description":"A line item: one amount, or several `cases` of which at most one holds for a job.","properties":{"id":{"$ref":"#/$defs/id"},"label":{"$ref":"#/$defs/text","description":"What is charged, in the provider's words."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states the price."},"known":{"$ref":"#/$defs/known"},"notes":{"type":"array","description":"Where sources disagree about it.","items":{"$ref":"#/$defs/note"}},"when":{"$ref":"#/$defs/condition","description":"Jobs that the item is charged for; all jobs without it."},"cases":{"type":"array","minItems":2,"description":"Amounts for different jobs. No two may hold for one job; where none does, the item is not charged.","items":{"$ref":"#/$defs/case"}},"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"},"unsaid":{"$ref":"#/$defs/unsaid"}},"required":["id","label","source","known"],"additionalProperties":false};
const schema62 = {"type":"string","description":"Permanent id of a line item: reports and scripts rely on it.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema65 = {"type":"object","description":"The amount of an item for some jobs.","properties":{"when":{"$ref":"#/$defs/condition","description":"The jobs that it holds for."},"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"},"unsaid":{"$ref":"#/$defs/unsaid"},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it, where it is not that of the item."},"known":{"$ref":"#/$defs/known"}},"required":["when"],"additionalProperties":false};
const schema68 = {"type":"object","description":"What a rate is multiplied by: exactly one of `seconds`, `minutes`, `count`, `entries`, `characters` and `sum`.","properties":{"seconds":{"$ref":"#/$defs/field","description":"A length, in seconds."},"minutes":{"$ref":"#/$defs/field","description":"A length, in minutes (its seconds ÷ 60)."},"count":{"$ref":"#/$defs/fields","description":"A number that the job gives; of several, their sum, of which one must be given."},"entries":{"$ref":"#/$defs/field","description":"How many entries a list has."},"characters":{"$ref":"#/$defs/field","description":"How many code points a text has."},"by":{"$ref":"#/$defs/positive","description":"For `characters`: how many make one unit."},"sum":{"$ref":"#/$defs/field","description":"A list whose entries hold the numbers to add up."},"of":{"$ref":"#/$defs/text","description":"For `sum`: the key of the number in each entry."},"otherwise":{"type":"number","minimum":0,"description":"For `sum`: what an entry without that key counts."},"unit":{"$ref":"#/$defs/text","description":"What is counted, in the singular: `image`."},"round":{"type":"string","enum":["up"],"description":"`up`: a started unit counts as a whole one."}},"minProperties":1,"additionalProperties":false};
const schema71 = {"type":["string","array"],"description":"A field of the job, or several.","minLength":1,"minItems":2,"items":{"type":"string","minLength":1}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
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
if(!(func1.call(schema68.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
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
const err2 = {instancePath:instancePath+"/seconds",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52,data:data0};
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
const err3 = {instancePath:instancePath+"/seconds",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data:data0};
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
const err4 = {instancePath:instancePath+"/minutes",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52,data:data1};
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
const err5 = {instancePath:instancePath+"/minutes",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data:data1};
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
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/fields/type",keyword:"type",params:{type: schema71.type},schema:schema71.type,parentSchema:schema71,data:data2};
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
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/fields/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71,data:data2};
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
const err8 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/fields/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema71,data:data2};
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
const err9 = {instancePath:instancePath+"/count/" + i0,schemaPath:"#/$defs/fields/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.items,data:data3};
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
const err10 = {instancePath:instancePath+"/count/" + i0,schemaPath:"#/$defs/fields/items/type",keyword:"type",params:{type: "string"},schema:schema71.items.type,parentSchema:schema71.items,data:data3};
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
const err11 = {instancePath:instancePath+"/entries",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52,data:data4};
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
const err12 = {instancePath:instancePath+"/entries",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data:data4};
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
const err13 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52,data:data5};
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
const err14 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data:data5};
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
const err15 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/positive/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema44,data:data6};
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
const err16 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/positive/type",keyword:"type",params:{type: "number"},schema:schema44.type,parentSchema:schema44,data:data6};
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
const err17 = {instancePath:instancePath+"/sum",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52,data:data7};
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
const err18 = {instancePath:instancePath+"/sum",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data:data7};
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
const err19 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
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
const err20 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.otherwise !== undefined){
let data9 = data.otherwise;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.otherwise,data:data9};
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
const err22 = {instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/type",keyword:"type",params:{type: "number"},schema:schema68.properties.otherwise.type,parentSchema:schema68.properties.otherwise,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.unit !== undefined){
let data10 = data.unit;
if(typeof data10 === "string"){
if(data10.length < 1){
const err23 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data10};
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
const err24 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.round !== undefined){
let data11 = data.round;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/type",keyword:"type",params:{type: "string"},schema:schema68.properties.round.type,parentSchema:schema68.properties.round,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(data11 === "up")){
const err26 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/enum",keyword:"enum",params:{allowedValues: schema68.properties.round.enum},schema:schema68.properties.round.enum,parentSchema:schema68.properties.round,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"object","description":"An amount looked up by some fields, or a rate where `per` stands beside the table. Exactly one row must match each job that the fields allow.","properties":{"by":{"type":"array","minItems":1,"description":"The fields; a list stands for the number of its entries.","items":{"$ref":"#/$defs/field"}},"rows":{"type":"array","minItems":1,"description":"The rows of the table.","items":{"$ref":"#/$defs/row"}}},"required":["by","rows"],"additionalProperties":false};
const schema80 = {"type":"object","description":"One row of a table.","properties":{"is":{"type":"array","minItems":1,"description":"One cell for each field of `by`, in that order.","items":{"$ref":"#/$defs/cell"}},"amount":{"$ref":"#/$defs/value","description":"The amount, or the rate."},"source":{"type":"string","minLength":1,"description":"Short name of the page that states it, where it is not that of the item."},"known":{"$ref":"#/$defs/known"}},"required":["is","amount"],"additionalProperties":false};
const schema81 = {"type":["string","number","boolean","array","object"],"description":"A value, a list of values, a bracket `{from, above, to}` of numbers (`from` and `to` belong to it, `above` does not), or `{set: false}` where the job does not give the field.","minItems":1,"items":{"type":["string","number","boolean"]},"properties":{"from":{"type":"number","description":"Least number of the bracket."},"above":{"type":"number","description":"The bracket starts right above this number."},"to":{"type":"number","description":"Greatest number of the bracket; without it there is none."},"set":{"type":"boolean","enum":[false],"description":"`false`: the job does not give the field."}},"minProperties":1,"additionalProperties":false};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema80.required,parentSchema:schema80,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
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
const err3 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema80.properties.is,data:data0};
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
const err4 = {instancePath:instancePath+"/is/" + i0,schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: schema81.type},schema:schema81.type,parentSchema:schema81,data:data1};
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
const err5 = {instancePath:instancePath+"/is/" + i0,schemaPath:"#/$defs/cell/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema81,data:data1};
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
const err6 = {instancePath:instancePath+"/is/" + i0+"/" + i1,schemaPath:"#/$defs/cell/items/type",keyword:"type",params:{type: schema81.items.type},schema:schema81.items.type,parentSchema:schema81.items,data:data2};
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
const err7 = {instancePath:instancePath+"/is/" + i0,schemaPath:"#/$defs/cell/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema81,data:data1};
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
const err8 = {instancePath:instancePath+"/is/" + i0,schemaPath:"#/$defs/cell/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema81,data:data1};
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
const err9 = {instancePath:instancePath+"/is/" + i0+"/from",schemaPath:"#/$defs/cell/properties/from/type",keyword:"type",params:{type: "number"},schema:schema81.properties.from.type,parentSchema:schema81.properties.from,data:data3};
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
const err10 = {instancePath:instancePath+"/is/" + i0+"/above",schemaPath:"#/$defs/cell/properties/above/type",keyword:"type",params:{type: "number"},schema:schema81.properties.above.type,parentSchema:schema81.properties.above,data:data4};
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
const err11 = {instancePath:instancePath+"/is/" + i0+"/to",schemaPath:"#/$defs/cell/properties/to/type",keyword:"type",params:{type: "number"},schema:schema81.properties.to.type,parentSchema:schema81.properties.to,data:data5};
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
const err12 = {instancePath:instancePath+"/is/" + i0+"/set",schemaPath:"#/$defs/cell/properties/set/type",keyword:"type",params:{type: "boolean"},schema:schema81.properties.set.type,parentSchema:schema81.properties.set,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data6 === false)){
const err13 = {instancePath:instancePath+"/is/" + i0+"/set",schemaPath:"#/$defs/cell/properties/set/enum",keyword:"enum",params:{allowedValues: schema81.properties.set.enum},schema:schema81.properties.set.enum,parentSchema:schema81.properties.set,data:data6};
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
const err14 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/type",keyword:"type",params:{type: "array"},schema:schema80.properties.is.type,parentSchema:schema80.properties.is,data:data0};
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
const err15 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema56.type},schema:schema56.type,parentSchema:schema56,data:data7};
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
const err16 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56,data:data7};
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
const err17 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema56.required,parentSchema:schema56,data:data7};
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
const err18 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema56,data:data7};
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
const err19 = {instancePath:instancePath+"/amount/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.parameter,data:data8};
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
const err20 = {instancePath:instancePath+"/amount/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema56.properties.parameter.type,parentSchema:schema56.properties.parameter,data:data8};
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
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80.properties.source,data:data9};
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
const err22 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema80.properties.source.type,parentSchema:schema80.properties.source,data:data9};
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
const err23 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/type",keyword:"type",params:{type: "string"},schema:schema45.type,parentSchema:schema45,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data10 === "first-party") || (data10 === "transcribed")) || (data10 === "other-region")) || (data10 === "reseller"))){
const err24 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/enum",keyword:"enum",params:{allowedValues: schema45.enum},schema:schema45.enum,parentSchema:schema45,data:data10};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema78.required,parentSchema:schema78,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema78,data};
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
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema78.properties.by,data:data0};
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
const err4 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52,data:data1};
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
const err5 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data:data1};
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
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "array"},schema:schema78.properties.by.type,parentSchema:schema78.properties.by,data:data0};
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
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema78.properties.rows,data:data2};
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
if(!(validate45(data2[i1], {instancePath:instancePath+"/rows/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema78.properties.rows.type,parentSchema:schema78.properties.rows,data:data2};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"object","description":"Adds what the sum of some items lacks to a least charge.","properties":{"atLeast":{"$ref":"#/$defs/positive","description":"The least charge."},"of":{"$ref":"#/$defs/items"}},"required":["atLeast","of"],"additionalProperties":false};
const schema86 = {"type":"array","description":"Ids of line items that stand earlier in the task; one that does not apply to a job counts as 0.","minItems":1,"items":{"type":"string","minLength":1}};

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
if(data.atLeast === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "atLeast"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema84.required,parentSchema:schema84,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema84,data};
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
const err3 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/positive/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema44,data:data0};
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
const err4 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/positive/type",keyword:"type",params:{type: "number"},schema:schema44.type,parentSchema:schema44,data:data0};
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
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema86,data:data1};
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
const err6 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema86.items,data:data2};
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
const err7 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/type",keyword:"type",params:{type: "string"},schema:schema86.items.type,parentSchema:schema86.items,data:data2};
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
const err8 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/type",keyword:"type",params:{type: "array"},schema:schema86.type,parentSchema:schema86,data:data1};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"object","description":"Adds what the rounding of the sum of some items makes of it; less than nothing where a half is rounded down.","properties":{"to":{"$ref":"#/$defs/positive","description":"The step: 1 for whole credits."},"mode":{"type":"string","enum":["up","half-up"],"description":"`up` to the next step, or `half-up` to the nearest, a half going up."},"of":{"$ref":"#/$defs/items"}},"required":["to","mode","of"],"additionalProperties":false};

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
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.of === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema87.required,parentSchema:schema87,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema87,data};
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
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/positive/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema44,data:data0};
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
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/positive/type",keyword:"type",params:{type: "number"},schema:schema44.type,parentSchema:schema44,data:data0};
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
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema87.properties.mode.type,parentSchema:schema87.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "up") || (data1 === "half-up"))){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema87.properties.mode.enum},schema:schema87.properties.mode.enum,parentSchema:schema87.properties.mode,data:data1};
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
const err8 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema86,data:data2};
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
const err9 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema86.items,data:data3};
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
const err10 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/type",keyword:"type",params:{type: "string"},schema:schema86.items.type,parentSchema:schema86.items,data:data3};
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
const err11 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/type",keyword:"type",params:{type: "array"},schema:schema86.type,parentSchema:schema86,data:data2};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","description":"Adds a share of the sum of some items: 0.25 is a surcharge of a quarter, -0.5 halves them.","properties":{"times":{"type":"number","minimum":-1,"description":"The share."},"of":{"$ref":"#/$defs/items"}},"required":["times","of"],"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.times === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "times"},schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema90.required,parentSchema:schema90,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema90,data};
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
const err3 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},schema:-1,parentSchema:schema90.properties.times,data:data0};
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
const err4 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "number"},schema:schema90.properties.times.type,parentSchema:schema90.properties.times,data:data0};
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
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema86,data:data1};
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
const err6 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema86.items,data:data2};
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
const err7 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/$defs/items/items/type",keyword:"type",params:{type: "string"},schema:schema86.items.type,parentSchema:schema86.items,data:data2};
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
const err8 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/items/type",keyword:"type",params:{type: "array"},schema:schema86.type,parentSchema:schema86,data:data1};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","description":"What the source leaves unsaid, and the two ways to read it. A budget is held against the high one.","properties":{"because":{"$ref":"#/$defs/text","description":"The sentence that a report shows beside both readings."},"low":{"$ref":"#/$defs/amount","description":"The cheaper reading."},"high":{"$ref":"#/$defs/amount","description":"The dearer reading."}},"required":["because","low","high"],"additionalProperties":false};
const schema94 = {"type":"object","description":"One way to read what the source leaves unsaid.","properties":{"flat":{"$ref":"#/$defs/value","description":"A fixed amount."},"rate":{"$ref":"#/$defs/value","description":"An amount for each unit of `per`."},"per":{"$ref":"#/$defs/quantity"},"table":{"$ref":"#/$defs/table"},"minimum":{"$ref":"#/$defs/minimum"},"round":{"$ref":"#/$defs/round"},"share":{"$ref":"#/$defs/share"}},"minProperties":1,"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema94,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
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
const err2 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema56.type},schema:schema56.type,parentSchema:schema56,data:data0};
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
const err3 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56,data:data0};
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
const err4 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema56.required,parentSchema:schema56,data:data0};
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
const err5 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56,data:data0};
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
const err6 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.parameter,data:data1};
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
const err7 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema56.properties.parameter.type,parentSchema:schema56.properties.parameter,data:data1};
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
const err8 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema56.type},schema:schema56.type,parentSchema:schema56,data:data2};
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
const err9 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56,data:data2};
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
const err10 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema56.required,parentSchema:schema56,data:data2};
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
const err11 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema56,data:data2};
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
const err12 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.parameter,data:data3};
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
const err13 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema56.properties.parameter.type,parentSchema:schema56.properties.parameter,data:data3};
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
if(!(validate42(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
if(!(validate44(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.minimum !== undefined){
if(!(validate48(data.minimum, {instancePath:instancePath+"/minimum",parentData:data,parentDataProperty:"minimum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.round !== undefined){
if(!(validate50(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validate52(data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.because === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.low === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.high === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},schema:schema92.required,parentSchema:schema92,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema92,data};
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
const err4 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
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
const err5 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.low !== undefined){
if(!(validate55(data.low, {instancePath:instancePath+"/low",parentData:data,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined){
if(!(validate55(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema65.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
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
if(!(validate32(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.flat !== undefined){
let data1 = data.flat;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
const err2 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema56.type},schema:schema56.type,parentSchema:schema56,data:data1};
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
const err3 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56,data:data1};
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
const err4 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema56.required,parentSchema:schema56,data:data1};
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
const err5 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56,data:data1};
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
const err6 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.parameter,data:data2};
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
const err7 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema56.properties.parameter.type,parentSchema:schema56.properties.parameter,data:data2};
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
const err8 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema56.type},schema:schema56.type,parentSchema:schema56,data:data3};
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
const err9 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56,data:data3};
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
const err10 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema56.required,parentSchema:schema56,data:data3};
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
const err11 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema56,data:data3};
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
const err12 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.parameter,data:data4};
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
const err13 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema56.properties.parameter.type,parentSchema:schema56.properties.parameter,data:data4};
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
if(!(validate42(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
if(!(validate44(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.minimum !== undefined){
if(!(validate48(data.minimum, {instancePath:instancePath+"/minimum",parentData:data,parentDataProperty:"minimum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.round !== undefined){
if(!(validate50(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validate52(data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.unsaid !== undefined){
if(!(validate54(data.unsaid, {instancePath:instancePath+"/unsaid",parentData:data,parentDataProperty:"unsaid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data11 = data.source;
if(typeof data11 === "string"){
if(data11.length < 1){
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema65.properties.source,data:data11};
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
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema65.properties.source.type,parentSchema:schema65.properties.source,data:data11};
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
const err16 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/type",keyword:"type",params:{type: "string"},schema:schema45.type,parentSchema:schema45,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data12 === "first-party") || (data12 === "transcribed")) || (data12 === "other-region")) || (data12 === "reseller"))){
const err17 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/enum",keyword:"enum",params:{allowedValues: schema45.enum},schema:schema45.enum,parentSchema:schema45,data:data12};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.known === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "known"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema61.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema62,data:data0};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema62.type,parentSchema:schema62,data:data0};
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
const err7 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data1};
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
const err8 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 === "string"){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema61.properties.source,data:data2};
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
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema61.properties.source.type,parentSchema:schema61.properties.source,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.known !== undefined){
let data3 = data.known;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/type",keyword:"type",params:{type: "string"},schema:schema45.type,parentSchema:schema45,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((data3 === "first-party") || (data3 === "transcribed")) || (data3 === "other-region")) || (data3 === "reseller"))){
const err12 = {instancePath:instancePath+"/known",schemaPath:"#/$defs/known/enum",keyword:"enum",params:{allowedValues: schema45.enum},schema:schema45.enum,parentSchema:schema45,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema61.properties.notes.type,parentSchema:schema61.properties.notes,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate32(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.cases !== undefined){
let data7 = data.cases;
if(Array.isArray(data7)){
if(data7.length < 2){
const err14 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema61.properties.cases,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate40(data7[i1], {instancePath:instancePath+"/cases/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},schema:schema61.properties.cases.type,parentSchema:schema61.properties.cases,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.flat !== undefined){
let data9 = data.flat;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err16 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema56.type},schema:schema56.type,parentSchema:schema56,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.parameter === undefined){
const err18 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema56.required,parentSchema:schema56,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data9){
if(!(key1 === "parameter")){
const err19 = {instancePath:instancePath+"/flat",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.parameter !== undefined){
let data10 = data9.parameter;
if(typeof data10 === "string"){
if(data10.length < 1){
const err20 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.parameter,data:data10};
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
const err21 = {instancePath:instancePath+"/flat/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema56.properties.parameter.type,parentSchema:schema56.properties.parameter,data:data10};
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
if(data.rate !== undefined){
let data11 = data.rate;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
const err22 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema56.type},schema:schema56.type,parentSchema:schema56,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.parameter === undefined){
const err24 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "parameter"},schema:schema56.required,parentSchema:schema56,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data11){
if(!(key2 === "parameter")){
const err25 = {instancePath:instancePath+"/rate",schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema56,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.parameter !== undefined){
let data12 = data11.parameter;
if(typeof data12 === "string"){
if(data12.length < 1){
const err26 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.parameter,data:data12};
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
const err27 = {instancePath:instancePath+"/rate/parameter",schemaPath:"#/$defs/value/properties/parameter/type",keyword:"type",params:{type: "string"},schema:schema56.properties.parameter.type,parentSchema:schema56.properties.parameter,data:data12};
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
}
if(data.per !== undefined){
if(!(validate42(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
if(!(validate44(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.minimum !== undefined){
if(!(validate48(data.minimum, {instancePath:instancePath+"/minimum",parentData:data,parentDataProperty:"minimum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.round !== undefined){
if(!(validate50(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validate52(data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.unsaid !== undefined){
if(!(validate54(data.unsaid, {instancePath:instancePath+"/unsaid",parentData:data,parentDataProperty:"unsaid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"type":"object","description":"A job and its published cost.","properties":{"label":{"$ref":"#/$defs/text","description":"The row of the page."},"job":{"type":"object","description":"The fields that the price depends on.","additionalProperties":true},"assume":{"type":"object","description":"Values for parameters.","additionalProperties":{"$ref":"#/$defs/figure"}},"cost":{"$ref":"#/$defs/figure","description":"What the page says it costs; a range where it leaves something unsaid."},"source":{"type":"string","minLength":1,"description":"Short name of the page."}},"required":["label","job","cost","source"],"additionalProperties":false};
const schema102 = {"type":["number","object"],"description":"A number, or a range.","minimum":0,"properties":{"low":{"type":"number","minimum":0,"description":"The least."},"high":{"type":"number","minimum":0,"description":"The most."}},"required":["low","high"],"additionalProperties":false};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.job === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "job"},schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cost === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "label") || (key0 === "job")) || (key0 === "assume")) || (key0 === "cost")) || (key0 === "source"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema100,data};
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
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
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
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.job !== undefined){
let data1 = data.job;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err7 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "object"},schema:schema100.properties.job.type,parentSchema:schema100.properties.job,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/figure/type",keyword:"type",params:{type: schema102.type},schema:schema102.type,parentSchema:schema102,data:data3};
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
const err9 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/figure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema102,data:data3};
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
if(data3.low === undefined){
const err10 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/figure/required",keyword:"required",params:{missingProperty: "low"},schema:schema102.required,parentSchema:schema102,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.high === undefined){
const err11 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/figure/required",keyword:"required",params:{missingProperty: "high"},schema:schema102.required,parentSchema:schema102,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "low") || (key2 === "high"))){
const err12 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/figure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema102,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.low !== undefined){
let data4 = data3.low;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/$defs/figure/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema102.properties.low,data:data4};
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
const err14 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/$defs/figure/properties/low/type",keyword:"type",params:{type: "number"},schema:schema102.properties.low.type,parentSchema:schema102.properties.low,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.high !== undefined){
let data5 = data3.high;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/$defs/figure/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema102.properties.high,data:data5};
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
const err16 = {instancePath:instancePath+"/assume/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/$defs/figure/properties/high/type",keyword:"type",params:{type: "number"},schema:schema102.properties.high.type,parentSchema:schema102.properties.high,data:data5};
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
}
}
else {
const err17 = {instancePath:instancePath+"/assume",schemaPath:"#/properties/assume/type",keyword:"type",params:{type: "object"},schema:schema100.properties.assume.type,parentSchema:schema100.properties.assume,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.cost !== undefined){
let data6 = data.cost;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err18 = {instancePath:instancePath+"/cost",schemaPath:"#/$defs/figure/type",keyword:"type",params:{type: schema102.type},schema:schema102.type,parentSchema:schema102,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/cost",schemaPath:"#/$defs/figure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema102,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.low === undefined){
const err20 = {instancePath:instancePath+"/cost",schemaPath:"#/$defs/figure/required",keyword:"required",params:{missingProperty: "low"},schema:schema102.required,parentSchema:schema102,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.high === undefined){
const err21 = {instancePath:instancePath+"/cost",schemaPath:"#/$defs/figure/required",keyword:"required",params:{missingProperty: "high"},schema:schema102.required,parentSchema:schema102,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 in data6){
if(!((key3 === "low") || (key3 === "high"))){
const err22 = {instancePath:instancePath+"/cost",schemaPath:"#/$defs/figure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema102,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.low !== undefined){
let data7 = data6.low;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/cost/low",schemaPath:"#/$defs/figure/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema102.properties.low,data:data7};
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
const err24 = {instancePath:instancePath+"/cost/low",schemaPath:"#/$defs/figure/properties/low/type",keyword:"type",params:{type: "number"},schema:schema102.properties.low.type,parentSchema:schema102.properties.low,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.high !== undefined){
let data8 = data6.high;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/cost/high",schemaPath:"#/$defs/figure/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema102.properties.high,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/cost/high",schemaPath:"#/$defs/figure/properties/high/type",keyword:"type",params:{type: "number"},schema:schema102.properties.high.type,parentSchema:schema102.properties.high,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
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
const err27 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema100.properties.source,data:data9};
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
const err28 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema100.properties.source.type,parentSchema:schema100.properties.source,data:data9};
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
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.examples === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "estimates") || (key0 === "items")) || (key0 === "examples"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.estimates !== undefined){
let data0 = data.estimates;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data0[i0], {instancePath:instancePath+"/estimates/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/estimates",schemaPath:"#/properties/estimates/type",keyword:"type",params:{type: "array"},schema:schema50.properties.estimates.type,parentSchema:schema50.properties.estimates,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
let data2 = data.items;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema50.properties.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate37(data2[i1], {instancePath:instancePath+"/items/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema50.properties.items.type,parentSchema:schema50.properties.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.examples !== undefined){
let data4 = data.examples;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate72(data4[i2], {instancePath:instancePath+"/examples/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},schema:schema50.properties.examples.type,parentSchema:schema50.properties.examples,data:data4};
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
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.currency !== undefined){
let data2 = data.currency;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err13 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema32,data:data2};
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
const err14 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.credit !== undefined){
let data3 = data.credit;
if(typeof data3 === "string"){
if(data3.length < 1){
const err15 = {instancePath:instancePath+"/credit",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
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
const err16 = {instancePath:instancePath+"/credit",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sources !== undefined){
let data4 = data.sources;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err17 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.sources,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data4){
if(!(validate21(data4[key1], {instancePath:instancePath+"/sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},schema:schema31.properties.sources.type,parentSchema:schema31.properties.sources,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.notes !== undefined){
let data6 = data.notes;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data6[i0], {instancePath:instancePath+"/notes/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema31.properties.notes.type,parentSchema:schema31.properties.notes,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.prices !== undefined){
let data8 = data.prices;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data8[i1], {instancePath:instancePath+"/prices/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "array"},schema:schema31.properties.prices.type,parentSchema:schema31.properties.prices,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.parameters !== undefined){
let data10 = data.parameters;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!(validate28(data10[key2], {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},schema:schema31.properties.parameters.type,parentSchema:schema31.properties.parameters,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.tasks !== undefined){
let data12 = data.tasks;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err22 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.tasks,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key3 in data12){
if(!(validate30(data12[key3], {instancePath:instancePath+"/tasks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "object"},schema:schema31.properties.tasks.type,parentSchema:schema31.properties.tasks,data:data12};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

