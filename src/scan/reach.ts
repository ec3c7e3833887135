import { type Draft, type Unnamed, unknownBecause } from '#audit/packages/reachability/draft';
import { openJudge, positionsOf } from '#audit/packages/reachability/judge';
import {
  commandsIn,
  isSearched,
  loadOfName,
  type Mention,
  openMentions,
} from '#audit/packages/reachability/mentions';
import { folderOf } from '#audit/packages/reachability/scope';
import { hitsEveryUse } from '#audit/packages/symbols/symbols';
import type { PackageInventory } from '#model/component';
import type { FileEntry } from '#model/file';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import { packageKey } from '#model/package-name';
import type { ReachFacts } from '#model/reach-facts';
import { openRawReader } from '#source/raw-reader';
import type { Access } from '#source/source';
import type { Gathered } from './gather.ts';
import { openReachLines, toldOf } from './reach-lines.ts';
import { openTexts, type Texts } from './reach-texts.ts';
import type { Session } from './session.ts';

/** What is judged: findings of packages and what the tree holds beside. */
interface Judged {
  readonly access: Access;
  readonly files: readonly FileEntry[];
  /** Files that did not change, when only a change is looked at. */
  readonly around?: readonly FileEntry[];
  readonly gathered: Gathered;
  readonly inventories: readonly PackageInventory[];
}

/** Bytes of one file that are searched, and of all: what is larger leaves a way open. */
const mostOfFile = 4 * 1024 * 1024;
const mostInAll = 96 * 1024 * 1024;

/** Tells of each package with a flaw whether code can reach it. Unknown, with the reason, where that was not asked. */
export async function withReach(
  session: Session,
  judged: Judged,
  detections: readonly Detection[],
): Promise<readonly Detection[]> {
  // Of an image there is no code: what runs in it is not in it as a text.
  if (session.source.image !== undefined || detections.length === 0) return detections;
  const reader = openRawReader(judged.access, mostOfFile);
  try {
    const texts = openTexts([...judged.files, ...(judged.around ?? [])], reader);
    const drafts = draftsOf(session, judged, detections);
    const search = openSearch(judged, texts);
    const lineOf = openReachLines(texts);
    const told: Detection[] = [];
    for (const [number, detection] of detections.entries()) {
      const drafted = drafts[number];
      if (drafted === undefined || detection.package === undefined) told.push(detection);
      else told.push(withTold(detection, await toldOf(await settled(drafted, search), lineOf)));
    }
    return told;
  } finally {
    await reader.close();
  }
}

function withTold(
  detection: Detection,
  { verdict, ...reach }: Awaited<ReturnType<typeof toldOf>>,
): Detection {
  const { package: about } = detection;
  return about === undefined
    ? detection
    : { ...detection, package: { ...about, reachability: verdict, reach } };
}

function draftsOf(
  session: Session,
  { gathered, inventories }: Judged,
  detections: readonly Detection[],
): readonly (Draft | undefined)[] {
  const { reach } = gathered;
  const byPath = new Map(inventories.map((inventory) => [inventory.path, inventory]));
  const isPart = isPartial(session);
  const judge = openJudge({ facts: reach ?? { programs: [] }, inventories, gaps: gapsOf(gathered, reach) });
  return detections.map(({ location, package: about }): Draft | undefined => {
    const inventory = byPath.get(location.path);
    if (about === undefined || inventory === undefined) return undefined;
    if (reach === undefined) return unknownBecause('Code was not read in this scan.');
    if (/^(?:sbom|os|image)\//.test(inventory.format))
      return unknownBecause('The file does not say which code uses its packages.');
    const { ecosystem, name, installed, kind, symbols, ids } = about;
    const isEveryUse = symbols.length === 0 && hitsEveryUse(ids, ecosystem, packageKey(ecosystem, name));
    const drafts = positionsOf(inventory, ecosystem, name, installed).map((at) =>
      judge({ inventory, at, kind, symbols, isEveryUse }),
    );
    const draft = mostReached(drafts);
    return draft?.verdict === 'no' && isPart
      ? { ...unknownBecause('Nothing was seen that uses it, but only a part of the code was read.') }
      : draft;
  });
}

/** One place at which a package is installed is enough. */
function mostReached(drafts: readonly Draft[]): Draft | undefined {
  const of = (verdict: Draft['verdict']) => drafts.find((draft) => draft.verdict === verdict);
  return of('yes') ?? of('unknown') ?? of('no');
}

/** Whether code may be missing that the project has. */
function isPartial({ request, source }: Session): boolean {
  const { kind } = source.target;
  const isWhole = kind === 'directory' || kind === 'archive' || kind === 'commit' || kind === 'work-tree';
  return !isWhole || request.changed || request.include.length + request.exclude.length > 0;
}

/** What of the code was not read. What did not settle was read: only where its data goes is not known. */
function gapsOf({ facts, gaps }: Gathered, reach: ReachFacts | undefined): readonly Gap[] {
  const read = new Set(reach?.programs.flatMap(({ modules }) => modules.map(({ path }) => path)));
  return [...gaps, ...[...facts.values()].flatMap((each) => each.gaps)].filter(
    ({ analyser, why, path }) =>
      (analyser === 'code' || analyser === 'source') &&
      why !== 'not-built' &&
      !(why === 'budget' && read.has(path)),
  );
}

/** Where one of some packages is named; `undefined` where none is, a text where that could not be found out. */
type Search = (asked: Unnamed) => Promise<(Mention & { readonly path: string }) | string | undefined>;

function openSearch({ files, gathered }: Judged, texts: Texts): Search {
  const known = new Map<string, ReturnType<Search>>();
  const code = new Set(gathered.reach?.programs.flatMap(({ modules }) => modules.map(({ path }) => path)));

  async function find({
    ecosystem,
    packages,
    lock,
    folder,
    isImported,
    partly,
  }: Unnamed): ReturnType<Search> {
    const commands = ecosystem === 'npm' ? commandsIn(lock, (await texts(lock)) ?? '', packages) : [];
    if (commands === undefined && !isImported)
      return `${lock} does not say which commands its packages bring, and a script may run one`;
    const mentions = openMentions(ecosystem, packages, commands ?? []);
    const unread = new Set(partly);
    let bytes = 0;
    for (const { path, size } of files) {
      // What stands above the folder may install and run what is in it.
      if (!isSearched(path) || path === lock || (isImported && code.has(path) && !unread.has(path))) continue;
      if (!path.startsWith(folder) && !folder.startsWith(folderOf(path)) && !path.startsWith('.')) continue;
      bytes += size;
      if (size > mostOfFile) return `${path} is too large to be searched for its name`;
      if (bytes > mostInAll) return 'the tree is too large to be searched for its name';
      const text = await texts(path);
      if (text === undefined) return `${path} could not be searched for its name`;
      const found = text.includes('\0') ? undefined : mentions(path, text);
      if (found !== undefined) return { ...found, path };
      const load = unread.has(path) ? loadOfName(text) : undefined;
      if (load !== undefined)
        return `${path}, which was not read to the end, loads something by a name that it works out (line ${load})`;
    }
    return undefined;
  }

  return (asked) => {
    const key = JSON.stringify(asked);
    let found = known.get(key);
    if (found === undefined) {
      found = find(asked);
      known.set(key, found);
    }
    return found;
  };
}

/** A `no` that nothing else in the tree speaks against. */
async function settled(draft: Draft, search: Search): Promise<Draft> {
  if (draft.unless === undefined) return draft;
  const found = await search(draft.unless);
  if (found === undefined) return draft;
  const { imported } = draft;
  const why =
    typeof found === 'string'
      ? unknownBecause(`Nothing was seen that uses it, but ${found}.`)
      : unknownBecause(`No code was seen that uses it, but ${found.path}:${found.line} names ${found.name}.`);
  return imported === undefined ? why : { ...why, imported };
}
