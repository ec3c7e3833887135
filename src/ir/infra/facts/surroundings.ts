import { isAttribute } from '../graph.ts';
import type { Resource } from '../resource.ts';
import type { Views } from '../view.ts';

/** What a resource stands in and acts as; ids of resources. */
export interface Surroundings {
  /** Roles, service accounts and instance profiles that it acts as. */
  readonly identities: readonly string[];
  readonly securityGroups: readonly string[];
  readonly subnets: readonly string[];
  readonly networks: readonly string[];
}

const identityAt = [
  'role',
  'role_arn',
  'execution_role_arn',
  'task_role_arn',
  'iam_instance_profile',
  'iam_role_arn',
  'service_role',
  'service_role_arn',
  'identity',
  'service_account',
  'service_account_email',
];
const groupsAt = [
  'vpc_security_group_ids',
  'security_groups',
  'security_group_ids',
  'vpc_config.security_group_ids',
  'network_configuration.security_groups',
  'network_configuration.awsvpc_configuration.security_groups',
];
const subnetsAt = [
  'subnet_id',
  'subnets',
  'subnet_ids',
  'vpc_config.subnet_ids',
  'vpc_zone_identifier',
  'network_configuration.subnets',
  'network_configuration.awsvpc_configuration.subnets',
  'db_subnet_group_name',
  'network_interface.subnetwork',
];
const networksAt = ['vpc_id', 'network', 'networks', 'virtual_network_name'];

/** What a resource names as its identity and its place in the network. */
export function surroundingsOf(resource: Resource, views: Views): Surroundings {
  const used = (names: readonly string[]) => usedIn(resource, names, views);
  return {
    identities: used(identityAt).flatMap((id) => rolesBehind(id, views)),
    securityGroups: used(groupsAt),
    subnets: used(subnetsAt).flatMap((id) => subnetsBehind(id, views)),
    networks: used(networksAt),
  };
}

/** Resources that stand in attributes, each once. */
export function usedIn({ id }: Resource, names: readonly string[], { graph }: Views): readonly string[] {
  const found = graph
    .outOf(id)
    .filter(({ attribute }) => names.some((name) => isAttribute(attribute, name)))
    .map(({ to }) => to);
  return [...new Set(found)];
}

/** A profile of an instance stands for its role. */
function rolesBehind(id: string, views: Views): readonly string[] {
  const profile = views.graph.resource(id);
  if (profile === undefined || !/instance_?profile/i.test(profile.type)) return [id];
  const roles = usedIn(profile, ['role', 'roles'], views);
  return roles.length === 0 ? [id] : roles;
}

/** A group of subnets stands for them. */
function subnetsBehind(id: string, views: Views): readonly string[] {
  const group = views.graph.resource(id);
  if (group === undefined || !/subnet_?group/i.test(group.type)) return [id];
  const subnets = usedIn(group, ['subnet_ids'], views);
  return subnets.length === 0 ? [id] : subnets;
}
