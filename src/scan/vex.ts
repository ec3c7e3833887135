import { UserError } from '#model/failure';
import type { JudgeInput } from '#program/judge-input';
import {
  largestVex,
  mayBeVex,
  nothingStated,
  readVexFiles,
  type VexFile,
  type VexFiles,
} from '#program/vex/read';
import { pathInside, readNamedFile } from '#source/named-file';
import type { Source } from '#source/source';
import { listOptions, type ScanListing } from './list.ts';
import type { Session } from './session.ts';
import { rangesOf } from './version-range.ts';

/** What others decided about packages, and what of it could not be read. */
export type Stated = NonNullable<JudgeInput['vex']> & Pick<VexFiles, 'notices'>;

/** Documents of a tree under names that tools use; more are not looked for. */
const mostDocuments = 200;

/**
 * Reads the VEX documents that the request or the configuration names, and those that lie where tools put them. With a
 * base all that are part of the tree are read there: a change cannot decide for itself.
 */
export async function readStatements(session: Session, listing: ScanListing): Promise<Stated> {
  const { settings, source, request } = session;
  const inRange = await rangesOf(settings.config);
  if (!settings.families.includes('packages')) return { ...nothingStated, inRange };
  const side = settings.base ?? source;
  const found = await conventional(session, listing);
  const paths = [...new Set([...settings.config.vex, ...found])];
  const files = await Promise.all([
    ...paths.map((path) => readFrom(side, path)),
    ...(request.vex ?? []).map((path) => readGiven(path, side, session)),
  ]);
  return { ...readVexFiles(files), inRange };
}

/** By their names; what other tools' files decide counts only where the configuration lets it. */
async function conventional(session: Session, listing: ScanListing): Promise<readonly string[]> {
  const { settings, source } = session;
  if (!settings.config.foreignSuppressions || source.image !== undefined) return [];
  const listed =
    settings.base === undefined
      ? [...listing.files, ...(listing.around ?? [])]
      : (await settings.base.list(listOptions(session))).files;
  const named = listed.flatMap(({ path }) => (mayBeVex(path) ? [path] : []));
  return [...new Set(named)].sort().slice(0, mostDocuments);
}

async function readFrom(source: Source, path: string): Promise<VexFile> {
  try {
    const bytes = await source.read(path, largestVex);
    return bytes === undefined ? { path, problem: 'there is no such file in the tree' } : { path, bytes };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { path, problem: error.message.replace(/\.$/, '') };
  }
}

/** @throws UserError when the user named a file outside of the tree that is not there. */
async function readGiven(path: string, side: Source, { request, settings }: Session): Promise<VexFile> {
  const { target } = request;
  const inside = 'path' in target ? await pathInside(target.path, path) : undefined;
  if (inside !== undefined && settings.base !== undefined) return readFrom(side, inside);
  return { path: inside ?? path, bytes: new TextEncoder().encode(await readNamedFile(path, 'VEX document')) };
}
