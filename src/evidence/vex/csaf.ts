import { type VexStatus, vexJustificationOf, vexStatusOf } from '#model/decision';
import { decisionNote } from '#model/decision-note';
import { tool } from '../bill/tool.ts';
import { uuidOf } from '../bill/uuid.ts';
import { type Imprint, isSame, nextVersion, textIn, valueIn } from './edition.ts';
import { actionOf, type Position } from './position.ts';

/** Who publishes, for a form that asks for a place on the web. */
export interface CsafImprint extends Imprint {
  readonly namespace?: string;
}

/** Positions as CSAF 2.0 in the profile VEX; the document before it where that says the same. */
export function csafDocument(positions: readonly Position[], imprint: CsafImprint): unknown {
  const { author, product, now, before, namespace } = imprint;
  const products = productsOf(positions, product);
  const vulnerabilities = [...Map.groupBy(positions, ({ ids }) => ids[0] ?? '').values()].map((same) =>
    vulnerabilityOf(same, products.idOf),
  );
  const isUnchanged =
    isSame(valueIn(before, 'vulnerabilities'), vulnerabilities) &&
    isSame(valueIn(before, 'product_tree'), products.tree);
  if (before !== undefined && isUnchanged) return before;
  return {
    document: {
      category: 'csaf_vex',
      csaf_version: '2.0',
      title: `What known flaws of packages mean for ${product ?? 'those who use them here'}`,
      publisher: {
        category: 'user',
        name: author,
        namespace:
          namespace ?? textIn(before, 'document', 'publisher', 'namespace') ?? `urn:uuid:${uuidOf(author)}`,
      },
      tracking: trackingOf(before, now, uuidOf(JSON.stringify(['csaf', author, product, vulnerabilities]))),
    },
    product_tree: products.tree,
    vulnerabilities,
  };
}

function trackingOf(before: unknown, now: string, id: string): object {
  const tracking = valueIn(before, 'document', 'tracking');
  const history = valueIn(tracking, 'revision_history');
  const version = String(before === undefined ? 1 : nextVersion(valueIn(tracking, 'version')));
  return {
    id: textIn(tracking, 'id') ?? id,
    status: 'final',
    version,
    initial_release_date: textIn(tracking, 'initial_release_date') ?? now,
    current_release_date: now,
    revision_history: [
      ...(Array.isArray(history) ? history : []),
      { number: version, date: now, summary: before === undefined ? 'First version.' : 'Decisions changed.' },
    ],
    generator: { engine: { name: tool.name, version: tool.version } },
  };
}

interface Products {
  readonly tree: object;
  readonly idOf: (purl: string) => string;
}

/** Packages, or what they are as components of the product. */
function productsOf(positions: readonly Position[], product: string | undefined): Products {
  const packages = [...new Map(positions.map((each) => [each.purl, each])).values()];
  const numbers = new Map(packages.map(({ purl }, i) => [purl, String(i + 1).padStart(4, '0')]));
  const plain = (purl: string) => `CSAFPID-${numbers.get(purl) ?? '0000'}`;
  const names = packages.map(({ purl, name, installed }) => ({
    product_id: plain(purl),
    name: `${name} ${installed}`,
    product_identification_helper: { purl },
  }));
  if (product === undefined) return { tree: { full_product_names: names }, idOf: plain };
  const within = (purl: string) => `${plain(purl)}-IN`;
  const helper = /^pkg:/i.test(product) ? { product_identification_helper: { purl: product } } : {};
  return {
    tree: {
      full_product_names: [{ product_id: 'CSAFPID-PRODUCT', name: product, ...helper }, ...names],
      relationships: packages.map(({ purl, name, installed }) => ({
        category: 'default_component_of',
        product_reference: plain(purl),
        relates_to_product_reference: 'CSAFPID-PRODUCT',
        full_product_name: { product_id: within(purl), name: `${name} ${installed} in ${product}` },
      })),
    },
    idOf: within,
  };
}

/** One flaw with all packages that have it: the form wants each flaw once. */
function vulnerabilityOf(same: readonly Position[], idOf: Products['idOf']): object {
  const ids = same[0]?.ids ?? [];
  const cve = ids.find((id) => /^CVE-\d{4}-\d{4,}$/.test(id));
  const others = ids.filter((id) => id !== cve);
  const by = Map.groupBy(same, ({ status }) => vexStatusOf(status));
  const listed = (status: VexStatus) => by.get(status)?.map(({ purl }) => idOf(purl));
  const safe = by.get('not_affected') ?? [];
  const affected = by.get('affected') ?? [];
  const flags = safe.flatMap(({ justification, purl }) =>
    justification === undefined
      ? []
      : [{ label: vexJustificationOf(justification), product_ids: [idOf(purl)] }],
  );
  return {
    ...(cve === undefined ? {} : { cve }),
    ...(others.length === 0 ? {} : { ids: others.map((text) => ({ system_name: systemOf(text), text })) }),
    notes: [
      { category: 'description', title: 'Flaw', text: `${ids.join(', ')} in ${namesOf(same)}.` },
      ...same
        .filter(({ status }) => status !== 'affected')
        .map((each) => ({
          category: 'other',
          title: `handrail ${idOf(each.purl)}`,
          text: decisionNote(each),
        })),
    ],
    product_status: Object.fromEntries(
      productStatuses.flatMap(([key, status]) => {
        const products = listed(status);
        return products === undefined ? [] : [[key, products]];
      }),
    ),
    ...listOf('flags', flags),
    ...listOf(
      'threats',
      safe.flatMap(({ reason, justification, purl }) =>
        reason === '' && justification !== undefined
          ? []
          : [{ category: 'impact', details: reason || 'It is a false positive.', product_ids: [idOf(purl)] }],
      ),
    ),
    ...listOf(
      'remediations',
      affected.map((each) => ({
        category: remediationOf(each),
        details: actionOf(each),
        product_ids: [idOf(each.purl)],
      })),
    ),
  };
}

const productStatuses = [
  ['fixed', 'fixed'],
  ['known_affected', 'affected'],
  ['known_not_affected', 'not_affected'],
  ['under_investigation', 'under_investigation'],
] as const satisfies readonly (readonly [string, VexStatus])[];

function remediationOf({ status, remedy }: Position): string {
  if (status === 'accepted') return 'no_fix_planned';
  return remedy === undefined ? 'none_available' : 'vendor_fix';
}

function systemOf(id: string): string {
  if (id.startsWith('CVE-')) return 'CVE';
  return id.startsWith('GHSA-') ? 'GitHub Security Advisory' : 'OSV';
}

function namesOf(same: readonly Position[]): string {
  return [...new Set(same.map(({ name }) => name))].join(', ');
}

/** Lists of the form hold something, or are not there. */
function listOf(name: string, entries: readonly object[]): object {
  return entries.length === 0 ? {} : { [name]: entries };
}
