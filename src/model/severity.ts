/** Worst first, so that an index is a rank. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export const confidences = ['high', 'medium', 'low'] as const;

export type Severity = (typeof severities)[number];
export type Confidence = (typeof confidences)[number];

/** True when `severity` is as bad as `threshold` or worse. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** True when we are as sure as `threshold` or surer. */
export function asSure(confidence: Confidence, threshold: Confidence): boolean {
  return confidences.indexOf(confidence) <= confidences.indexOf(threshold);
}
