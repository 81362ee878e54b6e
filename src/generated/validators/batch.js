// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

export const batch = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Batch","description":"A batch of AI-media jobs with a budget: one YAML document. The fields of each job are checked by the schema of its type, see jobs/. A key with nothing behind it counts as absent.","type":"object","properties":{"topsheet":{"enum":[1],"description":"Version of the batch format: always 1 for now."},"name":{"type":"string","minLength":1,"description":"Name of the batch; the file's name if left out.","examples":["spring-launch"]},"provider":{"type":"string","minLength":1,"description":"Provider of every job whose `type` is written in its short form, such as `dub` for `subclip/dub`.","examples":["subclip"]},"labels":{"type":"object","additionalProperties":{"type":"string","description":"Value of the label."},"examples":[{"campaign":"spring"}],"description":"Labels that every job of the batch inherits, for totals by label; values are text."},"budget":{"type":"object","description":"What the batch may cost at most, by the currency that a provider charges in, or by money. The run fails unless the whole batch provably fits.","minProperties":1,"additionalProperties":{"type":["number","object"],"minimum":0,"description":"The limit as a number, or `{limit, warnAt, perJob}`.","properties":{"limit":{"type":"number","minimum":0,"description":"What all jobs together may cost at most."},"warnAt":{"type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$","description":"Share of the limit from which the run warns, as a percentage; 80% if left out.","examples":["80%"]},"perJob":{"type":"number","minimum":0,"description":"What each single planned job may cost at most."}},"minProperties":1,"additionalProperties":false},"examples":[{"subclip-credits":60}]},"defaults":{"type":"object","description":"Fields, labels and assumptions for all jobs of a type. A job's own key replaces the whole value, null removes it.","additionalProperties":{"type":"object","description":"Defaults for all jobs of this type.","properties":{"labels":{"type":"object","additionalProperties":{"type":"string","description":"Value of the label."},"examples":[{"campaign":"spring"}],"description":"Labels for all jobs of this type; values are text."},"assume":{"type":"object","additionalProperties":{"type":["number","object"],"minimum":0,"description":"What to reckon with: a number, or a range `{low, high, reason}`.","properties":{"low":{"type":"number","minimum":0,"description":"The least it may be."},"high":{"type":"number","minimum":0,"description":"The most it may be."},"reason":{"type":"string","minLength":1,"description":"What the assumption rests on; shown wherever it counts."}},"required":["low","high"],"additionalProperties":false},"description":"Values for unpublished rates of this type, by the rate's name."}},"additionalProperties":true}},"assume":{"type":"object","description":"Values for rates that a provider does not publish, by type and then by the rate's name.","additionalProperties":{"type":"object","additionalProperties":{"type":["number","object"],"minimum":0,"description":"What to reckon with: a number, or a range `{low, high, reason}`.","properties":{"low":{"type":"number","minimum":0,"description":"The least it may be."},"high":{"type":"number","minimum":0,"description":"The most it may be."},"reason":{"type":"string","minLength":1,"description":"What the assumption rests on; shown wherever it counts."}},"required":["low","high"],"additionalProperties":false}}},"jobs":{"type":"array","minItems":1,"description":"The jobs to run, at least one.","items":{"type":"object","description":"One job. Every key that is not described here is a field of the job's type.","properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","description":"Name of the job, once in a batch: letters, digits, `.`, `_` and `-`."},"type":{"type":"string","minLength":1,"description":"What the job does: `provider/task`, or the task alone where the batch names its `provider`.","examples":["subclip/dub"]},"labels":{"type":"object","additionalProperties":{"type":"string","description":"Value of the label."},"examples":[{"campaign":"spring"}],"description":"Labels of this job, added to those of the batch and of its defaults; values are text."},"matrix":{"type":["object","array"],"description":"Makes several planned jobs of this one: fields with lists of values (every combination), or a list of `{as: name, field: value}` (exactly those).","minProperties":1,"additionalProperties":{"type":"array","minItems":1,"description":"The values this field takes, each once.","items":{"type":["string","number","boolean"],"description":"One value of a field."}},"minItems":1,"items":{"type":"object","description":"One planned job: its name and the fields that make it different.","properties":{"as":{"type":["string","number","boolean"],"minLength":1,"description":"Name of this planned job, once in the matrix; it stands in brackets after the job's id."}},"required":["as"],"additionalProperties":{"type":["string","number","boolean"],"description":"One value of a field."}}},"exclude":{"type":"array","description":"Combinations of the matrix that are left out: each entry names some of its fields with the value to leave out.","items":{"type":"object","description":"Leaves out every combination that has all of these values.","minProperties":1,"additionalProperties":{"type":["string","number","boolean"],"description":"One value of a field."}}},"repeat":{"type":"integer","minimum":1,"description":"How many takes to plan of each; every take is charged."},"assume":{"type":"object","additionalProperties":{"type":["number","object"],"minimum":0,"description":"What to reckon with: a number, or a range `{low, high, reason}`.","properties":{"low":{"type":"number","minimum":0,"description":"The least it may be."},"high":{"type":"number","minimum":0,"description":"The most it may be."},"reason":{"type":"string","minLength":1,"description":"What the assumption rests on; shown wherever it counts."}},"required":["low","high"],"additionalProperties":false},"description":"Values for unpublished rates, by the rate's name, for this job."},"expectedCost":{"type":["number","object"],"minimum":0,"properties":{"low":{"type":"number","minimum":0,"description":"The least it may be."},"high":{"type":"number","minimum":0,"description":"The most it may be."}},"required":["low","high"],"additionalProperties":false,"description":"Your own figure for one planned job, in the provider's currency: a number or `{low, high}`. Checked against the computed cost."},"deadline":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$","description":"When the result is needed: a date, or a date and time.","examples":["2026-12-01","2026-12-01T18:00:00Z"]},"skip":{"type":"string","minLength":1,"pattern":"^(?!\\s*([nN][oO]?|[oO][fF]{2}|[fF][aA][lL][sS][eE]|[nN][uU][lL]{2}|[nN][oO][nN][eE]|0|~|[yY]([eE][sS])?|[oO][nN]|[tT][rR][uU][eE])?\\s*$)","description":"Why this job is left out for now. It is checked and listed, but not priced."},"note":{"type":"string","description":"A note for readers of the file."},"fields":{"type":"object","additionalProperties":true,"description":"More fields of the job's type; needed only for a field that has the name of a key described here."}},"required":["id","type"],"additionalProperties":true}}},"required":["topsheet","jobs"],"additionalProperties":false,"$id":"batch"};
const pattern4 = new RegExp("^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9._-]+$", "u");
const pattern6 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$", "u");
const pattern7 = new RegExp("^(?!\\s*([nN][oO]?|[oO][fF]{2}|[fF][aA][lL][sS][eE]|[nN][uU][lL]{2}|[nN][oO][nN][eE]|0|~|[yY]([eE][sS])?|[oO][nN]|[tT][rR][uU][eE])?\\s*$)", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="batch" */;
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
if(data.jobs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobs"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "topsheet") || (key0 === "name")) || (key0 === "provider")) || (key0 === "labels")) || (key0 === "budget")) || (key0 === "defaults")) || (key0 === "assume")) || (key0 === "jobs"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.topsheet !== undefined){
let data0 = data.topsheet;
if(!(data0 === 1)){
const err3 = {instancePath:instancePath+"/topsheet",schemaPath:"#/properties/topsheet/enum",keyword:"enum",params:{allowedValues: schema31.properties.topsheet.enum},schema:schema31.properties.topsheet.enum,parentSchema:schema31.properties.topsheet,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.name,data:data1};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.provider,data:data2};
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
const err7 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},schema:schema31.properties.provider.type,parentSchema:schema31.properties.provider,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.labels !== undefined){
let data3 = data.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema31.properties.labels.additionalProperties.type,parentSchema:schema31.properties.labels.additionalProperties,data:data4};
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
const err9 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema31.properties.labels.type,parentSchema:schema31.properties.labels,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.budget !== undefined){
let data5 = data.budget;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err10 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.budget,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data5){
let data6 = data5[key2];
if((!((typeof data6 == "number") && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err11 = {instancePath:instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budget/additionalProperties/type",keyword:"type",params:{type: schema31.properties.budget.additionalProperties.type},schema:schema31.properties.budget.additionalProperties.type,parentSchema:schema31.properties.budget.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budget/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.budget.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err13 = {instancePath:instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budget/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.budget.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data6){
if(!(((key3 === "limit") || (key3 === "warnAt")) || (key3 === "perJob"))){
const err14 = {instancePath:instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budget/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.budget.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.limit !== undefined){
let data7 = data6.limit;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit",schemaPath:"#/properties/budget/additionalProperties/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.budget.additionalProperties.properties.limit,data:data7};
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
const err16 = {instancePath:instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit",schemaPath:"#/properties/budget/additionalProperties/properties/limit/type",keyword:"type",params:{type: "number"},schema:schema31.properties.budget.additionalProperties.properties.limit.type,parentSchema:schema31.properties.budget.additionalProperties.properties.limit,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.warnAt !== undefined){
let data8 = data6.warnAt;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err17 = {instancePath:instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnAt",schemaPath:"#/properties/budget/additionalProperties/properties/warnAt/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$"},schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,6})?)%$",parentSchema:schema31.properties.budget.additionalProperties.properties.warnAt,data:data8};
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
const err18 = {instancePath:instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnAt",schemaPath:"#/properties/budget/additionalProperties/properties/warnAt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.budget.additionalProperties.properties.warnAt.type,parentSchema:schema31.properties.budget.additionalProperties.properties.warnAt,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.perJob !== undefined){
let data9 = data6.perJob;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/perJob",schemaPath:"#/properties/budget/additionalProperties/properties/perJob/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.budget.additionalProperties.properties.perJob,data:data9};
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
const err20 = {instancePath:instancePath+"/budget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/perJob",schemaPath:"#/properties/budget/additionalProperties/properties/perJob/type",keyword:"type",params:{type: "number"},schema:schema31.properties.budget.additionalProperties.properties.perJob.type,parentSchema:schema31.properties.budget.additionalProperties.properties.perJob,data:data9};
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
}
else {
const err21 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "object"},schema:schema31.properties.budget.type,parentSchema:schema31.properties.budget,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
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
const err22 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema31.properties.defaults.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema31.properties.defaults.additionalProperties.properties.labels.additionalProperties,data:data13};
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
const err23 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/defaults/additionalProperties/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema31.properties.defaults.additionalProperties.properties.labels.type,parentSchema:schema31.properties.defaults.additionalProperties.properties.labels,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.assume !== undefined){
let data14 = data11.assume;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
let data15 = data14[key6];
if((!((typeof data15 == "number") && (isFinite(data15)))) && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err24 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/type",keyword:"type",params:{type: schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.type},schema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.type,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err25 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.low === undefined){
const err26 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.required,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data15.high === undefined){
const err27 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.required,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key7 in data15){
if(!(((key7 === "low") || (key7 === "high")) || (key7 === "reason"))){
const err28 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.low !== undefined){
let data16 = data15.low;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err29 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.low,data:data16};
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
const err30 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.low.type,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.low,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data15.high !== undefined){
let data17 = data15.high;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err31 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.high,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.high.type,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.high,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.reason !== undefined){
let data18 = data15.reason;
if(typeof data18 === "string"){
if(data18.length < 1){
const err33 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.reason,data:data18};
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
const err34 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/defaults/additionalProperties/properties/assume/additionalProperties/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.reason.type,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume.additionalProperties.properties.reason,data:data18};
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
}
}
else {
const err35 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/assume",schemaPath:"#/properties/defaults/additionalProperties/properties/assume/type",keyword:"type",params:{type: "object"},schema:schema31.properties.defaults.additionalProperties.properties.assume.type,parentSchema:schema31.properties.defaults.additionalProperties.properties.assume,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema31.properties.defaults.additionalProperties.type,parentSchema:schema31.properties.defaults.additionalProperties,data:data11};
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
const err37 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema31.properties.defaults.type,parentSchema:schema31.properties.defaults,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
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
const err38 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema31.properties.assume.additionalProperties.additionalProperties.type},schema:schema31.properties.assume.additionalProperties.additionalProperties.type,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err39 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.low === undefined){
const err40 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/additionalProperties/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.assume.additionalProperties.additionalProperties.required,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data21.high === undefined){
const err41 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/additionalProperties/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.assume.additionalProperties.additionalProperties.required,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key10 in data21){
if(!(((key10 === "low") || (key10 === "high")) || (key10 === "reason"))){
const err42 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data21.low !== undefined){
let data22 = data21.low;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err43 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.low,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.assume.additionalProperties.additionalProperties.properties.low.type,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.low,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data21.high !== undefined){
let data23 = data21.high;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err45 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.high,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.assume.additionalProperties.additionalProperties.properties.high.type,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.high,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.reason !== undefined){
let data24 = data21.reason;
if(typeof data24 === "string"){
if(data24.length < 1){
const err47 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.reason,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/assume/additionalProperties/additionalProperties/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema31.properties.assume.additionalProperties.additionalProperties.properties.reason.type,parentSchema:schema31.properties.assume.additionalProperties.additionalProperties.properties.reason,data:data24};
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
else {
const err49 = {instancePath:instancePath+"/assume/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assume/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema31.properties.assume.additionalProperties.type,parentSchema:schema31.properties.assume.additionalProperties,data:data20};
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
else {
const err50 = {instancePath:instancePath+"/assume",schemaPath:"#/properties/assume/type",keyword:"type",params:{type: "object"},schema:schema31.properties.assume.type,parentSchema:schema31.properties.assume,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.jobs !== undefined){
let data25 = data.jobs;
if(Array.isArray(data25)){
if(data25.length < 1){
const err51 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.jobs,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
let data26 = data25[i0];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id === undefined){
const err52 = {instancePath:instancePath+"/jobs/" + i0,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.jobs.items.required,parentSchema:schema31.properties.jobs.items,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data26.type === undefined){
const err53 = {instancePath:instancePath+"/jobs/" + i0,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.jobs.items.required,parentSchema:schema31.properties.jobs.items,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data26.id !== undefined){
let data27 = data26.id;
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
const err54 = {instancePath:instancePath+"/jobs/" + i0+"/id",schemaPath:"#/properties/jobs/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},schema:"^[A-Za-z0-9._-]+$",parentSchema:schema31.properties.jobs.items.properties.id,data:data27};
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
const err55 = {instancePath:instancePath+"/jobs/" + i0+"/id",schemaPath:"#/properties/jobs/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.jobs.items.properties.id.type,parentSchema:schema31.properties.jobs.items.properties.id,data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data26.type !== undefined){
let data28 = data26.type;
if(typeof data28 === "string"){
if(data28.length < 1){
const err56 = {instancePath:instancePath+"/jobs/" + i0+"/type",schemaPath:"#/properties/jobs/items/properties/type/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.jobs.items.properties.type,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/jobs/" + i0+"/type",schemaPath:"#/properties/jobs/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.jobs.items.properties.type.type,parentSchema:schema31.properties.jobs.items.properties.type,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.labels !== undefined){
let data29 = data26.labels;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key11 in data29){
let data30 = data29[key11];
if(typeof data30 !== "string"){
const err58 = {instancePath:instancePath+"/jobs/" + i0+"/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema31.properties.jobs.items.properties.labels.additionalProperties.type,parentSchema:schema31.properties.jobs.items.properties.labels.additionalProperties,data:data30};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/jobs/" + i0+"/labels",schemaPath:"#/properties/jobs/items/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema31.properties.jobs.items.properties.labels.type,parentSchema:schema31.properties.jobs.items.properties.labels,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.matrix !== undefined){
let data31 = data26.matrix;
if(!data31 || typeof data31 != "object"){
const err60 = {instancePath:instancePath+"/jobs/" + i0+"/matrix",schemaPath:"#/properties/jobs/items/properties/matrix/type",keyword:"type",params:{type: schema31.properties.jobs.items.properties.matrix.type},schema:schema31.properties.jobs.items.properties.matrix.type,parentSchema:schema31.properties.jobs.items.properties.matrix,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(Array.isArray(data31)){
if(data31.length < 1){
const err61 = {instancePath:instancePath+"/jobs/" + i0+"/matrix",schemaPath:"#/properties/jobs/items/properties/matrix/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.jobs.items.properties.matrix,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.as === undefined){
const err62 = {instancePath:instancePath+"/jobs/" + i0+"/matrix/" + i1,schemaPath:"#/properties/jobs/items/properties/matrix/items/required",keyword:"required",params:{missingProperty: "as"},schema:schema31.properties.jobs.items.properties.matrix.items.required,parentSchema:schema31.properties.jobs.items.properties.matrix.items,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key12 in data32){
if(!(key12 === "as")){
let data33 = data32[key12];
if(((typeof data33 !== "string") && (!((typeof data33 == "number") && (isFinite(data33))))) && (typeof data33 !== "boolean")){
const err63 = {instancePath:instancePath+"/jobs/" + i0+"/matrix/" + i1+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/properties/matrix/items/additionalProperties/type",keyword:"type",params:{type: schema31.properties.jobs.items.properties.matrix.items.additionalProperties.type},schema:schema31.properties.jobs.items.properties.matrix.items.additionalProperties.type,parentSchema:schema31.properties.jobs.items.properties.matrix.items.additionalProperties,data:data33};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data32.as !== undefined){
let data34 = data32.as;
if(((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))) && (typeof data34 !== "boolean")){
const err64 = {instancePath:instancePath+"/jobs/" + i0+"/matrix/" + i1+"/as",schemaPath:"#/properties/jobs/items/properties/matrix/items/properties/as/type",keyword:"type",params:{type: schema31.properties.jobs.items.properties.matrix.items.properties.as.type},schema:schema31.properties.jobs.items.properties.matrix.items.properties.as.type,parentSchema:schema31.properties.jobs.items.properties.matrix.items.properties.as,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data34 === "string"){
if(data34.length < 1){
const err65 = {instancePath:instancePath+"/jobs/" + i0+"/matrix/" + i1+"/as",schemaPath:"#/properties/jobs/items/properties/matrix/items/properties/as/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.jobs.items.properties.matrix.items.properties.as,data:data34};
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
else {
const err66 = {instancePath:instancePath+"/jobs/" + i0+"/matrix/" + i1,schemaPath:"#/properties/jobs/items/properties/matrix/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.jobs.items.properties.matrix.items.type,parentSchema:schema31.properties.jobs.items.properties.matrix.items,data:data32};
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
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length < 1){
const err67 = {instancePath:instancePath+"/jobs/" + i0+"/matrix",schemaPath:"#/properties/jobs/items/properties/matrix/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.jobs.items.properties.matrix,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key13 in data31){
let data35 = data31[key13];
if(Array.isArray(data35)){
if(data35.length < 1){
const err68 = {instancePath:instancePath+"/jobs/" + i0+"/matrix/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/properties/matrix/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.jobs.items.properties.matrix.additionalProperties,data:data35};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(((typeof data36 !== "string") && (!((typeof data36 == "number") && (isFinite(data36))))) && (typeof data36 !== "boolean")){
const err69 = {instancePath:instancePath+"/jobs/" + i0+"/matrix/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/jobs/items/properties/matrix/additionalProperties/items/type",keyword:"type",params:{type: schema31.properties.jobs.items.properties.matrix.additionalProperties.items.type},schema:schema31.properties.jobs.items.properties.matrix.additionalProperties.items.type,parentSchema:schema31.properties.jobs.items.properties.matrix.additionalProperties.items,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/jobs/" + i0+"/matrix/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/properties/matrix/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema31.properties.jobs.items.properties.matrix.additionalProperties.type,parentSchema:schema31.properties.jobs.items.properties.matrix.additionalProperties,data:data35};
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
}
if(data26.exclude !== undefined){
let data37 = data26.exclude;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length < 1){
const err71 = {instancePath:instancePath+"/jobs/" + i0+"/exclude/" + i3,schemaPath:"#/properties/jobs/items/properties/exclude/items/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.jobs.items.properties.exclude.items,data:data38};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key14 in data38){
let data39 = data38[key14];
if(((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))) && (typeof data39 !== "boolean")){
const err72 = {instancePath:instancePath+"/jobs/" + i0+"/exclude/" + i3+"/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/properties/exclude/items/additionalProperties/type",keyword:"type",params:{type: schema31.properties.jobs.items.properties.exclude.items.additionalProperties.type},schema:schema31.properties.jobs.items.properties.exclude.items.additionalProperties.type,parentSchema:schema31.properties.jobs.items.properties.exclude.items.additionalProperties,data:data39};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/jobs/" + i0+"/exclude/" + i3,schemaPath:"#/properties/jobs/items/properties/exclude/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.jobs.items.properties.exclude.items.type,parentSchema:schema31.properties.jobs.items.properties.exclude.items,data:data38};
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
const err74 = {instancePath:instancePath+"/jobs/" + i0+"/exclude",schemaPath:"#/properties/jobs/items/properties/exclude/type",keyword:"type",params:{type: "array"},schema:schema31.properties.jobs.items.properties.exclude.type,parentSchema:schema31.properties.jobs.items.properties.exclude,data:data37};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data26.repeat !== undefined){
let data40 = data26.repeat;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err75 = {instancePath:instancePath+"/jobs/" + i0+"/repeat",schemaPath:"#/properties/jobs/items/properties/repeat/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.jobs.items.properties.repeat.type,parentSchema:schema31.properties.jobs.items.properties.repeat,data:data40};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
const err76 = {instancePath:instancePath+"/jobs/" + i0+"/repeat",schemaPath:"#/properties/jobs/items/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.jobs.items.properties.repeat,data:data40};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data26.assume !== undefined){
let data41 = data26.assume;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key15 in data41){
let data42 = data41[key15];
if((!((typeof data42 == "number") && (isFinite(data42)))) && (!(data42 && typeof data42 == "object" && !Array.isArray(data42)))){
const err77 = {instancePath:instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/properties/assume/additionalProperties/type",keyword:"type",params:{type: schema31.properties.jobs.items.properties.assume.additionalProperties.type},schema:schema31.properties.jobs.items.properties.assume.additionalProperties.type,parentSchema:schema31.properties.jobs.items.properties.assume.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err78 = {instancePath:instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/properties/assume/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.jobs.items.properties.assume.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.low === undefined){
const err79 = {instancePath:instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/properties/assume/additionalProperties/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.jobs.items.properties.assume.additionalProperties.required,parentSchema:schema31.properties.jobs.items.properties.assume.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data42.high === undefined){
const err80 = {instancePath:instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/properties/assume/additionalProperties/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.jobs.items.properties.assume.additionalProperties.required,parentSchema:schema31.properties.jobs.items.properties.assume.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key16 in data42){
if(!(((key16 === "low") || (key16 === "high")) || (key16 === "reason"))){
const err81 = {instancePath:instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/properties/assume/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema31.properties.jobs.items.properties.assume.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data42.low !== undefined){
let data43 = data42.low;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err82 = {instancePath:instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/properties/jobs/items/properties/assume/additionalProperties/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.jobs.items.properties.assume.additionalProperties.properties.low,data:data43};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/properties/jobs/items/properties/assume/additionalProperties/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.jobs.items.properties.assume.additionalProperties.properties.low.type,parentSchema:schema31.properties.jobs.items.properties.assume.additionalProperties.properties.low,data:data43};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data42.high !== undefined){
let data44 = data42.high;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err84 = {instancePath:instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/properties/jobs/items/properties/assume/additionalProperties/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.jobs.items.properties.assume.additionalProperties.properties.high,data:data44};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/properties/jobs/items/properties/assume/additionalProperties/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.jobs.items.properties.assume.additionalProperties.properties.high.type,parentSchema:schema31.properties.jobs.items.properties.assume.additionalProperties.properties.high,data:data44};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data42.reason !== undefined){
let data45 = data42.reason;
if(typeof data45 === "string"){
if(data45.length < 1){
const err86 = {instancePath:instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/jobs/items/properties/assume/additionalProperties/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.jobs.items.properties.assume.additionalProperties.properties.reason,data:data45};
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
const err87 = {instancePath:instancePath+"/jobs/" + i0+"/assume/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/jobs/items/properties/assume/additionalProperties/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema31.properties.jobs.items.properties.assume.additionalProperties.properties.reason.type,parentSchema:schema31.properties.jobs.items.properties.assume.additionalProperties.properties.reason,data:data45};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/jobs/" + i0+"/assume",schemaPath:"#/properties/jobs/items/properties/assume/type",keyword:"type",params:{type: "object"},schema:schema31.properties.jobs.items.properties.assume.type,parentSchema:schema31.properties.jobs.items.properties.assume,data:data41};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data26.expectedCost !== undefined){
let data46 = data26.expectedCost;
if((!((typeof data46 == "number") && (isFinite(data46)))) && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))){
const err89 = {instancePath:instancePath+"/jobs/" + i0+"/expectedCost",schemaPath:"#/properties/jobs/items/properties/expectedCost/type",keyword:"type",params:{type: schema31.properties.jobs.items.properties.expectedCost.type},schema:schema31.properties.jobs.items.properties.expectedCost.type,parentSchema:schema31.properties.jobs.items.properties.expectedCost,data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err90 = {instancePath:instancePath+"/jobs/" + i0+"/expectedCost",schemaPath:"#/properties/jobs/items/properties/expectedCost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.jobs.items.properties.expectedCost,data:data46};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.low === undefined){
const err91 = {instancePath:instancePath+"/jobs/" + i0+"/expectedCost",schemaPath:"#/properties/jobs/items/properties/expectedCost/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.jobs.items.properties.expectedCost.required,parentSchema:schema31.properties.jobs.items.properties.expectedCost,data:data46};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data46.high === undefined){
const err92 = {instancePath:instancePath+"/jobs/" + i0+"/expectedCost",schemaPath:"#/properties/jobs/items/properties/expectedCost/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.jobs.items.properties.expectedCost.required,parentSchema:schema31.properties.jobs.items.properties.expectedCost,data:data46};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key17 in data46){
if(!((key17 === "low") || (key17 === "high"))){
const err93 = {instancePath:instancePath+"/jobs/" + i0+"/expectedCost",schemaPath:"#/properties/jobs/items/properties/expectedCost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema31.properties.jobs.items.properties.expectedCost,data:data46};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data46.low !== undefined){
let data47 = data46.low;
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err94 = {instancePath:instancePath+"/jobs/" + i0+"/expectedCost/low",schemaPath:"#/properties/jobs/items/properties/expectedCost/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.jobs.items.properties.expectedCost.properties.low,data:data47};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/jobs/" + i0+"/expectedCost/low",schemaPath:"#/properties/jobs/items/properties/expectedCost/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.jobs.items.properties.expectedCost.properties.low.type,parentSchema:schema31.properties.jobs.items.properties.expectedCost.properties.low,data:data47};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data46.high !== undefined){
let data48 = data46.high;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err96 = {instancePath:instancePath+"/jobs/" + i0+"/expectedCost/high",schemaPath:"#/properties/jobs/items/properties/expectedCost/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.jobs.items.properties.expectedCost.properties.high,data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/jobs/" + i0+"/expectedCost/high",schemaPath:"#/properties/jobs/items/properties/expectedCost/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.jobs.items.properties.expectedCost.properties.high.type,parentSchema:schema31.properties.jobs.items.properties.expectedCost.properties.high,data:data48};
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
if(data26.deadline !== undefined){
let data49 = data26.deadline;
if(typeof data49 === "string"){
if(!pattern6.test(data49)){
const err98 = {instancePath:instancePath+"/jobs/" + i0+"/deadline",schemaPath:"#/properties/jobs/items/properties/deadline/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$"},schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$",parentSchema:schema31.properties.jobs.items.properties.deadline,data:data49};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/jobs/" + i0+"/deadline",schemaPath:"#/properties/jobs/items/properties/deadline/type",keyword:"type",params:{type: "string"},schema:schema31.properties.jobs.items.properties.deadline.type,parentSchema:schema31.properties.jobs.items.properties.deadline,data:data49};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data26.skip !== undefined){
let data50 = data26.skip;
if(typeof data50 === "string"){
if(data50.length < 1){
const err100 = {instancePath:instancePath+"/jobs/" + i0+"/skip",schemaPath:"#/properties/jobs/items/properties/skip/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.jobs.items.properties.skip,data:data50};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!pattern7.test(data50)){
const err101 = {instancePath:instancePath+"/jobs/" + i0+"/skip",schemaPath:"#/properties/jobs/items/properties/skip/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*([nN][oO]?|[oO][fF]{2}|[fF][aA][lL][sS][eE]|[nN][uU][lL]{2}|[nN][oO][nN][eE]|0|~|[yY]([eE][sS])?|[oO][nN]|[tT][rR][uU][eE])?\\s*$)"},schema:"^(?!\\s*([nN][oO]?|[oO][fF]{2}|[fF][aA][lL][sS][eE]|[nN][uU][lL]{2}|[nN][oO][nN][eE]|0|~|[yY]([eE][sS])?|[oO][nN]|[tT][rR][uU][eE])?\\s*$)",parentSchema:schema31.properties.jobs.items.properties.skip,data:data50};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/jobs/" + i0+"/skip",schemaPath:"#/properties/jobs/items/properties/skip/type",keyword:"type",params:{type: "string"},schema:schema31.properties.jobs.items.properties.skip.type,parentSchema:schema31.properties.jobs.items.properties.skip,data:data50};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data26.note !== undefined){
let data51 = data26.note;
if(typeof data51 !== "string"){
const err103 = {instancePath:instancePath+"/jobs/" + i0+"/note",schemaPath:"#/properties/jobs/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema31.properties.jobs.items.properties.note.type,parentSchema:schema31.properties.jobs.items.properties.note,data:data51};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data26.fields !== undefined){
let data52 = data26.fields;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
}
else {
const err104 = {instancePath:instancePath+"/jobs/" + i0+"/fields",schemaPath:"#/properties/jobs/items/properties/fields/type",keyword:"type",params:{type: "object"},schema:schema31.properties.jobs.items.properties.fields.type,parentSchema:schema31.properties.jobs.items.properties.fields,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/jobs/" + i0,schemaPath:"#/properties/jobs/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.jobs.items.type,parentSchema:schema31.properties.jobs.items,data:data26};
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
else {
const err106 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},schema:schema31.properties.jobs.type,parentSchema:schema31.properties.jobs,data:data25};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

