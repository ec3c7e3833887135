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

/** A sample with `{secret}` where a credential belongs, as its rule writes it. */
export type SampleTemplate = Pick<RuleSample, 'path' | 'text'>;

/** What a rule brings as its proof. */
export interface RuleTemplates {
  readonly make: (random: () => number) => string;
  readonly bad: readonly SampleTemplate[];
  readonly good: readonly SampleTemplate[];
}

/** The templates of every rule that has some, by rule id. */
export function ruleTemplates(): ReadonlyMap<string, RuleTemplates> {
  const inFile = (text: string) => ({ path: 'sample.txt', text });
  const ofDetectors = detectors.map(({ name, samples: { make, bad, good } }) => {
    return [`secrets/${name}`, { make, bad: bad.map(inFile), good: good.map(inFile) }] as const;
  });
  const ofGenericRules = genericRules.map(({ name, samples }) => [`secrets/${name}`, samples] as const);
  return new Map([...ofDetectors, ...ofGenericRules]);
}

/** Texts made from templates, the same each time. */
export function samplesFrom({ make, bad, good }: RuleTemplates): readonly RuleSample[] {
  const random = seeded(1);
  const made = ({ path, text }: SampleTemplate, fires: boolean) => {
    return { path, text: text.replaceAll('{secret}', () => make(random)), fires };
  };
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
