import type { SourceKind } from '#ir/flow/models';
import type { Confidence } from '#model/severity';

/**
 * How sure a finding is by where its data comes from; a kind of source that is absent is none for the weakness. Who
 * starts a program, owns its environment and its files can usually do what it can: such data counts little or not.
 */
export type Trust = Readonly<Partial<Record<SourceKind, Confidence>>>;

/** Somebody elsewhere sends it. */
export const remote: Trust = {
  'http-query': 'high',
  'http-body': 'high',
  'http-header': 'high',
  'http-cookie': 'high',
  'http-path': 'high',
  'http-file': 'high',
  websocket: 'high',
  rpc: 'high',
  browser: 'high',
  message: 'medium',
  response: 'low',
};

/** Besides, data that reaches the program on its own machine: a stored copy of what came from outside, or an argument. */
export const remoteAndLocal: Trust = {
  ...remote,
  database: 'low',
  'standard-input': 'low',
  'command-line': 'low',
};

/** What a page shows: what was stored is as good as what was just sent. */
export const pages: Trust = {
  ...remote,
  message: 'high',
  response: 'medium',
  database: 'medium',
  file: 'low',
};

/** Whoever packs an archive names its members. */
export const archives: Trust = { ...remote, archive: 'medium' };

/** What the sender of a file says of it. */
export const uploads: Trust = { 'http-file': 'high' };

/** Not untrusted, but nobody else may see it. */
export const confidential: Trust = { sensitive: 'medium' };

/** Not untrusted, but others can compute it. */
export const guessable: Trust = { 'weak-random': 'medium' };

/** Of the program's inside: its paths, its queries, its versions. */
export const errorDetail: Trust = { 'error-detail': 'medium' };

export const modelOutput: Trust = { 'model-output': 'medium' };
