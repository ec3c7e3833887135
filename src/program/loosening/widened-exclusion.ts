import type { PathExclusion } from '#model/config';
import { defaultConfig } from '../config.ts';
import { quoted } from '../quoted.ts';
import { printSize } from '../size.ts';
import { type Effect, type HidingLine, hidingLines } from './changed-lines.ts';
import { type Loosened, type Loosening, type LooseningRule, ofSetting, references } from './shape.ts';

/** Fewer files or families are checked: settings, ignore files and attributes. */
export const widenedExclusion: LooseningRule = {
  rule: {
    id: 'policy/widened-exclusion',
    family: 'policy',
    title: 'The change takes files out of the check',
    severity: 'high',
    confidence: 'high',
    cwe: 693,
    text: {
      what: 'The change excludes more paths or families, or lowers the size up to which files are read.',
      why: 'What is not read cannot be found: from the merge on, whoever adds a weakness there is not told. This change itself was still judged by what its base excludes.',
      fix: [
        'Take the exclusion back, or make it narrower.',
        'If the files need no check, propose the exclusion alone, with a reason and a last day.',
      ],
      references,
    },
  },
  find: (change) => [
    ...families(change),
    ...included(change),
    ...excluded(change),
    ...fileSize(change),
    ...archives(change),
    ...hidingLines(change.base.ignores, change.head.ignores, effectOfIgnore).map(fromLine),
    ...hidingLines(change.base.attributes, change.head.attributes, effectOfAttributes).map(fromLine),
  ],
  bad: [
    {
      says: 'a folder is excluded',
      base: { 'handrail.yaml': 'version: 1\n' },
      head: { 'handrail.yaml': 'version: 1\nscan:\n  exclude:\n    - src/payments/**\n' },
    },
    {
      says: 'an exclusion gets more time',
      base: {
        'handrail.yaml':
          "version: 1\nscan: { exclude: [{ path: old, reason: goes, until: '2027-01-31' }] }\n",
      },
      head: {
        'handrail.yaml':
          "version: 1\nscan: { exclude: [{ path: old, reason: goes, until: '2028-01-31' }] }\n",
      },
    },
    {
      says: 'only one folder is included',
      base: {},
      head: { 'handrail.yaml': 'version: 1\nscan: { include: [docs] }\n' },
    },
    {
      says: 'an included folder goes',
      base: { 'handrail.yaml': 'version: 1\nscan: { include: [src, lib] }\n' },
      head: { 'handrail.yaml': 'version: 1\nscan: { include: [lib] }\n' },
    },
    {
      says: 'a family is skipped',
      base: {},
      head: { 'handrail.yaml': 'version: 1\nscan: { skip: [secrets] }\n' },
    },
    {
      says: 'only small files are read',
      base: {},
      head: { 'handrail.yaml': 'version: 1\nscan: { max-file-size: 10KB }\n' },
    },
    {
      says: 'archives stay closed',
      base: {},
      head: { 'handrail.yaml': 'version: 1\nscan: { archives: false }\n' },
    },
    {
      says: 'a pattern is added to an ignore file below',
      base: { 'app/.handrailignore': '*.log\n' },
      head: { 'app/.handrailignore': '*.log\nsettings.py\n' },
    },
    {
      says: 'an exception of an ignore file goes',
      base: { '.handrailignore': 'config/*\n!config/prod.env\n' },
      head: { '.handrailignore': 'config/*\n' },
    },
    {
      says: 'an exception moves in front of what it is an exception of',
      base: { '.handrailignore': 'config/*\n!config/prod.env\n' },
      head: { '.handrailignore': '!config/prod.env\nconfig/*\n' },
    },
    {
      says: 'files are declared as vendored',
      base: { '.gitattributes': '*.png binary\n' },
      head: { '.gitattributes': '*.png binary\nsrc/** linguist-vendored\n' },
    },
    {
      says: 'files are no longer declared as hand-written',
      base: { '.gitattributes': 'gen/** linguist-generated\ngen/core.ts -linguist-generated\n' },
      head: { '.gitattributes': 'gen/** linguist-generated\n' },
    },
  ],
  good: [
    {
      says: 'exclusions go and end sooner',
      base: {
        'handrail.yaml': 'version: 1\nscan: { exclude: [a, b], max-file-size: 1MB }\n',
        '.handrailignore': 'x\ny\n',
      },
      head: {
        'handrail.yaml':
          "version: 1\nscan: { exclude: [{ path: b, reason: soon, until: '2027-01-31' }], max-file-size: 2MB }\n",
        '.handrailignore': 'y\n',
      },
    },
    {
      says: 'comments, blank lines and other attributes change',
      base: { '.handrailignore': 'x\n', '.gitattributes': '*.sh text\n' },
      head: {
        '.handrailignore': '# why\n\nx  \n',
        '.gitattributes': '*.sh text eol=lf\n# linguist-vendored\n',
      },
    },
    {
      says: 'patterns without exceptions change places',
      base: { '.handrailignore': 'x\ny\n' },
      head: { '.handrailignore': 'y\nx\n' },
    },
    {
      says: 'everything is included again',
      base: { 'handrail.yaml': 'version: 1\nscan: { include: [src], only: [secrets] }\n' },
      head: {},
    },
    {
      says: 'files are declared as hand-written',
      base: {},
      head: {
        '.gitattributes': 'gen/** -linguist-generated\nlib/** linguist-vendored=false\n',
        '.handrailignore': '!x\n',
      },
    },
  ],
};

function families({ base, head }: Loosened): readonly Loosening[] {
  const now = (head.config?.config ?? defaultConfig).families;
  const gone = (base.config?.config ?? defaultConfig).families.filter((family) => !now.includes(family));
  if (gone.length === 0) return [];
  const name = head.config?.where.has('scan.skip') ? 'scan.skip' : 'scan.only';
  return [ofSetting(name, { base, head }, `No longer checked at all: ${gone.join(', ')}.`, ...gone)];
}

function included({ base, head }: Loosened): readonly Loosening[] {
  const before = base.config?.config.include ?? [];
  const now = head.config?.config.include ?? [];
  if (now.length === 0) return [];
  const gone = before.filter((pattern) => !now.includes(pattern));
  if (before.length === 0)
    return [ofSetting('scan.include', { base, head }, `Only ${list(now)} would be checked.`, ...now)];
  return gone.length === 0
    ? []
    : [ofSetting('scan.include', { base, head }, `No longer included: ${list(gone)}.`, ...gone)];
}

function excluded({ base, head }: Loosened): readonly Loosening[] {
  const before = base.config?.config.exclude ?? [];
  const added =
    head.config?.config.exclude.filter((entry) => !before.some((old) => covers(old, entry))) ?? [];
  return added.map(({ pattern, until, location }) => ({
    location,
    message: `${quoted(pattern)} would be excluded${until === undefined ? '' : ` until ${until}`}.`,
    about: ['scan.exclude', pattern, until ?? ''],
  }));
}

function covers(old: PathExclusion, { pattern, until }: PathExclusion): boolean {
  return old.pattern === pattern && (old.until === undefined || (until !== undefined && until <= old.until));
}

function fileSize({ base, head }: Loosened): readonly Loosening[] {
  const before = (base.config?.config ?? defaultConfig).maxFileSize;
  const now = (head.config?.config ?? defaultConfig).maxFileSize;
  if (now >= before) return [];
  const message = `Files over ${printSize(now)} would not be read; the limit is ${printSize(before)} today.`;
  return [ofSetting('scan.max-file-size', { base, head }, message, String(now))];
}

function archives({ base, head }: Loosened): readonly Loosening[] {
  const before = (base.config?.config ?? defaultConfig).archives;
  const now = (head.config?.config ?? defaultConfig).archives;
  if (now || !before) return [];
  return [ofSetting('scan.archives', { base, head }, 'Archives would not be looked into.', 'false')];
}

function effectOfIgnore(line: string): Effect {
  if (line === '' || line.startsWith('#')) return undefined;
  return line.startsWith('!') ? 'shows' : 'hides';
}

function effectOfAttributes(line: string): Effect {
  if (line.startsWith('#')) return undefined;
  const words = line
    .trim()
    .split(/[ \t]+/)
    .filter((word) => /^[-!]?linguist-(?:vendored|generated)(?:=|$)/.test(word));
  if (words.length === 0) return undefined;
  return words.every((word) => /^[-!]|=false$/.test(word)) ? 'shows' : 'hides';
}

const verbs: Readonly<Record<HidingLine['how'], string>> = {
  added: 'leaves out more files',
  removed: 'is gone: it kept files in the check',
  moved: 'takes effect in another order, which can leave out more files',
};

function fromLine({ location, how, text }: HidingLine): Loosening {
  return { location, message: `The line ${quoted(text)} ${verbs[how]}.`, about: [how, text] };
}

function list(patterns: readonly string[]): string {
  const shown = patterns.slice(0, 3).map(quoted).join(', ');
  return patterns.length > 3 ? `${shown} and ${patterns.length - 3} more` : shown;
}
