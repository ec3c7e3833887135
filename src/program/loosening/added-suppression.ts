import type { ConfiguredSuppression } from '#model/config';
import type { ForeignSuppression, InlineSuppression } from '#model/suppression';
import { defaultConfig } from '../config.ts';
import { matchesEverything } from '../glob.ts';
import { quoted } from '../quoted.ts';
import { type Loosened, type Loosening, type LooseningRule, references, startOf } from './shape.ts';

/** A suppression that the base does not have, or not for so much or so long. */
export const addedSuppression: LooseningRule = {
  rule: {
    id: 'policy/added-suppression',
    family: 'policy',
    title: 'The change suppresses findings',
    severity: 'medium',
    confidence: 'high',
    cwe: 693,
    text: {
      what: 'The change adds a suppression, or extends one, in handrail.yaml, in a file of another tool or in a comment.',
      why: 'Whoever writes the code would decide alone that a finding does not count. The suppression was not honoured for this change; after the merge it would be.',
      fix: [
        'Mend the finding instead, where it is real.',
        'Where it may stay, let somebody else agree to the reason and the last day before the merge.',
      ],
      references,
    },
  },
  find: (change) => [...configured(change), ...foreign(change), ...honoured(change), ...inline(change)],
  bad: [
    {
      says: 'handrail.yaml suppresses a rule in a file',
      base: {},
      head: {
        'handrail.yaml':
          'version: 1\nsuppressions:\n  - { rule: sample/high, path: a.py, reason: test data }\n',
      },
    },
    {
      says: 'a suppression gets more time',
      base: {
        'handrail.yaml':
          "version: 1\nsuppressions:\n  - { rule: sample/high, path: a.py, reason: soon, until: '2027-01-31' }\n",
      },
      head: {
        'handrail.yaml': 'version: 1\nsuppressions:\n  - { rule: sample/high, path: a.py, reason: soon }\n',
      },
    },
    {
      says: 'a comment suppresses a rule',
      base: { 'a.py': 'x = 1\n' },
      head: { 'a.py': 'x = 1 # handrail:ignore secrets/sample looks worse than it is\n' },
    },
    {
      says: 'a comment covers one rule more',
      base: { 'a.py': 'x = 1 # handrail:ignore secrets/sample reason\n' },
      head: { 'a.py': 'x = 1 # handrail:ignore secrets/sample,code/sample reason\n' },
    },
    {
      says: 'a comment is copied',
      base: { 'a.py': 'x = 1 # handrail:ignore secrets/sample reason\n' },
      head: {
        'a.py':
          'x = 1 # handrail:ignore secrets/sample reason\ny = 1 # handrail:ignore secrets/sample reason\n',
      },
    },
    {
      says: 'a comment of another tool is added',
      base: { 'a.py': 'x = 1\n' },
      head: { 'a.py': 'x = 1 # gitleaks:allow\n' },
    },
    {
      says: 'a file of another tool excuses one finding more',
      base: { '.gitleaksignore': 'a.py:jwt:1\n' },
      head: { '.gitleaksignore': 'a.py:jwt:1\nb.py:jwt:7\n' },
    },
    {
      says: 'a file of another tool excuses one advisory more',
      base: { '.trivyignore': 'CVE-2020-0001\n' },
      head: { '.trivyignore': 'CVE-2020-0001\nCVE-2020-0002\n' },
    },
    {
      says: 'what other tools excuse is to hold again',
      base: { 'handrail.yaml': 'version: 1\nscan: { foreign-suppressions: false }\n' },
      head: {},
    },
  ],
  good: [
    {
      says: 'a line of a file of another tool moves, and one goes',
      base: { '.gitleaksignore': 'a.py:jwt:1\nb.py:jwt:7\n' },
      head: { '.gitleaksignore': '# why\nb.py:jwt:7\n' },
    },
    {
      says: 'an advisory moves in its list, and one goes',
      base: { '.trivyignore': 'CVE-2020-0001\nCVE-2020-0002\n' },
      head: { '.trivyignore': '# why\nCVE-2020-0002\n' },
    },
    {
      says: 'a suppression goes, and one ends sooner',
      base: {
        'handrail.yaml':
          'version: 1\nsuppressions:\n  - { rule: sample/high, path: a.py, reason: x }\n  - { rule: sample/low, path: b.py, reason: x }\n',
      },
      head: {
        'handrail.yaml':
          "version: 1\nsuppressions:\n  - { rule: sample/low, path: b.py, reason: better words, until: '2027-01-31' }\n",
      },
    },
    {
      says: 'a comment moves to another file, gets an end and names fewer rules',
      base: { 'a.py': 'x = 1 # handrail:ignore secrets/sample,code/sample reason\n' },
      head: { 'b.py': 'x = 1 # handrail:ignore code/sample other words until 2027-01-31\n' },
    },
    {
      says: 'a comment that cannot be honoured changes nothing',
      base: { 'a.py': '' },
      head: { 'a.py': 'x = 1 # handrail:ignore secrets/sample\n' },
    },
  ],
};

function configured({ base, head }: Loosened): readonly Loosening[] {
  const left = [...(base.config?.config.suppressions ?? [])];
  return (head.config?.config.suppressions ?? [])
    .filter((entry) => !take(left, (old) => coversConfigured(old, entry)))
    .map(fromConfig);
}

function fromConfig({ rule, path, until, location }: ConfiguredSuppression): Loosening {
  const blanket = !rule.includes('/') || matchesEverything(path);
  return {
    location,
    message: `${rule} would be suppressed in ${quoted(path)}${end(until)}.`,
    about: ['config', rule, path, until ?? ''],
    ...(blanket ? { severity: 'high' } : {}),
  };
}

function coversConfigured(old: ConfiguredSuppression, { rule, path, until }: ConfiguredSuppression): boolean {
  return old.rule === rule && old.path === path && lasts(old.until, until);
}

/** Entries of other tools' files that the base does not have, or not for so long. */
function foreign({ base, head }: Loosened): readonly Loosening[] {
  const olds = Map.groupBy(base.foreign?.suppressions ?? [], askOf);
  return (head.foreign?.suppressions ?? [])
    .filter((entry) => !take(olds.get(askOf(entry)) ?? [], (old) => lasts(old.until, entry.until)))
    .map((entry) => ({
      location: entry.location,
      message: `An entry for ${entry.tool} would suppress ${whatOf(entry)} in ${entry.path === undefined ? 'every file' : quoted(entry.path)}${end(entry.until)}.`,
      about: ['foreign', askOf(entry), entry.until ?? ''],
      ...(entry.path === undefined && entry.test === undefined && entry.package?.advisories === undefined
        ? { severity: 'high' }
        : {}),
    }));
}

/** What an entry is about, wherever it is written. */
function askOf({ rules, path, lines, test, package: condition }: ForeignSuppression): string {
  return JSON.stringify([rules, path, lines, test, condition]);
}

function whatOf({ rules, package: condition }: ForeignSuppression): string {
  const names = condition?.advisories ?? (condition?.name === undefined ? undefined : [condition.name]);
  return (names?.map(quoted) ?? rules).slice(0, 3).join(', ');
}

/** The base did not honour what other tools excuse. */
function honoured({ base, head }: Loosened): readonly Loosening[] {
  const before = (base.config?.config ?? defaultConfig).foreignSuppressions;
  const now = (head.config?.config ?? defaultConfig).foreignSuppressions;
  if (before || !now) return [];
  const location =
    head.config?.where.get('scan.foreign-suppressions') ?? startOf((head.config ?? base.config)?.path ?? '');
  const message = 'Comments and files of other tools would suppress findings again.';
  return [{ location, message, about: ['scan.foreign-suppressions'], severity: 'high' }];
}

/** As a multiset over all files that changed: a comment that moves is no new one, unless it silences something else now. */
function inline({ base, head, refused }: Loosened): readonly Loosening[] {
  const left = base.inline.filter(isHonest);
  const passes = [inPlace, anywhere].reduce(withoutSame, { left, entries: head.inline.filter(isHonest) });
  const fresh = new Set(withoutNarrowed(passes));
  return head.inline.filter((entry) => fresh.has(entry) || refused.has(entry)).map(fromInline);
}

/** Prose that names a comment of another tool is none, unless it would silence something. */
function isHonest({ problem, quiet }: InlineSuppression): boolean {
  return problem === undefined && quiet === undefined;
}

interface Comments {
  readonly left: readonly InlineSuppression[];
  readonly entries: readonly InlineSuppression[];
}

/** Pairs comments that say the same, one to one. */
function withoutSame({ left, entries }: Comments, nameOf: (entry: InlineSuppression) => string): Comments {
  const olds = Map.groupBy(left, nameOf);
  const fresh = entries.filter((entry) => olds.get(nameOf(entry))?.shift() === undefined);
  return { left: [...olds.values()].flat(), entries: fresh };
}

function anywhere({ rules, until }: InlineSuppression): string {
  return JSON.stringify([until, ...[...rules].sort()]);
}

function inPlace(entry: InlineSuppression): string {
  return `${entry.location.path} ${anywhere(entry)}`;
}

/** More comparisons than that are not made: every comment then counts as new. */
const mostComparisons = 1_000_000;

/** Leaves out comments that say less than one that the base has. */
function withoutNarrowed({ left, entries }: Comments): readonly InlineSuppression[] {
  if (left.length * entries.length > mostComparisons) return entries;
  const olds = [...left];
  return entries.filter((entry) => !take(olds, (old) => coversInline(old, entry)));
}

function fromInline({ rules, until, location, tool }: InlineSuppression): Loosening {
  // Comments of other tools name no rule: that they cover a family is their way, not a wish for more.
  const blanket = tool === undefined && rules.some((rule) => !rule.includes('/'));
  return {
    location,
    message: `A comment${tool === undefined ? '' : ` for ${tool}`} would suppress ${rules.slice(0, 5).join(', ')}${end(until)}.`,
    about: ['inline', [...rules].sort().join(','), until ?? ''],
    ...(blanket ? { severity: 'high' } : {}),
  };
}

function coversInline(old: InlineSuppression, entry: InlineSuppression): boolean {
  return entry.rules.every((rule) => old.rules.includes(rule)) && lasts(old.until, entry.until);
}

/** True when what ends on `old` lasts as long as what ends on `now`, or longer. */
function lasts(old: string | undefined, now: string | undefined): boolean {
  return old === undefined || (now !== undefined && now <= old);
}

/** Takes the first that fits out of the list; false when none does. */
function take<T>(list: T[], fits: (item: T) => boolean): boolean {
  const at = list.findIndex(fits);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

function end(until: string | undefined): string {
  return until === undefined ? ', without an end' : ` until ${until}`;
}
