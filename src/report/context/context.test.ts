import { expect, test } from 'vitest';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import type { BrokenSection } from '#model/standard';
import { contextOf, dueText } from './context.ts';
import { renderContextHtml } from './html.ts';
import { renderContextMarkdown } from './markdown.ts';

const broken = (section: string, severity: Finding['severity'], dueDays?: number): BrokenSection => ({
  standard: 'own',
  standardTitle: 'Own <b>Rules</b>',
  section,
  number: section,
  sectionTitle: `Title ${section}`,
  severity,
  ...(dueDays === undefined ? {} : { dueDays }),
});

function finding(path: string, standards: readonly BrokenSection[], more: Partial<Finding> = {}): Finding {
  return {
    key: `key-of-${path}`,
    lineHash: 'x',
    ruleId: 'code/sql-injection',
    family: 'code',
    title: 'Query made of text',
    message: 'Query made of text: <script>alert(1)</script> ::error::x',
    severity: 'high',
    confidence: 'high',
    cwe: 89,
    location: { path, line: 3, column: 1, endLine: 3, endColumn: 9 },
    ...(standards.length > 0 ? { standards } : {}),
    ...more,
  };
}

const section = (id: string, findings: number, asks: string) => ({
  id,
  number: id,
  title: `Title ${id}`,
  state: findings > 0 ? ('broken' as const) : ('met' as const),
  findings,
  asks,
  fix: `Way of ${id}`,
});

const scan: Scan = {
  tool: { name: 'handrail', version: '0.0.0' },
  target: { kind: 'directory', name: 'shop' },
  verdict: {
    outcome: 'findings',
    exitCode: 1,
    failOn: 'high',
    confidence: 'medium',
    counted: 3,
    unaccepted: 0,
  },
  profile: { name: 'normal', hidden: 0 },
  findings: [
    finding('a.ts', [broken('1', 'high', 14)]),
    finding('b.ts', [broken('2', 'critical', 2), broken('1', 'high', 14)]),
    finding('c.ts', []),
    finding('d.ts', [broken('1', 'high', 14)], {
      suppression: {
        kind: 'inline',
        reason: 'r',
        location: { path: 'd.ts', line: 1, column: 1, endLine: 1, endColumn: 1 },
      },
    }),
  ],
  fixed: [],
  gaps: [{ analyser: 'code', path: 'x.ts', why: 'syntax', detail: 'Line 1.' }],
  exclusions: [],
  notices: [],
  coverage: [{ family: 'secrets', state: 'skipped', files: 0, checked: 0, bytes: 0 }],
  standards: [
    {
      id: 'own',
      title: 'Own <b>Rules</b>',
      kind: 'security',
      version: '2',
      level: 'organisation',
      owner: 'them',
      path: 'org/own.md',
      sections: [
        section('1', 1, 'Bind values.\n\n```ts\nquery(<b>)\n```'),
        section('2', 1, 'Ask <img src=x>.'),
        { id: '3', title: 'Papers', state: 'broken', findings: 0, why: 'There is no README.md.' },
      ],
    },
  ],
  rules: [],
  reproducible: true,
};

test('a finding stands once, under the section that is named first; suppressed ones do not', () => {
  const { standards, urgent, others } = contextOf(scan);
  const paths = standards[0]?.sections.map(({ findings }) =>
    findings.map((each) => each.finding.location.path),
  );
  expect(paths).toEqual([['a.ts'], ['b.ts'], []]);
  expect(urgent.map(({ result, severity, dueDays }) => [result.id, severity, dueDays])).toEqual([
    ['2', 'critical', 2],
    ['1', 'high', 14],
  ]);
  expect(others.map(({ location }) => location.path)).toEqual(['c.ts']);
});

test.each([
  ['Markdown', renderContextMarkdown],
  ['HTML', renderContextHtml],
])(
  'as %s it tells sections, what they ask, what was not checked, and nothing of the tree as markup',
  (_, render) => {
    const text = render(scan);
    for (const said of [
      'Title 2',
      'Way of 1',
      'within 2 days',
      'Bind values',
      'no README',
      'left out on request',
      '1 gap',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/<script>alert|<img src|<b>Rules|^::error/m);
    expect(text.indexOf('Title 2')).toBeLessThan(text.indexOf('Title 1'));
  },
);

test.each([
  [undefined, 'no day is set'],
  [0, 'at once'],
  [1, 'within a day'],
  [9, 'within 9 days'],
])('%s days are %s', (days, text) => {
  expect(dueText(days)).toBe(text);
});
