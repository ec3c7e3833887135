import { type Cursor, skip, take, takeName, unexpected } from './cursor.ts';
import type { Expression } from './tree.ts';

/** What stands between `for` and its colon, or the end of a directive. */
export interface Loop {
  readonly keyName?: string;
  readonly valueName: string;
  readonly over: Expression;
}

/** Reads `k, v in over` behind the word `for`. */
export function readLoop(cursor: Cursor): Loop {
  skip(cursor);
  const first = takeName(cursor);
  skip(cursor);
  const hasSecond = take(cursor, ',');
  skip(cursor);
  const second = hasSecond ? takeName(cursor) : undefined;
  skip(cursor);
  if (first === undefined || (hasSecond && second === undefined)) throw unexpected(cursor, 'a name');
  if (takeName(cursor) !== 'in') throw unexpected(cursor, "'in'");
  const over = cursor.readExpression(cursor);
  return second === undefined ? { valueName: first, over } : { keyName: first, valueName: second, over };
}
