import type { InfraValue, MapValue } from '#ir/infra/value';
import { present } from '#model/present';
import { spend } from '../budget.ts';
import { withPasted } from '../pasted.ts';
import type { Script, Step, Use, Variable } from '../pipeline.ts';
import { partOf, tellGap, variablesOf } from '../reading.ts';
import { type Text, textAt, textOf } from '../text.ts';
import { type Inserted, insertedItems, withInserted } from './inserted.ts';
import type { AzureReading } from './reading.ts';
import { shellByType, type TaskScript, taskScripts } from './task-scripts.table.ts';
import { givenParts, templateUse } from './template.ts';

/** Steps of a job; those that a template is given are told behind it. Source: "YAML schema reference", `steps`. */
export function stepsOf(value: InfraValue | undefined, asked: AzureReading, path: string): readonly Step[] {
  return stepsIn(insertedItems(value, asked.source), asked, path);
}

/** The same of items that were found already. */
export function stepsIn(items: readonly Inserted[], asked: AzureReading, path: string): readonly Step[] {
  return items.flatMap(({ item, condition }, i) => {
    const at = `${path}[${i}]`;
    // `- ${{ parameters.steps }}` are steps of the caller, and are read there.
    if (item.kind === 'text' && item.text.includes('${{')) return [];
    if (item.kind !== 'map') {
      if (item.kind !== 'null')
        tellGap(asked.reading, 'syntax', `Line ${item.place.line}: a step is a map of keys.`);
      return [];
    }
    return isOff(item, asked.source) ? [] : stepOf(withInserted(item), condition, at, asked);
  });
}

/** Nothing runs: it is switched off, or a message. */
function isOff(step: MapValue, source: string): boolean {
  if (textAt(step, 'enabled', source)?.text.toLowerCase() === 'false') return true;
  // `- 'This template is only for …': error` ends what uses it wrongly.
  const [only] = step.entries.values();
  return step.entries.size === 1 && textOf(only?.value, source)?.text === 'error';
}

function stepOf(
  step: MapValue,
  inserted: Text | undefined,
  path: string,
  asked: AzureReading,
): readonly Step[] {
  if (!spend(asked.budget, asked.reading)) return [];
  const { source } = asked;
  const template = textAt(step, 'template', source);
  const parameters = step.entries.get('parameters')?.value;
  const task = textAt(step, 'task', source);
  const given = givenTo(step, template, source);
  const own: Step = {
    path,
    place: step.place,
    with: given,
    env: variablesOf(insertedMap(step.entries.get('env')?.value), source),
    value: step,
    ...present({
      id: textAt(step, 'name', source)?.text,
      name: textAt(step, 'displayName', source),
      condition: textAt(step, 'condition', source) ?? inserted,
      run: withReplaced(task === undefined ? scriptOf(step, source) : taskScriptOf(task, given)),
      use:
        template !== undefined ? templateUse(template, asked) : task ? taskUse(task) : partUse(step, source),
    }),
  };
  if (template === undefined) return [own];
  const { steps } = givenParts(parameters, source);
  return [own, ...stepsIn(steps, asked, `${path}.parameters`)];
}

function insertedMap(value: InfraValue | undefined): InfraValue | undefined {
  return value?.kind === 'map' ? withInserted(value) : value;
}

const ownKeys = new Set(
  'task script bash pwsh powershell template displayName name condition env enabled'.split(' '),
);

/** Inputs of a task, parameters of a template, and what stands beside `checkout` and its like. */
function givenTo(step: MapValue, template: Text | undefined, source: string): readonly Variable[] {
  const key = template === undefined ? 'inputs' : 'parameters';
  const named = step.entries.get(key)?.value;
  if (named !== undefined) return variablesOf(insertedMap(named), source);
  if (step.entries.has('task') || template !== undefined) return [];
  return variablesOf(step, source).filter(({ name }) => !ownKeys.has(name));
}

/**
 * Expressions of templates, and macros: those of the system have points, others begin with a capital or have an underscore;
 * `$(pwd)` is left to the shell.
 */
const replaced = /\$\{\{[^{}]*\}\}|\$\((?:[A-Za-z]\w*(?:\.[\w-]+)+|[A-Z]\w*|[a-z]\w*(?:_\w+|[A-Z]\w*))\)/g;

function withReplaced(script: Script | undefined): Script | undefined {
  return script === undefined ? undefined : withPasted(script, replaced);
}

const shells: readonly (readonly [string, string | undefined])[] = [
  ['script', undefined],
  ['bash', 'bash'],
  ['pwsh', 'pwsh'],
  ['powershell', 'powershell'],
];

function scriptOf(step: MapValue, source: string): Script | undefined {
  for (const [key, shell] of shells) {
    const run = textAt(step, key, source);
    if (run !== undefined) return { ...run, ...present({ shell }) };
  }
  return undefined;
}

/** Commands that are written into a task. */
function taskScriptOf({ text }: Text, given: readonly Variable[]): Script | undefined {
  const script = taskScripts.get(text.slice(0, text.lastIndexOf('@')).toLowerCase());
  if (script === undefined) return undefined;
  const input = (name: string) => given.find((each) => each.name.toLowerCase() === name)?.value;
  if (!isInline(script, input)) return undefined;
  const run = script.inputs.map(input).find((each) => each !== undefined);
  return run === undefined ? undefined : { ...run, ...present({ shell: shellOf(script, input) }) };
}

type InputOf = (name: string) => Text | undefined;

function isInline({ mode }: TaskScript, input: InputOf): boolean {
  if (mode === undefined) return true;
  const [name, inline, whenAbsent] = mode;
  const said = input(name)?.text;
  return said === undefined ? whenAbsent === 'commands' : inline.test(said);
}

function shellOf({ shell, shellInput }: TaskScript, input: InputOf): string | undefined {
  const type = shellInput === undefined ? undefined : input(shellInput)?.text.toLowerCase();
  if (type !== undefined) return Object.hasOwn(shellByType, type) ? shellByType[type] : undefined;
  return shell === 'powershell' && /^true$/i.test(input('pwsh')?.text ?? '') ? 'pwsh' : shell;
}

/** `Docker@2`: the number is the major version, and moves with each release of it. */
function taskUse(written: Text): Use {
  const { text, place, source } = written;
  const at = text.lastIndexOf('@');
  if (at < 0) return { kind: 'task', written, name: text };
  const quote = /^["']/.test(source.slice(place.start, place.start + 1)) ? 1 : 0;
  const start = place.start + quote + at + 1;
  const ref = partOf(written, start, start + text.length - at - 1);
  return { kind: 'task', written, name: text.slice(0, at), ref: ref.text, refPlace: ref.place };
}

const parts = ['checkout', 'download', 'downloadBuild', 'publish', 'upload', 'getPackage', 'reviewApp'];

/** What the system does itself: a task named `checkout`, with what is checked out as its text. */
function partUse(step: MapValue, source: string): Use | undefined {
  for (const [key, { value }] of step.entries) {
    const written = parts.includes(key) ? textOf(value, source) : undefined;
    if (written !== undefined) return { kind: 'task', written, name: key };
  }
  return undefined;
}
