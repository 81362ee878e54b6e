// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

export const config = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"topsheet config","description":"What a team sets for all of its batches, in `topsheet.config.yaml`. Data only: nothing in it is executed, and no path in it leads out of the repository.","type":"object","minProperties":1,"properties":{"files":{"type":"array","minItems":1,"description":"Globs of the batch files to check where a command names none, from the folder of the config; `**/*.batch.yaml` and `**/*.batch.yml` if left out. Files that git ignores are left out.","items":{"type":"string","minLength":1,"description":"A glob: `*` within a name, `**` for any folders, `{a,b}` for either."},"examples":[["media/**/*.batch.yaml"]]},"rules":{"type":"object","description":"Severities of rules by their id, `off` for none, or `{severity: …}` with the rule's options.","additionalProperties":{"type":["string","boolean","object"],"description":"`error`, `warning`, `info` or `off`, or a mapping of `severity` and options.","minLength":1,"minProperties":1,"properties":{"severity":{"type":"string","enum":["error","warning","info","off"],"description":"How much a finding of the rule counts."}},"additionalProperties":true},"examples":[{"duplicate-job":"error"}]},"plans":{"type":"object","description":"The plan that the team has with each provider; some prices and features depend on it.","additionalProperties":{"type":"string","minLength":1,"description":"Name of the plan, as the rate card has it."},"examples":[{"wayinvideo":"standard"}]},"rates":{"type":"object","description":"Rate cards of your own by provider, as paths from the folder of the config. They go before the prices that topsheet comes with, or add a provider.","additionalProperties":{"type":"string","minLength":1,"description":"Path of the card."},"examples":[{"wayinvideo":"./rates/wayinvideo.yaml"}]},"assume":{"type":"object","description":"Values for rates that a provider does not publish, by full type and then by the rate's name. Those of a batch or a job count more.","additionalProperties":{"type":"object","description":"Values by the name of the rate.","additionalProperties":{"type":["number","object"],"minimum":0,"description":"What to reckon with: a number, or a range `{low, high, reason}`.","properties":{"low":{"type":"number","minimum":0,"description":"The least it may be."},"high":{"type":"number","minimum":0,"description":"The most it may be."},"reason":{"type":"string","minLength":1,"description":"What the assumption rests on; shown wherever it counts."}},"required":["low","high"],"additionalProperties":false}},"examples":[{"subclip/clip":{"pipelineCredits":{"low":10,"high":30,"reason":"our last 40 jobs"}}}]},"budgets":{"type":"array","minItems":1,"description":"Budgets over batches. They are judged by runs that are given no paths, because only those see all files.","items":{"type":"object","description":"What jobs may cost at most in one currency.","properties":{"currency":{"type":"string","minLength":1,"description":"What a provider charges in, or `USD`."},"limit":{"type":"number","minimum":0,"description":"What all jobs together may cost at most."},"warnAt":{"type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$","description":"Share of the limit from which the run warns, as a percentage; 80% if left out.","examples":["80%"]},"perJob":{"type":"number","minimum":0,"description":"What each single planned job may cost at most."},"match":{"type":"object","minProperties":1,"description":"The jobs that it covers: all that match every key, by any of its values. All jobs if left out.","properties":{"labels":{"type":"object","minProperties":1,"description":"Labels of the job, each with a value or a list of values.","additionalProperties":{"type":["string","array"],"minLength":1,"minItems":1,"items":{"type":"string","minLength":1,"description":"One of them."},"description":"The value of the label, or a list of them."},"examples":[{"campaign":"spring"}]},"types":{"type":["string","array"],"minLength":1,"minItems":1,"items":{"type":"string","minLength":1,"description":"One of them."},"description":"Full names of types, such as `subclip/dub`."},"providers":{"type":["string","array"],"minLength":1,"minItems":1,"items":{"type":"string","minLength":1,"description":"One of them."},"description":"Names of providers."},"files":{"type":["string","array"],"minLength":1,"minItems":1,"items":{"type":"string","minLength":1,"description":"One of them."},"description":"Globs of batch files, from the folder of the config."}},"additionalProperties":false}},"required":["currency"],"additionalProperties":false}},"maxIncrease":{"type":"object","description":"How much more a change may cost, by currency. It has no effect yet: the command that compares two versions comes with a later version.","additionalProperties":{"type":"number","minimum":0,"description":"The most that a change may add."},"examples":[{"USD":10}]},"balances":{"type":"object","description":"Credits that are left with providers, by currency, to tell how much has to be bought.","additionalProperties":{"type":"number","minimum":0,"description":"Credits that are left."},"examples":[{"vidu-credits":1200}]},"limits":{"type":"object","minProperties":1,"description":"Bounds on what one run takes in, where the usual ones do not fit.","properties":{"fileMiB":{"type":"integer","minimum":1,"maximum":256,"description":"Largest file read, in MiB; 32 if left out."},"plannedJobs":{"type":"integer","minimum":1,"maximum":10000000,"description":"Planned jobs of one run; 1000000 if left out."},"aliasExpansions":{"type":"integer","minimum":1,"maximum":10000000,"description":"Uses of anchors in one file; 100000 if left out."},"expandedNodes":{"type":"integer","minimum":1,"maximum":100000000,"description":"Nodes of one file after aliases are expanded; 10000000 if left out."},"depth":{"type":"integer","minimum":1,"maximum":500,"description":"Nesting of lists and mappings; 200 if left out."},"digits":{"type":"integer","minimum":1,"maximum":200,"description":"Digits of a number written out in full; 40 if left out."},"magnitude":{"type":"integer","minimum":1,"maximum":30,"description":"Numbers stay below ten to this power; 15 if left out."}},"additionalProperties":false}},"additionalProperties":false,"$id":"config"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config" */;
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
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.files,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.files.items,data:data1};
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
const err4 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.files.items.type,parentSchema:schema31.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema31.properties.files.type,parentSchema:schema31.properties.files,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(((typeof data3 !== "string") && (typeof data3 !== "boolean")) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: schema31.properties.rules.additionalProperties.type},schema:schema31.properties.rules.additionalProperties.type,parentSchema:schema31.properties.rules.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rules.additionalProperties,data:data3};
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
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.rules.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.severity !== undefined){
let data4 = data3.severity;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/rules/additionalProperties/properties/severity/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rules.additionalProperties.properties.severity.type,parentSchema:schema31.properties.rules.additionalProperties.properties.severity,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data4 === "error") || (data4 === "warning")) || (data4 === "info")) || (data4 === "off"))){
const err10 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/rules/additionalProperties/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.additionalProperties.properties.severity.enum},schema:schema31.properties.rules.additionalProperties.properties.severity.enum,parentSchema:schema31.properties.rules.additionalProperties.properties.severity,data:data4};
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
}
else {
const err11 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.plans !== undefined){
let data5 = data.plans;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(typeof data6 === "string"){
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/plans/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plans/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.plans.additionalProperties,data:data6};
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
const err13 = {instancePath:instancePath+"/plans/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plans/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema31.properties.plans.additionalProperties.type,parentSchema:schema31.properties.plans.additionalProperties,data:data6};
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
else {
const err14 = {instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type: "object"},schema:schema31.properties.plans.type,parentSchema:schema31.properties.plans,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.rates !== undefined){
let data7 = data.rates;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
let data8 = data7[key3];
if(typeof data8 === "string"){
if(data8.length < 1){
const err15 = {instancePath:instancePath+"/rates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rates/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rates.additionalProperties,data:data8};
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
const err16 = {instancePath:instancePath+"/rates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rates/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rates.additionalProperties.type,parentSchema:schema31.properties.rates.additionalProperties,data:data8};
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
const err17 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rates.type,parentSchema:schema31.properties.rates,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.assume !== undefined){
let data9 = data.assume;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
let data10 = data9[key4];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 in data10){
let data11 = data10[key5];
if((!((typeof data11 == "number") && (isFinite(data11)))) && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
const err18 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema31.properties.assume.additionalProperties.additionalProperties.type},schema:schema31.properties.assume.additionalProperties.additionalProperties.type,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err19 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.low === undefined){
const err20 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/additionalProperties/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.assume.additionalProperties.additionalProperties.required,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data11.high === undefined){
const err21 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/additionalProperties/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.assume.additionalProperties.additionalProperties.required,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key6 in data11){
if(!(((key6 === "low") || (key6 === "high")) || (key6 === "reason"))){
const err22 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.low !== undefined){
let data12 = data11.low;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.low,data:data12};
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
const err24 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.assume.additionalProperties.additionalProperties.properties.low.type,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.low,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.high !== undefined){
let data13 = data11.high;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.high,data:data13};
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
const err26 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.assume.additionalProperties.additionalProperties.properties.high.type,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.high,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.reason !== undefined){
let data14 = data11.reason;
if(typeof data14 === "string"){
if(data14.length < 1){
const err27 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.reason,data:data14};
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
const err28 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema31.properties.assume.additionalProperties.additionalProperties.properties.reason.type,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.reason,data:data14};
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
}
else {
const err29 = {instancePath:instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema31.properties.assume.additionalProperties.type,parentSchema:schema31.properties.assume.additionalProperties,data:data10};
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
const err30 = {instancePath:instancePath+"/assume",schemaPath:"#/properties/assume/type",keyword:"type",params:{type: "object"},schema:schema31.properties.assume.type,parentSchema:schema31.properties.assume,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.budgets !== undefined){
let data15 = data.budgets;
if(Array.isArray(data15)){
if(data15.length < 1){
const err31 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.currency === undefined){
const err32 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/properties/budgets/items/required",keyword:"required",params:{missingProperty: "currency"},schema:schema31.properties.budgets.items.required,parentSchema:schema31.properties.budgets.items,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key7 in data16){
if(!(((((key7 === "currency") || (key7 === "limit")) || (key7 === "warnAt")) || (key7 === "perJob")) || (key7 === "match"))){
const err33 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/properties/budgets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.budgets.items,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data16.currency !== undefined){
let data17 = data16.currency;
if(typeof data17 === "string"){
if(data17.length < 1){
const err34 = {instancePath:instancePath+"/budgets/" + i1+"/currency",schemaPath:"#/properties/budgets/items/properties/currency/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.currency,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/budgets/" + i1+"/currency",schemaPath:"#/properties/budgets/items/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema31.properties.budgets.items.properties.currency.type,parentSchema:schema31.properties.budgets.items.properties.currency,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.limit !== undefined){
let data18 = data16.limit;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err36 = {instancePath:instancePath+"/budgets/" + i1+"/limit",schemaPath:"#/properties/budgets/items/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.budgets.items.properties.limit,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/budgets/" + i1+"/limit",schemaPath:"#/properties/budgets/items/properties/limit/type",keyword:"type",params:{type: "number"},schema:schema31.properties.budgets.items.properties.limit.type,parentSchema:schema31.properties.budgets.items.properties.limit,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.warnAt !== undefined){
let data19 = data16.warnAt;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err38 = {instancePath:instancePath+"/budgets/" + i1+"/warnAt",schemaPath:"#/properties/budgets/items/properties/warnAt/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$"},schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$",parentSchema:schema31.properties.budgets.items.properties.warnAt,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/budgets/" + i1+"/warnAt",schemaPath:"#/properties/budgets/items/properties/warnAt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.budgets.items.properties.warnAt.type,parentSchema:schema31.properties.budgets.items.properties.warnAt,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.perJob !== undefined){
let data20 = data16.perJob;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err40 = {instancePath:instancePath+"/budgets/" + i1+"/perJob",schemaPath:"#/properties/budgets/items/properties/perJob/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.budgets.items.properties.perJob,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/budgets/" + i1+"/perJob",schemaPath:"#/properties/budgets/items/properties/perJob/type",keyword:"type",params:{type: "number"},schema:schema31.properties.budgets.items.properties.perJob.type,parentSchema:schema31.properties.budgets.items.properties.perJob,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.match !== undefined){
let data21 = data16.match;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
const err42 = {instancePath:instancePath+"/budgets/" + i1+"/match",schemaPath:"#/properties/budgets/items/properties/match/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key8 in data21){
if(!((((key8 === "labels") || (key8 === "types")) || (key8 === "providers")) || (key8 === "files"))){
const err43 = {instancePath:instancePath+"/budgets/" + i1+"/match",schemaPath:"#/properties/budgets/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema31.properties.budgets.items.properties.match,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data21.labels !== undefined){
let data22 = data21.labels;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
const err44 = {instancePath:instancePath+"/budgets/" + i1+"/match/labels",schemaPath:"#/properties/budgets/items/properties/match/properties/labels/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.labels,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key9 in data22){
let data23 = data22[key9];
if((typeof data23 !== "string") && (!(Array.isArray(data23)))){
const err45 = {instancePath:instancePath+"/budgets/" + i1+"/match/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/items/properties/match/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties.type},schema:schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties.type,parentSchema:schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data23 === "string"){
if(data23.length < 1){
const err46 = {instancePath:instancePath+"/budgets/" + i1+"/match/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/items/properties/match/properties/labels/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(Array.isArray(data23)){
if(data23.length < 1){
const err47 = {instancePath:instancePath+"/budgets/" + i1+"/match/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/items/properties/match/properties/labels/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(data24.length < 1){
const err48 = {instancePath:instancePath+"/budgets/" + i1+"/match/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/budgets/items/properties/match/properties/labels/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties.items,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/budgets/" + i1+"/match/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/budgets/items/properties/match/properties/labels/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties.items.type,parentSchema:schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties.items,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/budgets/" + i1+"/match/labels",schemaPath:"#/properties/budgets/items/properties/match/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema31.properties.budgets.items.properties.match.properties.labels.type,parentSchema:schema31.properties.budgets.items.properties.match.properties.labels,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data21.types !== undefined){
let data25 = data21.types;
if((typeof data25 !== "string") && (!(Array.isArray(data25)))){
const err51 = {instancePath:instancePath+"/budgets/" + i1+"/match/types",schemaPath:"#/properties/budgets/items/properties/match/properties/types/type",keyword:"type",params:{type: schema31.properties.budgets.items.properties.match.properties.types.type},schema:schema31.properties.budgets.items.properties.match.properties.types.type,parentSchema:schema31.properties.budgets.items.properties.match.properties.types,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data25 === "string"){
if(data25.length < 1){
const err52 = {instancePath:instancePath+"/budgets/" + i1+"/match/types",schemaPath:"#/properties/budgets/items/properties/match/properties/types/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.types,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(Array.isArray(data25)){
if(data25.length < 1){
const err53 = {instancePath:instancePath+"/budgets/" + i1+"/match/types",schemaPath:"#/properties/budgets/items/properties/match/properties/types/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.types,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(data26.length < 1){
const err54 = {instancePath:instancePath+"/budgets/" + i1+"/match/types/" + i3,schemaPath:"#/properties/budgets/items/properties/match/properties/types/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.types.items,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/budgets/" + i1+"/match/types/" + i3,schemaPath:"#/properties/budgets/items/properties/match/properties/types/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.budgets.items.properties.match.properties.types.items.type,parentSchema:schema31.properties.budgets.items.properties.match.properties.types.items,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
if(data21.providers !== undefined){
let data27 = data21.providers;
if((typeof data27 !== "string") && (!(Array.isArray(data27)))){
const err56 = {instancePath:instancePath+"/budgets/" + i1+"/match/providers",schemaPath:"#/properties/budgets/items/properties/match/properties/providers/type",keyword:"type",params:{type: schema31.properties.budgets.items.properties.match.properties.providers.type},schema:schema31.properties.budgets.items.properties.match.properties.providers.type,parentSchema:schema31.properties.budgets.items.properties.match.properties.providers,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data27 === "string"){
if(data27.length < 1){
const err57 = {instancePath:instancePath+"/budgets/" + i1+"/match/providers",schemaPath:"#/properties/budgets/items/properties/match/properties/providers/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.providers,data:data27};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(Array.isArray(data27)){
if(data27.length < 1){
const err58 = {instancePath:instancePath+"/budgets/" + i1+"/match/providers",schemaPath:"#/properties/budgets/items/properties/match/properties/providers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.providers,data:data27};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(typeof data28 === "string"){
if(data28.length < 1){
const err59 = {instancePath:instancePath+"/budgets/" + i1+"/match/providers/" + i4,schemaPath:"#/properties/budgets/items/properties/match/properties/providers/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.providers.items,data:data28};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/budgets/" + i1+"/match/providers/" + i4,schemaPath:"#/properties/budgets/items/properties/match/properties/providers/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.budgets.items.properties.match.properties.providers.items.type,parentSchema:schema31.properties.budgets.items.properties.match.properties.providers.items,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
if(data21.files !== undefined){
let data29 = data21.files;
if((typeof data29 !== "string") && (!(Array.isArray(data29)))){
const err61 = {instancePath:instancePath+"/budgets/" + i1+"/match/files",schemaPath:"#/properties/budgets/items/properties/match/properties/files/type",keyword:"type",params:{type: schema31.properties.budgets.items.properties.match.properties.files.type},schema:schema31.properties.budgets.items.properties.match.properties.files.type,parentSchema:schema31.properties.budgets.items.properties.match.properties.files,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data29 === "string"){
if(data29.length < 1){
const err62 = {instancePath:instancePath+"/budgets/" + i1+"/match/files",schemaPath:"#/properties/budgets/items/properties/match/properties/files/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.files,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(Array.isArray(data29)){
if(data29.length < 1){
const err63 = {instancePath:instancePath+"/budgets/" + i1+"/match/files",schemaPath:"#/properties/budgets/items/properties/match/properties/files/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.files,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if(typeof data30 === "string"){
if(data30.length < 1){
const err64 = {instancePath:instancePath+"/budgets/" + i1+"/match/files/" + i5,schemaPath:"#/properties/budgets/items/properties/match/properties/files/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.budgets.items.properties.match.properties.files.items,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/budgets/" + i1+"/match/files/" + i5,schemaPath:"#/properties/budgets/items/properties/match/properties/files/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.budgets.items.properties.match.properties.files.items.type,parentSchema:schema31.properties.budgets.items.properties.match.properties.files.items,data:data30};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/budgets/" + i1+"/match",schemaPath:"#/properties/budgets/items/properties/match/type",keyword:"type",params:{type: "object"},schema:schema31.properties.budgets.items.properties.match.type,parentSchema:schema31.properties.budgets.items.properties.match,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/properties/budgets/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.budgets.items.type,parentSchema:schema31.properties.budgets.items,data:data16};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "array"},schema:schema31.properties.budgets.type,parentSchema:schema31.properties.budgets,data:data15};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.maxIncrease !== undefined){
let data31 = data.maxIncrease;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key10 in data31){
let data32 = data31[key10];
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err69 = {instancePath:instancePath+"/maxIncrease/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/maxIncrease/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.maxIncrease.additionalProperties,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/maxIncrease/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/maxIncrease/additionalProperties/type",keyword:"type",params:{type: "number"},schema:schema31.properties.maxIncrease.additionalProperties.type,parentSchema:schema31.properties.maxIncrease.additionalProperties,data:data32};
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
else {
const err71 = {instancePath:instancePath+"/maxIncrease",schemaPath:"#/properties/maxIncrease/type",keyword:"type",params:{type: "object"},schema:schema31.properties.maxIncrease.type,parentSchema:schema31.properties.maxIncrease,data:data31};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.balances !== undefined){
let data33 = data.balances;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key11 in data33){
let data34 = data33[key11];
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err72 = {instancePath:instancePath+"/balances/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/balances/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.balances.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/balances/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/balances/additionalProperties/type",keyword:"type",params:{type: "number"},schema:schema31.properties.balances.additionalProperties.type,parentSchema:schema31.properties.balances.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/balances",schemaPath:"#/properties/balances/type",keyword:"type",params:{type: "object"},schema:schema31.properties.balances.type,parentSchema:schema31.properties.balances,data:data33};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.limits !== undefined){
let data35 = data.limits;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length < 1){
const err75 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.limits,data:data35};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key12 in data35){
if(!(((((((key12 === "fileMiB") || (key12 === "plannedJobs")) || (key12 === "aliasExpansions")) || (key12 === "expandedNodes")) || (key12 === "depth")) || (key12 === "digits")) || (key12 === "magnitude"))){
const err76 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema31.properties.limits,data:data35};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.fileMiB !== undefined){
let data36 = data35.fileMiB;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err77 = {instancePath:instancePath+"/limits/fileMiB",schemaPath:"#/properties/limits/properties/fileMiB/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.limits.properties.fileMiB.type,parentSchema:schema31.properties.limits.properties.fileMiB,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 256 || isNaN(data36)){
const err78 = {instancePath:instancePath+"/limits/fileMiB",schemaPath:"#/properties/limits/properties/fileMiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},schema:256,parentSchema:schema31.properties.limits.properties.fileMiB,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err79 = {instancePath:instancePath+"/limits/fileMiB",schemaPath:"#/properties/limits/properties/fileMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.limits.properties.fileMiB,data:data36};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data35.plannedJobs !== undefined){
let data37 = data35.plannedJobs;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err80 = {instancePath:instancePath+"/limits/plannedJobs",schemaPath:"#/properties/limits/properties/plannedJobs/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.limits.properties.plannedJobs.type,parentSchema:schema31.properties.limits.properties.plannedJobs,data:data37};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 10000000 || isNaN(data37)){
const err81 = {instancePath:instancePath+"/limits/plannedJobs",schemaPath:"#/properties/limits/properties/plannedJobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema31.properties.limits.properties.plannedJobs,data:data37};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data37 < 1 || isNaN(data37)){
const err82 = {instancePath:instancePath+"/limits/plannedJobs",schemaPath:"#/properties/limits/properties/plannedJobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.limits.properties.plannedJobs,data:data37};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data35.aliasExpansions !== undefined){
let data38 = data35.aliasExpansions;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err83 = {instancePath:instancePath+"/limits/aliasExpansions",schemaPath:"#/properties/limits/properties/aliasExpansions/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.limits.properties.aliasExpansions.type,parentSchema:schema31.properties.limits.properties.aliasExpansions,data:data38};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 10000000 || isNaN(data38)){
const err84 = {instancePath:instancePath+"/limits/aliasExpansions",schemaPath:"#/properties/limits/properties/aliasExpansions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema31.properties.limits.properties.aliasExpansions,data:data38};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err85 = {instancePath:instancePath+"/limits/aliasExpansions",schemaPath:"#/properties/limits/properties/aliasExpansions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.limits.properties.aliasExpansions,data:data38};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data35.expandedNodes !== undefined){
let data39 = data35.expandedNodes;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err86 = {instancePath:instancePath+"/limits/expandedNodes",schemaPath:"#/properties/limits/properties/expandedNodes/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.limits.properties.expandedNodes.type,parentSchema:schema31.properties.limits.properties.expandedNodes,data:data39};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 100000000 || isNaN(data39)){
const err87 = {instancePath:instancePath+"/limits/expandedNodes",schemaPath:"#/properties/limits/properties/expandedNodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},schema:100000000,parentSchema:schema31.properties.limits.properties.expandedNodes,data:data39};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err88 = {instancePath:instancePath+"/limits/expandedNodes",schemaPath:"#/properties/limits/properties/expandedNodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.limits.properties.expandedNodes,data:data39};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data35.depth !== undefined){
let data40 = data35.depth;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err89 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.limits.properties.depth.type,parentSchema:schema31.properties.limits.properties.depth,data:data40};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 500 || isNaN(data40)){
const err90 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},schema:500,parentSchema:schema31.properties.limits.properties.depth,data:data40};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err91 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.limits.properties.depth,data:data40};
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
if(data35.digits !== undefined){
let data41 = data35.digits;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err92 = {instancePath:instancePath+"/limits/digits",schemaPath:"#/properties/limits/properties/digits/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.limits.properties.digits.type,parentSchema:schema31.properties.limits.properties.digits,data:data41};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 200 || isNaN(data41)){
const err93 = {instancePath:instancePath+"/limits/digits",schemaPath:"#/properties/limits/properties/digits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},schema:200,parentSchema:schema31.properties.limits.properties.digits,data:data41};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err94 = {instancePath:instancePath+"/limits/digits",schemaPath:"#/properties/limits/properties/digits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.limits.properties.digits,data:data41};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data35.magnitude !== undefined){
let data42 = data35.magnitude;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err95 = {instancePath:instancePath+"/limits/magnitude",schemaPath:"#/properties/limits/properties/magnitude/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.limits.properties.magnitude.type,parentSchema:schema31.properties.limits.properties.magnitude,data:data42};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 30 || isNaN(data42)){
const err96 = {instancePath:instancePath+"/limits/magnitude",schemaPath:"#/properties/limits/properties/magnitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},schema:30,parentSchema:schema31.properties.limits.properties.magnitude,data:data42};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err97 = {instancePath:instancePath+"/limits/magnitude",schemaPath:"#/properties/limits/properties/magnitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.limits.properties.magnitude,data:data42};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
}
else {
const err98 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema31.properties.limits.type,parentSchema:schema31.properties.limits,data:data35};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

