import { type FileFacts, quietFacts } from '#model/facts';
import type { Family } from '#model/family';
import { fileKey } from '#model/file';
import type { Detection } from '#model/finding';
import type { Gap, Notice } from '#model/gap';
import type { InlineSuppression } from '#model/suppression';
import type { Gathered } from './gather.ts';

/** What a family found that looks at a tree as a whole, and not at file by file. */
export interface FamilyFound {
  readonly family: Family;
  readonly detections: readonly Detection[];
  /** Comments and entries that excuse something, and the files in which they do. */
  readonly coverings: readonly {
    readonly suppression: InlineSuppression;
    readonly paths: readonly string[];
  }[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly Notice[];
  /** Files of formats that are known, read or not. */
  readonly read: readonly { readonly path: string; readonly bytes: number }[];
  /** False when it was given up by the clock, or died. */
  readonly isWhole: boolean;
}

/** What was gathered, with what a family found. */
export function withFound(gathered: Gathered, found: FamilyFound | undefined): Gathered {
  if (found === undefined) return gathered;
  const { family, gaps, read, notices, isWhole } = found;
  const facts = new Map(gathered.facts);
  const change = (path: string, how: (before: FileFacts) => FileFacts) => {
    const key = fileKey({ path });
    facts.set(key, how(facts.get(key) ?? quietFacts(0)));
  };
  for (const [path, some] of Map.groupBy(found.detections, ({ location }) => location.path))
    change(path, (before) => ({ ...before, detections: [...before.detections, ...some] }));
  for (const { suppression, paths } of found.coverings)
    for (const path of paths) change(path, (before) => withSuppression(before, suppression));
  const known = new Set(gathered.facts.keys());
  for (const gap of gaps)
    if (known.has(gap.path)) change(gap.path, (before) => ({ ...before, gaps: [...before.gaps, gap] }));
  const { whole = [], wholeNotices = [], infraRead } = gathered;
  const wereRead = read.flatMap(({ path, bytes }) => (bytes > 0 ? path : []));
  return {
    ...gathered,
    facts,
    gaps: [...gathered.gaps, ...gaps.filter(({ path }) => !known.has(path))],
    whole: [
      ...whole,
      {
        family,
        state: gaps.length === 0 ? 'checked' : 'partly',
        files: read.length,
        checked: read.filter(({ path }) => !gaps.some((gap) => gap.path === path)).length,
        bytes: read.reduce((sum, { bytes }) => sum + bytes, 0),
      },
    ],
    ...(family === 'infra' ? { infraRead: new Set(wereRead) } : infraRead === undefined ? {} : { infraRead }),
    wholeNotices: [...wholeNotices, ...notices],
    reproducible: gathered.reproducible && isWhole,
  };
}

/** In place of the comment as its file alone tells it, which does not know of resources. */
function withSuppression(before: FileFacts, suppression: FileFacts['suppressions'][number]): FileFacts {
  const { line, column, path } = suppression.location;
  const others = before.suppressions.filter(
    ({ location }) => location.line !== line || location.column !== column || location.path !== path,
  );
  return { ...before, suppressions: [...others, suppression] };
}
