import { type InfraValue, isUnknown, itemsOf, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';
import { wordOf } from '../../test-value.ts';
import { sensitiveFolders } from './shared-conditions.ts';

/** Whether system folders of the node are only mounted for reading, in every container. */
export function mountsAreReadOnly({ view }: Subject): Verdict {
  const volumes = itemsOf(valueAt(view, 'pod', 'volumes'))
    .filter(isSensitive)
    .map(nameOf);
  if (volumes.length === 0) return holds;
  const failed: Blame[] = [];
  const unknown: Blame[] = [];
  for (const [i, container] of itemsOf(valueAt(view, 'containers')).entries())
    for (const [k, mount] of itemsOf(valueAt(container, 'volumeMounts')).entries()) {
      const name = nameOf(mount);
      if (name === undefined || !volumes.includes(name)) continue;
      const said = valueAt(mount, 'readOnly');
      const path = `containers[${i}].volumeMounts[${k}]`;
      const blame = { place: mount.place, path: `${path}.readOnly`, written: 'readOnly', item: path };
      if (said !== undefined && isUnknown(said)) unknown.push(blame);
      else if (said === undefined || wordOf(said) !== 'true') failed.push(blame);
    }
  if (failed.length > 0) return fails(...failed);
  return unknown.length > 0 ? unsure(...unknown) : holds;
}

function isSensitive(volume: InfraValue): boolean {
  const path = valueAt(volume, 'hostPath', 'path');
  return path?.kind === 'text' && sensitiveFolders.test(path.text);
}

function nameOf(value: InfraValue): string | undefined {
  const name = valueAt(value, 'name');
  return name === undefined ? undefined : wordOf(name);
}
