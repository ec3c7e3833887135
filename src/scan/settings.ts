import type { Config, PathExclusion } from '#model/config';
import { isOver } from '#model/day';
import { UserError } from '#model/failure';
import { families as allFamilies, type Family } from '#model/family';
import type { Notice } from '#model/gap';
import { present } from '#model/present';
import type { ForeignTest } from '#model/suppression';
import { type Baseline, parseBaseline } from '#program/baseline';
import { checkDetectors, configFileName, defaultConfig, largestConfig, parseConfig } from '#program/config';
import { readForeignFiles } from '#program/foreign/read';
import type { ForeignFiles } from '#program/foreign/shape';
import { type MarkedCredential, marksFileName, parseMarks } from '#program/tracking/marks-file';
import { pathInside, readNamedFile } from '#source/named-file';
import type { Source } from '#source/source';
import type { ScanRequest } from './request.ts';
import type { RuleLoader } from './rule-loader.ts';

/** What a scan goes by: the configuration of the base where there is one, and what the request overrides. */
export interface Settings {
  readonly config: Config;
  readonly families: readonly Family[];
  /** The revision to compare with, opened; whoever read the settings closes it. */
  readonly base?: Source;
  readonly baseline?: Baseline;
  /** The baseline's path in the tree, when it is part of it. */
  readonly baselinePath?: string;
  /** Set when the base's own configuration cannot be read: the defaults hold, so that a change can mend it. */
  readonly brokenBase?: Notice;
  /** Set when the base's own list of credentials cannot be read: no mark holds then. */
  readonly brokenMarks?: Notice;
  /** What files of other tools at the root of the tree decide. */
  readonly foreign: ForeignFiles;
  /** What people say they did about credentials. */
  readonly marks: readonly MarkedCredential[];
  /** What these and a baseline of another tool ask about values. */
  readonly tests: readonly ForeignTest[];
  /** Providers to ask whether credentials still work, none named meaning all; absent when nobody is asked. */
  readonly verify?: { readonly only: readonly string[] };
  /** Advisories may be fetched without a question, as a file says that the tree does not hold. */
  readonly mayFetchAdvisories?: true;
  /** The tree asks that they are, which it may not. */
  readonly refusedUpdate?: Notice;
  /** Set when the scanned tree itself wants its credentials sent out, which it cannot. */
  readonly refusedVerify?: Notice;
}

/**
 * Reads configuration and baseline. With a base both are read from there: a change cannot weaken its own check. A range
 * has a base of its own, its beginning.
 *
 * @throws UserError for a broken or missing file; nothing was scanned then.
 */
export async function readSettings(
  source: Source,
  request: ScanRequest,
  rules: RuleLoader,
): Promise<Settings> {
  const { target } = request;
  const revision = request.base ?? (target.kind === 'range' ? target.from : undefined);
  const base = revision === undefined ? undefined : await source.at(revision);
  try {
    const written = await readConfiguration(base ?? source, request, rules).catch(mendable(base));
    const marked = await readMarks(base ?? source).catch(mendableMarks(base));
    return { ...(await readRest(base ?? source, request, written)), ...marked, ...present({ base }) };
  } catch (error) {
    await base?.close();
    throw error;
  }
}

interface Written {
  readonly config: Config;
  readonly brokenBase?: Notice;
  /** The file is not part of what is scanned. */
  readonly isTrusted?: true;
}

async function readRest(
  source: Source,
  request: ScanRequest,
  written: Written,
): Promise<Omit<Settings, 'base' | 'marks' | 'brokenMarks'>> {
  const foreign = await readForeign(source, written.config);
  const config = withForeign(
    { ...written.config, ...overrides(request, written.config) },
    foreign,
    request.today,
  );
  const baselinePath = await baselineInTree(request);
  const baseline = await readBaseline(source, baselinePath, request);
  const families =
    request.target.kind === 'history'
      ? historyFamilies(request)
      : systemFamilies(source.target.kind, request, wantedFamilies(request, config));
  const tests = [...foreign.tests, ...(baseline?.foreign?.tests ?? [])];
  return {
    config,
    families,
    foreign,
    tests,
    ...verifyOf(request, written),
    ...updateOf(written),
    ...present({ baseline, baselinePath, brokenBase: written.brokenBase }),
  };
}

/** Whoever starts a scan decides whether credentials leave the machine, never what is scanned. */
function verifyOf(
  { verify }: ScanRequest,
  { config, isTrusted }: Written,
): Pick<Settings, 'verify' | 'refusedVerify'> {
  if (verify) return { verify };
  if (verify === false || !config.verify) return {};
  if (isTrusted) return { verify: { only: [] } };
  const message =
    'scan.verify is not honoured here: what is scanned cannot decide that its credentials are sent out. Use --verify, or a file outside of the tree with --config.';
  return { refusedVerify: { code: 'verify-refused', path: configFileName, message } };
}

/** Whoever starts a scan decides whether something is fetched for it, never what is scanned. */
function updateOf({ config, isTrusted }: Written): Pick<Settings, 'mayFetchAdvisories' | 'refusedUpdate'> {
  if (config.updateAdvisories !== 'missing') return {};
  if (isTrusted) return { mayFetchAdvisories: true };
  const message =
    'packages.update-advisories: missing is not honoured here: what is scanned cannot decide that something is fetched. Use --db-update, or a file outside of the tree with --config.';
  return { refusedUpdate: { code: 'db-update-refused', path: configFileName, message } };
}

/** Baselines of detect-secrets grow with the repository: bytes. */
const largestForeign = 16 * 1024 * 1024;

/** Other tools' rules stay where their suppressions are switched off. */
export async function readForeign(
  source: Source,
  { foreignSuppressions }: Pick<Config, 'foreignSuppressions'>,
): Promise<ForeignFiles> {
  const files = await readForeignFiles((path) => source.read(path, largestForeign));
  return foreignSuppressions ? files : { ...files, suppressions: [], tests: [], exclusions: [] };
}

/** The configuration with what other tools' files add: exclusions that hold today, and detectors of other names. */
export function withForeign(config: Config, { exclusions, detectors }: ForeignFiles, today: string): Config {
  const taken = new Set(config.detectors.map(({ name }) => name));
  return {
    ...config,
    exclude: [...config.exclude, ...exclusions.filter(({ until }) => !isOver(until, today))],
    detectors: [...config.detectors, ...detectors.filter(({ name }) => !taken.has(name))],
  };
}

/** A configuration that was merged broken must not lock out the change that repairs it. */
function mendable(base: Source | undefined): (error: unknown) => Written {
  return (error) => {
    if (base === undefined || !(error instanceof UserError)) throw error;
    const message = `The configuration of the base cannot be read, so the defaults hold. ${error.message}`;
    return {
      config: defaultConfig,
      brokenBase: { code: 'base-config-broken', path: configFileName, message },
    };
  };
}

type ReadMarks = Pick<Settings, 'marks' | 'brokenMarks'>;

async function readMarks(source: Source): Promise<ReadMarks> {
  const bytes = await source.read(marksFileName, largestForeign);
  return { marks: bytes === undefined ? [] : parseMarks(new TextDecoder().decode(bytes)) };
}

function mendableMarks(base: Source | undefined): (error: unknown) => ReadMarks {
  return (error) => {
    if (base === undefined || !(error instanceof UserError)) throw error;
    const message = `The marks of the base cannot be read, so none holds. ${error.message}`;
    return { marks: [], brokenMarks: { code: 'base-credentials-broken', path: marksFileName, message } };
  };
}

/** `--config` names a file of the user's own choice, outside the power of the change; it is read as it stands on disk. */
async function readConfiguration(source: Source, request: ScanRequest, rules: RuleLoader): Promise<Written> {
  const { config: path } = request;
  const known = async () => new Set((await rules()).keys());
  const text =
    path === undefined
      ? await source
          .read(configFileName, largestConfig)
          .then((bytes) => bytes && new TextDecoder().decode(bytes))
      : await readNamedFile(path, 'configuration');
  if (text === undefined) return { config: defaultConfig };
  const config = parseConfig(text, path ?? configFileName, await known());
  await checkDetectors({ path: path ?? configFileName, config });
  return (await isOutside(path, request.target)) ? { config, isTrusted: true } : { config };
}

/** True for a configuration that the user named and the scanned tree does not hold. */
async function isOutside(path: string | undefined, target: ScanRequest['target']): Promise<boolean> {
  if (path === undefined) return false;
  return !('path' in target) || (await pathInside(target.path, path)) === undefined;
}

/**
 * A baseline that is part of the tree is read from the source in force; a change could grow it otherwise. One that the
 * base does not have excuses nothing yet: the change that brings it is told so by `policy/baseline-grown`.
 */
async function readBaseline(
  source: Source,
  inside: string | undefined,
  request: ScanRequest,
): Promise<Baseline | undefined> {
  const { baseline: path } = request;
  if (path === undefined) return undefined;
  const bytes = inside === undefined ? undefined : await source.read(inside);
  if (bytes !== undefined) return parseBaseline(new TextDecoder().decode(bytes), path);
  const text = await readNamedFile(path, 'baseline');
  return inside !== undefined && hasBase(request) ? undefined : parseBaseline(text, path);
}

/** Whether a change is judged, not a tree. */
function hasBase({ base, target }: ScanRequest): boolean {
  return base !== undefined || target.kind === 'range';
}

async function baselineInTree({ baseline, target }: ScanRequest): Promise<string | undefined> {
  if (baseline === undefined || !('path' in target)) return undefined;
  return pathInside(target.path, baseline);
}

function overrides(request: ScanRequest, config: Config): Partial<Config> {
  const { profile, failOn, confidence, maxFileSize, failOnUndecided } = request;
  return {
    include: [...config.include, ...request.include],
    // One whose last day has passed no longer leaves anything out.
    exclude: [
      ...config.exclude.filter(({ until }) => !isOver(until, request.today)),
      ...request.exclude.map(fromOption),
    ],
    archives: config.archives && !request.noArchives,
    products: [...config.products, ...(request.products ?? [])],
    ...present({ profile, failOn, confidence, maxFileSize, failOnUndecided }),
  };
}

function fromOption(pattern: string): PathExclusion {
  return { pattern, location: { path: '--exclude', line: 1, column: 1, endLine: 1, endColumn: 1 } };
}

function wantedFamilies({ only, skip }: ScanRequest, config: Config): readonly Family[] {
  const wanted = only.length > 0 ? only : config.families;
  return allFamilies.filter(
    (family) => family !== 'policy' && wanted.includes(family) && !skip.includes(family),
  );
}

/** Code, infrastructure and pipelines are read where they are written, not where they ended up. */
function systemFamilies(
  kind: Source['target']['kind'],
  { only }: ScanRequest,
  wanted: readonly Family[],
): readonly Family[] {
  if (kind !== 'image' && kind !== 'root-file-system') return wanted;
  const others = only.filter((family) => family !== 'packages' && family !== 'secrets');
  if (others.length === 0) return wanted.filter((family) => family === 'packages' || family === 'secrets');
  throw new UserError(
    'image-families',
    'Packages and secrets are looked for in images and root file systems.',
    `Leave out --only ${others.join(',')}, and scan the sources for the rest.`,
  );
}

/** What was written long ago cannot be mended there; a secret is different, since it leaks from any old version. */
function historyFamilies({ only, skip }: ScanRequest): readonly Family[] {
  const others = only.filter((family) => family !== 'secrets');
  if (others.length === 0 && !skip.includes('secrets')) return ['secrets'];
  throw new UserError(
    'history-secrets-only',
    'Only secrets are looked for in a history.',
    `Leave out ${others.length > 0 ? `--only ${others.join(',')}` : '--skip secrets'}, or scan without --history.`,
  );
}
