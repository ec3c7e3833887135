import type { InfraFacts, ResourceFacts } from '#ir/infra/facts/facts';

/** Facts of infrastructure as lines: resources with what is known of each, then what passes data to what. */
export function showFacts({ resources, flows, paths, doubts }: InfraFacts): readonly string[] {
  const addresses = new Map(resources.map(({ id, address }) => [id, address]));
  const named = (ids: readonly string[]) => ids.map((id) => addresses.get(id) ?? id).join(', ');
  return [
    ...resources.flatMap((each) => showOne(each, named)),
    '',
    `${resources.length} resources, ${flows.length} flows`,
    ...flows.map(
      ({ from, to, attribute, place }) =>
        `  ${named([from])} -> ${named([to])} (${attribute}, ${place.path}:${place.line})`,
    ),
    '',
    `${paths.length} paths from the internet to data stores`,
    ...paths.flatMap(({ store, steps }) => [
      `  to ${store.address}`,
      ...steps.map(({ says, place }) => `    ${says} (${place.path}:${place.line})`),
    ]),
    ...doubts.map(
      ({ store, why, place }) => `  perhaps to ${named([store])}: ${why} (${place.path}:${place.line})`,
    ),
  ];
}

const reach = {
  internet: 'reached from the internet',
  internal: 'not reached from the internet',
  unknown: 'nobody knows who reaches it',
};
const atRest = { yes: 'encrypted at rest', no: 'not encrypted at rest', unknown: '' };

function showOne(facts: ResourceFacts, named: (ids: readonly string[]) => string): readonly string[] {
  const { address, role, place, exposure, encryption, surroundings, code } = facts;
  const { identities, securityGroups, subnets, networks } = surroundings;
  const list = (lead: string, all: string) => (all === '' ? [] : [`  ${lead} ${all}`]);
  const reasons = exposure.because.map(({ says, place: at }) => `${says} (${at.path}:${at.line})`);
  return [
    `${address} (${role}) ${place.path}:${place.line}`,
    ...(isReached(role)
      ? [`  ${[reach[exposure.state], reasons.join(' ')].filter((part) => part !== '').join(': ')}`]
      : []),
    ...(atRest[encryption.atRest] === '' ? [] : [`  ${atRest[encryption.atRest]}`]),
    ...list('with the keys', named(encryption.keys)),
    ...list('acts as', named(identities)),
    ...list('behind the security groups', named(securityGroups)),
    ...list('in the subnets', named(subnets)),
    ...list('in the networks', named(networks)),
    ...list('runs the images', code.images.map(({ name }) => name).join(', ')),
    ...list('starts at', code.handlers.map(({ name }) => name).join(', ')),
    ...list('knows the variables', code.variables.map(({ name }) => name).join(', ')),
  ];
}

/** Whether anybody could send something to it. */
function isReached(role: ResourceFacts['role']): boolean {
  return role !== 'network' && role !== 'identity';
}
