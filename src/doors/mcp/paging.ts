import { Buffer } from 'node:buffer';
import { UserError } from '#model/failure';

/** Characters of the items of one page: agents cut longer answers off. */
const largestPage = 20_000;

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
 * @param about what the list is of: a cursor of another list is refused
 * @throws UserError for a cursor that is none, or of another list
 */
export function pageOf<Item>(
  all: readonly Item[],
  {
    cursor,
    limit,
    about,
  }: { readonly cursor?: string | undefined; readonly limit: number; readonly about: string },
): Page<Item> {
  const start = cursor === undefined ? 0 : offsetOf(cursor, about);
  const items: Item[] = [];
  let size = 0;
  for (const item of all.slice(start, start + limit)) {
    size += JSON.stringify(item).length;
    if (items.length > 0 && size > largestPage) break;
    items.push(item);
  }
  const next = start + items.length;
  const isLast = next >= all.length;
  return { items, total: all.length, ...(isLast ? {} : { nextCursor: cursorOf(next, about) }) };
}

function cursorOf(offset: number, about: string): string {
  return Buffer.from(JSON.stringify([offset, about])).toString('base64url');
}

function offsetOf(cursor: string, about: string): number {
  try {
    const [offset, of]: readonly unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Number.isSafeInteger(offset) && Number(offset) >= 0 && of === about) return Number(offset);
  } catch {
    // Told below.
  }
  throw new UserError(
    'cursor',
    'This cursor is of another list.',
    'Give the cursor of the last answer with the same arguments, or none.',
  );
}
