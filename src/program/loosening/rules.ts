import type { Rule } from '#model/rule';
import { addedDecision } from './added-decision.ts';
import { addedSuppression } from './added-suppression.ts';
import { baselineGrown } from './baseline-grown.ts';
import { credentialMarked } from './credential-marked.ts';
import { fileLeftCheck } from './file-left-check.ts';
import { loosenedGate } from './loosened-gate.ts';
import { loosenedIntake } from './loosened-intake.ts';
import { loosenedLicences } from './loosened-licences.ts';
import { loosenedModels } from './loosened-models.ts';
import { ruleTurnedOff } from './rule-turned-off.ts';
import type { LooseningRule } from './shape.ts';
import { widenedExclusion } from './widened-exclusion.ts';

/** Every rule about changes of settings, sorted by id; a test keeps the list complete. */
export const looseningRules: readonly LooseningRule[] = [
  addedDecision,
  addedSuppression,
  baselineGrown,
  credentialMarked,
  fileLeftCheck,
  loosenedGate,
  loosenedIntake,
  loosenedLicences,
  loosenedModels,
  ruleTurnedOff,
  widenedExclusion,
];

/** The rules of the family `policy`: what Handrail says of changes to its own settings. */
export function policyRules(): readonly Rule[] {
  return looseningRules.map(({ rule }) => rule);
}
