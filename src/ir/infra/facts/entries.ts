import type { Resource } from '../resource.ts';
import { type InfraValue, isUnknown, type MapValue, type Place, valueAt } from '../value.ts';
import type { Views } from '../view.ts';
import { namedAt, valuesAt, wordOf } from './network/named.ts';
import type { PathStep } from './network/told.ts';

/** A function that anybody on the internet can set off without saying who they are. */
export interface AnonymousEntry {
  /** What lets them in: the address of a function, a method or a route of an API. */
  readonly entry: Resource;
  readonly target: Resource;
  /** From what asks nobody to what the function is named in. */
  readonly steps: readonly PathStep[];
}

const entries = new WeakMap<Views, ReadonlyMap<string, readonly AnonymousEntry[]>>();

/** Functions of a graph that anybody can set off, by id. What is not known for sure is left out. */
export function anonymousEntries(views: Views): ReadonlyMap<string, readonly AnonymousEntry[]> {
  const known = entries.get(views);
  if (known !== undefined) return known;
  const all = [...byAddress(views), ...byMethods(views), ...byRoutes(views)];
  const found = Map.groupBy(all, ({ target }) => target.id);
  entries.set(views, found);
  return found;
}

function isFunction({ kind }: Resource): boolean {
  return kind === 'aws.lambda.function';
}

/** Functions that attributes name, by themselves or by an alias. */
function functionsAt(view: MapValue, paths: readonly string[], views: Views): readonly Resource[] {
  const { resources } = namedAt(
    view,
    paths,
    views.graph,
    ({ kind, type }) => isFunction({ kind } as Resource) || /lambda_alias|Lambda::Alias/.test(type),
  );
  return resources.flatMap((each) =>
    isFunction(each) ? [each] : namedAt(views.of(each), ['function_name'], views.graph, isFunction).resources,
  );
}

function byAddress(views: Views): readonly AnonymousEntry[] {
  return views.graph.ofKind('aws.lambda.url').flatMap((entry) => {
    const view = views.of(entry);
    const authorization = valueAt(view, 'authorization_type');
    if (authorization === undefined || wordOf(authorization) !== 'NONE') return [];
    const step = stepAt(
      entry,
      `The address \`${entry.address}\` asks nobody who they are.`,
      authorization.place,
    );
    return functionsAt(view, ['function_name', 'target_function_arn'], views).map((target) => ({
      entry,
      target,
      steps: [step],
    }));
  });
}

function byMethods(views: Views): readonly AnonymousEntry[] {
  const { graph } = views;
  const integrations = Map.groupBy(
    [...graph.ofType('aws_api_gateway_integration')],
    (each) => methodKey(views.of(each), views) ?? '',
  );
  return graph.ofKind('aws.apigateway.method').flatMap((entry) => {
    const view = views.of(entry);
    const authorization = valueAt(view, 'authorization');
    if (wordOf(authorization) !== 'NONE' || !asksForNothing(view) || !isPublicApi(view, views)) return [];
    const place = authorization?.place ?? entry.header;
    const step = stepAt(entry, `The method \`${entry.address}\` asks nobody who they are.`, place);
    const key = methodKey(view, views);
    const others = key === undefined ? [] : (integrations.get(key) ?? []);
    const own = targetsOf(entry, view, ['integration.uri'], views);
    const joined = others.flatMap((each) => targetsOf(each, views.of(each), ['uri'], views));
    return [...own, ...joined].map(({ target, step: next }) => ({ entry, target, steps: [step, next] }));
  });
}

/** A method of a resource of an API, as Terraform names both in several places. */
function methodKey(view: MapValue, views: Views): string | undefined {
  const method = wordOf(valueAt(view, 'http_method')) ?? idAt(view, 'http_method');
  const resource = idAt(view, 'resource_id');
  if (method === undefined || resource === undefined) return undefined;
  const named = views.graph.resource(method);
  const word = named === undefined ? method : wordOf(valueAt(views.of(named), 'http_method'));
  return word === undefined ? undefined : `${resource} ${word}`;
}

function idAt(view: MapValue, name: string): string | undefined {
  const value = valueAt(view, name);
  return value?.kind === 'reference' ? value.to : undefined;
}

function asksForNothing(view: MapValue): boolean {
  const key = valueAt(view, 'api_key_required');
  if (key !== undefined && (isUnknown(key) || wordOf(key) === 'true')) return false;
  return wordOf(valueAt(view, 'http_method'))?.toUpperCase() !== 'OPTIONS';
}

/** Whether the API of a method is open to the internet and has no policy of its own, for sure. */
function isPublicApi(view: MapValue, views: Views): boolean {
  const { resources } = namedAt(
    view,
    ['rest_api_id'],
    views.graph,
    ({ kind }) => kind === 'aws.apigateway.rest-api',
  );
  const [api] = resources;
  if (api === undefined) return false;
  const whole = views.of(api);
  if (valueAt(whole, 'policy') !== undefined) return false;
  const types = valuesAt(whole, 'endpoint_configuration.types');
  return types.every((each) => !isUnknown(each) && wordOf(each) !== 'PRIVATE');
}

function byRoutes(views: Views): readonly AnonymousEntry[] {
  return views.graph.ofKind('aws.apigateway.route').flatMap((entry) => {
    const view = views.of(entry);
    const authorization = valueAt(view, 'authorization_type');
    if (authorization !== undefined && wordOf(authorization) !== 'NONE') return [];
    if (valueAt(view, 'authorizer_id') !== undefined || !isHttpApi(view, views)) return [];
    const place = authorization?.place ?? entry.header;
    const step = stepAt(entry, `The route \`${entry.address}\` asks nobody who they are.`, place);
    return integrationsOf(valueAt(view, 'target'), views)
      .flatMap((each) => targetsOf(each, views.of(each), ['integration_uri'], views))
      .map(({ target, step: next }) => ({ entry, target, steps: [step, next] }));
  });
}

/** WebSocket APIs ask when somebody connects, and not at their other routes. */
function isHttpApi(view: MapValue, views: Views): boolean {
  const { resources } = namedAt(
    view,
    ['api_id'],
    views.graph,
    ({ kind }) => kind === 'aws.apigateway.http-api',
  );
  const [api] = resources;
  return api !== undefined && wordOf(valueAt(views.of(api), 'protocol_type')) === 'HTTP';
}

/** `integrations/` and the id of one, which is known once it is made. */
function integrationsOf(target: InfraValue | undefined, { graph }: Views): readonly Resource[] {
  const parts = target?.kind === 'unknown' ? (target.parts ?? []) : target === undefined ? [] : [target];
  return parts
    .flatMap((part) => (part.kind === 'reference' ? (graph.resource(part.to) ?? []) : []))
    .filter(({ type }) => /integration$/i.test(type));
}

/** Functions that the addresses of an integration name: alone, or within the path of API Gateway. */
function targetsOf(
  by: Resource,
  view: MapValue,
  paths: readonly string[],
  views: Views,
): readonly { readonly target: Resource; readonly step: PathStep }[] {
  const values = paths.flatMap((path) => valuesAt(view, path));
  const named = values.flatMap((value) =>
    value.kind === 'unknown'
      ? (value.parts ?? []).flatMap((part) => (part.kind === 'reference' ? [part.to] : []))
      : value.kind === 'reference'
        ? [value.to]
        : [],
  );
  const targets = named.flatMap((id) => views.graph.resource(id) ?? []).filter(isFunction);
  const place = values[0]?.place ?? by.header;
  return [...new Set(targets)].map((target) => ({
    target,
    step: stepAt(by, `It hands requests to \`${target.address}\`.`, place),
  }));
}

function stepAt({ id }: Resource, says: string, place: Place): PathStep {
  return { resource: id, says, place };
}
