// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

export const LOADERS = {
  "vidu/ad-one-click"() {
const ViduAdOneClick = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"One-click ad film","description":"Makes an advertisement from pictures. Vidu's route `/ent/v2/ad-one-click`: https://platform.vidu.com/docs/one-click-ad-film","type":"object","properties":{"images":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","minLength":1,"maxLength":20971520,"description":"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB."},"x-topsheet":{"identity":"source"},"description":"Pictures of the product, 1 to 7. Source: https://platform.vidu.com/docs/one-click-ad-film"},"prompt":{"type":"string","minLength":1,"maxLength":2000,"x-topsheet":{"kind":"text","identity":"content"},"description":"What is to be said and shown, in at most 2000 characters. Source: https://platform.vidu.com/docs/one-click-ad-film"},"duration":{"type":["integer","object"],"description":"Length of the film in whole seconds, 10 to 60, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/one-click-ad-film","minimum":10,"maximum":60,"default":15,"properties":{"low":{"type":"integer","description":"The least it can be, in seconds."},"high":{"type":"integer","maximum":60,"description":"The most it can be, in seconds."}},"x-topsheet":{"kind":"length","defaultCosts":true},"required":["low","high"],"additionalProperties":false},"aspect_ratio":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Width to height. Source: https://platform.vidu.com/docs/one-click-ad-film"},"language":{"enum":["zh","en"],"description":"Language of the film. Source: https://platform.vidu.com/docs/one-click-ad-film"},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video"}},"required":["images"],"additionalProperties":false,"$id":"ViduAdOneClick"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduAdOneClick" */;
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
if(data.images === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "images") || (key0 === "prompt")) || (key0 === "duration")) || (key0 === "aspect_ratio")) || (key0 === "language")) || (key0 === "payload")) || (key0 === "callback_url"))){
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
if(data.images !== undefined){
let data0 = data.images;
if(Array.isArray(data0)){
if(data0.length > 7){
const err2 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema31.properties.images,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.images,data:data0};
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
if(data1.length > 20971520){
const err4 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/maxLength",keyword:"maxLength",params:{limit: 20971520},schema:20971520,parentSchema:schema31.properties.images.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.images.items,data:data1};
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
const err6 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.images.items.type,parentSchema:schema31.properties.images.items,data:data1};
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
const err7 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},schema:schema31.properties.images.type,parentSchema:schema31.properties.images,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.prompt !== undefined){
let data2 = data.prompt;
if(typeof data2 === "string"){
if(data2.length > 2000){
const err8 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema31.properties.prompt,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt,data:data2};
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
const err10 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt.type,parentSchema:schema31.properties.prompt,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err11 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: schema31.properties.duration.type},schema:schema31.properties.duration.type,parentSchema:schema31.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 60 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},schema:60,parentSchema:schema31.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 10 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},schema:10,parentSchema:schema31.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.low === undefined){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.high === undefined){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "low") || (key1 === "high"))){
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.low !== undefined){
let data4 = data3.low;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/duration/low",schemaPath:"#/properties/duration/properties/low/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.low.type,parentSchema:schema31.properties.duration.properties.low,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.high !== undefined){
let data5 = data3.high;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.high.type,parentSchema:schema31.properties.duration.properties.high,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 60 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},schema:60,parentSchema:schema31.properties.duration.properties.high,data:data5};
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
}
}
if(data.aspect_ratio !== undefined){
let data6 = data.aspect_ratio;
if(typeof data6 === "string"){
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aspect_ratio,data:data6};
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
const err21 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aspect_ratio.type,parentSchema:schema31.properties.aspect_ratio,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.language !== undefined){
let data7 = data.language;
if(!((data7 === "zh") || (data7 === "en"))){
const err22 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema31.properties.language.enum},schema:schema31.properties.language.enum,parentSchema:schema31.properties.language,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.payload !== undefined){
let data8 = data.payload;
if(typeof data8 === "string"){
if(data8.length > 1048576){
const err23 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data8};
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
const err25 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data9 = data.callback_url;
if(typeof data9 === "string"){
if(data9.length < 1){
const err26 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data9};
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
const err27 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data9};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduAdOneClick;
  },
  "vidu/audio-clone"() {
const ViduAudioClone = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Voice clone","description":"Clones a voice from a recording and speaks a preview with it. Vidu's route `/ent/v2/audio-clone`: https://platform.vidu.com/docs/voice-clone","type":"object","properties":{"audio_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Where the recording can be fetched: mp3, m4a or wav, 10 seconds to 5 minutes, 20 MB at most. Source: https://platform.vidu.com/docs/voice-clone"},"voice_id":{"type":"string","description":"Name for the new voice, used for no other: 8 to 256 letters, digits, `-` and `_`, a letter first, no `-` or `_` last. Source: https://platform.vidu.com/docs/voice-clone","pattern":"^[A-Za-z][A-Za-z0-9_-]{6,254}[A-Za-z0-9]$","x-topsheet":{"kind":"text","form":"8 to 256 letters, digits, `-` and `_`, with a letter first and no `-` or `_` last","uniqueName":{"because":"Each cloned voice needs a name that no other has.","source":"https://platform.vidu.com/docs/voice-clone"}}},"prompt_audio_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"A short sample of the voice, under 8 seconds and 20 MB. Source: https://platform.vidu.com/docs/voice-clone"},"prompt_text":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","noEffectUnless":{"when":{"prompt_audio_url":{"set":true}},"because":"It is the text of the sample in `prompt_audio_url`.","source":"https://platform.vidu.com/docs/voice-clone"}},"description":"What the short sample says, with its punctuation at the end. Source: https://platform.vidu.com/docs/voice-clone"},"text":{"type":"string","description":"What the preview says, at most 1000 characters; it is charged like speech. Source: https://platform.vidu.com/docs/voice-clone","minLength":1,"maxLength":1000,"x-topsheet":{"kind":"text","identity":"content","costs":{"without":"","because":"The preview of a cloned voice is charged like any speech, by its characters.","advice":"Keep the preview short","source":"https://platform.vidu.com/docs/voice-clone"}}},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/voice-clone"}},"required":["audio_url","voice_id","text"],"additionalProperties":false,"$id":"ViduAudioClone"};
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{6,254}[A-Za-z0-9]$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduAudioClone" */;
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
if(data.audio_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_url"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.voice_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_id"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "audio_url") || (key0 === "voice_id")) || (key0 === "prompt_audio_url")) || (key0 === "prompt_text")) || (key0 === "text")) || (key0 === "payload"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.audio_url !== undefined){
let data0 = data.audio_url;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.audio_url,data:data0};
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
const err5 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.audio_url.type,parentSchema:schema31.properties.audio_url,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.voice_id !== undefined){
let data1 = data.voice_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{6,254}[A-Za-z0-9]$"},schema:"^[A-Za-z][A-Za-z0-9_-]{6,254}[A-Za-z0-9]$",parentSchema:schema31.properties.voice_id,data:data1};
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
const err7 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.voice_id.type,parentSchema:schema31.properties.voice_id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.prompt_audio_url !== undefined){
let data2 = data.prompt_audio_url;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/prompt_audio_url",schemaPath:"#/properties/prompt_audio_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt_audio_url,data:data2};
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
const err9 = {instancePath:instancePath+"/prompt_audio_url",schemaPath:"#/properties/prompt_audio_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt_audio_url.type,parentSchema:schema31.properties.prompt_audio_url,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.prompt_text !== undefined){
let data3 = data.prompt_text;
if(typeof data3 === "string"){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/prompt_text",schemaPath:"#/properties/prompt_text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt_text,data:data3};
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
const err11 = {instancePath:instancePath+"/prompt_text",schemaPath:"#/properties/prompt_text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt_text.type,parentSchema:schema31.properties.prompt_text,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.text !== undefined){
let data4 = data.text;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err12 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema31.properties.text,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.text,data:data4};
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
const err14 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.text.type,parentSchema:schema31.properties.text,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.payload !== undefined){
let data5 = data.payload;
if(typeof data5 === "string"){
if(data5.length > 1048576){
const err15 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data5};
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
const err17 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data5};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduAudioClone;
  },
  "vidu/audio-tts"() {
const ViduAudioTts = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Text to speech","description":"Speaks a text. Vidu's route `/ent/v2/audio-tts`: https://platform.vidu.com/docs/text-to-speech","type":"object","properties":{"text":{"type":"string","description":"What is to be said, under 10,000 characters; it is charged by its characters. `<#1.5#>` is a pause of 1.5 seconds. Source: https://platform.vidu.com/docs/text-to-speech","minLength":1,"maxLength":9999,"pattern":"^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))[\\s\\S]*$","x-topsheet":{"kind":"text","form":"words before each pause and between two, and a pause as `<#1.5#>`, with 0.01 to 99.99 seconds","identity":"content"}},"voice_setting_voice_id":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Voice that speaks. Source: https://platform.vidu.com/docs/text-to-speech"},"voice_setting_speed":{"type":"number","description":"Speed of the voice, 0.5 to 2. Source: https://platform.vidu.com/docs/text-to-speech","minimum":0.5,"maximum":2,"default":1},"voice_setting_volume":{"type":"integer","description":"Volume, 0 to 10. Source: https://platform.vidu.com/docs/text-to-speech","minimum":0,"maximum":10,"default":0},"voice_setting_pitch":{"type":"integer","description":"Pitch, -12 to 12. Source: https://platform.vidu.com/docs/text-to-speech","minimum":-12,"maximum":12,"default":0},"voice_setting_emotion":{"enum":["happy","sad","angry","fearful","disgusted","surprised","calm"],"description":"Mood of the voice. Source: https://platform.vidu.com/docs/text-to-speech"},"pronunciation_dict_tone":{"type":"array","description":"How single words are pronounced. Documented on the Chinese page: https://platform.vidu.cn/docs/text-to-speech","minItems":1,"items":{"type":"string","minLength":1,"description":"A word and how it is pronounced."}},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-speech"}},"required":["text","voice_setting_voice_id"],"additionalProperties":false,"$id":"ViduAudioTts"};
const pattern4 = new RegExp("^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))[\\s\\S]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduAudioTts" */;
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
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.voice_setting_voice_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_setting_voice_id"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "text") || (key0 === "voice_setting_voice_id")) || (key0 === "voice_setting_speed")) || (key0 === "voice_setting_volume")) || (key0 === "voice_setting_pitch")) || (key0 === "voice_setting_emotion")) || (key0 === "pronunciation_dict_tone")) || (key0 === "payload"))){
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
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(data0.length > 9999){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 9999},schema:9999,parentSchema:schema31.properties.text,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.text,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))[\\s\\S]*$"},schema:"^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))[\\s\\S]*$",parentSchema:schema31.properties.text,data:data0};
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
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.text.type,parentSchema:schema31.properties.text,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.voice_setting_voice_id !== undefined){
let data1 = data.voice_setting_voice_id;
if(typeof data1 === "string"){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/voice_setting_voice_id",schemaPath:"#/properties/voice_setting_voice_id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.voice_setting_voice_id,data:data1};
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
const err8 = {instancePath:instancePath+"/voice_setting_voice_id",schemaPath:"#/properties/voice_setting_voice_id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.voice_setting_voice_id.type,parentSchema:schema31.properties.voice_setting_voice_id,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.voice_setting_speed !== undefined){
let data2 = data.voice_setting_speed;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/voice_setting_speed",schemaPath:"#/properties/voice_setting_speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},schema:2,parentSchema:schema31.properties.voice_setting_speed,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0.5 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/voice_setting_speed",schemaPath:"#/properties/voice_setting_speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},schema:0.5,parentSchema:schema31.properties.voice_setting_speed,data:data2};
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
const err11 = {instancePath:instancePath+"/voice_setting_speed",schemaPath:"#/properties/voice_setting_speed/type",keyword:"type",params:{type: "number"},schema:schema31.properties.voice_setting_speed.type,parentSchema:schema31.properties.voice_setting_speed,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.voice_setting_volume !== undefined){
let data3 = data.voice_setting_volume;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/voice_setting_volume",schemaPath:"#/properties/voice_setting_volume/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.voice_setting_volume.type,parentSchema:schema31.properties.voice_setting_volume,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/voice_setting_volume",schemaPath:"#/properties/voice_setting_volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema31.properties.voice_setting_volume,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/voice_setting_volume",schemaPath:"#/properties/voice_setting_volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.voice_setting_volume,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.voice_setting_pitch !== undefined){
let data4 = data.voice_setting_pitch;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/voice_setting_pitch",schemaPath:"#/properties/voice_setting_pitch/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.voice_setting_pitch.type,parentSchema:schema31.properties.voice_setting_pitch,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 12 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/voice_setting_pitch",schemaPath:"#/properties/voice_setting_pitch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},schema:12,parentSchema:schema31.properties.voice_setting_pitch,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < -12 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/voice_setting_pitch",schemaPath:"#/properties/voice_setting_pitch/minimum",keyword:"minimum",params:{comparison: ">=", limit: -12},schema:-12,parentSchema:schema31.properties.voice_setting_pitch,data:data4};
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
if(data.voice_setting_emotion !== undefined){
let data5 = data.voice_setting_emotion;
if(!(((((((data5 === "happy") || (data5 === "sad")) || (data5 === "angry")) || (data5 === "fearful")) || (data5 === "disgusted")) || (data5 === "surprised")) || (data5 === "calm"))){
const err18 = {instancePath:instancePath+"/voice_setting_emotion",schemaPath:"#/properties/voice_setting_emotion/enum",keyword:"enum",params:{allowedValues: schema31.properties.voice_setting_emotion.enum},schema:schema31.properties.voice_setting_emotion.enum,parentSchema:schema31.properties.voice_setting_emotion,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.pronunciation_dict_tone !== undefined){
let data6 = data.pronunciation_dict_tone;
if(Array.isArray(data6)){
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/pronunciation_dict_tone",schemaPath:"#/properties/pronunciation_dict_tone/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.pronunciation_dict_tone,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/pronunciation_dict_tone/" + i0,schemaPath:"#/properties/pronunciation_dict_tone/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.pronunciation_dict_tone.items,data:data7};
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
const err21 = {instancePath:instancePath+"/pronunciation_dict_tone/" + i0,schemaPath:"#/properties/pronunciation_dict_tone/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.pronunciation_dict_tone.items.type,parentSchema:schema31.properties.pronunciation_dict_tone.items,data:data7};
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
const err22 = {instancePath:instancePath+"/pronunciation_dict_tone",schemaPath:"#/properties/pronunciation_dict_tone/type",keyword:"type",params:{type: "array"},schema:schema31.properties.pronunciation_dict_tone.type,parentSchema:schema31.properties.pronunciation_dict_tone,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.payload !== undefined){
let data8 = data.payload;
if(typeof data8 === "string"){
if(data8.length > 1048576){
const err23 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data8};
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
const err25 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data8};
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduAudioTts;
  },
  "vidu/extend"() {
const ViduExtend = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Video extension","description":"Goes on with a video of 4 to 60 seconds. Vidu's route `/ent/v2/extend`: https://platform.vidu.com/docs/video-extension","type":"object","properties":{"model":{"enum":["viduq2-turbo","viduq2-pro"],"description":"Model that makes the video; the price depends on it. Source: https://platform.vidu.com/docs/video-extension","x-topsheet":{"renamed":{"viduq3-pro":{"to":null,"because":"Vidu serves `text2video`, `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/video-extension"},"viduq3-turbo":{"to":null,"because":"Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.","source":"https://platform.vidu.com/docs/video-extension"},"viduq3-pro-fast":{"to":null,"because":"Vidu serves `img2video` with it.","source":"https://platform.vidu.com/docs/video-extension"},"viduq3":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/video-extension"},"viduq3-mix":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/video-extension"},"viduq2":{"to":null,"because":"Vidu serves `text2video`, `reference2video` and `reference2image` with it.","source":"https://platform.vidu.com/docs/video-extension"},"viduq2-pro-fast":{"to":null,"because":"Vidu serves `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/video-extension"},"viduq1":{"to":null,"because":"Vidu serves `text2video`, `img2video`, `start-end2video`, `reference2video` and `reference2image` with it.","source":"https://platform.vidu.com/docs/video-extension"},"viduq1-classic":{"to":null,"because":"Vidu serves `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/video-extension"},"vidu2.0":{"to":null,"because":"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.","source":"https://platform.vidu.com/docs/video-extension"},"viduq3-drama":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq3-ad":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq4-preview":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"}}}},"video_creation_id":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Id of a video that Vidu made. Give it or `video_url`. Source: https://platform.vidu.com/docs/video-extension"},"video_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Where the video can be fetched. Give it or `video_creation_id`. Source: https://platform.vidu.com/docs/video-extension"},"images":{"type":"array","minItems":1,"maxItems":1,"items":{"type":"string","minLength":1,"maxLength":20971520,"description":"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB."},"x-topsheet":{"identity":"source"},"description":"The last picture of the extension, one at most. Source: https://platform.vidu.com/docs/video-extension"},"prompt":{"type":"string","minLength":1,"maxLength":2000,"x-topsheet":{"kind":"text","identity":"content"},"description":"What happens next, in at most 2000 characters. Source: https://platform.vidu.com/docs/video-extension"},"duration":{"type":["integer","object"],"description":"Length of the extension in whole seconds, 1 to 7, or a range `{low, high}` while it is not fixed; it is charged. Source: https://platform.vidu.com/docs/video-extension","minimum":1,"maximum":7,"default":5,"properties":{"low":{"type":"integer","description":"The least it can be, in seconds."},"high":{"type":"integer","maximum":7,"description":"The most it can be, in seconds."}},"x-topsheet":{"kind":"length","defaultCosts":true},"required":["low","high"],"additionalProperties":false},"resolution":{"enum":["540p","720p","1080p"],"description":"Resolution of the video; it is charged. Source: https://platform.vidu.com/docs/video-extension","default":"720p","x-topsheet":{"defaultCosts":true}},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/video-extension"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/video-extension"}},"required":["model"],"allOf":[{"anyOf":[{"required":["video_creation_id"]},{"required":["video_url"]}],"x-topsheet":{"oneOf":["video_creation_id","video_url"],"because":"Vidu has to know which video to go on with."}}],"additionalProperties":false,"$id":"ViduExtend"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduExtend" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_creation_id === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "video_creation_id"},schema:schema31.allOf[0].anyOf[0].required,parentSchema:schema31.allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "video_url"},schema:schema31.allOf[0].anyOf[1].required,parentSchema:schema31.allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},schema:schema31.allOf[0].anyOf,parentSchema:schema31.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!((data0 === "viduq2-turbo") || (data0 === "viduq2-pro"))){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema31.properties.model.enum},schema:schema31.properties.model.enum,parentSchema:schema31.properties.model,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.video_creation_id !== undefined){
let data1 = data.video_creation_id;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/video_creation_id",schemaPath:"#/properties/video_creation_id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.video_creation_id,data:data1};
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
const err7 = {instancePath:instancePath+"/video_creation_id",schemaPath:"#/properties/video_creation_id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.video_creation_id.type,parentSchema:schema31.properties.video_creation_id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.video_url !== undefined){
let data2 = data.video_url;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.video_url,data:data2};
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
const err9 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.video_url.type,parentSchema:schema31.properties.video_url,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.images !== undefined){
let data3 = data.images;
if(Array.isArray(data3)){
if(data3.length > 1){
const err10 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.images,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.images,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 20971520){
const err12 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/maxLength",keyword:"maxLength",params:{limit: 20971520},schema:20971520,parentSchema:schema31.properties.images.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.images.items,data:data4};
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
const err14 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.images.items.type,parentSchema:schema31.properties.images.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},schema:schema31.properties.images.type,parentSchema:schema31.properties.images,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.prompt !== undefined){
let data5 = data.prompt;
if(typeof data5 === "string"){
if(data5.length > 2000){
const err16 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema31.properties.prompt,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt,data:data5};
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
const err18 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt.type,parentSchema:schema31.properties.prompt,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.duration !== undefined){
let data6 = data.duration;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err19 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: schema31.properties.duration.type},schema:schema31.properties.duration.type,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 7 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.low === undefined){
const err22 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.high === undefined){
const err23 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "low") || (key1 === "high"))){
const err24 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.low !== undefined){
let data7 = data6.low;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err25 = {instancePath:instancePath+"/duration/low",schemaPath:"#/properties/duration/properties/low/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.low.type,parentSchema:schema31.properties.duration.properties.low,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.high !== undefined){
let data8 = data6.high;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.high.type,parentSchema:schema31.properties.duration.properties.high,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 7 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema31.properties.duration.properties.high,data:data8};
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
}
if(data.resolution !== undefined){
let data9 = data.resolution;
if(!(((data9 === "540p") || (data9 === "720p")) || (data9 === "1080p"))){
const err28 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.resolution.enum},schema:schema31.properties.resolution.enum,parentSchema:schema31.properties.resolution,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.payload !== undefined){
let data10 = data.payload;
if(typeof data10 === "string"){
if(data10.length > 1048576){
const err29 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10.length < 1){
const err30 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data10};
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
const err31 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data11 = data.callback_url;
if(typeof data11 === "string"){
if(data11.length < 1){
const err32 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduExtend;
  },
  "vidu/img2video"() {
const ViduImg2video = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Image to video","description":"Brings one picture to life. Vidu's route `/ent/v2/img2video`: https://platform.vidu.com/docs/image-to-video","type":"object","properties":{"model":{"enum":["viduq3-turbo","viduq3-pro","viduq3-pro-fast","viduq2-turbo","viduq2-pro","viduq2-pro-fast","viduq1","viduq1-classic","vidu2.0","vidu1.5"],"description":"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/image-to-video","x-topsheet":{"renamed":{"viduq3":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/image-to-video"},"viduq3-mix":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/image-to-video"},"viduq2":{"to":null,"because":"Vidu serves `text2video`, `reference2video` and `reference2image` with it.","source":"https://platform.vidu.com/docs/image-to-video"},"viduq3-drama":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq3-ad":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq4-preview":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"}},"rivals":{"of":["viduq2-turbo","viduq2-pro","viduq2-pro-fast","viduq1","viduq1-classic","vidu2.0","vidu1.5"],"values":["viduq3-turbo"],"because":"It is of a newer generation, makes sound too, and is charged by the second alone.","source":"https://platform.vidu.com/docs/pricing"},"disabled":{"values":["vidu1.5"],"because":"Vidu's documentation lists this model no longer.","source":"https://platform.vidu.com/docs/image-to-video"}}},"images":{"type":"array","minItems":1,"maxItems":1,"items":{"type":"string","minLength":1,"maxLength":20971520,"description":"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB."},"x-topsheet":{"identity":"source"},"description":"The picture to start from, exactly one: a URL or base64, png, jpeg or webp, 50 MB at most. Source: https://platform.vidu.com/docs/image-to-video"},"prompt":{"type":"string","minLength":1,"maxLength":5000,"x-topsheet":{"kind":"text","identity":"content","noEffectUnless":{"when":{"is_rec":false},"because":"With `is_rec: true` Vidu writes a prompt of its own, discards this one and charges 10 credits for it.","source":"https://platform.vidu.com/docs/image-to-video"}},"description":"What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/image-to-video"},"duration":{"type":["integer","object"],"properties":{"low":{"type":"integer","description":"The least it can be, in seconds."},"high":{"type":"integer","description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"length","defaultCosts":true,"defaultBy":[{"when":{"model":["vidu2.0","vidu1.5"]},"value":4}]},"description":"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/image-to-video","default":5},"resolution":{"enum":["360p","540p","720p","1080p"],"description":"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/image-to-video","default":"720p","x-topsheet":{"defaultCosts":true,"defaultBy":[{"when":{"model":["viduq1","viduq1-classic"]},"value":"1080p"},{"when":{"model":["vidu2.0","vidu1.5"],"duration":4},"value":"360p"}]}},"is_rec":{"type":"boolean","x-topsheet":{"kind":"flag","cheaper":{"value":null,"advice":"write the prompt yourself instead of `is_rec`"},"costs":{"without":false,"because":"Vidu charges for writing the prompt, on each job.","advice":"Write a prompt and leave out `is_rec` where you know what is to be seen","source":"https://platform.vidu.com/docs/image-to-video"}},"description":"Lets Vidu write the prompt, for a surcharge on each job; a prompt of your own is then discarded. Source: https://platform.vidu.com/docs/image-to-video","default":false},"seed":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/image-to-video","default":0},"movement_amplitude":{"enum":["auto","small","medium","large"],"description":"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/image-to-video","default":"auto","x-topsheet":{"noEffectUnless":{"when":{"model":["viduq1","viduq1-classic","vidu2.0","vidu1.5"]},"because":"Q2 and Q3 models choose the amount of movement themselves.","source":"https://platform.vidu.com/docs/image-to-video"}}},"bgm":{"type":"boolean","x-topsheet":{"kind":"flag","noEffectUnless":{"when":{"any":[{"model":["viduq1","viduq1-classic","vidu2.0","vidu1.5"]},{"model":["viduq2-pro","viduq2-turbo","viduq2-pro-fast"],"duration":{"to":8}}]},"because":"Q3 models ignore background music, and Q2 models do from 9 seconds on.","source":"https://platform.vidu.com/docs/image-to-video"}},"description":"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/image-to-video","default":false},"audio":{"type":"boolean","x-topsheet":{"kind":"flag","defaultBy":[{"when":{"model":["viduq3-turbo","viduq3-pro","viduq3-pro-fast"]},"value":true}],"cheaper":{"value":false,"advice":"leave out the sound (`audio: false`)"},"costs":{"without":false,"because":"Models before Q3 charge for sound on each job; Q3 models include it.","advice":"Set `audio: false` where silence will do","source":"https://platform.vidu.com/docs/pricing"},"defaultCosts":true},"description":"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/image-to-video","default":false},"audio_type":{"enum":["all","speech_only","sound-effect_only"],"description":"Which sound is made. Source: https://platform.vidu.com/docs/image-to-video","default":"all","x-topsheet":{"noEffectUnless":{"when":{"audio":true},"because":"It chooses among the sounds that `audio: true` makes.","source":"https://platform.vidu.com/docs/image-to-video"}}},"voice_id":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","noEffectUnless":[{"when":{"audio":true},"because":"A voice speaks only with `audio: true`.","source":"https://platform.vidu.com/docs/image-to-video"},{"when":{"model":["viduq2-turbo","viduq2-pro","viduq2-pro-fast","viduq1","viduq1-classic","vidu2.0","vidu1.5"]},"because":"Q3 models choose the voice themselves.","source":"https://platform.vidu.com/docs/image-to-video"}]},"description":"Voice that speaks; only with `audio: true`, and not with Q3 models. By default Vidu chooses one. Source: https://platform.vidu.com/docs/image-to-video"},"off_peak":{"type":"boolean","x-topsheet":{"kind":"flag","disabled":{"values":[true],"when":{"audio":true,"model":["viduq2-turbo","viduq2-pro","viduq2-pro-fast","viduq1","viduq1-classic","vidu2.0","vidu1.5"]},"because":"Off-peak video with sound is made by Q3 models only.","source":"https://platform.vidu.com/docs/pricing"},"cheaper":{"value":true,"advice":"let it run off-peak (`off_peak: true`, done within 48 hours)"},"waits":{"value":true,"hours":48,"because":"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.","source":"https://platform.vidu.com/docs/pricing"}},"description":"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/image-to-video","default":false},"watermark":{"type":"boolean","x-topsheet":{"kind":"flag"},"description":"Puts a watermark on the video. Source: https://platform.vidu.com/docs/image-to-video","default":false},"wm_position":{"type":"integer","description":"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/image-to-video","minimum":1,"maximum":4,"default":3,"x-topsheet":{"noEffectUnless":{"when":{"watermark":true},"because":"It places the watermark that `watermark: true` asks for.","source":"https://platform.vidu.com/docs/image-to-video"}}},"wm_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","noEffectUnless":{"when":{"watermark":true},"because":"It is the picture that `watermark: true` puts on the video.","source":"https://platform.vidu.com/docs/image-to-video"}},"description":"Picture that serves as watermark. Source: https://platform.vidu.com/docs/image-to-video"},"meta_data":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/image-to-video"},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/image-to-video"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/image-to-video"}},"required":["model","images"],"additionalProperties":false,"$id":"ViduImg2video"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduImg2video" */;
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
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.images === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.model !== undefined){
let data0 = data.model;
if(!((((((((((data0 === "viduq3-turbo") || (data0 === "viduq3-pro")) || (data0 === "viduq3-pro-fast")) || (data0 === "viduq2-turbo")) || (data0 === "viduq2-pro")) || (data0 === "viduq2-pro-fast")) || (data0 === "viduq1")) || (data0 === "viduq1-classic")) || (data0 === "vidu2.0")) || (data0 === "vidu1.5"))){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema31.properties.model.enum},schema:schema31.properties.model.enum,parentSchema:schema31.properties.model,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.images !== undefined){
let data1 = data.images;
if(Array.isArray(data1)){
if(data1.length > 1){
const err4 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.images,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.images,data:data1};
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
if(data2.length > 20971520){
const err6 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/maxLength",keyword:"maxLength",params:{limit: 20971520},schema:20971520,parentSchema:schema31.properties.images.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.images.items,data:data2};
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
const err8 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.images.items.type,parentSchema:schema31.properties.images.items,data:data2};
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
const err9 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},schema:schema31.properties.images.type,parentSchema:schema31.properties.images,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(data3.length > 5000){
const err10 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema31.properties.prompt,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt,data:data3};
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
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt.type,parentSchema:schema31.properties.prompt,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.duration !== undefined){
let data4 = data.duration;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err13 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: schema31.properties.duration.type},schema:schema31.properties.duration.type,parentSchema:schema31.properties.duration,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.low === undefined){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.high === undefined){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "low") || (key1 === "high"))){
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.duration,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.low !== undefined){
let data5 = data4.low;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/duration/low",schemaPath:"#/properties/duration/properties/low/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.low.type,parentSchema:schema31.properties.duration.properties.low,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.high !== undefined){
let data6 = data4.high;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.high.type,parentSchema:schema31.properties.duration.properties.high,data:data6};
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
}
if(data.resolution !== undefined){
let data7 = data.resolution;
if(!((((data7 === "360p") || (data7 === "540p")) || (data7 === "720p")) || (data7 === "1080p"))){
const err19 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.resolution.enum},schema:schema31.properties.resolution.enum,parentSchema:schema31.properties.resolution,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.is_rec !== undefined){
let data8 = data.is_rec;
if(typeof data8 !== "boolean"){
const err20 = {instancePath:instancePath+"/is_rec",schemaPath:"#/properties/is_rec/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.is_rec.type,parentSchema:schema31.properties.is_rec,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.seed.type,parentSchema:schema31.properties.seed,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema31.properties.seed,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.seed,data:data9};
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
if(data.movement_amplitude !== undefined){
let data10 = data.movement_amplitude;
if(!((((data10 === "auto") || (data10 === "small")) || (data10 === "medium")) || (data10 === "large"))){
const err24 = {instancePath:instancePath+"/movement_amplitude",schemaPath:"#/properties/movement_amplitude/enum",keyword:"enum",params:{allowedValues: schema31.properties.movement_amplitude.enum},schema:schema31.properties.movement_amplitude.enum,parentSchema:schema31.properties.movement_amplitude,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.bgm !== undefined){
let data11 = data.bgm;
if(typeof data11 !== "boolean"){
const err25 = {instancePath:instancePath+"/bgm",schemaPath:"#/properties/bgm/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.bgm.type,parentSchema:schema31.properties.bgm,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.audio !== undefined){
let data12 = data.audio;
if(typeof data12 !== "boolean"){
const err26 = {instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.audio.type,parentSchema:schema31.properties.audio,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.audio_type !== undefined){
let data13 = data.audio_type;
if(!(((data13 === "all") || (data13 === "speech_only")) || (data13 === "sound-effect_only"))){
const err27 = {instancePath:instancePath+"/audio_type",schemaPath:"#/properties/audio_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.audio_type.enum},schema:schema31.properties.audio_type.enum,parentSchema:schema31.properties.audio_type,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.voice_id !== undefined){
let data14 = data.voice_id;
if(typeof data14 === "string"){
if(data14.length < 1){
const err28 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.voice_id,data:data14};
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
const err29 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.voice_id.type,parentSchema:schema31.properties.voice_id,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.off_peak !== undefined){
let data15 = data.off_peak;
if(typeof data15 !== "boolean"){
const err30 = {instancePath:instancePath+"/off_peak",schemaPath:"#/properties/off_peak/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.off_peak.type,parentSchema:schema31.properties.off_peak,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.watermark !== undefined){
let data16 = data.watermark;
if(typeof data16 !== "boolean"){
const err31 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.watermark.type,parentSchema:schema31.properties.watermark,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.wm_position !== undefined){
let data17 = data.wm_position;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err32 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.wm_position.type,parentSchema:schema31.properties.wm_position,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 4 || isNaN(data17)){
const err33 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema31.properties.wm_position,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err34 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.wm_position,data:data17};
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
if(data.wm_url !== undefined){
let data18 = data.wm_url;
if(typeof data18 === "string"){
if(data18.length < 1){
const err35 = {instancePath:instancePath+"/wm_url",schemaPath:"#/properties/wm_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.wm_url,data:data18};
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
const err36 = {instancePath:instancePath+"/wm_url",schemaPath:"#/properties/wm_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.wm_url.type,parentSchema:schema31.properties.wm_url,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.meta_data !== undefined){
let data19 = data.meta_data;
if(typeof data19 === "string"){
if(data19.length < 1){
const err37 = {instancePath:instancePath+"/meta_data",schemaPath:"#/properties/meta_data/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.meta_data,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/meta_data",schemaPath:"#/properties/meta_data/type",keyword:"type",params:{type: "string"},schema:schema31.properties.meta_data.type,parentSchema:schema31.properties.meta_data,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.payload !== undefined){
let data20 = data.payload;
if(typeof data20 === "string"){
if(data20.length > 1048576){
const err39 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data20.length < 1){
const err40 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data20};
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
const err41 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data21 = data.callback_url;
if(typeof data21 === "string"){
if(data21.length < 1){
const err42 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data21};
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
return ViduImg2video;
  },
  "vidu/lip-sync"() {
const ViduLipSync = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Lip sync","description":"Moves the lips of a video to a recording or a text. Vidu's route `/ent/v2/lip-sync`: https://platform.vidu.com/docs/lip-sync","type":"object","properties":{"video_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Where the video can be fetched: mp4, mov or avi, 1 to 600 seconds, 5 GB at most, each side 360 to 4096 pixels. Source: https://platform.vidu.com/docs/lip-sync"},"audio_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Where the recording can be fetched: wav, mp3, wma, m4a, aac or ogg, over 1 and under 600 seconds, 100 MB at most. Give it or `text`. Source: https://platform.vidu.com/docs/lip-sync"},"text":{"type":"string","description":"What is to be said, 4 to 2000 characters (2 to 1000 in Chinese); `<#1.5#>` is a pause of 1.5 seconds. Give it or `audio_url`. Source: https://platform.vidu.com/docs/lip-sync","minLength":2,"maxLength":2000,"pattern":"^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))(?=[\\s\\S]{4}|[\\s\\S]*[\\u3400-\\u9fff])(?!(?:[^\\u3400-\\u9fff]*[\\u3400-\\u9fff]){1001})[\\s\\S]*$","x-topsheet":{"kind":"text","form":"at least 4 characters (2 in Chinese, and of those at most 1000), with words before each pause and between two, and a pause as `<#1.5#>`, with 0.01 to 99.99 seconds","identity":"content","noEffectUnless":{"when":{"audio_url":{"set":false}},"because":"Where both are given, the recording is used and the text ignored.","source":"https://platform.vidu.com/docs/lip-sync"}}},"speed":{"type":"number","description":"Speed of the voice, 0.5 to 2; with `text` only. Source: https://platform.vidu.com/docs/lip-sync","minimum":0.5,"maximum":2,"default":1,"x-topsheet":{"noEffectUnless":{"when":{"text":{"set":true},"audio_url":{"set":false}},"because":"It is for speech made from `text`, without a recording.","source":"https://platform.vidu.com/docs/lip-sync"}}},"voice_id":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","noEffectUnless":{"when":{"text":{"set":true},"audio_url":{"set":false}},"because":"It is for speech made from `text`, without a recording.","source":"https://platform.vidu.com/docs/lip-sync"}},"description":"Voice that speaks; with `text` only. Source: https://platform.vidu.com/docs/lip-sync"},"volume":{"type":"number","description":"Volume, 0 to 10. Source: https://platform.vidu.com/docs/lip-sync","minimum":0,"maximum":10,"default":0},"ref_photo_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Picture of the face to move, where the video shows several. Source: https://platform.vidu.com/docs/lip-sync"},"durationSeconds":{"type":["number","object"],"exclusiveMinimum":0,"properties":{"low":{"type":"number","exclusiveMinimum":0,"description":"The least it can be, in seconds."},"high":{"type":"number","exclusiveMinimum":0,"description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"length","planFact":true},"description":"Length of the video in seconds, 600 at most, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.","maximum":600},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/lip-sync"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/lip-sync"}},"required":["video_url"],"allOf":[{"anyOf":[{"required":["audio_url"]},{"required":["text"]}],"x-topsheet":{"oneOf":["audio_url","text"],"because":"Vidu has to know what the lips are to say."}}],"additionalProperties":false,"$id":"ViduLipSync"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))(?=[\\s\\S]{4}|[\\s\\S]*[\\u3400-\\u9fff])(?!(?:[^\\u3400-\\u9fff]*[\\u3400-\\u9fff]){1001})[\\s\\S]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduLipSync" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audio_url === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "audio_url"},schema:schema31.allOf[0].anyOf[0].required,parentSchema:schema31.allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.allOf[0].anyOf[1].required,parentSchema:schema31.allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},schema:schema31.allOf[0].anyOf,parentSchema:schema31.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "video_url"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.video_url !== undefined){
let data0 = data.video_url;
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.video_url,data:data0};
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
const err6 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.video_url.type,parentSchema:schema31.properties.video_url,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.audio_url !== undefined){
let data1 = data.audio_url;
if(typeof data1 === "string"){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.audio_url,data:data1};
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
const err8 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.audio_url.type,parentSchema:schema31.properties.audio_url,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(data2.length > 2000){
const err9 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema31.properties.text,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length < 2){
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema31.properties.text,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data2)){
const err11 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))(?=[\\s\\S]{4}|[\\s\\S]*[\\u3400-\\u9fff])(?!(?:[^\\u3400-\\u9fff]*[\\u3400-\\u9fff]){1001})[\\s\\S]*$"},schema:"^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))(?=[\\s\\S]{4}|[\\s\\S]*[\\u3400-\\u9fff])(?!(?:[^\\u3400-\\u9fff]*[\\u3400-\\u9fff]){1001})[\\s\\S]*$",parentSchema:schema31.properties.text,data:data2};
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
const err12 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.text.type,parentSchema:schema31.properties.text,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.speed !== undefined){
let data3 = data.speed;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},schema:2,parentSchema:schema31.properties.speed,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0.5 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},schema:0.5,parentSchema:schema31.properties.speed,data:data3};
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
const err15 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "number"},schema:schema31.properties.speed.type,parentSchema:schema31.properties.speed,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.voice_id !== undefined){
let data4 = data.voice_id;
if(typeof data4 === "string"){
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.voice_id,data:data4};
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
const err17 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.voice_id.type,parentSchema:schema31.properties.voice_id,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.volume !== undefined){
let data5 = data.volume;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema31.properties.volume,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.volume,data:data5};
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
const err20 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/type",keyword:"type",params:{type: "number"},schema:schema31.properties.volume.type,parentSchema:schema31.properties.volume,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.ref_photo_url !== undefined){
let data6 = data.ref_photo_url;
if(typeof data6 === "string"){
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/ref_photo_url",schemaPath:"#/properties/ref_photo_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.ref_photo_url,data:data6};
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
const err22 = {instancePath:instancePath+"/ref_photo_url",schemaPath:"#/properties/ref_photo_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.ref_photo_url.type,parentSchema:schema31.properties.ref_photo_url,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data7 = data.durationSeconds;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err23 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema31.properties.durationSeconds.type},schema:schema31.properties.durationSeconds.type,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 600 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},schema:600,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7 <= 0 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.low === undefined){
const err26 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.high === undefined){
const err27 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "low") || (key1 === "high"))){
const err28 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.low !== undefined){
let data8 = data7.low;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
const err29 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.low,data:data8};
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
const err30 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.low.type,parentSchema:schema31.properties.durationSeconds.properties.low,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.high !== undefined){
let data9 = data7.high;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.high,data:data9};
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
const err32 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.high.type,parentSchema:schema31.properties.durationSeconds.properties.high,data:data9};
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
}
if(data.payload !== undefined){
let data10 = data.payload;
if(typeof data10 === "string"){
if(data10.length > 1048576){
const err33 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.length < 1){
const err34 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data10};
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
const err35 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data11 = data.callback_url;
if(typeof data11 === "string"){
if(data11.length < 1){
const err36 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data11};
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
const err37 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data11};
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
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduLipSync;
  },
  "vidu/multiframe"() {
const ViduMultiframe = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Multi-frame","description":"Makes a video that passes through several pictures. Vidu's route `/ent/v2/multiframe`: https://platform.vidu.com/docs/multi-frame","type":"object","properties":{"model":{"enum":["viduq2-turbo","viduq2-pro"],"description":"Model that makes the video; the price depends on it. Source: https://platform.vidu.com/docs/multi-frame","x-topsheet":{"renamed":{"viduq3-pro":{"to":null,"because":"Vidu serves `text2video`, `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/multi-frame"},"viduq3-turbo":{"to":null,"because":"Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.","source":"https://platform.vidu.com/docs/multi-frame"},"viduq3-pro-fast":{"to":null,"because":"Vidu serves `img2video` with it.","source":"https://platform.vidu.com/docs/multi-frame"},"viduq3":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/multi-frame"},"viduq3-mix":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/multi-frame"},"viduq2":{"to":null,"because":"Vidu serves `text2video`, `reference2video` and `reference2image` with it.","source":"https://platform.vidu.com/docs/multi-frame"},"viduq2-pro-fast":{"to":null,"because":"Vidu serves `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/multi-frame"},"viduq1":{"to":null,"because":"Vidu serves `text2video`, `img2video`, `start-end2video`, `reference2video` and `reference2image` with it.","source":"https://platform.vidu.com/docs/multi-frame"},"viduq1-classic":{"to":null,"because":"Vidu serves `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/multi-frame"},"vidu2.0":{"to":null,"because":"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.","source":"https://platform.vidu.com/docs/multi-frame"},"viduq3-drama":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq3-ad":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq4-preview":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"}}}},"start_image":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"The first picture: a URL or base64. Source: https://platform.vidu.com/docs/multi-frame"},"image_settings":{"type":"array","description":"The pictures to pass through, 2 to 9, each with the way to it. Source: https://platform.vidu.com/docs/multi-frame","minItems":2,"maxItems":9,"items":{"type":"object","description":"One segment of the video.","properties":{"prompt":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"What happens on the way to the picture."},"key_image":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"The picture at the end of the segment: a URL or base64."},"duration":{"type":"integer","minimum":2,"maximum":7,"default":5,"description":"Length of the segment in whole seconds, 2 to 7; it is charged."}},"required":["key_image"],"additionalProperties":false},"x-topsheet":{"identity":"source"}},"resolution":{"enum":["540p","720p","1080p"],"description":"Resolution of the video; it is charged. Source: https://platform.vidu.com/docs/multi-frame","default":"720p","x-topsheet":{"defaultCosts":true}},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/multi-frame"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/multi-frame"}},"required":["model","start_image","image_settings"],"additionalProperties":false,"$id":"ViduMultiframe"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduMultiframe" */;
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
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.start_image === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start_image"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.image_settings === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_settings"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "model") || (key0 === "start_image")) || (key0 === "image_settings")) || (key0 === "resolution")) || (key0 === "payload")) || (key0 === "callback_url"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!((data0 === "viduq2-turbo") || (data0 === "viduq2-pro"))){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema31.properties.model.enum},schema:schema31.properties.model.enum,parentSchema:schema31.properties.model,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.start_image !== undefined){
let data1 = data.start_image;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/start_image",schemaPath:"#/properties/start_image/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.start_image,data:data1};
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
const err6 = {instancePath:instancePath+"/start_image",schemaPath:"#/properties/start_image/type",keyword:"type",params:{type: "string"},schema:schema31.properties.start_image.type,parentSchema:schema31.properties.start_image,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.image_settings !== undefined){
let data2 = data.image_settings;
if(Array.isArray(data2)){
if(data2.length > 9){
const err7 = {instancePath:instancePath+"/image_settings",schemaPath:"#/properties/image_settings/maxItems",keyword:"maxItems",params:{limit: 9},schema:9,parentSchema:schema31.properties.image_settings,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 2){
const err8 = {instancePath:instancePath+"/image_settings",schemaPath:"#/properties/image_settings/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema31.properties.image_settings,data:data2};
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
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key_image === undefined){
const err9 = {instancePath:instancePath+"/image_settings/" + i0,schemaPath:"#/properties/image_settings/items/required",keyword:"required",params:{missingProperty: "key_image"},schema:schema31.properties.image_settings.items.required,parentSchema:schema31.properties.image_settings.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "prompt") || (key1 === "key_image")) || (key1 === "duration"))){
const err10 = {instancePath:instancePath+"/image_settings/" + i0,schemaPath:"#/properties/image_settings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.image_settings.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
if(typeof data4 === "string"){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/image_settings/" + i0+"/prompt",schemaPath:"#/properties/image_settings/items/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.image_settings.items.properties.prompt,data:data4};
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
const err12 = {instancePath:instancePath+"/image_settings/" + i0+"/prompt",schemaPath:"#/properties/image_settings/items/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.image_settings.items.properties.prompt.type,parentSchema:schema31.properties.image_settings.items.properties.prompt,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.key_image !== undefined){
let data5 = data3.key_image;
if(typeof data5 === "string"){
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/image_settings/" + i0+"/key_image",schemaPath:"#/properties/image_settings/items/properties/key_image/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.image_settings.items.properties.key_image,data:data5};
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
const err14 = {instancePath:instancePath+"/image_settings/" + i0+"/key_image",schemaPath:"#/properties/image_settings/items/properties/key_image/type",keyword:"type",params:{type: "string"},schema:schema31.properties.image_settings.items.properties.key_image.type,parentSchema:schema31.properties.image_settings.items.properties.key_image,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.duration !== undefined){
let data6 = data3.duration;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/image_settings/" + i0+"/duration",schemaPath:"#/properties/image_settings/items/properties/duration/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.image_settings.items.properties.duration.type,parentSchema:schema31.properties.image_settings.items.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 7 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/image_settings/" + i0+"/duration",schemaPath:"#/properties/image_settings/items/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema31.properties.image_settings.items.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6 < 2 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/image_settings/" + i0+"/duration",schemaPath:"#/properties/image_settings/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema31.properties.image_settings.items.properties.duration,data:data6};
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
else {
const err18 = {instancePath:instancePath+"/image_settings/" + i0,schemaPath:"#/properties/image_settings/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.image_settings.items.type,parentSchema:schema31.properties.image_settings.items,data:data3};
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
else {
const err19 = {instancePath:instancePath+"/image_settings",schemaPath:"#/properties/image_settings/type",keyword:"type",params:{type: "array"},schema:schema31.properties.image_settings.type,parentSchema:schema31.properties.image_settings,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.resolution !== undefined){
let data7 = data.resolution;
if(!(((data7 === "540p") || (data7 === "720p")) || (data7 === "1080p"))){
const err20 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.resolution.enum},schema:schema31.properties.resolution.enum,parentSchema:schema31.properties.resolution,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.payload !== undefined){
let data8 = data.payload;
if(typeof data8 === "string"){
if(data8.length > 1048576){
const err21 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.length < 1){
const err22 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data8};
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
const err23 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data9 = data.callback_url;
if(typeof data9 === "string"){
if(data9.length < 1){
const err24 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data9};
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
const err25 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data9};
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduMultiframe;
  },
  "vidu/one-click-mv"() {
const ViduOneClickMv = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"One-click music video","description":"Makes a music video from a recording and pictures. Vidu's route `/ent/v2/one-click/mv`: https://platform.vidu.com/docs/one-click-ai-mv","type":"object","properties":{"images":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","minLength":1,"maxLength":20971520,"description":"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB."},"x-topsheet":{"identity":"source"},"description":"Pictures of persons and places, 1 to 7. Source: https://platform.vidu.com/docs/one-click-ai-mv"},"audio_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Where the music can be fetched, 10 to 180 seconds. Source: https://platform.vidu.com/docs/one-click-ai-mv"},"prompt":{"type":"string","description":"What is to be seen, in at most 3000 characters. Source: https://platform.vidu.com/docs/one-click-ai-mv","minLength":1,"maxLength":3000,"x-topsheet":{"kind":"text","identity":"content"}},"aspect_ratio":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Width to height. Source: https://platform.vidu.com/docs/one-click-ai-mv"},"resolution":{"enum":["540p","720p","1080p"],"description":"Resolution of the video. Source: https://platform.vidu.com/docs/one-click-ai-mv"},"lip_sync":{"type":"boolean","x-topsheet":{"kind":"flag","cheaper":{"value":null,"advice":"do without lips that sing along (`lip_sync`)"},"costs":{"without":false,"because":"Vidu charges it by the second, on top of the video.","advice":"Leave out `lip_sync` where nobody sings","source":"https://platform.vidu.com/docs/one-click-ai-mv"}},"description":"Lets mouths sing along, for 4 credits a second. Source: https://platform.vidu.com/docs/one-click-ai-mv","default":false},"durationSeconds":{"type":["number","object"],"exclusiveMinimum":0,"properties":{"low":{"type":"number","exclusiveMinimum":0,"description":"The least it can be, in seconds."},"high":{"type":"number","exclusiveMinimum":0,"description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"length","planFact":true},"description":"Length of the music in seconds, 10 to 180, or a range `{low, high}`; `lip_sync` is charged by it. Plan fact: Vidu measures it itself.","maximum":180},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video"}},"required":["images","audio_url"],"additionalProperties":false,"$id":"ViduOneClickMv"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduOneClickMv" */;
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
if(data.images === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.audio_url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_url"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.images !== undefined){
let data0 = data.images;
if(Array.isArray(data0)){
if(data0.length > 7){
const err3 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema31.properties.images,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.images,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 20971520){
const err5 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/maxLength",keyword:"maxLength",params:{limit: 20971520},schema:20971520,parentSchema:schema31.properties.images.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.images.items,data:data1};
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
const err7 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.images.items.type,parentSchema:schema31.properties.images.items,data:data1};
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
const err8 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},schema:schema31.properties.images.type,parentSchema:schema31.properties.images,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.audio_url !== undefined){
let data2 = data.audio_url;
if(typeof data2 === "string"){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.audio_url,data:data2};
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
const err10 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.audio_url.type,parentSchema:schema31.properties.audio_url,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(data3.length > 3000){
const err11 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 3000},schema:3000,parentSchema:schema31.properties.prompt,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt,data:data3};
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
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt.type,parentSchema:schema31.properties.prompt,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data4 = data.aspect_ratio;
if(typeof data4 === "string"){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aspect_ratio,data:data4};
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
const err15 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aspect_ratio.type,parentSchema:schema31.properties.aspect_ratio,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.resolution !== undefined){
let data5 = data.resolution;
if(!(((data5 === "540p") || (data5 === "720p")) || (data5 === "1080p"))){
const err16 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.resolution.enum},schema:schema31.properties.resolution.enum,parentSchema:schema31.properties.resolution,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.lip_sync !== undefined){
let data6 = data.lip_sync;
if(typeof data6 !== "boolean"){
const err17 = {instancePath:instancePath+"/lip_sync",schemaPath:"#/properties/lip_sync/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.lip_sync.type,parentSchema:schema31.properties.lip_sync,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data7 = data.durationSeconds;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err18 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema31.properties.durationSeconds.type},schema:schema31.properties.durationSeconds.type,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 180 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},schema:180,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7 <= 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.low === undefined){
const err21 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.high === undefined){
const err22 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "low") || (key1 === "high"))){
const err23 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.low !== undefined){
let data8 = data7.low;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.low,data:data8};
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
const err25 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.low.type,parentSchema:schema31.properties.durationSeconds.properties.low,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.high !== undefined){
let data9 = data7.high;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.high,data:data9};
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
const err27 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.high.type,parentSchema:schema31.properties.durationSeconds.properties.high,data:data9};
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
if(data.payload !== undefined){
let data10 = data.payload;
if(typeof data10 === "string"){
if(data10.length > 1048576){
const err28 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.length < 1){
const err29 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data10};
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
const err30 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data11 = data.callback_url;
if(typeof data11 === "string"){
if(data11.length < 1){
const err31 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data11};
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
const err32 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data11};
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
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduOneClickMv;
  },
  "vidu/reference2image"() {
const ViduReference2image = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Reference to image","description":"Makes a picture from words and reference pictures. Vidu's route `/ent/v2/reference2image`: https://platform.vidu.com/docs/reference-to-image","type":"object","properties":{"model":{"enum":["viduq2","viduq1"],"description":"Model that makes the picture; the price depends on it. Source: https://platform.vidu.com/docs/reference-to-image","x-topsheet":{"renamed":{"viduq3-pro":{"to":null,"because":"Vidu serves `text2video`, `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/reference-to-image"},"viduq3-turbo":{"to":null,"because":"Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.","source":"https://platform.vidu.com/docs/reference-to-image"},"viduq3-pro-fast":{"to":null,"because":"Vidu serves `img2video` with it.","source":"https://platform.vidu.com/docs/reference-to-image"},"viduq3":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/reference-to-image"},"viduq3-mix":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/reference-to-image"},"viduq2-pro":{"to":null,"because":"Vidu serves `img2video`, `start-end2video`, `reference2video`, `multiframe` and `extend` with it.","source":"https://platform.vidu.com/docs/reference-to-image"},"viduq2-turbo":{"to":null,"because":"Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.","source":"https://platform.vidu.com/docs/reference-to-image"},"viduq2-pro-fast":{"to":null,"because":"Vidu serves `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/reference-to-image"},"viduq1-classic":{"to":null,"because":"Vidu serves `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/reference-to-image"},"vidu2.0":{"to":null,"because":"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.","source":"https://platform.vidu.com/docs/reference-to-image"},"viduq3-drama":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq3-ad":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq4-preview":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"}}}},"prompt":{"type":"string","minLength":1,"maxLength":2000,"x-topsheet":{"kind":"text","identity":"content"},"description":"What is to be seen, in at most 2000 characters. Source: https://platform.vidu.com/docs/reference-to-image"},"images":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","minLength":1,"maxLength":20971520,"description":"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB."},"x-topsheet":{"identity":"source"},"description":"Reference pictures, up to 7; their number is charged. viduq2 takes none, too. Source: https://platform.vidu.com/docs/reference-to-image"},"resolution":{"enum":["1080p","2K","4K"],"description":"Resolution of the picture; it is charged. Source: https://platform.vidu.com/docs/reference-to-image","default":"1080p","x-topsheet":{"defaultCosts":true}},"aspect_ratio":{"enum":["16:9","9:16","1:1","3:4","4:3","auto","21:9","2:3","3:2"],"description":"Width to height; 21:9, 2:3 and 3:2 with viduq2 only. Source: https://platform.vidu.com/docs/reference-to-image","default":"16:9"},"seed":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/reference-to-image","default":0},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/reference-to-image"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/reference-to-image"}},"required":["model","prompt"],"additionalProperties":false,"$id":"ViduReference2image"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduReference2image" */;
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
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prompt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "prompt")) || (key0 === "images")) || (key0 === "resolution")) || (key0 === "aspect_ratio")) || (key0 === "seed")) || (key0 === "payload")) || (key0 === "callback_url"))){
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
if(data.model !== undefined){
let data0 = data.model;
if(!((data0 === "viduq2") || (data0 === "viduq1"))){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema31.properties.model.enum},schema:schema31.properties.model.enum,parentSchema:schema31.properties.model,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length > 2000){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema31.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt,data:data1};
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
const err6 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt.type,parentSchema:schema31.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.images !== undefined){
let data2 = data.images;
if(Array.isArray(data2)){
if(data2.length > 7){
const err7 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema31.properties.images,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.images,data:data2};
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
if(data3.length > 20971520){
const err9 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/maxLength",keyword:"maxLength",params:{limit: 20971520},schema:20971520,parentSchema:schema31.properties.images.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.images.items,data:data3};
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
const err11 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.images.items.type,parentSchema:schema31.properties.images.items,data:data3};
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
const err12 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},schema:schema31.properties.images.type,parentSchema:schema31.properties.images,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.resolution !== undefined){
let data4 = data.resolution;
if(!(((data4 === "1080p") || (data4 === "2K")) || (data4 === "4K"))){
const err13 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.resolution.enum},schema:schema31.properties.resolution.enum,parentSchema:schema31.properties.resolution,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data5 = data.aspect_ratio;
if(!(((((((((data5 === "16:9") || (data5 === "9:16")) || (data5 === "1:1")) || (data5 === "3:4")) || (data5 === "4:3")) || (data5 === "auto")) || (data5 === "21:9")) || (data5 === "2:3")) || (data5 === "3:2"))){
const err14 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema31.properties.aspect_ratio.enum},schema:schema31.properties.aspect_ratio.enum,parentSchema:schema31.properties.aspect_ratio,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.seed !== undefined){
let data6 = data.seed;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.seed.type,parentSchema:schema31.properties.seed,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema31.properties.seed,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.seed,data:data6};
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
if(data.payload !== undefined){
let data7 = data.payload;
if(typeof data7 === "string"){
if(data7.length > 1048576){
const err18 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data7};
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
const err20 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data8 = data.callback_url;
if(typeof data8 === "string"){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data8};
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
const err22 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data8};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduReference2image;
  },
  "vidu/reference2video"() {
const ViduReference2video = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Reference to video","description":"Makes a video with persons and things of reference pictures. Vidu's route `/ent/v2/reference2video`: https://platform.vidu.com/docs/reference-to-video","type":"object","properties":{"model":{"enum":["viduq3-turbo","viduq3","viduq3-mix","viduq2","viduq2-pro","viduq1","vidu2.0","vidu1.5"],"description":"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/reference-to-video","x-topsheet":{"renamed":{"viduq3-pro":{"to":null,"because":"Vidu serves `text2video`, `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/reference-to-video"},"viduq3-pro-fast":{"to":null,"because":"Vidu serves `img2video` with it.","source":"https://platform.vidu.com/docs/reference-to-video"},"viduq2-turbo":{"to":null,"because":"Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.","source":"https://platform.vidu.com/docs/reference-to-video"},"viduq2-pro-fast":{"to":null,"because":"Vidu serves `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/reference-to-video"},"viduq1-classic":{"to":null,"because":"Vidu serves `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/reference-to-video"},"viduq3-drama":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq3-ad":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq4-preview":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"}},"rivals":{"of":["viduq2","viduq2-pro","viduq1","vidu2.0","vidu1.5"],"values":["viduq3-turbo"],"because":"It is of a newer generation, makes sound too, and is charged by the second alone.","source":"https://platform.vidu.com/docs/pricing"},"disabled":{"values":["vidu1.5"],"because":"Vidu's documentation lists this model no longer.","source":"https://platform.vidu.com/docs/reference-to-video"}}},"prompt":{"type":"string","minLength":1,"maxLength":5000,"x-topsheet":{"kind":"text","identity":"content","calls":{"list":"subjects","key":"name","because":"Vidu knows a subject by its name alone.","source":"https://platform.vidu.com/docs/reference-to-video"}},"description":"What is to be seen, in at most 5000 characters; a subject is called by `@name`. Source: https://platform.vidu.com/docs/reference-to-video"},"images":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","minLength":1,"maxLength":20971520,"description":"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB."},"x-topsheet":{"identity":"source"},"description":"Reference pictures, 1 to 7 (4 beside videos, 3 with the 2.0 generation): URLs or base64, at least 128 × 128 pixels. Give them or `subjects`. Source: https://platform.vidu.com/docs/reference-to-video"},"subjects":{"type":"array","description":"Persons and things by name, 1 to 7, each with up to 3 pictures. Give them or `images`; viduq3-mix takes none. Source: https://platform.vidu.com/docs/reference-to-video","minItems":1,"maxItems":7,"items":{"type":"object","description":"One person or thing.","properties":{"name":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Name by which the prompt calls it, as `@name`."},"images":{"type":"array","minItems":1,"maxItems":3,"description":"Its pictures, 1 to 3.","items":{"type":"string","minLength":1,"description":"URL of a picture, or its content in base64."}},"voice_id":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","noEffectUnless":[{"when":{"model":["viduq2","viduq2-pro","viduq1","vidu2.0","vidu1.5"]},"because":"Q3 models choose the voice themselves.","source":"https://platform.vidu.com/docs/reference-to-video"},{"when":{"audio":true},"because":"A voice speaks only with `audio: true`.","source":"https://platform.vidu.com/docs/reference-to-video"}]},"description":"Voice in which it speaks, with `audio: true`; not with Q3 models."}},"required":["name","images"],"additionalProperties":false},"x-topsheet":{"identity":"source"}},"auto_subjects":{"type":"boolean","x-topsheet":{"kind":"flag"},"description":"Lets Vidu find the subjects itself. Source: https://platform.vidu.com/docs/reference-to-video","default":false},"videos":{"type":"array","description":"Reference videos, with viduq2-pro only: one of up to 8 seconds or two of up to 5, mp4, avi or mov, 100 MB at most. Source: https://platform.vidu.com/docs/reference-to-video","minItems":1,"maxItems":2,"items":{"type":"string","minLength":1,"description":"URL of a video, or its content in base64."},"x-topsheet":{"identity":"source"}},"duration":{"type":["integer","object"],"properties":{"low":{"type":"integer","description":"The least it can be, in seconds."},"high":{"type":"integer","description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"length","defaultCosts":true,"defaultBy":[{"when":{"model":["vidu2.0","vidu1.5"]},"value":4}]},"description":"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. With viduq2-pro, 0 lets Vidu choose. Source: https://platform.vidu.com/docs/reference-to-video","default":5},"resolution":{"enum":["360p","540p","720p","1080p"],"description":"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/reference-to-video","default":"720p","x-topsheet":{"defaultCosts":true,"defaultBy":[{"when":{"model":"viduq1"},"value":"1080p"},{"when":{"model":["vidu2.0","vidu1.5"],"duration":4},"value":"360p"}]}},"aspect_ratio":{"enum":["16:9","9:16","1:1","3:4","4:3"],"description":"Width to height; 3:4 and 4:3 with Q2 and Q3 models only. Source: https://platform.vidu.com/docs/reference-to-video","default":"16:9"},"seed":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/reference-to-video","default":0},"movement_amplitude":{"enum":["auto","small","medium","large"],"description":"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/reference-to-video","default":"auto","x-topsheet":{"noEffectUnless":{"when":{"model":["viduq1","vidu2.0","vidu1.5"]},"because":"Q2 and Q3 models choose the amount of movement themselves.","source":"https://platform.vidu.com/docs/reference-to-video"}}},"bgm":{"type":"boolean","x-topsheet":{"kind":"flag","noEffectUnless":{"when":{"any":[{"model":["viduq1","vidu2.0","vidu1.5"]},{"model":["viduq2","viduq2-pro"],"duration":{"to":8}}]},"because":"Q3 models ignore background music, and Q2 models do from 9 seconds on.","source":"https://platform.vidu.com/docs/reference-to-video"}},"description":"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/reference-to-video","default":false},"audio":{"type":"boolean","x-topsheet":{"kind":"flag","defaultBy":[{"when":{"model":["viduq3-turbo","viduq3","viduq3-mix"]},"value":true}],"cheaper":{"value":false,"advice":"leave out the sound (`audio: false`)"},"costs":{"without":false,"because":"Models before Q3 charge for sound on each job; Q3 models include it.","advice":"Set `audio: false` where silence will do","source":"https://platform.vidu.com/docs/pricing"},"defaultCosts":true},"description":"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/reference-to-video","default":false},"audio_type":{"enum":["all","speech_only","sound-effect_only"],"description":"Which sound is made. Source: https://platform.vidu.com/docs/reference-to-video","default":"all","x-topsheet":{"noEffectUnless":{"when":{"audio":true},"because":"It chooses among the sounds that `audio: true` makes.","source":"https://platform.vidu.com/docs/reference-to-video"}}},"off_peak":{"type":"boolean","x-topsheet":{"kind":"flag","disabled":{"values":[true],"when":{"audio":true,"model":["viduq2","viduq2-pro","viduq1","vidu2.0","vidu1.5"]},"because":"Off-peak video with sound is made by Q3 models only.","source":"https://platform.vidu.com/docs/pricing"},"cheaper":{"value":true,"advice":"let it run off-peak (`off_peak: true`, done within 48 hours)"},"waits":{"value":true,"hours":48,"because":"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.","source":"https://platform.vidu.com/docs/pricing"}},"description":"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/reference-to-video","default":false},"watermark":{"type":"boolean","x-topsheet":{"kind":"flag"},"description":"Puts a watermark on the video. Source: https://platform.vidu.com/docs/reference-to-video","default":false},"wm_position":{"type":"integer","description":"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/reference-to-video","minimum":1,"maximum":4,"default":3,"x-topsheet":{"noEffectUnless":{"when":{"watermark":true},"because":"It places the watermark that `watermark: true` asks for.","source":"https://platform.vidu.com/docs/reference-to-video"}}},"wm_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","noEffectUnless":{"when":{"watermark":true},"because":"It is the picture that `watermark: true` puts on the video.","source":"https://platform.vidu.com/docs/reference-to-video"}},"description":"Picture that serves as watermark. Source: https://platform.vidu.com/docs/reference-to-video"},"meta_data":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/reference-to-video"},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/reference-to-video"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/reference-to-video"}},"required":["model","prompt"],"allOf":[{"anyOf":[{"required":["images"]},{"required":["subjects"]}],"x-topsheet":{"oneOf":["images","subjects"],"because":"Vidu has to see whom or what the video is to show."}}],"additionalProperties":false,"$id":"ViduReference2video"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduReference2video" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.images === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "images"},schema:schema31.allOf[0].anyOf[0].required,parentSchema:schema31.allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjects === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema31.allOf[0].anyOf[1].required,parentSchema:schema31.allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},schema:schema31.allOf[0].anyOf,parentSchema:schema31.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.prompt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!((((((((data0 === "viduq3-turbo") || (data0 === "viduq3")) || (data0 === "viduq3-mix")) || (data0 === "viduq2")) || (data0 === "viduq2-pro")) || (data0 === "viduq1")) || (data0 === "vidu2.0")) || (data0 === "vidu1.5"))){
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema31.properties.model.enum},schema:schema31.properties.model.enum,parentSchema:schema31.properties.model,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length > 5000){
const err7 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema31.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt,data:data1};
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
const err9 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt.type,parentSchema:schema31.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.images !== undefined){
let data2 = data.images;
if(Array.isArray(data2)){
if(data2.length > 7){
const err10 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema31.properties.images,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.images,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 20971520){
const err12 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/maxLength",keyword:"maxLength",params:{limit: 20971520},schema:20971520,parentSchema:schema31.properties.images.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.images.items,data:data3};
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
const err14 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.images.items.type,parentSchema:schema31.properties.images.items,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},schema:schema31.properties.images.type,parentSchema:schema31.properties.images,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.subjects !== undefined){
let data4 = data.subjects;
if(Array.isArray(data4)){
if(data4.length > 7){
const err16 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema31.properties.subjects,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.subjects,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err18 = {instancePath:instancePath+"/subjects/" + i1,schemaPath:"#/properties/subjects/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.subjects.items.required,parentSchema:schema31.properties.subjects.items,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.images === undefined){
const err19 = {instancePath:instancePath+"/subjects/" + i1,schemaPath:"#/properties/subjects/items/required",keyword:"required",params:{missingProperty: "images"},schema:schema31.properties.subjects.items.required,parentSchema:schema31.properties.subjects.items,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "name") || (key1 === "images")) || (key1 === "voice_id"))){
const err20 = {instancePath:instancePath+"/subjects/" + i1,schemaPath:"#/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.subjects.items,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/subjects/" + i1+"/name",schemaPath:"#/properties/subjects/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.subjects.items.properties.name,data:data6};
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
const err22 = {instancePath:instancePath+"/subjects/" + i1+"/name",schemaPath:"#/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.subjects.items.properties.name.type,parentSchema:schema31.properties.subjects.items.properties.name,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.images !== undefined){
let data7 = data5.images;
if(Array.isArray(data7)){
if(data7.length > 3){
const err23 = {instancePath:instancePath+"/subjects/" + i1+"/images",schemaPath:"#/properties/subjects/items/properties/images/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema31.properties.subjects.items.properties.images,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.length < 1){
const err24 = {instancePath:instancePath+"/subjects/" + i1+"/images",schemaPath:"#/properties/subjects/items/properties/images/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.subjects.items.properties.images,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(data8.length < 1){
const err25 = {instancePath:instancePath+"/subjects/" + i1+"/images/" + i2,schemaPath:"#/properties/subjects/items/properties/images/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.subjects.items.properties.images.items,data:data8};
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
const err26 = {instancePath:instancePath+"/subjects/" + i1+"/images/" + i2,schemaPath:"#/properties/subjects/items/properties/images/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.subjects.items.properties.images.items.type,parentSchema:schema31.properties.subjects.items.properties.images.items,data:data8};
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
const err27 = {instancePath:instancePath+"/subjects/" + i1+"/images",schemaPath:"#/properties/subjects/items/properties/images/type",keyword:"type",params:{type: "array"},schema:schema31.properties.subjects.items.properties.images.type,parentSchema:schema31.properties.subjects.items.properties.images,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.voice_id !== undefined){
let data9 = data5.voice_id;
if(typeof data9 === "string"){
if(data9.length < 1){
const err28 = {instancePath:instancePath+"/subjects/" + i1+"/voice_id",schemaPath:"#/properties/subjects/items/properties/voice_id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.subjects.items.properties.voice_id,data:data9};
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
const err29 = {instancePath:instancePath+"/subjects/" + i1+"/voice_id",schemaPath:"#/properties/subjects/items/properties/voice_id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.subjects.items.properties.voice_id.type,parentSchema:schema31.properties.subjects.items.properties.voice_id,data:data9};
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
const err30 = {instancePath:instancePath+"/subjects/" + i1,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.subjects.items.type,parentSchema:schema31.properties.subjects.items,data:data5};
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
const err31 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema31.properties.subjects.type,parentSchema:schema31.properties.subjects,data:data4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.auto_subjects !== undefined){
let data10 = data.auto_subjects;
if(typeof data10 !== "boolean"){
const err32 = {instancePath:instancePath+"/auto_subjects",schemaPath:"#/properties/auto_subjects/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.auto_subjects.type,parentSchema:schema31.properties.auto_subjects,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.videos !== undefined){
let data11 = data.videos;
if(Array.isArray(data11)){
if(data11.length > 2){
const err33 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema31.properties.videos,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.length < 1){
const err34 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.videos,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(data12.length < 1){
const err35 = {instancePath:instancePath+"/videos/" + i3,schemaPath:"#/properties/videos/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.videos.items,data:data12};
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
const err36 = {instancePath:instancePath+"/videos/" + i3,schemaPath:"#/properties/videos/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.videos.items.type,parentSchema:schema31.properties.videos.items,data:data12};
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
const err37 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/type",keyword:"type",params:{type: "array"},schema:schema31.properties.videos.type,parentSchema:schema31.properties.videos,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.duration !== undefined){
let data13 = data.duration;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
const err38 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: schema31.properties.duration.type},schema:schema31.properties.duration.type,parentSchema:schema31.properties.duration,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.low === undefined){
const err39 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data13.high === undefined){
const err40 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "low") || (key2 === "high"))){
const err41 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.duration,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data13.low !== undefined){
let data14 = data13.low;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err42 = {instancePath:instancePath+"/duration/low",schemaPath:"#/properties/duration/properties/low/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.low.type,parentSchema:schema31.properties.duration.properties.low,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.high !== undefined){
let data15 = data13.high;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err43 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.high.type,parentSchema:schema31.properties.duration.properties.high,data:data15};
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
}
if(data.resolution !== undefined){
let data16 = data.resolution;
if(!((((data16 === "360p") || (data16 === "540p")) || (data16 === "720p")) || (data16 === "1080p"))){
const err44 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.resolution.enum},schema:schema31.properties.resolution.enum,parentSchema:schema31.properties.resolution,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data17 = data.aspect_ratio;
if(!(((((data17 === "16:9") || (data17 === "9:16")) || (data17 === "1:1")) || (data17 === "3:4")) || (data17 === "4:3"))){
const err45 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema31.properties.aspect_ratio.enum},schema:schema31.properties.aspect_ratio.enum,parentSchema:schema31.properties.aspect_ratio,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.seed !== undefined){
let data18 = data.seed;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err46 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.seed.type,parentSchema:schema31.properties.seed,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 2147483647 || isNaN(data18)){
const err47 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema31.properties.seed,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err48 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.seed,data:data18};
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
if(data.movement_amplitude !== undefined){
let data19 = data.movement_amplitude;
if(!((((data19 === "auto") || (data19 === "small")) || (data19 === "medium")) || (data19 === "large"))){
const err49 = {instancePath:instancePath+"/movement_amplitude",schemaPath:"#/properties/movement_amplitude/enum",keyword:"enum",params:{allowedValues: schema31.properties.movement_amplitude.enum},schema:schema31.properties.movement_amplitude.enum,parentSchema:schema31.properties.movement_amplitude,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.bgm !== undefined){
let data20 = data.bgm;
if(typeof data20 !== "boolean"){
const err50 = {instancePath:instancePath+"/bgm",schemaPath:"#/properties/bgm/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.bgm.type,parentSchema:schema31.properties.bgm,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.audio !== undefined){
let data21 = data.audio;
if(typeof data21 !== "boolean"){
const err51 = {instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.audio.type,parentSchema:schema31.properties.audio,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.audio_type !== undefined){
let data22 = data.audio_type;
if(!(((data22 === "all") || (data22 === "speech_only")) || (data22 === "sound-effect_only"))){
const err52 = {instancePath:instancePath+"/audio_type",schemaPath:"#/properties/audio_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.audio_type.enum},schema:schema31.properties.audio_type.enum,parentSchema:schema31.properties.audio_type,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.off_peak !== undefined){
let data23 = data.off_peak;
if(typeof data23 !== "boolean"){
const err53 = {instancePath:instancePath+"/off_peak",schemaPath:"#/properties/off_peak/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.off_peak.type,parentSchema:schema31.properties.off_peak,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.watermark !== undefined){
let data24 = data.watermark;
if(typeof data24 !== "boolean"){
const err54 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.watermark.type,parentSchema:schema31.properties.watermark,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.wm_position !== undefined){
let data25 = data.wm_position;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err55 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.wm_position.type,parentSchema:schema31.properties.wm_position,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 4 || isNaN(data25)){
const err56 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema31.properties.wm_position,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err57 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.wm_position,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.wm_url !== undefined){
let data26 = data.wm_url;
if(typeof data26 === "string"){
if(data26.length < 1){
const err58 = {instancePath:instancePath+"/wm_url",schemaPath:"#/properties/wm_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.wm_url,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/wm_url",schemaPath:"#/properties/wm_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.wm_url.type,parentSchema:schema31.properties.wm_url,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.meta_data !== undefined){
let data27 = data.meta_data;
if(typeof data27 === "string"){
if(data27.length < 1){
const err60 = {instancePath:instancePath+"/meta_data",schemaPath:"#/properties/meta_data/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.meta_data,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/meta_data",schemaPath:"#/properties/meta_data/type",keyword:"type",params:{type: "string"},schema:schema31.properties.meta_data.type,parentSchema:schema31.properties.meta_data,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.payload !== undefined){
let data28 = data.payload;
if(typeof data28 === "string"){
if(data28.length > 1048576){
const err62 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data28.length < 1){
const err63 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data29 = data.callback_url;
if(typeof data29 === "string"){
if(data29.length < 1){
const err65 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data29};
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
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduReference2video;
  },
  "vidu/start-end2video"() {
const ViduStartEnd2video = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Start and end to video","description":"Makes the video between two pictures. Vidu's route `/ent/v2/start-end2video`: https://platform.vidu.com/docs/start-end-to-video","type":"object","properties":{"model":{"enum":["viduq3-turbo","viduq3-pro","viduq2-turbo","viduq2-pro","viduq2-pro-fast","viduq1","viduq1-classic","vidu2.0","vidu1.5"],"description":"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/start-end-to-video","x-topsheet":{"renamed":{"viduq3-pro-fast":{"to":null,"because":"Vidu serves `img2video` with it.","source":"https://platform.vidu.com/docs/start-end-to-video"},"viduq3":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/start-end-to-video"},"viduq3-mix":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/start-end-to-video"},"viduq2":{"to":null,"because":"Vidu serves `text2video`, `reference2video` and `reference2image` with it.","source":"https://platform.vidu.com/docs/start-end-to-video"},"viduq3-drama":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq3-ad":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq4-preview":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"}},"rivals":{"of":["viduq2-turbo","viduq2-pro","viduq2-pro-fast","viduq1","viduq1-classic","vidu2.0","vidu1.5"],"values":["viduq3-turbo"],"because":"It is of a newer generation, makes sound too, and is charged by the second alone.","source":"https://platform.vidu.com/docs/pricing"},"disabled":{"values":["vidu1.5"],"because":"Vidu's documentation lists this model no longer.","source":"https://platform.vidu.com/docs/start-end-to-video"}}},"images":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"string","minLength":1,"maxLength":20971520,"description":"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB."},"x-topsheet":{"identity":"source"},"description":"The first and the last picture, exactly two of nearly the same shape (ratio of their ratios 0.8 to 1.25). Source: https://platform.vidu.com/docs/start-end-to-video"},"prompt":{"type":"string","minLength":1,"maxLength":5000,"x-topsheet":{"kind":"text","identity":"content","noEffectUnless":{"when":{"is_rec":false},"because":"With `is_rec: true` Vidu writes a prompt of its own, discards this one and charges 10 credits for it.","source":"https://platform.vidu.com/docs/start-end-to-video"}},"description":"What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/start-end-to-video"},"duration":{"type":["integer","object"],"properties":{"low":{"type":"integer","description":"The least it can be, in seconds."},"high":{"type":"integer","description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"length","defaultCosts":true,"defaultBy":[{"when":{"model":["vidu2.0","vidu1.5"]},"value":4}]},"description":"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/start-end-to-video","default":5},"resolution":{"enum":["360p","540p","720p","1080p"],"description":"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/start-end-to-video","default":"720p","x-topsheet":{"defaultCosts":true,"defaultBy":[{"when":{"model":["viduq1","viduq1-classic"]},"value":"1080p"},{"when":{"model":["vidu2.0","vidu1.5"],"duration":4},"value":"360p"}]}},"is_rec":{"type":"boolean","x-topsheet":{"kind":"flag","cheaper":{"value":null,"advice":"write the prompt yourself instead of `is_rec`"},"costs":{"without":false,"because":"Vidu charges for writing the prompt, on each job.","advice":"Write a prompt and leave out `is_rec` where you know what is to be seen","source":"https://platform.vidu.com/docs/start-end-to-video"}},"description":"Lets Vidu write the prompt, for a surcharge on each job; a prompt of your own is then discarded. Source: https://platform.vidu.com/docs/start-end-to-video","default":false},"seed":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/start-end-to-video","default":0},"movement_amplitude":{"enum":["auto","small","medium","large"],"description":"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/start-end-to-video","default":"auto","x-topsheet":{"noEffectUnless":{"when":{"model":["viduq1","viduq1-classic","vidu2.0","vidu1.5"]},"because":"Q2 and Q3 models choose the amount of movement themselves.","source":"https://platform.vidu.com/docs/start-end-to-video"}}},"bgm":{"type":"boolean","x-topsheet":{"kind":"flag","noEffectUnless":{"when":{"any":[{"model":["viduq1","viduq1-classic","vidu2.0","vidu1.5"]},{"model":["viduq2-pro","viduq2-turbo","viduq2-pro-fast"],"duration":{"to":8}}]},"because":"Q3 models ignore background music, and Q2 models do from 9 seconds on.","source":"https://platform.vidu.com/docs/start-end-to-video"}},"description":"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/start-end-to-video","default":false},"audio":{"type":"boolean","x-topsheet":{"kind":"flag","defaultBy":[{"when":{"model":["viduq3-turbo","viduq3-pro"]},"value":true}],"cheaper":{"value":false,"advice":"leave out the sound (`audio: false`)"},"costs":{"without":false,"because":"Models before Q3 charge for sound on each job; Q3 models include it.","advice":"Set `audio: false` where silence will do","source":"https://platform.vidu.com/docs/pricing"},"defaultCosts":true},"description":"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/start-end-to-video","default":false},"off_peak":{"type":"boolean","x-topsheet":{"kind":"flag","disabled":{"values":[true],"when":{"audio":true,"model":["viduq2-turbo","viduq2-pro","viduq2-pro-fast","viduq1","viduq1-classic","vidu2.0","vidu1.5"]},"because":"Off-peak video with sound is made by Q3 models only.","source":"https://platform.vidu.com/docs/pricing"},"cheaper":{"value":true,"advice":"let it run off-peak (`off_peak: true`, done within 48 hours)"},"waits":{"value":true,"hours":48,"because":"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.","source":"https://platform.vidu.com/docs/pricing"}},"description":"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/start-end-to-video","default":false},"watermark":{"type":"boolean","x-topsheet":{"kind":"flag"},"description":"Puts a watermark on the video. Source: https://platform.vidu.com/docs/start-end-to-video","default":false},"wm_position":{"type":"integer","description":"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/start-end-to-video","minimum":1,"maximum":4,"default":3,"x-topsheet":{"noEffectUnless":{"when":{"watermark":true},"because":"It places the watermark that `watermark: true` asks for.","source":"https://platform.vidu.com/docs/start-end-to-video"}}},"wm_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","noEffectUnless":{"when":{"watermark":true},"because":"It is the picture that `watermark: true` puts on the video.","source":"https://platform.vidu.com/docs/start-end-to-video"}},"description":"Picture that serves as watermark. Source: https://platform.vidu.com/docs/start-end-to-video"},"meta_data":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/start-end-to-video"},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/start-end-to-video"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/start-end-to-video"}},"required":["model","images"],"additionalProperties":false,"$id":"ViduStartEnd2video"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduStartEnd2video" */;
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
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.images === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.model !== undefined){
let data0 = data.model;
if(!(((((((((data0 === "viduq3-turbo") || (data0 === "viduq3-pro")) || (data0 === "viduq2-turbo")) || (data0 === "viduq2-pro")) || (data0 === "viduq2-pro-fast")) || (data0 === "viduq1")) || (data0 === "viduq1-classic")) || (data0 === "vidu2.0")) || (data0 === "vidu1.5"))){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema31.properties.model.enum},schema:schema31.properties.model.enum,parentSchema:schema31.properties.model,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.images !== undefined){
let data1 = data.images;
if(Array.isArray(data1)){
if(data1.length > 2){
const err4 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema31.properties.images,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 2){
const err5 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema31.properties.images,data:data1};
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
if(data2.length > 20971520){
const err6 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/maxLength",keyword:"maxLength",params:{limit: 20971520},schema:20971520,parentSchema:schema31.properties.images.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.images.items,data:data2};
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
const err8 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.images.items.type,parentSchema:schema31.properties.images.items,data:data2};
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
const err9 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},schema:schema31.properties.images.type,parentSchema:schema31.properties.images,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(data3.length > 5000){
const err10 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema31.properties.prompt,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt,data:data3};
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
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt.type,parentSchema:schema31.properties.prompt,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.duration !== undefined){
let data4 = data.duration;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err13 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: schema31.properties.duration.type},schema:schema31.properties.duration.type,parentSchema:schema31.properties.duration,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.low === undefined){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.high === undefined){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "low") || (key1 === "high"))){
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.duration,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.low !== undefined){
let data5 = data4.low;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/duration/low",schemaPath:"#/properties/duration/properties/low/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.low.type,parentSchema:schema31.properties.duration.properties.low,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.high !== undefined){
let data6 = data4.high;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.high.type,parentSchema:schema31.properties.duration.properties.high,data:data6};
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
}
if(data.resolution !== undefined){
let data7 = data.resolution;
if(!((((data7 === "360p") || (data7 === "540p")) || (data7 === "720p")) || (data7 === "1080p"))){
const err19 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.resolution.enum},schema:schema31.properties.resolution.enum,parentSchema:schema31.properties.resolution,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.is_rec !== undefined){
let data8 = data.is_rec;
if(typeof data8 !== "boolean"){
const err20 = {instancePath:instancePath+"/is_rec",schemaPath:"#/properties/is_rec/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.is_rec.type,parentSchema:schema31.properties.is_rec,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.seed.type,parentSchema:schema31.properties.seed,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema31.properties.seed,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.seed,data:data9};
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
if(data.movement_amplitude !== undefined){
let data10 = data.movement_amplitude;
if(!((((data10 === "auto") || (data10 === "small")) || (data10 === "medium")) || (data10 === "large"))){
const err24 = {instancePath:instancePath+"/movement_amplitude",schemaPath:"#/properties/movement_amplitude/enum",keyword:"enum",params:{allowedValues: schema31.properties.movement_amplitude.enum},schema:schema31.properties.movement_amplitude.enum,parentSchema:schema31.properties.movement_amplitude,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.bgm !== undefined){
let data11 = data.bgm;
if(typeof data11 !== "boolean"){
const err25 = {instancePath:instancePath+"/bgm",schemaPath:"#/properties/bgm/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.bgm.type,parentSchema:schema31.properties.bgm,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.audio !== undefined){
let data12 = data.audio;
if(typeof data12 !== "boolean"){
const err26 = {instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.audio.type,parentSchema:schema31.properties.audio,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.off_peak !== undefined){
let data13 = data.off_peak;
if(typeof data13 !== "boolean"){
const err27 = {instancePath:instancePath+"/off_peak",schemaPath:"#/properties/off_peak/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.off_peak.type,parentSchema:schema31.properties.off_peak,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.watermark !== undefined){
let data14 = data.watermark;
if(typeof data14 !== "boolean"){
const err28 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.watermark.type,parentSchema:schema31.properties.watermark,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.wm_position !== undefined){
let data15 = data.wm_position;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err29 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.wm_position.type,parentSchema:schema31.properties.wm_position,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 4 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema31.properties.wm_position,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err31 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.wm_position,data:data15};
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
if(data.wm_url !== undefined){
let data16 = data.wm_url;
if(typeof data16 === "string"){
if(data16.length < 1){
const err32 = {instancePath:instancePath+"/wm_url",schemaPath:"#/properties/wm_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.wm_url,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/wm_url",schemaPath:"#/properties/wm_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.wm_url.type,parentSchema:schema31.properties.wm_url,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.meta_data !== undefined){
let data17 = data.meta_data;
if(typeof data17 === "string"){
if(data17.length < 1){
const err34 = {instancePath:instancePath+"/meta_data",schemaPath:"#/properties/meta_data/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.meta_data,data:data17};
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
const err35 = {instancePath:instancePath+"/meta_data",schemaPath:"#/properties/meta_data/type",keyword:"type",params:{type: "string"},schema:schema31.properties.meta_data.type,parentSchema:schema31.properties.meta_data,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.payload !== undefined){
let data18 = data.payload;
if(typeof data18 === "string"){
if(data18.length > 1048576){
const err36 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18.length < 1){
const err37 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data19 = data.callback_url;
if(typeof data19 === "string"){
if(data19.length < 1){
const err39 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduStartEnd2video;
  },
  "vidu/template"() {
const ViduTemplate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Template","description":"Makes a video after a template. Vidu's route `/ent/v2/template`: https://platform.vidu.com/docs/template","type":"object","properties":{"template":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Name of the template. Source: https://platform.vidu.com/docs/template"},"images":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","minLength":1,"maxLength":20971520,"description":"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB."},"x-topsheet":{"identity":"source"},"description":"The pictures that the template asks for, at least 128 × 128 pixels. Source: https://platform.vidu.com/docs/template"},"prompt":{"type":"string","minLength":1,"maxLength":2000,"x-topsheet":{"kind":"text","identity":"content"},"description":"What is to be seen, in at most 2000 characters. Source: https://platform.vidu.com/docs/template"},"seed":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/template","default":0},"aspect_ratio":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Width to height; which there are depends on the template. Source: https://platform.vidu.com/docs/template"},"area":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","noEffectUnless":{"when":{"template":"exotic_princess"},"because":"Only the template `exotic_princess` asks for it.","source":"https://platform.vidu.com/docs/template"}},"description":"Country, for the template `exotic_princess`. Source: https://platform.vidu.com/docs/template"},"beast":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","noEffectUnless":{"when":{"template":"beast_companion"},"because":"Only the template `beast_companion` asks for it.","source":"https://platform.vidu.com/docs/template"}},"description":"Animal, for the template `beast_companion`. Source: https://platform.vidu.com/docs/template"},"bgm":{"type":"boolean","x-topsheet":{"kind":"flag"},"description":"Adds background music. Source: https://platform.vidu.com/docs/template","default":false},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/template"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/template"}},"required":["template","images"],"additionalProperties":false,"$id":"ViduTemplate"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduTemplate" */;
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
if(data.template === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.images === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.template !== undefined){
let data0 = data.template;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.template,data:data0};
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
const err4 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},schema:schema31.properties.template.type,parentSchema:schema31.properties.template,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.images !== undefined){
let data1 = data.images;
if(Array.isArray(data1)){
if(data1.length > 7){
const err5 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema31.properties.images,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.images,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 20971520){
const err7 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/maxLength",keyword:"maxLength",params:{limit: 20971520},schema:20971520,parentSchema:schema31.properties.images.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.images.items,data:data2};
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
const err9 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.images.items.type,parentSchema:schema31.properties.images.items,data:data2};
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
const err10 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},schema:schema31.properties.images.type,parentSchema:schema31.properties.images,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err11 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema31.properties.prompt,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt,data:data3};
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
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt.type,parentSchema:schema31.properties.prompt,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.seed.type,parentSchema:schema31.properties.seed,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema31.properties.seed,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.seed,data:data4};
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
if(data.aspect_ratio !== undefined){
let data5 = data.aspect_ratio;
if(typeof data5 === "string"){
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aspect_ratio,data:data5};
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
const err18 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aspect_ratio.type,parentSchema:schema31.properties.aspect_ratio,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.area !== undefined){
let data6 = data.area;
if(typeof data6 === "string"){
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.area,data:data6};
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
const err20 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type: "string"},schema:schema31.properties.area.type,parentSchema:schema31.properties.area,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.beast !== undefined){
let data7 = data.beast;
if(typeof data7 === "string"){
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/beast",schemaPath:"#/properties/beast/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.beast,data:data7};
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
const err22 = {instancePath:instancePath+"/beast",schemaPath:"#/properties/beast/type",keyword:"type",params:{type: "string"},schema:schema31.properties.beast.type,parentSchema:schema31.properties.beast,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.bgm !== undefined){
let data8 = data.bgm;
if(typeof data8 !== "boolean"){
const err23 = {instancePath:instancePath+"/bgm",schemaPath:"#/properties/bgm/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.bgm.type,parentSchema:schema31.properties.bgm,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.payload !== undefined){
let data9 = data.payload;
if(typeof data9 === "string"){
if(data9.length > 1048576){
const err24 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.length < 1){
const err25 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data9};
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
const err26 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data10 = data.callback_url;
if(typeof data10 === "string"){
if(data10.length < 1){
const err27 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data10};
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
const err28 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data10};
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduTemplate;
  },
  "vidu/text2audio"() {
const ViduText2audio = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Text to audio","description":"Makes sounds from words. Vidu's route `/ent/v2/text2audio`: https://platform.vidu.com/docs/text-to-audio","type":"object","properties":{"model":{"enum":["audio1.0"],"description":"Model that makes the sound. Source: https://platform.vidu.com/docs/text-to-audio"},"prompt":{"type":"string","description":"What is to be heard, in at most 1500 characters. Source: https://platform.vidu.com/docs/text-to-audio","minLength":1,"maxLength":1500,"x-topsheet":{"kind":"text","identity":"content"}},"duration":{"type":["number","object"],"description":"Length of the sound in seconds, 2 to 10, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/text-to-audio","minimum":2,"maximum":10,"default":10,"properties":{"low":{"type":"number","description":"The least it can be, in seconds."},"high":{"type":"number","maximum":10,"description":"The most it can be, in seconds."}},"x-topsheet":{"kind":"length"},"required":["low","high"],"additionalProperties":false},"seed":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/text-to-audio","default":0},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-audio"}},"required":["model","prompt"],"additionalProperties":false,"$id":"ViduText2audio"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduText2audio" */;
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
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prompt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "prompt")) || (key0 === "duration")) || (key0 === "seed")) || (key0 === "callback_url"))){
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
if(data.model !== undefined){
let data0 = data.model;
if(!(data0 === "audio1.0")){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema31.properties.model.enum},schema:schema31.properties.model.enum,parentSchema:schema31.properties.model,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length > 1500){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 1500},schema:1500,parentSchema:schema31.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt,data:data1};
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
const err6 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt.type,parentSchema:schema31.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.duration !== undefined){
let data2 = data.duration;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err7 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: schema31.properties.duration.type},schema:schema31.properties.duration.type,parentSchema:schema31.properties.duration,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema31.properties.duration,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 2 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema31.properties.duration,data:data2};
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
if(data2.low === undefined){
const err10 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.high === undefined){
const err11 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "low") || (key1 === "high"))){
const err12 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.duration,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.low !== undefined){
let data3 = data2.low;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/duration/low",schemaPath:"#/properties/duration/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.duration.properties.low.type,parentSchema:schema31.properties.duration.properties.low,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.high !== undefined){
let data4 = data2.high;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema31.properties.duration.properties.high,data:data4};
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
const err15 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.duration.properties.high.type,parentSchema:schema31.properties.duration.properties.high,data:data4};
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
}
if(data.seed !== undefined){
let data5 = data.seed;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.seed.type,parentSchema:schema31.properties.seed,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema31.properties.seed,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.seed,data:data5};
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
if(data.callback_url !== undefined){
let data6 = data.callback_url;
if(typeof data6 === "string"){
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data6};
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
const err20 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data6};
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
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduText2audio;
  },
  "vidu/text2video"() {
const ViduText2video = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Text to video","description":"Makes a video from words. Vidu's route `/ent/v2/text2video`: https://platform.vidu.com/docs/text-to-video","type":"object","properties":{"model":{"enum":["viduq3-turbo","viduq3-pro","viduq2","viduq1","vidu1.5"],"description":"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/text-to-video","x-topsheet":{"renamed":{"viduq3-pro-fast":{"to":null,"because":"Vidu serves `img2video` with it.","source":"https://platform.vidu.com/docs/text-to-video"},"viduq3":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/text-to-video"},"viduq3-mix":{"to":null,"because":"Vidu serves `reference2video` with it.","source":"https://platform.vidu.com/docs/text-to-video"},"viduq2-pro":{"to":null,"because":"Vidu serves `img2video`, `start-end2video`, `reference2video`, `multiframe` and `extend` with it.","source":"https://platform.vidu.com/docs/text-to-video"},"viduq2-turbo":{"to":null,"because":"Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.","source":"https://platform.vidu.com/docs/text-to-video"},"viduq2-pro-fast":{"to":null,"because":"Vidu serves `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/text-to-video"},"viduq1-classic":{"to":null,"because":"Vidu serves `img2video` and `start-end2video` with it.","source":"https://platform.vidu.com/docs/text-to-video"},"vidu2.0":{"to":null,"because":"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.","source":"https://platform.vidu.com/docs/text-to-video"},"viduq3-drama":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq3-ad":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"},"viduq4-preview":{"to":null,"because":"Only resellers name this model, and no price of it is known.","source":"https://platform.vidu.com/docs/pricing"}},"rivals":{"of":["viduq2","viduq1","vidu1.5"],"values":["viduq3-turbo"],"because":"It is of a newer generation, makes sound too, and is charged by the second alone.","source":"https://platform.vidu.com/docs/pricing"},"disabled":{"values":["vidu1.5"],"because":"Vidu's documentation lists this model no longer.","source":"https://platform.vidu.com/docs/text-to-video"}}},"prompt":{"type":"string","minLength":1,"maxLength":5000,"x-topsheet":{"kind":"text","identity":"content"},"description":"What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/text-to-video"},"style":{"enum":["general","anime"],"description":"Style of the picture; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/text-to-video","default":"general","x-topsheet":{"noEffectUnless":{"when":{"model":["viduq1","vidu1.5"]},"because":"Q2 and Q3 models take the style from the prompt.","source":"https://platform.vidu.com/docs/text-to-video"}}},"duration":{"type":["integer","object"],"properties":{"low":{"type":"integer","description":"The least it can be, in seconds."},"high":{"type":"integer","description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"length","defaultCosts":true,"defaultBy":[{"when":{"model":"vidu1.5"},"value":4}]},"description":"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/text-to-video","default":5},"resolution":{"enum":["360p","540p","720p","1080p"],"description":"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/text-to-video","default":"720p","x-topsheet":{"defaultCosts":true,"defaultBy":[{"when":{"model":"viduq1"},"value":"1080p"},{"when":{"model":"vidu1.5","duration":4},"value":"360p"}]}},"aspect_ratio":{"enum":["16:9","9:16","1:1","3:4","4:3"],"description":"Width to height; 3:4 and 4:3 with Q2 and Q3 models only. Source: https://platform.vidu.com/docs/text-to-video","default":"16:9"},"seed":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/text-to-video","default":0},"movement_amplitude":{"enum":["auto","small","medium","large"],"description":"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/text-to-video","default":"auto","x-topsheet":{"noEffectUnless":{"when":{"model":["viduq1","vidu1.5"]},"because":"Q2 and Q3 models choose the amount of movement themselves.","source":"https://platform.vidu.com/docs/text-to-video"}}},"bgm":{"type":"boolean","x-topsheet":{"kind":"flag","noEffectUnless":{"when":{"any":[{"model":["viduq1","vidu1.5"]},{"model":["viduq2"],"duration":{"to":8}}]},"because":"Q3 models ignore background music, and Q2 models do from 9 seconds on.","source":"https://platform.vidu.com/docs/text-to-video"}},"description":"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/text-to-video","default":false},"audio":{"type":"boolean","x-topsheet":{"kind":"flag","defaultBy":[{"when":{"model":["viduq3-turbo","viduq3-pro"]},"value":true}],"disabled":{"values":[true],"when":{"model":["viduq2","viduq1","vidu1.5"]},"because":"Only Q3 models make sound from text.","source":"https://platform.vidu.com/docs/text-to-video"},"defaultCosts":true},"description":"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others. Source: https://platform.vidu.com/docs/text-to-video","default":false},"off_peak":{"type":"boolean","x-topsheet":{"kind":"flag","cheaper":{"value":true,"advice":"let it run off-peak (`off_peak: true`, done within 48 hours)"},"waits":{"value":true,"hours":48,"because":"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.","source":"https://platform.vidu.com/docs/pricing"}},"description":"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/text-to-video","default":false},"watermark":{"type":"boolean","x-topsheet":{"kind":"flag"},"description":"Puts a watermark on the video. Source: https://platform.vidu.com/docs/text-to-video","default":false},"wm_position":{"type":"integer","description":"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/text-to-video","minimum":1,"maximum":4,"default":3,"x-topsheet":{"noEffectUnless":{"when":{"watermark":true},"because":"It places the watermark that `watermark: true` asks for.","source":"https://platform.vidu.com/docs/text-to-video"}}},"wm_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","noEffectUnless":{"when":{"watermark":true},"because":"It is the picture that `watermark: true` puts on the video.","source":"https://platform.vidu.com/docs/text-to-video"}},"description":"Picture that serves as watermark. Source: https://platform.vidu.com/docs/text-to-video"},"meta_data":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/text-to-video"},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video"}},"required":["model","prompt"],"additionalProperties":false,"$id":"ViduText2video"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduText2video" */;
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
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prompt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.model !== undefined){
let data0 = data.model;
if(!(((((data0 === "viduq3-turbo") || (data0 === "viduq3-pro")) || (data0 === "viduq2")) || (data0 === "viduq1")) || (data0 === "vidu1.5"))){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema31.properties.model.enum},schema:schema31.properties.model.enum,parentSchema:schema31.properties.model,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length > 5000){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema31.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt,data:data1};
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
const err6 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt.type,parentSchema:schema31.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.style !== undefined){
let data2 = data.style;
if(!((data2 === "general") || (data2 === "anime"))){
const err7 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues: schema31.properties.style.enum},schema:schema31.properties.style.enum,parentSchema:schema31.properties.style,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err8 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: schema31.properties.duration.type},schema:schema31.properties.duration.type,parentSchema:schema31.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.low === undefined){
const err9 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.high === undefined){
const err10 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "low") || (key1 === "high"))){
const err11 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.low !== undefined){
let data4 = data3.low;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/duration/low",schemaPath:"#/properties/duration/properties/low/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.low.type,parentSchema:schema31.properties.duration.properties.low,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.high !== undefined){
let data5 = data3.high;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.duration.properties.high.type,parentSchema:schema31.properties.duration.properties.high,data:data5};
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
if(data.resolution !== undefined){
let data6 = data.resolution;
if(!((((data6 === "360p") || (data6 === "540p")) || (data6 === "720p")) || (data6 === "1080p"))){
const err14 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.resolution.enum},schema:schema31.properties.resolution.enum,parentSchema:schema31.properties.resolution,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data7 = data.aspect_ratio;
if(!(((((data7 === "16:9") || (data7 === "9:16")) || (data7 === "1:1")) || (data7 === "3:4")) || (data7 === "4:3"))){
const err15 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema31.properties.aspect_ratio.enum},schema:schema31.properties.aspect_ratio.enum,parentSchema:schema31.properties.aspect_ratio,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.seed.type,parentSchema:schema31.properties.seed,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483647 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema31.properties.seed,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.seed,data:data8};
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
if(data.movement_amplitude !== undefined){
let data9 = data.movement_amplitude;
if(!((((data9 === "auto") || (data9 === "small")) || (data9 === "medium")) || (data9 === "large"))){
const err19 = {instancePath:instancePath+"/movement_amplitude",schemaPath:"#/properties/movement_amplitude/enum",keyword:"enum",params:{allowedValues: schema31.properties.movement_amplitude.enum},schema:schema31.properties.movement_amplitude.enum,parentSchema:schema31.properties.movement_amplitude,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.bgm !== undefined){
let data10 = data.bgm;
if(typeof data10 !== "boolean"){
const err20 = {instancePath:instancePath+"/bgm",schemaPath:"#/properties/bgm/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.bgm.type,parentSchema:schema31.properties.bgm,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.audio !== undefined){
let data11 = data.audio;
if(typeof data11 !== "boolean"){
const err21 = {instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.audio.type,parentSchema:schema31.properties.audio,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.off_peak !== undefined){
let data12 = data.off_peak;
if(typeof data12 !== "boolean"){
const err22 = {instancePath:instancePath+"/off_peak",schemaPath:"#/properties/off_peak/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.off_peak.type,parentSchema:schema31.properties.off_peak,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.watermark !== undefined){
let data13 = data.watermark;
if(typeof data13 !== "boolean"){
const err23 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.watermark.type,parentSchema:schema31.properties.watermark,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.wm_position !== undefined){
let data14 = data.wm_position;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.wm_position.type,parentSchema:schema31.properties.wm_position,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema31.properties.wm_position,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/wm_position",schemaPath:"#/properties/wm_position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.wm_position,data:data14};
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
if(data.wm_url !== undefined){
let data15 = data.wm_url;
if(typeof data15 === "string"){
if(data15.length < 1){
const err27 = {instancePath:instancePath+"/wm_url",schemaPath:"#/properties/wm_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.wm_url,data:data15};
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
const err28 = {instancePath:instancePath+"/wm_url",schemaPath:"#/properties/wm_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.wm_url.type,parentSchema:schema31.properties.wm_url,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.meta_data !== undefined){
let data16 = data.meta_data;
if(typeof data16 === "string"){
if(data16.length < 1){
const err29 = {instancePath:instancePath+"/meta_data",schemaPath:"#/properties/meta_data/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.meta_data,data:data16};
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
const err30 = {instancePath:instancePath+"/meta_data",schemaPath:"#/properties/meta_data/type",keyword:"type",params:{type: "string"},schema:schema31.properties.meta_data.type,parentSchema:schema31.properties.meta_data,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.payload !== undefined){
let data17 = data.payload;
if(typeof data17 === "string"){
if(data17.length > 1048576){
const err31 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data17.length < 1){
const err32 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data18 = data.callback_url;
if(typeof data18 === "string"){
if(data18.length < 1){
const err34 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data18};
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
const err35 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data18};
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
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduText2video;
  },
  "vidu/timing2audio"() {
const ViduTiming2audio = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Timed text to audio","description":"Makes sounds from words, each at its time. Vidu's route `/ent/v2/timing2audio`: https://platform.vidu.com/docs/timing-to-audio","type":"object","properties":{"model":{"enum":["audio1.0"],"description":"Model that makes the sound. Source: https://platform.vidu.com/docs/timing-to-audio"},"timing_prompts":{"type":"array","description":"What is to be heard and when; they may overlap. Source: https://platform.vidu.com/docs/timing-to-audio","minItems":1,"items":{"type":"object","description":"One sound.","properties":{"from":{"type":"number","minimum":0,"maximum":10,"description":"Where it begins, in seconds."},"to":{"type":"number","minimum":0,"maximum":10,"description":"Where it ends, in seconds."},"prompt":{"type":"string","minLength":1,"maxLength":1500,"description":"What is to be heard, in at most 1500 characters."}},"required":["from","to","prompt"],"additionalProperties":false},"x-topsheet":{"identity":"content"}},"duration":{"type":["number","object"],"description":"Length of the sound in seconds, 2 to 10, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/timing-to-audio","minimum":2,"maximum":10,"default":10,"properties":{"low":{"type":"number","description":"The least it can be, in seconds."},"high":{"type":"number","maximum":10,"description":"The most it can be, in seconds."}},"x-topsheet":{"kind":"length"},"required":["low","high"],"additionalProperties":false},"seed":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/timing-to-audio","default":0},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/timing-to-audio"}},"required":["model","timing_prompts"],"additionalProperties":false,"$id":"ViduTiming2audio"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduTiming2audio" */;
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
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timing_prompts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timing_prompts"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "timing_prompts")) || (key0 === "duration")) || (key0 === "seed")) || (key0 === "callback_url"))){
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
if(data.model !== undefined){
let data0 = data.model;
if(!(data0 === "audio1.0")){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema31.properties.model.enum},schema:schema31.properties.model.enum,parentSchema:schema31.properties.model,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.timing_prompts !== undefined){
let data1 = data.timing_prompts;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/timing_prompts",schemaPath:"#/properties/timing_prompts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.timing_prompts,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.from === undefined){
const err5 = {instancePath:instancePath+"/timing_prompts/" + i0,schemaPath:"#/properties/timing_prompts/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema31.properties.timing_prompts.items.required,parentSchema:schema31.properties.timing_prompts.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.to === undefined){
const err6 = {instancePath:instancePath+"/timing_prompts/" + i0,schemaPath:"#/properties/timing_prompts/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema31.properties.timing_prompts.items.required,parentSchema:schema31.properties.timing_prompts.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.prompt === undefined){
const err7 = {instancePath:instancePath+"/timing_prompts/" + i0,schemaPath:"#/properties/timing_prompts/items/required",keyword:"required",params:{missingProperty: "prompt"},schema:schema31.properties.timing_prompts.items.required,parentSchema:schema31.properties.timing_prompts.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "from") || (key1 === "to")) || (key1 === "prompt"))){
const err8 = {instancePath:instancePath+"/timing_prompts/" + i0,schemaPath:"#/properties/timing_prompts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.timing_prompts.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.from !== undefined){
let data3 = data2.from;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/timing_prompts/" + i0+"/from",schemaPath:"#/properties/timing_prompts/items/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema31.properties.timing_prompts.items.properties.from,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/timing_prompts/" + i0+"/from",schemaPath:"#/properties/timing_prompts/items/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.timing_prompts.items.properties.from,data:data3};
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
const err11 = {instancePath:instancePath+"/timing_prompts/" + i0+"/from",schemaPath:"#/properties/timing_prompts/items/properties/from/type",keyword:"type",params:{type: "number"},schema:schema31.properties.timing_prompts.items.properties.from.type,parentSchema:schema31.properties.timing_prompts.items.properties.from,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.to !== undefined){
let data4 = data2.to;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/timing_prompts/" + i0+"/to",schemaPath:"#/properties/timing_prompts/items/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema31.properties.timing_prompts.items.properties.to,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/timing_prompts/" + i0+"/to",schemaPath:"#/properties/timing_prompts/items/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.timing_prompts.items.properties.to,data:data4};
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
const err14 = {instancePath:instancePath+"/timing_prompts/" + i0+"/to",schemaPath:"#/properties/timing_prompts/items/properties/to/type",keyword:"type",params:{type: "number"},schema:schema31.properties.timing_prompts.items.properties.to.type,parentSchema:schema31.properties.timing_prompts.items.properties.to,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.prompt !== undefined){
let data5 = data2.prompt;
if(typeof data5 === "string"){
if(data5.length > 1500){
const err15 = {instancePath:instancePath+"/timing_prompts/" + i0+"/prompt",schemaPath:"#/properties/timing_prompts/items/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 1500},schema:1500,parentSchema:schema31.properties.timing_prompts.items.properties.prompt,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/timing_prompts/" + i0+"/prompt",schemaPath:"#/properties/timing_prompts/items/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.timing_prompts.items.properties.prompt,data:data5};
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
const err17 = {instancePath:instancePath+"/timing_prompts/" + i0+"/prompt",schemaPath:"#/properties/timing_prompts/items/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.timing_prompts.items.properties.prompt.type,parentSchema:schema31.properties.timing_prompts.items.properties.prompt,data:data5};
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
const err18 = {instancePath:instancePath+"/timing_prompts/" + i0,schemaPath:"#/properties/timing_prompts/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.timing_prompts.items.type,parentSchema:schema31.properties.timing_prompts.items,data:data2};
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
else {
const err19 = {instancePath:instancePath+"/timing_prompts",schemaPath:"#/properties/timing_prompts/type",keyword:"type",params:{type: "array"},schema:schema31.properties.timing_prompts.type,parentSchema:schema31.properties.timing_prompts,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.duration !== undefined){
let data6 = data.duration;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err20 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: schema31.properties.duration.type},schema:schema31.properties.duration.type,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6 < 2 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.low === undefined){
const err23 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.high === undefined){
const err24 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.duration.required,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "low") || (key2 === "high"))){
const err25 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.low !== undefined){
let data7 = data6.low;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/duration/low",schemaPath:"#/properties/duration/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.duration.properties.low.type,parentSchema:schema31.properties.duration.properties.low,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.high !== undefined){
let data8 = data6.high;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema31.properties.duration.properties.high,data:data8};
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
const err28 = {instancePath:instancePath+"/duration/high",schemaPath:"#/properties/duration/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.duration.properties.high.type,parentSchema:schema31.properties.duration.properties.high,data:data8};
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
if(data.seed !== undefined){
let data9 = data.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err29 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.seed.type,parentSchema:schema31.properties.seed,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema31.properties.seed,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.seed,data:data9};
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
if(data.callback_url !== undefined){
let data10 = data.callback_url;
if(typeof data10 === "string"){
if(data10.length < 1){
const err32 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduTiming2audio;
  },
  "vidu/trending-replicate"() {
const ViduTrendingReplicate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Trending replicate","description":"Makes a video like another one, with pictures of your own. Vidu's route `/ent/v2/trending-replicate`: https://platform.vidu.com/docs/one-click-trending-replicate","type":"object","properties":{"video_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"The video to replicate: mp4 or mov, 5 to 180 seconds. Source: https://platform.vidu.com/docs/one-click-trending-replicate"},"images":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","minLength":1,"maxLength":20971520,"description":"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB."},"x-topsheet":{"identity":"source"},"description":"Pictures to put into it, 1 to 7. Source: https://platform.vidu.com/docs/one-click-trending-replicate"},"prompt":{"type":"string","minLength":1,"maxLength":2000,"x-topsheet":{"kind":"text","identity":"content"},"description":"What is to be different. Source: https://platform.vidu.com/docs/one-click-trending-replicate"},"aspect_ratio":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Width to height. Source: https://platform.vidu.com/docs/one-click-trending-replicate"},"resolution":{"enum":["540p","720p","1080p"],"description":"Resolution of the video. Source: https://platform.vidu.com/docs/one-click-trending-replicate","default":"1080p","x-topsheet":{"defaultCosts":true}},"remove_audio":{"type":"boolean","x-topsheet":{"kind":"flag"},"description":"Leaves out the sound of the video. Source: https://platform.vidu.com/docs/one-click-trending-replicate","default":false},"durationSeconds":{"type":["number","object"],"exclusiveMinimum":0,"properties":{"low":{"type":"number","exclusiveMinimum":0,"description":"The least it can be, in seconds."},"high":{"type":"number","exclusiveMinimum":0,"description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"length","planFact":true},"description":"Length of the video in seconds, 5 to 180, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.","maximum":180},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video"}},"required":["video_url"],"additionalProperties":false,"$id":"ViduTrendingReplicate"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduTrendingReplicate" */;
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
if(data.video_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "video_url"},schema:schema31.required,parentSchema:schema31,data};
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
if(data.video_url !== undefined){
let data0 = data.video_url;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.video_url,data:data0};
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
const err3 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.video_url.type,parentSchema:schema31.properties.video_url,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.images !== undefined){
let data1 = data.images;
if(Array.isArray(data1)){
if(data1.length > 7){
const err4 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema31.properties.images,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.images,data:data1};
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
if(data2.length > 20971520){
const err6 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/maxLength",keyword:"maxLength",params:{limit: 20971520},schema:20971520,parentSchema:schema31.properties.images.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.images.items,data:data2};
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
const err8 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.images.items.type,parentSchema:schema31.properties.images.items,data:data2};
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
const err9 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},schema:schema31.properties.images.type,parentSchema:schema31.properties.images,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err10 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema31.properties.prompt,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.prompt,data:data3};
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
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prompt.type,parentSchema:schema31.properties.prompt,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data4 = data.aspect_ratio;
if(typeof data4 === "string"){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aspect_ratio,data:data4};
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
const err14 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aspect_ratio.type,parentSchema:schema31.properties.aspect_ratio,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.resolution !== undefined){
let data5 = data.resolution;
if(!(((data5 === "540p") || (data5 === "720p")) || (data5 === "1080p"))){
const err15 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.resolution.enum},schema:schema31.properties.resolution.enum,parentSchema:schema31.properties.resolution,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.remove_audio !== undefined){
let data6 = data.remove_audio;
if(typeof data6 !== "boolean"){
const err16 = {instancePath:instancePath+"/remove_audio",schemaPath:"#/properties/remove_audio/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.remove_audio.type,parentSchema:schema31.properties.remove_audio,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data7 = data.durationSeconds;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err17 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema31.properties.durationSeconds.type},schema:schema31.properties.durationSeconds.type,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 180 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},schema:180,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7 <= 0 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.low === undefined){
const err20 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.high === undefined){
const err21 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "low") || (key1 === "high"))){
const err22 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.durationSeconds,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.low !== undefined){
let data8 = data7.low;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.low,data:data8};
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
const err24 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.low.type,parentSchema:schema31.properties.durationSeconds.properties.low,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.high !== undefined){
let data9 = data7.high;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.high,data:data9};
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
const err26 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.high.type,parentSchema:schema31.properties.durationSeconds.properties.high,data:data9};
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
if(data.payload !== undefined){
let data10 = data.payload;
if(typeof data10 === "string"){
if(data10.length > 1048576){
const err27 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.length < 1){
const err28 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data10};
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
const err29 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data11 = data.callback_url;
if(typeof data11 === "string"){
if(data11.length < 1){
const err30 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data11};
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
const err31 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data11};
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
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduTrendingReplicate;
  },
  "vidu/upscale"() {
const ViduUpscale = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Upscale","description":"Makes the picture of a video larger. Vidu's route `/ent/v2/upscale-new`: https://platform.vidu.com/docs/upscale-pro","type":"object","properties":{"video_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source","noEffectUnless":{"when":{"video_creation_id":{"set":false}},"because":"Where both are given, `video_creation_id` counts.","source":"https://platform.vidu.com/docs/upscale-pro"}},"description":"Where the video can be fetched: up to 300 seconds, under 60 frames a second. Give it or `video_creation_id`. Source: https://platform.vidu.com/docs/upscale-pro"},"video_creation_id":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Id of a video that Vidu made. Give it or `video_url`. Source: https://platform.vidu.com/docs/upscale-pro"},"upscale_resolution":{"enum":["1080p","2K","4K","8K"],"description":"Resolution to reach; above that of the source, or the job fails. Source: https://platform.vidu.com/docs/upscale-pro","default":"1080p"},"sourceResolution":{"enum":["360p","540p","720p","1080p","2K","4K"],"description":"Resolution of the source. Plan fact: Vidu measures it itself.","x-topsheet":{"planFact":true}},"durationSeconds":{"type":["number","object"],"exclusiveMinimum":0,"properties":{"low":{"type":"number","exclusiveMinimum":0,"description":"The least it can be, in seconds."},"high":{"type":"number","exclusiveMinimum":0,"description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"length","planFact":true},"description":"Length of the video in seconds, 300 at most, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.","maximum":300},"payload":{"type":"string","minLength":1,"maxLength":1048576,"x-topsheet":{"kind":"text"},"description":"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/upscale-pro"},"callback_url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/upscale-pro"}},"required":[],"allOf":[{"anyOf":[{"required":["video_url"]},{"required":["video_creation_id"]}],"x-topsheet":{"oneOf":["video_url","video_creation_id"],"because":"Vidu has to know which video to enlarge."}}],"additionalProperties":false,"$id":"ViduUpscale"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduUpscale" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "video_url"},schema:schema31.allOf[0].anyOf[0].required,parentSchema:schema31.allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_creation_id === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "video_creation_id"},schema:schema31.allOf[0].anyOf[1].required,parentSchema:schema31.allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},schema:schema31.allOf[0].anyOf,parentSchema:schema31.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "video_url") || (key0 === "video_creation_id")) || (key0 === "upscale_resolution")) || (key0 === "sourceResolution")) || (key0 === "durationSeconds")) || (key0 === "payload")) || (key0 === "callback_url"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.video_url !== undefined){
let data0 = data.video_url;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.video_url,data:data0};
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
const err5 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.video_url.type,parentSchema:schema31.properties.video_url,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.video_creation_id !== undefined){
let data1 = data.video_creation_id;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/video_creation_id",schemaPath:"#/properties/video_creation_id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.video_creation_id,data:data1};
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
const err7 = {instancePath:instancePath+"/video_creation_id",schemaPath:"#/properties/video_creation_id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.video_creation_id.type,parentSchema:schema31.properties.video_creation_id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.upscale_resolution !== undefined){
let data2 = data.upscale_resolution;
if(!((((data2 === "1080p") || (data2 === "2K")) || (data2 === "4K")) || (data2 === "8K"))){
const err8 = {instancePath:instancePath+"/upscale_resolution",schemaPath:"#/properties/upscale_resolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.upscale_resolution.enum},schema:schema31.properties.upscale_resolution.enum,parentSchema:schema31.properties.upscale_resolution,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sourceResolution !== undefined){
let data3 = data.sourceResolution;
if(!((((((data3 === "360p") || (data3 === "540p")) || (data3 === "720p")) || (data3 === "1080p")) || (data3 === "2K")) || (data3 === "4K"))){
const err9 = {instancePath:instancePath+"/sourceResolution",schemaPath:"#/properties/sourceResolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.sourceResolution.enum},schema:schema31.properties.sourceResolution.enum,parentSchema:schema31.properties.sourceResolution,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data4 = data.durationSeconds;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err10 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema31.properties.durationSeconds.type},schema:schema31.properties.durationSeconds.type,parentSchema:schema31.properties.durationSeconds,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 300 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},schema:300,parentSchema:schema31.properties.durationSeconds,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.low === undefined){
const err13 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.high === undefined){
const err14 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "low") || (key1 === "high"))){
const err15 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.durationSeconds,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.low !== undefined){
let data5 = data4.low;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.low,data:data5};
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
const err17 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.low.type,parentSchema:schema31.properties.durationSeconds.properties.low,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.high !== undefined){
let data6 = data4.high;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.high,data:data6};
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
const err19 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.high.type,parentSchema:schema31.properties.durationSeconds.properties.high,data:data6};
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
}
if(data.payload !== undefined){
let data7 = data.payload;
if(typeof data7 === "string"){
if(data7.length > 1048576){
const err20 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 1048576},schema:1048576,parentSchema:schema31.properties.payload,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payload,data:data7};
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
const err22 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payload.type,parentSchema:schema31.properties.payload,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.callback_url !== undefined){
let data8 = data.callback_url;
if(typeof data8 === "string"){
if(data8.length < 1){
const err23 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.callback_url,data:data8};
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
const err24 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.callback_url.type,parentSchema:schema31.properties.callback_url,data:data8};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return ViduUpscale;
  },
};
