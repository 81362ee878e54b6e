/** The batch that `init` writes: it fits its budget, and shows the parts of the format that most batches need. */
export const FIRST_BATCH = `# yaml-language-server: $schema=.topsheet/batch.schema.json
# A batch is the work you are about to order. \`topsheet lint\` checks it, prices every job
# and fails when the total cannot be shown to fit the budget.
topsheet: 1
name: first-batch
provider: subclip
labels:
  campaign: spring

budget:
  subclip-credits: 20

jobs:
  # One job for each language: two dubs of three minutes, from a transcript that we have already.
  - id: keynote
    type: dub
    sourceUrl: https://cdn.example.com/keynote.mp4
    sourceMediaType: video
    durationSeconds: 180
    transcriptSupplied: true
    matrix:
      targetLanguage: [es, fr]

  # Thirty seconds of speech. \`durationSeconds\` is what the price depends on.
  - id: teaser-voice
    type: tts
    input: {type: text, text: Two minutes of your time.}
    voiceId: anna
    durationSeconds: 30

  # Captions for a minute of video.
  - id: teaser-captions
    type: captions
    file: teaser.mp4
    language: en
    durationSeconds: 60
`;
