import { type InfraValue, itemsOf, valueAt } from '../../value.ts';
import { changedAt, removeAt, setAt, type ValuePath } from '../edit.ts';
import { textAt } from '../manifest.ts';

/** Most operations of one patch. */
const mostOperations = 1000;

/** A value with the operations of a JSON patch (RFC 6902) done to it, and what could not be done: sentences. */
export function patchedWith(
  value: InfraValue,
  operations: InfraValue,
): { readonly value: InfraValue; readonly failed: readonly string[] } {
  const failed: string[] = [];
  let made = value;
  for (const operation of itemsOf(operations).slice(0, mostOperations)) {
    const after = operated(made, operation);
    if (after === undefined)
      failed.push(`The operation in line ${operation.place.line} does not fit and was left out.`);
    else made = after;
  }
  return { value: made, failed };
}

function operated(value: InfraValue, operation: InfraValue): InfraValue | undefined {
  const path = pathOf(value, textAt(operation, 'path'));
  const given = valueAt(operation, 'value');
  if (path === undefined) return undefined;
  switch (textAt(operation, 'op')) {
    case 'add':
      return given === undefined ? undefined : addedAt(value, path, given);
    case 'replace':
      return given === undefined ? undefined : setAt(value, path, given);
    case 'remove':
      return removeAt(value, path);
    case 'copy':
    case 'move':
      return movedAt(value, operation, path);
    case 'test':
      return value;
    default:
      return undefined;
  }
}

function movedAt(value: InfraValue, operation: InfraValue, path: ValuePath): InfraValue | undefined {
  const from = pathOf(value, textAt(operation, 'from'));
  const moved = from === undefined ? undefined : valueAt(value, ...from);
  if (from === undefined || moved === undefined) return undefined;
  return addedAt(textAt(operation, 'op') === 'move' ? removeAt(value, from) : value, path, moved);
}

/** Into a list an item is put in between; in a map it takes the place of what was there. */
function addedAt(value: InfraValue, path: ValuePath, given: InfraValue): InfraValue | undefined {
  const last = path.at(-1);
  if (typeof last !== 'number') return setAt(value, path, given);
  return changedAt(value, path.slice(0, -1), (list) =>
    list?.kind === 'list' ? { ...list, items: list.items.toSpliced(last, 0, given) } : list,
  );
}

/** `/spec/template/spec/containers/0/image`; undefined for what is none. `-` is behind the last item. */
function pathOf(value: InfraValue, pointer: string | undefined): ValuePath | undefined {
  if (pointer === undefined || !pointer.startsWith('/')) return undefined;
  const path: (string | number)[] = [];
  let at: InfraValue | undefined = value;
  for (const part of pointer.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step: string | number =
      at?.kind !== 'list' ? key : key === '-' ? at.items.length : /^\d{1,6}$/.test(key) ? Number(key) : key;
    path.push(step);
    at = valueAt(at, step);
  }
  return path;
}
