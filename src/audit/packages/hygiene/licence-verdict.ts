import type { Info } from 'spdx-expression-parse';
import type { LicenceEntry, LicencePolicy } from '#model/licence-policy';
import { licenceClassLists, licenceLines } from './licence-classes.table.ts';

/** What a policy says of a licence; `entry` is the line that decided, absent where no line names it. */
export type LicenceVerdict =
  | { readonly is: 'welcome' }
  | { readonly is: 'denied'; readonly licence: string; readonly entry: LicenceEntry }
  | { readonly is: 'unlisted'; readonly licence: string };

/**
 * Judges an expression: of `OR` one side has to be welcome, of `AND` both; "or later" is a choice of versions. The entry
 * that says more decides (licence with exception, then licence, then class), of two that say as much the one that denies.
 */
export function judgeLicence(tree: Info, policy: LicencePolicy): LicenceVerdict {
  if (!('conjunction' in tree)) return judgeOne(tree, policy);
  const left = judgeLicence(tree.left, policy);
  const right = judgeLicence(tree.right, policy);
  if (tree.conjunction === 'and') return left.is === 'welcome' ? right : left;
  if (left.is === 'welcome' || right.is === 'welcome') return { is: 'welcome' };
  return left.is === 'denied' ? left : right;
}

type Single = Exclude<Info, { readonly conjunction: string }>;

function judgeOne(single: Single, policy: LicencePolicy): LicenceVerdict {
  const versions = versionsOf(single.license, 'plus' in single && single.plus === true);
  const exception = 'exception' in single ? single.exception : undefined;
  const verdicts = versions.map((licence) => judgeVersion(licence, exception, policy));
  const best = verdicts.find(({ is }) => is === 'welcome') ?? verdicts[0];
  // It is told as it is written, not by one of its versions.
  return best === undefined || best.is === 'welcome'
    ? { is: 'welcome' }
    : { ...best, licence: textOf(single) };
}

function textOf(single: Single): string {
  const plus = 'plus' in single && single.plus === true ? '+' : '';
  return `${single.license}${plus}${'exception' in single ? ` WITH ${single.exception}` : ''}`;
}

function judgeVersion(
  licence: string,
  exception: string | undefined,
  { allow, deny }: LicencePolicy,
): LicenceVerdict {
  const full = exception === undefined ? licence : `${licence} WITH ${exception}`;
  const levels: readonly ((entry: string) => boolean)[] = [
    (entry) => exception !== undefined && versionsIn(entry).includes(full),
    (entry) => versionsIn(entry).includes(licence),
    (entry) => classesOf(licence).includes(entry),
  ];
  for (const isMeant of levels) {
    const denied = deny.find((entry) => isMeant(entry.licence));
    if (denied !== undefined) return { is: 'denied', licence: full, entry: denied };
    if (allow.some((entry) => isMeant(entry.licence))) return { is: 'welcome' };
  }
  return allow.length === 0 ? { is: 'welcome' } : { is: 'unlisted', licence: full };
}

/** The versions that a licence lets people choose from: `GPL-2.0-or-later` is GPL-2.0-only or GPL-3.0-only. */
function versionsOf(licence: string, plus: boolean): readonly string[] {
  const base = licence.replace(/-(?:only|or-later)$/, '');
  const line = licenceLines.find((each) => each.includes(base));
  if (line === undefined) return [licence];
  const isLater = plus || licence.endsWith('-or-later');
  return (isLater ? line.slice(line.indexOf(base)) : [base]).map(exact);
}

/** The GNU licences name one version as `-only`. */
function exact(base: string): string {
  return /^(?:A|L)?GPL-|^GFDL-/.test(base) ? `${base}-only` : base;
}

/** What an entry of a list names: every version where it says "or later". */
function versionsIn(entry: string): readonly string[] {
  const [licence = '', exception] = entry.split(' WITH ');
  const all = versionsOf(licence.replace(/\+$/, ''), licence.endsWith('+'));
  return exception === undefined ? all : all.map((each) => `${each} WITH ${exception}`);
}

const classes = new Map<string, readonly string[]>(
  Object.entries(licenceClassLists).flatMap(([name, ids]) => {
    const all = name === 'notice' || name === 'unencumbered' ? [name, 'permissive'] : [name];
    return ids.split(/\s+/).map((id) => [id, all] as const);
  }),
);

/** The classes that a licence is in; none of one that the table does not know. */
export function classesOf(licence: string): readonly string[] {
  return classes.get(licence.replace(/-(?:only|or-later)$/, '')) ?? [];
}
