/** Which modules of a program have to do with each other: a part is what can be followed without the others. */
export interface Parts {
  readonly join: (a: number, b: number) => void;
  /** One touched what is named by a key: a variable, a field, an object. */
  readonly touch: (module: number, key: string) => void;
  /** The least module of the part that one is of. */
  readonly of: (module: number) => number;
  /** Keys that belong to no module, each with one that touched it. */
  readonly common: ReadonlyMap<string, number>;
}

/** @param before keys that belong to no module, and who is known to have touched them */
export function openParts(count: number, before: Iterable<readonly [string, number]> = []): Parts {
  const above = Array.from({ length: count }, (_, module) => module);
  const common = new Map(before);

  return { join, touch, of, common };

  function of(module: number): number {
    let top = module;
    for (let next = above[top]; next !== undefined && next !== top; next = above[top]) top = next;
    for (let each = module; each !== top; ) {
      const next = above[each] as number;
      above[each] = top;
      each = next;
    }
    return top;
  }

  function join(a: number, b: number): void {
    const one = of(a);
    const other = of(b);
    if (one < other) above[other] = one;
    else above[one] = other;
  }

  function touch(module: number, key: string): void {
    if (isOwn(key)) return;
    const home = homeOf(key);
    const other = home < 0 ? common.get(key) : home;
    if (other === undefined) common.set(key, module);
    else if (other !== module) join(module, other);
  }
}

/** What a function sees only of its arguments, or a module of its own variables while it is read. */
function isOwn(key: string): boolean {
  return key.startsWith('p:') || key.startsWith('%');
}

/** The number of the module that a key or a site begins with, after its kind: `g:12:name`, `12:30-41`; -1 for none. */
export function homeOf(key: string): number {
  let at = 0;
  if (!isDigit(key.charCodeAt(0))) {
    at = key.indexOf(':') + 1;
    if (key.startsWith('o:') || at === 0) return -1;
  }
  let number = -1;
  for (let code = key.charCodeAt(at); isDigit(code); code = key.charCodeAt(++at))
    number = (number < 0 ? 0 : number * 10) + code - 48;
  return number;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
