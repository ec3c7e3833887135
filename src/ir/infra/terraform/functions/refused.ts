import { isMap, numberText, type Plain } from '../../plain.ts';

/** Thrown by functions: `failed` is an error to Terraform too, `function` is what only we cannot do. */
export class Refused extends Error {
  readonly why: 'failed' | 'function';

  constructor(why: 'failed' | 'function', detail: string) {
    super(detail);
    this.why = why;
  }
}

/** A function of known values. */
export type PlainFunction = (...given: readonly Plain[]) => Plain;

/** Ends a function that cannot do what it was asked. */
export function fail(detail: string): never {
  throw new Refused('failed', detail);
}

/** For what Terraform may do, and we do not. */
export function cannot(detail: string): never {
  throw new Refused('function', detail);
}

/** A text, or what Terraform makes one of. */
export function text(value: Plain | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return exactly(value);
  return typeof value === 'boolean' ? String(value) : fail('It is no text.');
}

/** The digits of a number. */
export function exactly(value: number): string {
  return numberText(value) ?? cannot('A number has more digits than are held exactly.');
}

/** An argument that has to be a number. */
export function number(value: Plain | undefined): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^[-+]?\d+(?:\.\d+)?$/.test(value)) return Number(value);
  return fail('It is no number.');
}

/** An argument that has to be a whole number. */
export function integer(value: Plain | undefined): number {
  const found = number(value);
  return Number.isInteger(found) ? found : fail('It is no whole number.');
}

/** An argument that has to be true or false. */
export function truth(value: Plain | undefined): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return fail('It is neither true nor false.');
}

/** An argument that has to be a list. */
export function list(value: Plain | undefined): readonly Plain[] {
  if (value !== null && typeof value === 'object' && !isMap(value)) return value;
  return fail('It is no list.');
}

/** An argument that has to be a list of texts. */
export function texts(value: Plain | undefined): readonly string[] {
  return list(value).map(text);
}

/** An argument that has to be a map. */
export function map(value: Plain | undefined): ReadonlyMap<string, Plain> {
  if (value !== null && typeof value === 'object' && isMap(value)) return value;
  return fail('It is no map.');
}
