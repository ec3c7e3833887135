import { z } from 'zod';
import { actionKinds, actionSizes } from '#model/action';
import { families } from '#model/family';
import { confidences, severities } from '#model/severity';
import { jsonText } from '../inert/json-text.ts';
import { reportSchema } from '../scan-schema.ts';
import type { ReportedPlan } from './reported-plan.ts';

/** Raised when a reader of the old form could misread the new one. */
export const planSchemaVersion = 1;

const position = z.int().nonnegative();
const severity = z.enum(severities);

const planned = {
  key: z.string(),
  ruleId: z.string(),
  severity,
  path: z.string(),
  line: position,
};

const { target, tool, plan: packages } = reportSchema.shape;

const action = z.strictObject({
  id: z.string().describe('Stays the same while its findings do.'),
  kind: z.enum(actionKinds),
  title: z.string(),
  size: z.enum(actionSizes).describe('S minutes, M hours, L days.'),
  value: z.number().nonnegative().describe('What it is worth for its size: the order.'),
  isUrgent: z.literal(true).exactOptional(),
  isQuick: z.literal(true).exactOptional(),
  due: z
    .strictObject({ days: position, standard: z.string(), section: z.string() })
    .describe('Days from the day on which the finding was found, and who says so.')
    .exactOptional(),
  severity,
  confidence: z.enum(confidences),
  families: z.array(z.enum(families)),
  rules: z.array(z.string()),
  why: z.array(z.string()),
  places: z.array(z.strictObject({ path: z.string(), line: position })).describe('Where it is done.'),
  steps: z.array(z.string()),
  commands: z.array(z.string()),
  clears: z.partialRecord(severity, position),
  findings: z.array(z.strictObject(planned)).describe('What is gone afterwards.'),
  breaks: z
    .array(
      z.strictObject({
        standard: z.string(),
        standardTitle: z.string(),
        section: z.string(),
        number: z.string().exactOptional(),
        sectionTitle: z.string(),
      }),
    )
    .describe('Sections of standards that hold again.'),
});

/** `handrail plan --format json`. The order of keys here is their order in the file. */
export const planSchema = z
  .strictObject({
    schemaVersion: z.literal(planSchemaVersion).describe('Version of this form.'),
    tool,
    target,
    actions: z.array(action),
    without: z
      .array(z.strictObject({ ...planned, title: z.string(), why: z.string() }))
      .describe('Findings about which nothing is known to do.'),
    known: position.describe('Findings that a baseline knows; they are not planned.'),
    packages,
    unknown: z.array(z.string()).describe('Why there may be more to do.'),
  })
  .describe(
    'Plan of Handrail: what to do about the findings of a scan, what clears most for its size first.',
  );

/** A plan as JSON, keys in the order of its schema. */
export function planJson({ tool: by, target: of, plan, packages: changes, unknown }: ReportedPlan): string {
  const { actions, without, known } = plan;
  const keys = Object.keys(action.shape);
  const inOrder = actions.map((each) =>
    Object.fromEntries(Object.entries(each).sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b))),
  );
  return jsonText({
    schemaVersion: planSchemaVersion,
    tool: by,
    target: of,
    actions: inOrder,
    without,
    known,
    ...(changes === undefined ? {} : { packages: changes }),
    unknown,
  });
}

/** The JSON Schema, as published in `schemas/plan.schema.json`. */
export function planJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(planSchema, { target: 'draft-2020-12' });
  return jsonText({
    $schema,
    $id: `urn:handrail:plan:${planSchemaVersion}`,
    title: 'Handrail plan',
    ...schema,
  });
}
