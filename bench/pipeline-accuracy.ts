import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkPipelines, type Told } from '#audit/pipeline/check';
import { widened } from '#audit/pipeline/excuse';
import { allPipelineRules } from '#audit/pipeline/rules';
import { readPipelines } from '#ir/pipeline/read';
import { foreignPipelineIds, foreignPipelineRules, type PipelineTool } from '#model/foreign-pipeline.table';
import { shows } from '#model/profile';
import { parseForeignDirectives } from '#parse/foreign-directive';
import type { BenchOptions } from './handrail.ts';
import { printTable } from './measure.ts';
import type { Label, LabelledRun } from './pipelines/labels.ts';
import { poutineRuns } from './pipelines/poutine.ts';
import { zizmorRuns } from './pipelines/zizmor.ts';

const sets: readonly (readonly [PipelineTool, (checkout: string) => readonly LabelledRun[]])[] = [
  ['zizmor', zizmorRuns],
  ['poutine', poutineRuns],
];

/** What became of the labels of one rule of another tool. */
interface Count {
  readonly tool: PipelineTool;
  readonly id: string;
  labelled: number;
  found: number;
  /** Of runs that ask for little noise: labels, and those that the profile `normal` shows. */
  quietLabelled: number;
  quietFound: number;
  /** Findings of our counterparts, and those of them that no run of the tool over the same file tells. */
  told: number;
  alarms: number;
}

/**
 * Share of what zizmor and poutine say of their own inputs that our rules say, and share of what our counterparts say
 * that they do not, by the lines that they show. With `--rules each` what is missing and what is too much is listed.
 */
export async function bench({ corpus, rules }: BenchOptions): Promise<void> {
  const counts = new Map<string, Count>();
  const details: string[] = [];
  for (const [tool, runsIn] of sets) {
    const checkout = join(corpus, tool);
    if (!existsSync(checkout)) console.log(`not run: ${checkout} is not there`);
    else countRuns(tool, runsIn(checkout), { counts, details });
  }
  if (rules === 'each') for (const line of [...new Set(details)].sort()) console.log(line);
  print([...counts.values()]);
}

/** Rules of theirs that look at fewer pipelines than our counterpart: what it says elsewhere is no alarm. */
const narrower: ReadonlySet<string> = new Set(['default_permissions_on_risky_events', 'unpinnable_action']);

interface Counting {
  readonly counts: Map<string, Count>;
  readonly details: string[];
}

function countRuns(tool: PipelineTool, runs: readonly LabelledRun[], counting: Counting): void {
  const told = new Set<string>();
  // The same files are run several times: what is true of them in any run is no alarm in another.
  const byFiles = Map.groupBy(runs, ({ files }) => JSON.stringify([...files].sort()));
  for (const same of byFiles.values()) {
    const all = same.flatMap(({ labels }) => labels);
    const seen = new Set<string>();
    for (const run of [...same].sort((a, b) => a.labels.length - b.labels.length)) {
      const findings = findingsIn(run);
      countLabels(tool, run, { findings, seen, ...counting });
      countAlarms(tool, run, { findings, all, seen: told, ...counting });
    }
  }
}

function countLabels(
  tool: PipelineTool,
  { labels, profile, name }: LabelledRun,
  {
    findings,
    seen,
    counts,
    details,
  }: Counting & { readonly findings: readonly Told[]; readonly seen: Set<string> },
): void {
  for (const label of labels) {
    if (!foreignPipelineIds(tool).includes(label.id)) continue;
    const count = countOf(tool, label.id, counts);
    const ours = findings.filter(({ detection }) => isSame(detection, label, tool));
    const isQuiet = profile === 'normal';
    const isShown = ours.some(({ detection }) => shows('normal', detection));
    if (isQuiet) {
      count.quietLabelled++;
      if (isShown) count.quietFound++;
      else details.push(`${tool} ${label.id}: not in normal: ${name} ${label.path}:${label.lines[0]}`);
    }
    const place = JSON.stringify([label.id, label.path, label.lines[0]]);
    if (seen.has(place)) continue;
    seen.add(place);
    count.labelled++;
    if (ours.length > 0) count.found++;
    else details.push(`${tool} ${label.id}: missed: ${name} ${label.path}:${label.lines[0]}`);
  }
}

function countAlarms(
  tool: PipelineTool,
  { profile, name }: LabelledRun,
  asked: Counting & {
    readonly findings: readonly Told[];
    readonly all: readonly Label[];
    readonly seen: Set<string>;
  },
): void {
  const { findings, all, seen, counts, details } = asked;
  for (const { detection } of findings) {
    if (!shows(profile, detection)) continue;
    const { ruleId, location } = detection;
    const ids = foreignPipelineIds(tool).filter((id) => foreignPipelineRules(tool, id).includes(ruleId));
    const [id] = ids;
    const place = `${name} ${ruleId} ${location.path}:${location.line}:${location.column}`;
    if (id === undefined || narrower.has(id) || seen.has(place)) continue;
    seen.add(place);
    const count = countOf(tool, id, counts);
    count.told++;
    if (all.some((label) => ids.includes(label.id) && isSame(detection, label, tool))) continue;
    count.alarms++;
    details.push(`${tool} ${id}: too much: ${name} ${location.path}:${location.line} ${detection.message}`);
  }
}

/** Whether a finding of ours is what a label means: of a counterpart, on one of its lines. */
function isSame(
  { ruleId, location, trace = [] }: Told['detection'],
  label: Label,
  tool: PipelineTool,
): boolean {
  if (!foreignPipelineRules(tool, label.id).includes(ruleId) || location.path !== label.path) return false;
  if (label.lines.length === 0) return true;
  return (
    label.lines.some((line) => line >= location.line && line <= location.endLine) ||
    trace.some((step) => label.lines.includes(step.location.line))
  );
}

/** All findings but those that a comment of the tool excuses and those that another rule says better. */
function findingsIn({ files }: LabelledRun): readonly Told[] {
  const tree = readPipelines({ paths: [...files.keys()].sort(), read: (path) => files.get(path) });
  const directives = [...files].flatMap(([path, text]) =>
    parseForeignDirectives({ path, bytes: Buffer.from(text), encoding: 'utf-8' }),
  );
  const excused = new Set(
    widened(directives, tree).flatMap(({ rules, covers, location: { path } }) =>
      rules.flatMap((rule) => covers.map((line) => `${rule} ${path}:${line}`)),
    ),
  );
  return checkPipelines({ tree, rules: allPipelineRules }).filter(
    ({ detection: { ruleId, location } }) =>
      !excused.has(`${ruleId} ${location.path}:${location.line}`) &&
      !excused.has(`pipeline ${location.path}:${location.line}`),
  );
}

function countOf(tool: PipelineTool, id: string, counts: Map<string, Count>): Count {
  const name = `${tool} ${id}`;
  const count = counts.get(name) ?? {
    tool,
    id,
    labelled: 0,
    found: 0,
    quietLabelled: 0,
    quietFound: 0,
    told: 0,
    alarms: 0,
  };
  counts.set(name, count);
  return count;
}

function print(counts: readonly Count[]): void {
  const sorted = [...counts].sort((a, b) => `${a.tool} ${a.id}`.localeCompare(`${b.tool} ${b.id}`));
  const sum = (some: readonly Count[], what: string) => rowOf(what, some);
  const tools = [...new Set(sorted.map(({ tool }) => tool))];
  printTable(
    ['rule', 'labels', 'found', 'recall', 'in normal', 'told', 'alarms', 'share'],
    [
      ...sorted.map((count) => rowOf(`${count.tool} ${count.id}`, [count])),
      ...tools.map((tool) =>
        sum(
          sorted.filter((count) => count.tool === tool),
          `${tool}: all`,
        ),
      ),
      sum(sorted, 'all'),
    ],
  );
}

function rowOf(what: string, some: readonly Count[]): readonly string[] {
  const total = (of: (count: Count) => number) => some.reduce((all, count) => all + of(count), 0);
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  const [labelled, found] = [total((each) => each.labelled), total((each) => each.found)];
  const [told, alarms] = [total((each) => each.told), total((each) => each.alarms)];
  const quiet = share(
    total((each) => each.quietFound),
    total((each) => each.quietLabelled),
  );
  return [
    what,
    `${labelled}`,
    `${found}`,
    share(found, labelled),
    quiet,
    `${told}`,
    `${alarms}`,
    share(alarms, told),
  ];
}
