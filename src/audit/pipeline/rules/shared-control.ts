import { valueAt } from '#ir/infra/value';
import { controlOfGithub, isFixedContext } from '#ir/pipeline/github/expressions/control';
import { type Control, outputsOfStrangers } from '#ir/pipeline/github/expressions/control.table';
import { type Expression, type Path, pathText } from '#ir/pipeline/github/expressions/expression';
import { isExpression, parseExpression } from '#ir/pipeline/github/expressions/parse';
import type { Job, Pipeline, PipelineTree, Step, Variable } from '#ir/pipeline/pipeline';
import { placeWithin, type Text, textOf } from '#ir/pipeline/text';
import type { HitStep } from '../hit.ts';
import { callersOf } from './shared-strangers.ts';
import { asMap } from './shared-walk.ts';

/** Who decides what an expression becomes, and the way from there. */
export interface Controlled {
  readonly control: Control;
  /** The context that decides: `github.event.issue.title`. */
  readonly by: string;
  /** From where it comes in, up to the expression and without it. */
  readonly steps: readonly HitStep[];
}

/** Where an expression stands. */
export interface Scope {
  readonly pipeline: Pipeline;
  readonly tree: PipelineTree;
  readonly job: Job | undefined;
  readonly step: Step | undefined;
}

/** So many values that are made of others are followed. */
const mostSteps = 6;
const fixed: Controlled = { control: 'fixed', by: '', steps: [] };
const ranks: readonly Control[] = ['stranger', 'writer', 'unknown', 'fixed'];

/** Who decides what stands between `${{` and `}}`; what is no expression is decided by nobody. */
export function controlOf(inner: string, scope: Scope, depth = 0): Controlled {
  const expression = parseExpression(inner);
  return isExpression(expression) ? ofExpression(expression, scope, depth) : fixed;
}

/** The one of several that says most. */
export function worst(all: readonly Controlled[]): Controlled {
  return all.reduce((a, b) => (ranks.indexOf(b.control) < ranks.indexOf(a.control) ? b : a), fixed);
}

/** Who decides what a text becomes, by all expressions in it. */
export function controlOfText({ text }: Text, scope: Scope, depth: number): Controlled {
  const inner = [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, one = '']) => one);
  return worst(inner.map((one) => controlOf(one, scope, depth)));
}

/** Functions whose result holds what they are given. */
const passing: ReadonlySet<string> = new Set(['format', 'join', 'tojson', 'fromjson', 'case']);

function ofExpression(expression: Expression, scope: Scope, depth: number): Controlled {
  switch (expression.kind) {
    case 'literal':
    case 'not':
      return fixed;
    case 'call':
      return passing.has(expression.name)
        ? worst(expression.args.map((each) => ofExpression(each, scope, depth)))
        : fixed;
    case 'operator':
      if (expression.sign === '||')
        return worst([expression.left, expression.right].map((each) => ofExpression(each, scope, depth)));
      // What stands before `&&` is told only where it is empty, zero or false.
      return expression.sign === '&&' ? ofExpression(expression.right, scope, depth) : fixed;
    case 'path':
      return ofPath(expression, scope, depth);
  }
}

function ofPath(path: Path, scope: Scope, depth: number): Controlled {
  if (typeof path.of !== 'string') return ofExpression(path.of, scope, depth);
  const by = pathText(path);
  if (path.of === 'github') return { control: controlOfGithub(path.steps), by, steps: [] };
  if (isFixedContext(path.of)) return fixed;
  if (depth >= mostSteps) return { control: 'unknown', by, steps: [] };
  const reader = readers[path.of];
  return reader?.(path, scope, depth + 1) ?? { control: 'unknown', by, steps: [] };
}

type PathReader = (path: Path, scope: Scope, depth: number) => Controlled | undefined;

const readers: Readonly<Record<string, PathReader>> = {
  env: ofEnvironment,
  inputs: ofInput,
  matrix: ofMatrix,
  needs: ofNeed,
  steps: ofOutput,
};

/** The nearest definition counts; a variable that only an earlier step sets is unknown. */
function ofEnvironment({ steps: [name] }: Path, scope: Scope, depth: number): Controlled | undefined {
  const { pipeline, job, step } = scope;
  const variable = [step?.env, job?.env, pipeline.env]
    .flatMap((env) => env?.find((each) => each.name.toLowerCase() === name) ?? [])
    .at(0);
  return variable?.value && through(variable, variable.value, scope, depth);
}

function through({ name, place }: Variable, value: Text, scope: Scope, depth: number): Controlled {
  const found = controlOfText(value, scope, depth);
  if (found.control === 'fixed') return fixed;
  return { ...found, steps: [...found.steps, { place, says: `\`${name}\` holds \`${found.by}\`.` }] };
}

/** Whoever starts it gives what it asks for; of a called workflow or an action, whoever calls it. */
function ofInput({ steps: [name] }: Path, scope: Scope, depth: number): Controlled | undefined {
  const { pipeline, tree } = scope;
  const by = `inputs.${name}`;
  const input = pipeline.inputs.find((each) => each.name.toLowerCase() === name);
  if (input?.type !== undefined && /^(?:boolean|number|choice|environment)$/.test(input.type)) return fixed;
  const isStarted = pipeline.triggers.some(({ kind }) => kind === 'manual');
  const given = givenBy(pipeline, tree, name).map(({ caller, job, step, variable }) => {
    const { value } = variable;
    return value === undefined
      ? fixed
      : through(variable, value, { pipeline: caller, tree, job, step }, depth);
  });
  const called = worst(given);
  const own: Controlled = {
    control: isStarted ? 'writer' : given.length > 0 ? 'fixed' : 'unknown',
    by,
    steps:
      input === undefined ? [] : [{ place: input.place, says: `\`${by}\` is given by whoever starts it.` }],
  };
  return worst([called, own]);
}

/** What pipelines of the same tree give an input of a workflow or an action. */
function givenBy(pipeline: Pipeline, tree: PipelineTree, name: string | undefined) {
  const of = (all: readonly Variable[]) => all.filter((each) => each.name.toLowerCase() === name);
  if (pipeline.kind === 'workflow')
    return callersOf(pipeline, tree).flatMap((caller) =>
      caller.jobs
        .filter(({ use }) => use?.name.replace(/^(?:\.|\$)\//, '') === pipeline.path)
        .flatMap((job) => of(job.with).map((variable) => ({ caller, job, step: undefined, variable }))),
    );
  const folder = pipeline.path.replace(/(?:^|\/)action\.ya?ml$/i, '');
  return tree.pipelines.flatMap((caller) =>
    caller.jobs.flatMap((job) =>
      job.steps
        .filter(({ use }) => use?.kind === 'local' && use.name.replace(/^(?:\.|\$)\/?|\/$/g, '') === folder)
        .flatMap((step) => of(step.with).map((variable) => ({ caller, job, step, variable }))),
    ),
  );
}

/** Values that are written down are the author's; what is made of others is as bad as they are. */
function ofMatrix({ steps: [name] }: Path, scope: Scope, depth: number): Controlled | undefined {
  const { job, pipeline } = scope;
  const matrix = valueAt(job?.value, 'strategy', 'matrix');
  const text = textOf(matrix, pipeline.source);
  if (text !== undefined) return controlOfText(text, scope, depth);
  const map = asMap(matrix);
  if (map === undefined || name === undefined) return undefined;
  const own = map.entries.get([...map.entries.keys()].find((key) => key.toLowerCase() === name) ?? '')?.value;
  const texts = [own, map.entries.get('include')?.value].flatMap((value) =>
    textsWithin(value, pipeline.source),
  );
  return worst(texts.map((each) => controlOfText(each, scope, depth)));
}

function textsWithin(value: Parameters<typeof textOf>[0], source: string): readonly Text[] {
  if (value === undefined) return [];
  if (value.kind === 'list') return value.items.flatMap((item) => textsWithin(item, source));
  if (value.kind === 'map')
    return [...value.entries.values()].flatMap((entry) => textsWithin(entry.value, source));
  const text = textOf(value, source);
  return text === undefined ? [] : [text];
}

function ofNeed({ steps: [id, , name] }: Path, scope: Scope, depth: number): Controlled | undefined {
  const { pipeline } = scope;
  const job = pipeline.jobs.find((each) => each.id.toLowerCase() === id);
  const outputs = asMap(asMap(job?.value)?.entries.get('outputs')?.value);
  const key = [...(outputs?.entries.keys() ?? [])].find((each) => each.toLowerCase() === name);
  const entry = key === undefined ? undefined : outputs?.entries.get(key);
  const text = textOf(entry?.value, pipeline.source);
  if (job === undefined || text === undefined || entry === undefined) return undefined;
  return through(
    { name: `needs.${id}.outputs.${name}`, place: entry.place },
    text,
    { ...scope, job, step: undefined },
    depth,
  );
}

/** What a step writes to `$GITHUB_OUTPUT`, or an action is known to put out. */
function ofOutput({ steps: [id, , name] }: Path, scope: Scope, depth: number): Controlled | undefined {
  const step = scope.job?.steps.find((each) => each.id?.toLowerCase() === id);
  if (step === undefined || name === undefined) return undefined;
  const by = `steps.${id}.outputs.${name}`;
  if (step.use !== undefined) {
    const isTheirs = outputsOfStrangers.get(step.use.name.toLowerCase())?.test(name) === true;
    const says = `\`${step.use.name}\` tells what strangers named.`;
    return isTheirs
      ? {
          control: isOpenTo(scope.pipeline) ? 'stranger' : 'writer',
          by,
          steps: [{ place: step.use.written.place, says }],
        }
      : undefined;
  }
  return step.run === undefined ? undefined : ofWritten(step, name, { ...scope, step }, depth);
}

/** Whether anything that strangers do starts it, or may: what others call or use. */
function isOpenTo({ triggers }: Pipeline): boolean {
  return (
    triggers.length === 0 || triggers.some(({ kind }) => !/^(?:push|tag|release|schedule|manual)$/.test(kind))
  );
}

/** A line that writes the output, with what is pasted into it or what its variables hold. */
function ofWritten(step: Step, name: string, scope: Scope, depth: number): Controlled | undefined {
  const { run } = step;
  if (run === undefined) return undefined;
  const lines = [...run.text.matchAll(/[^\n]*(?:GITHUB_OUTPUT|::set-output)[^\n]*/g)].filter(([line]) =>
    new RegExp(`(?:^|[\\s"'=])${name.replace(/[^\w-]/g, '')}(?:=|<<|::)`, 'i').test(line),
  );
  const found = lines.map((match): Controlled => {
    const [line] = match;
    const pasted = [...line.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, inner = '']) =>
      controlOf(inner, scope, depth),
    );
    const used = [...line.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, variable = '']) =>
      controlOf(`env.${variable}`, scope, depth),
    );
    const whole = worst([...pasted, ...used.filter(({ steps }) => steps.length > 0)]);
    const place = placeWithin(run, match.index, match.index + line.length);
    return whole.control === 'fixed'
      ? whole
      : { ...whole, steps: [...whole.steps, { place, says: `It is put out as \`${name}\`.` }] };
  });
  const most = worst(found);
  return most.control === 'fixed' ? undefined : most;
}
