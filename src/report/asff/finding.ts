import { posix } from 'node:path';
import type { Family } from '#model/family';
import type { Finding } from '#model/finding';
import type { Rule } from '#model/rule';
import type { Confidence } from '#model/severity';
import { newestControls } from '../controls.ts';
import { webAddress } from '../inert/html-text.ts';
import { meaning, place, remedy, titleOf } from '../lesson.ts';
import { cut, type Envelope, head, resource, text } from './envelope.ts';

/** AWS names no category for weaknesses but CVE; "partial paths" of its taxonomy are allowed. */
const types: Readonly<Record<Family, string>> = {
  secrets: 'Sensitive Data Identifications/Passwords/Hard-coded credential',
  code: 'Software and Configuration Checks/Vulnerabilities/CWE',
  packages: 'Software and Configuration Checks/Vulnerabilities/CVE',
  infra: 'Software and Configuration Checks/AWS Security Best Practices',
  pipeline: 'Software and Configuration Checks/Vulnerabilities/CWE',
  policy: 'Software and Configuration Checks/Policy',
};

/** Per cent, of which ASFF has a hundred and we have three. */
const confidences: Readonly<Record<Confidence, number>> = { high: 90, medium: 60, low: 30 };

/** A finding as ASFF; `id` is the finding's own, so that the next import updates it. */
export function securityFinding(finding: Finding, id: string, rule: Rule | undefined, of: Envelope): object {
  const { location, evidence = {} } = finding;
  return {
    ...head(id, finding.ruleId, finding.severity, [types[finding.family]], of),
    Title: text(titleOf(finding), 256),
    Description: cut(meaning(finding, rule), 1024),
    Confidence: confidences[finding.confidence],
    ...recommendation(finding, rule),
    Resources: [resource(location.path, { Place: text(place(finding), 1024) }, of)],
    ...vulnerabilities(finding),
    ...compliance(rule),
    ...suppression(finding, of),
    ProductFields: {
      'handrail/version': of.version,
      'handrail/family': finding.family,
      'handrail/rule': text(finding.ruleId, 512),
      'handrail/key': text(finding.key, 512),
      'handrail/line-hash': text(finding.lineHash, 128),
      ...(finding.status === undefined ? {} : { 'handrail/status': finding.status }),
      ...Object.fromEntries(
        Object.entries(evidence)
          .slice(0, 20)
          .map(([name, fact]) => [`handrail/evidence/${text(name, 64)}`, text(fact, 512)]),
      ),
    },
  };
}

function recommendation(finding: Finding, rule: Rule | undefined): object {
  const steps = remedy(finding, rule);
  const url = rule?.text.references.map(webAddress).find((address) => address !== undefined);
  if (steps === '') return {};
  const Text = cut(steps, 512);
  return { Remediation: { Recommendation: { Text, ...(url === undefined ? {} : { Url: text(url, 512) }) } } };
}

/** The weakness with its file and lines; ASFF has a place for it only below a vulnerability. */
function vulnerabilities({ ruleId, cwe, location: { path, line, endLine } }: Finding): object {
  if (path === '') return {};
  return {
    Vulnerabilities: [
      {
        Id: text(ruleId, 512),
        CodeVulnerabilities: [
          {
            ...(cwe > 0 ? { Cwes: [`CWE-${cwe}`] } : {}),
            FilePath: {
              FileName: text(posix.basename(path), 512),
              FilePath: text(path, 1024),
              StartLine: Math.max(1, line),
              EndLine: Math.max(1, line, endLine),
            },
          },
        ],
      },
    ],
  };
}

/** Controls of the newest versions; ASFF has room for 32. */
function compliance(rule: Rule | undefined): object {
  const told = newestControls(rule?.controls).flatMap(({ standard, version, ids }) =>
    ids.map((id) => text(`${standard} ${version}/${id}`, 64)),
  );
  return told.length === 0
    ? {}
    : { Compliance: { Status: 'FAILED', RelatedRequirements: told.slice(0, 32) } };
}

/** Security Hub takes both only from the first import of a finding; later ones are the customer's to change. */
function suppression({ suppression: decision }: Finding, of: Envelope): object {
  if (decision === undefined) return {};
  return {
    Workflow: { Status: 'SUPPRESSED' },
    Note: { Text: text(`Suppressed: ${decision.reason}`, 512), UpdatedBy: 'handrail', UpdatedAt: of.time },
  };
}
