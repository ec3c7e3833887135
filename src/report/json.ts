import { z } from 'zod';
import { UserError } from '#model/failure';
import type { Scan } from '#model/scan';
import { jsonText } from './inert/json-text.ts';
import { reportSchema, schemaVersion } from './scan-schema.ts';

/** The whole scan as JSON, keys in the order of the published schema: the same scan gives the same bytes. */
export function renderJson(scan: Scan): string {
  return jsonText(inOrder(reportSchema, { schemaVersion, ...scan }));
}

/**
 * A JSON report back into the scan that it was rendered from; rendering it again gives the same bytes.
 *
 * @param path names the report in messages.
 * @throws UserError when the text is not a whole report of a version that we know.
 */
export function parseReport(text: string, path: string): Scan {
  const value = parseJson(text, path);
  checkVersion(value, path);
  const report = reportSchema.safeParse(value);
  if (!report.success) throw damaged(path, firstIssue(report.error), report.error);
  const { schemaVersion: _, ...scan } = report.data;
  return scan;
}

/** The JSON Schema of the report, as published in `schemas/report.schema.json`. */
export function reportJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
  return jsonText({
    $schema,
    $id: `urn:handrail:report:${schemaVersion}`,
    title: 'Handrail report',
    ...schema,
  });
}

/** The value with the keys of every object in the schema's order; what is undefined is left out. */
function inOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodExactOptional) return inOrder(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((member) => inOrder(schema.element, member));
  }
  if (!(schema instanceof z.ZodObject) || !isRecord(value)) return value;
  const present = Object.entries(schema.shape).filter(([key]) => value[key] !== undefined);
  return Object.fromEntries(present.map(([key, inner]) => [key, inOrder(inner, value[key])]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.startsWith('\u{FEFF}') ? text.slice(1) : text);
  } catch (cause) {
    throw damaged(path, 'it is not JSON, or it ends too early', cause);
  }
}

function checkVersion(value: unknown, path: string): void {
  const found = isRecord(value) ? value['schemaVersion'] : undefined;
  if (typeof found !== 'number' || found <= schemaVersion) return;
  throw new UserError(
    'report-version',
    `${path} was written in form ${found}; this version of Handrail reads form ${schemaVersion}.`,
    'Render it with the version of Handrail that wrote it, or a newer one.',
  );
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'it does not follow the schema';
  const place = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return `${place === '' ? 'at the top' : `at ${place.replace(/^\./, '')}`}: ${issue.message}`;
}

function damaged(path: string, why: string, cause: unknown): UserError {
  return new UserError(
    'report-damaged',
    `${path} is not a JSON report of Handrail: ${why}.`,
    'Write it again with: handrail scan --format json=FILE',
    cause,
  );
}
