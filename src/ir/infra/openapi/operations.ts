import { carriedAt, type Fields, mapFrom, textAt, truthAt } from '../dockerfile/fields.ts';
import { listOf } from '../make.ts';
import {
  type Entry,
  type InfraValue,
  isUnknown,
  itemsOf,
  type MapValue,
  type Place,
  valueAt,
} from '../value.ts';
import type { ApiDocument, ApiFiles, Located } from './files.ts';
import { nodesOf } from './schemas.ts';
import { requirementsOf, type Schemes } from './security.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const writes = /^(?:put|post|delete|patch)$/;
const mostOperations = 5_000;

/** An operation of a description. */
export interface OperationRead {
  readonly address: string;
  readonly attributes: MapValue;
  readonly place: Place;
  readonly isOpen: boolean;
}

/** All operations of a description. */
export function operationsOf(
  document: ApiDocument,
  files: ApiFiles,
  schemes: Schemes,
): readonly OperationRead[] {
  const found: OperationRead[] = [];
  for (const section of ['paths', 'webhooks']) {
    const paths = valueAt(document.top, section);
    if (paths?.kind !== 'map') continue;
    for (const [path, entry] of paths.entries) {
      const item = files.resolve({ value: entry.value, path: document.path });
      if (item?.value.kind !== 'map' || path.startsWith('x-')) continue;
      for (const method of methods) {
        const operation = item.value.entries.get(method);
        if (operation?.value.kind !== 'map' || found.length >= mostOperations) continue;
        found.push(
          operationOf(path, method, operation, { ...item, value: item.value }, document, files, schemes),
        );
      }
    }
  }
  return found;
}

function operationOf(
  path: string,
  method: string,
  entry: Entry,
  item: { readonly value: MapValue; readonly path: string },
  document: ApiDocument,
  files: ApiFiles,
  schemes: Schemes,
): OperationRead {
  const { place } = entry;
  const at = (value: InfraValue): Located => ({ value, path: item.path });
  const own = valueAt(entry.value, 'security');
  const security = own ?? valueAt(document.top, 'security');
  const parameters = [
    ...itemsOf(valueAt(item.value, 'parameters')),
    ...itemsOf(valueAt(entry.value, 'parameters')),
  ];
  const read = parameters.flatMap((each) => {
    const found = files.resolve(at(each));
    return found === undefined ? [] : [parameterOf(found.value)];
  });
  const body = bodyOf(valueAt(entry.value, 'requestBody'), at, files);
  const list = (items: readonly InfraValue[]) => listOf(items, carriedAt(place));
  const responses = responsesOf(valueAt(entry.value, 'responses'), at, files);
  const answered = responses.flatMap((each) => [each, ...itemsOf(valueAt(each, 'content'))]);
  const fields: Fields = {
    method: textAt(method, place),
    path: textAt(path, place),
    version: textAt(document.version, place),
    is_write: truthAt(writes.test(method), place),
    access: textAt(accessOf(security), own?.place ?? place),
    is_own: truthAt(own !== undefined, place),
    security: security === undefined ? undefined : requirementsOf(security, schemes, document.version),
    responses: list(responses),
    parameters: list(read),
    body,
    schemas: list([
      ...parameters.flatMap(schemasIn),
      ...answered.flatMap(schemaIn),
      ...itemsOf(body && valueAt(body, 'content')).flatMap(schemaIn),
    ]),
    servers: valueAt(entry.value, 'servers') ?? valueAt(item.value, 'servers'),
    schemes: valueAt(entry.value, 'schemes'),
    consumes: valueAt(entry.value, 'consumes') ?? valueAt(document.top, 'consumes'),
    produces: valueAt(entry.value, 'produces') ?? valueAt(document.top, 'produces'),
    operation_id: valueAt(entry.value, 'operationId'),
  };
  const attributes = mapFrom(fields, place);
  return {
    address: `${method.toUpperCase()} ${path}`,
    attributes:
      attributes.kind === 'map'
        ? attributes
        : { kind: 'map', entries: new Map(), isOpen: true, ...carriedAt(place) },
    place,
    isOpen: isUnknown(attributes),
  };
}

/** `required`; `optional`, if one may also come without; `open`, by an empty list; `undeclared` where nothing is said. */
function accessOf(security: InfraValue | undefined): string {
  if (security === undefined) return 'undeclared';
  if (security.kind !== 'list') return security.kind === 'unknown' ? 'unknown' : 'open';
  if (security.items.length === 0) return 'open';
  return security.items.some((each) => each.kind === 'map' && each.entries.size === 0)
    ? 'optional'
    : 'required';
}

/** A parameter, its schema beside it in Swagger, as `schema` in all versions. */
function parameterOf(value: InfraValue): InfraValue {
  if (value.kind !== 'map' || value.entries.has('schema') || value.entries.has('content')) return value;
  const entries = new Map(value.entries);
  if (value.entries.has('type')) entries.set('schema', { value: { ...value }, place: value.place });
  return { ...value, entries };
}

function schemasIn(value: InfraValue): readonly InfraValue[] {
  if (value.kind !== 'map' || value.entries.has('$ref')) return [];
  const schema = valueAt(value, 'schema') ?? (value.entries.has('type') ? value : undefined);
  return nodesOf(schema);
}

/** The schema of a media type or an answer. */
function schemaIn(value: InfraValue): readonly InfraValue[] {
  return nodesOf(valueAt(value, 'schema'));
}

function bodyOf(
  value: InfraValue | undefined,
  at: (value: InfraValue) => Located,
  files: ApiFiles,
): InfraValue | undefined {
  const body = value === undefined ? undefined : files.resolve(at(value))?.value;
  if (body?.kind !== 'map') return body;
  return mapFrom({ required: valueAt(body, 'required'), content: contentOf(body) }, body.place);
}

/** Media types with what stands at them, as a list. */
function contentOf(holder: MapValue): InfraValue | undefined {
  const content = valueAt(holder, 'content');
  if (content?.kind !== 'map') return content;
  const items = [...content.entries].map(([type, { value, place }]) =>
    mapFrom(
      { type: textAt(type, place), schema: value.kind === 'map' ? valueAt(value, 'schema') : undefined },
      place,
    ),
  );
  return listOf(items, carriedAt(content.place));
}

function responsesOf(
  value: InfraValue | undefined,
  at: (value: InfraValue) => Located,
  files: ApiFiles,
): readonly InfraValue[] {
  if (value?.kind !== 'map') return [];
  return [...value.entries].flatMap(([code, { value: written, place }]) => {
    if (code.startsWith('x-')) return [];
    const response = files.resolve(at(written))?.value;
    if (response?.kind !== 'map') return [mapFrom({ code: textAt(code, place) }, place)];
    const schema = valueAt(response, 'schema');
    return [mapFrom({ code: textAt(code, place), content: contentOf(response), schema }, place)];
  });
}
