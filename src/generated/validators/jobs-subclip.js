// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

export const LOADERS = {
  "subclip/captions"() {
const SubclipCaptions = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Viral captions","description":"Burns animated captions into a video. Subclip's Dynamic Captions API, priced as \"Viral Captions\": https://www.subclip.app/docs/api/dynamic-captions","type":"object","properties":{"file":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","planFact":true,"identity":"source"},"description":"Path or name of the video to upload. Plan fact: the job itself takes no file, Subclip gets it by an upload."},"projectId":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","clientOnly":true,"identity":"source"},"description":"Project that the upload of the video returned. The upload's answer is documented (https://www.subclip.app/docs/api/dynamic-captions); that the job takes it under this name is seen only in Subclip's own client (https://github.com/proSamik/ios)."},"durationSeconds":{"type":["number","object"],"exclusiveMinimum":0,"properties":{"low":{"type":"number","exclusiveMinimum":0,"description":"The least it can be, in seconds."},"high":{"type":"number","exclusiveMinimum":0,"description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"examples":[60],"x-topsheet":{"kind":"length"},"description":"Length of the video in seconds, or a range `{low, high}`. Rendering is charged by it. Subclip takes it with the upload, as `video.durationSeconds`: https://www.subclip.app/docs/api/dynamic-captions"},"language":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Language spoken in the video, as a code such as `en`, or `auto`. Used for transcription unless an SRT file is uploaded. Source: https://www.subclip.app/docs/api/dynamic-captions (the spelling of the codes is that of Subclip's own client).","examples":["auto","en","es","hi","zh"]},"templateId":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","clientOnly":true},"description":"Look of the captions. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `bold-clean` (its default), `ivory-spotlight`, `serif-storyteller`, `authority`, `minimalist`, `justified`, `minimalist-white`, `kinetic`, `kinetic-yellow` and `one-word`; Subclip may accept more.","examples":["bold-clean","ivory-spotlight","serif-storyteller","authority","minimalist","justified","minimalist-white","kinetic","kinetic-yellow","one-word"]},"aspectRatio":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","clientOnly":true},"description":"Shape of the finished video. Write it in quotes: YAML 1.1 readers take a bare 9:16 for a number. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `9:16`, `16:9` and `1:1`; Subclip may accept more.","examples":["9:16","16:9","1:1"]},"placement":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","clientOnly":true},"description":"Where the captions stand. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `top`, `middle` and `bottom`, and leaves the field out for none; Subclip may accept more.","examples":["top","middle","bottom"]},"faceTrack":{"type":"boolean","x-topsheet":{"kind":"flag","clientOnly":true,"cheaper":{"value":null,"advice":"drop face tracking (`faceTrack`)"}},"description":"Keeps the speaker's face in the picture; costs extra by the minute, at least 1 credit (https://www.subclip.app/docs/cost/api). The name is seen only in Subclip's own client (https://github.com/proSamik/ios).","default":false},"outputFileName":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","clientOnly":true},"description":"Name of the finished file. The name of this field is seen only in Subclip's own client (https://github.com/proSamik/ios), which always ends it in `.mp4`.","examples":["captioned.mp4"]},"srtSupplied":{"type":"boolean","x-topsheet":{"kind":"flag","planFact":true},"description":"An SRT file is uploaded with the video and used instead of a transcription. Plan fact: Subclip sees it from the upload. The cost page charges the same either way: https://www.subclip.app/docs/cost/api","default":false}},"additionalProperties":false,"$id":"SubclipCaptions"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipCaptions" */;
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
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.file,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema31.properties.file.type,parentSchema:schema31.properties.file,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.projectId !== undefined){
let data1 = data.projectId;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.projectId,data:data1};
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
const err4 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: "string"},schema:schema31.properties.projectId.type,parentSchema:schema31.properties.projectId,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data2 = data.durationSeconds;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema31.properties.durationSeconds.type},schema:schema31.properties.durationSeconds.type,parentSchema:schema31.properties.durationSeconds,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.low === undefined){
const err7 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.high === undefined){
const err8 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "low") || (key1 === "high"))){
const err9 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.durationSeconds,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.low !== undefined){
let data3 = data2.low;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.low,data:data3};
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
const err11 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.low.type,parentSchema:schema31.properties.durationSeconds.properties.low,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.high !== undefined){
let data4 = data2.high;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.high,data:data4};
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
const err13 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.high.type,parentSchema:schema31.properties.durationSeconds.properties.high,data:data4};
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
if(data.language !== undefined){
let data5 = data.language;
if(typeof data5 === "string"){
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.language,data:data5};
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
const err15 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},schema:schema31.properties.language.type,parentSchema:schema31.properties.language,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.templateId !== undefined){
let data6 = data.templateId;
if(typeof data6 === "string"){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/templateId",schemaPath:"#/properties/templateId/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.templateId,data:data6};
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
const err17 = {instancePath:instancePath+"/templateId",schemaPath:"#/properties/templateId/type",keyword:"type",params:{type: "string"},schema:schema31.properties.templateId.type,parentSchema:schema31.properties.templateId,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.aspectRatio !== undefined){
let data7 = data.aspectRatio;
if(typeof data7 === "string"){
if(data7.length < 1){
const err18 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/properties/aspectRatio/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aspectRatio,data:data7};
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
const err19 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/properties/aspectRatio/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aspectRatio.type,parentSchema:schema31.properties.aspectRatio,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.placement !== undefined){
let data8 = data.placement;
if(typeof data8 === "string"){
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.placement,data:data8};
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
const err21 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "string"},schema:schema31.properties.placement.type,parentSchema:schema31.properties.placement,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.faceTrack !== undefined){
let data9 = data.faceTrack;
if(typeof data9 !== "boolean"){
const err22 = {instancePath:instancePath+"/faceTrack",schemaPath:"#/properties/faceTrack/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.faceTrack.type,parentSchema:schema31.properties.faceTrack,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.outputFileName !== undefined){
let data10 = data.outputFileName;
if(typeof data10 === "string"){
if(data10.length < 1){
const err23 = {instancePath:instancePath+"/outputFileName",schemaPath:"#/properties/outputFileName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.outputFileName,data:data10};
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
const err24 = {instancePath:instancePath+"/outputFileName",schemaPath:"#/properties/outputFileName/type",keyword:"type",params:{type: "string"},schema:schema31.properties.outputFileName.type,parentSchema:schema31.properties.outputFileName,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.srtSupplied !== undefined){
let data11 = data.srtSupplied;
if(typeof data11 !== "boolean"){
const err25 = {instancePath:instancePath+"/srtSupplied",schemaPath:"#/properties/srtSupplied/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.srtSupplied.type,parentSchema:schema31.properties.srtSupplied,data:data11};
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
return SubclipCaptions;
  },
  "subclip/clip"() {
const SubclipClip = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"AI clipping","description":"Cuts clips out of a long video, chosen by AI or given as segments, and renders them. Subclip's AI Clipping API: https://www.subclip.app/docs/api/ai-clipping","type":"object","properties":{"videoUrl":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Where the video can be fetched: a YouTube link, or a public or signed URL. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/ai-clipping","examples":["https://www.youtube.com/watch?v=abc"]},"sourceObjectKey":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Key that the upload of the video returned. Give it, `videoUrl` or `file`. Source: https://www.subclip.app/docs/api/ai-clipping"},"file":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","planFact":true,"identity":"source"},"description":"Path or name of a video that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead."},"language":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Language spoken in the video, as a code such as `en`; Subclip requires it when no transcript is given. Source: https://www.subclip.app/docs/api/ai-clipping","examples":["en"]},"aiAnalysis":{"type":"boolean","x-topsheet":{"kind":"flag","cheaper":{"value":false,"advice":"cut the given segments with `aiAnalysis: false`"}},"description":"Lets AI choose the clips, which costs pipeline credits; set it to false when `segments` are given. Source: https://www.subclip.app/docs/api/ai-clipping","default":false},"segments":{"type":"array","minItems":1,"description":"The parts to cut out, at least one; without them AI chooses, which costs pipeline credits. Source: https://www.subclip.app/docs/cost/api","items":{"type":"object","description":"One part of the video. Our names: how Subclip writes a segment is not published.","properties":{"startSeconds":{"type":"number","minimum":0,"description":"Where the part begins, in seconds from the start of the video. Our name: Subclip's own is not published.","x-topsheet":{"planFact":true}},"endSeconds":{"type":"number","minimum":0,"description":"Where the part ends, in seconds from the start of the video. Our name: Subclip's own is not published.","x-topsheet":{"planFact":true}}},"required":["startSeconds","endSeconds"],"additionalProperties":false}},"youtubeTranscript":{"type":"boolean","x-topsheet":{"kind":"flag","noEffectUnless":{"when":{"videoUrl":{"hosts":["youtube.com","youtu.be","youtube-nocookie.com"]}},"because":"Subclip fetches YouTube's transcript only where `videoUrl` is a YouTube link.","source":"https://www.subclip.app/docs/api/ai-clipping"},"cheaper":{"value":null,"advice":"do without YouTube's transcript (`youtubeTranscript`)"}},"description":"Tries YouTube's own transcript first, for YouTube links only; costs 1 credit when one is fetched. Source: https://www.subclip.app/docs/api/ai-clipping","default":false},"dynamicCaptions":{"type":"boolean","x-topsheet":{"kind":"flag","cheaper":{"value":null,"advice":"leave off the captions (`dynamicCaptions`)"}},"description":"Puts animated captions on the clips, which adds caption analysis. Source: https://www.subclip.app/docs/cost/api","default":false},"clipCount":{"type":["integer","object"],"minimum":0,"properties":{"low":{"type":"integer","minimum":0,"description":"The fewest there can be."},"high":{"type":"integer","minimum":0,"description":"The most there can be."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"count","planFact":true,"noEffectUnless":{"when":{"dynamicCaptions":true},"because":"The number of clips changes the price only through the analysis of their captions, which `dynamicCaptions` asks for.","source":"https://www.subclip.app/docs/cost/api"}},"description":"How many clips AI is expected to make, or a range `{low, high}`; caption analysis may be charged for each. Plan fact: not sent to Subclip."},"durationSeconds":{"type":["number","object"],"exclusiveMinimum":0,"properties":{"low":{"type":"number","exclusiveMinimum":0,"description":"The least it can be, in seconds."},"high":{"type":"number","exclusiveMinimum":0,"description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"examples":[60],"x-topsheet":{"kind":"length","planFact":true},"description":"Length of the video in seconds, or a range `{low, high}`. Plan fact: not sent to Subclip."}},"allOf":[{"anyOf":[{"required":["videoUrl"]},{"required":["sourceObjectKey"]},{"required":["file"]}],"x-topsheet":{"oneOf":["videoUrl","sourceObjectKey","file"],"because":"Subclip has to know which video to cut."}}],"additionalProperties":false,"$id":"SubclipClip"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipClip" */;
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
if(data.videoUrl === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "videoUrl"},schema:schema31.allOf[0].anyOf[0].required,parentSchema:schema31.allOf[0].anyOf[0],data};
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
if(data.sourceObjectKey === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "sourceObjectKey"},schema:schema31.allOf[0].anyOf[1].required,parentSchema:schema31.allOf[0].anyOf[1],data};
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
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "file"},schema:schema31.allOf[0].anyOf[2].required,parentSchema:schema31.allOf[0].anyOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},schema:schema31.allOf[0].anyOf,parentSchema:schema31.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(data.videoUrl !== undefined){
let data0 = data.videoUrl;
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/videoUrl",schemaPath:"#/properties/videoUrl/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.videoUrl,data:data0};
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
const err6 = {instancePath:instancePath+"/videoUrl",schemaPath:"#/properties/videoUrl/type",keyword:"type",params:{type: "string"},schema:schema31.properties.videoUrl.type,parentSchema:schema31.properties.videoUrl,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sourceObjectKey !== undefined){
let data1 = data.sourceObjectKey;
if(typeof data1 === "string"){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/sourceObjectKey",schemaPath:"#/properties/sourceObjectKey/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.sourceObjectKey,data:data1};
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
const err8 = {instancePath:instancePath+"/sourceObjectKey",schemaPath:"#/properties/sourceObjectKey/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sourceObjectKey.type,parentSchema:schema31.properties.sourceObjectKey,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.file,data:data2};
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
const err10 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema31.properties.file.type,parentSchema:schema31.properties.file,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.language !== undefined){
let data3 = data.language;
if(typeof data3 === "string"){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.language,data:data3};
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
const err12 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},schema:schema31.properties.language.type,parentSchema:schema31.properties.language,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.aiAnalysis !== undefined){
let data4 = data.aiAnalysis;
if(typeof data4 !== "boolean"){
const err13 = {instancePath:instancePath+"/aiAnalysis",schemaPath:"#/properties/aiAnalysis/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.aiAnalysis.type,parentSchema:schema31.properties.aiAnalysis,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.segments !== undefined){
let data5 = data.segments;
if(Array.isArray(data5)){
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.segments,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.startSeconds === undefined){
const err15 = {instancePath:instancePath+"/segments/" + i0,schemaPath:"#/properties/segments/items/required",keyword:"required",params:{missingProperty: "startSeconds"},schema:schema31.properties.segments.items.required,parentSchema:schema31.properties.segments.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.endSeconds === undefined){
const err16 = {instancePath:instancePath+"/segments/" + i0,schemaPath:"#/properties/segments/items/required",keyword:"required",params:{missingProperty: "endSeconds"},schema:schema31.properties.segments.items.required,parentSchema:schema31.properties.segments.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "startSeconds") || (key1 === "endSeconds"))){
const err17 = {instancePath:instancePath+"/segments/" + i0,schemaPath:"#/properties/segments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.segments.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.startSeconds !== undefined){
let data7 = data6.startSeconds;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/segments/" + i0+"/startSeconds",schemaPath:"#/properties/segments/items/properties/startSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.segments.items.properties.startSeconds,data:data7};
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
const err19 = {instancePath:instancePath+"/segments/" + i0+"/startSeconds",schemaPath:"#/properties/segments/items/properties/startSeconds/type",keyword:"type",params:{type: "number"},schema:schema31.properties.segments.items.properties.startSeconds.type,parentSchema:schema31.properties.segments.items.properties.startSeconds,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.endSeconds !== undefined){
let data8 = data6.endSeconds;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/segments/" + i0+"/endSeconds",schemaPath:"#/properties/segments/items/properties/endSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.segments.items.properties.endSeconds,data:data8};
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
const err21 = {instancePath:instancePath+"/segments/" + i0+"/endSeconds",schemaPath:"#/properties/segments/items/properties/endSeconds/type",keyword:"type",params:{type: "number"},schema:schema31.properties.segments.items.properties.endSeconds.type,parentSchema:schema31.properties.segments.items.properties.endSeconds,data:data8};
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
const err22 = {instancePath:instancePath+"/segments/" + i0,schemaPath:"#/properties/segments/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.segments.items.type,parentSchema:schema31.properties.segments.items,data:data6};
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
const err23 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "array"},schema:schema31.properties.segments.type,parentSchema:schema31.properties.segments,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.youtubeTranscript !== undefined){
let data9 = data.youtubeTranscript;
if(typeof data9 !== "boolean"){
const err24 = {instancePath:instancePath+"/youtubeTranscript",schemaPath:"#/properties/youtubeTranscript/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.youtubeTranscript.type,parentSchema:schema31.properties.youtubeTranscript,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.dynamicCaptions !== undefined){
let data10 = data.dynamicCaptions;
if(typeof data10 !== "boolean"){
const err25 = {instancePath:instancePath+"/dynamicCaptions",schemaPath:"#/properties/dynamicCaptions/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.dynamicCaptions.type,parentSchema:schema31.properties.dynamicCaptions,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.clipCount !== undefined){
let data11 = data.clipCount;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
const err26 = {instancePath:instancePath+"/clipCount",schemaPath:"#/properties/clipCount/type",keyword:"type",params:{type: schema31.properties.clipCount.type},schema:schema31.properties.clipCount.type,parentSchema:schema31.properties.clipCount,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/clipCount",schemaPath:"#/properties/clipCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.clipCount,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.low === undefined){
const err28 = {instancePath:instancePath+"/clipCount",schemaPath:"#/properties/clipCount/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.clipCount.required,parentSchema:schema31.properties.clipCount,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.high === undefined){
const err29 = {instancePath:instancePath+"/clipCount",schemaPath:"#/properties/clipCount/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.clipCount.required,parentSchema:schema31.properties.clipCount,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "low") || (key2 === "high"))){
const err30 = {instancePath:instancePath+"/clipCount",schemaPath:"#/properties/clipCount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.clipCount,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.low !== undefined){
let data12 = data11.low;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err31 = {instancePath:instancePath+"/clipCount/low",schemaPath:"#/properties/clipCount/properties/low/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.clipCount.properties.low.type,parentSchema:schema31.properties.clipCount.properties.low,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/clipCount/low",schemaPath:"#/properties/clipCount/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.clipCount.properties.low,data:data12};
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
if(data11.high !== undefined){
let data13 = data11.high;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/clipCount/high",schemaPath:"#/properties/clipCount/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.clipCount.properties.high.type,parentSchema:schema31.properties.clipCount.properties.high,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/clipCount/high",schemaPath:"#/properties/clipCount/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.clipCount.properties.high,data:data13};
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
if(data.durationSeconds !== undefined){
let data14 = data.durationSeconds;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
const err35 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema31.properties.durationSeconds.type},schema:schema31.properties.durationSeconds.type,parentSchema:schema31.properties.durationSeconds,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 <= 0 || isNaN(data14)){
const err36 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.low === undefined){
const err37 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.high === undefined){
const err38 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key3 in data14){
if(!((key3 === "low") || (key3 === "high"))){
const err39 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.durationSeconds,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.low !== undefined){
let data15 = data14.low;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 <= 0 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.low,data:data15};
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
const err41 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.low.type,parentSchema:schema31.properties.durationSeconds.properties.low,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.high !== undefined){
let data16 = data14.high;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 <= 0 || isNaN(data16)){
const err42 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.high,data:data16};
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
const err43 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.high.type,parentSchema:schema31.properties.durationSeconds.properties.high,data:data16};
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
return SubclipClip;
  },
  "subclip/dub"() {
const SubclipDub = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"AI dubbing","description":"Translates the speech of a video or a recording and speaks it in another language. Subclip's AI Dubbing API: https://www.subclip.app/docs/api/dubbing","type":"object","properties":{"sourceUrl":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Where the media can be fetched: a public or signed URL, or a supported social link. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/dubbing","examples":["https://cdn.example.com/keynote.mp4"]},"sourceObjectKey":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Key that the upload of the media returned. Give it, `sourceUrl` or `file`. Source: https://www.subclip.app/docs/api/dubbing"},"file":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","planFact":true,"identity":"source"},"description":"Path or name of a file that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead."},"sourceMediaType":{"enum":["video","audio"],"description":"Whether the source is a video or a recording; keeping the background is priced for video. Source: https://www.subclip.app/docs/api/dubbing"},"durationSeconds":{"type":["number","object"],"exclusiveMinimum":0,"properties":{"low":{"type":"number","exclusiveMinimum":0,"description":"The least it can be, in seconds."},"high":{"type":"number","exclusiveMinimum":0,"description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"examples":[60],"x-topsheet":{"kind":"length"},"description":"Length of the source in seconds, or a range `{low, high}` while it is not known. Credits are checked against it before the job is created. Source: https://www.subclip.app/docs/api/dubbing"},"targetLanguage":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","planFact":true},"description":"Language to dub into, as a code such as `es`. Our name: Subclip's own field name is not published.","examples":["es","fr","de"]},"transcriptSupplied":{"type":"boolean","x-topsheet":{"kind":"flag","planFact":true,"suppliesTranscript":true,"cheaper":{"value":true,"advice":"supply the transcript with `transcriptSupplied: true`"}},"description":"A transcript (SRT) is supplied, so that no transcription minutes are charged. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api","default":false},"cloneVoice":{"type":"boolean","x-topsheet":{"kind":"flag","planFact":true,"voiceClone":true,"cheaper":{"value":null,"advice":"use a catalog voice instead of `cloneVoice`"}},"description":"Speaks with a clone of the original voice instead of a catalog voice, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api","default":false},"multiSpeaker":{"type":"boolean","x-topsheet":{"kind":"flag","planFact":true,"cheaper":{"value":null,"advice":"use one voice for all speakers instead of `multiSpeaker`"}},"description":"Gives each speaker a voice of their own, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api","default":false},"preserveBackground":{"type":"boolean","x-topsheet":{"kind":"flag","planFact":true,"cheaper":{"value":null,"advice":"give up the background sound (`preserveBackground`)"}},"description":"Keeps music and noises of a video under the new voice, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api","default":false}},"required":["sourceMediaType","durationSeconds"],"allOf":[{"anyOf":[{"required":["sourceUrl"]},{"required":["sourceObjectKey"]},{"required":["file"]}],"x-topsheet":{"oneOf":["sourceUrl","sourceObjectKey","file"],"because":"Subclip has to know which media to dub."}}],"additionalProperties":false,"$id":"SubclipDub"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipDub" */;
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
if(data.sourceUrl === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "sourceUrl"},schema:schema31.allOf[0].anyOf[0].required,parentSchema:schema31.allOf[0].anyOf[0],data};
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
if(data.sourceObjectKey === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "sourceObjectKey"},schema:schema31.allOf[0].anyOf[1].required,parentSchema:schema31.allOf[0].anyOf[1],data};
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
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "file"},schema:schema31.allOf[0].anyOf[2].required,parentSchema:schema31.allOf[0].anyOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},schema:schema31.allOf[0].anyOf,parentSchema:schema31.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(data.sourceMediaType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceMediaType"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.durationSeconds === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sourceUrl !== undefined){
let data0 = data.sourceUrl;
if(typeof data0 === "string"){
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/sourceUrl",schemaPath:"#/properties/sourceUrl/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.sourceUrl,data:data0};
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
const err8 = {instancePath:instancePath+"/sourceUrl",schemaPath:"#/properties/sourceUrl/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sourceUrl.type,parentSchema:schema31.properties.sourceUrl,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sourceObjectKey !== undefined){
let data1 = data.sourceObjectKey;
if(typeof data1 === "string"){
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/sourceObjectKey",schemaPath:"#/properties/sourceObjectKey/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.sourceObjectKey,data:data1};
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
const err10 = {instancePath:instancePath+"/sourceObjectKey",schemaPath:"#/properties/sourceObjectKey/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sourceObjectKey.type,parentSchema:schema31.properties.sourceObjectKey,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.file,data:data2};
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
const err12 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema31.properties.file.type,parentSchema:schema31.properties.file,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sourceMediaType !== undefined){
let data3 = data.sourceMediaType;
if(!((data3 === "video") || (data3 === "audio"))){
const err13 = {instancePath:instancePath+"/sourceMediaType",schemaPath:"#/properties/sourceMediaType/enum",keyword:"enum",params:{allowedValues: schema31.properties.sourceMediaType.enum},schema:schema31.properties.sourceMediaType.enum,parentSchema:schema31.properties.sourceMediaType,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data4 = data.durationSeconds;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err14 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema31.properties.durationSeconds.type},schema:schema31.properties.durationSeconds.type,parentSchema:schema31.properties.durationSeconds,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.low === undefined){
const err16 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.high === undefined){
const err17 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "low") || (key1 === "high"))){
const err18 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.durationSeconds,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.low !== undefined){
let data5 = data4.low;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.low,data:data5};
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
const err20 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.low.type,parentSchema:schema31.properties.durationSeconds.properties.low,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.high !== undefined){
let data6 = data4.high;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.high,data:data6};
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
const err22 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.high.type,parentSchema:schema31.properties.durationSeconds.properties.high,data:data6};
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
if(data.targetLanguage !== undefined){
let data7 = data.targetLanguage;
if(typeof data7 === "string"){
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/targetLanguage",schemaPath:"#/properties/targetLanguage/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.targetLanguage,data:data7};
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
const err24 = {instancePath:instancePath+"/targetLanguage",schemaPath:"#/properties/targetLanguage/type",keyword:"type",params:{type: "string"},schema:schema31.properties.targetLanguage.type,parentSchema:schema31.properties.targetLanguage,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.transcriptSupplied !== undefined){
let data8 = data.transcriptSupplied;
if(typeof data8 !== "boolean"){
const err25 = {instancePath:instancePath+"/transcriptSupplied",schemaPath:"#/properties/transcriptSupplied/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.transcriptSupplied.type,parentSchema:schema31.properties.transcriptSupplied,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.cloneVoice !== undefined){
let data9 = data.cloneVoice;
if(typeof data9 !== "boolean"){
const err26 = {instancePath:instancePath+"/cloneVoice",schemaPath:"#/properties/cloneVoice/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.cloneVoice.type,parentSchema:schema31.properties.cloneVoice,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.multiSpeaker !== undefined){
let data10 = data.multiSpeaker;
if(typeof data10 !== "boolean"){
const err27 = {instancePath:instancePath+"/multiSpeaker",schemaPath:"#/properties/multiSpeaker/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.multiSpeaker.type,parentSchema:schema31.properties.multiSpeaker,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.preserveBackground !== undefined){
let data11 = data.preserveBackground;
if(typeof data11 !== "boolean"){
const err28 = {instancePath:instancePath+"/preserveBackground",schemaPath:"#/properties/preserveBackground/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.preserveBackground.type,parentSchema:schema31.properties.preserveBackground,data:data11};
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
return SubclipDub;
  },
  "subclip/enhance"() {
const SubclipEnhance = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Enhance audio","description":"Cleans up the sound of a recording or a video. Subclip's Enhance Voice API, priced as \"Enhance Audio\": https://www.subclip.app/docs/api/enhance-voice","type":"object","properties":{"file":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","planFact":true,"identity":"source"},"description":"Path or name of the recording or video to upload. Plan fact: the job itself takes no file, Subclip gets it by an upload."},"projectId":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Project that the upload returned; it serves upload, job, status and download alike. Source: https://www.subclip.app/docs/api/enhance-voice"},"durationSeconds":{"type":["number","object"],"exclusiveMinimum":0,"properties":{"low":{"type":"number","exclusiveMinimum":0,"description":"The least it can be, in seconds."},"high":{"type":"number","exclusiveMinimum":0,"description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"examples":[60],"x-topsheet":{"kind":"length"},"description":"Length of the recording in seconds, or a range `{low, high}` while it is not known; the price depends on it alone. Subclip measures the file and refuses a job whose value differs from its own. Source: https://www.subclip.app/docs/api/enhance-voice"},"provider":{"enum":["cleanvoice","resemble"],"default":"cleanvoice","description":"Engine that does the work; the price is the same. `cleanvoice` is the one for a video that is to stay a video. Source: https://www.subclip.app/docs/api/enhance-voice"},"backgroundMusicSeparationEnabled":{"type":"boolean","x-topsheet":{"kind":"flag","clientOnly":true,"disabled":{"values":[true],"because":"Subclip has switched off the separation of background music for its API.","source":"https://www.subclip.app/docs/cost/api"}},"description":"Takes background music out of the recording; Subclip has switched this off for its API (https://www.subclip.app/docs/cost/api). The name is seen only as a parameter of Subclip's quota query (/api/v1/quota); its documentation of the job does not confirm it.","default":false}},"additionalProperties":false,"$id":"SubclipEnhance"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipEnhance" */;
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
for(const key0 in data){
if(!(((((key0 === "file") || (key0 === "projectId")) || (key0 === "durationSeconds")) || (key0 === "provider")) || (key0 === "backgroundMusicSeparationEnabled"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.file,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema31.properties.file.type,parentSchema:schema31.properties.file,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.projectId !== undefined){
let data1 = data.projectId;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.projectId,data:data1};
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
const err4 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: "string"},schema:schema31.properties.projectId.type,parentSchema:schema31.properties.projectId,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data2 = data.durationSeconds;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema31.properties.durationSeconds.type},schema:schema31.properties.durationSeconds.type,parentSchema:schema31.properties.durationSeconds,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.low === undefined){
const err7 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.high === undefined){
const err8 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "low") || (key1 === "high"))){
const err9 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.durationSeconds,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.low !== undefined){
let data3 = data2.low;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.low,data:data3};
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
const err11 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.low.type,parentSchema:schema31.properties.durationSeconds.properties.low,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.high !== undefined){
let data4 = data2.high;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.high,data:data4};
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
const err13 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.high.type,parentSchema:schema31.properties.durationSeconds.properties.high,data:data4};
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
if(data.provider !== undefined){
let data5 = data.provider;
if(!((data5 === "cleanvoice") || (data5 === "resemble"))){
const err14 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.provider.enum},schema:schema31.properties.provider.enum,parentSchema:schema31.properties.provider,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.backgroundMusicSeparationEnabled !== undefined){
let data6 = data.backgroundMusicSeparationEnabled;
if(typeof data6 !== "boolean"){
const err15 = {instancePath:instancePath+"/backgroundMusicSeparationEnabled",schemaPath:"#/properties/backgroundMusicSeparationEnabled/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.backgroundMusicSeparationEnabled.type,parentSchema:schema31.properties.backgroundMusicSeparationEnabled,data:data6};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return SubclipEnhance;
  },
  "subclip/render"() {
const SubclipRender = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Media render","description":"Renders a video from uploaded media, if wanted planned by AI. Subclip's Media Render API, priced as \"Video Studio\": https://www.subclip.app/docs/api/media-render","type":"object","properties":{"durationSeconds":{"type":["number","object"],"exclusiveMinimum":0,"properties":{"low":{"type":"number","exclusiveMinimum":0,"description":"The least it can be, in seconds."},"high":{"type":"number","exclusiveMinimum":0,"description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"examples":[60],"x-topsheet":{"kind":"length","planFact":true},"description":"Length of the finished timeline in seconds, or a range `{low, high}`; rendering is charged by it. Plan fact: under which name Subclip takes it, if at all, is not published."},"aiAnalysis":{"type":"boolean","x-topsheet":{"kind":"flag","cheaper":{"value":null,"advice":"drop the planning by AI (`aiAnalysis`)"}},"description":"Lets AI plan the video, for a fee on each job. Not the field of the same name of a `clip` job, which is priced otherwise. Source: https://www.subclip.app/docs/cost/api","default":false},"visionAnalysis":{"type":"boolean","x-topsheet":{"kind":"flag","planFact":true,"cheaper":{"value":false,"advice":"rule out vision analysis with `visionAnalysis: false`"}},"description":"Lets AI look at the images and videos, charged for each. Left out with `aiAnalysis: true`, the page does not say whether it runs; say false to rule it out. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api"},"imageCount":{"type":["integer","object"],"minimum":0,"properties":{"low":{"type":"integer","minimum":0,"description":"The fewest there can be."},"high":{"type":"integer","minimum":0,"description":"The most there can be."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"count","planFact":true,"noEffectUnless":{"when":{"any":[{"visionAnalysis":true},{"aiAnalysis":true}]},"because":"Images are charged only where AI looks at them, with `visionAnalysis` or `aiAnalysis`.","source":"https://www.subclip.app/docs/cost/api"}},"description":"How many images are uploaded, or a range `{low, high}`; vision analysis is charged for each. Plan fact: Subclip counts the uploads itself."},"videoCount":{"type":["integer","object"],"minimum":0,"properties":{"low":{"type":"integer","minimum":0,"description":"The fewest there can be."},"high":{"type":"integer","minimum":0,"description":"The most there can be."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"count","planFact":true,"noEffectUnless":{"when":{"any":[{"visionAnalysis":true},{"aiAnalysis":true},{"audioAnalysis":true}]},"because":"Videos are charged one by one only where AI analyses them, with `visionAnalysis`, `aiAnalysis` or `audioAnalysis`.","source":"https://www.subclip.app/docs/cost/api"}},"description":"How many videos are uploaded, or a range `{low, high}`; vision analysis, and by one reading audio analysis, is charged for each. Plan fact: Subclip counts the uploads itself."},"audioAnalysis":{"type":"boolean","x-topsheet":{"kind":"flag","planFact":true,"cheaper":{"value":null,"advice":"drop the audio analysis (`audioAnalysis`)"}},"description":"Lets AI listen to the uploaded audio files, charged for each. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api","default":false},"audioFileCount":{"type":["integer","object"],"minimum":0,"properties":{"low":{"type":"integer","minimum":0,"description":"The fewest there can be."},"high":{"type":"integer","minimum":0,"description":"The most there can be."}},"required":["low","high"],"additionalProperties":false,"x-topsheet":{"kind":"count","planFact":true,"noEffectUnless":{"when":{"audioAnalysis":true},"because":"Audio files are charged one by one only where AI listens to them, with `audioAnalysis`.","source":"https://www.subclip.app/docs/cost/api"}},"description":"How many audio files are uploaded, or a range `{low, high}`; audio analysis is charged for each. Plan fact: Subclip counts the uploads itself."},"bgmQuery":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","cheaper":{"value":null,"advice":"leave out the music (`bgmQuery`)"}},"description":"Searches background music by these words. The search is free, the music costs what `musicAdded` costs. Source: https://www.subclip.app/docs/cost/api","examples":["calm piano"]},"musicAdded":{"type":"boolean","x-topsheet":{"kind":"flag","planFact":true,"cheaper":{"value":null,"advice":"leave out the music (`musicAdded`)"}},"description":"Background music is added; music and sound effects together cost one fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api","default":false},"effectsAdded":{"type":"boolean","x-topsheet":{"kind":"flag","planFact":true,"cheaper":{"value":null,"advice":"leave out the sound effects (`effectsAdded`)"}},"description":"Sound effects are added; music and sound effects together cost one fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api","default":false},"voiceoverAdded":{"type":"boolean","x-topsheet":{"kind":"flag","planFact":true,"cheaper":{"value":null,"advice":"leave out the voiceover (`voiceoverAdded`)"}},"description":"A spoken voiceover is added, charged by the rendered minute. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api","default":false},"stockBroll":{"type":"boolean","x-topsheet":{"kind":"flag","planFact":true,"disabled":{"values":[true],"because":"Subclip's API does not offer the search for stock B-roll at present.","source":"https://www.subclip.app/docs/cost/api"}},"description":"Adds B-roll found in stock libraries; Subclip does not offer it through its API at present. Our name: Subclip publishes none. See https://www.subclip.app/docs/cost/api","default":false}},"additionalProperties":false,"$id":"SubclipRender"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipRender" */;
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
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data0 = data.durationSeconds;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema31.properties.durationSeconds.type},schema:schema31.properties.durationSeconds.type,parentSchema:schema31.properties.durationSeconds,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.low === undefined){
const err3 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.high === undefined){
const err4 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "low") || (key1 === "high"))){
const err5 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.durationSeconds,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.low !== undefined){
let data1 = data0.low;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.low,data:data1};
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
const err7 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.low.type,parentSchema:schema31.properties.durationSeconds.properties.low,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.high !== undefined){
let data2 = data0.high;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.high,data:data2};
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
const err9 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.high.type,parentSchema:schema31.properties.durationSeconds.properties.high,data:data2};
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
}
if(data.aiAnalysis !== undefined){
let data3 = data.aiAnalysis;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/aiAnalysis",schemaPath:"#/properties/aiAnalysis/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.aiAnalysis.type,parentSchema:schema31.properties.aiAnalysis,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.visionAnalysis !== undefined){
let data4 = data.visionAnalysis;
if(typeof data4 !== "boolean"){
const err11 = {instancePath:instancePath+"/visionAnalysis",schemaPath:"#/properties/visionAnalysis/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.visionAnalysis.type,parentSchema:schema31.properties.visionAnalysis,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.imageCount !== undefined){
let data5 = data.imageCount;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err12 = {instancePath:instancePath+"/imageCount",schemaPath:"#/properties/imageCount/type",keyword:"type",params:{type: schema31.properties.imageCount.type},schema:schema31.properties.imageCount.type,parentSchema:schema31.properties.imageCount,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/imageCount",schemaPath:"#/properties/imageCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.imageCount,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.low === undefined){
const err14 = {instancePath:instancePath+"/imageCount",schemaPath:"#/properties/imageCount/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.imageCount.required,parentSchema:schema31.properties.imageCount,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.high === undefined){
const err15 = {instancePath:instancePath+"/imageCount",schemaPath:"#/properties/imageCount/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.imageCount.required,parentSchema:schema31.properties.imageCount,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "low") || (key2 === "high"))){
const err16 = {instancePath:instancePath+"/imageCount",schemaPath:"#/properties/imageCount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.imageCount,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.low !== undefined){
let data6 = data5.low;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err17 = {instancePath:instancePath+"/imageCount/low",schemaPath:"#/properties/imageCount/properties/low/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.imageCount.properties.low.type,parentSchema:schema31.properties.imageCount.properties.low,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/imageCount/low",schemaPath:"#/properties/imageCount/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.imageCount.properties.low,data:data6};
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
if(data5.high !== undefined){
let data7 = data5.high;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/imageCount/high",schemaPath:"#/properties/imageCount/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.imageCount.properties.high.type,parentSchema:schema31.properties.imageCount.properties.high,data:data7};
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
const err20 = {instancePath:instancePath+"/imageCount/high",schemaPath:"#/properties/imageCount/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.imageCount.properties.high,data:data7};
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
if(data.videoCount !== undefined){
let data8 = data.videoCount;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
const err21 = {instancePath:instancePath+"/videoCount",schemaPath:"#/properties/videoCount/type",keyword:"type",params:{type: schema31.properties.videoCount.type},schema:schema31.properties.videoCount.type,parentSchema:schema31.properties.videoCount,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/videoCount",schemaPath:"#/properties/videoCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.videoCount,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.low === undefined){
const err23 = {instancePath:instancePath+"/videoCount",schemaPath:"#/properties/videoCount/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.videoCount.required,parentSchema:schema31.properties.videoCount,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.high === undefined){
const err24 = {instancePath:instancePath+"/videoCount",schemaPath:"#/properties/videoCount/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.videoCount.required,parentSchema:schema31.properties.videoCount,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "low") || (key3 === "high"))){
const err25 = {instancePath:instancePath+"/videoCount",schemaPath:"#/properties/videoCount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.videoCount,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.low !== undefined){
let data9 = data8.low;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/videoCount/low",schemaPath:"#/properties/videoCount/properties/low/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.videoCount.properties.low.type,parentSchema:schema31.properties.videoCount.properties.low,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/videoCount/low",schemaPath:"#/properties/videoCount/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.videoCount.properties.low,data:data9};
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
if(data8.high !== undefined){
let data10 = data8.high;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err28 = {instancePath:instancePath+"/videoCount/high",schemaPath:"#/properties/videoCount/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.videoCount.properties.high.type,parentSchema:schema31.properties.videoCount.properties.high,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/videoCount/high",schemaPath:"#/properties/videoCount/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.videoCount.properties.high,data:data10};
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
}
if(data.audioAnalysis !== undefined){
let data11 = data.audioAnalysis;
if(typeof data11 !== "boolean"){
const err30 = {instancePath:instancePath+"/audioAnalysis",schemaPath:"#/properties/audioAnalysis/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.audioAnalysis.type,parentSchema:schema31.properties.audioAnalysis,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.audioFileCount !== undefined){
let data12 = data.audioFileCount;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
const err31 = {instancePath:instancePath+"/audioFileCount",schemaPath:"#/properties/audioFileCount/type",keyword:"type",params:{type: schema31.properties.audioFileCount.type},schema:schema31.properties.audioFileCount.type,parentSchema:schema31.properties.audioFileCount,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/audioFileCount",schemaPath:"#/properties/audioFileCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.audioFileCount,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.low === undefined){
const err33 = {instancePath:instancePath+"/audioFileCount",schemaPath:"#/properties/audioFileCount/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.audioFileCount.required,parentSchema:schema31.properties.audioFileCount,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.high === undefined){
const err34 = {instancePath:instancePath+"/audioFileCount",schemaPath:"#/properties/audioFileCount/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.audioFileCount.required,parentSchema:schema31.properties.audioFileCount,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key4 in data12){
if(!((key4 === "low") || (key4 === "high"))){
const err35 = {instancePath:instancePath+"/audioFileCount",schemaPath:"#/properties/audioFileCount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.audioFileCount,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.low !== undefined){
let data13 = data12.low;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err36 = {instancePath:instancePath+"/audioFileCount/low",schemaPath:"#/properties/audioFileCount/properties/low/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.audioFileCount.properties.low.type,parentSchema:schema31.properties.audioFileCount.properties.low,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/audioFileCount/low",schemaPath:"#/properties/audioFileCount/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.audioFileCount.properties.low,data:data13};
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
if(data12.high !== undefined){
let data14 = data12.high;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err38 = {instancePath:instancePath+"/audioFileCount/high",schemaPath:"#/properties/audioFileCount/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.audioFileCount.properties.high.type,parentSchema:schema31.properties.audioFileCount.properties.high,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/audioFileCount/high",schemaPath:"#/properties/audioFileCount/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.audioFileCount.properties.high,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
}
if(data.bgmQuery !== undefined){
let data15 = data.bgmQuery;
if(typeof data15 === "string"){
if(data15.length < 1){
const err40 = {instancePath:instancePath+"/bgmQuery",schemaPath:"#/properties/bgmQuery/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.bgmQuery,data:data15};
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
const err41 = {instancePath:instancePath+"/bgmQuery",schemaPath:"#/properties/bgmQuery/type",keyword:"type",params:{type: "string"},schema:schema31.properties.bgmQuery.type,parentSchema:schema31.properties.bgmQuery,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.musicAdded !== undefined){
let data16 = data.musicAdded;
if(typeof data16 !== "boolean"){
const err42 = {instancePath:instancePath+"/musicAdded",schemaPath:"#/properties/musicAdded/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.musicAdded.type,parentSchema:schema31.properties.musicAdded,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.effectsAdded !== undefined){
let data17 = data.effectsAdded;
if(typeof data17 !== "boolean"){
const err43 = {instancePath:instancePath+"/effectsAdded",schemaPath:"#/properties/effectsAdded/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.effectsAdded.type,parentSchema:schema31.properties.effectsAdded,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.voiceoverAdded !== undefined){
let data18 = data.voiceoverAdded;
if(typeof data18 !== "boolean"){
const err44 = {instancePath:instancePath+"/voiceoverAdded",schemaPath:"#/properties/voiceoverAdded/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.voiceoverAdded.type,parentSchema:schema31.properties.voiceoverAdded,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.stockBroll !== undefined){
let data19 = data.stockBroll;
if(typeof data19 !== "boolean"){
const err45 = {instancePath:instancePath+"/stockBroll",schemaPath:"#/properties/stockBroll/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.stockBroll.type,parentSchema:schema31.properties.stockBroll,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return SubclipRender;
  },
  "subclip/transcript"() {
const SubclipTranscript = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Social media transcript","description":"Transcribes media from a social network, a URL or an upload. Subclip's Social Media Transcript API: https://www.subclip.app/docs/api/social-transcripts","type":"object","properties":{"url":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Link to an Instagram, Facebook, YouTube, X or TikTok post, or a public URL of the media. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/social-transcripts","examples":["https://www.youtube.com/watch?v=abc"]},"sourceObjectKey":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","identity":"source"},"description":"Key that the upload of the media returned. Give it, `url` or `file`. Source: https://www.subclip.app/docs/api/social-transcripts"},"file":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","planFact":true,"identity":"source"},"description":"Path or name of a file that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead."},"platform":{"enum":["instagram","facebook","youtube","x","tiktok","public"],"description":"Where the link leads; must be `public` for a plain public URL. Source: https://www.subclip.app/docs/api/social-transcripts","x-topsheet":{"renamed":{"twitter":{"to":"x","because":"Subclip calls it by its present name, X.","source":"https://www.subclip.app/docs/api/social-transcripts"}}}},"language":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Language spoken in the media, as a code such as `en`. Source: https://www.subclip.app/docs/api/social-transcripts","examples":["en"]},"format":{"enum":["text","srt","json"],"description":"Form of the transcript. Source: https://www.subclip.app/docs/api/social-transcripts"},"durationSeconds":{"type":["number","object"],"exclusiveMinimum":0,"properties":{"low":{"type":"number","exclusiveMinimum":0,"description":"The least it can be, in seconds."},"high":{"type":"number","exclusiveMinimum":0,"description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"examples":[60],"x-topsheet":{"kind":"length","planFact":true},"description":"Length of the media in seconds, or a range `{low, high}`; each started minute is charged. Plan fact: Subclip measures it itself after import."}},"required":["language"],"allOf":[{"anyOf":[{"required":["url"]},{"required":["sourceObjectKey"]},{"required":["file"]}],"x-topsheet":{"oneOf":["url","sourceObjectKey","file"],"because":"Subclip has to know which media to transcribe."}}],"additionalProperties":false,"$id":"SubclipTranscript"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipTranscript" */;
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
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},schema:schema31.allOf[0].anyOf[0].required,parentSchema:schema31.allOf[0].anyOf[0],data};
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
if(data.sourceObjectKey === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "sourceObjectKey"},schema:schema31.allOf[0].anyOf[1].required,parentSchema:schema31.allOf[0].anyOf[1],data};
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
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "file"},schema:schema31.allOf[0].anyOf[2].required,parentSchema:schema31.allOf[0].anyOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},schema:schema31.allOf[0].anyOf,parentSchema:schema31.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(data.language === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "url") || (key0 === "sourceObjectKey")) || (key0 === "file")) || (key0 === "platform")) || (key0 === "language")) || (key0 === "format")) || (key0 === "durationSeconds"))){
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
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.url,data:data0};
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
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.url.type,parentSchema:schema31.properties.url,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sourceObjectKey !== undefined){
let data1 = data.sourceObjectKey;
if(typeof data1 === "string"){
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/sourceObjectKey",schemaPath:"#/properties/sourceObjectKey/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.sourceObjectKey,data:data1};
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
const err9 = {instancePath:instancePath+"/sourceObjectKey",schemaPath:"#/properties/sourceObjectKey/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sourceObjectKey.type,parentSchema:schema31.properties.sourceObjectKey,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.file,data:data2};
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
const err11 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema31.properties.file.type,parentSchema:schema31.properties.file,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.platform !== undefined){
let data3 = data.platform;
if(!((((((data3 === "instagram") || (data3 === "facebook")) || (data3 === "youtube")) || (data3 === "x")) || (data3 === "tiktok")) || (data3 === "public"))){
const err12 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.enum},schema:schema31.properties.platform.enum,parentSchema:schema31.properties.platform,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.language !== undefined){
let data4 = data.language;
if(typeof data4 === "string"){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.language,data:data4};
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
const err14 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},schema:schema31.properties.language.type,parentSchema:schema31.properties.language,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(!(((data5 === "text") || (data5 === "srt")) || (data5 === "json"))){
const err15 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.format.enum},schema:schema31.properties.format.enum,parentSchema:schema31.properties.format,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data6 = data.durationSeconds;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err16 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema31.properties.durationSeconds.type},schema:schema31.properties.durationSeconds.type,parentSchema:schema31.properties.durationSeconds,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.low === undefined){
const err18 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.high === undefined){
const err19 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "low") || (key1 === "high"))){
const err20 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.durationSeconds,data:data6};
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
let data7 = data6.low;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.low,data:data7};
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
const err22 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.low.type,parentSchema:schema31.properties.durationSeconds.properties.low,data:data7};
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
let data8 = data6.high;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.high,data:data8};
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
const err24 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.high.type,parentSchema:schema31.properties.durationSeconds.properties.high,data:data8};
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
return SubclipTranscript;
  },
  "subclip/tts"() {
const SubclipTts = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Text to speech","description":"Speaks a text, subtitles or a transcript as MP3. Subclip's Text to Speech API: https://www.subclip.app/docs/api/text-to-speech","type":"object","properties":{"input":{"type":"object","description":"What is to be spoken: `{type: text, text}`, `{type: srt, content}` or `{type: transcript, segments}`. Source: https://www.subclip.app/docs/api/text-to-speech","x-topsheet":{"identity":"content"},"properties":{"type":{"enum":["text","srt","transcript"],"description":"Form of the input: plain text, SRT subtitles or timed segments. Source: https://www.subclip.app/docs/api/text-to-speech"},"text":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"The text to speak, where `type` is `text`. Source: https://www.subclip.app/docs/api/text-to-speech"},"content":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"The SRT subtitles, where `type` is `srt`. Source: https://www.subclip.app/docs/api/text-to-speech"},"segments":{"type":"array","minItems":1,"description":"The timed segments, where `type` is `transcript`. Source: https://www.subclip.app/docs/api/text-to-speech","items":{"type":"object","description":"One timed segment. Our names: how Subclip writes a segment is not published.","properties":{"startSeconds":{"type":"number","minimum":0,"description":"Where the segment begins, in seconds. Our name: Subclip's own is not published.","x-topsheet":{"planFact":true}},"endSeconds":{"type":"number","minimum":0,"description":"Where the segment ends, in seconds. Our name: Subclip's own is not published.","x-topsheet":{"planFact":true}},"text":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","planFact":true},"description":"What is spoken in it. Our name: Subclip's own is not published."}},"required":["startSeconds","endSeconds","text"],"additionalProperties":false}}},"required":["type"],"allOf":[{"if":{"properties":{"type":{"const":"text"}},"required":["type"]},"then":{"required":["text"],"x-topsheet":{"because":"An input of type `text` gives its words in `text`."}}},{"if":{"properties":{"type":{"const":"srt"}},"required":["type"]},"then":{"required":["content"],"x-topsheet":{"because":"An input of type `srt` gives its subtitles in `content`."}}},{"if":{"properties":{"type":{"const":"transcript"}},"required":["type"]},"then":{"required":["segments"],"x-topsheet":{"because":"An input of type `transcript` gives its words in `segments`."}}}],"additionalProperties":false},"voiceId":{"type":"string","minLength":1,"x-topsheet":{"kind":"text"},"description":"Catalog voice that speaks; required unless `cloneVoice` is true. Source: https://www.subclip.app/docs/api/text-to-speech","examples":["anna"]},"cloneVoice":{"type":"boolean","x-topsheet":{"kind":"flag","voiceClone":true,"cheaper":{"value":null,"advice":"use a catalog voice instead of `cloneVoice`"}},"description":"Speaks with a clone of the voice in `referenceAudioObjectKey`, for a fee on each job. Source: https://www.subclip.app/docs/api/text-to-speech","default":false},"referenceAudioObjectKey":{"type":"string","minLength":1,"x-topsheet":{"kind":"text","noEffectUnless":{"when":{"cloneVoice":true},"because":"A reference recording is used only to clone its voice.","source":"https://www.subclip.app/docs/api/text-to-speech"}},"description":"Key that the upload of the reference recording returned; the voice to clone. Source: https://www.subclip.app/docs/api/text-to-speech"},"durationSeconds":{"type":["number","object"],"exclusiveMinimum":0,"properties":{"low":{"type":"number","exclusiveMinimum":0,"description":"The least it can be, in seconds."},"high":{"type":"number","exclusiveMinimum":0,"description":"The most it can be, in seconds."}},"required":["low","high"],"additionalProperties":false,"examples":[60],"x-topsheet":{"kind":"length","planFact":true},"description":"Expected length of the generated audio in seconds, or a range `{low, high}`; speech is charged by it. Plan fact: not sent to Subclip."}},"required":["input"],"allOf":[{"if":{"properties":{"cloneVoice":{"not":{"const":false}},"voiceId":false},"required":["cloneVoice"]},"then":{"required":["referenceAudioObjectKey"],"x-topsheet":{"because":"A cloned voice needs a reference recording."}},"else":{"required":["voiceId"],"x-topsheet":{"because":"Subclip has to know which voice speaks: a catalog voice, or `cloneVoice: true` with `referenceAudioObjectKey`."}}}],"additionalProperties":false,"$id":"SubclipTts"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipTts" */;
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
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cloneVoice === undefined) && (missing0 = "cloneVoice")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.cloneVoice !== undefined){
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(false !== data.cloneVoice){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs6 === errors;
if(valid3){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.voiceId !== undefined){
var valid2 = false;
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
var valid2 = true;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.referenceAudioObjectKey === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "referenceAudioObjectKey"},schema:schema31.allOf[0].then.required,parentSchema:schema31.allOf[0].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voiceId === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty: "voiceId"},schema:schema31.allOf[0].else.required,parentSchema:schema31.allOf[0].else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema31.allOf[0].if,parentSchema:schema31.allOf[0],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "input") || (key0 === "voiceId")) || (key0 === "cloneVoice")) || (key0 === "referenceAudioObjectKey")) || (key0 === "durationSeconds"))){
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
if(data.input !== undefined){
let data2 = data.input;
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.type === undefined) && (missing1 = "type")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data2.type !== undefined){
if("text" !== data2.type){
const err10 = {};
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
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.text === undefined){
const err11 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/0/then/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.properties.input.allOf[0].then.required,parentSchema:schema31.properties.input.allOf[0].then,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid6 = _valid1;
}
if(!valid6){
const err12 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema31.properties.input.allOf[0].if,parentSchema:schema31.properties.input.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs18 = errors;
let valid8 = true;
const _errs19 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.type === undefined) && (missing2 = "type")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data2.type !== undefined){
if("srt" !== data2.type){
const err14 = {};
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
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.content === undefined){
const err15 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/1/then/required",keyword:"required",params:{missingProperty: "content"},schema:schema31.properties.input.allOf[1].then.required,parentSchema:schema31.properties.input.allOf[1].then,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid8 = _valid2;
}
if(!valid8){
const err16 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema31.properties.input.allOf[1].if,parentSchema:schema31.properties.input.allOf[1],data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs23 = errors;
let valid10 = true;
const _errs24 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.type === undefined) && (missing3 = "type")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data2.type !== undefined){
if("transcript" !== data2.type){
const err18 = {};
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
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs26 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.segments === undefined){
const err19 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/2/then/required",keyword:"required",params:{missingProperty: "segments"},schema:schema31.properties.input.allOf[2].then.required,parentSchema:schema31.properties.input.allOf[2].then,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs26 === errors;
valid10 = _valid3;
}
if(!valid10){
const err20 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema31.properties.input.allOf[2].if,parentSchema:schema31.properties.input.allOf[2],data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err21 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.input.required,parentSchema:schema31.properties.input,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "type") || (key1 === "text")) || (key1 === "content")) || (key1 === "segments"))){
const err22 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.input,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.type !== undefined){
let data6 = data2.type;
if(!(((data6 === "text") || (data6 === "srt")) || (data6 === "transcript"))){
const err23 = {instancePath:instancePath+"/input/type",schemaPath:"#/properties/input/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.input.properties.type.enum},schema:schema31.properties.input.properties.type.enum,parentSchema:schema31.properties.input.properties.type,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.text !== undefined){
let data7 = data2.text;
if(typeof data7 === "string"){
if(data7.length < 1){
const err24 = {instancePath:instancePath+"/input/text",schemaPath:"#/properties/input/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.input.properties.text,data:data7};
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
const err25 = {instancePath:instancePath+"/input/text",schemaPath:"#/properties/input/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.input.properties.text.type,parentSchema:schema31.properties.input.properties.text,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.content !== undefined){
let data8 = data2.content;
if(typeof data8 === "string"){
if(data8.length < 1){
const err26 = {instancePath:instancePath+"/input/content",schemaPath:"#/properties/input/properties/content/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.input.properties.content,data:data8};
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
const err27 = {instancePath:instancePath+"/input/content",schemaPath:"#/properties/input/properties/content/type",keyword:"type",params:{type: "string"},schema:schema31.properties.input.properties.content.type,parentSchema:schema31.properties.input.properties.content,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.segments !== undefined){
let data9 = data2.segments;
if(Array.isArray(data9)){
if(data9.length < 1){
const err28 = {instancePath:instancePath+"/input/segments",schemaPath:"#/properties/input/properties/segments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.input.properties.segments,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.startSeconds === undefined){
const err29 = {instancePath:instancePath+"/input/segments/" + i0,schemaPath:"#/properties/input/properties/segments/items/required",keyword:"required",params:{missingProperty: "startSeconds"},schema:schema31.properties.input.properties.segments.items.required,parentSchema:schema31.properties.input.properties.segments.items,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10.endSeconds === undefined){
const err30 = {instancePath:instancePath+"/input/segments/" + i0,schemaPath:"#/properties/input/properties/segments/items/required",keyword:"required",params:{missingProperty: "endSeconds"},schema:schema31.properties.input.properties.segments.items.required,parentSchema:schema31.properties.input.properties.segments.items,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10.text === undefined){
const err31 = {instancePath:instancePath+"/input/segments/" + i0,schemaPath:"#/properties/input/properties/segments/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.properties.input.properties.segments.items.required,parentSchema:schema31.properties.input.properties.segments.items,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "startSeconds") || (key2 === "endSeconds")) || (key2 === "text"))){
const err32 = {instancePath:instancePath+"/input/segments/" + i0,schemaPath:"#/properties/input/properties/segments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.input.properties.segments.items,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.startSeconds !== undefined){
let data11 = data10.startSeconds;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err33 = {instancePath:instancePath+"/input/segments/" + i0+"/startSeconds",schemaPath:"#/properties/input/properties/segments/items/properties/startSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.input.properties.segments.items.properties.startSeconds,data:data11};
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
const err34 = {instancePath:instancePath+"/input/segments/" + i0+"/startSeconds",schemaPath:"#/properties/input/properties/segments/items/properties/startSeconds/type",keyword:"type",params:{type: "number"},schema:schema31.properties.input.properties.segments.items.properties.startSeconds.type,parentSchema:schema31.properties.input.properties.segments.items.properties.startSeconds,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.endSeconds !== undefined){
let data12 = data10.endSeconds;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/input/segments/" + i0+"/endSeconds",schemaPath:"#/properties/input/properties/segments/items/properties/endSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.input.properties.segments.items.properties.endSeconds,data:data12};
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
const err36 = {instancePath:instancePath+"/input/segments/" + i0+"/endSeconds",schemaPath:"#/properties/input/properties/segments/items/properties/endSeconds/type",keyword:"type",params:{type: "number"},schema:schema31.properties.input.properties.segments.items.properties.endSeconds.type,parentSchema:schema31.properties.input.properties.segments.items.properties.endSeconds,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.text !== undefined){
let data13 = data10.text;
if(typeof data13 === "string"){
if(data13.length < 1){
const err37 = {instancePath:instancePath+"/input/segments/" + i0+"/text",schemaPath:"#/properties/input/properties/segments/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.input.properties.segments.items.properties.text,data:data13};
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
const err38 = {instancePath:instancePath+"/input/segments/" + i0+"/text",schemaPath:"#/properties/input/properties/segments/items/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.input.properties.segments.items.properties.text.type,parentSchema:schema31.properties.input.properties.segments.items.properties.text,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/input/segments/" + i0,schemaPath:"#/properties/input/properties/segments/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.input.properties.segments.items.type,parentSchema:schema31.properties.input.properties.segments.items,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/input/segments",schemaPath:"#/properties/input/properties/segments/type",keyword:"type",params:{type: "array"},schema:schema31.properties.input.properties.segments.type,parentSchema:schema31.properties.input.properties.segments,data:data9};
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
const err41 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},schema:schema31.properties.input.type,parentSchema:schema31.properties.input,data:data2};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.voiceId !== undefined){
let data14 = data.voiceId;
if(typeof data14 === "string"){
if(data14.length < 1){
const err42 = {instancePath:instancePath+"/voiceId",schemaPath:"#/properties/voiceId/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.voiceId,data:data14};
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
const err43 = {instancePath:instancePath+"/voiceId",schemaPath:"#/properties/voiceId/type",keyword:"type",params:{type: "string"},schema:schema31.properties.voiceId.type,parentSchema:schema31.properties.voiceId,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.cloneVoice !== undefined){
let data15 = data.cloneVoice;
if(typeof data15 !== "boolean"){
const err44 = {instancePath:instancePath+"/cloneVoice",schemaPath:"#/properties/cloneVoice/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.cloneVoice.type,parentSchema:schema31.properties.cloneVoice,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.referenceAudioObjectKey !== undefined){
let data16 = data.referenceAudioObjectKey;
if(typeof data16 === "string"){
if(data16.length < 1){
const err45 = {instancePath:instancePath+"/referenceAudioObjectKey",schemaPath:"#/properties/referenceAudioObjectKey/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.referenceAudioObjectKey,data:data16};
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
const err46 = {instancePath:instancePath+"/referenceAudioObjectKey",schemaPath:"#/properties/referenceAudioObjectKey/type",keyword:"type",params:{type: "string"},schema:schema31.properties.referenceAudioObjectKey.type,parentSchema:schema31.properties.referenceAudioObjectKey,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data17 = data.durationSeconds;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (!(data17 && typeof data17 == "object" && !Array.isArray(data17)))){
const err47 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema31.properties.durationSeconds.type},schema:schema31.properties.durationSeconds.type,parentSchema:schema31.properties.durationSeconds,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
const err48 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.low === undefined){
const err49 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "low"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data17.high === undefined){
const err50 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/required",keyword:"required",params:{missingProperty: "high"},schema:schema31.properties.durationSeconds.required,parentSchema:schema31.properties.durationSeconds,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key3 in data17){
if(!((key3 === "low") || (key3 === "high"))){
const err51 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.durationSeconds,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data17.low !== undefined){
let data18 = data17.low;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 <= 0 || isNaN(data18)){
const err52 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.low,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/durationSeconds/low",schemaPath:"#/properties/durationSeconds/properties/low/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.low.type,parentSchema:schema31.properties.durationSeconds.properties.low,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.high !== undefined){
let data19 = data17.high;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 <= 0 || isNaN(data19)){
const err54 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.durationSeconds.properties.high,data:data19};
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
const err55 = {instancePath:instancePath+"/durationSeconds/high",schemaPath:"#/properties/durationSeconds/properties/high/type",keyword:"type",params:{type: "number"},schema:schema31.properties.durationSeconds.properties.high.type,parentSchema:schema31.properties.durationSeconds.properties.high,data:data19};
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
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return SubclipTts;
  },
};
