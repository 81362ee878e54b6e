import { rule } from "../../rules/no-effect.js";
import { batch, testRule } from "./rule-tester.js";

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
  ],
});
