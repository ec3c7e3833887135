import { z } from 'zod';
import { baselineSchema } from './baseline.ts';
import { configSchema } from './config.schema.ts';
import { reviewsSchema } from './intake/reviews-file.ts';
import { marksSchema } from './tracking/marks-file.ts';

/** The published schemas (JSON Schema, draft 7, which editors know best) by the names of their files. */
export function publishedSchemas(): ReadonlyMap<string, object> {
  const anyRule = () => true;
  return new Map([
    ['handrail.schema.json', jsonSchema(configSchema(anyRule), 'handrail.schema.json')],
    ['baseline.schema.json', jsonSchema(baselineSchema, 'baseline.schema.json')],
    ['components.schema.json', jsonSchema(reviewsSchema, 'components.schema.json')],
    ['credentials.schema.json', jsonSchema(marksSchema, 'credentials.schema.json')],
  ]);
}

function jsonSchema(schema: z.ZodType, id: string): object {
  return { $id: id, ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) };
}
