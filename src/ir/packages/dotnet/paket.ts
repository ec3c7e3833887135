import type { PackageInventory } from '#model/component';
import { openDraft } from '../draft.ts';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';

/** `paket.lock`: packages of NuGet and files of repositories. */
export function readPaketLock(file: PackageFile, near: Neighbours): PackageInventory {
  const draft = openDraft(file, 'dotnet/paket-lock', 'NuGet');
  const places = new Map<string, number>();
  const needs: (readonly [number | undefined, string])[] = [];
  let section = '';
  let remote: string | undefined;
  let last: number | undefined;
  let isDevelopment = false;
  for (const [i, line] of file.text.split(/\r?\n/).entries()) {
    const head = /^([A-Z]+)(?:\s.*)?$/.exec(line)?.[1];
    if (head === 'GROUP') isDevelopment = /^GROUP\s+(?:build|test|doc|dev)/i.test(line);
    else if (head !== undefined) [section, remote] = [head, undefined];
    remote = /^ {2}remote:\s*(\S+)/.exec(line)?.[1] ?? remote;
    const found = /^ {4}(\S+) \(([^)]+)\)/.exec(line);
    const need = /^ {6}(\S+)/.exec(line)?.[1];
    if (found !== null) {
      const isNuGet = section === 'NUGET';
      last = draft.add({
        ...(!isNuGet && { ecosystem: 'generic' }),
        name: found[1],
        version: found[2],
        scope: isDevelopment ? 'development' : 'production',
        line: i + 1,
        registry: isNuGet ? remote : `https://github.com/${remote ?? ''}`,
      });
      if (last !== undefined) places.set((found[1] ?? '').toLowerCase(), last);
    } else if (need !== undefined) needs.push([last, need.toLowerCase()]);
  }
  for (const [from, name] of needs) draft.needs(from, places.get(name));
  const manifest = near.at(besides(file.path, 'paket.dependencies') ?? '');
  const asked = [...(manifest?.text ?? '').matchAll(/^\s*nuget\s+(\S+)/gim)].map(([, name]) =>
    (name ?? '').toLowerCase(),
  );
  draft.reach(asked.map((name) => ({ at: places.get(name), scope: 'production' })));
  return draft.finish();
}

/** `paket.dependencies`. */
export function readPaketDependencies(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'dotnet/paket-dependencies', 'NuGet');
  let isDevelopment = false;
  for (const [i, raw] of file.text.split(/\r?\n/).entries()) {
    const line = raw.replace(/(?:^|\s)(?:\/\/|#).*$/, '').trim();
    if (/^group\s/i.test(line)) isDevelopment = /^group\s+(?:build|test|doc|dev)/i.test(line);
    const nuget = /^nuget\s+(\S+)(?:\s+((?:[<>=~!]+\s*)?\d\S*(?:\s+[<>=]+\s*\d\S*)?))?/i.exec(line);
    const rest = {
      scope: isDevelopment ? 'development' : 'production',
      relation: 'direct',
      line: i + 1,
    } as const;
    if (nuget !== null) {
      const range = nuget[2];
      draft.add({
        name: nuget[1],
        range,
        version: /^(?:={1,2}\s*)?(\d\S*)$/.exec(range ?? '')?.[1],
        ...rest,
      });
    }
    const github = /^github\s+([\w.-]+\/[\w.-]+)(?::([^\s/]+))?/i.exec(line);
    if (github !== null)
      draft.add({
        ecosystem: 'generic',
        name: github[1],
        version: github[2],
        registry: `https://github.com/${github[1]}`,
        ...rest,
      });
  }
  return draft.finish();
}
