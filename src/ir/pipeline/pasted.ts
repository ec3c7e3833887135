import type { Script } from './pipeline.ts';
import { placeWithin, type Text } from './text.ts';

const mostPasted = 100;
const longest = 1024 * 1024;

/**
 * Stretches of a text that the system replaces before anything reads it, with their signs; the first hundred.
 *
 * @param pattern with the flag `g`
 */
export function pastedIn(text: Text, pattern: RegExp): readonly Text[] {
  if (text.text.length > longest) return [];
  const found: Text[] = [];
  for (const match of text.text.matchAll(pattern)) {
    if (found.length === mostPasted) break;
    const [written] = match;
    const place = placeWithin(text, match.index, match.index + written.length);
    found.push({ text: written, source: text.source, place });
  }
  return found;
}

/** A script with what the system writes into it. */
export function withPasted(script: Script, pattern: RegExp): Script {
  const pasted = pastedIn(script, pattern);
  return pasted.length === 0 ? script : { ...script, pasted };
}
