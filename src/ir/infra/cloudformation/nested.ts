import { folderOf, pathFrom } from '../terraform/paths.ts';
import { type InfraValue, itemsOf, type MapValue, valueAt } from '../value.ts';
import type { Template } from './template.ts';

/** Types of resources that are stacks of their own. */
const stackTypes: ReadonlySet<string> = new Set([
  'AWS::CloudFormation::Stack',
  'AWS::Serverless::Application',
]);

/** Whether a resource is a stack of its own. */
export function isStackType(type: string | undefined): boolean {
  return type !== undefined && stackTypes.has(type);
}

/**
 * The path in the tree of the template that a resource names; undefined when it is not there. A template that will be
 * fetched from elsewhere is the only one here whose path ends as the address does.
 */
export function nestedPath(
  resource: MapValue,
  { path }: Template,
  paths: readonly string[],
): string | undefined {
  const folder = folderOf(path);
  const asset = assetOf(resource);
  if (asset !== undefined) return amongst(pathFrom(folder, asset), paths);
  const written =
    valueAt(resource, 'Properties', 'TemplateURL') ?? valueAt(resource, 'Properties', 'Location');
  const address = written === undefined ? undefined : addressIn(written);
  if (address === undefined) return undefined;
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(address) && !/[$*]/.test(address))
    return amongst(pathFrom(folder, address), paths);
  return endingLike(address, paths, path);
}

function amongst(path: string | undefined, paths: readonly string[]): string | undefined {
  return path !== undefined && paths.includes(path) ? path : undefined;
}

/** What the CDK notes of a template that it made beside this one. */
function assetOf(resource: MapValue): string | undefined {
  const metadata = valueAt(resource, 'Metadata');
  if (metadata === undefined) return undefined;
  const property = valueAt(metadata, 'aws:asset:property');
  const asset = valueAt(metadata, 'aws:asset:path');
  return property?.kind === 'text' && property.text === 'TemplateURL' && asset?.kind === 'text'
    ? asset.text
    : undefined;
}

/** The address as it is written, with `*` for what is not known of it. */
function addressIn(written: InfraValue): string | undefined {
  if (written.kind === 'text') return written.text;
  if (written.kind !== 'map') return undefined;
  const sub = valueAt(written, 'Fn::Sub');
  const text = sub?.kind === 'list' ? sub.items[0] : sub;
  if (text?.kind === 'text') return text.text.replace(/\$\{[^${}]*\}/g, '*');
  const join = valueAt(written, 'Fn::Join');
  const [separator, parts] = itemsOf(join);
  if (separator?.kind !== 'text') return undefined;
  return itemsOf(parts)
    .map((part) => (part.kind === 'text' ? part.text : '*'))
    .join(separator.text);
}

/** The only path that ends as an address does: with as many folders as are known of it. */
function endingLike(address: string, paths: readonly string[], own: string): string | undefined {
  const known =
    address
      .replace(/[?#].*$/, '')
      .split('*')
      .at(-1) ?? '';
  const steps = known.split('/').filter((step) => step !== '');
  const name = steps.at(-1);
  if (name === undefined || !/\.\w+$/.test(name)) return undefined;
  const isComplete = known.includes('/') || !address.includes('*');
  let left = paths.filter((path) => path !== own && (path === name || path.endsWith(`/${name}`)));
  if (!isComplete || left.length === 0) return undefined;
  for (let count = 2; count <= steps.length && left.length > 1; count++) {
    const ending = steps.slice(-count).join('/');
    const closer = left.filter((path) => path === ending || path.endsWith(`/${ending}`));
    if (closer.length === 0) break;
    left = closer;
  }
  return left.length === 1 ? left[0] : undefined;
}
