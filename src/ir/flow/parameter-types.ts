import type { SourceKind } from './models.ts';

/** What these give in Python are texts: no map in which an operator could be. */
export const textSources: ReadonlySet<SourceKind> = new Set([
  'http-query',
  'http-path',
  'http-header',
  'http-cookie',
  'command-line',
  'environment',
  'standard-input',
]);

/** Annotations of values that hold no text: who passes a text all the same would be told by a type checker. */
export const pythonNumbers: ReadonlySet<string> = new Set([
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
]);

/** Types of TypeScript whose values hold no text. */
export const scriptNumbers: ReadonlySet<string> = new Set(['number', 'boolean', 'bigint']);
