/** A video that every case may clip, and find-moments' other required field. */
export const VIDEO = 'video_url: "https://www.youtube.com/watch?v=abc", durationSeconds: 600';

/** A batch of WayinVideo jobs whose rates are assumed, with a budget that no case comes near. */
export function wayinvideo(jobs: string, more = ""): string {
  const types = ["clip", "find-moments", "summary", "transcript"].map((type) => `wayinvideo/${type}: {unitsPerMinute: 2}`).filter((rate) => jobs.includes(`type: ${rate.slice(11, rate.indexOf(":"))},`));
  const assume = jobs.includes("type: export") ? [...types, "wayinvideo/export: {unitsPerJob: 1}"] : types;
  return `topsheet: 1\nprovider: wayinvideo\nbudget: {wayinvideo-units: 100000}\nassume: {${assume.join(", ")}}\n${more}jobs:\n${jobs}`;
}
