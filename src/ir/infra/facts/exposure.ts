import type { Resource } from '../resource.ts';
import { type InfraValue, itemsOf, type Place, valueAt } from '../value.ts';
import type { Views } from '../view.ts';
import type { DataFlow } from './flows.ts';
import { networkOf, routeOf } from './network/network.ts';
import { roleOf } from './roles.table.ts';
import { surroundingsOf } from './surroundings.ts';

/** From where a resource can be reached. `internal`: surely not from the internet by what is written. */
export interface Exposure {
  readonly state: 'internet' | 'internal' | 'unknown';
  readonly because: readonly ExposureReason[];
}

/** One thing that makes it so, and where it is written. */
export interface ExposureReason {
  readonly says: string;
  readonly place: Place;
}

const unknown: Exposure = { state: 'unknown', because: [] };

/** Exposure of each resource that has a role, first by its own settings, then through the entries that lead to it. */
export function exposuresOf(views: Views, flows: readonly DataFlow[]): ReadonlyMap<string, Exposure> {
  const found = new Map<string, Exposure>();
  for (const resource of views.graph.resources)
    if (!resource.isLookup && roleOf(resource.kind) !== undefined)
      found.set(resource.id, routed(resource, ownExposure(resource, views), views));
  const byFrom = Map.groupBy(flows, ({ from }) => from);
  const waiting = [...found].flatMap(([id, { state }]) =>
    state === 'internet' && isEntry(id, views) ? [id] : [],
  );
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { to, place } of byFrom.get(id) ?? []) {
      const target = views.graph.resource(to);
      if (target === undefined || !['compute', 'entry'].includes(roleOf(target.kind) ?? '')) continue;
      if (found.get(to)?.state === 'internet') continue;
      const says = `${views.graph.resource(id)?.address ?? ''}, which the internet reaches, passes requests on to it.`;
      found.set(to, { state: 'internet', because: [{ says, place }] });
      waiting.push(to);
    }
  }
  return found;
}

/** A public address is of no use where no subnet leads to the internet. */
function routed({ id }: Resource, found: Exposure, views: Views): Exposure {
  const network = networkOf(views);
  const host = network.host(id);
  if (host === undefined || found.state !== 'internet' || !host.subnets.isWritten) return found;
  if (routeOf(host, network).is !== 'no') return found;
  const place = host.subnets.place ?? host.resource.header;
  return { state: 'internal', because: [{ says: 'None of its subnets leads to the internet.', place }] };
}

function isEntry(id: string, { graph }: Views): boolean {
  const role = roleOf(graph.resource(id)?.kind ?? '');
  return role === 'entry' || role === 'compute';
}

/** By settings of the resource and of what it stands in. */
function ownExposure(resource: Resource, views: Views): Exposure {
  const view = views.of(resource);
  const says = (text: string, value: InfraValue | undefined): ExposureReason => ({
    says: text,
    place: value?.place ?? resource.header,
  });
  for (const path of publicSwitches) {
    const value = valueAt(view, ...path.split('.'));
    if (isTrue(value))
      return behindGroups(resource, views, says(`\`${path}\` gives it a public address.`, value));
    if (isFalse(value) && closes.has(path))
      return { state: 'internal', because: [says(`\`${path}\` is off.`, value)] };
  }
  const internal = valueAt(view, 'internal') ?? valueAt(view, 'scheme');
  if (balancers.test(resource.type)) {
    if (isTrue(internal) || isWord(internal, 'internal'))
      return { state: 'internal', because: [says('It is internal.', internal)] };
    if (internal?.kind === 'unknown' || internal?.kind === 'reference') return unknown;
    return behindGroups(
      resource,
      views,
      says('A load balancer is open to the internet unless it is internal.', internal),
    );
  }
  if (gateways.test(resource.type))
    return { state: 'internet', because: [says('Its address is public.', undefined)] };
  if (/\.bucket$/.test(resource.kind)) return bucketExposure(view, says);
  return publicSubnet(resource, views) ?? unknown;
}

/** What gives a public address when it is true. */
const publicSwitches = [
  'publicly_accessible',
  'associate_public_ip_address',
  'network_interface.associate_public_ip_address',
  'network_configuration.assign_public_ip',
  'public_network_access_enabled',
  'vpc_config.endpoint_public_access',
];
/** Of those, what surely has no public address when it is false. */
const closes = new Set([
  'publicly_accessible',
  'public_network_access_enabled',
  'associate_public_ip_address',
]);
const balancers = /(?:^aws_(?:lb|alb|elb)$|ElasticLoadBalancing.*::LoadBalancer$)/;
const gateways =
  /^(?:aws_api_gateway_rest_api|aws_apigatewayv2_api|aws_cloudfront_distribution|aws_lambda_function_url|aws_appsync_graphql_api|AWS::ApiGateway.*|AWS::CloudFront::Distribution|AWS::Lambda::Url|AWS::Serverless::(?:Http)?Api|AWS::AppSync::GraphQLApi|google_compute_global_forwarding_rule)$/;

function bucketExposure(
  view: InfraValue,
  says: (text: string, value: InfraValue | undefined) => ExposureReason,
): Exposure {
  const acl = valueAt(view, 'acl');
  const blocked = valueAt(view, 'public_access_block', 'ignore_public_acls');
  if (acl?.kind === 'text' && /^public-/.test(acl.text) && !isTrue(blocked))
    return { state: 'internet', because: [says('Its ACL lets everybody in.', acl)] };
  if (isTrue(valueAt(view, 'public_access_block', 'restrict_public_buckets')))
    return { state: 'internal', because: [says('Public access is blocked.', blocked)] };
  return unknown;
}

/** A public address is of use to the internet only where a security group lets somebody in. */
function behindGroups(resource: Resource, views: Views, reason: ExposureReason): Exposure {
  const groups = surroundingsOf(resource, views).securityGroups.flatMap(
    (id) => views.graph.resource(id) ?? [],
  );
  if (groups.length === 0) return { state: 'internet', because: [reason] };
  const open = groups.map((group) => openTo(group, views));
  const place = open.find((each) => each.place !== undefined)?.place;
  if (place !== undefined)
    return {
      state: 'internet',
      because: [reason, { says: 'Its security group lets every address in.', place }],
    };
  return open.every(({ isKnown }) => isKnown)
    ? {
        state: 'internal',
        because: [{ says: 'No security group of it lets every address in.', place: reason.place }],
      }
    : unknown;
}

/** Where a security group lets every address in, if it does, and whether all of it is known. */
function openTo(group: Resource, views: Views): { readonly place?: Place; readonly isKnown: boolean } {
  const rules = [
    ...itemsOf(valueAt(views.of(group), 'ingress')),
    ...itemsOf(valueAt(views.of(group), 'security_group_ingress')),
    ...views.graph.into(group.id).flatMap(({ from }) => {
      const rule = views.graph.resource(from);
      return rule !== undefined && /ingress|security_?group_?rule/i.test(rule.type) ? [views.of(rule)] : [];
    }),
  ];
  let isKnown = true;
  for (const rule of rules) {
    if (isWord(valueAt(rule, 'type'), 'egress')) continue;
    for (const name of ['cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6', 'cidr_ip']) {
      const written = valueAt(rule, name);
      const values = written?.kind === 'list' ? written.items : written === undefined ? [] : [written];
      const open = values.find((each) => isWord(each, '0.0.0.0/0') || isWord(each, '::/0'));
      if (open !== undefined) return { place: open.place, isKnown: true };
      if (values.some(({ kind }) => kind === 'unknown' || kind === 'reference')) isKnown = false;
    }
  }
  return { isKnown };
}

/** A machine in a subnet that gives addresses out. */
function publicSubnet(resource: Resource, views: Views): Exposure | undefined {
  if (roleOf(resource.kind) !== 'compute') return undefined;
  for (const id of surroundingsOf(resource, views).subnets) {
    const subnet = views.graph.resource(id);
    const given = subnet === undefined ? undefined : valueAt(views.of(subnet), 'map_public_ip_on_launch');
    if (isTrue(given) && given !== undefined)
      return behindGroups(resource, views, {
        says: 'Its subnet gives it a public address.',
        place: given.place,
      });
  }
  return undefined;
}

function isTrue(value: InfraValue | undefined): boolean {
  return (value?.kind === 'truth' && value.truth) || isWord(value, 'true') || isWord(value, 'ENABLED');
}

function isFalse(value: InfraValue | undefined): boolean {
  return (value?.kind === 'truth' && !value.truth) || isWord(value, 'false');
}

function isWord(value: InfraValue | undefined, word: string): boolean {
  return value?.kind === 'text' && value.text === word;
}
