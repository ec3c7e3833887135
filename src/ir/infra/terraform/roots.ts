import type { ModuleSource } from './module.ts';
import { pathFrom } from './paths.ts';

/** Folders whose modules only show how another is used. */
const showing = /(?:^|\/)(?:examples?|tests?|test-fixtures|fixtures|samples?|wrappers)(?:\/|$)/i;

/**
 * Folders that Terraform is run in: those that no other calls, or only those that show how it is used. A folder that
 * only folders call that call each other is one, too: nothing goes unread.
 */
export function rootsAmong(
  folders: readonly string[],
  sourceOf: (folder: string) => ModuleSource | undefined,
): readonly string[] {
  const own = folders.filter((folder) => !/(?:^|\/)\.terraform(?:\/|$)/.test(folder));
  const calls = new Map(own.map((folder) => [folder, calledFrom(folder, sourceOf(folder))]));
  const called = new Set<string>();
  for (const [folder, targets] of calls)
    for (const target of targets) if (target !== folder && !isShowing(folder, target)) called.add(target);
  const roots = own.filter((folder) => !called.has(folder));
  const reached = new Set<string>();
  for (const root of roots) reach(root, calls, reached);
  for (const folder of own) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    reach(folder, calls, reached);
  }
  return roots.sort();
}

/** Whether a folder calls another to show it: an example of it, or a test. */
function isShowing(folder: string, target: string): boolean {
  return showing.test(folder) && !showing.test(target);
}

function reach(start: string, calls: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (reached.has(folder)) continue;
    reached.add(folder);
    waiting.push(...(calls.get(folder) ?? []));
  }
}

function calledFrom(folder: string, source: ModuleSource | undefined): readonly string[] {
  const found: string[] = [];
  for (const [declared] of source?.calls.values() ?? []) {
    const written = declared?.block.body.attributes.find(({ name }) => name === 'source')?.value;
    if (written?.kind !== 'text' || !/^\.\.?(?:\/|$)/.test(written.text)) continue;
    const target = pathFrom(folder, written.text);
    if (target !== undefined) found.push(target);
  }
  return found;
}
