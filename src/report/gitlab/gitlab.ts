import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { findingIds } from '../finding-ids.ts';
import { jsonText } from '../inert/json-text.ts';
import { ranked } from '../order.ts';
import { rulesById } from '../summary.ts';
import { type Surroundings, timeOf } from '../surroundings.ts';
import { messages } from './messages.ts';
import { remediation, vulnerability } from './vulnerability.ts';

/** The version of GitLab's security report schemas that both reports follow; GitLab 17.4 and later knows it. */
const schemaVersion = '15.2.1';

/** GitLab's SAST report (`gl-sast-report.json`): every family but secrets, which have a report of their own. */
export function renderGitlabSast(scan: Scan, options: Surroundings): string {
  return report(scan, 'sast', ({ family }) => family !== 'secrets', options);
}

/** GitLab's secret detection report (`gl-secret-detection-report.json`). */
export function renderGitlabSecrets(scan: Scan, options: Surroundings): string {
  return report(scan, 'secret_detection', ({ family }) => family === 'secrets', options);
}

function report(
  scan: Scan,
  type: 'sast' | 'secret_detection',
  belongs: (finding: Finding) => boolean,
  options: Surroundings,
): string {
  const ids = findingIds(scan.findings);
  const rules = rulesById(scan);
  const own = ranked(scan.findings, scan.verdict).filter(belongs);
  const open = own.filter(({ suppression }) => suppression === undefined);
  const time = timeOf(options).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
  const remediations = open.flatMap((finding) => remediation(finding, ids.get(finding) ?? ''));
  return jsonText({
    version: schemaVersion,
    scan: {
      analyzer: tool(scan),
      scanner: tool(scan),
      type,
      // A scan holds no time: both are when the report was made.
      start_time: time,
      end_time: time,
      status: scan.verdict.outcome === 'interrupted' ? 'failure' : 'success',
      messages: messages(scan, belongs),
    },
    vulnerabilities: open.map((finding) => {
      const { revision } = scan.target;
      const found = vulnerability(finding, ids.get(finding) ?? '', rules.get(finding.ruleId));
      return type === 'sast'
        ? found
        : { ...found, location: { ...found.location, commit: { sha: sha(revision) } } };
    }),
    ...(remediations.length > 0 ? { remediations } : {}),
  });
}

function tool({ tool: { version } }: Scan): object {
  return { id: 'handrail', name: 'Handrail', version, vendor: { name: 'Handrail' } };
}

/** The schema wants a commit even of files on disk, for which GitLab's own analyser writes zeros. */
function sha(revision = ''): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision : '0000000';
}
