import type { FileFacts } from '#model/facts';
import { type FileEntry, fileKey } from '#model/file';
import { present } from '#model/present';
import {
  type ConfigFile,
  checkDetectors,
  configFileName,
  defaultConfig,
  largestConfig,
  readConfig,
} from '#program/config';
import { type ForeignFiles, nothingForeign } from '#program/foreign/shape';
import type { BaseSide } from '#program/judge-input';
import type { PolicyFile, PolicySide } from '#program/loosening/shape';
import { marksFileName } from '#program/tracking/marks-file';
import { mayBeVex, readVexFiles } from '#program/vex/read';
import type { Change, Source } from '#source/source';
import { isBaseNeeded } from './base-needed.ts';
import { withFound } from './found.ts';
import { type Gathered, gatherFacts } from './gather.ts';
import { findInfra } from './infra.ts';
import { withInnerChanges, withInnerFacts } from './inside.ts';
import { type Linking, linkCode } from './link.ts';
import { listOptions } from './list.ts';
import { matchPackages } from './packages.ts';
import { findPipelines } from './pipelines.ts';
import type { Session } from './session.ts';
import { readForeign, withForeign } from './settings.ts';

/** Files that steer a scan, by name, wherever they lie. */
const steeringNames = /(?:^|\/)\.(?:handrailignore|gitattributes)$/;

/**
 * The other side of a comparison: facts of the files that changed (`head` has theirs of today), as they were, and the settings of both sides.
 * Undefined without a base, and where nobody needs to know it.
 */
export async function readBaseSide(
  session: Session,
  changes: readonly Change[],
  head: Pick<Linking, 'gathered' | 'cache'> & { readonly facts: ReadonlyMap<string, FileFacts> },
): Promise<BaseSide | undefined> {
  const { settings, host, source } = session;
  const { base } = settings;
  if (base === undefined || !isBaseNeeded(session, changes, head.facts)) return undefined;
  const wasThere = new Set(
    changes.filter(({ kind }) => kind !== 'added').map(({ path, oldPath }) => oldPath ?? path),
  );
  const all = await base.list({ ...listOptions(session), ...(isPart(session) ? { among: wasThere } : {}) });
  const files = all.files.filter(({ path }) => wasThere.has(path));
  const listing = isPart(session) ? { ...all, files } : all;
  const quiet = { ...session, host: present({ signal: host.signal }) };
  const gathered = await gatherFacts({ session: quiet, access: base.access, files });
  const linked = await linkBase(quiet, base, listing.files, gathered, head);
  const around = listing.files.filter(({ path }) => !wasThere.has(path));
  const tree = { access: base.access, files };
  // Of all files: what a change does to one module or variable, it may do in files that it does not touch.
  const infra = await findInfra(quiet, { ...tree, files: listing.files, gathered: linked });
  const pipelines = await findPipelines(quiet, { ...tree, files: listing.files, gathered: linked });
  const found = withFound(withFound(linked, infra), pipelines);
  const { facts } = await matchPackages(quiet, { ...tree, around, gathered: found });
  const isVex = (path: string) => mayBeVex(path) || settings.config.vex.includes(path);
  const steers = (path: string) => steeringNames.test(path) || isVex(path);
  const steered = changes.filter(({ path, oldPath }) => steers(path) || steers(oldPath ?? ''));
  const policy = {
    base: await policyOf(
      base,
      steered.map(({ path, oldPath }) => oldPath ?? path),
      session,
    ),
    head: await policyOf(
      source,
      steered.map(({ path }) => path),
      session,
    ),
  };
  return {
    facts: withInnerFacts(files, facts),
    changes: withInnerChanges(changes, head.gathered.facts, gathered.facts),
    policy,
  };
}

/** Where only changed files are looked at, both sides are understood by those alone. */
function isPart({ request: { target } }: Session): boolean {
  return target.kind === 'staged' || target.kind === 'range';
}

/** The base's program is that of the tree but for the files that changed: those that did not are not read again. */
async function linkBase(
  session: Session,
  { access }: Source,
  files: readonly FileEntry[],
  changed: Gathered,
  { gathered, cache }: Pick<Linking, 'gathered' | 'cache'>,
): Promise<Gathered> {
  const same = new Set(files.map(fileKey).filter((key) => !changed.facts.has(key)));
  const unchanged = <Value>(all: ReadonlyMap<string, Value>) => [...all].filter(([key]) => same.has(key));
  return linkCode(session, {
    access,
    files,
    gathered: {
      ...changed,
      checked: new Map([...unchanged(gathered.checked), ...changed.checked]),
      code: new Map([...unchanged(gathered.code), ...changed.code]),
    },
    isBase: true,
    ...present({ cache }),
  });
}

async function policyOf(source: Source, steering: readonly string[], session: Session): Promise<PolicySide> {
  const { settings } = session;
  const files = (await Promise.all(steering.map((path) => policyFile(source, path)))).flatMap(
    (file) => file ?? [],
  );
  const broken = source === settings.base && settings.brokenBase !== undefined;
  const written = broken ? undefined : await policyFile(source, configFileName, largestConfig);
  const config = written && readConfig(written.text, configFileName, await builtIn(session));
  if (config !== undefined) await checkDetectors(config);
  const foreign = await readForeign(source, config?.config ?? defaultConfig);
  const stated = files.filter(({ path }) => !steeringNames.test(path));
  return {
    foreign,
    vex: readVexFiles(stated.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }))).statements,
    ...present({
      config: foreign === nothingForeign ? config : withForeignOf(config, foreign),
      baseline:
        settings.baselinePath === undefined ? undefined : await policyFile(source, settings.baselinePath),
      marks: await policyFile(source, marksFileName),
    }),
    ignores: files.filter(({ path }) => path.endsWith('.handrailignore')),
    attributes: files.filter(({ path }) => path.endsWith('.gitattributes')),
  };
}

/** The rules that no configuration brings. */
async function builtIn({ rules, settings }: Session): Promise<ReadonlySet<string>> {
  const own = new Set(settings.config.detectors.map(({ name }) => `secrets/${name}`));
  return new Set([...(await rules()).keys()].filter((id) => !own.has(id)));
}

/** One side's settings with what other tools' files add, whether or not they hold today. */
function withForeignOf(file: ConfigFile | undefined, foreign: ForeignFiles): ConfigFile {
  const config = withForeign(file?.config ?? defaultConfig, foreign, '');
  return { path: file?.path ?? configFileName, where: file?.where ?? new Map(), config };
}

async function policyFile(source: Source, path: string, most?: number): Promise<PolicyFile | undefined> {
  const bytes = await source.read(path, most);
  return bytes && { path, text: new TextDecoder().decode(bytes) };
}
