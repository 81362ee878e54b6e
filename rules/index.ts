import type { Rule } from "../src/model/rule.js";
import { rule as ambiguousScalar } from "./ambiguous-scalar.js";
import { rule as assumptionLoosened } from "./assumption-loosened.js";
import { rule as balanceShort } from "./balance-short.js";
import { rule as budgetExceeded } from "./budget-exceeded.js";
import { rule as budgetNear } from "./budget-near.js";
import { rule as budgetRaised } from "./budget-raised.js";
import { rule as budgetRemoved } from "./budget-removed.js";
import { rule as budgetUnproven } from "./budget-unproven.js";
import { rule as budgetUnused } from "./budget-unused.js";
import { rule as cheaperModel } from "./cheaper-model.js";
import { rule as costlyOption } from "./costly-option.js";
import { rule as duplicateJobId } from "./duplicate-job-id.js";
import { rule as duplicateJob } from "./duplicate-job.js";
import { rule as expectedCostMismatch } from "./expected-cost-mismatch.js";
import { rule as featureDisabled } from "./feature-disabled.js";
import { rule as implicitDefaultCost } from "./implicit-default-cost.js";
import { rule as increaseExceeded } from "./increase-exceeded.js";
import { rule as increaseUnproven } from "./increase-unproven.js";
import { rule as inlineSecret } from "./inline-secret.js";
import { rule as minuteBoundary } from "./minute-boundary.js";
import { rule as missingDuration } from "./missing-duration.js";
import { rule as nameUsedTwice } from "./name-used-twice.js";
import { rule as noBudget } from "./no-budget.js";
import { rule as noEffect } from "./no-effect.js";
import { rule as offPeakTooLate } from "./off-peak-too-late.js";
import { rule as offPeakUnused } from "./off-peak-unused.js";
import { rule as paidForEachValue } from "./paid-for-each-value.js";
import { rule as planGate } from "./plan-gate.js";
import { rule as rangeNotSendable } from "./range-not-sendable.js";
import { rule as rateLoosened } from "./rate-loosened.js";
import { rule as schema } from "./schema.js";
import { rule as segmentsOrAi } from "./segments-or-ai.js";
import { rule as staleRateCard } from "./stale-rate-card.js";
import { rule as suppressionAdded } from "./suppression-added.js";
import { rule as suppressionExpired } from "./suppression-expired.js";
import { rule as suppressionMalformed } from "./suppression-malformed.js";
import { rule as suppressionNotAllowed } from "./suppression-not-allowed.js";
import { rule as suppressionUnknownRule } from "./suppression-unknown-rule.js";
import { rule as suppressionUnused } from "./suppression-unused.js";
import { rule as suppressionWithoutReason } from "./suppression-without-reason.js";
import { rule as tooManyAtOnce } from "./too-many-at-once.js";
import { rule as transcribeOnce } from "./transcribe-once.js";
import { rule as ttsClonePerLine } from "./tts-clone-per-line.js";
import { rule as unboundedOutput } from "./unbounded-output.js";
import { rule as unconfirmedField } from "./unconfirmed-field.js";
import { rule as uncostedVoiceClone } from "./uncosted-voice-clone.js";
import { rule as unknownField } from "./unknown-field.js";
import { rule as unknownSubject } from "./unknown-subject.js";
import { rule as unknownType } from "./unknown-type.js";
import { rule as unlistedHost } from "./unlisted-host.js";
import { rule as unlistedValue } from "./unlisted-value.js";
import { rule as unpricedJob } from "./unpriced-job.js";
import { rule as uploadFormat } from "./upload-format.js";
import { rule as uploadUsedTwice } from "./upload-used-twice.js";
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
  increaseExceeded,
  increaseUnproven,
  featureDisabled,
  planGate,
  inlineSecret,
  uncostedVoiceClone,
  suppressionMalformed,
  suppressionUnknownRule,
  suppressionWithoutReason,
  suppressionNotAllowed,
  budgetNear,
  noBudget,
  budgetUnused,
  duplicateJob,
  expectedCostMismatch,
  noEffect,
  offPeakTooLate,
  nameUsedTwice,
  unknownSubject,
  unlistedValue,
  uploadFormat,
  uploadUsedTwice,
  segmentsOrAi,
  ambiguousScalar,
  staleRateCard,
  balanceShort,
  budgetRaised,
  budgetRemoved,
  assumptionLoosened,
  rateLoosened,
  suppressionAdded,
  suppressionUnused,
  suppressionExpired,
  transcribeOnce,
  minuteBoundary,
  ttsClonePerLine,
  rangeNotSendable,
  implicitDefaultCost,
  costlyOption,
  offPeakUnused,
  cheaperModel,
  paidForEachValue,
  unboundedOutput,
  unconfirmedField,
  unlistedHost,
  tooManyAtOnce,
];
