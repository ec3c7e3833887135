import type { Instruction } from '#ir/code/instruction';
import type { Library } from '#ir/flow/library';
import type { CallModel, Sink } from '#ir/flow/models';
import type { Watch } from '#ir/flow/observer';
import type { Place, Value } from '#ir/flow/value';
import type { ProgramAudit } from './code.ts';
import { isIn, type WhyNot } from './reason.ts';
import { safePlaces } from './words.table.ts';

interface Called {
  readonly symbol: string;
  readonly place: Place;
  readonly model: CallModel | undefined;
}

/** What is called in a stretch, and what it gets: those that could do harm first, and others only where there is none. */
export function ofCalls(
  { flows }: ProgramAudit,
  library: Library,
  at: Place,
  watch: Watch,
): readonly WhyNot[] {
  const called = flows.calls
    .filter(({ place }) => isIn(place, at) || reachesOver(place, at))
    .map(({ symbol, place }): Called => ({ symbol, place, model: library.callOf(symbol) }));
  const given = [...watch.given()].filter(([each]) => each.start >= at.start && each.start < at.end);
  const escaped = given.flatMap(([instruction]) => ofPrint(instruction));
  const dangerous = called.filter(({ model }) => (model?.sinks ?? []).length > 0);
  const reasons = dangerous.flatMap((each) => ofDangerous(each, given));
  if (reasons.length + escaped.length > 0) return [...reasons, ...escaped];
  const others = called.flatMap(ofHarmless);
  if (others.length > 0) return others;
  return [
    {
      code: 'no-sink',
      says: 'Nothing on this line is known to be a dangerous place. A function that only you know is taught with `models:` in handrail.yaml.',
    },
  ];
}

/** A call of several lines that begins here. */
function reachesOver(place: Place, at: Place): boolean {
  return place.module === at.module && place.start < at.end && place.end > at.end && place.start >= at.start;
}

function ofPrint(instruction: Instruction): readonly WhyNot[] {
  const isEscaped = instruction.op === 'print' && instruction.escaped;
  return isEscaped ? [{ code: 'escaped', says: 'The template escapes what it prints here.' }] : [];
}

function ofHarmless({ symbol, model }: Called): readonly WhyNot[] {
  if (model === undefined)
    return [
      {
        code: 'not-modelled',
        says: `\`${symbol}\` is not known: whatever it gets may come back from it, but nothing that it does with it is seen. Teach it with \`models:\` in handrail.yaml.`,
      },
    ];
  return model.sinks === undefined && model.misuses === undefined
    ? [{ code: 'no-sink', says: `\`${symbol}\` is known, and does no harm with what it gets.` }]
    : [];
}

type Given = readonly (readonly [Instruction, readonly Value[]])[];

function ofDangerous(called: Called, given: Given): readonly WhyNot[] {
  const { place } = called;
  const own = given.find(([each]) => isCall(each) && each.start === place.start && each.end === place.end);
  if (own === undefined) return [];
  const [instruction, values] = own;
  const args = instruction.op === 'call-method' ? values.slice(1) : values;
  const tainted = args.flatMap(({ taints }, i) => (taints.some(isOfSource) ? [i] : []));
  if (tainted.length > 0) return [beside(called, args, tainted)];
  if (args.length === 0)
    return [{ code: 'no-sink', says: `\`${called.symbol}\` gets nothing here that could do harm.` }];
  if (args.some(({ taints }) => taints.length > 0)) return [];
  if (args.every(isConstant))
    return [{ code: 'constant', says: 'All that is given here is constant: the program decides it alone.' }];
  return [
    {
      code: 'no-outside-data',
      says: 'Nothing that comes from outside is known to get here. Where it does, what brings it is not known: teach it as a source with `models:` in handrail.yaml.',
    },
  ];
}

function isCall({ op }: Instruction): boolean {
  return op === 'call' || op === 'call-method' || op === 'new';
}

function isOfSource({ origin }: Value['taints'][number]): boolean {
  return origin.kind === 'source';
}

function isConstant({ constants, refs }: Value): boolean {
  return constants !== undefined && constants.length > 0 && refs.length === 0;
}

/** Data is given, though not where it would do harm, or none that would. */
function beside({ symbol, model }: Called, args: readonly Value[], tainted: readonly number[]): WhyNot {
  const sinks = model?.sinks ?? [];
  const [sink] = sinks;
  const isBeside = tainted.every(
    (number) => !sinks.some(({ at, when }) => when === undefined && at === number),
  );
  const what = `\`${symbol}\``;
  if (sink === undefined) return { code: 'no-sink', says: `${what} does no harm with what it gets here.` };
  if (sink.kind === 'command' && isBeside)
    return {
      code: 'no-sink',
      says: `Data from outside is an argument of its own in ${what}: no shell reads it, it reaches ${programOf(args)} as data. It would be reported as the program itself, behind a shell (\`sh -c\`), or where the program takes commands as arguments.`,
    };
  if (sink.kind === 'sql' && isBeside)
    return {
      code: 'no-sink',
      says: `Data from outside is a value beside the statement in ${what}: the database never reads it as SQL.`,
    };
  return {
    code: 'no-sink',
    says: isBeside
      ? `Data from outside gets to ${what}, but not to ${placesOf(sinks)}, where it would do harm.`
      : `Data from outside gets to ${what}, but nothing that would do harm in ${safePlaces[sink.kind]}: where it comes from, or what it went through, leaves none of it.`,
  };
}

function programOf(args: readonly Value[]): string {
  const [first] = args.flatMap(({ constants }) => constants ?? []);
  return typeof first === 'string' && /^[\w./-]{1,40}$/.test(first) ? `\`${first}\`` : 'the program';
}

function placesOf(sinks: readonly Sink[]): string {
  const numbers = [...new Set(sinks.map(({ at }) => at))].filter((at) => typeof at === 'number');
  return numbers.length === 0 ? 'the part' : `argument ${numbers.map((at) => at + 1).join(' or ')}`;
}
