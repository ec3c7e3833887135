import type { Coverage } from '#model/coverage';
import type { FileFacts } from '#model/facts';
import type { Family } from '#model/family';
import { familyTitles } from '#model/family';
import { type FileEntry, fileKey } from '#model/file';
import type { Gap } from '#model/gap';
import { compareText } from '#model/location';
import { type FamilyScope, familyScopes } from './families.ts';
import type { Gathered } from './gather.ts';
import type { ScanListing } from './list.ts';

/** What each family did (unless `counted` tells already), and a gap for each that would have had something to do and is not built. */
export function coverageOf(
  { files, counted = [] }: Pick<ScanListing, 'files' | 'counted'>,
  { facts, gaps, packages, whole = [] }: Pick<Gathered, 'facts' | 'gaps' | 'packages' | 'whole'>,
  wanted: readonly Family[],
): { readonly families: readonly Coverage[]; readonly gaps: readonly Gap[] } {
  const families = familyScopes.map((scope) => {
    const known = [...counted, ...whole].find((each) => each.family === scope.family);
    const coverage = known ?? cover(scope, files, facts, wanted.includes(scope.family));
    const isPartly = coverage.state === 'checked' && gaps.some(({ analyser }) => analyser === scope.family);
    const told = isPartly ? { ...coverage, state: 'partly' as const } : coverage;
    const isLookedUp = scope.family === 'packages' && packages !== undefined && told.files > 0;
    return isLookedUp ? { ...told, packages } : told;
  });
  return {
    families,
    gaps: [
      ...families.flatMap(notBuilt),
      ...familyScopes.flatMap((scope) => partlyBuilt(scope, files, wanted)),
    ],
  };
}

function cover(
  scope: FamilyScope,
  files: readonly FileEntry[],
  facts: ReadonlyMap<string, FileFacts>,
  wanted: boolean,
): Coverage {
  const { family } = scope;
  const none = { family, files: 0, checked: 0, bytes: 0 };
  if (!wanted) return { ...none, state: 'skipped' };
  const concerned = files.filter(
    (file) => scope.concerns(file.path) && facts.get(fileKey(file))?.exclusion === undefined,
  );
  if (concerned.length === 0) return { ...none, state: 'nothing-to-check' };
  const able =
    scope.unbuilt === undefined
      ? concerned
      : concerned.filter(({ path }) => scope.unbuilt?.(path) === undefined);
  if (!scope.built || able.length === 0) return { ...none, files: concerned.length, state: 'not-built' };
  const read = able
    .flatMap((file) => facts.get(fileKey(file)) ?? [])
    .filter((fact) => fact.gaps.every(isMinor(family)));
  const bytes = read.reduce((sum, fact) => sum + fact.bytes, 0);
  const state = read.length === concerned.length ? 'checked' : 'partly';
  return { family, files: concerned.length, checked: read.length, bytes, state };
}

/** A gap of another family, or one that only tells how the text was decoded, leaves the file checked. */
function isMinor(family: Family): (gap: Gap) => boolean {
  return (gap) => gap.why === 'encoding' || (gap.analyser !== family && gap.analyser !== 'source');
}

function notBuilt({ family, state, files }: Coverage): readonly Gap[] {
  if (state !== 'not-built') return [];
  const detail = `${familyTitles[family]} analysis is not built yet: ${files} ${files === 1 ? 'file' : 'files'} not checked.`;
  return [{ analyser: family, path: '', why: 'not-built', detail }];
}

/** A family that is built for some files only names the others. */
function partlyBuilt(
  scope: FamilyScope,
  files: readonly FileEntry[],
  wanted: readonly Family[],
): readonly Gap[] {
  const { family, unbuilt } = scope;
  if (unbuilt === undefined || !wanted.includes(family)) return [];
  const others = files.flatMap(({ path }) => unbuilt(path) ?? []);
  const concerned = files.some(({ path }) => scope.concerns(path) && unbuilt(path) === undefined);
  if (others.length === 0 || !concerned) return [];
  const kinds = [...new Set(others)].sort(compareText).join(', ');
  const detail = `${familyTitles[family]} analysis is not built yet for ${kinds}: ${others.length} ${others.length === 1 ? 'file' : 'files'} not checked.`;
  return [{ analyser: family, path: '', why: 'not-built', detail }];
}
