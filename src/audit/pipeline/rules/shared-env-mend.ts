import type { InfraValue, MapValue } from '#ir/infra/value';
import { valueAt } from '#ir/infra/value';
import type { Job, Pipeline, Step } from '#ir/pipeline/pipeline';
import { type Text, textOf } from '#ir/pipeline/text';
import type { PlainEdit } from '#model/text-edit';
import type { Mend } from '../hit.ts';
import { quotingAt } from './shared-quoting.ts';
import { addingTo, asMap, type Expression, placeOfExpression } from './shared-walk.ts';

/** Where expressions are pasted that shall come by variables of the environment instead. */
export interface Pasting {
  readonly pipeline: Pipeline;
  readonly job: Job;
  readonly step: Step;
  readonly text: Text;
  readonly expressions: readonly Expression[];
  /** Whether the text is JavaScript, as `actions/github-script` runs it. */
  readonly isJavaScript: boolean;
}

/**
 * Hands what is pasted over by variables of the step, quoted as the script wants it at each place. Undefined where that
 * cannot be done at all of them without a look.
 */
export function mendByEnvironment(pasting: Pasting): Mend | undefined {
  const { step, text, expressions } = pasting;
  const names = new Map<string, string>();
  const edits: PlainEdit[] = [];
  for (const expression of expressions) {
    const inner = expression.inner.trim();
    const name = names.get(inner) ?? nameOf(inner, [...names.values()], step);
    const edit = name === undefined ? undefined : replacing(expression, name, pasting);
    if (name === undefined || edit === undefined) return undefined;
    names.set(inner, name);
    edits.push(edit);
  }
  const added = [...names].filter(([inner, name]) => !isThere(inner, name));
  const variables = addedTo(step, added, text.source);
  if (variables === undefined) return undefined;
  const told = [...new Set(names.values())].map((name) => `\`${name}\``).join(', ');
  return { says: `Hands it over by the environment: ${told}.`, edits: [...edits, ...variables] };
}

/** A variable of the environment needs no other. */
function isThere(inner: string, name: string): boolean {
  return inner === `env.${name}`;
}

/** A name that says what it holds: `github.event.issue.title` is `ISSUE_TITLE`. */
function nameOf(inner: string, taken: readonly string[], { env }: Step): string | undefined {
  const own = /^env\.([A-Za-z_]\w*)$/.exec(inner)?.[1];
  if (own !== undefined) return own;
  const path = /^(?:github\.event\.|github\.)?([\w-]+(?:\.[\w-]+)*)$/.exec(inner)?.[1];
  const words = path
    ?.replace(/^inputs\./, 'input.')
    .replace(/^(?:steps|needs)\./, '')
    .replace(/\.outputs\./, '.');
  const name = (words ?? 'value').split('.').slice(-3).join('_').replace(/\W/g, '_').toUpperCase();
  const isFree = (one: string) => !taken.includes(one) && !env.some((each) => each.name === one);
  return [name, `${name}_2`, `${name}_3`, `${name}_4`].find((one) => isFree(one) && /^[A-Z_]/.test(one));
}

function replacing(expression: Expression, name: string, pasting: Pasting): PlainEdit | undefined {
  const { start, end } = placeOfExpression(expression);
  const written = pasting.isJavaScript
    ? inJavaScript(expression, name)
    : inShell(shellOf(pasting), expression, name);
  // What is folded over lines is not where it seems to be.
  const isWhole =
    pasting.text.source.slice(start, end) === expression.text.text.slice(expression.start, expression.end);
  if (written === undefined || !isWhole) return undefined;
  return { start: start - written.before, end: end + written.behind, text: written.text };
}

interface Written {
  readonly text: string;
  /** Letters before and behind the expression that go with it. */
  readonly before: number;
  readonly behind: number;
}

function inShell(
  shell: string | undefined,
  { text, start, end }: Expression,
  name: string,
): Written | undefined {
  const [before, behind] = [0, 0];
  const script = text.text;
  if (shell === 'pwsh' || shell === 'powershell') {
    const quotes = script.slice(script.lastIndexOf('\n', start) + 1, start).replace(/[^'"]/g, '');
    return quotes.includes("'")
      ? undefined
      : { text: quotes === '"' ? `$($env:${name})` : `$env:${name}`, before, behind };
  }
  if (shell !== 'bash' && shell !== 'sh') return undefined;
  const quoting = quotingAt(script, start);
  if (quoting === 'odd') return undefined;
  if (quoting === 'double' || quoting === 'heredoc') return { text: `\${${name}}`, before, behind };
  if (quoting === 'none') return { text: `"\${${name}}"`, before, behind };
  // The quotes hold nothing else.
  if (script[start - 1] === "'" && script[end] === "'")
    return { text: `"\${${name}}"`, before: 1, behind: 1 };
  return { text: `'"\${${name}}"'`, before, behind };
}

function inJavaScript({ text, start, end }: Expression, name: string): Written | undefined {
  const [first, last] = [text.text[start - 1] ?? '', text.text[end] ?? ''];
  if (/["'`]/.test(first) && first === last) return { text: `process.env.${name}`, before: 1, behind: 1 };
  const line = text.text.slice(text.text.lastIndexOf('\n', start) + 1, start);
  if (/["'`]/.test(line)) return undefined;
  return { text: `process.env.${name}`, before: 0, behind: 0 };
}

/** What runs the script; undefined where only the machine decides and cannot be told. */
function shellOf({ pipeline, job, step }: Pasting): string | undefined {
  const defaults = (value: InfraValue | undefined) =>
    textOf(valueAt(value, 'defaults', 'run', 'shell'), pipeline.source)?.text;
  const said = step.run?.shell ?? defaults(job.value) ?? defaults(pipeline.root);
  if (said !== undefined) return /^\S+/.exec(said)?.[0]?.toLowerCase();
  const labels = job.runner.labels.map(({ text }) => text.toLowerCase());
  if (labels.some((label) => /windows/.test(label))) return 'pwsh';
  return labels.some((label) => label.includes('matrix.')) || labels.length === 0 ? undefined : 'bash';
}

/** Edits that add variables to a step; none for none. */
function addedTo(
  step: Step,
  added: readonly (readonly [string, string])[],
  source: string,
): readonly PlainEdit[] | undefined {
  if (added.length === 0) return [];
  const map = asMap(step.value);
  if (map === undefined) return undefined;
  const lines = added.map(([inner, name]) => `${name}: \${{ ${inner} }}`);
  const env = map.entries.get('env');
  if (env === undefined) return edits(addingTo(map, ['env:', ...lines.map((line) => `  ${line}`)], source));
  const own = asMap(env.value);
  return own === undefined || own.entries.size === 0 ? undefined : edits(intoEnv(own, lines, source));
}

/** Braces take them in braces. */
function intoEnv(env: MapValue, lines: readonly string[], source: string): PlainEdit | undefined {
  if (source[env.place.start] !== '{') return addingTo(env, lines, source);
  const at = source.indexOf('{', env.place.start) + 1;
  const text = lines.map((line) => ` ${line.replace(': ', ': "')}",`).join('');
  return { start: at, end: at, text };
}

function edits(edit: PlainEdit | undefined): readonly PlainEdit[] | undefined {
  return edit === undefined ? undefined : [edit];
}
