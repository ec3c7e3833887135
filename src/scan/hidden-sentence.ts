import type { Profile } from '#model/profile';

/** How many findings a profile leaves out. */
interface Hidden {
  readonly hidden: number;
  /** Those of them of severity `info`. */
  readonly hiddenHygiene: number;
}

/** What a profile leaves out, and which profile shows it; undefined when it leaves out nothing. */
export function hiddenSentence(profile: Profile, { hidden, hiddenHygiene }: Hidden): string | undefined {
  if (hidden === 0) return undefined;
  const unsure = hidden - hiddenHygiene;
  const parts = [
    ...(unsure === 0 ? [] : [unsureOf(profile, unsure)]),
    ...(hiddenHygiene === 0 ? [] : [`${numbered(hiddenHygiene, 'piece')} of advice (severity info)`]),
  ];
  const louder = profile === 'quiet' ? '--profile normal or audit' : '--profile audit';
  const are = hidden === 1 ? 'is' : 'are';
  return `${parts.join(' and ')} ${are} not shown (profile ${profile}): ${louder}.`;
}

/** The profile `quiet` leaves out what others show as findings. */
function unsureOf(profile: Profile, number: number): string {
  return profile === 'quiet'
    ? `${numbered(number, 'finding')} of medium or low confidence`
    : `${numbered(number, 'suspicion')} of low confidence`;
}

function numbered(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
