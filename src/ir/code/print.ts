import type { Argument, Block, ConstantValue, Instruction, Slot, Terminator } from './instruction.ts';
import type { CodeFunction, CodeModule, Parameter, TypeName } from './module.ts';

/** The code of a module as a text for people: every function with its blocks, then what classes and exports are. */
export function printModule(code: CodeModule): string {
  const parts = code.functions.map((_, number) => printFunction(code, number));
  for (const { name, bases, methods, fields } of code.classes) {
    const members = [
      ...methods.map((each) => `${each.static ? 'static ' : ''}${each.name}=#${each.function}`),
      ...fields.map((field) => `${field.name}${field.type ? `: ${printType(field.type)}` : ''}`),
    ];
    parts.push(`class ${name}(${bases.map(printType).join(', ')}) ${members.join(', ')}`.trimEnd());
  }
  for (const { name, local, module, imported } of code.exports)
    parts.push(
      `export ${name} = ${local ?? ''}${module === undefined ? '' : `${imported ?? '*'} of ${module}`}`,
    );
  return parts.join('\n\n');
}

/** One function: a header, then each block with its number, one instruction a line. */
export function printFunction(code: CodeModule, number: number): string {
  const fn = code.functions[number];
  if (fn === undefined) return '';
  const slot = namer(fn);
  const flags = [
    fn.kind,
    ...(fn.async ? ['async'] : []),
    ...(fn.generator ? ['generator'] : []),
    ...(fn.static ? ['static'] : []),
    ...(fn.abstract ? ['abstract'] : []),
    ...(fn.thisKind === 'lexical' ? ['lexical this'] : []),
  ];
  const cells = fn.cells.length === 0 ? '' : ` cells ${fn.cells.join(', ')}`;
  const captures =
    fn.captures.length === 0
      ? ''
      : ` captures ${fn.captures.map(({ name, cell }) => `${name}@${cell}`).join(', ')}`;
  const returns = fn.returns === undefined ? '' : ` -> ${printType(fn.returns)}`;
  const header = `#${number} ${fn.name}(${fn.parameters.map(printParameter).join(', ')})${returns} ${flags.join(' ')}${cells}${captures}`;
  const live = reached(fn.blocks);
  const blocks = fn.blocks.flatMap((block, i) => (live.has(i) ? [printBlock(block, i, slot)] : []));
  return [header, ...blocks].join('\n');
}

type Namer = (slot: Slot) => string;

/** Variables by their names, apart where several have one; intermediate values by number. */
function namer({ names, variables }: CodeFunction): Namer {
  const counts = new Map<string, number>();
  const own = names.map((name) => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return name === '' ? `_${count}` : count === 0 ? name : `${name}'${count}`;
  });
  return (slot) => (slot < variables ? (own[slot] ?? `v${slot}`) : `%${slot - variables}`);
}

/** Blocks that can be reached: front ends leave empty ones behind. */
function reached(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const queue = [0];
  for (let block = queue.pop(); block !== undefined; block = queue.pop()) {
    if (found.has(block)) continue;
    found.add(block);
    const { end, handler } = blocks[block] ?? { end: { kind: 'unreachable' as const } };
    if (handler !== undefined) queue.push(handler);
    if (end.kind === 'goto') queue.push(end.to);
    if (end.kind === 'branch') queue.push(end.yes, end.no);
  }
  return found;
}

function printBlock({ instructions, end, handler }: Block, number: number, slot: Namer): string {
  const caught = handler === undefined ? '' : ` (handler ${handler})`;
  return [
    `${number}:${caught}`,
    ...instructions.map((each) => `  ${printInstruction(each, slot)}`),
    `  ${printEnd(end, slot)}`,
  ].join('\n');
}

function printEnd(end: Terminator, slot: Namer): string {
  switch (end.kind) {
    case 'goto':
      return `goto ${end.to}`;
    case 'branch':
      return `if ${slot(end.condition)} goto ${end.yes} else ${end.no}`;
    case 'return':
    case 'throw':
      return end.value === undefined ? end.kind : `${end.kind} ${slot(end.value)}`;
    case 'unreachable':
      return 'unreachable';
  }
}

/** One instruction as a line: `%2 = input.strip(%1)`. */
function printInstruction(at: Instruction, slot: Namer): string {
  const to = 'to' in at ? `${slot(at.to)} = ` : '';
  switch (at.op) {
    case 'constant':
      return to + printConstant(at.value);
    case 'regex':
      return `${to}/${at.source}/${at.flags}`;
    case 'copy':
      return to + slot(at.from);
    case 'cast':
      return `${to}${slot(at.from)} as ${printType(at.type)}${at.narrow ? '!' : ''}`;
    case 'result':
      return `${to}result ${at.number} of ${slot(at.from)}`;
    case 'address':
      return `${to}&${slot(at.from)}`;
    case 'pointed':
      return `${to}*${slot(at.from)}`;
    case 'load-global':
      return `${to}global ${at.name}`;
    case 'store-global':
      return `global ${at.name} = ${slot(at.from)}`;
    case 'load-cell':
      return `${to}cell ${at.cell}`;
    case 'store-cell':
      return `cell ${at.cell} = ${slot(at.from)}`;
    case 'this':
    case 'super':
      return to + at.op;
    case 'field':
      return `${to}${slot(at.object)}.${at.name}`;
    case 'set-field':
      return `${slot(at.object)}.${at.name} = ${slot(at.from)}`;
    case 'index':
      return `${to}${slot(at.object)}[${slot(at.index)}]`;
    case 'set-index':
      return `${slot(at.object)}[${slot(at.index)}] = ${slot(at.from)}`;
    case 'delete-index':
      return `delete ${slot(at.object)}[${slot(at.index)}]`;
    case 'slice':
      return `${to}${slot(at.object)}[${[at.first, at.last, at.step].map((each) => (each === undefined ? '' : slot(each))).join(':')}]`;
    case 'call':
      return `${to}${at.decorator ? '@' : ''}${slot(at.callee)}(${printArguments(at.args, slot)})`;
    case 'call-method':
      return `${to}${slot(at.object)}.${at.name}(${printArguments(at.args, slot)})`;
    case 'new':
      return `${to}new ${slot(at.callee)}(${printArguments(at.args, slot)})`;
    case 'binary':
      return `${to}${slot(at.left)} ${at.operator} ${slot(at.right)}`;
    case 'unary':
      return `${to}${at.operator} ${slot(at.operand)}`;
    case 'template':
      return `${to}${at.tag === undefined ? '' : slot(at.tag)}\`${at.parts.map(slot).join(' ')}\``;
    case 'list':
      return `${to}${at.kind} [${printArguments(at.items, slot)}]`;
    case 'map':
      return `${to}{${at.entries.map(({ key, value }) => `${key === undefined ? '**' : `${slot(key)}: `}${slot(value)}`).join(', ')}}`;
    case 'element':
      return `${to}each of ${at.of} ${slot(at.object)}`;
    case 'function': {
      const defaults = at.defaults?.map(({ parameter, value }) => `${parameter}=${slot(value)}`).join(', ');
      return `${to}function #${at.function}${defaults ? ` defaults ${defaults}` : ''}`;
    }
    case 'class':
      return `${to}class ${at.class}(${at.bases.map(slot).join(', ')})`;
    case 'import':
      return `${to}import ${at.module}${at.name === undefined ? '' : ` ${at.name}`}`;
    case 'data':
      return `${to}data${at.isExact ? ' exact' : ''}`;
    case 'await':
      return `${to}await ${slot(at.from)}`;
    case 'yield':
      return `${to}yield${at.each ? ' each' : ''}${at.from === undefined ? '' : ` ${slot(at.from)}`}`;
    case 'caught':
      return `${to}${at.types.length === 0 ? 'unknown' : `caught ${at.types.join(', ')}`}`;
    case 'print':
      return `print ${slot(at.from)} as ${at.context}${at.escaped ? ' escaped' : ''}`;
  }
}

function printConstant(value: ConstantValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'bigint' ? `${value}n` : String(value);
}

function printArguments(args: readonly Argument[], slot: Namer): string {
  return args
    .map(
      ({ value, name, spread }) =>
        `${spread === undefined ? '' : spread === 'list' ? '*' : '**'}${name === undefined ? '' : `${name}=`}${slot(value)}`,
    )
    .join(', ');
}

function printParameter({ name, kind, optional, fallback, type, decorators }: Parameter): string {
  const star = kind === 'list-rest' ? '*' : kind === 'map-rest' ? '**' : kind === 'keyword-only' ? '/' : '';
  const written = (decorators ?? []).map((each) => `@${each.name} `).join('');
  const value = fallback !== undefined ? ` = ${printConstant(fallback.value)}` : optional ? '?' : '';
  return `${written}${star}${name}${type === undefined ? '' : `: ${printType(type)}`}${value}`;
}

function printType({ name, of }: TypeName): string {
  return of === undefined ? name : `${name}[${of.map(printType).join(', ')}]`;
}
