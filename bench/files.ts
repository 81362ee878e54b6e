import { writeFileSync } from "node:fs";

/**
 * Writes a batch file of `jobs` jobs as teams write them: some 260 bytes a job, a third of them with an alias, no two jobs
 * alike, nothing to find.
 */
export function writeBatch(path: string, jobs: number): number {
  const text = [HEAD, ...Array.from({ length: jobs }, (_, at) => job(at))].join("");
  writeFileSync(path, text);
  return Buffer.byteLength(text);
}

const HEAD = `topsheet: 1
name: bench
provider: subclip
labels: {campaign: bench}
budget: {subclip-credits: 999999999}
jobs:
`;

function job(at: number): string {
  // Whole minutes for transcripts, which are billed by the started minute.
  const seconds = at % 3 === 2 ? 60 * (1 + (at % 9)) : 30 + ((at * 37) % 570);
  const labels = at === 0 ? "&team {team: video, region: emea, cost-centre: media-1204}" : at % 3 === 0 ? "*team" : `{team: video, region: emea, part: p${at % 10}}`;
  const common = `    labels: ${labels}\n    note: Part ${at} of the series, cut ${at % 7}, as agreed\n    durationSeconds: ${seconds}\n`;
  const id = `  - id: part-${String(at).padStart(6, "0")}\n`;
  switch (at % 3) {
    case 0:
      return `${id}    type: dub\n    sourceUrl: https://cdn.example.com/media/part-${at}.mp4\n    sourceMediaType: video\n    targetLanguage: es\n    transcriptSupplied: true\n${common}`;
    case 1:
      return `${id}    type: captions\n    file: media/part-${at}.mp4\n    language: en\n    aspectRatio: "9:16"\n    faceTrack: true\n${common}`;
    default:
      return `${id}    type: transcript\n    url: https://cdn.example.com/media/part-${at}.mp4\n    platform: public\n    language: en\n    format: srt\n${common}`;
  }
}
