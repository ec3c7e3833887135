import type { Config, PathExclusion } from '#model/config';
import { type Family, families as allFamilies } from '#model/family';
import type { Rule } from '#model/rule';
import { type Baseline, parseBaseline } from '#program/baseline';
import { configFileName, defaultConfig, parseConfig } from '#program/config';
import { pathInside, readNamedFile } from '#source/named-file';
import type { Source } from '#source/source';
import type { ScanRequest } from './request.ts';

/** What a scan goes by: the configuration of the base where there is one, and what the request overrides. */
export interface Settings {
  readonly config: Config;
  readonly families: readonly Family[];
  readonly base?: Source;
  readonly baseline?: Baseline;
}

/**
 * Reads configuration and baseline. With a base both are read from there: a change cannot weaken its own check.
 *
 * @throws UserError for a broken or missing file; nothing was scanned then.
 */
export async function readSettings(
  source: Source,
  request: ScanRequest,
  rules: ReadonlyMap<string, Rule>,
): Promise<Settings> {
  const base = request.base === undefined ? undefined : await source.at(request.base);
  const written = await readConfig(base ?? source, request, new Set(rules.keys()));
  const baseline = await readBaseline(base, request);
  const config = { ...written, ...overrides(request, written) };
  return {
    config,
    families: wantedFamilies(request, config),
    ...(base === undefined ? {} : { base }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

/** `--config` names a file of the user's own choice, outside the power of the change; it is read as it stands on disk. */
async function readConfig(source: Source, { config: path }: ScanRequest, rules: ReadonlySet<string>): Promise<Config> {
  if (path !== undefined) return parseConfig(await readNamedFile(path, 'configuration'), path, rules);
  const bytes = await source.read(configFileName);
  return bytes === undefined ? defaultConfig : parseConfig(new TextDecoder().decode(bytes), configFileName, rules);
}

async function readBaseline(base: Source | undefined, request: ScanRequest): Promise<Baseline | undefined> {
  const path = request.baseline;
  if (path === undefined) return undefined;
  const held = await readFromBase(base, path, request);
  return parseBaseline(held ?? (await readNamedFile(path, 'baseline')), path);
}

/** A baseline that is part of the tree could be grown by the change that it judges, so it is taken from the base. */
async function readFromBase(base: Source | undefined, path: string, { target }: ScanRequest): Promise<string | undefined> {
  if (base === undefined || target.kind === 'stdin') return undefined;
  const inside = await pathInside(target.path, path);
  const bytes = inside === undefined ? undefined : await base.read(inside);
  return bytes && new TextDecoder().decode(bytes);
}

function overrides(request: ScanRequest, config: Config): Partial<Config> {
  const { failOn, confidence, maxFileSize } = request;
  return {
    include: [...config.include, ...request.include],
    exclude: [...inForce(config.exclude, request.today), ...request.exclude.map(fromCommandLine)],
    ...(failOn === undefined ? {} : { failOn }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(maxFileSize === undefined ? {} : { maxFileSize }),
  };
}

/** An exclusion whose last day has passed no longer leaves anything out. */
function inForce(exclusions: readonly PathExclusion[], today: string): readonly PathExclusion[] {
  return exclusions.filter(({ until }) => until === undefined || until >= today);
}

function fromCommandLine(pattern: string): PathExclusion {
  return { pattern, location: { path: '--exclude', line: 1, column: 1, endLine: 1, endColumn: 1 } };
}

function wantedFamilies({ only, skip }: ScanRequest, config: Config): readonly Family[] {
  const wanted = only.length > 0 ? only : config.families;
  return allFamilies.filter((family) => family !== 'policy' && wanted.includes(family) && !skip.includes(family));
}
