// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

import { validatorOf as of0 } from "../providers/subclip.js";
import { validatorOf as of1 } from "../providers/vidu.js";
import { validatorOf as of2 } from "../providers/wayinvideo.js";

const MAKERS = {
  "subclip/captions": of0,
  "subclip/clip": of0,
  "subclip/dub": of0,
  "subclip/enhance": of0,
  "subclip/render": of0,
  "subclip/transcript": of0,
  "subclip/tts": of0,
  "vidu/ad-one-click": of1,
  "vidu/audio-clone": of1,
  "vidu/audio-tts": of1,
  "vidu/extend": of1,
  "vidu/img2video": of1,
  "vidu/lip-sync": of1,
  "vidu/multiframe": of1,
  "vidu/one-click-mv": of1,
  "vidu/reference2image": of1,
  "vidu/reference2video": of1,
  "vidu/start-end2video": of1,
  "vidu/template": of1,
  "vidu/text2audio": of1,
  "vidu/text2video": of1,
  "vidu/timing2audio": of1,
  "vidu/trending-replicate": of1,
  "vidu/upscale": of1,
  "wayinvideo/clip": of2,
  "wayinvideo/export": of2,
  "wayinvideo/find-moments": of2,
  "wayinvideo/summary": of2,
  "wayinvideo/transcript": of2,
};

export const JOB_VALIDATORS = {};
for (const [type, make] of Object.entries(MAKERS)) {
  const define = (property) => Object.defineProperty(JOB_VALIDATORS, type, { enumerable: true, configurable: true, ...property });
  define({
    get() {
      const validator = make(type.split("/")[1]);
      define({ value: validator });
      return validator;
    },
  });
}
