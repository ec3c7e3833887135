import { advisedOf, osvEcosystems } from '#audit/packages/osv-names';
import { versionOrder } from '#audit/packages/versions/compare';
import type { AdvisoryIndex, AdvisoryRecord, AffectedBy } from '#model/advisory';
import type { Component, PackageInventory } from '#model/component';
import { UserError } from '#model/failure';
import { packageKey } from '#model/package-name';
import { openRemote, type Remote, type RemoteOptions } from '#remote/remote';
import { mergeAliases } from '#store/advisories/merge';
import { parseOsv } from '#store/advisories/osv';

const host = 'api.osv.dev';
/** Questions in one request, as the API allows. */
const mostQueries = 1000;
/** Advisories that one scan reads. */
const mostRecords = 20_000;
const largest = 32 * 1024 * 1024;

/** What leads to the API of OSV. */
export type OnlineOptions = Pick<RemoteOptions, 'proxy' | 'signal' | 'outside' | 'pace'>;

/**
 * Asks the API of OSV about every package of the inventories: names and versions of packages leave the machine, nothing
 * else does. Its answer is evaluated here like that of an index.
 *
 * @throws UserError when it cannot be asked.
 */
export async function askOsv(
  inventories: readonly PackageInventory[],
  { today, ...options }: OnlineOptions & { readonly today: string },
): Promise<AdvisoryIndex> {
  const remote = openRemote({
    hosts: new Set([host]),
    pace: { concurrency: 4, pause: 0, longestPause: 10_000 },
    ...options,
  });
  try {
    const questions = questionsOf(inventories);
    const ids = await idsOf(remote, questions);
    const records: AdvisoryRecord[] = [];
    for (const id of [...ids].sort().slice(0, mostRecords)) records.push(...(await recordOf(remote, id)));
    return indexOf(records, [...new Set(questions.map(({ component }) => component.ecosystem))], today);
  } finally {
    await remote.close();
  }
}

interface Question {
  readonly component: Component;
  readonly query: object;
}

/** One question for each version of each package. */
function questionsOf(inventories: readonly PackageInventory[]): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const component of inventories.flatMap(({ components }) => components)) {
    const { name, version } = advisedOf(component);
    if (
      version === undefined ||
      component.relation === 'root' ||
      versionOrder(component.ecosystem) === undefined
    )
      continue;
    for (const ecosystem of osvEcosystems(component)) {
      const query = { package: { ecosystem, name: packageKey(component.ecosystem, name) }, version };
      questions.set(JSON.stringify(query), { component, query });
    }
  }
  return [...questions.values()];
}

async function idsOf(remote: Remote, questions: readonly Question[]): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let left: readonly object[] = questions.map(({ query }) => query);
  while (left.length > 0) {
    const batch = left.slice(0, mostQueries);
    const answer = await asked(remote, '/v1/querybatch', { queries: batch });
    const more: object[] = [];
    batch.forEach((query, i) => {
      const result = fieldsOf(listOf(answer['results'])[i]);
      for (const vulnerability of listOf(result['vulns'])) {
        const { id } = fieldsOf(vulnerability);
        if (typeof id === 'string' && /^[\w.:-]{1,100}$/.test(id)) ids.add(id);
      }
      const token = result['next_page_token'];
      if (typeof token === 'string' && token !== '' && ids.size < mostRecords)
        more.push({ ...query, page_token: token });
    });
    left = [...left.slice(batch.length), ...more];
  }
  return ids;
}

async function recordOf(remote: Remote, id: string): Promise<readonly AdvisoryRecord[]> {
  const record = parseOsv(await asked(remote, `/v1/vulns/${encodeURIComponent(id)}`));
  return record === undefined || record.withdrawn !== undefined ? [] : [record];
}

async function asked(
  remote: Remote,
  path: string,
  body?: object,
): Promise<Readonly<Record<string, unknown>>> {
  const reply = await remote.ask({
    method: body === undefined ? 'GET' : 'POST',
    host,
    path,
    largest,
    ...(body === undefined
      ? { retries: 2 }
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if ('failure' in reply) throw unreachable(reply.detail);
  if (reply.status !== 200) throw unreachable(`${host} answered with ${reply.status}`);
  try {
    return fieldsOf(JSON.parse(Buffer.from(reply.body).toString('utf8')));
  } catch {
    throw unreachable(`${host} answered with something that is no JSON`);
  }
}

function unreachable(why: string): UserError {
  return new UserError(
    'osv-unreachable',
    `The API of OSV could not be asked: ${why}.`,
    'Scan without --online, with what `handrail db update` fetched.',
  );
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The answer in the form of an index. */
function indexOf(
  records: readonly AdvisoryRecord[],
  ecosystems: readonly string[],
  today: string,
): AdvisoryIndex {
  const merged = mergeAliases(records);
  const packages = new Map<string, AffectedBy[]>();
  merged.forEach(({ affected }, advisory) => {
    for (const { ecosystem, name, ...said } of affected) {
      const base = ecosystem.split(':')[0] ?? ecosystem;
      const key = `${ecosystem}\0${packageKey(base, name)}`;
      packages.set(key, [...(packages.get(key) ?? []), { advisory, ...said }]);
    }
  });
  const opened = {
    affecting: (ecosystem: string, name: string) => packages.get(`${ecosystem}\0${name}`) ?? [],
    advisory: (number: number) => {
      const found = merged[number]?.advisory;
      if (found === undefined) throw new Error(`There is no advisory ${number}.`);
      return found;
    },
  };
  return {
    coverage: ecosystems.map((ecosystem) => ({
      ecosystem,
      sources: {},
      advisories: merged.length,
      packages: packages.size,
      withdrawn: 0,
      unreadable: 0,
      builtOn: today,
    })),
    open: (ecosystem) =>
      versionOrder(ecosystem as Component['ecosystem']) === undefined ? undefined : opened,
    exploitation: () => ({}),
  };
}
