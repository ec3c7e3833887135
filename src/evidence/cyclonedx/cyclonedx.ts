import type { Bill } from '../bill/bill.ts';
import { type Making, tool } from '../bill/tool.ts';
import { uuidOf } from '../bill/uuid.ts';
import { type CycloneComponent, componentOf } from './component.ts';
import { type Property, property } from './property.ts';

/** What of CycloneDX 1.6 we write (ECMA-424). */
export interface CycloneDocument {
  readonly $schema: string;
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: {
    readonly timestamp?: string;
    readonly lifecycles: readonly { readonly phase: string }[];
    readonly tools: { readonly components: readonly object[] };
    readonly component: object;
    readonly properties?: readonly Property[];
  };
  readonly components: readonly CycloneComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
  readonly compositions: readonly { readonly aggregate: string; readonly dependencies: readonly string[] }[];
}

/** The reference of what the bill is of; a Package URL never begins so. */
const subjectRef = 'subject';

/** A bill as CycloneDX 1.6 JSON. */
export function renderCycloneDx(bill: Bill, making: Making): string {
  return `${JSON.stringify(cycloneDocument(bill, making), null, 2)}\n`;
}

/**
 * A bill as a document of CycloneDX 1.6. Its serial number is made from its content: the same tree has the same one.
 *
 * @param more properties that another platform wants of the whole document
 */
export function cycloneDocument(
  bill: Bill,
  { now }: Making,
  more: readonly Property[] = [],
): CycloneDocument {
  const { name, version } = bill.subject;
  const rest = {
    components: bill.items.map(componentOf),
    dependencies: [
      { ref: subjectRef, dependsOn: bill.dependsOn },
      ...bill.items.map(({ id, dependsOn }) =>
        dependsOn.length === 0 ? { ref: id } : { ref: id, dependsOn },
      ),
    ],
    compositions: [{ aggregate: aggregateOf(bill), dependencies: [subjectRef] }],
  };
  const component = {
    type: 'application',
    'bom-ref': subjectRef,
    name,
    ...(version === undefined ? {} : { version }),
  };
  const properties = [...more, ...bill.unknown.map((detail) => property('unknown', detail))];
  const said = properties.length === 0 ? {} : { properties };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([component, properties, rest]))}`,
    version: 1,
    metadata: {
      ...(now === undefined ? {} : { timestamp: now }),
      lifecycles: [{ phase: 'pre-build' }],
      tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
      component,
      ...said,
    },
    ...rest,
  };
}

/** Whether what the subject needs is all there. A tree never tells of what is fetched while it is built. */
function aggregateOf({ unknown, isGraphKnown }: Bill): string {
  if (unknown.length > 0) return 'incomplete';
  return isGraphKnown ? 'complete' : 'unknown';
}
