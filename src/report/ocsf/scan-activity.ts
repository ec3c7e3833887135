import type { Scan } from '#model/scan';
import { gapLines } from '../gap-lines.ts';
import { clipped } from '../inert/clipped.ts';
import { visible } from '../inert/visible.ts';
import { groupExclusions, targetSentence, totals, verdictSentence } from '../summary.ts';
import { coverageSentence } from '../wording.ts';
import { type Common, classified } from './common.ts';

const category = { id: 6, caption: 'Application Activity' };
const scanActivityClass = { id: 6007, caption: 'Scan Activity' };
const completed = { id: 2, caption: 'Completed' };
const cancelled = { id: 3, caption: 'Cancelled' };

/** The event that keeps a scan without findings from reading as "clean" where something was not checked. */
export function scanActivity(scan: Scan, common: Common): object {
  const { outcome, unaccepted } = scan.verdict;
  const failed = outcome === 'interrupted' || unaccepted > 0;
  const { open, suppressed } = totals(scan);
  return {
    ...classified(category, scanActivityClass, outcome === 'interrupted' ? cancelled : completed, common),
    severity_id: 1,
    severity: 'Informational',
    status_id: failed ? 2 : 1,
    status: failed ? 'Failure' : 'Success',
    status_code: outcome,
    status_detail: verdictSentence(scan),
    message: clipped(`Handrail scanned ${targetSentence(scan.target)}. ${verdictSentence(scan)}`, 2000),
    scan: {
      name: 'Handrail',
      uid: clipped(scan.target.revision ?? common.project, 512),
      type_id: 99,
      type: 'Source code',
    },
    num_files: Math.max(0, ...scan.coverage.map(({ files }) => files)),
    num_detections: open + suppressed,
    num_skipped_items: scan.gaps.length,
    num_resolutions: scan.fixed.length,
    unmapped: unmapped(scan),
  };
}

/** What OCSF has no field for; `unmapped` is the schema's own place for it. */
function unmapped(scan: Scan): object {
  return {
    coverage: Object.fromEntries(scan.coverage.map((row) => [row.family, coverageSentence(row)])),
    gaps: Object.fromEntries(gapLines(scan.gaps).map(({ why, text }) => [why, text])),
    exclusions: Object.fromEntries(groupExclusions(scan).map(({ key, members }) => [key, members.length])),
    fixed: scan.fixed.map(({ key, ruleId, path, line }) => {
      return { key: visible(key), rule: visible(ruleId), path: visible(path), line };
    }),
    notices: scan.notices.map(({ code, message }) => `${visible(code)}: ${clipped(message, 1000)}`),
    suppressed: totals(scan).suppressed,
    reproducible: scan.reproducible,
  };
}
