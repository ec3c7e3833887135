import type { Confidence } from './severity.ts';

/**
 * How much noise a reader puts up with, the least first. `quiet`: what one would wake somebody for; `normal`: what a
 * developer thanks for; `audit`: every suspicion.
 */
export const profiles = ['quiet', 'normal', 'audit'] as const;

export type Profile = (typeof profiles)[number];

/** What a profile asks of a finding. */
interface Suspicion {
  readonly confidence: Confidence;
  readonly faint?: true;
}

/** Whether a profile shows a suspicion; what it does not show is counted. */
export function shows(profile: Profile, { confidence, faint }: Suspicion): boolean {
  if (profile === 'audit') return true;
  return profile === 'normal' ? faint !== true : confidence === 'high' && faint !== true;
}

/** True when `profile` shows less than `other`. */
export function isQuieter(profile: Profile, other: Profile): boolean {
  return profiles.indexOf(profile) < profiles.indexOf(other);
}
