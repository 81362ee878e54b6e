import { rule } from "../../rules/paid-for-each-value.js";
import { testRule } from "./rule-tester.js";
import { VIDEO, wayinvideo } from "./wayinvideo.js";

testRule(rule, {
  valid: [
    { name: "one language", code: wayinvideo(`  - {id: a, type: summary, ${VIDEO}, matrix: {target_lang: [en]}}\n`) },
    { name: "something else differs, too", code: wayinvideo(`  - {id: a, type: summary, ${VIDEO}, source_lang: en, target_lang: ja}\n  - {id: b, type: summary, ${VIDEO}, target_lang: es}\n`) },
    { name: "the same language is another matter", code: wayinvideo(`  - {id: a, type: summary, ${VIDEO}, target_lang: ja, repeat: 2}\n`) },
  ],
  invalid: [
    {
      name: "a matrix of languages",
      code: wayinvideo(`  - {id: «a», type: summary, ${VIDEO}, matrix: {target_lang: [en, ja, es]}}\n`),
      findings: [
        {
          job: "a",
          planned: 3,
          stake: "60",
          message: /^The 3 planned jobs of `a` differ in `target_lang` only, and each pays the whole price: 60 wayinvideo-units in all\. /,
          help: /^Run it once and have the text translated elsewhere/,
        },
      ],
    },
    {
      name: "jobs of their own, one of them in the language of the source",
      code: wayinvideo(`  - {id: «a», type: clip, ${VIDEO}}\n  - {id: b, type: clip, ${VIDEO}, target_lang: ja}\n`),
      findings: [{ job: null, planned: 2, message: /^`a` and `b` differ in `target_lang` only/, help: /`export` jobs take `target_lang` too/ }],
    },
  ],
});
