import { type Bound, bind } from './bind.ts';
import { callIn, type Stretch, type WrittenCall } from './call-text.ts';
import type { Broken, Fixer, Proposal, TextEdit } from './fix.ts';
import { isJavaText } from './java-types.ts';
import { endOfStatementAt, statementAt } from './statement.ts';
import { builtText } from './text-parts.ts';
import { withoutDeclaration, writtenAt } from './written.ts';

const says = 'Give the values beside the statement, which has placeholders for them.';

/** Placeholders for JdbcTemplate, JPA and Hibernate: the values go along in the same expression. */
export const bindInPlace: Fixer = (broken) => {
  const call = callIn(broken.text, broken, 'java');
  const name = /(\w+)$/.exec(call?.callee ?? '')?.[1] ?? '';
  const [first, second, ...more] = call?.args ?? [];
  if (call === undefined || first === undefined) return undefined;
  const isTemplate = /(?:JdbcTemplate|JdbcOperations)\.\w+$/.test(broken.about);
  const isQuery = /^create(?:Native|SQL)?Query$/.test(name) && /persistence|hibernate/.test(broken.about);
  if (isTemplate && /^(?:query\w*|update)$/.test(name)) {
    // What makes rows of results may stand between; values that are there have a place already.
    if (more.length > 0 || (second !== undefined && !isMapper(second.value))) return undefined;
    const bound = boundAt(broken, first, 'question');
    const end = (second ?? first).end;
    const list = bound?.values.map(({ value }) => value).join(', ');
    return bound && { says, edits: [bound.edit, { start: end, end, text: `, ${list}` }] };
  }
  if (!isQuery) return undefined;
  const bound = boundAt(broken, first, 'numbered');
  const given = bound?.values.map(({ value }, i) => `.setParameter(${i + 1}, ${value})`).join('');
  return bound && { says, edits: [bound.edit, { start: call.end, end: call.end, text: given ?? '' }] };
};

function isMapper(value: string): boolean {
  return /\.class$|->|::|^new\s+\w*(?:Mapper|Extractor|Handler)\b|(?:Mapper|Extractor|Handler)$/.test(value);
}

interface BoundAt {
  readonly edit: TextEdit;
  readonly literal: string;
  readonly written: Stretch;
  readonly values: readonly Bound[];
}

function boundAt(broken: Broken, stretch: Stretch, style: 'question' | 'numbered'): BoundAt | undefined {
  const written = writtenAt(broken, stretch);
  const built = written && builtText(broken.text, written, 'java');
  if (written === undefined || built === undefined) return undefined;
  // A place that is there already would be counted, too.
  if (built.parts.some((part) => 'literal' in part && part.literal.includes('?'))) return undefined;
  const bound = bind(built, style, 'java');
  return bound && { ...bound, written, edit: { ...written, text: bound.literal } };
}

/** A prepared statement in the place of a statement. */
export const prepareStatement: Fixer = (broken) => {
  const { text, about } = broken;
  const call = callIn(text, broken, 'java');
  const name = /(\w+)$/.exec(call?.callee ?? '')?.[1] ?? '';
  const [first, ...more] = call?.args ?? [];
  if (call === undefined || first === undefined || more.length > 0 || !about.startsWith('java.sql.'))
    return undefined;
  const bound = boundAt(broken, first, 'question');
  if (bound === undefined) return undefined;
  if (name === 'prepareStatement') return preparedBefore(broken, bound);
  if (!/^execute(?:Query|Update|LargeUpdate)?$/.test(name)) return undefined;
  const receiver = /^([\s\S]*?)\s*\.\s*\w+$/.exec(call.callee)?.[1] ?? '';
  const made = /^([\s\S]+?)\s*\.\s*createStatement\(\)$/.exec(receiver);
  if (made !== null) return chained(broken, call, bound, made[1] ?? '');
  return /^\w+$/.test(receiver) ? declared(broken, call, bound, receiver) : undefined;
};

/** `connection.createStatement().executeQuery(…)` */
function chained(
  broken: Broken,
  call: WrittenCall,
  bound: BoundAt,
  connection: string,
): Proposal | undefined {
  const { text, functionStart } = broken;
  const statement = statementAt(text, functionStart, call.start, 'java');
  const name = ['statement', 'prepared'].find((each) => !isNamed(broken, each));
  if (statement === undefined || name === undefined || /^try\b/.test(statement.before)) return undefined;
  const isInline = bound.written.start >= call.start;
  const sql = isInline ? bound.literal : text.slice(call.open, call.close).trim();
  const lines = [
    `PreparedStatement ${name} = ${connection}.prepareStatement(${sql});`,
    ...setters(broken, name, bound.values),
  ];
  const by = call.callee.replace(/^[\s\S]*\./, `${name}.`);
  return {
    says,
    needs: 'java.sql.PreparedStatement',
    edits: [
      ...(isInline ? [] : [bound.edit]),
      { start: statement.start, end: statement.start, text: linesOf(lines, statement.indent) },
      { start: call.start, end: call.end, text: `${by}()` },
    ],
  };
}

/** `Statement s = connection.createStatement(); … s.executeQuery(…)` */
function declared(broken: Broken, call: WrittenCall, bound: BoundAt, name: string): Proposal | undefined {
  const { text, functionStart, functionEnd } = broken;
  const body = text.slice(functionStart, functionEnd);
  const made = [
    ...body.matchAll(
      new RegExp(
        `\\b((?:java\\.sql\\.)?Statement)\\s+${name}\\s*=\\s*([\\w.()]+?)\\.createStatement\\(([^()]*)\\)`,
        'g',
      ),
    ),
  ];
  const [only] = made;
  const uses = [...body.matchAll(new RegExp(`\\b${name}\\b(?!\\s*\\.\\s*close\\(\\))`, 'g'))].length;
  if (made.length !== 1 || only === undefined || uses !== 2) return undefined;
  const at = functionStart + only.index;
  const statement = statementAt(text, functionStart, call.start, 'java');
  if (statement === undefined || at > call.start || at >= statement.start) return undefined;
  const type = { start: at, end: at + (only[1]?.length ?? 0), text: 'PreparedStatement' };
  const from = at + only[0].lastIndexOf('.createStatement(') + 1;
  const isInline = bound.written.start >= call.start;
  const isBefore = bound.written.end < at;
  const sql = isBefore ? text.slice(call.open, call.close).trim() : bound.literal;
  // A text that is made later has no values in it any more: it is written where it is needed.
  const rest = isBefore ? [bound.edit] : isInline ? [] : withoutDeclaration(text, bound.written);
  if (rest === undefined) return undefined;
  const options = only[3]?.trim() ?? '';
  const lines = setters(broken, name, bound.values);
  return {
    says,
    needs: 'java.sql.PreparedStatement',
    edits: [
      type,
      {
        start: from,
        end: at + only[0].length,
        text: `prepareStatement(${[sql, options].filter((each) => each !== '').join(', ')})`,
      },
      ...rest,
      { start: statement.start, end: statement.start, text: linesOf(lines, statement.indent) },
      { start: call.open, end: call.close, text: '' },
    ],
  };
}

/** `connection.prepareStatement("… '" + name + "'")`: it is there, yet not used. */
function preparedBefore(broken: Broken, bound: BoundAt): Proposal | undefined {
  const { text, start, functionStart } = broken;
  const statement = statementAt(text, functionStart, start, 'java');
  const name = /(\w+)\s*=\s*$/.exec(statement?.before ?? '')?.[1];
  if (statement === undefined || name === undefined) return undefined;
  const lines = setters(broken, name, bound.values);
  if (/^try\b/.test(statement.before)) {
    const body = /^\s*\)\s*\{[^\S\n]*\n([ \t]*)/.exec(text.slice(broken.end));
    if (body === null) return undefined;
    const at = broken.end + body[0].length;
    return { says, edits: [bound.edit, { start: at, end: at, text: linesOf(lines, body[1] ?? '') }] };
  }
  const end = endOfStatementAt(text, broken.end, 'java');
  if (end === undefined) return undefined;
  const text2 = lines.map((line) => `\n${statement.indent}${line}`).join('');
  return { says, edits: [bound.edit, { start: end, end, text: text2 }] };
}

function setters(broken: Broken, name: string, values: readonly Bound[]): readonly string[] {
  return values.map(({ value, isAny }, i) => {
    const by = !isAny && isJavaText(value, broken) ? 'setString' : 'setObject';
    return `${name}.${by}(${i + 1}, ${value});`;
  });
}

function isNamed({ text, functionStart, functionEnd }: Broken, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(text.slice(functionStart, functionEnd));
}

/** Lines before a statement: each ends where the statement begins. */
function linesOf(lines: readonly string[], indent: string): string {
  return lines.map((line) => `${line}\n${indent}`).join('');
}
