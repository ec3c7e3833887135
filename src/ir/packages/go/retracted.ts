import compare from 'semver/functions/compare.js';
import valid from 'semver/functions/valid.js';
import type { Neighbours } from '../extractor.ts';
import { type GoRetract, readGoModText } from './go-mod-text.ts';

const known = new WeakMap<Neighbours, ReadonlyMap<string, readonly GoRetract[]>>();

/**
 * Why a version was taken back by the authors of its module, where that module is part of the tree; empty when they do
 * not say why, undefined when nothing says so. What other modules took back, only a proxy knows.
 */
export function retractedIn(near: Neighbours, name: string, version: string): string | undefined {
  const all = known.get(near) ?? readRetracts(near);
  known.set(near, all);
  if (valid(version) === null) return undefined;
  return all.get(name)?.find(({ from, to }) => isWithin(version, from, to))?.why;
}

function isWithin(version: string, from: string, to: string): boolean {
  if (valid(from) === null || valid(to) === null) return false;
  return compare(from, version) <= 0 && compare(version, to) <= 0;
}

/** The modules of the tree that took versions back: read once for all of them. */
function readRetracts(near: Neighbours): ReadonlyMap<string, readonly GoRetract[]> {
  const found = new Map<string, readonly GoRetract[]>();
  for (const { text } of near.named('go.mod')) {
    if (!text.includes('retract')) continue;
    const { module, retracts } = readGoModText(text);
    if (module !== undefined && retracts.length > 0) found.set(module.name, retracts);
  }
  return found;
}
