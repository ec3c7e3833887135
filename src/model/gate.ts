import type { Finding } from './finding.ts';
import { asSure, atLeast, type Confidence, type Severity } from './severity.ts';

/** From which severity and confidence on a finding fails a scan. */
export interface Gate {
  readonly failOn: Severity | 'never';
  readonly confidence: Confidence;
}

/** True for a finding at the threshold that nobody decided to leave: not suppressed and not known from before. */
export function counts(finding: Finding, { failOn, confidence }: Gate): boolean {
  if (failOn === 'never' || finding.suppression !== undefined || finding.status === 'existing') return false;
  return atLeast(finding.severity, failOn) && asSure(finding.confidence, confidence);
}
