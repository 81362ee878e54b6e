// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.

import { LOADERS as loaders0 } from "./jobs-subclip.js";
import { LOADERS as loaders1 } from "./jobs-vidu.js";
import { LOADERS as loaders2 } from "./jobs-wayinvideo.js";

const LOADERS = { ...loaders0, ...loaders1, ...loaders2 };

export const JOB_VALIDATORS = {};
for (const type of Object.keys(LOADERS)) {
  const define = (property) => Object.defineProperty(JOB_VALIDATORS, type, { enumerable: true, configurable: true, ...property });
  define({
    get() {
      const validator = LOADERS[type]();
      define({ value: validator });
      return validator;
    },
  });
}
