import type { Coverage } from '#model/coverage';
import { type Family, familyTitles } from '#model/family';
import type { ExclusionReason, Gap, GapReason } from '#model/gap';
import type { Severity } from '#model/severity';

/** Headings of severities. */
export const severityTitles: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
};

/** Why something was not checked, for people: "too large", never "too-large". */
export const gapTitles: Readonly<Record<GapReason, string>> = {
  archive: 'in archives that could not be read',
  binary: 'binary files',
  budget: 'work budget used up',
  'changed-while-read': 'changed while being read',
  encoding: 'text encoding not understood',
  'history-missing': 'history not there (shallow clone)',
  interrupted: 'interrupted before it was their turn',
  'lfs-pointer': 'Git LFS content not downloaded',
  'line-too-long': 'lines too long',
  'module-missing': 'modules and templates of infrastructure code that are not here',
  'no-advisories': 'packages without advisories to look them up in',
  'not-built': 'not built yet in this version',
  'not-checked-out': 'not checked out',
  'not-compared': 'versions that cannot be compared',
  'object-missing': 'missing from the Git object store',
  'special-file': 'not regular files',
  submodule: 'submodules not checked out',
  symlink: 'symbolic links not followed',
  syntax: 'syntax not understood',
  'too-large': 'larger than the size limit',
  unlocked: 'manifests without a lock file',
  unreadable: 'could not be read',
  'worker-died': 'the worker that checked them died',
};

/** Why something was left out on purpose. */
export const exclusionTitles: Readonly<Record<ExclusionReason, string>> = {
  binary: 'binary',
  gitignore: 'ignored by Git',
  handrailignore: 'ignored by .handrailignore',
  excluded: 'excluded by configuration or --exclude',
  'not-included': 'outside of what was included',
  vendored: 'vendored',
  generated: 'generated',
  minified: 'minified',
  'version-control': 'version control data',
};

/** What a family did, in words that never let "not looked at" read as "clean". */
export function coverageSentence(coverage: Coverage): string {
  const of = count(coverage.files, 'file');
  switch (coverage.state) {
    case 'checked':
      return packagesSentence(coverage) ?? `checked ${of}`;
    case 'partly':
      return packagesSentence(coverage) ?? partlySentence(coverage);
    case 'not-built':
      return 'not built yet: nothing was checked';
    case 'nothing-to-check':
      return 'nothing to check: no file concerns it';
    case 'skipped':
      return 'left out on request';
  }
}

/** Packages are counted, not files: `looked up 89 of 98 packages in 3 files`. */
function packagesSentence({ packages, files, checked, state }: Coverage): string | undefined {
  if (packages === undefined) return undefined;
  const { named, lookedUp } = packages;
  const number =
    lookedUp === named ? count(named, 'package') : `${thousands(lookedUp)} of ${count(named, 'package')}`;
  const said = `looked up ${number} in ${count(files, 'file')}`;
  if (checked < files) return `${said}; ${unread(files - checked)}`;
  return state === 'partly' && lookedUp === named ? `${said}, with gaps` : said;
}

function partlySentence({ files, checked }: Coverage): string {
  if (checked === files) return `checked ${count(files, 'file')}, with gaps`;
  return `checked ${thousands(checked)} of ${count(files, 'file')}; ${unread(files - checked)}`;
}

function unread(left: number): string {
  return `${thousands(left)} ${left === 1 ? 'was' : 'were'} not checked`;
}

/** The heading of a gap's analyser; `source` is the reading of files, before any family. */
export function analyserTitle(analyser: Gap['analyser']): string {
  return analyser === 'source' ? 'All families' : familyTitles[analyser satisfies Family];
}

/** `1 file`, `1,234 files`; the plural is given where it is irregular. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}

/** Groups of three digits by comma, on every machine the same. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
