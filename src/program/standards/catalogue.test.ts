import { expect, test } from 'vitest';
import type { StandardResult } from '#model/standard';
import { readCatalogue } from './catalogue.ts';
import { controlCoverage } from './controls.ts';
import { readStandard } from './read.ts';

const yaml = `id: acme-2
title: Acme Controls
version: "2"
source: https://acme.example/controls
licence: own
controls:
  - { id: A-1, title: Locks }
  - { id: A-2, title: Keys }
  - { id: A-10, title: Doors }
`;

const markdown = `---
title: Locks
kind: security
---
## 1. Doors are locked {#locked}
\`\`\`yaml standard
rules: [secrets/*]
controls: { Acme Controls 2: [A-10, A-1], Other 1: [X-2, X-10] }
\`\`\`
Doors MUST be locked.
`;

const { standard } = readStandard(markdown, 'locks.md', 'default');
const standards = standard === undefined ? [] : [standard];

test('a catalogue is read with its name and version, and whether it is only a part', () => {
  const { catalogue, problems } = readCatalogue(yaml, 'acme.yaml');
  expect(problems).toEqual([]);
  expect(catalogue).toMatchObject({ name: 'Acme Controls 2', part: false });
  expect(readCatalogue(`${yaml}part: true\n`, 'acme.yaml').catalogue?.part).toBe(true);
});

test('a control that is listed twice, an unknown key and text that is no YAML are told', () => {
  const problemsOf = (text: string) => readCatalogue(text, 'a.yaml').problems.map(({ message }) => message);
  expect(problemsOf(yaml.replace('A-10', 'A-1'))).toEqual(['A-1 is listed twice']);
  expect(problemsOf(`${yaml}colour: red\n`)).toEqual(['colour: there is no such key']);
  expect(problemsOf('a: [')).not.toEqual([]);
  expect(problemsOf('[]')).not.toEqual([]);
});

test('controls keep the order of their catalogue, and those that no section covers are shown, too', () => {
  const { catalogue } = readCatalogue(yaml, 'acme.yaml');
  const [acme, other] = controlCoverage(standards, [], catalogue === undefined ? [] : [catalogue], undefined);
  expect(acme?.controls.map(({ id, sections }) => [id, sections.map(({ section }) => section)])).toEqual([
    ['A-1', ['locked']],
    ['A-2', []],
    ['A-10', ['locked']],
  ]);
  // Nobody listed this catalogue: it holds what sections name of it, in the order of numbers.
  expect(other?.controls.map(({ id, title }) => [id, title])).toEqual([
    ['X-2', undefined],
    ['X-10', undefined],
  ]);
});

test('a catalogue is asked for by the beginning of its name, and tells how its sections stand', () => {
  const result: StandardResult = {
    id: 'locks',
    title: 'Locks',
    kind: 'security',
    version: '1',
    level: 'default',
    path: 'locks.md',
    sections: [{ id: 'locked', title: 'Doors are locked', state: 'broken', findings: 1 }],
  };
  const asked = controlCoverage(standards, [result], [], 'OTHER');
  expect(asked.map(({ name }) => name)).toEqual(['Other 1']);
  expect(asked[0]?.controls[0]?.sections[0]?.state).toBe('broken');
  expect(controlCoverage(standards, [result], [], 'none')).toEqual([]);
});
