import { type Family, families, familyTitles } from '#model/family';
import type { Scan } from '#model/scan';
import { gapLines } from '../gap-lines.ts';
import { targetSentence, totals, verdictSentence } from '../summary.ts';
import { coverageSentence } from '../wording.ts';
import { findingCases } from './cases.ts';
import { element, type TestCase, testCase } from './xml.ts';

/**
 * The scan as JUnit XML, as Jenkins, CodeBuild and GitLab read it (junit-10.xsd of Jenkins' xUnit plugin): a finding
 * that counts against the scan is a failed test, one that does not is a skipped one with the reason. What was not
 * checked is skipped, and an incomplete scan is an error, so that no reader sees green where nobody looked.
 */
export function renderJunit(scan: Scan): string {
  const byFamily = findingCases(scan);
  const suites = [
    suite('Handrail', [completeness(scan), ...gapCases(scan)], properties(scan)),
    ...families.map((family) =>
      suite(familyTitles[family], [...coverageCases(scan, family), ...(byFamily.get(family) ?? [])]),
    ),
  ];
  const body = suites.map(({ xml }) => xml).join('');
  const attributes = {
    name: `Handrail: ${targetSentence(scan.target)}`,
    ...tally(
      suites.flatMap(({ cases }) => cases),
      false,
    ),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, `\n${body}`)}\n`;
}

/** The one test that fails an incomplete scan. Which gaps a configuration accepts is not known here, only how many. */
function completeness(scan: Scan): TestCase {
  const { outcome, unaccepted } = scan.verdict;
  const incomplete = unaccepted > 0 || outcome === 'interrupted';
  return {
    className: 'handrail.scan',
    name: 'everything was checked or accepted as not checked',
    state: incomplete ? 'error' : 'passed',
    type: outcome === 'interrupted' ? 'interrupted' : 'incomplete',
    message: verdictSentence(scan),
  };
}

function gapCases({ gaps }: Scan): readonly TestCase[] {
  return gapLines(gaps).map(({ why, text }) => {
    return { className: 'handrail.gap', name: `not checked: ${why}`, state: 'skipped', message: text };
  });
}

function coverageCases({ coverage }: Scan, family: Family): readonly TestCase[] {
  const rows = coverage.filter((row) => row.family === family);
  if (rows.length === 0) return [coverageCase(family, false, 'not part of this scan')];
  return rows.map((row) => coverageCase(family, row.state === 'checked', coverageSentence(row)));
}

function coverageCase(family: Family, checked: boolean, message: string): TestCase {
  const name = `${familyTitles[family]}: every file that concerns it was checked`;
  return { className: 'handrail.coverage', name, state: checked ? 'passed' : 'skipped', message };
}

function properties(scan: Scan): string {
  const { open, suppressed, fixed } = totals(scan);
  const pairs: readonly (readonly [string, string | number])[] = [
    ['version', scan.tool.version],
    ['verdict', scan.verdict.outcome],
    ['open', open],
    ['suppressed', suppressed],
    ['fixed', fixed],
    ['reproducible', String(scan.reproducible)],
    ...scan.notices.slice(0, 100).map(({ code, message }) => [`notice/${code}`, message] as const),
  ];
  const lines = pairs.map(([name, value]) => `      ${element('property', { name, value })}\n`);
  return `    ${element('properties', {}, `\n${lines.join('')}    `)}\n`;
}

function suite(name: string, cases: readonly TestCase[], before = '') {
  const body = cases.map((each) => `    ${testCase(each)}\n`).join('');
  return {
    cases,
    xml: `  ${element('testsuite', { name, ...tally(cases, true) }, `\n${before}${body}  `)}\n`,
  };
}

/** The outermost element has no `skipped` in the schema. */
function tally(cases: readonly TestCase[], skipped: boolean) {
  const of = (state: TestCase['state']) => cases.filter((each) => each.state === state).length;
  return {
    tests: cases.length,
    failures: of('failed'),
    errors: of('error'),
    ...(skipped ? { skipped: of('skipped') } : {}),
  };
}
