import type { Scan } from '#model/scan';
import { findingIds } from '../finding-ids.ts';
import { clipped } from '../inert/clipped.ts';
import { jsonText } from '../inert/json-text.ts';
import { ranked } from '../order.ts';
import { rulesById } from '../summary.ts';
import { projectOf, type Surroundings, timeOf } from '../surroundings.ts';
import { vulnerabilityFinding } from './finding.ts';
import { scanActivity } from './scan-activity.ts';

/**
 * The scan as OCSF 1.6.0 events in a JSON array: a Scan Activity [6007] that says what was and was not checked, then a
 * Vulnerability Finding [2002] for each finding. That class and not Detection Finding, which is about something that
 * happened, nor Compliance Finding, which is the outcome of a control: a finding here is a weakness in code, and only
 * this class asks for it, with its CWE and the lines of affected code. Application Security Posture Finding fits as
 * well, but readers before 1.5 do not know it.
 */
export function renderOcsf(scan: Scan, options: Surroundings): string {
  const time = timeOf(options).getTime();
  const ids = findingIds(scan.findings);
  const rules = rulesById(scan);
  const common = { time, metadata: metadata(scan), project: clipped(projectOf(options, scan.target), 512) };
  return jsonText([
    scanActivity(scan, common),
    ...ranked(scan.findings, scan.verdict).map((each) =>
      vulnerabilityFinding(each, ids.get(each) ?? '', rules.get(each.ruleId), scan, common),
    ),
  ]);
}

function metadata({ tool }: Scan): object {
  return {
    version: '1.6.0',
    product: { name: 'Handrail', uid: tool.name, vendor_name: 'Handrail', version: tool.version },
  };
}
