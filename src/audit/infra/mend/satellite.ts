import type { Resource } from '#ir/infra/resource';
import type { Absorbed } from '#ir/infra/vocabulary/kind';
import { kindEntry } from '#ir/infra/vocabulary/vocabulary';
import type { Addition, Leaf, Step } from './change.ts';
import type { Given } from './context.ts';
import { sampleOf, stepIn } from './sample.ts';
import { styleOf } from './style.ts';

/** Satellites that were resources of their own before version 4 of the provider made the others of them. */
const alwaysApart: ReadonlySet<string> = new Set([
  'aws_s3_bucket_public_access_block',
  'aws_s3_bucket_ownership_controls',
  'aws_s3_bucket_notification',
]);

/** What a bucket of the provider's third version has inside of itself. */
const partsOfOld = [
  'versioning',
  'logging',
  'lifecycle_rule',
  'server_side_encryption_configuration',
  'website',
  'cors_rule',
  'replication_configuration',
];

/**
 * A resource of Terraform that says of another what nothing says yet. `none` where a value of this path is not said by such;
 * undefined where it is, but nothing can be written: no sample proves its names, or there is one of that name.
 */
export function satelliteFor(
  steps: readonly string[],
  value: Leaf,
  { resource, rule, context }: Given,
): readonly Addition[] | 'none' | undefined {
  const absorbed = absorbedAt(steps, resource);
  if (absorbed === undefined) return 'none';
  const sample = sampleOf(rule, resource);
  const type = absorbed.types.find((each) => sample.includes(`resource "${each}"`));
  const others = context.views.graph.resources;
  if (type === undefined || isOfOld(type, resource, others)) return 'none';
  const taken = others.some(
    (each) => each.type === type && each.name === resource.name && isBeside(each, resource),
  );
  const head = headOf(absorbed.via, sample, resource, context.textOf(resource.place.path) ?? '');
  const named = namedSteps(absorbed.as === undefined ? steps : steps.slice(1), sample);
  if (taken || head === undefined || named === undefined || styleOf(resource.place.path) !== 'hcl')
    return undefined;
  return [{ behind: resource.place, type, name: resource.name, head, steps: named, value }];
}

function absorbedAt(
  [first = '']: readonly string[],
  { type, format, isLookup }: Resource,
): Absorbed | undefined {
  if (format !== 'terraform' || isLookup) return undefined;
  return kindEntry(type)?.absorbs?.find(
    ({ as, spread, isMany }) => isMany !== true && (as === first || spread?.includes(first)),
  );
}

/** Whether the program is written for a provider that does not know the satellite. */
function isOfOld(type: string, { root, type: owner }: Resource, all: readonly Resource[]): boolean {
  if (owner !== 'aws_s3_bucket' || alwaysApart.has(type)) return false;
  const own = all.filter((each) => each.root === root);
  const isNew = own.some(
    (each) =>
      each.type.startsWith('aws_s3_bucket_') && /_(?:versioning|acl|logging|configuration)$/.test(each.type),
  );
  return (
    !isNew &&
    own.some((each) => each.type === owner && partsOfOld.some((name) => each.attributes.entries.has(name)))
  );
}

function isBeside(a: Resource, b: Resource): boolean {
  return folderOf(a.place.path) === folderOf(b.place.path);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** What it belongs to, as the sample names it, for each of several where there are several. */
function headOf(
  via: string,
  sample: string,
  { type, name, place, number }: Resource,
  text: string,
): Addition['head'] | undefined {
  const used = new RegExp(`\\b${via}\\s*=\\s*${type}\\.\\w+(?:\\[[^\\]]*\\])?(\\.\\w+)`).exec(sample)?.[1];
  if (used === undefined) return undefined;
  const block = text.slice(place.start, place.end);
  const [, indent] = /\n([ \t]+)\S/.exec(block) ?? [];
  const several = indent && new RegExp(`\\n${indent}(count|for_each)\\s*=`).exec(block)?.[1];
  if (several === 'for_each')
    return [
      ['for_each', `${type}.${name}`],
      [via, `each.value${used}`],
    ];
  if (several === 'count')
    return [
      ['count', `length(${type}.${name})`],
      [via, `${type}.${name}[count.index]${used}`],
    ];
  return number === 'one' || several === undefined ? [[via, `${type}.${name}${used}`]] : undefined;
}

function namedSteps(steps: readonly string[], sample: string): readonly Step[] | undefined {
  const found = steps.map((step) => stepIn(sample, step, 'hcl'));
  return found.every((each) => each !== undefined) ? found : undefined;
}
