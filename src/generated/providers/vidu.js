// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

const VALIDATORS = {
  "ad-one-click"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduAdOneClick = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"One-click ad film\",\"description\":\"Makes an advertisement from pictures. Vidu's route `/ent/v2/ad-one-click`: https://platform.vidu.com/docs/one-click-ad-film\",\"type\":\"object\",\"properties\":{\"images\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":7,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20971520,\"description\":\"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.\"},\"x-topsheet\":{\"identity\":\"source\"},\"description\":\"Pictures of the product, 1 to 7. Source: https://platform.vidu.com/docs/one-click-ad-film\"},\"prompt\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":2000,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\"},\"description\":\"What is to be said and shown, in at most 2000 characters. Source: https://platform.vidu.com/docs/one-click-ad-film\"},\"duration\":{\"type\":[\"integer\",\"object\"],\"description\":\"Length of the film in whole seconds, 10 to 60, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/one-click-ad-film\",\"minimum\":10,\"maximum\":60,\"default\":15,\"properties\":{\"low\":{\"type\":\"integer\",\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"integer\",\"maximum\":60,\"description\":\"The most it can be, in seconds.\"}},\"x-topsheet\":{\"kind\":\"length\",\"defaultCosts\":true},\"required\":[\"low\",\"high\"],\"additionalProperties\":false},\"aspect_ratio\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Width to height. Source: https://platform.vidu.com/docs/one-click-ad-film\"},\"language\":{\"enum\":[\"zh\",\"en\"],\"description\":\"Language of the film. Source: https://platform.vidu.com/docs/one-click-ad-film\"},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video\"}},\"required\":[\"images\"],\"additionalProperties\":false,\"$id\":\"ViduAdOneClick\"}");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduAdOneClick" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.images === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "images"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(((((((key0 === "images") || (key0 === "prompt")) || (key0 === "duration")) || (key0 === "aspect_ratio")) || (key0 === "language")) || (key0 === "payload")) || (key0 === "callback_url"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.images !== undefined){
let data0 = data.images;
if(Array.isArray(data0)){
if(data0.length > 7){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/maxItems","maxItems",{limit: 7},7,schema31.properties.images,data0);errors++;
}
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/minItems","minItems",{limit: 1},1,schema31.properties.images,data0);errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 20971520){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/maxLength","maxLength",{limit: 20971520},20971520,schema31.properties.images.items,data1);errors++;
}
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/minLength","minLength",{limit: 1},1,schema31.properties.images.items,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/type","type",{type: "string"},schema31.properties.images.items.type,schema31.properties.images.items,data1);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/type","type",{type: "array"},schema31.properties.images.type,schema31.properties.images,data0);errors++;
}
}
if(data.prompt !== undefined){
let data2 = data.prompt;
if(typeof data2 === "string"){
if(data2.length > 2000){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 2000},2000,schema31.properties.prompt,data2);errors++;
}
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.prompt,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"},schema31.properties.prompt.type,schema31.properties.prompt,data2);errors++;
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: schema31.properties.duration.type},schema31.properties.duration.type,schema31.properties.duration,data3);errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 60 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/maximum","maximum",{comparison: "<=", limit: 60},60,schema31.properties.duration,data3);errors++;
}
if(data3 < 10 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/minimum","minimum",{comparison: ">=", limit: 10},10,schema31.properties.duration,data3);errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.low === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "low"},schema31.properties.duration.required,schema31.properties.duration,data3);errors++;
}
if(data3.high === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "high"},schema31.properties.duration.required,schema31.properties.duration,data3);errors++;
}
for(const key1 in data3){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.duration,data3);errors++;
}
}
if(data3.low !== undefined){
let data4 = data3.low;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fault(vErrors,instancePath+"/duration/low","#/properties/duration/properties/low/type","type",{type: "integer"},schema31.properties.duration.properties.low.type,schema31.properties.duration.properties.low,data4);errors++;
}
}
if(data3.high !== undefined){
let data5 = data3.high;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/type","type",{type: "integer"},schema31.properties.duration.properties.high.type,schema31.properties.duration.properties.high,data5);errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 60 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/maximum","maximum",{comparison: "<=", limit: 60},60,schema31.properties.duration.properties.high,data5);errors++;
}
}
}
}
}
if(data.aspect_ratio !== undefined){
let data6 = data.aspect_ratio;
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = fault(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/minLength","minLength",{limit: 1},1,schema31.properties.aspect_ratio,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/type","type",{type: "string"},schema31.properties.aspect_ratio.type,schema31.properties.aspect_ratio,data6);errors++;
}
}
if(data.language !== undefined){
let data7 = data.language;
if(!((data7 === "zh") || (data7 === "en"))){
vErrors = fault(vErrors,instancePath+"/language","#/properties/language/enum","enum",{allowedValues: schema31.properties.language.enum},schema31.properties.language.enum,schema31.properties.language,data7);errors++;
}
}
if(data.payload !== undefined){
let data8 = data.payload;
if(typeof data8 === "string"){
if(data8.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data8);errors++;
}
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data8);errors++;
}
}
if(data.callback_url !== undefined){
let data9 = data.callback_url;
if(typeof data9 === "string"){
if(data9.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data9);errors++;
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
return ViduAdOneClick;
  },
  "audio-clone"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduAudioClone = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Voice clone\",\"description\":\"Clones a voice from a recording and speaks a preview with it. Vidu's route `/ent/v2/audio-clone`: https://platform.vidu.com/docs/voice-clone\",\"type\":\"object\",\"properties\":{\"audio_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Where the recording can be fetched: mp3, m4a or wav, 10 seconds to 5 minutes, 20 MB at most. Source: https://platform.vidu.com/docs/voice-clone\"},\"voice_id\":{\"type\":\"string\",\"description\":\"Name for the new voice, used for no other: 8 to 256 letters, digits, `-` and `_`, a letter first, no `-` or `_` last. Source: https://platform.vidu.com/docs/voice-clone\",\"pattern\":\"^[A-Za-z][A-Za-z0-9_-]{6,254}[A-Za-z0-9]$\",\"x-topsheet\":{\"kind\":\"text\",\"form\":\"8 to 256 letters, digits, `-` and `_`, with a letter first and no `-` or `_` last\",\"uniqueName\":{\"because\":\"Each cloned voice needs a name that no other has.\",\"source\":\"https://platform.vidu.com/docs/voice-clone\"}}},\"prompt_audio_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"A short sample of the voice, under 8 seconds and 20 MB. Source: https://platform.vidu.com/docs/voice-clone\"},\"prompt_text\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"noEffectUnless\":{\"when\":{\"prompt_audio_url\":{\"set\":true}},\"because\":\"It is the text of the sample in `prompt_audio_url`.\",\"source\":\"https://platform.vidu.com/docs/voice-clone\"}},\"description\":\"What the short sample says, with its punctuation at the end. Source: https://platform.vidu.com/docs/voice-clone\"},\"text\":{\"type\":\"string\",\"description\":\"What the preview says, at most 1000 characters; it is charged like speech. Source: https://platform.vidu.com/docs/voice-clone\",\"minLength\":1,\"maxLength\":1000,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\",\"costs\":{\"without\":\"\",\"because\":\"The preview of a cloned voice is charged like any speech, by its characters.\",\"advice\":\"Keep the preview short\",\"source\":\"https://platform.vidu.com/docs/voice-clone\"}}},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/voice-clone\"}},\"required\":[\"audio_url\",\"voice_id\",\"text\"],\"additionalProperties\":false,\"$id\":\"ViduAudioClone\"}");
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{6,254}[A-Za-z0-9]$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduAudioClone" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audio_url === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "audio_url"},schema31.required,schema31,data);errors++;
}
if(data.voice_id === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "voice_id"},schema31.required,schema31,data);errors++;
}
if(data.text === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "text"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!((((((key0 === "audio_url") || (key0 === "voice_id")) || (key0 === "prompt_audio_url")) || (key0 === "prompt_text")) || (key0 === "text")) || (key0 === "payload"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.audio_url !== undefined){
let data0 = data.audio_url;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/audio_url","#/properties/audio_url/minLength","minLength",{limit: 1},1,schema31.properties.audio_url,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/audio_url","#/properties/audio_url/type","type",{type: "string"},schema31.properties.audio_url.type,schema31.properties.audio_url,data0);errors++;
}
}
if(data.voice_id !== undefined){
let data1 = data.voice_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = fault(vErrors,instancePath+"/voice_id","#/properties/voice_id/pattern","pattern",{pattern: "^[A-Za-z][A-Za-z0-9_-]{6,254}[A-Za-z0-9]$"},"^[A-Za-z][A-Za-z0-9_-]{6,254}[A-Za-z0-9]$",schema31.properties.voice_id,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/voice_id","#/properties/voice_id/type","type",{type: "string"},schema31.properties.voice_id.type,schema31.properties.voice_id,data1);errors++;
}
}
if(data.prompt_audio_url !== undefined){
let data2 = data.prompt_audio_url;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt_audio_url","#/properties/prompt_audio_url/minLength","minLength",{limit: 1},1,schema31.properties.prompt_audio_url,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt_audio_url","#/properties/prompt_audio_url/type","type",{type: "string"},schema31.properties.prompt_audio_url.type,schema31.properties.prompt_audio_url,data2);errors++;
}
}
if(data.prompt_text !== undefined){
let data3 = data.prompt_text;
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt_text","#/properties/prompt_text/minLength","minLength",{limit: 1},1,schema31.properties.prompt_text,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt_text","#/properties/prompt_text/type","type",{type: "string"},schema31.properties.prompt_text.type,schema31.properties.prompt_text,data3);errors++;
}
}
if(data.text !== undefined){
let data4 = data.text;
if(typeof data4 === "string"){
if(data4.length > 1000){
vErrors = fault(vErrors,instancePath+"/text","#/properties/text/maxLength","maxLength",{limit: 1000},1000,schema31.properties.text,data4);errors++;
}
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/text","#/properties/text/minLength","minLength",{limit: 1},1,schema31.properties.text,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/text","#/properties/text/type","type",{type: "string"},schema31.properties.text.type,schema31.properties.text,data4);errors++;
}
}
if(data.payload !== undefined){
let data5 = data.payload;
if(typeof data5 === "string"){
if(data5.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data5);errors++;
}
if(data5.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data5);errors++;
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
return ViduAudioClone;
  },
  "audio-tts"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduAudioTts = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Text to speech\",\"description\":\"Speaks a text. Vidu's route `/ent/v2/audio-tts`: https://platform.vidu.com/docs/text-to-speech\",\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"string\",\"description\":\"What is to be said, under 10,000 characters; it is charged by its characters. `<#1.5#>` is a pause of 1.5 seconds. Source: https://platform.vidu.com/docs/text-to-speech\",\"minLength\":1,\"maxLength\":9999,\"pattern\":\"^(?!\\\\s*<#)(?![\\\\s\\\\S]*#>\\\\s*<#)(?![\\\\s\\\\S]*<#(?!(?!0{1,2}(?:\\\\.0{1,2})?#)\\\\d{1,2}(?:\\\\.\\\\d{1,2})?#>))[\\\\s\\\\S]*$\",\"x-topsheet\":{\"kind\":\"text\",\"form\":\"words before each pause and between two, and a pause as `<#1.5#>`, with 0.01 to 99.99 seconds\",\"identity\":\"content\"}},\"voice_setting_voice_id\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Voice that speaks. Source: https://platform.vidu.com/docs/text-to-speech\"},\"voice_setting_speed\":{\"type\":\"number\",\"description\":\"Speed of the voice, 0.5 to 2. Source: https://platform.vidu.com/docs/text-to-speech\",\"minimum\":0.5,\"maximum\":2,\"default\":1},\"voice_setting_volume\":{\"type\":\"integer\",\"description\":\"Volume, 0 to 10. Source: https://platform.vidu.com/docs/text-to-speech\",\"minimum\":0,\"maximum\":10,\"default\":0},\"voice_setting_pitch\":{\"type\":\"integer\",\"description\":\"Pitch, -12 to 12. Source: https://platform.vidu.com/docs/text-to-speech\",\"minimum\":-12,\"maximum\":12,\"default\":0},\"voice_setting_emotion\":{\"enum\":[\"happy\",\"sad\",\"angry\",\"fearful\",\"disgusted\",\"surprised\",\"calm\"],\"description\":\"Mood of the voice. Source: https://platform.vidu.com/docs/text-to-speech\"},\"pronunciation_dict_tone\":{\"type\":\"array\",\"description\":\"How single words are pronounced. Documented on the Chinese page: https://platform.vidu.cn/docs/text-to-speech\",\"minItems\":1,\"items\":{\"type\":\"string\",\"minLength\":1,\"description\":\"A word and how it is pronounced.\"}},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-speech\"}},\"required\":[\"text\",\"voice_setting_voice_id\"],\"additionalProperties\":false,\"$id\":\"ViduAudioTts\"}");
const pattern4 = new RegExp("^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))[\\s\\S]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduAudioTts" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "text"},schema31.required,schema31,data);errors++;
}
if(data.voice_setting_voice_id === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "voice_setting_voice_id"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!((((((((key0 === "text") || (key0 === "voice_setting_voice_id")) || (key0 === "voice_setting_speed")) || (key0 === "voice_setting_volume")) || (key0 === "voice_setting_pitch")) || (key0 === "voice_setting_emotion")) || (key0 === "pronunciation_dict_tone")) || (key0 === "payload"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(data0.length > 9999){
vErrors = fault(vErrors,instancePath+"/text","#/properties/text/maxLength","maxLength",{limit: 9999},9999,schema31.properties.text,data0);errors++;
}
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/text","#/properties/text/minLength","minLength",{limit: 1},1,schema31.properties.text,data0);errors++;
}
if(!pattern4.test(data0)){
vErrors = fault(vErrors,instancePath+"/text","#/properties/text/pattern","pattern",{pattern: "^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))[\\s\\S]*$"},"^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))[\\s\\S]*$",schema31.properties.text,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/text","#/properties/text/type","type",{type: "string"},schema31.properties.text.type,schema31.properties.text,data0);errors++;
}
}
if(data.voice_setting_voice_id !== undefined){
let data1 = data.voice_setting_voice_id;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/voice_setting_voice_id","#/properties/voice_setting_voice_id/minLength","minLength",{limit: 1},1,schema31.properties.voice_setting_voice_id,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/voice_setting_voice_id","#/properties/voice_setting_voice_id/type","type",{type: "string"},schema31.properties.voice_setting_voice_id.type,schema31.properties.voice_setting_voice_id,data1);errors++;
}
}
if(data.voice_setting_speed !== undefined){
let data2 = data.voice_setting_speed;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/voice_setting_speed","#/properties/voice_setting_speed/maximum","maximum",{comparison: "<=", limit: 2},2,schema31.properties.voice_setting_speed,data2);errors++;
}
if(data2 < 0.5 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/voice_setting_speed","#/properties/voice_setting_speed/minimum","minimum",{comparison: ">=", limit: 0.5},0.5,schema31.properties.voice_setting_speed,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/voice_setting_speed","#/properties/voice_setting_speed/type","type",{type: "number"},schema31.properties.voice_setting_speed.type,schema31.properties.voice_setting_speed,data2);errors++;
}
}
if(data.voice_setting_volume !== undefined){
let data3 = data.voice_setting_volume;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fault(vErrors,instancePath+"/voice_setting_volume","#/properties/voice_setting_volume/type","type",{type: "integer"},schema31.properties.voice_setting_volume.type,schema31.properties.voice_setting_volume,data3);errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/voice_setting_volume","#/properties/voice_setting_volume/maximum","maximum",{comparison: "<=", limit: 10},10,schema31.properties.voice_setting_volume,data3);errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/voice_setting_volume","#/properties/voice_setting_volume/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.voice_setting_volume,data3);errors++;
}
}
}
if(data.voice_setting_pitch !== undefined){
let data4 = data.voice_setting_pitch;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fault(vErrors,instancePath+"/voice_setting_pitch","#/properties/voice_setting_pitch/type","type",{type: "integer"},schema31.properties.voice_setting_pitch.type,schema31.properties.voice_setting_pitch,data4);errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 12 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/voice_setting_pitch","#/properties/voice_setting_pitch/maximum","maximum",{comparison: "<=", limit: 12},12,schema31.properties.voice_setting_pitch,data4);errors++;
}
if(data4 < -12 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/voice_setting_pitch","#/properties/voice_setting_pitch/minimum","minimum",{comparison: ">=", limit: -12},-12,schema31.properties.voice_setting_pitch,data4);errors++;
}
}
}
if(data.voice_setting_emotion !== undefined){
let data5 = data.voice_setting_emotion;
if(!(((((((data5 === "happy") || (data5 === "sad")) || (data5 === "angry")) || (data5 === "fearful")) || (data5 === "disgusted")) || (data5 === "surprised")) || (data5 === "calm"))){
vErrors = fault(vErrors,instancePath+"/voice_setting_emotion","#/properties/voice_setting_emotion/enum","enum",{allowedValues: schema31.properties.voice_setting_emotion.enum},schema31.properties.voice_setting_emotion.enum,schema31.properties.voice_setting_emotion,data5);errors++;
}
}
if(data.pronunciation_dict_tone !== undefined){
let data6 = data.pronunciation_dict_tone;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = fault(vErrors,instancePath+"/pronunciation_dict_tone","#/properties/pronunciation_dict_tone/minItems","minItems",{limit: 1},1,schema31.properties.pronunciation_dict_tone,data6);errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(data7.length < 1){
vErrors = fault(vErrors,instancePath+"/pronunciation_dict_tone/" + i0,"#/properties/pronunciation_dict_tone/items/minLength","minLength",{limit: 1},1,schema31.properties.pronunciation_dict_tone.items,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/pronunciation_dict_tone/" + i0,"#/properties/pronunciation_dict_tone/items/type","type",{type: "string"},schema31.properties.pronunciation_dict_tone.items.type,schema31.properties.pronunciation_dict_tone.items,data7);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/pronunciation_dict_tone","#/properties/pronunciation_dict_tone/type","type",{type: "array"},schema31.properties.pronunciation_dict_tone.type,schema31.properties.pronunciation_dict_tone,data6);errors++;
}
}
if(data.payload !== undefined){
let data8 = data.payload;
if(typeof data8 === "string"){
if(data8.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data8);errors++;
}
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data8);errors++;
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
return ViduAudioTts;
  },
  "extend"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduExtend = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Video extension\",\"description\":\"Goes on with a video of 4 to 60 seconds. Vidu's route `/ent/v2/extend`: https://platform.vidu.com/docs/video-extension\",\"type\":\"object\",\"properties\":{\"model\":{\"enum\":[\"viduq2-turbo\",\"viduq2-pro\"],\"description\":\"Model that makes the video; the price depends on it. Source: https://platform.vidu.com/docs/video-extension\",\"x-topsheet\":{\"renamed\":{\"viduq3-pro\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq3-turbo\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq2\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq2-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq1\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video`, `start-end2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq1-classic\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"vidu2.0\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}}}},\"video_creation_id\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Id of a video that Vidu made. Give it or `video_url`. Source: https://platform.vidu.com/docs/video-extension\"},\"video_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Where the video can be fetched. Give it or `video_creation_id`. Source: https://platform.vidu.com/docs/video-extension\"},\"images\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20971520,\"description\":\"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.\"},\"x-topsheet\":{\"identity\":\"source\"},\"description\":\"The last picture of the extension, one at most. Source: https://platform.vidu.com/docs/video-extension\"},\"prompt\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":2000,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\"},\"description\":\"What happens next, in at most 2000 characters. Source: https://platform.vidu.com/docs/video-extension\"},\"duration\":{\"type\":[\"integer\",\"object\"],\"description\":\"Length of the extension in whole seconds, 1 to 7, or a range `{low, high}` while it is not fixed; it is charged. Source: https://platform.vidu.com/docs/video-extension\",\"minimum\":1,\"maximum\":7,\"default\":5,\"properties\":{\"low\":{\"type\":\"integer\",\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"integer\",\"maximum\":7,\"description\":\"The most it can be, in seconds.\"}},\"x-topsheet\":{\"kind\":\"length\",\"defaultCosts\":true},\"required\":[\"low\",\"high\"],\"additionalProperties\":false},\"resolution\":{\"enum\":[\"540p\",\"720p\",\"1080p\"],\"description\":\"Resolution of the video; it is charged. Source: https://platform.vidu.com/docs/video-extension\",\"default\":\"720p\",\"x-topsheet\":{\"defaultCosts\":true}},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/video-extension\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/video-extension\"}},\"required\":[\"model\"],\"allOf\":[{\"anyOf\":[{\"required\":[\"video_creation_id\"]},{\"required\":[\"video_url\"]}],\"x-topsheet\":{\"oneOf\":[\"video_creation_id\",\"video_url\"],\"because\":\"Vidu has to know which video to go on with.\"}}],\"additionalProperties\":false,\"$id\":\"ViduExtend\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduExtend" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_creation_id === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/0/required","required",{missingProperty: "video_creation_id"},schema31.allOf[0].anyOf[0].required,schema31.allOf[0].anyOf[0],data);errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/1/required","required",{missingProperty: "video_url"},schema31.allOf[0].anyOf[1].required,schema31.allOf[0].anyOf[1],data);errors++;
}
}
var _valid0 = _errs4 === errors;
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
if(data.model === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "model"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!((data0 === "viduq2-turbo") || (data0 === "viduq2-pro"))){
vErrors = fault(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: schema31.properties.model.enum},schema31.properties.model.enum,schema31.properties.model,data0);errors++;
}
}
if(data.video_creation_id !== undefined){
let data1 = data.video_creation_id;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/video_creation_id","#/properties/video_creation_id/minLength","minLength",{limit: 1},1,schema31.properties.video_creation_id,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/video_creation_id","#/properties/video_creation_id/type","type",{type: "string"},schema31.properties.video_creation_id.type,schema31.properties.video_creation_id,data1);errors++;
}
}
if(data.video_url !== undefined){
let data2 = data.video_url;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/minLength","minLength",{limit: 1},1,schema31.properties.video_url,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"},schema31.properties.video_url.type,schema31.properties.video_url,data2);errors++;
}
}
if(data.images !== undefined){
let data3 = data.images;
if(Array.isArray(data3)){
if(data3.length > 1){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/maxItems","maxItems",{limit: 1},1,schema31.properties.images,data3);errors++;
}
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/minItems","minItems",{limit: 1},1,schema31.properties.images,data3);errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 20971520){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/maxLength","maxLength",{limit: 20971520},20971520,schema31.properties.images.items,data4);errors++;
}
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/minLength","minLength",{limit: 1},1,schema31.properties.images.items,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/type","type",{type: "string"},schema31.properties.images.items.type,schema31.properties.images.items,data4);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/type","type",{type: "array"},schema31.properties.images.type,schema31.properties.images,data3);errors++;
}
}
if(data.prompt !== undefined){
let data5 = data.prompt;
if(typeof data5 === "string"){
if(data5.length > 2000){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 2000},2000,schema31.properties.prompt,data5);errors++;
}
if(data5.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.prompt,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"},schema31.properties.prompt.type,schema31.properties.prompt,data5);errors++;
}
}
if(data.duration !== undefined){
let data6 = data.duration;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: schema31.properties.duration.type},schema31.properties.duration.type,schema31.properties.duration,data6);errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 7 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/maximum","maximum",{comparison: "<=", limit: 7},7,schema31.properties.duration,data6);errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.duration,data6);errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.low === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "low"},schema31.properties.duration.required,schema31.properties.duration,data6);errors++;
}
if(data6.high === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "high"},schema31.properties.duration.required,schema31.properties.duration,data6);errors++;
}
for(const key1 in data6){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.duration,data6);errors++;
}
}
if(data6.low !== undefined){
let data7 = data6.low;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = fault(vErrors,instancePath+"/duration/low","#/properties/duration/properties/low/type","type",{type: "integer"},schema31.properties.duration.properties.low.type,schema31.properties.duration.properties.low,data7);errors++;
}
}
if(data6.high !== undefined){
let data8 = data6.high;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/type","type",{type: "integer"},schema31.properties.duration.properties.high.type,schema31.properties.duration.properties.high,data8);errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 7 || isNaN(data8)){
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/maximum","maximum",{comparison: "<=", limit: 7},7,schema31.properties.duration.properties.high,data8);errors++;
}
}
}
}
}
if(data.resolution !== undefined){
let data9 = data.resolution;
if(!(((data9 === "540p") || (data9 === "720p")) || (data9 === "1080p"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data9);errors++;
}
}
if(data.payload !== undefined){
let data10 = data.payload;
if(typeof data10 === "string"){
if(data10.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data10);errors++;
}
if(data10.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data10);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data10);errors++;
}
}
if(data.callback_url !== undefined){
let data11 = data.callback_url;
if(typeof data11 === "string"){
if(data11.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data11);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data11);errors++;
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
return ViduExtend;
  },
  "img2video"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduImg2video = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Image to video\",\"description\":\"Brings one picture to life. Vidu's route `/ent/v2/img2video`: https://platform.vidu.com/docs/image-to-video\",\"type\":\"object\",\"properties\":{\"model\":{\"enum\":[\"viduq3-turbo\",\"viduq3-pro\",\"viduq3-pro-fast\",\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"],\"description\":\"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/image-to-video\",\"x-topsheet\":{\"renamed\":{\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"},\"viduq2\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"rivals\":{\"of\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"],\"values\":[\"viduq3-turbo\"],\"because\":\"It is of a newer generation, makes sound too, and is charged by the second alone.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"disabled\":{\"values\":[\"vidu1.5\"],\"because\":\"Vidu's documentation lists this model no longer.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}}},\"images\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20971520,\"description\":\"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.\"},\"x-topsheet\":{\"identity\":\"source\"},\"description\":\"The picture to start from, exactly one: a URL or base64, png, jpeg or webp, 50 MB at most. Source: https://platform.vidu.com/docs/image-to-video\"},\"prompt\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":5000,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\",\"noEffectUnless\":{\"when\":{\"is_rec\":false},\"because\":\"With `is_rec: true` Vidu writes a prompt of its own, discards this one and charges 10 credits for it.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}},\"description\":\"What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/image-to-video\"},\"duration\":{\"type\":[\"integer\",\"object\"],\"properties\":{\"low\":{\"type\":\"integer\",\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"integer\",\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"length\",\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"]},\"value\":4}]},\"description\":\"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":5},\"resolution\":{\"enum\":[\"360p\",\"540p\",\"720p\",\"1080p\"],\"description\":\"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":\"720p\",\"x-topsheet\":{\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":[\"viduq1\",\"viduq1-classic\"]},\"value\":\"1080p\"},{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"],\"duration\":4},\"value\":\"360p\"}]}},\"is_rec\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"cheaper\":{\"value\":null,\"advice\":\"write the prompt yourself instead of `is_rec`\"},\"costs\":{\"without\":false,\"because\":\"Vidu charges for writing the prompt, on each job.\",\"advice\":\"Write a prompt and leave out `is_rec` where you know what is to be seen\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}},\"description\":\"Lets Vidu write the prompt, for a surcharge on each job; a prompt of your own is then discarded. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":false},\"seed\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":0},\"movement_amplitude\":{\"enum\":[\"auto\",\"small\",\"medium\",\"large\"],\"description\":\"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":\"auto\",\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"model\":[\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Q2 and Q3 models choose the amount of movement themselves.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}}},\"bgm\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"noEffectUnless\":{\"when\":{\"any\":[{\"model\":[\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},{\"model\":[\"viduq2-pro\",\"viduq2-turbo\",\"viduq2-pro-fast\"],\"duration\":{\"to\":8}}]},\"because\":\"Q3 models ignore background music, and Q2 models do from 9 seconds on.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}},\"description\":\"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":false},\"audio\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"defaultBy\":[{\"when\":{\"model\":[\"viduq3-turbo\",\"viduq3-pro\",\"viduq3-pro-fast\"]},\"value\":true}],\"cheaper\":{\"value\":false,\"advice\":\"leave out the sound (`audio: false`)\"},\"costs\":{\"without\":false,\"because\":\"Models before Q3 charge for sound on each job; Q3 models include it.\",\"advice\":\"Set `audio: false` where silence will do\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"defaultCosts\":true},\"description\":\"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":false},\"audio_type\":{\"enum\":[\"all\",\"speech_only\",\"sound-effect_only\"],\"description\":\"Which sound is made. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":\"all\",\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"audio\":true},\"because\":\"It chooses among the sounds that `audio: true` makes.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}}},\"voice_id\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"noEffectUnless\":[{\"when\":{\"audio\":true},\"because\":\"A voice speaks only with `audio: true`.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"},{\"when\":{\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Q3 models choose the voice themselves.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}]},\"description\":\"Voice that speaks; only with `audio: true`, and not with Q3 models. By default Vidu chooses one. Source: https://platform.vidu.com/docs/image-to-video\"},\"off_peak\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"disabled\":{\"values\":[true],\"when\":{\"audio\":true,\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Off-peak video with sound is made by Q3 models only.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"cheaper\":{\"value\":true,\"advice\":\"let it run off-peak (`off_peak: true`, done within 48 hours)\"},\"waits\":{\"value\":true,\"hours\":48,\"because\":\"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"description\":\"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":false},\"watermark\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\"},\"description\":\"Puts a watermark on the video. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":false},\"wm_position\":{\"type\":\"integer\",\"description\":\"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/image-to-video\",\"minimum\":1,\"maximum\":4,\"default\":3,\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"watermark\":true},\"because\":\"It places the watermark that `watermark: true` asks for.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}}},\"wm_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"noEffectUnless\":{\"when\":{\"watermark\":true},\"because\":\"It is the picture that `watermark: true` puts on the video.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}},\"description\":\"Picture that serves as watermark. Source: https://platform.vidu.com/docs/image-to-video\"},\"meta_data\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/image-to-video\"},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/image-to-video\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/image-to-video\"}},\"required\":[\"model\",\"images\"],\"additionalProperties\":false,\"$id\":\"ViduImg2video\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduImg2video" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "model"},schema31.required,schema31,data);errors++;
}
if(data.images === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "images"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!((((((((((data0 === "viduq3-turbo") || (data0 === "viduq3-pro")) || (data0 === "viduq3-pro-fast")) || (data0 === "viduq2-turbo")) || (data0 === "viduq2-pro")) || (data0 === "viduq2-pro-fast")) || (data0 === "viduq1")) || (data0 === "viduq1-classic")) || (data0 === "vidu2.0")) || (data0 === "vidu1.5"))){
vErrors = fault(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: schema31.properties.model.enum},schema31.properties.model.enum,schema31.properties.model,data0);errors++;
}
}
if(data.images !== undefined){
let data1 = data.images;
if(Array.isArray(data1)){
if(data1.length > 1){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/maxItems","maxItems",{limit: 1},1,schema31.properties.images,data1);errors++;
}
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/minItems","minItems",{limit: 1},1,schema31.properties.images,data1);errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 20971520){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/maxLength","maxLength",{limit: 20971520},20971520,schema31.properties.images.items,data2);errors++;
}
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/minLength","minLength",{limit: 1},1,schema31.properties.images.items,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/type","type",{type: "string"},schema31.properties.images.items.type,schema31.properties.images.items,data2);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/type","type",{type: "array"},schema31.properties.images.type,schema31.properties.images,data1);errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(data3.length > 5000){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 5000},5000,schema31.properties.prompt,data3);errors++;
}
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.prompt,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"},schema31.properties.prompt.type,schema31.properties.prompt,data3);errors++;
}
}
if(data.duration !== undefined){
let data4 = data.duration;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: schema31.properties.duration.type},schema31.properties.duration.type,schema31.properties.duration,data4);errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.low === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "low"},schema31.properties.duration.required,schema31.properties.duration,data4);errors++;
}
if(data4.high === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "high"},schema31.properties.duration.required,schema31.properties.duration,data4);errors++;
}
for(const key1 in data4){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.duration,data4);errors++;
}
}
if(data4.low !== undefined){
let data5 = data4.low;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fault(vErrors,instancePath+"/duration/low","#/properties/duration/properties/low/type","type",{type: "integer"},schema31.properties.duration.properties.low.type,schema31.properties.duration.properties.low,data5);errors++;
}
}
if(data4.high !== undefined){
let data6 = data4.high;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/type","type",{type: "integer"},schema31.properties.duration.properties.high.type,schema31.properties.duration.properties.high,data6);errors++;
}
}
}
}
if(data.resolution !== undefined){
let data7 = data.resolution;
if(!((((data7 === "360p") || (data7 === "540p")) || (data7 === "720p")) || (data7 === "1080p"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data7);errors++;
}
}
if(data.is_rec !== undefined){
let data8 = data.is_rec;
if(typeof data8 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/is_rec","#/properties/is_rec/type","type",{type: "boolean"},schema31.properties.is_rec.type,schema31.properties.is_rec,data8);errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/type","type",{type: "integer"},schema31.properties.seed.type,schema31.properties.seed,data9);errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/maximum","maximum",{comparison: "<=", limit: 2147483647},2147483647,schema31.properties.seed,data9);errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.seed,data9);errors++;
}
}
}
if(data.movement_amplitude !== undefined){
let data10 = data.movement_amplitude;
if(!((((data10 === "auto") || (data10 === "small")) || (data10 === "medium")) || (data10 === "large"))){
vErrors = fault(vErrors,instancePath+"/movement_amplitude","#/properties/movement_amplitude/enum","enum",{allowedValues: schema31.properties.movement_amplitude.enum},schema31.properties.movement_amplitude.enum,schema31.properties.movement_amplitude,data10);errors++;
}
}
if(data.bgm !== undefined){
let data11 = data.bgm;
if(typeof data11 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/bgm","#/properties/bgm/type","type",{type: "boolean"},schema31.properties.bgm.type,schema31.properties.bgm,data11);errors++;
}
}
if(data.audio !== undefined){
let data12 = data.audio;
if(typeof data12 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/audio","#/properties/audio/type","type",{type: "boolean"},schema31.properties.audio.type,schema31.properties.audio,data12);errors++;
}
}
if(data.audio_type !== undefined){
let data13 = data.audio_type;
if(!(((data13 === "all") || (data13 === "speech_only")) || (data13 === "sound-effect_only"))){
vErrors = fault(vErrors,instancePath+"/audio_type","#/properties/audio_type/enum","enum",{allowedValues: schema31.properties.audio_type.enum},schema31.properties.audio_type.enum,schema31.properties.audio_type,data13);errors++;
}
}
if(data.voice_id !== undefined){
let data14 = data.voice_id;
if(typeof data14 === "string"){
if(data14.length < 1){
vErrors = fault(vErrors,instancePath+"/voice_id","#/properties/voice_id/minLength","minLength",{limit: 1},1,schema31.properties.voice_id,data14);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/voice_id","#/properties/voice_id/type","type",{type: "string"},schema31.properties.voice_id.type,schema31.properties.voice_id,data14);errors++;
}
}
if(data.off_peak !== undefined){
let data15 = data.off_peak;
if(typeof data15 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/off_peak","#/properties/off_peak/type","type",{type: "boolean"},schema31.properties.off_peak.type,schema31.properties.off_peak,data15);errors++;
}
}
if(data.watermark !== undefined){
let data16 = data.watermark;
if(typeof data16 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/watermark","#/properties/watermark/type","type",{type: "boolean"},schema31.properties.watermark.type,schema31.properties.watermark,data16);errors++;
}
}
if(data.wm_position !== undefined){
let data17 = data.wm_position;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/type","type",{type: "integer"},schema31.properties.wm_position.type,schema31.properties.wm_position,data17);errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 4 || isNaN(data17)){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/maximum","maximum",{comparison: "<=", limit: 4},4,schema31.properties.wm_position,data17);errors++;
}
if(data17 < 1 || isNaN(data17)){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.wm_position,data17);errors++;
}
}
}
if(data.wm_url !== undefined){
let data18 = data.wm_url;
if(typeof data18 === "string"){
if(data18.length < 1){
vErrors = fault(vErrors,instancePath+"/wm_url","#/properties/wm_url/minLength","minLength",{limit: 1},1,schema31.properties.wm_url,data18);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/wm_url","#/properties/wm_url/type","type",{type: "string"},schema31.properties.wm_url.type,schema31.properties.wm_url,data18);errors++;
}
}
if(data.meta_data !== undefined){
let data19 = data.meta_data;
if(typeof data19 === "string"){
if(data19.length < 1){
vErrors = fault(vErrors,instancePath+"/meta_data","#/properties/meta_data/minLength","minLength",{limit: 1},1,schema31.properties.meta_data,data19);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/meta_data","#/properties/meta_data/type","type",{type: "string"},schema31.properties.meta_data.type,schema31.properties.meta_data,data19);errors++;
}
}
if(data.payload !== undefined){
let data20 = data.payload;
if(typeof data20 === "string"){
if(data20.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data20);errors++;
}
if(data20.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data20);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data20);errors++;
}
}
if(data.callback_url !== undefined){
let data21 = data.callback_url;
if(typeof data21 === "string"){
if(data21.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data21);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data21);errors++;
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
return ViduImg2video;
  },
  "lip-sync"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduLipSync = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Lip sync\",\"description\":\"Moves the lips of a video to a recording or a text. Vidu's route `/ent/v2/lip-sync`: https://platform.vidu.com/docs/lip-sync\",\"type\":\"object\",\"properties\":{\"video_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Where the video can be fetched: mp4, mov or avi, 1 to 600 seconds, 5 GB at most, each side 360 to 4096 pixels. Source: https://platform.vidu.com/docs/lip-sync\"},\"audio_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Where the recording can be fetched: wav, mp3, wma, m4a, aac or ogg, over 1 and under 600 seconds, 100 MB at most. Give it or `text`. Source: https://platform.vidu.com/docs/lip-sync\"},\"text\":{\"type\":\"string\",\"description\":\"What is to be said, 4 to 2000 characters (2 to 1000 in Chinese); `<#1.5#>` is a pause of 1.5 seconds. Give it or `audio_url`. Source: https://platform.vidu.com/docs/lip-sync\",\"minLength\":2,\"maxLength\":2000,\"pattern\":\"^(?!\\\\s*<#)(?![\\\\s\\\\S]*#>\\\\s*<#)(?![\\\\s\\\\S]*<#(?!(?!0{1,2}(?:\\\\.0{1,2})?#)\\\\d{1,2}(?:\\\\.\\\\d{1,2})?#>))(?=[\\\\s\\\\S]{4}|[\\\\s\\\\S]*[\\\\u3400-\\\\u9fff])(?!(?:[^\\\\u3400-\\\\u9fff]*[\\\\u3400-\\\\u9fff]){1001})[\\\\s\\\\S]*$\",\"x-topsheet\":{\"kind\":\"text\",\"form\":\"at least 4 characters (2 in Chinese, and of those at most 1000), with words before each pause and between two, and a pause as `<#1.5#>`, with 0.01 to 99.99 seconds\",\"identity\":\"content\",\"noEffectUnless\":{\"when\":{\"audio_url\":{\"set\":false}},\"because\":\"Where both are given, the recording is used and the text ignored.\",\"source\":\"https://platform.vidu.com/docs/lip-sync\"}}},\"speed\":{\"type\":\"number\",\"description\":\"Speed of the voice, 0.5 to 2; with `text` only. Source: https://platform.vidu.com/docs/lip-sync\",\"minimum\":0.5,\"maximum\":2,\"default\":1,\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"text\":{\"set\":true},\"audio_url\":{\"set\":false}},\"because\":\"It is for speech made from `text`, without a recording.\",\"source\":\"https://platform.vidu.com/docs/lip-sync\"}}},\"voice_id\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"noEffectUnless\":{\"when\":{\"text\":{\"set\":true},\"audio_url\":{\"set\":false}},\"because\":\"It is for speech made from `text`, without a recording.\",\"source\":\"https://platform.vidu.com/docs/lip-sync\"}},\"description\":\"Voice that speaks; with `text` only. Source: https://platform.vidu.com/docs/lip-sync\"},\"volume\":{\"type\":\"number\",\"description\":\"Volume, 0 to 10. Source: https://platform.vidu.com/docs/lip-sync\",\"minimum\":0,\"maximum\":10,\"default\":0},\"ref_photo_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Picture of the face to move, where the video shows several. Source: https://platform.vidu.com/docs/lip-sync\"},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the video in seconds, 600 at most, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.\",\"maximum\":600},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/lip-sync\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/lip-sync\"}},\"required\":[\"video_url\"],\"allOf\":[{\"anyOf\":[{\"required\":[\"audio_url\"]},{\"required\":[\"text\"]}],\"x-topsheet\":{\"oneOf\":[\"audio_url\",\"text\"],\"because\":\"Vidu has to know what the lips are to say.\"}}],\"additionalProperties\":false,\"$id\":\"ViduLipSync\"}");
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))(?=[\\s\\S]{4}|[\\s\\S]*[\\u3400-\\u9fff])(?!(?:[^\\u3400-\\u9fff]*[\\u3400-\\u9fff]){1001})[\\s\\S]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduLipSync" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audio_url === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/0/required","required",{missingProperty: "audio_url"},schema31.allOf[0].anyOf[0].required,schema31.allOf[0].anyOf[0],data);errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/1/required","required",{missingProperty: "text"},schema31.allOf[0].anyOf[1].required,schema31.allOf[0].anyOf[1],data);errors++;
}
}
var _valid0 = _errs4 === errors;
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
if(data.video_url === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "video_url"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.video_url !== undefined){
let data0 = data.video_url;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/minLength","minLength",{limit: 1},1,schema31.properties.video_url,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"},schema31.properties.video_url.type,schema31.properties.video_url,data0);errors++;
}
}
if(data.audio_url !== undefined){
let data1 = data.audio_url;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/audio_url","#/properties/audio_url/minLength","minLength",{limit: 1},1,schema31.properties.audio_url,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/audio_url","#/properties/audio_url/type","type",{type: "string"},schema31.properties.audio_url.type,schema31.properties.audio_url,data1);errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(data2.length > 2000){
vErrors = fault(vErrors,instancePath+"/text","#/properties/text/maxLength","maxLength",{limit: 2000},2000,schema31.properties.text,data2);errors++;
}
if(data2.length < 2){
vErrors = fault(vErrors,instancePath+"/text","#/properties/text/minLength","minLength",{limit: 2},2,schema31.properties.text,data2);errors++;
}
if(!pattern4.test(data2)){
vErrors = fault(vErrors,instancePath+"/text","#/properties/text/pattern","pattern",{pattern: "^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))(?=[\\s\\S]{4}|[\\s\\S]*[\\u3400-\\u9fff])(?!(?:[^\\u3400-\\u9fff]*[\\u3400-\\u9fff]){1001})[\\s\\S]*$"},"^(?!\\s*<#)(?![\\s\\S]*#>\\s*<#)(?![\\s\\S]*<#(?!(?!0{1,2}(?:\\.0{1,2})?#)\\d{1,2}(?:\\.\\d{1,2})?#>))(?=[\\s\\S]{4}|[\\s\\S]*[\\u3400-\\u9fff])(?!(?:[^\\u3400-\\u9fff]*[\\u3400-\\u9fff]){1001})[\\s\\S]*$",schema31.properties.text,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/text","#/properties/text/type","type",{type: "string"},schema31.properties.text.type,schema31.properties.text,data2);errors++;
}
}
if(data.speed !== undefined){
let data3 = data.speed;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/speed","#/properties/speed/maximum","maximum",{comparison: "<=", limit: 2},2,schema31.properties.speed,data3);errors++;
}
if(data3 < 0.5 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/speed","#/properties/speed/minimum","minimum",{comparison: ">=", limit: 0.5},0.5,schema31.properties.speed,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/speed","#/properties/speed/type","type",{type: "number"},schema31.properties.speed.type,schema31.properties.speed,data3);errors++;
}
}
if(data.voice_id !== undefined){
let data4 = data.voice_id;
if(typeof data4 === "string"){
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/voice_id","#/properties/voice_id/minLength","minLength",{limit: 1},1,schema31.properties.voice_id,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/voice_id","#/properties/voice_id/type","type",{type: "string"},schema31.properties.voice_id.type,schema31.properties.voice_id,data4);errors++;
}
}
if(data.volume !== undefined){
let data5 = data.volume;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/volume","#/properties/volume/maximum","maximum",{comparison: "<=", limit: 10},10,schema31.properties.volume,data5);errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/volume","#/properties/volume/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.volume,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/volume","#/properties/volume/type","type",{type: "number"},schema31.properties.volume.type,schema31.properties.volume,data5);errors++;
}
}
if(data.ref_photo_url !== undefined){
let data6 = data.ref_photo_url;
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = fault(vErrors,instancePath+"/ref_photo_url","#/properties/ref_photo_url/minLength","minLength",{limit: 1},1,schema31.properties.ref_photo_url,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/ref_photo_url","#/properties/ref_photo_url/type","type",{type: "string"},schema31.properties.ref_photo_url.type,schema31.properties.ref_photo_url,data6);errors++;
}
}
if(data.durationSeconds !== undefined){
let data7 = data.durationSeconds;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data7);errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 600 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/maximum","maximum",{comparison: "<=", limit: 600},600,schema31.properties.durationSeconds,data7);errors++;
}
if(data7 <= 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data7);errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data7);errors++;
}
if(data7.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data7);errors++;
}
for(const key1 in data7){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.durationSeconds,data7);errors++;
}
}
if(data7.low !== undefined){
let data8 = data7.low;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data8);errors++;
}
}
if(data7.high !== undefined){
let data9 = data7.high;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data9);errors++;
}
}
}
}
if(data.payload !== undefined){
let data10 = data.payload;
if(typeof data10 === "string"){
if(data10.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data10);errors++;
}
if(data10.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data10);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data10);errors++;
}
}
if(data.callback_url !== undefined){
let data11 = data.callback_url;
if(typeof data11 === "string"){
if(data11.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data11);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data11);errors++;
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
return ViduLipSync;
  },
  "multiframe"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduMultiframe = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Multi-frame\",\"description\":\"Makes a video that passes through several pictures. Vidu's route `/ent/v2/multiframe`: https://platform.vidu.com/docs/multi-frame\",\"type\":\"object\",\"properties\":{\"model\":{\"enum\":[\"viduq2-turbo\",\"viduq2-pro\"],\"description\":\"Model that makes the video; the price depends on it. Source: https://platform.vidu.com/docs/multi-frame\",\"x-topsheet\":{\"renamed\":{\"viduq3-pro\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq3-turbo\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq2\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq2-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq1\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video`, `start-end2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq1-classic\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"vidu2.0\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}}}},\"start_image\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"The first picture: a URL or base64. Source: https://platform.vidu.com/docs/multi-frame\"},\"image_settings\":{\"type\":\"array\",\"description\":\"The pictures to pass through, 2 to 9, each with the way to it. Source: https://platform.vidu.com/docs/multi-frame\",\"minItems\":2,\"maxItems\":9,\"items\":{\"type\":\"object\",\"description\":\"One segment of the video.\",\"properties\":{\"prompt\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"What happens on the way to the picture.\"},\"key_image\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"The picture at the end of the segment: a URL or base64.\"},\"duration\":{\"type\":\"integer\",\"minimum\":2,\"maximum\":7,\"default\":5,\"description\":\"Length of the segment in whole seconds, 2 to 7; it is charged.\"}},\"required\":[\"key_image\"],\"additionalProperties\":false},\"x-topsheet\":{\"identity\":\"source\"}},\"resolution\":{\"enum\":[\"540p\",\"720p\",\"1080p\"],\"description\":\"Resolution of the video; it is charged. Source: https://platform.vidu.com/docs/multi-frame\",\"default\":\"720p\",\"x-topsheet\":{\"defaultCosts\":true}},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/multi-frame\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/multi-frame\"}},\"required\":[\"model\",\"start_image\",\"image_settings\"],\"additionalProperties\":false,\"$id\":\"ViduMultiframe\"}");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduMultiframe" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "model"},schema31.required,schema31,data);errors++;
}
if(data.start_image === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "start_image"},schema31.required,schema31,data);errors++;
}
if(data.image_settings === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "image_settings"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!((((((key0 === "model") || (key0 === "start_image")) || (key0 === "image_settings")) || (key0 === "resolution")) || (key0 === "payload")) || (key0 === "callback_url"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!((data0 === "viduq2-turbo") || (data0 === "viduq2-pro"))){
vErrors = fault(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: schema31.properties.model.enum},schema31.properties.model.enum,schema31.properties.model,data0);errors++;
}
}
if(data.start_image !== undefined){
let data1 = data.start_image;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/start_image","#/properties/start_image/minLength","minLength",{limit: 1},1,schema31.properties.start_image,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/start_image","#/properties/start_image/type","type",{type: "string"},schema31.properties.start_image.type,schema31.properties.start_image,data1);errors++;
}
}
if(data.image_settings !== undefined){
let data2 = data.image_settings;
if(Array.isArray(data2)){
if(data2.length > 9){
vErrors = fault(vErrors,instancePath+"/image_settings","#/properties/image_settings/maxItems","maxItems",{limit: 9},9,schema31.properties.image_settings,data2);errors++;
}
if(data2.length < 2){
vErrors = fault(vErrors,instancePath+"/image_settings","#/properties/image_settings/minItems","minItems",{limit: 2},2,schema31.properties.image_settings,data2);errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key_image === undefined){
vErrors = fault(vErrors,instancePath+"/image_settings/" + i0,"#/properties/image_settings/items/required","required",{missingProperty: "key_image"},schema31.properties.image_settings.items.required,schema31.properties.image_settings.items,data3);errors++;
}
for(const key1 in data3){
if(!(((key1 === "prompt") || (key1 === "key_image")) || (key1 === "duration"))){
vErrors = fault(vErrors,instancePath+"/image_settings/" + i0,"#/properties/image_settings/items/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.image_settings.items,data3);errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
if(typeof data4 === "string"){
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/image_settings/" + i0+"/prompt","#/properties/image_settings/items/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.image_settings.items.properties.prompt,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/image_settings/" + i0+"/prompt","#/properties/image_settings/items/properties/prompt/type","type",{type: "string"},schema31.properties.image_settings.items.properties.prompt.type,schema31.properties.image_settings.items.properties.prompt,data4);errors++;
}
}
if(data3.key_image !== undefined){
let data5 = data3.key_image;
if(typeof data5 === "string"){
if(data5.length < 1){
vErrors = fault(vErrors,instancePath+"/image_settings/" + i0+"/key_image","#/properties/image_settings/items/properties/key_image/minLength","minLength",{limit: 1},1,schema31.properties.image_settings.items.properties.key_image,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/image_settings/" + i0+"/key_image","#/properties/image_settings/items/properties/key_image/type","type",{type: "string"},schema31.properties.image_settings.items.properties.key_image.type,schema31.properties.image_settings.items.properties.key_image,data5);errors++;
}
}
if(data3.duration !== undefined){
let data6 = data3.duration;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fault(vErrors,instancePath+"/image_settings/" + i0+"/duration","#/properties/image_settings/items/properties/duration/type","type",{type: "integer"},schema31.properties.image_settings.items.properties.duration.type,schema31.properties.image_settings.items.properties.duration,data6);errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 7 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/image_settings/" + i0+"/duration","#/properties/image_settings/items/properties/duration/maximum","maximum",{comparison: "<=", limit: 7},7,schema31.properties.image_settings.items.properties.duration,data6);errors++;
}
if(data6 < 2 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/image_settings/" + i0+"/duration","#/properties/image_settings/items/properties/duration/minimum","minimum",{comparison: ">=", limit: 2},2,schema31.properties.image_settings.items.properties.duration,data6);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/image_settings/" + i0,"#/properties/image_settings/items/type","type",{type: "object"},schema31.properties.image_settings.items.type,schema31.properties.image_settings.items,data3);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/image_settings","#/properties/image_settings/type","type",{type: "array"},schema31.properties.image_settings.type,schema31.properties.image_settings,data2);errors++;
}
}
if(data.resolution !== undefined){
let data7 = data.resolution;
if(!(((data7 === "540p") || (data7 === "720p")) || (data7 === "1080p"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data7);errors++;
}
}
if(data.payload !== undefined){
let data8 = data.payload;
if(typeof data8 === "string"){
if(data8.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data8);errors++;
}
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data8);errors++;
}
}
if(data.callback_url !== undefined){
let data9 = data.callback_url;
if(typeof data9 === "string"){
if(data9.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data9);errors++;
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
return ViduMultiframe;
  },
  "one-click-mv"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduOneClickMv = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"One-click music video\",\"description\":\"Makes a music video from a recording and pictures. Vidu's route `/ent/v2/one-click/mv`: https://platform.vidu.com/docs/one-click-ai-mv\",\"type\":\"object\",\"properties\":{\"images\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":7,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20971520,\"description\":\"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.\"},\"x-topsheet\":{\"identity\":\"source\"},\"description\":\"Pictures of persons and places, 1 to 7. Source: https://platform.vidu.com/docs/one-click-ai-mv\"},\"audio_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Where the music can be fetched, 10 to 180 seconds. Source: https://platform.vidu.com/docs/one-click-ai-mv\"},\"prompt\":{\"type\":\"string\",\"description\":\"What is to be seen, in at most 3000 characters. Source: https://platform.vidu.com/docs/one-click-ai-mv\",\"minLength\":1,\"maxLength\":3000,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\"}},\"aspect_ratio\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Width to height. Source: https://platform.vidu.com/docs/one-click-ai-mv\"},\"resolution\":{\"enum\":[\"540p\",\"720p\",\"1080p\"],\"description\":\"Resolution of the video. Source: https://platform.vidu.com/docs/one-click-ai-mv\"},\"lip_sync\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"cheaper\":{\"value\":null,\"advice\":\"do without lips that sing along (`lip_sync`)\"},\"costs\":{\"without\":false,\"because\":\"Vidu charges it by the second, on top of the video.\",\"advice\":\"Leave out `lip_sync` where nobody sings\",\"source\":\"https://platform.vidu.com/docs/one-click-ai-mv\"}},\"description\":\"Lets mouths sing along, for 4 credits a second. Source: https://platform.vidu.com/docs/one-click-ai-mv\",\"default\":false},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the music in seconds, 10 to 180, or a range `{low, high}`; `lip_sync` is charged by it. Plan fact: Vidu measures it itself.\",\"maximum\":180},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video\"}},\"required\":[\"images\",\"audio_url\"],\"additionalProperties\":false,\"$id\":\"ViduOneClickMv\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduOneClickMv" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.images === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "images"},schema31.required,schema31,data);errors++;
}
if(data.audio_url === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "audio_url"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.images !== undefined){
let data0 = data.images;
if(Array.isArray(data0)){
if(data0.length > 7){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/maxItems","maxItems",{limit: 7},7,schema31.properties.images,data0);errors++;
}
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/minItems","minItems",{limit: 1},1,schema31.properties.images,data0);errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 20971520){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/maxLength","maxLength",{limit: 20971520},20971520,schema31.properties.images.items,data1);errors++;
}
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/minLength","minLength",{limit: 1},1,schema31.properties.images.items,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/type","type",{type: "string"},schema31.properties.images.items.type,schema31.properties.images.items,data1);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/type","type",{type: "array"},schema31.properties.images.type,schema31.properties.images,data0);errors++;
}
}
if(data.audio_url !== undefined){
let data2 = data.audio_url;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/audio_url","#/properties/audio_url/minLength","minLength",{limit: 1},1,schema31.properties.audio_url,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/audio_url","#/properties/audio_url/type","type",{type: "string"},schema31.properties.audio_url.type,schema31.properties.audio_url,data2);errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(data3.length > 3000){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 3000},3000,schema31.properties.prompt,data3);errors++;
}
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.prompt,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"},schema31.properties.prompt.type,schema31.properties.prompt,data3);errors++;
}
}
if(data.aspect_ratio !== undefined){
let data4 = data.aspect_ratio;
if(typeof data4 === "string"){
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/minLength","minLength",{limit: 1},1,schema31.properties.aspect_ratio,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/type","type",{type: "string"},schema31.properties.aspect_ratio.type,schema31.properties.aspect_ratio,data4);errors++;
}
}
if(data.resolution !== undefined){
let data5 = data.resolution;
if(!(((data5 === "540p") || (data5 === "720p")) || (data5 === "1080p"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data5);errors++;
}
}
if(data.lip_sync !== undefined){
let data6 = data.lip_sync;
if(typeof data6 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/lip_sync","#/properties/lip_sync/type","type",{type: "boolean"},schema31.properties.lip_sync.type,schema31.properties.lip_sync,data6);errors++;
}
}
if(data.durationSeconds !== undefined){
let data7 = data.durationSeconds;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data7);errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 180 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/maximum","maximum",{comparison: "<=", limit: 180},180,schema31.properties.durationSeconds,data7);errors++;
}
if(data7 <= 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data7);errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data7);errors++;
}
if(data7.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data7);errors++;
}
for(const key1 in data7){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.durationSeconds,data7);errors++;
}
}
if(data7.low !== undefined){
let data8 = data7.low;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data8);errors++;
}
}
if(data7.high !== undefined){
let data9 = data7.high;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data9);errors++;
}
}
}
}
if(data.payload !== undefined){
let data10 = data.payload;
if(typeof data10 === "string"){
if(data10.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data10);errors++;
}
if(data10.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data10);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data10);errors++;
}
}
if(data.callback_url !== undefined){
let data11 = data.callback_url;
if(typeof data11 === "string"){
if(data11.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data11);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data11);errors++;
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
return ViduOneClickMv;
  },
  "reference2image"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduReference2image = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Reference to image\",\"description\":\"Makes a picture from words and reference pictures. Vidu's route `/ent/v2/reference2image`: https://platform.vidu.com/docs/reference-to-image\",\"type\":\"object\",\"properties\":{\"model\":{\"enum\":[\"viduq2\",\"viduq1\"],\"description\":\"Model that makes the picture; the price depends on it. Source: https://platform.vidu.com/docs/reference-to-image\",\"x-topsheet\":{\"renamed\":{\"viduq3-pro\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq3-turbo\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq2-pro\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video`, `reference2video`, `multiframe` and `extend` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq2-turbo\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq2-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq1-classic\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"vidu2.0\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}}}},\"prompt\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":2000,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\"},\"description\":\"What is to be seen, in at most 2000 characters. Source: https://platform.vidu.com/docs/reference-to-image\"},\"images\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":7,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20971520,\"description\":\"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.\"},\"x-topsheet\":{\"identity\":\"source\"},\"description\":\"Reference pictures, up to 7; their number is charged. viduq2 takes none, too. Source: https://platform.vidu.com/docs/reference-to-image\"},\"resolution\":{\"enum\":[\"1080p\",\"2K\",\"4K\"],\"description\":\"Resolution of the picture; it is charged. Source: https://platform.vidu.com/docs/reference-to-image\",\"default\":\"1080p\",\"x-topsheet\":{\"defaultCosts\":true}},\"aspect_ratio\":{\"enum\":[\"16:9\",\"9:16\",\"1:1\",\"3:4\",\"4:3\",\"auto\",\"21:9\",\"2:3\",\"3:2\"],\"description\":\"Width to height; 21:9, 2:3 and 3:2 with viduq2 only. Source: https://platform.vidu.com/docs/reference-to-image\",\"default\":\"16:9\"},\"seed\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/reference-to-image\",\"default\":0},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/reference-to-image\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/reference-to-image\"}},\"required\":[\"model\",\"prompt\"],\"additionalProperties\":false,\"$id\":\"ViduReference2image\"}");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduReference2image" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "model"},schema31.required,schema31,data);errors++;
}
if(data.prompt === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "prompt"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "prompt")) || (key0 === "images")) || (key0 === "resolution")) || (key0 === "aspect_ratio")) || (key0 === "seed")) || (key0 === "payload")) || (key0 === "callback_url"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!((data0 === "viduq2") || (data0 === "viduq1"))){
vErrors = fault(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: schema31.properties.model.enum},schema31.properties.model.enum,schema31.properties.model,data0);errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length > 2000){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 2000},2000,schema31.properties.prompt,data1);errors++;
}
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.prompt,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"},schema31.properties.prompt.type,schema31.properties.prompt,data1);errors++;
}
}
if(data.images !== undefined){
let data2 = data.images;
if(Array.isArray(data2)){
if(data2.length > 7){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/maxItems","maxItems",{limit: 7},7,schema31.properties.images,data2);errors++;
}
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/minItems","minItems",{limit: 1},1,schema31.properties.images,data2);errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 20971520){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/maxLength","maxLength",{limit: 20971520},20971520,schema31.properties.images.items,data3);errors++;
}
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/minLength","minLength",{limit: 1},1,schema31.properties.images.items,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/type","type",{type: "string"},schema31.properties.images.items.type,schema31.properties.images.items,data3);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/type","type",{type: "array"},schema31.properties.images.type,schema31.properties.images,data2);errors++;
}
}
if(data.resolution !== undefined){
let data4 = data.resolution;
if(!(((data4 === "1080p") || (data4 === "2K")) || (data4 === "4K"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data4);errors++;
}
}
if(data.aspect_ratio !== undefined){
let data5 = data.aspect_ratio;
if(!(((((((((data5 === "16:9") || (data5 === "9:16")) || (data5 === "1:1")) || (data5 === "3:4")) || (data5 === "4:3")) || (data5 === "auto")) || (data5 === "21:9")) || (data5 === "2:3")) || (data5 === "3:2"))){
vErrors = fault(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/enum","enum",{allowedValues: schema31.properties.aspect_ratio.enum},schema31.properties.aspect_ratio.enum,schema31.properties.aspect_ratio,data5);errors++;
}
}
if(data.seed !== undefined){
let data6 = data.seed;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/type","type",{type: "integer"},schema31.properties.seed.type,schema31.properties.seed,data6);errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/maximum","maximum",{comparison: "<=", limit: 2147483647},2147483647,schema31.properties.seed,data6);errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.seed,data6);errors++;
}
}
}
if(data.payload !== undefined){
let data7 = data.payload;
if(typeof data7 === "string"){
if(data7.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data7);errors++;
}
if(data7.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data7);errors++;
}
}
if(data.callback_url !== undefined){
let data8 = data.callback_url;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data8);errors++;
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
return ViduReference2image;
  },
  "reference2video"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduReference2video = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Reference to video\",\"description\":\"Makes a video with persons and things of reference pictures. Vidu's route `/ent/v2/reference2video`: https://platform.vidu.com/docs/reference-to-video\",\"type\":\"object\",\"properties\":{\"model\":{\"enum\":[\"viduq3-turbo\",\"viduq3\",\"viduq3-mix\",\"viduq2\",\"viduq2-pro\",\"viduq1\",\"vidu2.0\",\"vidu1.5\"],\"description\":\"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/reference-to-video\",\"x-topsheet\":{\"renamed\":{\"viduq3-pro\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},\"viduq2-turbo\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},\"viduq2-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},\"viduq1-classic\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"rivals\":{\"of\":[\"viduq2\",\"viduq2-pro\",\"viduq1\",\"vidu2.0\",\"vidu1.5\"],\"values\":[\"viduq3-turbo\"],\"because\":\"It is of a newer generation, makes sound too, and is charged by the second alone.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"disabled\":{\"values\":[\"vidu1.5\"],\"because\":\"Vidu's documentation lists this model no longer.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}}},\"prompt\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":5000,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\",\"calls\":{\"list\":\"subjects\",\"key\":\"name\",\"because\":\"Vidu knows a subject by its name alone.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}},\"description\":\"What is to be seen, in at most 5000 characters; a subject is called by `@name`. Source: https://platform.vidu.com/docs/reference-to-video\"},\"images\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":7,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20971520,\"description\":\"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.\"},\"x-topsheet\":{\"identity\":\"source\"},\"description\":\"Reference pictures, 1 to 7 (4 beside videos, 3 with the 2.0 generation): URLs or base64, at least 128 × 128 pixels. Give them or `subjects`. Source: https://platform.vidu.com/docs/reference-to-video\"},\"subjects\":{\"type\":\"array\",\"description\":\"Persons and things by name, 1 to 7, each with up to 3 pictures. Give them or `images`; viduq3-mix takes none. Source: https://platform.vidu.com/docs/reference-to-video\",\"minItems\":1,\"maxItems\":7,\"items\":{\"type\":\"object\",\"description\":\"One person or thing.\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Name by which the prompt calls it, as `@name`.\"},\"images\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":3,\"description\":\"Its pictures, 1 to 3.\",\"items\":{\"type\":\"string\",\"minLength\":1,\"description\":\"URL of a picture, or its content in base64.\"}},\"voice_id\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"noEffectUnless\":[{\"when\":{\"model\":[\"viduq2\",\"viduq2-pro\",\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Q3 models choose the voice themselves.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},{\"when\":{\"audio\":true},\"because\":\"A voice speaks only with `audio: true`.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}]},\"description\":\"Voice in which it speaks, with `audio: true`; not with Q3 models.\"}},\"required\":[\"name\",\"images\"],\"additionalProperties\":false},\"x-topsheet\":{\"identity\":\"source\"}},\"auto_subjects\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\"},\"description\":\"Lets Vidu find the subjects itself. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":false},\"videos\":{\"type\":\"array\",\"description\":\"Reference videos, with viduq2-pro only: one of up to 8 seconds or two of up to 5, mp4, avi or mov, 100 MB at most. Source: https://platform.vidu.com/docs/reference-to-video\",\"minItems\":1,\"maxItems\":2,\"items\":{\"type\":\"string\",\"minLength\":1,\"description\":\"URL of a video, or its content in base64.\"},\"x-topsheet\":{\"identity\":\"source\"}},\"duration\":{\"type\":[\"integer\",\"object\"],\"properties\":{\"low\":{\"type\":\"integer\",\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"integer\",\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"length\",\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"]},\"value\":4}]},\"description\":\"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. With viduq2-pro, 0 lets Vidu choose. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":5},\"resolution\":{\"enum\":[\"360p\",\"540p\",\"720p\",\"1080p\"],\"description\":\"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":\"720p\",\"x-topsheet\":{\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":\"viduq1\"},\"value\":\"1080p\"},{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"],\"duration\":4},\"value\":\"360p\"}]}},\"aspect_ratio\":{\"enum\":[\"16:9\",\"9:16\",\"1:1\",\"3:4\",\"4:3\"],\"description\":\"Width to height; 3:4 and 4:3 with Q2 and Q3 models only. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":\"16:9\"},\"seed\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":0},\"movement_amplitude\":{\"enum\":[\"auto\",\"small\",\"medium\",\"large\"],\"description\":\"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":\"auto\",\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"model\":[\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Q2 and Q3 models choose the amount of movement themselves.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}}},\"bgm\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"noEffectUnless\":{\"when\":{\"any\":[{\"model\":[\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},{\"model\":[\"viduq2\",\"viduq2-pro\"],\"duration\":{\"to\":8}}]},\"because\":\"Q3 models ignore background music, and Q2 models do from 9 seconds on.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}},\"description\":\"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":false},\"audio\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"defaultBy\":[{\"when\":{\"model\":[\"viduq3-turbo\",\"viduq3\",\"viduq3-mix\"]},\"value\":true}],\"cheaper\":{\"value\":false,\"advice\":\"leave out the sound (`audio: false`)\"},\"costs\":{\"without\":false,\"because\":\"Models before Q3 charge for sound on each job; Q3 models include it.\",\"advice\":\"Set `audio: false` where silence will do\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"defaultCosts\":true},\"description\":\"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":false},\"audio_type\":{\"enum\":[\"all\",\"speech_only\",\"sound-effect_only\"],\"description\":\"Which sound is made. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":\"all\",\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"audio\":true},\"because\":\"It chooses among the sounds that `audio: true` makes.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}}},\"off_peak\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"disabled\":{\"values\":[true],\"when\":{\"audio\":true,\"model\":[\"viduq2\",\"viduq2-pro\",\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Off-peak video with sound is made by Q3 models only.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"cheaper\":{\"value\":true,\"advice\":\"let it run off-peak (`off_peak: true`, done within 48 hours)\"},\"waits\":{\"value\":true,\"hours\":48,\"because\":\"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"description\":\"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":false},\"watermark\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\"},\"description\":\"Puts a watermark on the video. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":false},\"wm_position\":{\"type\":\"integer\",\"description\":\"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/reference-to-video\",\"minimum\":1,\"maximum\":4,\"default\":3,\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"watermark\":true},\"because\":\"It places the watermark that `watermark: true` asks for.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}}},\"wm_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"noEffectUnless\":{\"when\":{\"watermark\":true},\"because\":\"It is the picture that `watermark: true` puts on the video.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}},\"description\":\"Picture that serves as watermark. Source: https://platform.vidu.com/docs/reference-to-video\"},\"meta_data\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/reference-to-video\"},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/reference-to-video\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/reference-to-video\"}},\"required\":[\"model\",\"prompt\"],\"allOf\":[{\"anyOf\":[{\"required\":[\"images\"]},{\"required\":[\"subjects\"]}],\"x-topsheet\":{\"oneOf\":[\"images\",\"subjects\"],\"because\":\"Vidu has to see whom or what the video is to show.\"}}],\"additionalProperties\":false,\"$id\":\"ViduReference2video\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduReference2video" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.images === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/0/required","required",{missingProperty: "images"},schema31.allOf[0].anyOf[0].required,schema31.allOf[0].anyOf[0],data);errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjects === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/1/required","required",{missingProperty: "subjects"},schema31.allOf[0].anyOf[1].required,schema31.allOf[0].anyOf[1],data);errors++;
}
}
var _valid0 = _errs4 === errors;
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
if(data.model === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "model"},schema31.required,schema31,data);errors++;
}
if(data.prompt === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "prompt"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!((((((((data0 === "viduq3-turbo") || (data0 === "viduq3")) || (data0 === "viduq3-mix")) || (data0 === "viduq2")) || (data0 === "viduq2-pro")) || (data0 === "viduq1")) || (data0 === "vidu2.0")) || (data0 === "vidu1.5"))){
vErrors = fault(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: schema31.properties.model.enum},schema31.properties.model.enum,schema31.properties.model,data0);errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length > 5000){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 5000},5000,schema31.properties.prompt,data1);errors++;
}
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.prompt,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"},schema31.properties.prompt.type,schema31.properties.prompt,data1);errors++;
}
}
if(data.images !== undefined){
let data2 = data.images;
if(Array.isArray(data2)){
if(data2.length > 7){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/maxItems","maxItems",{limit: 7},7,schema31.properties.images,data2);errors++;
}
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/minItems","minItems",{limit: 1},1,schema31.properties.images,data2);errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 20971520){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/maxLength","maxLength",{limit: 20971520},20971520,schema31.properties.images.items,data3);errors++;
}
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/minLength","minLength",{limit: 1},1,schema31.properties.images.items,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/type","type",{type: "string"},schema31.properties.images.items.type,schema31.properties.images.items,data3);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/type","type",{type: "array"},schema31.properties.images.type,schema31.properties.images,data2);errors++;
}
}
if(data.subjects !== undefined){
let data4 = data.subjects;
if(Array.isArray(data4)){
if(data4.length > 7){
vErrors = fault(vErrors,instancePath+"/subjects","#/properties/subjects/maxItems","maxItems",{limit: 7},7,schema31.properties.subjects,data4);errors++;
}
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/subjects","#/properties/subjects/minItems","minItems",{limit: 1},1,schema31.properties.subjects,data4);errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
vErrors = fault(vErrors,instancePath+"/subjects/" + i1,"#/properties/subjects/items/required","required",{missingProperty: "name"},schema31.properties.subjects.items.required,schema31.properties.subjects.items,data5);errors++;
}
if(data5.images === undefined){
vErrors = fault(vErrors,instancePath+"/subjects/" + i1,"#/properties/subjects/items/required","required",{missingProperty: "images"},schema31.properties.subjects.items.required,schema31.properties.subjects.items,data5);errors++;
}
for(const key1 in data5){
if(!(((key1 === "name") || (key1 === "images")) || (key1 === "voice_id"))){
vErrors = fault(vErrors,instancePath+"/subjects/" + i1,"#/properties/subjects/items/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.subjects.items,data5);errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = fault(vErrors,instancePath+"/subjects/" + i1+"/name","#/properties/subjects/items/properties/name/minLength","minLength",{limit: 1},1,schema31.properties.subjects.items.properties.name,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/subjects/" + i1+"/name","#/properties/subjects/items/properties/name/type","type",{type: "string"},schema31.properties.subjects.items.properties.name.type,schema31.properties.subjects.items.properties.name,data6);errors++;
}
}
if(data5.images !== undefined){
let data7 = data5.images;
if(Array.isArray(data7)){
if(data7.length > 3){
vErrors = fault(vErrors,instancePath+"/subjects/" + i1+"/images","#/properties/subjects/items/properties/images/maxItems","maxItems",{limit: 3},3,schema31.properties.subjects.items.properties.images,data7);errors++;
}
if(data7.length < 1){
vErrors = fault(vErrors,instancePath+"/subjects/" + i1+"/images","#/properties/subjects/items/properties/images/minItems","minItems",{limit: 1},1,schema31.properties.subjects.items.properties.images,data7);errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/subjects/" + i1+"/images/" + i2,"#/properties/subjects/items/properties/images/items/minLength","minLength",{limit: 1},1,schema31.properties.subjects.items.properties.images.items,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/subjects/" + i1+"/images/" + i2,"#/properties/subjects/items/properties/images/items/type","type",{type: "string"},schema31.properties.subjects.items.properties.images.items.type,schema31.properties.subjects.items.properties.images.items,data8);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/subjects/" + i1+"/images","#/properties/subjects/items/properties/images/type","type",{type: "array"},schema31.properties.subjects.items.properties.images.type,schema31.properties.subjects.items.properties.images,data7);errors++;
}
}
if(data5.voice_id !== undefined){
let data9 = data5.voice_id;
if(typeof data9 === "string"){
if(data9.length < 1){
vErrors = fault(vErrors,instancePath+"/subjects/" + i1+"/voice_id","#/properties/subjects/items/properties/voice_id/minLength","minLength",{limit: 1},1,schema31.properties.subjects.items.properties.voice_id,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/subjects/" + i1+"/voice_id","#/properties/subjects/items/properties/voice_id/type","type",{type: "string"},schema31.properties.subjects.items.properties.voice_id.type,schema31.properties.subjects.items.properties.voice_id,data9);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/subjects/" + i1,"#/properties/subjects/items/type","type",{type: "object"},schema31.properties.subjects.items.type,schema31.properties.subjects.items,data5);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/subjects","#/properties/subjects/type","type",{type: "array"},schema31.properties.subjects.type,schema31.properties.subjects,data4);errors++;
}
}
if(data.auto_subjects !== undefined){
let data10 = data.auto_subjects;
if(typeof data10 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/auto_subjects","#/properties/auto_subjects/type","type",{type: "boolean"},schema31.properties.auto_subjects.type,schema31.properties.auto_subjects,data10);errors++;
}
}
if(data.videos !== undefined){
let data11 = data.videos;
if(Array.isArray(data11)){
if(data11.length > 2){
vErrors = fault(vErrors,instancePath+"/videos","#/properties/videos/maxItems","maxItems",{limit: 2},2,schema31.properties.videos,data11);errors++;
}
if(data11.length < 1){
vErrors = fault(vErrors,instancePath+"/videos","#/properties/videos/minItems","minItems",{limit: 1},1,schema31.properties.videos,data11);errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(data12.length < 1){
vErrors = fault(vErrors,instancePath+"/videos/" + i3,"#/properties/videos/items/minLength","minLength",{limit: 1},1,schema31.properties.videos.items,data12);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/videos/" + i3,"#/properties/videos/items/type","type",{type: "string"},schema31.properties.videos.items.type,schema31.properties.videos.items,data12);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/videos","#/properties/videos/type","type",{type: "array"},schema31.properties.videos.type,schema31.properties.videos,data11);errors++;
}
}
if(data.duration !== undefined){
let data13 = data.duration;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: schema31.properties.duration.type},schema31.properties.duration.type,schema31.properties.duration,data13);errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.low === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "low"},schema31.properties.duration.required,schema31.properties.duration,data13);errors++;
}
if(data13.high === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "high"},schema31.properties.duration.required,schema31.properties.duration,data13);errors++;
}
for(const key2 in data13){
if(!((key2 === "low") || (key2 === "high"))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/additionalProperties","additionalProperties",{additionalProperty: key2},false,schema31.properties.duration,data13);errors++;
}
}
if(data13.low !== undefined){
let data14 = data13.low;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = fault(vErrors,instancePath+"/duration/low","#/properties/duration/properties/low/type","type",{type: "integer"},schema31.properties.duration.properties.low.type,schema31.properties.duration.properties.low,data14);errors++;
}
}
if(data13.high !== undefined){
let data15 = data13.high;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/type","type",{type: "integer"},schema31.properties.duration.properties.high.type,schema31.properties.duration.properties.high,data15);errors++;
}
}
}
}
if(data.resolution !== undefined){
let data16 = data.resolution;
if(!((((data16 === "360p") || (data16 === "540p")) || (data16 === "720p")) || (data16 === "1080p"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data16);errors++;
}
}
if(data.aspect_ratio !== undefined){
let data17 = data.aspect_ratio;
if(!(((((data17 === "16:9") || (data17 === "9:16")) || (data17 === "1:1")) || (data17 === "3:4")) || (data17 === "4:3"))){
vErrors = fault(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/enum","enum",{allowedValues: schema31.properties.aspect_ratio.enum},schema31.properties.aspect_ratio.enum,schema31.properties.aspect_ratio,data17);errors++;
}
}
if(data.seed !== undefined){
let data18 = data.seed;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/type","type",{type: "integer"},schema31.properties.seed.type,schema31.properties.seed,data18);errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 2147483647 || isNaN(data18)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/maximum","maximum",{comparison: "<=", limit: 2147483647},2147483647,schema31.properties.seed,data18);errors++;
}
if(data18 < 0 || isNaN(data18)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.seed,data18);errors++;
}
}
}
if(data.movement_amplitude !== undefined){
let data19 = data.movement_amplitude;
if(!((((data19 === "auto") || (data19 === "small")) || (data19 === "medium")) || (data19 === "large"))){
vErrors = fault(vErrors,instancePath+"/movement_amplitude","#/properties/movement_amplitude/enum","enum",{allowedValues: schema31.properties.movement_amplitude.enum},schema31.properties.movement_amplitude.enum,schema31.properties.movement_amplitude,data19);errors++;
}
}
if(data.bgm !== undefined){
let data20 = data.bgm;
if(typeof data20 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/bgm","#/properties/bgm/type","type",{type: "boolean"},schema31.properties.bgm.type,schema31.properties.bgm,data20);errors++;
}
}
if(data.audio !== undefined){
let data21 = data.audio;
if(typeof data21 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/audio","#/properties/audio/type","type",{type: "boolean"},schema31.properties.audio.type,schema31.properties.audio,data21);errors++;
}
}
if(data.audio_type !== undefined){
let data22 = data.audio_type;
if(!(((data22 === "all") || (data22 === "speech_only")) || (data22 === "sound-effect_only"))){
vErrors = fault(vErrors,instancePath+"/audio_type","#/properties/audio_type/enum","enum",{allowedValues: schema31.properties.audio_type.enum},schema31.properties.audio_type.enum,schema31.properties.audio_type,data22);errors++;
}
}
if(data.off_peak !== undefined){
let data23 = data.off_peak;
if(typeof data23 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/off_peak","#/properties/off_peak/type","type",{type: "boolean"},schema31.properties.off_peak.type,schema31.properties.off_peak,data23);errors++;
}
}
if(data.watermark !== undefined){
let data24 = data.watermark;
if(typeof data24 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/watermark","#/properties/watermark/type","type",{type: "boolean"},schema31.properties.watermark.type,schema31.properties.watermark,data24);errors++;
}
}
if(data.wm_position !== undefined){
let data25 = data.wm_position;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/type","type",{type: "integer"},schema31.properties.wm_position.type,schema31.properties.wm_position,data25);errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 4 || isNaN(data25)){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/maximum","maximum",{comparison: "<=", limit: 4},4,schema31.properties.wm_position,data25);errors++;
}
if(data25 < 1 || isNaN(data25)){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.wm_position,data25);errors++;
}
}
}
if(data.wm_url !== undefined){
let data26 = data.wm_url;
if(typeof data26 === "string"){
if(data26.length < 1){
vErrors = fault(vErrors,instancePath+"/wm_url","#/properties/wm_url/minLength","minLength",{limit: 1},1,schema31.properties.wm_url,data26);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/wm_url","#/properties/wm_url/type","type",{type: "string"},schema31.properties.wm_url.type,schema31.properties.wm_url,data26);errors++;
}
}
if(data.meta_data !== undefined){
let data27 = data.meta_data;
if(typeof data27 === "string"){
if(data27.length < 1){
vErrors = fault(vErrors,instancePath+"/meta_data","#/properties/meta_data/minLength","minLength",{limit: 1},1,schema31.properties.meta_data,data27);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/meta_data","#/properties/meta_data/type","type",{type: "string"},schema31.properties.meta_data.type,schema31.properties.meta_data,data27);errors++;
}
}
if(data.payload !== undefined){
let data28 = data.payload;
if(typeof data28 === "string"){
if(data28.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data28);errors++;
}
if(data28.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data28);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data28);errors++;
}
}
if(data.callback_url !== undefined){
let data29 = data.callback_url;
if(typeof data29 === "string"){
if(data29.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data29);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data29);errors++;
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
return ViduReference2video;
  },
  "start-end2video"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduStartEnd2video = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Start and end to video\",\"description\":\"Makes the video between two pictures. Vidu's route `/ent/v2/start-end2video`: https://platform.vidu.com/docs/start-end-to-video\",\"type\":\"object\",\"properties\":{\"model\":{\"enum\":[\"viduq3-turbo\",\"viduq3-pro\",\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"],\"description\":\"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/start-end-to-video\",\"x-topsheet\":{\"renamed\":{\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"},\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"},\"viduq2\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"rivals\":{\"of\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"],\"values\":[\"viduq3-turbo\"],\"because\":\"It is of a newer generation, makes sound too, and is charged by the second alone.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"disabled\":{\"values\":[\"vidu1.5\"],\"because\":\"Vidu's documentation lists this model no longer.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}}},\"images\":{\"type\":\"array\",\"minItems\":2,\"maxItems\":2,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20971520,\"description\":\"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.\"},\"x-topsheet\":{\"identity\":\"source\"},\"description\":\"The first and the last picture, exactly two of nearly the same shape (ratio of their ratios 0.8 to 1.25). Source: https://platform.vidu.com/docs/start-end-to-video\"},\"prompt\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":5000,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\",\"noEffectUnless\":{\"when\":{\"is_rec\":false},\"because\":\"With `is_rec: true` Vidu writes a prompt of its own, discards this one and charges 10 credits for it.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}},\"description\":\"What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/start-end-to-video\"},\"duration\":{\"type\":[\"integer\",\"object\"],\"properties\":{\"low\":{\"type\":\"integer\",\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"integer\",\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"length\",\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"]},\"value\":4}]},\"description\":\"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":5},\"resolution\":{\"enum\":[\"360p\",\"540p\",\"720p\",\"1080p\"],\"description\":\"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":\"720p\",\"x-topsheet\":{\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":[\"viduq1\",\"viduq1-classic\"]},\"value\":\"1080p\"},{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"],\"duration\":4},\"value\":\"360p\"}]}},\"is_rec\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"cheaper\":{\"value\":null,\"advice\":\"write the prompt yourself instead of `is_rec`\"},\"costs\":{\"without\":false,\"because\":\"Vidu charges for writing the prompt, on each job.\",\"advice\":\"Write a prompt and leave out `is_rec` where you know what is to be seen\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}},\"description\":\"Lets Vidu write the prompt, for a surcharge on each job; a prompt of your own is then discarded. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":false},\"seed\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":0},\"movement_amplitude\":{\"enum\":[\"auto\",\"small\",\"medium\",\"large\"],\"description\":\"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":\"auto\",\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"model\":[\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Q2 and Q3 models choose the amount of movement themselves.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}}},\"bgm\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"noEffectUnless\":{\"when\":{\"any\":[{\"model\":[\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},{\"model\":[\"viduq2-pro\",\"viduq2-turbo\",\"viduq2-pro-fast\"],\"duration\":{\"to\":8}}]},\"because\":\"Q3 models ignore background music, and Q2 models do from 9 seconds on.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}},\"description\":\"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":false},\"audio\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"defaultBy\":[{\"when\":{\"model\":[\"viduq3-turbo\",\"viduq3-pro\"]},\"value\":true}],\"cheaper\":{\"value\":false,\"advice\":\"leave out the sound (`audio: false`)\"},\"costs\":{\"without\":false,\"because\":\"Models before Q3 charge for sound on each job; Q3 models include it.\",\"advice\":\"Set `audio: false` where silence will do\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"defaultCosts\":true},\"description\":\"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":false},\"off_peak\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"disabled\":{\"values\":[true],\"when\":{\"audio\":true,\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Off-peak video with sound is made by Q3 models only.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"cheaper\":{\"value\":true,\"advice\":\"let it run off-peak (`off_peak: true`, done within 48 hours)\"},\"waits\":{\"value\":true,\"hours\":48,\"because\":\"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"description\":\"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":false},\"watermark\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\"},\"description\":\"Puts a watermark on the video. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":false},\"wm_position\":{\"type\":\"integer\",\"description\":\"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/start-end-to-video\",\"minimum\":1,\"maximum\":4,\"default\":3,\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"watermark\":true},\"because\":\"It places the watermark that `watermark: true` asks for.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}}},\"wm_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"noEffectUnless\":{\"when\":{\"watermark\":true},\"because\":\"It is the picture that `watermark: true` puts on the video.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}},\"description\":\"Picture that serves as watermark. Source: https://platform.vidu.com/docs/start-end-to-video\"},\"meta_data\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/start-end-to-video\"},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/start-end-to-video\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/start-end-to-video\"}},\"required\":[\"model\",\"images\"],\"additionalProperties\":false,\"$id\":\"ViduStartEnd2video\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduStartEnd2video" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "model"},schema31.required,schema31,data);errors++;
}
if(data.images === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "images"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!(((((((((data0 === "viduq3-turbo") || (data0 === "viduq3-pro")) || (data0 === "viduq2-turbo")) || (data0 === "viduq2-pro")) || (data0 === "viduq2-pro-fast")) || (data0 === "viduq1")) || (data0 === "viduq1-classic")) || (data0 === "vidu2.0")) || (data0 === "vidu1.5"))){
vErrors = fault(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: schema31.properties.model.enum},schema31.properties.model.enum,schema31.properties.model,data0);errors++;
}
}
if(data.images !== undefined){
let data1 = data.images;
if(Array.isArray(data1)){
if(data1.length > 2){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/maxItems","maxItems",{limit: 2},2,schema31.properties.images,data1);errors++;
}
if(data1.length < 2){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/minItems","minItems",{limit: 2},2,schema31.properties.images,data1);errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 20971520){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/maxLength","maxLength",{limit: 20971520},20971520,schema31.properties.images.items,data2);errors++;
}
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/minLength","minLength",{limit: 1},1,schema31.properties.images.items,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/type","type",{type: "string"},schema31.properties.images.items.type,schema31.properties.images.items,data2);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/type","type",{type: "array"},schema31.properties.images.type,schema31.properties.images,data1);errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(data3.length > 5000){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 5000},5000,schema31.properties.prompt,data3);errors++;
}
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.prompt,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"},schema31.properties.prompt.type,schema31.properties.prompt,data3);errors++;
}
}
if(data.duration !== undefined){
let data4 = data.duration;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: schema31.properties.duration.type},schema31.properties.duration.type,schema31.properties.duration,data4);errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.low === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "low"},schema31.properties.duration.required,schema31.properties.duration,data4);errors++;
}
if(data4.high === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "high"},schema31.properties.duration.required,schema31.properties.duration,data4);errors++;
}
for(const key1 in data4){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.duration,data4);errors++;
}
}
if(data4.low !== undefined){
let data5 = data4.low;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fault(vErrors,instancePath+"/duration/low","#/properties/duration/properties/low/type","type",{type: "integer"},schema31.properties.duration.properties.low.type,schema31.properties.duration.properties.low,data5);errors++;
}
}
if(data4.high !== undefined){
let data6 = data4.high;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/type","type",{type: "integer"},schema31.properties.duration.properties.high.type,schema31.properties.duration.properties.high,data6);errors++;
}
}
}
}
if(data.resolution !== undefined){
let data7 = data.resolution;
if(!((((data7 === "360p") || (data7 === "540p")) || (data7 === "720p")) || (data7 === "1080p"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data7);errors++;
}
}
if(data.is_rec !== undefined){
let data8 = data.is_rec;
if(typeof data8 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/is_rec","#/properties/is_rec/type","type",{type: "boolean"},schema31.properties.is_rec.type,schema31.properties.is_rec,data8);errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/type","type",{type: "integer"},schema31.properties.seed.type,schema31.properties.seed,data9);errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/maximum","maximum",{comparison: "<=", limit: 2147483647},2147483647,schema31.properties.seed,data9);errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.seed,data9);errors++;
}
}
}
if(data.movement_amplitude !== undefined){
let data10 = data.movement_amplitude;
if(!((((data10 === "auto") || (data10 === "small")) || (data10 === "medium")) || (data10 === "large"))){
vErrors = fault(vErrors,instancePath+"/movement_amplitude","#/properties/movement_amplitude/enum","enum",{allowedValues: schema31.properties.movement_amplitude.enum},schema31.properties.movement_amplitude.enum,schema31.properties.movement_amplitude,data10);errors++;
}
}
if(data.bgm !== undefined){
let data11 = data.bgm;
if(typeof data11 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/bgm","#/properties/bgm/type","type",{type: "boolean"},schema31.properties.bgm.type,schema31.properties.bgm,data11);errors++;
}
}
if(data.audio !== undefined){
let data12 = data.audio;
if(typeof data12 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/audio","#/properties/audio/type","type",{type: "boolean"},schema31.properties.audio.type,schema31.properties.audio,data12);errors++;
}
}
if(data.off_peak !== undefined){
let data13 = data.off_peak;
if(typeof data13 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/off_peak","#/properties/off_peak/type","type",{type: "boolean"},schema31.properties.off_peak.type,schema31.properties.off_peak,data13);errors++;
}
}
if(data.watermark !== undefined){
let data14 = data.watermark;
if(typeof data14 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/watermark","#/properties/watermark/type","type",{type: "boolean"},schema31.properties.watermark.type,schema31.properties.watermark,data14);errors++;
}
}
if(data.wm_position !== undefined){
let data15 = data.wm_position;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/type","type",{type: "integer"},schema31.properties.wm_position.type,schema31.properties.wm_position,data15);errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 4 || isNaN(data15)){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/maximum","maximum",{comparison: "<=", limit: 4},4,schema31.properties.wm_position,data15);errors++;
}
if(data15 < 1 || isNaN(data15)){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.wm_position,data15);errors++;
}
}
}
if(data.wm_url !== undefined){
let data16 = data.wm_url;
if(typeof data16 === "string"){
if(data16.length < 1){
vErrors = fault(vErrors,instancePath+"/wm_url","#/properties/wm_url/minLength","minLength",{limit: 1},1,schema31.properties.wm_url,data16);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/wm_url","#/properties/wm_url/type","type",{type: "string"},schema31.properties.wm_url.type,schema31.properties.wm_url,data16);errors++;
}
}
if(data.meta_data !== undefined){
let data17 = data.meta_data;
if(typeof data17 === "string"){
if(data17.length < 1){
vErrors = fault(vErrors,instancePath+"/meta_data","#/properties/meta_data/minLength","minLength",{limit: 1},1,schema31.properties.meta_data,data17);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/meta_data","#/properties/meta_data/type","type",{type: "string"},schema31.properties.meta_data.type,schema31.properties.meta_data,data17);errors++;
}
}
if(data.payload !== undefined){
let data18 = data.payload;
if(typeof data18 === "string"){
if(data18.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data18);errors++;
}
if(data18.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data18);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data18);errors++;
}
}
if(data.callback_url !== undefined){
let data19 = data.callback_url;
if(typeof data19 === "string"){
if(data19.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data19);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data19);errors++;
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
return ViduStartEnd2video;
  },
  "template"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduTemplate = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Template\",\"description\":\"Makes a video after a template. Vidu's route `/ent/v2/template`: https://platform.vidu.com/docs/template\",\"type\":\"object\",\"properties\":{\"template\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Name of the template. Source: https://platform.vidu.com/docs/template\"},\"images\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":7,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20971520,\"description\":\"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.\"},\"x-topsheet\":{\"identity\":\"source\"},\"description\":\"The pictures that the template asks for, at least 128 × 128 pixels. Source: https://platform.vidu.com/docs/template\"},\"prompt\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":2000,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\"},\"description\":\"What is to be seen, in at most 2000 characters. Source: https://platform.vidu.com/docs/template\"},\"seed\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/template\",\"default\":0},\"aspect_ratio\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Width to height; which there are depends on the template. Source: https://platform.vidu.com/docs/template\"},\"area\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"noEffectUnless\":{\"when\":{\"template\":\"exotic_princess\"},\"because\":\"Only the template `exotic_princess` asks for it.\",\"source\":\"https://platform.vidu.com/docs/template\"}},\"description\":\"Country, for the template `exotic_princess`. Source: https://platform.vidu.com/docs/template\"},\"beast\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"noEffectUnless\":{\"when\":{\"template\":\"beast_companion\"},\"because\":\"Only the template `beast_companion` asks for it.\",\"source\":\"https://platform.vidu.com/docs/template\"}},\"description\":\"Animal, for the template `beast_companion`. Source: https://platform.vidu.com/docs/template\"},\"bgm\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\"},\"description\":\"Adds background music. Source: https://platform.vidu.com/docs/template\",\"default\":false},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/template\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/template\"}},\"required\":[\"template\",\"images\"],\"additionalProperties\":false,\"$id\":\"ViduTemplate\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduTemplate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "template"},schema31.required,schema31,data);errors++;
}
if(data.images === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "images"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.template !== undefined){
let data0 = data.template;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/template","#/properties/template/minLength","minLength",{limit: 1},1,schema31.properties.template,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/template","#/properties/template/type","type",{type: "string"},schema31.properties.template.type,schema31.properties.template,data0);errors++;
}
}
if(data.images !== undefined){
let data1 = data.images;
if(Array.isArray(data1)){
if(data1.length > 7){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/maxItems","maxItems",{limit: 7},7,schema31.properties.images,data1);errors++;
}
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/minItems","minItems",{limit: 1},1,schema31.properties.images,data1);errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 20971520){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/maxLength","maxLength",{limit: 20971520},20971520,schema31.properties.images.items,data2);errors++;
}
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/minLength","minLength",{limit: 1},1,schema31.properties.images.items,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/type","type",{type: "string"},schema31.properties.images.items.type,schema31.properties.images.items,data2);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/type","type",{type: "array"},schema31.properties.images.type,schema31.properties.images,data1);errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(data3.length > 2000){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 2000},2000,schema31.properties.prompt,data3);errors++;
}
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.prompt,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"},schema31.properties.prompt.type,schema31.properties.prompt,data3);errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/type","type",{type: "integer"},schema31.properties.seed.type,schema31.properties.seed,data4);errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/maximum","maximum",{comparison: "<=", limit: 2147483647},2147483647,schema31.properties.seed,data4);errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.seed,data4);errors++;
}
}
}
if(data.aspect_ratio !== undefined){
let data5 = data.aspect_ratio;
if(typeof data5 === "string"){
if(data5.length < 1){
vErrors = fault(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/minLength","minLength",{limit: 1},1,schema31.properties.aspect_ratio,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/type","type",{type: "string"},schema31.properties.aspect_ratio.type,schema31.properties.aspect_ratio,data5);errors++;
}
}
if(data.area !== undefined){
let data6 = data.area;
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = fault(vErrors,instancePath+"/area","#/properties/area/minLength","minLength",{limit: 1},1,schema31.properties.area,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/area","#/properties/area/type","type",{type: "string"},schema31.properties.area.type,schema31.properties.area,data6);errors++;
}
}
if(data.beast !== undefined){
let data7 = data.beast;
if(typeof data7 === "string"){
if(data7.length < 1){
vErrors = fault(vErrors,instancePath+"/beast","#/properties/beast/minLength","minLength",{limit: 1},1,schema31.properties.beast,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/beast","#/properties/beast/type","type",{type: "string"},schema31.properties.beast.type,schema31.properties.beast,data7);errors++;
}
}
if(data.bgm !== undefined){
let data8 = data.bgm;
if(typeof data8 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/bgm","#/properties/bgm/type","type",{type: "boolean"},schema31.properties.bgm.type,schema31.properties.bgm,data8);errors++;
}
}
if(data.payload !== undefined){
let data9 = data.payload;
if(typeof data9 === "string"){
if(data9.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data9);errors++;
}
if(data9.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data9);errors++;
}
}
if(data.callback_url !== undefined){
let data10 = data.callback_url;
if(typeof data10 === "string"){
if(data10.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data10);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data10);errors++;
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
return ViduTemplate;
  },
  "text2audio"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduText2audio = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Text to audio\",\"description\":\"Makes sounds from words. Vidu's route `/ent/v2/text2audio`: https://platform.vidu.com/docs/text-to-audio\",\"type\":\"object\",\"properties\":{\"model\":{\"enum\":[\"audio1.0\"],\"description\":\"Model that makes the sound. Source: https://platform.vidu.com/docs/text-to-audio\"},\"prompt\":{\"type\":\"string\",\"description\":\"What is to be heard, in at most 1500 characters. Source: https://platform.vidu.com/docs/text-to-audio\",\"minLength\":1,\"maxLength\":1500,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\"}},\"duration\":{\"type\":[\"number\",\"object\"],\"description\":\"Length of the sound in seconds, 2 to 10, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/text-to-audio\",\"minimum\":2,\"maximum\":10,\"default\":10,\"properties\":{\"low\":{\"type\":\"number\",\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"maximum\":10,\"description\":\"The most it can be, in seconds.\"}},\"x-topsheet\":{\"kind\":\"length\"},\"required\":[\"low\",\"high\"],\"additionalProperties\":false},\"seed\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/text-to-audio\",\"default\":0},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-audio\"}},\"required\":[\"model\",\"prompt\"],\"additionalProperties\":false,\"$id\":\"ViduText2audio\"}");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduText2audio" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "model"},schema31.required,schema31,data);errors++;
}
if(data.prompt === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "prompt"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "prompt")) || (key0 === "duration")) || (key0 === "seed")) || (key0 === "callback_url"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!(data0 === "audio1.0")){
vErrors = fault(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: schema31.properties.model.enum},schema31.properties.model.enum,schema31.properties.model,data0);errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length > 1500){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 1500},1500,schema31.properties.prompt,data1);errors++;
}
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.prompt,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"},schema31.properties.prompt.type,schema31.properties.prompt,data1);errors++;
}
}
if(data.duration !== undefined){
let data2 = data.duration;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: schema31.properties.duration.type},schema31.properties.duration.type,schema31.properties.duration,data2);errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/maximum","maximum",{comparison: "<=", limit: 10},10,schema31.properties.duration,data2);errors++;
}
if(data2 < 2 || isNaN(data2)){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/minimum","minimum",{comparison: ">=", limit: 2},2,schema31.properties.duration,data2);errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.low === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "low"},schema31.properties.duration.required,schema31.properties.duration,data2);errors++;
}
if(data2.high === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "high"},schema31.properties.duration.required,schema31.properties.duration,data2);errors++;
}
for(const key1 in data2){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.duration,data2);errors++;
}
}
if(data2.low !== undefined){
let data3 = data2.low;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = fault(vErrors,instancePath+"/duration/low","#/properties/duration/properties/low/type","type",{type: "number"},schema31.properties.duration.properties.low.type,schema31.properties.duration.properties.low,data3);errors++;
}
}
if(data2.high !== undefined){
let data4 = data2.high;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/maximum","maximum",{comparison: "<=", limit: 10},10,schema31.properties.duration.properties.high,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/type","type",{type: "number"},schema31.properties.duration.properties.high.type,schema31.properties.duration.properties.high,data4);errors++;
}
}
}
}
if(data.seed !== undefined){
let data5 = data.seed;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/type","type",{type: "integer"},schema31.properties.seed.type,schema31.properties.seed,data5);errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/maximum","maximum",{comparison: "<=", limit: 2147483647},2147483647,schema31.properties.seed,data5);errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.seed,data5);errors++;
}
}
}
if(data.callback_url !== undefined){
let data6 = data.callback_url;
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data6);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data6);errors++;
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
return ViduText2audio;
  },
  "text2video"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduText2video = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Text to video\",\"description\":\"Makes a video from words. Vidu's route `/ent/v2/text2video`: https://platform.vidu.com/docs/text-to-video\",\"type\":\"object\",\"properties\":{\"model\":{\"enum\":[\"viduq3-turbo\",\"viduq3-pro\",\"viduq2\",\"viduq1\",\"vidu1.5\"],\"description\":\"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/text-to-video\",\"x-topsheet\":{\"renamed\":{\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq2-pro\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video`, `reference2video`, `multiframe` and `extend` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq2-turbo\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq2-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq1-classic\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"vidu2.0\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"rivals\":{\"of\":[\"viduq2\",\"viduq1\",\"vidu1.5\"],\"values\":[\"viduq3-turbo\"],\"because\":\"It is of a newer generation, makes sound too, and is charged by the second alone.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"disabled\":{\"values\":[\"vidu1.5\"],\"because\":\"Vidu's documentation lists this model no longer.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}}},\"prompt\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":5000,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\"},\"description\":\"What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/text-to-video\"},\"style\":{\"enum\":[\"general\",\"anime\"],\"description\":\"Style of the picture; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":\"general\",\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"model\":[\"viduq1\",\"vidu1.5\"]},\"because\":\"Q2 and Q3 models take the style from the prompt.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}}},\"duration\":{\"type\":[\"integer\",\"object\"],\"properties\":{\"low\":{\"type\":\"integer\",\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"integer\",\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"length\",\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":\"vidu1.5\"},\"value\":4}]},\"description\":\"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":5},\"resolution\":{\"enum\":[\"360p\",\"540p\",\"720p\",\"1080p\"],\"description\":\"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":\"720p\",\"x-topsheet\":{\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":\"viduq1\"},\"value\":\"1080p\"},{\"when\":{\"model\":\"vidu1.5\",\"duration\":4},\"value\":\"360p\"}]}},\"aspect_ratio\":{\"enum\":[\"16:9\",\"9:16\",\"1:1\",\"3:4\",\"4:3\"],\"description\":\"Width to height; 3:4 and 4:3 with Q2 and Q3 models only. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":\"16:9\"},\"seed\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":0},\"movement_amplitude\":{\"enum\":[\"auto\",\"small\",\"medium\",\"large\"],\"description\":\"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":\"auto\",\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"model\":[\"viduq1\",\"vidu1.5\"]},\"because\":\"Q2 and Q3 models choose the amount of movement themselves.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}}},\"bgm\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"noEffectUnless\":{\"when\":{\"any\":[{\"model\":[\"viduq1\",\"vidu1.5\"]},{\"model\":[\"viduq2\"],\"duration\":{\"to\":8}}]},\"because\":\"Q3 models ignore background music, and Q2 models do from 9 seconds on.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}},\"description\":\"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":false},\"audio\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"defaultBy\":[{\"when\":{\"model\":[\"viduq3-turbo\",\"viduq3-pro\"]},\"value\":true}],\"disabled\":{\"values\":[true],\"when\":{\"model\":[\"viduq2\",\"viduq1\",\"vidu1.5\"]},\"because\":\"Only Q3 models make sound from text.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"defaultCosts\":true},\"description\":\"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":false},\"off_peak\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"cheaper\":{\"value\":true,\"advice\":\"let it run off-peak (`off_peak: true`, done within 48 hours)\"},\"waits\":{\"value\":true,\"hours\":48,\"because\":\"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"description\":\"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":false},\"watermark\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\"},\"description\":\"Puts a watermark on the video. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":false},\"wm_position\":{\"type\":\"integer\",\"description\":\"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/text-to-video\",\"minimum\":1,\"maximum\":4,\"default\":3,\"x-topsheet\":{\"noEffectUnless\":{\"when\":{\"watermark\":true},\"because\":\"It places the watermark that `watermark: true` asks for.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}}},\"wm_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"noEffectUnless\":{\"when\":{\"watermark\":true},\"because\":\"It is the picture that `watermark: true` puts on the video.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}},\"description\":\"Picture that serves as watermark. Source: https://platform.vidu.com/docs/text-to-video\"},\"meta_data\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/text-to-video\"},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video\"}},\"required\":[\"model\",\"prompt\"],\"additionalProperties\":false,\"$id\":\"ViduText2video\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduText2video" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "model"},schema31.required,schema31,data);errors++;
}
if(data.prompt === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "prompt"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!(((((data0 === "viduq3-turbo") || (data0 === "viduq3-pro")) || (data0 === "viduq2")) || (data0 === "viduq1")) || (data0 === "vidu1.5"))){
vErrors = fault(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: schema31.properties.model.enum},schema31.properties.model.enum,schema31.properties.model,data0);errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length > 5000){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 5000},5000,schema31.properties.prompt,data1);errors++;
}
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.prompt,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"},schema31.properties.prompt.type,schema31.properties.prompt,data1);errors++;
}
}
if(data.style !== undefined){
let data2 = data.style;
if(!((data2 === "general") || (data2 === "anime"))){
vErrors = fault(vErrors,instancePath+"/style","#/properties/style/enum","enum",{allowedValues: schema31.properties.style.enum},schema31.properties.style.enum,schema31.properties.style,data2);errors++;
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: schema31.properties.duration.type},schema31.properties.duration.type,schema31.properties.duration,data3);errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.low === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "low"},schema31.properties.duration.required,schema31.properties.duration,data3);errors++;
}
if(data3.high === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "high"},schema31.properties.duration.required,schema31.properties.duration,data3);errors++;
}
for(const key1 in data3){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.duration,data3);errors++;
}
}
if(data3.low !== undefined){
let data4 = data3.low;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fault(vErrors,instancePath+"/duration/low","#/properties/duration/properties/low/type","type",{type: "integer"},schema31.properties.duration.properties.low.type,schema31.properties.duration.properties.low,data4);errors++;
}
}
if(data3.high !== undefined){
let data5 = data3.high;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/type","type",{type: "integer"},schema31.properties.duration.properties.high.type,schema31.properties.duration.properties.high,data5);errors++;
}
}
}
}
if(data.resolution !== undefined){
let data6 = data.resolution;
if(!((((data6 === "360p") || (data6 === "540p")) || (data6 === "720p")) || (data6 === "1080p"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data6);errors++;
}
}
if(data.aspect_ratio !== undefined){
let data7 = data.aspect_ratio;
if(!(((((data7 === "16:9") || (data7 === "9:16")) || (data7 === "1:1")) || (data7 === "3:4")) || (data7 === "4:3"))){
vErrors = fault(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/enum","enum",{allowedValues: schema31.properties.aspect_ratio.enum},schema31.properties.aspect_ratio.enum,schema31.properties.aspect_ratio,data7);errors++;
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/type","type",{type: "integer"},schema31.properties.seed.type,schema31.properties.seed,data8);errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483647 || isNaN(data8)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/maximum","maximum",{comparison: "<=", limit: 2147483647},2147483647,schema31.properties.seed,data8);errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.seed,data8);errors++;
}
}
}
if(data.movement_amplitude !== undefined){
let data9 = data.movement_amplitude;
if(!((((data9 === "auto") || (data9 === "small")) || (data9 === "medium")) || (data9 === "large"))){
vErrors = fault(vErrors,instancePath+"/movement_amplitude","#/properties/movement_amplitude/enum","enum",{allowedValues: schema31.properties.movement_amplitude.enum},schema31.properties.movement_amplitude.enum,schema31.properties.movement_amplitude,data9);errors++;
}
}
if(data.bgm !== undefined){
let data10 = data.bgm;
if(typeof data10 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/bgm","#/properties/bgm/type","type",{type: "boolean"},schema31.properties.bgm.type,schema31.properties.bgm,data10);errors++;
}
}
if(data.audio !== undefined){
let data11 = data.audio;
if(typeof data11 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/audio","#/properties/audio/type","type",{type: "boolean"},schema31.properties.audio.type,schema31.properties.audio,data11);errors++;
}
}
if(data.off_peak !== undefined){
let data12 = data.off_peak;
if(typeof data12 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/off_peak","#/properties/off_peak/type","type",{type: "boolean"},schema31.properties.off_peak.type,schema31.properties.off_peak,data12);errors++;
}
}
if(data.watermark !== undefined){
let data13 = data.watermark;
if(typeof data13 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/watermark","#/properties/watermark/type","type",{type: "boolean"},schema31.properties.watermark.type,schema31.properties.watermark,data13);errors++;
}
}
if(data.wm_position !== undefined){
let data14 = data.wm_position;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/type","type",{type: "integer"},schema31.properties.wm_position.type,schema31.properties.wm_position,data14);errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4 || isNaN(data14)){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/maximum","maximum",{comparison: "<=", limit: 4},4,schema31.properties.wm_position,data14);errors++;
}
if(data14 < 1 || isNaN(data14)){
vErrors = fault(vErrors,instancePath+"/wm_position","#/properties/wm_position/minimum","minimum",{comparison: ">=", limit: 1},1,schema31.properties.wm_position,data14);errors++;
}
}
}
if(data.wm_url !== undefined){
let data15 = data.wm_url;
if(typeof data15 === "string"){
if(data15.length < 1){
vErrors = fault(vErrors,instancePath+"/wm_url","#/properties/wm_url/minLength","minLength",{limit: 1},1,schema31.properties.wm_url,data15);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/wm_url","#/properties/wm_url/type","type",{type: "string"},schema31.properties.wm_url.type,schema31.properties.wm_url,data15);errors++;
}
}
if(data.meta_data !== undefined){
let data16 = data.meta_data;
if(typeof data16 === "string"){
if(data16.length < 1){
vErrors = fault(vErrors,instancePath+"/meta_data","#/properties/meta_data/minLength","minLength",{limit: 1},1,schema31.properties.meta_data,data16);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/meta_data","#/properties/meta_data/type","type",{type: "string"},schema31.properties.meta_data.type,schema31.properties.meta_data,data16);errors++;
}
}
if(data.payload !== undefined){
let data17 = data.payload;
if(typeof data17 === "string"){
if(data17.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data17);errors++;
}
if(data17.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data17);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data17);errors++;
}
}
if(data.callback_url !== undefined){
let data18 = data.callback_url;
if(typeof data18 === "string"){
if(data18.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data18);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data18);errors++;
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
return ViduText2video;
  },
  "timing2audio"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduTiming2audio = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Timed text to audio\",\"description\":\"Makes sounds from words, each at its time. Vidu's route `/ent/v2/timing2audio`: https://platform.vidu.com/docs/timing-to-audio\",\"type\":\"object\",\"properties\":{\"model\":{\"enum\":[\"audio1.0\"],\"description\":\"Model that makes the sound. Source: https://platform.vidu.com/docs/timing-to-audio\"},\"timing_prompts\":{\"type\":\"array\",\"description\":\"What is to be heard and when; they may overlap. Source: https://platform.vidu.com/docs/timing-to-audio\",\"minItems\":1,\"items\":{\"type\":\"object\",\"description\":\"One sound.\",\"properties\":{\"from\":{\"type\":\"number\",\"minimum\":0,\"maximum\":10,\"description\":\"Where it begins, in seconds.\"},\"to\":{\"type\":\"number\",\"minimum\":0,\"maximum\":10,\"description\":\"Where it ends, in seconds.\"},\"prompt\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1500,\"description\":\"What is to be heard, in at most 1500 characters.\"}},\"required\":[\"from\",\"to\",\"prompt\"],\"additionalProperties\":false},\"x-topsheet\":{\"identity\":\"content\"}},\"duration\":{\"type\":[\"number\",\"object\"],\"description\":\"Length of the sound in seconds, 2 to 10, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/timing-to-audio\",\"minimum\":2,\"maximum\":10,\"default\":10,\"properties\":{\"low\":{\"type\":\"number\",\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"maximum\":10,\"description\":\"The most it can be, in seconds.\"}},\"x-topsheet\":{\"kind\":\"length\"},\"required\":[\"low\",\"high\"],\"additionalProperties\":false},\"seed\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/timing-to-audio\",\"default\":0},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/timing-to-audio\"}},\"required\":[\"model\",\"timing_prompts\"],\"additionalProperties\":false,\"$id\":\"ViduTiming2audio\"}");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduTiming2audio" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "model"},schema31.required,schema31,data);errors++;
}
if(data.timing_prompts === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "timing_prompts"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "timing_prompts")) || (key0 === "duration")) || (key0 === "seed")) || (key0 === "callback_url"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(!(data0 === "audio1.0")){
vErrors = fault(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: schema31.properties.model.enum},schema31.properties.model.enum,schema31.properties.model,data0);errors++;
}
}
if(data.timing_prompts !== undefined){
let data1 = data.timing_prompts;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/timing_prompts","#/properties/timing_prompts/minItems","minItems",{limit: 1},1,schema31.properties.timing_prompts,data1);errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.from === undefined){
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0,"#/properties/timing_prompts/items/required","required",{missingProperty: "from"},schema31.properties.timing_prompts.items.required,schema31.properties.timing_prompts.items,data2);errors++;
}
if(data2.to === undefined){
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0,"#/properties/timing_prompts/items/required","required",{missingProperty: "to"},schema31.properties.timing_prompts.items.required,schema31.properties.timing_prompts.items,data2);errors++;
}
if(data2.prompt === undefined){
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0,"#/properties/timing_prompts/items/required","required",{missingProperty: "prompt"},schema31.properties.timing_prompts.items.required,schema31.properties.timing_prompts.items,data2);errors++;
}
for(const key1 in data2){
if(!(((key1 === "from") || (key1 === "to")) || (key1 === "prompt"))){
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0,"#/properties/timing_prompts/items/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.timing_prompts.items,data2);errors++;
}
}
if(data2.from !== undefined){
let data3 = data2.from;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0+"/from","#/properties/timing_prompts/items/properties/from/maximum","maximum",{comparison: "<=", limit: 10},10,schema31.properties.timing_prompts.items.properties.from,data3);errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0+"/from","#/properties/timing_prompts/items/properties/from/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.timing_prompts.items.properties.from,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0+"/from","#/properties/timing_prompts/items/properties/from/type","type",{type: "number"},schema31.properties.timing_prompts.items.properties.from.type,schema31.properties.timing_prompts.items.properties.from,data3);errors++;
}
}
if(data2.to !== undefined){
let data4 = data2.to;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0+"/to","#/properties/timing_prompts/items/properties/to/maximum","maximum",{comparison: "<=", limit: 10},10,schema31.properties.timing_prompts.items.properties.to,data4);errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0+"/to","#/properties/timing_prompts/items/properties/to/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.timing_prompts.items.properties.to,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0+"/to","#/properties/timing_prompts/items/properties/to/type","type",{type: "number"},schema31.properties.timing_prompts.items.properties.to.type,schema31.properties.timing_prompts.items.properties.to,data4);errors++;
}
}
if(data2.prompt !== undefined){
let data5 = data2.prompt;
if(typeof data5 === "string"){
if(data5.length > 1500){
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0+"/prompt","#/properties/timing_prompts/items/properties/prompt/maxLength","maxLength",{limit: 1500},1500,schema31.properties.timing_prompts.items.properties.prompt,data5);errors++;
}
if(data5.length < 1){
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0+"/prompt","#/properties/timing_prompts/items/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.timing_prompts.items.properties.prompt,data5);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0+"/prompt","#/properties/timing_prompts/items/properties/prompt/type","type",{type: "string"},schema31.properties.timing_prompts.items.properties.prompt.type,schema31.properties.timing_prompts.items.properties.prompt,data5);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/timing_prompts/" + i0,"#/properties/timing_prompts/items/type","type",{type: "object"},schema31.properties.timing_prompts.items.type,schema31.properties.timing_prompts.items,data2);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/timing_prompts","#/properties/timing_prompts/type","type",{type: "array"},schema31.properties.timing_prompts.type,schema31.properties.timing_prompts,data1);errors++;
}
}
if(data.duration !== undefined){
let data6 = data.duration;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: schema31.properties.duration.type},schema31.properties.duration.type,schema31.properties.duration,data6);errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/maximum","maximum",{comparison: "<=", limit: 10},10,schema31.properties.duration,data6);errors++;
}
if(data6 < 2 || isNaN(data6)){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/minimum","minimum",{comparison: ">=", limit: 2},2,schema31.properties.duration,data6);errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.low === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "low"},schema31.properties.duration.required,schema31.properties.duration,data6);errors++;
}
if(data6.high === undefined){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/required","required",{missingProperty: "high"},schema31.properties.duration.required,schema31.properties.duration,data6);errors++;
}
for(const key2 in data6){
if(!((key2 === "low") || (key2 === "high"))){
vErrors = fault(vErrors,instancePath+"/duration","#/properties/duration/additionalProperties","additionalProperties",{additionalProperty: key2},false,schema31.properties.duration,data6);errors++;
}
}
if(data6.low !== undefined){
let data7 = data6.low;
if(!((typeof data7 == "number") && (isFinite(data7)))){
vErrors = fault(vErrors,instancePath+"/duration/low","#/properties/duration/properties/low/type","type",{type: "number"},schema31.properties.duration.properties.low.type,schema31.properties.duration.properties.low,data7);errors++;
}
}
if(data6.high !== undefined){
let data8 = data6.high;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10 || isNaN(data8)){
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/maximum","maximum",{comparison: "<=", limit: 10},10,schema31.properties.duration.properties.high,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/duration/high","#/properties/duration/properties/high/type","type",{type: "number"},schema31.properties.duration.properties.high.type,schema31.properties.duration.properties.high,data8);errors++;
}
}
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/type","type",{type: "integer"},schema31.properties.seed.type,schema31.properties.seed,data9);errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/maximum","maximum",{comparison: "<=", limit: 2147483647},2147483647,schema31.properties.seed,data9);errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/seed","#/properties/seed/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.seed,data9);errors++;
}
}
}
if(data.callback_url !== undefined){
let data10 = data.callback_url;
if(typeof data10 === "string"){
if(data10.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data10);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data10);errors++;
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
return ViduTiming2audio;
  },
  "trending-replicate"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduTrendingReplicate = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Trending replicate\",\"description\":\"Makes a video like another one, with pictures of your own. Vidu's route `/ent/v2/trending-replicate`: https://platform.vidu.com/docs/one-click-trending-replicate\",\"type\":\"object\",\"properties\":{\"video_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"The video to replicate: mp4 or mov, 5 to 180 seconds. Source: https://platform.vidu.com/docs/one-click-trending-replicate\"},\"images\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":7,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20971520,\"description\":\"URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.\"},\"x-topsheet\":{\"identity\":\"source\"},\"description\":\"Pictures to put into it, 1 to 7. Source: https://platform.vidu.com/docs/one-click-trending-replicate\"},\"prompt\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":2000,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"content\"},\"description\":\"What is to be different. Source: https://platform.vidu.com/docs/one-click-trending-replicate\"},\"aspect_ratio\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Width to height. Source: https://platform.vidu.com/docs/one-click-trending-replicate\"},\"resolution\":{\"enum\":[\"540p\",\"720p\",\"1080p\"],\"description\":\"Resolution of the video. Source: https://platform.vidu.com/docs/one-click-trending-replicate\",\"default\":\"1080p\",\"x-topsheet\":{\"defaultCosts\":true}},\"remove_audio\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\"},\"description\":\"Leaves out the sound of the video. Source: https://platform.vidu.com/docs/one-click-trending-replicate\",\"default\":false},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the video in seconds, 5 to 180, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.\",\"maximum\":180},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video\"}},\"required\":[\"video_url\"],\"additionalProperties\":false,\"$id\":\"ViduTrendingReplicate\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduTrendingReplicate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "video_url"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.video_url !== undefined){
let data0 = data.video_url;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/minLength","minLength",{limit: 1},1,schema31.properties.video_url,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"},schema31.properties.video_url.type,schema31.properties.video_url,data0);errors++;
}
}
if(data.images !== undefined){
let data1 = data.images;
if(Array.isArray(data1)){
if(data1.length > 7){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/maxItems","maxItems",{limit: 7},7,schema31.properties.images,data1);errors++;
}
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/minItems","minItems",{limit: 1},1,schema31.properties.images,data1);errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 20971520){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/maxLength","maxLength",{limit: 20971520},20971520,schema31.properties.images.items,data2);errors++;
}
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/minLength","minLength",{limit: 1},1,schema31.properties.images.items,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/images/" + i0,"#/properties/images/items/type","type",{type: "string"},schema31.properties.images.items.type,schema31.properties.images.items,data2);errors++;
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/images","#/properties/images/type","type",{type: "array"},schema31.properties.images.type,schema31.properties.images,data1);errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(data3.length > 2000){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 2000},2000,schema31.properties.prompt,data3);errors++;
}
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/minLength","minLength",{limit: 1},1,schema31.properties.prompt,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"},schema31.properties.prompt.type,schema31.properties.prompt,data3);errors++;
}
}
if(data.aspect_ratio !== undefined){
let data4 = data.aspect_ratio;
if(typeof data4 === "string"){
if(data4.length < 1){
vErrors = fault(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/minLength","minLength",{limit: 1},1,schema31.properties.aspect_ratio,data4);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/type","type",{type: "string"},schema31.properties.aspect_ratio.type,schema31.properties.aspect_ratio,data4);errors++;
}
}
if(data.resolution !== undefined){
let data5 = data.resolution;
if(!(((data5 === "540p") || (data5 === "720p")) || (data5 === "1080p"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data5);errors++;
}
}
if(data.remove_audio !== undefined){
let data6 = data.remove_audio;
if(typeof data6 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/remove_audio","#/properties/remove_audio/type","type",{type: "boolean"},schema31.properties.remove_audio.type,schema31.properties.remove_audio,data6);errors++;
}
}
if(data.durationSeconds !== undefined){
let data7 = data.durationSeconds;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data7);errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 180 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/maximum","maximum",{comparison: "<=", limit: 180},180,schema31.properties.durationSeconds,data7);errors++;
}
if(data7 <= 0 || isNaN(data7)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data7);errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data7);errors++;
}
if(data7.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data7);errors++;
}
for(const key1 in data7){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.durationSeconds,data7);errors++;
}
}
if(data7.low !== undefined){
let data8 = data7.low;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data8);errors++;
}
}
if(data7.high !== undefined){
let data9 = data7.high;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data9);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data9);errors++;
}
}
}
}
if(data.payload !== undefined){
let data10 = data.payload;
if(typeof data10 === "string"){
if(data10.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data10);errors++;
}
if(data10.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data10);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data10);errors++;
}
}
if(data.callback_url !== undefined){
let data11 = data.callback_url;
if(typeof data11 === "string"){
if(data11.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data11);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data11);errors++;
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
return ViduTrendingReplicate;
  },
  "upscale"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const ViduUpscale = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Upscale\",\"description\":\"Makes the picture of a video larger. Vidu's route `/ent/v2/upscale-new`: https://platform.vidu.com/docs/upscale-pro\",\"type\":\"object\",\"properties\":{\"video_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\",\"noEffectUnless\":{\"when\":{\"video_creation_id\":{\"set\":false}},\"because\":\"Where both are given, `video_creation_id` counts.\",\"source\":\"https://platform.vidu.com/docs/upscale-pro\"}},\"description\":\"Where the video can be fetched: up to 300 seconds, under 60 frames a second. Give it or `video_creation_id`. Source: https://platform.vidu.com/docs/upscale-pro\"},\"video_creation_id\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Id of a video that Vidu made. Give it or `video_url`. Source: https://platform.vidu.com/docs/upscale-pro\"},\"upscale_resolution\":{\"enum\":[\"1080p\",\"2K\",\"4K\",\"8K\"],\"description\":\"Resolution to reach; above that of the source, or the job fails. Source: https://platform.vidu.com/docs/upscale-pro\",\"default\":\"1080p\"},\"sourceResolution\":{\"enum\":[\"360p\",\"540p\",\"720p\",\"1080p\",\"2K\",\"4K\"],\"description\":\"Resolution of the source. Plan fact: Vidu measures it itself.\",\"x-topsheet\":{\"planFact\":true}},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the video in seconds, 300 at most, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.\",\"maximum\":300},\"payload\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1048576,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/upscale-pro\"},\"callback_url\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\"},\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/upscale-pro\"}},\"required\":[],\"allOf\":[{\"anyOf\":[{\"required\":[\"video_url\"]},{\"required\":[\"video_creation_id\"]}],\"x-topsheet\":{\"oneOf\":[\"video_url\",\"video_creation_id\"],\"because\":\"Vidu has to know which video to enlarge.\"}}],\"additionalProperties\":false,\"$id\":\"ViduUpscale\"}");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ViduUpscale" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/0/required","required",{missingProperty: "video_url"},schema31.allOf[0].anyOf[0].required,schema31.allOf[0].anyOf[0],data);errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_creation_id === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/1/required","required",{missingProperty: "video_creation_id"},schema31.allOf[0].anyOf[1].required,schema31.allOf[0].anyOf[1],data);errors++;
}
}
var _valid0 = _errs4 === errors;
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
if(!(((((((key0 === "video_url") || (key0 === "video_creation_id")) || (key0 === "upscale_resolution")) || (key0 === "sourceResolution")) || (key0 === "durationSeconds")) || (key0 === "payload")) || (key0 === "callback_url"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.video_url !== undefined){
let data0 = data.video_url;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/minLength","minLength",{limit: 1},1,schema31.properties.video_url,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"},schema31.properties.video_url.type,schema31.properties.video_url,data0);errors++;
}
}
if(data.video_creation_id !== undefined){
let data1 = data.video_creation_id;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/video_creation_id","#/properties/video_creation_id/minLength","minLength",{limit: 1},1,schema31.properties.video_creation_id,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/video_creation_id","#/properties/video_creation_id/type","type",{type: "string"},schema31.properties.video_creation_id.type,schema31.properties.video_creation_id,data1);errors++;
}
}
if(data.upscale_resolution !== undefined){
let data2 = data.upscale_resolution;
if(!((((data2 === "1080p") || (data2 === "2K")) || (data2 === "4K")) || (data2 === "8K"))){
vErrors = fault(vErrors,instancePath+"/upscale_resolution","#/properties/upscale_resolution/enum","enum",{allowedValues: schema31.properties.upscale_resolution.enum},schema31.properties.upscale_resolution.enum,schema31.properties.upscale_resolution,data2);errors++;
}
}
if(data.sourceResolution !== undefined){
let data3 = data.sourceResolution;
if(!((((((data3 === "360p") || (data3 === "540p")) || (data3 === "720p")) || (data3 === "1080p")) || (data3 === "2K")) || (data3 === "4K"))){
vErrors = fault(vErrors,instancePath+"/sourceResolution","#/properties/sourceResolution/enum","enum",{allowedValues: schema31.properties.sourceResolution.enum},schema31.properties.sourceResolution.enum,schema31.properties.sourceResolution,data3);errors++;
}
}
if(data.durationSeconds !== undefined){
let data4 = data.durationSeconds;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data4);errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 300 || isNaN(data4)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/maximum","maximum",{comparison: "<=", limit: 300},300,schema31.properties.durationSeconds,data4);errors++;
}
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
if(data.payload !== undefined){
let data7 = data.payload;
if(typeof data7 === "string"){
if(data7.length > 1048576){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/maxLength","maxLength",{limit: 1048576},1048576,schema31.properties.payload,data7);errors++;
}
if(data7.length < 1){
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/minLength","minLength",{limit: 1},1,schema31.properties.payload,data7);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "string"},schema31.properties.payload.type,schema31.properties.payload,data7);errors++;
}
}
if(data.callback_url !== undefined){
let data8 = data.callback_url;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/minLength","minLength",{limit: 1},1,schema31.properties.callback_url,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"},schema31.properties.callback_url.type,schema31.properties.callback_url,data8);errors++;
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
return ViduUpscale;
  },
};

const FIELDS = {
  "ad-one-click": "{\"images\":{\"kind\":\"list\",\"required\":true,\"description\":\"Pictures of the product, 1 to 7. Source: https://platform.vidu.com/docs/one-click-ad-film\",\"minimum\":1,\"maximum\":7,\"identity\":\"source\"},\"prompt\":{\"kind\":\"text\",\"required\":false,\"description\":\"What is to be said and shown, in at most 2000 characters. Source: https://platform.vidu.com/docs/one-click-ad-film\",\"identity\":\"content\"},\"duration\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the film in whole seconds, 10 to 60, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/one-click-ad-film\",\"default\":15,\"minimum\":10,\"maximum\":60,\"whole\":true,\"defaultCosts\":true},\"aspect_ratio\":{\"kind\":\"text\",\"required\":false,\"description\":\"Width to height. Source: https://platform.vidu.com/docs/one-click-ad-film\"},\"language\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Language of the film. Source: https://platform.vidu.com/docs/one-click-ad-film\",\"values\":[\"zh\",\"en\"]},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video\"}}",
  "audio-clone": "{\"audio_url\":{\"kind\":\"text\",\"required\":true,\"description\":\"Where the recording can be fetched: mp3, m4a or wav, 10 seconds to 5 minutes, 20 MB at most. Source: https://platform.vidu.com/docs/voice-clone\",\"identity\":\"source\"},\"voice_id\":{\"kind\":\"text\",\"required\":true,\"description\":\"Name for the new voice, used for no other: 8 to 256 letters, digits, `-` and `_`, a letter first, no `-` or `_` last. Source: https://platform.vidu.com/docs/voice-clone\",\"form\":\"8 to 256 letters, digits, `-` and `_`, with a letter first and no `-` or `_` last\",\"uniqueName\":{\"because\":\"Each cloned voice needs a name that no other has.\",\"source\":\"https://platform.vidu.com/docs/voice-clone\"}},\"prompt_audio_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"A short sample of the voice, under 8 seconds and 20 MB. Source: https://platform.vidu.com/docs/voice-clone\"},\"prompt_text\":{\"kind\":\"text\",\"required\":false,\"description\":\"What the short sample says, with its punctuation at the end. Source: https://platform.vidu.com/docs/voice-clone\",\"noEffectUnless\":[{\"when\":{\"prompt_audio_url\":{\"set\":true}},\"because\":\"It is the text of the sample in `prompt_audio_url`.\",\"source\":\"https://platform.vidu.com/docs/voice-clone\"}]},\"text\":{\"kind\":\"text\",\"required\":true,\"description\":\"What the preview says, at most 1000 characters; it is charged like speech. Source: https://platform.vidu.com/docs/voice-clone\",\"identity\":\"content\",\"costs\":{\"without\":\"\",\"because\":\"The preview of a cloned voice is charged like any speech, by its characters.\",\"advice\":\"Keep the preview short\",\"source\":\"https://platform.vidu.com/docs/voice-clone\"}},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/voice-clone\"}}",
  "audio-tts": "{\"text\":{\"kind\":\"text\",\"required\":true,\"description\":\"What is to be said, under 10,000 characters; it is charged by its characters. `<#1.5#>` is a pause of 1.5 seconds. Source: https://platform.vidu.com/docs/text-to-speech\",\"form\":\"words before each pause and between two, and a pause as `<#1.5#>`, with 0.01 to 99.99 seconds\",\"identity\":\"content\"},\"voice_setting_voice_id\":{\"kind\":\"text\",\"required\":true,\"description\":\"Voice that speaks. Source: https://platform.vidu.com/docs/text-to-speech\"},\"voice_setting_speed\":{\"kind\":\"number\",\"required\":false,\"description\":\"Speed of the voice, 0.5 to 2. Source: https://platform.vidu.com/docs/text-to-speech\",\"default\":1,\"minimum\":0.5,\"maximum\":2},\"voice_setting_volume\":{\"kind\":\"number\",\"required\":false,\"description\":\"Volume, 0 to 10. Source: https://platform.vidu.com/docs/text-to-speech\",\"default\":0,\"minimum\":0,\"maximum\":10,\"whole\":true},\"voice_setting_pitch\":{\"kind\":\"number\",\"required\":false,\"description\":\"Pitch, -12 to 12. Source: https://platform.vidu.com/docs/text-to-speech\",\"default\":0,\"minimum\":-12,\"maximum\":12,\"whole\":true},\"voice_setting_emotion\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Mood of the voice. Source: https://platform.vidu.com/docs/text-to-speech\",\"values\":[\"happy\",\"sad\",\"angry\",\"fearful\",\"disgusted\",\"surprised\",\"calm\"]},\"pronunciation_dict_tone\":{\"kind\":\"list\",\"required\":false,\"description\":\"How single words are pronounced. Documented on the Chinese page: https://platform.vidu.cn/docs/text-to-speech\",\"minimum\":1},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-speech\"}}",
  "extend": "{\"model\":{\"kind\":\"enum\",\"required\":true,\"description\":\"Model that makes the video; the price depends on it. Source: https://platform.vidu.com/docs/video-extension\",\"values\":[\"viduq2-turbo\",\"viduq2-pro\"],\"renamed\":{\"viduq3-pro\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq3-turbo\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq2\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq2-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq1\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video`, `start-end2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq1-classic\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"vidu2.0\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/video-extension\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}}},\"video_creation_id\":{\"kind\":\"text\",\"required\":false,\"description\":\"Id of a video that Vidu made. Give it or `video_url`. Source: https://platform.vidu.com/docs/video-extension\",\"identity\":\"source\"},\"video_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Where the video can be fetched. Give it or `video_creation_id`. Source: https://platform.vidu.com/docs/video-extension\",\"identity\":\"source\"},\"images\":{\"kind\":\"list\",\"required\":false,\"description\":\"The last picture of the extension, one at most. Source: https://platform.vidu.com/docs/video-extension\",\"minimum\":1,\"maximum\":1,\"identity\":\"source\"},\"prompt\":{\"kind\":\"text\",\"required\":false,\"description\":\"What happens next, in at most 2000 characters. Source: https://platform.vidu.com/docs/video-extension\",\"identity\":\"content\"},\"duration\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the extension in whole seconds, 1 to 7, or a range `{low, high}` while it is not fixed; it is charged. Source: https://platform.vidu.com/docs/video-extension\",\"default\":5,\"minimum\":1,\"maximum\":7,\"whole\":true,\"defaultCosts\":true},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Resolution of the video; it is charged. Source: https://platform.vidu.com/docs/video-extension\",\"default\":\"720p\",\"values\":[\"540p\",\"720p\",\"1080p\"],\"defaultCosts\":true},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/video-extension\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/video-extension\"}}",
  "img2video": "{\"model\":{\"kind\":\"enum\",\"required\":true,\"description\":\"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/image-to-video\",\"values\":[\"viduq3-turbo\",\"viduq3-pro\",\"viduq3-pro-fast\",\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"],\"renamed\":{\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"},\"viduq2\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"rivals\":{\"of\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"],\"values\":[\"viduq3-turbo\"],\"because\":\"It is of a newer generation, makes sound too, and is charged by the second alone.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"disabled\":{\"values\":[\"vidu1.5\"],\"because\":\"Vidu's documentation lists this model no longer.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}},\"images\":{\"kind\":\"list\",\"required\":true,\"description\":\"The picture to start from, exactly one: a URL or base64, png, jpeg or webp, 50 MB at most. Source: https://platform.vidu.com/docs/image-to-video\",\"minimum\":1,\"maximum\":1,\"identity\":\"source\"},\"prompt\":{\"kind\":\"text\",\"required\":false,\"description\":\"What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/image-to-video\",\"identity\":\"content\",\"noEffectUnless\":[{\"when\":{\"is_rec\":false},\"because\":\"With `is_rec: true` Vidu writes a prompt of its own, discards this one and charges 10 credits for it.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}]},\"duration\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":5,\"whole\":true,\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"]},\"value\":4}]},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":\"720p\",\"values\":[\"360p\",\"540p\",\"720p\",\"1080p\"],\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":[\"viduq1\",\"viduq1-classic\"]},\"value\":\"1080p\"},{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"],\"duration\":4},\"value\":\"360p\"}]},\"is_rec\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Lets Vidu write the prompt, for a surcharge on each job; a prompt of your own is then discarded. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":false,\"cheaper\":{\"value\":null,\"advice\":\"write the prompt yourself instead of `is_rec`\"},\"costs\":{\"without\":false,\"because\":\"Vidu charges for writing the prompt, on each job.\",\"advice\":\"Write a prompt and leave out `is_rec` where you know what is to be seen\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}},\"seed\":{\"kind\":\"number\",\"required\":false,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":0,\"minimum\":0,\"maximum\":2147483647,\"whole\":true},\"movement_amplitude\":{\"kind\":\"enum\",\"required\":false,\"description\":\"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":\"auto\",\"values\":[\"auto\",\"small\",\"medium\",\"large\"],\"noEffectUnless\":[{\"when\":{\"model\":[\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Q2 and Q3 models choose the amount of movement themselves.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}]},\"bgm\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":false,\"noEffectUnless\":[{\"when\":{\"any\":[{\"model\":[\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},{\"model\":[\"viduq2-pro\",\"viduq2-turbo\",\"viduq2-pro-fast\"],\"duration\":{\"to\":8}}]},\"because\":\"Q3 models ignore background music, and Q2 models do from 9 seconds on.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}]},\"audio\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":false,\"defaultBy\":[{\"when\":{\"model\":[\"viduq3-turbo\",\"viduq3-pro\",\"viduq3-pro-fast\"]},\"value\":true}],\"cheaper\":{\"value\":false,\"advice\":\"leave out the sound (`audio: false`)\"},\"costs\":{\"without\":false,\"because\":\"Models before Q3 charge for sound on each job; Q3 models include it.\",\"advice\":\"Set `audio: false` where silence will do\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"defaultCosts\":true},\"audio_type\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Which sound is made. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":\"all\",\"values\":[\"all\",\"speech_only\",\"sound-effect_only\"],\"noEffectUnless\":[{\"when\":{\"audio\":true},\"because\":\"It chooses among the sounds that `audio: true` makes.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}]},\"voice_id\":{\"kind\":\"text\",\"required\":false,\"description\":\"Voice that speaks; only with `audio: true`, and not with Q3 models. By default Vidu chooses one. Source: https://platform.vidu.com/docs/image-to-video\",\"noEffectUnless\":[{\"when\":{\"audio\":true},\"because\":\"A voice speaks only with `audio: true`.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"},{\"when\":{\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Q3 models choose the voice themselves.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}]},\"off_peak\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":false,\"disabled\":{\"values\":[true],\"when\":{\"audio\":true,\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Off-peak video with sound is made by Q3 models only.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"cheaper\":{\"value\":true,\"advice\":\"let it run off-peak (`off_peak: true`, done within 48 hours)\"},\"waits\":{\"value\":true,\"hours\":48,\"because\":\"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"watermark\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Puts a watermark on the video. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":false},\"wm_position\":{\"kind\":\"number\",\"required\":false,\"description\":\"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/image-to-video\",\"default\":3,\"minimum\":1,\"maximum\":4,\"whole\":true,\"noEffectUnless\":[{\"when\":{\"watermark\":true},\"because\":\"It places the watermark that `watermark: true` asks for.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}]},\"wm_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Picture that serves as watermark. Source: https://platform.vidu.com/docs/image-to-video\",\"noEffectUnless\":[{\"when\":{\"watermark\":true},\"because\":\"It is the picture that `watermark: true` puts on the video.\",\"source\":\"https://platform.vidu.com/docs/image-to-video\"}]},\"meta_data\":{\"kind\":\"text\",\"required\":false,\"description\":\"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/image-to-video\"},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/image-to-video\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/image-to-video\"}}",
  "lip-sync": "{\"video_url\":{\"kind\":\"text\",\"required\":true,\"description\":\"Where the video can be fetched: mp4, mov or avi, 1 to 600 seconds, 5 GB at most, each side 360 to 4096 pixels. Source: https://platform.vidu.com/docs/lip-sync\",\"identity\":\"source\"},\"audio_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Where the recording can be fetched: wav, mp3, wma, m4a, aac or ogg, over 1 and under 600 seconds, 100 MB at most. Give it or `text`. Source: https://platform.vidu.com/docs/lip-sync\",\"identity\":\"source\"},\"text\":{\"kind\":\"text\",\"required\":false,\"description\":\"What is to be said, 4 to 2000 characters (2 to 1000 in Chinese); `<#1.5#>` is a pause of 1.5 seconds. Give it or `audio_url`. Source: https://platform.vidu.com/docs/lip-sync\",\"form\":\"at least 4 characters (2 in Chinese, and of those at most 1000), with words before each pause and between two, and a pause as `<#1.5#>`, with 0.01 to 99.99 seconds\",\"identity\":\"content\",\"noEffectUnless\":[{\"when\":{\"audio_url\":{\"set\":false}},\"because\":\"Where both are given, the recording is used and the text ignored.\",\"source\":\"https://platform.vidu.com/docs/lip-sync\"}]},\"speed\":{\"kind\":\"number\",\"required\":false,\"description\":\"Speed of the voice, 0.5 to 2; with `text` only. Source: https://platform.vidu.com/docs/lip-sync\",\"default\":1,\"minimum\":0.5,\"maximum\":2,\"noEffectUnless\":[{\"when\":{\"text\":{\"set\":true},\"audio_url\":{\"set\":false}},\"because\":\"It is for speech made from `text`, without a recording.\",\"source\":\"https://platform.vidu.com/docs/lip-sync\"}]},\"voice_id\":{\"kind\":\"text\",\"required\":false,\"description\":\"Voice that speaks; with `text` only. Source: https://platform.vidu.com/docs/lip-sync\",\"noEffectUnless\":[{\"when\":{\"text\":{\"set\":true},\"audio_url\":{\"set\":false}},\"because\":\"It is for speech made from `text`, without a recording.\",\"source\":\"https://platform.vidu.com/docs/lip-sync\"}]},\"volume\":{\"kind\":\"number\",\"required\":false,\"description\":\"Volume, 0 to 10. Source: https://platform.vidu.com/docs/lip-sync\",\"default\":0,\"minimum\":0,\"maximum\":10},\"ref_photo_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Picture of the face to move, where the video shows several. Source: https://platform.vidu.com/docs/lip-sync\"},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the video in seconds, 600 at most, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.\",\"maximum\":600,\"planFact\":true},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/lip-sync\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/lip-sync\"}}",
  "multiframe": "{\"model\":{\"kind\":\"enum\",\"required\":true,\"description\":\"Model that makes the video; the price depends on it. Source: https://platform.vidu.com/docs/multi-frame\",\"values\":[\"viduq2-turbo\",\"viduq2-pro\"],\"renamed\":{\"viduq3-pro\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq3-turbo\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq2\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq2-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq1\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video`, `start-end2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq1-classic\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"vidu2.0\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/multi-frame\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}}},\"start_image\":{\"kind\":\"text\",\"required\":true,\"description\":\"The first picture: a URL or base64. Source: https://platform.vidu.com/docs/multi-frame\",\"identity\":\"source\"},\"image_settings\":{\"kind\":\"list\",\"required\":true,\"description\":\"The pictures to pass through, 2 to 9, each with the way to it. Source: https://platform.vidu.com/docs/multi-frame\",\"minimum\":2,\"maximum\":9,\"identity\":\"source\"},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Resolution of the video; it is charged. Source: https://platform.vidu.com/docs/multi-frame\",\"default\":\"720p\",\"values\":[\"540p\",\"720p\",\"1080p\"],\"defaultCosts\":true},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/multi-frame\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/multi-frame\"}}",
  "one-click-mv": "{\"images\":{\"kind\":\"list\",\"required\":true,\"description\":\"Pictures of persons and places, 1 to 7. Source: https://platform.vidu.com/docs/one-click-ai-mv\",\"minimum\":1,\"maximum\":7,\"identity\":\"source\"},\"audio_url\":{\"kind\":\"text\",\"required\":true,\"description\":\"Where the music can be fetched, 10 to 180 seconds. Source: https://platform.vidu.com/docs/one-click-ai-mv\",\"identity\":\"source\"},\"prompt\":{\"kind\":\"text\",\"required\":false,\"description\":\"What is to be seen, in at most 3000 characters. Source: https://platform.vidu.com/docs/one-click-ai-mv\",\"identity\":\"content\"},\"aspect_ratio\":{\"kind\":\"text\",\"required\":false,\"description\":\"Width to height. Source: https://platform.vidu.com/docs/one-click-ai-mv\"},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Resolution of the video. Source: https://platform.vidu.com/docs/one-click-ai-mv\",\"values\":[\"540p\",\"720p\",\"1080p\"]},\"lip_sync\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Lets mouths sing along, for 4 credits a second. Source: https://platform.vidu.com/docs/one-click-ai-mv\",\"default\":false,\"cheaper\":{\"value\":null,\"advice\":\"do without lips that sing along (`lip_sync`)\"},\"costs\":{\"without\":false,\"because\":\"Vidu charges it by the second, on top of the video.\",\"advice\":\"Leave out `lip_sync` where nobody sings\",\"source\":\"https://platform.vidu.com/docs/one-click-ai-mv\"}},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the music in seconds, 10 to 180, or a range `{low, high}`; `lip_sync` is charged by it. Plan fact: Vidu measures it itself.\",\"maximum\":180,\"planFact\":true},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video\"}}",
  "reference2image": "{\"model\":{\"kind\":\"enum\",\"required\":true,\"description\":\"Model that makes the picture; the price depends on it. Source: https://platform.vidu.com/docs/reference-to-image\",\"values\":[\"viduq2\",\"viduq1\"],\"renamed\":{\"viduq3-pro\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq3-turbo\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq2-pro\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video`, `reference2video`, `multiframe` and `extend` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq2-turbo\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq2-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq1-classic\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"vidu2.0\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-image\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}}},\"prompt\":{\"kind\":\"text\",\"required\":true,\"description\":\"What is to be seen, in at most 2000 characters. Source: https://platform.vidu.com/docs/reference-to-image\",\"identity\":\"content\"},\"images\":{\"kind\":\"list\",\"required\":false,\"description\":\"Reference pictures, up to 7; their number is charged. viduq2 takes none, too. Source: https://platform.vidu.com/docs/reference-to-image\",\"minimum\":1,\"maximum\":7,\"identity\":\"source\"},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Resolution of the picture; it is charged. Source: https://platform.vidu.com/docs/reference-to-image\",\"default\":\"1080p\",\"values\":[\"1080p\",\"2K\",\"4K\"],\"defaultCosts\":true},\"aspect_ratio\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Width to height; 21:9, 2:3 and 3:2 with viduq2 only. Source: https://platform.vidu.com/docs/reference-to-image\",\"default\":\"16:9\",\"values\":[\"16:9\",\"9:16\",\"1:1\",\"3:4\",\"4:3\",\"auto\",\"21:9\",\"2:3\",\"3:2\"]},\"seed\":{\"kind\":\"number\",\"required\":false,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/reference-to-image\",\"default\":0,\"minimum\":0,\"maximum\":2147483647,\"whole\":true},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/reference-to-image\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/reference-to-image\"}}",
  "reference2video": "{\"model\":{\"kind\":\"enum\",\"required\":true,\"description\":\"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/reference-to-video\",\"values\":[\"viduq3-turbo\",\"viduq3\",\"viduq3-mix\",\"viduq2\",\"viduq2-pro\",\"viduq1\",\"vidu2.0\",\"vidu1.5\"],\"renamed\":{\"viduq3-pro\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},\"viduq2-turbo\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},\"viduq2-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},\"viduq1-classic\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"rivals\":{\"of\":[\"viduq2\",\"viduq2-pro\",\"viduq1\",\"vidu2.0\",\"vidu1.5\"],\"values\":[\"viduq3-turbo\"],\"because\":\"It is of a newer generation, makes sound too, and is charged by the second alone.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"disabled\":{\"values\":[\"vidu1.5\"],\"because\":\"Vidu's documentation lists this model no longer.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}},\"prompt\":{\"kind\":\"text\",\"required\":true,\"description\":\"What is to be seen, in at most 5000 characters; a subject is called by `@name`. Source: https://platform.vidu.com/docs/reference-to-video\",\"identity\":\"content\",\"calls\":{\"list\":\"subjects\",\"key\":\"name\",\"because\":\"Vidu knows a subject by its name alone.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}},\"images\":{\"kind\":\"list\",\"required\":false,\"description\":\"Reference pictures, 1 to 7 (4 beside videos, 3 with the 2.0 generation): URLs or base64, at least 128 × 128 pixels. Give them or `subjects`. Source: https://platform.vidu.com/docs/reference-to-video\",\"minimum\":1,\"maximum\":7,\"identity\":\"source\"},\"subjects\":{\"kind\":\"list\",\"required\":false,\"description\":\"Persons and things by name, 1 to 7, each with up to 3 pictures. Give them or `images`; viduq3-mix takes none. Source: https://platform.vidu.com/docs/reference-to-video\",\"minimum\":1,\"maximum\":7,\"identity\":\"source\",\"entries\":{\"voice_id\":{\"noEffectUnless\":[{\"when\":{\"model\":[\"viduq2\",\"viduq2-pro\",\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Q3 models choose the voice themselves.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"},{\"when\":{\"audio\":true},\"because\":\"A voice speaks only with `audio: true`.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}]}}},\"auto_subjects\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Lets Vidu find the subjects itself. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":false},\"videos\":{\"kind\":\"list\",\"required\":false,\"description\":\"Reference videos, with viduq2-pro only: one of up to 8 seconds or two of up to 5, mp4, avi or mov, 100 MB at most. Source: https://platform.vidu.com/docs/reference-to-video\",\"minimum\":1,\"maximum\":2,\"identity\":\"source\"},\"duration\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. With viduq2-pro, 0 lets Vidu choose. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":5,\"whole\":true,\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"]},\"value\":4}]},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":\"720p\",\"values\":[\"360p\",\"540p\",\"720p\",\"1080p\"],\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":\"viduq1\"},\"value\":\"1080p\"},{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"],\"duration\":4},\"value\":\"360p\"}]},\"aspect_ratio\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Width to height; 3:4 and 4:3 with Q2 and Q3 models only. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":\"16:9\",\"values\":[\"16:9\",\"9:16\",\"1:1\",\"3:4\",\"4:3\"]},\"seed\":{\"kind\":\"number\",\"required\":false,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":0,\"minimum\":0,\"maximum\":2147483647,\"whole\":true},\"movement_amplitude\":{\"kind\":\"enum\",\"required\":false,\"description\":\"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":\"auto\",\"values\":[\"auto\",\"small\",\"medium\",\"large\"],\"noEffectUnless\":[{\"when\":{\"model\":[\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Q2 and Q3 models choose the amount of movement themselves.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}]},\"bgm\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":false,\"noEffectUnless\":[{\"when\":{\"any\":[{\"model\":[\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},{\"model\":[\"viduq2\",\"viduq2-pro\"],\"duration\":{\"to\":8}}]},\"because\":\"Q3 models ignore background music, and Q2 models do from 9 seconds on.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}]},\"audio\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":false,\"defaultBy\":[{\"when\":{\"model\":[\"viduq3-turbo\",\"viduq3\",\"viduq3-mix\"]},\"value\":true}],\"cheaper\":{\"value\":false,\"advice\":\"leave out the sound (`audio: false`)\"},\"costs\":{\"without\":false,\"because\":\"Models before Q3 charge for sound on each job; Q3 models include it.\",\"advice\":\"Set `audio: false` where silence will do\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"defaultCosts\":true},\"audio_type\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Which sound is made. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":\"all\",\"values\":[\"all\",\"speech_only\",\"sound-effect_only\"],\"noEffectUnless\":[{\"when\":{\"audio\":true},\"because\":\"It chooses among the sounds that `audio: true` makes.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}]},\"off_peak\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":false,\"disabled\":{\"values\":[true],\"when\":{\"audio\":true,\"model\":[\"viduq2\",\"viduq2-pro\",\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Off-peak video with sound is made by Q3 models only.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"cheaper\":{\"value\":true,\"advice\":\"let it run off-peak (`off_peak: true`, done within 48 hours)\"},\"waits\":{\"value\":true,\"hours\":48,\"because\":\"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"watermark\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Puts a watermark on the video. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":false},\"wm_position\":{\"kind\":\"number\",\"required\":false,\"description\":\"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/reference-to-video\",\"default\":3,\"minimum\":1,\"maximum\":4,\"whole\":true,\"noEffectUnless\":[{\"when\":{\"watermark\":true},\"because\":\"It places the watermark that `watermark: true` asks for.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}]},\"wm_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Picture that serves as watermark. Source: https://platform.vidu.com/docs/reference-to-video\",\"noEffectUnless\":[{\"when\":{\"watermark\":true},\"because\":\"It is the picture that `watermark: true` puts on the video.\",\"source\":\"https://platform.vidu.com/docs/reference-to-video\"}]},\"meta_data\":{\"kind\":\"text\",\"required\":false,\"description\":\"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/reference-to-video\"},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/reference-to-video\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/reference-to-video\"}}",
  "start-end2video": "{\"model\":{\"kind\":\"enum\",\"required\":true,\"description\":\"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/start-end-to-video\",\"values\":[\"viduq3-turbo\",\"viduq3-pro\",\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"],\"renamed\":{\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"},\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"},\"viduq2\":{\"to\":null,\"because\":\"Vidu serves `text2video`, `reference2video` and `reference2image` with it.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"rivals\":{\"of\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"],\"values\":[\"viduq3-turbo\"],\"because\":\"It is of a newer generation, makes sound too, and is charged by the second alone.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"disabled\":{\"values\":[\"vidu1.5\"],\"because\":\"Vidu's documentation lists this model no longer.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}},\"images\":{\"kind\":\"list\",\"required\":true,\"description\":\"The first and the last picture, exactly two of nearly the same shape (ratio of their ratios 0.8 to 1.25). Source: https://platform.vidu.com/docs/start-end-to-video\",\"minimum\":2,\"maximum\":2,\"identity\":\"source\"},\"prompt\":{\"kind\":\"text\",\"required\":false,\"description\":\"What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/start-end-to-video\",\"identity\":\"content\",\"noEffectUnless\":[{\"when\":{\"is_rec\":false},\"because\":\"With `is_rec: true` Vidu writes a prompt of its own, discards this one and charges 10 credits for it.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}]},\"duration\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":5,\"whole\":true,\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"]},\"value\":4}]},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":\"720p\",\"values\":[\"360p\",\"540p\",\"720p\",\"1080p\"],\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":[\"viduq1\",\"viduq1-classic\"]},\"value\":\"1080p\"},{\"when\":{\"model\":[\"vidu2.0\",\"vidu1.5\"],\"duration\":4},\"value\":\"360p\"}]},\"is_rec\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Lets Vidu write the prompt, for a surcharge on each job; a prompt of your own is then discarded. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":false,\"cheaper\":{\"value\":null,\"advice\":\"write the prompt yourself instead of `is_rec`\"},\"costs\":{\"without\":false,\"because\":\"Vidu charges for writing the prompt, on each job.\",\"advice\":\"Write a prompt and leave out `is_rec` where you know what is to be seen\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}},\"seed\":{\"kind\":\"number\",\"required\":false,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":0,\"minimum\":0,\"maximum\":2147483647,\"whole\":true},\"movement_amplitude\":{\"kind\":\"enum\",\"required\":false,\"description\":\"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":\"auto\",\"values\":[\"auto\",\"small\",\"medium\",\"large\"],\"noEffectUnless\":[{\"when\":{\"model\":[\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Q2 and Q3 models choose the amount of movement themselves.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}]},\"bgm\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":false,\"noEffectUnless\":[{\"when\":{\"any\":[{\"model\":[\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},{\"model\":[\"viduq2-pro\",\"viduq2-turbo\",\"viduq2-pro-fast\"],\"duration\":{\"to\":8}}]},\"because\":\"Q3 models ignore background music, and Q2 models do from 9 seconds on.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}]},\"audio\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":false,\"defaultBy\":[{\"when\":{\"model\":[\"viduq3-turbo\",\"viduq3-pro\"]},\"value\":true}],\"cheaper\":{\"value\":false,\"advice\":\"leave out the sound (`audio: false`)\"},\"costs\":{\"without\":false,\"because\":\"Models before Q3 charge for sound on each job; Q3 models include it.\",\"advice\":\"Set `audio: false` where silence will do\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"defaultCosts\":true},\"off_peak\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":false,\"disabled\":{\"values\":[true],\"when\":{\"audio\":true,\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"because\":\"Off-peak video with sound is made by Q3 models only.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"cheaper\":{\"value\":true,\"advice\":\"let it run off-peak (`off_peak: true`, done within 48 hours)\"},\"waits\":{\"value\":true,\"hours\":48,\"because\":\"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"watermark\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Puts a watermark on the video. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":false},\"wm_position\":{\"kind\":\"number\",\"required\":false,\"description\":\"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/start-end-to-video\",\"default\":3,\"minimum\":1,\"maximum\":4,\"whole\":true,\"noEffectUnless\":[{\"when\":{\"watermark\":true},\"because\":\"It places the watermark that `watermark: true` asks for.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}]},\"wm_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Picture that serves as watermark. Source: https://platform.vidu.com/docs/start-end-to-video\",\"noEffectUnless\":[{\"when\":{\"watermark\":true},\"because\":\"It is the picture that `watermark: true` puts on the video.\",\"source\":\"https://platform.vidu.com/docs/start-end-to-video\"}]},\"meta_data\":{\"kind\":\"text\",\"required\":false,\"description\":\"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/start-end-to-video\"},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/start-end-to-video\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/start-end-to-video\"}}",
  "template": "{\"template\":{\"kind\":\"text\",\"required\":true,\"description\":\"Name of the template. Source: https://platform.vidu.com/docs/template\"},\"images\":{\"kind\":\"list\",\"required\":true,\"description\":\"The pictures that the template asks for, at least 128 × 128 pixels. Source: https://platform.vidu.com/docs/template\",\"minimum\":1,\"maximum\":7,\"identity\":\"source\"},\"prompt\":{\"kind\":\"text\",\"required\":false,\"description\":\"What is to be seen, in at most 2000 characters. Source: https://platform.vidu.com/docs/template\",\"identity\":\"content\"},\"seed\":{\"kind\":\"number\",\"required\":false,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/template\",\"default\":0,\"minimum\":0,\"maximum\":2147483647,\"whole\":true},\"aspect_ratio\":{\"kind\":\"text\",\"required\":false,\"description\":\"Width to height; which there are depends on the template. Source: https://platform.vidu.com/docs/template\"},\"area\":{\"kind\":\"text\",\"required\":false,\"description\":\"Country, for the template `exotic_princess`. Source: https://platform.vidu.com/docs/template\",\"noEffectUnless\":[{\"when\":{\"template\":\"exotic_princess\"},\"because\":\"Only the template `exotic_princess` asks for it.\",\"source\":\"https://platform.vidu.com/docs/template\"}]},\"beast\":{\"kind\":\"text\",\"required\":false,\"description\":\"Animal, for the template `beast_companion`. Source: https://platform.vidu.com/docs/template\",\"noEffectUnless\":[{\"when\":{\"template\":\"beast_companion\"},\"because\":\"Only the template `beast_companion` asks for it.\",\"source\":\"https://platform.vidu.com/docs/template\"}]},\"bgm\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Adds background music. Source: https://platform.vidu.com/docs/template\",\"default\":false},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/template\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/template\"}}",
  "text2audio": "{\"model\":{\"kind\":\"enum\",\"required\":true,\"description\":\"Model that makes the sound. Source: https://platform.vidu.com/docs/text-to-audio\",\"values\":[\"audio1.0\"]},\"prompt\":{\"kind\":\"text\",\"required\":true,\"description\":\"What is to be heard, in at most 1500 characters. Source: https://platform.vidu.com/docs/text-to-audio\",\"identity\":\"content\"},\"duration\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the sound in seconds, 2 to 10, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/text-to-audio\",\"default\":10,\"minimum\":2,\"maximum\":10},\"seed\":{\"kind\":\"number\",\"required\":false,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/text-to-audio\",\"default\":0,\"minimum\":0,\"maximum\":2147483647,\"whole\":true},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-audio\"}}",
  "text2video": "{\"model\":{\"kind\":\"enum\",\"required\":true,\"description\":\"Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/text-to-video\",\"values\":[\"viduq3-turbo\",\"viduq3-pro\",\"viduq2\",\"viduq1\",\"vidu1.5\"],\"renamed\":{\"viduq3-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq3\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq3-mix\":{\"to\":null,\"because\":\"Vidu serves `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq2-pro\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video`, `reference2video`, `multiframe` and `extend` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq2-turbo\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq2-pro-fast\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq1-classic\":{\"to\":null,\"because\":\"Vidu serves `img2video` and `start-end2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"vidu2.0\":{\"to\":null,\"because\":\"Vidu serves `img2video`, `start-end2video` and `reference2video` with it.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"viduq3-drama\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq3-ad\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"viduq4-preview\":{\"to\":null,\"because\":\"Only resellers name this model, and no price of it is known.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"rivals\":{\"of\":[\"viduq2\",\"viduq1\",\"vidu1.5\"],\"values\":[\"viduq3-turbo\"],\"because\":\"It is of a newer generation, makes sound too, and is charged by the second alone.\",\"source\":\"https://platform.vidu.com/docs/pricing\"},\"disabled\":{\"values\":[\"vidu1.5\"],\"because\":\"Vidu's documentation lists this model no longer.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}},\"prompt\":{\"kind\":\"text\",\"required\":true,\"description\":\"What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/text-to-video\",\"identity\":\"content\"},\"style\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Style of the picture; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":\"general\",\"values\":[\"general\",\"anime\"],\"noEffectUnless\":[{\"when\":{\"model\":[\"viduq1\",\"vidu1.5\"]},\"because\":\"Q2 and Q3 models take the style from the prompt.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}]},\"duration\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":5,\"whole\":true,\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":\"vidu1.5\"},\"value\":4}]},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":\"720p\",\"values\":[\"360p\",\"540p\",\"720p\",\"1080p\"],\"defaultCosts\":true,\"defaultBy\":[{\"when\":{\"model\":\"viduq1\"},\"value\":\"1080p\"},{\"when\":{\"model\":\"vidu1.5\",\"duration\":4},\"value\":\"360p\"}]},\"aspect_ratio\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Width to height; 3:4 and 4:3 with Q2 and Q3 models only. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":\"16:9\",\"values\":[\"16:9\",\"9:16\",\"1:1\",\"3:4\",\"4:3\"]},\"seed\":{\"kind\":\"number\",\"required\":false,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":0,\"minimum\":0,\"maximum\":2147483647,\"whole\":true},\"movement_amplitude\":{\"kind\":\"enum\",\"required\":false,\"description\":\"How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":\"auto\",\"values\":[\"auto\",\"small\",\"medium\",\"large\"],\"noEffectUnless\":[{\"when\":{\"model\":[\"viduq1\",\"vidu1.5\"]},\"because\":\"Q2 and Q3 models choose the amount of movement themselves.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}]},\"bgm\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":false,\"noEffectUnless\":[{\"when\":{\"any\":[{\"model\":[\"viduq1\",\"vidu1.5\"]},{\"model\":[\"viduq2\"],\"duration\":{\"to\":8}}]},\"because\":\"Q3 models ignore background music, and Q2 models do from 9 seconds on.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}]},\"audio\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":false,\"defaultBy\":[{\"when\":{\"model\":[\"viduq3-turbo\",\"viduq3-pro\"]},\"value\":true}],\"disabled\":{\"values\":[true],\"when\":{\"model\":[\"viduq2\",\"viduq1\",\"vidu1.5\"]},\"because\":\"Only Q3 models make sound from text.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"},\"defaultCosts\":true},\"off_peak\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":false,\"cheaper\":{\"value\":true,\"advice\":\"let it run off-peak (`off_peak: true`, done within 48 hours)\"},\"waits\":{\"value\":true,\"hours\":48,\"because\":\"Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.\",\"source\":\"https://platform.vidu.com/docs/pricing\"}},\"watermark\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Puts a watermark on the video. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":false},\"wm_position\":{\"kind\":\"number\",\"required\":false,\"description\":\"Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/text-to-video\",\"default\":3,\"minimum\":1,\"maximum\":4,\"whole\":true,\"noEffectUnless\":[{\"when\":{\"watermark\":true},\"because\":\"It places the watermark that `watermark: true` asks for.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}]},\"wm_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Picture that serves as watermark. Source: https://platform.vidu.com/docs/text-to-video\",\"noEffectUnless\":[{\"when\":{\"watermark\":true},\"because\":\"It is the picture that `watermark: true` puts on the video.\",\"source\":\"https://platform.vidu.com/docs/text-to-video\"}]},\"meta_data\":{\"kind\":\"text\",\"required\":false,\"description\":\"Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/text-to-video\"},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video\"}}",
  "timing2audio": "{\"model\":{\"kind\":\"enum\",\"required\":true,\"description\":\"Model that makes the sound. Source: https://platform.vidu.com/docs/timing-to-audio\",\"values\":[\"audio1.0\"]},\"timing_prompts\":{\"kind\":\"list\",\"required\":true,\"description\":\"What is to be heard and when; they may overlap. Source: https://platform.vidu.com/docs/timing-to-audio\",\"minimum\":1,\"identity\":\"content\"},\"duration\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the sound in seconds, 2 to 10, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/timing-to-audio\",\"default\":10,\"minimum\":2,\"maximum\":10},\"seed\":{\"kind\":\"number\",\"required\":false,\"description\":\"Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/timing-to-audio\",\"default\":0,\"minimum\":0,\"maximum\":2147483647,\"whole\":true},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/timing-to-audio\"}}",
  "trending-replicate": "{\"video_url\":{\"kind\":\"text\",\"required\":true,\"description\":\"The video to replicate: mp4 or mov, 5 to 180 seconds. Source: https://platform.vidu.com/docs/one-click-trending-replicate\",\"identity\":\"source\"},\"images\":{\"kind\":\"list\",\"required\":false,\"description\":\"Pictures to put into it, 1 to 7. Source: https://platform.vidu.com/docs/one-click-trending-replicate\",\"minimum\":1,\"maximum\":7,\"identity\":\"source\"},\"prompt\":{\"kind\":\"text\",\"required\":false,\"description\":\"What is to be different. Source: https://platform.vidu.com/docs/one-click-trending-replicate\",\"identity\":\"content\"},\"aspect_ratio\":{\"kind\":\"text\",\"required\":false,\"description\":\"Width to height. Source: https://platform.vidu.com/docs/one-click-trending-replicate\"},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Resolution of the video. Source: https://platform.vidu.com/docs/one-click-trending-replicate\",\"default\":\"1080p\",\"values\":[\"540p\",\"720p\",\"1080p\"],\"defaultCosts\":true},\"remove_audio\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Leaves out the sound of the video. Source: https://platform.vidu.com/docs/one-click-trending-replicate\",\"default\":false},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the video in seconds, 5 to 180, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.\",\"maximum\":180,\"planFact\":true},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video\"}}",
  "upscale": "{\"video_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Where the video can be fetched: up to 300 seconds, under 60 frames a second. Give it or `video_creation_id`. Source: https://platform.vidu.com/docs/upscale-pro\",\"identity\":\"source\",\"noEffectUnless\":[{\"when\":{\"video_creation_id\":{\"set\":false}},\"because\":\"Where both are given, `video_creation_id` counts.\",\"source\":\"https://platform.vidu.com/docs/upscale-pro\"}]},\"video_creation_id\":{\"kind\":\"text\",\"required\":false,\"description\":\"Id of a video that Vidu made. Give it or `video_url`. Source: https://platform.vidu.com/docs/upscale-pro\",\"identity\":\"source\"},\"upscale_resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Resolution to reach; above that of the source, or the job fails. Source: https://platform.vidu.com/docs/upscale-pro\",\"default\":\"1080p\",\"values\":[\"1080p\",\"2K\",\"4K\",\"8K\"]},\"sourceResolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Resolution of the source. Plan fact: Vidu measures it itself.\",\"values\":[\"360p\",\"540p\",\"720p\",\"1080p\",\"2K\",\"4K\"],\"planFact\":true},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the video in seconds, 300 at most, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.\",\"maximum\":300,\"planFact\":true},\"payload\":{\"kind\":\"text\",\"required\":false,\"description\":\"Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/upscale-pro\"},\"callback_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/upscale-pro\"}}",
};

const PRICES = "{\"text2video\":{\"items\":[{\"id\":\"video\",\"label\":\"Video\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"model\":[\"viduq3-pro\",\"viduq3-turbo\"]},\"table\":{\"by\":[\"model\",\"resolution\",\"off_peak\"],\"rows\":[{\"is\":[\"viduq3-pro\",\"540p\",false],\"amount\":9},{\"is\":[\"viduq3-pro\",\"540p\",true],\"amount\":5},{\"is\":[\"viduq3-pro\",\"720p\",false],\"amount\":20},{\"is\":[\"viduq3-pro\",\"720p\",true],\"amount\":10},{\"is\":[\"viduq3-pro\",\"1080p\",false],\"amount\":24},{\"is\":[\"viduq3-pro\",\"1080p\",true],\"amount\":12},{\"is\":[\"viduq3-turbo\",\"540p\",false],\"amount\":7},{\"is\":[\"viduq3-turbo\",\"540p\",true],\"amount\":4},{\"is\":[\"viduq3-turbo\",\"720p\",false],\"amount\":11},{\"is\":[\"viduq3-turbo\",\"720p\",true],\"amount\":6},{\"is\":[\"viduq3-turbo\",\"1080p\",false],\"amount\":13},{\"is\":[\"viduq3-turbo\",\"1080p\",true],\"amount\":7}]},\"per\":{\"seconds\":\"duration\"},\"notes\":[{\"note\":\"The Chinese list has 12 credits for a second of viduq3-turbo at 720p, where this one has 11; and for viduq3-pro-fast 12 and 15, off-peak 6 and 8.\",\"source\":\"pricing-cn\"},{\"note\":\"ComfyUI and 302.AI show prices of the launch, 14, 30 and 32 credits for viduq3-pro and 12 for viduq3-turbo at 720p.\",\"source\":\"comfyui\"}]},{\"id\":\"start\",\"label\":\"First second\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"model\":\"viduq2\"},\"table\":{\"by\":[\"resolution\"],\"rows\":[{\"is\":[\"540p\"],\"amount\":10},{\"is\":[\"720p\"],\"amount\":15},{\"is\":[\"1080p\"],\"amount\":20}]},\"notes\":[{\"note\":\"The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.\",\"source\":\"comfyui\"},{\"note\":\"WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.\",\"source\":\"wavespeed\"}]},{\"id\":\"further-seconds\",\"label\":\"Further seconds\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"model\":\"viduq2\"},\"table\":{\"by\":[\"resolution\"],\"rows\":[{\"is\":[\"540p\"],\"amount\":2},{\"is\":[\"720p\"],\"amount\":5},{\"is\":[\"1080p\"],\"amount\":10}]},\"per\":{\"seconds\":\"duration\",\"beyond\":1},\"notes\":[{\"note\":\"The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.\",\"source\":\"comfyui\"},{\"note\":\"WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.\",\"source\":\"wavespeed\"}]},{\"id\":\"clip\",\"label\":\"Clip\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"model\":[\"viduq1\",\"vidu1.5\"]},\"table\":{\"by\":[\"model\",\"duration\",\"resolution\"],\"rows\":[{\"is\":[\"viduq1\",5,\"1080p\"],\"amount\":80},{\"is\":[\"vidu1.5\",4,\"360p\"],\"amount\":40,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",4,\"720p\"],\"amount\":100,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",4,\"1080p\"],\"amount\":200,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",8,\"720p\"],\"amount\":200,\"source\":\"pricing-cn\",\"known\":\"other-region\"}]}},{\"id\":\"off-peak\",\"label\":\"Off-peak discount\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"off_peak\":true,\"model\":[\"viduq2\",\"viduq1\",\"vidu1.5\"]},\"share\":{\"times\":-0.5,\"of\":[\"start\",\"further-seconds\",\"clip\"]}},{\"id\":\"off-peak-rounding\",\"label\":\"Rounding of half the price\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"off_peak\":true,\"model\":[\"viduq2\",\"viduq1\",\"vidu1.5\"]},\"round\":{\"to\":1,\"mode\":\"up\",\"of\":[\"start\",\"further-seconds\",\"clip\",\"off-peak\"]}}],\"examples\":[{\"label\":\"viduq2, 5 s, 540p\",\"job\":{\"model\":\"viduq2\",\"style\":\"general\",\"prompt\":\"A fox runs\",\"duration\":5,\"seed\":0,\"aspect_ratio\":\"4:3\",\"resolution\":\"540p\",\"movement_amplitude\":\"auto\",\"off_peak\":false},\"cost\":18,\"source\":\"pricing-cn\"},{\"label\":\"viduq2, 5 s, 540p, off-peak\",\"job\":{\"model\":\"viduq2\",\"style\":\"general\",\"prompt\":\"A fox runs\",\"duration\":5,\"seed\":0,\"aspect_ratio\":\"4:3\",\"resolution\":\"540p\",\"movement_amplitude\":\"auto\",\"off_peak\":true},\"cost\":9,\"source\":\"pricing-cn\"},{\"label\":\"viduq3-turbo, 5 s, 720p\",\"job\":{\"model\":\"viduq3-turbo\",\"prompt\":\"A fox runs\",\"duration\":5,\"resolution\":\"720p\",\"aspect_ratio\":\"16:9\",\"audio\":false,\"off_peak\":false},\"cost\":55,\"source\":\"pricing\"},{\"label\":\"viduq3-turbo, 5 s, 720p, off-peak\",\"job\":{\"model\":\"viduq3-turbo\",\"prompt\":\"A fox runs\",\"duration\":5,\"resolution\":\"720p\",\"aspect_ratio\":\"16:9\",\"audio\":false,\"off_peak\":true},\"cost\":30,\"source\":\"pricing\"},{\"label\":\"viduq3-pro, 16 s, 1080p\",\"job\":{\"model\":\"viduq3-pro\",\"prompt\":\"A fox runs\",\"duration\":16,\"resolution\":\"1080p\"},\"cost\":384,\"source\":\"pricing\"},{\"label\":\"viduq3-pro, 16 s, 1080p, off-peak\",\"job\":{\"model\":\"viduq3-pro\",\"prompt\":\"A fox runs\",\"duration\":16,\"resolution\":\"1080p\",\"off_peak\":true},\"cost\":192,\"source\":\"pricing\"}]},\"img2video\":{\"items\":[{\"id\":\"video\",\"label\":\"Video\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"model\":[\"viduq3-pro\",\"viduq3-turbo\",\"viduq3-pro-fast\"]},\"table\":{\"by\":[\"model\",\"resolution\",\"off_peak\"],\"rows\":[{\"is\":[\"viduq3-pro\",\"540p\",false],\"amount\":9},{\"is\":[\"viduq3-pro\",\"540p\",true],\"amount\":5},{\"is\":[\"viduq3-pro\",\"720p\",false],\"amount\":20},{\"is\":[\"viduq3-pro\",\"720p\",true],\"amount\":10},{\"is\":[\"viduq3-pro\",\"1080p\",false],\"amount\":24},{\"is\":[\"viduq3-pro\",\"1080p\",true],\"amount\":12},{\"is\":[\"viduq3-turbo\",\"540p\",false],\"amount\":7},{\"is\":[\"viduq3-turbo\",\"540p\",true],\"amount\":4},{\"is\":[\"viduq3-turbo\",\"720p\",false],\"amount\":11},{\"is\":[\"viduq3-turbo\",\"720p\",true],\"amount\":6},{\"is\":[\"viduq3-turbo\",\"1080p\",false],\"amount\":13},{\"is\":[\"viduq3-turbo\",\"1080p\",true],\"amount\":7},{\"is\":[\"viduq3-pro-fast\",\"720p\",false],\"amount\":20},{\"is\":[\"viduq3-pro-fast\",\"720p\",true],\"amount\":10},{\"is\":[\"viduq3-pro-fast\",\"1080p\",false],\"amount\":25},{\"is\":[\"viduq3-pro-fast\",\"1080p\",true],\"amount\":13}]},\"per\":{\"seconds\":\"duration\"},\"notes\":[{\"note\":\"The Chinese list has 12 credits for a second of viduq3-turbo at 720p, where this one has 11; and for viduq3-pro-fast 12 and 15, off-peak 6 and 8.\",\"source\":\"pricing-cn\"},{\"note\":\"ComfyUI and 302.AI show prices of the launch, 14, 30 and 32 credits for viduq3-pro and 12 for viduq3-turbo at 720p.\",\"source\":\"comfyui\"}]},{\"id\":\"start\",\"label\":\"Start\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\"]},\"table\":{\"by\":[\"model\",\"resolution\",\"duration\"],\"rows\":[{\"is\":[\"viduq2-turbo\",\"540p\",{\"from\":1}],\"amount\":6},{\"is\":[\"viduq2-turbo\",\"720p\",1],\"amount\":8},{\"is\":[\"viduq2-turbo\",\"720p\",{\"from\":2}],\"amount\":10},{\"is\":[\"viduq2-turbo\",\"1080p\",{\"from\":1}],\"amount\":35},{\"is\":[\"viduq2-pro\",\"540p\",1],\"amount\":8},{\"is\":[\"viduq2-pro\",\"540p\",{\"from\":2}],\"amount\":10},{\"is\":[\"viduq2-pro\",\"720p\",{\"from\":1}],\"amount\":15},{\"is\":[\"viduq2-pro\",\"1080p\",{\"from\":1}],\"amount\":55},{\"is\":[\"viduq2-pro-fast\",\"720p\",{\"from\":1}],\"amount\":8,\"source\":\"comfyui\",\"known\":\"reseller\"},{\"is\":[\"viduq2-pro-fast\",\"1080p\",{\"from\":1}],\"amount\":16,\"source\":\"comfyui\",\"known\":\"reseller\"}]},\"notes\":[{\"note\":\"The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.\",\"source\":\"comfyui\"},{\"note\":\"WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.\",\"source\":\"wavespeed\"},{\"note\":\"ShortAPI resells at prices that fit the same curves.\",\"source\":\"shortapi\"},{\"note\":\"Baidu's prices by the clip fit viduq2-turbo at 540p.\",\"source\":\"baidu\"}]},{\"id\":\"further-seconds\",\"label\":\"Further seconds\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\"]},\"cases\":[{\"when\":{\"any\":[{\"model\":\"viduq2-turbo\",\"resolution\":\"720p\"},{\"model\":\"viduq2-pro\",\"resolution\":\"540p\"}]},\"table\":{\"by\":[\"model\"],\"rows\":[{\"is\":[\"viduq2-turbo\"],\"amount\":10},{\"is\":[\"viduq2-pro\"],\"amount\":5}]},\"per\":{\"seconds\":\"duration\",\"beyond\":2}},{\"when\":{\"any\":[{\"model\":\"viduq2-turbo\",\"resolution\":[\"540p\",\"1080p\"]},{\"model\":\"viduq2-pro\",\"resolution\":[\"720p\",\"1080p\"]},{\"model\":\"viduq2-pro-fast\"}]},\"table\":{\"by\":[\"model\",\"resolution\"],\"rows\":[{\"is\":[\"viduq2-turbo\",\"540p\"],\"amount\":2},{\"is\":[\"viduq2-turbo\",\"1080p\"],\"amount\":10},{\"is\":[\"viduq2-pro\",\"720p\"],\"amount\":10},{\"is\":[\"viduq2-pro\",\"1080p\"],\"amount\":15},{\"is\":[\"viduq2-pro-fast\",\"720p\"],\"amount\":2,\"source\":\"comfyui\",\"known\":\"reseller\"},{\"is\":[\"viduq2-pro-fast\",\"1080p\"],\"amount\":4,\"source\":\"comfyui\",\"known\":\"reseller\"}]},\"per\":{\"seconds\":\"duration\",\"beyond\":1}}],\"notes\":[{\"note\":\"The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.\",\"source\":\"comfyui\"},{\"note\":\"WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.\",\"source\":\"wavespeed\"},{\"note\":\"ShortAPI resells at prices that fit the same curves.\",\"source\":\"shortapi\"},{\"note\":\"Baidu's prices by the clip fit viduq2-turbo at 540p.\",\"source\":\"baidu\"}]},{\"id\":\"clip\",\"label\":\"Clip\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"model\":[\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"table\":{\"by\":[\"model\",\"duration\",\"resolution\"],\"rows\":[{\"is\":[[\"viduq1\",\"viduq1-classic\"],5,\"1080p\"],\"amount\":80},{\"is\":[\"vidu2.0\",4,\"360p\"],\"amount\":20},{\"is\":[\"vidu2.0\",4,\"720p\"],\"amount\":40},{\"is\":[\"vidu2.0\",4,\"1080p\"],\"amount\":100},{\"is\":[\"vidu2.0\",8,\"720p\"],\"amount\":100},{\"is\":[\"vidu1.5\",4,\"360p\"],\"amount\":40,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",4,\"720p\"],\"amount\":100,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",4,\"1080p\"],\"amount\":200,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",8,\"720p\"],\"amount\":200,\"source\":\"pricing-cn\",\"known\":\"other-region\"}]}},{\"id\":\"off-peak\",\"label\":\"Off-peak discount\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"off_peak\":true,\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"share\":{\"times\":-0.5,\"of\":[\"start\",\"further-seconds\",\"clip\"]}},{\"id\":\"off-peak-rounding\",\"label\":\"Rounding of half the price\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"off_peak\":true,\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"round\":{\"to\":1,\"mode\":\"up\",\"of\":[\"start\",\"further-seconds\",\"clip\",\"off-peak\"]}},{\"id\":\"sound\",\"label\":\"Sound\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"audio\":true},\"cases\":[{\"when\":{\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\"]},\"flat\":15},{\"when\":{\"model\":[\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"unsaid\":{\"because\":\"The surcharge for sound is stated for Q2 models; whether models before them take it is not said.\",\"low\":{\"flat\":0},\"high\":{\"flat\":15}}}]},{\"id\":\"prompt-writing\",\"label\":\"Prompt written by Vidu\",\"source\":\"start-end\",\"known\":\"first-party\",\"when\":{\"is_rec\":true},\"flat\":10},{\"id\":\"surcharges-off-peak\",\"label\":\"Off-peak discount on surcharges\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"off_peak\":true},\"unsaid\":{\"because\":\"No page says whether off-peak halves the surcharges, too.\",\"low\":{\"share\":{\"times\":-0.5,\"of\":[\"sound\",\"prompt-writing\"]}},\"high\":{\"flat\":0}}}],\"examples\":[{\"label\":\"viduq3-pro and a picture, nothing else\",\"job\":{\"model\":\"viduq3-pro\",\"images\":[\"https://example.test/a.png\"],\"prompt\":\"It smiles\"},\"cost\":100,\"source\":\"pricing\"},{\"label\":\"viduq3-pro and a picture, off-peak\",\"job\":{\"model\":\"viduq3-pro\",\"images\":[\"https://example.test/a.png\"],\"prompt\":\"It smiles\",\"off_peak\":true},\"cost\":50,\"source\":\"pricing\"},{\"label\":\"viduq2-turbo, 5 s, 720p, prompt by Vidu, sound: 40 + 10 + 15\",\"job\":{\"model\":\"viduq2-turbo\",\"images\":[\"https://example.test/a.png\"],\"duration\":5,\"resolution\":\"720p\",\"is_rec\":true,\"audio\":true},\"cost\":65,\"source\":\"pricing-cn\"},{\"label\":\"vidu2.0, 8 s, 720p\",\"job\":{\"model\":\"vidu2.0\",\"images\":[\"https://example.test/a.png\"],\"duration\":8,\"resolution\":\"720p\"},\"cost\":100,\"source\":\"pricing\"},{\"label\":\"vidu2.0, 8 s, 720p, off-peak\",\"job\":{\"model\":\"vidu2.0\",\"images\":[\"https://example.test/a.png\"],\"duration\":8,\"resolution\":\"720p\",\"off_peak\":true},\"cost\":50,\"source\":\"pricing\"}]},\"start-end2video\":{\"items\":[{\"id\":\"video\",\"label\":\"Video\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"model\":[\"viduq3-pro\",\"viduq3-turbo\"]},\"table\":{\"by\":[\"model\",\"resolution\",\"off_peak\"],\"rows\":[{\"is\":[\"viduq3-pro\",\"540p\",false],\"amount\":9},{\"is\":[\"viduq3-pro\",\"540p\",true],\"amount\":5},{\"is\":[\"viduq3-pro\",\"720p\",false],\"amount\":20},{\"is\":[\"viduq3-pro\",\"720p\",true],\"amount\":10},{\"is\":[\"viduq3-pro\",\"1080p\",false],\"amount\":24},{\"is\":[\"viduq3-pro\",\"1080p\",true],\"amount\":12},{\"is\":[\"viduq3-turbo\",\"540p\",false],\"amount\":7},{\"is\":[\"viduq3-turbo\",\"540p\",true],\"amount\":4},{\"is\":[\"viduq3-turbo\",\"720p\",false],\"amount\":11},{\"is\":[\"viduq3-turbo\",\"720p\",true],\"amount\":6},{\"is\":[\"viduq3-turbo\",\"1080p\",false],\"amount\":13},{\"is\":[\"viduq3-turbo\",\"1080p\",true],\"amount\":7}]},\"per\":{\"seconds\":\"duration\"},\"notes\":[{\"note\":\"The Chinese list has 12 credits for a second of viduq3-turbo at 720p, where this one has 11; and for viduq3-pro-fast 12 and 15, off-peak 6 and 8.\",\"source\":\"pricing-cn\"},{\"note\":\"ComfyUI and 302.AI show prices of the launch, 14, 30 and 32 credits for viduq3-pro and 12 for viduq3-turbo at 720p.\",\"source\":\"comfyui\"}]},{\"id\":\"start\",\"label\":\"Start\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\"]},\"table\":{\"by\":[\"model\",\"resolution\",\"duration\"],\"rows\":[{\"is\":[\"viduq2-turbo\",\"540p\",{\"from\":1}],\"amount\":6},{\"is\":[\"viduq2-turbo\",\"720p\",1],\"amount\":8},{\"is\":[\"viduq2-turbo\",\"720p\",{\"from\":2}],\"amount\":10},{\"is\":[\"viduq2-turbo\",\"1080p\",{\"from\":1}],\"amount\":35},{\"is\":[\"viduq2-pro\",\"540p\",1],\"amount\":8},{\"is\":[\"viduq2-pro\",\"540p\",{\"from\":2}],\"amount\":10},{\"is\":[\"viduq2-pro\",\"720p\",{\"from\":1}],\"amount\":15},{\"is\":[\"viduq2-pro\",\"1080p\",{\"from\":1}],\"amount\":55},{\"is\":[\"viduq2-pro-fast\",\"720p\",{\"from\":1}],\"amount\":8,\"source\":\"comfyui\",\"known\":\"reseller\"},{\"is\":[\"viduq2-pro-fast\",\"1080p\",{\"from\":1}],\"amount\":16,\"source\":\"comfyui\",\"known\":\"reseller\"}]},\"notes\":[{\"note\":\"The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.\",\"source\":\"comfyui\"},{\"note\":\"WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.\",\"source\":\"wavespeed\"},{\"note\":\"ShortAPI resells at prices that fit the same curves.\",\"source\":\"shortapi\"},{\"note\":\"Baidu's prices by the clip fit viduq2-turbo at 540p.\",\"source\":\"baidu\"}]},{\"id\":\"further-seconds\",\"label\":\"Further seconds\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\"]},\"cases\":[{\"when\":{\"any\":[{\"model\":\"viduq2-turbo\",\"resolution\":\"720p\"},{\"model\":\"viduq2-pro\",\"resolution\":\"540p\"}]},\"table\":{\"by\":[\"model\"],\"rows\":[{\"is\":[\"viduq2-turbo\"],\"amount\":10},{\"is\":[\"viduq2-pro\"],\"amount\":5}]},\"per\":{\"seconds\":\"duration\",\"beyond\":2}},{\"when\":{\"any\":[{\"model\":\"viduq2-turbo\",\"resolution\":[\"540p\",\"1080p\"]},{\"model\":\"viduq2-pro\",\"resolution\":[\"720p\",\"1080p\"]},{\"model\":\"viduq2-pro-fast\"}]},\"table\":{\"by\":[\"model\",\"resolution\"],\"rows\":[{\"is\":[\"viduq2-turbo\",\"540p\"],\"amount\":2},{\"is\":[\"viduq2-turbo\",\"1080p\"],\"amount\":10},{\"is\":[\"viduq2-pro\",\"720p\"],\"amount\":10},{\"is\":[\"viduq2-pro\",\"1080p\"],\"amount\":15},{\"is\":[\"viduq2-pro-fast\",\"720p\"],\"amount\":2,\"source\":\"comfyui\",\"known\":\"reseller\"},{\"is\":[\"viduq2-pro-fast\",\"1080p\"],\"amount\":4,\"source\":\"comfyui\",\"known\":\"reseller\"}]},\"per\":{\"seconds\":\"duration\",\"beyond\":1}}],\"notes\":[{\"note\":\"The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.\",\"source\":\"comfyui\"},{\"note\":\"WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.\",\"source\":\"wavespeed\"},{\"note\":\"ShortAPI resells at prices that fit the same curves.\",\"source\":\"shortapi\"},{\"note\":\"Baidu's prices by the clip fit viduq2-turbo at 540p.\",\"source\":\"baidu\"}]},{\"id\":\"clip\",\"label\":\"Clip\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"model\":[\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"table\":{\"by\":[\"model\",\"duration\",\"resolution\"],\"rows\":[{\"is\":[[\"viduq1\",\"viduq1-classic\"],5,\"1080p\"],\"amount\":80},{\"is\":[\"vidu2.0\",4,\"360p\"],\"amount\":20},{\"is\":[\"vidu2.0\",4,\"720p\"],\"amount\":40},{\"is\":[\"vidu2.0\",4,\"1080p\"],\"amount\":100},{\"is\":[\"vidu2.0\",8,\"720p\"],\"amount\":100},{\"is\":[\"vidu1.5\",4,\"360p\"],\"amount\":40,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",4,\"720p\"],\"amount\":100,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",4,\"1080p\"],\"amount\":200,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",8,\"720p\"],\"amount\":200,\"source\":\"pricing-cn\",\"known\":\"other-region\"}]}},{\"id\":\"off-peak\",\"label\":\"Off-peak discount\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"off_peak\":true,\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"share\":{\"times\":-0.5,\"of\":[\"start\",\"further-seconds\",\"clip\"]}},{\"id\":\"off-peak-rounding\",\"label\":\"Rounding of half the price\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"off_peak\":true,\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"round\":{\"to\":1,\"mode\":\"up\",\"of\":[\"start\",\"further-seconds\",\"clip\",\"off-peak\"]}},{\"id\":\"sound\",\"label\":\"Sound\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"audio\":true,\"model\":[\"viduq2-turbo\",\"viduq2-pro\",\"viduq2-pro-fast\",\"viduq1\",\"viduq1-classic\",\"vidu2.0\",\"vidu1.5\"]},\"unsaid\":{\"because\":\"The surcharge for sound is stated for image and reference video; whether video between two pictures takes it is not said.\",\"low\":{\"flat\":0},\"high\":{\"flat\":15}}},{\"id\":\"prompt-writing\",\"label\":\"Prompt written by Vidu\",\"source\":\"start-end\",\"known\":\"first-party\",\"when\":{\"is_rec\":true},\"flat\":10},{\"id\":\"surcharges-off-peak\",\"label\":\"Off-peak discount on surcharges\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"off_peak\":true},\"unsaid\":{\"because\":\"No page says whether off-peak halves the surcharges, too.\",\"low\":{\"share\":{\"times\":-0.5,\"of\":[\"sound\",\"prompt-writing\"]}},\"high\":{\"flat\":0}}}],\"examples\":[{\"label\":\"viduq2-pro, 5 s, 1080p\",\"job\":{\"model\":\"viduq2-pro\",\"images\":[\"https://example.test/a.png\",\"https://example.test/b.png\"],\"prompt\":\"It opens\",\"duration\":5,\"resolution\":\"1080p\",\"movement_amplitude\":\"auto\",\"off_peak\":false},\"cost\":115,\"source\":\"pricing-cn\"},{\"label\":\"viduq2-pro, 5 s, 1080p, off-peak\",\"job\":{\"model\":\"viduq2-pro\",\"images\":[\"https://example.test/a.png\",\"https://example.test/b.png\"],\"prompt\":\"It opens\",\"duration\":5,\"resolution\":\"1080p\",\"movement_amplitude\":\"auto\",\"off_peak\":true},\"cost\":58,\"source\":\"pricing-cn\"},{\"label\":\"viduq1, 5 s, 1080p\",\"job\":{\"model\":\"viduq1\",\"images\":[\"https://example.test/a.png\",\"https://example.test/b.png\"],\"duration\":5,\"resolution\":\"1080p\"},\"cost\":80,\"source\":\"pricing-cn\"},{\"label\":\"viduq1, 5 s, 1080p, off-peak\",\"job\":{\"model\":\"viduq1\",\"images\":[\"https://example.test/a.png\",\"https://example.test/b.png\"],\"duration\":5,\"resolution\":\"1080p\",\"off_peak\":true},\"cost\":40,\"source\":\"pricing-cn\"},{\"label\":\"viduq3-pro, 5 s, 1080p\",\"job\":{\"model\":\"viduq3-pro\",\"images\":[\"https://example.test/a.png\",\"https://example.test/b.png\"],\"duration\":5,\"resolution\":\"1080p\",\"audio\":false},\"cost\":120,\"source\":\"pricing\"}]},\"reference2video\":{\"items\":[{\"id\":\"video\",\"label\":\"Video\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"model\":[\"viduq3-turbo\",\"viduq3\",\"viduq3-mix\"]},\"table\":{\"by\":[\"model\",\"resolution\",\"off_peak\"],\"rows\":[{\"is\":[\"viduq3-turbo\",\"540p\",false],\"amount\":4},{\"is\":[\"viduq3-turbo\",\"540p\",true],\"amount\":2},{\"is\":[\"viduq3-turbo\",\"720p\",false],\"amount\":10},{\"is\":[\"viduq3-turbo\",\"720p\",true],\"amount\":5},{\"is\":[\"viduq3-turbo\",\"1080p\",false],\"amount\":13},{\"is\":[\"viduq3-turbo\",\"1080p\",true],\"amount\":7},{\"is\":[\"viduq3\",\"540p\",false],\"amount\":7},{\"is\":[\"viduq3\",\"540p\",true],\"amount\":4},{\"is\":[\"viduq3\",\"720p\",false],\"amount\":12},{\"is\":[\"viduq3\",\"720p\",true],\"amount\":6},{\"is\":[\"viduq3\",\"1080p\",false],\"amount\":15},{\"is\":[\"viduq3\",\"1080p\",true],\"amount\":7},{\"is\":[\"viduq3-mix\",\"720p\",false],\"amount\":24},{\"is\":[\"viduq3-mix\",\"1080p\",false],\"amount\":29}]},\"per\":{\"seconds\":\"duration\"}},{\"id\":\"start\",\"label\":\"First second\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"model\":\"viduq2\"},\"table\":{\"by\":[\"resolution\"],\"rows\":[{\"is\":[\"540p\"],\"amount\":15},{\"is\":[\"720p\"],\"amount\":25},{\"is\":[\"1080p\"],\"amount\":75}]},\"notes\":[{\"note\":\"The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.\",\"source\":\"comfyui\"},{\"note\":\"WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.\",\"source\":\"wavespeed\"}]},{\"id\":\"further-seconds\",\"label\":\"Further seconds\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"model\":\"viduq2\"},\"table\":{\"by\":[\"resolution\"],\"rows\":[{\"is\":[\"540p\"],\"amount\":5},{\"is\":[\"720p\"],\"amount\":5},{\"is\":[\"1080p\"],\"amount\":10}]},\"per\":{\"seconds\":\"duration\",\"beyond\":1},\"notes\":[{\"note\":\"The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.\",\"source\":\"comfyui\"},{\"note\":\"WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.\",\"source\":\"wavespeed\"}]},{\"id\":\"clip\",\"label\":\"Clip\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"model\":[\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},\"table\":{\"by\":[\"model\",\"duration\",\"resolution\"],\"rows\":[{\"is\":[\"viduq1\",5,\"1080p\"],\"amount\":80},{\"is\":[\"vidu2.0\",4,[\"360p\",\"720p\"]],\"amount\":80},{\"is\":[\"vidu1.5\",4,\"360p\"],\"amount\":80,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",4,\"720p\"],\"amount\":200,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",4,\"1080p\"],\"amount\":400,\"source\":\"pricing-cn\",\"known\":\"other-region\"},{\"is\":[\"vidu1.5\",8,\"720p\"],\"amount\":400,\"source\":\"pricing-cn\",\"known\":\"other-region\"}]}},{\"id\":\"off-peak\",\"label\":\"Off-peak discount\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"off_peak\":true,\"model\":[\"viduq2\",\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},\"share\":{\"times\":-0.5,\"of\":[\"start\",\"further-seconds\",\"clip\"]}},{\"id\":\"off-peak-rounding\",\"label\":\"Rounding of half the price\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"off_peak\":true,\"model\":[\"viduq2\",\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},\"round\":{\"to\":1,\"mode\":\"up\",\"of\":[\"start\",\"further-seconds\",\"clip\",\"off-peak\"]}},{\"id\":\"unpublished\",\"label\":\"Video by viduq2-pro\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"model\":\"viduq2-pro\"},\"flat\":{\"parameter\":\"creditsPerJob\"}},{\"id\":\"sound\",\"label\":\"Sound\",\"source\":\"pricing\",\"known\":\"transcribed\",\"when\":{\"audio\":true},\"cases\":[{\"when\":{\"model\":\"viduq2\"},\"flat\":15},{\"when\":{\"model\":[\"viduq1\",\"vidu2.0\",\"vidu1.5\"]},\"unsaid\":{\"because\":\"The surcharge for sound is stated for Q2 models; whether models before them take it is not said.\",\"low\":{\"flat\":0},\"high\":{\"flat\":15}}}]},{\"id\":\"surcharges-off-peak\",\"label\":\"Off-peak discount on surcharges\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"when\":{\"off_peak\":true},\"unsaid\":{\"because\":\"No page says whether off-peak halves the surcharges, too.\",\"low\":{\"share\":{\"times\":-0.5,\"of\":[\"sound\"]}},\"high\":{\"flat\":0}}}],\"examples\":[{\"label\":\"viduq2, 5 s, 540p\",\"job\":{\"model\":\"viduq2\",\"images\":[\"https://example.test/a.png\",\"https://example.test/b.png\",\"https://example.test/c.png\"],\"prompt\":\"They meet\",\"duration\":5,\"aspect_ratio\":\"3:4\",\"resolution\":\"540p\",\"off_peak\":false},\"cost\":35,\"source\":\"pricing-cn\"},{\"label\":\"viduq2, 5 s, 540p, off-peak\",\"job\":{\"model\":\"viduq2\",\"images\":[\"https://example.test/a.png\",\"https://example.test/b.png\",\"https://example.test/c.png\"],\"prompt\":\"They meet\",\"duration\":5,\"aspect_ratio\":\"3:4\",\"resolution\":\"540p\",\"off_peak\":true},\"cost\":18,\"source\":\"pricing-cn\"},{\"label\":\"viduq3-turbo with two subjects, 6 s, 720p, sound\",\"job\":{\"model\":\"viduq3-turbo\",\"subjects\":[{\"name\":\"Mara\",\"images\":[\"https://example.test/a.png\",\"https://example.test/b.png\"],\"voice_id\":\"anna\"},{\"name\":\"Drone\",\"images\":[\"https://example.test/c.png\"]}],\"prompt\":\"@Mara waves to @Drone\",\"duration\":6,\"resolution\":\"720p\",\"audio\":true,\"audio_type\":\"all\"},\"cost\":60,\"source\":\"pricing\"},{\"label\":\"viduq3-mix, 5 s, 720p\",\"job\":{\"model\":\"viduq3-mix\",\"images\":[\"https://example.test/a.png\",\"https://example.test/b.png\",\"https://example.test/c.png\"],\"prompt\":\"They meet\",\"duration\":5,\"resolution\":\"720p\",\"off_peak\":false},\"cost\":120,\"source\":\"pricing\"}]},\"reference2image\":{\"items\":[{\"id\":\"picture\",\"label\":\"Picture\",\"source\":\"pricing\",\"known\":\"transcribed\",\"table\":{\"by\":[\"model\",\"images\",\"resolution\"],\"rows\":[{\"is\":[\"viduq2\",{\"set\":false},\"1080p\"],\"amount\":6},{\"is\":[\"viduq2\",{\"set\":false},\"2K\"],\"amount\":8},{\"is\":[\"viduq2\",{\"set\":false},\"4K\"],\"amount\":10},{\"is\":[\"viduq2\",{\"from\":1,\"to\":3},\"1080p\"],\"amount\":8},{\"is\":[\"viduq2\",{\"from\":1,\"to\":3},\"2K\"],\"amount\":12},{\"is\":[\"viduq2\",{\"from\":1,\"to\":3},\"4K\"],\"amount\":20},{\"is\":[\"viduq2\",{\"from\":4,\"to\":7},\"1080p\"],\"amount\":10},{\"is\":[\"viduq2\",{\"from\":4,\"to\":7},\"2K\"],\"amount\":16},{\"is\":[\"viduq2\",{\"from\":4,\"to\":7},\"4K\"],\"amount\":30},{\"is\":[\"viduq1\",{\"from\":1,\"to\":7},\"1080p\"],\"amount\":20}]}}],\"examples\":[{\"label\":\"viduq2, 4 reference pictures, 4K\",\"job\":{\"model\":\"viduq2\",\"prompt\":\"A fox\",\"images\":[\"https://example.test/a.png\",\"https://example.test/b.png\",\"https://example.test/c.png\",\"https://example.test/d.png\"],\"resolution\":\"4K\"},\"cost\":30,\"source\":\"pricing\"},{\"label\":\"viduq2, words alone\",\"job\":{\"model\":\"viduq2\",\"prompt\":\"A fox\"},\"cost\":6,\"source\":\"pricing\"}]},\"multiframe\":{\"items\":[{\"id\":\"starts\",\"label\":\"First second of each segment\",\"source\":\"302-ai\",\"known\":\"reseller\",\"table\":{\"by\":[\"model\",\"resolution\"],\"rows\":[{\"is\":[\"viduq2-turbo\",\"540p\"],\"amount\":10},{\"is\":[\"viduq2-turbo\",\"720p\"],\"amount\":15},{\"is\":[\"viduq2-turbo\",\"1080p\"],\"amount\":40},{\"is\":[\"viduq2-pro\",\"540p\"],\"amount\":15},{\"is\":[\"viduq2-pro\",\"720p\"],\"amount\":30},{\"is\":[\"viduq2-pro\",\"1080p\"],\"amount\":60}]},\"per\":{\"entries\":\"image_settings\",\"unit\":\"segment\"}},{\"id\":\"seconds\",\"label\":\"Seconds of the segments\",\"source\":\"302-ai\",\"known\":\"reseller\",\"unsaid\":{\"because\":\"A segment may be charged like an extension, its first second being in its start, or, as ComfyUI does, for every second beside the start.\",\"low\":{\"table\":{\"by\":[\"model\",\"resolution\"],\"rows\":[{\"is\":[\"viduq2-turbo\",\"540p\"],\"amount\":2},{\"is\":[\"viduq2-turbo\",\"720p\"],\"amount\":5},{\"is\":[\"viduq2-turbo\",\"1080p\"],\"amount\":10},{\"is\":[\"viduq2-pro\",\"540p\"],\"amount\":5},{\"is\":[\"viduq2-pro\",\"720p\"],\"amount\":10},{\"is\":[\"viduq2-pro\",\"1080p\"],\"amount\":15}]},\"per\":{\"sum\":\"image_settings\",\"of\":\"duration\",\"otherwise\":5,\"beyond\":1,\"unit\":\"second\"}},\"high\":{\"table\":{\"by\":[\"model\",\"resolution\"],\"rows\":[{\"is\":[\"viduq2-turbo\",\"540p\"],\"amount\":2},{\"is\":[\"viduq2-turbo\",\"720p\"],\"amount\":5},{\"is\":[\"viduq2-turbo\",\"1080p\"],\"amount\":10},{\"is\":[\"viduq2-pro\",\"540p\"],\"amount\":5},{\"is\":[\"viduq2-pro\",\"720p\"],\"amount\":10},{\"is\":[\"viduq2-pro\",\"1080p\"],\"amount\":15}]},\"per\":{\"sum\":\"image_settings\",\"of\":\"duration\",\"otherwise\":5,\"unit\":\"second\"}}},\"notes\":[{\"note\":\"ComfyUI charges the start of each segment and every second of all.\",\"source\":\"comfyui\"}]}],\"examples\":[{\"label\":\"viduq2-turbo, 3 segments of 5 s, 1080p: 240 like three extensions, 270 as ComfyUI charges\",\"job\":{\"model\":\"viduq2-turbo\",\"start_image\":\"https://example.test/s.png\",\"image_settings\":[{\"prompt\":\"On\",\"key_image\":\"https://example.test/a.png\",\"duration\":5},{\"prompt\":\"On\",\"key_image\":\"https://example.test/b.png\",\"duration\":5},{\"prompt\":\"On\",\"key_image\":\"https://example.test/c.png\",\"duration\":5}],\"resolution\":\"1080p\"},\"cost\":{\"low\":240,\"high\":270},\"source\":\"comfyui\"}]},\"extend\":{\"items\":[{\"id\":\"start\",\"label\":\"First second\",\"source\":\"302-ai\",\"known\":\"reseller\",\"table\":{\"by\":[\"model\",\"resolution\"],\"rows\":[{\"is\":[\"viduq2-turbo\",\"540p\"],\"amount\":10},{\"is\":[\"viduq2-turbo\",\"720p\"],\"amount\":15},{\"is\":[\"viduq2-turbo\",\"1080p\"],\"amount\":40},{\"is\":[\"viduq2-pro\",\"540p\"],\"amount\":15},{\"is\":[\"viduq2-pro\",\"720p\"],\"amount\":30},{\"is\":[\"viduq2-pro\",\"1080p\"],\"amount\":60}]},\"notes\":[{\"note\":\"ComfyUI charges the same at 720p and 1080p.\",\"source\":\"comfyui\"}]},{\"id\":\"further-seconds\",\"label\":\"Further seconds\",\"source\":\"302-ai\",\"known\":\"reseller\",\"table\":{\"by\":[\"model\",\"resolution\"],\"rows\":[{\"is\":[\"viduq2-turbo\",\"540p\"],\"amount\":2},{\"is\":[\"viduq2-turbo\",\"720p\"],\"amount\":5},{\"is\":[\"viduq2-turbo\",\"1080p\"],\"amount\":10},{\"is\":[\"viduq2-pro\",\"540p\"],\"amount\":5},{\"is\":[\"viduq2-pro\",\"720p\"],\"amount\":10},{\"is\":[\"viduq2-pro\",\"1080p\"],\"amount\":15}]},\"per\":{\"seconds\":\"duration\",\"beyond\":1},\"notes\":[{\"note\":\"ComfyUI charges the same at 720p and 1080p.\",\"source\":\"comfyui\"}]}],\"examples\":[{\"label\":\"viduq2-turbo, 1 s, 540p\",\"job\":{\"model\":\"viduq2-turbo\",\"video_url\":\"https://example.test/a.mp4\",\"duration\":1,\"resolution\":\"540p\"},\"cost\":10,\"source\":\"302-ai\"},{\"label\":\"viduq2-pro, 7 s, 1080p\",\"job\":{\"model\":\"viduq2-pro\",\"video_url\":\"https://example.test/a.mp4\",\"duration\":7,\"resolution\":\"1080p\"},\"cost\":150,\"source\":\"302-ai\"}]},\"audio-tts\":{\"items\":[{\"id\":\"speech\",\"label\":\"Speech\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"unsaid\":{\"because\":\"The list says 10 credits for 500 characters, and neither whether 500 that are begun count whole nor how Chinese characters count.\",\"low\":{\"rate\":10,\"per\":{\"characters\":\"text\",\"by\":500}},\"high\":{\"rate\":10,\"per\":{\"characters\":\"text\",\"by\":500,\"round\":\"up\"}}}}],\"examples\":[{\"label\":\"500 characters\",\"job\":{\"text\":\"Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.\",\"voice_setting_voice_id\":\"anna\"},\"cost\":10,\"source\":\"pricing-cn\"},{\"label\":\"1,200 characters: 24 by the character, 30 by the 500\",\"job\":{\"text\":\"Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.\",\"voice_setting_voice_id\":\"anna\"},\"cost\":{\"low\":24,\"high\":30},\"source\":\"pricing-cn\"}]},\"audio-clone\":{\"items\":[{\"id\":\"clone\",\"label\":\"Clone\",\"source\":\"clone\",\"known\":\"first-party\",\"flat\":{\"parameter\":\"creditsPerJob\"}},{\"id\":\"speech\",\"label\":\"Speech\",\"source\":\"pricing-cn\",\"known\":\"other-region\",\"unsaid\":{\"because\":\"The list says 10 credits for 500 characters, and neither whether 500 that are begun count whole nor how Chinese characters count.\",\"low\":{\"rate\":10,\"per\":{\"characters\":\"text\",\"by\":500}},\"high\":{\"rate\":10,\"per\":{\"characters\":\"text\",\"by\":500,\"round\":\"up\"}}}}],\"examples\":[{\"label\":\"A preview of 10 characters, and a clone that costs 5\",\"job\":{\"audio_url\":\"https://example.test/a.mp3\",\"voice_id\":\"anna-2026\",\"text\":\"Like this.\"},\"assume\":{\"creditsPerJob\":5},\"cost\":{\"low\":5.2,\"high\":15},\"source\":\"clone\"}]},\"lip-sync\":{\"items\":[{\"id\":\"job\",\"label\":\"Lip sync\",\"source\":\"pricing\",\"known\":\"transcribed\",\"flat\":{\"parameter\":\"creditsPerJob\"}}],\"examples\":[]},\"text2audio\":{\"items\":[{\"id\":\"job\",\"label\":\"Sound\",\"source\":\"pricing\",\"known\":\"transcribed\",\"flat\":{\"parameter\":\"creditsPerJob\"}}],\"examples\":[]},\"timing2audio\":{\"items\":[{\"id\":\"job\",\"label\":\"Sound\",\"source\":\"pricing\",\"known\":\"transcribed\",\"flat\":{\"parameter\":\"creditsPerJob\"}}],\"examples\":[{\"label\":\"Three sounds in 10 s, at a rate of your own\",\"job\":{\"model\":\"audio1.0\",\"duration\":10,\"timing_prompts\":[{\"from\":0,\"to\":3,\"prompt\":\"Rain\"},{\"from\":3,\"to\":6,\"prompt\":\"Thunder\"},{\"from\":5,\"to\":9.5,\"prompt\":\"Birds\"}],\"seed\":1},\"assume\":{\"creditsPerJob\":12},\"cost\":12,\"source\":\"pricing\"}]},\"upscale\":{\"items\":[{\"id\":\"job\",\"label\":\"Upscaling\",\"source\":\"pricing\",\"known\":\"transcribed\",\"flat\":{\"parameter\":\"creditsPerJob\"}}],\"examples\":[]},\"template\":{\"items\":[{\"id\":\"job\",\"label\":\"Video\",\"source\":\"pricing\",\"known\":\"transcribed\",\"flat\":{\"parameter\":\"creditsPerJob\"}}],\"examples\":[]},\"trending-replicate\":{\"items\":[{\"id\":\"job\",\"label\":\"Video\",\"source\":\"pricing\",\"known\":\"transcribed\",\"flat\":{\"parameter\":\"creditsPerJob\"}}],\"examples\":[]},\"ad-one-click\":{\"items\":[{\"id\":\"job\",\"label\":\"Film\",\"source\":\"pricing\",\"known\":\"transcribed\",\"flat\":{\"parameter\":\"creditsPerJob\"}}],\"examples\":[]},\"one-click-mv\":{\"items\":[{\"id\":\"job\",\"label\":\"Music video\",\"source\":\"pricing\",\"known\":\"transcribed\",\"flat\":{\"parameter\":\"creditsPerJob\"}},{\"id\":\"lip-sync\",\"label\":\"Lip sync\",\"source\":\"music-video\",\"known\":\"first-party\",\"when\":{\"lip_sync\":true},\"rate\":4,\"per\":{\"seconds\":\"durationSeconds\"}}],\"examples\":[{\"label\":\"30 s with lips that sing along, beside a video that costs 100\",\"job\":{\"images\":[\"https://example.test/a.png\"],\"audio_url\":\"https://example.test/a.mp3\",\"lip_sync\":true,\"durationSeconds\":30},\"assume\":{\"creditsPerJob\":100},\"cost\":220,\"source\":\"music-video\"}]}}";

export const validatorOf = (task) => VALIDATORS[task]();
export const fieldsOf = (task) => JSON.parse(FIELDS[task]);
export const prices = () => JSON.parse(PRICES);
