import { isSettled } from './decision.ts';
import type { Finding } from './finding.ts';
import { asSure, atLeast, type Confidence, type Severity } from './severity.ts';

/** From which severity and confidence on a finding fails a scan. */
export interface Gate {
  readonly failOn: Severity | 'never';
  readonly confidence: Confidence;
  /** There, whatever it holds, where a flaw of a package counts until somebody decided on it, and not after that. */
  readonly undecided?: object;
}

/** True for a finding at the threshold that nobody decided to leave: not suppressed and not known from before. */
export function counts(finding: Finding, gate: Gate): boolean {
  if (gate.undecided !== undefined && finding.package !== undefined)
    return reaches(finding, gate) && isUndecided(finding);
  const { failOn, confidence } = gate;
  if (failOn === 'never' || finding.suppression !== undefined || finding.status === 'existing') return false;
  return atLeast(finding.severity, failOn) && asSure(finding.confidence, confidence);
}

/** True for a finding at the threshold, whatever was decided. Where nothing else fails a scan, that is `high`. */
export function reaches(
  { severity, confidence }: Pick<Finding, 'severity' | 'confidence'>,
  gate: Gate,
): boolean {
  return (
    atLeast(severity, gate.failOn === 'never' ? 'high' : gate.failOn) && asSure(confidence, gate.confidence)
  );
}

/** True for a finding that no suppression, no decision and no baseline speaks of. */
export function isUndecided({ suppression, decision, status }: Finding): boolean {
  return suppression === undefined && !isSettled(decision) && status !== 'existing';
}
