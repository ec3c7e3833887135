import type { Scan } from '#model/scan';
import { findingIds } from '../finding-ids.ts';
import { jsonText } from '../inert/json-text.ts';
import { ranked } from '../order.ts';
import { rulesById } from '../summary.ts';
import type { Surroundings } from '../surroundings.ts';
import { envelopeOf } from './envelope.ts';
import { securityFinding } from './finding.ts';
import { scanFinding } from './scan-finding.ts';

/**
 * The scan as a JSON array of AWS Security Finding Format 2018-10-08: first a finding of the scan itself, with what was
 * and was not checked, then the findings worst first. Any hundred of them in a row are a batch for BatchImportFindings:
 * texts are cut so that no finding comes near 240 KB, nor a hundred near 6 MB.
 */
export function renderAsff(scan: Scan, options: Surroundings): string {
  const envelope = envelopeOf(scan, options);
  const ids = findingIds(scan.findings);
  const rules = rulesById(scan);
  return jsonText([
    scanFinding(scan, envelope),
    ...ranked(scan.findings, scan.verdict).map((each) =>
      securityFinding(each, ids.get(each) ?? '', rules.get(each.ruleId), envelope),
    ),
  ]);
}
