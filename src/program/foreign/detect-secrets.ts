import { z } from 'zod';
import { literal } from './gitleaks-ignore.ts';
import { type ForeignFiles, merge, mostEntries, notTaken, openFinder, placeIn, withTest } from './shape.ts';

const entry = z.object({
  type: z.string(),
  hashed_secret: z.string().regex(/^[0-9a-f]{40}$/),
  is_secret: z.boolean().optional(),
  line_number: z.number().optional(),
});

const baseline = z.object({ results: z.record(z.string(), z.array(z.unknown())) });

/**
 * Reads `.secrets.baseline` of detect-secrets. An entry excuses a value by its SHA-1 in its file, wherever it stands
 * there, as detect-secrets does: a moved secret stays excused, another one on the same line is not.
 */
export function readSecretsBaseline(text: string, path: string): Partial<ForeignFiles> {
  const parsed = baseline.safeParse(jsonOf(text));
  if (!parsed.success) {
    return {
      notices: [notTaken(placeIn(path, 1), 'This is no baseline of detect-secrets: nothing of it holds.')],
    };
  }
  const find = openFinder(path, text);
  const all = Object.entries(parsed.data.results).flatMap(([file, entries]) =>
    entries.map((each) => [file, each] as const),
  );
  const parts = all.slice(0, mostEntries).map(([file, each]): Partial<ForeignFiles> => {
    const read = entry.safeParse(each);
    if (!read.success) {
      return { notices: [notTaken(find(file), 'An entry without type and hashed_secret excuses nothing.')] };
    }
    const { hashed_secret: hash, type, is_secret: real } = read.data;
    const name = file.replaceAll('\\', '/').replace(/^\.\//, '');
    const audited = real === undefined ? '' : real ? ', audited: a real one' : ', audited: not a secret';
    return withTest(
      {
        kind: 'config',
        tool: 'detect-secrets',
        reason: `In ${path} of detect-secrets (${type.slice(0, 60)}${audited})`,
        rules: ['secrets'],
        path: literal(name),
        location: find(hash),
      },
      { every: true, file: name, sha1: [hash] },
    );
  });
  return merge(parts);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
