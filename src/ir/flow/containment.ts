import type { Slot } from '../code/instruction.ts';
import { aboutOf, type Frame, read } from './frame.ts';
import { type KindMask, maskOf } from './taint-kind.ts';
import { nothing, type Predicate, type Taint, type Value, type Variable } from './value.ts';

/** Kinds that a check of a URL's host or scheme makes safe. */
export const ofHost = maskOf(['url', 'redirect']);

/** What an address may do that somebody is sent to. */
export const ofRedirect = maskOf(['redirect']);

/** What a path may do that leads out of its folder. */
export const ofPath = maskOf(['path', 'archive']);

/** The variables that are safe where a path is inside a folder: itself, and what it was made of. */
export function insideFolder(frame: Frame, slot: Slot): readonly Variable[] {
  const variables: Variable[] = [];
  let about = aboutOf(frame, slot).at(0);
  while (about !== undefined && about.part === undefined && variables.length < 4) {
    const { variable } = about;
    variables.push(variable);
    const { root, path } = variable;
    const value = root.kind === 'slot' && path.length === 0 ? frame.state.variables[root.slot] : undefined;
    about = value?.about;
  }
  return variables;
}

/** The folder (or the host) is the program's own, or what a caller says that it is, and not all that the path is made of. */
export function isOwnFolder({ taints }: Value, of: Value): boolean {
  const parts = new Set(taints.map(({ origin }) => origin.id));
  return (
    taints.every(isOwnOrigin) && (parts.size === 0 || of.taints.some(({ origin }) => !parts.has(origin.id)))
  );
}

/** What a caller says, or who runs the program. */
export function isOwnOrigin({ origin }: Taint): boolean {
  return origin.kind === 'parameter' || origin.source === 'environment';
}

/** `root in path.parents`: a path that was made plain before is inside. */
export function amongParents(frame: Frame, slot: Slot, root: Value, when: boolean): Predicate[] {
  if (root.taints.length > 0) return [];
  return aboutOf(frame, slot).flatMap(({ variable: { root: of, path } }) => {
    const whole = of.kind === 'slot' ? frame.state.variables[of.slot] : undefined;
    return of.kind === 'slot' && path.length === 1 && path[0] === 'parents' && whole?.normalised === true
      ? insideFolder(frame, of.slot).map((variable) => ({ variable, when, clears: ofPath }))
      : [];
  });
}

/** `urlparse(url).netloc == host`, where a caller says which host is its own. */
export function ofGivenHost(frame: Frame, slot: Slot, host: Value, when: boolean): Predicate[] {
  return aboutOf(frame, slot).flatMap(({ variable, part }) => {
    const { root } = variable;
    const address = root.kind === 'slot' ? frame.state.variables[root.slot] : undefined;
    return part === 'host' && address !== undefined && isOwnFolder(host, address)
      ? [{ variable, when, clears: ofHost }]
      : [];
  });
}

/** `commonpath([root, path]) == root`. */
export function insideRoot(frame: Frame, slot: Slot, root: Value, when: boolean): Predicate[] {
  const { about } = read(frame, slot);
  if (about?.part !== 'common' || about.variable.root.kind !== 'slot') return [];
  const path = about.variable.root.slot;
  return isOwnFolder(root, frame.state.variables[path] ?? nothing)
    ? insideFolder(frame, path).map((variable) => ({ variable, when, clears: ofPath }))
    : [];
}

/** `'..' in path`: what it holds where the answer is no. */
export function containment(frame: Frame, slot: Slot, part: Value, whenSafe: boolean): Predicate[] {
  const texts = part.constants;
  if (texts === undefined || texts.length !== 1 || typeof texts[0] !== 'string') return [];
  const clears = clearedWithout(texts[0]);
  if (clears === 0) return [];
  return aboutOf(frame, slot).flatMap(({ variable, part: of }) =>
    of === undefined ? [{ variable, when: whenSafe, clears }] : [],
  );
}

/** Kinds that need a text: without it they are safe. */
export function clearedWithout(text: string): KindMask {
  // Without a slash it is a name, which leads nowhere else.
  if (text === '..' || text === '../' || text === '/') return ofPath;
  if (text === '\n' || text === '\r' || text === '\r\n') return maskOf(['log', 'header', 'mail']);
  if (text === '<') return maskOf(['html']);
  if (text === '$') return maskOf(['nosql']);
  if (text === "'" || text === '"') return maskOf(['xpath']);
  if (text === '__proto__') return maskOf(['prototype']);
  return 0;
}

/** Kinds that are safe once a text was replaced everywhere: `....//` without `../` is `../`. */
export function clearedByReplacing(text: string, by: string): KindMask {
  // Elsewhere another letter leads into folders, too; who refuses a name with one refuses that as well.
  if (by.includes(text) || text === '/') return 0;
  const rises = text.length > 1 && text !== '..' && (by === '' || by.includes('/'));
  return rises ? 0 : clearedWithout(text);
}
