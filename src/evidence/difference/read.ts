import { z } from 'zod';
import { UserError } from '#model/failure';
import { type Listed, listedOf } from './listed.ts';

const text = z.string().max(2_000);

const cycloneComponent = z.object({
  name: text.catch(''),
  group: text.optional().catch(undefined),
  version: text.optional().catch(undefined),
  purl: text.optional().catch(undefined),
  licenses: z
    .array(
      z.object({
        expression: text.optional(),
        license: z.object({ id: text.optional(), name: text.optional() }).optional(),
      }),
    )
    .optional()
    .catch(undefined),
  get components() {
    return z.array(z.unknown()).optional();
  },
});

const cyclone = z.object({ bomFormat: z.literal('CycloneDX'), components: z.array(z.unknown()).default([]) });

const spdx2 = z.object({
  spdxVersion: z.string(),
  packages: z.array(z.unknown()).default([]),
  documentDescribes: z.array(text).default([]),
  relationships: z.array(z.unknown()).default([]),
});

const spdx2Package = z.object({
  SPDXID: text,
  name: text,
  versionInfo: text.optional(),
  licenseDeclared: text.optional(),
  licenseConcluded: text.optional(),
  externalRefs: z
    .array(z.object({ referenceType: text, referenceLocator: text }))
    .optional()
    .catch(undefined),
});

const spdx2Relationship = z.object({ spdxElementId: text, relationshipType: text, relatedSpdxElement: text });

const spdx3 = z.object({ '@graph': z.array(z.unknown()) });

const spdx3Package = z.object({
  type: z.literal('software_Package'),
  spdxId: text,
  name: text.optional(),
  software_packageVersion: text.optional(),
  software_packageUrl: text.optional(),
});

const spdx3Licence = z.object({
  type: z.literal('simplelicensing_LicenseExpression'),
  spdxId: text,
  simplelicensing_licenseExpression: text,
});
const spdx3Link = z.object({
  relationshipType: z.literal('hasDeclaredLicense'),
  from: text,
  to: z.array(text),
});
const spdx3Root = z.object({ type: z.literal('software_Sbom'), rootElement: z.array(text).default([]) });

/**
 * Reads a bill of anybody's: CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD. What the bill is of is left out.
 *
 * @param name of the file, for the message
 * @throws UserError when it is none of these
 */
export function readBill(content: string, name: string): readonly Listed[] {
  const document = parseJson(content);
  for (const read of [readCyclone, readSpdx2, readSpdx3]) {
    const listed = read(document);
    if (listed !== undefined) return listed;
  }
  throw new UserError(
    'no-bill',
    `${name} is no bill of materials that can be read.`,
    'CycloneDX JSON, SPDX 2 JSON and SPDX 3 JSON-LD are.',
  );
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function readCyclone(document: unknown): readonly Listed[] | undefined {
  const read = cyclone.safeParse(document);
  if (!read.success) return undefined;
  const listed: Listed[] = [];
  // Components stand in each other, as deep as anybody likes.
  const waiting = [...read.data.components];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { data } = cycloneComponent.safeParse(next);
    if (data === undefined) continue;
    for (const each of data.components ?? []) waiting.push(each);
    const { group, name, version, purl, licenses } = data;
    const licence = licenses
      ?.map((each) => each.expression ?? each.license?.id ?? each.license?.name ?? '')
      .join(' AND ');
    if (name !== '')
      listed.push(listedOf(purl, group === undefined ? name : `${group}/${name}`, version, licence));
  }
  return listed;
}

function readSpdx2(document: unknown): readonly Listed[] | undefined {
  const read = spdx2.safeParse(document);
  if (!read.success) return undefined;
  const { packages, documentDescribes, relationships } = read.data;
  const links = each(relationships, spdx2Relationship);
  const described = new Set([
    ...documentDescribes,
    ...links.filter((link) => link.relationshipType === 'DESCRIBES').map((link) => link.relatedSpdxElement),
  ]);
  return each(packages, spdx2Package)
    .filter(({ SPDXID }) => !described.has(SPDXID))
    .map(({ name, versionInfo, licenseDeclared, licenseConcluded, externalRefs }) => {
      const purl = externalRefs?.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator;
      const declared = listedOf(purl, name, versionInfo, licenseDeclared);
      return declared.licence === '' ? listedOf(purl, name, versionInfo, licenseConcluded) : declared;
    });
}

function readSpdx3(document: unknown): readonly Listed[] | undefined {
  const read = spdx3.safeParse(document);
  if (!read.success) return undefined;
  const graph = read.data['@graph'];
  const roots = new Set(each(graph, spdx3Root).flatMap(({ rootElement }) => rootElement));
  const expressions = new Map(
    each(graph, spdx3Licence).map((licence) => [licence.spdxId, licence.simplelicensing_licenseExpression]),
  );
  const licences = new Map(
    each(graph, spdx3Link).map(({ from, to }) => [
      from,
      to.map((id) => expressions.get(id) ?? '').join(' AND '),
    ]),
  );
  return each(graph, spdx3Package)
    .filter(({ spdxId }) => !roots.has(spdxId))
    .map(({ spdxId, name = spdxId, software_packageVersion: version, software_packageUrl: purl }) =>
      listedOf(purl, name, version, licences.get(spdxId)),
    );
}

/** What is of the shape; other things are none of ours. */
function each<T>(values: readonly unknown[], schema: z.ZodType<T>): readonly T[] {
  return values.flatMap((value) => {
    const read = schema.safeParse(value);
    return read.success ? [read.data] : [];
  });
}
