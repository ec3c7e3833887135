import { conditions, joints } from './joints.table.ts';
import type { Joint, Named } from './named.ts';

/** Reads what joins a name to its value; `at` is where the value starts. */
export function readJoint(named: Named): { joint: Joint; at: number } | undefined {
  const { text, nameStart, nameEnd } = named;
  if (isReference(named) || isChoice(text, nameStart)) return undefined;
  // `action=pass:repeat=0`: the name is itself a value.
  if (text[nameStart - 1] === '=' && text[nameEnd] === ':') return undefined;
  const at = nameEnd + (matchAt(/\\{0,3}(?:\*\*|["'`]?\]?\)?)[ \t]*/y, text, nameEnd)?.[0].length ?? 0);
  for (const { joint, pattern, needs } of joints) {
    // The condition looks around and costs more than the pattern.
    const match = matchAt(pattern, text, at);
    if (match === undefined || (needs !== undefined && !conditions[needs](named, at))) continue;
    return { joint, at: at + match[0].length };
  }
  const inBlock = named.syntax === 'config' ? readMapping(named) : undefined;
  return inBlock === undefined ? undefined : { joint: 'block', at: inBlock };
}

/** The lines of a mapping that are looked through for its value. */
const mostLines = 12;

/**
 * YAML gives the name to a mapping and the value to a key inside of it: parameters of CloudFormation, inputs of a
 * workflow, schemas. `at` of the value, which stands at the first level below the name.
 */
function readMapping({ text, nameStart, nameEnd }: Named): number | undefined {
  const opened = matchAt(/["']?:[ \t]{0,20}(?:#[^\n]{0,200})?\r?\n/y, text, nameEnd);
  if (opened === undefined) return undefined;
  const outer = indentationBefore(text, nameStart);
  let at = nameEnd + opened[0].length;
  let inner: number | undefined;
  for (let i = 0; outer !== undefined && i < mostLines && at < text.length; i++) {
    const indentation = matchAt(/[ \t]*/y, text, at)?.[0].length ?? 0;
    const key = matchAt(
      /["']?(?:default|Default|value|Value)["']?:[ \t]{1,20}(?=\S)/y,
      text,
      at + indentation,
    );
    const end = text.indexOf('\n', at);
    if (end > at + indentation + 1 && indentation <= outer) return undefined;
    inner ??= indentation;
    if (key !== undefined && indentation === inner) return at + indentation + key[0].length;
    if (end < 0) return undefined;
    at = end + 1;
  }
  return undefined;
}

/** Undefined where more than the name stands on its line. */
function indentationBefore(text: string, nameStart: number): number | undefined {
  const line = text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart);
  return /^[ \t]*["']?$/.test(line) ? line.replace(/["']$/, '').length : undefined;
}

/** `done ? 'pass' : 'fail'` */
function isChoice(text: string, nameStart: number): boolean {
  return /\?\s{0,20}["'`]$/.test(text.slice(Math.max(0, nameStart - 24), nameStart));
}

/** A sticky pattern tried at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** `$(PWD):/mnt`, `${PWD}:/mnt`, `$PWD:/mnt`: the name's own value is wanted here, nothing is given to it. */
function isReference({ text, nameStart, nameEnd }: Named): boolean {
  if (text.slice(Math.max(0, nameStart - 2), nameStart) === '$(' && text[nameEnd] === ')') return true;
  return (
    (text[nameStart] === '$' || text[nameStart - 1] === '{') && /^\}?:/.test(text.slice(nameEnd, nameEnd + 2))
  );
}
