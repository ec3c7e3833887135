import { createHash } from 'node:crypto';
import type { Bill, Item } from '../bill/bill.ts';
import { sourceOf } from '../bill/source.ts';
import { type Making, tool } from '../bill/tool.ts';
import { uuidOf } from '../bill/uuid.ts';
import { createdAt } from './creation.ts';
import { expressionOf, referencesOf } from './licences.ts';
import { sourceInfo } from './source-info.ts';

const documentId = 'SPDXRef-DOCUMENT';
const subjectId = 'SPDXRef-Subject';

/** A bill as SPDX 2.3 JSON (ISO/IEC 5962). Throws a UserError without a time, which every such document holds. */
export function renderSpdx2(bill: Bill, making: Making): string {
  const created = createdAt(making);
  const ids = new Map(bill.items.map((item) => [item.id, idOf(item)]));
  const licences = referencesOf(bill.items.flatMap(({ licence }) => licence ?? []));
  const content = {
    packages: [subjectOf(bill), ...bill.items.map(packageOf)],
    ...(licences.length === 0
      ? {}
      : {
          hasExtractedLicensingInfos: licences.map(({ id, text }) => ({
            licenseId: id,
            extractedText: text,
          })),
        }),
    relationships: [related(documentId, 'DESCRIBES', subjectId), ...relationshipsOf(bill, ids)],
  };
  const { name } = bill.subject;
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: documentId,
    name,
    documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(name)}-${uuidOf(JSON.stringify(content))}`,
    creationInfo: { created, creators: [`Tool: ${tool.name}-${tool.version}`] },
    ...(bill.unknown.length === 0 ? {} : { comment: `What could not be known:\n${bill.unknown.join('\n')}` }),
    ...content,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function subjectOf({ subject: { name, version } }: Bill): object {
  return {
    SPDXID: subjectId,
    name,
    ...(version === undefined ? {} : { versionInfo: version }),
    ...undeclared,
    primaryPackagePurpose: 'APPLICATION',
  };
}

/** What no file of packages tells. */
const undeclared = {
  downloadLocation: 'NOASSERTION',
  filesAnalyzed: false,
  licenseConcluded: 'NOASSERTION',
  licenseDeclared: 'NOASSERTION',
  copyrightText: 'NOASSERTION',
} as const;

function packageOf(item: Item): object {
  const { name, version, hashes, licence, purl, registry, relation, ecosystem } = item;
  const source = sourceOf(registry);
  return {
    SPDXID: idOf(item),
    name,
    ...(version === undefined ? {} : { versionInfo: version }),
    ...undeclared,
    ...(source === undefined ? {} : { downloadLocation: source.url }),
    ...(licence === undefined ? {} : { licenseDeclared: expressionOf(licence) }),
    ...(hashes.length === 0
      ? {}
      : {
          checksums: hashes.map(({ algorithm, hex }) => ({
            algorithm: algorithm.toUpperCase(),
            checksumValue: hex,
          })),
        }),
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
    primaryPackagePurpose:
      relation === 'root' ? 'APPLICATION' : ecosystem === 'docker' ? 'CONTAINER' : 'LIBRARY',
    sourceInfo: sourceInfo(item),
  };
}

/** What is needed only while developing or testing says so by the kind of its relationship. */
function relationshipsOf({ dependsOn, items }: Bill, ids: ReadonlyMap<string, string>): readonly object[] {
  const scopes = new Map(items.map(({ id, scope }) => [id, scope]));
  return [
    { id: subjectId, dependsOn },
    ...items.map((item) => ({ id: idOf(item), dependsOn: item.dependsOn })),
  ].flatMap(({ id, dependsOn: needs }) =>
    needs.map((need) => {
      const other = ids.get(need) ?? subjectId;
      const kind = kinds[scopes.get(need) ?? 'unknown'];
      return kind === undefined ? related(id, 'DEPENDS_ON', other) : related(other, kind, id);
    }),
  );
}

const kinds: Readonly<Record<Item['scope'], string | undefined>> = {
  production: undefined,
  unknown: undefined,
  optional: 'OPTIONAL_DEPENDENCY_OF',
  development: 'DEV_DEPENDENCY_OF',
  test: 'TEST_DEPENDENCY_OF',
};

function related(from: string, kind: string, to: string): object {
  return { spdxElementId: from, relationshipType: kind, relatedSpdxElement: to };
}

/** Readable, and different for different packages. */
function idOf({ id, name, version = '' }: Item): string {
  const readable = `${name}-${version}`.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-|-$/g, '');
  return `SPDXRef-Package-${readable.slice(0, 80)}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}
