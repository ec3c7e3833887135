/** Where a member of an object stands in a text of JSON, half-open in UTF-16 code units. */
export interface JsonMember {
  readonly path: readonly string[];
  /** The first letter of its key, with the quote. */
  readonly keyStart: number;
  readonly start: number;
  readonly end: number;
  /** Behind the mark that stands before it: a brace or a comma. */
  readonly after: number;
  /** Where its object begins, behind the brace. */
  readonly open: number;
}

/** What is open: the key that is awaited, and what is known of it. */
interface Open {
  readonly isObject: boolean;
  readonly start: number;
  key?: string | undefined;
  keyStart: number;
  valueStart: number;
  after: number;
}

const token = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[[\]{},:]|[^\s"[\]{},:/]+/y;

/**
 * Every member of every object of a text that was read as JSON before, in the order in which they end; of what is no
 * JSON whatever was understood.
 */
export function jsonMembers(text: string): readonly JsonMember[] {
  const found: JsonMember[] = [];
  const stack: Open[] = [];
  const closeMember = (end: number) => {
    const open = stack.at(-1);
    if (open?.isObject !== true || open.key === undefined || open.valueStart < 0) return;
    const path = stack.flatMap(({ key }) => key ?? []);
    const { keyStart, valueStart, after } = open;
    found.push({ path, keyStart, start: valueStart, end, after, open: open.start + 1 });
    open.key = undefined;
    open.valueStart = -1;
  };
  for (let at = 0; at < text.length; ) {
    token.lastIndex = at;
    const written = token.exec(text)?.[0];
    if (written === undefined) {
      at++;
      continue;
    }
    const top = stack.at(-1);
    const end = at + written.length;
    if (written === '{' || written === '[') {
      if (top !== undefined && top.valueStart < 0) top.valueStart = at;
      stack.push({ isObject: written === '{', start: at, keyStart: -1, valueStart: -1, after: end });
    } else if (written === '}' || written === ']') {
      stack.pop();
      closeMember(end);
    } else if (written === ',' && top !== undefined) top.after = end;
    else if (!/^[:,/]/.test(written) && top?.isObject === true) {
      if (top.key === undefined) [top.key, top.keyStart] = [unquoted(written), at];
      else {
        top.valueStart = at;
        closeMember(end);
      }
    }
    at = end;
  }
  return found;
}

function unquoted(written: string): string {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value : written;
  } catch {
    return written;
  }
}
