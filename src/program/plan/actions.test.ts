import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { families } from '#model/family';
import type { Finding } from '#model/finding';
import type { Rule } from '#model/rule';
import { confidences, severities } from '#model/severity';
import type { BrokenSection } from '#model/standard';
import { compareActions } from './action-order.ts';
import { planActions } from './actions.ts';

let number = 0;

function finding(given: Partial<Finding> & { readonly at?: string } = {}): Finding {
  const { at = 'web/a.py:3', ...rest } = given;
  const [path = '', line = '1'] = at.split(':');
  number++;
  const ruleId = given.ruleId ?? 'code/sql-injection';
  return {
    key: `k${number}`,
    lineHash: '',
    ruleId,
    family: families.find((family) => ruleId.startsWith(`${family}/`)) ?? 'code',
    title: ruleId,
    message: '',
    severity: 'high',
    confidence: 'high',
    cwe: 89,
    location: { path, line: Number(line), column: 1, endLine: Number(line), endColumn: 9 },
    ...rest,
  };
}

function rulesOf(findings: readonly Finding[]): readonly Rule[] {
  return [...new Set(findings.map(({ ruleId }) => ruleId))].map((id) => ({
    id,
    family: 'code',
    title: id,
    severity: 'high',
    confidence: 'high',
    cwe: 89,
    text: { what: '', why: '', fix: [`Mend ${id}.`], references: [] },
  }));
}

function plan(findings: readonly Finding[]) {
  return planActions({ findings, rules: rulesOf(findings) });
}

const tried = { title: 'Gives values apart.', edits: [], diff: '' };
const section: BrokenSection = {
  standard: 'injection',
  standardTitle: 'Injection',
  section: 'queries',
  number: '2',
  sectionTitle: 'Queries',
  severity: 'critical',
  dueDays: 7,
  fix: 'Use `db.query` of the platform.',
};

describe('grouping', () => {
  test('a rule is one action in a module, and another in the next', () => {
    const { actions } = plan([
      finding({ at: 'web/a.py:3' }),
      finding({ at: 'web/sub/b.py:4' }),
      finding({ at: 'shop/a.py:1' }),
    ]);
    expect(actions.map(({ title, findings }) => `${title} ${findings.length}`)).toEqual([
      'code/sql-injection (shop/a.py:1) 1',
      'code/sql-injection (2 places in web) 2',
    ]);
  });

  test('folders of infrastructure code are stacks of their own', () => {
    const ruleId = 'infra/open';
    const { actions } = plan([
      finding({ ruleId, at: 'infra/net/main.tf:3' }),
      finding({ ruleId, at: 'infra/data/main.tf:3' }),
    ]);
    expect(actions.map(({ id }) => id)).toEqual(['infra/open@infra/data', 'infra/open@infra/net']);
  });

  test('the same in many places of several modules is one action with one way for all', () => {
    const many = Array.from({ length: 8 }, (_, i) => finding({ at: `m${i % 3}/a.py:${i + 1}` }));
    const [action, ...more] = plan(many).actions;
    expect(more).toEqual([]);
    expect(action).toMatchObject({ kind: 'systemic', size: 'L' });
    expect(action?.title).toBe('code/sql-injection: one way for 8 places in 3 modules');
    expect(plan(many.slice(1)).actions.map(({ kind }) => kind)).toEqual(['change', 'change', 'change']);
  });

  test('flows that meet in a helper are mended there, once', () => {
    const trace = [
      { role: 'source' as const, location: finding({ at: 'web/a.py:1' }).location, message: '' },
      { role: 'sink' as const, location: finding({ at: 'web/db.py:9' }).location, message: '' },
    ];
    const { actions } = plan([finding({ trace, at: 'web/a.py:4' }), finding({ trace, at: 'web/b.py:5' })]);
    expect(actions).toMatchObject([{ kind: 'shared', places: [{ path: 'web/db.py', line: 9 }] }]);
    expect(actions[0]?.why).toContain('Data from outside gets there.');
  });

  test('edits that were tried are one action a family; one that changes results is not among them', () => {
    const { actions } = plan([
      finding({ fix: tried, at: 'a/x.py:1' }),
      finding({ fix: tried, at: 'b/y.py:1', ruleId: 'code/xss' }),
      finding({ fix: { ...tried, changesResults: true }, at: 'c/z.py:7' }),
    ]);
    expect(actions.map(({ kind, commands }) => [kind, ...commands])).toEqual([
      ['edit', 'handrail fix --rule code --apply'],
      ['line', 'handrail fix c/z.py:7'],
    ]);
  });

  test('credentials of a file go together; a value in several files is one of its own', () => {
    const ruleId = 'secrets/password';
    const { actions } = plan([
      finding({ ruleId, at: '.env:1', group: 1 }),
      finding({ ruleId, at: 'app.py:1', group: 1 }),
      finding({ ruleId, at: '.env:2' }),
      finding({ ruleId, at: '.env:3' }),
    ]);
    expect(actions.map(({ title }) => title)).toEqual([
      "Rotate and take away 'secrets/password' in 2 files",
      'Rotate and take away 2 credentials in .env',
    ]);
    const steps = actions[0]?.steps.map((step) => step.split(':')[0]);
    expect(steps?.slice(0, 3)).toEqual(['Rotate', 'Remove', 'History']);
  });

  test('values that stand in the same files are taken away together', () => {
    const ruleId = 'secrets/password';
    const { actions } = plan(
      [1, 2].flatMap((group) => [
        finding({ ruleId, at: `a.yml:${group}`, group }),
        finding({ ruleId, at: `b.yml:${group}`, group }),
      ]),
    );
    expect(actions.map(({ title }) => title)).toEqual(['Rotate and take away 2 credentials in 2 files']);
  });

  test('what only tests have is worth less than what runs', () => {
    const { actions } = plan([finding({ at: 'a/tests/x.py:1' }), finding({ at: 'b/x.py:1' })]);
    expect(actions.map(({ places: [first] }) => first?.path)).toEqual(['b/x.py', 'a/tests/x.py']);
  });

  test('a credential that was revoked only has to be taken away', () => {
    const location = finding().location;
    const marks = { revoked: { on: '2026-01-01', by: 'ada' }, location };
    const [action] = plan([finding({ ruleId: 'secrets/password', marks })]).actions;
    expect(action?.title).toMatch(/^Take away/);
    expect(action?.steps[0]).toMatch(/^Remove/);
  });
});

describe('order and size', () => {
  test('what cannot wait is first, then what is worth most for its size', () => {
    const verification = { state: 'verified', provider: 'GitHub', reason: '', on: '2026-01-01' } as const;
    const { actions } = plan([
      finding({ ruleId: 'infra/tags', severity: 'low', at: 'a/m.tf:1' }),
      finding({ ruleId: 'code/authz', cwe: 862, severity: 'high', at: 'a/x.py:1' }),
      finding({ severity: 'critical', at: 'a/y.py:1' }),
      finding({ ruleId: 'secrets/token', severity: 'low', verification, at: 'a/z.env:1' }),
    ]);
    expect(actions.map(({ kind, size, isUrgent }) => [kind, size, isUrgent])).toEqual([
      ['secret', 'S', true],
      ['change', 'S', undefined],
      ['design', 'M', undefined],
      ['line', 'S', undefined],
    ]);
  });

  test('many small things do not stand before one that hurts', () => {
    const small = Array.from({ length: 3 }, (_, i) =>
      finding({ ruleId: 'infra/tags', severity: 'low', at: `a/m.tf:${i + 1}` }),
    );
    const { actions } = plan([...small, finding({ ruleId: 'infra/open', at: 'b/m.tf:1' })]);
    expect(actions.map(({ rules: [rule] }) => rule)).toEqual(['infra/open', 'infra/tags']);
  });

  test('a section of a standard says by when, how bad and which way', () => {
    const [action] = plan([
      finding({ standards: [{ ...section, dueDays: 30, section: 'other' }, section] }),
    ]).actions;
    expect(action).toMatchObject({
      severity: 'critical',
      due: { days: 7, standard: 'injection', section: 'queries' },
    });
    expect(action?.steps[0]).toBe('Use `db.query` of the platform (Injection).');
    expect(action?.why).toContain('By your standards it counts as critical.');
    expect(action?.why.at(-1)).toBe('Breaks Injection, 2 Queries and 1 more section: due in 7 days.');
  });

  test('of what nothing is known, that is said', () => {
    const unknown = finding({ ruleId: 'code/unknown' });
    expect(planActions({ findings: [unknown], rules: [] })).toMatchObject({
      actions: [],
      without: [{ key: unknown.key, why: expect.stringContaining('does not say') }],
    });
  });
});

const someFinding = fc
  .record({
    ruleId: fc.constantFrom(
      'code/a',
      'code/b',
      'infra/c',
      'secrets/d',
      'pipeline/e',
      'packages/f',
      'code/unknown',
    ),
    severity: fc.constantFrom(...severities),
    confidence: fc.constantFrom(...confidences),
    cwe: fc.constantFrom(79, 862),
    at: fc.constantFrom('a/x.py:1', 'a/x.py:2', 'b/y.tf:1', 'c/z.py:9', 'root.yml:4'),
    key: fc.constantFrom('k1', 'k2', 'k3'),
    group: fc.constantFrom(undefined, 1, 2),
    isTried: fc.boolean(),
    isSuppressed: fc.boolean(),
    isKnown: fc.boolean(),
    sinkLine: fc.constantFrom(undefined, 1, 2),
  })
  .map(({ isTried, isSuppressed, isKnown, sinkLine, group, at, ...rest }) => {
    const sink = finding({ at: `lib/db.py:${sinkLine}` }).location;
    return finding({
      ...rest,
      at,
      ...(group === undefined ? {} : { group }),
      ...(isTried ? { fix: tried } : {}),
      ...(isKnown ? { status: 'existing' as const } : {}),
      ...(sinkLine === undefined ? {} : { trace: [{ role: 'sink' as const, location: sink, message: '' }] }),
      ...(isSuppressed ? { suppression: { kind: 'inline', reason: '', location: sink } as const } : {}),
    });
  });

describe('laws', () => {
  const many = fc.array(someFinding, { maxLength: 40 });
  const rules = rulesOf(
    ['code/a', 'code/b', 'infra/c', 'secrets/d', 'pipeline/e', 'packages/f'].map((ruleId) =>
      finding({ ruleId }),
    ),
  );

  test('every open finding is in exactly one action, or nothing is known about it', () => {
    fc.assert(
      fc.property(many, (findings) => {
        const { actions, without, known } = planActions({ findings, rules });
        const named = [...actions.flatMap((action) => action.findings), ...without];
        const nameOf = ({ key, ruleId, path, line }: (typeof named)[number]) =>
          `${key} ${ruleId} ${path}:${line}`;
        const open = findings.filter(({ suppression, status }) => !suppression && status !== 'existing');
        expect(named.map(nameOf).sort()).toEqual(
          open
            .map(({ key, ruleId, location: { path, line } }) =>
              nameOf({ key, ruleId, path, line, severity: 'low' }),
            )
            .sort(),
        );
        expect(known).toBe(
          findings.filter(({ suppression, status }) => !suppression && status === 'existing').length,
        );
      }),
    );
  });

  test('the order does not depend on that of the findings, and no two actions are equal in it', () => {
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat()), (findings, stream) => {
        const shuffled = findings
          .map((each) => [each, stream.next().value] as const)
          .sort(([, a], [, b]) => a - b)
          .map(([each]) => each);
        const { actions } = planActions({ findings, rules });
        const others = planActions({ findings: shuffled, rules }).actions;
        expect(others.map(({ title, value }) => [title, value])).toEqual(
          actions.map(({ title, value }) => [title, value]),
        );
        expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
        actions.forEach((action, i) => {
          if (i > 0) expect(compareActions(actions[i - 1] ?? action, action)).toBeLessThan(0);
        });
      }),
    );
  });
});
