/** A stretch of a text: UTF-16 offsets, the end is the first one past it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text of HCL, read: what could be, and what could not. */
export interface HclFile {
  readonly path: string;
  readonly body: HclBody;
  readonly comments: readonly HclComment[];
  /** Each costs the attribute or block that it is in, never the rest. */
  readonly doubts: readonly HclDoubt[];
  /** Offsets at which lines begin. */
  readonly lines: readonly number[];
}

/** What stands between braces, or in a whole file. */
export interface HclBody extends Span {
  readonly attributes: readonly HclAttribute[];
  readonly blocks: readonly HclBlock[];
  /** Whether something in it could not be read: what is not there may still be. */
  readonly isBroken: boolean;
}

/** `name = value` */
export interface HclAttribute extends Span {
  readonly name: string;
  readonly value: Expression;
}

/** `type "label" { … }` */
export interface HclBlock extends Span {
  readonly type: string;
  readonly labels: readonly string[];
  /** Type and labels. */
  readonly header: Span;
  readonly body: HclBody;
}

/** A comment with its marks. */
export interface HclComment extends Span {
  readonly text: string;
}

/** What could not be read there, as a sentence. */
export interface HclDoubt extends Span {
  readonly detail: string;
}

/** An expression; spans are those of what it is written with, parentheses left out. */
export type Expression =
  | TextExpression
  | (Span & { readonly kind: 'number'; readonly text: string })
  | (Span & { readonly kind: 'truth'; readonly value: boolean })
  | (Span & { readonly kind: 'null' })
  | TemplateExpression
  | (Span & { readonly kind: 'variable'; readonly name: string })
  | (Span & { readonly kind: 'attribute'; readonly of: Expression; readonly name: string })
  | (Span & { readonly kind: 'index'; readonly of: Expression; readonly key: Expression })
  | SplatExpression
  /** What a splat looks at, within its `each`. */
  | (Span & { readonly kind: 'item' })
  | CallExpression
  | (Span & {
      readonly kind: 'conditional';
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    })
  | (Span & {
      readonly kind: 'binary';
      readonly op: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    })
  | (Span & { readonly kind: 'unary'; readonly op: '-' | '!'; readonly of: Expression })
  | (Span & { readonly kind: 'list'; readonly items: readonly Expression[] })
  | (Span & { readonly kind: 'object'; readonly items: readonly ObjectItem[] })
  | ForExpression;

/** A text without anything to be put in. */
export interface TextExpression extends Span {
  readonly kind: 'text';
  readonly text: string;
  /** Where the text itself begins, of a heredoc. */
  readonly content?: number;
}

/** `"a-${b}"` or a heredoc with something to be put in. */
export interface TemplateExpression extends Span {
  readonly kind: 'template';
  readonly parts: readonly TemplatePart[];
  /** Where the text itself begins, of a heredoc. */
  readonly content?: number;
}

/** `of[*].name` or `of.*.name` */
export interface SplatExpression extends Span {
  readonly kind: 'splat';
  readonly of: Expression;
  readonly each: Expression;
}

/** `name(arguments…)` */
export interface CallExpression extends Span {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Expression[];
  /** Whether the last argument is a list of arguments: `f(a, b...)`. */
  readonly isSpread: boolean;
}

/** `[for k, v in over : value if test]` and `{for k, v in over : key => value... if test}` */
export interface ForExpression extends Span {
  readonly kind: 'for';
  readonly keyName?: string;
  readonly valueName: string;
  readonly over: Expression;
  /** Only where an object is made. */
  readonly key?: Expression;
  readonly value: Expression;
  readonly isGrouped: boolean;
  readonly test?: Expression;
}

/** `key = value` in an object; a bare word is a text. */
export interface ObjectItem extends Span {
  readonly key: Expression;
  readonly value: Expression;
}

export type BinaryOperator =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '<'
  | '>'
  | '<='
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | '%';

/** A piece of a template. */
export type TemplatePart =
  | (Span & { readonly kind: 'text'; readonly text: string })
  | (Span & { readonly kind: 'value'; readonly value: Expression })
  | (Span & {
      readonly kind: 'if';
      readonly test: Expression;
      readonly yes: readonly TemplatePart[];
      readonly no: readonly TemplatePart[];
    })
  | (Span & {
      readonly kind: 'for';
      readonly keyName?: string;
      readonly valueName: string;
      readonly over: Expression;
      readonly body: readonly TemplatePart[];
    });
