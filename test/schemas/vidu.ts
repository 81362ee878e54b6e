import type { Jobs } from "./files.js";

const PICTURE = "https://cdn.example.com/a.png";
const ENDS = { payload: "order 7", callback_url: "https://hooks.example.com/vidu" };
const MARKS = { watermark: true, wm_position: 3, wm_url: PICTURE, meta_data: "made by us" };

/** A job of each Vidu type with no mistake in it and nearly every field. */
export const VIDU: Jobs = {
  "ad-one-click": { images: [PICTURE], prompt: "Fresh.", duration: { low: 15, high: 30 }, aspect_ratio: "9:16", language: "en", ...ENDS },
  "audio-clone": { audio_url: "https://cdn.example.com/a.mp3", voice_id: "anna-2026", prompt_audio_url: "https://cdn.example.com/b.mp3", prompt_text: "Hello.", text: "Like this.", payload: "p" },
  "audio-tts": {
    text: "Hello.", voice_setting_voice_id: "anna", voice_setting_speed: 1.5, voice_setting_volume: 2, voice_setting_pitch: -3, voice_setting_emotion: "calm",
    pronunciation_dict_tone: ["live/laiv"], payload: "p",
  },
  extend: { model: "viduq2-pro", video_url: "https://cdn.example.com/a.mp4", images: [PICTURE], prompt: "On.", duration: 7, resolution: "1080p", ...ENDS },
  img2video: {
    model: "viduq1", images: [PICTURE], prompt: "It smiles.", duration: 5, resolution: "1080p", is_rec: false, seed: 7, movement_amplitude: "large", bgm: true, audio: true,
    audio_type: "speech_only", voice_id: "anna", off_peak: false, ...MARKS, ...ENDS,
  },
  "lip-sync": { video_url: "https://cdn.example.com/a.mp4", text: "Hello <#0.5#> there.", speed: 1.1, voice_id: "anna", volume: 0.5, ref_photo_url: PICTURE, durationSeconds: { low: 60, high: 90.5 }, ...ENDS },
  multiframe: { model: "viduq2-turbo", start_image: PICTURE, image_settings: [{ key_image: PICTURE }, { key_image: PICTURE, prompt: "On.", duration: 7 }], resolution: "540p", ...ENDS },
  "one-click-mv": { images: [PICTURE], audio_url: "https://cdn.example.com/a.mp3", prompt: "Night.", aspect_ratio: "9:16", resolution: "720p", lip_sync: true, durationSeconds: 60, ...ENDS },
  reference2image: { model: "viduq2", prompt: "A fox.", images: [PICTURE, PICTURE], resolution: "4K", aspect_ratio: "21:9", seed: 7, ...ENDS },
  reference2video: {
    model: "viduq1", images: [PICTURE], prompt: "A fox.", auto_subjects: true, duration: 5, resolution: "1080p", aspect_ratio: "1:1", seed: 7, movement_amplitude: "small", bgm: true,
    audio: true, audio_type: "all", off_peak: false, ...MARKS, ...ENDS,
  },
  "start-end2video": {
    model: "viduq1", images: [PICTURE, PICTURE], prompt: "It opens.", duration: 5, resolution: "1080p", is_rec: false, seed: 7, movement_amplitude: "auto", bgm: true, audio: false,
    off_peak: true, ...MARKS, ...ENDS,
  },
  template: { template: "hugging", images: [PICTURE, PICTURE], prompt: "They hug.", seed: 7, aspect_ratio: "9:16", bgm: true, ...ENDS },
  text2audio: { model: "audio1.0", prompt: "Rain.", duration: 9.5, seed: 7, callback_url: "https://hooks.example.com/vidu" },
  text2video: {
    model: "viduq1", prompt: "A fox.", style: "anime", duration: 5, resolution: "1080p", aspect_ratio: "9:16", seed: 7, movement_amplitude: "medium", bgm: true, audio: false,
    off_peak: true, ...MARKS, ...ENDS,
  },
  timing2audio: { model: "audio1.0", timing_prompts: [{ from: 0, to: 3.5, prompt: "Rain." }], duration: 10, seed: 7, callback_url: "https://hooks.example.com/vidu" },
  "trending-replicate": { video_url: "https://cdn.example.com/a.mp4", images: [PICTURE], prompt: "In red.", aspect_ratio: "9:16", resolution: "540p", remove_audio: true, durationSeconds: 60, ...ENDS },
  upscale: { video_url: "https://cdn.example.com/a.mp4", upscale_resolution: "4K", sourceResolution: "540p", durationSeconds: 60, ...ENDS },
};
