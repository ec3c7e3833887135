import { expect, test } from 'vitest';
import { mayBeVex, readVexFiles } from './read.ts';

function read(...values: readonly (object | string)[]) {
  return readVexFiles(
    values.map((value, i) => ({
      path: `${i}.json`,
      bytes: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value, null, 1)),
    })),
  );
}

const openVex = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://example.org/vex-1',
  author: 'Vendor',
  timestamp: '2026-01-02T03:04:05Z',
  version: 1,
};

test('OpenVEX 0.2.0: names of the flaw, products with components, and times that are inherited', () => {
  const { statements, notices } = read({
    ...openVex,
    statements: [
      {
        vulnerability: { '@id': 'https://example.org/CVE-2020-1', name: 'CVE-2020-1', aliases: ['GHSA-x'] },
        products: [
          { '@id': 'pkg:oci/shop', subcomponents: [{ '@id': 'x', identifiers: { purl: 'pkg:npm/a@1' } }] },
        ],
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
        impact_statement: 'never\n  called',
      },
    ],
  });
  expect(notices).toEqual([]);
  expect(statements).toMatchObject([
    {
      ids: ['CVE-2020-1', 'GHSA-x'],
      targets: [{ products: ['pkg:oci/shop'], components: ['x', 'pkg:npm/a@1'] }],
      status: 'not-affected',
      justification: 'vulnerable_code_not_in_execute_path',
      reason: 'never called',
      by: 'Vendor',
      on: '2026-01-02',
      time: '2026-01-02T03:04:05.000Z',
      location: { path: '0.json', line: 11 },
    },
  ]);
});

test('OpenVEX 0.0.1: flaws, products and components are texts', () => {
  const { statements } = read({
    ...openVex,
    '@context': 'https://openvex.dev/ns',
    statements: [
      {
        vulnerability: 'CVE-2020-1',
        products: ['pkg:apk/wolfi/git@2'],
        subcomponents: ['pkg:npm/a'],
        status: 'fixed',
      },
    ],
  });
  expect(statements).toMatchObject([
    {
      ids: ['CVE-2020-1'],
      targets: [{ products: ['pkg:apk/wolfi/git@2'], components: ['pkg:npm/a'] }],
      status: 'fixed',
    },
  ]);
});

test('a statement without a reason, with hashes alone or of another shape is left out and told', () => {
  const product = { products: [{ '@id': 'pkg:npm/a' }] };
  const { statements, notices } = read({
    ...openVex,
    statements: [
      { vulnerability: { name: 'CVE-2020-1' }, ...product, status: 'not_affected' },
      { vulnerability: { name: 'CVE-2020-2' }, products: [{ hashes: { 'sha-256': 'aa' } }], status: 'fixed' },
      { vulnerability: { name: 'CVE-2020-3' }, ...product, status: 'NOT_AFFECTED' },
      'text',
    ],
  });
  expect(statements).toEqual([]);
  expect(notices.map(({ message }) => message)).toEqual([
    '1 of its statements are not applied: they give no reason why the product is not affected.',
    '1 of its statements are not applied: they name a product by hashes or CPE alone, which cannot be compared.',
    '1 of its statements are not applied: they name no product.',
    '2 of its statements are not applied: they are not as OpenVEX writes them.',
  ]);
});

test('CycloneDX: references of components, links to another bill, and the product that the document is of', () => {
  const analysis = { state: 'not_affected', justification: 'requires_configuration', detail: 'off' };
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    components: [
      { 'bom-ref': 'a', purl: 'pkg:npm/a@1', components: [{ 'bom-ref': 'b', purl: 'pkg:npm/b@2' }] },
    ],
    vulnerabilities: [
      {
        id: 'CVE-2020-1',
        references: [{ id: 'GHSA-x', source: {} }],
        analysis,
        affects: [{ ref: 'a' }, { ref: 'b' }],
      },
      {
        id: 'CVE-2020-2',
        analysis: { state: 'exploitable', response: ['will_not_fix'] },
        affects: [{ ref: 'urn:cdx:3e67/1#pkg:npm/c@3' }],
      },
      { id: 'CVE-2020-3', affects: [{ ref: 'a' }] },
      {
        id: 'CVE-2020-4',
        analysis: { state: 'in_triage' },
        affects: [{ ref: 'a', versions: [{ version: '7' }] }],
      },
    ],
  };
  const { statements, notices } = read(bom);
  expect(notices).toEqual([]);
  expect(statements).toMatchObject([
    {
      ids: ['CVE-2020-1', 'GHSA-x'],
      targets: [{ products: ['pkg:npm/a@1'] }, { products: ['pkg:npm/b@2'] }],
      justification: 'requires_configuration',
    },
    { status: 'affected', reason: 'will not fix', targets: [{ products: ['pkg:npm/c@3'] }] },
    { status: 'under-investigation', targets: [{ products: ['pkg:npm/a@7'] }] },
  ]);
  const ofShop = read({
    ...bom,
    metadata: { component: { 'bom-ref': 's', name: 'shop', purl: 'pkg:oci/shop' } },
  });
  expect(ofShop.statements[0]?.targets[0]).toEqual({
    products: ['pkg:oci/shop', 'shop'],
    components: ['pkg:npm/a@1'],
  });
});

test('CSAF: products in branches and relationships, flags, threats and remediations of groups', () => {
  const csaf = {
    document: {
      csaf_version: '2.0',
      publisher: { name: 'Vendor', namespace: 'https://example.org' },
      tracking: { id: 'V-1', version: '2', current_release_date: '2026-03-04T00:00:00Z' },
    },
    product_tree: {
      branches: [
        {
          category: 'vendor',
          branches: [
            { product: { product_id: 'OS', name: 'OS 9' } },
            {
              product: { product_id: 'A', name: 'a', product_identification_helper: { purl: 'pkg:npm/a@1' } },
            },
          ],
        },
      ],
      relationships: [
        {
          category: 'default_component_of',
          product_reference: 'A',
          relates_to_product_reference: 'OS',
          full_product_name: { product_id: 'OS:A', name: 'a in OS 9' },
        },
      ],
      product_groups: [{ group_id: 'G', product_ids: ['A'] }],
    },
    vulnerabilities: [
      {
        cve: 'CVE-2020-1',
        product_status: { known_not_affected: ['A', 'OS:A', 'GONE'], recommended: ['A'] },
        flags: [{ label: 'component_not_present', group_ids: ['G'] }],
        threats: [{ category: 'impact', details: 'none', product_ids: ['OS:A'] }],
      },
      {
        ids: [{ system_name: 'V', text: 'V-7' }],
        product_status: { known_affected: ['A'] },
        remediations: [{ category: 'vendor_fix', details: 'update' }],
      },
    ],
  };
  const { statements, notices } = read(csaf);
  expect(statements).toMatchObject([
    {
      ids: ['CVE-2020-1'],
      justification: 'component_not_present',
      targets: [{ products: ['pkg:npm/a@1', 'a'], components: [] }],
    },
    { reason: 'none', targets: [{ products: ['OS 9'], components: ['pkg:npm/a@1', 'a', 'a in OS 9'] }] },
    { ids: ['V-7'], status: 'affected', reason: 'update', by: 'Vendor', on: '2026-03-04' },
  ]);
  expect(notices.map(({ message }) => message)).toEqual([
    '1 of its statements are not applied: they name no product of their product tree.',
  ]);
});

test.each([
  ['{"a":', 'not JSON, or it ends too early'],
  ['[1]', 'no OpenVEX, CycloneDX or CSAF'],
  ['{"name":"x"}', 'no OpenVEX, CycloneDX or CSAF'],
  ['<bom/>', 'it is XML'],
  ['{"@context":"https://openvex.dev/ns","statements":7}', 'not built as its form says'],
  [`{"a":${'['.repeat(200_000)}`, 'not JSON'],
])('what is no document is told and stops nothing: %#', (text, why) => {
  const { statements, notices } = read(text);
  expect(statements).toEqual([]);
  expect(notices).toMatchObject([{ code: 'vex-not-read', path: '0.json' }]);
  expect(notices[0]?.message).toContain(why);
});

test('of two versions of one document the later holds; two of the same version are both heard', () => {
  const statement = {
    vulnerability: { name: 'CVE-2020-1' },
    products: [{ '@id': 'pkg:npm/a' }],
    status: 'affected',
    action_statement: 'x',
  };
  const one = { ...openVex, statements: [statement] };
  const two = { ...openVex, version: 10, statements: [] };
  expect(read(one, two)).toMatchObject({ statements: [], notices: [{ code: 'vex-older', path: '0.json' }] });
  expect(read({ ...one, version: 9 }, two).statements).toEqual([]);
  expect(read(one, one).statements).toHaveLength(2);
});

test('documents are looked for where tools put them, and nowhere else', () => {
  for (const path of [
    'vex.json',
    'app.openvex.json',
    'a.vex.json',
    'openvex.json',
    'app.vex.cdx.json',
    '.vex/a.json',
    '.openvex/templates/main.openvex.json',
    'csaf/2026/a.json',
    'x.csaf.json',
  ])
    expect(mayBeVex(path)).toBe(true);
  for (const path of ['package.json', 'src/vex.json', 'bom.cdx.json', 'convex.json', 'vex/readme.md'])
    expect(mayBeVex(path)).toBe(false);
});

test('a document in UTF-16, and JSON that is no document, are told for what they are', () => {
  const text = JSON.stringify(openVex);
  const wide = Buffer.from(`\u{feff}${text}`, 'utf16le');
  const { notices } = readVexFiles([
    { path: 'wide.json', bytes: wide },
    { path: 'recoded.json', bytes: Buffer.from(wide.toString('utf8')) },
    { path: 'null.json', bytes: Buffer.from('null') },
  ]);
  expect(notices.map(({ message }) => message)).toEqual([
    'This document is not read: it is UTF-16; write it as UTF-8.',
    'This document is not read: it is UTF-16; write it as UTF-8.',
    'This document is not read: it is no OpenVEX, CycloneDX or CSAF.',
  ]);
});

test('statements behind the first 100,000 are not read, which is told', () => {
  const one = { vulnerability: 'CVE-2020-1', products: ['pkg:npm/a'], status: 'affected' };
  const { statements, notices } = read({
    ...openVex,
    statements: Array.from({ length: 100_002 }, () => one),
  });
  expect([statements.length, notices[0]?.message]).toEqual([
    100_000,
    '2 of its statements are not applied: they stand behind the first 100,000.',
  ]);
});
