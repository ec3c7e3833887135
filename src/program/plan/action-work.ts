import type { Action, ActionKind, ActionPlace, ActionSize, PlannedFinding } from '#model/action';
import type { Finding } from '#model/finding';

/** A piece of work before it is weighed: which findings it clears and how. */
export interface Work {
  readonly id: string;
  readonly kind: ActionKind;
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly size: ActionSize;
  readonly steps: readonly string[];
  readonly commands?: readonly string[];
  /** Where it is done, if not where the findings are. */
  readonly places?: readonly ActionPlace[];
  /** What else is to be said about why it is worth doing. */
  readonly why?: readonly string[];
  readonly isUrgent?: true;
}

/** A finding as a plan names it. */
export function plannedOf({ key, ruleId, severity, location: { path, line } }: Finding): PlannedFinding {
  return { key, ruleId, severity, path, line };
}

/** Files and lines of findings, each once. */
export function placesOf(findings: readonly Finding[]): Action['places'] {
  const places = findings.map(({ location: { path, line } }) => ({ path, line }));
  return [...new Map(places.map((place) => [`${place.path}\0${place.line}`, place])).values()];
}

/** `S` up to so many places, `M` up to so many, else `L`. */
export function sizeBy(number: number, small: number, middle: number): ActionSize {
  return number <= small ? 'S' : number <= middle ? 'M' : 'L';
}

/** A name and how often: `3 places`. */
export function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** Each text once, in the order in which it came first. */
export function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text.trim() !== ''))];
}
