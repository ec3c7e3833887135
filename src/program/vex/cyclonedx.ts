import { z } from 'zod';
import {
  cycloneJustifications,
  type Judged,
  type StatementTarget,
  type VexStatement,
  vexStatusOf,
} from '#model/decision';
import { readDecisionNote } from '#model/decision-note';
import { present } from '#model/present';
import { isPurl } from './same-package.ts';
import {
  dayOf,
  oneLine,
  type Reading,
  readable,
  type VexDocument,
  versionNumbers,
  withoutReason,
} from './shape.ts';

const component = z.object({
  'bom-ref': z.string().optional(),
  purl: z.string().optional(),
  group: z.string().optional(),
  name: z.string().optional(),
  components: z.array(z.unknown()).optional(),
});

const head = z.object({
  serialNumber: z.string().optional(),
  version: z.number().optional(),
  metadata: z
    .object({
      timestamp: z.string().optional(),
      component: component.optional().catch(undefined),
      authors: z
        .array(z.object({ name: z.string().optional() }))
        .optional()
        .catch(undefined),
      supplier: z.object({ name: z.string().optional() }).optional().catch(undefined),
    })
    .optional(),
  components: z.array(z.unknown()).optional(),
  vulnerabilities: z.array(z.unknown()).optional(),
});

const vulnerability = z.object({
  id: z.string(),
  references: z
    .array(z.object({ id: z.string() }))
    .optional()
    .catch(undefined),
  analysis: z
    .object({
      state: z.enum([
        'resolved',
        'resolved_with_pedigree',
        'exploitable',
        'in_triage',
        'false_positive',
        'not_affected',
      ]),
      justification: z.enum(cycloneJustifications).optional(),
      response: z.array(z.string()).optional(),
      detail: z.string().optional(),
      firstIssued: z.string().optional(),
      lastUpdated: z.string().optional(),
    })
    .optional(),
  affects: z
    .array(
      z.object({
        ref: z.string(),
        versions: z
          .array(
            z.object({
              version: z.string().optional(),
              range: z.string().optional(),
              status: z.enum(['affected', 'unaffected', 'unknown']).optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
  properties: z
    .array(z.object({ name: z.string(), value: z.string().optional() }))
    .optional()
    .catch(undefined),
});

type Component = z.infer<typeof component>;
type Written = z.infer<typeof vulnerability>;

/** Whether a value is a CycloneDX document. */
export function isCycloneDx(value: object): boolean {
  return Reflect.get(value, 'bomFormat') === 'CycloneDX';
}

/** The analyses of a CycloneDX document from 1.4 on; a bill without any states nothing. */
export function readCycloneVex(reading: Reading): VexDocument | undefined {
  const parsed = head.safeParse(reading.value);
  if (!parsed.success) return undefined;
  const { serialNumber, version, metadata, components = [], vulnerabilities = [] } = parsed.data;
  const root = metadata?.component;
  const bill: Bill = {
    ...present({ root, on: dayOf(metadata?.timestamp) }),
    ...present({ by: metadata?.authors?.[0]?.name ?? metadata?.supplier?.name }),
    byRef: refsOf([...components, ...(root?.components ?? [])]),
  };
  return {
    format: 'cyclonedx',
    path: reading.path,
    ...present({ id: serialNumber }),
    version: versionNumbers(version),
    statements: readable(vulnerabilities, reading).flatMap((each) => readOne(each, bill, reading)),
    left: reading.left,
  };
}

/** What statements refer to. */
interface Bill {
  /** What the document is of. */
  readonly root?: Component;
  readonly by?: string;
  readonly on?: string;
  readonly byRef: ReadonlyMap<string, Component>;
}

function refsOf(roots: readonly unknown[]): ReadonlyMap<string, Component> {
  const found = new Map<string, Component>();
  const waiting = [...roots];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const parsed = component.safeParse(next);
    if (!parsed.success) continue;
    const ref = parsed.data['bom-ref'];
    if (ref !== undefined) found.set(ref, parsed.data);
    for (const inner of parsed.data.components ?? []) waiting.push(inner);
  }
  return found;
}

function readOne(value: unknown, bill: Bill, reading: Reading): readonly VexStatement[] {
  const parsed = vulnerability.safeParse(value);
  if (!parsed.success) {
    reading.leave('are not as CycloneDX writes them');
    return [];
  }
  const written = parsed.data;
  // A flaw without an analysis is a report of a scanner, not a decision.
  if (written.analysis === undefined) return [];
  const judged = judgedOf(written, written.analysis, bill);
  const targets = (written.affects ?? []).flatMap((each) => targetsOf(each, judged, bill, reading));
  if (targets.length === 0) {
    reading.leave('name no product');
    return [];
  }
  if (judged.status === 'not-affected' && judged.justification === undefined && judged.reason === '') {
    reading.leave(withoutReason);
    return [];
  }
  const ids = [...new Set([written.id, ...(written.references ?? []).map(({ id }) => id)])];
  return [{ ...judged, ids, targets, format: 'cyclonedx', location: reading.find(written.id) }];
}

function judgedOf(
  { properties = [] }: Written,
  { state, justification, detail, response = [], firstIssued, lastUpdated }: NonNullable<Written['analysis']>,
  { by, on }: Bill,
): Judged {
  const status = statusOf[state];
  const note = properties.find(({ name }) => name === 'handrail:decision')?.value;
  const noted = readDecisionNote(note, { status: vexStatusOf(status), ...present({ justification }) });
  // Unlike the other forms this one tells a false positive from what is not affected.
  if (noted !== undefined && (noted.status === 'false-positive') === (status === 'false-positive'))
    return noted;
  return {
    status,
    reason: oneLine(detail ?? response.join(', ').replaceAll('_', ' ')),
    ...present({ justification, by: by && oneLine(by), on: dayOf(lastUpdated ?? firstIssued) ?? on }),
  };
}

const statusOf = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under-investigation',
  false_positive: 'false-positive',
  not_affected: 'not-affected',
} as const;

/** What a reference means: a component of the document, its root, or a Package URL written as a reference. */
function targetsOf(
  { ref, versions = [] }: NonNullable<Written['affects']>[number],
  { status }: Judged,
  { root, byRef }: Bill,
  reading: Reading,
): readonly StatementTarget[] {
  const local = /^urn:cdx:[^#]*#(.*)$/.exec(ref)?.[1];
  const name = local === undefined ? ref : decoded(local);
  const products = root === undefined ? [] : namesOf(root);
  if (root !== undefined && (name === root['bom-ref'] || products.includes(name)))
    return products.length === 0 ? [] : [{ products, components: [] }];
  const purl = byRef.get(name)?.purl ?? (isPurl(name) ? name : undefined);
  if (purl === undefined) return [];
  const components = versioned(purl, versions, status, reading);
  if (components.length === 0) return [];
  return [products.length === 0 ? { products: components, components: [] } : { products, components }];
}

function namesOf({ purl, group, name }: Component): readonly string[] {
  const full = group && name ? `${group}/${name}` : undefined;
  return [purl, full, name].filter((each) => each !== undefined && each !== '') as string[];
}

/** The versions that are named; those of which the document itself says the opposite are not meant. */
function versioned(
  purl: string,
  versions: NonNullable<NonNullable<Written['affects']>[number]['versions']>,
  status: Judged['status'],
  { leave }: Reading,
): readonly string[] {
  if (versions.length === 0) return [purl];
  const isSafe = vexStatusOf(status) !== 'affected' && status !== 'under-investigation';
  const meant = versions.filter((each) => !(isSafe && each.status === 'affected'));
  if (meant.some(({ version }) => version === undefined))
    leave('name versions by a range of CycloneDX, which is not compared');
  const bare = purl.replace(/(?<=[^/])@[^@/?#]+(?=[?#]|$)/, '');
  return meant.flatMap(({ version }) =>
    version === undefined ? [] : bare.replace(/(?=[?#]|$)/, `@${encodeURIComponent(version)}`),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
