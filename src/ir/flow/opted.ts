import type { Instruction, Slot, Span } from '../code/instruction.ts';
import type { CodeFunction } from '../code/module.ts';
import { type Frame, read } from './frame.ts';
import { truth } from './value.ts';

/** Words by which programs call the option that another side is not checked. */
const option =
  /insecure|unverified|(?:^|_)secure$|self_(?:sign|cert)|(?:enable|disable)_?verif|(?:^|_)verif(?:y|ied|ication)(?:_(?:ssl|tls|certs?|certificates?|peer|hosts?|hostname|mode))?$|(?:skip|no|disable|ignore|without|allow|accept|trust|validate|check|strict|use)_(?:\w+_)?(?:ssl|tls|certs?|certificates?|verify|verification|self_signed|host_?keys?|hostname)|self_signed|known_hosts/;

/** Branches before a block, and steps from a condition to what it is made of. */
const most = 8;

/**
 * Whether a block is reached only where an option asked for it that says by its name what it does:
 * `if settings.tls_insecure_skip_verify:`. Where the program itself decides it, it is no option.
 */
export function isOptedFor(frame: Frame, place: Span): boolean {
  const { fn } = frame;
  if (frame.code.language === 'go' && isCalledInsecure(frame, place)) return true;
  let block = frame.block;
  for (let left = most; left > 0; left--) {
    const before = fn.blocks.flatMap(({ end }, i) => (leadsTo(end, block) ? [i] : []));
    const [only] = before;
    if (only === undefined || before.length > 1) return false;
    const end = fn.blocks[only]?.end;
    if (
      end?.kind === 'branch' &&
      truth(read(frame, end.condition)) === undefined &&
      wordsOf(fn, end.condition).some((word) => option.test(spelled(word)))
    )
      return true;
    block = only;
  }
  return false;
}

/** Names of what is there to be chosen instead: `insecureTransport`, `newInsecureClient`. */
const chosen = /insecure|unverified|self_signed|skip_(?:tls|ssl|cert|verif)|no_verify/;

/** The function or the variable that it is put into is called so: whoever takes it has asked for it. */
function isCalledInsecure({ fn, block }: Frame, place: Span): boolean {
  if (fn.kind !== 'module' && chosen.test(spelled(fn.name))) return true;
  const after = fn.blocks[block]?.instructions.filter(({ start }) => start < place.start) ?? [];
  const made = fn.blocks[block]?.instructions.findIndex(
    ({ start, end }) => start === place.start && end === place.end,
  );
  const holder = fn.blocks[block]?.instructions
    .slice((made ?? -1) + 1)
    .find((at) => (at.op === 'copy' || at.op === 'store-global') && after.includes(at));
  if (holder?.op === 'store-global') return chosen.test(spelled(holder.name));
  return holder?.op === 'copy' && chosen.test(spelled(fn.names[holder.to] ?? ''));
}

function leadsTo(end: CodeFunction['blocks'][number]['end'], block: number): boolean {
  if (end.kind === 'goto') return end.to === block;
  return end.kind === 'branch' && (end.yes === block || end.no === block);
}

/** Names that stand in a condition. */
function wordsOf(fn: CodeFunction, slot: Slot, depth = 0): readonly string[] {
  if (slot < fn.variables) return [fn.names[slot] ?? ''];
  const at = depth > most ? undefined : madeBy(fn, slot);
  const of = (...slots: readonly Slot[]) => slots.flatMap((each) => wordsOf(fn, each, depth + 1));
  switch (at?.op) {
    case 'load-global':
    case 'field':
      return [at.name];
    case 'constant':
      return typeof at.value === 'string' ? [at.value] : [];
    case 'index':
      return of(at.index);
    case 'call':
    case 'call-method':
      return of(...at.args.map(({ value }) => value));
    case 'binary':
      return of(at.left, at.right);
    case 'unary':
      return of(at.operand);
    case 'copy':
    case 'cast':
    case 'pointed':
    case 'result':
      return of(at.from);
    default:
      return [];
  }
}

function madeBy({ blocks }: CodeFunction, slot: Slot): Instruction | undefined {
  for (const { instructions } of blocks)
    for (const each of instructions) if ('to' in each && each.to === slot) return each;
  return undefined;
}

/** `VERIFY_SSL` and `verifySsl` as `verify_ssl`. */
function spelled(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[-.\s]/g, '_')
    .toLowerCase();
}
