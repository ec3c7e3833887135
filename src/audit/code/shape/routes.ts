import type { Argument, ConstantValue, Instruction, Slot } from '#ir/code/instruction';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import type { Route } from '#ir/flow/summary';
import type { FunctionsNamed } from './functions-named.ts';
import { openSlots, type Slots, spelled } from './slots.ts';

/** A route with the function that answers it and what stands before that function. */
export interface GuardedRoute {
  readonly route: Route;
  /** `GET`; undefined where it answers several or nobody knows which. */
  readonly methods: readonly string[];
  /** What it is declared on: `router`, `bp`. */
  readonly router: string;
  readonly handler: CodeFunction;
  readonly guards: readonly RouteGuard[];
}

/** What asks something of whoever calls a route. */
export interface RouteGuard {
  readonly name: string;
  /** `rights`: it asks what somebody may do, not only who they are. */
  readonly asks: 'who' | 'rights';
  /** Names of fields and keys that it reads or writes: where it keeps who somebody is. */
  readonly fields: ReadonlySet<string>;
}

/** Words of what asks who somebody is or what they may do. */
const who =
  /auth|log(?:ged)?_?in|sign(?:ed)?_?in|session|jwt|token|passport|current_?user|require(?:s|d)?_?(?:user|account|member|customer)|identity|guard|protect|ensure|verified|verify/;
const rights =
  /permission|role|admin|staff|owner|superuser|scope|privilege|acl$|rbac|polic(?:y|ies)|(?:^|_)can(?:_|$)|allowed|forbid/;

/** Routes of a program whose handler can be told from how they are declared. */
export function guardedRoutes(
  modules: readonly CodeModule[],
  routes: readonly Route[],
  functionsNamed: FunctionsNamed,
): readonly GuardedRoute[] {
  const byModule = Map.groupBy(routes, ({ place }) => place.module);
  const known = openGuards(functionsNamed);
  return [...byModule].flatMap(([number, own]) => {
    const module = modules[number];
    if (module === undefined) return [];
    const shared = sharedIn(module);
    const byPlace = new Map(own.map((route) => [`${route.place.start}:${route.place.end}`, route]));
    return module.functions.flatMap((fn) => {
      const slots = openSlots(fn);
      return slots.instructions.flatMap((at): GuardedRoute[] => {
        const route = byPlace.get(`${at.start}:${at.end}`);
        if (route === undefined || (at.op !== 'call-method' && at.op !== 'call')) return [];
        return declared(at, route, { module, slots, known, shared }) ?? [];
      });
    });
  });
}

type Call = Extract<Instruction, { op: 'call' | 'call-method' }>;

interface Around {
  readonly module: CodeModule;
  readonly slots: Slots;
  readonly known: Guards;
  /** What stands before every route of the module. */
  readonly shared: readonly (readonly string[])[];
}

function declared(at: Call, route: Route, around: Around): GuardedRoute[] | undefined {
  const { module, slots, known, shared } = around;
  const found = decorated(at.to, slots) ?? givenIn(at.args, slots);
  const handler = found === undefined ? undefined : module.functions[found.handler];
  if (found === undefined || handler === undefined) return undefined;
  const beside = [
    ...given(at, slots),
    ...shared,
    ...(handler.class === undefined ? [] : ofClass(handler, around)),
  ];
  const words = [...found.before, ...beside, ...fromParameters(handler, found.defaults, slots)];
  const own = known.within(module, handler);
  const guards = [...words.flatMap((each) => known.named(module, each) ?? []), ...(own ? [own] : [])];
  const router = at.op === 'call-method' ? slots.wordsOf(at.object).join('.') : '';
  return [{ route, methods: methodsOf(at, route, slots), router, handler, guards }];
}

interface Found {
  readonly handler: number;
  readonly before: readonly (readonly string[])[];
  readonly defaults: readonly Slot[];
}

/** `@router.get('/') @guard def handler`: all decorators of the function that the route decorates. */
function decorated(route: Slot, { instructions, wordsOf, madeBy }: Slots): Found | undefined {
  const outer = instructions.find((at) => at.op === 'call' && at.decorator === true && at.callee === route);
  if (outer?.op !== 'call') return undefined;
  let slot = outer.args[0]?.value ?? -1;
  for (let i = 0; i < 20; i++) {
    const at = madeBy(slot);
    if (at?.op !== 'call' || at.decorator !== true) break;
    slot = at.args[0]?.value ?? -1;
  }
  const made = madeBy(slot);
  if (made?.op !== 'function') return undefined;
  const wrapped = new Set<Slot>([slot]);
  const before: (readonly string[])[] = [];
  for (const at of instructions) {
    if (at.op !== 'call' || at.decorator !== true || !wrapped.has(at.args[0]?.value ?? -1)) continue;
    wrapped.add(at.to);
    before.push(wordsOf(at.callee));
  }
  return { handler: made.function, before, defaults: (made.defaults ?? []).map(({ value }) => value) };
}

/** `router.get('/', guard, (req, res) => …)`: the last function answers, what stands before it is asked first. */
function givenIn(args: readonly Argument[], { madeBy, wordsOf }: Slots): Found | undefined {
  const last = args.findLastIndex(({ value }) => madeBy(value)?.op === 'function');
  const made = madeBy(args[last]?.value ?? -1);
  if (made?.op !== 'function') return undefined;
  const before = args.slice(1, last).map(({ value }) => wordsOf(value));
  return { handler: made.function, before, defaults: [] };
}

/** What a route is given itself: `@router.get('/', dependencies=[Depends(guard)])`. */
function given({ args }: Call, { wordsOf }: Slots): readonly (readonly string[])[] {
  return args.flatMap(({ name, value }) => (name === 'dependencies' ? [wordsOf(value)] : []));
}

/** What was said for all routes of a router: `router.use(guard)`, `@bp.before_request`, `APIRouter(dependencies=…)`. */
function sharedIn(module: CodeModule): readonly (readonly string[])[] {
  return module.functions.flatMap((fn) => {
    const inside = openSlots(fn);
    return inside.instructions.flatMap((each): (readonly string[])[] => {
      if (each.op === 'call-method' && /^(?:use|all|before_request|add_hook|addHook)$/.test(each.name))
        return each.args.length > 2 ? [] : each.args.map(({ value }) => namesIn(inside, value, module));
      if (
        (each.op === 'call' || each.op === 'call-method') &&
        each.args.some(({ name }) => name === 'dependencies')
      )
        return isRoute(each) ? [] : [inside.wordsOf(each.to)];
      if (
        each.op === 'call' &&
        each.decorator === true &&
        inside.wordsOf(each.callee).at(-1) === 'before_request'
      )
        return [['auth', 'before_request']];
      return [];
    });
  });
}

function isRoute(at: Call): boolean {
  return at.op === 'call-method' && /^(?:get|post|put|patch|delete|route|api_route)$/.test(at.name);
}

/** A function that is written right there is asked for what it does. */
function namesIn({ madeBy, wordsOf }: Slots, slot: Slot, { functions }: CodeModule): readonly string[] {
  const made = madeBy(slot);
  return made?.op === 'function' ? [functions[made.function]?.name ?? ''] : wordsOf(slot);
}

/** Decorators of the class that the handler is a method of. */
function ofClass({ class: number }: CodeFunction, { slots }: Around): readonly (readonly string[])[] {
  const made = slots.instructions.find((at) => at.op === 'class' && at.class === number);
  if (made?.op !== 'class') return [];
  const same = new Set([made.to]);
  for (const at of slots.instructions) if (at.op === 'copy' && same.has(at.from)) same.add(at.to);
  return slots.instructions.flatMap((at) =>
    at.op === 'call' && at.decorator === true && same.has(at.args[0]?.value ?? -1)
      ? [slots.wordsOf(at.callee)]
      : [],
  );
}

/** `user = Depends(current_user)`, `user: CurrentUser`. */
function fromParameters(
  { parameters }: CodeFunction,
  defaults: readonly Slot[],
  { wordsOf }: Slots,
): readonly (readonly string[])[] {
  const types = parameters.flatMap(({ type }) =>
    type === undefined ? [] : [[type.name, ...(type.of ?? []).map(({ name }) => name)]],
  );
  const guards = types.filter((words) => words.some((word) => /current_?user|auth/i.test(spelled(word))));
  return [
    ...defaults.map(wordsOf).filter((words) => words.some((word) => /Depends|Security/.test(word))),
    ...guards,
  ];
}

function methodsOf(at: Call, { method }: Route, { madeBy }: Slots): readonly string[] {
  const list = at.args.find(({ name }) => name === 'methods');
  const made = list === undefined ? undefined : madeBy(list.value);
  const named = (made?.op === 'list' ? made.items : []).flatMap(({ value }) => {
    const item = madeBy(value);
    return item?.op === 'constant' && typeof item.value === 'string' ? [item.value.toUpperCase()] : [];
  });
  if (named.length > 0) return named;
  const said = method?.toUpperCase() ?? '';
  return /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(said) ? [said] : [];
}

interface Guards {
  /** What stands before a handler, where it asks who somebody is: by its name, or by what it does. */
  readonly named: (module: CodeModule, words: readonly string[]) => RouteGuard | undefined;
  /** A handler that asks itself. */
  readonly within: (module: CodeModule, handler: CodeFunction) => RouteGuard | undefined;
}

function openGuards(functionsNamed: FunctionsNamed): Guards {
  const answers = new Map<CodeFunction, Omit<RouteGuard, 'name'> | undefined>();

  function asked(module: CodeModule, name: string): Omit<RouteGuard, 'name'> | undefined {
    const found = functionsNamed(name);
    const own = found.find((each) => each.module === module) ?? found[0];
    if (own === undefined) return undefined;
    if (!answers.has(own.fn)) answers.set(own.fn, asks(own.module, own.fn));
    return answers.get(own.fn);
  }

  function within(module: CodeModule, handler: CodeFunction): RouteGuard | undefined {
    const does = asks(module, handler);
    if (does !== undefined) return { name: handler.name, ...does };
    const words = namesUsed(module, handler).map(spelled);
    return words.some((word) => proof.test(word))
      ? { name: handler.name, asks: 'who', fields: new Set() }
      : undefined;
  }

  function named(module: CodeModule, words: readonly string[]): RouteGuard | undefined {
    const name = words.find((word) => functionsNamed(word).length > 0) ?? words.at(0) ?? '';
    const does = words.map((word) => asked(module, word)).find((each) => each !== undefined);
    const spoken = words.map(spelled);
    if (spoken.some((word) => rights.test(word)))
      return { name, asks: 'rights', fields: does?.fields ?? new Set() };
    if (does !== undefined) return { name, ...does };
    return spoken.some((word) => who.test(word)) ? { name, asks: 'who', fields: new Set() } : undefined;
  }

  return { named, within };
}

/** Words of proofs that machines bring: a handler that reads one asks in its own way. */
const proof = /^(?:jwt|.*_?token|.*signature|hmac|.*authori[sz]ation|x_?.*_?key|api_?key|.*_secret)$/;

function namesUsed(module: CodeModule, fn: CodeFunction): readonly string[] {
  return module.functions
    .filter((each) => each.start >= fn.start && each.end <= fn.end)
    .flatMap(({ blocks }) =>
      blocks.flatMap(({ instructions }) => instructions.flatMap((at) => nameIn(at) ?? [])),
    );
}

/** The name that an instruction reads or writes. */
export function nameIn(at: Instruction): string | undefined {
  if (at.op === 'load-global' || at.op === 'field' || at.op === 'set-field' || at.op === 'call-method')
    return at.name;
  return at.op === 'constant' && typeof at.value === 'string' && at.value.length < 40 ? at.value : undefined;
}

/** Whether a function sends people away: with 401 or 403, or to where they sign in. */
function asks(module: CodeModule, fn: CodeFunction): Omit<RouteGuard, 'name'> | undefined {
  const words = namesUsed(module, fn);
  const refuses =
    words.some((word) => /^(?:Unauthori[sz]ed|Forbidden|PermissionDenied|NotAuthenticated)/.test(word)) ||
    words.some((word) => /(?:^|[/.])(?:log_?in|sign-?_?in)\b/i.test(word)) ||
    constantsIn(module, fn).some((value) => value === 401 || value === 403);
  if (!refuses) return undefined;
  const isRights = words.some((word) => rights.test(spelled(word)));
  return {
    asks: isRights ? 'rights' : 'who',
    fields: new Set(words.filter((word) => /^\w{1,40}$/.test(word))),
  };
}

function constantsIn(module: CodeModule, fn: CodeFunction): readonly ConstantValue[] {
  return module.functions
    .filter((each) => each.start >= fn.start && each.end <= fn.end)
    .flatMap(({ blocks }) =>
      blocks.flatMap(({ instructions }) =>
        instructions.flatMap((at) => (at.op === 'constant' ? [at.value] : [])),
      ),
    );
}
