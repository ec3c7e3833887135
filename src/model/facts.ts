import type { Detection } from './finding.ts';
import type { Exclusion, Gap } from './gap.ts';
import type { InlineSuppression } from './suppression.ts';

/**
 * What one file contributes, from its own bytes alone. Cached by content, so nothing here may depend on the path beyond
 * what the cache key holds, on other files, on the clock or on settings.
 */
export interface FileFacts {
  readonly detections: readonly Detection[];
  readonly suppressions: readonly InlineSuppression[];
  readonly gaps: readonly Gap[];
  /** Set when the content shows that the file is to be left out: binary, generated, minified. */
  readonly exclusion?: Exclusion;
  /** Bytes that were checked. */
  readonly bytes: number;
}

/** The facts of a file that was checked and has nothing to tell, as most have. */
export function quietFacts(bytes: number): FileFacts {
  return { ...quiet, bytes };
}

export function isQuiet({ detections, suppressions, gaps, exclusion }: FileFacts): boolean {
  return detections.length + suppressions.length + gaps.length === 0 && exclusion === undefined;
}

const quiet: Omit<FileFacts, 'bytes'> = { detections: [], suppressions: [], gaps: [] };
