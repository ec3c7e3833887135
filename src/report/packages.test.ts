import { expect, test } from 'vitest';
import { packageScan } from './fixtures/scans.ts';
import { renderGitlabSast } from './gitlab/gitlab.ts';
import { renderHtml } from './html/html.ts';
import { parseReport, renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { grouped, membersOf, openFindings } from './order.ts';
import { renderSarif } from './sarif/sarif.ts';
import { renderTerminal } from './terminal/terminal.ts';

const terminal = renderTerminal(packageScan, { width: 90, colour: false, unicode: true });

test('what advisories say of one package in one file is told together, the worst first', () => {
  const [lodash, qs, ...more] = grouped(openFindings(packageScan));
  if (lodash === undefined || qs === undefined) throw new Error('too few');
  expect(membersOf(lodash).map(({ package: it }) => it?.ids[0])).toEqual([
    // Somebody uses it.
    'CVE-2020-8203',
    'CVE-2021-23337',
    'CVE-2021-41720',
    'CVE-2020-28500',
  ]);
  expect(membersOf(qs)).toHaveLength(1);
  expect(more).toEqual([]);
});

test('a terminal shows a block for each package, then the changes', () => {
  expect(terminal.slice(0, terminal.indexOf('  Summary'))).toMatchInlineSnapshot(`
    "
      Handrail 1.2.3
      shop

      package-lock.json
      ────────────────────────────────────────────────────────────────────────────────────────
       HIGH  lodash 4.17.15: 4 known vulnerabilities
        line 40 · direct dependency · production · packages/known-vulnerability
        High 7.4    CVE-2020-8203   now · exploited (CISA) · EPSS 12.3 % · Prototype pollution
                    fixed in 4.17.21
        High 7.2    CVE-2021-23337  Command injection in lodash
                    fixed in 4.17.21 · GHSA-35jh-r3h4-6jhm
        High?       CVE-2021-41720  confidence medium · Command injection in lodash
                    no fixed version known
        Medium 5.3  CVE-2020-28500  Slow patterns
                    fixed in 4.17.21
        When  Priority now: used by attackers (CISA), production, CVSS 7.4; not known:
              reachability, exposure, criticality (CVE-2020-8203).
        Fix   Move to 4.17.21 (package.json:12)
              $ npm install lodash@4.17.21
        What  User input becomes part of an SQL command.
        Risk  An attacker reads or changes any row of the database.
        Then  1. Pass the value as a parameter of the query.
              2. Give the account of the service fewer rights.

       HIGH  qs 6.7.0: 1 known vulnerability
        line 90 · comes with express@4.17.1 · production
        High 7.2  CVE-2022-24999  Prototype pollution in qs
                  fixed in 6.7.3
        Path  express@4.17.1 > qs@6.7.0
        Fix   Override to 6.7.3 (package.json:11)
              + package.json: "overrides": { "qs": "6.7.3" }
              $ npm install
              express@4.17.1 asks for 6.7.0 of qs.

      Fix plan ───────────────────────────────────────────────────────────────────────────────
        1.  Move lodash 4.17.15 to 4.17.21 (package.json:12)
            clears 3 findings: 2 high, 1 medium; CVE-2021-41720 stays
            $ npm install lodash@4.17.21
        2.  Override qs 6.7.0 to 6.7.3 [major], which comes with express@4.17.1 (package.json)
            clears 1 finding: 1 high
            + package.json: "overrides": { "qs": "6.7.3" }
            $ npm install
        1 package without a fix: lodash 4.17.15

    "
  `);
});

test('of many changes a terminal shows the first, and says where the others are', () => {
  const shown = renderTerminal(packageScan, { width: 90, colour: false, unicode: true, maxChanges: 1 });
  expect(shown).toContain('and 1 more change: handrail plan --only packages shows them all');
  expect(shown).not.toContain('2.  Override');
});

test('every form for people names the package once and each advisory once', () => {
  for (const text of [terminal, renderHtml(packageScan), renderMarkdown(packageScan)]) {
    expect(text.match(/lodash 4\.17\.15: 4 known vulnerabilities/g)).toHaveLength(1);
    expect(text.match(/CVE-2021-23337/g)).toHaveLength(1);
    expect(text).toContain('GHSA-35jh-r3h4-6jhm');
    expect(text).toContain('Fix plan');
    expect(text.replaceAll(/&#\d+;(?:&#8203;)?/g, '?')).toMatch(/npm install lodash[@?]4\.17\.21/);
  }
});

test('the plan is in the JSON report and comes back from it', () => {
  const report = renderJson(packageScan);
  expect(JSON.parse(report).plan).toEqual(packageScan.plan);
  expect(renderJson(parseReport(report, 'r'))).toBe(report);
});

test('SARIF holds the plan of the run and the package of each result', () => {
  const [run] = JSON.parse(renderSarif(packageScan)).runs;
  expect(run.properties.plan.changes).toHaveLength(2);
  expect(run.results[0].properties.package.fix.version).toBe('4.17.21');
});

test('the solution in GitLab is that of the package, with its command', () => {
  const { vulnerabilities } = JSON.parse(renderGitlabSast(packageScan, { now: '2026-11-22T00:00:00Z' }));
  const solutions = vulnerabilities.map(({ solution }: { solution: string }) => solution.split('\n')[0]);
  expect(solutions.join('\n')).toContain('npm install');
  expect(solutions.join('\n')).toMatch(/Move to 4\.17\.21/);
});
