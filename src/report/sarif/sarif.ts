import type { Scan } from '#model/scan';
import { jsonText } from '../inert/json-text.ts';
import { visible } from '../inert/visible.ts';
import { groupExclusions, verdictSentence } from '../summary.ts';
import { gapNotification, noticeNotification, notificationDescriptors } from './notifications.ts';
import { sourceRoot } from './places.ts';
import { results } from './results.ts';
import { ruleDescriptor } from './rules.ts';
import { type Weaknesses, weaknessesOf } from './weaknesses.ts';

/** The scan as SARIF 2.1.0. It holds no time and no absolute path, so that the same scan gives the same bytes. */
export function renderSarif(scan: Scan): string {
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run(scan)],
  });
}

function run(scan: Scan): object {
  const weaknesses = weaknessesOf(scan);
  return {
    tool: { driver: driver(scan, weaknesses) },
    invocations: [invocation(scan)],
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the scanned tree.' } } },
    columnKind: 'utf16CodeUnits',
    taxonomies: [weaknesses.taxonomy],
    results: results(scan, weaknesses),
    properties: runProperties(scan),
  };
}

function driver(scan: Scan, weaknesses: Weaknesses): object {
  const notifications = notificationDescriptors(scan.gaps, scan.notices);
  return {
    name: 'Handrail',
    version: scan.tool.version,
    semanticVersion: scan.tool.version,
    supportedTaxonomies: [{ name: 'CWE', index: 0 }],
    rules: scan.rules.map((rule) => ruleDescriptor(rule, weaknesses)),
    ...(notifications.length > 0 ? { notifications } : {}),
  };
}

function invocation(scan: Scan): object {
  const { exitCode, outcome } = scan.verdict;
  return {
    // A finding or a gap is a result of a run that did its work; only an interrupted one did not.
    executionSuccessful: outcome !== 'interrupted',
    exitCode,
    exitCodeDescription: verdictSentence(scan),
    toolExecutionNotifications: scan.gaps.map(gapNotification),
    toolConfigurationNotifications: scan.notices.map(noticeNotification),
  };
}

/** What SARIF has no place for. A repository's address is not known, so its commit cannot be a provenance (§3.23). */
function runProperties(scan: Scan): object {
  const { name, revision, base } = scan.target;
  return {
    target: {
      kind: scan.target.kind,
      name: visible(name),
      ...(revision === undefined ? {} : { revision: visible(revision) }),
      ...(base === undefined ? {} : { base: visible(base) }),
    },
    verdict: scan.verdict,
    coverage: scan.coverage,
    exclusions: Object.fromEntries(groupExclusions(scan).map(({ key, members }) => [key, members.length])),
    profile: scan.profile,
    ...(scan.plan === undefined ? {} : { plan: scan.plan }),
    reproducible: scan.reproducible,
  };
}
