// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Clones a voice from a recording and speaks a preview with it. Vidu's route `/ent/v2/audio-clone`: https://platform.vidu.com/docs/voice-clone
 */
export interface ViduAudioClone {
  /**
   * Where the recording can be fetched: mp3, m4a or wav, 10 seconds to 5 minutes, 20 MB at most. Source: https://platform.vidu.com/docs/voice-clone
   */
  audio_url: string;
  /**
   * Name for the new voice, used for no other: 8 to 256 letters, digits, `-` and `_`, a letter first, no `-` or `_` last. Source: https://platform.vidu.com/docs/voice-clone
   */
  voice_id: string;
  /**
   * A short sample of the voice, under 8 seconds and 20 MB. Source: https://platform.vidu.com/docs/voice-clone
   */
  prompt_audio_url?: string;
  /**
   * What the short sample says, with its punctuation at the end. Source: https://platform.vidu.com/docs/voice-clone
   */
  prompt_text?: string;
  /**
   * What the preview says, at most 1000 characters; it is charged like speech. Source: https://platform.vidu.com/docs/voice-clone
   */
  text: string;
  /**
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/voice-clone
   */
  payload?: string;
}
