import { z } from 'zod';
import type { PathExclusion } from '#model/config';
import { isDay } from '#model/day';
import { foreignRuleNames } from '#model/foreign-rules.table';
import type { Notice } from '#model/gap';
import type { Location } from '#model/location';
import { present } from '#model/present';
import type { ForeignSuppression } from '#model/suppression';
import { matchesEverything, problemOfPattern } from '../glob.ts';
import { readYaml, type YamlFile } from '../yaml-value.ts';
import { type ForeignFiles, mostEntries, notTaken } from './shape.ts';

const day = z.union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

const ignored = z.object({ path: z.string(), reason: z.string().optional(), expiration: day.nullish() });

const suppressed = ignored.extend({
  rule_id: z.string().nullish(),
  line_start: z.int().nullish(),
  line_end: z.int().nullish(),
});

const settings = z.object({
  global_settings: z
    .object({ ignore_paths: z.array(z.unknown()).nullish(), suppressions: z.array(z.unknown()).nullish() })
    .nullish(),
});

/**
 * Reads `.ash.yaml`: `global_settings.ignore_paths` leave files out, `global_settings.suppressions` excuse findings by
 * rule, path and lines until they expire.
 */
export function readAsh(text: string, path: string): Partial<ForeignFiles> {
  const file = readYaml(text, path);
  const [problem] = file.problems;
  if (problem !== undefined) {
    return { notices: [notTaken(problem.location, `This file is not read: ${problem.message}.`)] };
  }
  const parsed = settings.safeParse(file.value ?? {});
  if (!parsed.success)
    return { notices: [notTaken(file.locate(['global_settings']), 'Nothing of it is known here.')] };
  const { ignore_paths, suppressions } = parsed.data.global_settings ?? {};
  return readEntries(file, ignore_paths ?? [], suppressions ?? []);
}

function readEntries(
  file: YamlFile,
  paths: readonly unknown[],
  written: readonly unknown[],
): Pick<ForeignFiles, 'exclusions' | 'suppressions' | 'notices'> {
  const exclusions: PathExclusion[] = [];
  const suppressions: ForeignSuppression[] = [];
  const notices: Notice[] = [];
  const take = (entry: { readonly wrong: string } | undefined, at: Location) => {
    if (entry !== undefined) notices.push(notTaken(at, `This entry is not honoured: ${entry.wrong}.`));
  };
  for (const [i, value] of paths.slice(0, mostEntries).entries()) {
    const location = file.locate(['global_settings', 'ignore_paths', i]);
    const entry = exclusionOf(value, location);
    if ('wrong' in entry) take(entry, location);
    else exclusions.push(entry);
  }
  for (const [i, value] of written.slice(0, mostEntries).entries()) {
    const location = file.locate(['global_settings', 'suppressions', i]);
    const entry = suppressionOf(value, location);
    if ('wrong' in entry) take(entry, location);
    else suppressions.push(entry);
  }
  return { exclusions, suppressions, notices };
}

function exclusionOf(value: unknown, location: Location): PathExclusion | { readonly wrong: string } {
  const read = ignored.safeParse(value);
  if (!read.success) return { wrong: 'it has no path' };
  const { path, reason = '', expiration } = read.data;
  const wrong = problemOf(path, expiration);
  if (wrong !== undefined) return { wrong };
  if (matchesEverything(path)) return { wrong: 'it would leave out everything' };
  return { pattern: path, reason: said(reason), ...present({ until: expiration ?? undefined }), location };
}

function suppressionOf(value: unknown, location: Location): ForeignSuppression | { readonly wrong: string } {
  const read = suppressed.safeParse(value);
  if (!read.success) return { wrong: 'it has no path' };
  const { path, reason = '', expiration, rule_id: rule, line_start: from, line_end: to } = read.data;
  const wrong = problemOf(path, expiration);
  if (wrong !== undefined) return { wrong };
  if (matchesEverything(path) && (rule ?? '*').replaceAll('*', '') === '')
    return { wrong: 'it would excuse everything' };
  return {
    kind: 'config',
    tool: 'ASH',
    reason: said(reason),
    rules: rule ? foreignRuleNames('ASH', rule) : ['secrets', 'code', 'packages', 'infra', 'pipeline'],
    path,
    ...(from || to ? { lines: { from: from ?? 1, to: to ?? from ?? Number.MAX_SAFE_INTEGER } } : {}),
    ...present({ until: expiration ?? undefined }),
    location,
  };
}

function problemOf(path: string, expiration: string | null | undefined): string | undefined {
  const date = typeof expiration === 'string' && !isDay(expiration);
  return problemOfPattern(path) ?? (date ? 'its expiration is no day (YYYY-MM-DD)' : undefined);
}

function said(reason: string): string {
  return reason.trim() === '' ? 'Without a reason, in the configuration of ASH' : reason.trim().slice(0, 500);
}
