import type { Expression } from '#ir/pipeline/github/expressions/expression';
import { isExpression, parseExpression } from '#ir/pipeline/github/expressions/parse';
import type { Pipeline } from '#ir/pipeline/pipeline';
import type { Text } from '#ir/pipeline/text';
import { aboutStep } from './shared-walk.ts';

/** An `if`, with what it is of. */
export interface Condition {
  readonly text: Text;
  readonly about: readonly string[];
  /** What is asked; undefined where that is no expression, or is one among other text. */
  readonly asks: Expression | undefined;
  /** Where {@link asks} begins in the text. */
  readonly start: number;
}

/** Every `if` of jobs and steps. */
export function conditionsIn({ jobs }: Pipeline): readonly Condition[] {
  return jobs.flatMap((job) => [
    ...(job.condition === undefined ? [] : [conditionOf(job.condition, [job.id])]),
    ...job.steps.flatMap((step) =>
      step.condition === undefined ? [] : [conditionOf(step.condition, aboutStep(job, step))],
    ),
  ]);
}

/** Braces around the whole may be left out. */
function conditionOf(text: Text, about: readonly string[]): Condition {
  const fenced = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text.text);
  const inner = fenced === null ? text.text : (fenced[1] ?? '');
  const read = parseExpression(inner);
  const start = fenced === null ? 0 : text.text.indexOf('${{') + 3;
  return { text, about, start, asks: isExpression(read) ? read : undefined };
}
