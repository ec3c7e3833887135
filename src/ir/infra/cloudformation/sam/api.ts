import type { Resource } from '../../resource.ts';
import { type InfraValue, type MapValue, valueAt } from '../../value.ts';
import {
  broughtBy,
  listAt,
  madeInto,
  mapAt,
  only,
  referenceTo,
  renamed,
  tagList,
  textAt,
  withAttribute,
} from '../attributes.ts';
import { wordOf } from '../texts.ts';

/** What `AWS::Serverless::Api` becomes: the API, its stage and its domain. */
export function madeOfApi(resource: Resource): readonly Resource[] {
  const { attributes } = resource;
  const endpoint = endpointOf(valueAt(attributes, 'EndpointConfiguration'));
  const policy = valueAt(attributes, 'Auth', 'ResourcePolicy', 'CustomStatements');
  let api = renamed(attributes, {
    DefinitionBody: 'Body',
    EndpointConfiguration: 'SamEndpointConfiguration',
    Tags: 'SamTags',
  });
  api = withAttribute(api, 'EndpointConfiguration', endpoint);
  api = withAttribute(api, 'Tags', tagList(valueAt(attributes, 'Tags')));
  if (policy !== undefined) api = withAttribute(api, 'Policy', mapAt(policy.place, { Statement: policy }));
  const own = madeInto(resource, 'AWS::ApiGateway::RestApi', without(api, stageKeys));
  const stage = withAttribute(only(attributes, stageKeys), 'RestApiId', referenceTo(own, ''));
  return [
    own,
    stageOf(resource, 'AWS::ApiGateway::Stage', stage),
    ...domainOf(resource, 'AWS::ApiGateway::DomainName'),
  ];
}

const stageKeys = [
  'StageName',
  'AccessLogSetting',
  'CacheClusterEnabled',
  'CacheClusterSize',
  'CanarySetting',
  'MethodSettings',
  'TracingEnabled',
  'Variables',
] as const;

/** What `AWS::Serverless::HttpApi` becomes. */
export function madeOfHttpApi(resource: Resource): readonly Resource[] {
  const { attributes, header } = resource;
  const keys = ['StageName', 'AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'StageVariables'];
  const api = withAttribute(
    without(renamed(attributes, { DefinitionBody: 'Body' }), keys),
    'ProtocolType',
    textAt(header, 'HTTP'),
  );
  const own = madeInto(resource, 'AWS::ApiGatewayV2::Api', api);
  let stage = withAttribute(only(attributes, keys), 'ApiId', referenceTo(own, ''));
  stage = withAttribute(stage, 'StageName', textAt(header, '$default'));
  return [
    own,
    stageOf(resource, 'AWS::ApiGatewayV2::Stage', stage),
    ...domainOf(resource, 'AWS::ApiGatewayV2::DomainName'),
  ];
}

function stageOf(resource: Resource, type: string, attributes: MapValue): Resource {
  const name = wordOf(valueAt(attributes, 'StageName'))?.replace(/[^A-Za-z0-9]/g, '') ?? '';
  return broughtBy(resource, `${name === 'default' ? 'ApiGatewayDefault' : name}Stage`, type, attributes);
}

function domainOf(resource: Resource, type: string): readonly Resource[] {
  const domain = valueAt(resource.attributes, 'Domain');
  return domain?.kind === 'map' ? [broughtBy(resource, 'DomainName', type, domain)] : [];
}

/** `REGIONAL`, or a map with its `Type`, as API Gateway has it: with a list of types. */
function endpointOf(written: InfraValue | undefined): InfraValue | undefined {
  if (written === undefined) return undefined;
  const type = written.kind === 'map' ? valueAt(written, 'Type') : written;
  const vpc = written.kind === 'map' ? valueAt(written, 'VPCEndpointIds') : undefined;
  return mapAt(written.place, {
    Types: type === undefined ? undefined : listAt(type.place, [type]),
    VpcEndpointIds: vpc,
  });
}

function without(attributes: MapValue, keys: readonly string[]): MapValue {
  const entries = new Map(attributes.entries);
  for (const key of keys) entries.delete(key);
  return { ...attributes, entries };
}
