import type { FindingDecision, StatedStatus } from '#model/decision';
import { quoted } from '../quoted.ts';

/** A decision in one sentence: what, why, and who says so. Names and reasons are as people wrote them. */
export function decisionSentence({
  status,
  justification,
  reason,
  by,
  on,
  until,
  source,
}: Omit<FindingDecision, 'location'>): string {
  const label = justification === undefined ? '' : ` (${justification.replaceAll('_', ' ')})`;
  const end = until === undefined ? '' : ` until ${until}`;
  const told = [by, on].filter((part) => part !== undefined).join(', ');
  const who = source === 'handrail' ? told : [told, formTitles[source]].filter(Boolean).join(', ');
  const why = reason === '' ? '' : `: ${reason.replace(/[.\s]+$/, '')}`;
  return `${statusTitles[status]}${end}${label}${why}${who === '' ? '' : ` — ${who}`}.`;
}

/** A status as reports write it. */
export const statusTitles: Readonly<Record<StatedStatus, string>> = {
  'not-affected': 'Not affected',
  'false-positive': 'False positive',
  accepted: 'Accepted',
  'will-fix': 'Will be fixed',
  fixed: 'Fixed',
  'under-investigation': 'Under investigation',
  affected: 'Affected',
};

const formTitles = { openvex: 'by OpenVEX', cyclonedx: 'by CycloneDX', csaf: 'by CSAF' } as const;

/** Names of a flaw or package of a stranger, shortened and made harmless. */
export function nameOf(name: string): string {
  return /^[\w.:@/+-]{1,100}$/.test(name) ? name : quoted(name);
}
