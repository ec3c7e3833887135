import { eachWithin, type InfraValue, type MapValue } from '#ir/infra/value';
import type { Job, Pipeline, Step, Use, Variable } from '#ir/pipeline/pipeline';
import { placeWithin, type Text, textOf } from '#ir/pipeline/text';
import type { PlainEdit } from '#model/text-edit';

/** A step with the job that it is in, and words for it that stay the same when lines move. */
export interface StepSpot {
  readonly job: Job;
  readonly step: Step;
  readonly about: readonly string[];
}

/** Every step of a pipeline that may run, in order. */
export function stepsIn({ jobs }: Pipeline): readonly StepSpot[] {
  return jobs.flatMap((job) =>
    isOff(job.condition)
      ? []
      : job.steps
          .filter(({ condition }) => !isOff(condition))
          .map((step) => ({ job, step, about: aboutStep(job, step) })),
  );
}

/** Whether a condition is written to be never true. */
export function isOff(condition: Text | undefined): boolean {
  return condition !== undefined && /^(?:\$\{\{)?\s*false\s*(?:\}\})?$/i.test(condition.text);
}

/** The job, and the step by its id, its name or what it uses. */
export function aboutStep(job: Job, { id, name, use, path }: Step): readonly string[] {
  return [job.id, id ?? name?.text ?? use?.name ?? path];
}

/** Whatever others wrote that jobs and steps use, with where it is used. */
export function usesIn(
  pipeline: Pipeline,
): readonly { readonly use: Use; readonly about: readonly string[] }[] {
  return [
    ...pipeline.jobs.flatMap(({ id, use }) => (use === undefined ? [] : [{ use, about: [id, use.name] }])),
    ...stepsIn(pipeline).flatMap(({ step: { use }, about }) => (use === undefined ? [] : [{ use, about }])),
  ];
}

/** The value that a step gives an input. */
export function inputOf({ with: given }: Step, name: string): Variable | undefined {
  return given.find((each) => each.name.toLowerCase() === name);
}

/** All places where variables of the environment are set, with what they are of. */
export function environmentsIn(
  pipeline: Pipeline,
): readonly { readonly variable: Variable; readonly about: readonly string[] }[] {
  const of = (env: readonly Variable[], about: readonly string[]) =>
    env.map((variable) => ({ variable, about }));
  return [
    ...of(pipeline.env, []),
    ...pipeline.jobs.flatMap((job) => [
      ...of(job.env, [job.id]),
      ...job.steps.flatMap((step) => of(step.env, aboutStep(job, step))),
    ]),
  ];
}

/** An expression `${{ … }}` within a text. */
export interface Expression {
  /** What stands between the braces. */
  readonly inner: string;
  /** The text that it stands in. */
  readonly text: Text;
  /** Where it begins and ends in that text, braces included. */
  readonly start: number;
  readonly end: number;
  /** The job that it stands in; undefined for what is of the whole pipeline. */
  readonly job?: Job;
}

/** Every expression of a file, in the order of the file; those of comments are none. */
export function expressionsIn({ root, source, jobs }: Pipeline): readonly Expression[] {
  const found: Expression[] = [];
  const seen = new Set<number>();
  eachWithin(root, '', (value) => {
    const text = value.kind === 'text' ? textOf(value, source) : undefined;
    // What an anchor names is one text, however often it is used.
    if (text === undefined || !text.text.includes('${{') || seen.has(text.place.start)) return;
    seen.add(text.place.start);
    const job = jobs.find(({ place }) => place.start <= text.place.start && text.place.end <= place.end);
    for (const match of text.text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)) {
      const at = { text, start: match.index, end: match.index + match[0].length, inner: match[1] ?? '' };
      found.push(job === undefined ? at : { ...at, job });
    }
  });
  return found;
}

/** Where an expression stands. */
export function placeOfExpression({ text, start, end }: Expression) {
  return placeWithin(text, start, end);
}

/** Adds keys to the end of a map of YAML that is written as a block; undefined for one in braces. */
export function addingTo(map: MapValue, lines: readonly string[], source: string): PlainEdit | undefined {
  if (source[map.place.start] === '{') return undefined;
  const indent = indentAt(source, map.place.start);
  const text = lines.map((line) => `\n${indent}${line}`).join('');
  return { start: map.place.end, end: map.place.end, text };
}

/** White space in front of what stands at an offset, where `- ` counts as white space. */
export function indentAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return source.slice(start, offset).replace(/[^\s]/g, ' ');
}

/** A value that is a map. */
export function asMap(value: InfraValue | undefined): MapValue | undefined {
  return value?.kind === 'map' ? value : undefined;
}
