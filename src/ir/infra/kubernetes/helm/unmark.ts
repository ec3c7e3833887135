import { type Entry, type InfraValue, type Place, unknownLike } from '../../value.ts';
import { mark } from './output.ts';

/** A value with what was marked as not known unknown, and with other places; what may have more keys or items is open. */
export function unmarked(value: InfraValue, at: (place: Place) => Place): InfraValue {
  const own = { ...value, place: at(value.place) };
  switch (own.kind) {
    case 'text':
      return own.text.includes(mark)
        ? unknownLike(own, 'function', 'The template makes it of what is not known.')
        : own;
    case 'list': {
      const items = own.items.filter((item) => !isMark(item)).map((item) => unmarked(item, at));
      const isOpen = items.length < own.items.length || own.isOpen;
      return { ...own, items, ...(isOpen ? { isOpen } : {}) };
    }
    case 'map': {
      const entries = new Map<string, Entry>();
      let isOpen = own.isOpen;
      for (const [key, entry] of own.entries) {
        if (key.includes(mark)) isOpen = true;
        else entries.set(key, { ...entry, value: unmarked(entry.value, at), place: at(entry.place) });
      }
      return { ...own, entries, ...(isOpen ? { isOpen } : {}) };
    }
    default:
      return own;
  }
}

function isMark(value: InfraValue): boolean {
  return value.kind === 'text' && value.text.trim() === mark;
}
