import type { Gap, GapReason } from '#model/gap';
import { clipped } from './inert/clipped.ts';
import { groupGaps } from './summary.ts';
import { count, gapTitles, thousands } from './wording.ts';

/** What was not checked for one reason, in one line. */
export interface GapLine {
  readonly why: GapReason;
  /** `larger than the size limit (too-large), 4 gaps: a.sql, b.sql, c.sql and 1 more`; unseen characters written out. */
  readonly text: string;
}

/** Gaps by reason, the most frequent first, with up to three paths each. */
export function gapLines(gaps: readonly Gap[]): readonly GapLine[] {
  return groupGaps(gaps).map(({ key, members }) => {
    const head = `${gapTitles[key]} (${key}), ${count(members.length, 'gap')}`;
    const paths = [...new Set(members.map(({ path }) => path))].filter((path) => path !== '');
    if (paths.length === 0) return { why: key, text: `${head}${detailsOf(members)}` };
    const shown = paths.slice(0, 3).map((path) => clipped(path, 200));
    const rest = paths.length > 3 ? ` and ${thousands(paths.length - 3)} more` : '';
    return { why: key, text: `${head}: ${shown.join(', ')}${rest}` };
  });
}

/** What belongs to no file says itself what is missing, and what to do. */
function detailsOf(members: readonly Gap[]): string {
  const details = [...new Set(members.map(({ detail }) => detail))].filter((detail) => detail !== '');
  const shown = details.slice(0, 3).map((detail) => clipped(detail, 300));
  const rest = details.length - shown.length;
  return shown.length === 0 ? '' : `: ${shown.join(' ')}${rest > 0 ? ` And ${thousands(rest)} more.` : ''}`;
}
