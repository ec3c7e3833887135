import { detectors } from '#audit/secrets/detectors.table';
import { genericRules } from '#audit/secrets/rules';
import { openSecretsAudit } from '#audit/secrets/secrets';
import type { ProofSample } from './sample.ts';

/** A text as a rule writes it: `{secret}` where a credential belongs. */
interface Template {
  readonly path: string;
  readonly text: string;
}

interface Templates {
  readonly make: (random: () => number) => string;
  readonly bad: readonly Template[];
  readonly good: readonly Template[];
}

/** The samples of the secrets rules, by rule id. */
export function secretSamples(): ReadonlyMap<string, readonly ProofSample[]> {
  const inFile = (text: string) => ({ path: 'sample.txt', text });
  const ofDetectors = detectors.map(({ name, samples: { make, bad, good } }) => {
    return [name, { make, bad: bad.map(inFile), good: good.map(inFile) }] as const;
  });
  const ofGenericRules = genericRules.map(({ name, samples }) => [name, samples] as const);
  return new Map(
    [...ofDetectors, ...ofGenericRules].map(([name, templates]) => [
      `secrets/${name}`,
      samplesOf(`secrets/${name}`, templates),
    ]),
  );
}

/** Credentials are made anew for each sample, the same ones each time. */
function samplesOf(id: string, { make, bad, good }: Templates): readonly ProofSample[] {
  const random = seeded(1);
  const sample = ({ path, text }: Template, fires: boolean): ProofSample => {
    const made = text.replaceAll('{secret}', () => make(random));
    return { says: path, text, fires, run: () => firesOn(id, path, made) };
  };
  return [...bad.map((each) => sample(each, true)), ...good.map((each) => sample(each, false))];
}

/** Whether a secrets rule fires on a text. */
export function firesOn(id: string, path: string, text: string): boolean {
  audit ??= openSecretsAudit({ unnamed: true });
  const source = { path, bytes: new TextEncoder().encode(text), encoding: 'utf-8' } as const;
  return audit.audit(source).detections.some(({ ruleId }) => ruleId === id);
}

let audit: ReturnType<typeof openSecretsAudit> | undefined;

/** Mulberry32: the same numbers each time, so that a failure can be looked at again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
