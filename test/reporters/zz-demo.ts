import { REPORTERS, groupSheet, groupingOf } from "../../src/reporters/index.js";
import * as f from "./fixtures.js";
const columns = Number(process.argv[3] ?? 80), color = process.argv[4] === "color";
const show = (r: Parameters<typeof REPORTERS.stylish>[0]) => { for (const c of REPORTERS.stylish(r, { columns, color })) process.stdout.write(c); };
const unproven = f.finding("  subclip-credits: {limit: «60», warnAt: 80%}", { ruleId: "budget-unproven", severity: "error",
  message: "The 4 planned jobs cost 46..67 subclip-credits, and the limit is 60: nothing shows that the plan fits. `podcast-clips` alone ranges over 21 credits (AI pipeline: assumed).",
  help: "Assume at most 23 for `pipelineCredits`, leave out `youtubeTranscript` (saves 1), or raise the limit to 67.",
  plannedJobs: 4, atStake: { currency: "subclip-credits", ...f.range("0..7") } });
const demos: Record<string, () => void> = {
  spring: () => show(f.run([f.SPRING], { findings: [unproven, f.finding("  - «id: keynote»", { range: f.at(16, 5, 11), ruleId: "transcribe-once", severity: "info",
    message: "The 2 dubs of one source transcribe it 2 times.", help: "Supply the transcript once with `transcriptSupplied: true`.", plannedJobs: 2, atStake: { currency: "subclip-credits", ...f.range("3") },
    related: [{ message: "The other one.", file: "spring.batch.yaml", range: f.at(20, 7) }] })] })),
  fits: () => show(f.run([f.batch([f.job("intro", "3", { type: "subclip/tts" }), f.job("talk", "14")], { budgets: [f.budget("30"), f.budget("20 per job")] })])),
  thirds: () => show(f.run([f.batch([f.job("a", "11/3..4", {type:"subclip/captions"}), f.job("b", "11/3..4"), f.job("c", "5/3..2"), f.job("日本","0.25")], { name: "春の打ち上げ 🚀", file: "媒体/春.batch.yaml", budgets: [f.budget("10.5")] })])),
  over: () => show(f.run([f.batch([f.job("a", "60.001"), f.job("b", "0..1")], { budgets: [f.budget("60")] })])),
  open: () => show(f.run([f.batch([f.job("keynote", "14"), f.job("clips", "6.."), f.job("broken", "?"), f.job("later", "5", { skip: "waits for the voice talent" })], { budgets: [f.budget("60"), f.budget("15 per job")] })])),
  many: () => show(f.run([f.batch([f.job("intro", "3"), f.job("dubs", Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`take=${i + 1}`, "14"]))), ...Array.from({ length: 409 }, (_, i) => f.job(`clip-${i}`, `${i}/60..${Math.ceil(i / 60)}`, { type: "subclip/captions" }))], { budgets: [f.budget("5000")] })])),
  multi: () => show(f.run([f.SPRING, f.batch([f.job("one", "4")], { document: 1, name: "second" , budgets: [f.budget("4.5")]}), f.batch([f.job("x", "12..30"), f.job("y", "7..9", { type: "vidu/text2video", currency: "vidu-credits" })], { file: "summer.batch.yaml", name: "summer.batch.yaml", incomplete: true })], { runBudgets: [f.budget("200")], unreadable: [{ file: "gone.batch.yaml", reason: "no such file." }] })),
  hostile: () => show(f.run([f.batch([f.job("a", "4")], { name: "evil\u001b[2Jname\nsecond line \u202egnp.exe", file: "a\u0007.batch.yaml" })], { findings: [
    f.finding("\tna me:\t«日本語👩‍💻» # wide \u001b[31m", { file: "a\u0007.batch.yaml", message: "日本語のとても長いメッセージには空白がありませんので、端末の幅に合わせてどこでも折り返されます。とても便利です。", help: "" }),
    f.finding(`${"x".repeat(200)}«here»${"y".repeat(300)}`, { file: "a\u0007.batch.yaml", range: f.at(1234, 201, 4) }),
    f.finding("short «" + "z".repeat(300) + "» tail", { file: "a\u0007.batch.yaml" }),
  ] })),
  group: () => { for (const k of ["job", "type", "file", "label.campaign"]) for (const c of groupSheet({ ...f.run([f.SPRING]), judged: false }, groupingOf(k)!, { columns, color })) process.stdout.write(c); },
  json: () => { for (const c of REPORTERS.json(f.run([f.SPRING], { findings: [unproven] }), { columns, color })) process.stdout.write(c); },
  estimate: () => show({ ...f.run([f.SPRING], { findings: [unproven] }), judged: false }),
};
const pick = process.argv[2] ?? "all";
for (const [name, demo] of Object.entries(demos)) if (pick === "all" || pick === name) { console.log(`\n=================== ${name}`); demo(); }
