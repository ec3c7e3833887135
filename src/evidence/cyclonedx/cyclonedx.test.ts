import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { billOf } from '../bill/bill.ts';
import { componentFor, fileOf, shop, treeOf } from '../fixtures/inventories.ts';
import { cycloneDocument, renderCycloneDx } from './cyclonedx.ts';

const schema = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

test('the official schema takes a bill with everything that one can hold', async () => {
  expect(await schema.validate(renderCycloneDx(billOf(shop), { now: '2026-11-22T10:00:00.123Z' }))).toBe(
    null,
  );
  expect(await schema.validate(renderCycloneDx(billOf(treeOf()), {}))).toBe(null);
});

test('the official schema is asked: it refuses what it should', async () => {
  const text = renderCycloneDx(billOf(shop), {}).replace('"SHA-512"', '"SHA-513"');
  expect(await schema.validate(text)).not.toBe(null);
});

test('a component has purl, scope, hash, licence, where it is fetched from and where it is named', () => {
  const { components } = cycloneDocument(billOf(shop), {});
  expect(components.find(({ name }) => name === 'express')).toMatchInlineSnapshot(`
    {
      "bom-ref": "pkg:npm/express@4.17.1",
      "evidence": {
        "identity": [
          {
            "concludedValue": "pkg:npm/express@4.17.1",
            "confidence": 1,
            "field": "purl",
            "methods": [
              {
                "confidence": 1,
                "technique": "manifest-analysis",
                "value": "package-lock.json",
              },
              {
                "confidence": 1,
                "technique": "manifest-analysis",
                "value": "package.json",
              },
            ],
          },
        ],
        "occurrences": [
          {
            "additionalContext": "npm/package-lock",
            "line": 20,
            "location": "package-lock.json",
          },
          {
            "additionalContext": "npm/package-lock",
            "line": 40,
            "location": "package-lock.json",
          },
          {
            "additionalContext": "npm/package-lock",
            "line": 5,
            "location": "package.json",
          },
        ],
      },
      "externalReferences": [
        {
          "type": "distribution",
          "url": "https://registry.npmjs.org/express/-/express-4.17.1.tgz",
        },
      ],
      "hashes": [
        {
          "alg": "SHA-512",
          "content": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        },
      ],
      "licenses": [
        {
          "license": {
            "acknowledgement": "declared",
            "id": "MIT",
          },
        },
      ],
      "name": "express",
      "properties": [
        {
          "name": "handrail:ecosystem",
          "value": "npm",
        },
        {
          "name": "handrail:range",
          "value": "^4.0.0",
        },
        {
          "name": "handrail:relation",
          "value": "direct",
        },
        {
          "name": "handrail:scope",
          "value": "production",
        },
      ],
      "purl": "pkg:npm/express@4.17.1",
      "scope": "required",
      "type": "library",
      "version": "4.17.1",
    }
  `);
  expect(components.find(({ purl }) => purl.includes('types'))).toMatchObject({
    scope: 'excluded',
    group: '@types',
    licenses: [{ expression: 'MIT OR Apache-2.0' }],
  });
});

test('the subject needs members and what nobody else asks for; who needs whom is told once', () => {
  const { dependencies, compositions } = cycloneDocument(billOf(shop), {});
  expect(dependencies[0]).toMatchInlineSnapshot(`
    {
      "dependsOn": [
        "pkg:docker/acme/node@24-alpine?repository_url=ghcr.io",
        "pkg:golang/github.com/gin-gonic/gin@v1.9.1",
        "pkg:maven/org.slf4j/slf4j-api@2.0.9",
        "pkg:npm/forked",
        "pkg:npm/forked#2",
        "pkg:npm/fry-factory@1.0.0",
        "pkg:pypi/flask",
      ],
      "ref": "subject",
    }
  `);
  expect(new Set(dependencies.map(({ ref }) => ref)).size).toBe(dependencies.length);
  expect(compositions).toEqual([{ aggregate: 'incomplete', dependencies: ['subject'] }]);
});

test('a graph that is whole is called complete, one that nobody told unknown', () => {
  const aggregateFor = (relation: 'direct' | 'unknown') =>
    cycloneDocument(billOf(treeOf(fileOf('a', [componentFor({ name: 'x', version: '1', relation })]))), {})
      .compositions[0]?.aggregate;
  expect(aggregateFor('direct')).toBe('complete');
  expect(aggregateFor('unknown')).toBe('unknown');
});

test('the same tree gives the same bytes, at any time; another one another serial number', () => {
  expect(renderCycloneDx(billOf(shop), {})).toBe(
    renderCycloneDx(billOf({ ...shop, files: shop.files.toReversed() }), {}),
  );
  const serial = (inventory: typeof shop, now?: string) =>
    cycloneDocument(billOf(inventory), now === undefined ? {} : { now }).serialNumber;
  expect(serial(shop, '2026-11-22T10:00:00Z')).toBe(serial(shop));
  expect(serial({ ...shop, unread: [] })).not.toBe(serial(shop));
  expect(serial(shop)).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
