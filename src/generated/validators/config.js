// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

export const config = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"topsheet config\",\"description\":\"What a team sets for all of its batches, in `topsheet.config.yaml`. Data only: nothing in it is executed, and no path in it leads out of the repository.\",\"type\":\"object\",\"minProperties\":1,\"properties\":{\"files\":{\"type\":\"array\",\"minItems\":1,\"description\":\"Globs of the batch files to check where a command names none, from the folder of the config; `**/*.batch.yaml` and `**/*.batch.yml` if left out. Files that git ignores are left out.\",\"items\":{\"type\":\"string\",\"minLength\":1,\"description\":\"A glob: `*` within a name, `**` for any folders, `{a,b}` for either.\"},\"examples\":[[\"media/**/*.batch.yaml\"]]},\"rules\":{\"type\":\"object\",\"description\":\"Severities of rules by their id, `off` for none, or `{severity: …}` with the rule's options.\",\"additionalProperties\":{\"type\":[\"string\",\"boolean\",\"object\"],\"description\":\"`error`, `warning`, `info` or `off`, or a mapping of `severity` and options.\",\"minLength\":1,\"minProperties\":1,\"properties\":{\"severity\":{\"type\":\"string\",\"enum\":[\"error\",\"warning\",\"info\",\"off\"],\"description\":\"How much a finding of the rule counts.\"}},\"additionalProperties\":true},\"examples\":[{\"duplicate-job\":\"error\"}]},\"plans\":{\"type\":\"object\",\"description\":\"The plan that the team has with each provider; some prices and features depend on it.\",\"additionalProperties\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Name of the plan, as the rate card has it.\"},\"examples\":[{\"wayinvideo\":\"standard\"}]},\"rates\":{\"type\":\"object\",\"description\":\"Rate cards of your own by provider, as paths from the folder of the config. They go before the prices that topsheet comes with, or add a provider.\",\"additionalProperties\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Path of the card.\"},\"examples\":[{\"wayinvideo\":\"./rates/wayinvideo.yaml\"}]},\"assume\":{\"type\":\"object\",\"description\":\"Values for rates that a provider does not publish, by full type and then by the rate's name. Those of a batch or a job count more.\",\"additionalProperties\":{\"type\":\"object\",\"description\":\"Values by the name of the rate.\",\"additionalProperties\":{\"type\":[\"number\",\"object\"],\"minimum\":0,\"description\":\"What to reckon with: a number, or a range `{low, high, reason}`.\",\"properties\":{\"low\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The least it may be.\"},\"high\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The most it may be.\"},\"reason\":{\"type\":\"string\",\"minLength\":1,\"description\":\"What the assumption rests on; shown wherever it counts.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false}},\"examples\":[{\"subclip/clip\":{\"pipelineCredits\":{\"low\":10,\"high\":30,\"reason\":\"our last 40 jobs\"}}}]},\"budgets\":{\"type\":\"array\",\"minItems\":1,\"description\":\"Budgets over batches. They are judged by runs that are given no paths, because only those see all files.\",\"items\":{\"type\":\"object\",\"description\":\"What jobs may cost at most in one currency.\",\"properties\":{\"currency\":{\"type\":\"string\",\"minLength\":1,\"description\":\"What a provider charges in, or `USD`.\"},\"limit\":{\"type\":\"number\",\"minimum\":0,\"description\":\"What all jobs together may cost at most.\"},\"warnAt\":{\"type\":\"string\",\"pattern\":\"^(100|[0-9]{1,2}(\\\\.[0-9]{1,6})?)%$\",\"description\":\"Share of the limit from which the run warns, as a percentage; 80% if left out.\",\"examples\":[\"80%\"]},\"perJob\":{\"type\":\"number\",\"minimum\":0,\"description\":\"What each single planned job may cost at most.\"},\"match\":{\"type\":\"object\",\"minProperties\":1,\"description\":\"The jobs that it covers: all that match every key, by any of its values. All jobs if left out.\",\"properties\":{\"labels\":{\"type\":\"object\",\"minProperties\":1,\"description\":\"Labels of the job, each with a value or a list of values.\",\"additionalProperties\":{\"type\":[\"string\",\"array\"],\"minLength\":1,\"minItems\":1,\"items\":{\"type\":\"string\",\"minLength\":1,\"description\":\"One of them.\"},\"description\":\"The value of the label, or a list of them.\"},\"examples\":[{\"campaign\":\"spring\"}]},\"types\":{\"type\":[\"string\",\"array\"],\"minLength\":1,\"minItems\":1,\"items\":{\"type\":\"string\",\"minLength\":1,\"description\":\"One of them.\"},\"description\":\"Full names of types, such as `subclip/dub`.\"},\"providers\":{\"type\":[\"string\",\"array\"],\"minLength\":1,\"minItems\":1,\"items\":{\"type\":\"string\",\"minLength\":1,\"description\":\"One of them.\"},\"description\":\"Names of providers.\"},\"files\":{\"type\":[\"string\",\"array\"],\"minLength\":1,\"minItems\":1,\"items\":{\"type\":\"string\",\"minLength\":1,\"description\":\"One of them.\"},\"description\":\"Globs of batch files, from the folder of the config.\"}},\"additionalProperties\":false}},\"required\":[\"currency\"],\"additionalProperties\":false}},\"maxIncrease\":{\"type\":\"object\",\"description\":\"How much more a branch may cost than its base, by currency. `topsheet lint --base` and `topsheet diff` judge it, without paths, because only then all files are seen.\",\"additionalProperties\":{\"type\":[\"number\",\"string\"],\"minimum\":0,\"pattern\":\"^[0-9]{1,6}(\\\\.[0-9]{1,6})?%$\",\"description\":\"The most that a branch may add: an amount, or a share of what was planned before.\"},\"examples\":[{\"USD\":10,\"subclip-credits\":\"5%\"}]},\"balances\":{\"type\":\"object\",\"description\":\"Credits that are left with providers, by currency, to tell how much has to be bought.\",\"additionalProperties\":{\"type\":\"number\",\"minimum\":0,\"description\":\"Credits that are left.\"},\"examples\":[{\"vidu-credits\":1200}]},\"limits\":{\"type\":\"object\",\"minProperties\":1,\"description\":\"Bounds on what one run takes in, where the usual ones do not fit.\",\"properties\":{\"fileMiB\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":256,\"description\":\"Largest file read, in MiB; 32 if left out.\"},\"plannedJobs\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":10000000,\"description\":\"Planned jobs of one run; 1000000 if left out.\"},\"aliasExpansions\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":10000000,\"description\":\"Uses of anchors in one file; 100000 if left out.\"},\"expandedNodes\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100000000,\"description\":\"Nodes of one file after aliases are expanded; 10000000 if left out.\"},\"depth\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":500,\"description\":\"Nesting of lists and mappings; 200 if left out.\"},\"digits\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":200,\"description\":\"Digits of a number written out in full; 40 if left out.\"},\"magnitude\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":30,\"description\":\"Numbers stay below ten to this power; 15 if left out.\"}},\"additionalProperties\":false}},\"additionalProperties\":false,\"$id\":\"config\"}");
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$", "u");
const pattern5 = new RegExp("^[0-9]{1,6}(\\.[0-9]{1,6})?%$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fault(vErrors,instancePath,"#/minProperties","minProperties",{limit: 1},1,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/files","#/properties/files/minItems","minItems",{limit: 1},1,schema31.properties.files,data0);errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/files/" + i0,"#/properties/files/items/minLength","minLength",{limit: 1},1,schema31.properties.files.items,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/files/" + i0,"#/properties/files/items/type","type",{type: "string"},schema31.properties.files.items.type,schema31.properties.files.items,data1);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/files","#/properties/files/type","type",{type: "array"},schema31.properties.files.type,schema31.properties.files,data0);errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(((typeof data3 !== "string") && (typeof data3 !== "boolean")) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors,instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/rules/additionalProperties/type","type",{type: schema31.properties.rules.additionalProperties.type},schema31.properties.rules.additionalProperties.type,schema31.properties.rules.additionalProperties,data3);errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/rules/additionalProperties/minLength","minLength",{limit: 1},1,schema31.properties.rules.additionalProperties,data3);errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
vErrors = fault(vErrors,instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/rules/additionalProperties/minProperties","minProperties",{limit: 1},1,schema31.properties.rules.additionalProperties,data3);errors++;
}
if(data3.severity !== undefined){
let data4 = data3.severity;
if(typeof data4 !== "string"){
vErrors = fault(vErrors,instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity","#/properties/rules/additionalProperties/properties/severity/type","type",{type: "string"},schema31.properties.rules.additionalProperties.properties.severity.type,schema31.properties.rules.additionalProperties.properties.severity,data4);errors++;
}
if(!((((data4 === "error") || (data4 === "warning")) || (data4 === "info")) || (data4 === "off"))){
vErrors = fault(vErrors,instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity","#/properties/rules/additionalProperties/properties/severity/enum","enum",{allowedValues: schema31.properties.rules.additionalProperties.properties.severity.enum},schema31.properties.rules.additionalProperties.properties.severity.enum,schema31.properties.rules.additionalProperties.properties.severity,data4);errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/rules","#/properties/rules/type","type",{type: "object"},schema31.properties.rules.type,schema31.properties.rules,data2);errors++;
}
}
if(data.plans !== undefined){
let data5 = data.plans;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = fault(vErrors,instancePath+"/plans/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/plans/additionalProperties/minLength","minLength",{limit: 1},1,schema31.properties.plans.additionalProperties,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/plans/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/plans/additionalProperties/type","type",{type: "string"},schema31.properties.plans.additionalProperties.type,schema31.properties.plans.additionalProperties,data6);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/plans","#/properties/plans/type","type",{type: "object"},schema31.properties.plans.type,schema31.properties.plans,data5);errors++;
}
}
if(data.rates !== undefined){
let data7 = data.rates;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
let data8 = data7[key3];
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/rates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/rates/additionalProperties/minLength","minLength",{limit: 1},1,schema31.properties.rates.additionalProperties,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/rates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/rates/additionalProperties/type","type",{type: "string"},schema31.properties.rates.additionalProperties.type,schema31.properties.rates.additionalProperties,data8);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/rates","#/properties/rates/type","type",{type: "object"},schema31.properties.rates.type,schema31.properties.rates,data7);errors++;
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
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/additionalProperties/type","type",{type: schema31.properties.assume.additionalProperties.additionalProperties.type},schema31.properties.assume.additionalProperties.additionalProperties.type,schema31.properties.assume.additionalProperties.additionalProperties,data11);errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/additionalProperties/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.assume.additionalProperties.additionalProperties,data11);errors++;
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.low === undefined){
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/additionalProperties/required","required",{missingProperty: "low"},schema31.properties.assume.additionalProperties.additionalProperties.required,schema31.properties.assume.additionalProperties.additionalProperties,data11);errors++;
}
if(data11.high === undefined){
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/additionalProperties/required","required",{missingProperty: "high"},schema31.properties.assume.additionalProperties.additionalProperties.required,schema31.properties.assume.additionalProperties.additionalProperties,data11);errors++;
}
for(const key6 in data11){
if(!(((key6 === "low") || (key6 === "high")) || (key6 === "reason"))){
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/additionalProperties/additionalProperties","additionalProperties",{additionalProperty: key6},false,schema31.properties.assume.additionalProperties.additionalProperties,data11);errors++;
}
}
if(data11.low !== undefined){
let data12 = data11.low;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/low","#/properties/assume/additionalProperties/additionalProperties/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.assume.additionalProperties.additionalProperties.properties.low,data12);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/low","#/properties/assume/additionalProperties/additionalProperties/properties/low/type","type",{type: "number"},schema31.properties.assume.additionalProperties.additionalProperties.properties.low.type,schema31.properties.assume.additionalProperties.additionalProperties.properties.low,data12);errors++;
}
}
if(data11.high !== undefined){
let data13 = data11.high;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/high","#/properties/assume/additionalProperties/additionalProperties/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.assume.additionalProperties.additionalProperties.properties.high,data13);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/high","#/properties/assume/additionalProperties/additionalProperties/properties/high/type","type",{type: "number"},schema31.properties.assume.additionalProperties.additionalProperties.properties.high.type,schema31.properties.assume.additionalProperties.additionalProperties.properties.high,data13);errors++;
}
}
if(data11.reason !== undefined){
let data14 = data11.reason;
if(typeof data14 === "string"){
if(data14.length < 1){
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason","#/properties/assume/additionalProperties/additionalProperties/properties/reason/minLength","minLength",{limit: 1},1,schema31.properties.assume.additionalProperties.additionalProperties.properties.reason,data14);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason","#/properties/assume/additionalProperties/additionalProperties/properties/reason/type","type",{type: "string"},schema31.properties.assume.additionalProperties.additionalProperties.properties.reason.type,schema31.properties.assume.additionalProperties.additionalProperties.properties.reason,data14);errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/type","type",{type: "object"},schema31.properties.assume.additionalProperties.type,schema31.properties.assume.additionalProperties,data10);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume","#/properties/assume/type","type",{type: "object"},schema31.properties.assume.type,schema31.properties.assume,data9);errors++;
}
}
if(data.budgets !== undefined){
let data15 = data.budgets;
if(Array.isArray(data15)){
if(data15.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets","#/properties/budgets/minItems","minItems",{limit: 1},1,schema31.properties.budgets,data15);errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.currency === undefined){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1,"#/properties/budgets/items/required","required",{missingProperty: "currency"},schema31.properties.budgets.items.required,schema31.properties.budgets.items,data16);errors++;
}
for(const key7 in data16){
if(!(((((key7 === "currency") || (key7 === "limit")) || (key7 === "warnAt")) || (key7 === "perJob")) || (key7 === "match"))){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1,"#/properties/budgets/items/additionalProperties","additionalProperties",{additionalProperty: key7},false,schema31.properties.budgets.items,data16);errors++;
}
}
if(data16.currency !== undefined){
let data17 = data16.currency;
if(typeof data17 === "string"){
if(data17.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/currency","#/properties/budgets/items/properties/currency/minLength","minLength",{limit: 1},1,schema31.properties.budgets.items.properties.currency,data17);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/currency","#/properties/budgets/items/properties/currency/type","type",{type: "string"},schema31.properties.budgets.items.properties.currency.type,schema31.properties.budgets.items.properties.currency,data17);errors++;
}
}
if(data16.limit !== undefined){
let data18 = data16.limit;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/limit","#/properties/budgets/items/properties/limit/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.budgets.items.properties.limit,data18);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/limit","#/properties/budgets/items/properties/limit/type","type",{type: "number"},schema31.properties.budgets.items.properties.limit.type,schema31.properties.budgets.items.properties.limit,data18);errors++;
}
}
if(data16.warnAt !== undefined){
let data19 = data16.warnAt;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/warnAt","#/properties/budgets/items/properties/warnAt/pattern","pattern",{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$"},"^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$",schema31.properties.budgets.items.properties.warnAt,data19);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/warnAt","#/properties/budgets/items/properties/warnAt/type","type",{type: "string"},schema31.properties.budgets.items.properties.warnAt.type,schema31.properties.budgets.items.properties.warnAt,data19);errors++;
}
}
if(data16.perJob !== undefined){
let data20 = data16.perJob;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/perJob","#/properties/budgets/items/properties/perJob/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.budgets.items.properties.perJob,data20);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/perJob","#/properties/budgets/items/properties/perJob/type","type",{type: "number"},schema31.properties.budgets.items.properties.perJob.type,schema31.properties.budgets.items.properties.perJob,data20);errors++;
}
}
if(data16.match !== undefined){
let data21 = data16.match;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match","#/properties/budgets/items/properties/match/minProperties","minProperties",{limit: 1},1,schema31.properties.budgets.items.properties.match,data21);errors++;
}
for(const key8 in data21){
if(!((((key8 === "labels") || (key8 === "types")) || (key8 === "providers")) || (key8 === "files"))){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match","#/properties/budgets/items/properties/match/additionalProperties","additionalProperties",{additionalProperty: key8},false,schema31.properties.budgets.items.properties.match,data21);errors++;
}
}
if(data21.labels !== undefined){
let data22 = data21.labels;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/labels","#/properties/budgets/items/properties/match/properties/labels/minProperties","minProperties",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.labels,data22);errors++;
}
for(const key9 in data22){
let data23 = data22[key9];
if((typeof data23 !== "string") && (!(Array.isArray(data23)))){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/budgets/items/properties/match/properties/labels/additionalProperties/type","type",{type: schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties.type},schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties.type,schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties,data23);errors++;
}
if(typeof data23 === "string"){
if(data23.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/budgets/items/properties/match/properties/labels/additionalProperties/minLength","minLength",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties,data23);errors++;
}
}
if(Array.isArray(data23)){
if(data23.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/budgets/items/properties/match/properties/labels/additionalProperties/minItems","minItems",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties,data23);errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(data24.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,"#/properties/budgets/items/properties/match/properties/labels/additionalProperties/items/minLength","minLength",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties.items,data24);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,"#/properties/budgets/items/properties/match/properties/labels/additionalProperties/items/type","type",{type: "string"},schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties.items.type,schema31.properties.budgets.items.properties.match.properties.labels.additionalProperties.items,data24);errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/labels","#/properties/budgets/items/properties/match/properties/labels/type","type",{type: "object"},schema31.properties.budgets.items.properties.match.properties.labels.type,schema31.properties.budgets.items.properties.match.properties.labels,data22);errors++;
}
}
if(data21.types !== undefined){
let data25 = data21.types;
if((typeof data25 !== "string") && (!(Array.isArray(data25)))){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/types","#/properties/budgets/items/properties/match/properties/types/type","type",{type: schema31.properties.budgets.items.properties.match.properties.types.type},schema31.properties.budgets.items.properties.match.properties.types.type,schema31.properties.budgets.items.properties.match.properties.types,data25);errors++;
}
if(typeof data25 === "string"){
if(data25.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/types","#/properties/budgets/items/properties/match/properties/types/minLength","minLength",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.types,data25);errors++;
}
}
if(Array.isArray(data25)){
if(data25.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/types","#/properties/budgets/items/properties/match/properties/types/minItems","minItems",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.types,data25);errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(data26.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/types/" + i3,"#/properties/budgets/items/properties/match/properties/types/items/minLength","minLength",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.types.items,data26);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/types/" + i3,"#/properties/budgets/items/properties/match/properties/types/items/type","type",{type: "string"},schema31.properties.budgets.items.properties.match.properties.types.items.type,schema31.properties.budgets.items.properties.match.properties.types.items,data26);errors++;
}
}
}
}
if(data21.providers !== undefined){
let data27 = data21.providers;
if((typeof data27 !== "string") && (!(Array.isArray(data27)))){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/providers","#/properties/budgets/items/properties/match/properties/providers/type","type",{type: schema31.properties.budgets.items.properties.match.properties.providers.type},schema31.properties.budgets.items.properties.match.properties.providers.type,schema31.properties.budgets.items.properties.match.properties.providers,data27);errors++;
}
if(typeof data27 === "string"){
if(data27.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/providers","#/properties/budgets/items/properties/match/properties/providers/minLength","minLength",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.providers,data27);errors++;
}
}
if(Array.isArray(data27)){
if(data27.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/providers","#/properties/budgets/items/properties/match/properties/providers/minItems","minItems",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.providers,data27);errors++;
}
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(typeof data28 === "string"){
if(data28.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/providers/" + i4,"#/properties/budgets/items/properties/match/properties/providers/items/minLength","minLength",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.providers.items,data28);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/providers/" + i4,"#/properties/budgets/items/properties/match/properties/providers/items/type","type",{type: "string"},schema31.properties.budgets.items.properties.match.properties.providers.items.type,schema31.properties.budgets.items.properties.match.properties.providers.items,data28);errors++;
}
}
}
}
if(data21.files !== undefined){
let data29 = data21.files;
if((typeof data29 !== "string") && (!(Array.isArray(data29)))){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/files","#/properties/budgets/items/properties/match/properties/files/type","type",{type: schema31.properties.budgets.items.properties.match.properties.files.type},schema31.properties.budgets.items.properties.match.properties.files.type,schema31.properties.budgets.items.properties.match.properties.files,data29);errors++;
}
if(typeof data29 === "string"){
if(data29.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/files","#/properties/budgets/items/properties/match/properties/files/minLength","minLength",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.files,data29);errors++;
}
}
if(Array.isArray(data29)){
if(data29.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/files","#/properties/budgets/items/properties/match/properties/files/minItems","minItems",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.files,data29);errors++;
}
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if(typeof data30 === "string"){
if(data30.length < 1){
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/files/" + i5,"#/properties/budgets/items/properties/match/properties/files/items/minLength","minLength",{limit: 1},1,schema31.properties.budgets.items.properties.match.properties.files.items,data30);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match/files/" + i5,"#/properties/budgets/items/properties/match/properties/files/items/type","type",{type: "string"},schema31.properties.budgets.items.properties.match.properties.files.items.type,schema31.properties.budgets.items.properties.match.properties.files.items,data30);errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i1+"/match","#/properties/budgets/items/properties/match/type","type",{type: "object"},schema31.properties.budgets.items.properties.match.type,schema31.properties.budgets.items.properties.match,data21);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets/" + i1,"#/properties/budgets/items/type","type",{type: "object"},schema31.properties.budgets.items.type,schema31.properties.budgets.items,data16);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/budgets","#/properties/budgets/type","type",{type: "array"},schema31.properties.budgets.type,schema31.properties.budgets,data15);errors++;
}
}
if(data.maxIncrease !== undefined){
let data31 = data.maxIncrease;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key10 in data31){
let data32 = data31[key10];
if((!((typeof data32 == "number") && (isFinite(data32)))) && (typeof data32 !== "string")){
vErrors = fault(vErrors,instancePath+"/maxIncrease/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/maxIncrease/additionalProperties/type","type",{type: schema31.properties.maxIncrease.additionalProperties.type},schema31.properties.maxIncrease.additionalProperties.type,schema31.properties.maxIncrease.additionalProperties,data32);errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
vErrors = fault(vErrors,instancePath+"/maxIncrease/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/maxIncrease/additionalProperties/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.maxIncrease.additionalProperties,data32);errors++;
}
}
if(typeof data32 === "string"){
if(!pattern5.test(data32)){
vErrors = fault(vErrors,instancePath+"/maxIncrease/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/maxIncrease/additionalProperties/pattern","pattern",{pattern: "^[0-9]{1,6}(\\.[0-9]{1,6})?%$"},"^[0-9]{1,6}(\\.[0-9]{1,6})?%$",schema31.properties.maxIncrease.additionalProperties,data32);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/maxIncrease","#/properties/maxIncrease/type","type",{type: "object"},schema31.properties.maxIncrease.type,schema31.properties.maxIncrease,data31);errors++;
}
}
if(data.balances !== undefined){
let data33 = data.balances;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key11 in data33){
let data34 = data33[key11];
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
vErrors = fault(vErrors,instancePath+"/balances/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/balances/additionalProperties/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.balances.additionalProperties,data34);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/balances/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/balances/additionalProperties/type","type",{type: "number"},schema31.properties.balances.additionalProperties.type,schema31.properties.balances.additionalProperties,data34);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/balances","#/properties/balances/type","type",{type: "object"},schema31.properties.balances.type,schema31.properties.balances,data33);errors++;
}
}
if(data.limits !== undefined){
let data35 = data.limits;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length < 1){
vErrors = fault(vErrors,instancePath+"/limits","#/properties/limits/minProperties","minProperties",{limit: 1},1,schema31.properties.limits,data35);errors++;
}
for(const key12 in data35){
if(!(((((((key12 === "fileMiB") || (key12 === "plannedJobs")) || (key12 === "aliasExpansions")) || (key12 === "expandedNodes")) || (key12 === "depth")) || (key12 === "digits")) || (key12 === "magnitude"))){
vErrors = fault(vErrors,instancePath+"/limits","#/properties/limits/additionalProperties","additionalProperties",{additionalProperty: key12},false,schema31.properties.limits,data35);errors++;
}
}
if(data35.fileMiB !== undefined){
let data36 = data35.fileMiB;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = fault(vErrors,instancePath+"/limits/fileMiB","#/properties/limits/properties/fileMiB/type","type",{type: "integer"},schema31.properties.limits.properties.fileMiB.type,schema31.properties.limits.properties.fileMiB,data36);errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 256 || isNaN(data36)){
vErrors = fault(vErrors,instancePath+"/limits/fileMiB","#/properties/limits/properties/fileMiB/maximum","maximum",{comparison: "<=", limit: 256},256,schema31.properties.limits.properties.fileMiB,data36);errors++;
}
if(data36 < 1 || isNaN(data36)){
vErrors = fault(vErrors,instancePath+"/limits/fileMiB","#/properties/limits/properties/fileMiB/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.limits.properties.fileMiB,data36);errors++;
}
}
}
if(data35.plannedJobs !== undefined){
let data37 = data35.plannedJobs;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = fault(vErrors,instancePath+"/limits/plannedJobs","#/properties/limits/properties/plannedJobs/type","type",{type: "integer"},schema31.properties.limits.properties.plannedJobs.type,schema31.properties.limits.properties.plannedJobs,data37);errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 10000000 || isNaN(data37)){
vErrors = fault(vErrors,instancePath+"/limits/plannedJobs","#/properties/limits/properties/plannedJobs/maximum","maximum",{comparison: "<=", limit: 10000000},10000000,schema31.properties.limits.properties.plannedJobs,data37);errors++;
}
if(data37 < 1 || isNaN(data37)){
vErrors = fault(vErrors,instancePath+"/limits/plannedJobs","#/properties/limits/properties/plannedJobs/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.limits.properties.plannedJobs,data37);errors++;
}
}
}
if(data35.aliasExpansions !== undefined){
let data38 = data35.aliasExpansions;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = fault(vErrors,instancePath+"/limits/aliasExpansions","#/properties/limits/properties/aliasExpansions/type","type",{type: "integer"},schema31.properties.limits.properties.aliasExpansions.type,schema31.properties.limits.properties.aliasExpansions,data38);errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 10000000 || isNaN(data38)){
vErrors = fault(vErrors,instancePath+"/limits/aliasExpansions","#/properties/limits/properties/aliasExpansions/maximum","maximum",{comparison: "<=", limit: 10000000},10000000,schema31.properties.limits.properties.aliasExpansions,data38);errors++;
}
if(data38 < 1 || isNaN(data38)){
vErrors = fault(vErrors,instancePath+"/limits/aliasExpansions","#/properties/limits/properties/aliasExpansions/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.limits.properties.aliasExpansions,data38);errors++;
}
}
}
if(data35.expandedNodes !== undefined){
let data39 = data35.expandedNodes;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
vErrors = fault(vErrors,instancePath+"/limits/expandedNodes","#/properties/limits/properties/expandedNodes/type","type",{type: "integer"},schema31.properties.limits.properties.expandedNodes.type,schema31.properties.limits.properties.expandedNodes,data39);errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 100000000 || isNaN(data39)){
vErrors = fault(vErrors,instancePath+"/limits/expandedNodes","#/properties/limits/properties/expandedNodes/maximum","maximum",{comparison: "<=", limit: 100000000},100000000,schema31.properties.limits.properties.expandedNodes,data39);errors++;
}
if(data39 < 1 || isNaN(data39)){
vErrors = fault(vErrors,instancePath+"/limits/expandedNodes","#/properties/limits/properties/expandedNodes/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.limits.properties.expandedNodes,data39);errors++;
}
}
}
if(data35.depth !== undefined){
let data40 = data35.depth;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = fault(vErrors,instancePath+"/limits/depth","#/properties/limits/properties/depth/type","type",{type: "integer"},schema31.properties.limits.properties.depth.type,schema31.properties.limits.properties.depth,data40);errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 500 || isNaN(data40)){
vErrors = fault(vErrors,instancePath+"/limits/depth","#/properties/limits/properties/depth/maximum","maximum",{comparison: "<=", limit: 500},500,schema31.properties.limits.properties.depth,data40);errors++;
}
if(data40 < 1 || isNaN(data40)){
vErrors = fault(vErrors,instancePath+"/limits/depth","#/properties/limits/properties/depth/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.limits.properties.depth,data40);errors++;
}
}
}
if(data35.digits !== undefined){
let data41 = data35.digits;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = fault(vErrors,instancePath+"/limits/digits","#/properties/limits/properties/digits/type","type",{type: "integer"},schema31.properties.limits.properties.digits.type,schema31.properties.limits.properties.digits,data41);errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 200 || isNaN(data41)){
vErrors = fault(vErrors,instancePath+"/limits/digits","#/properties/limits/properties/digits/maximum","maximum",{comparison: "<=", limit: 200},200,schema31.properties.limits.properties.digits,data41);errors++;
}
if(data41 < 1 || isNaN(data41)){
vErrors = fault(vErrors,instancePath+"/limits/digits","#/properties/limits/properties/digits/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.limits.properties.digits,data41);errors++;
}
}
}
if(data35.magnitude !== undefined){
let data42 = data35.magnitude;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = fault(vErrors,instancePath+"/limits/magnitude","#/properties/limits/properties/magnitude/type","type",{type: "integer"},schema31.properties.limits.properties.magnitude.type,schema31.properties.limits.properties.magnitude,data42);errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 30 || isNaN(data42)){
vErrors = fault(vErrors,instancePath+"/limits/magnitude","#/properties/limits/properties/magnitude/maximum","maximum",{comparison: "<=", limit: 30},30,schema31.properties.limits.properties.magnitude,data42);errors++;
}
if(data42 < 1 || isNaN(data42)){
vErrors = fault(vErrors,instancePath+"/limits/magnitude","#/properties/limits/properties/magnitude/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.limits.properties.magnitude,data42);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/limits","#/properties/limits/type","type",{type: "object"},schema31.properties.limits.type,schema31.properties.limits,data35);errors++;
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

