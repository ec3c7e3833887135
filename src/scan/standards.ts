import { Buffer } from 'node:buffer';
import type { FileEntry } from '#model/file';
import type { Finding } from '#model/finding';
import type { Notice } from '#model/gap';
import type { Rule } from '#model/rule';
import type { Scan } from '#model/scan';
import type { Standard, StandardException, StandardLevel } from '#model/standard';
import { effectiveStandards } from '#program/standards/levels';
import { openMatcher } from '#program/standards/match';
import type { StandardProblem } from '#program/standards/problem';
import { largestStandard, readExceptions, readStandard } from '#program/standards/read';
import { standardResults } from '#program/standards/results';
import { ownData, textsIn } from '#source/folder-texts';
import type { Source } from '#source/source';
import { decodeText } from '#source/text';
import type { ScanListing } from './list.ts';
import type { ScanRequest } from './request.ts';
import type { Session } from './session.ts';

/** Standards as they were read, and what is wrong with their files. */
export interface LoadedStandards {
  readonly standards: readonly Standard[];
  readonly problems: readonly StandardProblem[];
  /** What narrower levels may not. */
  readonly notices: readonly Notice[];
}

/** Where the standards of a repository lie in it. */
export const standardsFolder = 'standards';

const exceptionsName = 'exceptions.yaml';

/** Whether a file of a tree may be a standard, by its place. */
export function isStandardFile(path: string): boolean {
  return /^standards\/[^/]+\.md$/i.test(path);
}

/**
 * Standards of all levels: those of folders that were named, the organisation's and then the team's, or those that come
 * with Handrail; and those of the repository.
 *
 * @param own standards of the repository: path and text
 * @throws UserError where a named folder cannot be read
 */
export async function loadStandards(
  { standards: folders = [], today }: Pick<ScanRequest, 'standards' | 'today'>,
  own: readonly { readonly path: string; readonly text: string }[],
): Promise<LoadedStandards> {
  const levels: readonly (readonly [StandardLevel, string, string])[] =
    folders.length === 0
      ? [['default', ownData('standards'), 'handrail:standards']]
      : folders.slice(0, 2).map((folder, i) => [i === 0 ? 'organisation' : 'team', folder, folder]);
  const all: Standard[] = [];
  const exceptions: StandardException[] = [];
  const problems: StandardProblem[] = [];
  const add = (text: string, path: string, level: StandardLevel) => {
    const read = readStandard(text, path, level);
    if (read.standard !== undefined) all.push(read.standard);
    problems.push(...read.problems);
  };
  for (const [level, folder, shown] of levels)
    for (const { name, text } of await textsIn(folder, 'standards', isWanted)) {
      if (name !== exceptionsName) add(text, `${shown}/${name}`, level);
      else {
        const read = readExceptions(text, `${shown}/${name}`);
        exceptions.push(...read.exceptions);
        problems.push(...read.problems);
      }
    }
  for (const { path, text } of own) add(text, path, 'repository');
  const { standards, notices } = effectiveStandards(all, exceptions, today);
  return { standards, problems, notices };
}

function isWanted(name: string): boolean {
  return name.endsWith('.md') || name === exceptionsName;
}

/**
 * A scan with what its findings break, and with how each standard is met. With a base the repository's own standards are
 * those of the base. Severities of findings, and the verdict, stay as they are (decision 0046).
 */
export async function withStandards(
  scan: Scan,
  session: Session,
  { listing, rules }: { readonly listing: ScanListing; readonly rules: ReadonlyMap<string, Rule> },
): Promise<Scan> {
  const { request, settings, source } = session;
  const side = settings.base ?? source;
  const { files } = listing;
  const own = await textsOf(side, files.map(({ path }) => path).filter(isStandardFile));
  const { standards, problems, notices } = await loadStandards(request, own);
  const sectionsOf = openMatcher(standards);
  const findings = scan.findings.map((finding): Finding => {
    const broken = sectionsOf(finding);
    return broken.length === 0 ? finding : { ...finding, standards: broken };
  });
  const texts = await documentTexts(source, files, standards);
  const results = standardResults(standards, {
    findings,
    coverage: scan.coverage,
    familiesOf: (cwe) => [...rules.values()].flatMap((rule) => (rule.cwe === cwe ? [rule.family] : [])),
    tree: { paths: files.map(({ path }) => path), read: (path) => texts.get(path) },
  });
  const broken = problems.map(({ path, line, message }): Notice => {
    return { code: 'standard-problem', path, line, message: `${message}.` };
  });
  return { ...scan, findings, standards: results, notices: [...scan.notices, ...broken, ...notices] };
}

const mostOwn = 100;

async function textsOf(
  side: Source,
  paths: readonly string[],
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const read = paths.slice(0, mostOwn).map(async (path) => {
    const text = await textAt(side, path);
    return text === undefined ? [] : [{ path, text }];
  });
  return (await Promise.all(read)).flat();
}

async function textAt(side: Source, path: string): Promise<string | undefined> {
  const bytes = await side.read(path, largestStandard).catch(() => undefined);
  const decoded = bytes === undefined ? undefined : decodeText(path, bytes);
  return decoded !== undefined && 'text' in decoded
    ? Buffer.from(decoded.text.bytes).toString('utf8')
    : undefined;
}

/** Documents whose headings are asked for. */
async function documentTexts(
  source: Source,
  files: readonly FileEntry[],
  standards: readonly Standard[],
): Promise<ReadonlyMap<string, string>> {
  const isAsked = standards.some(({ sections }) => sections.some(({ documents }) => documents.length > 0));
  const named = isAsked ? files.filter(({ path }) => /\.(?:md|rst|adoc|txt)$|^[A-Z]+$/i.test(path)) : [];
  // Documents of a repository lie near its root.
  const near = named.filter(({ path, size }) => path.split('/').length <= 3 && size <= largestStandard);
  const texts = await Promise.all(
    near.slice(0, mostOwn).map(async ({ path }) => [path, await textAt(source, path)] as const),
  );
  return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
}
