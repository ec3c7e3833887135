import { auditProgram, type CodeProgram, type ProgramAudit } from '#audit/code/code';
import { type CodeGroup, codeGroups, groupOf, isManifest } from '#audit/code/group';
import type { Manifest } from '#audit/code/imports';
import { type CodeText, openCodeText } from '#audit/code/text';
import { dataAskedBy, isAsked } from '#ir/code/data/asked';
import { dataFormatOf } from '#ir/code/data/format';
import { lowerData } from '#ir/code/data/lower';
import { largestData } from '#ir/code/data/node';
import { openFrontEnd } from '#ir/code/front-end';
import { languageOf } from '#ir/code/language';
import type { CodeModule } from '#ir/code/module';
import { unpackModule } from '#ir/code/pack';
import { isPage } from '#ir/code/template/jinja';
import type { Observer } from '#ir/flow/frame';
import type { OwnModel } from '#model/code-models';
import type { FileEntry } from '#model/file';
import type { Exclusion, Gap } from '#model/gap';
import { type ByteRange, compareText, type Frame, type Location } from '#model/location';
import { frameOf } from '#program/frame';
import { openReader } from '#source/reader';
import type { Source } from '#source/source';
import { readGrammar } from '#store/grammars';
import { smallestFirst } from './link-data.ts';
import { listOptions } from './list.ts';
import { openTarget } from './open-target.ts';
import type { ScanHost, ScanRequest } from './request.ts';
import { openRules } from './rule-loader.ts';
import { readSettings } from './settings.ts';
import { masksOf, sourceOf } from './text-masks.ts';

/** All code of a tree in one thread, to be asked again and again: for explanations and for trying edits. */
export interface Study {
  readonly programs: readonly StudiedProgram[];
  readonly gaps: readonly Gap[];
  readonly exclusions: readonly Exclusion[];
  readonly files: ReadonlySet<string>;
  readonly textOf: (path: string) => string | undefined;
  /** Lines around a place with secrets masked; undefined where it may not be shown. */
  readonly frameAt: (location: Location, context: number) => Promise<Frame | undefined>;
  /** What must not be shown of a text: of a file of the tree, or of one as an edit would leave it. */
  readonly masksOf: (path: string, text: string) => Promise<readonly ByteRange[] | undefined>;
}

/** The code of one group of languages. */
export interface StudiedProgram {
  readonly group: CodeGroup;
  readonly modules: readonly CodeModule[];
  readonly audit: (asked?: Asked) => ProgramAudit;
  readonly program: (asked?: Asked) => CodeProgram;
  readonly codeTextOf: (module: number) => CodeText | undefined;
  readonly textAt: (path: string) => string | undefined;
  /** Files whose other text could not be read at all. */
  readonly unread: ReadonlySet<string>;
  /** The program as it would be with other texts of some files; those that are not code of it change nothing. */
  readonly with: (texts: ReadonlyMap<string, string>) => Promise<StudiedProgram>;
}

interface Asked {
  readonly observer?: Observer;
}

/**
 * Reads all code of a target in this very thread.
 *
 * @param groups only these, where not all are of interest
 * @throws UserError as a scan does
 */
export async function openStudy(
  request: ScanRequest,
  host: ScanHost = {},
  groups: ReadonlySet<CodeGroup> = new Set(codeGroups),
): Promise<Study> {
  const rules = openRules();
  const source = await openTarget(request, host);
  try {
    const settings = await readSettings(source, request, rules);
    try {
      const listing = await source.list(listOptions({ source, request, host, settings, rules }));
      const { models, maxFileSize } = settings.config;
      return await studyOf(source, listing, { models, maxFileSize, groups });
    } finally {
      await settings.base?.close();
    }
  } finally {
    await source.close();
  }
}

interface Wanted {
  readonly models: readonly OwnModel[];
  readonly maxFileSize: number;
  readonly groups: ReadonlySet<CodeGroup>;
}

async function studyOf(
  { access }: Source,
  { files, gaps: listed, exclusions }: Awaited<ReturnType<Source['list']>>,
  { models, maxFileSize, groups }: Wanted,
): Promise<Study> {
  const texts = new Map<string, string>();
  const gaps: Gap[] = [...listed];
  const reader = openReader(access, { maxFileSize });
  const frontEnd = openFrontEnd(readGrammar);
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const data = sorted.filter(({ path, size }) => size <= largestData && dataFormatOf(path) !== undefined);
  const manifests: Manifest[] = [];
  const byGroup = new Map<CodeGroup, CodeModule[]>();
  try {
    for (const file of sorted) {
      if (!groupsAt(file.path).some((group) => groups.has(group)) && !isManifest(file.path)) continue;
      const text = await textIn(file);
      if (text === undefined) continue;
      if (isManifest(file.path)) manifests.push({ path: file.path, text });
      const read = await frontEnd.read(file.path, () => text);
      gaps.push(...read.gaps);
      for (const [group, module] of modulesIn(file.path, read)) {
        const own = byGroup.get(group) ?? [];
        own.push(module);
        byGroup.set(group, own);
      }
    }
    const programs = [];
    for (const group of codeGroups) {
      const modules = byGroup.get(group);
      if (modules !== undefined) programs.push(await programOf(group, modules));
    }
    return {
      programs,
      gaps,
      exclusions,
      files: new Set(files.map(({ path }) => path)),
      textOf: (path) => texts.get(path),
      frameAt,
      masksOf,
    };
  } finally {
    await reader.close();
  }

  async function textIn(file: FileEntry): Promise<string | undefined> {
    const read = await reader.read(file);
    if ('gap' in read) gaps.push(read.gap);
    if (!('text' in read)) return undefined;
    const text = Buffer.from(read.text.bytes).toString('utf8');
    texts.set(file.path, text);
    return text;
  }

  async function programOf(group: CodeGroup, code: readonly CodeModule[]): Promise<StudiedProgram> {
    const asked = dataAskedBy(code);
    const wanted = data.filter((file) => isAsked(asked, file.path)).map((file) => ({ file, content: '' }));
    const settings: CodeModule[] = [];
    for (const { file } of smallestFirst(wanted)) {
      const text = texts.get(file.path) ?? (await textIn(file));
      if (text !== undefined) settings.push(...[lowerData(file.path, text) ?? []].flat());
    }
    return studied(group, [...code, ...settings], texts);
  }

  function studied(
    group: CodeGroup,
    modules: readonly CodeModule[],
    from: ReadonlyMap<string, string>,
    unread: ReadonlySet<string> = new Set(),
  ): StudiedProgram {
    const known = new Map<number, CodeText>();
    const own = group === 'javascript' ? manifests : [];
    const program = ({ observer }: Asked = {}): CodeProgram => ({
      group,
      modules,
      manifests: own,
      models,
      ...(observer === undefined ? {} : { observer }),
    });
    return {
      group,
      modules,
      program,
      unread,
      textAt: (path) => from.get(path),
      audit: (asked) => auditProgram(program(asked)),
      codeTextOf(module) {
        const text = from.get(modules[module]?.path ?? '');
        if (text === undefined) return undefined;
        const opened = known.get(module) ?? openCodeText(text);
        known.set(module, opened);
        return opened;
      },
      async with(changed) {
        const all = [...modules];
        const lost = new Set<string>();
        for (const [path, text] of changed) {
          const read = await frontEnd.read(path, () => text);
          const [, module] = modulesIn(path, read).find(([of]) => of === group) ?? [];
          const at = modules.findIndex((each) => each.path === path);
          if (module === undefined) lost.add(path);
          else if (at >= 0) all[at] = module;
        }
        return studied(group, all, new Map([...from, ...changed]), lost);
      },
    };
  }

  async function frameAt(location: Location, context: number): Promise<Frame | undefined> {
    const text = texts.get(location.path);
    const masks = text === undefined ? undefined : await masksOf(location.path, text);
    if (text === undefined || masks === undefined) return undefined;
    return frameOf(sourceOf(location.path, text), location, masks, context);
  }
}

/** The groups of languages that a file has code of: a page is of one, its scripts of another. */
export function groupsAt(path: string): readonly CodeGroup[] {
  const language = languageOf(path)?.language;
  const group = language && groupOf(language);
  const own = group === undefined ? [] : [group];
  return isPage(path) ? [...own, 'javascript'] : own;
}

/** The modules of a file and the group that each belongs to. */
function modulesIn(
  path: string,
  { packed, scripts, view }: Awaited<ReturnType<ReturnType<typeof openFrontEnd>['read']>>,
): readonly (readonly [CodeGroup, CodeModule])[] {
  const found: (readonly [CodeGroup, CodeModule])[] = [];
  const language = languageOf(path)?.language;
  const group = language && groupOf(language);
  if (packed !== undefined && group !== undefined) found.push([group, unpackModule(packed)]);
  if (scripts?.packed !== undefined && isPage(path)) found.push(['javascript', unpackModule(scripts.packed)]);
  if (view?.packed !== undefined) found.push(['java', unpackModule(view.packed)]);
  return found;
}
