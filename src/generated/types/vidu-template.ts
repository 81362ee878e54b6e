// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes a video after a template. Vidu's route `/ent/v2/template`: https://platform.vidu.com/docs/template
 */
export interface ViduTemplate {
  /**
   * Name of the template. Source: https://platform.vidu.com/docs/template
   */
  template: string;
  /**
   * The pictures that the template asks for, at least 128 × 128 pixels. Source: https://platform.vidu.com/docs/template
   *
   * @maxItems 7
   *
   * Items: URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.
   */
  images: string[];
  /**
   * What is to be seen, in at most 2000 characters. Source: https://platform.vidu.com/docs/template
   */
  prompt?: string;
  /**
   * Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/template
   */
  seed?: number;
  /**
   * Width to height; which there are depends on the template. Source: https://platform.vidu.com/docs/template
   */
  aspect_ratio?: string;
  /**
   * Country, for the template `exotic_princess`. Source: https://platform.vidu.com/docs/template
   */
  area?: string;
  /**
   * Animal, for the template `beast_companion`. Source: https://platform.vidu.com/docs/template
   */
  beast?: string;
  /**
   * Adds background music. Source: https://platform.vidu.com/docs/template
   */
  bgm?: boolean;
  /**
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/template
   */
  payload?: string;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/template
   */
  callback_url?: string;
}
