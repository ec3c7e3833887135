import { Buffer } from 'node:buffer';
import { checkInfra, type InfraVerdict } from '#audit/infra/check';
import { type Covering, coverings, type Excuse } from '#audit/infra/excuse/excuse';
import { metadataExcuses } from '#audit/infra/excuse/metadata';
import { allInfraRules } from '#audit/infra/rules';
import type { Detection } from '#model/finding';
import type { Gap, Notice } from '#model/gap';
import { compareText } from '#model/location';
import { parseDirectives } from '#parse/directive';
import { type InfraDirective, parseInfraDirectives } from '#parse/infra-directive';
import type { FamilyFound } from './found.ts';
import type { InfraJob } from './infra-job.ts';
import { type InfraTree, readInfraTree } from './infra-tree.ts';

/** Reads the infrastructure code of a tree and asks all rules of it. */
export async function runInfra(job: InfraJob): Promise<FamilyFound> {
  const tree = await readInfraTree(job);
  const verdict = verdictOn(tree);
  const directives = tree.graph.paths.flatMap((path) => directivesIn(path, tree.textOf(path)));
  const own = tree.graph.resources.map(metadataExcuses);
  const covered = coverings(
    directives.map(({ excuse }) => excuse),
    own.flatMap(({ excuses }) => excuses),
    verdict.told,
  );
  const isTold = touching(job.own);
  const paths = new Set(job.own);
  const isOwn = (path: string) => job.own === undefined || paths.has(path);
  return {
    family: 'infra',
    detections: verdict.detections.filter(isTold),
    coverings: covered.filter((each) => isOwn(each.suppression.location.path) || isNeeded(each)),
    gaps: [...tree.gaps, ...tree.graph.gaps].filter(({ path }) => isOwn(path)).map(asMissing),
    notices: [
      ...(job.helm?.notices ?? []),
      ...[...tree.graph.notices, ...unknownNotices(directives, own)].filter(
        ({ path = '' }) => path === '' || isOwn(path),
      ),
    ],
    read: tree.graph.paths
      .filter(isOwn)
      .map((path) => ({ path, bytes: Buffer.byteLength(tree.textOf(path) ?? '') })),
    isWhole: job.helm?.isWhole ?? true,
  };
}

/** Whatever brings resources and is not here — a module, a macro, a nested stack, a base — is one reason to accept or not. */
function asMissing(gap: Gap): Gap {
  return gap.why === 'not-checked-out' ? { ...gap, why: 'module-missing' } : gap;
}

/** What all rules say of a tree. */
export function verdictOn({ graph, textOf }: Pick<InfraTree, 'graph' | 'textOf'>): InfraVerdict {
  const lines = new Map<string, readonly string[]>();
  const line = (path: string, at: number) => {
    const known = lines.get(path) ?? textOf(path)?.split('\n') ?? [];
    lines.set(path, known);
    const text = known[at - 1];
    return text === undefined ? undefined : keyOf(text);
  };
  return checkInfra({ graph, rules: allInfraRules, line });
}

/** A line up to its value: that may be a secret, and a finding is the same whatever the wrong value is. */
function keyOf(line: string): string {
  const at = line.search(/[=:]/);
  return at < 0 ? line : line.slice(0, at + 1);
}

function isNeeded({ suppression }: Covering): boolean {
  return suppression.excuses !== undefined;
}

/** Of a change: what lies in its files, or whose value comes through them. */
function touching(own: readonly string[] | undefined): (detection: Detection) => boolean {
  if (own === undefined) return () => true;
  const paths = new Set(own);
  return ({ location, trace = [] }) =>
    [location, ...trace.map((step) => step.location)].some(({ path }) => paths.has(path));
}

interface Directive {
  readonly excuse: Excuse;
  readonly unknown: InfraDirective['unknown'];
}

function directivesIn(path: string, text: string | undefined): readonly Directive[] {
  if (text === undefined) return [];
  const own = text.includes('handrail:ignore')
    ? parseDirectives({ path, bytes: Buffer.from(text), encoding: 'utf-8' })
    : [];
  return [
    ...own.map((suppression) => ({ excuse: { suppression, scope: 'around' as const }, unknown: [] })),
    ...parseInfraDirectives(path, text).map(({ suppression, scope, unknown }) => ({
      excuse: { suppression, scope },
      unknown,
    })),
  ];
}

/** An id that we do not know excuses nothing, which is told once for all its places. */
function unknownNotices(
  directives: readonly Directive[],
  own: readonly ReturnType<typeof metadataExcuses>[],
): readonly Notice[] {
  const found = new Map<string, Notice & { readonly count: number }>();
  const note = (tool: string, id: string, path: string, line: number) => {
    const before = found.get(`${tool} ${id}`);
    found.set(
      `${tool} ${id}`,
      before === undefined
        ? { code: 'suppression-foreign-unknown', message: '', path, line, count: 1 }
        : { ...before, count: before.count + 1 },
    );
  };
  for (const { excuse, unknown } of directives) {
    const { tool = '', location } = excuse.suppression;
    for (const id of unknown) note(tool, id, location.path, location.line);
  }
  for (const { unknown } of own)
    for (const { tool, id, at } of unknown) note(tool, id, at.place.path, at.place.line);
  return [...found]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, { count, ...notice }]) => ({
      ...notice,
      message: `${name} is a check that has no rule here: what it excuses ${count === 1 ? 'here' : `at ${count} places`} excuses nothing.`,
    }));
}
