import type { CodeModule } from '#ir/code/module';
import { standardLibrary } from '#ir/code/python/standard-library.table';
import type { ExternalCall, ProgramFlows, Route } from '#ir/flow/summary';
import type { Place } from '#ir/flow/value';
import type {
  CodeFacts,
  DatastoreFact,
  FactPlace,
  HostFact,
  PackageFact,
  RouteFact,
} from '#model/code-facts';
import { compareText } from '#model/location';
import { present } from '#model/present';
import { datastores } from './datastores.table.ts';
import type { CodeGroup } from './group.ts';
import type { GuardedRoute } from './shape/routes.ts';
import type { CodeText } from './text.ts';

/** What of the flows facts are made of. */
export type FlowFacts = Pick<ProgramFlows, 'routes' | 'calls' | 'addresses'>;

/** What was found in two parts of a program. */
export function joinFlows(a: FlowFacts, b: FlowFacts): FlowFacts {
  return {
    routes: [...a.routes, ...b.routes],
    calls: [...a.calls, ...b.calls],
    addresses: [...a.addresses, ...b.addresses],
  };
}

/** What facts are made of. */
export interface FactSource {
  readonly group: CodeGroup;
  readonly modules: readonly CodeModule[];
  readonly flows: FlowFacts;
  /** Routes whose handler is known. */
  readonly guarded: readonly GuardedRoute[];
}

/** Modules whose text is needed to say the lines of facts. */
export function modulesOfFacts(source: FactSource): readonly number[] {
  const { flows } = source;
  const stores = callsByPackage(source)
    .filter(([name]) => datastores.has(name))
    .map(([, calls]) => calls[0]);
  return [...flows.routes, ...flows.addresses, ...stores].flatMap((each) => each?.place.module ?? []);
}

/** Routes, hosts, stores and packages of a program. */
export function factsOf(source: FactSource, textOf: (module: number) => CodeText | undefined): CodeFacts {
  const { modules, group } = source;
  const at = ({ module, start }: Place): FactPlace => ({
    path: modules[module]?.path ?? '',
    ...present({ line: textOf(module)?.positionOf(start).line }),
  });
  const packages = callsByPackage(source);
  return {
    routes: routesOf(source, at),
    hosts: hostsOf(source, at),
    datastores: packages.flatMap(([name, calls]): DatastoreFact[] => {
      const kind = datastores.get(name);
      const first = calls[0];
      return kind === undefined || first === undefined
        ? []
        : [{ kind, package: name, place: at(first.place) }];
    }),
    packages: packages
      .filter(([name]) => !isOfLanguage(name, group))
      .map(
        ([name, calls]): PackageFact => ({
          language: group,
          package: name,
          symbols: [...new Set(calls.map(({ symbol }) => symbol))].sort(compareText),
        }),
      ),
  };
}

type At = (place: Place) => FactPlace;

function routesOf({ flows, guarded }: FactSource, at: At): readonly RouteFact[] {
  const byRoute = new Map(guarded.map((each) => [each.route, each]));
  return [...flows.routes].sort(inOrder).map((route) => {
    const known = byRoute.get(route);
    const by = [...new Set((known?.guards ?? []).map(({ name }) => name))].sort(compareText);
    return {
      methods: known?.methods ?? methodsOf(route),
      ...present({ path: route.path, handler: known?.handler.name }),
      authentication: known === undefined ? 'unknown' : by.length > 0 ? 'yes' : 'none-seen',
      by,
      place: at(route.place),
    };
  });
}

function methodsOf({ method }: Route): readonly string[] {
  const said = method?.toUpperCase() ?? '';
  return /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(said) ? [said] : [];
}

/** Scheme and host, where both are written whole: what is put in later is a NUL. */
const address = /^([a-z][a-z0-9+.-]*):\/\/(?:[^\0/?#@]*@)?([^\0/?#@:]+)(?::\d+)?(?:[/?#]|$)/i;

/** Addresses as far as facts tell of them: what else stands in one may be a password. */
export function withoutSecrets(addresses: ProgramFlows['addresses']): ProgramFlows['addresses'] {
  return addresses.flatMap(({ text, symbol, place }) => {
    const [, scheme, host] = address.exec(text) ?? [];
    return scheme === undefined || host === undefined ? [] : [{ text: `${scheme}://${host}`, symbol, place }];
  });
}

function hostsOf({ flows }: FactSource, at: At): readonly HostFact[] {
  const found = new Map<string, HostFact>();
  for (const { text, symbol, place } of [...flows.addresses].sort(inOrder)) {
    const [, scheme, host] = address.exec(text) ?? [];
    if (scheme === undefined || host === undefined) continue;
    const id = `${scheme}://${host} ${symbol}`.toLowerCase();
    if (!found.has(id))
      found.set(id, { host: host.toLowerCase(), scheme: scheme.toLowerCase(), symbol, place: at(place) });
  }
  return [...found.values()].sort((a, b) => compareText(a.host, b.host) || compareText(a.symbol, b.symbol));
}

/** Calls by the imported package that their name begins with; sorted by package, calls by place. */
function callsByPackage({
  modules,
  flows,
  group,
}: FactSource): readonly (readonly [string, readonly ExternalCall[]])[] {
  const imported = packagesImported(modules, group);
  const found = new Map<string, ExternalCall[]>();
  for (const call of [...flows.calls].sort(inOrder)) {
    const name = packageOf(call.symbol, imported);
    if (name === undefined) continue;
    const known = found.get(name);
    if (known === undefined) found.set(name, [call]);
    else known.push(call);
  }
  return [...found].sort(([a], [b]) => compareText(a, b));
}

/** The longest: `socket.io` before `socket`. */
function packageOf(symbol: string, imported: ReadonlySet<string>): string | undefined {
  const bare = symbol.replace(/^node:/, '');
  for (let end = bare.length; end > 0; end = bare.lastIndexOf('.', end - 1)) {
    const name = bare.slice(0, end).replace(/\(\)$/, '');
    if (imported.has(name)) return name;
  }
  return undefined;
}

function packagesImported(modules: readonly CodeModule[], group: CodeGroup): ReadonlySet<string> {
  const own = new Set(modules.flatMap(({ path }) => /([^/]+?)(?:\/__init__)?\.\w+$/.exec(path)?.[1] ?? []));
  return new Set(
    modules
      .flatMap(({ imports }) => imports)
      .flatMap((written) => {
        if (/^[./]/.test(written)) return [];
        if (group === 'python') {
          const top = written.split('.')[0] ?? '';
          return own.has(top) ? [] : [top];
        }
        const bare = written.replace(/^node:/, '');
        return /^@[^/]+\/[^/]+|^[^@/][^/]*/.exec(bare) ?? [];
      }),
  );
}

function isOfLanguage(name: string, group: CodeGroup): boolean {
  return group === 'python' ? standardLibrary.has(name) || name === 'builtins' : nodeModules.has(name);
}

/** What Node.js brings itself. */
const nodeModules: ReadonlySet<string> = new Set(
  'assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl sqlite stream string_decoder sys test timers tls trace_events tty url util v8 vm wasi worker_threads zlib'.split(
    ' ',
  ),
);

function inOrder(a: { readonly place: Place }, b: { readonly place: Place }): number {
  return a.place.module - b.place.module || a.place.start - b.place.start || a.place.end - b.place.end;
}
