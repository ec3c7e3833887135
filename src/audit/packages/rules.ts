import type { Rule } from '#model/rule';
import { hygieneRules } from './hygiene/hygiene.ts';
import { intakeRules } from './intake/intake.ts';
import { knownVulnerability } from './known-vulnerability.ts';
import { maliciousPackage } from './malicious-package.ts';
import { signalRules } from './signals/signals.ts';
import { unmaintainedPackage } from './unmaintained-package.ts';

/** The rules of this family, without what finds. */
export function packagesRules(): readonly Rule[] {
  return [
    knownVulnerability,
    maliciousPackage,
    unmaintainedPackage,
    ...signalRules.map(({ rule }) => rule),
    ...hygieneRules.map(({ rule }) => rule),
    ...intakeRules.map(({ rule }) => rule),
  ];
}
