import { parse } from 'smol-toml';
import { z } from 'zod';
import type { OwnDetector } from '#model/detector';
import { counterpartsOf, foreignRuleNames, isCovered } from '#model/foreign-rules.table';
import type { Location } from '#model/location';
import { compilePattern, knownPattern } from '#model/pattern';
import { present } from '#model/present';
import { mostDetectors, problemOfPattern } from '../detector/check.ts';
import { keywordsOf } from '../detector/keywords.ts';
import { type ForeignFiles, merge, mostPatterns, notTaken, openFinder, placeIn, withTest } from './shape.ts';

const allowlist = z.object({
  description: z.string().optional(),
  condition: z.string().optional(),
  matchCondition: z.string().optional(),
  regexTarget: z.string().optional(),
  regexes: z.array(z.string()).optional(),
  paths: z.array(z.string()).optional(),
  commits: z.array(z.string()).optional(),
  stopwords: z.array(z.string()).optional(),
  targetRules: z.array(z.string()).optional(),
});

const rule = z.object({
  id: z.string().min(1),
  description: z.string().optional(),
  regex: z.string().optional(),
  path: z.string().optional(),
  secretGroup: z.int().min(0).optional(),
  entropy: z.number().optional(),
  keywords: z.array(z.string()).optional(),
  allowlist: allowlist.optional(),
  allowlists: z.array(allowlist).optional(),
});

const settings = z.object({
  extend: z.object({ path: z.string().optional(), disabledRules: z.array(z.string()).optional() }).optional(),
  rules: z.array(z.unknown()).optional(),
  allowlist: allowlist.optional(),
  allowlists: z.array(allowlist).optional(),
});

type Allowlist = z.infer<typeof allowlist>;
type Find = (needle: string) => Location;

/**
 * Reads `.gitleaks.toml`: its allowlists become suppressions, its own rules detectors. Rules that gitleaks ships and that
 * have a counterpart here are not taken over; a notice names them.
 */
export function readGitleaksToml(text: string, path: string): ForeignFiles {
  const read = settings.safeParse(tomlOf(text));
  if (!read.success) {
    return merge([
      { notices: [notTaken(placeIn(path, 1), `This file is not read: ${wrongIn(read.error)}.`)] },
    ]);
  }
  const { extend, rules = [], allowlist: old, allowlists = [] } = read.data;
  const find = openFinder(path, text);
  const globals = [...(old === undefined ? [] : [old]), ...allowlists];
  return merge([
    ...disabled(extend?.disabledRules ?? [], find),
    ...(extend?.path === undefined
      ? []
      : [
          {
            notices: [
              notTaken(find(extend.path), 'extend.path is not followed: list its rules and allowlists here.'),
            ],
          },
        ]),
    ...readRules(rules, path, find),
    ...globals.map((list) => readAllowlist(list, (list.targetRules ?? []).flatMap(idsOf), find)),
  ]);
}

/** A syntax error becomes a value that no schema takes. */
function tomlOf(text: string): unknown {
  try {
    return parse(text, { maxDepth: 50 });
  } catch {
    return 'no TOML';
  }
}

function wrongIn({ issues: [issue] }: z.ZodError): string {
  const at = issue?.path.map(String).join('.') ?? '';
  return at === '' ? 'it is no TOML' : `${at.slice(0, 100)} is not as gitleaks writes it`;
}

/** The rule as it is called here and, for one of the repository's own, as it is imported. */
function idsOf(id: string): readonly string[] {
  const names = foreignRuleNames('gitleaks', id);
  return isCovered(id) ? names : [`secrets/${nameOf(id)}`];
}

function nameOf(id: string): string {
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `gitleaks-${slug === '' ? 'rule' : slug}`;
}

function disabled(ids: readonly string[], find: Find): readonly Partial<ForeignFiles>[] {
  return ids.filter(isCovered).map((id) => {
    const rules =
      id === 'generic-api-key' ? ['secrets/generic-api-key', 'secrets/generic-secret'] : counterpartsOf(id);
    const location = find(id);
    return {
      suppressions: [
        {
          kind: 'config',
          tool: 'gitleaks',
          reason: `${id} is disabled in ${location.path}`,
          rules,
          location,
        },
      ],
    };
  });
}

function readRules(rules: readonly unknown[], path: string, find: Find): readonly Partial<ForeignFiles>[] {
  const covered: string[] = [];
  const names = new Set<string>();
  const everywhere: OwnDetector[] = [];
  const parts = rules.slice(0, mostDetectors).flatMap((value): readonly Partial<ForeignFiles>[] => {
    const read = rule.safeParse(value);
    if (!read.success)
      return [{ notices: [notTaken(placeIn(path, 1), `A rule is not taken over: ${wrongIn(read.error)}.`)] }];
    const { id, allowlist: old, allowlists = [] } = read.data;
    const location = find(`"${id}"`);
    const lists = [...(old === undefined ? [] : [old]), ...allowlists].map((list) =>
      readAllowlist(list, idsOf(id), find),
    );
    if (isCovered(id)) {
      covered.push(id);
      return lists;
    }
    const detector = detectorOf(read.data, location);
    if ('problem' in detector) {
      return [
        {
          notices: [
            notTaken(location, `The rule '${id.slice(0, 60)}' is not taken over: ${detector.problem}.`),
          ],
        },
      ];
    }
    if (names.has(detector.name)) return lists;
    names.add(detector.name);
    if (detector.keywords.length === 0) {
      everywhere.push(detector);
      if (everywhere.length > mostWithoutKeyword) return lists;
    }
    return [{ detectors: [detector] }, ...lists];
  });
  const more =
    rules.length > mostDetectors
      ? [`${rules.length - mostDetectors} rules beyond ${mostDetectors} are not read`]
      : [];
  const known =
    covered.length > 0 ? [`rules that Handrail has itself are not taken over: ${list(covered)}`] : [];
  return [
    ...parts,
    ...withoutKeyword(everywhere, path),
    ...[...known, ...more].map((said) => ({
      notices: [notTaken(placeIn(path, 1), `Of this file, ${said}.`)],
    })),
  ];
}

/** Rules without a keyword that are taken over: each one reads every byte of every file. */
const mostWithoutKeyword = 20;
/** Steps that an engine of linear time takes in a second, measured on one core. */
const stepsPerSecond = 40_000_000;

function withoutKeyword(detectors: readonly OwnDetector[], path: string): readonly Partial<ForeignFiles>[] {
  if (detectors.length === 0) return [];
  const taken = detectors.slice(0, mostWithoutKeyword);
  const steps = taken.reduce((sum, { pattern }) => sum + knownPattern(pattern).size, 0);
  const seconds = Math.max(0.1, (steps * 1_000_000) / stepsPerSecond).toFixed(1);
  const names = list(taken.map(({ name }) => name.replace(/^gitleaks-/, '')));
  const more = detectors.length - taken.length;
  const rest =
    more === 0
      ? ''
      : ` ${more} more such rules are not taken over: one file may bring ${mostWithoutKeyword}.`;
  return [
    {
      notices: [
        notTaken(
          placeIn(path, 1),
          `Rules without keywords slow down every scan, by about ${seconds} s for each MB that they read: ${names}. Give them keywords.${rest}`,
        ),
      ],
    },
  ];
}

function list(ids: readonly string[]): string {
  return ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ');
}

function detectorOf(
  written: z.infer<typeof rule>,
  location: Location,
): OwnDetector | { readonly problem: string } {
  const { id, description, regex, path, secretGroup, entropy, keywords = [] } = written;
  if (regex === undefined) return { problem: 'it has no regex, and a path alone is no credential' };
  const where = path === undefined ? undefined : compilePattern(path);
  if (where !== undefined && 'problem' in where) return { problem: `its path: ${where.problem}` };
  const detector: OwnDetector = {
    name: nameOf(id),
    title: description?.trim().slice(0, 200) || `Credential (${id.slice(0, 60)})`,
    severity: 'high',
    confidence: 'medium',
    keywords: keywordsOf(keywords, regex),
    pattern: regex,
    ...present({ path, entropy: entropy || undefined, group: secretGroup || undefined }),
    bad: [],
    good: [],
    location,
  };
  const problem = problemOfPattern(detector);
  return problem === undefined ? detector : { problem };
}

/** With `AND` all kinds of conditions must hold, otherwise one is enough. */
function readAllowlist(list: Allowlist, rules: readonly string[], find: Find): Partial<ForeignFiles> {
  const { description = '', regexes = [], paths = [], stopwords = [], commits = [], regexTarget } = list;
  const every = /^(?:and|&&)$/i.test(list.condition ?? list.matchCondition ?? '');
  const [first = ''] = [...paths, ...regexes, ...stopwords, ...commits];
  const location = find(first);
  const notices = [...paths.slice(0, mostPatterns), ...regexes.slice(0, mostPatterns)].flatMap((pattern) => {
    const compiled = compilePattern(pattern);
    if (!('problem' in compiled)) return [];
    return [notTaken(find(pattern), `This pattern is not honoured: ${compiled.problem}.`)];
  });
  if (Math.max(paths.length, regexes.length) > mostPatterns) {
    notices.push(
      notTaken(location, `Of this allowlist, only the first ${mostPatterns} patterns are honoured.`),
    );
  }
  const commitsOnly = commits.length > 0 && (every || paths.length + regexes.length + stopwords.length === 0);
  if (commitsOnly)
    notices.push(notTaken(location, 'An allowlist of commits says nothing of the files as they are.'));
  if (notices.length > 0 && (every || commitsOnly)) return { notices };
  const sound = (patterns: readonly string[]) =>
    patterns.slice(0, mostPatterns).filter((pattern) => !('problem' in compilePattern(pattern)));
  const conditions = {
    every,
    ...(paths.length > 0 ? { paths: sound(paths) } : {}),
    ...(regexes.length > 0 ? { patterns: sound(regexes), on: onWhat(regexTarget) } : {}),
    ...(stopwords.length > 0 ? { words: stopwords.map((word) => word.toLowerCase()) } : {}),
  };
  if (paths.length + regexes.length + stopwords.length === 0) return { notices };
  const suppression = {
    kind: 'config',
    tool: 'gitleaks',
    reason: `Allowlist of ${location.path}${description.trim() === '' ? '' : `: ${description.trim().slice(0, 200)}`}`,
    rules: rules.length === 0 ? ['secrets'] : rules,
    location,
  } as const;
  return { ...withTest(suppression, conditions), notices };
}

/** The match of a rule of theirs is not known here; its line holds it. */
function onWhat(target: string | undefined): 'value' | 'line' {
  return target === 'match' || target === 'line' ? 'line' : 'value';
}
