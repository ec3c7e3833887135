import type { TypeName } from '../code/module.ts';
import type { SourceKind } from './models.ts';
import { allKinds, type KindMask, maskOf } from './taint-kind.ts';
import type { Value } from './value.ts';

/** What these give in Python and Go are texts: no map in which an operator could be. */
const textSources: ReadonlySet<SourceKind> = new Set([
  'http-query',
  'http-path',
  'http-header',
  'http-cookie',
  'command-line',
  'environment',
  'standard-input',
]);

/** What Python gets from there can do: no operators in texts, no line breaks in a header, which a server cuts there. */
export function maskFrom(kind: SourceKind): KindMask {
  if (!textSources.has(kind)) return allKinds;
  return allKinds & ~maskOf(kind === 'http-header' ? ['nosql', 'log', 'header'] : ['nosql']);
}

/** Annotations of values that hold no text of somebody: who passes one all the same would be told by a type checker. */
const pythonNumbers: ReadonlySet<string> = new Set([
  'int',
  'float',
  'bool',
  'complex',
  'Decimal',
  'decimal.Decimal',
  'UUID',
  'uuid.UUID',
  // Of pydantic, which reads them before.
  'UUID1',
  'UUID3',
  'UUID4',
  'UUID5',
  'PositiveInt',
  'NonNegativeInt',
  'datetime',
  'datetime.datetime',
  'datetime.date',
  'date',
  'time',
  'timedelta',
  'Literal',
  'typing.Literal',
]);

/** `int`, `Optional[int]`, `Annotated[int, Path()]`. */
export function isPythonNumber({ name, of }: TypeName): boolean {
  if (/^(?:\w+\.)?(?:Optional|Annotated|Final)$/.test(name)) return of?.every(isPythonNumber) === true;
  return pythonNumbers.has(name);
}

/** Names of the types that models give to schemas. */
export const schemaTypes = { safe: 'schema.Safe', text: 'schema.Text', file: 'schema.File' } as const;

/** Kinds for which a value is safe once such a schema took it. */
export function clearedBySchema({ refs }: Value): KindMask {
  const types = refs.flatMap((ref) => (ref.kind === 'instance' ? [ref.type] : []));
  if (types.length === 0 || types.length < refs.length) return 0;
  if (types.every((type) => type === schemaTypes.safe)) return allKinds & ~maskOf(['amount']);
  // Whoever takes a file of a form keeps the last part of its name only.
  if (types.every((type) => type === schemaTypes.file)) return maskOf(['path', 'archive']);
  return types.every((type) => type === schemaTypes.safe || type === schemaTypes.text)
    ? maskOf(['nosql', 'prototype', 'assign'])
    : 0;
}

/** Types of TypeScript whose values hold no text. */
export const scriptNumbers: ReadonlySet<string> = new Set(['number', 'boolean', 'bigint']);
