import type { Bill, Item } from '../bill/bill.ts';
import { sourceOf } from '../bill/source.ts';
import { type Making, tool } from '../bill/tool.ts';
import { uuidOf } from '../bill/uuid.ts';
import { createdAt } from './creation.ts';
import { expressionOf, type LicenceWords, referencesOf } from './licences.ts';
import { sourceInfo } from './source-info.ts';

const creation = '_:creation';

type Element = Readonly<Record<string, unknown>>;

/** Names of elements: all begin with the name space of the document. */
type Name = (kind: string, id: string) => string;

/** A bill as SPDX 3.0.1 in JSON-LD. Throws a UserError without a time, which every such document holds. */
export function renderSpdx3(bill: Bill, making: Making): string {
  const created = createdAt(making);
  const space = `https://spdx.org/spdxdocs/${encodeURIComponent(bill.subject.name)}-${uuidOf(JSON.stringify(bill))}`;
  const name: Name = (kind, id) => `${space}#${kind}-${uuidOf(id)}`;
  const elements = [
    subjectOf(bill, name),
    ...bill.items.map((item) => packageOf(item, name)),
    ...dependenciesOf(bill, name),
    ...licencesOf(bill, name),
  ];
  const graph = [
    {
      type: 'CreationInfo',
      '@id': creation,
      specVersion: '3.0.1',
      created,
      createdBy: [name('agent', '')],
      createdUsing: [name('tool', '')],
    },
    element('SoftwareAgent', name('agent', ''), { name: 'Handrail' }),
    element('Tool', name('tool', ''), { name: `${tool.name} ${tool.version}` }),
    documentOf(bill, name, elements),
    sbomOf(name, elements),
    ...elements,
  ];
  return `${JSON.stringify({ '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': graph }, null, 2)}\n`;
}

function element(type: string, spdxId: string, fields: Element): Element {
  return { type, spdxId, creationInfo: creation, ...fields };
}

function documentOf({ subject, unknown }: Bill, name: Name, elements: readonly Element[]): Element {
  return element('SpdxDocument', name('document', ''), {
    name: subject.name,
    profileConformance: ['core', 'software', 'simpleLicensing'],
    ...(unknown.length === 0 ? {} : { comment: `What could not be known:\n${unknown.join('\n')}` }),
    rootElement: [name('sbom', '')],
    element: [name('sbom', ''), ...elements.map(({ spdxId }) => spdxId)],
  });
}

function sbomOf(name: Name, elements: readonly Element[]): Element {
  return element('software_Sbom', name('sbom', ''), {
    software_sbomType: ['source'],
    rootElement: [name('subject', '')],
    element: elements.map(({ spdxId }) => spdxId),
  });
}

function subjectOf({ subject }: Bill, name: Name): Element {
  return element('software_Package', name('subject', ''), {
    name: subject.name,
    ...(subject.version === undefined ? {} : { software_packageVersion: subject.version }),
    software_primaryPurpose: 'application',
  });
}

function packageOf(item: Item, name: Name): Element {
  const { id, version, hashes, purl, registry, relation, ecosystem } = item;
  const source = sourceOf(registry);
  return element('software_Package', name('package', id), {
    name: item.name,
    ...(version === undefined ? {} : { software_packageVersion: version }),
    software_packageUrl: purl,
    software_primaryPurpose:
      relation === 'root' ? 'application' : ecosystem === 'docker' ? 'container' : 'library',
    ...(source === undefined ? {} : { software_downloadLocation: source.url }),
    software_sourceInfo: sourceInfo(item),
    ...(hashes.length === 0
      ? {}
      : { verifiedUsing: hashes.map(({ algorithm, hex }) => ({ type: 'Hash', algorithm, hashValue: hex })) }),
  });
}

/** One relationship for each package and scope of what it needs. */
function dependenciesOf({ dependsOn, items, unknown, isGraphKnown }: Bill, name: Name): readonly Element[] {
  const scopes = new Map(items.map(({ id, scope }) => [id, lifecycleOf(scope)]));
  const isWhole = unknown.length === 0 && isGraphKnown;
  const needy = [
    { id: '', from: name('subject', ''), needs: dependsOn },
    ...items.map((item) => ({ id: item.id, from: name('package', item.id), needs: item.dependsOn })),
  ];
  return needy.flatMap(({ id, from, needs }) =>
    [...Map.groupBy(needs, (need) => scopes.get(need))].map(([scope, some]) =>
      element(
        scope === undefined ? 'Relationship' : 'LifecycleScopedRelationship',
        name('needs', `${id}\0${scope ?? ''}`),
        {
          relationshipType: 'dependsOn',
          from,
          to: some.map((need) => name('package', need)),
          completeness: isWhole ? 'complete' : 'noAssertion',
          ...(scope === undefined ? {} : { scope }),
        },
      ),
    ),
  );
}

function lifecycleOf(scope: Item['scope']): string | undefined {
  if (scope === 'production' || scope === 'optional') return 'runtime';
  return scope === 'unknown' ? undefined : scope;
}

/** An element for each licence, and a relationship for each to all packages that declare it. */
function licencesOf({ items }: Bill, name: Name): readonly Element[] {
  const words = new Map(
    referencesOf(items.flatMap(({ licence }) => licence ?? [])).map((each) => [each.id, each]),
  );
  const expressions = new Set(
    items.flatMap(({ licence }) => (licence === undefined ? [] : [expressionOf(licence)])),
  );
  const declared = items.flatMap(({ id, licence }) => {
    if (licence === undefined) return [];
    const fields = {
      relationshipType: 'hasDeclaredLicense',
      from: name('package', id),
      to: [name('licence', expressionOf(licence))],
    };
    return [element('Relationship', name('licensed', id), fields)];
  });
  return [
    ...[...words.values()].map(({ id, text }) =>
      element('simplelicensing_SimpleLicensingText', name('words', id), {
        simplelicensing_licenseText: text,
      }),
    ),
    ...[...expressions].sort().map((expression) => expressionElement(expression, words, name)),
    ...declared,
  ];
}

function expressionElement(
  expression: string,
  words: ReadonlyMap<string, LicenceWords>,
  name: Name,
): Element {
  const named = [...words.keys()].filter((id) => expression.split(/[\s()]+/).includes(id));
  return element('simplelicensing_LicenseExpression', name('licence', expression), {
    simplelicensing_licenseExpression: expression,
    ...(named.length === 0
      ? {}
      : {
          simplelicensing_customIdToUri: named.map((id) => ({
            type: 'DictionaryEntry',
            key: id,
            value: name('words', id),
          })),
        }),
  });
}
