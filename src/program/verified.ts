import type { Config } from '#model/config';
import type { Finding, Verification } from '#model/finding';
import type { Severity } from '#model/severity';

/** An answer about a credential, and whether a refusal means that it works nowhere. */
export interface VerifiedAnswer extends Verification {
  readonly isFinal: boolean;
}

/**
 * A finding with what its provider said. One that works is certain, and one step worse where it was medium or high; one
 * that works nowhere any more is low: it is still in the history, and tells how secrets are handled here. A severity
 * that the configuration sets stays.
 */
export function withVerification(
  finding: Finding,
  { isFinal, ...verification }: VerifiedAnswer,
  { rules }: Pick<Config, 'rules'>,
): Finding {
  const { state, reason } = verification;
  const isSet = rules.some(({ rule, severity }) => rule === finding.ruleId && severity !== undefined);
  const severity = isSet ? finding.severity : severityAfter(finding.severity, state, isFinal);
  const change =
    severity === finding.severity ? '' : ` Its severity is therefore ${severity}, not ${finding.severity}.`;
  return {
    ...finding,
    severity,
    confidence: state === 'verified' ? 'high' : finding.confidence,
    verification: { ...verification, reason: `${reason}${change}` },
  };
}

function severityAfter(severity: Severity, state: Verification['state'], isFinal: boolean): Severity {
  if (state === 'verified')
    return severity === 'high' ? 'critical' : severity === 'medium' ? 'high' : severity;
  if (state === 'rejected' && isFinal) return severity === 'info' ? 'info' : 'low';
  return severity;
}
