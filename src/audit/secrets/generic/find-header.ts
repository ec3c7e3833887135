import type { Candidate } from '../candidate.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { shapeOf } from '../key-value/value-shape.ts';
import { isMadeUp } from '../placeholder.ts';

/** `-H "X-Api-Key: …"`, `--header 'Authorization: Scheme …'`. */
const header =
  /[ \t](?:-H|--header)[ \t=]{0,3}["'](?<name>[\w-]{0,40}(?:auth(?:orization)?|token|api-?key|secret|password|access-?key))[ \t]{0,2}:[ \t]{0,4}(?:[A-Za-z-]{3,12}[ \t]{1,4})?(?<secret>[^\s"'`]{8,2000})["']/dgi;

/** Finds the credentials in the headers that a command sends; `offset` is where its text starts in the file. */
export function findHeaders(text: string, place: PathFacts, offset: number): Candidate[] {
  if (place.role === 'lock') return [];
  return [...text.matchAll(header)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.['secret'] ?? [0, 0];
    const { name = '', secret = '' } = match.groups ?? {};
    const random = ['strong', 'uuid'].includes(shapeOf(secret));
    if (isMadeUp(secret) || (!random && !isChosen(secret))) return [];
    const sure = random && place.role === 'main';
    return {
      rule: /auth/i.test(name) ? 'http-authorization' : 'generic-api-key',
      rank: 1,
      start: offset + start,
      end: offset + end,
      severity: severityIn(place.role),
      confidence: sure ? 'high' : place.role === 'main' ? 'medium' : 'low',
      name,
      why: 'A command sends it in the header $.',
    } as const;
  });
}

/** Letters of both cases and digits without a seam: made to be hard to guess. */
function isChosen(text: string): boolean {
  return (
    shapeOf(text) === 'mixed' &&
    text.length >= 10 &&
    /\d[A-Za-z]+\d/.test(text) &&
    /[a-z]/.test(text) &&
    /[A-Z]/.test(text)
  );
}
