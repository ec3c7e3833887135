import type { InfraGraph } from '../graph.ts';
import { openGraph } from '../graph.ts';
import type { Resource } from '../resource.ts';
import type { Place } from '../value.ts';
import { openViews, type Views } from '../view.ts';
import { type CodeLink, codeOf } from './code.ts';
import { type Encryption, encryptionOf } from './encryption.ts';
import { type Exposure, exposuresOf } from './exposure.ts';
import { type DataFlow, dataFlows } from './flows.ts';
import { networkOf } from './network/network.ts';
import {
  directPaths,
  type InternetPath,
  type PathDoubt,
  pathsByMachines,
  pathsFrom,
} from './network/paths.ts';
import { type ResourceRole, roleOf } from './roles.table.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** What a resource is to somebody who thinks about threats. */
export interface ResourceFacts {
  /** The id of the resource in its graph. */
  readonly id: string;
  readonly address: string;
  readonly kind: string;
  readonly role: ResourceRole;
  readonly place: Place;
  readonly exposure: Exposure;
  readonly encryption: Encryption;
  readonly surroundings: Surroundings;
  /** What joins it with code: images, handlers, variables of its environment. */
  readonly code: CodeLink;
}

/** What others may know of a tree's infrastructure: threat models, reports, priorities. */
export interface InfraFacts {
  /** Resources that do, hold or let in something; what only configures others is part of them. */
  readonly resources: readonly ResourceFacts[];
  /** Data that goes from one of them to another. */
  readonly flows: readonly DataFlow[];
  /** Ways from the internet to data stores, one for each that is known to be reached. */
  readonly paths: readonly InternetPath[];
  /** Stores with a network of which nobody knows whether the internet gets to their address, and why. */
  readonly doubts: readonly PathDoubt[];
}

/** Reads off a graph who can be reached by whom, as far as it is known; what is not known says so. */
export function factsOf(graph: InfraGraph): InfraFacts {
  const views = openViews(openGraph(graph));
  const flows = dataFlows(views);
  const exposures = exposuresOf(views, flows);
  const resources = graph.resources.flatMap((resource) => {
    const role = resource.isLookup ? undefined : roleOf(resource.kind);
    return role === undefined ? [] : [factsOfOne(resource, role, views, exposures)];
  });
  return { resources, flows, ...pathsOf(views, exposures) };
}

/** By an address of its own, else by a machine that is open, else by what is meant to be reached and passes on. */
function pathsOf(
  views: Views,
  exposures: ReadonlyMap<string, Exposure>,
): Pick<InfraFacts, 'paths' | 'doubts'> {
  const network = networkOf(views);
  const direct = directPaths(network);
  const starts = [...exposures].flatMap(([id, { state, because }]) => {
    const host = network.host(id);
    if (host === undefined || host.role === 'store' || state !== 'internet') return [];
    return [{ host, steps: because.map((each) => ({ resource: id, ...each })) }];
  });
  const found = new Map([
    ...pathsFrom(starts, network, 'entry'),
    ...pathsByMachines(views),
    ...direct.paths.map((path) => [path.store.id, path] as const),
  ]);
  return { paths: [...found.values()], doubts: direct.doubts };
}

function factsOfOne(
  resource: Resource,
  role: ResourceRole,
  views: Views,
  exposures: ReadonlyMap<string, Exposure>,
): ResourceFacts {
  const { id, address, kind, header } = resource;
  return {
    id,
    address,
    kind,
    role,
    place: header,
    exposure: exposures.get(id) ?? { state: 'unknown', because: [] },
    encryption: encryptionOf(resource, views),
    surroundings: surroundingsOf(resource, views),
    code: codeOf(resource, views),
  };
}
