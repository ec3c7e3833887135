import { type InfraValue, isUnknown, type MapValue, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';
import { wordOf } from '../../test-value.ts';

type Asker = (subject: Subject) => Verdict;

/** Whether an annotation is there and its value matches. Names have dots, so that no path leads to them. */
export function annotated(name: string, pattern: RegExp): Asker {
  return (subject) => hasPair(subject, 'annotations', name, pattern);
}

/** Whether a label is there. */
export function labelled(name: string): Asker {
  return (subject) => hasPair(subject, 'labels', name, /[\s\S]/);
}

/** Whether an annotation is not there, or its value does not match. */
export function lacks(name: string, pattern: RegExp): Asker {
  return (subject) => lacksPair(subject, 'annotations', name, pattern);
}

/** Whether a label is not there, or its value does not match. */
export function lacksLabel(name: string, pattern: RegExp): Asker {
  return (subject) => lacksPair(subject, 'labels', name, pattern);
}

/** Whether there is an annotation whose name matches. */
export function hasAnnotation(pattern: RegExp): Asker {
  return (subject) => {
    const map = mapOf(subject, 'annotations');
    if (map?.kind !== 'map') return unlessUnknown(map, subject);
    if ([...map.entries.keys()].some((key) => pattern.test(key))) return holds;
    return map.isOpen ? unsure(self(subject)) : fails(self(subject));
  };
}

/** Whether there is no annotation whose name matches, and whose value matches too. */
export function hasNoAnnotation(pattern: RegExp, text = /[\s\S]/): Asker {
  return (subject) => {
    const map = mapOf(subject, 'annotations');
    if (map?.kind !== 'map') return map === undefined ? holds : unsure(self(subject));
    const failed = [...map.entries].filter(
      ([key, { value }]) => pattern.test(key) && text.test(wordOf(value) ?? ''),
    );
    if (failed.length > 0) return fails(...failed.map(([key]) => blameOf(map, 'annotations', key)));
    return map.isOpen ? unsure(self(subject)) : holds;
  };
}

/** Whether the values of all labels are such as the API takes. */
export function labelsAreValid(subject: Subject): Verdict {
  const map = mapOf(subject, 'labels');
  if (map?.kind !== 'map') return holds;
  const failed = [...map.entries].filter(([, { value }]) => {
    const word = wordOf(value);
    return word !== undefined && word !== '' && !/^[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?$/.test(word);
  });
  return failed.length === 0 ? holds : fails(...failed.map(([key]) => blameOf(map, 'labels', key)));
}

function hasPair(subject: Subject, among: string, name: string, pattern: RegExp): Verdict {
  const map = mapOf(subject, among);
  if (map?.kind !== 'map') return unlessUnknown(map, subject);
  const value = map.entries.get(name)?.value;
  if (value === undefined) return map.isOpen ? unsure(self(subject)) : fails(self(subject));
  if (isUnknown(value)) return unsure(self(subject));
  return pattern.test(wordOf(value) ?? '') ? holds : fails(blameOf(map, among, name));
}

function lacksPair(subject: Subject, among: string, name: string, pattern: RegExp): Verdict {
  const map = mapOf(subject, among);
  const value = map?.kind === 'map' ? map.entries.get(name)?.value : undefined;
  if (map?.kind !== 'map' || value === undefined || isUnknown(value)) return holds;
  if (!pattern.test(wordOf(value) ?? '')) return holds;
  const { item: _item, ...blame } = blameOf(map, among, name);
  return fails(blame);
}

function mapOf({ view }: Subject, among: string): InfraValue | undefined {
  return valueAt(view, 'metadata', among);
}

function unlessUnknown(map: InfraValue | undefined, subject: Subject): Verdict {
  return map !== undefined && isUnknown(map) ? unsure(self(subject)) : fails(self(subject));
}

function self({ place, path }: Subject): Blame {
  return { place, path, written: '' };
}

function blameOf(map: MapValue, among: string, name: string): Blame {
  const entry = map.entries.get(name);
  const path = `metadata.${among}.${name}`;
  if (entry === undefined) return { place: map.place, path, written: path };
  return { place: entry.place, path, written: path, value: entry.value, item: path };
}
