import { posix } from 'node:path';
import type { Finding } from '#model/finding';
import type { Rule } from '#model/rule';
import type { Scan } from '#model/scan';
import type { Confidence, Severity } from '#model/severity';
import { digest } from '../finding-ids.ts';
import { clipped } from '../inert/clipped.ts';
import { webAddress } from '../inert/html-text.ts';
import { visible } from '../inert/visible.ts';
import { meaning, place, remedy, titleOf } from '../lesson.ts';
import { type Choice, type Common, classified } from './common.ts';

const category = { id: 2, caption: 'Findings' };
const vulnerabilityFindingClass = { id: 2002, caption: 'Vulnerability Finding' };

const severities: Readonly<Record<Severity, Choice>> = {
  critical: { id: 5, caption: 'Critical' },
  high: { id: 4, caption: 'High' },
  medium: { id: 3, caption: 'Medium' },
  low: { id: 2, caption: 'Low' },
  info: { id: 1, caption: 'Informational' },
};

const confidences: Readonly<Record<Confidence, Choice>> = {
  high: { id: 3, caption: 'High' },
  medium: { id: 2, caption: 'Medium' },
  low: { id: 1, caption: 'Low' },
};

/** A finding as a Vulnerability Finding event; `id` is the finding's own, the same in the next report. */
export function vulnerabilityFinding(
  finding: Finding,
  id: string,
  rule: Rule | undefined,
  { target }: Scan,
  common: Common,
): object {
  const severity = severities[finding.severity];
  const confidence = confidences[finding.confidence];
  const activity =
    finding.status === 'existing' ? { id: 2, caption: 'Update' } : { id: 1, caption: 'Create' };
  return {
    ...classified(category, vulnerabilityFindingClass, activity, common),
    severity_id: severity.id,
    severity: severity.caption,
    confidence_id: confidence.id,
    confidence: confidence.caption,
    ...state(finding),
    message: clipped(`${titleOf(finding)} in ${place(finding)}`, 1000),
    finding_info: {
      uid: digest(JSON.stringify([common.project, id])),
      uid_alt: visible(finding.key),
      title: clipped(titleOf(finding), 500),
      desc: meaning(finding, rule),
      types: [finding.family],
      analytic: {
        uid: visible(finding.ruleId),
        name: visible(rule?.title ?? finding.title),
        type_id: 1,
        type: 'Rule',
      },
    },
    resources: [
      { name: common.project, uid: common.project, type: 'Source tree', ...version(target.revision) },
    ],
    vulnerabilities: [vulnerability(finding, rule, severity)],
    unmapped: { line_hash: visible(finding.lineHash), evidence: evidenceOf(finding.evidence ?? {}) },
  };
}

/** A suppression is OCSF's "Suppressed"; its reason is the detail. */
function state({ suppression, status }: Finding): object {
  if (suppression === undefined) {
    return status === 'existing' ? { status_id: 99, status: 'Existing' } : { status_id: 1, status: 'New' };
  }
  const until = suppression.until === undefined ? '' : ` until ${visible(suppression.until)}`;
  return { status_id: 3, status: 'Suppressed', status_detail: `${visible(suppression.reason)}${until}` };
}

/** The schema wants exactly one of `cve`, `cwe` and `advisory`; a rule that names no weakness is its own advisory. */
function vulnerability(finding: Finding, rule: Rule | undefined, severity: Choice): object {
  const references = (rule?.text.references ?? []).flatMap((address) => webAddress(address) ?? []);
  const desc = remedy(finding, rule);
  const { cwe } = finding;
  return {
    title: clipped(titleOf(finding), 500),
    severity: severity.caption,
    ...(cwe > 0
      ? { cwe: { uid: `CWE-${cwe}`, src_url: `https://cwe.mitre.org/data/definitions/${cwe}.html` } }
      : { advisory: { uid: visible(finding.ruleId) } }),
    ...(finding.location.path === '' ? {} : { affected_code: [affectedCode(finding)] }),
    ...(desc === '' ? {} : { remediation: { desc } }),
    ...(references.length > 0 ? { references } : {}),
  };
}

function affectedCode({ location: { path, line, column, endLine, endColumn }, ruleId }: Finding): object {
  const file = {
    name: visible(posix.basename(path)) || visible(path),
    path: visible(path),
    type_id: 1,
    type: 'Regular File',
  };
  const rule = { uid: visible(ruleId) };
  if (line < 1) return { file, rule };
  return {
    file,
    rule,
    start_line: line,
    start_column: Math.max(1, column),
    end_line: Math.max(line, endLine),
    end_column: Math.max(1, endColumn),
  };
}

function version(revision: string | undefined): object {
  return revision === undefined ? {} : { version: visible(revision) };
}

function evidenceOf(evidence: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(evidence).map(([name, fact]) => [visible(name), visible(fact)]));
}
