import { eachWithin, type InfraValue } from '#ir/infra/value';
import { type PipelineReading, tellGap } from '../reading.ts';
import { placeWithin, type Text, textOf } from '../text.ts';
import { isExpression, parseExpression } from './expressions/parse.ts';

const longest = 20_000;

/** Tells expressions that do not parse: GitHub refuses the file, and what they read was not followed. */
export function tellBrokenExpressions(root: InfraValue, reading: PipelineReading): void {
  const seen = new Set<number>();
  eachWithin(root, '', (value) => {
    const text = value.kind === 'text' ? textOf(value, reading.text) : undefined;
    if (text === undefined || !text.text.includes('${{') || seen.has(text.place.start)) return;
    seen.add(text.place.start);
    tellBroken(text, reading);
  });
}

/** `if`: an expression with or without its braces. */
export function tellBrokenCondition(condition: Text | undefined, reading: PipelineReading): void {
  if (condition === undefined || condition.text.includes('${{') || condition.text.trim() === '') return;
  tellProblem(condition, 0, condition.text, reading);
}

function tellBroken(text: Text, reading: PipelineReading): void {
  for (let start = text.text.indexOf('${{'); start >= 0; ) {
    const end = endOf(text.text, start + 3);
    if (end === undefined) {
      const { line } = placeWithin(text, start, start + 3);
      tellGap(reading, 'syntax', `Line ${line}: the expression that begins here has no \`}}\`.`);
      return;
    }
    tellProblem(text, start + 3, text.text.slice(start + 3, end), reading);
    start = text.text.indexOf('${{', end + 2);
  }
}

/** Where `}}` stands that is not within a text. */
function endOf(text: string, from: number): number | undefined {
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted;
    else if (!isQuoted && text.startsWith('}}', at)) return at;
  }
  return undefined;
}

function tellProblem(text: Text, start: number, inner: string, reading: PipelineReading): void {
  if (inner.length > longest) return;
  const read = parseExpression(inner);
  if (isExpression(read)) return;
  const { line } = placeWithin(text, start + read.at, start + read.at + 1);
  const shown = inner.trim().slice(0, 60).replaceAll('`', "'");
  tellGap(reading, 'syntax', `Line ${line}: \`${shown}\` is no expression: ${read.problem}.`);
}
