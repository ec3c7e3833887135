import { sameRef } from './refs.ts';
import {
  type About,
  type DataOrigin,
  none,
  type Place,
  type Ref,
  type Setting,
  type Taint,
  type Value,
  type Variable,
} from './value.ts';

/** True when both would act the same in every way; cheap where they are one. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  return (
    sameTaints(a.taints, b.taints) &&
    sameConstants(a.constants, b.constants) &&
    a.refs.length === b.refs.length &&
    a.refs.every((ref, i) => sameRef(ref, b.refs[i] as Ref)) &&
    a.text === b.text &&
    a.normalised === b.normalised &&
    sameData(a.data, b.data) &&
    sameSettings(a.settings, b.settings) &&
    sameTaints(a.keyed ?? none, b.keyed ?? none)
  );
}

function sameTaints(a: readonly Taint[], b: readonly Taint[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const one = a[i] as Taint;
    const other = b[i] as Taint;
    if (one !== other && (one.mask !== other.mask || one.origin.id !== other.origin.id)) return false;
  }
  return true;
}

function sameConstants(a: Value['constants'], b: Value['constants']): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

/** Whether both stand for the same file or for the environment. */
export function sameData(a: DataOrigin | undefined, b: DataOrigin | undefined): boolean {
  if (a === b) return true;
  if (a?.kind !== 'file' || b?.kind !== 'file') return a?.kind === b?.kind;
  return a.path === b.path && a.module === b.module;
}

function sameSettings(a: Value['settings'], b: Value['settings']): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every((setting, i) => sameSetting(setting, b[i] as Setting));
}

/** Whether both are what one place of a data file says. */
export function sameSetting(a: Setting, b: Setting): boolean {
  return a === b || (samePlace(a.place, b.place) && Object.is(a.value, b.value) && a.exact === b.exact);
}

/** Whether both tell of the same variable or part of it. */
export function sameAbout(a: About | undefined, b: About | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.part !== b.part) return false;
  return sameVariable(a.variable, b.variable);
}

/** Whether two name the same variable or part of it. */
export function sameVariable(a: Variable, b: Variable): boolean {
  return variableId(a) === variableId(b);
}

/** A name for a variable and the path into it, for use as a key. */
export function variableId({ root, path }: Variable): string {
  const name = root.kind === 'slot' ? root.slot : root.kind === 'cell' ? root.cell : root.name;
  return `${root.kind}:${name}:${path.join('.')}`;
}

/** Whether both are one stretch of one file. */
export function samePlace(a: Place, b: Place): boolean {
  return a.module === b.module && a.start === b.start && a.end === b.end;
}
