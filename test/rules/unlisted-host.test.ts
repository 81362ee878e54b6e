import { rule } from "../../rules/unlisted-host.js";
import { testRule } from "./rule-tester.js";
import { wayinvideo } from "./wayinvideo.js";

const clip = (url: string): string => wayinvideo(`  - {id: a, type: clip, video_url: ${url}, durationSeconds: 600}\n`);

testRule(rule, {
  valid: [
    { name: "a platform that is named, and below it", code: clip('"https://m.youtube.com/watch?v=abc"') },
    { name: "an upload", code: clip("file_abc123") },
  ],
  invalid: [
    {
      name: "another host",
      code: clip('«"https://cdn.example.com/talk.mp4"»'),
      findings: [{ job: "a", planned: 1, message: /^`video_url` leads to `cdn\.example\.com`, from where .* "and more"; /, help: /upload the file/ }],
    },
    { name: "a platform that was named once", code: clip('«"https://www.instagram.com/reel/abc"»'), findings: [{ message: /no longer be able to fetch it\. WayinVideo's pages named it in March 2026 and no longer do\.$/ }] },
    { name: "a host that only looks like one", code: clip('«"https://youtube.com.example.org/v"»'), findings: [{ message: /youtube\.com\.example\.org/ }] },
  ],
});
