import { unknownOf } from '../make.ts';
import { type InfraValue, itemsOf, type MapValue } from '../value.ts';
import { evaluated, gapAt, limits, type Names, type Scope } from './stack.ts';
import { wordOf } from './texts.ts';

/** One turn of a loop: what it makes, and what its name stands for there. */
export interface Turn {
  readonly names: Names;
  readonly body: MapValue;
}

/** All turns of `Fn::ForEach::…`; open when nobody knows how many there are, with one that stands for all. */
export function turnsOf(
  written: InfraValue,
  scope: Scope,
): { readonly each: readonly Turn[]; readonly isOpen: boolean } {
  const [identifier, over, body] = itemsOf(written);
  const name = wordOf(identifier);
  if (
    name === undefined ||
    over === undefined ||
    body?.kind !== 'map' ||
    scope.stack.program.steps >= limits.steps
  )
    return { each: [], isOpen: true };
  const list = evaluated(over, scope);
  const turn = (value: InfraValue): Turn => ({ names: new Map([...scope.names, [name, value]]), body });
  if (list.kind !== 'list') {
    const { place } = over;
    const unknown = unknownOf('computed', 'The loop goes through what is not known.', {
      origin: 'computed',
      place,
    });
    return { each: [turn(unknown)], isOpen: true };
  }
  const { program, template } = scope.stack;
  if (list.items.length > limits.turns)
    gapAt(
      program,
      template.path,
      'budget',
      `A loop has more than ${limits.turns} turns; the rest was not looked at.`,
    );
  return { each: list.items.slice(0, limits.turns).map(turn), isOpen: list.isOpen ?? false };
}
