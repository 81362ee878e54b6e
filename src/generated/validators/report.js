// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

export const report = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Report","description":"What `topsheet lint --format json` writes. Amounts are decimal strings without exponent, grouping or trailing zeros, low ends rounded down and high ends up to at most six places. Readers ignore keys they do not know.","type":"object","properties":{"schemaVersion":{"type":"integer","enum":[1],"description":"Version of this form; new keys do not change it."},"tool":{"type":"object","description":"What wrote the report.","properties":{"name":{"type":"string","enum":["topsheet"],"description":"Always `topsheet`."},"version":{"type":"string","description":"Its version, `0.1.0`."}},"required":["name","version"]},"asOf":{"$ref":"#/$defs/day","description":"The day the run reckoned with."},"rateCards":{"type":"array","description":"The rate cards that prices come from, by provider.","items":{"type":"object","description":"One rate card.","properties":{"provider":{"type":"string","description":"Whose prices it holds."},"checked":{"$ref":"#/$defs/day","description":"The day its sources were last checked; the earliest where they differ."},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"Hash of the card's file."},"sources":{"type":"array","description":"Pages that state the prices.","items":{"type":"string","description":"URL of a page; for a card of the team's own without one, its file."}},"file":{"type":"string","description":"The file of a card of the team's own; absent for those that come with topsheet."}},"required":["provider","checked","sha256","sources"]}},"verdict":{"type":"string","enum":["pass","fail"],"description":"`pass` exactly when the exit status is 0."},"summary":{"type":"object","description":"Counts of the run.","properties":{"files":{"type":"integer","minimum":0,"description":"Files read."},"batches":{"type":"integer","minimum":0,"description":"Batches in them."},"plannedJobs":{"type":"integer","minimum":0,"description":"Planned jobs, after matrix and repeat."},"errors":{"type":"integer","minimum":0,"description":"Findings of severity error."},"warnings":{"type":"integer","minimum":0,"description":"Findings of severity warning."},"infos":{"type":"integer","minimum":0,"description":"Findings of severity info."},"suppressed":{"type":"integer","minimum":0,"description":"Findings that a comment suppressed."}},"required":["files","batches","plannedJobs","errors","warnings","infos","suppressed"]},"totals":{"type":"array","description":"Sum over all planned jobs, by the currency that providers charge in. Money is no entry of its own: `money` of an entry says what it comes to, and the report's `money` what all of them do.","items":{"type":"object","description":"The sum in one currency.","properties":{"currency":{"type":"string","description":"What the provider charges in."},"status":{"$ref":"#/$defs/status","description":"`exact` (low = high), `range`, or `unknown` (high is open)."},"low":{"$ref":"#/$defs/amount","description":"The least it costs: the sum of what is known."},"high":{"$ref":"#/$defs/openAmount","description":"The most it costs; null where that is open."},"assumed":{"$ref":"#/$defs/amount","description":"How much of `high`, or of its known part, rests on assumptions of the author."},"unpricedJobs":{"type":"integer","minimum":0,"description":"Planned jobs whose cost is open or that are invalid."},"money":{"$ref":"#/$defs/money","description":"The same in money, by the price of a credit on that day; absent where that is not known."}},"required":["currency","status","low","high","assumed","unpricedJobs"]}},"money":{"type":"object","description":"All totals together in money; absent where no credit has a known price and no budget is in money.","properties":{"currency":{"type":"string","enum":["USD"],"description":"Currency of the sum."},"status":{"$ref":"#/$defs/status","description":"`exact` (low = high), `range`, or `unknown` (high is open)."},"low":{"$ref":"#/$defs/amount","description":"The least it costs: the sum of what is known."},"high":{"$ref":"#/$defs/openAmount","description":"The most it costs; null where that is open."},"unknown":{"type":"array","description":"Currencies of `totals` whose credits have no known price.","items":{"type":"string","description":"A currency."}}},"required":["currency","status","low","high","unknown"]},"funding":{"type":"array","description":"Balances of the config, each held against what the run needs of it; absent without any.","items":{"type":"object","description":"One balance.","properties":{"currency":{"type":"string","description":"Its currency."},"balance":{"$ref":"#/$defs/amount","description":"Credits that are left, by the config."},"low":{"$ref":"#/$defs/amount","description":"The least the run needs."},"high":{"$ref":"#/$defs/openAmount","description":"The most the run needs; null where that is open."},"missing":{"type":"object","description":"What the balance lacks; 0 where it is enough.","properties":{"low":{"$ref":"#/$defs/amount","description":"At least so much."},"high":{"$ref":"#/$defs/openAmount","description":"At most so much; null where that is open."}},"required":["low","high"]},"topUp":{"type":["object","null"],"description":"Payments that buy what is missing (its high, its low where high is open), within what the provider takes; null where nothing is missing or the rate card does not say how.","properties":{"payments":{"type":"integer","minimum":1,"description":"How many payments."},"each":{"$ref":"#/$defs/amount","description":"Money of each."},"currency":{"type":"string","enum":["USD"],"description":"Currency of the money."},"credits":{"$ref":"#/$defs/amount","description":"Credits that all of them buy."}},"required":["payments","each","currency","credits"]}},"required":["currency","balance","low","high","missing","topUp"]}},"budgets":{"type":"array","description":"Each budget, held against the jobs it covers.","items":{"type":"object","description":"One budget and its verdict.","properties":{"file":{"type":["string","null"],"description":"File that declares it, a batch file or the config; null for a budget of the command line."},"document":{"type":["integer","null"],"minimum":0,"description":"The batch that declares it: its document in that file, from 0; null for one of the config or of the command line."},"scope":{"type":"string","enum":["batch","run","config","job"],"description":"What it is held against: the sum of a batch, the sum of the run, the sum of what a budget of the config matches, or each planned job that it covers (`perJob`)."},"currency":{"type":"string","description":"Currency of limit and sums."},"limit":{"$ref":"#/$defs/amount","description":"What may be spent at most."},"low":{"$ref":"#/$defs/amount","description":"The least the covered jobs cost; of the dearest job where the scope is `job`."},"high":{"$ref":"#/$defs/openAmount","description":"The most the covered jobs cost; null where that is open."},"verdict":{"type":"string","enum":["within","near","exceeded","unproven"],"description":"`exceeded`: low is above the limit. `unproven`: high is above it or open. `near`: high is close to it. `within`: otherwise."}},"required":["file","document","scope","currency","limit","low","high","verdict"]}},"batches":{"type":"array","description":"Every batch with every planned job.","items":{"type":"object","description":"One batch.","properties":{"file":{"type":"string","description":"File it stands in, with `/` between folders."},"document":{"type":"integer","minimum":0,"description":"Its document in that file, from 0; empty ones count."},"name":{"type":"string","description":"Its name."},"jobs":{"type":"array","description":"Its planned jobs, in the order of the file.","items":{"$ref":"#/$defs/job"}}},"required":["file","document","name","jobs"]}},"findings":{"type":"array","description":"Everything wrong or worth saying, by file, line, column, rule, job and message.","items":{"$ref":"#/$defs/finding"}},"unreadable":{"type":"array","description":"Files that were named but could not be read. Nothing in them is counted.","items":{"type":"object","description":"One such file.","properties":{"file":{"type":"string","description":"The file."},"reason":{"type":"string","description":"Why it could not be read."}},"required":["file","reason"]}}},"required":["schemaVersion","tool","asOf","rateCards","verdict","summary","totals","budgets","batches","findings"],"$defs":{"day":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"openDay":{"type":["string","null"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"amount":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"openAmount":{"type":["string","null"],"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},"signedAmount":{"type":"string","pattern":"^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$"},"openSignedAmount":{"type":["string","null"],"pattern":"^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$"},"status":{"type":"string","enum":["exact","range","unknown"]},"money":{"type":"object","description":"An amount of money.","properties":{"currency":{"type":"string","enum":["USD"],"description":"Its currency."},"low":{"$ref":"#/$defs/amount","description":"At least so much."},"high":{"$ref":"#/$defs/openAmount","description":"At most so much; null where that is open, as it is beyond the credits that a plan includes."}},"required":["currency","low","high"]},"job":{"type":"object","description":"One planned job: one call of the provider's API to come.","properties":{"id":{"type":"string","description":"Its name: `keynote`, or `keynote[targetLanguage=es]` where matrix or repeat make several of one."},"type":{"type":"string","pattern":"^[^/]+/[^/]+$","description":"What it does, by the full name: `subclip/dub`."},"line":{"type":"integer","minimum":1,"description":"Line of the written job."},"labels":{"type":"object","description":"Its labels, those of batch and defaults among them.","additionalProperties":{"type":"string","description":"Value of the label."}},"skip":{"type":"string","description":"Why it is left out; its cost is then 0. Absent for a job that is planned to run."},"cost":{"type":"object","description":"What it costs.","properties":{"currency":{"type":"string","description":"What the provider charges in."},"status":{"type":"string","enum":["exact","range","unknown","invalid"],"description":"`exact` (low = high), `range`, `unknown` (high is open), or `invalid` (a mistake in the job, so that nothing is known: low is 0, high null)."},"low":{"$ref":"#/$defs/amount","description":"The least it costs: the sum of what is known."},"high":{"$ref":"#/$defs/openAmount","description":"The most it costs; null where that is open."},"lines":{"type":"array","description":"The priced parts it is made of; they sum to it.","items":{"$ref":"#/$defs/line"}}},"required":["currency","status","low","high","lines"]}},"required":["id","type","line","labels","cost"]},"line":{"type":"object","description":"One priced part of a job.","properties":{"id":{"type":"string","description":"Permanent name of the line item in the rate card."},"label":{"type":"string","description":"What it is, for people."},"formula":{"type":"string","description":"The arithmetic in words: `3 min × 1 credit`."},"quantity":{"type":["object","null"],"description":"How much is charged; null for flat amounts, minimums and roundings.","properties":{"low":{"$ref":"#/$defs/amount","description":"The least."},"high":{"$ref":"#/$defs/openAmount","description":"The most; null where that is open."},"unit":{"type":"string","description":"Of what: `minute`."}},"required":["low","high","unit"]},"rate":{"type":["string","null"],"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","description":"Price of one unit; null where there is none, or where it is a range itself."},"low":{"$ref":"#/$defs/signedAmount","description":"What it adds to the job's low. A minimum or a rounding may add less to high than to low, and a rounding may take away."},"high":{"$ref":"#/$defs/openSignedAmount","description":"What it adds to the job's high; null where that is open."},"basis":{"type":"string","enum":["published","assumed","own-card"],"description":"`published` by the provider, `assumed` by the author of the batch, or from a rate card of the user's own."},"unsaid":{"type":["string","null"],"description":"What the source leaves unsaid, where low and high are two readings of it."},"source":{"type":"string","description":"URL of the page that states the price."},"checked":{"$ref":"#/$defs/day","description":"The day that page was checked."}},"required":["id","label","formula","quantity","rate","low","high","basis","unsaid","source","checked"]},"finding":{"type":"object","description":"One finding.","properties":{"ruleId":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","description":"The rule that found it; `topsheet explain <rule>` prints its page."},"severity":{"type":"string","enum":["error","warning","info"],"description":"An error fails the run."},"message":{"type":"string","minLength":1,"description":"What is wrong and why it matters."},"help":{"type":"string","description":"What to do."},"file":{"type":["string","null"],"description":"File it points at; null for what stands in no file."},"range":{"$ref":"#/$defs/openRange","description":"Where it points; null for what stands in no file."},"jobId":{"type":["string","null"],"description":"The written or planned job it concerns; null where it concerns none in particular."},"plannedJobs":{"type":"integer","minimum":0,"description":"How many planned jobs it concerns."},"atStake":{"type":["object","null"],"description":"The excess of a budget, the saving of a hint, the cost of a mistake; null where there is no amount.","properties":{"currency":{"type":"string","description":"Currency of the amount."},"low":{"$ref":"#/$defs/amount","description":"At least so much."},"high":{"$ref":"#/$defs/openAmount","description":"At most so much; null where that is open."}},"required":["currency","low","high"]},"related":{"type":"array","description":"Other places that help to understand it.","items":{"type":"object","description":"One such place.","properties":{"message":{"type":"string","description":"What is to be seen there."},"file":{"type":"string","description":"The file."},"range":{"$ref":"#/$defs/range","description":"Where in the file."}},"required":["message","file","range"]}},"fix":{"type":["object","null"],"description":"A change that would mend it; null where none is offered."},"suppressed":{"type":["object","null"],"description":"By what it is suppressed; null for a finding that counts. What is suppressed is counted in `suppressed` of the summary alone.","properties":{"reason":{"type":"string","description":"Why, as the comment says."},"until":{"$ref":"#/$defs/openDay","description":"The last day on which the comment holds; null for one without end."},"line":{"type":"integer","minimum":1,"description":"The line of the comment."}},"required":["reason","until","line"]}},"required":["ruleId","severity","message","help","file","range","jobId","plannedJobs","atStake","related","fix","suppressed"]},"range":{"type":"object","description":"A stretch of the file's text; its end is exclusive.","properties":{"start":{"$ref":"#/$defs/position","description":"Where it begins."},"end":{"$ref":"#/$defs/position","description":"Where it ends: the first position after it."}},"required":["start","end"]},"openRange":{"type":["object","null"],"description":"A stretch of the file's text; its end is exclusive; null for what stands in no file.","properties":{"start":{"$ref":"#/$defs/position","description":"Where it begins."},"end":{"$ref":"#/$defs/position","description":"Where it ends: the first position after it."}},"required":["start","end"]},"position":{"type":"object","properties":{"line":{"type":"integer","minimum":1,"description":"Line, from 1."},"column":{"type":"integer","minimum":1,"description":"Column, from 1, in UTF-16 units."},"offset":{"type":"integer","minimum":0,"description":"Offset into the text without its byte order mark, from 0, in UTF-16 units."}},"required":["line","column","offset"]}},"$id":"report"};
const schema32 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const schema34 = {"type":"string","enum":["exact","range","unknown"]};
const schema35 = {"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"};
const schema36 = {"type":["string","null"],"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"};
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$", "u");
const schema38 = {"type":"object","description":"An amount of money.","properties":{"currency":{"type":"string","enum":["USD"],"description":"Its currency."},"low":{"$ref":"#/$defs/amount","description":"At least so much."},"high":{"$ref":"#/$defs/openAmount","description":"At most so much; null where that is open, as it is beyond the credits that a plan includes."}},"required":["currency","low","high"]};

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
if(data.currency === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.low === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.high === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema38.properties.currency.type,parentSchema:schema38.properties.currency,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "USD")){
const err4 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema38.properties.currency.enum},schema:schema38.properties.currency.enum,parentSchema:schema38.properties.currency,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.low !== undefined){
let data1 = data.low;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err5 = {instancePath:instancePath+"/low",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data1};
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
const err6 = {instancePath:instancePath+"/low",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.high !== undefined){
let data2 = data.high;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/high",schemaPath:"#/$defs/openAmount/type",keyword:"type",params:{type: schema36.type},schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err8 = {instancePath:instancePath+"/high",schemaPath:"#/$defs/openAmount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema36,data:data2};
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
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"currency":true,"low":true,"high":true},"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","description":"One planned job: one call of the provider's API to come.","properties":{"id":{"type":"string","description":"Its name: `keynote`, or `keynote[targetLanguage=es]` where matrix or repeat make several of one."},"type":{"type":"string","pattern":"^[^/]+/[^/]+$","description":"What it does, by the full name: `subclip/dub`."},"line":{"type":"integer","minimum":1,"description":"Line of the written job."},"labels":{"type":"object","description":"Its labels, those of batch and defaults among them.","additionalProperties":{"type":"string","description":"Value of the label."}},"skip":{"type":"string","description":"Why it is left out; its cost is then 0. Absent for a job that is planned to run."},"cost":{"type":"object","description":"What it costs.","properties":{"currency":{"type":"string","description":"What the provider charges in."},"status":{"type":"string","enum":["exact","range","unknown","invalid"],"description":"`exact` (low = high), `range`, `unknown` (high is open), or `invalid` (a mistake in the job, so that nothing is known: low is 0, high null)."},"low":{"$ref":"#/$defs/amount","description":"The least it costs: the sum of what is known."},"high":{"$ref":"#/$defs/openAmount","description":"The most it costs; null where that is open."},"lines":{"type":"array","description":"The priced parts it is made of; they sum to it.","items":{"$ref":"#/$defs/line"}}},"required":["currency","status","low","high","lines"]}},"required":["id","type","line","labels","cost"]};
const pattern24 = new RegExp("^[^/]+/[^/]+$", "u");
const schema57 = {"type":"object","description":"One priced part of a job.","properties":{"id":{"type":"string","description":"Permanent name of the line item in the rate card."},"label":{"type":"string","description":"What it is, for people."},"formula":{"type":"string","description":"The arithmetic in words: `3 min × 1 credit`."},"quantity":{"type":["object","null"],"description":"How much is charged; null for flat amounts, minimums and roundings.","properties":{"low":{"$ref":"#/$defs/amount","description":"The least."},"high":{"$ref":"#/$defs/openAmount","description":"The most; null where that is open."},"unit":{"type":"string","description":"Of what: `minute`."}},"required":["low","high","unit"]},"rate":{"type":["string","null"],"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","description":"Price of one unit; null where there is none, or where it is a range itself."},"low":{"$ref":"#/$defs/signedAmount","description":"What it adds to the job's low. A minimum or a rounding may add less to high than to low, and a rounding may take away."},"high":{"$ref":"#/$defs/openSignedAmount","description":"What it adds to the job's high; null where that is open."},"basis":{"type":"string","enum":["published","assumed","own-card"],"description":"`published` by the provider, `assumed` by the author of the batch, or from a rate card of the user's own."},"unsaid":{"type":["string","null"],"description":"What the source leaves unsaid, where low and high are two readings of it."},"source":{"type":"string","description":"URL of the page that states the price."},"checked":{"$ref":"#/$defs/day","description":"The day that page was checked."}},"required":["id","label","formula","quantity","rate","low","high","basis","unsaid","source","checked"]};
const schema60 = {"type":"string","pattern":"^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$"};
const schema61 = {"type":["string","null"],"pattern":"^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$"};
const pattern29 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");
const pattern30 = new RegExp("^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.formula === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formula"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quantity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.rate === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rate"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.low === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.high === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.basis === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.unsaid === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unsaid"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.source === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.checked === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema57.properties.id.type,parentSchema:schema57.properties.id,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},schema:schema57.properties.label.type,parentSchema:schema57.properties.label,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.formula !== undefined){
let data2 = data.formula;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{type: "string"},schema:schema57.properties.formula.type,parentSchema:schema57.properties.formula,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.quantity !== undefined){
let data3 = data.quantity;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err14 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: schema57.properties.quantity.type},schema:schema57.properties.quantity.type,parentSchema:schema57.properties.quantity,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.low === undefined){
const err15 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/required",keyword:"required",params:{missingProperty: "low"},schema:schema57.properties.quantity.required,parentSchema:schema57.properties.quantity,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.high === undefined){
const err16 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/required",keyword:"required",params:{missingProperty: "high"},schema:schema57.properties.quantity.required,parentSchema:schema57.properties.quantity,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3.unit === undefined){
const err17 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/required",keyword:"required",params:{missingProperty: "unit"},schema:schema57.properties.quantity.required,parentSchema:schema57.properties.quantity,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.low !== undefined){
let data4 = data3.low;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err18 = {instancePath:instancePath+"/quantity/low",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data4};
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
const err19 = {instancePath:instancePath+"/quantity/low",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data4};
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
if((typeof data5 !== "string") && (data5 !== null)){
const err20 = {instancePath:instancePath+"/quantity/high",schemaPath:"#/$defs/openAmount/type",keyword:"type",params:{type: schema36.type},schema:schema36.type,parentSchema:schema36,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err21 = {instancePath:instancePath+"/quantity/high",schemaPath:"#/$defs/openAmount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema36,data:data5};
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
if(data3.unit !== undefined){
let data6 = data3.unit;
if(typeof data6 !== "string"){
const err22 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema57.properties.quantity.properties.unit.type,parentSchema:schema57.properties.quantity.properties.unit,data:data6};
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
let data7 = data.rate;
if((typeof data7 !== "string") && (data7 !== null)){
const err23 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type: schema57.properties.rate.type},schema:schema57.properties.rate.type,parentSchema:schema57.properties.rate,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern29.test(data7)){
const err24 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema57.properties.rate,data:data7};
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
if(data.low !== undefined){
let data8 = data.low;
if(typeof data8 === "string"){
if(!pattern30.test(data8)){
const err25 = {instancePath:instancePath+"/low",schemaPath:"#/$defs/signedAmount/pattern",keyword:"pattern",params:{pattern: "^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$"},schema:"^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$",parentSchema:schema60,data:data8};
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
const err26 = {instancePath:instancePath+"/low",schemaPath:"#/$defs/signedAmount/type",keyword:"type",params:{type: "string"},schema:schema60.type,parentSchema:schema60,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.high !== undefined){
let data9 = data.high;
if((typeof data9 !== "string") && (data9 !== null)){
const err27 = {instancePath:instancePath+"/high",schemaPath:"#/$defs/openSignedAmount/type",keyword:"type",params:{type: schema61.type},schema:schema61.type,parentSchema:schema61,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern30.test(data9)){
const err28 = {instancePath:instancePath+"/high",schemaPath:"#/$defs/openSignedAmount/pattern",keyword:"pattern",params:{pattern: "^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$"},schema:"^(0|-?([1-9][0-9]*(\\.[0-9]{0,5}[1-9])?|0\\.[0-9]{0,5}[1-9]))$",parentSchema:schema61,data:data9};
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
if(data.basis !== undefined){
let data10 = data.basis;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},schema:schema57.properties.basis.type,parentSchema:schema57.properties.basis,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data10 === "published") || (data10 === "assumed")) || (data10 === "own-card"))){
const err30 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema57.properties.basis.enum},schema:schema57.properties.basis.enum,parentSchema:schema57.properties.basis,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.unsaid !== undefined){
let data11 = data.unsaid;
if((typeof data11 !== "string") && (data11 !== null)){
const err31 = {instancePath:instancePath+"/unsaid",schemaPath:"#/properties/unsaid/type",keyword:"type",params:{type: schema57.properties.unsaid.type},schema:schema57.properties.unsaid.type,parentSchema:schema57.properties.unsaid,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.source !== undefined){
let data12 = data.source;
if(typeof data12 !== "string"){
const err32 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema57.properties.source.type,parentSchema:schema57.properties.source,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.checked !== undefined){
let data13 = data.checked;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err33 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema32,data:data13};
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
const err34 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"id":true,"label":true,"formula":true,"quantity":true,"rate":true,"low":true,"high":true,"basis":true,"unsaid":true,"source":true,"checked":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.line === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.labels === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "labels"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.cost === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema54.properties.id.type,parentSchema:schema54.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(!pattern24.test(data1)){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[^/]+/[^/]+$"},schema:"^[^/]+/[^/]+$",parentSchema:schema54.properties.type,data:data1};
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
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema54.properties.type.type,parentSchema:schema54.properties.type,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.line !== undefined){
let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.line.type,parentSchema:schema54.properties.line,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema54.properties.line,data:data2};
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
if(data.labels !== undefined){
let data3 = data.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema54.properties.labels.additionalProperties.type,parentSchema:schema54.properties.labels.additionalProperties,data:data4};
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
const err11 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema54.properties.labels.type,parentSchema:schema54.properties.labels,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.skip !== undefined){
let data5 = data.skip;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type: "string"},schema:schema54.properties.skip.type,parentSchema:schema54.properties.skip,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.cost !== undefined){
let data6 = data.cost;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.currency === undefined){
const err13 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty: "currency"},schema:schema54.properties.cost.required,parentSchema:schema54.properties.cost,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.status === undefined){
const err14 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty: "status"},schema:schema54.properties.cost.required,parentSchema:schema54.properties.cost,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.low === undefined){
const err15 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty: "low"},schema:schema54.properties.cost.required,parentSchema:schema54.properties.cost,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.high === undefined){
const err16 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty: "high"},schema:schema54.properties.cost.required,parentSchema:schema54.properties.cost,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.lines === undefined){
const err17 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty: "lines"},schema:schema54.properties.cost.required,parentSchema:schema54.properties.cost,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.currency !== undefined){
let data7 = data6.currency;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema54.properties.cost.properties.currency.type,parentSchema:schema54.properties.cost.properties.currency,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.status !== undefined){
let data8 = data6.status;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/cost/status",schemaPath:"#/properties/cost/properties/status/type",keyword:"type",params:{type: "string"},schema:schema54.properties.cost.properties.status.type,parentSchema:schema54.properties.cost.properties.status,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data8 === "exact") || (data8 === "range")) || (data8 === "unknown")) || (data8 === "invalid"))){
const err20 = {instancePath:instancePath+"/cost/status",schemaPath:"#/properties/cost/properties/status/enum",keyword:"enum",params:{allowedValues: schema54.properties.cost.properties.status.enum},schema:schema54.properties.cost.properties.status.enum,parentSchema:schema54.properties.cost.properties.status,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.low !== undefined){
let data9 = data6.low;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err21 = {instancePath:instancePath+"/cost/low",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data9};
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
const err22 = {instancePath:instancePath+"/cost/low",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.high !== undefined){
let data10 = data6.high;
if((typeof data10 !== "string") && (data10 !== null)){
const err23 = {instancePath:instancePath+"/cost/high",schemaPath:"#/$defs/openAmount/type",keyword:"type",params:{type: schema36.type},schema:schema36.type,parentSchema:schema36,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err24 = {instancePath:instancePath+"/cost/high",schemaPath:"#/$defs/openAmount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema36,data:data10};
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
if(data6.lines !== undefined){
let data11 = data6.lines;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data11[i0], {instancePath:instancePath+"/cost/lines/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/cost/lines",schemaPath:"#/properties/cost/properties/lines/type",keyword:"type",params:{type: "array"},schema:schema54.properties.cost.properties.lines.type,parentSchema:schema54.properties.cost.properties.lines,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "object"},schema:schema54.properties.cost.type,parentSchema:schema54.properties.cost,data:data6};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"id":true,"type":true,"line":true,"labels":true,"skip":true,"cost":true},"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","description":"One finding.","properties":{"ruleId":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","description":"The rule that found it; `topsheet explain <rule>` prints its page."},"severity":{"type":"string","enum":["error","warning","info"],"description":"An error fails the run."},"message":{"type":"string","minLength":1,"description":"What is wrong and why it matters."},"help":{"type":"string","description":"What to do."},"file":{"type":["string","null"],"description":"File it points at; null for what stands in no file."},"range":{"$ref":"#/$defs/openRange","description":"Where it points; null for what stands in no file."},"jobId":{"type":["string","null"],"description":"The written or planned job it concerns; null where it concerns none in particular."},"plannedJobs":{"type":"integer","minimum":0,"description":"How many planned jobs it concerns."},"atStake":{"type":["object","null"],"description":"The excess of a budget, the saving of a hint, the cost of a mistake; null where there is no amount.","properties":{"currency":{"type":"string","description":"Currency of the amount."},"low":{"$ref":"#/$defs/amount","description":"At least so much."},"high":{"$ref":"#/$defs/openAmount","description":"At most so much; null where that is open."}},"required":["currency","low","high"]},"related":{"type":"array","description":"Other places that help to understand it.","items":{"type":"object","description":"One such place.","properties":{"message":{"type":"string","description":"What is to be seen there."},"file":{"type":"string","description":"The file."},"range":{"$ref":"#/$defs/range","description":"Where in the file."}},"required":["message","file","range"]}},"fix":{"type":["object","null"],"description":"A change that would mend it; null where none is offered."},"suppressed":{"type":["object","null"],"description":"By what it is suppressed; null for a finding that counts. What is suppressed is counted in `suppressed` of the summary alone.","properties":{"reason":{"type":"string","description":"Why, as the comment says."},"until":{"$ref":"#/$defs/openDay","description":"The last day on which the comment holds; null for one without end."},"line":{"type":"integer","minimum":1,"description":"The line of the comment."}},"required":["reason","until","line"]}},"required":["ruleId","severity","message","help","file","range","jobId","plannedJobs","atStake","related","fix","suppressed"]};
const schema72 = {"type":["string","null"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const pattern33 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema64 = {"type":["object","null"],"description":"A stretch of the file's text; its end is exclusive; null for what stands in no file.","properties":{"start":{"$ref":"#/$defs/position","description":"Where it begins."},"end":{"$ref":"#/$defs/position","description":"Where it ends: the first position after it."}},"required":["start","end"]};
const schema65 = {"type":"object","properties":{"line":{"type":"integer","minimum":1,"description":"Line, from 1."},"column":{"type":"integer","minimum":1,"description":"Column, from 1, in UTF-16 units."},"offset":{"type":"integer","minimum":0,"description":"Offset into the text without its byte order mark, from 0, in UTF-16 units."}},"required":["line","column","offset"]};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.end === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.start !== undefined){
let data0 = data.start;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.line === undefined){
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "line"},schema:schema65.required,parentSchema:schema65,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.column === undefined){
const err4 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "column"},schema:schema65.required,parentSchema:schema65,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.offset === undefined){
const err5 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "offset"},schema:schema65.required,parentSchema:schema65,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.line !== undefined){
let data1 = data0.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/start/line",schemaPath:"#/$defs/position/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.line.type,parentSchema:schema65.properties.line,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/start/line",schemaPath:"#/$defs/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.line,data:data1};
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
if(data0.column !== undefined){
let data2 = data0.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/start/column",schemaPath:"#/$defs/position/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.column.type,parentSchema:schema65.properties.column,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/start/column",schemaPath:"#/$defs/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.column,data:data2};
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
if(data0.offset !== undefined){
let data3 = data0.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/start/offset",schemaPath:"#/$defs/position/properties/offset/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.offset.type,parentSchema:schema65.properties.offset,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/start/offset",schemaPath:"#/$defs/position/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema65.properties.offset,data:data3};
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
else {
const err12 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/position/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.end !== undefined){
let data4 = data.end;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.line === undefined){
const err13 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "line"},schema:schema65.required,parentSchema:schema65,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.column === undefined){
const err14 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "column"},schema:schema65.required,parentSchema:schema65,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.offset === undefined){
const err15 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "offset"},schema:schema65.required,parentSchema:schema65,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.line !== undefined){
let data5 = data4.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/end/line",schemaPath:"#/$defs/position/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.line.type,parentSchema:schema65.properties.line,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/end/line",schemaPath:"#/$defs/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.line,data:data5};
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
if(data4.column !== undefined){
let data6 = data4.column;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/end/column",schemaPath:"#/$defs/position/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.column.type,parentSchema:schema65.properties.column,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/end/column",schemaPath:"#/$defs/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.column,data:data6};
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
if(data4.offset !== undefined){
let data7 = data4.offset;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/end/offset",schemaPath:"#/$defs/position/properties/offset/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.offset.type,parentSchema:schema65.properties.offset,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/end/offset",schemaPath:"#/$defs/position/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema65.properties.offset,data:data7};
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
else {
const err22 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/position/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data:data4};
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"start":true,"end":true},"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","description":"A stretch of the file's text; its end is exclusive.","properties":{"start":{"$ref":"#/$defs/position","description":"Where it begins."},"end":{"$ref":"#/$defs/position","description":"Where it ends: the first position after it."}},"required":["start","end"]};

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
if(data.start === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.end === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.start !== undefined){
let data0 = data.start;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.line === undefined){
const err2 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "line"},schema:schema65.required,parentSchema:schema65,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.column === undefined){
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "column"},schema:schema65.required,parentSchema:schema65,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.offset === undefined){
const err4 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "offset"},schema:schema65.required,parentSchema:schema65,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.line !== undefined){
let data1 = data0.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/start/line",schemaPath:"#/$defs/position/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.line.type,parentSchema:schema65.properties.line,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/start/line",schemaPath:"#/$defs/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.line,data:data1};
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
if(data0.column !== undefined){
let data2 = data0.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/start/column",schemaPath:"#/$defs/position/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.column.type,parentSchema:schema65.properties.column,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/start/column",schemaPath:"#/$defs/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.column,data:data2};
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
if(data0.offset !== undefined){
let data3 = data0.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/start/offset",schemaPath:"#/$defs/position/properties/offset/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.offset.type,parentSchema:schema65.properties.offset,data:data3};
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
const err10 = {instancePath:instancePath+"/start/offset",schemaPath:"#/$defs/position/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema65.properties.offset,data:data3};
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
else {
const err11 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/position/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.end !== undefined){
let data4 = data.end;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.line === undefined){
const err12 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "line"},schema:schema65.required,parentSchema:schema65,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.column === undefined){
const err13 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "column"},schema:schema65.required,parentSchema:schema65,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.offset === undefined){
const err14 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "offset"},schema:schema65.required,parentSchema:schema65,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.line !== undefined){
let data5 = data4.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/end/line",schemaPath:"#/$defs/position/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.line.type,parentSchema:schema65.properties.line,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/end/line",schemaPath:"#/$defs/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.line,data:data5};
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
if(data4.column !== undefined){
let data6 = data4.column;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err17 = {instancePath:instancePath+"/end/column",schemaPath:"#/$defs/position/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.column.type,parentSchema:schema65.properties.column,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/end/column",schemaPath:"#/$defs/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.column,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data4.offset !== undefined){
let data7 = data4.offset;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/end/offset",schemaPath:"#/$defs/position/properties/offset/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.offset.type,parentSchema:schema65.properties.offset,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/end/offset",schemaPath:"#/$defs/position/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema65.properties.offset,data:data7};
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
else {
const err21 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/position/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data:data4};
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
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"start":true,"end":true},"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ruleId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleId"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.severity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.help === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "help"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.file === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.range === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "range"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.jobId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobId"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.plannedJobs === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plannedJobs"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.atStake === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "atStake"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.related === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "related"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.fix === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fix"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.suppressed === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suppressed"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.ruleId !== undefined){
let data0 = data.ruleId;
if(typeof data0 === "string"){
if(!pattern33.test(data0)){
const err12 = {instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema63.properties.ruleId,data:data0};
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
const err13 = {instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"},schema:schema63.properties.ruleId.type,parentSchema:schema63.properties.ruleId,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(typeof data1 !== "string"){
const err14 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},schema:schema63.properties.severity.type,parentSchema:schema63.properties.severity,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "info"))){
const err15 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema63.properties.severity.enum},schema:schema63.properties.severity.enum,parentSchema:schema63.properties.severity,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(data2.length < 1){
const err16 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema63.properties.message,data:data2};
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
const err17 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema63.properties.message.type,parentSchema:schema63.properties.message,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.help !== undefined){
let data3 = data.help;
if(typeof data3 !== "string"){
const err18 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},schema:schema63.properties.help.type,parentSchema:schema63.properties.help,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.file !== undefined){
let data4 = data.file;
if((typeof data4 !== "string") && (data4 !== null)){
const err19 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: schema63.properties.file.type},schema:schema63.properties.file.type,parentSchema:schema63.properties.file,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.range !== undefined){
if(!(validate28(data.range, {instancePath:instancePath+"/range",parentData:data,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.jobId !== undefined){
let data6 = data.jobId;
if((typeof data6 !== "string") && (data6 !== null)){
const err20 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema63.properties.jobId.type},schema:schema63.properties.jobId.type,parentSchema:schema63.properties.jobId,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.plannedJobs !== undefined){
let data7 = data.plannedJobs;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/plannedJobs",schemaPath:"#/properties/plannedJobs/type",keyword:"type",params:{type: "integer"},schema:schema63.properties.plannedJobs.type,parentSchema:schema63.properties.plannedJobs,data:data7};
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
const err22 = {instancePath:instancePath+"/plannedJobs",schemaPath:"#/properties/plannedJobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema63.properties.plannedJobs,data:data7};
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
if(data.atStake !== undefined){
let data8 = data.atStake;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err23 = {instancePath:instancePath+"/atStake",schemaPath:"#/properties/atStake/type",keyword:"type",params:{type: schema63.properties.atStake.type},schema:schema63.properties.atStake.type,parentSchema:schema63.properties.atStake,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.currency === undefined){
const err24 = {instancePath:instancePath+"/atStake",schemaPath:"#/properties/atStake/required",keyword:"required",params:{missingProperty: "currency"},schema:schema63.properties.atStake.required,parentSchema:schema63.properties.atStake,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.low === undefined){
const err25 = {instancePath:instancePath+"/atStake",schemaPath:"#/properties/atStake/required",keyword:"required",params:{missingProperty: "low"},schema:schema63.properties.atStake.required,parentSchema:schema63.properties.atStake,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.high === undefined){
const err26 = {instancePath:instancePath+"/atStake",schemaPath:"#/properties/atStake/required",keyword:"required",params:{missingProperty: "high"},schema:schema63.properties.atStake.required,parentSchema:schema63.properties.atStake,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.currency !== undefined){
let data9 = data8.currency;
if(typeof data9 !== "string"){
const err27 = {instancePath:instancePath+"/atStake/currency",schemaPath:"#/properties/atStake/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema63.properties.atStake.properties.currency.type,parentSchema:schema63.properties.atStake.properties.currency,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.low !== undefined){
let data10 = data8.low;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err28 = {instancePath:instancePath+"/atStake/low",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data10};
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
const err29 = {instancePath:instancePath+"/atStake/low",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.high !== undefined){
let data11 = data8.high;
if((typeof data11 !== "string") && (data11 !== null)){
const err30 = {instancePath:instancePath+"/atStake/high",schemaPath:"#/$defs/openAmount/type",keyword:"type",params:{type: schema36.type},schema:schema36.type,parentSchema:schema36,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
const err31 = {instancePath:instancePath+"/atStake/high",schemaPath:"#/$defs/openAmount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema36,data:data11};
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
const err32 = {instancePath:instancePath+"/related/" + i0,schemaPath:"#/properties/related/items/required",keyword:"required",params:{missingProperty: "message"},schema:schema63.properties.related.items.required,parentSchema:schema63.properties.related.items,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.file === undefined){
const err33 = {instancePath:instancePath+"/related/" + i0,schemaPath:"#/properties/related/items/required",keyword:"required",params:{missingProperty: "file"},schema:schema63.properties.related.items.required,parentSchema:schema63.properties.related.items,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13.range === undefined){
const err34 = {instancePath:instancePath+"/related/" + i0,schemaPath:"#/properties/related/items/required",keyword:"required",params:{missingProperty: "range"},schema:schema63.properties.related.items.required,parentSchema:schema63.properties.related.items,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data13.message !== undefined){
let data14 = data13.message;
if(typeof data14 !== "string"){
const err35 = {instancePath:instancePath+"/related/" + i0+"/message",schemaPath:"#/properties/related/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema63.properties.related.items.properties.message.type,parentSchema:schema63.properties.related.items.properties.message,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.file !== undefined){
let data15 = data13.file;
if(typeof data15 !== "string"){
const err36 = {instancePath:instancePath+"/related/" + i0+"/file",schemaPath:"#/properties/related/items/properties/file/type",keyword:"type",params:{type: "string"},schema:schema63.properties.related.items.properties.file.type,parentSchema:schema63.properties.related.items.properties.file,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.range !== undefined){
if(!(validate30(data13.range, {instancePath:instancePath+"/related/" + i0+"/range",parentData:data13,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/related/" + i0,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type: "object"},schema:schema63.properties.related.items.type,parentSchema:schema63.properties.related.items,data:data13};
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
const err38 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},schema:schema63.properties.related.type,parentSchema:schema63.properties.related,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.fix !== undefined){
let data17 = data.fix;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err39 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: schema63.properties.fix.type},schema:schema63.properties.fix.type,parentSchema:schema63.properties.fix,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.suppressed !== undefined){
let data18 = data.suppressed;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err40 = {instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: schema63.properties.suppressed.type},schema:schema63.properties.suppressed.type,parentSchema:schema63.properties.suppressed,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.reason === undefined){
const err41 = {instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/required",keyword:"required",params:{missingProperty: "reason"},schema:schema63.properties.suppressed.required,parentSchema:schema63.properties.suppressed,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data18.until === undefined){
const err42 = {instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/required",keyword:"required",params:{missingProperty: "until"},schema:schema63.properties.suppressed.required,parentSchema:schema63.properties.suppressed,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data18.line === undefined){
const err43 = {instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/required",keyword:"required",params:{missingProperty: "line"},schema:schema63.properties.suppressed.required,parentSchema:schema63.properties.suppressed,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data18.reason !== undefined){
let data19 = data18.reason;
if(typeof data19 !== "string"){
const err44 = {instancePath:instancePath+"/suppressed/reason",schemaPath:"#/properties/suppressed/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema63.properties.suppressed.properties.reason.type,parentSchema:schema63.properties.suppressed.properties.reason,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.until !== undefined){
let data20 = data18.until;
if((typeof data20 !== "string") && (data20 !== null)){
const err45 = {instancePath:instancePath+"/suppressed/until",schemaPath:"#/$defs/openDay/type",keyword:"type",params:{type: schema72.type},schema:schema72.type,parentSchema:schema72,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err46 = {instancePath:instancePath+"/suppressed/until",schemaPath:"#/$defs/openDay/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema72,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data18.line !== undefined){
let data21 = data18.line;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err47 = {instancePath:instancePath+"/suppressed/line",schemaPath:"#/properties/suppressed/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema63.properties.suppressed.properties.line.type,parentSchema:schema63.properties.suppressed.properties.line,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err48 = {instancePath:instancePath+"/suppressed/line",schemaPath:"#/properties/suppressed/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema63.properties.suppressed.properties.line,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"ruleId":true,"severity":true,"message":true,"help":true,"file":true,"range":true,"jobId":true,"plannedJobs":true,"atStake":true,"related":true,"fix":true,"suppressed":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="report" */;
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
if(data.schemaVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tool === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.asOf === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rateCards === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rateCards"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.verdict === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.summary === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.totals === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totals"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.budgets === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budgets"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.batches === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batches"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.findings === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err10 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.schemaVersion.type,parentSchema:schema31.properties.schemaVersion,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data0 === 1)){
const err11 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties.schemaVersion.enum},schema:schema31.properties.schemaVersion.enum,parentSchema:schema31.properties.schemaVersion,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err12 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.tool.required,parentSchema:schema31.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.version === undefined){
const err13 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},schema:schema31.properties.tool.required,parentSchema:schema31.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err14 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.tool.properties.name.type,parentSchema:schema31.properties.tool.properties.name,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data2 === "topsheet")){
const err15 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.properties.tool.properties.name.enum},schema:schema31.properties.tool.properties.name.enum,parentSchema:schema31.properties.tool.properties.name,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if(typeof data3 !== "string"){
const err16 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},schema:schema31.properties.tool.properties.version.type,parentSchema:schema31.properties.tool.properties.version,data:data3};
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
const err17 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},schema:schema31.properties.tool.type,parentSchema:schema31.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.asOf !== undefined){
let data4 = data.asOf;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err18 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema32,data:data4};
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
const err19 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
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
const err20 = {instancePath:instancePath+"/rateCards/" + i0,schemaPath:"#/properties/rateCards/items/required",keyword:"required",params:{missingProperty: "provider"},schema:schema31.properties.rateCards.items.required,parentSchema:schema31.properties.rateCards.items,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.checked === undefined){
const err21 = {instancePath:instancePath+"/rateCards/" + i0,schemaPath:"#/properties/rateCards/items/required",keyword:"required",params:{missingProperty: "checked"},schema:schema31.properties.rateCards.items.required,parentSchema:schema31.properties.rateCards.items,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.sha256 === undefined){
const err22 = {instancePath:instancePath+"/rateCards/" + i0,schemaPath:"#/properties/rateCards/items/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema31.properties.rateCards.items.required,parentSchema:schema31.properties.rateCards.items,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.sources === undefined){
const err23 = {instancePath:instancePath+"/rateCards/" + i0,schemaPath:"#/properties/rateCards/items/required",keyword:"required",params:{missingProperty: "sources"},schema:schema31.properties.rateCards.items.required,parentSchema:schema31.properties.rateCards.items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.provider !== undefined){
let data7 = data6.provider;
if(typeof data7 !== "string"){
const err24 = {instancePath:instancePath+"/rateCards/" + i0+"/provider",schemaPath:"#/properties/rateCards/items/properties/provider/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rateCards.items.properties.provider.type,parentSchema:schema31.properties.rateCards.items.properties.provider,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.checked !== undefined){
let data8 = data6.checked;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err25 = {instancePath:instancePath+"/rateCards/" + i0+"/checked",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema32,data:data8};
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
const err26 = {instancePath:instancePath+"/rateCards/" + i0+"/checked",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.sha256 !== undefined){
let data9 = data6.sha256;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err27 = {instancePath:instancePath+"/rateCards/" + i0+"/sha256",schemaPath:"#/properties/rateCards/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.rateCards.items.properties.sha256,data:data9};
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
const err28 = {instancePath:instancePath+"/rateCards/" + i0+"/sha256",schemaPath:"#/properties/rateCards/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rateCards.items.properties.sha256.type,parentSchema:schema31.properties.rateCards.items.properties.sha256,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.sources !== undefined){
let data10 = data6.sources;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 !== "string"){
const err29 = {instancePath:instancePath+"/rateCards/" + i0+"/sources/" + i1,schemaPath:"#/properties/rateCards/items/properties/sources/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rateCards.items.properties.sources.items.type,parentSchema:schema31.properties.rateCards.items.properties.sources.items,data:data11};
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
else {
const err30 = {instancePath:instancePath+"/rateCards/" + i0+"/sources",schemaPath:"#/properties/rateCards/items/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rateCards.items.properties.sources.type,parentSchema:schema31.properties.rateCards.items.properties.sources,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.file !== undefined){
let data12 = data6.file;
if(typeof data12 !== "string"){
const err31 = {instancePath:instancePath+"/rateCards/" + i0+"/file",schemaPath:"#/properties/rateCards/items/properties/file/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rateCards.items.properties.file.type,parentSchema:schema31.properties.rateCards.items.properties.file,data:data12};
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
const err32 = {instancePath:instancePath+"/rateCards/" + i0,schemaPath:"#/properties/rateCards/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rateCards.items.type,parentSchema:schema31.properties.rateCards.items,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/rateCards",schemaPath:"#/properties/rateCards/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rateCards.type,parentSchema:schema31.properties.rateCards,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.verdict !== undefined){
let data13 = data.verdict;
if(typeof data13 !== "string"){
const err34 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},schema:schema31.properties.verdict.type,parentSchema:schema31.properties.verdict,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data13 === "pass") || (data13 === "fail"))){
const err35 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.enum},schema:schema31.properties.verdict.enum,parentSchema:schema31.properties.verdict,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.summary !== undefined){
let data14 = data.summary;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.files === undefined){
const err36 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "files"},schema:schema31.properties.summary.required,parentSchema:schema31.properties.summary,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14.batches === undefined){
const err37 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "batches"},schema:schema31.properties.summary.required,parentSchema:schema31.properties.summary,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.plannedJobs === undefined){
const err38 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "plannedJobs"},schema:schema31.properties.summary.required,parentSchema:schema31.properties.summary,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14.errors === undefined){
const err39 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "errors"},schema:schema31.properties.summary.required,parentSchema:schema31.properties.summary,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14.warnings === undefined){
const err40 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "warnings"},schema:schema31.properties.summary.required,parentSchema:schema31.properties.summary,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14.infos === undefined){
const err41 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "infos"},schema:schema31.properties.summary.required,parentSchema:schema31.properties.summary,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data14.suppressed === undefined){
const err42 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "suppressed"},schema:schema31.properties.summary.required,parentSchema:schema31.properties.summary,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14.files !== undefined){
let data15 = data14.files;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err43 = {instancePath:instancePath+"/summary/files",schemaPath:"#/properties/summary/properties/files/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.summary.properties.files.type,parentSchema:schema31.properties.summary.properties.files,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err44 = {instancePath:instancePath+"/summary/files",schemaPath:"#/properties/summary/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.summary.properties.files,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data14.batches !== undefined){
let data16 = data14.batches;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err45 = {instancePath:instancePath+"/summary/batches",schemaPath:"#/properties/summary/properties/batches/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.summary.properties.batches.type,parentSchema:schema31.properties.summary.properties.batches,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err46 = {instancePath:instancePath+"/summary/batches",schemaPath:"#/properties/summary/properties/batches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.summary.properties.batches,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data14.plannedJobs !== undefined){
let data17 = data14.plannedJobs;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err47 = {instancePath:instancePath+"/summary/plannedJobs",schemaPath:"#/properties/summary/properties/plannedJobs/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.summary.properties.plannedJobs.type,parentSchema:schema31.properties.summary.properties.plannedJobs,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err48 = {instancePath:instancePath+"/summary/plannedJobs",schemaPath:"#/properties/summary/properties/plannedJobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.summary.properties.plannedJobs,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data14.errors !== undefined){
let data18 = data14.errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err49 = {instancePath:instancePath+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.summary.properties.errors.type,parentSchema:schema31.properties.summary.properties.errors,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.summary.properties.errors,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data14.warnings !== undefined){
let data19 = data14.warnings;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err51 = {instancePath:instancePath+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.summary.properties.warnings.type,parentSchema:schema31.properties.summary.properties.warnings,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err52 = {instancePath:instancePath+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.summary.properties.warnings,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data14.infos !== undefined){
let data20 = data14.infos;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err53 = {instancePath:instancePath+"/summary/infos",schemaPath:"#/properties/summary/properties/infos/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.summary.properties.infos.type,parentSchema:schema31.properties.summary.properties.infos,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err54 = {instancePath:instancePath+"/summary/infos",schemaPath:"#/properties/summary/properties/infos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.summary.properties.infos,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data14.suppressed !== undefined){
let data21 = data14.suppressed;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err55 = {instancePath:instancePath+"/summary/suppressed",schemaPath:"#/properties/summary/properties/suppressed/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.summary.properties.suppressed.type,parentSchema:schema31.properties.summary.properties.suppressed,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err56 = {instancePath:instancePath+"/summary/suppressed",schemaPath:"#/properties/summary/properties/suppressed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.summary.properties.suppressed,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},schema:schema31.properties.summary.type,parentSchema:schema31.properties.summary,data:data14};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
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
const err58 = {instancePath:instancePath+"/totals/" + i2,schemaPath:"#/properties/totals/items/required",keyword:"required",params:{missingProperty: "currency"},schema:schema31.properties.totals.items.required,parentSchema:schema31.properties.totals.items,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data23.status === undefined){
const err59 = {instancePath:instancePath+"/totals/" + i2,schemaPath:"#/properties/totals/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema31.properties.totals.items.required,parentSchema:schema31.properties.totals.items,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data23.low === undefined){
const err60 = {instancePath:instancePath+"/totals/" + i2,schemaPath:"#/properties/totals/items/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.totals.items.required,parentSchema:schema31.properties.totals.items,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data23.high === undefined){
const err61 = {instancePath:instancePath+"/totals/" + i2,schemaPath:"#/properties/totals/items/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.totals.items.required,parentSchema:schema31.properties.totals.items,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data23.assumed === undefined){
const err62 = {instancePath:instancePath+"/totals/" + i2,schemaPath:"#/properties/totals/items/required",keyword:"required",params:{missingProperty: "assumed"},schema:schema31.properties.totals.items.required,parentSchema:schema31.properties.totals.items,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data23.unpricedJobs === undefined){
const err63 = {instancePath:instancePath+"/totals/" + i2,schemaPath:"#/properties/totals/items/required",keyword:"required",params:{missingProperty: "unpricedJobs"},schema:schema31.properties.totals.items.required,parentSchema:schema31.properties.totals.items,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data23.currency !== undefined){
let data24 = data23.currency;
if(typeof data24 !== "string"){
const err64 = {instancePath:instancePath+"/totals/" + i2+"/currency",schemaPath:"#/properties/totals/items/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema31.properties.totals.items.properties.currency.type,parentSchema:schema31.properties.totals.items.properties.currency,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data23.status !== undefined){
let data25 = data23.status;
if(typeof data25 !== "string"){
const err65 = {instancePath:instancePath+"/totals/" + i2+"/status",schemaPath:"#/$defs/status/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(((data25 === "exact") || (data25 === "range")) || (data25 === "unknown"))){
const err66 = {instancePath:instancePath+"/totals/" + i2+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema34.enum},schema:schema34.enum,parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data23.low !== undefined){
let data26 = data23.low;
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
const err67 = {instancePath:instancePath+"/totals/" + i2+"/low",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/totals/" + i2+"/low",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data23.high !== undefined){
let data27 = data23.high;
if((typeof data27 !== "string") && (data27 !== null)){
const err69 = {instancePath:instancePath+"/totals/" + i2+"/high",schemaPath:"#/$defs/openAmount/type",keyword:"type",params:{type: schema36.type},schema:schema36.type,parentSchema:schema36,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
const err70 = {instancePath:instancePath+"/totals/" + i2+"/high",schemaPath:"#/$defs/openAmount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema36,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data23.assumed !== undefined){
let data28 = data23.assumed;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
const err71 = {instancePath:instancePath+"/totals/" + i2+"/assumed",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/totals/" + i2+"/assumed",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data23.unpricedJobs !== undefined){
let data29 = data23.unpricedJobs;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err73 = {instancePath:instancePath+"/totals/" + i2+"/unpricedJobs",schemaPath:"#/properties/totals/items/properties/unpricedJobs/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.totals.items.properties.unpricedJobs.type,parentSchema:schema31.properties.totals.items.properties.unpricedJobs,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err74 = {instancePath:instancePath+"/totals/" + i2+"/unpricedJobs",schemaPath:"#/properties/totals/items/properties/unpricedJobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.totals.items.properties.unpricedJobs,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
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
const err75 = {instancePath:instancePath+"/totals/" + i2,schemaPath:"#/properties/totals/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.totals.items.type,parentSchema:schema31.properties.totals.items,data:data23};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "array"},schema:schema31.properties.totals.type,parentSchema:schema31.properties.totals,data:data22};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.money !== undefined){
let data31 = data.money;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.currency === undefined){
const err77 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/required",keyword:"required",params:{missingProperty: "currency"},schema:schema31.properties.money.required,parentSchema:schema31.properties.money,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data31.status === undefined){
const err78 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/required",keyword:"required",params:{missingProperty: "status"},schema:schema31.properties.money.required,parentSchema:schema31.properties.money,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data31.low === undefined){
const err79 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.money.required,parentSchema:schema31.properties.money,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data31.high === undefined){
const err80 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.money.required,parentSchema:schema31.properties.money,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data31.unknown === undefined){
const err81 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/required",keyword:"required",params:{missingProperty: "unknown"},schema:schema31.properties.money.required,parentSchema:schema31.properties.money,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data31.currency !== undefined){
let data32 = data31.currency;
if(typeof data32 !== "string"){
const err82 = {instancePath:instancePath+"/money/currency",schemaPath:"#/properties/money/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema31.properties.money.properties.currency.type,parentSchema:schema31.properties.money.properties.currency,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(data32 === "USD")){
const err83 = {instancePath:instancePath+"/money/currency",schemaPath:"#/properties/money/properties/currency/enum",keyword:"enum",params:{allowedValues: schema31.properties.money.properties.currency.enum},schema:schema31.properties.money.properties.currency.enum,parentSchema:schema31.properties.money.properties.currency,data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.status !== undefined){
let data33 = data31.status;
if(typeof data33 !== "string"){
const err84 = {instancePath:instancePath+"/money/status",schemaPath:"#/$defs/status/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!(((data33 === "exact") || (data33 === "range")) || (data33 === "unknown"))){
const err85 = {instancePath:instancePath+"/money/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema34.enum},schema:schema34.enum,parentSchema:schema34,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.low !== undefined){
let data34 = data31.low;
if(typeof data34 === "string"){
if(!pattern7.test(data34)){
const err86 = {instancePath:instancePath+"/money/low",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/money/low",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data31.high !== undefined){
let data35 = data31.high;
if((typeof data35 !== "string") && (data35 !== null)){
const err88 = {instancePath:instancePath+"/money/high",schemaPath:"#/$defs/openAmount/type",keyword:"type",params:{type: schema36.type},schema:schema36.type,parentSchema:schema36,data:data35};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data35 === "string"){
if(!pattern7.test(data35)){
const err89 = {instancePath:instancePath+"/money/high",schemaPath:"#/$defs/openAmount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema36,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
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
const err90 = {instancePath:instancePath+"/money/unknown/" + i3,schemaPath:"#/properties/money/properties/unknown/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.money.properties.unknown.items.type,parentSchema:schema31.properties.money.properties.unknown.items,data:data37};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/money/unknown",schemaPath:"#/properties/money/properties/unknown/type",keyword:"type",params:{type: "array"},schema:schema31.properties.money.properties.unknown.type,parentSchema:schema31.properties.money.properties.unknown,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/type",keyword:"type",params:{type: "object"},schema:schema31.properties.money.type,parentSchema:schema31.properties.money,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
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
const err93 = {instancePath:instancePath+"/funding/" + i4,schemaPath:"#/properties/funding/items/required",keyword:"required",params:{missingProperty: "currency"},schema:schema31.properties.funding.items.required,parentSchema:schema31.properties.funding.items,data:data39};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data39.balance === undefined){
const err94 = {instancePath:instancePath+"/funding/" + i4,schemaPath:"#/properties/funding/items/required",keyword:"required",params:{missingProperty: "balance"},schema:schema31.properties.funding.items.required,parentSchema:schema31.properties.funding.items,data:data39};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data39.low === undefined){
const err95 = {instancePath:instancePath+"/funding/" + i4,schemaPath:"#/properties/funding/items/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.funding.items.required,parentSchema:schema31.properties.funding.items,data:data39};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data39.high === undefined){
const err96 = {instancePath:instancePath+"/funding/" + i4,schemaPath:"#/properties/funding/items/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.funding.items.required,parentSchema:schema31.properties.funding.items,data:data39};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data39.missing === undefined){
const err97 = {instancePath:instancePath+"/funding/" + i4,schemaPath:"#/properties/funding/items/required",keyword:"required",params:{missingProperty: "missing"},schema:schema31.properties.funding.items.required,parentSchema:schema31.properties.funding.items,data:data39};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data39.topUp === undefined){
const err98 = {instancePath:instancePath+"/funding/" + i4,schemaPath:"#/properties/funding/items/required",keyword:"required",params:{missingProperty: "topUp"},schema:schema31.properties.funding.items.required,parentSchema:schema31.properties.funding.items,data:data39};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data39.currency !== undefined){
let data40 = data39.currency;
if(typeof data40 !== "string"){
const err99 = {instancePath:instancePath+"/funding/" + i4+"/currency",schemaPath:"#/properties/funding/items/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema31.properties.funding.items.properties.currency.type,parentSchema:schema31.properties.funding.items.properties.currency,data:data40};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data39.balance !== undefined){
let data41 = data39.balance;
if(typeof data41 === "string"){
if(!pattern7.test(data41)){
const err100 = {instancePath:instancePath+"/funding/" + i4+"/balance",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data41};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/funding/" + i4+"/balance",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data41};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data39.low !== undefined){
let data42 = data39.low;
if(typeof data42 === "string"){
if(!pattern7.test(data42)){
const err102 = {instancePath:instancePath+"/funding/" + i4+"/low",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data42};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/funding/" + i4+"/low",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data42};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data39.high !== undefined){
let data43 = data39.high;
if((typeof data43 !== "string") && (data43 !== null)){
const err104 = {instancePath:instancePath+"/funding/" + i4+"/high",schemaPath:"#/$defs/openAmount/type",keyword:"type",params:{type: schema36.type},schema:schema36.type,parentSchema:schema36,data:data43};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern7.test(data43)){
const err105 = {instancePath:instancePath+"/funding/" + i4+"/high",schemaPath:"#/$defs/openAmount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema36,data:data43};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data39.missing !== undefined){
let data44 = data39.missing;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.low === undefined){
const err106 = {instancePath:instancePath+"/funding/" + i4+"/missing",schemaPath:"#/properties/funding/items/properties/missing/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.funding.items.properties.missing.required,parentSchema:schema31.properties.funding.items.properties.missing,data:data44};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data44.high === undefined){
const err107 = {instancePath:instancePath+"/funding/" + i4+"/missing",schemaPath:"#/properties/funding/items/properties/missing/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.funding.items.properties.missing.required,parentSchema:schema31.properties.funding.items.properties.missing,data:data44};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data44.low !== undefined){
let data45 = data44.low;
if(typeof data45 === "string"){
if(!pattern7.test(data45)){
const err108 = {instancePath:instancePath+"/funding/" + i4+"/missing/low",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data45};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/funding/" + i4+"/missing/low",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data45};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data44.high !== undefined){
let data46 = data44.high;
if((typeof data46 !== "string") && (data46 !== null)){
const err110 = {instancePath:instancePath+"/funding/" + i4+"/missing/high",schemaPath:"#/$defs/openAmount/type",keyword:"type",params:{type: schema36.type},schema:schema36.type,parentSchema:schema36,data:data46};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern7.test(data46)){
const err111 = {instancePath:instancePath+"/funding/" + i4+"/missing/high",schemaPath:"#/$defs/openAmount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema36,data:data46};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
}
else {
const err112 = {instancePath:instancePath+"/funding/" + i4+"/missing",schemaPath:"#/properties/funding/items/properties/missing/type",keyword:"type",params:{type: "object"},schema:schema31.properties.funding.items.properties.missing.type,parentSchema:schema31.properties.funding.items.properties.missing,data:data44};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data39.topUp !== undefined){
let data47 = data39.topUp;
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
const err113 = {instancePath:instancePath+"/funding/" + i4+"/topUp",schemaPath:"#/properties/funding/items/properties/topUp/type",keyword:"type",params:{type: schema31.properties.funding.items.properties.topUp.type},schema:schema31.properties.funding.items.properties.topUp.type,parentSchema:schema31.properties.funding.items.properties.topUp,data:data47};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.payments === undefined){
const err114 = {instancePath:instancePath+"/funding/" + i4+"/topUp",schemaPath:"#/properties/funding/items/properties/topUp/required",keyword:"required",params:{missingProperty: "payments"},schema:schema31.properties.funding.items.properties.topUp.required,parentSchema:schema31.properties.funding.items.properties.topUp,data:data47};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data47.each === undefined){
const err115 = {instancePath:instancePath+"/funding/" + i4+"/topUp",schemaPath:"#/properties/funding/items/properties/topUp/required",keyword:"required",params:{missingProperty: "each"},schema:schema31.properties.funding.items.properties.topUp.required,parentSchema:schema31.properties.funding.items.properties.topUp,data:data47};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data47.currency === undefined){
const err116 = {instancePath:instancePath+"/funding/" + i4+"/topUp",schemaPath:"#/properties/funding/items/properties/topUp/required",keyword:"required",params:{missingProperty: "currency"},schema:schema31.properties.funding.items.properties.topUp.required,parentSchema:schema31.properties.funding.items.properties.topUp,data:data47};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data47.credits === undefined){
const err117 = {instancePath:instancePath+"/funding/" + i4+"/topUp",schemaPath:"#/properties/funding/items/properties/topUp/required",keyword:"required",params:{missingProperty: "credits"},schema:schema31.properties.funding.items.properties.topUp.required,parentSchema:schema31.properties.funding.items.properties.topUp,data:data47};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data47.payments !== undefined){
let data48 = data47.payments;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err118 = {instancePath:instancePath+"/funding/" + i4+"/topUp/payments",schemaPath:"#/properties/funding/items/properties/topUp/properties/payments/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.funding.items.properties.topUp.properties.payments.type,parentSchema:schema31.properties.funding.items.properties.topUp.properties.payments,data:data48};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
const err119 = {instancePath:instancePath+"/funding/" + i4+"/topUp/payments",schemaPath:"#/properties/funding/items/properties/topUp/properties/payments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.funding.items.properties.topUp.properties.payments,data:data48};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data47.each !== undefined){
let data49 = data47.each;
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
const err120 = {instancePath:instancePath+"/funding/" + i4+"/topUp/each",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data49};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/funding/" + i4+"/topUp/each",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data49};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data47.currency !== undefined){
let data50 = data47.currency;
if(typeof data50 !== "string"){
const err122 = {instancePath:instancePath+"/funding/" + i4+"/topUp/currency",schemaPath:"#/properties/funding/items/properties/topUp/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema31.properties.funding.items.properties.topUp.properties.currency.type,parentSchema:schema31.properties.funding.items.properties.topUp.properties.currency,data:data50};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!(data50 === "USD")){
const err123 = {instancePath:instancePath+"/funding/" + i4+"/topUp/currency",schemaPath:"#/properties/funding/items/properties/topUp/properties/currency/enum",keyword:"enum",params:{allowedValues: schema31.properties.funding.items.properties.topUp.properties.currency.enum},schema:schema31.properties.funding.items.properties.topUp.properties.currency.enum,parentSchema:schema31.properties.funding.items.properties.topUp.properties.currency,data:data50};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data47.credits !== undefined){
let data51 = data47.credits;
if(typeof data51 === "string"){
if(!pattern7.test(data51)){
const err124 = {instancePath:instancePath+"/funding/" + i4+"/topUp/credits",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data51};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/funding/" + i4+"/topUp/credits",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data51};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
}
else {
const err126 = {instancePath:instancePath+"/funding/" + i4,schemaPath:"#/properties/funding/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.funding.items.type,parentSchema:schema31.properties.funding.items,data:data39};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/funding",schemaPath:"#/properties/funding/type",keyword:"type",params:{type: "array"},schema:schema31.properties.funding.type,parentSchema:schema31.properties.funding,data:data38};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
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
const err128 = {instancePath:instancePath+"/budgets/" + i5,schemaPath:"#/properties/budgets/items/required",keyword:"required",params:{missingProperty: "file"},schema:schema31.properties.budgets.items.required,parentSchema:schema31.properties.budgets.items,data:data53};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data53.document === undefined){
const err129 = {instancePath:instancePath+"/budgets/" + i5,schemaPath:"#/properties/budgets/items/required",keyword:"required",params:{missingProperty: "document"},schema:schema31.properties.budgets.items.required,parentSchema:schema31.properties.budgets.items,data:data53};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data53.scope === undefined){
const err130 = {instancePath:instancePath+"/budgets/" + i5,schemaPath:"#/properties/budgets/items/required",keyword:"required",params:{missingProperty: "scope"},schema:schema31.properties.budgets.items.required,parentSchema:schema31.properties.budgets.items,data:data53};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data53.currency === undefined){
const err131 = {instancePath:instancePath+"/budgets/" + i5,schemaPath:"#/properties/budgets/items/required",keyword:"required",params:{missingProperty: "currency"},schema:schema31.properties.budgets.items.required,parentSchema:schema31.properties.budgets.items,data:data53};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data53.limit === undefined){
const err132 = {instancePath:instancePath+"/budgets/" + i5,schemaPath:"#/properties/budgets/items/required",keyword:"required",params:{missingProperty: "limit"},schema:schema31.properties.budgets.items.required,parentSchema:schema31.properties.budgets.items,data:data53};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data53.low === undefined){
const err133 = {instancePath:instancePath+"/budgets/" + i5,schemaPath:"#/properties/budgets/items/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.budgets.items.required,parentSchema:schema31.properties.budgets.items,data:data53};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data53.high === undefined){
const err134 = {instancePath:instancePath+"/budgets/" + i5,schemaPath:"#/properties/budgets/items/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.budgets.items.required,parentSchema:schema31.properties.budgets.items,data:data53};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data53.verdict === undefined){
const err135 = {instancePath:instancePath+"/budgets/" + i5,schemaPath:"#/properties/budgets/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema31.properties.budgets.items.required,parentSchema:schema31.properties.budgets.items,data:data53};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data53.file !== undefined){
let data54 = data53.file;
if((typeof data54 !== "string") && (data54 !== null)){
const err136 = {instancePath:instancePath+"/budgets/" + i5+"/file",schemaPath:"#/properties/budgets/items/properties/file/type",keyword:"type",params:{type: schema31.properties.budgets.items.properties.file.type},schema:schema31.properties.budgets.items.properties.file.type,parentSchema:schema31.properties.budgets.items.properties.file,data:data54};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data53.document !== undefined){
let data55 = data53.document;
if((!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) && (data55 !== null)){
const err137 = {instancePath:instancePath+"/budgets/" + i5+"/document",schemaPath:"#/properties/budgets/items/properties/document/type",keyword:"type",params:{type: schema31.properties.budgets.items.properties.document.type},schema:schema31.properties.budgets.items.properties.document.type,parentSchema:schema31.properties.budgets.items.properties.document,data:data55};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err138 = {instancePath:instancePath+"/budgets/" + i5+"/document",schemaPath:"#/properties/budgets/items/properties/document/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.budgets.items.properties.document,data:data55};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
if(data53.scope !== undefined){
let data56 = data53.scope;
if(typeof data56 !== "string"){
const err139 = {instancePath:instancePath+"/budgets/" + i5+"/scope",schemaPath:"#/properties/budgets/items/properties/scope/type",keyword:"type",params:{type: "string"},schema:schema31.properties.budgets.items.properties.scope.type,parentSchema:schema31.properties.budgets.items.properties.scope,data:data56};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!((((data56 === "batch") || (data56 === "run")) || (data56 === "config")) || (data56 === "job"))){
const err140 = {instancePath:instancePath+"/budgets/" + i5+"/scope",schemaPath:"#/properties/budgets/items/properties/scope/enum",keyword:"enum",params:{allowedValues: schema31.properties.budgets.items.properties.scope.enum},schema:schema31.properties.budgets.items.properties.scope.enum,parentSchema:schema31.properties.budgets.items.properties.scope,data:data56};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data53.currency !== undefined){
let data57 = data53.currency;
if(typeof data57 !== "string"){
const err141 = {instancePath:instancePath+"/budgets/" + i5+"/currency",schemaPath:"#/properties/budgets/items/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema31.properties.budgets.items.properties.currency.type,parentSchema:schema31.properties.budgets.items.properties.currency,data:data57};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data53.limit !== undefined){
let data58 = data53.limit;
if(typeof data58 === "string"){
if(!pattern7.test(data58)){
const err142 = {instancePath:instancePath+"/budgets/" + i5+"/limit",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data58};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/budgets/" + i5+"/limit",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data58};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data53.low !== undefined){
let data59 = data53.low;
if(typeof data59 === "string"){
if(!pattern7.test(data59)){
const err144 = {instancePath:instancePath+"/budgets/" + i5+"/low",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema35,data:data59};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/budgets/" + i5+"/low",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data59};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data53.high !== undefined){
let data60 = data53.high;
if((typeof data60 !== "string") && (data60 !== null)){
const err146 = {instancePath:instancePath+"/budgets/" + i5+"/high",schemaPath:"#/$defs/openAmount/type",keyword:"type",params:{type: schema36.type},schema:schema36.type,parentSchema:schema36,data:data60};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern7.test(data60)){
const err147 = {instancePath:instancePath+"/budgets/" + i5+"/high",schemaPath:"#/$defs/openAmount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$"},schema:"^(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?$",parentSchema:schema36,data:data60};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data53.verdict !== undefined){
let data61 = data53.verdict;
if(typeof data61 !== "string"){
const err148 = {instancePath:instancePath+"/budgets/" + i5+"/verdict",schemaPath:"#/properties/budgets/items/properties/verdict/type",keyword:"type",params:{type: "string"},schema:schema31.properties.budgets.items.properties.verdict.type,parentSchema:schema31.properties.budgets.items.properties.verdict,data:data61};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!((((data61 === "within") || (data61 === "near")) || (data61 === "exceeded")) || (data61 === "unproven"))){
const err149 = {instancePath:instancePath+"/budgets/" + i5+"/verdict",schemaPath:"#/properties/budgets/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.budgets.items.properties.verdict.enum},schema:schema31.properties.budgets.items.properties.verdict.enum,parentSchema:schema31.properties.budgets.items.properties.verdict,data:data61};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/budgets/" + i5,schemaPath:"#/properties/budgets/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.budgets.items.type,parentSchema:schema31.properties.budgets.items,data:data53};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "array"},schema:schema31.properties.budgets.type,parentSchema:schema31.properties.budgets,data:data52};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.batches !== undefined){
let data62 = data.batches;
if(Array.isArray(data62)){
const len6 = data62.length;
for(let i6=0; i6<len6; i6++){
let data63 = data62[i6];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.file === undefined){
const err152 = {instancePath:instancePath+"/batches/" + i6,schemaPath:"#/properties/batches/items/required",keyword:"required",params:{missingProperty: "file"},schema:schema31.properties.batches.items.required,parentSchema:schema31.properties.batches.items,data:data63};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data63.document === undefined){
const err153 = {instancePath:instancePath+"/batches/" + i6,schemaPath:"#/properties/batches/items/required",keyword:"required",params:{missingProperty: "document"},schema:schema31.properties.batches.items.required,parentSchema:schema31.properties.batches.items,data:data63};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data63.name === undefined){
const err154 = {instancePath:instancePath+"/batches/" + i6,schemaPath:"#/properties/batches/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.batches.items.required,parentSchema:schema31.properties.batches.items,data:data63};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data63.jobs === undefined){
const err155 = {instancePath:instancePath+"/batches/" + i6,schemaPath:"#/properties/batches/items/required",keyword:"required",params:{missingProperty: "jobs"},schema:schema31.properties.batches.items.required,parentSchema:schema31.properties.batches.items,data:data63};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data63.file !== undefined){
let data64 = data63.file;
if(typeof data64 !== "string"){
const err156 = {instancePath:instancePath+"/batches/" + i6+"/file",schemaPath:"#/properties/batches/items/properties/file/type",keyword:"type",params:{type: "string"},schema:schema31.properties.batches.items.properties.file.type,parentSchema:schema31.properties.batches.items.properties.file,data:data64};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data63.document !== undefined){
let data65 = data63.document;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err157 = {instancePath:instancePath+"/batches/" + i6+"/document",schemaPath:"#/properties/batches/items/properties/document/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.batches.items.properties.document.type,parentSchema:schema31.properties.batches.items.properties.document,data:data65};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err158 = {instancePath:instancePath+"/batches/" + i6+"/document",schemaPath:"#/properties/batches/items/properties/document/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.batches.items.properties.document,data:data65};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data63.name !== undefined){
let data66 = data63.name;
if(typeof data66 !== "string"){
const err159 = {instancePath:instancePath+"/batches/" + i6+"/name",schemaPath:"#/properties/batches/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.batches.items.properties.name.type,parentSchema:schema31.properties.batches.items.properties.name,data:data66};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data63.jobs !== undefined){
let data67 = data63.jobs;
if(Array.isArray(data67)){
const len7 = data67.length;
for(let i7=0; i7<len7; i7++){
if(!(validate23(data67[i7], {instancePath:instancePath+"/batches/" + i6+"/jobs/" + i7,parentData:data67,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err160 = {instancePath:instancePath+"/batches/" + i6+"/jobs",schemaPath:"#/properties/batches/items/properties/jobs/type",keyword:"type",params:{type: "array"},schema:schema31.properties.batches.items.properties.jobs.type,parentSchema:schema31.properties.batches.items.properties.jobs,data:data67};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/batches/" + i6,schemaPath:"#/properties/batches/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.batches.items.type,parentSchema:schema31.properties.batches.items,data:data63};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/batches",schemaPath:"#/properties/batches/type",keyword:"type",params:{type: "array"},schema:schema31.properties.batches.type,parentSchema:schema31.properties.batches,data:data62};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.findings !== undefined){
let data69 = data.findings;
if(Array.isArray(data69)){
const len8 = data69.length;
for(let i8=0; i8<len8; i8++){
if(!(validate27(data69[i8], {instancePath:instancePath+"/findings/" + i8,parentData:data69,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err163 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},schema:schema31.properties.findings.type,parentSchema:schema31.properties.findings,data:data69};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.unreadable !== undefined){
let data71 = data.unreadable;
if(Array.isArray(data71)){
const len9 = data71.length;
for(let i9=0; i9<len9; i9++){
let data72 = data71[i9];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.file === undefined){
const err164 = {instancePath:instancePath+"/unreadable/" + i9,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty: "file"},schema:schema31.properties.unreadable.items.required,parentSchema:schema31.properties.unreadable.items,data:data72};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data72.reason === undefined){
const err165 = {instancePath:instancePath+"/unreadable/" + i9,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema31.properties.unreadable.items.required,parentSchema:schema31.properties.unreadable.items,data:data72};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data72.file !== undefined){
let data73 = data72.file;
if(typeof data73 !== "string"){
const err166 = {instancePath:instancePath+"/unreadable/" + i9+"/file",schemaPath:"#/properties/unreadable/items/properties/file/type",keyword:"type",params:{type: "string"},schema:schema31.properties.unreadable.items.properties.file.type,parentSchema:schema31.properties.unreadable.items.properties.file,data:data73};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data72.reason !== undefined){
let data74 = data72.reason;
if(typeof data74 !== "string"){
const err167 = {instancePath:instancePath+"/unreadable/" + i9+"/reason",schemaPath:"#/properties/unreadable/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema31.properties.unreadable.items.properties.reason.type,parentSchema:schema31.properties.unreadable.items.properties.reason,data:data74};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/unreadable/" + i9,schemaPath:"#/properties/unreadable/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.unreadable.items.type,parentSchema:schema31.properties.unreadable.items,data:data72};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/unreadable",schemaPath:"#/properties/unreadable/type",keyword:"type",params:{type: "array"},schema:schema31.properties.unreadable.type,parentSchema:schema31.properties.unreadable,data:data71};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"schemaVersion":true,"tool":true,"asOf":true,"rateCards":true,"verdict":true,"summary":true,"totals":true,"money":true,"funding":true,"budgets":true,"batches":true,"findings":true,"unreadable":true},"dynamicProps":false,"dynamicItems":false};

