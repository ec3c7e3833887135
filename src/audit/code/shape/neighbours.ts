import type { Instruction, Slot } from '#ir/code/instruction';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';
import type { FunctionsNamed } from './functions-named.ts';
import { type GuardedRoute, nameIn } from './routes.ts';
import { openSlots, spelled } from './slots.ts';

/** Routes that ask less than those beside them: for no sign-in at all, or not whose the record is that they give. */
export function unlikeNeighbours(
  modules: readonly CodeModule[],
  routes: readonly GuardedRoute[],
  functionsNamed: FunctionsNamed,
): readonly Fault[] {
  const groups = Map.groupBy(routes, ({ route, router }) => `${route.place.module}:${router}`);
  return [...groups.values()].flatMap((group) => [
    ...openDoors(group),
    ...group.flatMap((each) => othersRecord(each, group, modules, functionsNamed) ?? []),
  ]);
}

/** Routes that people without an account need, and those that machines call with a key of their own. */
const forEverybody =
  /log_?(?:in|out|on|off)|sign_?(?:in|up|out|on|off)|register|auth|oauth|sso|saml|token|session|refresh|callback|hooks?|health|ping|status|metrics|forgot|reset|recover|verify|confirm|activat|public|subscri|contact|feedback|csp|report|track|event|search|graphql|preview|basket|cart|locale|language|theme|consent|cookie/;

/** What is told here: it depends on functions of that name anywhere in the program. */
export const neighbourWeaknesses: ReadonlySet<string> = new Set([
  'missing-authentication',
  'insecure-direct-object-reference',
]);

/** At least two neighbours ask who somebody is, and more than do not. */
function openDoors(group: readonly GuardedRoute[]): readonly Fault[] {
  const guarded = group.filter(({ guards }) => guards.length > 0);
  const open = group.filter(({ guards }) => guards.length === 0);
  if (guarded.length < 2 || guarded.length <= open.length) return [];
  return open.flatMap(({ route, methods, handler }): Fault[] => {
    const said = `${methods.join(', ')} ${route.path ?? ''}`;
    if (!methods.some((method) => /^(?:POST|PUT|PATCH|DELETE)$/.test(method))) return [];
    if (forEverybody.test(spelled(`${route.path ?? ''} ${handler.name}`))) return [];
    const names = [...new Set(guarded.flatMap(({ guards }) => guards.map(({ name }) => name)))].sort();
    return [
      {
        place: route.place,
        weakness: 'missing-authentication',
        about: said,
        function: handler.name,
        confidence: open.length === 1 || guarded.length >= 3 * open.length ? 'medium' : 'low',
        because: `\`${said}\` asks for no sign-in, unlike ${guarded.length} of the ${group.length} routes beside it (${quoted(names)})`,
      },
    ];
  });
}

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `\`${name}\``);
  return `${shown.join(', ')}${names.length > 3 ? ' …' : ''}`;
}

/** Words of who somebody is, or of what belongs to them. */
const identity =
  /(?:^|_)(?:current_?user|users?|user_?id|customer|customer_id|account|account_id|member|member_id|guest|owner|owner_id|viewer|tenant|tenant_id|org|organi[sz]ation|org_id|team|team_id|workspace|principal|identity|session|me|author|author_id|claims|permissions?|can|authori[sz]e|has_perm|polic(?:y|ies)|visible_to|for_user|scope|access|g)(?:_|$)/;

/** Names of methods that find, change or remove one of many. */
const looksUp =
  /^(?:get|find|fetch|load|read|one|first|by|select|filter|query|retrieve|lookup|delete|remove|destroy|cancel|update|edit|save|execute|show|view|detail)/;

/** A route with a number in its path, for whoever is signed in, that never looks at who that is. */
function othersRecord(
  { route, handler, guards }: GuardedRoute,
  group: readonly GuardedRoute[],
  modules: readonly CodeModule[],
  functionsNamed: FunctionsNamed,
): readonly Fault[] | undefined {
  if (guards.length === 0 || guards.some(({ asks, name: by }) => asks === 'rights' || by === handler.name))
    return undefined;
  const name = /[<{:](?:\w+:)?(\w+)[>}]?/.exec(route.path ?? '')?.[1];
  const module = modules[route.place.module];
  if (name === undefined || module === undefined || asksWho(handler, module, guards)) return undefined;
  const call = lookUp(handler, name, functionsNamed);
  if (call === undefined) return undefined;
  const beside = group.some((each) => each.handler !== handler && asksWho(each.handler, module, guards));
  const place = { module: route.place.module, start: call.at.start, end: call.at.end };
  const by = quoted([...new Set(guards.map((guard) => guard.name))]);
  return [
    {
      place,
      weakness: 'insecure-direct-object-reference',
      about: call.name,
      function: handler.name,
      confidence: beside ? 'medium' : 'low',
      because: `\`${call.name}\` looks a record up by \`${name}\` of the path (\`${route.path}\`): ${by} lets everybody in who is signed in, and \`${handler.name}\` never looks at who that is${beside ? ', unlike its neighbours' : ''}`,
    },
  ];
}

/** Whether a handler reads what its guards keep of somebody, or anything that is called like that. */
function asksWho(handler: CodeFunction, module: CodeModule, guards: GuardedRoute['guards']): boolean {
  const kept = new Set(
    guards.flatMap(({ fields }) => [...fields]).filter((field) => identity.test(spelled(field))),
  );
  return module.functions
    .filter((each) => each.start >= handler.start && each.end <= handler.end)
    .some(
      ({ blocks, parameters }) =>
        parameters.some((parameter) => identity.test(spelled(parameter.name))) ||
        blocks.some(({ instructions }) =>
          instructions.some((at) => {
            const name = nameIn(at);
            return name !== undefined && (kept.has(name) || identity.test(spelled(name)));
          }),
        ),
    );
}

/** The first call that gets the number: `orders.one(order_id)`, `find(req.params.id)`; of the program itself any. */
function lookUp(
  handler: CodeFunction,
  name: string,
  functionsNamed: FunctionsNamed,
): { readonly at: Instruction; readonly name: string } | undefined {
  const slots = openSlots(handler);
  const isNumber = (slot: Slot) => {
    const words = slots.wordsOf(slot);
    return words.length <= 4 && words.includes(name);
  };
  for (const at of slots.instructions) {
    if (at.op !== 'call' && at.op !== 'call-method') continue;
    if (!at.args.some(({ value }) => isNumber(value))) continue;
    const called = at.op === 'call-method' ? at.name : (slots.wordsOf(at.callee).at(-1) ?? '');
    if (!looksUp.test(spelled(called)) && functionsNamed(called).length === 0) continue;
    const receiver = at.op === 'call-method' ? slots.wordsOf(at.object) : [];
    return { at, name: [...receiver, called].join('.') };
  }
  return undefined;
}
