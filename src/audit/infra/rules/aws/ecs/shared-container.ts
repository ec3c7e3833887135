import { readJsonText } from '#ir/infra/json-text';
import { type InfraValue, isUnknown, type MapValue, type Place, valueAt } from '#ir/infra/value';
import {
  type Blame,
  type CheckCondition,
  fails,
  holds,
  type Subject,
  unsure,
  type Verdict,
} from '../../../condition.ts';
import { lookUp } from '../../../look-up.ts';
import { wordOf } from '../../../test-value.ts';

/** What is wrong with a container. */
export interface ContainerFlaw {
  /** The attribute of the container in question, as tasks in JSON write it: `readonlyRootFilesystem`. */
  readonly key: string;
  readonly says: string;
  /** Where, when it is not at that attribute. */
  readonly place?: Place;
}

/** Holds when no container of a task is flawed; each that is, is a finding of its own. */
export function noContainer(flawOf: (container: MapValue) => ContainerFlaw | undefined): CheckCondition {
  return { check: (subject) => containersVerdict(subject, flawOf) };
}

function containersVerdict(
  subject: Subject,
  flawOf: (container: MapValue) => ContainerFlaw | undefined,
): Verdict {
  const failed: Blame[] = [];
  let isUnclear = false;
  for (const { value, place, path, written } of lookUp(subject, ['container_definitions'], true)) {
    if (value === undefined) continue;
    const list = value.data ?? (value.kind === 'list' ? value : (readJsonText(value) ?? value));
    if (list.kind !== 'list' || list.isOpen) isUnclear = true;
    for (const [i, container] of (list.kind === 'list' ? list.items : []).entries()) {
      const flaw = container.kind === 'map' ? flawOf(container) : undefined;
      if (container.kind !== 'map' || flaw === undefined) continue;
      const own = entryOf(container, flaw.key)?.place ?? container.place;
      const item = `${path}[${i}]`;
      const inside = flaw.place ?? (own.path === place.path ? own : place);
      failed.push({
        place: inside,
        path: `${item}.${flaw.key}`,
        written: `${written}`,
        says: flaw.says,
        item,
      });
    }
  }
  if (failed.length > 0) return fails(...failed);
  return isUnclear ? unsure() : holds;
}

/** An attribute of a container, whichever way the format writes its name. */
export function partOf(value: InfraValue, path: string): InfraValue | undefined {
  return path.split('.').reduce<InfraValue | undefined>((found, key) => {
    if (found === undefined || found.kind !== 'map')
      return found === undefined || !isUnknown(found) ? undefined : found;
    return entryOf(found, key)?.value ?? (found.isOpen ? valueAt(found, key) : undefined);
  }, value);
}

/** The text at an attribute of a container, when it is known. */
export function textAt(value: InfraValue, path: string): string | undefined {
  const found = partOf(value, path);
  return found === undefined ? undefined : wordOf(found);
}

/** Whether a switch of a container is on: it is off when nothing is written. */
export function isTrue(container: MapValue, key: string): boolean | undefined {
  const found = partOf(container, key);
  if (found === undefined) return false;
  const word = wordOf(found);
  return word === undefined ? undefined : word.toLowerCase() === 'true';
}

/** Whether an attribute of a container is surely not written. */
export function isMissing(container: MapValue, key: string): boolean {
  return partOf(container, key) === undefined;
}

function entryOf({ entries }: MapValue, key: string) {
  const humps = key.charAt(0).toUpperCase() + key.slice(1);
  const words = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return entries.get(key) ?? entries.get(words) ?? entries.get(humps);
}
