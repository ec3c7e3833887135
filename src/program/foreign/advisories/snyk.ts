import { z } from 'zod';
import { readYaml } from '../../yaml-value.ts';
import { type ForeignFiles, placeIn } from '../shape.ts';
import { type Entry, excused, isAdvisory, strangeKey, unreadable } from './entry.ts';

const settings = z.object({ ignore: z.record(z.string(), z.unknown()).nullish() });
const said = z
  .object({
    reason: z.string().nullish(),
    expires: z.unknown().optional(),
    disregardIfFixable: z.boolean().nullish(),
  })
  .nullish();
/** What else Snyk writes beside a decision, and what does not narrow it. */
const notes = ['created', 'ignoredBy', 'source', 'reasonType', 'type'];

/**
 * Reads `.snyk`: decisions by advisory and path of packages. Snyk's own ids stand in no other database: such an entry
 * holds only for advisories that its reason names.
 */
export function readSnyk(text: string, path: string): ForeignFiles {
  const file = readYaml(text, path);
  const read = settings.safeParse(file.value ?? {});
  if (file.problems.length > 0 || !read.success)
    return unreadable(placeIn(path, 1), 'it is no YAML as Snyk has it');
  const ids = Object.entries(read.data.ignore ?? {});
  return excused(
    'Snyk',
    ids.flatMap(([id, list]) =>
      (Array.isArray(list) ? list : [list]).flatMap((value, i): readonly Entry[] => {
        const location = file.locate(['ignore', id, i]);
        const ways = typeof value === 'object' && value !== null ? Object.entries(value) : [];
        return ways.map(([chain, why]) => ({ location, ...entryOf(id, chain, why) }));
      }),
    ),
  );
}

function entryOf(id: string, chain: string, why: unknown): Omit<Entry, 'location'> {
  const read = said.safeParse(why);
  const { reason, expires, disregardIfFixable } = read.data ?? {};
  const advisories = isAdvisory(id)
    ? [id]
    : ((reason ?? '').match(/\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/gi) ?? []);
  if (advisories.length === 0)
    return {
      condition: {},
      wrong: `only Snyk knows what ${JSON.stringify(id.slice(0, 60))} is; name the CVE or GHSA in its reason`,
    };
  const way = chain
    .split('>')
    .map((each) => each.trim().replace(/(?<=.)@[^@/]*$/, ''))
    .join('>');
  return {
    condition: {
      advisories,
      ...(way === '*' ? {} : { chain: way }),
      ...(disregardIfFixable ? { isFixed: false } : {}),
    },
    wrong: strangeKey(why, ['reason', 'expires', 'disregardIfFixable', ...notes]),
    reason: reason ?? undefined,
    ends: expires,
  };
}
