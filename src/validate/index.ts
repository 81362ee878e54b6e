export { validateBatch } from "./batch.js";
export { validateDefaults, validateFields } from "./fields.js";
