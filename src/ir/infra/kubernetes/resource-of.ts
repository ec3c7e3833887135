import { commentsAround } from '../document-comments.ts';
import type { Resource } from '../resource.ts';
import { type MapValue, type Place, valueAt } from '../value.ts';
import { kindOf } from '../vocabulary/vocabulary.ts';
import { addressOf, type Manifest } from './manifest.ts';
import type { Node } from './node.ts';

/** An object as a resource of the graph. */
export function resourceOf({ id, manifest, root, format }: Node, attributes: MapValue): Resource {
  const { place, comments, calls, name, isRendered } = manifest;
  const type = typeOf(manifest);
  const metadata = valueAt(attributes, 'metadata', 'annotations');
  return {
    id,
    address: addressOf(manifest),
    root,
    format,
    type,
    kind: kindOf(type),
    name,
    isLookup: false,
    provider: { name: 'kubernetes' },
    attributes,
    place,
    header: headerOf(manifest),
    calls,
    comments: commentsAround({ value: manifest.value, place, comments }, place),
    ...(metadata?.kind === 'map' ? { metadata } : {}),
    dependsOn: [],
    number: 'one',
    ...(isRendered ? { isRendered } : {}),
  };
}

/**
 * The type of an object: its kind as it is written for those of Kubernetes itself, with the group before it for those of
 * others (`serving.knative.dev/Service`).
 */
export function typeOf({ apiVersion, kind }: Pick<Manifest, 'apiVersion' | 'kind'>): string {
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  return group.includes('.') && !group.endsWith('.k8s.io') ? `${group}/${kind}` : kind;
}

/** The line that says what it is. */
function headerOf({ value, place }: Manifest): Place {
  return value.entries.get('kind')?.place ?? place;
}
