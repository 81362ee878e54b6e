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

/** The config that `init` writes: valid as it stands, the rest of what it may say as comments. */
export const FIRST_CONFIG = `# yaml-language-server: $schema=.topsheet/config.schema.json
# What all batches of this repository share. It is data only: nothing in it is executed.

# The batch files that a run without paths checks.
files: ["**/*.batch.{yaml,yml}"]

# How much findings count: error, warning, info or off. \`topsheet rules\` lists the rules.
rules:
  duplicate-job: warning

# What a provider does not publish, from your own past results.
# assume:
#   subclip/clip: {pipelineCredits: {low: 10, high: 30, reason: our last 40 jobs}}

# Budgets over all batches, or over those that match.
# budgets:
#   - {currency: subclip-credits, limit: 5000}
#   - {currency: USD, limit: 40, match: {labels: {campaign: spring}}}

# Your plan with a provider, and rate cards of your own.
# plans: {subclip: creator}
# rates: {subclip: ./rates/subclip.yaml}
`;
