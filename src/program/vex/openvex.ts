import { z } from 'zod';
import {
  type Judged,
  type StatementTarget,
  type VexStatement,
  type VexStatus,
  vexJustifications,
} from '#model/decision';
import { readDecisionNote } from '#model/decision-note';
import { present } from '#model/present';
import {
  dayOf,
  oneLine,
  type Reading,
  readable,
  sortableTime,
  type VexDocument,
  versionNumbers,
  withoutReason,
} from './shape.ts';

const component = z.union([
  z.string(),
  z.object({
    '@id': z.string().optional(),
    identifiers: z.record(z.string(), z.unknown()).optional(),
    hashes: z.record(z.string(), z.unknown()).optional(),
  }),
]);

const product = z.union([
  z.string(),
  z.object({
    '@id': z.string().optional(),
    identifiers: z.record(z.string(), z.unknown()).optional(),
    hashes: z.record(z.string(), z.unknown()).optional(),
    subcomponents: z.array(component).optional(),
  }),
]);

/** A statement of 0.2.0, and of 0.0.x, where flaws and products are texts and subcomponents stand beside products. */
const statement = z.object({
  vulnerability: z.union([
    z.string(),
    z.object({
      '@id': z.string().optional(),
      name: z.string().optional(),
      aliases: z.array(z.string()).optional(),
    }),
  ]),
  products: z.array(product).optional(),
  subcomponents: z.array(component).optional(),
  status: z.enum(['not_affected', 'affected', 'fixed', 'under_investigation']),
  justification: z.enum(vexJustifications).optional(),
  impact_statement: z.string().optional(),
  action_statement: z.string().optional(),
  status_notes: z.string().optional(),
  timestamp: z.string().optional(),
  last_updated: z.string().optional(),
});

const head = z.object({
  '@id': z.string().optional(),
  author: z.string().optional(),
  timestamp: z.string().optional(),
  last_updated: z.string().optional(),
  version: z.union([z.number(), z.string()]).optional(),
  statements: z.array(z.unknown()),
});

type Written = z.infer<typeof statement>;
type Head = z.infer<typeof head>;

/** Whether a value is an OpenVEX document, by its context. */
export function isOpenVex(value: object): boolean {
  const context: unknown = Reflect.get(value, '@context');
  return typeof context === 'string' && /openvex\.dev\//.test(context);
}

/** An OpenVEX document of 0.0.1 to 0.2.0; undefined for one without statements. */
export function readOpenVex(reading: Reading): VexDocument | undefined {
  const parsed = head.safeParse(reading.value);
  if (!parsed.success) return undefined;
  const { '@id': id, version, statements } = parsed.data;
  return {
    format: 'openvex',
    path: reading.path,
    ...present({ id }),
    version: versionNumbers(version),
    statements: readable(statements, reading).flatMap((each) => readOne(each, parsed.data, reading)),
    left: reading.left,
  };
}

function readOne(value: unknown, document: Head, reading: Reading): readonly VexStatement[] {
  const parsed = statement.safeParse(value);
  if (!parsed.success) {
    reading.leave('are not as OpenVEX writes them');
    return [];
  }
  const written = parsed.data;
  const ids = idsOf(written.vulnerability);
  const targets = targetsOf(written, reading);
  if (targets.length === 0) reading.leave('name no product');
  if (ids.length === 0 || targets.length === 0) return [];
  if (
    written.status === 'not_affected' &&
    written.justification === undefined &&
    written.impact_statement === undefined
  ) {
    reading.leave(withoutReason);
    return [];
  }
  const time = sortableTime(
    written.last_updated ?? written.timestamp ?? document.last_updated ?? document.timestamp,
  );
  return [
    {
      ...judgedOf(written, document),
      ids,
      targets,
      format: 'openvex',
      time,
      location: reading.find(ids[0] ?? ''),
    },
  ];
}

function judgedOf(written: Written, { author, timestamp }: Head): Judged {
  const { status, justification, impact_statement: impact, action_statement: action } = written;
  const noted = readDecisionNote(written.status_notes, { status, ...present({ justification }) });
  if (noted !== undefined) return noted;
  return {
    status: statusOf[status],
    reason: oneLine(status === 'affected' ? action : (impact ?? written.status_notes)),
    ...present({ justification, by: author && oneLine(author), on: dayOf(written.timestamp ?? timestamp) }),
  };
}

const statusOf = {
  not_affected: 'not-affected',
  affected: 'affected',
  fixed: 'fixed',
  under_investigation: 'under-investigation',
} as const satisfies Record<VexStatus, Judged['status']>;

function idsOf(vulnerability: Written['vulnerability']): readonly string[] {
  if (typeof vulnerability === 'string') return [vulnerability];
  const { name, '@id': id, aliases = [] } = vulnerability;
  // An address of the flaw often ends in its name.
  const ended = id?.split('/').at(-1);
  return [
    ...new Set([name, ...aliases, ended].filter((each) => each !== undefined && each !== '')),
  ] as string[];
}

function targetsOf(
  { products = [], subcomponents = [] }: Written,
  reading: Reading,
): readonly StatementTarget[] {
  return products.flatMap((each): StatementTarget[] => {
    const names = namesOf(each, reading);
    const inner = typeof each === 'string' ? subcomponents : (each.subcomponents ?? subcomponents);
    const components = inner.flatMap((part) => namesOf(part, reading));
    // A component that is named by nothing we know is not the whole product.
    if (names.length === 0 || (inner.length > 0 && components.length === 0)) return [];
    return [{ products: names, components }];
  });
}

function namesOf(part: z.infer<typeof component>, { leave }: Reading): readonly string[] {
  if (typeof part === 'string') return [part];
  const purl = part.identifiers?.['purl'];
  const names = [part['@id'], typeof purl === 'string' ? purl : undefined].filter(
    (each) => each !== undefined,
  );
  if (names.length === 0) leave('name a product by hashes or CPE alone, which cannot be compared');
  return names;
}
