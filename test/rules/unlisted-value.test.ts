import { rule } from "../../rules/unlisted-value.js";
import { testRule } from "./rule-tester.js";
import { VIDEO, wayinvideo } from "./wayinvideo.js";

const CAPTIONS = "type: export, project_id: p, clip_indices: [0], enable_caption: true, target_lang: en";

testRule(rule, {
  valid: [
    { name: "known codes", code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}, source_lang: zh-tw, target_lang: jw}\n`) },
    { name: "both languages in a style for it", code: wayinvideo(`  - {id: a, ${CAPTIONS}, caption_display: both, cc_style_tpl: temp-static-2}\n`) },
    { name: "a style that does nothing anyway", code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}, cc_style_tpl: my-style}\n`) },
  ],
  invalid: [
    {
      name: "a code that stands for two",
      code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}, source_lang: «zh»}\n`),
      findings: [
        {
          job: "a",
          planned: 1,
          message: "`source_lang` is `zh`, which may not work. It is none of the 100 language codes that WayinVideo's own clients know.",
          help: /^You probably meant `zh-cn` or `zh-tw`\. Source: https:/,
        },
      ],
    },
    { name: "another code for the language", code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}, source_lang: «jv»}\n`), findings: [{ message: /`jv`/, help: /^You probably meant `jw`\./ }] },
    { name: "a country that the codes do not tell", code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}, target_lang: «pt-br»}\n`), findings: [{ message: /`pt-br`/, help: /^You probably meant `pt`\./ }] },
    { name: "capitals", code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}, target_lang: «zh-CN»}\n`), findings: [{ message: /`zh-CN`/, help: /^You probably meant `zh-cn`\./ }] },
    {
      name: "no language at all, for all that a matrix plans",
      code: wayinvideo(`  - {id: a, type: transcript, ${VIDEO}, source_lang: «klingon», matrix: {target_lang: [en, ja]}}\n`),
      findings: [{ planned: 2, message: /`klingon`/, help: /^Look the value up, or leave the field out\./ }],
    },
    {
      name: "both languages in the default style",
      code: wayinvideo(`  - {id: a, ${CAPTIONS}, caption_display: «both»}\n`),
      findings: [{ message: /only with a style whose id begins with `temp-static-`\./, help: /^Write `original` or `translation`, or set `cc_style_tpl` to `temp-static-1`, / }],
    },
    { name: "a style that nobody knows", code: wayinvideo(`  - {id: a, ${CAPTIONS}, cc_style_tpl: «temp-18»}\n`), findings: [{ message: /`temp-18`/, help: /^You probably meant `temp-1/ }] },
  ],
});
