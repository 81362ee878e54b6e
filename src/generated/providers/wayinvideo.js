// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

const VALIDATORS = {
  "clip"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const WayinvideoClip = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"AI clipping\",\"description\":\"Finds the best parts of a video and, if wanted, renders them as clips. WayinVideo's AI clipping API, api/v2: https://wayin.ai/id/api-docs/ai-clipping/\",\"type\":\"object\",\"properties\":{\"video_url\":{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^(?![fF][iI][lL][eE]:|[./~\\\\\\\\]|[A-Za-z]:[\\\\\\\\/])\",\"examples\":[\"https://www.youtube.com/watch?v=abc\"],\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\",\"form\":\"a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan\",\"singleUse\":{\"because\":\"WayinVideo's own client says that the `identity` of an upload is good for one job.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"},\"hosts\":{\"known\":[\"youtube.com\",\"youtu.be\",\"vimeo.com\",\"dailymotion.com\",\"dai.ly\",\"kick.com\",\"twitch.tv\",\"tiktok.com\",\"facebook.com\",\"fb.watch\",\"zoom.us\",\"rumble.com\"],\"former\":[\"instagram.com\",\"drive.google.com\"],\"because\":\"WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \\\"and more\\\"; its own client says to upload a video from anywhere else.\",\"formerly\":\"WayinVideo's pages named it in March 2026 and no longer do.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"description\":\"Public URL of the video, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/id/api-docs/ai-clipping/\"},\"file\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"planFact\":true,\"identity\":\"source\",\"plan\":{\"needs\":[\"standard\",\"pro\",\"enterprise\"],\"because\":\"WayinVideo takes uploads from the Standard plan on.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"},\"formats\":{\"extensions\":[\"avi\",\"mp4\",\"mov\",\"webm\"],\"because\":\"WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"}},\"description\":\"Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.\"},\"project_name\":{\"type\":\"string\",\"description\":\"Name of the project. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":\"\"},\"source_lang\":{\"type\":\"string\",\"minLength\":1,\"examples\":[\"en\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}]},\"description\":\"Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/id/api-docs/ai-clipping/\"},\"target_lang\":{\"type\":\"string\",\"minLength\":1,\"examples\":[\"en\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}],\"eachPays\":{\"because\":\"WayinVideo charges by task and length of the video, and no page says that a further language costs less.\",\"advice\":\"Run it once; `export` jobs take `target_lang` too, though what they cost is not published.\",\"source\":\"https://wayin.ai/api-docs/pricing\"}},\"description\":\"Language of titles, descriptions and subtitles, as a code such as `en`; left out, that of the source. Source: https://wayin.ai/id/api-docs/ai-clipping/\"},\"target_duration\":{\"enum\":[\"DURATION_0_30\",\"DURATION_0_90\",\"DURATION_30_60\",\"DURATION_60_90\",\"DURATION_90_180\",\"DURATION_180_300\"],\"description\":\"Length of the clips, from and to in seconds. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":\"DURATION_0_90\"},\"limit\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Most clips, the best first; left out, all that are found. Nothing says that fewer clips cost less. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"examples\":[5],\"x-topsheet\":{\"bounds\":{\"when\":{\"enable_export\":true},\"because\":\"Every clip that is found is rendered, however many there are.\",\"advice\":\"set `limit`, or leave out `enable_export` in a first pass and render the clips you choose with an `export` job\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}}},\"enable_export\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\"},\"description\":\"Renders the clips now and returns links; without it only their places and texts. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false},\"resolution\":{\"enum\":[\"SD_480\",\"HD_720\",\"FHD_1080\",\"QHD_2K\",\"UHD_4K\"],\"default\":\"SD_480\",\"description\":\"Size of the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]}},\"enable_caption\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Puts captions on the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false},\"caption_display\":{\"enum\":[\"both\",\"original\",\"translation\"],\"default\":\"original\",\"x-topsheet\":{\"listed\":[{\"unless\":{\"cc_style_tpl\":[\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\"]},\"values\":[\"original\",\"translation\"],\"because\":\"WayinVideo's own client shows both languages only with a style whose id begins with `temp-static-`.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"}],\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"values\":[\"both\",\"translation\"],\"when\":{\"target_lang\":{\"set\":true}},\"because\":\"Without `target_lang` the target is the language of the source, so there is no translation to show.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Which languages the captions show. Used only with `enable_caption`. Source: https://wayin.ai/id/api-docs/ai-clipping/\"},\"cc_style_tpl\":{\"type\":\"string\",\"minLength\":1,\"default\":\"temp-7\",\"examples\":[\"temp-7\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"smart-bg-focus\",\"box-highlight\",\"word-focus\",\"underline-focus\",\"temp-0\",\"temp-1\",\"temp-2\",\"temp-3\",\"temp-4\",\"temp-5\",\"temp-6\",\"temp-7\",\"temp-8\",\"temp-9\",\"temp-10\",\"temp-11\",\"temp-12\",\"temp-13\",\"temp-14\",\"temp-15\",\"temp-16\",\"temp-17\",\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\",\"game-streamer-1\",\"game-streamer-2\",\"game-streamer-3\",\"game-streamer-4\",\"game-streamer-5\",\"game-streamer-6\",\"game-streamer-7\"],\"because\":\"It is none of the 35 caption styles that are known to users of the API; WayinVideo's own list is at https://wayin.ai/api-docs/subtitles-style/ and could not be read.\",\"source\":\"https://wayin.ai/api-docs/subtitles-style/\"}],\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Id of the caption style. Used only with `enable_caption`. Source: https://wayin.ai/id/api-docs/ai-clipping/\"},\"enable_ai_hook\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Adds a hook written by AI to the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false},\"ai_hook_script_style\":{\"enum\":[\"serious\",\"casual\",\"informative\",\"conversational\",\"humorous\",\"parody\",\"inspirational\",\"dramatic\",\"empathetic\",\"persuasive\",\"neutral\",\"excited\",\"calm\"],\"default\":\"serious\",\"description\":\"Tone of the hook. Used only with `enable_ai_hook`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]}},\"ai_hook_position\":{\"enum\":[\"beginning\",\"end\"],\"default\":\"beginning\",\"description\":\"Where the hook stands. Used only with `enable_ai_hook`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]}},\"enable_ai_reframe\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Cuts the picture to the shape in `ratio`, following what matters in it. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false},\"ratio\":{\"enum\":[\"RATIO_9_16\",\"RATIO_1_1\",\"RATIO_4_5\",\"RATIO_16_9\"],\"x-topsheet\":{\"renamed\":{\"RATIO_ORIGINAL\":{\"to\":null,\"because\":\"That value belongs to the older API, `open/v2`; in the present one leave out `ratio` and `enable_ai_reframe` to keep the shape of the source.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_reframe\":true},\"because\":\"The shape of the source is kept unless `enable_ai_reframe` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Shape of the rendered clips. Required with `enable_ai_reframe`, and used only with it. Source: https://wayin.ai/id/api-docs/ai-clipping/\"},\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"OTS\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"default\":\"Auto\",\"description\":\"How the picture is laid out; which layouts there are depends on `ratio`. Written exactly so, capitals and spaces included. Used only with `enable_ai_reframe`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_reframe\":true},\"because\":\"The shape of the source is kept unless `enable_ai_reframe` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]}},\"enable_more_results\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"plan\":{\"needs\":[\"enterprise\"],\"values\":[true],\"because\":\"WayinVideo offers it with the Enterprise plan only.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"description\":\"Finds more clips; Enterprise plan only. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false},\"enable_express_mode\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"plan\":{\"needs\":[\"enterprise\"],\"values\":[true],\"because\":\"WayinVideo offers express mode with the Enterprise plan only.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"description\":\"Halves the charge; Enterprise plan only. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.\"}},\"allOf\":[{\"anyOf\":[{\"required\":[\"video_url\"]},{\"required\":[\"file\"]}],\"x-topsheet\":{\"oneOf\":[\"video_url\",\"file\"],\"because\":\"WayinVideo has to know which video to clip.\"}},{\"if\":{\"properties\":{\"enable_export\":{\"const\":true},\"enable_ai_reframe\":{\"const\":true}},\"required\":[\"enable_export\",\"enable_ai_reframe\"]},\"then\":{\"required\":[\"ratio\"],\"x-topsheet\":{\"because\":\"With `enable_ai_reframe` WayinVideo has to know which shape to cut to.\"}}},{\"if\":{\"properties\":{\"enable_export\":{\"const\":true},\"enable_ai_reframe\":{\"const\":true},\"ratio\":{\"const\":\"RATIO_16_9\"}},\"required\":[\"enable_export\",\"enable_ai_reframe\",\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"OTS\",\"Screen First\",\"\"],\"description\":\"The layouts of `RATIO_16_9`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_16_9`.\"}}}}},{\"if\":{\"properties\":{\"enable_export\":{\"const\":true},\"enable_ai_reframe\":{\"const\":true},\"ratio\":{\"const\":\"RATIO_9_16\"}},\"required\":[\"enable_export\",\"enable_ai_reframe\",\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"description\":\"The layouts of `RATIO_9_16`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_9_16`.\"}}}}},{\"if\":{\"properties\":{\"enable_export\":{\"const\":true},\"enable_ai_reframe\":{\"const\":true},\"ratio\":{\"const\":\"RATIO_1_1\"}},\"required\":[\"enable_export\",\"enable_ai_reframe\",\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Trio\",\"\"],\"description\":\"The layouts of `RATIO_1_1`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_1_1`.\"}}}}},{\"if\":{\"properties\":{\"enable_export\":{\"const\":true},\"enable_ai_reframe\":{\"const\":true},\"ratio\":{\"const\":\"RATIO_4_5\"}},\"required\":[\"enable_export\",\"enable_ai_reframe\",\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"description\":\"The layouts of `RATIO_4_5`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_4_5`.\"}}}}}],\"additionalProperties\":false,\"$id\":\"WayinvideoClip\"}");
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WayinvideoClip" */;
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
if(data.file === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/1/required","required",{missingProperty: "file"},schema31.allOf[0].anyOf[1].required,schema31.allOf[0].anyOf[1],data);errors++;
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.enable_export === undefined) && (missing0 = "enable_export")) || ((data.enable_ai_reframe === undefined) && (missing0 = "enable_ai_reframe"))){
(vErrors ??= []).push({});errors++;
}
else {
if(data.enable_export !== undefined){
const _errs8 = errors;
if(true !== data.enable_export){
(vErrors ??= []).push({});errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.enable_ai_reframe !== undefined){
const _errs9 = errors;
if(true !== data.enable_ai_reframe){
(vErrors ??= []).push({});errors++;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratio === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "ratio"},schema31.allOf[1].then.required,schema31.allOf[1].then,data);errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
vErrors = fault(vErrors,instancePath,"#/allOf/1/if","if",{failingKeyword: "then"},schema31.allOf[1].if,schema31.allOf[1],data);errors++;
}
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.enable_export === undefined) && (missing1 = "enable_export")) || ((data.enable_ai_reframe === undefined) && (missing1 = "enable_ai_reframe"))) || ((data.ratio === undefined) && (missing1 = "ratio"))){
(vErrors ??= []).push({});errors++;
}
else {
if(data.enable_export !== undefined){
const _errs14 = errors;
if(true !== data.enable_export){
(vErrors ??= []).push({});errors++;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.enable_ai_reframe !== undefined){
const _errs15 = errors;
if(true !== data.enable_ai_reframe){
(vErrors ??= []).push({});errors++;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ratio !== undefined){
const _errs16 = errors;
if("RATIO_16_9" !== data.ratio){
(vErrors ??= []).push({});errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data5 = data.reframe_layout;
if(!((((((((((data5 === "Auto") || (data5 === "Full")) || (data5 === "Fit")) || (data5 === "Grid 4")) || (data5 === "Split 2")) || (data5 === "Trio")) || (data5 === "PiP")) || (data5 === "OTS")) || (data5 === "Screen First")) || (data5 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/2/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[2].then.properties.reframe_layout.enum},schema31.allOf[2].then.properties.reframe_layout.enum,schema31.allOf[2].then.properties.reframe_layout,data5);errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid4 = _valid2;
if(valid4){
var props0 = {};
props0.reframe_layout = true;
props0.enable_export = true;
props0.enable_ai_reframe = true;
props0.ratio = true;
}
}
if(!valid4){
vErrors = fault(vErrors,instancePath,"#/allOf/2/if","if",{failingKeyword: "then"},schema31.allOf[2].if,schema31.allOf[2],data);errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.enable_export = true;
props0.enable_ai_reframe = true;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.enable_export === undefined) && (missing2 = "enable_export")) || ((data.enable_ai_reframe === undefined) && (missing2 = "enable_ai_reframe"))) || ((data.ratio === undefined) && (missing2 = "ratio"))){
(vErrors ??= []).push({});errors++;
}
else {
if(data.enable_export !== undefined){
const _errs22 = errors;
if(true !== data.enable_export){
(vErrors ??= []).push({});errors++;
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.enable_ai_reframe !== undefined){
const _errs23 = errors;
if(true !== data.enable_ai_reframe){
(vErrors ??= []).push({});errors++;
}
var valid8 = _errs23 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.ratio !== undefined){
const _errs24 = errors;
if("RATIO_9_16" !== data.ratio){
(vErrors ??= []).push({});errors++;
}
var valid8 = _errs24 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data9 = data.reframe_layout;
if(!(((((((((((data9 === "Auto") || (data9 === "Full")) || (data9 === "Fit")) || (data9 === "Grid 4")) || (data9 === "Split 2")) || (data9 === "Trio")) || (data9 === "PiP")) || (data9 === "Screen First")) || (data9 === "Gameplay A")) || (data9 === "Gameplay B")) || (data9 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/3/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[3].then.properties.reframe_layout.enum},schema31.allOf[3].then.properties.reframe_layout.enum,schema31.allOf[3].then.properties.reframe_layout,data9);errors++;
}
}
}
var _valid3 = _errs25 === errors;
valid7 = _valid3;
if(valid7){
var props1 = {};
props1.reframe_layout = true;
props1.enable_export = true;
props1.enable_ai_reframe = true;
props1.ratio = true;
}
}
if(!valid7){
vErrors = fault(vErrors,instancePath,"#/allOf/3/if","if",{failingKeyword: "then"},schema31.allOf[3].if,schema31.allOf[3],data);errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs28 = errors;
let valid10 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.enable_export === undefined) && (missing3 = "enable_export")) || ((data.enable_ai_reframe === undefined) && (missing3 = "enable_ai_reframe"))) || ((data.ratio === undefined) && (missing3 = "ratio"))){
(vErrors ??= []).push({});errors++;
}
else {
if(data.enable_export !== undefined){
const _errs30 = errors;
if(true !== data.enable_export){
(vErrors ??= []).push({});errors++;
}
var valid11 = _errs30 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.enable_ai_reframe !== undefined){
const _errs31 = errors;
if(true !== data.enable_ai_reframe){
(vErrors ??= []).push({});errors++;
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.ratio !== undefined){
const _errs32 = errors;
if("RATIO_1_1" !== data.ratio){
(vErrors ??= []).push({});errors++;
}
var valid11 = _errs32 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
var _valid4 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data13 = data.reframe_layout;
if(!((((((data13 === "Auto") || (data13 === "Full")) || (data13 === "Fit")) || (data13 === "Grid 4")) || (data13 === "Trio")) || (data13 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/4/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[4].then.properties.reframe_layout.enum},schema31.allOf[4].then.properties.reframe_layout.enum,schema31.allOf[4].then.properties.reframe_layout,data13);errors++;
}
}
}
var _valid4 = _errs33 === errors;
valid10 = _valid4;
if(valid10){
var props2 = {};
props2.reframe_layout = true;
props2.enable_export = true;
props2.enable_ai_reframe = true;
props2.ratio = true;
}
}
if(!valid10){
vErrors = fault(vErrors,instancePath,"#/allOf/4/if","if",{failingKeyword: "then"},schema31.allOf[4].if,schema31.allOf[4],data);errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs36 = errors;
let valid13 = true;
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.enable_export === undefined) && (missing4 = "enable_export")) || ((data.enable_ai_reframe === undefined) && (missing4 = "enable_ai_reframe"))) || ((data.ratio === undefined) && (missing4 = "ratio"))){
(vErrors ??= []).push({});errors++;
}
else {
if(data.enable_export !== undefined){
const _errs38 = errors;
if(true !== data.enable_export){
(vErrors ??= []).push({});errors++;
}
var valid14 = _errs38 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.enable_ai_reframe !== undefined){
const _errs39 = errors;
if(true !== data.enable_ai_reframe){
(vErrors ??= []).push({});errors++;
}
var valid14 = _errs39 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.ratio !== undefined){
const _errs40 = errors;
if("RATIO_4_5" !== data.ratio){
(vErrors ??= []).push({});errors++;
}
var valid14 = _errs40 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
var _valid5 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data17 = data.reframe_layout;
if(!(((((((((((data17 === "Auto") || (data17 === "Full")) || (data17 === "Fit")) || (data17 === "Grid 4")) || (data17 === "Split 2")) || (data17 === "Trio")) || (data17 === "PiP")) || (data17 === "Screen First")) || (data17 === "Gameplay A")) || (data17 === "Gameplay B")) || (data17 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/5/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[5].then.properties.reframe_layout.enum},schema31.allOf[5].then.properties.reframe_layout.enum,schema31.allOf[5].then.properties.reframe_layout,data17);errors++;
}
}
}
var _valid5 = _errs41 === errors;
valid13 = _valid5;
if(valid13){
var props3 = {};
props3.reframe_layout = true;
props3.enable_export = true;
props3.enable_ai_reframe = true;
props3.ratio = true;
}
}
if(!valid13){
vErrors = fault(vErrors,instancePath,"#/allOf/5/if","if",{failingKeyword: "then"},schema31.allOf[5].if,schema31.allOf[5],data);errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.video_url !== undefined){
let data18 = data.video_url;
if(typeof data18 === "string"){
if(data18.length < 1){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/minLength","minLength",{limit: 1},1,schema31.properties.video_url,data18);errors++;
}
if(!pattern4.test(data18)){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/pattern","pattern",{pattern: "^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])"},"^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])",schema31.properties.video_url,data18);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"},schema31.properties.video_url.type,schema31.properties.video_url,data18);errors++;
}
}
if(data.file !== undefined){
let data19 = data.file;
if(typeof data19 === "string"){
if(data19.length < 1){
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/minLength","minLength",{limit: 1},1,schema31.properties.file,data19);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/type","type",{type: "string"},schema31.properties.file.type,schema31.properties.file,data19);errors++;
}
}
if(data.project_name !== undefined){
let data20 = data.project_name;
if(typeof data20 !== "string"){
vErrors = fault(vErrors,instancePath+"/project_name","#/properties/project_name/type","type",{type: "string"},schema31.properties.project_name.type,schema31.properties.project_name,data20);errors++;
}
}
if(data.source_lang !== undefined){
let data21 = data.source_lang;
if(typeof data21 === "string"){
if(data21.length < 1){
vErrors = fault(vErrors,instancePath+"/source_lang","#/properties/source_lang/minLength","minLength",{limit: 1},1,schema31.properties.source_lang,data21);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source_lang","#/properties/source_lang/type","type",{type: "string"},schema31.properties.source_lang.type,schema31.properties.source_lang,data21);errors++;
}
}
if(data.target_lang !== undefined){
let data22 = data.target_lang;
if(typeof data22 === "string"){
if(data22.length < 1){
vErrors = fault(vErrors,instancePath+"/target_lang","#/properties/target_lang/minLength","minLength",{limit: 1},1,schema31.properties.target_lang,data22);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/target_lang","#/properties/target_lang/type","type",{type: "string"},schema31.properties.target_lang.type,schema31.properties.target_lang,data22);errors++;
}
}
if(data.target_duration !== undefined){
let data23 = data.target_duration;
if(!((((((data23 === "DURATION_0_30") || (data23 === "DURATION_0_90")) || (data23 === "DURATION_30_60")) || (data23 === "DURATION_60_90")) || (data23 === "DURATION_90_180")) || (data23 === "DURATION_180_300"))){
vErrors = fault(vErrors,instancePath+"/target_duration","#/properties/target_duration/enum","enum",{allowedValues: schema31.properties.target_duration.enum},schema31.properties.target_duration.enum,schema31.properties.target_duration,data23);errors++;
}
}
if(data.limit !== undefined){
let data24 = data.limit;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = fault(vErrors,instancePath+"/limit","#/properties/limit/type","type",{type: "integer"},schema31.properties.limit.type,schema31.properties.limit,data24);errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
vErrors = fault(vErrors,instancePath+"/limit","#/properties/limit/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.limit,data24);errors++;
}
}
}
if(data.enable_export !== undefined){
let data25 = data.enable_export;
if(typeof data25 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_export","#/properties/enable_export/type","type",{type: "boolean"},schema31.properties.enable_export.type,schema31.properties.enable_export,data25);errors++;
}
}
if(data.resolution !== undefined){
let data26 = data.resolution;
if(!(((((data26 === "SD_480") || (data26 === "HD_720")) || (data26 === "FHD_1080")) || (data26 === "QHD_2K")) || (data26 === "UHD_4K"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data26);errors++;
}
}
if(data.enable_caption !== undefined){
let data27 = data.enable_caption;
if(typeof data27 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_caption","#/properties/enable_caption/type","type",{type: "boolean"},schema31.properties.enable_caption.type,schema31.properties.enable_caption,data27);errors++;
}
}
if(data.caption_display !== undefined){
let data28 = data.caption_display;
if(!(((data28 === "both") || (data28 === "original")) || (data28 === "translation"))){
vErrors = fault(vErrors,instancePath+"/caption_display","#/properties/caption_display/enum","enum",{allowedValues: schema31.properties.caption_display.enum},schema31.properties.caption_display.enum,schema31.properties.caption_display,data28);errors++;
}
}
if(data.cc_style_tpl !== undefined){
let data29 = data.cc_style_tpl;
if(typeof data29 === "string"){
if(data29.length < 1){
vErrors = fault(vErrors,instancePath+"/cc_style_tpl","#/properties/cc_style_tpl/minLength","minLength",{limit: 1},1,schema31.properties.cc_style_tpl,data29);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/cc_style_tpl","#/properties/cc_style_tpl/type","type",{type: "string"},schema31.properties.cc_style_tpl.type,schema31.properties.cc_style_tpl,data29);errors++;
}
}
if(data.enable_ai_hook !== undefined){
let data30 = data.enable_ai_hook;
if(typeof data30 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_ai_hook","#/properties/enable_ai_hook/type","type",{type: "boolean"},schema31.properties.enable_ai_hook.type,schema31.properties.enable_ai_hook,data30);errors++;
}
}
if(data.ai_hook_script_style !== undefined){
let data31 = data.ai_hook_script_style;
if(!(((((((((((((data31 === "serious") || (data31 === "casual")) || (data31 === "informative")) || (data31 === "conversational")) || (data31 === "humorous")) || (data31 === "parody")) || (data31 === "inspirational")) || (data31 === "dramatic")) || (data31 === "empathetic")) || (data31 === "persuasive")) || (data31 === "neutral")) || (data31 === "excited")) || (data31 === "calm"))){
vErrors = fault(vErrors,instancePath+"/ai_hook_script_style","#/properties/ai_hook_script_style/enum","enum",{allowedValues: schema31.properties.ai_hook_script_style.enum},schema31.properties.ai_hook_script_style.enum,schema31.properties.ai_hook_script_style,data31);errors++;
}
}
if(data.ai_hook_position !== undefined){
let data32 = data.ai_hook_position;
if(!((data32 === "beginning") || (data32 === "end"))){
vErrors = fault(vErrors,instancePath+"/ai_hook_position","#/properties/ai_hook_position/enum","enum",{allowedValues: schema31.properties.ai_hook_position.enum},schema31.properties.ai_hook_position.enum,schema31.properties.ai_hook_position,data32);errors++;
}
}
if(data.enable_ai_reframe !== undefined){
let data33 = data.enable_ai_reframe;
if(typeof data33 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_ai_reframe","#/properties/enable_ai_reframe/type","type",{type: "boolean"},schema31.properties.enable_ai_reframe.type,schema31.properties.enable_ai_reframe,data33);errors++;
}
}
if(data.ratio !== undefined){
let data34 = data.ratio;
if(!((((data34 === "RATIO_9_16") || (data34 === "RATIO_1_1")) || (data34 === "RATIO_4_5")) || (data34 === "RATIO_16_9"))){
vErrors = fault(vErrors,instancePath+"/ratio","#/properties/ratio/enum","enum",{allowedValues: schema31.properties.ratio.enum},schema31.properties.ratio.enum,schema31.properties.ratio,data34);errors++;
}
}
if(data.reframe_layout !== undefined){
let data35 = data.reframe_layout;
if(!((((((((((((data35 === "Auto") || (data35 === "Full")) || (data35 === "Fit")) || (data35 === "Grid 4")) || (data35 === "Split 2")) || (data35 === "Trio")) || (data35 === "PiP")) || (data35 === "OTS")) || (data35 === "Screen First")) || (data35 === "Gameplay A")) || (data35 === "Gameplay B")) || (data35 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/properties/reframe_layout/enum","enum",{allowedValues: schema31.properties.reframe_layout.enum},schema31.properties.reframe_layout.enum,schema31.properties.reframe_layout,data35);errors++;
}
}
if(data.enable_more_results !== undefined){
let data36 = data.enable_more_results;
if(typeof data36 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_more_results","#/properties/enable_more_results/type","type",{type: "boolean"},schema31.properties.enable_more_results.type,schema31.properties.enable_more_results,data36);errors++;
}
}
if(data.enable_express_mode !== undefined){
let data37 = data.enable_express_mode;
if(typeof data37 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_express_mode","#/properties/enable_express_mode/type","type",{type: "boolean"},schema31.properties.enable_express_mode.type,schema31.properties.enable_express_mode,data37);errors++;
}
}
if(data.durationSeconds !== undefined){
let data38 = data.durationSeconds;
if((!((typeof data38 == "number") && (isFinite(data38)))) && (!(data38 && typeof data38 == "object" && !Array.isArray(data38)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data38);errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 <= 0 || isNaN(data38)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data38);errors++;
}
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data38);errors++;
}
if(data38.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data38);errors++;
}
for(const key1 in data38){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.durationSeconds,data38);errors++;
}
}
if(data38.low !== undefined){
let data39 = data38.low;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 <= 0 || isNaN(data39)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data39);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data39);errors++;
}
}
if(data38.high !== undefined){
let data40 = data38.high;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 <= 0 || isNaN(data40)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data40);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data40);errors++;
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
return WayinvideoClip;
  },
  "export"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const WayinvideoExport = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Re-export\",\"description\":\"Renders clips that an earlier clipping or find-moments task found. WayinVideo's clips export API, api/v2: https://wayin.ai/api-docs/clips-export\",\"type\":\"object\",\"properties\":{\"project_id\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\"},\"description\":\"Id of the clipping or find-moments task whose clips are rendered. Source: https://wayin.ai/api-docs/clips-export\"},\"clip_indices\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"integer\",\"minimum\":0},\"description\":\"Which clips to render, counted from 0; left out, every clip of the project. Source: https://wayin.ai/api-docs/clips-export\",\"examples\":[[0,2]],\"x-topsheet\":{\"bounds\":{\"because\":\"Left out, every clip of the project is rendered.\",\"advice\":\"list the ones that you want in `clip_indices`\",\"source\":\"https://wayin.ai/api-docs/clips-export\"}}},\"target_lang\":{\"type\":\"string\",\"minLength\":1,\"examples\":[\"en\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}]},\"description\":\"Language of titles and captions, as a code such as `en`; left out, that of the task. Source: https://wayin.ai/api-docs/clips-export\"},\"resolution\":{\"enum\":[\"SD_480\",\"HD_720\",\"FHD_1080\",\"QHD_2K\",\"UHD_4K\"],\"default\":\"SD_480\",\"description\":\"Size of the rendered clips. Source: https://wayin.ai/api-docs/clips-export\"},\"enable_caption\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\"},\"description\":\"Puts captions on the rendered clips. Source: https://wayin.ai/api-docs/clips-export\",\"default\":false},\"caption_display\":{\"enum\":[\"both\",\"original\",\"translation\"],\"default\":\"original\",\"x-topsheet\":{\"listed\":[{\"unless\":{\"cc_style_tpl\":[\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\"]},\"values\":[\"original\",\"translation\"],\"because\":\"WayinVideo's own client shows both languages only with a style whose id begins with `temp-static-`.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"}],\"noEffectUnless\":[{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"values\":[\"both\",\"translation\"],\"when\":{\"target_lang\":{\"set\":true}},\"because\":\"Without `target_lang` the target is the language of the source, so there is no translation to show.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Which languages the captions show. Used only with `enable_caption`. Source: https://wayin.ai/api-docs/clips-export\"},\"cc_style_tpl\":{\"type\":\"string\",\"minLength\":1,\"default\":\"temp-7\",\"examples\":[\"temp-7\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"smart-bg-focus\",\"box-highlight\",\"word-focus\",\"underline-focus\",\"temp-0\",\"temp-1\",\"temp-2\",\"temp-3\",\"temp-4\",\"temp-5\",\"temp-6\",\"temp-7\",\"temp-8\",\"temp-9\",\"temp-10\",\"temp-11\",\"temp-12\",\"temp-13\",\"temp-14\",\"temp-15\",\"temp-16\",\"temp-17\",\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\",\"game-streamer-1\",\"game-streamer-2\",\"game-streamer-3\",\"game-streamer-4\",\"game-streamer-5\",\"game-streamer-6\",\"game-streamer-7\"],\"because\":\"It is none of the 35 caption styles that are known to users of the API; WayinVideo's own list is at https://wayin.ai/api-docs/subtitles-style/ and could not be read.\",\"source\":\"https://wayin.ai/api-docs/subtitles-style/\"}],\"noEffectUnless\":[{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Id of the caption style. Used only with `enable_caption`. Source: https://wayin.ai/api-docs/clips-export\"},\"enable_ai_hook\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\"},\"description\":\"Adds a hook written by AI to the rendered clips. Source: https://wayin.ai/api-docs/clips-export\",\"default\":false},\"ai_hook_script_style\":{\"enum\":[\"serious\",\"casual\",\"informative\",\"conversational\",\"humorous\",\"parody\",\"inspirational\",\"dramatic\",\"empathetic\",\"persuasive\",\"neutral\",\"excited\",\"calm\"],\"default\":\"serious\",\"description\":\"Tone of the hook. Used only with `enable_ai_hook`. Source: https://wayin.ai/api-docs/clips-export\",\"x-topsheet\":{\"noEffectUnless\":[{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]}},\"ai_hook_position\":{\"enum\":[\"beginning\",\"end\"],\"default\":\"beginning\",\"description\":\"Where the hook stands. Used only with `enable_ai_hook`. Source: https://wayin.ai/api-docs/clips-export\",\"x-topsheet\":{\"noEffectUnless\":[{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]}},\"ai_hook_keywords\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Words that the hook is to hold. The name is seen only in WayinVideo's own client.\"},\"ai_hook_text_duration\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"How long the hook stands, in milliseconds. The name is seen only in WayinVideo's own client.\",\"x-topsheet\":{\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]}},\"enable_ai_reframe\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"clientOnly\":true},\"description\":\"Cuts the picture to the shape in `ratio`, following what matters in it. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":false},\"ratio\":{\"enum\":[\"RATIO_9_16\",\"RATIO_1_1\",\"RATIO_4_5\",\"RATIO_16_9\"],\"x-topsheet\":{\"renamed\":{\"RATIO_ORIGINAL\":{\"to\":null,\"because\":\"That value belongs to the older API, `open/v2`; in the present one leave out `ratio` and `enable_ai_reframe` to keep the shape of the source.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"clientOnly\":true},\"description\":\"Shape of the rendered clips. Giving it asks for reframing. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\"},\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"OTS\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"default\":\"Auto\",\"description\":\"How the picture is laid out; which layouts there are depends on `ratio`. Written exactly so, capitals and spaces included. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"x-topsheet\":{\"clientOnly\":true}},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the source in seconds, or a range `{low, high}`. Plan fact: no charge for an export is known to depend on it.\"}},\"required\":[\"project_id\"],\"allOf\":[{\"if\":{\"properties\":{\"ratio\":{\"const\":\"RATIO_16_9\"}},\"required\":[\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"OTS\",\"Screen First\",\"\"],\"description\":\"The layouts of `RATIO_16_9`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_16_9`.\"}}}}},{\"if\":{\"properties\":{\"ratio\":{\"const\":\"RATIO_9_16\"}},\"required\":[\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"description\":\"The layouts of `RATIO_9_16`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_9_16`.\"}}}}},{\"if\":{\"properties\":{\"ratio\":{\"const\":\"RATIO_1_1\"}},\"required\":[\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Trio\",\"\"],\"description\":\"The layouts of `RATIO_1_1`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_1_1`.\"}}}}},{\"if\":{\"properties\":{\"ratio\":{\"const\":\"RATIO_4_5\"}},\"required\":[\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"description\":\"The layouts of `RATIO_4_5`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_4_5`.\"}}}}}],\"additionalProperties\":false,\"$id\":\"WayinvideoExport\"}");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WayinvideoExport" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ratio === undefined) && (missing0 = "ratio")){
(vErrors ??= []).push({});errors++;
}
else {
if(data.ratio !== undefined){
if("RATIO_16_9" !== data.ratio){
(vErrors ??= []).push({});errors++;
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
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data1 = data.reframe_layout;
if(!((((((((((data1 === "Auto") || (data1 === "Full")) || (data1 === "Fit")) || (data1 === "Grid 4")) || (data1 === "Split 2")) || (data1 === "Trio")) || (data1 === "PiP")) || (data1 === "OTS")) || (data1 === "Screen First")) || (data1 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/0/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[0].then.properties.reframe_layout.enum},schema31.allOf[0].then.properties.reframe_layout.enum,schema31.allOf[0].then.properties.reframe_layout,data1);errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.reframe_layout = true;
props0.ratio = true;
}
}
if(!valid1){
vErrors = fault(vErrors,instancePath,"#/allOf/0/if","if",{failingKeyword: "then"},schema31.allOf[0].if,schema31.allOf[0],data);errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.ratio === undefined) && (missing1 = "ratio")){
(vErrors ??= []).push({});errors++;
}
else {
if(data.ratio !== undefined){
if("RATIO_9_16" !== data.ratio){
(vErrors ??= []).push({});errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data3 = data.reframe_layout;
if(!(((((((((((data3 === "Auto") || (data3 === "Full")) || (data3 === "Fit")) || (data3 === "Grid 4")) || (data3 === "Split 2")) || (data3 === "Trio")) || (data3 === "PiP")) || (data3 === "Screen First")) || (data3 === "Gameplay A")) || (data3 === "Gameplay B")) || (data3 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/1/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[1].then.properties.reframe_layout.enum},schema31.allOf[1].then.properties.reframe_layout.enum,schema31.allOf[1].then.properties.reframe_layout,data3);errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.reframe_layout = true;
props1.ratio = true;
}
}
if(!valid4){
vErrors = fault(vErrors,instancePath,"#/allOf/1/if","if",{failingKeyword: "then"},schema31.allOf[1].if,schema31.allOf[1],data);errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.ratio === undefined) && (missing2 = "ratio")){
(vErrors ??= []).push({});errors++;
}
else {
if(data.ratio !== undefined){
if("RATIO_1_1" !== data.ratio){
(vErrors ??= []).push({});errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data5 = data.reframe_layout;
if(!((((((data5 === "Auto") || (data5 === "Full")) || (data5 === "Fit")) || (data5 === "Grid 4")) || (data5 === "Trio")) || (data5 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/2/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[2].then.properties.reframe_layout.enum},schema31.allOf[2].then.properties.reframe_layout.enum,schema31.allOf[2].then.properties.reframe_layout,data5);errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.reframe_layout = true;
props2.ratio = true;
}
}
if(!valid7){
vErrors = fault(vErrors,instancePath,"#/allOf/2/if","if",{failingKeyword: "then"},schema31.allOf[2].if,schema31.allOf[2],data);errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.ratio === undefined) && (missing3 = "ratio")){
(vErrors ??= []).push({});errors++;
}
else {
if(data.ratio !== undefined){
if("RATIO_4_5" !== data.ratio){
(vErrors ??= []).push({});errors++;
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data7 = data.reframe_layout;
if(!(((((((((((data7 === "Auto") || (data7 === "Full")) || (data7 === "Fit")) || (data7 === "Grid 4")) || (data7 === "Split 2")) || (data7 === "Trio")) || (data7 === "PiP")) || (data7 === "Screen First")) || (data7 === "Gameplay A")) || (data7 === "Gameplay B")) || (data7 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/3/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[3].then.properties.reframe_layout.enum},schema31.allOf[3].then.properties.reframe_layout.enum,schema31.allOf[3].then.properties.reframe_layout,data7);errors++;
}
}
}
var _valid3 = _errs23 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.reframe_layout = true;
props3.ratio = true;
}
}
if(!valid10){
vErrors = fault(vErrors,instancePath,"#/allOf/3/if","if",{failingKeyword: "then"},schema31.allOf[3].if,schema31.allOf[3],data);errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_id === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "project_id"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.project_id !== undefined){
let data8 = data.project_id;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = fault(vErrors,instancePath+"/project_id","#/properties/project_id/minLength","minLength",{limit: 1},1,schema31.properties.project_id,data8);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/project_id","#/properties/project_id/type","type",{type: "string"},schema31.properties.project_id.type,schema31.properties.project_id,data8);errors++;
}
}
if(data.clip_indices !== undefined){
let data9 = data.clip_indices;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors,instancePath+"/clip_indices","#/properties/clip_indices/minItems","minItems",{limit: 1},1,schema31.properties.clip_indices,data9);errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = fault(vErrors,instancePath+"/clip_indices/" + i0,"#/properties/clip_indices/items/type","type",{type: "integer"},schema31.properties.clip_indices.items.type,schema31.properties.clip_indices.items,data10);errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = fault(vErrors,instancePath+"/clip_indices/" + i0,"#/properties/clip_indices/items/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.clip_indices.items,data10);errors++;
}
}
}
}
else {
vErrors = fault(vErrors,instancePath+"/clip_indices","#/properties/clip_indices/type","type",{type: "array"},schema31.properties.clip_indices.type,schema31.properties.clip_indices,data9);errors++;
}
}
if(data.target_lang !== undefined){
let data11 = data.target_lang;
if(typeof data11 === "string"){
if(data11.length < 1){
vErrors = fault(vErrors,instancePath+"/target_lang","#/properties/target_lang/minLength","minLength",{limit: 1},1,schema31.properties.target_lang,data11);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/target_lang","#/properties/target_lang/type","type",{type: "string"},schema31.properties.target_lang.type,schema31.properties.target_lang,data11);errors++;
}
}
if(data.resolution !== undefined){
let data12 = data.resolution;
if(!(((((data12 === "SD_480") || (data12 === "HD_720")) || (data12 === "FHD_1080")) || (data12 === "QHD_2K")) || (data12 === "UHD_4K"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data12);errors++;
}
}
if(data.enable_caption !== undefined){
let data13 = data.enable_caption;
if(typeof data13 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_caption","#/properties/enable_caption/type","type",{type: "boolean"},schema31.properties.enable_caption.type,schema31.properties.enable_caption,data13);errors++;
}
}
if(data.caption_display !== undefined){
let data14 = data.caption_display;
if(!(((data14 === "both") || (data14 === "original")) || (data14 === "translation"))){
vErrors = fault(vErrors,instancePath+"/caption_display","#/properties/caption_display/enum","enum",{allowedValues: schema31.properties.caption_display.enum},schema31.properties.caption_display.enum,schema31.properties.caption_display,data14);errors++;
}
}
if(data.cc_style_tpl !== undefined){
let data15 = data.cc_style_tpl;
if(typeof data15 === "string"){
if(data15.length < 1){
vErrors = fault(vErrors,instancePath+"/cc_style_tpl","#/properties/cc_style_tpl/minLength","minLength",{limit: 1},1,schema31.properties.cc_style_tpl,data15);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/cc_style_tpl","#/properties/cc_style_tpl/type","type",{type: "string"},schema31.properties.cc_style_tpl.type,schema31.properties.cc_style_tpl,data15);errors++;
}
}
if(data.enable_ai_hook !== undefined){
let data16 = data.enable_ai_hook;
if(typeof data16 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_ai_hook","#/properties/enable_ai_hook/type","type",{type: "boolean"},schema31.properties.enable_ai_hook.type,schema31.properties.enable_ai_hook,data16);errors++;
}
}
if(data.ai_hook_script_style !== undefined){
let data17 = data.ai_hook_script_style;
if(!(((((((((((((data17 === "serious") || (data17 === "casual")) || (data17 === "informative")) || (data17 === "conversational")) || (data17 === "humorous")) || (data17 === "parody")) || (data17 === "inspirational")) || (data17 === "dramatic")) || (data17 === "empathetic")) || (data17 === "persuasive")) || (data17 === "neutral")) || (data17 === "excited")) || (data17 === "calm"))){
vErrors = fault(vErrors,instancePath+"/ai_hook_script_style","#/properties/ai_hook_script_style/enum","enum",{allowedValues: schema31.properties.ai_hook_script_style.enum},schema31.properties.ai_hook_script_style.enum,schema31.properties.ai_hook_script_style,data17);errors++;
}
}
if(data.ai_hook_position !== undefined){
let data18 = data.ai_hook_position;
if(!((data18 === "beginning") || (data18 === "end"))){
vErrors = fault(vErrors,instancePath+"/ai_hook_position","#/properties/ai_hook_position/enum","enum",{allowedValues: schema31.properties.ai_hook_position.enum},schema31.properties.ai_hook_position.enum,schema31.properties.ai_hook_position,data18);errors++;
}
}
if(data.ai_hook_keywords !== undefined){
let data19 = data.ai_hook_keywords;
if(typeof data19 === "string"){
if(data19.length < 1){
vErrors = fault(vErrors,instancePath+"/ai_hook_keywords","#/properties/ai_hook_keywords/minLength","minLength",{limit: 1},1,schema31.properties.ai_hook_keywords,data19);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/ai_hook_keywords","#/properties/ai_hook_keywords/type","type",{type: "string"},schema31.properties.ai_hook_keywords.type,schema31.properties.ai_hook_keywords,data19);errors++;
}
}
if(data.ai_hook_text_duration !== undefined){
let data20 = data.ai_hook_text_duration;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = fault(vErrors,instancePath+"/ai_hook_text_duration","#/properties/ai_hook_text_duration/type","type",{type: "integer"},schema31.properties.ai_hook_text_duration.type,schema31.properties.ai_hook_text_duration,data20);errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = fault(vErrors,instancePath+"/ai_hook_text_duration","#/properties/ai_hook_text_duration/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.ai_hook_text_duration,data20);errors++;
}
}
}
if(data.enable_ai_reframe !== undefined){
let data21 = data.enable_ai_reframe;
if(typeof data21 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_ai_reframe","#/properties/enable_ai_reframe/type","type",{type: "boolean"},schema31.properties.enable_ai_reframe.type,schema31.properties.enable_ai_reframe,data21);errors++;
}
}
if(data.ratio !== undefined){
let data22 = data.ratio;
if(!((((data22 === "RATIO_9_16") || (data22 === "RATIO_1_1")) || (data22 === "RATIO_4_5")) || (data22 === "RATIO_16_9"))){
vErrors = fault(vErrors,instancePath+"/ratio","#/properties/ratio/enum","enum",{allowedValues: schema31.properties.ratio.enum},schema31.properties.ratio.enum,schema31.properties.ratio,data22);errors++;
}
}
if(data.reframe_layout !== undefined){
let data23 = data.reframe_layout;
if(!((((((((((((data23 === "Auto") || (data23 === "Full")) || (data23 === "Fit")) || (data23 === "Grid 4")) || (data23 === "Split 2")) || (data23 === "Trio")) || (data23 === "PiP")) || (data23 === "OTS")) || (data23 === "Screen First")) || (data23 === "Gameplay A")) || (data23 === "Gameplay B")) || (data23 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/properties/reframe_layout/enum","enum",{allowedValues: schema31.properties.reframe_layout.enum},schema31.properties.reframe_layout.enum,schema31.properties.reframe_layout,data23);errors++;
}
}
if(data.durationSeconds !== undefined){
let data24 = data.durationSeconds;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (!(data24 && typeof data24 == "object" && !Array.isArray(data24)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data24);errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 <= 0 || isNaN(data24)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data24);errors++;
}
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data24);errors++;
}
if(data24.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data24);errors++;
}
for(const key1 in data24){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.durationSeconds,data24);errors++;
}
}
if(data24.low !== undefined){
let data25 = data24.low;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 <= 0 || isNaN(data25)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data25);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data25);errors++;
}
}
if(data24.high !== undefined){
let data26 = data24.high;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 <= 0 || isNaN(data26)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data26);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data26);errors++;
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
return WayinvideoExport;
  },
  "find-moments"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const WayinvideoFindMoments = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Find moments\",\"description\":\"Searches a video for the moments that a text describes and, if wanted, renders them. WayinVideo's find moments API, api/v2: https://wayin.ai/es/api-docs/find-moments\",\"type\":\"object\",\"properties\":{\"video_url\":{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^(?![fF][iI][lL][eE]:|[./~\\\\\\\\]|[A-Za-z]:[\\\\\\\\/])\",\"examples\":[\"https://www.youtube.com/watch?v=abc\"],\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\",\"form\":\"a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan\",\"singleUse\":{\"because\":\"WayinVideo's own client says that the `identity` of an upload is good for one job.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"},\"hosts\":{\"known\":[\"youtube.com\",\"youtu.be\",\"vimeo.com\",\"dailymotion.com\",\"dai.ly\",\"kick.com\",\"twitch.tv\",\"tiktok.com\",\"facebook.com\",\"fb.watch\",\"zoom.us\",\"rumble.com\"],\"former\":[\"instagram.com\",\"drive.google.com\"],\"because\":\"WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \\\"and more\\\"; its own client says to upload a video from anywhere else.\",\"formerly\":\"WayinVideo's pages named it in March 2026 and no longer do.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"description\":\"Public URL of the video, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/es/api-docs/find-moments\"},\"file\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"planFact\":true,\"identity\":\"source\",\"plan\":{\"needs\":[\"standard\",\"pro\",\"enterprise\"],\"because\":\"WayinVideo takes uploads from the Standard plan on.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"},\"formats\":{\"extensions\":[\"avi\",\"mp4\",\"mov\",\"webm\"],\"because\":\"WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"}},\"description\":\"Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.\"},\"query\":{\"type\":\"string\",\"minLength\":1,\"pattern\":\"\\\\S\",\"description\":\"What to look for, short and complete in itself, best in English. Source: https://wayin.ai/es/api-docs/find-moments\",\"examples\":[\"product demo\"],\"x-topsheet\":{\"identity\":\"content\"}},\"project_name\":{\"type\":\"string\",\"description\":\"Name of the project. Source: https://wayin.ai/es/api-docs/find-moments\",\"default\":\"\"},\"source_lang\":{\"type\":\"string\",\"minLength\":1,\"examples\":[\"en\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}]},\"description\":\"Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/es/api-docs/find-moments\"},\"target_lang\":{\"type\":\"string\",\"minLength\":1,\"examples\":[\"en\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}],\"eachPays\":{\"because\":\"WayinVideo charges by task and length of the video, and no page says that a further language costs less.\",\"advice\":\"Run it once; `export` jobs take `target_lang` too, though what they cost is not published.\",\"source\":\"https://wayin.ai/api-docs/pricing\"}},\"description\":\"Language of titles, descriptions and subtitles, as a code such as `en`; left out, that of the source. Source: https://wayin.ai/es/api-docs/find-moments\"},\"target_duration\":{\"enum\":[\"DURATION_0_30\",\"DURATION_0_90\",\"DURATION_30_60\",\"DURATION_60_90\",\"DURATION_90_180\",\"DURATION_180_300\"],\"description\":\"Length of the clips, from and to in seconds. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"x-topsheet\":{\"clientOnly\":true,\"unconfirmed\":{\"because\":\"The page on find moments, as far as it could be read, does not list it, and WayinVideo's own client never sends it here.\",\"advice\":\"Leave it out, or look at the first result before you rely on it.\",\"source\":\"https://wayin.ai/es/api-docs/find-moments\"}}},\"limit\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Most clips. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"examples\":[5],\"x-topsheet\":{\"clientOnly\":true,\"unconfirmed\":{\"because\":\"WayinVideo's own client sends it, but a user of the API reports that every match comes back all the same, and is rendered where that is asked for.\",\"advice\":\"To render only some, search without `enable_export` first and then render the chosen ones with an `export` job and `clip_indices`.\",\"source\":\"https://wayin.ai/es/api-docs/find-moments\"}}},\"enable_export\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\"},\"description\":\"Renders the clips now and returns links; without it only their places and texts. Source: https://wayin.ai/es/api-docs/find-moments\",\"default\":false},\"resolution\":{\"enum\":[\"SD_480\",\"HD_720\",\"FHD_1080\",\"QHD_2K\",\"UHD_4K\"],\"default\":\"SD_480\",\"description\":\"Size of the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/es/api-docs/find-moments\",\"x-topsheet\":{\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]}},\"enable_caption\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Puts captions on the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/es/api-docs/find-moments\",\"default\":false},\"caption_display\":{\"enum\":[\"both\",\"original\",\"translation\"],\"default\":\"original\",\"x-topsheet\":{\"listed\":[{\"unless\":{\"cc_style_tpl\":[\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\"]},\"values\":[\"original\",\"translation\"],\"because\":\"WayinVideo's own client shows both languages only with a style whose id begins with `temp-static-`.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"}],\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"values\":[\"both\",\"translation\"],\"when\":{\"target_lang\":{\"set\":true}},\"because\":\"Without `target_lang` the target is the language of the source, so there is no translation to show.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Which languages the captions show. Used only with `enable_caption`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\"},\"cc_style_tpl\":{\"type\":\"string\",\"minLength\":1,\"default\":\"temp-7\",\"examples\":[\"temp-7\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"smart-bg-focus\",\"box-highlight\",\"word-focus\",\"underline-focus\",\"temp-0\",\"temp-1\",\"temp-2\",\"temp-3\",\"temp-4\",\"temp-5\",\"temp-6\",\"temp-7\",\"temp-8\",\"temp-9\",\"temp-10\",\"temp-11\",\"temp-12\",\"temp-13\",\"temp-14\",\"temp-15\",\"temp-16\",\"temp-17\",\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\",\"game-streamer-1\",\"game-streamer-2\",\"game-streamer-3\",\"game-streamer-4\",\"game-streamer-5\",\"game-streamer-6\",\"game-streamer-7\"],\"because\":\"It is none of the 35 caption styles that are known to users of the API; WayinVideo's own list is at https://wayin.ai/api-docs/subtitles-style/ and could not be read.\",\"source\":\"https://wayin.ai/api-docs/subtitles-style/\"}],\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Id of the caption style. Used only with `enable_caption`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\"},\"enable_ai_hook\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Adds a hook written by AI to the rendered clips. Used only with `enable_export`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":false},\"ai_hook_script_style\":{\"enum\":[\"serious\",\"casual\",\"informative\",\"conversational\",\"humorous\",\"parody\",\"inspirational\",\"dramatic\",\"empathetic\",\"persuasive\",\"neutral\",\"excited\",\"calm\"],\"default\":\"serious\",\"description\":\"Tone of the hook. Used only with `enable_ai_hook`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"x-topsheet\":{\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]}},\"ai_hook_position\":{\"enum\":[\"beginning\",\"end\"],\"default\":\"beginning\",\"description\":\"Where the hook stands. Used only with `enable_ai_hook`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"x-topsheet\":{\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]}},\"enable_ai_reframe\":{\"type\":\"boolean\",\"x-topsheet\":{\"kind\":\"flag\",\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Cuts the picture to the shape in `ratio`, following what matters in it. Used only with `enable_export`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":false},\"ratio\":{\"enum\":[\"RATIO_9_16\",\"RATIO_1_1\",\"RATIO_4_5\",\"RATIO_16_9\"],\"x-topsheet\":{\"renamed\":{\"RATIO_ORIGINAL\":{\"to\":null,\"because\":\"That value belongs to the older API, `open/v2`; in the present one leave out `ratio` and `enable_ai_reframe` to keep the shape of the source.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_reframe\":true},\"because\":\"The shape of the source is kept unless `enable_ai_reframe` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"description\":\"Shape of the rendered clips. Required with `enable_ai_reframe`, and used only with it. Source: https://wayin.ai/es/api-docs/find-moments\"},\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"OTS\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"default\":\"Auto\",\"description\":\"How the picture is laid out; which layouts there are depends on `ratio`. Written exactly so, capitals and spaces included. Used only with `enable_ai_reframe`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"x-topsheet\":{\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_reframe\":true},\"because\":\"The shape of the source is kept unless `enable_ai_reframe` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]}},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.\"}},\"required\":[\"query\"],\"allOf\":[{\"anyOf\":[{\"required\":[\"video_url\"]},{\"required\":[\"file\"]}],\"x-topsheet\":{\"oneOf\":[\"video_url\",\"file\"],\"because\":\"WayinVideo has to know which video to search.\"}},{\"if\":{\"properties\":{\"enable_export\":{\"const\":true},\"enable_ai_reframe\":{\"const\":true}},\"required\":[\"enable_export\",\"enable_ai_reframe\"]},\"then\":{\"required\":[\"ratio\"],\"x-topsheet\":{\"because\":\"With `enable_ai_reframe` WayinVideo has to know which shape to cut to.\"}}},{\"if\":{\"properties\":{\"enable_export\":{\"const\":true},\"enable_ai_reframe\":{\"const\":true},\"ratio\":{\"const\":\"RATIO_16_9\"}},\"required\":[\"enable_export\",\"enable_ai_reframe\",\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"OTS\",\"Screen First\",\"\"],\"description\":\"The layouts of `RATIO_16_9`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_16_9`.\"}}}}},{\"if\":{\"properties\":{\"enable_export\":{\"const\":true},\"enable_ai_reframe\":{\"const\":true},\"ratio\":{\"const\":\"RATIO_9_16\"}},\"required\":[\"enable_export\",\"enable_ai_reframe\",\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"description\":\"The layouts of `RATIO_9_16`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_9_16`.\"}}}}},{\"if\":{\"properties\":{\"enable_export\":{\"const\":true},\"enable_ai_reframe\":{\"const\":true},\"ratio\":{\"const\":\"RATIO_1_1\"}},\"required\":[\"enable_export\",\"enable_ai_reframe\",\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Trio\",\"\"],\"description\":\"The layouts of `RATIO_1_1`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_1_1`.\"}}}}},{\"if\":{\"properties\":{\"enable_export\":{\"const\":true},\"enable_ai_reframe\":{\"const\":true},\"ratio\":{\"const\":\"RATIO_4_5\"}},\"required\":[\"enable_export\",\"enable_ai_reframe\",\"ratio\"]},\"then\":{\"properties\":{\"reframe_layout\":{\"enum\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"description\":\"The layouts of `RATIO_4_5`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"x-topsheet\":{\"because\":\"WayinVideo has no such layout for `ratio: RATIO_4_5`.\"}}}}}],\"additionalProperties\":false,\"$id\":\"WayinvideoFindMoments\"}");
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])", "u");
const pattern5 = new RegExp("\\S", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WayinvideoFindMoments" */;
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
if(data.file === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/1/required","required",{missingProperty: "file"},schema31.allOf[0].anyOf[1].required,schema31.allOf[0].anyOf[1],data);errors++;
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.enable_export === undefined) && (missing0 = "enable_export")) || ((data.enable_ai_reframe === undefined) && (missing0 = "enable_ai_reframe"))){
(vErrors ??= []).push({});errors++;
}
else {
if(data.enable_export !== undefined){
const _errs8 = errors;
if(true !== data.enable_export){
(vErrors ??= []).push({});errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.enable_ai_reframe !== undefined){
const _errs9 = errors;
if(true !== data.enable_ai_reframe){
(vErrors ??= []).push({});errors++;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratio === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "ratio"},schema31.allOf[1].then.required,schema31.allOf[1].then,data);errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
vErrors = fault(vErrors,instancePath,"#/allOf/1/if","if",{failingKeyword: "then"},schema31.allOf[1].if,schema31.allOf[1],data);errors++;
}
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.enable_export === undefined) && (missing1 = "enable_export")) || ((data.enable_ai_reframe === undefined) && (missing1 = "enable_ai_reframe"))) || ((data.ratio === undefined) && (missing1 = "ratio"))){
(vErrors ??= []).push({});errors++;
}
else {
if(data.enable_export !== undefined){
const _errs14 = errors;
if(true !== data.enable_export){
(vErrors ??= []).push({});errors++;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.enable_ai_reframe !== undefined){
const _errs15 = errors;
if(true !== data.enable_ai_reframe){
(vErrors ??= []).push({});errors++;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ratio !== undefined){
const _errs16 = errors;
if("RATIO_16_9" !== data.ratio){
(vErrors ??= []).push({});errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data5 = data.reframe_layout;
if(!((((((((((data5 === "Auto") || (data5 === "Full")) || (data5 === "Fit")) || (data5 === "Grid 4")) || (data5 === "Split 2")) || (data5 === "Trio")) || (data5 === "PiP")) || (data5 === "OTS")) || (data5 === "Screen First")) || (data5 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/2/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[2].then.properties.reframe_layout.enum},schema31.allOf[2].then.properties.reframe_layout.enum,schema31.allOf[2].then.properties.reframe_layout,data5);errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid4 = _valid2;
if(valid4){
var props0 = {};
props0.reframe_layout = true;
props0.enable_export = true;
props0.enable_ai_reframe = true;
props0.ratio = true;
}
}
if(!valid4){
vErrors = fault(vErrors,instancePath,"#/allOf/2/if","if",{failingKeyword: "then"},schema31.allOf[2].if,schema31.allOf[2],data);errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.enable_export = true;
props0.enable_ai_reframe = true;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.enable_export === undefined) && (missing2 = "enable_export")) || ((data.enable_ai_reframe === undefined) && (missing2 = "enable_ai_reframe"))) || ((data.ratio === undefined) && (missing2 = "ratio"))){
(vErrors ??= []).push({});errors++;
}
else {
if(data.enable_export !== undefined){
const _errs22 = errors;
if(true !== data.enable_export){
(vErrors ??= []).push({});errors++;
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.enable_ai_reframe !== undefined){
const _errs23 = errors;
if(true !== data.enable_ai_reframe){
(vErrors ??= []).push({});errors++;
}
var valid8 = _errs23 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.ratio !== undefined){
const _errs24 = errors;
if("RATIO_9_16" !== data.ratio){
(vErrors ??= []).push({});errors++;
}
var valid8 = _errs24 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data9 = data.reframe_layout;
if(!(((((((((((data9 === "Auto") || (data9 === "Full")) || (data9 === "Fit")) || (data9 === "Grid 4")) || (data9 === "Split 2")) || (data9 === "Trio")) || (data9 === "PiP")) || (data9 === "Screen First")) || (data9 === "Gameplay A")) || (data9 === "Gameplay B")) || (data9 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/3/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[3].then.properties.reframe_layout.enum},schema31.allOf[3].then.properties.reframe_layout.enum,schema31.allOf[3].then.properties.reframe_layout,data9);errors++;
}
}
}
var _valid3 = _errs25 === errors;
valid7 = _valid3;
if(valid7){
var props1 = {};
props1.reframe_layout = true;
props1.enable_export = true;
props1.enable_ai_reframe = true;
props1.ratio = true;
}
}
if(!valid7){
vErrors = fault(vErrors,instancePath,"#/allOf/3/if","if",{failingKeyword: "then"},schema31.allOf[3].if,schema31.allOf[3],data);errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs28 = errors;
let valid10 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.enable_export === undefined) && (missing3 = "enable_export")) || ((data.enable_ai_reframe === undefined) && (missing3 = "enable_ai_reframe"))) || ((data.ratio === undefined) && (missing3 = "ratio"))){
(vErrors ??= []).push({});errors++;
}
else {
if(data.enable_export !== undefined){
const _errs30 = errors;
if(true !== data.enable_export){
(vErrors ??= []).push({});errors++;
}
var valid11 = _errs30 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.enable_ai_reframe !== undefined){
const _errs31 = errors;
if(true !== data.enable_ai_reframe){
(vErrors ??= []).push({});errors++;
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.ratio !== undefined){
const _errs32 = errors;
if("RATIO_1_1" !== data.ratio){
(vErrors ??= []).push({});errors++;
}
var valid11 = _errs32 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
var _valid4 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data13 = data.reframe_layout;
if(!((((((data13 === "Auto") || (data13 === "Full")) || (data13 === "Fit")) || (data13 === "Grid 4")) || (data13 === "Trio")) || (data13 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/4/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[4].then.properties.reframe_layout.enum},schema31.allOf[4].then.properties.reframe_layout.enum,schema31.allOf[4].then.properties.reframe_layout,data13);errors++;
}
}
}
var _valid4 = _errs33 === errors;
valid10 = _valid4;
if(valid10){
var props2 = {};
props2.reframe_layout = true;
props2.enable_export = true;
props2.enable_ai_reframe = true;
props2.ratio = true;
}
}
if(!valid10){
vErrors = fault(vErrors,instancePath,"#/allOf/4/if","if",{failingKeyword: "then"},schema31.allOf[4].if,schema31.allOf[4],data);errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs36 = errors;
let valid13 = true;
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.enable_export === undefined) && (missing4 = "enable_export")) || ((data.enable_ai_reframe === undefined) && (missing4 = "enable_ai_reframe"))) || ((data.ratio === undefined) && (missing4 = "ratio"))){
(vErrors ??= []).push({});errors++;
}
else {
if(data.enable_export !== undefined){
const _errs38 = errors;
if(true !== data.enable_export){
(vErrors ??= []).push({});errors++;
}
var valid14 = _errs38 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.enable_ai_reframe !== undefined){
const _errs39 = errors;
if(true !== data.enable_ai_reframe){
(vErrors ??= []).push({});errors++;
}
var valid14 = _errs39 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.ratio !== undefined){
const _errs40 = errors;
if("RATIO_4_5" !== data.ratio){
(vErrors ??= []).push({});errors++;
}
var valid14 = _errs40 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
var _valid5 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reframe_layout !== undefined){
let data17 = data.reframe_layout;
if(!(((((((((((data17 === "Auto") || (data17 === "Full")) || (data17 === "Fit")) || (data17 === "Grid 4")) || (data17 === "Split 2")) || (data17 === "Trio")) || (data17 === "PiP")) || (data17 === "Screen First")) || (data17 === "Gameplay A")) || (data17 === "Gameplay B")) || (data17 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/allOf/5/then/properties/reframe_layout/enum","enum",{allowedValues: schema31.allOf[5].then.properties.reframe_layout.enum},schema31.allOf[5].then.properties.reframe_layout.enum,schema31.allOf[5].then.properties.reframe_layout,data17);errors++;
}
}
}
var _valid5 = _errs41 === errors;
valid13 = _valid5;
if(valid13){
var props3 = {};
props3.reframe_layout = true;
props3.enable_export = true;
props3.enable_ai_reframe = true;
props3.ratio = true;
}
}
if(!valid13){
vErrors = fault(vErrors,instancePath,"#/allOf/5/if","if",{failingKeyword: "then"},schema31.allOf[5].if,schema31.allOf[5],data);errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
vErrors = fault(vErrors,instancePath,"#/required","required",{missingProperty: "query"},schema31.required,schema31,data);errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.video_url !== undefined){
let data18 = data.video_url;
if(typeof data18 === "string"){
if(data18.length < 1){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/minLength","minLength",{limit: 1},1,schema31.properties.video_url,data18);errors++;
}
if(!pattern4.test(data18)){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/pattern","pattern",{pattern: "^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])"},"^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])",schema31.properties.video_url,data18);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"},schema31.properties.video_url.type,schema31.properties.video_url,data18);errors++;
}
}
if(data.file !== undefined){
let data19 = data.file;
if(typeof data19 === "string"){
if(data19.length < 1){
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/minLength","minLength",{limit: 1},1,schema31.properties.file,data19);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/type","type",{type: "string"},schema31.properties.file.type,schema31.properties.file,data19);errors++;
}
}
if(data.query !== undefined){
let data20 = data.query;
if(typeof data20 === "string"){
if(data20.length < 1){
vErrors = fault(vErrors,instancePath+"/query","#/properties/query/minLength","minLength",{limit: 1},1,schema31.properties.query,data20);errors++;
}
if(!pattern5.test(data20)){
vErrors = fault(vErrors,instancePath+"/query","#/properties/query/pattern","pattern",{pattern: "\\S"},"\\S",schema31.properties.query,data20);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/query","#/properties/query/type","type",{type: "string"},schema31.properties.query.type,schema31.properties.query,data20);errors++;
}
}
if(data.project_name !== undefined){
let data21 = data.project_name;
if(typeof data21 !== "string"){
vErrors = fault(vErrors,instancePath+"/project_name","#/properties/project_name/type","type",{type: "string"},schema31.properties.project_name.type,schema31.properties.project_name,data21);errors++;
}
}
if(data.source_lang !== undefined){
let data22 = data.source_lang;
if(typeof data22 === "string"){
if(data22.length < 1){
vErrors = fault(vErrors,instancePath+"/source_lang","#/properties/source_lang/minLength","minLength",{limit: 1},1,schema31.properties.source_lang,data22);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source_lang","#/properties/source_lang/type","type",{type: "string"},schema31.properties.source_lang.type,schema31.properties.source_lang,data22);errors++;
}
}
if(data.target_lang !== undefined){
let data23 = data.target_lang;
if(typeof data23 === "string"){
if(data23.length < 1){
vErrors = fault(vErrors,instancePath+"/target_lang","#/properties/target_lang/minLength","minLength",{limit: 1},1,schema31.properties.target_lang,data23);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/target_lang","#/properties/target_lang/type","type",{type: "string"},schema31.properties.target_lang.type,schema31.properties.target_lang,data23);errors++;
}
}
if(data.target_duration !== undefined){
let data24 = data.target_duration;
if(!((((((data24 === "DURATION_0_30") || (data24 === "DURATION_0_90")) || (data24 === "DURATION_30_60")) || (data24 === "DURATION_60_90")) || (data24 === "DURATION_90_180")) || (data24 === "DURATION_180_300"))){
vErrors = fault(vErrors,instancePath+"/target_duration","#/properties/target_duration/enum","enum",{allowedValues: schema31.properties.target_duration.enum},schema31.properties.target_duration.enum,schema31.properties.target_duration,data24);errors++;
}
}
if(data.limit !== undefined){
let data25 = data.limit;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = fault(vErrors,instancePath+"/limit","#/properties/limit/type","type",{type: "integer"},schema31.properties.limit.type,schema31.properties.limit,data25);errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
vErrors = fault(vErrors,instancePath+"/limit","#/properties/limit/minimum","minimum",{comparison: ">=", limit: 0},0,schema31.properties.limit,data25);errors++;
}
}
}
if(data.enable_export !== undefined){
let data26 = data.enable_export;
if(typeof data26 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_export","#/properties/enable_export/type","type",{type: "boolean"},schema31.properties.enable_export.type,schema31.properties.enable_export,data26);errors++;
}
}
if(data.resolution !== undefined){
let data27 = data.resolution;
if(!(((((data27 === "SD_480") || (data27 === "HD_720")) || (data27 === "FHD_1080")) || (data27 === "QHD_2K")) || (data27 === "UHD_4K"))){
vErrors = fault(vErrors,instancePath+"/resolution","#/properties/resolution/enum","enum",{allowedValues: schema31.properties.resolution.enum},schema31.properties.resolution.enum,schema31.properties.resolution,data27);errors++;
}
}
if(data.enable_caption !== undefined){
let data28 = data.enable_caption;
if(typeof data28 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_caption","#/properties/enable_caption/type","type",{type: "boolean"},schema31.properties.enable_caption.type,schema31.properties.enable_caption,data28);errors++;
}
}
if(data.caption_display !== undefined){
let data29 = data.caption_display;
if(!(((data29 === "both") || (data29 === "original")) || (data29 === "translation"))){
vErrors = fault(vErrors,instancePath+"/caption_display","#/properties/caption_display/enum","enum",{allowedValues: schema31.properties.caption_display.enum},schema31.properties.caption_display.enum,schema31.properties.caption_display,data29);errors++;
}
}
if(data.cc_style_tpl !== undefined){
let data30 = data.cc_style_tpl;
if(typeof data30 === "string"){
if(data30.length < 1){
vErrors = fault(vErrors,instancePath+"/cc_style_tpl","#/properties/cc_style_tpl/minLength","minLength",{limit: 1},1,schema31.properties.cc_style_tpl,data30);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/cc_style_tpl","#/properties/cc_style_tpl/type","type",{type: "string"},schema31.properties.cc_style_tpl.type,schema31.properties.cc_style_tpl,data30);errors++;
}
}
if(data.enable_ai_hook !== undefined){
let data31 = data.enable_ai_hook;
if(typeof data31 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_ai_hook","#/properties/enable_ai_hook/type","type",{type: "boolean"},schema31.properties.enable_ai_hook.type,schema31.properties.enable_ai_hook,data31);errors++;
}
}
if(data.ai_hook_script_style !== undefined){
let data32 = data.ai_hook_script_style;
if(!(((((((((((((data32 === "serious") || (data32 === "casual")) || (data32 === "informative")) || (data32 === "conversational")) || (data32 === "humorous")) || (data32 === "parody")) || (data32 === "inspirational")) || (data32 === "dramatic")) || (data32 === "empathetic")) || (data32 === "persuasive")) || (data32 === "neutral")) || (data32 === "excited")) || (data32 === "calm"))){
vErrors = fault(vErrors,instancePath+"/ai_hook_script_style","#/properties/ai_hook_script_style/enum","enum",{allowedValues: schema31.properties.ai_hook_script_style.enum},schema31.properties.ai_hook_script_style.enum,schema31.properties.ai_hook_script_style,data32);errors++;
}
}
if(data.ai_hook_position !== undefined){
let data33 = data.ai_hook_position;
if(!((data33 === "beginning") || (data33 === "end"))){
vErrors = fault(vErrors,instancePath+"/ai_hook_position","#/properties/ai_hook_position/enum","enum",{allowedValues: schema31.properties.ai_hook_position.enum},schema31.properties.ai_hook_position.enum,schema31.properties.ai_hook_position,data33);errors++;
}
}
if(data.enable_ai_reframe !== undefined){
let data34 = data.enable_ai_reframe;
if(typeof data34 !== "boolean"){
vErrors = fault(vErrors,instancePath+"/enable_ai_reframe","#/properties/enable_ai_reframe/type","type",{type: "boolean"},schema31.properties.enable_ai_reframe.type,schema31.properties.enable_ai_reframe,data34);errors++;
}
}
if(data.ratio !== undefined){
let data35 = data.ratio;
if(!((((data35 === "RATIO_9_16") || (data35 === "RATIO_1_1")) || (data35 === "RATIO_4_5")) || (data35 === "RATIO_16_9"))){
vErrors = fault(vErrors,instancePath+"/ratio","#/properties/ratio/enum","enum",{allowedValues: schema31.properties.ratio.enum},schema31.properties.ratio.enum,schema31.properties.ratio,data35);errors++;
}
}
if(data.reframe_layout !== undefined){
let data36 = data.reframe_layout;
if(!((((((((((((data36 === "Auto") || (data36 === "Full")) || (data36 === "Fit")) || (data36 === "Grid 4")) || (data36 === "Split 2")) || (data36 === "Trio")) || (data36 === "PiP")) || (data36 === "OTS")) || (data36 === "Screen First")) || (data36 === "Gameplay A")) || (data36 === "Gameplay B")) || (data36 === ""))){
vErrors = fault(vErrors,instancePath+"/reframe_layout","#/properties/reframe_layout/enum","enum",{allowedValues: schema31.properties.reframe_layout.enum},schema31.properties.reframe_layout.enum,schema31.properties.reframe_layout,data36);errors++;
}
}
if(data.durationSeconds !== undefined){
let data37 = data.durationSeconds;
if((!((typeof data37 == "number") && (isFinite(data37)))) && (!(data37 && typeof data37 == "object" && !Array.isArray(data37)))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/type","type",{type: schema31.properties.durationSeconds.type},schema31.properties.durationSeconds.type,schema31.properties.durationSeconds,data37);errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 <= 0 || isNaN(data37)){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds,data37);errors++;
}
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.low === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "low"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data37);errors++;
}
if(data37.high === undefined){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/required","required",{missingProperty: "high"},schema31.properties.durationSeconds.required,schema31.properties.durationSeconds,data37);errors++;
}
for(const key1 in data37){
if(!((key1 === "low") || (key1 === "high"))){
vErrors = fault(vErrors,instancePath+"/durationSeconds","#/properties/durationSeconds/additionalProperties","additionalProperties",{additionalProperty: key1},false,schema31.properties.durationSeconds,data37);errors++;
}
}
if(data37.low !== undefined){
let data38 = data37.low;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 <= 0 || isNaN(data38)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.low,data38);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/low","#/properties/durationSeconds/properties/low/type","type",{type: "number"},schema31.properties.durationSeconds.properties.low.type,schema31.properties.durationSeconds.properties.low,data38);errors++;
}
}
if(data37.high !== undefined){
let data39 = data37.high;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 <= 0 || isNaN(data39)){
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0},0,schema31.properties.durationSeconds.properties.high,data39);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/durationSeconds/high","#/properties/durationSeconds/properties/high/type","type",{type: "number"},schema31.properties.durationSeconds.properties.high.type,schema31.properties.durationSeconds.properties.high,data39);errors++;
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
return WayinvideoFindMoments;
  },
  "summary"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const WayinvideoSummary = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Video summary\",\"description\":\"Summarizes a video, with highlights and tags. WayinVideo's video summarization API, api/v2: https://wayin.ai/api-docs/video-summarization/\",\"type\":\"object\",\"properties\":{\"video_url\":{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^(?![fF][iI][lL][eE]:|[./~\\\\\\\\]|[A-Za-z]:[\\\\\\\\/])\",\"examples\":[\"https://www.youtube.com/watch?v=abc\"],\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\",\"form\":\"a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan\",\"singleUse\":{\"because\":\"WayinVideo's own client says that the `identity` of an upload is good for one job.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"},\"hosts\":{\"known\":[\"youtube.com\",\"youtu.be\",\"vimeo.com\",\"dailymotion.com\",\"dai.ly\",\"kick.com\",\"twitch.tv\",\"tiktok.com\",\"facebook.com\",\"fb.watch\",\"zoom.us\",\"rumble.com\"],\"former\":[\"instagram.com\",\"drive.google.com\"],\"because\":\"WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \\\"and more\\\"; its own client says to upload a video from anywhere else.\",\"formerly\":\"WayinVideo's pages named it in March 2026 and no longer do.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"description\":\"Public URL of the video, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/api-docs/video-summarization/\"},\"file\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"planFact\":true,\"identity\":\"source\",\"plan\":{\"needs\":[\"standard\",\"pro\",\"enterprise\"],\"because\":\"WayinVideo takes uploads from the Standard plan on.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"},\"formats\":{\"extensions\":[\"avi\",\"mp4\",\"mov\",\"webm\"],\"because\":\"WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"}},\"description\":\"Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.\"},\"source_lang\":{\"type\":\"string\",\"minLength\":1,\"examples\":[\"en\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}]},\"description\":\"Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/api-docs/video-summarization/\"},\"target_lang\":{\"type\":\"string\",\"minLength\":1,\"examples\":[\"en\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}],\"eachPays\":{\"because\":\"WayinVideo charges by task and length of the video, and no page says that a further language costs less.\",\"advice\":\"Run it once and have the text translated elsewhere, if that is good enough.\",\"source\":\"https://wayin.ai/api-docs/pricing\"}},\"description\":\"Language of the summary, as a code such as `en`; left out, that of the source. Source: https://wayin.ai/api-docs/video-summarization/\"},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.\"}},\"allOf\":[{\"anyOf\":[{\"required\":[\"video_url\"]},{\"required\":[\"file\"]}],\"x-topsheet\":{\"oneOf\":[\"video_url\",\"file\"],\"because\":\"WayinVideo has to know which video to summarize.\"}}],\"additionalProperties\":false,\"$id\":\"WayinvideoSummary\"}");
const pattern4 = new RegExp("^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WayinvideoSummary" */;
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
if(data.file === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/1/required","required",{missingProperty: "file"},schema31.allOf[0].anyOf[1].required,schema31.allOf[0].anyOf[1],data);errors++;
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
if(!(((((key0 === "video_url") || (key0 === "file")) || (key0 === "source_lang")) || (key0 === "target_lang")) || (key0 === "durationSeconds"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.video_url !== undefined){
let data0 = data.video_url;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/minLength","minLength",{limit: 1},1,schema31.properties.video_url,data0);errors++;
}
if(!pattern4.test(data0)){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/pattern","pattern",{pattern: "^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])"},"^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])",schema31.properties.video_url,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"},schema31.properties.video_url.type,schema31.properties.video_url,data0);errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/minLength","minLength",{limit: 1},1,schema31.properties.file,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/type","type",{type: "string"},schema31.properties.file.type,schema31.properties.file,data1);errors++;
}
}
if(data.source_lang !== undefined){
let data2 = data.source_lang;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/source_lang","#/properties/source_lang/minLength","minLength",{limit: 1},1,schema31.properties.source_lang,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source_lang","#/properties/source_lang/type","type",{type: "string"},schema31.properties.source_lang.type,schema31.properties.source_lang,data2);errors++;
}
}
if(data.target_lang !== undefined){
let data3 = data.target_lang;
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/target_lang","#/properties/target_lang/minLength","minLength",{limit: 1},1,schema31.properties.target_lang,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/target_lang","#/properties/target_lang/type","type",{type: "string"},schema31.properties.target_lang.type,schema31.properties.target_lang,data3);errors++;
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
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema31.type,schema31,data);errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return WayinvideoSummary;
  },
  "transcript"() {const fault = (errors, instancePath, schemaPath, keyword, params, schema, parentSchema, data) => {
const error = {instancePath,schemaPath,keyword,params,schema,parentSchema,data};
if(errors === null) return [error];
errors.push(error);
return errors;
};

const WayinvideoTranscript = validate20;
const schema31 = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Video transcript\",\"description\":\"Transcribes a video or a recording, with times and speakers. WayinVideo's video transcription API, api/v2: https://wayin.ai/api-docs/video-transcription/\",\"type\":\"object\",\"properties\":{\"video_url\":{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^(?![fF][iI][lL][eE]:|[./~\\\\\\\\]|[A-Za-z]:[\\\\\\\\/])\",\"examples\":[\"https://www.youtube.com/watch?v=abc\"],\"x-topsheet\":{\"kind\":\"text\",\"identity\":\"source\",\"form\":\"a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan\",\"singleUse\":{\"because\":\"WayinVideo's own client says that the `identity` of an upload is good for one job.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"},\"hosts\":{\"known\":[\"youtube.com\",\"youtu.be\",\"vimeo.com\",\"dailymotion.com\",\"dai.ly\",\"kick.com\",\"twitch.tv\",\"tiktok.com\",\"facebook.com\",\"fb.watch\",\"zoom.us\",\"rumble.com\"],\"former\":[\"instagram.com\",\"drive.google.com\"],\"because\":\"WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \\\"and more\\\"; its own client says to upload a video from anywhere else.\",\"formerly\":\"WayinVideo's pages named it in March 2026 and no longer do.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"description\":\"Public URL of the video or recording, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/api-docs/video-transcription/\"},\"file\":{\"type\":\"string\",\"minLength\":1,\"x-topsheet\":{\"kind\":\"text\",\"planFact\":true,\"identity\":\"source\",\"plan\":{\"needs\":[\"standard\",\"pro\",\"enterprise\"],\"because\":\"WayinVideo takes uploads from the Standard plan on.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"},\"formats\":{\"extensions\":[\"avi\",\"mp4\",\"mov\",\"webm\"],\"because\":\"WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"}},\"description\":\"Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.\"},\"source_lang\":{\"type\":\"string\",\"minLength\":1,\"examples\":[\"en\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}]},\"description\":\"Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/api-docs/video-transcription/\"},\"target_lang\":{\"type\":\"string\",\"minLength\":1,\"examples\":[\"en\"],\"x-topsheet\":{\"kind\":\"text\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}],\"eachPays\":{\"because\":\"WayinVideo charges by task and length of the video, and no page says that a further language costs less.\",\"advice\":\"Run it once and have the text translated elsewhere, if that is good enough.\",\"source\":\"https://wayin.ai/api-docs/pricing\"}},\"description\":\"Language to translate the transcript into, as a code such as `en`; left out, it is not translated. Source: https://wayin.ai/api-docs/video-transcription/\"},\"durationSeconds\":{\"type\":[\"number\",\"object\"],\"exclusiveMinimum\":0,\"properties\":{\"low\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The least it can be, in seconds.\"},\"high\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"description\":\"The most it can be, in seconds.\"}},\"required\":[\"low\",\"high\"],\"additionalProperties\":false,\"examples\":[60],\"x-topsheet\":{\"kind\":\"length\",\"planFact\":true},\"description\":\"Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.\"}},\"allOf\":[{\"anyOf\":[{\"required\":[\"video_url\"]},{\"required\":[\"file\"]}],\"x-topsheet\":{\"oneOf\":[\"video_url\",\"file\"],\"because\":\"WayinVideo has to know what to transcribe.\"}}],\"additionalProperties\":false,\"$id\":\"WayinvideoTranscript\"}");
const pattern4 = new RegExp("^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="WayinvideoTranscript" */;
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
if(data.file === undefined){
vErrors = fault(vErrors,instancePath,"#/allOf/0/anyOf/1/required","required",{missingProperty: "file"},schema31.allOf[0].anyOf[1].required,schema31.allOf[0].anyOf[1],data);errors++;
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
if(!(((((key0 === "video_url") || (key0 === "file")) || (key0 === "source_lang")) || (key0 === "target_lang")) || (key0 === "durationSeconds"))){
vErrors = fault(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},false,schema31,data);errors++;
}
}
if(data.video_url !== undefined){
let data0 = data.video_url;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/minLength","minLength",{limit: 1},1,schema31.properties.video_url,data0);errors++;
}
if(!pattern4.test(data0)){
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/pattern","pattern",{pattern: "^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])"},"^(?![fF][iI][lL][eE]:|[./~\\\\]|[A-Za-z]:[\\\\/])",schema31.properties.video_url,data0);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"},schema31.properties.video_url.type,schema31.properties.video_url,data0);errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/minLength","minLength",{limit: 1},1,schema31.properties.file,data1);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/file","#/properties/file/type","type",{type: "string"},schema31.properties.file.type,schema31.properties.file,data1);errors++;
}
}
if(data.source_lang !== undefined){
let data2 = data.source_lang;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = fault(vErrors,instancePath+"/source_lang","#/properties/source_lang/minLength","minLength",{limit: 1},1,schema31.properties.source_lang,data2);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/source_lang","#/properties/source_lang/type","type",{type: "string"},schema31.properties.source_lang.type,schema31.properties.source_lang,data2);errors++;
}
}
if(data.target_lang !== undefined){
let data3 = data.target_lang;
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = fault(vErrors,instancePath+"/target_lang","#/properties/target_lang/minLength","minLength",{limit: 1},1,schema31.properties.target_lang,data3);errors++;
}
}
else {
vErrors = fault(vErrors,instancePath+"/target_lang","#/properties/target_lang/type","type",{type: "string"},schema31.properties.target_lang.type,schema31.properties.target_lang,data3);errors++;
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
}
else {
vErrors = fault(vErrors,instancePath,"#/type","type",{type: "object"},schema31.type,schema31,data);errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return WayinvideoTranscript;
  },
};

const FIELDS = {
  "clip": "{\"video_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Public URL of the video, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"identity\":\"source\",\"form\":\"a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan\",\"singleUse\":{\"because\":\"WayinVideo's own client says that the `identity` of an upload is good for one job.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"},\"hosts\":{\"known\":[\"youtube.com\",\"youtu.be\",\"vimeo.com\",\"dailymotion.com\",\"dai.ly\",\"kick.com\",\"twitch.tv\",\"tiktok.com\",\"facebook.com\",\"fb.watch\",\"zoom.us\",\"rumble.com\"],\"former\":[\"instagram.com\",\"drive.google.com\"],\"because\":\"WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \\\"and more\\\"; its own client says to upload a video from anywhere else.\",\"formerly\":\"WayinVideo's pages named it in March 2026 and no longer do.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"file\":{\"kind\":\"text\",\"required\":false,\"description\":\"Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.\",\"planFact\":true,\"identity\":\"source\",\"plan\":{\"needs\":[\"standard\",\"pro\",\"enterprise\"],\"because\":\"WayinVideo takes uploads from the Standard plan on.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"},\"formats\":{\"extensions\":[\"avi\",\"mp4\",\"mov\",\"webm\"],\"because\":\"WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"}},\"project_name\":{\"kind\":\"text\",\"required\":false,\"description\":\"Name of the project. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":\"\"},\"source_lang\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}]},\"target_lang\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language of titles, descriptions and subtitles, as a code such as `en`; left out, that of the source. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}],\"eachPays\":{\"because\":\"WayinVideo charges by task and length of the video, and no page says that a further language costs less.\",\"advice\":\"Run it once; `export` jobs take `target_lang` too, though what they cost is not published.\",\"source\":\"https://wayin.ai/api-docs/pricing\"}},\"target_duration\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Length of the clips, from and to in seconds. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":\"DURATION_0_90\",\"values\":[\"DURATION_0_30\",\"DURATION_0_90\",\"DURATION_30_60\",\"DURATION_60_90\",\"DURATION_90_180\",\"DURATION_180_300\"]},\"limit\":{\"kind\":\"number\",\"required\":false,\"description\":\"Most clips, the best first; left out, all that are found. Nothing says that fewer clips cost less. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"minimum\":0,\"whole\":true,\"bounds\":{\"when\":{\"enable_export\":true},\"because\":\"Every clip that is found is rendered, however many there are.\",\"advice\":\"set `limit`, or leave out `enable_export` in a first pass and render the clips you choose with an `export` job\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"enable_export\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Renders the clips now and returns links; without it only their places and texts. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Size of the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":\"SD_480\",\"values\":[\"SD_480\",\"HD_720\",\"FHD_1080\",\"QHD_2K\",\"UHD_4K\"],\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"enable_caption\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Puts captions on the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"caption_display\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Which languages the captions show. Used only with `enable_caption`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":\"original\",\"values\":[\"both\",\"original\",\"translation\"],\"listed\":[{\"unless\":{\"cc_style_tpl\":[\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\"]},\"values\":[\"original\",\"translation\"],\"because\":\"WayinVideo's own client shows both languages only with a style whose id begins with `temp-static-`.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"}],\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"values\":[\"both\",\"translation\"],\"when\":{\"target_lang\":{\"set\":true}},\"because\":\"Without `target_lang` the target is the language of the source, so there is no translation to show.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"cc_style_tpl\":{\"kind\":\"text\",\"required\":false,\"description\":\"Id of the caption style. Used only with `enable_caption`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":\"temp-7\",\"listed\":[{\"values\":[\"smart-bg-focus\",\"box-highlight\",\"word-focus\",\"underline-focus\",\"temp-0\",\"temp-1\",\"temp-2\",\"temp-3\",\"temp-4\",\"temp-5\",\"temp-6\",\"temp-7\",\"temp-8\",\"temp-9\",\"temp-10\",\"temp-11\",\"temp-12\",\"temp-13\",\"temp-14\",\"temp-15\",\"temp-16\",\"temp-17\",\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\",\"game-streamer-1\",\"game-streamer-2\",\"game-streamer-3\",\"game-streamer-4\",\"game-streamer-5\",\"game-streamer-6\",\"game-streamer-7\"],\"because\":\"It is none of the 35 caption styles that are known to users of the API; WayinVideo's own list is at https://wayin.ai/api-docs/subtitles-style/ and could not be read.\",\"source\":\"https://wayin.ai/api-docs/subtitles-style/\"}],\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"enable_ai_hook\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Adds a hook written by AI to the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"ai_hook_script_style\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Tone of the hook. Used only with `enable_ai_hook`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":\"serious\",\"values\":[\"serious\",\"casual\",\"informative\",\"conversational\",\"humorous\",\"parody\",\"inspirational\",\"dramatic\",\"empathetic\",\"persuasive\",\"neutral\",\"excited\",\"calm\"],\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"ai_hook_position\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Where the hook stands. Used only with `enable_ai_hook`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":\"beginning\",\"values\":[\"beginning\",\"end\"],\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"enable_ai_reframe\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Cuts the picture to the shape in `ratio`, following what matters in it. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"ratio\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Shape of the rendered clips. Required with `enable_ai_reframe`, and used only with it. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"values\":[\"RATIO_9_16\",\"RATIO_1_1\",\"RATIO_4_5\",\"RATIO_16_9\"],\"renamed\":{\"RATIO_ORIGINAL\":{\"to\":null,\"because\":\"That value belongs to the older API, `open/v2`; in the present one leave out `ratio` and `enable_ai_reframe` to keep the shape of the source.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_reframe\":true},\"because\":\"The shape of the source is kept unless `enable_ai_reframe` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"reframe_layout\":{\"kind\":\"enum\",\"required\":false,\"description\":\"How the picture is laid out; which layouts there are depends on `ratio`. Written exactly so, capitals and spaces included. Used only with `enable_ai_reframe`. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":\"Auto\",\"values\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"OTS\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_reframe\":true},\"because\":\"The shape of the source is kept unless `enable_ai_reframe` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"enable_more_results\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Finds more clips; Enterprise plan only. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false,\"plan\":{\"needs\":[\"enterprise\"],\"values\":[true],\"because\":\"WayinVideo offers it with the Enterprise plan only.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"enable_express_mode\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Halves the charge; Enterprise plan only. Source: https://wayin.ai/id/api-docs/ai-clipping/\",\"default\":false,\"plan\":{\"needs\":[\"enterprise\"],\"values\":[true],\"because\":\"WayinVideo offers express mode with the Enterprise plan only.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.\",\"planFact\":true}}",
  "export": "{\"project_id\":{\"kind\":\"text\",\"required\":true,\"description\":\"Id of the clipping or find-moments task whose clips are rendered. Source: https://wayin.ai/api-docs/clips-export\",\"identity\":\"source\"},\"clip_indices\":{\"kind\":\"list\",\"required\":false,\"description\":\"Which clips to render, counted from 0; left out, every clip of the project. Source: https://wayin.ai/api-docs/clips-export\",\"minimum\":1,\"bounds\":{\"because\":\"Left out, every clip of the project is rendered.\",\"advice\":\"list the ones that you want in `clip_indices`\",\"source\":\"https://wayin.ai/api-docs/clips-export\"}},\"target_lang\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language of titles and captions, as a code such as `en`; left out, that of the task. Source: https://wayin.ai/api-docs/clips-export\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}]},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Size of the rendered clips. Source: https://wayin.ai/api-docs/clips-export\",\"default\":\"SD_480\",\"values\":[\"SD_480\",\"HD_720\",\"FHD_1080\",\"QHD_2K\",\"UHD_4K\"]},\"enable_caption\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Puts captions on the rendered clips. Source: https://wayin.ai/api-docs/clips-export\",\"default\":false},\"caption_display\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Which languages the captions show. Used only with `enable_caption`. Source: https://wayin.ai/api-docs/clips-export\",\"default\":\"original\",\"values\":[\"both\",\"original\",\"translation\"],\"listed\":[{\"unless\":{\"cc_style_tpl\":[\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\"]},\"values\":[\"original\",\"translation\"],\"because\":\"WayinVideo's own client shows both languages only with a style whose id begins with `temp-static-`.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"}],\"noEffectUnless\":[{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"values\":[\"both\",\"translation\"],\"when\":{\"target_lang\":{\"set\":true}},\"because\":\"Without `target_lang` the target is the language of the source, so there is no translation to show.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"cc_style_tpl\":{\"kind\":\"text\",\"required\":false,\"description\":\"Id of the caption style. Used only with `enable_caption`. Source: https://wayin.ai/api-docs/clips-export\",\"default\":\"temp-7\",\"listed\":[{\"values\":[\"smart-bg-focus\",\"box-highlight\",\"word-focus\",\"underline-focus\",\"temp-0\",\"temp-1\",\"temp-2\",\"temp-3\",\"temp-4\",\"temp-5\",\"temp-6\",\"temp-7\",\"temp-8\",\"temp-9\",\"temp-10\",\"temp-11\",\"temp-12\",\"temp-13\",\"temp-14\",\"temp-15\",\"temp-16\",\"temp-17\",\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\",\"game-streamer-1\",\"game-streamer-2\",\"game-streamer-3\",\"game-streamer-4\",\"game-streamer-5\",\"game-streamer-6\",\"game-streamer-7\"],\"because\":\"It is none of the 35 caption styles that are known to users of the API; WayinVideo's own list is at https://wayin.ai/api-docs/subtitles-style/ and could not be read.\",\"source\":\"https://wayin.ai/api-docs/subtitles-style/\"}],\"noEffectUnless\":[{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"enable_ai_hook\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Adds a hook written by AI to the rendered clips. Source: https://wayin.ai/api-docs/clips-export\",\"default\":false},\"ai_hook_script_style\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Tone of the hook. Used only with `enable_ai_hook`. Source: https://wayin.ai/api-docs/clips-export\",\"default\":\"serious\",\"values\":[\"serious\",\"casual\",\"informative\",\"conversational\",\"humorous\",\"parody\",\"inspirational\",\"dramatic\",\"empathetic\",\"persuasive\",\"neutral\",\"excited\",\"calm\"],\"noEffectUnless\":[{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"ai_hook_position\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Where the hook stands. Used only with `enable_ai_hook`. Source: https://wayin.ai/api-docs/clips-export\",\"default\":\"beginning\",\"values\":[\"beginning\",\"end\"],\"noEffectUnless\":[{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"ai_hook_keywords\":{\"kind\":\"text\",\"required\":false,\"description\":\"Words that the hook is to hold. The name is seen only in WayinVideo's own client.\",\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"ai_hook_text_duration\":{\"kind\":\"number\",\"required\":false,\"description\":\"How long the hook stands, in milliseconds. The name is seen only in WayinVideo's own client.\",\"minimum\":0,\"whole\":true,\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"enable_ai_reframe\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Cuts the picture to the shape in `ratio`, following what matters in it. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":false,\"clientOnly\":true},\"ratio\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Shape of the rendered clips. Giving it asks for reframing. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"values\":[\"RATIO_9_16\",\"RATIO_1_1\",\"RATIO_4_5\",\"RATIO_16_9\"],\"renamed\":{\"RATIO_ORIGINAL\":{\"to\":null,\"because\":\"That value belongs to the older API, `open/v2`; in the present one leave out `ratio` and `enable_ai_reframe` to keep the shape of the source.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"clientOnly\":true},\"reframe_layout\":{\"kind\":\"enum\",\"required\":false,\"description\":\"How the picture is laid out; which layouts there are depends on `ratio`. Written exactly so, capitals and spaces included. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":\"Auto\",\"values\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"OTS\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"clientOnly\":true},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the source in seconds, or a range `{low, high}`. Plan fact: no charge for an export is known to depend on it.\",\"planFact\":true}}",
  "find-moments": "{\"video_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Public URL of the video, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/es/api-docs/find-moments\",\"identity\":\"source\",\"form\":\"a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan\",\"singleUse\":{\"because\":\"WayinVideo's own client says that the `identity` of an upload is good for one job.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"},\"hosts\":{\"known\":[\"youtube.com\",\"youtu.be\",\"vimeo.com\",\"dailymotion.com\",\"dai.ly\",\"kick.com\",\"twitch.tv\",\"tiktok.com\",\"facebook.com\",\"fb.watch\",\"zoom.us\",\"rumble.com\"],\"former\":[\"instagram.com\",\"drive.google.com\"],\"because\":\"WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \\\"and more\\\"; its own client says to upload a video from anywhere else.\",\"formerly\":\"WayinVideo's pages named it in March 2026 and no longer do.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"file\":{\"kind\":\"text\",\"required\":false,\"description\":\"Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.\",\"planFact\":true,\"identity\":\"source\",\"plan\":{\"needs\":[\"standard\",\"pro\",\"enterprise\"],\"because\":\"WayinVideo takes uploads from the Standard plan on.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"},\"formats\":{\"extensions\":[\"avi\",\"mp4\",\"mov\",\"webm\"],\"because\":\"WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"}},\"query\":{\"kind\":\"text\",\"required\":true,\"description\":\"What to look for, short and complete in itself, best in English. Source: https://wayin.ai/es/api-docs/find-moments\",\"identity\":\"content\"},\"project_name\":{\"kind\":\"text\",\"required\":false,\"description\":\"Name of the project. Source: https://wayin.ai/es/api-docs/find-moments\",\"default\":\"\"},\"source_lang\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/es/api-docs/find-moments\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}]},\"target_lang\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language of titles, descriptions and subtitles, as a code such as `en`; left out, that of the source. Source: https://wayin.ai/es/api-docs/find-moments\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}],\"eachPays\":{\"because\":\"WayinVideo charges by task and length of the video, and no page says that a further language costs less.\",\"advice\":\"Run it once; `export` jobs take `target_lang` too, though what they cost is not published.\",\"source\":\"https://wayin.ai/api-docs/pricing\"}},\"target_duration\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Length of the clips, from and to in seconds. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"values\":[\"DURATION_0_30\",\"DURATION_0_90\",\"DURATION_30_60\",\"DURATION_60_90\",\"DURATION_90_180\",\"DURATION_180_300\"],\"clientOnly\":true,\"unconfirmed\":{\"because\":\"The page on find moments, as far as it could be read, does not list it, and WayinVideo's own client never sends it here.\",\"advice\":\"Leave it out, or look at the first result before you rely on it.\",\"source\":\"https://wayin.ai/es/api-docs/find-moments\"}},\"limit\":{\"kind\":\"number\",\"required\":false,\"description\":\"Most clips. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"minimum\":0,\"whole\":true,\"clientOnly\":true,\"unconfirmed\":{\"because\":\"WayinVideo's own client sends it, but a user of the API reports that every match comes back all the same, and is rendered where that is asked for.\",\"advice\":\"To render only some, search without `enable_export` first and then render the chosen ones with an `export` job and `clip_indices`.\",\"source\":\"https://wayin.ai/es/api-docs/find-moments\"}},\"enable_export\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Renders the clips now and returns links; without it only their places and texts. Source: https://wayin.ai/es/api-docs/find-moments\",\"default\":false},\"resolution\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Size of the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/es/api-docs/find-moments\",\"default\":\"SD_480\",\"values\":[\"SD_480\",\"HD_720\",\"FHD_1080\",\"QHD_2K\",\"UHD_4K\"],\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"enable_caption\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Puts captions on the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/es/api-docs/find-moments\",\"default\":false,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"caption_display\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Which languages the captions show. Used only with `enable_caption`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":\"original\",\"values\":[\"both\",\"original\",\"translation\"],\"listed\":[{\"unless\":{\"cc_style_tpl\":[\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\"]},\"values\":[\"original\",\"translation\"],\"because\":\"WayinVideo's own client shows both languages only with a style whose id begins with `temp-static-`.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"}],\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"values\":[\"both\",\"translation\"],\"when\":{\"target_lang\":{\"set\":true}},\"because\":\"Without `target_lang` the target is the language of the source, so there is no translation to show.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"cc_style_tpl\":{\"kind\":\"text\",\"required\":false,\"description\":\"Id of the caption style. Used only with `enable_caption`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":\"temp-7\",\"listed\":[{\"values\":[\"smart-bg-focus\",\"box-highlight\",\"word-focus\",\"underline-focus\",\"temp-0\",\"temp-1\",\"temp-2\",\"temp-3\",\"temp-4\",\"temp-5\",\"temp-6\",\"temp-7\",\"temp-8\",\"temp-9\",\"temp-10\",\"temp-11\",\"temp-12\",\"temp-13\",\"temp-14\",\"temp-15\",\"temp-16\",\"temp-17\",\"temp-static-1\",\"temp-static-2\",\"temp-static-3\",\"temp-static-4\",\"temp-static-5\",\"temp-static-6\",\"game-streamer-1\",\"game-streamer-2\",\"game-streamer-3\",\"game-streamer-4\",\"game-streamer-5\",\"game-streamer-6\",\"game-streamer-7\"],\"because\":\"It is none of the 35 caption styles that are known to users of the API; WayinVideo's own list is at https://wayin.ai/api-docs/subtitles-style/ and could not be read.\",\"source\":\"https://wayin.ai/api-docs/subtitles-style/\"}],\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_caption\":true},\"because\":\"There are no captions unless `enable_caption` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"enable_ai_hook\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Adds a hook written by AI to the rendered clips. Used only with `enable_export`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":false,\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"ai_hook_script_style\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Tone of the hook. Used only with `enable_ai_hook`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":\"serious\",\"values\":[\"serious\",\"casual\",\"informative\",\"conversational\",\"humorous\",\"parody\",\"inspirational\",\"dramatic\",\"empathetic\",\"persuasive\",\"neutral\",\"excited\",\"calm\"],\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"ai_hook_position\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Where the hook stands. Used only with `enable_ai_hook`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":\"beginning\",\"values\":[\"beginning\",\"end\"],\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_hook\":true},\"because\":\"There is no hook unless `enable_ai_hook` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"enable_ai_reframe\":{\"kind\":\"flag\",\"required\":false,\"description\":\"Cuts the picture to the shape in `ratio`, following what matters in it. Used only with `enable_export`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":false,\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"ratio\":{\"kind\":\"enum\",\"required\":false,\"description\":\"Shape of the rendered clips. Required with `enable_ai_reframe`, and used only with it. Source: https://wayin.ai/es/api-docs/find-moments\",\"values\":[\"RATIO_9_16\",\"RATIO_1_1\",\"RATIO_4_5\",\"RATIO_16_9\"],\"renamed\":{\"RATIO_ORIGINAL\":{\"to\":null,\"because\":\"That value belongs to the older API, `open/v2`; in the present one leave out `ratio` and `enable_ai_reframe` to keep the shape of the source.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_reframe\":true},\"because\":\"The shape of the source is kept unless `enable_ai_reframe` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"reframe_layout\":{\"kind\":\"enum\",\"required\":false,\"description\":\"How the picture is laid out; which layouts there are depends on `ratio`. Written exactly so, capitals and spaces included. Used only with `enable_ai_reframe`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.\",\"default\":\"Auto\",\"values\":[\"Auto\",\"Full\",\"Fit\",\"Grid 4\",\"Split 2\",\"Trio\",\"PiP\",\"OTS\",\"Screen First\",\"Gameplay A\",\"Gameplay B\",\"\"],\"clientOnly\":true,\"noEffectUnless\":[{\"when\":{\"enable_export\":true},\"because\":\"WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"},{\"when\":{\"enable_ai_reframe\":true},\"because\":\"The shape of the source is kept unless `enable_ai_reframe` is true.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}]},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.\",\"planFact\":true}}",
  "summary": "{\"video_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Public URL of the video, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/api-docs/video-summarization/\",\"identity\":\"source\",\"form\":\"a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan\",\"singleUse\":{\"because\":\"WayinVideo's own client says that the `identity` of an upload is good for one job.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"},\"hosts\":{\"known\":[\"youtube.com\",\"youtu.be\",\"vimeo.com\",\"dailymotion.com\",\"dai.ly\",\"kick.com\",\"twitch.tv\",\"tiktok.com\",\"facebook.com\",\"fb.watch\",\"zoom.us\",\"rumble.com\"],\"former\":[\"instagram.com\",\"drive.google.com\"],\"because\":\"WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \\\"and more\\\"; its own client says to upload a video from anywhere else.\",\"formerly\":\"WayinVideo's pages named it in March 2026 and no longer do.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"file\":{\"kind\":\"text\",\"required\":false,\"description\":\"Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.\",\"planFact\":true,\"identity\":\"source\",\"plan\":{\"needs\":[\"standard\",\"pro\",\"enterprise\"],\"because\":\"WayinVideo takes uploads from the Standard plan on.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"},\"formats\":{\"extensions\":[\"avi\",\"mp4\",\"mov\",\"webm\"],\"because\":\"WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"}},\"source_lang\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/api-docs/video-summarization/\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}]},\"target_lang\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language of the summary, as a code such as `en`; left out, that of the source. Source: https://wayin.ai/api-docs/video-summarization/\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}],\"eachPays\":{\"because\":\"WayinVideo charges by task and length of the video, and no page says that a further language costs less.\",\"advice\":\"Run it once and have the text translated elsewhere, if that is good enough.\",\"source\":\"https://wayin.ai/api-docs/pricing\"}},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.\",\"planFact\":true}}",
  "transcript": "{\"video_url\":{\"kind\":\"text\",\"required\":false,\"description\":\"Public URL of the video or recording, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/api-docs/video-transcription/\",\"identity\":\"source\",\"form\":\"a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan\",\"singleUse\":{\"because\":\"WayinVideo's own client says that the `identity` of an upload is good for one job.\",\"source\":\"https://clawhub.ai/WayinVideo/ai-clipping\"},\"hosts\":{\"known\":[\"youtube.com\",\"youtu.be\",\"vimeo.com\",\"dailymotion.com\",\"dai.ly\",\"kick.com\",\"twitch.tv\",\"tiktok.com\",\"facebook.com\",\"fb.watch\",\"zoom.us\",\"rumble.com\"],\"former\":[\"instagram.com\",\"drive.google.com\"],\"because\":\"WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \\\"and more\\\"; its own client says to upload a video from anywhere else.\",\"formerly\":\"WayinVideo's pages named it in March 2026 and no longer do.\",\"source\":\"https://wayin.ai/id/api-docs/ai-clipping/\"}},\"file\":{\"kind\":\"text\",\"required\":false,\"description\":\"Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.\",\"planFact\":true,\"identity\":\"source\",\"plan\":{\"needs\":[\"standard\",\"pro\",\"enterprise\"],\"because\":\"WayinVideo takes uploads from the Standard plan on.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"},\"formats\":{\"extensions\":[\"avi\",\"mp4\",\"mov\",\"webm\"],\"because\":\"WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.\",\"source\":\"https://wayin.ai/de/api-docs/upload\"}},\"source_lang\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/api-docs/video-transcription/\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}]},\"target_lang\":{\"kind\":\"text\",\"required\":false,\"description\":\"Language to translate the transcript into, as a code such as `en`; left out, it is not translated. Source: https://wayin.ai/api-docs/video-transcription/\",\"listed\":[{\"values\":[\"af\",\"sq\",\"am\",\"ar\",\"hy\",\"as\",\"az\",\"ba\",\"eu\",\"be\",\"bn\",\"bs\",\"br\",\"bg\",\"my\",\"ca\",\"zh-cn\",\"zh-tw\",\"hr\",\"cs\",\"da\",\"nl\",\"en\",\"et\",\"fo\",\"fi\",\"fr\",\"gl\",\"ka\",\"de\",\"el\",\"gu\",\"ht\",\"ha\",\"haw\",\"he\",\"hi\",\"hu\",\"is\",\"id\",\"it\",\"ja\",\"jw\",\"kn\",\"kk\",\"km\",\"ko\",\"lo\",\"la\",\"lv\",\"ln\",\"lt\",\"lb\",\"mk\",\"mg\",\"ms\",\"ml\",\"mt\",\"mi\",\"mr\",\"mn\",\"ne\",\"no\",\"nn\",\"oc\",\"ps\",\"fa\",\"pl\",\"pt\",\"pa\",\"ro\",\"ru\",\"sa\",\"sr\",\"sn\",\"sd\",\"si\",\"sk\",\"sl\",\"so\",\"es\",\"su\",\"sw\",\"sv\",\"tl\",\"tg\",\"ta\",\"tt\",\"te\",\"th\",\"bo\",\"tr\",\"tk\",\"uk\",\"ur\",\"uz\",\"vi\",\"cy\",\"yi\",\"yo\"],\"meant\":{\"zh\":[\"zh-cn\",\"zh-tw\"],\"jv\":[\"jw\"]},\"because\":\"It is none of the 100 language codes that WayinVideo's own clients know.\",\"source\":\"https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin\"}],\"eachPays\":{\"because\":\"WayinVideo charges by task and length of the video, and no page says that a further language costs less.\",\"advice\":\"Run it once and have the text translated elsewhere, if that is good enough.\",\"source\":\"https://wayin.ai/api-docs/pricing\"}},\"durationSeconds\":{\"kind\":\"length\",\"required\":false,\"description\":\"Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.\",\"planFact\":true}}",
};

const PRICES = "{\"clip\":{\"items\":[{\"id\":\"clipping\",\"label\":\"Clipping\",\"source\":\"pricing\",\"known\":\"first-party\",\"unsaid\":{\"because\":\"The page does not say whether a started minute is billed whole.\",\"low\":{\"rate\":{\"parameter\":\"unitsPerMinute\"},\"per\":{\"minutes\":\"durationSeconds\"}},\"high\":{\"rate\":{\"parameter\":\"unitsPerMinute\"},\"per\":{\"minutes\":\"durationSeconds\",\"round\":\"up\"}}},\"notes\":[{\"note\":\"Express mode halves the charge, with the Enterprise plan only. It counts where the config's `plans` says that you have it.\",\"source\":\"clipping\"}]},{\"id\":\"express-mode\",\"label\":\"Express mode\",\"source\":\"clipping\",\"known\":\"first-party\",\"when\":{\"enable_express_mode\":true,\"plan\":\"enterprise\"},\"share\":{\"times\":-0.5,\"of\":[\"clipping\"]}}],\"examples\":[{\"label\":\"10 minutes at 2 units a minute\",\"job\":{\"durationSeconds\":600},\"assume\":{\"unitsPerMinute\":2},\"cost\":20,\"source\":\"pricing\"},{\"label\":\"the length of the video counts, not what is made of it\",\"job\":{\"durationSeconds\":600,\"limit\":3,\"enable_export\":true,\"resolution\":\"UHD_4K\"},\"assume\":{\"unitsPerMinute\":2},\"cost\":20,\"source\":\"pricing\"},{\"label\":\"a started minute, by both readings\",\"job\":{\"durationSeconds\":90},\"assume\":{\"unitsPerMinute\":2},\"cost\":{\"low\":3,\"high\":4},\"source\":\"pricing\"},{\"label\":\"express mode with the Enterprise plan\",\"plan\":\"enterprise\",\"job\":{\"durationSeconds\":600,\"enable_express_mode\":true},\"assume\":{\"unitsPerMinute\":2},\"cost\":10,\"source\":\"clipping\"},{\"label\":\"express mode without it halves nothing\",\"job\":{\"durationSeconds\":600,\"enable_express_mode\":true},\"assume\":{\"unitsPerMinute\":2},\"cost\":20,\"source\":\"clipping\"}]},\"find-moments\":{\"items\":[{\"id\":\"finding\",\"label\":\"Finding moments\",\"source\":\"pricing\",\"known\":\"first-party\",\"unsaid\":{\"because\":\"The page does not say whether a started minute is billed whole.\",\"low\":{\"rate\":{\"parameter\":\"unitsPerMinute\"},\"per\":{\"minutes\":\"durationSeconds\"}},\"high\":{\"rate\":{\"parameter\":\"unitsPerMinute\"},\"per\":{\"minutes\":\"durationSeconds\",\"round\":\"up\"}}}}],\"examples\":[{\"label\":\"10 minutes at 1 to 2 units a minute\",\"job\":{\"durationSeconds\":600},\"assume\":{\"unitsPerMinute\":{\"low\":1,\"high\":2}},\"cost\":{\"low\":10,\"high\":20},\"source\":\"pricing\"}]},\"summary\":{\"items\":[{\"id\":\"summarization\",\"label\":\"Summarization\",\"source\":\"pricing\",\"known\":\"first-party\",\"unsaid\":{\"because\":\"The page does not say whether a started minute is billed whole.\",\"low\":{\"rate\":{\"parameter\":\"unitsPerMinute\"},\"per\":{\"minutes\":\"durationSeconds\"}},\"high\":{\"rate\":{\"parameter\":\"unitsPerMinute\"},\"per\":{\"minutes\":\"durationSeconds\",\"round\":\"up\"}}}}],\"examples\":[{\"label\":\"1 minute at half a unit a minute\",\"job\":{\"durationSeconds\":60},\"assume\":{\"unitsPerMinute\":0.5},\"cost\":0.5,\"source\":\"pricing\"}]},\"transcript\":{\"items\":[{\"id\":\"transcription\",\"label\":\"Transcription\",\"source\":\"pricing\",\"known\":\"first-party\",\"unsaid\":{\"because\":\"The page does not say whether a started minute is billed whole.\",\"low\":{\"rate\":{\"parameter\":\"unitsPerMinute\"},\"per\":{\"minutes\":\"durationSeconds\"}},\"high\":{\"rate\":{\"parameter\":\"unitsPerMinute\"},\"per\":{\"minutes\":\"durationSeconds\",\"round\":\"up\"}}}}],\"examples\":[{\"label\":\"10 to 12 minutes at half a unit a minute\",\"job\":{\"durationSeconds\":{\"low\":600,\"high\":720}},\"assume\":{\"unitsPerMinute\":0.5},\"cost\":{\"low\":5,\"high\":6},\"source\":\"pricing\"}]},\"export\":{\"items\":[{\"id\":\"export\",\"label\":\"Export\",\"source\":\"clips-export\",\"known\":\"first-party\",\"flat\":{\"parameter\":\"unitsPerJob\"}}],\"examples\":[{\"label\":\"a price of 0 is a price\",\"job\":{\"project_id\":\"proj_1\"},\"assume\":{\"unitsPerJob\":0},\"cost\":0,\"source\":\"clips-export\"}]}}";

export const validatorOf = (task) => VALIDATORS[task]();
export const fieldsOf = (task) => JSON.parse(FIELDS[task]);
export const prices = () => JSON.parse(PRICES);
