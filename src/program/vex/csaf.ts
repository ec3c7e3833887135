import { z } from 'zod';
import { type Judged, type VexStatement, vexJustifications, vexStatusOf } from '#model/decision';
import { readDecisionNote } from '#model/decision-note';
import { present } from '#model/present';
import { openProducts, type Products, productTree } from './csaf-products.ts';
import {
  beyondMost,
  dayOf,
  mostStatements,
  oneLine,
  type Reading,
  type VexDocument,
  versionNumbers,
  withoutReason,
} from './shape.ts';

const meant = { product_ids: z.array(z.string()).optional(), group_ids: z.array(z.string()).optional() };

const vulnerability = z.object({
  cve: z.string().optional(),
  ids: z.array(z.object({ text: z.string() })).optional(),
  product_status: z.record(z.string(), z.array(z.string())).optional(),
  flags: z.array(z.object({ label: z.enum(vexJustifications), ...meant })).optional(),
  threats: z.array(z.object({ category: z.string(), details: z.string(), ...meant })).optional(),
  remediations: z.array(z.object({ category: z.string(), details: z.string(), ...meant })).optional(),
  notes: z.array(z.object({ title: z.string().optional(), text: z.string() })).optional(),
});

const head = z.object({
  document: z.object({
    csaf_version: z.string(),
    publisher: z.object({ name: z.string().optional(), namespace: z.string().optional() }).optional(),
    tracking: z
      .object({
        id: z.string().optional(),
        version: z.string().optional(),
        current_release_date: z.string().optional(),
      })
      .optional(),
  }),
  product_tree: productTree.optional(),
  vulnerabilities: z.array(z.unknown()).optional(),
});

type Written = z.infer<typeof vulnerability>;
type Document = z.infer<typeof head>['document'];

/** Whether a value is a CSAF document. */
export function isCsaf(value: object): boolean {
  const document: unknown = Reflect.get(value, 'document');
  return typeof document === 'object' && document !== null && 'csaf_version' in document;
}

/** The product statuses of a CSAF document. */
export function readCsaf(reading: Reading): VexDocument | undefined {
  const parsed = head.safeParse(reading.value);
  if (!parsed.success) return undefined;
  const { document, product_tree: tree = {}, vulnerabilities = [] } = parsed.data;
  const products = openProducts(tree);
  const { id, version } = document.tracking ?? {};
  const statements: VexStatement[] = [];
  for (const each of vulnerabilities)
    for (const statement of readOne(each, { document, products, reading }))
      if (statements.length < mostStatements) statements.push(statement);
      else reading.leave(beyondMost);
  return {
    format: 'csaf',
    path: reading.path,
    ...present({ id: id && `${document.publisher?.namespace ?? ''} ${id}` }),
    version: versionNumbers(version),
    statements,
    left: reading.left,
  };
}

interface Context {
  readonly document: Document;
  readonly products: Products;
  readonly reading: Reading;
}

function readOne(value: unknown, context: Context): readonly VexStatement[] {
  const { products, reading } = context;
  const parsed = vulnerability.safeParse(value);
  const written = parsed.data;
  const ids = [written?.cve, ...(written?.ids ?? []).map(({ text }) => text)].filter(
    (id) => id !== undefined,
  );
  if (written === undefined || ids.length === 0) {
    reading.leave('are not as CSAF writes them, or name no flaw');
    return [];
  }
  const location = reading.find(ids[0] ?? '');
  const says = openSayings(written, products);
  return Object.entries(written.product_status ?? {}).flatMap(([key, productIds]) => {
    const status = statusOf.get(key);
    if (status === undefined) return [];
    return productIds.flatMap((id): VexStatement[] => {
      const target = products.target(id);
      if (target === undefined) {
        reading.leave('name no product of their product tree');
        return [];
      }
      const judged = judgedOf(status, id, says, context.document);
      if (status === 'not-affected' && judged.justification === undefined && judged.reason === '') {
        reading.leave(withoutReason);
        return [];
      }
      return [{ ...judged, ids, targets: [target], format: 'csaf', location }];
    });
  });
}

const statusOf: ReadonlyMap<string, Judged['status']> = new Map([
  ['known_not_affected', 'not-affected'],
  ['known_affected', 'affected'],
  ['first_affected', 'affected'],
  ['last_affected', 'affected'],
  ['fixed', 'fixed'],
  ['first_fixed', 'fixed'],
  ['under_investigation', 'under-investigation'],
] as const);

/** What a flaw's lists say of one product. */
interface Sayings {
  readonly flag: (id: string) => Judged['justification'];
  readonly impact: (id: string) => string | undefined;
  readonly action: (id: string) => string | undefined;
  readonly note: (id: string) => string | undefined;
}

function openSayings(written: Written, products: Products): Sayings {
  const { flags = [], threats = [], remediations = [], notes = [] } = written;
  const named = new Map(notes.map(({ title = '', text }) => [title, text]));
  const first = <Entry extends Meant>(entries: readonly Entry[]) => {
    const byId = new Map<string, Entry>();
    for (const entry of entries)
      for (const id of [...(entry.product_ids ?? []), ...products.members(entry.group_ids ?? [])])
        if (!byId.has(id)) byId.set(id, entry);
    // Without any product it is said of all.
    const all = entries.find((entry) => entry.product_ids === undefined && entry.group_ids === undefined);
    return (id: string) => byId.get(id) ?? all;
  };
  const flag = first(flags);
  const impact = first(threats.filter(({ category }) => category === 'impact'));
  const action = first(remediations);
  return {
    flag: (id) => flag(id)?.label,
    impact: (id) => impact(id)?.details,
    action: (id) => action(id)?.details,
    note: (id) => named.get(`handrail ${id}`),
  };
}

interface Meant {
  readonly product_ids?: readonly string[] | undefined;
  readonly group_ids?: readonly string[] | undefined;
}

function judgedOf(
  status: Judged['status'],
  id: string,
  says: Sayings,
  { publisher, tracking }: Document,
): Judged {
  const justification = status === 'not-affected' ? says.flag(id) : undefined;
  const noted = readDecisionNote(says.note(id), {
    status: vexStatusOf(status),
    ...present({ justification }),
  });
  if (noted !== undefined) return noted;
  const reason = status === 'affected' ? says.action(id) : says.impact(id);
  const { name } = publisher ?? {};
  return {
    status,
    reason: oneLine(reason),
    ...present({ justification, by: name && oneLine(name), on: dayOf(tracking?.current_release_date) }),
  };
}
