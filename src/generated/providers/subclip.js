// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

const VALIDATORS = {
  "captions"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const SubclipCaptions = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Viral captions\",\"description\":\"Burns animated captions into a video. Subclip's Dynamic Captions API, priced as \\\"Viral Captions\\\": https://www.subclip.app/docs/api/dynamic-captions\",\"type\":\"object\",\"properties\":{\"file\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"planFact\":true,\"identity\":\"source\"},\"description\":\"Path or name of the video to upload. Plan fact: the job itself takes no file, Subclip gets it by an upload.\"},\"projectId\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"clientOnly\":true,\"identity\":\"source\"},\"description\":\"Project that the upload of the video returned. The upload's answer is documented (https://www.subclip.app/docs/api/dynamic-captions); that the job takes it under this name is seen only in Subclip's own client (https://github.com/proSamik/ios).\"},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\"},\"description\":\"Length of the video in seconds, or a range `{low, high}`. Rendering is charged by it. Subclip takes it with the upload, as `video.durationSeconds`: https://www.subclip.app/docs/api/dynamic-captions\"},\"language\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Language spoken in the video, as a code such as `en`, or `auto`. Used for transcription unless an SRT file is uploaded. Source: https://www.subclip.app/docs/api/dynamic-captions (the spelling of the codes is that of Subclip's own client).\",\"examples\":[\"auto\",\"en\",\"es\",\"hi\",\"zh\"]},\"templateId\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"clientOnly\":true},\"description\":\"Look of the captions. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `bold-clean` (its default), `ivory-spotlight`, `serif-storyteller`, `authority`, `minimalist`, `justified`, `minimalist-white`, `kinetic`, `kinetic-yellow` and `one-word`; Subclip may accept more.\",\"examples\":[\"bold-clean\",\"ivory-spotlight\",\"serif-storyteller\",\"authority\",\"minimalist\",\"justified\",\"minimalist-white\",\"kinetic\",\"kinetic-yellow\",\"one-word\"]},\"aspectRatio\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"clientOnly\":true},\"description\":\"Shape of the finished video. Write it in quotes: YAML 1.1 readers take a bare 9:16 for a number. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `9:16`, `16:9` and `1:1`; Subclip may accept more.\",\"examples\":[\"9:16\",\"16:9\",\"1:1\"]},\"placement\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"clientOnly\":true},\"description\":\"Where the captions stand. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `top`, `middle` and `bottom`, and leaves the field out for none; Subclip may accept more.\",\"examples\":[\"top\",\"middle\",\"bottom\"]},\"faceTrack\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"clientOnly\":true,\"cheaper\":{\"value\":null,\"advice\":\"drop face tracking (`faceTrack`)\"}},\"description\":\"Keeps the speaker's face in the picture; costs extra by the minute, at least 1 credit (https://www.subclip.app/docs/cost/api). The name is seen only in Subclip's own client (https://github.com/proSamik/ios).\",\"default\":false},\"outputFileName\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"clientOnly\":true},\"description\":\"Name of the finished file. The name of this field is seen only in Subclip's own client (https://github.com/proSamik/ios), which always ends it in `.mp4`.\",\"examples\":[\"captioned.mp4\"]},\"srtSupplied\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"planFact\":true},\"description\":\"An SRT file is uploaded with the video and used instead of a transcription. Plan fact: Subclip sees it from the upload. The cost page charges the same either way: https://www.subclip.app/docs/cost/api\",\"default\":false}},\"additionalProperties\":false,\"$id\":\"SubclipCaptions\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipCaptions" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/minLength","minLength",{limit: 1},1,schema31.properties.file,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/type","type",{type: "string"},schema31.properties.file.type,schema31.properties.file,data0);errors++;
}
}
if(data.projectId !== undefined){
let data1 = data.projectId;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/projectId","#/properties/projectId/minLength","minLength",{limit: 1},1,schema31.properties.projectId,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/projectId","#/properties/projectId/type","type",{type: "string"},schema31.properties.projectId.type,schema31.properties.projectId,data1);errors++;
}
}
if(data.durationSeconds !== undefined){
let data2 = data.durationSeconds;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data2);errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data2);errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data2);errors++;
}
if(data2.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data2);errors++;
}
for(const key1 in data2){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.durationSeconds,data2);errors++;
}
}
if(data2.low !== undefined){
let data3 = data2.low;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data3);errors++;
}
}
if(data2.high !== undefined){
let data4 = data2.high;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data4);errors++;
}
}
}
}
if(data.language !== undefined){
let data5 = data.language;
if(typeof data5 === "string"){
if(data5.length < 1){
vErrors = fault(vErrors,instancePath+"/language","#/properties/language/minLength","minLength",{limit: 1},1,schema31.properties.language,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/language","#/properties/language/type","type",{type: "string"},schema31.properties.language.type,schema31.properties.language,data5);errors++;
}
}
if(data.templateId !== undefined){
let data6 = data.templateId;
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = fault(vErrors,instancePath+"/templateId","#/properties/templateId/minLength","minLength",{limit: 1},1,schema31.properties.templateId,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/templateId","#/properties/templateId/type","type",{type: "string"},schema31.properties.templateId.type,schema31.properties.templateId,data6);errors++;
}
}
if(data.aspectRatio !== undefined){
let data7 = data.aspectRatio;
if(typeof data7 === "string"){
if(data7.length < 1){
vErrors = fault(vErrors,instancePath+"/aspectRatio","#/properties/aspectRatio/minLength","minLength",{limit: 1},1,schema31.properties.aspectRatio,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/aspectRatio","#/properties/aspectRatio/type","type",{type: "string"},schema31.properties.aspectRatio.type,schema31.properties.aspectRatio,data7);errors++;
}
}
if(data.placement !== undefined){
let data8 = data.placement;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/placement","#/properties/placement/minLength","minLength",{limit: 1},1,schema31.properties.placement,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/placement","#/properties/placement/type","type",{type: "string"},schema31.properties.placement.type,schema31.properties.placement,data8);errors++;
}
}
if(data.faceTrack !== undefined){
let data9 = data.faceTrack;
if(typeof data9 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/faceTrack","#/properties/faceTrack/type","type",{type: "boolean"},schema31.properties.faceTrack.type,schema31.properties.faceTrack,data9);errors++;
}
}
if(data.outputFileName !== undefined){
let data10 = data.outputFileName;
if(typeof data10 === "string"){
if(data10.length < 1){
vErrors = fault(vErrors,instancePath+"/outputFileName","#/properties/outputFileName/minLength","minLength",{limit: 1},1,schema31.properties.outputFileName,data10);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/outputFileName","#/properties/outputFileName/type","type",{type: "string"},schema31.properties.outputFileName.type,schema31.properties.outputFileName,data10);errors++;
}
}
if(data.srtSupplied !== undefined){
let data11 = data.srtSupplied;
if(typeof data11 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/srtSupplied","#/properties/srtSupplied/type","type",{type: "boolean"},schema31.properties.srtSupplied.type,schema31.properties.srtSupplied,data11);errors++;
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
return SubclipCaptions;
  },
  "clip"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const SubclipClip = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"AI clipping\",\"description\":\"Cuts clips out of a long video, chosen by AI or given as segments, and renders them. Subclip's AI Clipping API: https://www.subclip.app/docs/api/ai-clipping\",\"type\":\"object\",\"properties\":{\"videoUrl\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Where the video can be fetched: a YouTube link, or a public or signed URL. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/ai-clipping\",\"examples\":[\"https://www.youtube.com/watch?v=abc\"]},\"sourceObjectKey\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Key that the upload of the video returned. Give it, `videoUrl` or `file`. Source: https://www.subclip.app/docs/api/ai-clipping\"},\"file\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"planFact\":true,\"identity\":\"source\"},\"description\":\"Path or name of a video that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.\"},\"language\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Language spoken in the video, as a code such as `en`; Subclip requires it when no transcript is given. Source: https://www.subclip.app/docs/api/ai-clipping\",\"examples\":[\"en\"]},\"aiAnalysis\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"cheaper\":{\"value\":false,\"advice\":\"cut the given segments with `aiAnalysis: false`\"}},\"description\":\"Lets AI choose the clips, which costs pipeline credits; set it to false when `segments` are given. Source: https://www.subclip.app/docs/api/ai-clipping\",\"default\":false},\"segments\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The parts to cut out, at least one; without them AI chooses, which costs pipeline credits. Source: https://www.subclip.app/docs/cost/api\",\"items\":{\"type\":\"object\",\"description\":\"One part of the video. Our names: how Subclip writes a segment is not published.\",\"properties\":{\"startSeconds\":{\"type\":\"number\",\"minimum\":0,\"description\":\"Where the part begins, in seconds from the start of the video. Our name: Subclip's own is not published.\",\"x-topsheet\":{\"planFact\":true}},\"endSeconds\":{\"type\":\"number\",\"minimum\":0,\"description\":\"Where the part ends, in seconds from the start of the video. Our name: Subclip's own is not published.\",\"x-topsheet\":{\"planFact\":true}}},\"required\":[\"startSeconds\",\"endSeconds\"],\"additionalProperties\":false}},\"youtubeTranscript\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"noEffectUnless\":{\"when\":{\"videoUrl\":{\"hosts\":[\"youtube.com\",\"youtu.be\",\"youtube-nocookie.com\"]}},\"because\":\"Subclip fetches YouTube's transcript only where `videoUrl` is a YouTube link.\",\"source\":\"https://www.subclip.app/docs/api/ai-clipping\"},\"cheaper\":{\"value\":null,\"advice\":\"do without YouTube's transcript (`youtubeTranscript`)\"}},\"description\":\"Tries YouTube's own transcript first, for YouTube links only; costs 1 credit when one is fetched. Source: https://www.subclip.app/docs/api/ai-clipping\",\"default\":false},\"dynamicCaptions\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"cheaper\":{\"value\":null,\"advice\":\"leave off the captions (`dynamicCaptions`)\"}},\"description\":\"Puts animated captions on the clips, which adds caption analysis. Source: https://www.subclip.app/docs/cost/api\",\"default\":false},\"clipCount\":{\"type\":[\"integer\",\"object\"],\"minimum\":0,\"properties\":{\"low\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"The fewest there can be.\"},\"high\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"The most there can be.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"count\",\"planFact\":true,\"noEffectUnless\":{\"when\":{\"dynamicCaptions\":true},\"because\":\"The number of clips changes the price only through the analysis of their captions, which `dynamicCaptions` asks for.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}},\"description\":\"How many clips AI is expected to make, or a range `{low, high}`; caption analysis may be charged for each. Plan fact: not sent to Subclip.\"},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the video in seconds, or a range `{low, high}`. Plan fact: not sent to Subclip.\"}},\"allOf\":[{\"anyOf\":[{\"required\":[\"videoUrl\"]},{\"required\":[\"sourceObjectKey\"]},{\"required\":[\"file\"]}],\"x-topsheet\":{\"oneOf\":[\"videoUrl\",\"sourceObjectKey\",\"file\"],\"because\":\"Subclip has to know which video to cut.\"}}],\"additionalProperties\":false,\"$id\":\"SubclipClip\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipClip" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.videoUrl === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/0/required","required",{missingProperty: "videoUrl"},schema31.allOf[0].anyOf[0].required,schema31.allOf[0].anyOf[0],data);errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceObjectKey === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/1/required","required",{missingProperty: "sourceObjectKey"},schema31.allOf[0].anyOf[1].required,schema31.allOf[0].anyOf[1],data);errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/2/required","required",{missingProperty: "file"},schema31.allOf[0].anyOf[2].required,schema31.allOf[0].anyOf[2],data);errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf","anyOf",{},schema31.allOf[0].anyOf,schema31.allOf[0],data);errors++;
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
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.videoUrl !== undefined){
let data0 = data.videoUrl;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/videoUrl","#/properties/videoUrl/minLength","minLength",{limit: 1},1,schema31.properties.videoUrl,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/videoUrl","#/properties/videoUrl/type","type",{type: "string"},schema31.properties.videoUrl.type,schema31.properties.videoUrl,data0);errors++;
}
}
if(data.sourceObjectKey !== undefined){
let data1 = data.sourceObjectKey;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/sourceObjectKey","#/properties/sourceObjectKey/minLength","minLength",{limit: 1},1,schema31.properties.sourceObjectKey,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/sourceObjectKey","#/properties/sourceObjectKey/type","type",{type: "string"},schema31.properties.sourceObjectKey.type,schema31.properties.sourceObjectKey,data1);errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/minLength","minLength",{limit: 1},1,schema31.properties.file,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/type","type",{type: "string"},schema31.properties.file.type,schema31.properties.file,data2);errors++;
}
}
if(data.language !== undefined){
let data3 = data.language;
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/language","#/properties/language/minLength","minLength",{limit: 1},1,schema31.properties.language,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/language","#/properties/language/type","type",{type: "string"},schema31.properties.language.type,schema31.properties.language,data3);errors++;
}
}
if(data.aiAnalysis !== undefined){
let data4 = data.aiAnalysis;
if(typeof data4 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/aiAnalysis","#/properties/aiAnalysis/type","type",{type: "boolean"},schema31.properties.aiAnalysis.type,schema31.properties.aiAnalysis,data4);errors++;
}
}
if(data.segments !== undefined){
let data5 = data.segments;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = fault(vErrors,instancePath+"/segments","#/properties/segments/minItems","minItems",{limit: 1},1,schema31.properties.segments,data5);errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.startSeconds === undefined){
vErrors = fault(vErrors,instancePath+"/segments/" + i0,"#/properties/segments/items/required","required",{missingProperty: "startSeconds"},schema31.properties.segments.items.required,schema31.properties.segments.items,data6);errors++;
}
if(data6.endSeconds === undefined){
vErrors = fault(vErrors,instancePath+"/segments/" + i0,"#/properties/segments/items/required","required",{missingProperty: "endSeconds"},schema31.properties.segments.items.required,schema31.properties.segments.items,data6);errors++;
}
for(const key1 in data6){
if(!((key1 === "startSeconds") || (key1 === "endSeconds"))){
vErrors = fault(vErrors,instancePath+"/segments/" + i0,"#/properties/segments/items/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.segments.items,data6);errors++;
}
}
if(data6.startSeconds !== undefined){
let data7 = data6.startSeconds;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/segments/" + i0+"/startSeconds","#/properties/segments/items/properties/startSeconds/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.segments.items.properties.startSeconds,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/segments/" + i0+"/startSeconds","#/properties/segments/items/properties/startSeconds/type","type",{type: "number"},schema31.properties.segments.items.properties.startSeconds.type,schema31.properties.segments.items.properties.startSeconds,data7);errors++;
}
}
if(data6.endSeconds !== undefined){
let data8 = data6.endSeconds;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = fault(vErrors,instancePath+"/segments/" + i0+"/endSeconds","#/properties/segments/items/properties/endSeconds/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.segments.items.properties.endSeconds,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/segments/" + i0+"/endSeconds","#/properties/segments/items/properties/endSeconds/type","type",{type: "number"},schema31.properties.segments.items.properties.endSeconds.type,schema31.properties.segments.items.properties.endSeconds,data8);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/segments/" + i0,"#/properties/segments/items/type","type",{type: "object"},schema31.properties.segments.items.type,schema31.properties.segments.items,data6);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/segments","#/properties/segments/type","type",{type: "array"},schema31.properties.segments.type,schema31.properties.segments,data5);errors++;
}
}
if(data.youtubeTranscript !== undefined){
let data9 = data.youtubeTranscript;
if(typeof data9 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/youtubeTranscript","#/properties/youtubeTranscript/type","type",{type: "boolean"},schema31.properties.youtubeTranscript.type,schema31.properties.youtubeTranscript,data9);errors++;
}
}
if(data.dynamicCaptions !== undefined){
let data10 = data.dynamicCaptions;
if(typeof data10 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/dynamicCaptions","#/properties/dynamicCaptions/type","type",{type: "boolean"},schema31.properties.dynamicCaptions.type,schema31.properties.dynamicCaptions,data10);errors++;
}
}
if(data.clipCount !== undefined){
let data11 = data.clipCount;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
vErrors = fault(vErrors,instancePath+"/clipCount","#/properties/clipCount/type","type",{type: schema31.properties.clipCount.type},schema31.properties.clipCount.type,schema31.properties.clipCount,data11);errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = fault(vErrors,instancePath+"/clipCount","#/properties/clipCount/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.clipCount,data11);errors++;
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.low === undefined){
vErrors = fault(vErrors,instancePath+"/clipCount","#/properties/clipCount/required","required",{missingProperty: "low"},schema31.properties.clipCount.required,schema31.properties.clipCount,data11);errors++;
}
if(data11.high === undefined){
vErrors = fault(vErrors,instancePath+"/clipCount","#/properties/clipCount/required","required",{missingProperty: "high"},schema31.properties.clipCount.required,schema31.properties.clipCount,data11);errors++;
}
for(const key2 in data11){
if(!((key2 === "low") || (key2 === "high"))){
vErrors = fault(vErrors,instancePath+"/clipCount","#/properties/clipCount/additionalProperties","additionalProperties",{additionalProperty: key2},false,schema31.properties.clipCount,data11);errors++;
}
}
if(data11.low !== undefined){
let data12 = data11.low;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = fault(vErrors,instancePath+"/clipCount/low","#/properties/clipCount/properties/low/type","type",{type: "integer"},schema31.properties.clipCount.properties.low.type,schema31.properties.clipCount.properties.low,data12);errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = fault(vErrors,instancePath+"/clipCount/low","#/properties/clipCount/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.clipCount.properties.low,data12);errors++;
}
}
}
if(data11.high !== undefined){
let data13 = data11.high;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = fault(vErrors,instancePath+"/clipCount/high","#/properties/clipCount/properties/high/type","type",{type: "integer"},schema31.properties.clipCount.properties.high.type,schema31.properties.clipCount.properties.high,data13);errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = fault(vErrors,instancePath+"/clipCount/high","#/properties/clipCount/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.clipCount.properties.high,data13);errors++;
}
}
}
}
}
if(data.durationSeconds !== undefined){
let data14 = data.durationSeconds;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data14);errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 <= 0 || isNaN(data14)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data14);errors++;
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data14);errors++;
}
if(data14.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data14);errors++;
}
for(const key3 in data14){
if(!((key3 === "low") || (key3 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key3},false,schema31.properties.durationSeconds,data14);errors++;
}
}
if(data14.low !== undefined){
let data15 = data14.low;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 <= 0 || isNaN(data15)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data15);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data15);errors++;
}
}
if(data14.high !== undefined){
let data16 = data14.high;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 <= 0 || isNaN(data16)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data16);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data16);errors++;
}
}
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
return SubclipClip;
  },
  "dub"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const SubclipDub = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"AI dubbing\",\"description\":\"Translates the speech of a video or a recording and speaks it in another language. Subclip's AI Dubbing API: https://www.subclip.app/docs/api/dubbing\",\"type\":\"object\",\"properties\":{\"sourceUrl\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Where the media can be fetched: a public or signed URL, or a supported social link. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/dubbing\",\"examples\":[\"https://cdn.example.com/keynote.mp4\"]},\"sourceObjectKey\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Key that the upload of the media returned. Give it, `sourceUrl` or `file`. Source: https://www.subclip.app/docs/api/dubbing\"},\"file\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"planFact\":true,\"identity\":\"source\"},\"description\":\"Path or name of a file that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.\"},\"sourceMediaType\":{\"enum\":[\"video\",\"audio\"],\"description\":\"Whether the source is a video or a recording; keeping the background is priced for video. Source: https://www.subclip.app/docs/api/dubbing\"},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\"},\"description\":\"Length of the source in seconds, or a range `{low, high}` while it is not known. Credits are checked against it before the job is created. Source: https://www.subclip.app/docs/api/dubbing\"},\"targetLanguage\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"planFact\":true},\"description\":\"Language to dub into, as a code such as `es`. Our name: Subclip's own field name is not published.\",\"examples\":[\"es\",\"fr\",\"de\"]},\"transcriptSupplied\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"planFact\":true,\"suppliesTranscript\":true,\"cheaper\":{\"value\":true,\"advice\":\"supply the transcript with `transcriptSupplied: true`\"}},\"description\":\"A transcript (SRT) is supplied, so that no transcription minutes are charged. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false},\"cloneVoice\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"planFact\":true,\"voiceClone\":true,\"cheaper\":{\"value\":null,\"advice\":\"use a catalog voice instead of `cloneVoice`\"}},\"description\":\"Speaks with a clone of the original voice instead of a catalog voice, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false},\"multiSpeaker\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"use one voice for all speakers instead of `multiSpeaker`\"}},\"description\":\"Gives each speaker a voice of their own, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false},\"preserveBackground\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"give up the background sound (`preserveBackground`)\"}},\"description\":\"Keeps music and noises of a video under the new voice, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false}},\"required\":[\"sourceMediaType\",\"durationSeconds\"],\"allOf\":[{\"anyOf\":[{\"required\":[\"sourceUrl\"]},{\"required\":[\"sourceObjectKey\"]},{\"required\":[\"file\"]}],\"x-topsheet\":{\"oneOf\":[\"sourceUrl\",\"sourceObjectKey\",\"file\"],\"because\":\"Subclip has to know which media to dub.\"}}],\"additionalProperties\":false,\"$id\":\"SubclipDub\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipDub" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceUrl === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/0/required","required",{missingProperty: "sourceUrl"},schema31.allOf[0].anyOf[0].required,schema31.allOf[0].anyOf[0],data);errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceObjectKey === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/1/required","required",{missingProperty: "sourceObjectKey"},schema31.allOf[0].anyOf[1].required,schema31.allOf[0].anyOf[1],data);errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/2/required","required",{missingProperty: "file"},schema31.allOf[0].anyOf[2].required,schema31.allOf[0].anyOf[2],data);errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf","anyOf",{},schema31.allOf[0].anyOf,schema31.allOf[0],data);errors++;
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
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "sourceMediaType"},schema31.required,schema31,data);errors++;
}
if(data.durationSeconds === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "durationSeconds"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.sourceUrl !== undefined){
let data0 = data.sourceUrl;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/sourceUrl","#/properties/sourceUrl/minLength","minLength",{limit: 1},1,schema31.properties.sourceUrl,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/sourceUrl","#/properties/sourceUrl/type","type",{type: "string"},schema31.properties.sourceUrl.type,schema31.properties.sourceUrl,data0);errors++;
}
}
if(data.sourceObjectKey !== undefined){
let data1 = data.sourceObjectKey;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/sourceObjectKey","#/properties/sourceObjectKey/minLength","minLength",{limit: 1},1,schema31.properties.sourceObjectKey,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/sourceObjectKey","#/properties/sourceObjectKey/type","type",{type: "string"},schema31.properties.sourceObjectKey.type,schema31.properties.sourceObjectKey,data1);errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/minLength","minLength",{limit: 1},1,schema31.properties.file,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/type","type",{type: "string"},schema31.properties.file.type,schema31.properties.file,data2);errors++;
}
}
if(data.sourceMediaType !== undefined){
let data3 = data.sourceMediaType;
if(!((data3 === "video") || (data3 === "audio"))){
vErrors = fault(vErrors,instancePath+"/sourceMediaType","#/properties/sourceMediaType/enum","enum",{allowedValues: schema31.properties.sourceMediaType.enum},schema31.properties.sourceMediaType.enum,schema31.properties.sourceMediaType,data3);errors++;
}
}
if(data.durationSeconds !== undefined){
let data4 = data.durationSeconds;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data4);errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data4);errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data4);errors++;
}
if(data4.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data4);errors++;
}
for(const key1 in data4){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.durationSeconds,data4);errors++;
}
}
if(data4.low !== undefined){
let data5 = data4.low;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data5);errors++;
}
}
if(data4.high !== undefined){
let data6 = data4.high;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data6);errors++;
}
}
}
}
if(data.targetLanguage !== undefined){
let data7 = data.targetLanguage;
if(typeof data7 === "string"){
if(data7.length < 1){
vErrors = fault(vErrors,instancePath+"/targetLanguage","#/properties/targetLanguage/minLength","minLength",{limit: 1},1,schema31.properties.targetLanguage,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/targetLanguage","#/properties/targetLanguage/type","type",{type: "string"},schema31.properties.targetLanguage.type,schema31.properties.targetLanguage,data7);errors++;
}
}
if(data.transcriptSupplied !== undefined){
let data8 = data.transcriptSupplied;
if(typeof data8 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/transcriptSupplied","#/properties/transcriptSupplied/type","type",{type: "boolean"},schema31.properties.transcriptSupplied.type,schema31.properties.transcriptSupplied,data8);errors++;
}
}
if(data.cloneVoice !== undefined){
let data9 = data.cloneVoice;
if(typeof data9 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/cloneVoice","#/properties/cloneVoice/type","type",{type: "boolean"},schema31.properties.cloneVoice.type,schema31.properties.cloneVoice,data9);errors++;
}
}
if(data.multiSpeaker !== undefined){
let data10 = data.multiSpeaker;
if(typeof data10 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/multiSpeaker","#/properties/multiSpeaker/type","type",{type: "boolean"},schema31.properties.multiSpeaker.type,schema31.properties.multiSpeaker,data10);errors++;
}
}
if(data.preserveBackground !== undefined){
let data11 = data.preserveBackground;
if(typeof data11 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/preserveBackground","#/properties/preserveBackground/type","type",{type: "boolean"},schema31.properties.preserveBackground.type,schema31.properties.preserveBackground,data11);errors++;
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
return SubclipDub;
  },
  "enhance"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const SubclipEnhance = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Enhance audio\",\"description\":\"Cleans up the sound of a recording or a video. Subclip's Enhance Voice API, priced as \\\"Enhance Audio\\\": https://www.subclip.app/docs/api/enhance-voice\",\"type\":\"object\",\"properties\":{\"file\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"planFact\":true,\"identity\":\"source\"},\"description\":\"Path or name of the recording or video to upload. Plan fact: the job itself takes no file, Subclip gets it by an upload.\"},\"projectId\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Project that the upload returned; it serves upload, job, status and download alike. Source: https://www.subclip.app/docs/api/enhance-voice\"},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\"},\"description\":\"Length of the recording in seconds, or a range `{low, high}` while it is not known; the price depends on it alone. Subclip measures the file and refuses a job whose value differs from its own. Source: https://www.subclip.app/docs/api/enhance-voice\"},\"provider\":{\"enum\":[\"cleanvoice\",\"resemble\"],\"default\":\"cleanvoice\",\"description\":\"Engine that does the work; the price is the same. `cleanvoice` is the one for a video that is to stay a video. Source: https://www.subclip.app/docs/api/enhance-voice\"},\"backgroundMusicSeparationEnabled\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"clientOnly\":true,\"disabled\":{\"values\":[true],\"because\":\"Subclip has switched off the separation of background music for its API.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}},\"description\":\"Takes background music out of the recording; Subclip has switched this off for its API (https://www.subclip.app/docs/cost/api). The name is seen only as a parameter of Subclip's quota query (/api/v1/quota); its documentation of the job does not confirm it.\",\"default\":false}},\"additionalProperties\":false,\"$id\":\"SubclipEnhance\"}");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipEnhance" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "file") || (key0 === "projectId")) || (key0 === "durationSeconds")) || (key0 === "provider")) || (key0 === "backgroundMusicSeparationEnabled"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/minLength","minLength",{limit: 1},1,schema31.properties.file,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/type","type",{type: "string"},schema31.properties.file.type,schema31.properties.file,data0);errors++;
}
}
if(data.projectId !== undefined){
let data1 = data.projectId;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/projectId","#/properties/projectId/minLength","minLength",{limit: 1},1,schema31.properties.projectId,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/projectId","#/properties/projectId/type","type",{type: "string"},schema31.properties.projectId.type,schema31.properties.projectId,data1);errors++;
}
}
if(data.durationSeconds !== undefined){
let data2 = data.durationSeconds;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data2);errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data2);errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data2);errors++;
}
if(data2.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data2);errors++;
}
for(const key1 in data2){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.durationSeconds,data2);errors++;
}
}
if(data2.low !== undefined){
let data3 = data2.low;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data3);errors++;
}
}
if(data2.high !== undefined){
let data4 = data2.high;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data4);errors++;
}
}
}
}
if(data.provider !== undefined){
let data5 = data.provider;
if(!((data5 === "cleanvoice") || (data5 === "resemble"))){
vErrors = fault(vErrors,instancePath+"/provider","#/properties/provider/enum","enum",{allowedValues: schema31.properties.provider.enum},schema31.properties.provider.enum,schema31.properties.provider,data5);errors++;
}
}
if(data.backgroundMusicSeparationEnabled !== undefined){
let data6 = data.backgroundMusicSeparationEnabled;
if(typeof data6 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/backgroundMusicSeparationEnabled","#/properties/backgroundMusicSeparationEnabled/type","type",{type: "boolean"},schema31.properties.backgroundMusicSeparationEnabled.type,schema31.properties.backgroundMusicSeparationEnabled,data6);errors++;
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
return SubclipEnhance;
  },
  "render"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const SubclipRender = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Media render\",\"description\":\"Renders a video from uploaded media, if wanted planned by AI. Subclip's Media Render API, priced as \\\"Video Studio\\\": https://www.subclip.app/docs/api/media-render\",\"type\":\"object\",\"properties\":{\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the finished timeline in seconds, or a range `{low, high}`; rendering is charged by it. Plan fact: under which name Subclip takes it, if at all, is not published.\"},\"aiAnalysis\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"cheaper\":{\"value\":null,\"advice\":\"drop the planning by AI (`aiAnalysis`)\"}},\"description\":\"Lets AI plan the video, for a fee on each job. Not the field of the same name of a `clip` job, which is priced otherwise. Source: https://www.subclip.app/docs/cost/api\",\"default\":false},\"visionAnalysis\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"planFact\":true,\"cheaper\":{\"value\":false,\"advice\":\"rule out vision analysis with `visionAnalysis: false`\"}},\"description\":\"Lets AI look at the images and videos, charged for each. Left out with `aiAnalysis: true`, the page does not say whether it runs; say false to rule it out. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\"},\"imageCount\":{\"type\":[\"integer\",\"object\"],\"minimum\":0,\"properties\":{\"low\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"The fewest there can be.\"},\"high\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"The most there can be.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"count\",\"planFact\":true,\"noEffectUnless\":{\"when\":{\"any\":[{\"visionAnalysis\":true},{\"aiAnalysis\":true}]},\"because\":\"Images are charged only where AI looks at them, with `visionAnalysis` or `aiAnalysis`.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}},\"description\":\"How many images are uploaded, or a range `{low, high}`; vision analysis is charged for each. Plan fact: Subclip counts the uploads itself.\"},\"videoCount\":{\"type\":[\"integer\",\"object\"],\"minimum\":0,\"properties\":{\"low\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"The fewest there can be.\"},\"high\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"The most there can be.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"count\",\"planFact\":true,\"noEffectUnless\":{\"when\":{\"any\":[{\"visionAnalysis\":true},{\"aiAnalysis\":true},{\"audioAnalysis\":true}]},\"because\":\"Videos are charged one by one only where AI analyses them, with `visionAnalysis`, `aiAnalysis` or `audioAnalysis`.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}},\"description\":\"How many videos are uploaded, or a range `{low, high}`; vision analysis, and by one reading audio analysis, is charged for each. Plan fact: Subclip counts the uploads itself.\"},\"audioAnalysis\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"drop the audio analysis (`audioAnalysis`)\"}},\"description\":\"Lets AI listen to the uploaded audio files, charged for each. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false},\"audioFileCount\":{\"type\":[\"integer\",\"object\"],\"minimum\":0,\"properties\":{\"low\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"The fewest there can be.\"},\"high\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"The most there can be.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"count\",\"planFact\":true,\"noEffectUnless\":{\"when\":{\"audioAnalysis\":true},\"because\":\"Audio files are charged one by one only where AI listens to them, with `audioAnalysis`.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}},\"description\":\"How many audio files are uploaded, or a range `{low, high}`; audio analysis is charged for each. Plan fact: Subclip counts the uploads itself.\"},\"bgmQuery\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"cheaper\":{\"value\":null,\"advice\":\"leave out the music (`bgmQuery`)\"}},\"description\":\"Searches background music by these words. The search is free, the music costs what `musicAdded` costs. Source: https://www.subclip.app/docs/cost/api\",\"examples\":[\"calm piano\"]},\"musicAdded\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"leave out the music (`musicAdded`)\"}},\"description\":\"Background music is added; music and sound effects together cost one fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false},\"effectsAdded\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"leave out the sound effects (`effectsAdded`)\"}},\"description\":\"Sound effects are added; music and sound effects together cost one fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false},\"voiceoverAdded\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"leave out the voiceover (`voiceoverAdded`)\"}},\"description\":\"A spoken voiceover is added, charged by the rendered minute. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false},\"stockBroll\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"planFact\":true,\"disabled\":{\"values\":[true],\"because\":\"Subclip's API does not offer the search for stock B-roll at present.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}},\"description\":\"Adds B-roll found in stock libraries; Subclip does not offer it through its API at present. Our name: Subclip publishes none. See https://www.subclip.app/docs/cost/api\",\"default\":false}},\"additionalProperties\":false,\"$id\":\"SubclipRender\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipRender" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.durationSeconds !== undefined){
let data0 = data.durationSeconds;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data0);errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data0);errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data0);errors++;
}
if(data0.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data0);errors++;
}
for(const key1 in data0){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.durationSeconds,data0);errors++;
}
}
if(data0.low !== undefined){
let data1 = data0.low;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data1);errors++;
}
}
if(data0.high !== undefined){
let data2 = data0.high;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data2);errors++;
}
}
}
}
if(data.aiAnalysis !== undefined){
let data3 = data.aiAnalysis;
if(typeof data3 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/aiAnalysis","#/properties/aiAnalysis/type","type",{type: "boolean"},schema31.properties.aiAnalysis.type,schema31.properties.aiAnalysis,data3);errors++;
}
}
if(data.visionAnalysis !== undefined){
let data4 = data.visionAnalysis;
if(typeof data4 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/visionAnalysis","#/properties/visionAnalysis/type","type",{type: "boolean"},schema31.properties.visionAnalysis.type,schema31.properties.visionAnalysis,data4);errors++;
}
}
if(data.imageCount !== undefined){
let data5 = data.imageCount;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
vErrors = fault(vErrors,instancePath+"/imageCount","#/properties/imageCount/type","type",{type: schema31.properties.imageCount.type},schema31.properties.imageCount.type,schema31.properties.imageCount,data5);errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/imageCount","#/properties/imageCount/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.imageCount,data5);errors++;
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.low === undefined){
vErrors = fault(vErrors,instancePath+"/imageCount","#/properties/imageCount/required","required",{missingProperty: "low"},schema31.properties.imageCount.required,schema31.properties.imageCount,data5);errors++;
}
if(data5.high === undefined){
vErrors = fault(vErrors,instancePath+"/imageCount","#/properties/imageCount/required","required",{missingProperty: "high"},schema31.properties.imageCount.required,schema31.properties.imageCount,data5);errors++;
}
for(const key2 in data5){
if(!((key2 === "low") || (key2 === "high"))){
vErrors = fault(vErrors,instancePath+"/imageCount","#/properties/imageCount/additionalProperties","additionalProperties",{additionalProperty: key2},false,schema31.properties.imageCount,data5);errors++;
}
}
if(data5.low !== undefined){
let data6 = data5.low;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fault(vErrors,instancePath+"/imageCount/low","#/properties/imageCount/properties/low/type","type",{type: "integer"},schema31.properties.imageCount.properties.low.type,schema31.properties.imageCount.properties.low,data6);errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/imageCount/low","#/properties/imageCount/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.imageCount.properties.low,data6);errors++;
}
}
}
if(data5.high !== undefined){
let data7 = data5.high;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = fault(vErrors,instancePath+"/imageCount/high","#/properties/imageCount/properties/high/type","type",{type: "integer"},schema31.properties.imageCount.properties.high.type,schema31.properties.imageCount.properties.high,data7);errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/imageCount/high","#/properties/imageCount/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.imageCount.properties.high,data7);errors++;
}
}
}
}
}
if(data.videoCount !== undefined){
let data8 = data.videoCount;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
vErrors = fault(vErrors,instancePath+"/videoCount","#/properties/videoCount/type","type",{type: schema31.properties.videoCount.type},schema31.properties.videoCount.type,schema31.properties.videoCount,data8);errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = fault(vErrors,instancePath+"/videoCount","#/properties/videoCount/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.videoCount,data8);errors++;
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.low === undefined){
vErrors = fault(vErrors,instancePath+"/videoCount","#/properties/videoCount/required","required",{missingProperty: "low"},schema31.properties.videoCount.required,schema31.properties.videoCount,data8);errors++;
}
if(data8.high === undefined){
vErrors = fault(vErrors,instancePath+"/videoCount","#/properties/videoCount/required","required",{missingProperty: "high"},schema31.properties.videoCount.required,schema31.properties.videoCount,data8);errors++;
}
for(const key3 in data8){
if(!((key3 === "low") || (key3 === "high"))){
vErrors = fault(vErrors,instancePath+"/videoCount","#/properties/videoCount/additionalProperties","additionalProperties",{additionalProperty: key3},false,schema31.properties.videoCount,data8);errors++;
}
}
if(data8.low !== undefined){
let data9 = data8.low;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = fault(vErrors,instancePath+"/videoCount/low","#/properties/videoCount/properties/low/type","type",{type: "integer"},schema31.properties.videoCount.properties.low.type,schema31.properties.videoCount.properties.low,data9);errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/videoCount/low","#/properties/videoCount/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.videoCount.properties.low,data9);errors++;
}
}
}
if(data8.high !== undefined){
let data10 = data8.high;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = fault(vErrors,instancePath+"/videoCount/high","#/properties/videoCount/properties/high/type","type",{type: "integer"},schema31.properties.videoCount.properties.high.type,schema31.properties.videoCount.properties.high,data10);errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = fault(vErrors,instancePath+"/videoCount/high","#/properties/videoCount/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.videoCount.properties.high,data10);errors++;
}
}
}
}
}
if(data.audioAnalysis !== undefined){
let data11 = data.audioAnalysis;
if(typeof data11 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/audioAnalysis","#/properties/audioAnalysis/type","type",{type: "boolean"},schema31.properties.audioAnalysis.type,schema31.properties.audioAnalysis,data11);errors++;
}
}
if(data.audioFileCount !== undefined){
let data12 = data.audioFileCount;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
vErrors = fault(vErrors,instancePath+"/audioFileCount","#/properties/audioFileCount/type","type",{type: schema31.properties.audioFileCount.type},schema31.properties.audioFileCount.type,schema31.properties.audioFileCount,data12);errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = fault(vErrors,instancePath+"/audioFileCount","#/properties/audioFileCount/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.audioFileCount,data12);errors++;
}
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.low === undefined){
vErrors = fault(vErrors,instancePath+"/audioFileCount","#/properties/audioFileCount/required","required",{missingProperty: "low"},schema31.properties.audioFileCount.required,schema31.properties.audioFileCount,data12);errors++;
}
if(data12.high === undefined){
vErrors = fault(vErrors,instancePath+"/audioFileCount","#/properties/audioFileCount/required","required",{missingProperty: "high"},schema31.properties.audioFileCount.required,schema31.properties.audioFileCount,data12);errors++;
}
for(const key4 in data12){
if(!((key4 === "low") || (key4 === "high"))){
vErrors = fault(vErrors,instancePath+"/audioFileCount","#/properties/audioFileCount/additionalProperties","additionalProperties",{additionalProperty: key4},false,schema31.properties.audioFileCount,data12);errors++;
}
}
if(data12.low !== undefined){
let data13 = data12.low;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = fault(vErrors,instancePath+"/audioFileCount/low","#/properties/audioFileCount/properties/low/type","type",{type: "integer"},schema31.properties.audioFileCount.properties.low.type,schema31.properties.audioFileCount.properties.low,data13);errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = fault(vErrors,instancePath+"/audioFileCount/low","#/properties/audioFileCount/properties/low/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.audioFileCount.properties.low,data13);errors++;
}
}
}
if(data12.high !== undefined){
let data14 = data12.high;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = fault(vErrors,instancePath+"/audioFileCount/high","#/properties/audioFileCount/properties/high/type","type",{type: "integer"},schema31.properties.audioFileCount.properties.high.type,schema31.properties.audioFileCount.properties.high,data14);errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = fault(vErrors,instancePath+"/audioFileCount/high","#/properties/audioFileCount/properties/high/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.audioFileCount.properties.high,data14);errors++;
}
}
}
}
}
if(data.bgmQuery !== undefined){
let data15 = data.bgmQuery;
if(typeof data15 === "string"){
if(data15.length < 1){
vErrors = fault(vErrors,instancePath+"/bgmQuery","#/properties/bgmQuery/minLength","minLength",{limit: 1},1,schema31.properties.bgmQuery,data15);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/bgmQuery","#/properties/bgmQuery/type","type",{type: "string"},schema31.properties.bgmQuery.type,schema31.properties.bgmQuery,data15);errors++;
}
}
if(data.musicAdded !== undefined){
let data16 = data.musicAdded;
if(typeof data16 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/musicAdded","#/properties/musicAdded/type","type",{type: "boolean"},schema31.properties.musicAdded.type,schema31.properties.musicAdded,data16);errors++;
}
}
if(data.effectsAdded !== undefined){
let data17 = data.effectsAdded;
if(typeof data17 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/effectsAdded","#/properties/effectsAdded/type","type",{type: "boolean"},schema31.properties.effectsAdded.type,schema31.properties.effectsAdded,data17);errors++;
}
}
if(data.voiceoverAdded !== undefined){
let data18 = data.voiceoverAdded;
if(typeof data18 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/voiceoverAdded","#/properties/voiceoverAdded/type","type",{type: "boolean"},schema31.properties.voiceoverAdded.type,schema31.properties.voiceoverAdded,data18);errors++;
}
}
if(data.stockBroll !== undefined){
let data19 = data.stockBroll;
if(typeof data19 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/stockBroll","#/properties/stockBroll/type","type",{type: "boolean"},schema31.properties.stockBroll.type,schema31.properties.stockBroll,data19);errors++;
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
return SubclipRender;
  },
  "transcript"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const SubclipTranscript = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Social media transcript\",\"description\":\"Transcribes media from a social network, a URL or an upload. Subclip's Social Media Transcript API: https://www.subclip.app/docs/api/social-transcripts\",\"type\":\"object\",\"properties\":{\"url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Link to an Instagram, Facebook, YouTube, X or TikTok post, or a public URL of the media. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/social-transcripts\",\"examples\":[\"https://www.youtube.com/watch?v=abc\"]},\"sourceObjectKey\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Key that the upload of the media returned. Give it, `url` or `file`. Source: https://www.subclip.app/docs/api/social-transcripts\"},\"file\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"planFact\":true,\"identity\":\"source\"},\"description\":\"Path or name of a file that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.\"},\"platform\":{\"enum\":[\"instagram\",\"facebook\",\"youtube\",\"x\",\"tiktok\",\"public\"],\"description\":\"Where the link leads; must be `public` for a plain public URL. Source: https://www.subclip.app/docs/api/social-transcripts\",\"x-topsheet\":{\"renamed\":{\"twitter\":{\"to\":\"x\",\"because\":\"Subclip calls it by its present name, X.\",\"source\":\"https://www.subclip.app/docs/api/social-transcripts\"}}}},\"language\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Language spoken in the media, as a code such as `en`. Source: https://www.subclip.app/docs/api/social-transcripts\",\"examples\":[\"en\"]},\"format\":{\"enum\":[\"text\",\"srt\",\"json\"],\"description\":\"Form of the transcript. Source: https://www.subclip.app/docs/api/social-transcripts\"},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the media in seconds, or a range `{low, high}`; each started minute is charged. Plan fact: Subclip measures it itself after import.\"}},\"required\":[\"language\"],\"allOf\":[{\"anyOf\":[{\"required\":[\"url\"]},{\"required\":[\"sourceObjectKey\"]},{\"required\":[\"file\"]}],\"x-topsheet\":{\"oneOf\":[\"url\",\"sourceObjectKey\",\"file\"],\"because\":\"Subclip has to know which media to transcribe.\"}}],\"additionalProperties\":false,\"$id\":\"SubclipTranscript\"}");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipTranscript" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/0/required","required",{missingProperty: "url"},schema31.allOf[0].anyOf[0].required,schema31.allOf[0].anyOf[0],data);errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceObjectKey === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/1/required","required",{missingProperty: "sourceObjectKey"},schema31.allOf[0].anyOf[1].required,schema31.allOf[0].anyOf[1],data);errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/2/required","required",{missingProperty: "file"},schema31.allOf[0].anyOf[2].required,schema31.allOf[0].anyOf[2],data);errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf","anyOf",{},schema31.allOf[0].anyOf,schema31.allOf[0],data);errors++;
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
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "language"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(((((((key0 === "url") || (key0 === "sourceObjectKey")) || (key0 === "file")) || (key0 === "platform")) || (key0 === "language")) || (key0 === "format")) || (key0 === "durationSeconds"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/url","#/properties/url/minLength","minLength",{limit: 1},1,schema31.properties.url,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/url","#/properties/url/type","type",{type: "string"},schema31.properties.url.type,schema31.properties.url,data0);errors++;
}
}
if(data.sourceObjectKey !== undefined){
let data1 = data.sourceObjectKey;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/sourceObjectKey","#/properties/sourceObjectKey/minLength","minLength",{limit: 1},1,schema31.properties.sourceObjectKey,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/sourceObjectKey","#/properties/sourceObjectKey/type","type",{type: "string"},schema31.properties.sourceObjectKey.type,schema31.properties.sourceObjectKey,data1);errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/minLength","minLength",{limit: 1},1,schema31.properties.file,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/type","type",{type: "string"},schema31.properties.file.type,schema31.properties.file,data2);errors++;
}
}
if(data.platform !== undefined){
let data3 = data.platform;
if(!((((((data3 === "instagram") || (data3 === "facebook")) || (data3 === "youtube")) || (data3 === "x")) || (data3 === "tiktok")) || (data3 === "public"))){
vErrors = fault(vErrors,instancePath+"/platform","#/properties/platform/enum","enum",{allowedValues: schema31.properties.platform.enum},schema31.properties.platform.enum,schema31.properties.platform,data3);errors++;
}
}
if(data.language !== undefined){
let data4 = data.language;
if(typeof data4 === "string"){
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/language","#/properties/language/minLength","minLength",{limit: 1},1,schema31.properties.language,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/language","#/properties/language/type","type",{type: "string"},schema31.properties.language.type,schema31.properties.language,data4);errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(!(((data5 === "text") || (data5 === "srt")) || (data5 === "json"))){
vErrors = fault(vErrors,instancePath+"/format","#/properties/format/enum","enum",{allowedValues: schema31.properties.format.enum},schema31.properties.format.enum,schema31.properties.format,data5);errors++;
}
}
if(data.durationSeconds !== undefined){
let data6 = data.durationSeconds;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data6);errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data6);errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data6);errors++;
}
if(data6.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data6);errors++;
}
for(const key1 in data6){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.durationSeconds,data6);errors++;
}
}
if(data6.low !== undefined){
let data7 = data6.low;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data7);errors++;
}
}
if(data6.high !== undefined){
let data8 = data6.high;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data8);errors++;
}
}
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
return SubclipTranscript;
  },
  "tts"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const SubclipTts = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Text to speech\",\"description\":\"Speaks a text, subtitles or a transcript as MP3. Subclip's Text to Speech API: https://www.subclip.app/docs/api/text-to-speech\",\"type\":\"object\",\"properties\":{\"input\":{\"type\":\"object\",\"description\":\"What is to be spoken: `{type: text, text}`, `{type: srt, content}` or `{type: transcript, segments}`. Source: https://www.subclip.app/docs/api/text-to-speech\",\"x-topsheet\":{\"identity\":\"content\"},\"properties\":{\"type\":{\"enum\":[\"text\",\"srt\",\"transcript\"],\"description\":\"Form of the input: plain text, SRT subtitles or timed segments. Source: https://www.subclip.app/docs/api/text-to-speech\"},\"text\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"The text to speak, where `type` is `text`. Source: https://www.subclip.app/docs/api/text-to-speech\"},\"content\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"The SRT subtitles, where `type` is `srt`. Source: https://www.subclip.app/docs/api/text-to-speech\"},\"segments\":{\"type\":\"array\",\"minItems\":1,\"description\":\"The timed segments, where `type` is `transcript`. Source: https://www.subclip.app/docs/api/text-to-speech\",\"items\":{\"type\":\"object\",\"description\":\"One timed segment. Our names: how Subclip writes a segment is not published.\",\"properties\":{\"startSeconds\":{\"type\":\"number\",\"minimum\":0,\"description\":\"Where the segment begins, in seconds. Our name: Subclip's own is not published.\",\"x-topsheet\":{\"planFact\":true}},\"endSeconds\":{\"type\":\"number\",\"minimum\":0,\"description\":\"Where the segment ends, in seconds. Our name: Subclip's own is not published.\",\"x-topsheet\":{\"planFact\":true}},\"text\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"planFact\":true},\"description\":\"What is spoken in it. Our name: Subclip's own is not published.\"}},\"required\":[\"startSeconds\",\"endSeconds\",\"text\"],\"additionalProperties\":false}}},\"required\":[\"type\"],\"allOf\":[{\"if\":{\"properties\":{\"type\":{\"const\":\"text\"}},\"required\":[\"type\"]},\"then\":{\"required\":[\"text\"],\"x-topsheet\":{\"because\":\"An input of type `text` gives its words in `text`.\"}}},{\"if\":{\"properties\":{\"type\":{\"const\":\"srt\"}},\"required\":[\"type\"]},\"then\":{\"required\":[\"content\"],\"x-topsheet\":{\"because\":\"An input of type `srt` gives its subtitles in `content`.\"}}},{\"if\":{\"properties\":{\"type\":{\"const\":\"transcript\"}},\"required\":[\"type\"]},\"then\":{\"required\":[\"segments\"],\"x-topsheet\":{\"because\":\"An input of type `transcript` gives its words in `segments`.\"}}}],\"additionalProperties\":false},\"voiceId\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Catalog voice that speaks; required unless `cloneVoice` is true. Source: https://www.subclip.app/docs/api/text-to-speech\",\"examples\":[\"anna\"]},\"cloneVoice\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"voiceClone\":true,\"cheaper\":{\"value\":null,\"advice\":\"use a catalog voice instead of `cloneVoice`\"}},\"description\":\"Speaks with a clone of the voice in `referenceAudioObjectKey`, for a fee on each job. Source: https://www.subclip.app/docs/api/text-to-speech\",\"default\":false},\"referenceAudioObjectKey\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"noEffectUnless\":{\"when\":{\"cloneVoice\":true},\"because\":\"A reference recording is used only to clone its voice.\",\"source\":\"https://www.subclip.app/docs/api/text-to-speech\"}},\"description\":\"Key that the upload of the reference recording returned; the voice to clone. Source: https://www.subclip.app/docs/api/text-to-speech\"},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Expected length of the generated audio in seconds, or a range `{low, high}`; speech is charged by it. Plan fact: not sent to Subclip.\"}},\"required\":[\"input\"],\"allOf\":[{\"if\":{\"properties\":{\"cloneVoice\":{\"not\":{\"const\":false}},\"voiceId\":false},\"required\":[\"cloneVoice\"]},\"then\":{\"required\":[\"referenceAudioObjectKey\"],\"x-topsheet\":{\"because\":\"A cloned voice needs a reference recording.\"}},\"else\":{\"required\":[\"voiceId\"],\"x-topsheet\":{\"because\":\"Subclip has to know which voice speaks: a catalog voice, or `cloneVoice: true` with `referenceAudioObjectKey`.\"}}}],\"additionalProperties\":false,\"$id\":\"SubclipTts\"}");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubclipTts" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cloneVoice === undefined) && (missing0 = "cloneVoice")){
(vErrors ??= []).push({});errors++;
}
else {
if(data.cloneVoice !== undefined){
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(false !== data.cloneVoice){
(vErrors ??= []).push({});errors++;
}
var valid3 = _errs6 === errors;
if(valid3){
(vErrors ??= []).push({});errors++;
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
(vErrors ??= []).push({});errors++;
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
vErrors = fault(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "referenceAudioObjectKey"},schema31.allOf[0].then.required,schema31.allOf[0].then,data);errors++;
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
vErrors = fault(vErrors,instancePath,"#/allOf/0/else/required","required",{missingProperty: "voiceId"},schema31.allOf[0].else.required,schema31.allOf[0].else,data);errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = fault(vErrors,instancePath,"#/allOf/0/if","if",{failingKeyword: ifClause0},schema31.allOf[0].if,schema31.allOf[0],data);errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "input"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(((((key0 === "input") || (key0 === "voiceId")) || (key0 === "cloneVoice")) || (key0 === "referenceAudioObjectKey")) || (key0 === "durationSeconds"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
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
(vErrors ??= []).push({});errors++;
}
else {
if(data2.type !== undefined){
if("text" !== data2.type){
(vErrors ??= []).push({});errors++;
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
vErrors = fault(vErrors,instancePath+"/input","#/properties/input/allOf/0/then/required","required",{missingProperty: "text"},schema31.properties.input.allOf[0].then.required,schema31.properties.input.allOf[0].then,data2);errors++;
}
}
var _valid1 = _errs16 === errors;
valid6 = _valid1;
}
if(!valid6){
vErrors = fault(vErrors,instancePath+"/input","#/properties/input/allOf/0/if","if",{failingKeyword: "then"},schema31.properties.input.allOf[0].if,schema31.properties.input.allOf[0],data2);errors++;
}
const _errs18 = errors;
let valid8 = true;
const _errs19 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.type === undefined) && (missing2 = "type")){
(vErrors ??= []).push({});errors++;
}
else {
if(data2.type !== undefined){
if("srt" !== data2.type){
(vErrors ??= []).push({});errors++;
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
vErrors = fault(vErrors,instancePath+"/input","#/properties/input/allOf/1/then/required","required",{missingProperty: "content"},schema31.properties.input.allOf[1].then.required,schema31.properties.input.allOf[1].then,data2);errors++;
}
}
var _valid2 = _errs21 === errors;
valid8 = _valid2;
}
if(!valid8){
vErrors = fault(vErrors,instancePath+"/input","#/properties/input/allOf/1/if","if",{failingKeyword: "then"},schema31.properties.input.allOf[1].if,schema31.properties.input.allOf[1],data2);errors++;
}
const _errs23 = errors;
let valid10 = true;
const _errs24 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.type === undefined) && (missing3 = "type")){
(vErrors ??= []).push({});errors++;
}
else {
if(data2.type !== undefined){
if("transcript" !== data2.type){
(vErrors ??= []).push({});errors++;
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
vErrors = fault(vErrors,instancePath+"/input","#/properties/input/allOf/2/then/required","required",{missingProperty: "segments"},schema31.properties.input.allOf[2].then.required,schema31.properties.input.allOf[2].then,data2);errors++;
}
}
var _valid3 = _errs26 === errors;
valid10 = _valid3;
}
if(!valid10){
vErrors = fault(vErrors,instancePath+"/input","#/properties/input/allOf/2/if","if",{failingKeyword: "then"},schema31.properties.input.allOf[2].if,schema31.properties.input.allOf[2],data2);errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
vErrors = fault(vErrors,instancePath+"/input","#/properties/input/required","required",{missingProperty: "type"},schema31.properties.input.required,schema31.properties.input,data2);errors++;
}
for(const key1 in data2){
if(!((((key1 === "type") || (key1 === "text")) || (key1 === "content")) || (key1 === "segments"))){
vErrors = fault(vErrors,instancePath+"/input","#/properties/input/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.input,data2);errors++;
}
}
if(data2.type !== undefined){
let data6 = data2.type;
if(!(((data6 === "text") || (data6 === "srt")) || (data6 === "transcript"))){
vErrors = fault(vErrors,instancePath+"/input/type","#/properties/input/properties/type/enum","enum",{allowedValues: schema31.properties.input.properties.type.enum},schema31.properties.input.properties.type.enum,schema31.properties.input.properties.type,data6);errors++;
}
}
if(data2.text !== undefined){
let data7 = data2.text;
if(typeof data7 === "string"){
if(data7.length < 1){
vErrors = fault(vErrors,instancePath+"/input/text","#/properties/input/properties/text/minLength","minLength",{limit: 1},1,schema31.properties.input.properties.text,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/input/text","#/properties/input/properties/text/type","type",{type: "string"},schema31.properties.input.properties.text.type,schema31.properties.input.properties.text,data7);errors++;
}
}
if(data2.content !== undefined){
let data8 = data2.content;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/input/content","#/properties/input/properties/content/minLength","minLength",{limit: 1},1,schema31.properties.input.properties.content,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/input/content","#/properties/input/properties/content/type","type",{type: "string"},schema31.properties.input.properties.content.type,schema31.properties.input.properties.content,data8);errors++;
}
}
if(data2.segments !== undefined){
let data9 = data2.segments;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors,instancePath+"/input/segments","#/properties/input/properties/segments/minItems","minItems",{limit: 1},1,schema31.properties.input.properties.segments,data9);errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.startSeconds === undefined){
vErrors = fault(vErrors,instancePath+"/input/segments/" + i0,"#/properties/input/properties/segments/items/required","required",{missingProperty: "startSeconds"},schema31.properties.input.properties.segments.items.required,schema31.properties.input.properties.segments.items,data10);errors++;
}
if(data10.endSeconds === undefined){
vErrors = fault(vErrors,instancePath+"/input/segments/" + i0,"#/properties/input/properties/segments/items/required","required",{missingProperty: "endSeconds"},schema31.properties.input.properties.segments.items.required,schema31.properties.input.properties.segments.items,data10);errors++;
}
if(data10.text === undefined){
vErrors = fault(vErrors,instancePath+"/input/segments/" + i0,"#/properties/input/properties/segments/items/required","required",{missingProperty: "text"},schema31.properties.input.properties.segments.items.required,schema31.properties.input.properties.segments.items,data10);errors++;
}
for(const key2 in data10){
if(!(((key2 === "startSeconds") || (key2 === "endSeconds")) || (key2 === "text"))){
vErrors = fault(vErrors,instancePath+"/input/segments/" + i0,"#/properties/input/properties/segments/items/additionalProperties","additionalProperties",{additionalProperty: key2},false,schema31.properties.input.properties.segments.items,data10);errors++;
}
}
if(data10.startSeconds !== undefined){
let data11 = data10.startSeconds;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = fault(vErrors,instancePath+"/input/segments/" + i0+"/startSeconds","#/properties/input/properties/segments/items/properties/startSeconds/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.input.properties.segments.items.properties.startSeconds,data11);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/input/segments/" + i0+"/startSeconds","#/properties/input/properties/segments/items/properties/startSeconds/type","type",{type: "number"},schema31.properties.input.properties.segments.items.properties.startSeconds.type,schema31.properties.input.properties.segments.items.properties.startSeconds,data11);errors++;
}
}
if(data10.endSeconds !== undefined){
let data12 = data10.endSeconds;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = fault(vErrors,instancePath+"/input/segments/" + i0+"/endSeconds","#/properties/input/properties/segments/items/properties/endSeconds/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.input.properties.segments.items.properties.endSeconds,data12);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/input/segments/" + i0+"/endSeconds","#/properties/input/properties/segments/items/properties/endSeconds/type","type",{type: "number"},schema31.properties.input.properties.segments.items.properties.endSeconds.type,schema31.properties.input.properties.segments.items.properties.endSeconds,data12);errors++;
}
}
if(data10.text !== undefined){
let data13 = data10.text;
if(typeof data13 === "string"){
if(data13.length < 1){
vErrors = fault(vErrors,instancePath+"/input/segments/" + i0+"/text","#/properties/input/properties/segments/items/properties/text/minLength","minLength",{limit: 1},1,schema31.properties.input.properties.segments.items.properties.text,data13);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/input/segments/" + i0+"/text","#/properties/input/properties/segments/items/properties/text/type","type",{type: "string"},schema31.properties.input.properties.segments.items.properties.text.type,schema31.properties.input.properties.segments.items.properties.text,data13);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/input/segments/" + i0,"#/properties/input/properties/segments/items/type","type",{type: "object"},schema31.properties.input.properties.segments.items.type,schema31.properties.input.properties.segments.items,data10);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/input/segments","#/properties/input/properties/segments/type","type",{type: "array"},schema31.properties.input.properties.segments.type,schema31.properties.input.properties.segments,data9);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/input","#/properties/input/type","type",{type: "object"},schema31.properties.input.type,schema31.properties.input,data2);errors++;
}
}
if(data.voiceId !== undefined){
let data14 = data.voiceId;
if(typeof data14 === "string"){
if(data14.length < 1){
vErrors = fault(vErrors,instancePath+"/voiceId","#/properties/voiceId/minLength","minLength",{limit: 1},1,schema31.properties.voiceId,data14);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/voiceId","#/properties/voiceId/type","type",{type: "string"},schema31.properties.voiceId.type,schema31.properties.voiceId,data14);errors++;
}
}
if(data.cloneVoice !== undefined){
let data15 = data.cloneVoice;
if(typeof data15 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/cloneVoice","#/properties/cloneVoice/type","type",{type: "boolean"},schema31.properties.cloneVoice.type,schema31.properties.cloneVoice,data15);errors++;
}
}
if(data.referenceAudioObjectKey !== undefined){
let data16 = data.referenceAudioObjectKey;
if(typeof data16 === "string"){
if(data16.length < 1){
vErrors = fault(vErrors,instancePath+"/referenceAudioObjectKey","#/properties/referenceAudioObjectKey/minLength","minLength",{limit: 1},1,schema31.properties.referenceAudioObjectKey,data16);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/referenceAudioObjectKey","#/properties/referenceAudioObjectKey/type","type",{type: "string"},schema31.properties.referenceAudioObjectKey.type,schema31.properties.referenceAudioObjectKey,data16);errors++;
}
}
if(data.durationSeconds !== undefined){
let data17 = data.durationSeconds;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (!(data17 && typeof data17 == "object" && !Array.isArray(data17)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data17);errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data17);errors++;
}
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data17);errors++;
}
if(data17.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data17);errors++;
}
for(const key3 in data17){
if(!((key3 === "low") || (key3 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key3},false,schema31.properties.durationSeconds,data17);errors++;
}
}
if(data17.low !== undefined){
let data18 = data17.low;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 <= 0 || isNaN(data18)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data18);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data18);errors++;
}
}
if(data17.high !== undefined){
let data19 = data17.high;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 <= 0 || isNaN(data19)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data19);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data19);errors++;
}
}
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
return SubclipTts;
  },
};

const FIELDS = {
  "captions": "{\"file\":{\"kind\":\"text\",\"required\":false,\"description\":\"Path or name of the video to upload. Plan fact: the job itself takes no file, Subclip gets it by an upload.\",\"planFact\":true,\"identity\":\"source\"},\"projectId\":{\"kind\":\"text\",\"required\":false,\"description\":\"Project that the upload of the video returned. The upload's answer is documented (https://www.subclip.app/docs/api/dynamic-captions); that the job takes it under this name is seen only in Subclip's own client (https://github.com/proSamik/ios).\",\"clientOnly\":true,\"identity\":\"source\"},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the video in seconds, or a range `{low, high}`. Rendering is charged by it. Subclip takes it with the upload, as `video.durationSeconds`: https://www.subclip.app/docs/api/dynamic-captions\"},\"language\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language spoken in the video, as a code such as `en`, or `auto`. Used for transcription unless an SRT file is uploaded. Source: https://www.subclip.app/docs/api/dynamic-captions (the spelling of the codes is that of Subclip's own client).\"},\"templateId\":{\"kind\":\"text\",\"required\":false,\"description\":\"Look of the captions. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `bold-clean` (its default), `ivory-spotlight`, `serif-storyteller`, `authority`, `minimalist`, `justified`, `minimalist-white`, `kinetic`, `kinetic-yellow` and `one-word`; Subclip may accept more.\",\"clientOnly\":true},\"aspectRatio\":{\"kind\":\"text\",\"required\":false,\"description\":\"Shape of the finished video. Write it in quotes: YAML 1.1 readers take a bare 9:16 for a number. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `9:16`, `16:9` and `1:1`; Subclip may accept more.\",\"clientOnly\":true},\"placement\":{\"kind\":\"text\",\"required\":false,\"description\":\"Where the captions stand. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `top`, `middle` and `bottom`, and leaves the field out for none; Subclip may accept more.\",\"clientOnly\":true},\"faceTrack\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Keeps the speaker's face in the picture; costs extra by the minute, at least 1 credit (https://www.subclip.app/docs/cost/api). The name is seen only in Subclip's own client (https://github.com/proSamik/ios).\",\"default\":false,\"clientOnly\":true,\"cheaper\":{\"value\":null,\"advice\":\"drop face tracking (`faceTrack`)\"}},\"outputFileName\":{\"kind\":\"text\",\"required\":false,\"description\":\"Name of the finished file. The name of this field is seen only in Subclip's own client (https://github.com/proSamik/ios), which always ends it in `.mp4`.\",\"clientOnly\":true},\"srtSupplied\":{\"kind\":\"flag\",\"required\":false,\"description\":\"An SRT file is uploaded with the video and used instead of a transcription. Plan fact: Subclip sees it from the upload. The cost page charges the same either way: https://www.subclip.app/docs/cost/api\",\"default\":false,\"planFact\":true}}",
  "clip": "{\"videoUrl\":{\"kind\":\"text\",\"required\":false,\"description\":\"Where the video can be fetched: a YouTube link, or a public or signed URL. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/ai-clipping\",\"identity\":\"source\"},\"sourceObjectKey\":{\"kind\":\"text\",\"required\":false,\"description\":\"Key that the upload of the video returned. Give it, `videoUrl` or `file`. Source: https://www.subclip.app/docs/api/ai-clipping\",\"identity\":\"source\"},\"file\":{\"kind\":\"text\",\"required\":false,\"description\":\"Path or name of a video that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.\",\"planFact\":true,\"identity\":\"source\"},\"language\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language spoken in the video, as a code such as `en`; Subclip requires it when no transcript is given. Source: https://www.subclip.app/docs/api/ai-clipping\"},\"aiAnalysis\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Lets AI choose the clips, which costs pipeline credits; set it to false when `segments` are given. Source: https://www.subclip.app/docs/api/ai-clipping\",\"default\":false,\"cheaper\":{\"value\":false,\"advice\":\"cut the given segments with `aiAnalysis: false`\"}},\"segments\":{\"kind\":\"list\",\"required\":false,\"description\":\"The parts to cut out, at least one; without them AI chooses, which costs pipeline credits. Source: https://www.subclip.app/docs/cost/api\",\"minimum\":1},\"youtubeTranscript\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Tries YouTube's own transcript first, for YouTube links only; costs 1 credit when one is fetched. Source: https://www.subclip.app/docs/api/ai-clipping\",\"default\":false,\"noEffectUnless\":[{\"when\":{\"videoUrl\":{\"hosts\":[\"youtube.com\",\"youtu.be\",\"youtube-nocookie.com\"]}},\"because\":\"Subclip fetches YouTube's transcript only where `videoUrl` is a YouTube link.\",\"source\":\"https://www.subclip.app/docs/api/ai-clipping\"}],\"cheaper\":{\"value\":null,\"advice\":\"do without YouTube's transcript (`youtubeTranscript`)\"}},\"dynamicCaptions\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Puts animated captions on the clips, which adds caption analysis. Source: https://www.subclip.app/docs/cost/api\",\"default\":false,\"cheaper\":{\"value\":null,\"advice\":\"leave off the captions (`dynamicCaptions`)\"}},\"clipCount\":{\"kind\":\"count\",\"required\":false,\"description\":\"How many clips AI is expected to make, or a range `{low, high}`; caption analysis may be charged for each. Plan fact: not sent to Subclip.\",\"planFact\":true,\"noEffectUnless\":[{\"when\":{\"dynamicCaptions\":true},\"because\":\"The number of clips changes the price only through the analysis of their captions, which `dynamicCaptions` asks for.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}]},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the video in seconds, or a range `{low, high}`. Plan fact: not sent to Subclip.\",\"planFact\":true}}",
  "dub": "{\"sourceUrl\":{\"kind\":\"text\",\"required\":false,\"description\":\"Where the media can be fetched: a public or signed URL, or a supported social link. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/dubbing\",\"identity\":\"source\"},\"sourceObjectKey\":{\"kind\":\"text\",\"required\":false,\"description\":\"Key that the upload of the media returned. Give it, `sourceUrl` or `file`. Source: https://www.subclip.app/docs/api/dubbing\",\"identity\":\"source\"},\"file\":{\"kind\":\"text\",\"required\":false,\"description\":\"Path or name of a file that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.\",\"planFact\":true,\"identity\":\"source\"},\"sourceMediaType\":{\"kind\":\"enum\",\"required\":true,\"description\":\"Whether the source is a video or a recording; keeping the background is priced for video. Source: https://www.subclip.app/docs/api/dubbing\",\"values\":[\"video\",\"audio\"]},\"durationSeconds\":{\"kind\":\"length\",\"required\":true,\"description\":\"Length of the source in seconds, or a range `{low, high}` while it is not known. Credits are checked against it before the job is created. Source: https://www.subclip.app/docs/api/dubbing\"},\"targetLanguage\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language to dub into, as a code such as `es`. Our name: Subclip's own field name is not published.\",\"planFact\":true},\"transcriptSupplied\":{\"kind\":\"flag\",\"required\":false,\"description\":\"A transcript (SRT) is supplied, so that no transcription minutes are charged. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false,\"planFact\":true,\"suppliesTranscript\":true,\"cheaper\":{\"value\":true,\"advice\":\"supply the transcript with `transcriptSupplied: true`\"}},\"cloneVoice\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Speaks with a clone of the original voice instead of a catalog voice, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false,\"planFact\":true,\"voiceClone\":true,\"cheaper\":{\"value\":null,\"advice\":\"use a catalog voice instead of `cloneVoice`\"}},\"multiSpeaker\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Gives each speaker a voice of their own, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false,\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"use one voice for all speakers instead of `multiSpeaker`\"}},\"preserveBackground\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Keeps music and noises of a video under the new voice, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false,\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"give up the background sound (`preserveBackground`)\"}}}",
  "enhance": "{\"file\":{\"kind\":\"text\",\"required\":false,\"description\":\"Path or name of the recording or video to upload. Plan fact: the job itself takes no file, Subclip gets it by an upload.\",\"planFact\":true,\"identity\":\"source\"},\"projectId\":{\"kind\":\"text\",\"required\":false,\"description\":\"Project that the upload returned; it serves upload, job, status and download alike. Source: https://www.subclip.app/docs/api/enhance-voice\",\"identity\":\"source\"},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the recording in seconds, or a range `{low, high}` while it is not known; the price depends on it alone. Subclip measures the file and refuses a job whose value differs from its own. Source: https://www.subclip.app/docs/api/enhance-voice\"},\"provider\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Engine that does the work; the price is the same. `cleanvoice` is the one for a video that is to stay a video. Source: https://www.subclip.app/docs/api/enhance-voice\",\"default\":\"cleanvoice\",\"values\":[\"cleanvoice\",\"resemble\"]},\"backgroundMusicSeparationEnabled\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Takes background music out of the recording; Subclip has switched this off for its API (https://www.subclip.app/docs/cost/api). The name is seen only as a parameter of Subclip's quota query (/api/v1/quota); its documentation of the job does not confirm it.\",\"default\":false,\"clientOnly\":true,\"disabled\":{\"values\":[true],\"because\":\"Subclip has switched off the separation of background music for its API.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}}}",
  "render": "{\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the finished timeline in seconds, or a range `{low, high}`; rendering is charged by it. Plan fact: under which name Subclip takes it, if at all, is not published.\",\"planFact\":true},\"aiAnalysis\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Lets AI plan the video, for a fee on each job. Not the field of the same name of a `clip` job, which is priced otherwise. Source: https://www.subclip.app/docs/cost/api\",\"default\":false,\"cheaper\":{\"value\":null,\"advice\":\"drop the planning by AI (`aiAnalysis`)\"}},\"visionAnalysis\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Lets AI look at the images and videos, charged for each. Left out with `aiAnalysis: true`, the page does not say whether it runs; say false to rule it out. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"planFact\":true,\"cheaper\":{\"value\":false,\"advice\":\"rule out vision analysis with `visionAnalysis: false`\"}},\"imageCount\":{\"kind\":\"count\",\"required\":false,\"description\":\"How many images are uploaded, or a range `{low, high}`; vision analysis is charged for each. Plan fact: Subclip counts the uploads itself.\",\"planFact\":true,\"noEffectUnless\":[{\"when\":{\"any\":[{\"visionAnalysis\":true},{\"aiAnalysis\":true}]},\"because\":\"Images are charged only where AI looks at them, with `visionAnalysis` or `aiAnalysis`.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}]},\"videoCount\":{\"kind\":\"count\",\"required\":false,\"description\":\"How many videos are uploaded, or a range `{low, high}`; vision analysis, and by one reading audio analysis, is charged for each. Plan fact: Subclip counts the uploads itself.\",\"planFact\":true,\"noEffectUnless\":[{\"when\":{\"any\":[{\"visionAnalysis\":true},{\"aiAnalysis\":true},{\"audioAnalysis\":true}]},\"because\":\"Videos are charged one by one only where AI analyses them, with `visionAnalysis`, `aiAnalysis` or `audioAnalysis`.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}]},\"audioAnalysis\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Lets AI listen to the uploaded audio files, charged for each. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false,\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"drop the audio analysis (`audioAnalysis`)\"}},\"audioFileCount\":{\"kind\":\"count\",\"required\":false,\"description\":\"How many audio files are uploaded, or a range `{low, high}`; audio analysis is charged for each. Plan fact: Subclip counts the uploads itself.\",\"planFact\":true,\"noEffectUnless\":[{\"when\":{\"audioAnalysis\":true},\"because\":\"Audio files are charged one by one only where AI listens to them, with `audioAnalysis`.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}]},\"bgmQuery\":{\"kind\":\"text\",\"required\":false,\"description\":\"Searches background music by these words. The search is free, the music costs what `musicAdded` costs. Source: https://www.subclip.app/docs/cost/api\",\"cheaper\":{\"value\":null,\"advice\":\"leave out the music (`bgmQuery`)\"}},\"musicAdded\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Background music is added; music and sound effects together cost one fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false,\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"leave out the music (`musicAdded`)\"}},\"effectsAdded\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Sound effects are added; music and sound effects together cost one fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false,\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"leave out the sound effects (`effectsAdded`)\"}},\"voiceoverAdded\":{\"kind\":\"flag\",\"required\":false,\"description\":\"A spoken voiceover is added, charged by the rendered minute. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api\",\"default\":false,\"planFact\":true,\"cheaper\":{\"value\":null,\"advice\":\"leave out the voiceover (`voiceoverAdded`)\"}},\"stockBroll\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Adds B-roll found in stock libraries; Subclip does not offer it through its API at present. Our name: Subclip publishes none. See https://www.subclip.app/docs/cost/api\",\"default\":false,\"planFact\":true,\"disabled\":{\"values\":[true],\"because\":\"Subclip's API does not offer the search for stock B-roll at present.\",\"source\":\"https://www.subclip.app/docs/cost/api\"}}}",
  "transcript": "{\"url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Link to an Instagram, Facebook, YouTube, X or TikTok post, or a public URL of the media. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/social-transcripts\",\"identity\":\"source\"},\"sourceObjectKey\":{\"kind\":\"text\",\"required\":false,\"description\":\"Key that the upload of the media returned. Give it, `url` or `file`. Source: https://www.subclip.app/docs/api/social-transcripts\",\"identity\":\"source\"},\"file\":{\"kind\":\"text\",\"required\":false,\"description\":\"Path or name of a file that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.\",\"planFact\":true,\"identity\":\"source\"},\"platform\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Where the link leads; must be `public` for a plain public URL. Source: https://www.subclip.app/docs/api/social-transcripts\",\"values\":[\"instagram\",\"facebook\",\"youtube\",\"x\",\"tiktok\",\"public\"],\"renamed\":{\"twitter\":{\"to\":\"x\",\"because\":\"Subclip calls it by its present name, X.\",\"source\":\"https://www.subclip.app/docs/api/social-transcripts\"}}},\"language\":{\"kind\":\"text\",\"required\":true,\"description\":\"Language spoken in the media, as a code such as `en`. Source: https://www.subclip.app/docs/api/social-transcripts\"},\"format\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Form of the transcript. Source: https://www.subclip.app/docs/api/social-transcripts\",\"values\":[\"text\",\"srt\",\"json\"]},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the media in seconds, or a range `{low, high}`; each started minute is charged. Plan fact: Subclip measures it itself after import.\",\"planFact\":true}}",
  "tts": "{\"input\":{\"kind\":\"object\",\"required\":true,\"description\":\"What is to be spoken: `{type: text, text}`, `{type: srt, content}` or `{type: transcript, segments}`. Source: https://www.subclip.app/docs/api/text-to-speech\",\"identity\":\"content\"},\"voiceId\":{\"kind\":\"text\",\"required\":false,\"description\":\"Catalog voice that speaks; required unless `cloneVoice` is true. Source: https://www.subclip.app/docs/api/text-to-speech\"},\"cloneVoice\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Speaks with a clone of the voice in `referenceAudioObjectKey`, for a fee on each job. Source: https://www.subclip.app/docs/api/text-to-speech\",\"default\":false,\"voiceClone\":true,\"cheaper\":{\"value\":null,\"advice\":\"use a catalog voice instead of `cloneVoice`\"}},\"referenceAudioObjectKey\":{\"kind\":\"text\",\"required\":false,\"description\":\"Key that the upload of the reference recording returned; the voice to clone. Source: https://www.subclip.app/docs/api/text-to-speech\",\"noEffectUnless\":[{\"when\":{\"cloneVoice\":true},\"because\":\"A reference recording is used only to clone its voice.\",\"source\":\"https://www.subclip.app/docs/api/text-to-speech\"}]},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Expected length of the generated audio in seconds, or a range `{low, high}`; speech is charged by it. Plan fact: not sent to Subclip.\",\"planFact\":true}}",
};

const PRICES = "{\"captions\":{\"items\":[{\"id\":\"render\",\"label\":\"Rendering\",\"source\":\"cost\",\"known\":\"first-party\",\"unsaid\":{\"because\":\"The page does not say whether a started minute is billed whole.\",\"low\":{\"rate\":1,\"per\":{\"minutes\":\"durationSeconds\"}},\"high\":{\"rate\":1,\"per\":{\"minutes\":\"durationSeconds\",\"round\":\"up\"}}},\"notes\":[{\"note\":\"The provider's app bills minutes as fractions and rounds the total to hundredths of a credit.\",\"source\":\"client\"}]},{\"id\":\"transcription\",\"label\":\"Transcription\",\"source\":\"cost\",\"known\":\"first-party\",\"flat\":1,\"notes\":[{\"note\":\"The provider's app charges the transcription by the minute, and nothing for supplied subtitles. Both agree at one minute; at three they differ by 2 credits more, or 1 less.\",\"source\":\"client\"}]},{\"id\":\"analysis\",\"label\":\"Caption analysis\",\"source\":\"cost\",\"known\":\"first-party\",\"flat\":1},{\"id\":\"face-tracking\",\"label\":\"Face tracking\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"faceTrack\":true},\"unsaid\":{\"because\":\"The page does not say whether a started minute is billed whole.\",\"low\":{\"rate\":1,\"per\":{\"minutes\":\"durationSeconds\"}},\"high\":{\"rate\":1,\"per\":{\"minutes\":\"durationSeconds\",\"round\":\"up\"}}}},{\"id\":\"face-tracking-minimum\",\"label\":\"Minimum for face tracking\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"faceTrack\":true},\"minimum\":{\"atLeast\":1,\"of\":[\"face-tracking\"]}},{\"id\":\"minimum\",\"label\":\"Minimum charge\",\"source\":\"cost\",\"known\":\"first-party\",\"minimum\":{\"atLeast\":2,\"of\":[\"render\",\"transcription\",\"analysis\",\"face-tracking\",\"face-tracking-minimum\"]},\"notes\":[{\"note\":\"By the page's own formula no job costs less than 2 credits, so this adds nothing; by that of the provider's app it can.\",\"source\":\"client\"}]}],\"examples\":[{\"label\":\"1 minute, no face tracking\",\"job\":{\"durationSeconds\":60},\"cost\":3,\"source\":\"cost\"},{\"label\":\"1 minute, face tracking\",\"job\":{\"durationSeconds\":60,\"faceTrack\":true},\"cost\":4,\"source\":\"cost\"},{\"label\":\"3 minutes, no face tracking\",\"job\":{\"durationSeconds\":180},\"cost\":5,\"source\":\"cost\"},{\"label\":\"3 minutes, face tracking\",\"job\":{\"durationSeconds\":180,\"faceTrack\":true},\"cost\":8,\"source\":\"cost\"},{\"label\":\"3 minutes, subtitles supplied as SRT: the same formula\",\"job\":{\"durationSeconds\":180,\"srtSupplied\":true},\"cost\":5,\"source\":\"cost\"}]},\"dub\":{\"items\":[{\"id\":\"transcription\",\"label\":\"Transcription\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"transcriptSupplied\":false},\"unsaid\":{\"because\":\"The page does not say whether a started minute is billed whole.\",\"low\":{\"rate\":1,\"per\":{\"minutes\":\"durationSeconds\"}},\"high\":{\"rate\":1,\"per\":{\"minutes\":\"durationSeconds\",\"round\":\"up\"}}},\"notes\":[{\"note\":\"The page names \\\"transcription minutes\\\" without a rate; its examples fit 1 credit a minute and nothing else.\",\"source\":\"cost\"}]},{\"id\":\"dubbing\",\"label\":\"Dubbing\",\"source\":\"cost\",\"known\":\"first-party\",\"unsaid\":{\"because\":\"The page does not say whether a started minute is billed whole.\",\"low\":{\"rate\":1,\"per\":{\"minutes\":\"durationSeconds\"}},\"high\":{\"rate\":1,\"per\":{\"minutes\":\"durationSeconds\",\"round\":\"up\"}}},\"notes\":[{\"note\":\"The page names \\\"dubbing minutes\\\" without a rate; its examples fit 1 credit a minute and nothing else.\",\"source\":\"cost\"}]},{\"id\":\"voice\",\"label\":\"Voice clone or several speakers\",\"source\":\"cost\",\"known\":\"first-party\",\"cases\":[{\"when\":{\"cloneVoice\":true,\"multiSpeaker\":false},\"flat\":5},{\"when\":{\"cloneVoice\":false,\"multiSpeaker\":true},\"flat\":5},{\"when\":{\"cloneVoice\":true,\"multiSpeaker\":true},\"unsaid\":{\"because\":\"The page prices \\\"voice clone/multi-speaker\\\" at 5 credits and does not say whether a job with both pays once or twice.\",\"low\":{\"flat\":5},\"high\":{\"flat\":10}}}]},{\"id\":\"background\",\"label\":\"Background kept\",\"source\":\"cost\",\"known\":\"first-party\",\"cases\":[{\"when\":{\"preserveBackground\":true,\"sourceMediaType\":\"video\"},\"flat\":3},{\"when\":{\"preserveBackground\":true,\"sourceMediaType\":\"audio\"},\"unsaid\":{\"because\":\"The page prices keeping the background of a video and does not say whether an audio source pays for it.\",\"low\":{\"flat\":0},\"high\":{\"flat\":3}}}]}],\"examples\":[{\"label\":\"3 minutes, transcript supplied, catalog voice\",\"job\":{\"sourceMediaType\":\"video\",\"durationSeconds\":180,\"transcriptSupplied\":true},\"cost\":3,\"source\":\"cost\"},{\"label\":\"3 minutes, no transcript, catalog voice\",\"job\":{\"sourceMediaType\":\"video\",\"durationSeconds\":180},\"cost\":6,\"source\":\"cost\"},{\"label\":\"3 minutes, no transcript, clone voice, video background preserved\",\"job\":{\"sourceMediaType\":\"video\",\"durationSeconds\":180,\"cloneVoice\":true,\"preserveBackground\":true},\"cost\":14,\"source\":\"cost\"},{\"label\":\"3 minutes, multi-speaker\",\"job\":{\"sourceMediaType\":\"video\",\"durationSeconds\":180,\"multiSpeaker\":true},\"cost\":11,\"source\":\"cost\"}]},\"clip\":{\"items\":[{\"id\":\"orchestration\",\"label\":\"API orchestration\",\"source\":\"cost\",\"known\":\"first-party\",\"flat\":5},{\"id\":\"pipeline\",\"label\":\"AI clipping pipeline\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"any\":[{\"segments\":{\"set\":false}},{\"aiAnalysis\":true}]},\"flat\":{\"parameter\":\"pipelineCredits\"}},{\"id\":\"captions\",\"label\":\"Caption analysis\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"dynamicCaptions\":true},\"cases\":[{\"when\":{\"segments\":{\"set\":true},\"aiAnalysis\":false},\"unsaid\":{\"because\":\"The page adds caption analysis without saying whether a job pays for it once or for each clip.\",\"low\":{\"flat\":1},\"high\":{\"rate\":1,\"per\":{\"entries\":\"segments\",\"unit\":\"clip\"}}}},{\"when\":{\"any\":[{\"segments\":{\"set\":false}},{\"aiAnalysis\":true}]},\"unsaid\":{\"because\":\"The page adds caption analysis without saying whether a job pays for it once or for each clip.\",\"low\":{\"flat\":1},\"high\":{\"rate\":1,\"per\":{\"count\":\"clipCount\",\"unit\":\"clip\"}}}}]},{\"id\":\"youtube-transcript\",\"label\":\"YouTube transcript\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"youtubeTranscript\":true},\"unsaid\":{\"because\":\"YouTube's transcript is charged only when it can be fetched, which nobody knows before.\",\"low\":{\"flat\":0},\"high\":{\"flat\":1}},\"notes\":[{\"note\":\"The description of the field reads as if the credit were always charged; the cost page charges it only when a transcript is fetched.\",\"source\":\"clipping\"}]}],\"examples\":[{\"label\":\"Selected segments, dynamicCaptions false\",\"job\":{\"segments\":[{\"startSeconds\":10,\"endSeconds\":40}],\"aiAnalysis\":false,\"dynamicCaptions\":false},\"cost\":5,\"source\":\"cost\"},{\"label\":\"AI-selected clips: pipeline credits (20 here) + 5\",\"job\":{\"aiAnalysis\":true},\"assume\":{\"pipelineCredits\":20},\"cost\":25,\"source\":\"cost\"},{\"label\":\"AI-selected clips with dynamicCaptions true: pipeline credits (20 here) + caption analysis + 5\",\"job\":{\"aiAnalysis\":true,\"dynamicCaptions\":true,\"clipCount\":1},\"assume\":{\"pipelineCredits\":20},\"cost\":26,\"source\":\"cost\"},{\"label\":\"YouTube transcript fetched: any job + 1, nothing when it is not\",\"job\":{\"videoUrl\":\"https://www.youtube.com/watch?v=abc\",\"segments\":[{\"startSeconds\":10,\"endSeconds\":40}],\"youtubeTranscript\":true},\"cost\":{\"low\":5,\"high\":6},\"source\":\"cost\"}]},\"tts\":{\"estimates\":[{\"field\":\"durationSeconds\",\"when\":{\"input.type\":\"text\"},\"characters\":\"input.text\",\"perMinute\":{\"parameter\":\"charactersPerMinute\"}},{\"field\":\"durationSeconds\",\"when\":{\"input.type\":\"srt\"},\"cues\":\"input.content\",\"unsaid\":\"No page says whether the pauses between cues are generated, and charged.\"},{\"field\":\"durationSeconds\",\"when\":{\"input.type\":\"transcript\"},\"cues\":\"input.segments\",\"start\":\"startSeconds\",\"end\":\"endSeconds\",\"unsaid\":\"No page says whether the pauses between segments are generated, and charged.\"}],\"items\":[{\"id\":\"speech\",\"label\":\"Generated speech\",\"source\":\"cost\",\"known\":\"first-party\",\"rate\":5,\"per\":{\"minutes\":\"durationSeconds\"}},{\"id\":\"minimum\",\"label\":\"Minimum charge\",\"source\":\"cost\",\"known\":\"first-party\",\"minimum\":{\"atLeast\":1,\"of\":[\"speech\"]}},{\"id\":\"rounding\",\"label\":\"Rounding to whole credits\",\"source\":\"cost\",\"known\":\"first-party\",\"unsaid\":{\"because\":\"The page charges 3 credits where its rate gives 2.5, and does not say whether every fraction is rounded up or only a half and more.\",\"low\":{\"round\":{\"to\":1,\"mode\":\"half-up\",\"of\":[\"speech\",\"minimum\"]}},\"high\":{\"round\":{\"to\":1,\"mode\":\"up\",\"of\":[\"speech\",\"minimum\"]}}}},{\"id\":\"voice-clone\",\"label\":\"Voice clone\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"cloneVoice\":true},\"flat\":5}],\"examples\":[{\"label\":\"30 seconds generated speech\",\"job\":{\"durationSeconds\":30},\"cost\":3,\"source\":\"cost\"},{\"label\":\"1 minute generated speech\",\"job\":{\"durationSeconds\":60},\"cost\":5,\"source\":\"cost\"},{\"label\":\"1 minute generated speech with voice clone\",\"job\":{\"durationSeconds\":60,\"cloneVoice\":true},\"cost\":10,\"source\":\"cost\"},{\"label\":\"3 minutes generated speech\",\"job\":{\"durationSeconds\":180},\"cost\":15,\"source\":\"cost\"}]},\"transcript\":{\"items\":[{\"id\":\"transcription\",\"label\":\"Transcription\",\"source\":\"cost\",\"known\":\"first-party\",\"rate\":1,\"per\":{\"minutes\":\"durationSeconds\",\"round\":\"up\"}}],\"examples\":[{\"label\":\"1 credit per source media minute\",\"job\":{\"durationSeconds\":60},\"cost\":1,\"source\":\"cost\"},{\"label\":\"rounded up to a whole minute: 61 seconds\",\"job\":{\"durationSeconds\":61},\"cost\":2,\"source\":\"cost\"}]},\"render\":{\"items\":[{\"id\":\"render\",\"label\":\"Rendering\",\"source\":\"cost\",\"known\":\"first-party\",\"unsaid\":{\"because\":\"The page does not say whether a started minute is billed whole.\",\"low\":{\"rate\":1,\"per\":{\"minutes\":\"durationSeconds\"}},\"high\":{\"rate\":1,\"per\":{\"minutes\":\"durationSeconds\",\"round\":\"up\"}}}},{\"id\":\"minimum\",\"label\":\"Minimum charge\",\"source\":\"cost\",\"known\":\"first-party\",\"minimum\":{\"atLeast\":2,\"of\":[\"render\"]}},{\"id\":\"music-effects\",\"label\":\"Music and sound effects\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"any\":[{\"musicAdded\":true},{\"effectsAdded\":true},{\"bgmQuery\":{\"set\":true}}]},\"flat\":1},{\"id\":\"planning\",\"label\":\"AI planning\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"aiAnalysis\":true},\"flat\":2},{\"id\":\"vision-images\",\"label\":\"Vision analysis of images\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"imageCount\":{\"set\":true}},\"cases\":[{\"when\":{\"visionAnalysis\":true,\"aiAnalysis\":true},\"rate\":0.25,\"per\":{\"count\":\"imageCount\",\"unit\":\"image\"}},{\"when\":{\"visionAnalysis\":true,\"aiAnalysis\":false},\"unsaid\":{\"because\":\"The page prices vision analysis under AI analysis and does not say what it costs without.\",\"low\":{\"flat\":0},\"high\":{\"rate\":0.25,\"per\":{\"count\":\"imageCount\",\"unit\":\"image\"}}}},{\"when\":{\"visionAnalysis\":{\"set\":false},\"aiAnalysis\":true},\"unsaid\":{\"because\":\"The page does not say whether AI analysis looks at the media unasked.\",\"low\":{\"flat\":0},\"high\":{\"rate\":0.25,\"per\":{\"count\":\"imageCount\",\"unit\":\"image\"}}}}]},{\"id\":\"vision-videos\",\"label\":\"Vision analysis of videos\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"videoCount\":{\"set\":true}},\"cases\":[{\"when\":{\"visionAnalysis\":true,\"aiAnalysis\":true},\"rate\":1,\"per\":{\"count\":\"videoCount\",\"unit\":\"video\"}},{\"when\":{\"visionAnalysis\":true,\"aiAnalysis\":false},\"unsaid\":{\"because\":\"The page prices vision analysis under AI analysis and does not say what it costs without.\",\"low\":{\"flat\":0},\"high\":{\"rate\":1,\"per\":{\"count\":\"videoCount\",\"unit\":\"video\"}}}},{\"when\":{\"visionAnalysis\":{\"set\":false},\"aiAnalysis\":true},\"unsaid\":{\"because\":\"The page does not say whether AI analysis looks at the media unasked.\",\"low\":{\"flat\":0},\"high\":{\"rate\":1,\"per\":{\"count\":\"videoCount\",\"unit\":\"video\"}}}}]},{\"id\":\"vision\",\"label\":\"Vision analysis\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"visionAnalysis\":true,\"imageCount\":{\"set\":false},\"videoCount\":{\"set\":false}},\"rate\":1,\"per\":{\"count\":[\"imageCount\",\"videoCount\"],\"unit\":\"file\"}},{\"id\":\"audio-files\",\"label\":\"Audio analysis of audio files\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"audioAnalysis\":true},\"rate\":1,\"per\":{\"count\":\"audioFileCount\",\"unit\":\"audio file\"},\"notes\":[{\"note\":\"The summary at the top of the page leaves audio analysis out; its section on Video Studio states the rate.\",\"source\":\"cost\"}]},{\"id\":\"audio-videos\",\"label\":\"Audio analysis of videos\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"audioAnalysis\":true,\"videoCount\":{\"set\":true}},\"unsaid\":{\"because\":\"The page charges audio analysis for audio files; the provider's own cost basis counts videos too.\",\"low\":{\"flat\":0},\"high\":{\"rate\":1,\"per\":{\"count\":\"videoCount\",\"unit\":\"video\"}}},\"notes\":[{\"note\":\"The answer to an upload lists audio files and videos as the basis of audio analysis; the cost page has an example with a video and no charge for its sound.\",\"source\":\"media-render\"}]},{\"id\":\"voiceover\",\"label\":\"Voiceover\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"voiceoverAdded\":true},\"unsaid\":{\"because\":\"The page does not say whether a started minute is billed whole.\",\"low\":{\"rate\":5,\"per\":{\"minutes\":\"durationSeconds\"}},\"high\":{\"rate\":5,\"per\":{\"minutes\":\"durationSeconds\",\"round\":\"up\"}}}},{\"id\":\"voiceover-minimum\",\"label\":\"Minimum for the voiceover\",\"source\":\"cost\",\"known\":\"first-party\",\"when\":{\"voiceoverAdded\":true},\"minimum\":{\"atLeast\":1,\"of\":[\"voiceover\"]}},{\"id\":\"rounding\",\"label\":\"Rounding to whole credits\",\"source\":\"cost\",\"known\":\"first-party\",\"unsaid\":{\"because\":\"The page does not say whether fractions of a credit are charged as they are or rounded up in total.\",\"low\":{\"flat\":0},\"high\":{\"round\":{\"to\":1,\"mode\":\"up\",\"of\":[\"render\",\"minimum\",\"music-effects\",\"planning\",\"vision-images\",\"vision-videos\",\"vision\",\"audio-files\",\"audio-videos\",\"voiceover\",\"voiceover-minimum\"]}}}}],\"examples\":[{\"label\":\"1 minute render, no AI or add-ons\",\"job\":{\"durationSeconds\":60},\"cost\":2,\"source\":\"cost\"},{\"label\":\"3 minute render, no AI or add-ons\",\"job\":{\"durationSeconds\":180},\"cost\":3,\"source\":\"cost\"},{\"label\":\"3 minute render with AI planning only\",\"job\":{\"durationSeconds\":180,\"aiAnalysis\":true},\"cost\":5,\"source\":\"cost\"},{\"label\":\"3 minute render with AI planning, 4 images, 1 video\",\"job\":{\"durationSeconds\":180,\"aiAnalysis\":true,\"visionAnalysis\":true,\"imageCount\":4,\"videoCount\":1},\"cost\":7,\"source\":\"cost\"},{\"label\":\"3 minute render with BGM or SFX: BGM\",\"job\":{\"durationSeconds\":180,\"musicAdded\":true},\"cost\":4,\"source\":\"cost\"},{\"label\":\"3 minute render with BGM or SFX: SFX\",\"job\":{\"durationSeconds\":180,\"effectsAdded\":true},\"cost\":4,\"source\":\"cost\"},{\"label\":\"BGM or SFX adds 1 credit total, bgmQuery has no separate charge\",\"job\":{\"durationSeconds\":180,\"musicAdded\":true,\"effectsAdded\":true,\"bgmQuery\":\"calm piano\"},\"cost\":4,\"source\":\"cost\"},{\"label\":\"3 minute render with voiceover\",\"job\":{\"durationSeconds\":180,\"voiceoverAdded\":true},\"cost\":18,\"source\":\"cost\"}]},\"enhance\":{\"items\":[{\"id\":\"enhancement\",\"label\":\"Enhancement\",\"source\":\"cost\",\"known\":\"first-party\",\"rate\":0.10816,\"per\":{\"seconds\":\"durationSeconds\"}},{\"id\":\"minimum\",\"label\":\"Minimum charge\",\"source\":\"cost\",\"known\":\"first-party\",\"minimum\":{\"atLeast\":1,\"of\":[\"enhancement\"]}},{\"id\":\"rounding\",\"label\":\"Rounding up to a whole credit\",\"source\":\"cost\",\"known\":\"first-party\",\"round\":{\"to\":1,\"mode\":\"up\",\"of\":[\"enhancement\",\"minimum\"]}}],\"examples\":[{\"label\":\"1 minute\",\"job\":{\"durationSeconds\":60},\"cost\":7,\"source\":\"cost\"},{\"label\":\"3 minutes\",\"job\":{\"durationSeconds\":180},\"cost\":20,\"source\":\"cost\"},{\"label\":\"10 minutes\",\"job\":{\"durationSeconds\":600},\"cost\":65,\"source\":\"cost\"}]}}";

export const validatorOf = (task) => VALIDATORS[task]();
export const fieldsOf = (task) => JSON.parse(FIELDS[task]);
export const prices = () => JSON.parse(PRICES);
