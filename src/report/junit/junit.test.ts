import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { everyPiece, hostileText } from '../fixtures/hostile.ts';
import {
  everyGap,
  findingOf,
  fullScan,
  hostileScan,
  manyFindings,
  placeOf,
  scanOf,
} from '../fixtures/scans.ts';
import { renderJunit } from './junit.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** What junit-10.xsd of Jenkins' xUnit plugin allows of what we write: children, attributes, and those required. */
const schema: Readonly<Record<string, { children: string; attributes: string; required: string }>> = {
  testsuites: { children: 'testsuite', attributes: 'name time tests failures errors', required: '' },
  testsuite: {
    children: 'testsuite properties testcase system-out system-err',
    attributes:
      'name tests failures errors skipped time timestamp hostname id package file log url version group',
    required: 'name tests failures errors',
  },
  properties: { children: 'property', attributes: '', required: '' },
  property: { children: '', attributes: 'name value', required: 'name value' },
  testcase: {
    children: 'skipped error failure system-out system-err',
    attributes: 'name time classname group',
    required: 'name',
  },
  failure: { children: '', attributes: 'type message', required: '' },
  error: { children: '', attributes: 'type message', required: '' },
  skipped: { children: '', attributes: 'type message', required: '' },
};

test('a finding that counts is a failure with its place, source and remedy', () => {
  const [found] = casesOf(scanOf({ findings: [findingOf()] })).filter(isFinding);
  expect(found?.attributes).toMatchObject({ classname: 'code.sql-injection' });
  expect(found?.attributes['name']).toMatch(/^src\/orders\.py: SQL built from user input \[[0-9a-f]{12}\]$/);
  const failure = found?.children[0];
  expect(failure).toMatchObject({ name: 'failure', attributes: { type: 'high' } });
  expect(failure?.text).toContain('src/orders.py:3:5');
  expect(failure?.text).toContain('3 |     db.execute("SELECT …" + user)');
  expect(failure?.text).toContain('1. Pass the value as a parameter of the query.');
});

test('as many tests fail as findings count, the others are skipped with the reason', () => {
  const found = casesOf(fullScan).filter(isFinding);
  expect(found.filter((each) => stateOf(each) === 'failure')).toHaveLength(fullScan.verdict.counted);
  const reasons = found
    .filter((each) => stateOf(each) === 'skipped')
    .map((each) => each.children[0]?.attributes['message']);
  expect(reasons.sort()).toEqual([
    expect.stringContaining('known before'),
    expect.stringContaining('suppressed (accepted by Ada)'),
    expect.stringContaining('suppressed (test data)'),
  ]);
  const below = casesOf(scanOf({ findings: [findingOf({ severity: 'low' })] })).filter(isFinding);
  expect(below[0]?.children[0]?.attributes['message']).toContain('below the threshold (severity low');
});

test('an incomplete or interrupted scan is an error, a gap is skipped, and neither is green', () => {
  const { verdict } = scanOf();
  const incomplete = { ...verdict, outcome: 'incomplete', exitCode: 3, unaccepted: 18 } as const;
  const cases = casesOf(scanOf({ gaps: everyGap, verdict: incomplete }));
  expect(cases.filter((each) => stateOf(each) === 'error')).toHaveLength(1);
  const gaps = cases.filter(({ attributes }) => attributes['classname'] === 'handrail.gap');
  expect(gaps.map(stateOf)).toEqual(everyGap.map(() => 'skipped'));
  const interrupted = { ...verdict, outcome: 'interrupted', exitCode: 130 } as const;
  expect(casesOf(scanOf({ verdict: interrupted })).map(stateOf)).toContain('error');
  const accepted = casesOf(scanOf({ gaps: everyGap }));
  expect(accepted.map(stateOf)).not.toContain('error');
});

test('a family passes only where every file was checked', () => {
  const coverage = casesOf(fullScan).filter(
    ({ attributes }) => attributes['classname'] === 'handrail.coverage',
  );
  expect(coverage.map((each) => `${each.attributes['name']?.split(':')[0]} ${stateOf(each)}`)).toEqual([
    'Secrets skipped',
    'Code passed',
    'Packages skipped',
    'Infrastructure skipped',
    'Pipelines skipped',
    'Policy passed',
  ]);
});

test('a test keeps its name when its line moves, and no two have the same', () => {
  const nameAt = (line: number) =>
    casesOf(scanOf({ findings: [findingOf({ location: placeOf('a.py', line) })] })).find(isFinding)
      ?.attributes['name'];
  expect(nameAt(3)).toBe(nameAt(300));
  const names = casesOf(manyFindings(1000)).map(
    ({ attributes }) => `${attributes['classname']} ${attributes['name']}`,
  );
  expect(new Set(names).size).toBe(names.length);
});

test('the numbers of every suite are those of its tests', () => {
  for (const scan of [fullScan, manyFindings(100), scanOf()]) {
    const root = read(renderJunit(scan));
    for (const suite of root.children) {
      const states = suite.children.filter(({ name }) => name === 'testcase').map(stateOf);
      const of = (state: string) => String(states.filter((each) => each === state).length);
      expect(suite.attributes).toMatchObject({
        tests: String(states.length),
        failures: of('failure'),
        errors: of('error'),
        skipped: of('skipped'),
      });
    }
    const total = (key: string) =>
      root.children.reduce((sum, { attributes }) => sum + Number(attributes[key]), 0);
    for (const key of ['tests', 'failures', 'errors']) expect(root.attributes[key]).toBe(String(total(key)));
  }
});

test('any hostile text gives the same elements', () => {
  const shape = (scan: Scan) => casesOf(scan).map(stateOf);
  const tame = shape(hostileScan('tame'));
  const holds = (text: string) => {
    expect(shape(hostileScan(text))).toEqual(tame);
  };
  holds(everyPiece);
  holds(']]></failure></testcase><testcase name="x"/>');
  fc.assert(fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), holds), { numRuns: 60 });
});

const isFinding = ({ attributes }: Element) => !attributes['classname']?.startsWith('handrail.');
const stateOf = ({ children }: Element) => children[0]?.name ?? 'passed';

function casesOf(scan: Scan): readonly Element[] {
  return read(renderJunit(scan)).children.flatMap(({ children }) =>
    children.filter(({ name }) => name === 'testcase'),
  );
}

/** A strict reader of the XML that we write; whatever is not well-formed or not in the schema fails. */
function read(xml: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  expect(xml.startsWith(declaration)).toBe(true);
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [token] of xml.slice(declaration.length).matchAll(/<[^>]*>?|[^<]+/g)) {
    const [, close, name = '', attributes = '', empty] =
      /^<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>$/.exec(token) ?? [];
    const parent = open.at(-1) ?? top;
    if (!token.startsWith('<')) parent.text += decoded(token);
    else if (close === '/') expect(open.pop()?.name).toBe(name);
    else {
      expect(name, token).not.toBe('');
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      checkSchema(element, parent);
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  expect(open).toEqual([top]);
  expect(top.children).toHaveLength(1);
  return top.children[0] ?? top;
}

function checkSchema({ name, attributes }: Element, parent: Element): void {
  const rule = schema[name];
  const within = parent.name === '' ? 'testsuites' : schema[parent.name]?.children;
  expect(within?.split(' '), `${name} in ${parent.name}`).toContain(name);
  for (const key of Object.keys(attributes)) expect(rule?.attributes.split(' '), name).toContain(key);
  for (const key of rule?.required.split(' ').filter((each) => each !== '') ?? [])
    expect(attributes).toHaveProperty(key);
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)];
  expect(new Set(pairs.map(([, key]) => key)).size).toBe(pairs.length);
  return Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, decoded(value)]));
}

function decoded(text: string): string {
  const named: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    '#35': '#',
    '#58': ':',
  };
  expect(text).toMatch(/^[\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
  return text.replaceAll(/&([^;]*;?)/g, (_, entity: string) => {
    const character = entity.endsWith(';') ? named[entity.slice(0, -1)] : undefined;
    expect(character, entity).toBeDefined();
    return character ?? '';
  });
}
