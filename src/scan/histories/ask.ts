import type { Component, Ecosystem, PackageInventory } from '#model/component';
import type { Gap } from '#model/gap';
import { compareText } from '#model/location';
import { historyKey, type PackageHistories, type PackageHistory } from '#model/package-history';
import { packageKey } from '#model/package-name';
import { isPublicRegistry, type RegistrySettings, registryFor } from '#model/registry';
import { openRemote, type Remote, type RemoteOptions } from '#remote/remote';
import { parseNpm, parsePypi } from './parse.ts';

/** Packages that one scan asks about. */
const mostPackages = 300;
/** Bytes: documents of old packages hold every version. */
const largest = 64 * 1024 * 1024;

interface RegistryApi {
  readonly host: string;
  readonly path: (name: string) => string;
  readonly accept: string;
  readonly parse: (document: unknown) => PackageHistory | undefined;
}

const registries: Readonly<Partial<Record<Ecosystem, RegistryApi>>> = {
  npm: {
    host: 'registry.npmjs.org',
    path: (name) =>
      `/${name.startsWith('@') ? `@${encodeURIComponent(name.slice(1))}` : encodeURIComponent(name)}`,
    accept: 'application/json',
    parse: parseNpm,
  },
  PyPI: {
    host: 'pypi.org',
    path: (name) => `/simple/${encodeURIComponent(name)}/`,
    accept: 'application/vnd.pypi.simple.v1+json',
    parse: parsePypi,
  },
};

/** What registries told, and what could not be learnt of them. */
export interface Asked {
  readonly histories: PackageHistories;
  readonly gaps: readonly Gap[];
}

type Way = Pick<RemoteOptions, 'proxy' | 'signal' | 'outside' | 'pace'>;

/**
 * Asks the registries of npm and PyPI about direct dependencies: their names leave the machine, nothing else does.
 * Packages of other registries, of scopes with one of their own and of repositories are not asked about.
 */
export async function askHistories(
  inventories: readonly PackageInventory[],
  settings: RegistrySettings,
  way: Way,
): Promise<Asked> {
  const all = questionsOf(inventories, settings);
  const questions = all.slice(0, mostPackages);
  const hosts = new Set(Object.values(registries).map(({ host }) => host));
  const remote = openRemote({ hosts, pace: { concurrency: 4, pause: 0, longestPause: 10_000 }, ...way });
  const histories = new Map<string, PackageHistory>();
  const failed: string[] = [];
  try {
    await Promise.all(
      questions.map(async ({ ecosystem, name }) => {
        const answer = await historyOf(remote, ecosystem, name);
        if (typeof answer === 'string') failed.push(`${name} (${answer})`);
        else histories.set(historyKey(ecosystem, name), answer);
      }),
    );
  } finally {
    await remote.close();
  }
  return { histories, gaps: gapsOf(failed.sort(compareText), all.length - questions.length) };
}

type Question = Pick<Component, 'ecosystem' | 'name'>;

function questionsOf(
  inventories: readonly PackageInventory[],
  settings: RegistrySettings,
): readonly Question[] {
  const found = new Map<string, Question>();
  for (const component of inventories.flatMap(({ components }) => components)) {
    const { ecosystem, relation, version, registry } = component;
    if (relation !== 'direct' || version === undefined || registries[ecosystem] === undefined) continue;
    if (registry !== undefined && !isPublicRegistry(ecosystem, registry)) continue;
    const setting = registryFor(settings, ecosystem, component.name);
    if (setting !== undefined && !isPublicRegistry(ecosystem, setting.url)) continue;
    const name = packageKey(ecosystem, component.name);
    found.set(historyKey(ecosystem, name), { ecosystem, name });
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, question]) => question);
}

/** The history, or why there is none. */
async function historyOf(
  remote: Remote,
  ecosystem: Ecosystem,
  name: string,
): Promise<PackageHistory | string> {
  const api = registries[ecosystem];
  if (api === undefined) return 'no registry';
  const { host, path, accept, parse } = api;
  const reply = await remote.ask({
    method: 'GET',
    host,
    path: path(name),
    headers: { accept },
    largest,
    retries: 2,
  });
  if ('failure' in reply) return reply.detail;
  if (reply.status !== 200) return `${host} answered with ${reply.status}`;
  try {
    return parse(JSON.parse(Buffer.from(reply.body).toString('utf8'))) ?? `${host} tells no versions`;
  } catch {
    return `${host} answered with something that is no JSON`;
  }
}

/** So many are named; the count is that of all. */
const mostNamed = 5;

function gapsOf(failed: readonly string[], left: number): readonly Gap[] {
  const gap = (detail: string): Gap => ({ analyser: 'packages', path: '', why: 'not-compared', detail });
  const more = failed.length > mostNamed ? ` and ${failed.length - mostNamed} more` : '';
  return [
    ...(failed.length === 0
      ? []
      : [gap(`Who published them was not learnt of: ${failed.slice(0, mostNamed).join(', ')}${more}.`)]),
    ...(left === 0
      ? []
      : [gap(`Registries are asked about ${mostPackages} packages at most: ${left} were left out.`)]),
  ];
}
