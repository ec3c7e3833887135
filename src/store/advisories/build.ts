import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdvisoryCoverage, AdvisoryRecord, Affected } from '#model/advisory';
import { UserError } from '#model/failure';
import { compareText } from '#model/location';
import { packageKey } from '#model/package-name';
import { openDetailsWriter } from './details.ts';
import type { Feed } from './feeds.ts';
import { mergeAliases } from './merge.ts';
import { encodeScores } from './scores.ts';
import { encodeIndex } from './vdb-writer.ts';

/** What a build needs to know. */
export interface BuildRequest {
  readonly feeds: readonly Feed[];
  /** A folder of its own, which is there and empty. */
  readonly folder: string;
  /** Only these; all that the feeds speak of when undefined. */
  readonly ecosystems?: readonly string[];
  /** The versions of a list that its ranges do not say already. */
  readonly unsaid: (affected: Affected) => readonly string[];
  /** `YYYY-MM-DD`: what a record dates later is a mistake of its own. */
  readonly today: string;
  readonly signal?: AbortSignal;
  /** Told now and then: which file is being read, and how many records were. */
  readonly progress?: (done: BuildProgress) => void;
}

export interface BuildProgress {
  readonly feed: string;
  readonly records: number;
}

/** A record that its publisher took back: why a finding is no longer there. */
export interface Withdrawn {
  readonly id: string;
  readonly on: string;
  readonly packages: readonly string[];
}

/** What was built. */
export interface Built {
  readonly coverage: readonly AdvisoryCoverage[];
  /** Rows of the side table of scores; undefined when no feed had any. */
  readonly scores?: number;
  /** The first of what could not be read. */
  readonly problems: readonly string[];
}

/** Names of the files of an ecosystem: `npm.vdb`, `GitHub-Actions.vdb`. */
export function fileNameOf(ecosystem: string, ending: 'vdb' | 'details' | 'withdrawn.json'): string {
  return `${ecosystem.replace(/[^\w.]/g, '-')}.${ending}`;
}

export const scoresFile = 'scores.vdb';

/** `Debian` of `Debian:12`. */
export function baseOf(ecosystem: string): string {
  const colon = ecosystem.indexOf(':');
  return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}

/**
 * Reads feeds and writes an index for each ecosystem, one after the other: memory is that of the largest.
 *
 * @throws UserError when it is interrupted or when nothing could be read.
 */
export async function buildIndex(request: BuildRequest): Promise<Built> {
  const { feeds, ecosystems } = request;
  mkdirSync(request.folder, { recursive: true, mode: 0o700 });
  const state = openState(request);
  const loose = new Map<string, AdvisoryRecord[]>();
  for (const feed of feeds.filter(({ ecosystem }) => ecosystem === undefined)) {
    for await (const record of state.read(feed)) {
      for (const name of new Set(record.affected.map(({ ecosystem }) => baseOf(ecosystem)))) {
        const known = loose.get(name);
        if (known === undefined) loose.set(name, [record]);
        else known.push(record);
      }
    }
  }
  const named = feeds.flatMap(({ ecosystem }) => ecosystem ?? []);
  const wanted = [...new Set([...named, ...loose.keys()])].filter(
    (name) => ecosystems?.includes(name) ?? true,
  );
  const coverage: AdvisoryCoverage[] = [];
  for (const ecosystem of wanted.sort(compareText)) {
    const built = await buildOne({ ecosystem, request, state, loose: loose.get(ecosystem) ?? [] });
    loose.delete(ecosystem);
    if (built !== undefined) coverage.push(built);
  }
  return { coverage, ...state.end() };
}

interface State {
  readonly read: (feed: Feed) => AsyncGenerator<AdvisoryRecord>;
  readonly unreadable: () => number;
  readonly end: () => Pick<Built, 'scores' | 'problems'>;
}

/** After so many records somebody may press Ctrl-C. */
const breath = 500;

function openState({ folder, signal, progress }: BuildRequest): State {
  const epss = new Map<string, number>();
  const exploited = new Set<string>();
  const problems: string[] = [];
  let unreadable = 0;

  async function* read(feed: Feed): AsyncGenerator<AdvisoryRecord> {
    let records = 0;
    for await (const item of readable(feed)) {
      if ('record' in item) {
        yield item.record;
        if (++records % breath === 0) {
          progress?.({ feed: feed.path, records });
          await new Promise((resolve) => setImmediate(resolve));
          if (signal?.aborted) throw interrupted();
        }
      } else if ('epss' in item) item.epss.forEach((score, id) => void epss.set(id, score));
      else if ('exploited' in item) item.exploited.forEach((id) => void exploited.add(id));
      else {
        unreadable++;
        if (problems.length < 20) problems.push(item.unreadable);
      }
    }
    progress?.({ feed: feed.path, records });
  }

  return {
    read,
    unreadable: () => unreadable,
    end: () => {
      if (epss.size + exploited.size === 0) return { problems };
      const bytes = encodeScores(epss, exploited);
      writeFileSync(join(folder, scoresFile), bytes, { flag: 'wx', mode: 0o600 });
      return { problems, scores: new Set([...epss.keys(), ...exploited]).size };
    },
  };
}

/** An archive that is damaged or a bomb ends the update: half of it would look like all of it. */
async function* readable(
  feed: Feed,
): ReturnType<Feed['items']> extends AsyncIterable<infer T> ? AsyncGenerator<T> : never {
  try {
    yield* feed.items();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(
      'db-source-damaged',
      `${feed.path} cannot be read: ${why.replace(/\.+$/, '')}.`,
      'Fetch it again. The index that was there is still used.',
      cause,
    );
  }
}

function interrupted(): UserError {
  return new UserError(
    'db-interrupted',
    'The update was interrupted.',
    'The index that was there is still used.',
  );
}

interface OneBuild {
  readonly ecosystem: string;
  readonly request: BuildRequest;
  readonly state: State;
  readonly loose: readonly AdvisoryRecord[];
}

async function buildOne({
  ecosystem,
  request,
  state,
  loose,
}: OneBuild): Promise<AdvisoryCoverage | undefined> {
  const before = state.unreadable();
  const details = openDetailsWriter(join(request.folder, fileNameOf(ecosystem, 'details')));
  const kept: AdvisoryRecord[] = [];
  const withdrawn: Withdrawn[] = [];
  const keep = (record: AdvisoryRecord) => {
    const affected = record.affected.filter((each) => baseOf(each.ecosystem) === ecosystem);
    if (affected.length === 0) return;
    if (record.withdrawn !== undefined) {
      withdrawn.push({ id: record.id, on: record.withdrawn, packages: affected.map(({ name }) => name) });
      return;
    }
    details.add(record.details);
    kept.push({ ...record, details: noDetails, affected: affected.map((each) => slim(each, request)) });
  };
  loose.forEach(keep);
  for (const feed of request.feeds) {
    if (feed.ecosystem !== ecosystem) continue;
    for await (const record of state.read(feed)) keep(record);
  }
  details.close();
  const merged = mergeAliases(kept);
  put(request, fileNameOf(ecosystem, 'vdb'), encodeIndex(merged));
  put(request, fileNameOf(ecosystem, 'withdrawn.json'), JSON.stringify(withdrawn));
  const days = kept.flatMap((record) => record.modified ?? record.published ?? []);
  const last = days
    .filter((day) => day <= request.today)
    .sort(compareText)
    .at(-1);
  return {
    ecosystem,
    sources: countBySource(kept),
    advisories: merged.length,
    packages: new Set(
      kept.flatMap(({ affected }) => affected.map((each) => `${each.ecosystem}\0${each.name}`)),
    ).size,
    withdrawn: withdrawn.length,
    unreadable: state.unreadable() - before,
    builtOn: request.today,
    ...(last === undefined ? {} : { watermark: last }),
  };
}

const noDetails = { id: '', text: '', references: [] };

function slim(affected: Affected, { unsaid }: BuildRequest): Affected {
  const named = { ...affected, name: packageKey(baseOf(affected.ecosystem), affected.name) };
  return named.versions.length === 0 ? named : { ...named, versions: unsaid(named) };
}

function put({ folder }: BuildRequest, name: string, content: Uint8Array | string): void {
  writeFileSync(join(folder, name), content, { flag: 'wx', mode: 0o600 });
}

function countBySource(records: readonly AdvisoryRecord[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of records) counts.set(source, (counts.get(source) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}
