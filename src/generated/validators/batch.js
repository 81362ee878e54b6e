// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

export const batch = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Batch\",\"description\":\"A batch of AI-media jobs with a budget: one YAML document. The fields of each job are checked by the schema of its type, see jobs/. A key with nothing behind it counts as absent.\",\"type\":\"object\",\"properties\":{\"topsheet\":{\"enum\":[1],\"description\":\"Version of the batch format: always 1 for now.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Name of the batch; the file's name if left out.\",\"examples\":[\"spring-launch\"]},\"provider\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Provider of every job whose `type` is written in its short form, such as `dub` for `subclip/dub`.\",\"examples\":[\"subclip\"]},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\",\"description\":\"Value of the label.\"},\"examples\":[{\"campaign\":\"spring\"}],\"description\":\"Labels that every job of the batch inherits, for totals by label; values are text.\"},\"budget\":{\"type\":\"object\",\"description\":\"What the batch may cost at most, by the currency that a provider charges in, or by money. The run fails unless the whole batch provably fits.\",\"minProperties\":1,\"additionalProperties\":{\"type\":[\"number\",\"object\"],\"minimum\":0,\"description\":\"The limit as a number, or `{limit, warnAt, perJob}`.\",\"properties\":{\"limit\":{\"type\":\"number\",\"minimum\":0,\"description\":\"What all jobs together may cost at most.\"},\"warnAt\":{\"type\":\"string\",\"pattern\":\"^(100|[0-9]{1,2}(\\\\.[0-9]{1,6})?)%$\",\"description\":\"Share of the limit from which the run warns, as a percentage; 80% if left out.\",\"examples\":[\"80%\"]},\"perJob\":{\"type\":\"number\",\"minimum\":0,\"description\":\"What each single planned job may cost at most.\"}},\"minProperties\":1,\"additionalProperties\":false},\"examples\":[{\"subclip-credits\":60}]},\"defaults\":{\"type\":\"object\",\"description\":\"Fields, labels and assumptions for all jobs of a type. A job's own key replaces the whole value, null removes it.\",\"additionalProperties\":{\"type\":\"object\",\"description\":\"Defaults for all jobs of this type.\",\"properties\":{\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\",\"description\":\"Value of the label.\"},\"examples\":[{\"campaign\":\"spring\"}],\"description\":\"Labels for all jobs of this type; values are text.\"},\"assume\":{\"type\":\"object\",\"additionalProperties\":{\"type\":[\"number\",\"object\"],\"minimum\":0,\"description\":\"What to reckon with: a number, or a range `{low, high, reason}`.\",\"properties\":{\"low\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The least it may be.\"},\"high\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The most it may be.\"},\"reason\":{\"type\":\"string\",\"minLength\":1,\"description\":\"What the assumption rests on; shown wherever it counts.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false},\"description\":\"Values for unpublished rates of this type, by the rate's name.\"}},\"additionalProperties\":true}},\"assume\":{\"type\":\"object\",\"description\":\"Values for rates that a provider does not publish, by type and then by the rate's name.\",\"additionalProperties\":{\"type\":\"object\",\"additionalProperties\":{\"type\":[\"number\",\"object\"],\"minimum\":0,\"description\":\"What to reckon with: a number, or a range `{low, high, reason}`.\",\"properties\":{\"low\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The least it may be.\"},\"high\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The most it may be.\"},\"reason\":{\"type\":\"string\",\"minLength\":1,\"description\":\"What the assumption rests on; shown wherever it counts.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false}}},\"jobs\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The jobs to run, at least one.\",\"items\":{\"type\":\"object\",\"description\":\"One job. Every key that is not described here is a field of the job's type.\",\"properties\":{\"id\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9._-]+$\",\"description\":\"Name of the job, once in a batch: letters, digits, `.`, `_` and `-`.\"},\"type\":{\"type\":\"string\",\"minLength\":1,\"description\":\"What the job does: `provider/task`, or the task alone where the batch names its `provider`.\",\"examples\":[\"subclip/dub\"]},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\",\"description\":\"Value of the label.\"},\"examples\":[{\"campaign\":\"spring\"}],\"description\":\"Labels of this job, added to those of the batch and of its defaults; values are text.\"},\"matrix\":{\"type\":[\"object\",\"array\"],\"description\":\"Makes several planned jobs of this one: fields with lists of values (every combination), or a list of `{as: name, field: value}` (exactly those).\",\"minProperties\":1,\"additionalProperties\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The values this field takes, each once.\",\"items\":{\"type\":[\"string\",\"number\",\"boolean\"],\"description\":\"One value of a field.\"}},\"minItems\":1,\"items\":{\"type\":\"object\",\"description\":\"One planned job: its name and the fields that make it different.\",\"properties\":{\"as\":{\"type\":[\"string\",\"number\",\"boolean\"],\"minLength\":1,\"description\":\"Name of this planned job, once in the matrix; it stands in brackets after the job's id.\"}},\"required\":[\"as\"],\"additionalProperties\":{\"type\":[\"string\",\"number\",\"boolean\"],\"description\":\"One value of a field.\"}}},\"exclude\":{\"type\":\"array\",\"description\":\"Combinations of the matrix that are left out: each entry names some of its fields with the value to leave out.\",\"items\":{\"type\":\"object\",\"description\":\"Leaves out every combination that has all of these values.\",\"minProperties\":1,\"additionalProperties\":{\"type\":[\"string\",\"number\",\"boolean\"],\"description\":\"One value of a field.\"}}},\"repeat\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"How many takes to plan of each; every take is charged.\"},\"assume\":{\"type\":\"object\",\"additionalProperties\":{\"type\":[\"number\",\"object\"],\"minimum\":0,\"description\":\"What to reckon with: a number, or a range `{low, high, reason}`.\",\"properties\":{\"low\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The least it may be.\"},\"high\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The most it may be.\"},\"reason\":{\"type\":\"string\",\"minLength\":1,\"description\":\"What the assumption rests on; shown wherever it counts.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false},\"description\":\"Values for unpublished rates, by the rate's name, for this job.\"},\"expectedCost\":{\"type\":[\"number\",\"object\"],\"minimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The least it may be.\"},\"high\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The most it may be.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"description\":\"Your own figure for one planned job, in the provider's currency: a number or `{low, high}`. Checked against the computed cost.\"},\"deadline\":{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\\\.[0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$\",\"description\":\"When the result is needed: a date, or a date and time.\",\"examples\":[\"2026-12-01\",\"2026-12-01T18:00:00Z\"]},\"skip\":{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^(?!\\\\s*([nN][oO]?|[oO][fF]{2}|[fF][aA][lL][sS][eE]|[nN][uU][lL]{2}|[nN][oO][nN][eE]|0|~|[yY]([eE][sS])?|[oO][nN]|[tT][rR][uU][eE])?\\\\s*$)\",\"description\":\"Why this job is left out for now. It is checked and listed, but not priced.\"},\"note\":{\"type\":\"string\",\"description\":\"A note for readers of the file.\"},\"fields\":{\"type\":\"object\",\"additionalProperties\":true,\"description\":\"More fields of the job's type; needed only for a field that has the name of a key described here.\"}},\"required\":[\"id\",\"type\"],\"additionalProperties\":true}}},\"required\":[\"topsheet\",\"jobs\"],\"additionalProperties\":false,\"$id\":\"batch\"}");
const pattern4 = new RegExp("^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9._-]+$", "u");
const pattern6 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$", "u");
const pattern7 = new RegExp("^(?!\\s*([nN][oO]?|[oO][fF]{2}|[fF][aA][lL][sS][eE]|[nN][uU][lL]{2}|[nN][oO][nN][eE]|0|~|[yY]([eE][sS])?|[oO][nN]|[tT][rR][uU][eE])?\\s*$)", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="batch" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.topsheet === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "topsheet"},schema31.required,schema31,data);errors++;
}
if(data.jobs === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "jobs"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!((((((((key0 === "topsheet") || (key0 === "name")) || (key0 === "provider")) || (key0 === "labels")) || (key0 === "budget")) || (key0 === "defaults")) || (key0 === "assume")) || (key0 === "jobs"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.topsheet !== undefined){
let data0 = data.topsheet;
if(!(data0 === 1)){
vErrors = fault(vErrors,instancePath+"/topsheet","#/properties/topsheet/enum","enum",{allowedValues: schema31.properties.topsheet.enum},schema31.properties.topsheet.enum,schema31.properties.topsheet,data0);errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/name","#/properties/name/minLength","minLength",{limit: 1},1,schema31.properties.name,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/name","#/properties/name/type","type",{type: "string"},schema31.properties.name.type,schema31.properties.name,data1);errors++;
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/provider","#/properties/provider/minLength","minLength",{limit: 1},1,schema31.properties.provider,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/provider","#/properties/provider/type","type",{type: "string"},schema31.properties.provider.type,schema31.properties.provider,data2);errors++;
}
}
if(data.labels !== undefined){
let data3 = data.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(typeof data4 !== "string"){
vErrors = fault(vErrors,instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/labels/additionalProperties/type","type",{type: "string"},schema31.properties.labels.additionalProperties.type,schema31.properties.labels.additionalProperties,data4);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/labels","#/properties/labels/type","type",{type: "object"},schema31.properties.labels.type,schema31.properties.labels,data3);errors++;
}
}
if(data.budget !== undefined){
let data5 = data.budget;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
vErrors = fault(vErrors,instancePath+"/budget","#/properties/budget/minProperties","minProperties",{limit: 1},1,schema31.properties.budget,data5);errors++;
}
for(const key2 in data5){
let data6 = data5[key2];
if((!((typeof data6 == "number") && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
vErrors = fault(vErrors,instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/budget/additionalProperties/type","type",{type: schema31.properties.budget.additionalProperties.type},schema31.properties.budget.additionalProperties.type,schema31.properties.budget.additionalProperties,data6);errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/budget/additionalProperties/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.budget.additionalProperties,data6);errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
vErrors = fault(vErrors,instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/budget/additionalProperties/minProperties","minProperties",{limit: 1},1,schema31.properties.budget.additionalProperties,data6);errors++;
}
for(const key3 in data6){
if(!(((key3 === "limit") || (key3 === "warnAt")) || (key3 === "perJob"))){
vErrors = fault(vErrors,instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/budget/additionalProperties/additionalProperties","additionalProperties",{additionalProperty: key3},false,schema31.properties.budget.additionalProperties,data6);errors++;
}
}
if(data6.limit !== undefined){
let data7 = data6.limit;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit","#/properties/budget/additionalProperties/properties/limit/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.budget.additionalProperties.properties.limit,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit","#/properties/budget/additionalProperties/properties/limit/type","type",{type: "number"},schema31.properties.budget.additionalProperties.properties.limit.type,schema31.properties.budget.additionalProperties.properties.limit,data7);errors++;
}
}
if(data6.warnAt !== undefined){
let data8 = data6.warnAt;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
vErrors = fault(vErrors,instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnAt","#/properties/budget/additionalProperties/properties/warnAt/pattern","pattern",{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$"},"^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$",schema31.properties.budget.additionalProperties.properties.warnAt,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnAt","#/properties/budget/additionalProperties/properties/warnAt/type","type",{type: "string"},schema31.properties.budget.additionalProperties.properties.warnAt.type,schema31.properties.budget.additionalProperties.properties.warnAt,data8);errors++;
}
}
if(data6.perJob !== undefined){
let data9 = data6.perJob;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/perJob","#/properties/budget/additionalProperties/properties/perJob/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.budget.additionalProperties.properties.perJob,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/perJob","#/properties/budget/additionalProperties/properties/perJob/type","type",{type: "number"},schema31.properties.budget.additionalProperties.properties.perJob.type,schema31.properties.budget.additionalProperties.properties.perJob,data9);errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/budget","#/properties/budget/type","type",{type: "object"},schema31.properties.budget.type,schema31.properties.budget,data5);errors++;
}
}
if(data.defaults !== undefined){
let data10 = data.defaults;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
let data11 = data10[key4];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.labels !== undefined){
let data12 = data11.labels;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
let data13 = data12[key5];
if(typeof data13 !== "string"){
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/defaults/additionalProperties/properties/labels/additionalProperties/type","type",{type: "string"},schema31.properties.defaults.additionalProperties.properties.labels.additionalProperties.type,schema31.properties.defaults.additionalProperties.properties.labels.additionalProperties,data13);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels","#/properties/defaults/additionalProperties/properties/labels/type","type",{type: "object"},schema31.properties.defaults.additionalProperties.properties.labels.type,schema31.properties.defaults.additionalProperties.properties.labels,data12);errors++;
}
}
if(data11.assume !== undefined){
let data14 = data11.assume;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
let data15 = data14[key6];
if((!((typeof data15 == "number") && (isFinite(data15)))) && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/type","type",{type: schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.type},schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.type,schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties,data15);errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties,data15);errors++;
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.low === undefined){
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/required","required",{missingProperty: "low"},schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.required,schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties,data15);errors++;
}
if(data15.high === undefined){
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/required","required",{missingProperty: "high"},schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.required,schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties,data15);errors++;
}
for(const key7 in data15){
if(!(((key7 === "low") || (key7 === "high")) || (key7 === "reason"))){
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/additionalProperties","additionalProperties",{additionalProperty: key7},false,schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties,data15);errors++;
}
}
if(data15.low !== undefined){
let data16 = data15.low;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/low","#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.low,data16);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/low","#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/low/type","type",{type: "number"},schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.low.type,schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.low,data16);errors++;
}
}
if(data15.high !== undefined){
let data17 = data15.high;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/high","#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.high,data17);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/high","#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/high/type","type",{type: "number"},schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.high.type,schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.high,data17);errors++;
}
}
if(data15.reason !== undefined){
let data18 = data15.reason;
if(typeof data18 === "string"){
if(data18.length < 1){
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason","#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/reason/minLength","minLength",{limit: 1},1,schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.reason,data18);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason","#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/reason/type","type",{type: "string"},schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.reason.type,schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.reason,data18);errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume","#/properties/defaults/additionalProperties/properties/assume/type","type",{type: "object"},schema31.properties.defaults.additionalProperties.properties.assume.type,schema31.properties.defaults.additionalProperties.properties.assume,data14);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/defaults/additionalProperties/type","type",{type: "object"},schema31.properties.defaults.additionalProperties.type,schema31.properties.defaults.additionalProperties,data11);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/defaults","#/properties/defaults/type","type",{type: "object"},schema31.properties.defaults.type,schema31.properties.defaults,data10);errors++;
}
}
if(data.assume !== undefined){
let data19 = data.assume;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key8 in data19){
let data20 = data19[key8];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key9 in data20){
let data21 = data20[key9];
if((!((typeof data21 == "number") && (isFinite(data21)))) && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/additionalProperties/type","type",{type: schema31.properties.assume.additionalProperties.additionalProperties.type},schema31.properties.assume.additionalProperties.additionalProperties.type,schema31.properties.assume.additionalProperties.additionalProperties,data21);errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/additionalProperties/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.assume.additionalProperties.additionalProperties,data21);errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.low === undefined){
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/additionalProperties/required","required",{missingProperty: "low"},schema31.properties.assume.additionalProperties.additionalProperties.required,schema31.properties.assume.additionalProperties.additionalProperties,data21);errors++;
}
if(data21.high === undefined){
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/additionalProperties/required","required",{missingProperty: "high"},schema31.properties.assume.additionalProperties.additionalProperties.required,schema31.properties.assume.additionalProperties.additionalProperties,data21);errors++;
}
for(const key10 in data21){
if(!(((key10 === "low") || (key10 === "high")) || (key10 === "reason"))){
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/additionalProperties/additionalProperties","additionalProperties",{additionalProperty: key10},false,schema31.properties.assume.additionalProperties.additionalProperties,data21);errors++;
}
}
if(data21.low !== undefined){
let data22 = data21.low;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/low","#/properties/assume/additionalProperties/additionalProperties/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.assume.additionalProperties.additionalProperties.properties.low,data22);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/low","#/properties/assume/additionalProperties/additionalProperties/properties/low/type","type",{type: "number"},schema31.properties.assume.additionalProperties.additionalProperties.properties.low.type,schema31.properties.assume.additionalProperties.additionalProperties.properties.low,data22);errors++;
}
}
if(data21.high !== undefined){
let data23 = data21.high;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/high","#/properties/assume/additionalProperties/additionalProperties/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.assume.additionalProperties.additionalProperties.properties.high,data23);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/high","#/properties/assume/additionalProperties/additionalProperties/properties/high/type","type",{type: "number"},schema31.properties.assume.additionalProperties.additionalProperties.properties.high.type,schema31.properties.assume.additionalProperties.additionalProperties.properties.high,data23);errors++;
}
}
if(data21.reason !== undefined){
let data24 = data21.reason;
if(typeof data24 === "string"){
if(data24.length < 1){
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason","#/properties/assume/additionalProperties/additionalProperties/properties/reason/minLength","minLength",{limit: 1},1,schema31.properties.assume.additionalProperties.additionalProperties.properties.reason,data24);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason","#/properties/assume/additionalProperties/additionalProperties/properties/reason/type","type",{type: "string"},schema31.properties.assume.additionalProperties.additionalProperties.properties.reason.type,schema31.properties.assume.additionalProperties.additionalProperties.properties.reason,data24);errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/assume/additionalProperties/type","type",{type: "object"},schema31.properties.assume.additionalProperties.type,schema31.properties.assume.additionalProperties,data20);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/assume","#/properties/assume/type","type",{type: "object"},schema31.properties.assume.type,schema31.properties.assume,data19);errors++;
}
}
if(data.jobs !== undefined){
let data25 = data.jobs;
if(Array.isArray(data25)){
if(data25.length < 1){
vErrors = fault(vErrors,instancePath+"/jobs","#/properties/jobs/minItems","minItems",{limit: 1},1,schema31.properties.jobs,data25);errors++;
}
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
let data26 = data25[i0];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id === undefined){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0,"#/properties/jobs/items/required","required",{missingProperty: "id"},schema31.properties.jobs.items.required,schema31.properties.jobs.items,data26);errors++;
}
if(data26.type === undefined){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0,"#/properties/jobs/items/required","required",{missingProperty: "type"},schema31.properties.jobs.items.required,schema31.properties.jobs.items,data26);errors++;
}
if(data26.id !== undefined){
let data27 = data26.id;
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/id","#/properties/jobs/items/properties/id/pattern","pattern",{pattern: "^[A-Za-z0-9._-]+$"},"^[A-Za-z0-9._-]+$",schema31.properties.jobs.items.properties.id,data27);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/id","#/properties/jobs/items/properties/id/type","type",{type: "string"},schema31.properties.jobs.items.properties.id.type,schema31.properties.jobs.items.properties.id,data27);errors++;
}
}
if(data26.type !== undefined){
let data28 = data26.type;
if(typeof data28 === "string"){
if(data28.length < 1){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/type","#/properties/jobs/items/properties/type/minLength","minLength",{limit: 1},1,schema31.properties.jobs.items.properties.type,data28);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/type","#/properties/jobs/items/properties/type/type","type",{type: "string"},schema31.properties.jobs.items.properties.type.type,schema31.properties.jobs.items.properties.type,data28);errors++;
}
}
if(data26.labels !== undefined){
let data29 = data26.labels;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key11 in data29){
let data30 = data29[key11];
if(typeof data30 !== "string"){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/jobs/items/properties/labels/additionalProperties/type","type",{type: "string"},schema31.properties.jobs.items.properties.labels.additionalProperties.type,schema31.properties.jobs.items.properties.labels.additionalProperties,data30);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/labels","#/properties/jobs/items/properties/labels/type","type",{type: "object"},schema31.properties.jobs.items.properties.labels.type,schema31.properties.jobs.items.properties.labels,data29);errors++;
}
}
if(data26.matrix !== undefined){
let data31 = data26.matrix;
if(!data31 || typeof data31 != "object"){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/matrix","#/properties/jobs/items/properties/matrix/type","type",{type: schema31.properties.jobs.items.properties.matrix.type},schema31.properties.jobs.items.properties.matrix.type,schema31.properties.jobs.items.properties.matrix,data31);errors++;
}
if(Array.isArray(data31)){
if(data31.length < 1){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/matrix","#/properties/jobs/items/properties/matrix/minItems","minItems",{limit: 1},1,schema31.properties.jobs.items.properties.matrix,data31);errors++;
}
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.as === undefined){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/matrix/" + i1,"#/properties/jobs/items/properties/matrix/items/required","required",{missingProperty: "as"},schema31.properties.jobs.items.properties.matrix.items.required,schema31.properties.jobs.items.properties.matrix.items,data32);errors++;
}
for(const key12 in data32){
if(!(key12 === "as")){
let data33 = data32[key12];
if(((typeof data33 !== "string") && (!((typeof data33 == "number") && (isFinite(data33))))) && (typeof data33 !== "boolean")){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/matrix/" + i1+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/jobs/items/properties/matrix/items/additionalProperties/type","type",{type: schema31.properties.jobs.items.properties.matrix.items.additionalProperties.type},schema31.properties.jobs.items.properties.matrix.items.additionalProperties.type,schema31.properties.jobs.items.properties.matrix.items.additionalProperties,data33);errors++;
}
}
}
if(data32.as !== undefined){
let data34 = data32.as;
if(((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))) && (typeof data34 !== "boolean")){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/matrix/" + i1+"/as","#/properties/jobs/items/properties/matrix/items/properties/as/type","type",{type: schema31.properties.jobs.items.properties.matrix.items.properties.as.type},schema31.properties.jobs.items.properties.matrix.items.properties.as.type,schema31.properties.jobs.items.properties.matrix.items.properties.as,data34);errors++;
}
if(typeof data34 === "string"){
if(data34.length < 1){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/matrix/" + i1+"/as","#/properties/jobs/items/properties/matrix/items/properties/as/minLength","minLength",{limit: 1},1,schema31.properties.jobs.items.properties.matrix.items.properties.as,data34);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/matrix/" + i1,"#/properties/jobs/items/properties/matrix/items/type","type",{type: "object"},schema31.properties.jobs.items.properties.matrix.items.type,schema31.properties.jobs.items.properties.matrix.items,data32);errors++;
}
}
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length < 1){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/matrix","#/properties/jobs/items/properties/matrix/minProperties","minProperties",{limit: 1},1,schema31.properties.jobs.items.properties.matrix,data31);errors++;
}
for(const key13 in data31){
let data35 = data31[key13];
if(Array.isArray(data35)){
if(data35.length < 1){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/matrix/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/jobs/items/properties/matrix/additionalProperties/minItems","minItems",{limit: 1},1,schema31.properties.jobs.items.properties.matrix.additionalProperties,data35);errors++;
}
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(((typeof data36 !== "string") && (!((typeof data36 == "number") && (isFinite(data36))))) && (typeof data36 !== "boolean")){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/matrix/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,"#/properties/jobs/items/properties/matrix/additionalProperties/items/type","type",{type: schema31.properties.jobs.items.properties.matrix.additionalProperties.items.type},schema31.properties.jobs.items.properties.matrix.additionalProperties.items.type,schema31.properties.jobs.items.properties.matrix.additionalProperties.items,data36);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/matrix/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/jobs/items/properties/matrix/additionalProperties/type","type",{type: "array"},schema31.properties.jobs.items.properties.matrix.additionalProperties.type,schema31.properties.jobs.items.properties.matrix.additionalProperties,data35);errors++;
}
}
}
}
if(data26.exclude !== undefined){
let data37 = data26.exclude;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length < 1){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/exclude/" + i3,"#/properties/jobs/items/properties/exclude/items/minProperties","minProperties",{limit: 1},1,schema31.properties.jobs.items.properties.exclude.items,data38);errors++;
}
for(const key14 in data38){
let data39 = data38[key14];
if(((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))) && (typeof data39 !== "boolean")){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/exclude/" + i3+"/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/jobs/items/properties/exclude/items/additionalProperties/type","type",{type: schema31.properties.jobs.items.properties.exclude.items.additionalProperties.type},schema31.properties.jobs.items.properties.exclude.items.additionalProperties.type,schema31.properties.jobs.items.properties.exclude.items.additionalProperties,data39);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/exclude/" + i3,"#/properties/jobs/items/properties/exclude/items/type","type",{type: "object"},schema31.properties.jobs.items.properties.exclude.items.type,schema31.properties.jobs.items.properties.exclude.items,data38);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/exclude","#/properties/jobs/items/properties/exclude/type","type",{type: "array"},schema31.properties.jobs.items.properties.exclude.type,schema31.properties.jobs.items.properties.exclude,data37);errors++;
}
}
if(data26.repeat !== undefined){
let data40 = data26.repeat;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/repeat","#/properties/jobs/items/properties/repeat/type","type",{type: "integer"},schema31.properties.jobs.items.properties.repeat.type,schema31.properties.jobs.items.properties.repeat,data40);errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/repeat","#/properties/jobs/items/properties/repeat/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.jobs.items.properties.repeat,data40);errors++;
}
}
}
if(data26.assume !== undefined){
let data41 = data26.assume;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key15 in data41){
let data42 = data41[key15];
if((!((typeof data42 == "number") && (isFinite(data42)))) && (!(data42 && typeof data42 == "object" && !Array.isArray(data42)))){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/jobs/items/properties/assume/additionalProperties/type","type",{type: schema31.properties.jobs.items.properties.assume.additionalProperties.type},schema31.properties.jobs.items.properties.assume.additionalProperties.type,schema31.properties.jobs.items.properties.assume.additionalProperties,data42);errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/jobs/items/properties/assume/additionalProperties/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.jobs.items.properties.assume.additionalProperties,data42);errors++;
}
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.low === undefined){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/jobs/items/properties/assume/additionalProperties/required","required",{missingProperty: "low"},schema31.properties.jobs.items.properties.assume.additionalProperties.required,schema31.properties.jobs.items.properties.assume.additionalProperties,data42);errors++;
}
if(data42.high === undefined){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/jobs/items/properties/assume/additionalProperties/required","required",{missingProperty: "high"},schema31.properties.jobs.items.properties.assume.additionalProperties.required,schema31.properties.jobs.items.properties.assume.additionalProperties,data42);errors++;
}
for(const key16 in data42){
if(!(((key16 === "low") || (key16 === "high")) || (key16 === "reason"))){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/jobs/items/properties/assume/additionalProperties/additionalProperties","additionalProperties",{additionalProperty: key16},false,schema31.properties.jobs.items.properties.assume.additionalProperties,data42);errors++;
}
}
if(data42.low !== undefined){
let data43 = data42.low;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/low","#/properties/jobs/items/properties/assume/additionalProperties/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.jobs.items.properties.assume.additionalProperties.properties.low,data43);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/low","#/properties/jobs/items/properties/assume/additionalProperties/properties/low/type","type",{type: "number"},schema31.properties.jobs.items.properties.assume.additionalProperties.properties.low.type,schema31.properties.jobs.items.properties.assume.additionalProperties.properties.low,data43);errors++;
}
}
if(data42.high !== undefined){
let data44 = data42.high;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/high","#/properties/jobs/items/properties/assume/additionalProperties/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.jobs.items.properties.assume.additionalProperties.properties.high,data44);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/high","#/properties/jobs/items/properties/assume/additionalProperties/properties/high/type","type",{type: "number"},schema31.properties.jobs.items.properties.assume.additionalProperties.properties.high.type,schema31.properties.jobs.items.properties.assume.additionalProperties.properties.high,data44);errors++;
}
}
if(data42.reason !== undefined){
let data45 = data42.reason;
if(typeof data45 === "string"){
if(data45.length < 1){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason","#/properties/jobs/items/properties/assume/additionalProperties/properties/reason/minLength","minLength",{limit: 1},1,schema31.properties.jobs.items.properties.assume.additionalProperties.properties.reason,data45);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason","#/properties/jobs/items/properties/assume/additionalProperties/properties/reason/type","type",{type: "string"},schema31.properties.jobs.items.properties.assume.additionalProperties.properties.reason.type,schema31.properties.jobs.items.properties.assume.additionalProperties.properties.reason,data45);errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/assume","#/properties/jobs/items/properties/assume/type","type",{type: "object"},schema31.properties.jobs.items.properties.assume.type,schema31.properties.jobs.items.properties.assume,data41);errors++;
}
}
if(data26.expectedCost !== undefined){
let data46 = data26.expectedCost;
if((!((typeof data46 == "number") && (isFinite(data46)))) && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/expectedCost","#/properties/jobs/items/properties/expectedCost/type","type",{type: schema31.properties.jobs.items.properties.expectedCost.type},schema31.properties.jobs.items.properties.expectedCost.type,schema31.properties.jobs.items.properties.expectedCost,data46);errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/expectedCost","#/properties/jobs/items/properties/expectedCost/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.jobs.items.properties.expectedCost,data46);errors++;
}
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.low === undefined){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/expectedCost","#/properties/jobs/items/properties/expectedCost/required","required",{missingProperty: "low"},schema31.properties.jobs.items.properties.expectedCost.required,schema31.properties.jobs.items.properties.expectedCost,data46);errors++;
}
if(data46.high === undefined){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/expectedCost","#/properties/jobs/items/properties/expectedCost/required","required",{missingProperty: "high"},schema31.properties.jobs.items.properties.expectedCost.required,schema31.properties.jobs.items.properties.expectedCost,data46);errors++;
}
for(const key17 in data46){
if(!((key17 === "low") || (key17 === "high"))){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/expectedCost","#/properties/jobs/items/properties/expectedCost/additionalProperties","additionalProperties",{additionalProperty: key17},false,schema31.properties.jobs.items.properties.expectedCost,data46);errors++;
}
}
if(data46.low !== undefined){
let data47 = data46.low;
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/expectedCost/low","#/properties/jobs/items/properties/expectedCost/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.jobs.items.properties.expectedCost.properties.low,data47);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/expectedCost/low","#/properties/jobs/items/properties/expectedCost/properties/low/type","type",{type: "number"},schema31.properties.jobs.items.properties.expectedCost.properties.low.type,schema31.properties.jobs.items.properties.expectedCost.properties.low,data47);errors++;
}
}
if(data46.high !== undefined){
let data48 = data46.high;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/expectedCost/high","#/properties/jobs/items/properties/expectedCost/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.jobs.items.properties.expectedCost.properties.high,data48);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/expectedCost/high","#/properties/jobs/items/properties/expectedCost/properties/high/type","type",{type: "number"},schema31.properties.jobs.items.properties.expectedCost.properties.high.type,schema31.properties.jobs.items.properties.expectedCost.properties.high,data48);errors++;
}
}
}
}
if(data26.deadline !== undefined){
let data49 = data26.deadline;
if(typeof data49 === "string"){
if(!pattern6.test(data49)){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/deadline","#/properties/jobs/items/properties/deadline/pattern","pattern",{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$"},"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$",schema31.properties.jobs.items.properties.deadline,data49);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/deadline","#/properties/jobs/items/properties/deadline/type","type",{type: "string"},schema31.properties.jobs.items.properties.deadline.type,schema31.properties.jobs.items.properties.deadline,data49);errors++;
}
}
if(data26.skip !== undefined){
let data50 = data26.skip;
if(typeof data50 === "string"){
if(data50.length < 1){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/skip","#/properties/jobs/items/properties/skip/minLength","minLength",{limit: 1},1,schema31.properties.jobs.items.properties.skip,data50);errors++;
}
if(!pattern7.test(data50)){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/skip","#/properties/jobs/items/properties/skip/pattern","pattern",{pattern: "^(?!\\s*([nN][oO]?|[oO][fF]{2}|[fF][aA][lL][sS][eE]|[nN][uU][lL]{2}|[nN][oO][nN][eE]|0|~|[yY]([eE][sS])?|[oO][nN]|[tT][rR][uU][eE])?\\s*$)"},"^(?!\\s*([nN][oO]?|[oO][fF]{2}|[fF][aA][lL][sS][eE]|[nN][uU][lL]{2}|[nN][oO][nN][eE]|0|~|[yY]([eE][sS])?|[oO][nN]|[tT][rR][uU][eE])?\\s*$)",schema31.properties.jobs.items.properties.skip,data50);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/skip","#/properties/jobs/items/properties/skip/type","type",{type: "string"},schema31.properties.jobs.items.properties.skip.type,schema31.properties.jobs.items.properties.skip,data50);errors++;
}
}
if(data26.note !== undefined){
let data51 = data26.note;
if(typeof data51 !== "string"){
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/note","#/properties/jobs/items/properties/note/type","type",{type: "string"},schema31.properties.jobs.items.properties.note.type,schema31.properties.jobs.items.properties.note,data51);errors++;
}
}
if(data26.fields !== undefined){
let data52 = data26.fields;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0+"/fields","#/properties/jobs/items/properties/fields/type","type",{type: "object"},schema31.properties.jobs.items.properties.fields.type,schema31.properties.jobs.items.properties.fields,data52);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs/" + i0,"#/properties/jobs/items/type","type",{type: "object"},schema31.properties.jobs.items.type,schema31.properties.jobs.items,data26);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/jobs","#/properties/jobs/type","type",{type: "array"},schema31.properties.jobs.type,schema31.properties.jobs,data25);errors++;
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

