/**
 * Who a name belongs to. A front end declares and uses names while it goes through a file once; afterwards each scope
 * tells where a name lives: in a slot of its function, in a cell that inner functions share, or in the module.
 */
export interface Scope {
  readonly parent: Scope | undefined;
  /** The scope of the function that it is part of; itself for a function. Blocks of JavaScript are scopes of their own. */
  readonly home: FunctionScope;
  readonly declare: (name: string) => void;
  readonly use: (name: string) => void;
  /** `nonlocal name`, `global name` of Python: assignments here are to a variable of another scope. */
  readonly lend: (name: string, to: 'around' | 'module') => void;
  readonly find: (name: string) => Binding;
}

/** The names of one function and where each of them lives. */
export interface FunctionScope {
  /** Names of the cells that are its own, in order of declaration. */
  readonly cells: () => readonly string[];
  /** The cells that it takes from around it: their number in the function around. */
  readonly captures: () => readonly { readonly name: string; readonly cell: number }[];
}

/** Where a name lives: a variable of the function, a cell that functions share, or the module. */
export type Binding =
  /** `id` tells variables of one name in different blocks apart. */
  | { readonly kind: 'variable'; readonly id: string }
  | { readonly kind: 'cell'; readonly cell: number }
  | { readonly kind: 'global'; readonly name: string };

interface Home extends FunctionScope {
  readonly outer: Home | undefined;
  readonly isModule: boolean;
  readonly own: string[];
  readonly taken: { name: string; id: string; cell: number }[];
}

interface Inner extends Scope {
  readonly parent: Inner | undefined;
  readonly home: Home;
  readonly names: Map<string, string>;
  readonly lent: Map<string, 'around' | 'module'>;
  /** Whether functions inside see its names; those of a class body of Python are not seen. */
  readonly isSeen: boolean;
}

/** Numbers begin anew in every module, so that the same file always gives the same code. */
let scopes = 0;

/** The scope of a module: its names are the module's variables. */
export function moduleScope(): Scope {
  scopes = 0;
  return make(undefined, home(undefined, true), true);
}

/** A function inside of another scope. */
export function functionScope(parent: Scope): Scope {
  const around = parent as Inner;
  return make(around, home(around.home, false), true);
}

/** A block of JavaScript; `seen` is false for the body of a class of Python, whose names its methods do not see. */
export function blockScope(parent: Scope, seen = true): Scope {
  const around = parent as Inner;
  return make(around, around.home, seen);
}

function home(outer: Home | undefined, isModule: boolean): Home {
  const own: string[] = [];
  const taken: Home['taken'] = [];
  return {
    outer,
    isModule,
    own,
    taken,
    cells: () => own.map((id) => id.slice(0, id.indexOf('#'))),
    captures: () => taken.map(({ name, cell }) => ({ name, cell })),
  };
}

function make(parent: Inner | undefined, own: Home, isSeen: boolean): Inner {
  const id = scopes++;
  const names = new Map<string, string>();
  const lent = new Map<string, 'around' | 'module'>();
  const scope: Inner = {
    parent,
    home: own,
    names,
    lent,
    isSeen,
    declare(name) {
      if (!names.has(name) && !lent.has(name)) names.set(name, `${name}#${id}`);
    },
    use(name) {
      find(scope, name, true);
    },
    lend(name, to) {
      names.delete(name);
      lent.set(name, to);
    },
    find: (name) => find(scope, name, false),
  };
  return scope;
}

/** Looks outwards. With `capture` a variable of another function becomes a cell, through all functions between. */
function find(from: Inner, name: string, capture: boolean): Binding {
  let isOwnBody = true;
  for (let scope: Inner | undefined = from; scope !== undefined; scope = scope.parent) {
    if (scope.lent.get(name) === 'module') return { kind: 'global', name };
    const id = scope.isSeen || isOwnBody ? scope.names.get(name) : undefined;
    if (id !== undefined) return bound(from.home, scope, name, id, capture);
    if (scope.parent?.home !== scope.home) isOwnBody = false;
  }
  return { kind: 'global', name };
}

function bound(user: Home, scope: Inner, name: string, id: string, capture: boolean): Binding {
  const owner = scope.home;
  if (owner.isModule) {
    // What a class's body at the top declares is seen nowhere else; a block's variable has a name of its own.
    if (!scope.isSeen) return { kind: 'variable', id };
    return { kind: 'global', name: scope.parent === undefined ? name : id };
  }
  if (user === owner) {
    const cell = owner.own.indexOf(id);
    return cell < 0 ? { kind: 'variable', id } : { kind: 'cell', cell };
  }
  if (capture && !owner.own.includes(id)) owner.own.push(id);
  return { kind: 'cell', cell: cellOf(user, owner, name, id) };
}

/** The number of a cell as a function sees it; functions between take it too. Numbers are final when all uses are known. */
function cellOf(user: Home, owner: Home, name: string, id: string): number {
  if (user === owner) return owner.own.indexOf(id);
  const at = user.taken.findIndex((each) => each.id === id);
  if (user.outer === undefined) return -1;
  const cell = cellOf(user.outer, owner, name, id);
  if (at < 0) user.taken.push({ name, id, cell });
  else (user.taken[at] as { cell: number }).cell = cell;
  return user.own.length + (at < 0 ? user.taken.length - 1 : at);
}
