import { describe, expect, test } from 'vitest';
import type { Finding } from '#model/finding';
import { type GapReason, gapReasons } from '#model/gap';
import { confidences, severities } from '#model/severity';
import { neverAccepted } from './config.schema.ts';
import { defaultConfig } from './config.ts';
import { decide } from './verdict.ts';

const place = { path: 'a', line: 1, column: 1, endLine: 1, endColumn: 2 };
const high: Finding = {
  key: 'k',
  lineHash: 'l',
  ruleId: 'secrets/x',
  family: 'secrets',
  title: '',
  message: '',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  location: place,
};

describe('exit code', () => {
  test('0 for a clean and complete scan', () => {
    expect(verdict([])).toMatchObject({ outcome: 'clean', exitCode: 0, counted: 0, unaccepted: 0 });
    expect(verdict([], ['binary', 'encoding', 'symlink'])).toMatchObject({ exitCode: 0, unaccepted: 0 });
  });

  test('1 for findings that count, before incompleteness', () => {
    expect(verdict([high], ['syntax'])).toMatchObject({
      outcome: 'findings',
      exitCode: 1,
      counted: 1,
      unaccepted: 1,
    });
  });

  test('130 for an interrupted scan, whatever it found until then', () => {
    for (const findings of [[], [high]]) {
      expect(verdict(findings, ['interrupted'], { interrupted: true })).toMatchObject({
        outcome: 'interrupted',
        exitCode: 130,
        counted: findings.length,
      });
    }
  });

  test('3 for an incomplete one', () => {
    expect(verdict([], ['too-large'])).toMatchObject({ outcome: 'incomplete', exitCode: 3, unaccepted: 1 });
    expect(verdict([], ['not-built'])).toMatchObject({ exitCode: 3 });
  });
});

test('what can never be accepted is not, whatever a configuration says', () => {
  for (const reason of neverAccepted) {
    expect(verdict([], [reason], { accept: [...gapReasons] }).exitCode, reason).toBe(3);
  }
  expect(verdict([], ['too-large'], { accept: ['too-large'] }).exitCode).toBe(0);
});

test('known and suppressed findings do not count', () => {
  const suppression = { kind: 'inline', reason: 'x', location: place } as const;
  expect(
    verdict([
      { ...high, status: 'existing' },
      { ...high, suppression },
    ]),
  ).toMatchObject({ counted: 0, exitCode: 0 });
  expect(verdict([{ ...high, status: 'new' }])).toMatchObject({ counted: 1 });
});

test('severity and confidence count from their thresholds on', () => {
  const found = severities.flatMap((severity) =>
    confidences.map((confidence) => ({ ...high, severity, confidence })),
  );
  expect(verdict(found)).toMatchObject({ counted: 4 });
  expect(verdict(found, [], { failOn: 'info', confidence: 'low' })).toMatchObject({ counted: 15 });
  expect(verdict(found, [], { failOn: 'critical', confidence: 'high' })).toMatchObject({ counted: 1 });
  expect(verdict(found, [], { failOn: 'never' })).toMatchObject({ counted: 0, exitCode: 0 });
});

function verdict(
  findings: readonly Finding[],
  reasons: readonly GapReason[] = [],
  { interrupted = false, ...config }: Partial<typeof defaultConfig> & { readonly interrupted?: boolean } = {},
) {
  const gaps = reasons.map((why) => ({ analyser: 'secrets', path: 'a', why, detail: '' }) as const);
  return decide({ findings, gaps, config: { ...defaultConfig, ...config }, interrupted });
}
