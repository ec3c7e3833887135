import type { PathExclusion } from '#model/config';
import type { Exclusion, ExclusionReason } from '#model/gap';
import { attributesOf } from './attributes.ts';
import { type IgnoreFile, type IgnoreRule, ignoreRule, lastMatch, ruleOrigin } from './ignore.ts';
import { baseName, byteString } from './name.ts';
import { type TreeRules, vendoredNames } from './rules.ts';
import { isLockFile } from './traits.ts';

/** The user's choice among the files of a tree. Patterns have gitignore syntax, from the root of the tree. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly PathExclusion[];
  readonly noIgnore: boolean;
}

export interface Selection {
  readonly kept: readonly string[];
  /** Kept although their content may look generated: the tree says that people wrote them. */
  readonly handwritten: ReadonlySet<string>;
  /** Sorted by nothing; folders stand for all that is in them. */
  readonly exclusions: readonly Exclusion[];
  /** True when a path that is not in the list (a gap) would have been left out too. */
  readonly leavesOut: (path: string) => boolean;
}

/** Why a path is left out, before folders are summed up. `folder` is set when all of it is left out by one decision. */
interface Decision {
  readonly why: ExclusionReason;
  readonly by: string;
  readonly folder?: string;
}

/** Divides the paths of a tree into what is to be checked and what somebody decided to leave out, and says who did. */
export function selectFiles(paths: readonly string[], choice: Choice, rules: TreeRules): Selection {
  const decide = decider(choice, rules);
  const kept: string[] = [];
  const handwritten = new Set<string>();
  const whole = new Map<string, Exclusion>();
  const single = new Map<string, Decision>();
  for (const path of paths) {
    const decision = decide(path);
    if (decision === 'handwritten') handwritten.add(path);
    if (decision === undefined || decision === 'handwritten') kept.push(path);
    else if (decision.folder === undefined) single.set(path, decision);
    else whole.set(decision.folder, { path: decision.folder, why: decision.why, by: decision.by });
  }
  return {
    kept,
    handwritten,
    exclusions: [...whole.values(), ...sumUp(single, kept)],
    leavesOut: (path) => typeof decide(path) === 'object',
  };
}

type Decider = (path: string) => Decision | 'handwritten' | undefined;

function decider(choice: Choice, rules: TreeRules): Decider {
  const folderDecision = folderDecider(choice, rules);
  const excluded = patternDecider(choice, rules);
  const included = includer(choice.include);
  return (path) => {
    const inFolder = folderDecision(path.slice(0, path.lastIndexOf('/') + 1));
    if (inFolder !== undefined) return inFolder;
    const byPattern = excluded(path, false);
    if (byPattern !== undefined) return byPattern;
    const attributes = choice.noIgnore ? {} : attributesOf(rules.attributes, path);
    if (attributes.vendored?.value === true) return { why: 'vendored', by: attributes.vendored.by };
    const isGenerated = attributes.generated?.value === true && !isLockFile(path);
    if (isGenerated && attributes.generated !== undefined)
      return { why: 'generated', by: attributes.generated.by };
    const marked = attributes.vendored === undefined ? markedFolder(rules, path) : undefined;
    if (marked !== undefined) return marked;
    if (!included(path)) return { why: 'not-included', by: choice.include.join(' ') };
    return attributes.generated?.value === false || choice.noIgnore ? 'handwritten' : undefined;
  };
}

/** What is decided for a folder and all in it; every folder is asked once. */
function folderDecider(choice: Choice, rules: TreeRules): (folder: string) => Decision | undefined {
  const known = new Map<string, Decision | undefined>([['', undefined]]);
  const excluded = patternDecider(choice, rules);
  const own = (folder: string): Decision | undefined => {
    const path = folder.slice(0, -1);
    const name = baseName(path);
    if (versionControl.has(name)) return { why: 'version-control', by: name, folder };
    const byPattern = excluded(path, true);
    if (byPattern !== undefined) return { ...byPattern, folder };
    const isVendored = !choice.noIgnore && vendoredNames.has(name);
    return isVendored ? { why: 'vendored', by: `a folder named ${name}`, folder } : undefined;
  };
  const decide = (folder: string): Decision | undefined => {
    if (known.has(folder)) return known.get(folder);
    const decision = decide(parentOf(folder)) ?? own(folder);
    known.set(folder, decision);
    return decision;
  };
  return decide;
}

/** Folders that hold the history of a tree, not the tree. */
export const versionControl: ReadonlySet<string> = new Set(['.git', '.hg', '.svn']);

/** `--exclude`, the configuration, then `.handrailignore`. */
function patternDecider(
  choice: Choice,
  rules: TreeRules,
): (path: string, isFolder: boolean) => Decision | undefined {
  const { file, origins } = exclusionRules(choice.exclude);
  const ignore = choice.noIgnore ? undefined : rules.ignore;
  return (path, isFolder) => {
    const rule = lastMatch(file, path, isFolder);
    if (rule?.negated === false) return { why: 'excluded', by: origins.get(rule) ?? rule.pattern };
    const ignored = ignore === undefined ? undefined : lastMatch(ignore, path, isFolder);
    if (ignore === undefined || ignored?.negated !== false) return undefined;
    return { why: 'handrailignore', by: ruleOrigin(ignore, ignored) };
  };
}

function exclusionRules(exclude: readonly PathExclusion[]): {
  file: IgnoreFile;
  origins: ReadonlyMap<IgnoreRule, string>;
} {
  const origins = new Map<IgnoreRule, string>();
  for (const { pattern, location } of exclude) {
    const rule = ignoreRule(byteString(pattern), location.line);
    const place = location.line > 0 ? `${location.path}:${location.line}` : location.path;
    if (rule !== undefined) origins.set(rule, `${place} ${pattern}`.trim());
  }
  return { file: { path: '', folder: '', rules: [...origins.keys()] }, origins };
}

/** A file is included when a pattern names it or a folder above it, and no later pattern takes it back. */
function includer(include: readonly string[]): (path: string) => boolean {
  if (include.length === 0) return () => true;
  const rules = include.flatMap((pattern) => ignoreRule(byteString(pattern), 0) ?? []);
  const file = { path: '', folder: '', rules };
  const known = new Map<string, boolean>([['', false]]);
  const folderIncluded = (folder: string): boolean => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const rule = lastMatch(file, folder.slice(0, -1), true);
    const included = rule === undefined ? folderIncluded(parentOf(folder)) : !rule.negated;
    known.set(folder, included);
    return included;
  };
  return (path) => {
    const rule = lastMatch(file, path, false);
    return rule === undefined ? folderIncluded(path.slice(0, path.lastIndexOf('/') + 1)) : !rule.negated;
  };
}

function markedFolder(rules: TreeRules, path: string): Decision | undefined {
  if (rules.vendored.size === 0) return undefined;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const mark = rules.vendored.get(path.slice(0, at + 1));
    if (mark !== undefined) return { why: 'vendored', by: `${path.slice(0, at + 1)}${mark}` };
  }
  return undefined;
}

/** One line for a folder when everything in it is left out for one reason; the root is never summed up. */
function sumUp(single: ReadonlyMap<string, Decision>, kept: readonly string[]): Exclusion[] {
  if (single.size === 0) return [];
  const reasons = new Map<string, string>();
  const mark = (path: string, reason: string) => {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end + 1);
      const known = reasons.get(folder);
      if (known === undefined) reasons.set(folder, reason);
      else if (known !== reason) reasons.set(folder, mixed);
    }
  };
  for (const path of kept) mark(path, mixed);
  for (const [path, { why, by }] of single) mark(path, `${why} ${by}`);
  const exclusions = new Map<string, Exclusion>();
  for (const [path, { why, by }] of single) {
    const top = topFolder(path, (folder) => reasons.get(folder) === `${why} ${by}`);
    exclusions.set(top ?? path, { path: top ?? path, why, by });
  }
  return [...exclusions.values()];
}

const mixed = '';

function topFolder(path: string, isWhole: (folder: string) => boolean): string | undefined {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    if (isWhole(path.slice(0, at + 1))) return path.slice(0, at + 1);
  }
  return undefined;
}

function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}
