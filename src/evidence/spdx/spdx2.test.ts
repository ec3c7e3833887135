import { expect, test } from 'vitest';
import { billOf } from '../bill/bill.ts';
import { shop } from '../fixtures/inventories.ts';
import { renderSpdx2 } from './spdx2.ts';

const now = '2026-11-22T10:00:00.123Z';

interface Document {
  readonly documentNamespace: string;
  readonly creationInfo: { readonly created: string };
  readonly comment: string;
  readonly packages: readonly {
    readonly SPDXID: string;
    readonly name: string;
    readonly licenseDeclared: string;
  }[];
  readonly hasExtractedLicensingInfos: readonly {
    readonly licenseId: string;
    readonly extractedText: string;
  }[];
  readonly relationships: readonly {
    readonly spdxElementId: string;
    readonly relationshipType: string;
    readonly relatedSpdxElement: string;
  }[];
}

function read(inventory = shop, at = now): Document {
  return JSON.parse(renderSpdx2(billOf(inventory), { now: at })) as Document;
}

test('a package has its place, its hash, its licence and its Package URL', () => {
  expect(read().packages.find(({ name }) => name === 'express')).toMatchInlineSnapshot(`
    {
      "SPDXID": "SPDXRef-Package-express-4.17.1-d3319519",
      "checksums": [
        {
          "algorithm": "SHA512",
          "checksumValue": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        },
      ],
      "copyrightText": "NOASSERTION",
      "downloadLocation": "https://registry.npmjs.org/express/-/express-4.17.1.tgz",
      "externalRefs": [
        {
          "referenceCategory": "PACKAGE-MANAGER",
          "referenceLocator": "pkg:npm/express@4.17.1",
          "referenceType": "purl",
        },
      ],
      "filesAnalyzed": false,
      "licenseConcluded": "NOASSERTION",
      "licenseDeclared": "MIT",
      "name": "express",
      "primaryPackagePurpose": "LIBRARY",
      "sourceInfo": "Named in package-lock.json:20, package-lock.json:40, package.json:5; relation: direct; scope: production.",
      "versionInfo": "4.17.1",
    }
  `);
});

test('every relationship is between packages that are there, and says what is for development', () => {
  const { packages, relationships } = read();
  const names = new Map(packages.map(({ SPDXID, name }) => [SPDXID, name]));
  const told = relationships
    .slice(1)
    .map(
      (each) =>
        `${names.get(each.spdxElementId)} ${each.relationshipType} ${names.get(each.relatedSpdxElement)}`,
    );
  expect(new Set(packages.map(({ SPDXID }) => SPDXID)).size).toBe(packages.length);
  expect(told).toMatchInlineSnapshot(`
    [
      "fry & factory DEPENDS_ON ghcr.io/acme/node",
      "fry & factory DEPENDS_ON github.com/gin-gonic/gin",
      "org.slf4j:slf4j-api TEST_DEPENDENCY_OF fry & factory",
      "fry & factory DEPENDS_ON forked",
      "fry & factory DEPENDS_ON forked",
      "fry & factory DEPENDS_ON fry-factory",
      "fry & factory DEPENDS_ON Flask",
      "express DEPENDS_ON qs",
      "@types/node DEV_DEPENDENCY_OF fry-factory",
      "fry-factory DEPENDS_ON express",
      "qs DEPENDS_ON express",
    ]
  `);
});

test('a licence in words is a reference with the words', () => {
  const { hasExtractedLicensingInfos: words, packages } = read();
  expect(words.map(({ extractedText }) => extractedText)).toContain('SEE LICENSE IN LICENSE.md');
  const declared = packages.flatMap(
    ({ licenseDeclared }) => licenseDeclared.match(/LicenseRef-[\w.-]+/g) ?? [],
  );
  expect(new Set(declared)).toEqual(new Set(words.map(({ licenseId }) => licenseId)));
});

test('the time is to the second; without one there is no document', () => {
  expect(read().creationInfo.created).toBe('2026-11-22T10:00:00Z');
  expect(() => renderSpdx2(billOf(shop), {})).toThrow('holds the time at which it was made');
  expect(() => renderSpdx2(billOf(shop), { now: 'soon' })).toThrow("'soon' is not a time");
});

test('the name space is of the content, not of the time, and what is not known is told', () => {
  expect(read(shop, '2020-01-01T00:00:00Z').documentNamespace).toBe(read().documentNamespace);
  expect(read({ ...shop, unread: [] }).documentNamespace).toBe(read().documentNamespace);
  expect(read({ ...shop, files: shop.files.slice(1) }).documentNamespace).not.toBe(read().documentNamespace);
  expect(read().comment).toContain('requirements.txt:9:');
});
