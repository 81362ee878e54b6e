// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Speaks a text. Vidu's route `/ent/v2/audio-tts`: https://platform.vidu.com/docs/text-to-speech
 */
export interface ViduAudioTts {
  /**
   * What is to be said, under 10,000 characters; it is charged by its characters. `<#1.5#>` is a pause of 1.5 seconds. Source: https://platform.vidu.com/docs/text-to-speech
   */
  text: string;
  /**
   * Voice that speaks. Source: https://platform.vidu.com/docs/text-to-speech
   */
  voice_setting_voice_id: string;
  /**
   * Speed of the voice, 0.5 to 2. Source: https://platform.vidu.com/docs/text-to-speech
   */
  voice_setting_speed?: number;
  /**
   * Volume, 0 to 10. Source: https://platform.vidu.com/docs/text-to-speech
   */
  voice_setting_volume?: number;
  /**
   * Pitch, -12 to 12. Source: https://platform.vidu.com/docs/text-to-speech
   */
  voice_setting_pitch?: number;
  /**
   * Mood of the voice. Source: https://platform.vidu.com/docs/text-to-speech
   */
  voice_setting_emotion?: "happy" | "sad" | "angry" | "fearful" | "disgusted" | "surprised" | "calm";
  /**
   * How single words are pronounced. Documented on the Chinese page: https://platform.vidu.cn/docs/text-to-speech
   *
   * Items: A word and how it is pronounced.
   */
  pronunciation_dict_tone?: string[];
  /**
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-speech
   */
  payload?: string;
}
