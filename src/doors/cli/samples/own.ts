import { openOwnPass } from '#audit/secrets/own/own-pass';
import type { OwnDetector } from '#model/detector';
import type { ProofSample } from './sample.ts';

/** The samples of a repository's own detectors, by rule id; each detector is tried by itself. */
export function ownSamples(detectors: readonly OwnDetector[]): ReadonlyMap<string, readonly ProofSample[]> {
  return new Map(detectors.map((detector) => [`secrets/${detector.name}`, samplesOf(detector)]));
}

function samplesOf(detector: OwnDetector): readonly ProofSample[] {
  const find = openOwnPass([detector]);
  const sample = (text: string, i: number, fires: boolean): ProofSample => {
    const bytes = new TextEncoder().encode(filled(text, i + 1));
    const run = () => find('sample.txt', bytes).candidates.length > 0;
    return { says: `${fires ? 'bad' : 'good'} sample ${i + 1}`, text, fires, run };
  };
  return [
    ...detector.bad.map((text, i) => sample(text, i, true)),
    ...detector.good.map((text, i) => sample(text, i, false)),
  ];
}

const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

const alphabets: Readonly<Record<string, string>> = {
  lower,
  upper: lower.toUpperCase(),
  digits,
  hex: `${digits}abcdef`,
  alnum: lower + lower.toUpperCase() + digits,
};

/** Puts random characters for `{alnum:32}` and its like: the same ones each time. */
function filled(text: string, seed: number): string {
  let state = Math.imul(seed, 0x9e3779b9);
  const random = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
  return text.replace(/\{(lower|upper|digits|hex|alnum):(\d{1,3})\}/g, (_, kind: string, length: string) => {
    const letters = alphabets[kind] ?? '';
    return Array.from({ length: Number(length) }, () => letters[Math.floor(random() * letters.length)]).join(
      '',
    );
  });
}
