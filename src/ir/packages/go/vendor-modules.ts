import type { PackageInventory } from '#model/component';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** `vendor/modules.txt`: what `go mod vendor` copied. */
export function readVendorModules(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'go/vendor-modules', 'Go');
  const lines = file.text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (!line.startsWith('# ')) continue;
    const found = /^# (\S+)(?: (v\S+))?(?: => (\S+)(?: (v\S+))?)?\s*$/.exec(line);
    if (found === null) {
      draft.doubt(i + 1, 'The line names no module.');
      continue;
    }
    const [, name, version, by, byVersion] = found;
    // A module without a version is only told to be replaced.
    if (version === undefined) continue;
    const relation = /^## .*\bexplicit\b/.test(lines[i + 1] ?? '') ? 'direct' : 'transitive';
    const rest = { scope: 'production', relation, line: i + 1 } as const;
    if (by === undefined || byVersion === undefined)
      draft.add({ name, version, ...rest, ...(by !== undefined && { registry: by }) });
    else draft.add({ name: by, version: byVersion, ...rest });
  }
  return draft.finish();
}
