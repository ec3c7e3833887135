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
};

/** Nobody attacks the console of their own browser. */
export const senders: Trust = without(remote, 'browser');

/**
 * Besides, what can run code wherever it comes from: a stored copy of what came from outside, an argument, what a program
 * that installs a package gives to its functions.
 */
export const everywhere: Trust = {
  ...remote,
  caller: 'medium',
  database: 'low',
  'standard-input': 'low',
  'command-line': 'low',
};

/** What only harms the server: a page in a browser may do there what its user may do anyway. */
export const onServers: Trust = { ...remote, browser: 'low', caller: 'low' };

/** What a page shows: what was stored counts a little, for mostly the program itself wrote it. */
export const pages: Trust = {
  ...remote,
  message: 'high',
  response: 'low',
  database: 'low',
  document: 'low',
  caller: 'low',
};

/** Whoever packs an archive names its members. */
export const archives: Trust = { ...remote, archive: 'medium' };

/** Put where the program looks for what it has checked. */
export const unchecked: Trust = {
  'http-query': 'medium',
  'http-body': 'medium',
  'http-header': 'medium',
  'http-cookie': 'medium',
  'http-file': 'medium',
  'http-path': 'low',
};

/** What the sender of a file says of it. */
export const uploads: Trust = { 'http-file': 'high' };

/** Not untrusted, but nobody else may see it. */
export const confidential: Trust = { sensitive: 'medium' };

/** Not untrusted, but others can compute it. */
export const guessable: Trust = { 'weak-random': 'medium' };

/** Of no known size. */
export const unbounded: Trust = { 'parsed-number': 'medium' };

/** Of the program's inside: its paths, its queries, its versions. */
export const errorDetail: Trust = { 'error-detail': 'medium' };

/** What a language model answers, which whoever wrote its input may decide. */
export const modelOutput: Trust = { 'model-output': 'medium' };

function without(trust: Trust, kind: SourceKind): Trust {
  const { [kind]: _, ...others } = trust;
  return others;
}
