import { describe, expect, test } from "vitest";
import { findSecret, withoutSecrets } from "../../src/model/secrets.js";
import { rule } from "../../rules/inline-secret.js";
import { batch, lintText, testRule } from "./rule-tester.js";

// Put together here, so that no scanner takes this file for a leak.
const AWS = `AKIA${"Q3EGRZ7PTLWN2XKM"}`;
const GITHUB = `ghp_${"16C7e42F292c6912E7710c838347Ae178B4a"}`;

testRule(rule, {
  valid: [
    { name: "a link to a video", code: batch(`  - {id: a, type: transcript, url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=12", language: en, durationSeconds: 60}\n`) },
    { name: "keys of uploads", code: batch(`  - {id: a, type: dub, sourceObjectKey: user_2f/uploads/0123456789abcdef0123456789abcdef.mp4, sourceMediaType: video, durationSeconds: 60}\n`) },
    { name: "a place for a secret", code: batch(`  - {id: a, type: dub, sourceUrl: "https://x.example/a.mp4?token=\${CDN_TOKEN}", sourceMediaType: video, durationSeconds: 60}\n`) },
  ],
  invalid: [
    {
      name: "a signed URL",
      code: batch(`
  - id: a
    type: dub
    sourceUrl: «https://b.s3.amazonaws.com/a.mp4?X-Amz-Expires=900&X-Amz-Signature=0a1b2c3d4e5f»
    sourceMediaType: video
    durationSeconds: 60
    repeat: 2
`),
      findings: [
        {
          job: "a",
          planned: 2,
          stake: null,
          message: "This value contains a signed URL (`X-Amz-Signature`), and until it expires everyone who can read this file can fetch what it leads to.",
          help: /^Give the URL without its signature/,
        },
      ],
    },
    {
      name: "anywhere in a batch: notes, labels, texts",
      code: batch(`  - {id: a, type: tts, voiceId: x, durationSeconds: 9, note: «"key ${AWS}"», input: {type: text, text: «"Authorization: Bearer 0123456789abcdef"»}}\n`, `budget: {subclip-credits: 900}\nlabels: {ci: «${GITHUB}»}`),
      findings: [
        { job: null, planned: 0, message: "This value contains a GitHub token (`ghp_…`), and everyone who can read this file can use it." },
        { job: "a", message: /an AWS access key \(`AKIA…`\)/ },
        { job: "a", message: /an authorization value \(`Bearer…`\)/ },
      ],
    },
    {
      name: "in shared content once, at the anchor, for all that share it",
      code: batch(`
  - {id: a, type: tts, voiceId: x, durationSeconds: 9, input: &line {type: text, text: «${AWS}»}}
  - {id: b, type: tts, voiceId: y, durationSeconds: 9, input: *line}
`),
      findings: [{ planned: 2, message: /AWS access key/, help: /2 jobs share this: one change mends them all\.$/ }],
    },
  ],
});

describe("findSecret", () => {
  test.each([
    [`sk-${"abc123def456ghi789"}`, "an API key"],
    [`sk-proj-${"AbCdEf0123456789_abcdefghijklmnop-QRSTUV"}`, "an API key"],
    [`xoxb-${"123456789012-abcdefABCDEF"}`, "a Slack token"],
    [`AIza${"SyA-1234567890abcdefghijklmnopqrstuv"}`, "a Google API key"],
    [`github_pat_${"11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz"}`, "a GitHub token"],
    [`eyJ${"hbGciOiJIUzI1NiJ9"}.eyJ${"zdWIiOiIxMjM0In0"}.dozjgNryP4J3jVmNHl0w`, "a web token"],
    ["Basic dXNlcjpwYXNz", "an authorization value"],
    ["x-api-key: 8f3e0c9d7b1a4e", "an authorization value"],
    ["-----BEGIN RSA PRIVATE KEY-----\nMIIB", "a private key"],
    ["https://storage.googleapis.com/b/o?X-Goog-Signature=0123456789abcdef", "a signed URL"],
    ["https://b.s3.amazonaws.com/a?Expires=1175139620&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D", "a signed URL"],
    ["https://d1.cloudfront.net/i.jpg?Signature=nitfHRCrtziwO2HwPfWw~yYDh&Key-Pair-Id=K2JCJMDEHXQW5F", "a signed URL"],
    ["https://acc.blob.core.windows.net/c/b?sv=2022-11-02&se=2026-01-01&sp=r&sig=abcd1234efgh%3D", "a signed URL"],
    ["https://user:hunter2@example.com/x", "a URL with a password"],
    ["https://x.example/v.mp4?api_key=a1b2c3d4e5f6", "an access token"],
    ["https://x.example/v.mp4?access_token=abc12345678", "an access token"],
    [`${"word ".repeat(20_000)}${AWS}`, "an AWS access key"],
  ])("%.60s is %s", (text, kind) => {
    expect(findSecret(text)?.kind).toBe(kind);
  });

  test.each([
    "sk-learn-2024-introduction-video",
    "desk-1234567890abcdefgh",
    "asia-pacific-2026-launch-video-number",
    "Basic internationalization of 12345678 words",
    "The bearer of good news, since 1999",
    "Authorization: required before 2027",
    "https://example.com:8080/a@b",
    "https://www.tiktok.com/@user/video/7231338487075638570?is_from_webapp=1",
    "https://x.example/a.mp4?author=jane-doe-1985&key=uploads/video-2024.mp4",
    "https://x.example/a.mp4?token=<your token here 1>",
    "https://user:${PASSWORD}@example.com/",
    "https://x.example/a.mp4?sig=1&v=2",
    "mailto:jane@example.com",
  ])("%s is none", (text) => {
    expect(findSecret(text)).toBeNull();
  });

  test("no message shows a secret", async () => {
    for (const secret of [AWS, GITHUB, "https://user:hunter2@example.com/x?access_token=s3cr3tt0ken"]) {
      const findings = await lintText(batch(`  - {id: a, type: transcript, language: en, durationSeconds: 60, url: "${secret}"}\n`));
      const words = findings.map(({ message, help }) => message + help).join("\n");
      expect(words).toContain("This value contains");
      for (const piece of [secret.slice(0, 12), "hunter2", "s3cr3t"]) expect(words).not.toContain(piece);
    }
  });

  test("other findings that quote the value show no secret either", async () => {
    const key = "sk-live-0123456789abcdef0123456789abcdef";
    const findings = await lintText(batch(`  - {id: a, type: ${key}}\n  - {id: b, type: captions, file: a.mp4, durationSeconds: ${key}, ${key}: 1, aspectRatio: ${key}}\n`));
    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set(["inline-secret", "schema", "unknown-field", "unknown-type"]));
    expect(findings.map(({ message, help }) => message + help).join("\n")).not.toContain("0123456789");
  });

  test.each([
    ["a Bearer abc123def456ghi and a Bearer abc123def456ghi", "a Bearer •••• and a Bearer ••••"],
    ["https://user:user@example.com/x?access_token=s3cr3tt0ken&v=2", "https://user:••••@example.com/x?access_token=••••&v=2"],
    ["-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n", "-----BEGIN RSA PRIVATE KEY••••"],
    ["https://x.example/a.mp4?X-Amz-Expires=900&X-Amz-Signature=8f3e0c9d7b1a", "https://x.example/a.mp4?X-Amz-Expires=900&X-Amz-Signature=••••"],
    ["no secret at all, desk-1234567890abcdefgh", "no secret at all, desk-1234567890abcdefgh"],
  ])("without its secrets, %j is %j", (text, masked) => {
    expect(withoutSecrets(text)).toBe(masked);
  });

  test("hostile texts of a megabyte end: every start looks at a bounded piece", () => {
    for (const piece of ["sk-", "?a&", "eyJ-", "//a:", "a://b:c", "bearer ", "?token=", "?sig=", "-----BEGIN ", "Signature="]) {
      expect(findSecret(piece.repeat(Math.ceil(1_000_000 / piece.length)))).toBeNull();
    }
  });
});
