import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkInfra } from '#audit/infra/check';
import type { Told } from '#audit/infra/detection';
import { allInfraRules } from '#audit/infra/rules';
import { readInfra } from '#ir/infra/read';
import { foreignInfraRules } from '#model/foreign-infra.table';
import type { BenchOptions } from './handrail.ts';
import { answerOf, type InfraCase, type Unit } from './infra/cases.ts';
import { checkovUnits } from './infra/checkov.ts';
import { guardUnits } from './infra/guard.ts';
import { kicsUnits } from './infra/kics.ts';
import { printTable } from './measure.ts';

/** Labelled samples, by the folder of their checkout in the corpus. */
const sets: readonly (readonly [string, (checkout: string) => readonly Unit[]])[] = [
  ['kics', kicsUnits],
  ['checkov', checkovUnits],
  ['guard', guardUnits],
];

/** Platforms that count as the goal's: AWS, Kubernetes and Docker. */
const goal =
  /^(?:terraform\/(?:aws|k8s|kubernetes)|cloud[fF]ormation(?:\/aws)?|k8s|kubernetes|dockerfile|dockerCompose)$/;

/**
 * Share of what rules of other tools flag in their own samples that ours flag, and of what they pass. A rule of theirs
 * without a counterpart in the table is one of which nothing is found.
 */
export async function bench({ corpus, rules: wanted }: BenchOptions): Promise<void> {
  const counts = new Map<string, Count>();
  for (const [folder, unitsIn] of sets) {
    const checkout = join(corpus, folder);
    if (!existsSync(checkout)) console.log(`not run: ${checkout} is not there`);
    else for (const unit of unitsIn(checkout)) countUnit(unit, counts);
  }
  const all = [...counts.values()];
  if (wanted === 'each') printEach(all);
  printPlatforms(all);
}

/** What became of the cases of one rule of another tool on one platform. */
interface Count {
  readonly one: InfraCase;
  /** Ids of our rules. */
  readonly ours: readonly string[];
  found: number;
  atLine: number;
  flagged: number;
  alarms: number;
  passed: number;
}

function countUnit({ files, cases }: Unit, counts: Map<string, Count>): void {
  const graph = readInfra({ paths: [...files.keys()], read: (path) => files.get(path) });
  const { told } = checkInfra({ graph, rules: allInfraRules, line: () => undefined });
  for (const one of cases) {
    const count = countOf(one, counts);
    const meant = told.filter(({ detection }: Told) => count.ours.includes(detection.ruleId));
    const { isTold, isAtLine } = answerOf(one, meant, graph.resources);
    count[one.expected ? 'flagged' : 'passed']++;
    if (isTold) count[one.expected ? 'found' : 'alarms']++;
    if (isAtLine && one.expected) count.atLine++;
  }
}

function countOf(one: InfraCase, counts: Map<string, Count>): Count {
  const key = `${one.set} ${one.platform} ${one.foreign}`;
  const before = counts.get(key);
  if (before !== undefined) return before;
  const ours = foreignInfraRules(one.foreign);
  const made: Count = { one, ours, found: 0, atLine: 0, flagged: 0, alarms: 0, passed: 0 };
  counts.set(key, made);
  return made;
}

function printPlatforms(all: readonly Count[]): void {
  const groups = [...Map.groupBy(all, ({ one }) => `${one.set} ${one.platform}`)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const summed = all.filter(({ one }) => goal.test(one.platform));
  const rows = [...groups, ['AWS, Kubernetes and Docker', summed] as const].map(([name, group]) =>
    rowOf(name, group),
  );
  const covered = ['rules covered', 'of', 'recall covered', 'false alarms covered'];
  printTable(
    ['set and platform', ...covered, 'recall', 'at the line', 'flagged', 'false alarms', 'passed'],
    rows,
  );
}

function rowOf(name: string, all: readonly Count[]): string[] {
  const covered = all.filter(({ ours }) => ours.length > 0);
  const sum = (some: readonly Count[], key: 'found' | 'atLine' | 'flagged' | 'alarms' | 'passed') =>
    some.reduce((total, count) => total + count[key], 0);
  return [
    name,
    String(covered.length),
    String(all.length),
    share(sum(covered, 'found'), sum(covered, 'flagged')),
    share(sum(covered, 'alarms'), sum(covered, 'passed')),
    share(sum(all, 'found'), sum(all, 'flagged')),
    share(sum(all, 'atLine'), sum(all, 'flagged')),
    String(sum(all, 'flagged')),
    share(sum(all, 'alarms'), sum(all, 'passed')),
    String(sum(all, 'passed')),
  ];
}

/** Rules of others, those first of which most was missed or falsely flagged. */
function printEach(all: readonly Count[]): void {
  const badness = ({ flagged, found, alarms }: Count) => flagged - found + alarms;
  const rows = all
    .filter((count) => badness(count) > 0)
    .sort((a, b) => badness(b) - badness(a))
    .map(({ one, ours, found, flagged, alarms, passed }) => {
      const mapped = ours.length === 0 ? '-' : ours.join(' ');
      return [`${one.set} ${one.platform} ${one.name}`, `${found}/${flagged}`, `${alarms}/${passed}`, mapped];
    });
  printTable(['rule', 'found', 'alarms', 'ours'], rows);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
