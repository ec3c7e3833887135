import { expect, test } from 'vitest';
import { billOf } from '../bill/bill.ts';
import { shop } from '../fixtures/inventories.ts';
import { renderSpdx3 } from './spdx3.ts';

type Element = Readonly<Record<string, unknown>>;

const text = renderSpdx3(billOf(shop), { now: '2026-11-22T10:00:00.123Z' });
const { '@graph': graph } = JSON.parse(text) as { '@graph': readonly Element[] };
const ofType = (type: string) => graph.filter((each) => each['type'] === type);

test('every element that is named is there, once', () => {
  const names = graph.flatMap(({ spdxId }) => (typeof spdxId === 'string' ? [spdxId] : []));
  const named = text.match(/"https:\/\/spdx\.org\/spdxdocs\/[^"]+"/g) ?? [];
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(named.map((each) => each.slice(1, -1)))).toEqual(new Set(names));
});

test('what is for development or tests is needed in that part of the life of the software', () => {
  const scopes = ofType('LifecycleScopedRelationship').map(({ scope }) => scope);
  expect(new Set(scopes)).toEqual(new Set(['runtime', 'development', 'test']));
  expect(ofType('LifecycleScopedRelationship')[0]).toMatchObject({
    relationshipType: 'dependsOn',
    completeness: 'noAssertion',
  });
});

test('a package has its version, hash and Package URL, and a licence by a relationship', () => {
  const express = ofType('software_Package').find(({ name }) => name === 'express');
  expect(express).toMatchObject({
    software_packageVersion: '4.17.1',
    software_packageUrl: 'pkg:npm/express@4.17.1',
    verifiedUsing: [{ type: 'Hash', algorithm: 'sha512' }],
  });
  const licensed = ofType('Relationship').find(
    ({ from, relationshipType }) => from === express?.['spdxId'] && relationshipType === 'hasDeclaredLicense',
  );
  const [licence] = graph.filter(
    ({ spdxId }) => JSON.stringify(licensed?.['to']) === JSON.stringify([spdxId]),
  );
  expect(licence).toMatchObject({ simplelicensing_licenseExpression: 'MIT' });
});

test('words of a licence stand behind the reference in its expression', () => {
  const words = ofType('simplelicensing_SimpleLicensingText').map(
    ({ simplelicensing_licenseText: said }) => said,
  );
  expect(words).toContain('SEE LICENSE IN LICENSE.md');
  const custom = ofType('simplelicensing_LicenseExpression').filter(
    (each) => 'simplelicensing_customIdToUri' in each,
  );
  expect(custom).toHaveLength(words.length);
});
