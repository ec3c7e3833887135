import type { PackageInventory } from '#model/component';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** `rebar.lock`: terms of Erlang with the depth at which a package is needed; 0 is direct. */
export function readRebarLock(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'hex/rebar-lock', 'Hex');
  const lines = file.text.split('\n');
  for (const [i, line] of lines.entries()) {
    const hex = /\{<<"([^"]+)">>,\s*\{pkg,\s*<<"([^"]+)">>,\s*<<"([^"]+)">>/.exec(line);
    const git = /\{<<"([^"]+)">>,\s*$/.exec(line);
    const depth = /,\s*(\d+)\}/.exec(line)?.[1];
    const relation = depth === undefined ? 'unknown' : depth === '0' ? 'direct' : 'transitive';
    if (hex !== null)
      draft.add({ name: hex[2], version: hex[3], scope: 'production', relation, line: i + 1 });
    else if (git !== null) {
      const source = /\{git,\s*"([^"]+)",\s*\{ref,\s*"([0-9a-f]+)"/.exec(lines.slice(i, i + 4).join(' '));
      if (source !== null)
        draft.add({ name: git[1], scope: 'production', line: i + 1, registry: `${source[1]}#${source[2]}` });
    }
  }
  return draft.finish();
}
