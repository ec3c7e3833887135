import type { PlainEdit } from '#model/text-edit';
import {
  type Addition,
  type Change,
  type FileEdit,
  isAddition,
  isEdit,
  isPut,
  type Leaf,
  type Put,
  type Step,
} from './change.ts';
import { hclLines, insertion, isTree, type PutTree } from './insertion.ts';
import { styleOf } from './style.ts';

/**
 * Changes as edits, by file: what several put into the same map is one edit, and so is a resource of which they say
 * several things. Undefined where one of them cannot be written.
 */
export function editsOf(
  changes: readonly Change[],
  textOf: (path: string) => string | undefined,
): ReadonlyMap<string, readonly PlainEdit[]> | undefined {
  const edits: FileEdit[] = changes.filter(isEdit);
  const puts = Map.groupBy(changes.filter(isPut), ({ into: { place } }) => keyOf(place));
  for (const group of puts.values()) {
    const edit = putEdit(group, textOf);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  const additions = Map.groupBy(
    changes.filter(isAddition),
    ({ behind, type, name }) => `${keyOf(behind)} ${type} ${name}`,
  );
  for (const group of additions.values()) {
    const edit = additionEdit(group, textOf);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  return new Map(
    [...Map.groupBy(edits, ({ path }) => path)].map(([path, own]) => [
      path,
      inStyle(own, textOf(path) ?? ''),
    ]),
  );
}

function keyOf({ path, start, end }: { path: string; start: number; end: number }): string {
  return `${path} ${start} ${end}`;
}

/** The same edit once, with the line breaks of the file. */
function inStyle(edits: readonly FileEdit[], text: string): readonly PlainEdit[] {
  const isWindows = text.includes('\r\n');
  const found = new Map<string, PlainEdit>();
  for (const { start, end, text: put } of edits) {
    const written = isWindows ? put.replace(/\r?\n/g, '\r\n') : put;
    found.set(`${start} ${end} ${written}`, { start, end, text: written });
  }
  return [...found.values()];
}

function putEdit(puts: readonly Put[], textOf: (path: string) => string | undefined): FileEdit | undefined {
  const [first] = puts;
  if (first === undefined) return undefined;
  const { into, resource } = first;
  const { path } = into.place;
  const text = textOf(path);
  const style = styleOf(path, text);
  if (text === undefined || style === undefined) return undefined;
  const isWhole = into.place.start === resource.attributes.place.start;
  const put = insertion(text, into, { tree: treeOf(puts), style, resource, isWhole });
  return put === undefined ? undefined : { ...put, path };
}

/** A resource of Terraform behind the one that it says something of. */
function additionEdit(
  additions: readonly Addition[],
  textOf: (path: string) => string | undefined,
): FileEdit | undefined {
  const [first] = additions;
  if (first === undefined) return undefined;
  const { behind, type, name, head } = first;
  const { path, end } = behind;
  if (textOf(path)?.[end - 1] !== '}') return undefined;
  const tree = treeOf(additions);
  const width = Math.max(
    ...head.map(([each]) => each.length),
    ...[...tree.entries].filter(([, value]) => !isTree(value)).map(([each]) => each.length),
  );
  const owner = head.map(([each, expression]) => `  ${each.padEnd(width)} = ${expression}\n`).join('');
  const lines = `${owner}${hclLines(tree, '  ', owner.slice(owner.lastIndexOf('\n', owner.length - 2) + 1))}`;
  return { path, start: end, end, text: `\n\nresource "${type}" "${name}" {\n${lines}}` };
}

type Written = Pick<Put, 'steps' | 'value'>;

/** What one says already is not said otherwise by the next; lists get the items of all. */
function treeOf(all: readonly Written[], form: Step['form'] = 'block'): PutTree {
  const entries = new Map<string, PutTree | Leaf>();
  for (const [name, some] of Map.groupBy(all, ({ steps }) => steps[0]?.name ?? '')) {
    const [first] = some;
    if (first === undefined) continue;
    const isLeaf = first.steps.length === 1;
    const alike = some.filter(({ steps }) => (steps.length === 1) === isLeaf);
    entries.set(name, isLeaf ? leafOf(alike) : itemsFor(alike));
  }
  return { form, entries };
}

/** One tree for what is behind a key; one for each item where items have names. */
function itemsFor(all: readonly Written[]): PutTree {
  const [first, ...others] = [
    ...Map.groupBy(all, ({ steps }) => steps[0]?.item?.join('=') ?? '').values(),
  ].map((some) => {
    const [step] = some[0]?.steps ?? [];
    const [key, name] = step?.item ?? [];
    const tree = treeOf(
      some.map(({ steps, value }) => ({ steps: steps.slice(1), value })),
      step?.form,
    );
    return key === undefined ? tree : { ...tree, entries: new Map([[key, name ?? ''], ...tree.entries]) };
  });
  const tree = first ?? { form: 'map', entries: new Map() };
  return others.length === 0 ? tree : { ...tree, others };
}

function leafOf(all: readonly Written[]): Leaf {
  const [first] = all;
  if (first === undefined || typeof first.value !== 'object') return first?.value ?? '';
  return [...new Set(all.flatMap(({ value }) => [value].flat()))];
}
