import { familyTitles } from '#model/family';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { gapLines } from '../gap-lines.ts';
import { clipped } from '../inert/clipped.ts';
import { visible } from '../inert/visible.ts';
import { targetSentence, verdictSentence } from '../summary.ts';
import { count, coverageSentence } from '../wording.ts';

interface Message {
  readonly level: 'info' | 'warn' | 'fatal';
  readonly value: string;
}

/** What GitLab shows of the scan itself: the verdict, what was and was not checked, and what this report leaves out. */
export function messages(scan: Scan, belongs: (finding: Finding) => boolean): readonly Message[] {
  return [
    verdict(scan),
    ...scan.coverage.map((row): Message => {
      const whole = row.state === 'checked' || row.state === 'nothing-to-check';
      return {
        level: whole ? 'info' : 'warn',
        value: `${familyTitles[row.family]}: ${coverageSentence(row)}`,
      };
    }),
    ...gapLines(scan.gaps).map(({ text }): Message => ({ level: 'warn', value: `Not checked: ${text}` })),
    ...leftOut(scan, belongs).map((value): Message => ({ level: 'info', value })),
    ...scan.notices.slice(0, 100).map(({ path = '', message }): Message => {
      return { level: 'info', value: clipped(`${path} ${message}`.trim(), 1000) || 'notice' };
    }),
  ];
}

function verdict(scan: Scan): Message {
  const { outcome, unaccepted } = scan.verdict;
  const value = visible(`${targetSentence(scan.target)}: ${verdictSentence(scan)}`);
  return { level: outcome === 'interrupted' ? 'fatal' : unaccepted > 0 ? 'warn' : 'info', value };
}

function leftOut({ findings, fixed }: Scan, belongs: (finding: Finding) => boolean): readonly string[] {
  const suppressed = findings.filter((finding) => belongs(finding) && finding.suppression).length;
  const others = findings.filter((finding) => !belongs(finding));
  const othersSuppressed = others.filter(({ suppression }) => suppression).length;
  return [
    ...(suppressed > 0 ? [`${count(suppressed, 'suppressed finding')} not in this report`] : []),
    ...(others.length > 0
      ? [
          `${count(others.length, 'finding')} of other families (${othersSuppressed} suppressed) not in this report`,
        ]
      : []),
    ...(fixed.length > 0 ? [`${count(fixed.length, 'finding')} fixed since the comparison`] : []),
  ];
}
