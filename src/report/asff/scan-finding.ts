import type { Scan } from '#model/scan';
import { gapLines } from '../gap-lines.ts';
import { targetSentence, totals, verdictSentence } from '../summary.ts';
import { coverageSentence } from '../wording.ts';
import { cut, type Envelope, head, resource, text } from './envelope.ts';

const types = ['Software and Configuration Checks'];

/**
 * The scan itself as a finding with a compliance status, because Security Hub has no other place for what was not
 * checked: `PASSED` only for a complete scan without a finding that counts, `WARNING` for an incomplete one.
 */
export function scanFinding(scan: Scan, of: Envelope): object {
  const { suppressed, fixed, open } = totals(scan);
  const sentence = verdictSentence(scan);
  const status = statusOf(scan);
  return {
    // One for each project: its next scan updates the same finding.
    ...head('scan', 'scan', status === 'WARNING' ? 'low' : 'info', types, of),
    Title: text(`Handrail scan of ${of.project}`, 256),
    Description: text(`${targetSentence(scan.target)}: ${sentence}`, 1024),
    Resources: [resource('', {}, of)],
    Compliance: {
      Status: status,
      StatusReasons: [{ ReasonCode: scan.verdict.outcome.toUpperCase(), Description: text(sentence, 1024) }],
    },
    ProductFields: {
      'handrail/version': of.version,
      'handrail/open': String(open),
      'handrail/suppressed': String(suppressed),
      'handrail/fixed': String(fixed),
      'handrail/reproducible': String(scan.reproducible),
      ...Object.fromEntries(
        scan.coverage.map((row) => [`handrail/coverage/${row.family}`, coverageSentence(row)]),
      ),
      ...Object.fromEntries(
        gapLines(scan.gaps).map(({ why, text: line }) => [`handrail/gap/${why}`, cut(line, 1024)]),
      ),
      ...Object.fromEntries(
        scan.notices
          .slice(0, 10)
          .map(({ message }, index) => [`handrail/notice/${index + 1}`, text(message, 1024)]),
      ),
    },
  };
}

function statusOf({ verdict: { outcome, unaccepted } }: Scan): 'PASSED' | 'FAILED' | 'WARNING' {
  if (outcome === 'findings') return 'FAILED';
  return outcome === 'clean' && unaccepted === 0 ? 'PASSED' : 'WARNING';
}
