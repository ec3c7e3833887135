import type { PlannedChange } from '#model/plan';
import { severities } from '#model/severity';
import { count } from './wording.ts';

/** What is changed, from what to what, and where. */
export function changeTitle({ kind, name, from, to, path, line, by, isMajor }: PlannedChange): string {
  const place = line > 0 ? `${path}:${line}` : path;
  const brought = by === undefined ? '' : `, which comes with ${by}`;
  const break_ = isMajor ? ' [major]' : '';
  const versions = [from === '' ? '' : ` ${from}`, to === undefined ? '' : ` to ${to}`].join('');
  switch (kind) {
    case 'remove':
      return `Remove ${name}${brought} (${place})`;
    case 'override':
      return `Override ${name}${versions}${break_}${brought} (${path})`;
    case 'refresh':
      return `Move ${name}${versions}${break_} in the lock file${brought}`;
    case 'system':
      return `Build on a newer base, or update ${name}${versions} (${path})`;
    case 'upgrade':
      return `Move ${name}${versions}${break_} (${place})`;
  }
}

/** What is gone with it: `clears 5 findings: 1 critical, 4 high`; and what may be, and what stays. */
export function clearsText({ clears, findings, mayClear, leaves }: PlannedChange): string {
  const parts = severities.flatMap((severity) => {
    const number = clears[severity] ?? 0;
    return number === 0 ? [] : `${number} ${severity}`;
  });
  const gone = `clears ${count(findings.length, 'finding')}: ${parts.join(', ')}`;
  const perhaps =
    mayClear === undefined
      ? ''
      : `may clear ${count(mayClear.length, 'more finding')} of what it brings: scan again`;
  const stays = leaves === undefined ? '' : `${named(leaves)} ${leaves.length === 1 ? 'stays' : 'stay'}`;
  return [gone, perhaps, stays].filter((part) => part !== '').join('; ');
}

function named(ids: readonly string[]): string {
  return ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`;
}
