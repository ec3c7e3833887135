import type { FileEntry } from '#model/file';
import type { Exclusion, Gap } from '#model/gap';
import type { InnerRead, ReadResult } from '../read-result.ts';

/** Gaps that are told one by one; the rest is a number. */
const mostGaps = 20;

/** Sums up what was left out of one archive: thousands of classes or images would drown a report. */
export interface Summary {
  readonly gap: (path: string, detail: string) => void;
  /** Gives a text on, keeps anything else. */
  readonly take: (file: FileEntry, read: ReadResult) => Generator<InnerRead>;
  readonly list: () => Generator<InnerRead>;
}

interface Excluded {
  readonly file: FileEntry;
  readonly exclusion: Exclusion;
}

export function openSummary(outer: FileEntry): Summary {
  const gaps: Gap[] = [];
  let untold = 0;
  const excluded = new Map<string, { readonly first: Excluded; count: number }>();
  const inside = `${outer.path}!/`;

  function gap(path: string, detail: string): void {
    if (gaps.length >= mostGaps) untold++;
    else gaps.push(gapAt(path, detail));
  }

  return {
    gap,
    *take(file, read) {
      if ('gap' in read) gap(file.path, read.gap.detail);
      else if ('exclusion' in read) {
        const { why, by } = read.exclusion;
        const kind = why === 'binary' ? by : why;
        const known = excluded.get(kind);
        if (known === undefined) excluded.set(kind, { first: { file, exclusion: read.exclusion }, count: 1 });
        else known.count++;
      } else yield { file, read };
    },
    *list() {
      for (const [kind, { first, count }] of excluded) {
        const { file, exclusion } = first;
        if (count === 1) yield { file, read: { exclusion } };
        else {
          const all = { path: inside, why: exclusion.why, by: `${count} entries: ${kind}` };
          yield { file: { ...outer, path: `${inside} ${kind}`, size: 0 }, read: { exclusion: all } };
        }
      }
      yield* gaps.map((each) => ({ gap: each }));
      if (untold > 0) yield { gap: gapAt(inside, `${untold} more entries were not checked.`) };
    },
  };
}

/** Whatever keeps an entry from being read is a matter of the archive: one reason to accept or not. */
function gapAt(path: string, detail: string): Gap {
  return { analyser: 'source', path, why: 'archive', detail };
}
