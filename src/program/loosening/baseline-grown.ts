import { UserError } from '#model/failure';
import { parseBaseline } from '../baseline.ts';
import type { Sighting } from '../identity.ts';
import {
  type Loosened,
  type Loosening,
  type LooseningRule,
  lineOf,
  type PolicyFile,
  references,
  startOf,
} from './shape.ts';

const [first, second] = ['1', '2'].map((digit) => digit.repeat(32));

/** More findings in the baseline than before. */
export const baselineGrown: LooseningRule = {
  rule: {
    id: 'policy/baseline-grown',
    family: 'policy',
    title: 'The change adds findings to the baseline',
    severity: 'high',
    confidence: 'high',
    cwe: 693,
    text: {
      what: 'The change adds findings to the baseline, the list of what was there before anybody looked.',
      why: 'Findings in the baseline never fail the gate, and nobody has to give a reason or an end. The baseline was not honoured as changed; after the merge it would be.',
      fix: [
        'Take the new entries out of the baseline and mend the findings.',
        'Where a finding may stay, suppress it with a reason and a last day instead.',
        'A first baseline is best merged alone, by the people who own the gate.',
      ],
      references,
    },
  },
  find: grown,
  bad: [
    {
      says: 'a baseline appears',
      base: {},
      head: { 'handrail-baseline.json': sample(first) },
    },
    {
      says: 'a finding is added, another one goes',
      base: { 'handrail-baseline.json': sample(first) },
      head: { 'handrail-baseline.json': sample(second) },
    },
    {
      says: 'a finding is there twice',
      base: { 'handrail-baseline.json': sample(first) },
      head: { 'handrail-baseline.json': sample(first, first) },
    },
  ],
  good: [
    {
      says: 'findings go',
      base: { 'handrail-baseline.json': sample(first, second) },
      head: { 'handrail-baseline.json': sample(second) },
    },
    {
      says: 'the baseline is deleted',
      base: { 'handrail-baseline.json': sample(first) },
      head: {},
    },
    {
      says: 'a finding moved',
      base: { 'handrail-baseline.json': sample(first) },
      head: {
        'handrail-baseline.json': sample(first).replace('a.py', 'b.py').replace('"line":3', '"line":9'),
      },
    },
  ],
};

function grown({ base, head }: Loosened): readonly Loosening[] {
  if (head.baseline === undefined || head.baseline.text === base.baseline?.text) return [];
  const left = Map.groupBy(entriesOf(base.baseline), ({ key }) => key);
  const added = entriesOf(head.baseline).filter(({ key }) => left.get(key)?.pop() === undefined);
  const [one] = added;
  if (one === undefined) return [];
  const what = added.length === 1 ? 'One finding' : `${added.length} findings`;
  return [
    {
      location: placeOf(one, head.baseline),
      message: `${what} would be added to the baseline, the first one ${one.ruleId}.`,
      about: ['baseline', ...new Set(added.map(({ key }) => key))].sort(),
    },
  ];
}

/** One that cannot be read excuses nothing, and is an error for whoever wants to use it. */
function entriesOf(file: PolicyFile | undefined): readonly Sighting[] {
  if (file === undefined) return [];
  try {
    return parseBaseline(file.text, file.path).findings;
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function placeOf({ key }: Sighting, { path, text }: PolicyFile) {
  const at = text.indexOf(key);
  if (at < 0) return startOf(path);
  const line = text.slice(0, at).split('\n').length;
  return lineOf(path, line, text.split('\n', line).at(-1) ?? '');
}

function sample(...keys: readonly (string | undefined)[]): string {
  const findings = keys.map((key = '') =>
    JSON.stringify({ rule: 'sample/high', path: 'a.py', key, lineHash: key, line: 3, column: 1 }),
  );
  return `{\n  "version": 1,\n  "findings": [\n    ${findings.join(',\n    ')}\n  ]\n}\n`;
}
