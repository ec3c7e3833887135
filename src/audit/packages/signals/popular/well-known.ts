import type { Ecosystem } from '#model/component';
import { packageKey } from '#model/package-name';
import { popularNames } from './popular.ts';

const opened = new Map<Ecosystem, ReadonlySet<string>>();

/** Whether a package is one of those that very many projects use. */
export function isWellKnown(ecosystem: Ecosystem, name: string): boolean {
  const names = opened.get(ecosystem) ?? new Set(popularNames[ecosystem]?.targets.split(/\s+/) ?? []);
  opened.set(ecosystem, names);
  return names.has(packageKey(ecosystem, name));
}
