import calculator from 'ae-cvss-calculator';
import type { Rating } from '#model/advisory';
import { type Severity, severities } from '#model/severity';

/** The worst of CVSS vectors (versions 2 to 4); of a source without any, the word that it uses. */
export function worstRating(
  source: string,
  vectors: readonly string[],
  words: readonly string[],
): Rating | undefined {
  const rated = vectors.flatMap((vector) => {
    const score = scoreOf(vector);
    return score === undefined ? [] : [{ severity: severityOf(score), score, vector, source }];
  });
  const [worst] = rated.sort((a, b) => b.score - a.score);
  if (worst !== undefined) return worst;
  const said = words.flatMap((word) => byWord.get(word.toUpperCase()) ?? []);
  const severity = severities.find((each) => said.includes(each));
  return severity === undefined ? undefined : { severity, source };
}

/** Base score of a vector; undefined for what is none. */
export function scoreOf(vector: string): number | undefined {
  const known = scores.get(vector);
  if (known !== undefined) return known;
  const score = computed(vector);
  if (score !== undefined && scores.size < 20_000) scores.set(vector, score);
  return score;
}

const scores = new Map<string, number>();

function computed(vector: string): number | undefined {
  if (!/^(?:CVSS:[34]\.[01]\/|\(?AV:)[A-Za-z:/)]+$/.test(vector)) return undefined;
  try {
    const score = calculator.fromVector(vector)?.calculateScores().base;
    return typeof score === 'number' && score >= 0 && score <= 10 ? score : undefined;
  } catch {
    return undefined;
  }
}

/** Bands of the CVSS specification (3.1 § 5, 4.0 § 6); what scores nothing harms nothing. */
export function severityOf(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}

const byWord: ReadonlyMap<string, Severity> = new Map([
  ['CRITICAL', 'critical'],
  ['HIGH', 'high'],
  ['IMPORTANT', 'high'],
  ['MODERATE', 'medium'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
  ['NEGLIGIBLE', 'low'],
]);
