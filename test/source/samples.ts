/**
 * Valid batch files that between them use every construct a batch may hold; mutations start from them. The fast reader reads
 * the first group and leaves the second to the thorough one.
 */
export const FAST_SAMPLES: readonly string[] = [
  `# yaml-language-server: $schema=.topsheet/batch.schema.json
topsheet: 1                       # format version
name: spring-launch
provider: subclip
labels: {campaign: spring}
budget:
  subclip-credits: {limit: 60, warnAt: 80%}
defaults:
  dub: {sourceMediaType: video}
assume:
  clip: {pipelineCredits: {low: 10, high: 30, reason: our last 40 jobs}}
jobs:
  - id: keynote
    type: dub
    sourceUrl: https://cdn.example.com/keynote.mp4
    durationSeconds: 180
    cloneVoice: true
    matrix:
      targetLanguage: [es, fr]
  - id: teaser-voice
    type: tts
    input: {type: text, text: Two minutes of your time.}
    voiceId: anna
    durationSeconds: 30
    expectedCost: 3
`,
  `topsheet: 1
defaults:
  tts: &house
    voiceId: anna
    note: "house voice: see the \\"guide\\" \\u00e9"
  dub: &dub {sourceMediaType: video, cloneVoice: false}
jobs:
  - <<: *house
    id: 'it''s one'
    type: tts
    input: {type: text, text: 'not
      here'}
    durationSeconds: 1e3
  - {<<: [*house, *dub], id: two, type: tts, "voiceId": 'bea', note: ~}
  - *dub
  -
    id: three
    note: >-
      folded text
      goes on

      and on
    input:
      type: srt
      content: |
        1
        00:00:00,000 --> 00:00:02,000
          Hello 😀

        2
    labels:
      take: "1"
      empty:
      nothing: null
`,
  `---
# first
topsheet: 1
jobs: [{id: a, type: captions, aspectRatio: 9:16, file: a.mp4,
    language: en},
  {id: b, type: captions, durationSeconds: {low: 60, high: 90.5}}, # comment
  ]
---
---
topsheet: 1
name: multi
  line name
jobs:
- id: c
  type: clip
  segments:
  - {startSeconds: 0, endSeconds: 012}
  - startSeconds: -1.50
    endSeconds: +2
  - [a: 1, b, "c": 2]
- id: d
  deadline: 2026-12-24
  list:
    - - nested
      - - deep
    -
    - x
`,
  "topsheet: 1\r\njobs:\r\n  - id: a # one\r\n    note: |\r\n      text\r\n      more\r\n    type: 'x\r\n      y'\r\n  - id: b\r\n    type: dub\r\n",
  "a: &x [1, 2, {b: 2}]\n",
  `key: &a value
other: *a
list: &l
  - &n {k: &v deep}
  - *n
  - *v
more: {l: *l, "e": "", 's': '', p: [], q: {}, r: [ ], "t" : {a, b: , "c"}}
block: |+
  kept

strip: >-
    indented
   
after: x
`,
];

export const JSON_SAMPLE = `{
  "topsheet": 1,
  "jobs": [
    {
      "id": "a", "type":"dub",
      "list": [
        1,
        []
      ], "e": {}
    }
  ]
}
`;

export const THOROUGH_SAMPLES: readonly string[] = [
  "? note\n: keyed\nlist:\t# tab\n  - a\n",
  "block: |2\n    indented\nstrip: >2-\n    indented\n   text\n",
  "%YAML 1.2\n---\na: 1\n...\n---\nb: 2\n",
  "&k key: &e\nother: *k\nempty: [&f , *f]\n",
  'text: "a\\\n  b"\n',
];

export const SAMPLES = [...FAST_SAMPLES, JSON_SAMPLE, ...THOROUGH_SAMPLES];
