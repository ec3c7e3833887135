import type { Scope } from '#model/component';
import { compareText } from '#model/location';
import type { Item } from '../bill/bill.ts';
import type { HashAlgorithm } from '../bill/hash.ts';
import type { Licence } from '../bill/licence.ts';
import { placesOf, type Source, sourceOf } from '../bill/source.ts';
import { splitName } from '../bill/split-name.ts';
import { type Property, property } from './property.ts';

/** One component, as far as we fill it. */
export interface CycloneComponent {
  readonly type: 'application' | 'container' | 'library';
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version?: string;
  readonly scope?: 'required' | 'optional' | 'excluded';
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly object[];
  readonly purl: string;
  readonly externalReferences?: readonly { readonly type: string; readonly url: string }[];
  readonly properties: readonly Property[];
  readonly evidence: object;
}

/** One package as a component. */
export function componentOf(item: Item): CycloneComponent {
  const { id, purl, version, licence, hashes } = item;
  const { group, name } = splitName(item);
  const scope = scopes[item.scope];
  const source = sourceOf(item.registry);
  return {
    type: item.relation === 'root' ? 'application' : item.ecosystem === 'docker' ? 'container' : 'library',
    'bom-ref': id,
    ...(group === undefined ? {} : { group }),
    name,
    ...(version === undefined ? {} : { version }),
    ...(scope === undefined ? {} : { scope }),
    ...(hashes.length === 0
      ? {}
      : { hashes: hashes.map(({ algorithm, hex }) => ({ alg: algorithms[algorithm], content: hex })) }),
    ...(licence === undefined ? {} : { licenses: [licenceOf(licence)] }),
    purl,
    ...(source === undefined ? {} : { externalReferences: [referenceOf(source)] }),
    properties: propertiesOf(item),
    evidence: evidenceOf(item),
  };
}

/** What tests need is not part of what is shipped, as little as what developers need. */
const scopes: Readonly<Record<Scope, CycloneComponent['scope']>> = {
  production: 'required',
  optional: 'optional',
  development: 'excluded',
  test: 'excluded',
  unknown: undefined,
};

const algorithms: Readonly<Record<HashAlgorithm, string>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

function licenceOf({ kind, text }: Licence): object {
  if (kind === 'expression') return { expression: text, acknowledgement: 'declared' };
  return { license: { ...(kind === 'id' ? { id: text } : { name: text }), acknowledgement: 'declared' } };
}

function referenceOf({ kind, url }: Source): { readonly type: string; readonly url: string } {
  return { type: kind === 'repository' ? 'vcs' : 'distribution', url };
}

function propertiesOf({
  ecosystem,
  relation,
  scope,
  occurrences,
  otherHashes,
  layers,
}: Item): readonly Property[] {
  const ranges = new Set(occurrences.flatMap(({ range }) => range ?? []));
  return [
    property('ecosystem', ecosystem),
    ...layers.flatMap(({ digest, instruction }) => [
      property('layer', digest),
      ...(instruction === undefined ? [] : [property('instruction', instruction)]),
    ]),
    ...otherHashes.map((hash) => property('integrity', hash)),
    ...[...ranges].sort(compareText).map((range) => property('range', range)),
    property('relation', relation),
    property('scope', scope),
  ];
}

/** A version that a lock file pins is sure; without one only the name is. */
function evidenceOf({ purl, version, occurrences }: Item): object {
  const confidence = version === undefined ? 0.5 : 1;
  const methods = placesOf(occurrences).map(({ path, isProgram }) => ({
    technique: isProgram ? 'binary-analysis' : 'manifest-analysis',
    confidence,
    value: path,
  }));
  return {
    identity: [{ field: 'purl', confidence, concludedValue: purl, methods }],
    occurrences: occurrences.map(({ path, line, format }) => ({
      location: path,
      line,
      additionalContext: format,
    })),
  };
}
