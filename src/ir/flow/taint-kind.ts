/**
 * What untrusted data can do in the wrong place: each kind is one bit of a taint's mask. A sanitizer clears the kinds
 * that it makes safe and leaves the others: HTML escaping does nothing for SQL.
 */
export const taintKinds = [
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
  /** Names of entries of an archive, which decide where they are unpacked. */
  'archive',
  'url',
  'redirect',
  'html',
  /** Inside a quoted attribute. */
  'attribute',
  'script',
  'style',
  'deserialise',
  'prototype',
  'assign',
  'trust',
  'mail',
  'format',
  'prompt',
  'graphql',
  /** Where it must not become visible; for sensitive data rather than untrusted data. */
  'disclosure',
  /** An amount that decides how much work or memory is spent. */
  'amount',
  /** Where nobody may guess it; for values of weak generators rather than untrusted data. */
  'predictable',
  /** What a broken hash is made of; for sensitive data. */
  'hash',
] as const;

/** One of the kinds of harm. */
export type TaintKind = (typeof taintKinds)[number];

/** One bit for each kind. */
export type KindMask = number;

/** The mask of data that is dangerous everywhere. */
export const allKinds: KindMask = 2 ** taintKinds.length - 1;

/** The mask of several kinds. */
export function maskOf(kinds: readonly TaintKind[] | 'all'): KindMask {
  if (kinds === 'all') return allKinds;
  return kinds.reduce((mask, kind) => mask | (1 << taintKinds.indexOf(kind)), 0);
}
