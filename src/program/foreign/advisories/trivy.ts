import { z } from 'zod';
import { foreignInfraRules } from '#model/foreign-infra.table';
import type { Notice } from '#model/gap';
import { readYaml, type YamlFile } from '../../yaml-value.ts';
import { excusedChecks, type ForeignCheck } from '../infra/checks.ts';
import { type ForeignFiles, merge, mostEntries, notTaken, placeIn } from '../shape.ts';
import { type Entry, excused, isAdvisory, lastDay, namedBy, strangeKey, unreadable } from './entry.ts';

/** Reads `.trivyignore`: an id a line, perhaps with `exp:2027-01-31`. Ids of other things than advisories are counted. */
export function readTrivyIgnore(text: string, path: string): ForeignFiles {
  return readIdLines(text, path, { tool: 'Trivy', ends: /\sexp:(\S+)/ });
}

/** Reads `.nancy-ignore`: an id a line, perhaps with `until=2027-01-31`. */
export function readNancyIgnore(text: string, path: string): ForeignFiles {
  return readIdLines(text, path, { tool: 'nancy', ends: /\suntil=(\S+)/ });
}

function readIdLines(
  text: string,
  path: string,
  { tool, ends }: { readonly tool: string; readonly ends: RegExp },
): ForeignFiles {
  const entries: Entry[] = [];
  const others: number[] = [];
  const checks: ForeignCheck[] = [];
  let comment = '';
  for (const [i, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const [before = '', behind = ''] = raw.split(/#(.*)/s);
    const line = before.trim();
    if (line === '') {
      comment = behind.trim();
      continue;
    }
    const [id = ''] = line.split(/\s/, 1);
    if (isAdvisory(id)) {
      const reason = behind.trim() || comment;
      entries.push({
        location: placeIn(path, i + 1, raw.trimEnd().length),
        condition: { advisories: [id] },
        ends: ends.exec(` ${line}`)?.[1],
        reason,
      });
    } else if (tool === 'Trivy' && foreignInfraRules(id).length > 0) {
      const until = lastDay(ends.exec(` ${line}`)?.[1]);
      const location = placeIn(path, i + 1, raw.trimEnd().length);
      if (until !== 'no day') checks.push({ id, location, reason: behind.trim() || comment, until });
      else others.push(i + 1);
    } else others.push(i + 1);
  }
  return merge([excused(tool, entries), excusedChecks(tool, checks), aboutOthers(path, others)]);
}

function aboutOthers(path: string, lines: readonly number[]): Partial<ForeignFiles> {
  const [first] = lines;
  if (first === undefined) return {};
  const message = `${lines.length} ${lines.length === 1 ? 'entry names' : 'entries name'} no advisory and ${lines.length === 1 ? 'is' : 'are'} not honoured: line ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ` and ${lines.length - 5} more` : ''}.`;
  return { notices: [notTaken(placeIn(path, first), message)] };
}

const vulnerability = z.object({
  id: z.string(),
  paths: z.array(z.string()).nullish(),
  purls: z.array(z.string()).nullish(),
  expired_at: z.unknown().optional(),
  statement: z.string().nullish(),
});

const settings = z.object({
  vulnerabilities: z.array(z.unknown()).nullish(),
  misconfigurations: z.array(z.unknown()).nullish(),
});

const misconfiguration = vulnerability.omit({ purls: true });

/** Of `misconfigurations`: checks of infrastructure code by id and path. */
function checksIn(found: readonly unknown[], file: YamlFile): ForeignFiles {
  const notices: Notice[] = [];
  const checks = found.flatMap((value, i): readonly ForeignCheck[] => {
    const location = file.locate(['misconfigurations', i]);
    const entry = misconfiguration.safeParse(value);
    const strange = strangeKey(value, Object.keys(misconfiguration.shape));
    const until = lastDay(entry.data?.expired_at);
    if (!entry.success || strange !== undefined || until === 'no day') {
      const wrong = strange ?? (entry.success ? 'its end is no day' : 'it has no id');
      notices.push(notTaken(location, `This entry is not honoured: ${wrong}.`));
      return [];
    }
    const { id, paths, statement } = entry.data;
    const places = paths?.length ? paths : [undefined];
    const reason = statement ?? undefined;
    return places.map((at) => ({ id, location, reason, path: at, until }));
  });
  return merge([excusedChecks('Trivy', checks), { notices }]);
}

/** Reads `.trivyignore.yaml`: `vulnerabilities` by id, path and Package URL, `misconfigurations` by id and path. */
export function readTrivyIgnoreYaml(text: string, path: string): ForeignFiles {
  const file = readYaml(text, path);
  const read = settings.safeParse(file.value ?? {});
  if (file.problems.length > 0 || !read.success)
    return unreadable(placeIn(path, 1), 'it is no YAML as Trivy has it');
  const advisories = excused(
    'Trivy',
    (read.data.vulnerabilities ?? []).flatMap((value, i): readonly Entry[] => {
      const location = file.locate(['vulnerabilities', i]);
      const entry = vulnerability.safeParse(value);
      if (!entry.success) return [{ location, condition: {}, wrong: 'it has no id' }];
      const { id, paths, purls, expired_at: ends, statement } = entry.data;
      const told = namedBy(id);
      const wrong = told.wrong ?? strangeKey(value, Object.keys(vulnerability.shape));
      const named = { ...told, wrong };
      const places = paths?.length ? paths : [undefined];
      const packages = purls?.length ? purls.map(purlCondition) : [{}];
      return places.flatMap((at) =>
        packages.map((condition) => ({
          location,
          ...named,
          ...(condition === undefined
            ? { wrong: 'a Package URL in it is none' }
            : { condition: { ...named.condition, ...condition } }),
          ends,
          reason: statement ?? undefined,
          path: at,
        })),
      );
    }),
  );
  return merge([advisories, checksIn((read.data.misconfigurations ?? []).slice(0, mostEntries), file)]);
}

/** Name and version of a Package URL; the advisory already tells the ecosystem. */
function purlCondition(purl: string): { readonly name: string; readonly version?: string } | undefined {
  const [, type = '', path = '', version] = /^pkg:([a-z0-9.+-]+)\/([^@?#]+)(?:@([^?#]+))?/i.exec(purl) ?? [];
  if (path === '') return undefined;
  try {
    const parts = path.split('/').map(decodeURIComponent);
    const name =
      type === 'maven'
        ? parts.join(':')
        : /^(?:deb|apk|rpm)$/.test(type)
          ? (parts.at(-1) ?? '')
          : parts.join('/');
    return { name, ...(version === undefined ? {} : { version: decodeURIComponent(version) }) };
  } catch {
    return undefined;
  }
}
