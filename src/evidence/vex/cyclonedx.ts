import { cycloneJustificationOf, type StatedStatus } from '#model/decision';
import { decisionNote } from '#model/decision-note';
import { tool } from '../bill/tool.ts';
import { uuidOf } from '../bill/uuid.ts';
import { type Imprint, isSame, nextVersion, textIn, valueIn } from './edition.ts';
import { actionOf, type Position } from './position.ts';

/** Positions as CycloneDX 1.6, with the packages that they are about; the document before it where that says the same. */
export function cycloneVexDocument(
  positions: readonly Position[],
  { author, now, product, before }: Imprint,
): unknown {
  const purls = new Map(positions.map((position) => [position.purl, position]));
  const components = [...purls.values()].map(({ purl, name, installed }) => ({
    type: 'library',
    'bom-ref': purl,
    name,
    version: installed,
    purl,
  }));
  const vulnerabilities = positions.map(vulnerabilityOf);
  const subject = product === undefined ? {} : { component: subjectOf(product) };
  const isUnchanged =
    isSame(valueIn(before, 'vulnerabilities'), vulnerabilities) &&
    isSame(valueIn(before, 'components'), components);
  if (before !== undefined && isUnchanged) return before;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber:
      textIn(before, 'serialNumber') ??
      `urn:uuid:${uuidOf(JSON.stringify(['cyclonedx', author, product, components, vulnerabilities]))}`,
    version: before === undefined ? 1 : nextVersion(valueIn(before, 'version')),
    metadata: {
      timestamp: now,
      tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
      authors: [{ name: author }],
      ...subject,
    },
    components,
    vulnerabilities,
  };
}

function subjectOf(product: string): object {
  const name = product
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1)
    ?.replace(/@[^@]*$/, '');
  return {
    type: 'application',
    'bom-ref': 'subject',
    name: name || product,
    ...(/^pkg:/i.test(product) ? { purl: product } : {}),
  };
}

/** The analysis of a flaw, as bills of materials hold it, too. */
export function vulnerabilityOf(position: Position): object {
  const { ids, purl, status, justification, reason } = position;
  const [id = '', ...others] = ids;
  const isAffected = stateOf[status] === 'exploitable';
  const response = responseOf[status];
  const detail = isAffected ? actionOf(position) : reason;
  return {
    id,
    source: sourceOf(id),
    ...(others.length === 0
      ? {}
      : { references: others.map((other) => ({ id: other, source: sourceOf(other) })) }),
    analysis: {
      state: stateOf[status],
      ...(status === 'not-affected' && justification !== undefined
        ? { justification: cycloneJustificationOf(justification) }
        : {}),
      ...(response === undefined ? {} : { response: [response] }),
      ...(detail === '' ? {} : { detail }),
    },
    affects: [{ ref: purl }],
    ...(status === 'affected'
      ? {}
      : { properties: [{ name: 'handrail:decision', value: decisionNote(position) }] }),
  };
}

const stateOf: Readonly<Record<StatedStatus, string>> = {
  'not-affected': 'not_affected',
  'false-positive': 'false_positive',
  fixed: 'resolved',
  'under-investigation': 'in_triage',
  accepted: 'exploitable',
  'will-fix': 'exploitable',
  affected: 'exploitable',
};

const responseOf: Readonly<Partial<Record<StatedStatus, string>>> = {
  accepted: 'will_not_fix',
  'will-fix': 'update',
};

/** Who gives names of that kind. */
function sourceOf(id: string): { readonly name: string } {
  if (id.startsWith('CVE-')) return { name: 'NVD' };
  return { name: id.startsWith('GHSA-') ? 'GitHub' : 'OSV' };
}
