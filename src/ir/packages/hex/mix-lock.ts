import type { PackageInventory, Scope } from '#model/component';
import { openDraft } from '../draft.ts';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';

/** `mix.lock`: one package a line, as a term of Elixir. What is direct, the `mix.exs` beside it tells. */
export function readMixLock(file: PackageFile, near: Neighbours): PackageInventory {
  const draft = openDraft(file, 'hex/mix-lock', 'Hex');
  const asked = askedIn(near.at(besides(file.path, 'mix.exs') ?? '')?.text);
  const places = new Map<string, number>();
  const needs: (readonly [number | undefined, string])[] = [];
  for (const [i, line] of file.text.split('\n').entries()) {
    const hex = /^\s*"([^"]+)":\s*\{:hex,\s*:"?(\w+)"?,\s*"([^"]+)"(?:,\s*"([0-9a-f]*)")?(.*)$/.exec(line);
    const git = /^\s*"([^"]+)":\s*\{:git,\s*"([^"]+)",\s*"([^"]+)"/.exec(line);
    const key = hex?.[1] ?? git?.[1];
    const common = {
      scope: asked?.get(key ?? '') ?? 'unknown',
      relation: asked === undefined ? 'unknown' : asked.has(key ?? '') ? 'direct' : 'transitive',
      line: i + 1,
    } as const;
    if (hex !== null) {
      const [, , name, version, hash, rest = ''] = hex;
      const position = draft.add({ name, version, integrity: fromHex(hash, 'sha256'), ...common });
      if (position !== undefined) places.set(key ?? '', position);
      for (const [, need] of rest.matchAll(/\{:(\w+), "[^"]*", \[hex:/g)) needs.push([position, need ?? '']);
    } else if (git !== null) draft.add({ name: key, registry: `${git[2]}#${git[3]}`, ...common });
    else if (/^\s*"/.test(line)) draft.doubt(i + 1, 'The line names no package.');
  }
  for (const [from, name] of needs) draft.needs(from, places.get(name));
  draft.reach([...(asked ?? [])].map(([name, scope]) => ({ at: places.get(name), scope })));
  return draft.finish();
}

/** `{:phoenix, "~> 1.7", only: :test}` in `mix.exs`, which is a program and is not run. */
function askedIn(text: string | undefined): ReadonlyMap<string, Scope> | undefined {
  if (text === undefined) return undefined;
  const found = new Map<string, Scope>();
  for (const line of text
    .replace(/(^|\s)#[^\n]*/g, '$1')
    .matchAll(/\{:(\w+),([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)) {
    const only = /\bonly:\s*(\[[^\]]*\]|:\w+)/.exec(line[2] ?? '')?.[1];
    const names = [...(only ?? '').matchAll(/:(\w+)/g)].map(([, name]) => name);
    found.set(
      line[1] ?? '',
      only === undefined || names.includes('prod')
        ? 'production'
        : names.every((name) => name === 'test')
          ? 'test'
          : 'development',
    );
  }
  return found.size > 0 ? found : undefined;
}
