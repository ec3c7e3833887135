import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standard, StandardException, StandardLevel } from '#model/standard';
import { lackingDocuments } from './documents.ts';
import { effectiveStandards } from './levels.ts';
import { lintStandards } from './lint.ts';
import { openMatcher } from './match.ts';
import { namesRule } from './pattern.ts';
import { readExceptions, readStandard } from './read.ts';

const rules = `# Title

Why.

## 1. Keys {#keys}
\`\`\`yaml standard
rules: [secrets/*]
severity: high
due: { high: 3 }
fix: "Take it away."
\`\`\`
Keep keys out.

## Other ways
\`\`\`yaml standard
cwe: 89
paths: ["src/**"]
\`\`\`
Bind values.
`;

function standardOf(
  body: string,
  level: StandardLevel = 'organisation',
  front = 'due: { critical: 1, high: 7 }',
): Standard {
  const { standard, problems } = readStandard(
    `---\ntitle: Own\nkind: security\n${front}\n---\n${body}`,
    'own.md',
    level,
  );
  expect(problems).toEqual([]);
  if (standard === undefined) throw new Error('no standard');
  return standard;
}

describe('the reader', () => {
  test('a standard has sections with their data, texts, lines and anchors', () => {
    const { sections, intro, due } = standardOf(rules);
    expect({ intro, due }).toEqual({ intro: 'Why.', due: { critical: 1, high: 7 } });
    expect(sections).toMatchObject([
      {
        id: 'keys',
        number: '1',
        title: 'Keys',
        line: 10,
        rules: ['secrets/*'],
        severity: 'high',
        text: 'Keep keys out.',
      },
      { id: 'other-ways', title: 'Other ways', cwes: [89], paths: ['src/**'], text: 'Bind values.' },
    ]);
  });

  test('a file without front matter, or without a kind, is no standard and no problem', () => {
    expect(readStandard('# Notes\n\n## One\nText\n', 'a.md', 'repository')).toEqual({ problems: [] });
    expect(readStandard('---\ntitle: x\n---\n## One\nText\n', 'a.md', 'repository')).toEqual({
      problems: [],
    });
  });

  test.each([
    ['kind: safety', '## A\nText', 3, 'kind'],
    ['kind: security\nownr: me', '## A\nText', 4, 'ownr'],
    ['kind: security', 'Text', 1, 'no section'],
    ['kind: security', '## A', 5, 'asks for nothing'],
    ['kind: security', '## A\n```yaml standard\nseverity: bad\n```\nText', 7, 'severity'],
    ['kind: security', '## A\n```yaml standard\nrules: [\n```\nText', 7, 'YAML'],
    ['kind: security', '## A\nText\n## A\nText', 7, 'two sections'],
    ['kind: security', '## A\n```yaml standard\npaths: ["../x"]\n```\nText', 7, 'leaves the tree'],
  ])('%s with %j is a problem of line %i: %s', (front, body, line, says) => {
    const { problems } = readStandard(`---\ntitle: T\n${front}\n---\n${body}\n`, 'a.md', 'organisation');
    expect(problems[0]?.message).toContain(says);
    expect(problems[0]).toMatchObject({ path: 'a.md', line });
  });

  test('headings within fences are text', () => {
    const { sections } = standardOf('## A\nText\n````md\n## B\n```\n## C\n````\n');
    expect(sections.map(({ title }) => title)).toEqual(['A']);
  });

  test('it reads or refuses whatever it is given', () => {
    const piece = fc.constantFrom(
      '---\n',
      'kind: security\n',
      'title: x\n',
      '## ',
      '# ',
      '```yaml standard\n',
      '```\n',
      'rules: [a/b]\n',
      '{',
      '\0',
      '\r',
      '\u{FEFF}',
      ' &a *a ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const { problems } = readStandard(pieces.join(''), 'a.md', 'repository');
        for (const { line } of problems) expect(line).toBeGreaterThan(0);
      }),
    );
  });
});

describe('levels', () => {
  const section = (data: string) =>
    standardOf(
      `## 1. Keys {#keys}\n\`\`\`yaml standard\n${data}\n\`\`\`\nOurs.\n`,
      'repository',
      'version: 2',
    );
  const wide = standardOf(rules);
  const merged = (own: Standard, exceptions: readonly StandardException[] = []) =>
    effectiveStandards([own, wide], exceptions, '2026-11-23');

  test('a narrower level may be stricter and add sections', () => {
    const { standards, notices } = merged(
      section('severity: critical\ndue: { high: 1 }\nrules: [secrets/*, code/x]'),
    );
    expect(notices).toEqual([]);
    expect(standards[0]?.sections[0]).toMatchObject({
      severity: 'critical',
      due: { high: 1 },
      rules: ['secrets/*', 'code/x'],
      level: 'repository',
    });
  });

  test.each([
    ['severity: low', 'counts breaches as low'],
    ['due: { high: 30 }', 'more days'],
    ['paths: [src]', 'fewer files'],
  ])('a narrower level that says %s is told, and the wider one holds', (data, says) => {
    const { standards, notices } = merged(section(data));
    expect(notices[0]?.message).toContain(says);
    expect(standards[0]?.sections[0]).toMatchObject({ severity: 'high', due: { high: 3 }, paths: [] });
  });

  test('an exception leaves out a section or rules until it is over', () => {
    const exception = {
      standard: 'own',
      section: 'keys',
      rules: [],
      reason: 'r',
      approvedBy: 'ciso',
      until: '2026-11-23',
    };
    const ids = (standards: readonly Standard[]) => standards[0]?.sections.map(({ id }) => id);
    expect(ids(merged(wide, [exception]).standards)).toEqual(['other-ways']);
    expect(ids(merged(wide, [{ ...exception, until: '2026-11-22' }]).standards)).toEqual([
      'keys',
      'other-ways',
    ]);
    const part = merged(wide, [{ ...exception, rules: ['secrets/*'] }]).standards;
    expect(part[0]?.sections[0]?.rules).toEqual([]);
  });

  test('exceptions need a reason, somebody who approved and a day', () => {
    const { problems } = readExceptions(
      'exceptions:\n  - standard: own\n    section: keys\n    until: someday\n',
      'exceptions.yaml',
    );
    expect(problems.map(({ message }) => message).join()).toMatch(/reason.*approved-by.*until/);
  });
});

describe('the matcher', () => {
  const location = { path: 'src/a.ts', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const finding = {
    ruleId: 'code/sql-injection',
    family: 'code',
    cwe: 89,
    severity: 'critical',
    location,
  } as const;
  const sections = (body: string, more: Partial<typeof finding> = {}) =>
    openMatcher([standardOf(body)])({ ...finding, ...more }).map(({ section }) => section);

  test('a rule is more exact than its group, that than its weakness, that than its family', () => {
    const names = {
      rule: 'rules: [code/sql-injection]',
      group: 'rules: [code/sql-*]',
      weakness: 'cwe: 89',
      family: 'rules: [code/*]',
    };
    const body = (...some: readonly (keyof typeof names)[]) =>
      some.map((name) => `## ${name}\n\`\`\`yaml standard\n${names[name]}\n\`\`\`\nText\n`).join('\n');
    expect(sections(body('family', 'weakness', 'group', 'rule'))).toEqual(['rule']);
    expect(sections(body('family', 'weakness', 'group'))).toEqual(['group']);
    expect(sections(body('family', 'weakness'))).toEqual(['weakness']);
    expect(sections(body('family'))).toEqual(['family']);
  });

  test('paths and families limit a section', () => {
    expect(sections('## A\n```yaml standard\ncwe: 89\npaths: ["test/**"]\n```\nText')).toEqual([]);
    expect(sections('## A\n```yaml standard\ncwe: 89\nfamilies: [infra]\n```\nText')).toEqual([]);
  });

  test('the worse severity counts, and decides the days', () => {
    const broken = (severity: 'critical' | 'low') =>
      openMatcher([standardOf('## A\n```yaml standard\ncwe: 89\nseverity: high\n```\nText')])({
        ...finding,
        severity,
      } as never)[0];
    expect(broken('critical')).toMatchObject({ severity: 'critical', dueDays: 1 });
    expect(broken('low')).toMatchObject({ severity: 'high', dueDays: 7 });
  });
});

test.each([
  ['secrets/*', 'secrets/a', true],
  ['infra/*-iam-*', 'infra/aws-iam-x', true],
  ['infra/*-iam-*', 'infra/iam', false],
  ['a/b*b', 'a/b', false],
  ['a/b', 'a/b-c', false],
])('%s names %s: %s', (pattern, rule, is) => {
  expect(namesRule(pattern, rule)).toBe(is);
});

test('unknown rules are told with what is meant, and two severities of one rule with both places', () => {
  const of = (id: string, body: string): Standard => ({ ...standardOf(body), id, path: `${id}.md` });
  const one = of('one', '## A\n```yaml standard\nrules: [code/sql-injektion]\nseverity: low\n```\nText');
  const two = of('two', '## A\n```yaml standard\nrules: [code/sql-injection]\nseverity: low\n```\nText');
  const three = of('three', '## A\n```yaml standard\nrules: [code/sql-injection]\nseverity: high\n```\nText');
  const said = lintStandards([one, two, three], new Set(['code/sql-injection'])).map(
    ({ path, message }) => `${path} ${message}`,
  );
  expect(said).toEqual([
    'one.md no rule is code/sql-injektion: did you mean code/sql-injection?',
    'three.md code/sql-injection is high here and low in two.md:6: choose one',
  ]);
});

test('documents lack what is not there, or a heading of them', () => {
  const tree = { paths: ['README.md', 'docs/a.md'], read: () => '# Shop\n\nSet up\n------\n' };
  const asked = (paths: readonly string[], ...headings: readonly (readonly string[])[]) =>
    lackingDocuments([{ paths, headings }], tree);
  expect(asked(['/README.md'], ['Install', 'Set up'])).toEqual([]);
  expect(asked(['/README.md'], ['Licence'])).toEqual(['README.md has no section "Licence"']);
  expect(asked(['SECURITY.md'])).toEqual(['there is no SECURITY.md']);
});
