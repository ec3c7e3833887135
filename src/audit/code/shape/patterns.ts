import type { CodeModule } from '#ir/code/module';
import type { Place } from '#ir/flow/value';
import type { Flaw } from '../flaw.ts';
import { openSlots } from './slots.ts';

/**
 * A pattern that is slow is told where it is written, unless it is known what is matched against it: then it is told
 * there, with the data's way, and once.
 */
export function withoutUsedPatterns(modules: readonly CodeModule[], flaws: readonly Flaw[]): readonly Flaw[] {
  const uses = flaws.filter(({ weakness, ways }) => weakness.name === 'redos' && ways.length > 0);
  if (uses.length === 0) return flaws;
  const used = new Set(uses.flatMap(({ place }) => wordsAt(modules, place)));
  return flaws.filter(({ weakness, ways, place }) => {
    if (weakness.name !== 'redos' || ways.length > 0) return true;
    const isInside = uses.some(
      (use) =>
        use.place.module === place.module && use.place.start <= place.start && use.place.end >= place.end,
    );
    return !isInside && !namesOf(modules, place).some((name) => used.has(name));
  });
}

/** Names that stand in a call. */
function wordsAt(modules: readonly CodeModule[], { module, start, end }: Place): readonly string[] {
  return (modules[module]?.functions ?? []).flatMap((fn) => {
    if (fn.start > start || fn.end < end) return [];
    const { instructions, wordsOf } = openSlots(fn);
    const at = instructions.find(
      (each) => each.op === 'call-method' && each.start === start && each.end === end,
    );
    return at?.op === 'call-method' ? wordsOf(at.to) : [];
  });
}

/** Names that a literal or a compiled pattern is given. */
function namesOf(modules: readonly CodeModule[], { module, start, end }: Place): readonly string[] {
  return (modules[module]?.functions ?? []).flatMap((fn) => {
    const { instructions } = openSlots(fn);
    const made = instructions.find(
      (at) => 'to' in at && at.op !== 'copy' && at.start === start && at.end === end,
    );
    if (made === undefined || !('to' in made)) return [];
    return instructions.flatMap((at) => {
      if (at.op === 'store-global' && at.from === made.to) return [at.name];
      return at.op === 'copy' && at.from === made.to ? [fn.names[at.to] ?? ''] : [];
    });
  });
}
