import { detectors } from '#audit/secrets/detectors';
import { genericRules } from '#audit/secrets/rules';
import { openSecretsAudit } from '#audit/secrets/secrets';

/** A text that proves a rule; made when it is asked for, since a credential must not lie in our sources. */
export interface RuleSample {
  readonly path: string;
  readonly text: string;
  /** Whether the rule must fire on it. */
  readonly fires: boolean;
}

/** What came of the samples of one rule. */
export interface RuleTrial {
  readonly id: string;
  readonly passed: number;
  readonly failed: readonly RuleSample[];
}

/** Runs samples through the engine as a scan would, all rules at once; only whether this rule fires counts. */
export function tryRule(id: string, samples: readonly RuleSample[]): RuleTrial {
  const audit = openedAudit();
  const fires = ({ path, text }: RuleSample) => {
    const source = { path, bytes: new TextEncoder().encode(text), encoding: 'utf-8' } as const;
    return audit.audit(source).detections.some(({ ruleId }) => ruleId === id);
  };
  const failed = samples.filter((sample) => fires(sample) !== sample.fires);
  return { id, passed: samples.length - failed.length, failed };
}

let opened: ReturnType<typeof openSecretsAudit> | undefined;

function openedAudit() {
  opened ??= openSecretsAudit();
  return opened;
}

/** The samples of every rule that has some, by rule id. */
export function ruleSamples(): ReadonlyMap<string, readonly RuleSample[]> {
  const ofDetectors = detectors.map(({ name, samples }) => {
    const inFile = (text: string) => ({ path: 'sample.txt', text });
    return [
      `secrets/${name}`,
      madeSamples(samples.make, samples.bad.map(inFile), samples.good.map(inFile)),
    ] as const;
  });
  const ofGenericRules = genericRules.map(
    ({ name, samples }) => [`secrets/${name}`, madeSamples(samples.make, samples.bad, samples.good)] as const,
  );
  return new Map([...ofDetectors, ...ofGenericRules]);
}

type Template = Pick<RuleSample, 'path' | 'text'>;

function madeSamples(
  make: (random: () => number) => string,
  bad: readonly Template[],
  good: readonly Template[],
): readonly RuleSample[] {
  const random = seeded(1);
  const made = ({ path, text }: Template, fires: boolean) => ({
    path,
    text: text.replaceAll('{secret}', () => make(random)),
    fires,
  });
  return [...bad.map((sample) => made(sample, true)), ...good.map((sample) => made(sample, false))];
}

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
