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
  /** Its content may be infrastructure code: it is looked at once more with the rest of the tree. */
  readonly mayBeInfra?: true;
  /** The same of pipelines. */
  readonly mayBePipeline?: true;
  /** Of an archive, the files in it, in its own order; they are told with it, since one content holds them all. */
  readonly inside?: readonly InnerFile[];
}

/** A file in an archive, at whatever depth: `app.war!WEB-INF/lib/a.jar!a.properties`. */
export interface InnerFile {
  readonly path: string;
  readonly size: number;
  readonly facts: FileFacts;
}

/** The facts of a file that was checked and has nothing to tell, as most have. */
export function quietFacts(bytes: number): FileFacts {
  return { ...quiet, bytes };
}

export function isQuiet({
  detections,
  suppressions,
  gaps,
  exclusion,
  inside,
  mayBeInfra,
  mayBePipeline,
}: FileFacts): boolean {
  const isSilent = detections.length + suppressions.length + gaps.length === 0;
  const mayBeMore = mayBeInfra ?? mayBePipeline;
  return isSilent && exclusion === undefined && inside === undefined && mayBeMore === undefined;
}

/** A file's facts together with those of the files in it, each of which tells its own path. */
export function allFacts(facts: FileFacts): readonly FileFacts[] {
  return [facts, ...(facts.inside ?? []).map((inner) => inner.facts)];
}

const quiet: Omit<FileFacts, 'bytes'> = { detections: [], suppressions: [], gaps: [] };
