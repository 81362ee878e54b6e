import { rule } from "../../rules/no-effect.js";
import { batch, testRule } from "./rule-tester.js";
import { VIDEO, wayinvideo } from "./wayinvideo.js";

const SPOKEN = "type: tts, input: {type: text, text: Hi.}, durationSeconds: 60";
const CLIP = "type: clip, file: talk.mp4, aiAnalysis: true";

testRule(rule, {
  valid: [
    { name: "the field that it needs is there", code: batch(`  - {id: a, ${SPOKEN}, cloneVoice: true, referenceAudioObjectKey: ref.wav}\n`) },
    { name: "asks for nothing: false, 0", code: batch(`  - {id: a, type: clip, file: talk.mp4, segments: [{startSeconds: 1, endSeconds: 2}], youtubeTranscript: false}\n  - {id: b, type: render, durationSeconds: 60, imageCount: 0}\n`) },
    { name: "a link below the host", code: batch(`  - {id: a, type: clip, videoUrl: "https://m.youtube.com/watch?v=abc", segments: [{startSeconds: 1, endSeconds: 2}], youtubeTranscript: true}\n`) },
    {
      name: "a default that serves one job of two",
      code: batch(`  - {id: a, ${SPOKEN}, cloneVoice: true}\n  - {id: b, ${SPOKEN}, voiceId: anna}\n`, "budget: {subclip-credits: 900}\ndefaults: {tts: {referenceAudioObjectKey: ref.wav}}"),
    },
    {
      name: "a default that a skipped job may yet use",
      code: batch(`  - {id: a, ${SPOKEN}, cloneVoice: true, skip: later}\n  - {id: b, ${SPOKEN}, voiceId: anna}\n`, "budget: {subclip-credits: 900}\ndefaults: {tts: {referenceAudioObjectKey: ref.wav}}"),
    },
    { name: "an assumption that a price rests on", code: batch(`  - {id: a, ${CLIP}, assume: {pipelineCredits: 9}}\n`) },
    { name: "an assumption of zero", code: batch(`  - {id: a, ${CLIP}, assume: {pipelineCredits: 0}}\n`) },
    { name: "an assumption for a skipped job", code: batch(`  - {id: a, ${CLIP}, skip: later}\n`, "budget: {subclip-credits: 900}\nassume: {clip: {pipelineCredits: 9}}") },
    { name: "an assumption that a faulty job may need", code: batch(`  - {id: a, ${CLIP}, languge: en}\n`, "budget: {subclip-credits: 900}\nassume: {clip: {pipelineCredits: 9}}"), alsoErrors: ["unknown-field"] },
  ],
  invalid: [
    {
      name: "a field without the one that it needs",
      code: batch(`  - {id: a, ${SPOKEN}, voiceId: anna, «referenceAudioObjectKey»: ref.wav}\n`),
      findings: [
        {
          job: "a",
          planned: 1,
          stake: null,
          message: "`referenceAudioObjectKey` does nothing here. A reference recording is used only to clone its voice.",
          help: "Remove it, or set `cloneVoice: true`. Source: https://www.subclip.app/docs/api/text-to-speech",
        },
      ],
    },
    {
      name: "several fields that lack the same thing are one finding",
      code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}, «resolution»: HD_720, enable_caption: true, cc_style_tpl: temp-0, ratio: RATIO_1_1}\n`),
      findings: [
        {
          job: "a",
          planned: 1,
          message: "`resolution`, `enable_caption`, `cc_style_tpl` and `ratio` do nothing here. WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
          help: "Remove them, or set `enable_export: true`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
        },
      ],
    },
    {
      name: "fields that lack something else, each by the first that it lacks",
      code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}, limit: 3, enable_export: true, «cc_style_tpl»: temp-0, «ratio»: RATIO_1_1, reframe_layout: Fit}\n`),
      findings: [{ message: /^`cc_style_tpl` does nothing here\. There are no captions unless/ }, { message: /^`ratio` and `reframe_layout` do nothing here\. The shape/ }],
    },
    {
      name: "only some values of a field lack it",
      code: wayinvideo("  - {id: a, type: export, project_id: p, clip_indices: [0], enable_caption: true, matrix: {caption_display: [original, «translation»]}}\n"),
      findings: [{ planned: 1, message: /^`caption_display` does nothing here\. Without `target_lang`/, help: /^Remove it, or give `target_lang`\./ }],
    },
    {
      name: "fields under defaults, for all jobs at once",
      code: wayinvideo(`  - {id: a, type: clip, ${VIDEO}}\n  - {id: b, type: clip, ${VIDEO}, limit: 2}\n`, "defaults: {clip: {«resolution»: HD_720, enable_caption: true}}\n"),
      findings: [{ job: null, planned: 2, message: /^`resolution` and `enable_caption` do nothing here/, help: /2 jobs share this: one change mends them all\.$/ }],
    },
    {
      name: "a YouTube transcript of no YouTube link",
      code: batch(`  - {id: a, type: clip, videoUrl: "https://youtube.com.example.org/v", segments: [{startSeconds: 1, endSeconds: 2}], «youtubeTranscript»: true}\n`),
      findings: [{ message: /^`youtubeTranscript` does nothing here\. /, help: /or give a `videoUrl` on youtube\.com, youtu\.be or youtube-nocookie\.com\./ }],
    },
    {
      name: "a default that serves no job, once, where it stands",
      code: batch(`  - {id: a, ${SPOKEN}, voiceId: anna}\n  - {id: b, ${SPOKEN}, voiceId: anna, repeat: 2}\n`, "budget: {subclip-credits: 900}\ndefaults: {tts: {«referenceAudioObjectKey»: ref.wav}}"),
      findings: [{ message: /^`referenceAudioObjectKey` does nothing here/, planned: 3, help: /2 jobs share this: one change mends them all\.$/ }],
    },
    {
      name: "an assumption of a job that pays no such charge",
      code: batch(`  - {id: a, type: clip, file: talk.mp4, segments: [{startSeconds: 1, endSeconds: 2}], assume: {«pipelineCredits»: 9}}\n`),
      findings: [{ job: "a", planned: 1, message: "`pipelineCredits` is assumed here, but this job is not priced by it." }],
    },
    {
      name: "an assumption of the batch that nearer ones replace",
      code: batch(`  - {id: a, ${CLIP}, assume: {pipelineCredits: 7}}\n`, "budget: {subclip-credits: 900}\nassume: {clip: {«pipelineCredits»: 9}}"),
      findings: [{ job: null, message: "`pipelineCredits` is assumed here, but no job of this batch is priced by it." }],
    },
    {
      name: "an assumption for a type without jobs",
      code: batch(`  - {id: a, ${SPOKEN}, voiceId: anna}\n`, "budget: {subclip-credits: 900}\nassume: {clip: {«pipelineCredits»: 9}}"),
      findings: [{ job: null, message: /no job of this batch is priced by it/ }],
    },
    {
      name: "what Vidu's models ignore",
      code: `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 10000}\njobs:
  - {id: a, type: img2video, model: viduq2-turbo, images: [a.png], «prompt»: A fox., is_rec: true, «voice_id»: anna, «bgm»: true, duration: 9}
  - {id: b, type: img2video, model: viduq3-turbo, images: [b.png], audio: true, «voice_id»: anna, «movement_amplitude»: large, «bgm»: true}
  - {id: c, type: text2video, model: viduq2, prompt: A fox., «style»: anime, movement_amplitude: auto, bgm: true, duration: 8, «wm_position»: 1}
  - {id: d, type: img2video, model: viduq1, images: [d.png], movement_amplitude: large, bgm: true, audio: true, voice_id: anna}
  - {id: e, type: img2video, model: viduq2-pro, images: [e.png], bgm: true, duration: {low: 8, high: 10}}
  - {id: f, type: lip-sync, video_url: f.mp4, audio_url: f.mp3, «text»: Hello., «speed»: 2, assume: {creditsPerJob: 5}}
  - {id: g, type: upscale, «video_url»: g.mp4, video_creation_id: "7", assume: {creditsPerJob: 5}}
`,
      findings: [
        { job: "a", message: "`prompt` does nothing here. With `is_rec: true` Vidu writes a prompt of its own, discards this one and charges 10 credits for it." },
        { message: /^`voice_id` does nothing here\. A voice speaks only with `audio: true`\./ },
        { message: /^`bgm` does nothing here\. Q3 models ignore background music, and Q2 models do from 9 seconds on\./ },
        { job: "b", message: /^`voice_id` does nothing here\. Q3 models choose the voice themselves\./ },
        { message: /^`movement_amplitude` does nothing here\./ },
        { message: /^`bgm` does nothing here\./ },
        { job: "c", message: /^`style` does nothing here\./ },
        { message: /^`wm_position` does nothing here\./ },
        { job: "f", message: /^`text` does nothing here\. Where both are given, the recording is used and the text ignored\./ },
        { message: /^`speed` does nothing here\./ },
        { job: "g", message: /^`video_url` does nothing here\./ },
      ],
    },
  ],
});
