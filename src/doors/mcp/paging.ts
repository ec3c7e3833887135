import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { UserError } from '#model/failure';

/** Characters of the items of one page: with the same in words beside them they stay below what agents cut off. */
const largestPage = 14_000;

/** A part of a list that fits into an answer. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** Asks for the next one; absent on the last. */
  readonly nextCursor?: string;
}

/**
 * The page of a list at a cursor.
 *
 * @param tell an item as it is answered, which is what the size of a page is measured by
 * @param about what the list is of: a cursor of another list is refused
 * @throws UserError for a cursor that is none, or of another list
 */
export function pageOf<Item, Told>(
  all: readonly Item[],
  tell: (item: Item) => Told,
  {
    cursor,
    limit,
    about,
  }: { readonly cursor?: string | undefined; readonly limit: number; readonly about: string },
): Page<Told> {
  const start = cursor === undefined ? 0 : offsetOf(cursor, about);
  const items: Told[] = [];
  let size = 0;
  for (const item of all.slice(start, start + limit)) {
    const told = tell(item);
    size += JSON.stringify(told).length;
    if (items.length > 0 && size > largestPage) break;
    items.push(told);
  }
  const next = start + items.length;
  const isLast = next >= all.length;
  return { items, total: all.length, ...(isLast ? {} : { nextCursor: cursorOf(next, about) }) };
}

function cursorOf(offset: number, about: string): string {
  return Buffer.from(JSON.stringify([offset, nameOf(about)])).toString('base64url');
}

/** Filters can be long, and a cursor is handed back by a model, letter by letter. */
function nameOf(about: string): string {
  return createHash('sha256').update(about).digest('base64url').slice(0, 16);
}

function offsetOf(cursor: string, about: string): number {
  try {
    const [offset, of]: readonly unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Number.isSafeInteger(offset) && Number(offset) >= 0 && of === nameOf(about)) return Number(offset);
  } catch {
    // Told below.
  }
  throw new UserError(
    'cursor',
    'This cursor is of another list.',
    'Give the cursor of the last answer with the same arguments, or none.',
  );
}
