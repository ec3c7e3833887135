import type { Family } from '#model/family';
import type { Finding } from '#model/finding';
import { counts } from '#model/gate';
import type { Rule } from '#model/rule';
import type { Scan, Verdict } from '#model/scan';
import { excerptOf, leftOut } from '../excerpt.ts';
import { findingIds } from '../finding-ids.ts';
import { clipped } from '../inert/clipped.ts';
import { place, stepsFor, titleOf } from '../lesson.ts';
import { ranked } from '../order.ts';
import { nearLine } from '../stretch.ts';
import { rulesById } from '../summary.ts';
import type { TestCase } from './xml.ts';

/** Code units of a source line that are shown. */
const longestLine = 200;

/** Findings as test cases, worst first: a reader that shows only some of them shows these. */
export function findingCases(scan: Scan): ReadonlyMap<Family, readonly TestCase[]> {
  const ids = findingIds(scan.findings);
  const rules = rulesById(scan);
  const cases = Map.groupBy(ranked(scan.findings, scan.verdict), ({ family }) => family);
  return new Map(
    [...cases].map(([family, findings]) => [
      family,
      findings.map((each) => findingCase(each, ids.get(each) ?? '', rules.get(each.ruleId), scan.verdict)),
    ]),
  );
}

function findingCase(finding: Finding, id: string, rule: Rule | undefined, verdict: Verdict): TestCase {
  const failed = counts(finding, verdict);
  const { path } = finding.location;
  return {
    // Readers split it at dots: the family becomes the package, the rule the class.
    className: finding.ruleId.replaceAll('.', '_').replaceAll('/', '.'),
    // Without the line: the name is how readers know the test again in the next run.
    name: `${clipped(path, 300)}: ${clipped(titleOf(finding), 200)} [${id.slice(0, 12)}]`,
    state: failed ? 'failed' : 'skipped',
    type: finding.severity,
    message: clipped(failed ? finding.message : `${whyNot(finding, verdict)}: ${finding.message}`, 1000),
    text: text(finding, rule),
  };
}

function whyNot({ suppression, status, severity, confidence }: Finding, { failOn }: Verdict): string {
  if (suppression) return `suppressed (${suppression.reason})`;
  if (status === 'existing') return 'known before';
  if (failOn === 'never') return 'no finding fails this scan';
  return `below the threshold (severity ${severity}, confidence ${confidence})`;
}

function text(finding: Finding, rule: Rule | undefined): readonly string[] {
  const weakness = finding.cwe > 0 ? `, CWE-${finding.cwe}` : '';
  return [
    clipped(place(finding), 400),
    `severity ${finding.severity}, confidence ${finding.confidence}${weakness}`,
    ...source(finding),
    ...(finding.trace ?? []).slice(0, 12).map(({ role, location, message }) => {
      return `${role} ${clipped(location.path, 300)}:${location.line} ${clipped(message, 300)}`;
    }),
    ...(rule ? [clipped(rule.text.what, 1000), clipped(rule.text.why, 1000)] : []),
    ...stepsFor(finding, rule)
      .slice(0, 12)
      .map((step, index) => `${index + 1}. ${clipped(step, 500)}`),
  ];
}

function source({ frame, location }: Finding): readonly string[] {
  if (frame === undefined) return [];
  return excerptOf(frame, location, false)
    .slice(0, 12)
    .map((line) => {
      const left = leftOut(line);
      if (left !== undefined) return `… | ${left}`;
      const near = nearLine(line.text, line.stretch ?? { from: 0, to: 0 }, longestLine);
      return `${line.number} | ${near.cutBefore ? '…' : ''}${near.text}${near.cutAfter ? '…' : ''}`;
    });
}
