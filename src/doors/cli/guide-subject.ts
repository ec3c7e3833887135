import type { Detector } from '#audit/secrets/detector';
import type { Rule } from '#model/rule';
import type { GuideSubject } from '#program/guide/guide';

/** What a guide is made for: a detector's credential, or one of nobody in particular. */
export function guideSubject(rule: Rule, detectors: readonly Detector[]): GuideSubject {
  const { id: ruleId, title, text } = rule;
  const detector = detectors.find(({ name }) => ruleId === `secrets/${name}`);
  const told = { ruleId, title, grants: text.why, references: text.references };
  if (detector === undefined) return told;
  const { provider, revoke } = detector;
  return { ...told, provider, revoke };
}
