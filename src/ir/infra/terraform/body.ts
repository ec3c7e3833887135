import type { Expression, HclBlock, HclBody, HclFile } from '#parse/hcl/tree';
import { listOf, madeOf, mapOf, unknownOf } from '../make.ts';
import {
  type Entry,
  type InfraValue,
  isUnknown,
  type ListValue,
  type MapValue,
  type Place,
} from '../value.ts';
import { pairsOf } from './loops.ts';
import { evaluate, type Names, placeIn, type Scope } from './module.ts';

/** What a block says to Terraform itself, not to its provider. */
const metaAttributes: ReadonlySet<string> = new Set([
  'count',
  'for_each',
  'depends_on',
  'provider',
  'providers',
]);
/** Attributes that name attributes, which have no values there. */
const namingAttributes: ReadonlySet<string> = new Set(['ignore_changes', 'replace_triggered_by']);

/** Attributes and nested blocks of a block as a map; what later bodies say takes the place of what earlier ones do. */
export function bodyValue(
  bodies: readonly { readonly file: HclFile; readonly body: HclBody }[],
  scope: Scope,
  place: Place,
  isOutermost = true,
): InfraValue {
  const entries = new Map<string, Entry>();
  let isOpen = false;
  for (const { file, body } of bodies) {
    isOpen ||= body.isBroken;
    const own = { ...scope, file };
    for (const attribute of body.attributes) {
      if (isOutermost && metaAttributes.has(attribute.name)) continue;
      if (attribute.name === 'dynamic' && file.path.endsWith('.json')) isOpen = true;
      const value = namingAttributes.has(attribute.name)
        ? namesIn(attribute.value, file)
        : evaluate(attribute.value, own);
      entries.set(attribute.name, { value, place: placeIn(file, attribute) });
    }
    const blocks = blockEntries(body.blocks, own);
    for (const [type, entry] of blocks.entries) entries.set(type, entry);
    isOpen ||= blocks.isOpen;
  }
  return mapOf(entries, { origin: 'explicit', place }, isOpen ? { isOpen } : {});
}

interface BlockDraft {
  readonly items: InfraValue[];
  readonly place: Place;
  isOpen: boolean;
  rest?: InfraValue;
}

function blockEntries(
  blocks: readonly HclBlock[],
  scope: Scope,
): { readonly entries: ReadonlyMap<string, Entry>; readonly isOpen: boolean } {
  const drafts = new Map<string, BlockDraft>();
  const draftOf = (type: string, block: HclBlock): BlockDraft => {
    const found = drafts.get(type) ?? { items: [], place: placeIn(scope.file, block), isOpen: false };
    drafts.set(type, found);
    return found;
  };
  for (const block of blocks) {
    const [label] = block.labels;
    if (block.type === 'dynamic' && label !== undefined)
      addDynamic(block, label, draftOf(label, block), scope);
    else draftOf(block.type, block).items.push(nested(block, block.body, scope));
  }
  const entries = new Map<string, Entry>();
  for (const [type, { items, place, isOpen, rest }] of drafts) {
    // A dynamic block that makes none is none.
    if (items.length === 0 && !isOpen) continue;
    const more: Pick<ListValue, 'isBlocks' | 'isOpen' | 'rest'> = {
      isBlocks: true,
      ...(isOpen ? { isOpen } : {}),
      ...(rest === undefined ? {} : { rest }),
    };
    entries.set(type, { value: listOf(items, { origin: 'explicit', place }, more), place });
  }
  return { entries, isOpen: false };
}

/** A nested block; its labels, as `provisioner "local-exec"` has one, are told as `_labels`. */
function nested(block: HclBlock, body: HclBody, scope: Scope): InfraValue {
  const place = placeIn(scope.file, block);
  const value = bodyValue([{ file: scope.file, body }], scope, place, false);
  if (block.labels.length === 0 || value.kind !== 'map' || block.type === 'dynamic') return value;
  const header = placeIn(scope.file, block.header);
  const labels = block.labels.map(
    (text): InfraValue => ({ kind: 'text', text, origin: 'explicit', place: header }),
  );
  const list: InfraValue = { kind: 'list', items: labels, origin: 'explicit', place: header };
  return { ...value, entries: new Map([...value.entries, ['_labels', { value: list, place: header }]]) };
}

/** A block for each thing that it goes through; open when nobody knows how many. */
function addDynamic(block: HclBlock, label: string, draft: BlockDraft, scope: Scope): void {
  const expressionOf = (name: string) => block.body.attributes.find((each) => each.name === name)?.value;
  const content = block.body.blocks.find(({ type }) => type === 'content');
  const each = expressionOf('for_each');
  const iterator = expressionOf('iterator');
  const name =
    iterator?.kind === 'variable' ? iterator.name : iterator?.kind === 'text' ? iterator.text : label;
  if (content === undefined || each === undefined) {
    draft.isOpen = true;
    return;
  }
  const make = (key: InfraValue, value: InfraValue): InfraValue =>
    nested(block, content.body, { ...scope, names: withIterator(scope.names, name, key, value) });
  const over = evaluate(each, scope);
  const found = pairsOf(over);
  for (const { key, value } of found?.pairs ?? []) draft.items.push(make(key, value));
  if (found !== undefined && found.rest === undefined) return;
  if (over.kind === 'null') return;
  const unknown = isUnknown(over)
    ? over
    : unknownOf('computed', 'It is not known.', madeOf(over.place, [over]));
  draft.isOpen = true;
  draft.rest = make(found?.rest?.key ?? unknown, found?.rest?.value ?? unknown);
}

function withIterator(names: Names, name: string, key: InfraValue, value: InfraValue): Names {
  const entries = new Map([
    ['key', { value: key, place: key.place }],
    ['value', { value, place: value.place }],
  ]);
  const iterator: MapValue = { kind: 'map', entries, origin: 'computed', place: value.place };
  return new Map([...names, [name, iterator]]);
}

/** The names that a list of names holds, as they are written. */
function namesIn(expression: Expression, file: HclFile): InfraValue {
  const carried = { origin: 'explicit', place: placeIn(file, expression) } as const;
  if (expression.kind === 'list')
    return listOf(
      expression.items.map((item) => namesIn(item, file)),
      carried,
    );
  return { kind: 'text', text: writtenName(expression), ...carried };
}

/** `tags["a"]` as it is written, as far as it is a name. */
function writtenName(expression: Expression): string {
  switch (expression.kind) {
    case 'variable':
      return expression.name;
    case 'text':
      return expression.text;
    case 'attribute':
      return `${writtenName(expression.of)}.${expression.name}`;
    case 'index':
      return `${writtenName(expression.of)}[${expression.key.kind === 'number' ? expression.key.text : writtenName(expression.key)}]`;
    default:
      return '';
  }
}
