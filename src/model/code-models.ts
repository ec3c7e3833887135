import type { Location } from './location.ts';

/** Where data can come from, in the words of models. */
export const modelSources = [
  'http-query',
  'http-body',
  'http-header',
  'http-cookie',
  'http-path',
  'http-file',
  'websocket',
  'message',
  'rpc',
  'browser',
  'command-line',
  'environment',
  'file',
  'standard-input',
  'response',
  'database',
  'archive',
  'model-output',
] as const;

/** What untrusted data can do in the wrong place, in the words of models. */
export const modelKinds = [
  'sql',
  'nosql',
  'command',
  'code',
  'ldap',
  'xpath',
  'template',
  'log',
  'header',
  'regex',
  'xml',
  'path',
  'archive',
  'url',
  'redirect',
  'html',
  'attribute',
  'script',
  'style',
  'deserialise',
  'prototype',
  'assign',
  'mail',
  'format',
  'prompt',
  'graphql',
] as const;

export type ModelSource = (typeof modelSources)[number];
export type ModelKind = (typeof modelKinds)[number];

/** An argument, counted from 0, or what the method is called on. */
export type ModelPlace = number | 'receiver';

/** What a repository says of a function that Handrail does not know, by its full name. */
export type OwnModel = { readonly name: string; readonly location: Location } & (
  | { readonly as: 'source'; readonly source: ModelSource }
  | { readonly as: 'sink'; readonly at: ModelPlace; readonly kind: ModelKind }
  | { readonly as: 'sanitizer'; readonly kinds: readonly ModelKind[] }
  | { readonly as: 'flow'; readonly from: ModelPlace; readonly to: ModelPlace | 'result' }
);

/** What a model says, without where it is written: equal for equal models. */
export function saidBy({ location: _, ...model }: OwnModel): string {
  return JSON.stringify(Object.entries(model).sort(([a], [b]) => (a < b ? -1 : 1)));
}
