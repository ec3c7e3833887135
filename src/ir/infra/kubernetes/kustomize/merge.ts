import { type InfraValue, isUnknown, type ListValue, type MapValue } from '../../value.ts';
import { emptyMap, withEntry, withoutKey } from '../edit.ts';
import { textAt } from '../manifest.ts';

/**
 * Keys by which items of lists are told apart when two are merged; other lists are replaced whole. From the struct tags
 * `patchMergeKey` of the Kubernetes API. Of ports, that of a Service is the second.
 */
const mergeKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['containers', ['name']],
  ['initContainers', ['name']],
  ['ephemeralContainers', ['name']],
  ['volumes', ['name']],
  ['env', ['name']],
  ['imagePullSecrets', ['name']],
  ['secrets', ['name']],
  ['ports', ['containerPort', 'port']],
  ['volumeMounts', ['mountPath']],
  ['volumeDevices', ['devicePath']],
  ['hostAliases', ['ip']],
  ['topologySpreadConstraints', ['topologyKey']],
  ['resourceClaims', ['name']],
  ['webhooks', ['name']],
]);

/** An object with a strategic merge patch laid over it; undefined when the patch deletes it. */
export function mergedWith(base: MapValue, patch: MapValue): MapValue | undefined {
  if (textAt(patch, '$patch') === 'delete') return undefined;
  return mergedMaps(base, patch);
}

function mergedMaps(base: MapValue, patch: MapValue): MapValue {
  let made = textAt(patch, '$patch') === 'replace' ? emptyMap(patch) : base;
  for (const [key, { value }] of patch.entries) {
    if (key.startsWith('$')) continue;
    const before = made.entries.get(key)?.value;
    const after = value.kind === 'null' ? undefined : mergedValues(key, before, value);
    made = after === undefined ? withoutKey(made, key) : withEntry(made, key, after);
  }
  return patch.isOpen ? { ...made, isOpen: true } : made;
}

function mergedValues(
  key: string,
  before: InfraValue | undefined,
  patch: InfraValue,
): InfraValue | undefined {
  if (patch.kind === 'map') {
    if (textAt(patch, '$patch') === 'delete') return undefined;
    return mergedMaps(before?.kind === 'map' ? before : emptyMap(patch), patch);
  }
  if (patch.kind === 'list' && before?.kind === 'list') return mergedLists(key, before, patch);
  return patch;
}

function mergedLists(key: string, before: ListValue, patch: ListValue): ListValue {
  const isReplaced = patch.items.some((item) => textAt(item, '$patch') === 'replace');
  const items = patch.items.filter((item) => textAt(item, '$patch') !== 'replace');
  const by = isReplaced ? undefined : mergeKeyOf(key, items);
  if (by === undefined) return { ...patch, items };
  const made = [...before.items];
  const added: InfraValue[] = [];
  for (const item of items) {
    const at = made.findIndex((each) => textAt(each, by) === textAt(item, by));
    const isDeleted = textAt(item, '$patch') === 'delete';
    const old = made[at];
    if (isDeleted) {
      if (at >= 0) made.splice(at, 1);
    } else if (old?.kind === 'map' && item.kind === 'map') made[at] = mergedMaps(old, item);
    else added.push(item);
  }
  return { ...before, items: [...made, ...added], ...(patch.isOpen ? { isOpen: true } : {}) };
}

/** The key that all items of a patch have; undefined when they are not told apart by one. */
function mergeKeyOf(key: string, items: readonly InfraValue[]): string | undefined {
  if (items.some((item) => item.kind !== 'map' || isUnknown(item))) return undefined;
  return mergeKeys.get(key)?.find((by) => items.every((item) => textAt(item, by) !== undefined));
}
