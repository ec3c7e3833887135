import type { Finding } from '#model/finding';
import { type Confidence, type Severity, severities } from '#model/severity';

/** One step of severity is worth several of the next: ten findings of hygiene do not outweigh a critical one. */
const severityWorth: Readonly<Record<Severity, number>> = {
  critical: 40,
  high: 20,
  medium: 6,
  low: 2,
  info: 0.5,
};

const confidenceWorth: Readonly<Record<Confidence, number>> = { high: 1, medium: 0.6, low: 0.3 };

/** The worse of a finding's own severity and that of the standards that it breaks. */
export function severityOf({ severity, standards = [] }: Finding): Severity {
  const all = [severity, ...standards.map((each) => each.severity)];
  return severities.find((each) => all.includes(each)) ?? severity;
}

/**
 * What it is worth that findings are gone together. Each is severity × confidence × how near an attacker is; the second
 * counts half, the third a third and so on, so that many small things do not stand before one that hurts.
 */
export function worthOf(findings: readonly Finding[]): number {
  const each = findings.map(worthOfOne).sort((a, b) => b - a);
  return each.reduce((sum, worth, index) => sum + worth / (index + 1), 0);
}

function worthOfOne(finding: Finding): number {
  return severityWorth[severityOf(finding)] * confidenceWorth[finding.confidence] * nearness(finding);
}

/** Folders and files that are not part of what runs. */
const forTests =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|testdata|e2e|cypress)\/|[._-](?:test|spec)\.\w+$/i;

/** Above 1 where it is known that somebody outside gets there, below where it is known that hardly anybody does. */
function nearness({ package: about, verification, trace, location }: Finding): number {
  if (verification?.state === 'verified') return 2;
  if (verification?.state === 'rejected') return 0.3;
  if (about !== undefined) {
    const used = about.exploitation?.isKnownExploited || about.kind === 'malicious' ? 2 : 1;
    const reach = about.reachability === 'yes' ? 1.5 : about.reachability === 'no' ? 0.3 : 1;
    return used * reach * (about.scope === 'development' ? 0.5 : 1);
  }
  if (forTests.test(location.path)) return 0.5;
  return trace?.some(({ role }) => role === 'source') ? 1.5 : 1;
}
