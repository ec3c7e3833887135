import { families } from '#model/family';
import { profiles } from '#model/profile';
import { confidences, severities } from '#model/severity';
import { colourChoices } from './colour.ts';
import type { Given } from './definition.ts';
import { formats } from './formats.ts';

/** What Handrail says of its own settings is not up for choice. */
const chosen = families.filter((family) => family !== 'policy');

/** What to scan. */
export const targetOptions = {
  commit: { value: 'REV', says: 'the files of this commit instead of those on disk' },
  range: { value: 'A..B', says: 'only files that changed from commit A to commit B, as they are in B' },
  staged: { says: 'only changes that are staged for the next commit' },
  changed: { says: 'only files that differ from --base, or from the last commit without it' },
  stdin: { says: 'the text on standard input (the path - means the same)' },
  'stdin-name': { value: 'NAME', says: 'file name by which standard input is judged' },
} as const;

/** Which part of a history. */
export const historyOptions = {
  history: { says: 'secrets in every version of every file that git has, with the commit that brought each' },
  since: {
    value: 'REV|DAY',
    says: 'with --history: only what came after this commit, or after a day as 2025-01-31',
  },
  branch: {
    value: 'NAME',
    repeat: 'each',
    says: 'with --history: only what this branch reaches; may be repeated',
    standard: 'every branch and tag',
  },
  stashes: { says: 'with --history: what git stash keeps, too' },
  dangling: { says: 'with --history: commits and files that nothing refers to any more, too' },
} as const;

/** Which families and files. */
export const selectionOptions = {
  only: { value: 'FAMILY', repeat: 'comma', choices: chosen, says: 'run these families only' },
  skip: { value: 'FAMILY', repeat: 'comma', choices: chosen, says: 'leave these families out' },
  include: {
    value: 'PATTERN',
    repeat: 'each',
    says: 'check only files that match (as in .gitignore); may be repeated',
  },
  exclude: {
    value: 'PATTERN',
    repeat: 'each',
    says: 'leave out files that match (as in .gitignore); may be repeated',
  },
  'no-ignore': { says: 'check what .gitignore, .gitattributes and .handrailignore leave out, too' },
  'max-file-size': { value: 'SIZE', says: 'larger files become gaps; 500KB, 2MB' },
  'no-archives': { says: 'do not look into zip, jar, tar and their like' },
  'var-file': {
    value: 'FILE',
    repeat: 'each',
    says: 'a file of variables that infrastructure code is read with, relative to the root of the tree; may be repeated',
    completes: 'file',
  },
  'allow-helm': {
    says: 'let the helm of this machine render charts of Helm, confined; without it their templates are read with low confidence',
  },
  online: { says: 'ask the API of OSV about packages: their names and versions leave this machine' },
  'ask-registries': {
    says: 'ask the registries of npm and PyPI who published direct dependencies, and when: their names leave this machine',
  },
  'max-db-age': { value: 'DAYS', says: 'older advisories of packages are a gap' },
  'db-update': {
    value: 'WHEN',
    choices: ['ask', 'missing', 'never'],
    says: 'where there are no advisories of an ecosystem: ask on a terminal, fetch them, or leave a gap (or HANDRAIL_DB_UPDATE)',
    standard: 'ask, or as configured',
  },
} as const;

/** By which rules to judge. */
export const judgementOptions = {
  config: {
    value: 'FILE',
    completes: 'file',
    says: 'configuration instead of handrail.yaml at the root of the tree (or of the base)',
  },
  base: {
    value: 'REV',
    says: 'compare with this commit: only new findings count; configuration, ignores and suppressions are read there',
  },
  baseline: { value: 'FILE', completes: 'file', says: 'findings of this file are known and do not count' },
  vex: {
    value: 'FILE',
    repeat: 'each',
    completes: 'file',
    says: 'what others say of flaws of packages: OpenVEX, CycloneDX or CSAF as JSON; may be repeated',
  },
  product: {
    value: 'NAME',
    repeat: 'each',
    says: 'what such documents call this application: a Package URL or a name; may be repeated',
  },
  standards: {
    value: 'FOLDER',
    repeat: 'each',
    completes: 'folder',
    says: 'standards of the organisation (a second folder: of the team) instead of those that come with Handrail; may be repeated',
  },
  'fail-on-undecided': {
    says: 'a flaw of a package counts until somebody decided on it (decisions, --vex), and not after that',
  },
  profile: {
    value: 'PROFILE',
    choices: profiles,
    says: 'how much noise is welcome: what is sure, what a developer wants to know, every suspicion',
    standard: 'normal, or as configured',
  },
  'fail-on': {
    value: 'SEVERITY',
    choices: [...severities, 'never'],
    says: 'exit with 1 from this severity on',
    standard: 'high, or as configured',
  },
  confidence: {
    value: 'CONFIDENCE',
    choices: confidences,
    says: 'count findings that are at least so sure',
    standard: 'medium, or as configured',
  },
} as const;

/** Whether to ask providers. */
export const verifyOptions = {
  verify: {
    says: 'ask providers whether the credentials that were found still work: each is sent to its own provider, after a made-up one',
  },
  'verify-only': {
    value: 'PROVIDER',
    repeat: 'comma',
    says: '--verify, but only at these: github, aws, slack …',
  },
} as const;

/** How to run. */
export const runOptions = {
  jobs: {
    value: 'N',
    says: 'worker threads; the result does not depend on it',
    standard: 'one per processor',
  },
  'no-cache': { says: 'neither read nor write the cache in your cache folder' },
  'no-progress': { says: 'no status line' },
} as const;

/** Whether to try edits. */
export const fixOptions = {
  fixes: {
    says: 'tell edits that are known to mend findings of code and infrastructure code, each tried in memory: takes about twice as long',
  },
} as const;

/** How to report. */
export const reportOptions = {
  format: {
    value: 'FORMAT[=FILE]',
    repeat: 'each',
    says: `report to standard output or to a file, may be repeated; ${formats.join(', ')}`,
    standard: 'terminal',
  },
  all: { says: 'show every finding, however many (terminal)' },
  colour: { value: 'WHEN', choices: colourChoices, alias: 'color', says: 'colours', standard: 'auto' },
} as const;

/** What the user gave of the options that make a scan request. */
export type ScanOptions = Given<
  typeof targetOptions &
    typeof historyOptions &
    typeof selectionOptions &
    typeof judgementOptions &
    typeof verifyOptions &
    typeof runOptions
>['options'];
