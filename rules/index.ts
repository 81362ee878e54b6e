import type { Rule } from "../src/model/rule.js";
import { rule as ambiguousScalar } from "./ambiguous-scalar.js";
import { rule as budgetExceeded } from "./budget-exceeded.js";
import { rule as budgetNear } from "./budget-near.js";
import { rule as budgetUnproven } from "./budget-unproven.js";
import { rule as duplicateJob } from "./duplicate-job.js";
import { rule as duplicateJobId } from "./duplicate-job-id.js";
import { rule as expectedCostMismatch } from "./expected-cost-mismatch.js";
import { rule as featureDisabled } from "./feature-disabled.js";
import { rule as inlineSecret } from "./inline-secret.js";
import { rule as minuteBoundary } from "./minute-boundary.js";
import { rule as missingDuration } from "./missing-duration.js";
import { rule as noBudget } from "./no-budget.js";
import { rule as noEffect } from "./no-effect.js";
import { rule as rangeNotSendable } from "./range-not-sendable.js";
import { rule as schema } from "./schema.js";
import { rule as segmentsOrAi } from "./segments-or-ai.js";
import { rule as transcribeOnce } from "./transcribe-once.js";
import { rule as ttsClonePerLine } from "./tts-clone-per-line.js";
import { rule as uncostedVoiceClone } from "./uncosted-voice-clone.js";
import { rule as unknownField } from "./unknown-field.js";
import { rule as unknownType } from "./unknown-type.js";
import { rule as unpricedJob } from "./unpriced-job.js";
import { rule as yamlSyntax } from "./yaml-syntax.js";

/** Every rule: errors, warnings, infos, and within them in the order in which a reader should meet them. */
export const RULES: readonly Rule[] = [
  yamlSyntax,
  schema,
  unknownField,
  unknownType,
  missingDuration,
  duplicateJobId,
  unpricedJob,
  budgetExceeded,
  budgetUnproven,
  featureDisabled,
  inlineSecret,
  uncostedVoiceClone,
  budgetNear,
  noBudget,
  duplicateJob,
  expectedCostMismatch,
  noEffect,
  segmentsOrAi,
  ambiguousScalar,
  transcribeOnce,
  minuteBoundary,
  ttsClonePerLine,
  rangeNotSendable,
];
