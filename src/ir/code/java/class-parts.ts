import type { CodeClass } from '../module.ts';
import type { Context } from './context.ts';
import type { Region } from './scopes.ts';
import { type ClassShape, componentsOf } from './shapes.ts';

type Method = CodeClass['methods'][number];
type Field = CodeClass['fields'][number];

/** What is put together of one class. */
export interface ClassParts {
  readonly shape: ClassShape;
  readonly number: number;
  readonly region: Region;
  readonly methods: Method[];
  readonly fields: Field[];
}

/** What a record is made of. */
export function recordComponents(context: Context, shape: ClassShape) {
  return shape.kind === 'record' ? componentsOf(context.file.tree, shape.node) : [];
}
