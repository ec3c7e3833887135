import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { AdvisoryDetails, AdvisoryIndex, Exploitation } from '#model/advisory';
import { UserError } from '#model/failure';
import { baseOf, fileNameOf, scoresFile } from './build.ts';
import { DamagedIndex } from './bytes.ts';
import { readDetails } from './details.ts';
import { type Manifest, manifestName, parseManifest, sha256Of } from './manifest.ts';
import { openScores, type Scores } from './scores.ts';
import { type OpenedIndex, openIndex } from './vdb-reader.ts';

/** The index that is used, with what people ask of it. */
export interface Installed extends AdvisoryIndex {
  readonly open: (ecosystem: string) => OpenedIndex | undefined;
  readonly manifest: Manifest;
  readonly folder: string;
  /** Records that their source took back: why something is no longer told. */
  readonly withdrawn: (ecosystem: string) => readonly Withdrawn[];
  /** What people read of an advisory, by any of its names; empty when it is not known. */
  readonly details: (ecosystem: string, id: string) => readonly AdvisoryDetails[];
}

const withdrawnSchema = z.array(z.object({ id: z.string(), on: z.string(), packages: z.array(z.string()) }));

/** A record that its source took back, and the packages that it was about. */
export type Withdrawn = z.infer<typeof withdrawnSchema>[number];

const stateSchema = z.object({
  current: z.string().regex(/^g-[0-9a-f]{16}$/),
  previous: z
    .string()
    .regex(/^g-[0-9a-f]{16}$/)
    .exactOptional(),
});

type State = z.infer<typeof stateSchema>;

const stateName = 'state.json';

/**
 * Opens the index in use; undefined when there is none. Files of ecosystems are read when they are asked for.
 *
 * @throws UserError when its manifest is damaged; what `open` throws is a UserError, too.
 */
export function openInstalled(root: string): Installed | undefined {
  const state = readState(root);
  if (state === undefined) return undefined;
  const folder = join(root, state.current);
  const manifest = manifestOf(folder);
  const opened = new Map<string, OpenedIndex | undefined>();
  let scores: Scores | undefined;

  const open = (ecosystem: string): OpenedIndex | undefined => {
    const known = opened.get(ecosystem);
    if (known !== undefined) return known;
    const base = baseOf(ecosystem);
    if (!manifest.coverage.some((each) => each.ecosystem === base)) return undefined;
    if (!opened.has(base)) opened.set(base, readIndex(folder, base));
    return opened.get(base);
  };
  const exploitation = (id: string): Exploitation => {
    if (manifest.scores === undefined) return {};
    scores ??= undamaged(scoresFile, () => openScores(readFileSync(join(folder, scoresFile))));
    return scores.of(id);
  };
  return {
    manifest,
    folder,
    coverage: manifest.coverage,
    open,
    exploitation,
    withdrawn: (ecosystem) => readWithdrawn(join(folder, fileNameOf(baseOf(ecosystem), 'withdrawn.json'))),
    details: (ecosystem, id) => {
      const index = open(ecosystem);
      const number = index?.find(id);
      if (index === undefined || number === undefined) return [];
      const name = fileNameOf(baseOf(ecosystem), 'details');
      return undamaged(name, () =>
        index.recordsOf(number).flatMap((record) => readDetails(join(folder, name), record) ?? []),
      );
    },
  };
}

function readIndex(folder: string, ecosystem: string): OpenedIndex {
  const name = fileNameOf(ecosystem, 'vdb');
  return undamaged(name, () => openIndex(readFileSync(join(folder, name))));
}

/** It is for people: without it everything that is told is still true. */
function readWithdrawn(path: string): readonly Withdrawn[] {
  try {
    return withdrawnSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}

/** Bytes that are not ours are something that the user can mend. */
function undamaged<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof DamagedIndex) && !isMissing(cause)) throw cause;
    const why = cause instanceof DamagedIndex ? cause.message : 'it is missing';
    throw damaged(`${name}: ${why}`, cause);
  }
}

function damaged(why: string, cause?: unknown): UserError {
  return new UserError(
    'db-damaged',
    `The advisory index is damaged (${why}).`,
    'Run `handrail db rollback` for the one before it, or `handrail db update` for a new one.',
    cause,
  );
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

function manifestOf(folder: string): Manifest {
  try {
    return parseManifest(readFileSync(join(folder, manifestName), 'utf8'), 'the index');
  } catch (cause) {
    throw damaged('its manifest cannot be read', cause);
  }
}

/** @throws UserError when there is a state and it cannot be read. */
function readState(root: string): State | undefined {
  if (!existsSync(join(root, stateName))) return undefined;
  try {
    return stateSchema.parse(JSON.parse(readFileSync(join(root, stateName), 'utf8')));
  } catch (cause) {
    throw damaged(`${stateName} cannot be read`, cause);
  }
}

/** A new, empty folder beside the indexes, in which one is put together; the caller removes it when it fails. */
export function openStaging(root: string): string {
  mkdirSync(root, { recursive: true, mode: 0o700 });
  return mkdtempSync(join(root, 'incoming-'));
}

/** Removes what {@link openStaging} made. */
export function dropStaging(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
}

/** Takes over what the index in use knows of other ecosystems, without a copy where the disk can. */
export function carryOver(from: Installed, names: readonly string[], staging: string): void {
  for (const name of names) {
    const [source, target] = [join(from.folder, name), join(staging, name)];
    if (existsSync(target) || !existsSync(source)) continue;
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  }
}

/** Names, sizes and checksums of the files of a folder. */
export async function filesIn(folder: string): Promise<Manifest['files']> {
  const names = readdirSync(folder)
    .filter((name) => name !== manifestName)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { name, bytes: statSync(path).size, sha256: await sha256Of(path) };
    }),
  );
}

/**
 * Makes a staged index the one in use. Everything is written before one renaming decides; whoever is cut off before it
 * has the old index, after it the new one. The one before is kept.
 */
export function install(root: string, staging: string, manifest: Manifest): void {
  const content = `${JSON.stringify(manifest, null, 2)}\n`;
  writeFileSync(join(staging, manifestName), content, { mode: 0o600 });
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const name = `g-${digest}`;
  const before = tolerantState(root);
  const replaced = `${staging}-replaced`;
  if (existsSync(join(root, name))) renameSync(join(root, name), replaced);
  renameSync(staging, join(root, name));
  dropStaging(replaced);
  const previous = before?.current === name ? before.previous : before?.current;
  writeState(root, previous === undefined ? { current: name } : { current: name, previous });
  prune(root, [name, previous]);
}

/** An update mends a damaged state. */
function tolerantState(root: string): State | undefined {
  try {
    return readState(root);
  } catch {
    return undefined;
  }
}

function writeState(root: string, state: State): void {
  const beside = join(root, `${stateName}.${process.pid}`);
  writeFileSync(beside, JSON.stringify(state), { mode: 0o600 });
  renameSync(beside, join(root, stateName));
}

const day = 24 * 60 * 60 * 1000;

/** Old generations, and what updates that died left behind; that of one under way is younger. */
function prune(root: string, keep: readonly (string | undefined)[]): void {
  for (const name of readdirSync(root)) {
    const isOld = name.startsWith('g-') && !keep.includes(name);
    const isLeft = name.startsWith('incoming-') && Date.now() - statSync(join(root, name)).mtimeMs > day;
    if (isOld || isLeft) rmSync(join(root, name), { recursive: true, force: true });
  }
}

/**
 * Makes the index before the one in use, and keeps this one as the one before: a second time undoes the first.
 *
 * @throws UserError when there is none.
 */
export function rollback(root: string): void {
  const state = readState(root);
  if (state?.previous === undefined || !existsSync(join(root, state.previous))) {
    throw new UserError(
      'db-no-previous',
      'There is no index before the one in use.',
      '`handrail db update` makes one.',
    );
  }
  writeState(root, { current: state.previous, previous: state.current });
}
