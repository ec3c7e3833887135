import { z } from 'zod';
import type { Catalogue } from '#model/catalogue';
import { readYaml } from '../yaml-value.ts';
import { type StandardProblem, schemaProblems, yamlProblems } from './problem.ts';

const text = z.string().trim().min(1, 'write something').max(400, 'longer than 400 characters');

const schema = z.strictObject({
  id: text,
  title: text,
  version: text.optional(),
  source: text,
  licence: text,
  part: z.boolean().optional(),
  controls: z
    .array(z.strictObject({ id: text, title: text }))
    .min(1, 'name a control')
    .max(2000, 'more than 2000 controls'),
});

/** What a file of controls holds, or what is wrong with it. */
export interface ReadCatalogue {
  readonly catalogue?: Catalogue;
  readonly problems: readonly StandardProblem[];
}

/** Reads a catalogue of controls: YAML with `id`, `title`, `version`, `source`, `licence` and `controls`. Never throws. */
export function readCatalogue(content: string, path: string): ReadCatalogue {
  const file = readYaml(content, path);
  const at = { path, line: 1 };
  if (file.problems.length > 0) return { problems: yamlProblems(file, at) };
  const parsed = schema.safeParse(file.value);
  if (!parsed.success) return { problems: schemaProblems(parsed.error, file, at) };
  const { id, title, version, source, licence, part = false, controls } = parsed.data;
  const name = version === undefined ? title : `${title} ${version}`;
  return {
    catalogue: { id, name, source, licence, part, controls },
    problems: doubled(controls).map((control) => ({ ...at, message: `${control} is listed twice` })),
  };
}

function doubled(controls: Catalogue['controls']): readonly string[] {
  const seen = new Set<string>();
  return controls.flatMap(({ id }) => {
    if (seen.has(id)) return [id];
    seen.add(id);
    return [];
  });
}
