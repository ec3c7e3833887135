import type { Controls } from '#model/rule';

/** Controls of a standard that a short line names. */
const mostNamed = 3;

/** `CIS AWS 3.0: 2.1.1`; one line for each version of a standard, with all controls. */
export function controlLines(controls: readonly Controls[] | undefined): readonly string[] {
  return (controls ?? []).map(({ standard, version, ids }) => `${standard} ${version}: ${ids.join(', ')}`);
}

/** Of each standard its newest version and the first controls, in one line; empty for none. */
export function controlsInShort(controls: readonly Controls[] | undefined): string {
  return newestControls(controls).map(inShort).join('; ');
}

/** Of each standard the newest version, which is told last. */
export function newestControls(controls: readonly Controls[] | undefined): readonly Controls[] {
  return [...new Map((controls ?? []).map((each) => [each.standard, each])).values()];
}

function inShort({ standard, version, ids }: Controls): string {
  const more = ids.length - mostNamed;
  const named = ids.slice(0, mostNamed).join(', ');
  return `${standard} ${version}: ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
