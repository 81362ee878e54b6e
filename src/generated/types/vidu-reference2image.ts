// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes a picture from words and reference pictures. Vidu's route `/ent/v2/reference2image`: https://platform.vidu.com/docs/reference-to-image
 */
export interface ViduReference2Image {
  /**
   * Model that makes the picture; the price depends on it. Source: https://platform.vidu.com/docs/reference-to-image
   */
  model: "viduq2" | "viduq1";
  /**
   * What is to be seen, in at most 2000 characters. Source: https://platform.vidu.com/docs/reference-to-image
   */
  prompt: string;
  /**
   * Reference pictures, up to 7; their number is charged. viduq2 takes none, too. Source: https://platform.vidu.com/docs/reference-to-image
   *
   * @maxItems 7
   *
   * Items: URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.
   */
  images?: string[];
  /**
   * Resolution of the picture; it is charged. Source: https://platform.vidu.com/docs/reference-to-image
   */
  resolution?: "1080p" | "2K" | "4K";
  /**
   * Width to height; 21:9, 2:3 and 3:2 with viduq2 only. Source: https://platform.vidu.com/docs/reference-to-image
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "3:4" | "4:3" | "auto" | "21:9" | "2:3" | "3:2";
  /**
   * Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/reference-to-image
   */
  seed?: number;
  /**
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/reference-to-image
   */
  payload?: string;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/reference-to-image
   */
  callback_url?: string;
}
