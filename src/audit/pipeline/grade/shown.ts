import type { Act } from './act.ts';
import { fileMarks, isForeign, mayHoldMarks, textMarks } from './files.table.ts';
import type { Evidence } from './grade.ts';
import type { Delivery } from './study.ts';
import { buildTools } from './tools/build.table.ts';
import { deliveryTools } from './tools/delivery.table.ts';
import { securityTools } from './tools/security.table.ts';
import { runBy, type Tool, type ToolTable, usedAs } from './tools/tool.ts';

const tools: ToolTable = { ...buildTools, ...securityTools, ...deliveryTools };

/** An act that shows a control, and how. */
export interface Shown {
  readonly act: Act;
  readonly evidence: Evidence;
}

/** What pipelines do by which a control is shown, in order; what a pipeline says itself before what its scripts say. */
export function shownByTools(id: string, delivery: Delivery): readonly Shown[] {
  const kept = shownOf.get(delivery) ?? new Map<string, readonly Shown[]>();
  shownOf.set(delivery, kept);
  const known = kept.get(id) ?? searchActs(id, delivery);
  kept.set(id, known);
  return known;
}

/** Asked again and again of the same acts. */
const shownOf = new WeakMap<Delivery, Map<string, readonly Shown[]>>();

function searchActs(id: string, { acts }: Delivery): readonly Shown[] {
  const all = Object.hasOwn(tools, id) ? (tools[id] ?? []) : [];
  return acts.flatMap((act) => {
    for (const tool of all) {
      const evidence = evidenceOf(tool, act);
      if (evidence !== undefined) return [{ act, evidence }];
    }
    return [];
  });
}

function evidenceOf(tool: Tool, act: Act): Evidence | undefined {
  const { words, uses, place, through, isLenient } = act;
  const run = words === undefined ? undefined : runBy(tool, words);
  const isUsed = uses !== undefined && usedAs(tool, uses);
  if (run === undefined && !isUsed) return undefined;
  const verb = run === undefined ? `uses ${uses}` : `runs ${run.join(' ')}`;
  const by = through === undefined ? '' : ` by ${through}`;
  const but = [tool.but, isLenient ? 'its failure stops nothing' : undefined].filter(
    (each) => each !== undefined,
  );
  return {
    ...place,
    says: `${jobName(act)} ${verb}${by}`,
    ...(but.length > 0 ? { but: but.join('; ') } : {}),
  };
}

/** `job web`, or the file where a pipeline has but one job that nobody named. */
export function jobName({ job, pipeline }: Pick<Act, 'job' | 'pipeline'>): string {
  if (job !== undefined) return `job ${job.id}`;
  return pipeline.path.split('/').at(-1) ?? pipeline.path;
}

/** Files of the pipeline's folder that show a control by being there. */
export function shownByFiles(id: string, { study, folder }: Delivery): readonly Evidence[] {
  const marks = Object.hasOwn(fileMarks, id) ? (fileMarks[id] ?? []) : [];
  if (marks.length === 0) return [];
  return study.files.paths.flatMap((path) => {
    if (!path.startsWith(folder) || isForeign(path)) return [];
    const mark = marks.find((each) => each.path.test(path));
    return mark === undefined ? [] : [{ path, line: 1, says: mark.says }];
  });
}

const largest = 512 * 1024;

/** Lines of infrastructure code that show a control. */
export function shownByTexts(id: string, { study, folder }: Delivery): readonly Evidence[] {
  const marks = Object.hasOwn(textMarks, id) ? (textMarks[id] ?? []) : [];
  if (marks.length === 0) return [];
  const found: Evidence[] = [];
  for (const path of study.files.paths) {
    if (!path.startsWith(folder) || !mayHoldMarks(path)) continue;
    const text = study.files.read(path);
    if (text === undefined || text.length > largest) continue;
    for (const { says, text: pattern } of marks) {
      const at = text.search(pattern);
      if (at < 0 || isComment(text, at)) continue;
      found.push({ path, line: text.slice(0, at).split('\n').length, says });
    }
    if (found.length >= 20) break;
  }
  return found;
}

function isComment(text: string, at: number): boolean {
  return /^\s*(?:#|\/\/)/.test(text.slice(text.lastIndexOf('\n', at) + 1, at + 2));
}
