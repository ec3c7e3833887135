import { listAt, mapAt, textAt } from '../cloudformation/attributes.ts';
import { wordOf } from '../cloudformation/texts.ts';
import { type Entry, type InfraValue, itemsOf, type MapValue, type Place, valueAt } from '../value.ts';
import { firstAt, logicalPart, type Read, resourceEntry, use, type WrittenFunction } from './made.ts';

/** An event by which a function is called. */
interface Event {
  readonly fn: WrittenFunction;
  readonly value: InfraValue;
  readonly place: Place;
}

/** APIs that the framework makes for events of functions, with their stages and methods. */
export function apiResources(
  functions: readonly WrittenFunction[],
  read: Read,
): readonly (readonly [string, Entry])[] {
  const rest = functions.flatMap((fn) => eventsOf(fn, 'http'));
  const http = functions.flatMap((fn) => eventsOf(fn, 'httpApi'));
  return [
    ...(rest.length > 0 || isConfigured(read, functions) ? restApi(rest, read) : []),
    ...(http.length > 0 ? httpApi(read) : []),
  ];
}

/** Whether a part of a service, whose functions are elsewhere, says how its API is to be. */
function isConfigured({ provider }: Read, functions: readonly WrittenFunction[]): boolean {
  const settings = ['apiGateway', 'logs.restApi', 'tracing.apiGateway', 'endpointType'];
  return functions.length === 0 && firstAt(provider, ...settings) !== undefined;
}

function eventsOf(fn: WrittenFunction, type: string): readonly Event[] {
  return itemsOf(valueAt(fn.value, 'events')).flatMap((event) => {
    const entry = event.kind === 'map' ? event.entries.get(type) : undefined;
    return entry === undefined ? [] : [{ fn, value: entry.value, place: entry.place }];
  });
}

function restApi(
  events: readonly Event[],
  { provider, stage, name }: Read,
): readonly (readonly [string, Entry])[] {
  const settings = valueAt(provider, 'apiGateway');
  if (firstAt(settings, 'restApiId') !== undefined) return methods(events, undefined);
  const { place } = provider;
  const endpoint = firstAt(provider, 'endpointType');
  const policy = firstAt(settings, 'resourcePolicy') ?? firstAt(provider, 'resourcePolicy');
  const api = {
    Name: name,
    EndpointConfiguration: mapAt(endpoint?.place ?? place, {
      Types: listAt(endpoint?.place ?? place, [endpointType(endpoint, place)]),
      VpcEndpointIds: firstAt(provider, 'vpcEndpointIds'),
    }),
    MinimumCompressionSize: firstAt(settings, 'minimumCompressionSize'),
    DisableExecuteApiEndpoint: firstAt(settings, 'disableDefaultEndpoint'),
    Policy: policy === undefined ? undefined : mapAt(policy.place, { Statement: policy }),
  };
  const logs = firstAt(provider, 'logs.restApi');
  const stageProperties = {
    StageName: stage,
    RestApiId: use('ApiGatewayRestApi', '', place),
    TracingEnabled: firstAt(provider, 'tracing.apiGateway'),
    AccessLogSetting: accessLog(logs),
  };
  return [
    ['ApiGatewayRestApi', resourceEntry('AWS::ApiGateway::RestApi', api, place, 'provider')],
    ['ApiGatewayStage', resourceEntry('AWS::ApiGateway::Stage', stageProperties, place, 'provider')],
    ...methods(events, 'ApiGatewayRestApi'),
  ];
}

function endpointType(written: InfraValue | undefined, place: Place): InfraValue {
  const text = wordOf(written)?.toUpperCase();
  if (written !== undefined && text === undefined) return written;
  const origin = written === undefined ? 'default' : 'explicit';
  return { kind: 'text', text: text ?? 'EDGE', origin, place: written?.place ?? place };
}

/** Where accesses are logged; a switch makes the framework choose a group of logs. */
function accessLog(logs: InfraValue | undefined): InfraValue | undefined {
  if (logs === undefined || wordOf(logs) === 'false') return undefined;
  const isOff = logs.kind === 'map' && wordOf(valueAt(logs, 'accessLogging')) === 'false';
  if (isOff) return undefined;
  if (logs.kind === 'unknown') return logs;
  return mapAt(logs.place, { DestinationArn: use('ApiGatewayLogGroup', 'Arn', logs.place) });
}

function methods(events: readonly Event[], api: string | undefined): readonly (readonly [string, Entry])[] {
  return events.map((event) => {
    const { path, method } = routeOf(event.value);
    const properties = {
      HttpMethod: textAt(event.place, method.toUpperCase() === '*' ? 'ANY' : method.toUpperCase()),
      RestApiId: api === undefined ? undefined : use(api, '', event.place),
      AuthorizationType: authorizationOf(event),
      ApiKeyRequired: event.value.kind === 'map' ? valueAt(event.value, 'private') : undefined,
    };
    const id = `ApiGatewayMethod${logicalPart(path.replace(/\{(\w+)\}/g, '$1Var').replaceAll('/', ''))}${logicalPart(method.toLowerCase())}`;
    return [id, resourceEntry('AWS::ApiGateway::Method', properties, event.place, 'http')] as const;
  });
}

/** `GET users/{id}`, or a map. */
function routeOf(value: InfraValue): { readonly path: string; readonly method: string } {
  if (value.kind === 'map')
    return { path: wordOf(valueAt(value, 'path')) ?? '', method: wordOf(valueAt(value, 'method')) ?? 'any' };
  const [method = 'any', path = ''] = (wordOf(value) ?? '').trim().split(/\s+/);
  return { path, method };
}

function authorizationOf({ value, place }: Event): InfraValue {
  const authorizer = value.kind === 'map' ? valueAt(value, 'authorizer') : undefined;
  if (authorizer === undefined) return { kind: 'text', text: 'NONE', origin: 'default', place };
  if (authorizer.kind === 'unknown') return authorizer;
  const isIam = [authorizer, firstIn(authorizer, 'type')].some(
    (each) => wordOf(each)?.toLowerCase() === 'aws_iam',
  );
  return { kind: 'text', text: isIam ? 'AWS_IAM' : 'CUSTOM', origin: 'explicit', place: authorizer.place };
}

function firstIn(value: InfraValue, key: string): InfraValue | undefined {
  return value.kind === 'map' ? valueAt(value, key) : undefined;
}

function httpApi({ provider, name }: Read): readonly (readonly [string, Entry])[] {
  const settings: InfraValue | undefined = valueAt(provider, 'httpApi');
  if (firstAt(settings, 'id') !== undefined) return [];
  const { place } = provider;
  const cors = firstAt(settings, 'cors');
  const api = {
    Name: name,
    ProtocolType: textAt(place, 'HTTP'),
    CorsConfiguration: cors?.kind === 'map' ? corsOf(cors) : undefined,
    DisableExecuteApiEndpoint: firstAt(settings, 'disableDefaultEndpoint'),
  };
  const logs = firstAt(provider, 'logs.httpApi');
  const stage = {
    StageName: textAt(place, '$default'),
    ApiId: use('HttpApi', '', place),
    AccessLogSettings: accessLog(logs),
  };
  return [
    ['HttpApi', resourceEntry('AWS::ApiGatewayV2::Api', api, place, 'provider')],
    ['HttpApiStage', resourceEntry('AWS::ApiGatewayV2::Stage', stage, place, 'provider')],
  ];
}

function corsOf(cors: MapValue): MapValue {
  const names: readonly (readonly [string, string])[] = [
    ['allowedOrigins', 'AllowOrigins'],
    ['allowedHeaders', 'AllowHeaders'],
    ['allowedMethods', 'AllowMethods'],
    ['allowCredentials', 'AllowCredentials'],
  ];
  return mapAt(cors.place, Object.fromEntries(names.map(([own, name]) => [name, valueAt(cors, own)])));
}
