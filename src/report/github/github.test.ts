import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { everyPiece, hostileText } from '../fixtures/hostile.ts';
import { findingOf, fullScan, hostileScan, manyFindings, scanOf } from '../fixtures/scans.ts';
import { renderGithub } from './github.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads commands as GitHub's runner does: up to the second `::`, split at spaces, commas and equals signs. */
function read(scan: Scan): { readonly commands: readonly Command[]; readonly log: readonly string[] } {
  const lines = renderGithub(scan).trimEnd().split('\n');
  const isCommand = (line: string) => line.trimStart().startsWith('::');
  return { commands: lines.filter(isCommand).map(commandOf), log: lines.filter((line) => !isCommand(line)) };
}

function commandOf(line: string): Command {
  const end = line.indexOf('::', 2);
  const [name = '', ...rest] = line.slice(2, end).split(' ');
  const properties = rest
    .join(' ')
    .split(',')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, unescaped(value.join('='))] as const;
    });
  return { name, properties: Object.fromEntries(properties), message: unescaped(line.slice(end + 2)) };
}

function unescaped(text: string): string {
  const of: Readonly<Record<string, string>> = {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%25': '%',
  };
  return text.replaceAll(/%(?:0D|0A|3A|2C|25)/g, (code) => of[code] ?? '');
}

test('a finding is an annotation at its lines and columns', () => {
  const [first] = read(scanOf({ findings: [findingOf()] })).commands;
  expect(first).toEqual({
    name: 'error',
    properties: {
      file: 'src/orders.py',
      line: '3',
      endLine: '3',
      col: '5',
      endColumn: '18',
      title: 'SQL built from user input (high, code/sql-injection)',
    },
    message: 'The query holds the request parameter `user`.',
  });
});

test('a place over several lines has no columns: GitHub refuses them there', () => {
  const location = { path: 'key.pem', line: 1, column: 1, endLine: 9, endColumn: 4 };
  const [first] = read(scanOf({ findings: [findingOf({ location })] })).commands;
  expect(first?.properties).toMatchObject({ line: '1', endLine: '9' });
  expect(first?.properties).not.toHaveProperty('col');
});

test('no level has more than GitHub shows, the worst come first, and the rest is counted and listed', () => {
  const scan = manyFindings(100);
  const { commands, log } = read(scan);
  const of = (level: string) => commands.filter(({ name }) => name === level);
  expect([of('error').length, of('warning').length, of('notice').length]).toEqual([10, 10, 10]);
  expect(of('error')[0]?.properties['title']).toContain('critical');
  expect(of('notice').at(-1)?.message).toContain('71 more findings without an annotation');
  const listed = log.filter((line) => /^(?:critical|high|medium|low|info) /.test(line));
  expect(listed).toHaveLength(71);
});

test('an incomplete scan is an error of its own, within the limit', () => {
  const verdict = { ...scanOf().verdict, outcome: 'findings', unaccepted: 2 } as const;
  const errors = read({ ...manyFindings(100), verdict }).commands.filter(({ name }) => name === 'error');
  expect(errors).toHaveLength(10);
  expect(errors[0]?.properties['title']).toBe('Handrail: the scan is incomplete');
  expect(errors[0]?.message).toContain('2 gaps not accepted');
});

test('what is suppressed or known before is counted, not annotated', () => {
  const { commands } = read(fullScan);
  expect(commands.map(({ properties }) => properties['file']).filter(Boolean)).toEqual([
    '.env',
    'src/orders.py',
  ]);
  expect(commands.at(-1)?.message).toContain(
    '1 finding known before; 1 finding fixed; 2 suppressed findings.',
  );
});

test('hostile text gives as many commands as tame text, each with the same properties', () => {
  const shape = (text: string) =>
    read(hostileScan(`x${text}`)).commands.map(({ name, properties }) => [name, Object.keys(properties)]);
  const tame = shape('');
  const holds = (text: string) => {
    expect(shape(text)).toEqual(tame);
  };
  holds(everyPiece);
  holds('a,line=1,title=x::y\n::set-env name=PATH::/tmp');
  fc.assert(fc.property(hostileText, holds));
});
