/**
 * An expression of GitHub Actions, with offsets of the text that was parsed. Source: GitHub's "Evaluate expressions in
 * workflows and actions".
 */
export type Expression =
  | {
      readonly kind: 'literal';
      readonly value: string | number | boolean | null;
      readonly start: number;
      readonly end: number;
    }
  | Path
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Expression[];
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'not'; readonly of: Expression; readonly start: number; readonly end: number }
  | {
      readonly kind: 'operator';
      readonly sign: Sign;
      readonly left: Expression;
      readonly right: Expression;
      readonly start: number;
      readonly end: number;
    };

/** What joins two expressions. */
export type Sign = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=';

/** `github.event.issue.title`, `steps['a'].outputs.x`, `matrix[inputs.os]`, `fromJSON(x).y`. */
export interface Path {
  readonly kind: 'path';
  /** A context in small letters, or an expression in brackets or a call. */
  readonly of: string | Expression;
  /** Names in small letters; `*` for all; undefined for one that only a run tells. */
  readonly steps: readonly (string | undefined)[];
  /** What stands in brackets and is no literal. */
  readonly indexes: readonly Expression[];
  readonly start: number;
  readonly end: number;
}

/** `github.event.issue.title` of a path whose names are known; `?` stands for one that only a run tells. */
export function pathText({ of, steps }: Path): string {
  const first = typeof of === 'string' ? of : '?';
  return [first, ...steps.map((step) => step ?? '?')].join('.');
}

/** Every expression within one, itself first. */
export function within(expression: Expression): readonly Expression[] {
  return [expression, ...childrenOf(expression).flatMap(within)];
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'path':
      return typeof expression.of === 'string' ? expression.indexes : [expression.of, ...expression.indexes];
    case 'call':
      return expression.args;
    case 'not':
      return [expression.of];
    case 'operator':
      return [expression.left, expression.right];
  }
}
