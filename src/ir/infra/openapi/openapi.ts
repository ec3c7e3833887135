import { carriedAt, type Fields, mapFrom, textAt, truthAt } from '../dockerfile/fields.ts';
import { commentsAround } from '../document-comments.ts';
import type { InfraPart, TreeFiles } from '../files.ts';
import { listOf } from '../make.ts';
import type { Resource } from '../resource.ts';
import { type InfraValue, itemsOf, type MapValue, type Place, type TextValue, valueAt } from '../value.ts';
import { type ApiDocument, type ApiFiles, openApiFiles } from './files.ts';
import { type OperationRead, operationsOf } from './operations.ts';
import { nodesOf } from './schemas.ts';
import { requirementsOf, type Schemes, schemesOf, schemeValue } from './security.ts';

const mostSchemas = 5_000;

/**
 * Reads every description of an interface in OpenAPI 3 or Swagger 2: a resource for the document, each operation, each
 * security scheme and each schema that has a name. References within the tree are followed.
 */
export function readOpenApi(files: TreeFiles): InfraPart {
  const opened = openApiFiles(files);
  const resources = opened.documents.flatMap((document) => resourcesOf(document, opened));
  return {
    resources,
    gaps: opened.gaps,
    notices: opened.notices,
    paths: opened.documents.map(({ path }) => path),
  };
}

function resourcesOf(document: ApiDocument, files: ApiFiles): readonly Resource[] {
  const schemes = schemesOf(document, files);
  const operations = operationsOf(document, files, schemes);
  const found: Resource[] = [documentResource(document, operations, schemes)];
  for (const { address, attributes, place } of operations)
    found.push(resourceOf(document, address, 'openapi.operation', attributes, place));
  const used = usedSchemes(document, operations);
  for (const [name, located] of schemes) {
    const value = schemeValue(located, located.value.place);
    if (value.kind !== 'map') continue;
    const place = placeOfScheme(document, name) ?? value.place;
    const entries = new Map(value.entries).set('is_used', { value: truthAt(used.has(name), place), place });
    found.push(
      resourceOf(document, `securitySchemes.${name}`, 'openapi.scheme', { ...value, entries }, place),
    );
  }
  found.push(...schemaResources(document));
  return found;
}

function usedSchemes({ top }: ApiDocument, operations: readonly OperationRead[]): ReadonlySet<string> {
  const all = [
    valueAt(top, 'security'),
    ...operations.map(({ attributes }) => valueAt(attributes, 'security')),
  ];
  const names = new Set<string>();
  for (const security of all)
    for (const each of itemsOf(security)) {
      if (each.kind !== 'map') continue;
      for (const name of each.entries.keys()) names.add(name);
      for (const name of itemsOf(valueAt(each, 'schemes'))) if (name.kind === 'text') names.add(name.text);
    }
  return names;
}

function placeOfScheme({ top }: ApiDocument, name: string): Place | undefined {
  const defined = valueAt(top, 'components', 'securitySchemes') ?? valueAt(top, 'securityDefinitions');
  return defined?.kind === 'map' ? defined.entries.get(name)?.place : undefined;
}

/**
 * `version`, `servers` (addresses; those of Swagger made of `schemes`, `host` and `basePath`), `security`, `access` over all:
 * `required` where every operation or the whole asks for something, and how many operations there are.
 */
function documentResource(
  { path, top, version, ...rest }: ApiDocument,
  operations: readonly OperationRead[],
  schemes: Schemes,
): Resource {
  const place = top.place;
  const security = valueAt(top, 'security');
  const access = operations.map(({ attributes }) => valueAt(attributes, 'access'));
  const said = access.some((each) => each?.kind === 'text' && each.text !== 'undeclared');
  const fields: Fields = {
    version: textAt(version, place),
    servers: serversOf(top, place),
    security: security === undefined ? undefined : requirementsOf(security, schemes, version),
    has_operations: truthAt(operations.length > 0, place),
    says_access: truthAt(said || security !== undefined, place),
    has_schemes: truthAt(schemes.size > 0, place),
    gateway: valueAt(top, 'x-amazon-apigateway-policy') ?? valueAt(top, 'x-google-endpoints'),
  };
  const attributes = mapFrom(fields, place);
  const whole =
    attributes.kind === 'map'
      ? attributes
      : ({ kind: 'map', entries: new Map(), isOpen: true, ...carriedAt(place) } as const);
  return resourceOf({ path, top, version, ...rest }, path, 'openapi.document', whole, place);
}

function serversOf(top: MapValue, place: Place): InfraValue | undefined {
  const servers = valueAt(top, 'servers');
  if (servers !== undefined) return servers;
  const host = valueAt(top, 'host');
  const schemes = itemsOf(valueAt(top, 'schemes'));
  const name = host?.kind === 'text' ? host.text : '';
  if (schemes.length === 0) return undefined;
  const items = schemes.flatMap((each) =>
    each.kind === 'text' ? [mapFrom({ scheme: each, url: addressOf(each, name) }, each.place)] : [],
  );
  return listOf(items, carriedAt(place));
}

/** Without a host it is wherever the description was fetched from. */
function addressOf(scheme: TextValue, host: string): InfraValue | undefined {
  return host === '' ? undefined : { ...scheme, text: `${scheme.text}://${host}` };
}

/** Schemas under their names; each with `nodes`, itself and those that are written within it. */
function schemaResources(document: ApiDocument): readonly Resource[] {
  const named = valueAt(document.top, 'components', 'schemas') ?? valueAt(document.top, 'definitions');
  if (named?.kind !== 'map') return [];
  return [...named.entries].slice(0, mostSchemas).map(([name, { value, place }]) => {
    const attributes = mapFrom({ nodes: listOf(nodesOf(value), carriedAt(place)) }, place);
    const whole =
      attributes.kind === 'map'
        ? attributes
        : ({ kind: 'map', entries: new Map(), isOpen: true, ...carriedAt(place) } as const);
    return resourceOf(document, `schemas.${name}`, 'openapi.schema', whole, place);
  });
}

function resourceOf(
  { path, document }: ApiDocument,
  address: string,
  type: string,
  attributes: MapValue,
  place: Place,
): Resource {
  return {
    id: `openapi:${path}:${address}`,
    address,
    root: path,
    format: 'openapi',
    type,
    kind: type,
    name: address,
    isLookup: false,
    provider: { name: 'openapi' },
    attributes,
    place,
    header: { ...place, endLine: place.line, endColumn: place.column + 1 },
    calls: [],
    comments: place.path === path ? commentsAround(document, place) : [],
    dependsOn: [],
    number: 'one',
  };
}
