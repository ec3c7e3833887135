import { isParameterSite } from './access-path.ts';
import { type Frame, thingAt } from './frame.ts';
import type { Value } from './value.ts';

/**
 * Whether two values are one object, which an enumeration's constants are compared by (Java). Told only of those: what a
 * function makes may be one of many.
 */
export function sameObject(frame: Frame, left: Value, right: Value): boolean | undefined {
  if (frame.code.language !== 'java') return undefined;
  const [one, other] = [onlyObjects(frame, left), onlyObjects(frame, right)];
  if (one === undefined || other === undefined) return undefined;
  if (!one.some((site) => other.includes(site))) return false;
  return one.length === 1 && other.length === 1 ? true : undefined;
}

/** The sites of all that it can be. */
function onlyObjects(frame: Frame, { refs, constants }: Value): readonly string[] | undefined {
  if (refs.length === 0 || constants === undefined || constants.length > 0) return undefined;
  const sites: string[] = [];
  for (const ref of refs) {
    const site = ref.kind === 'object' ? ref.site : undefined;
    if (site === undefined || isParameterSite(site) || !isMadeOnce(frame, site)) return undefined;
    sites.push(site);
  }
  return sites;
}

/** A constant of an enumeration: nothing else makes objects of one. */
function isMadeOnce(frame: Frame, site: string): boolean {
  const { class: of, many } = thingAt(frame, site) ?? {};
  if (of === undefined || many) return false;
  return frame.analysis.classAt(of).bases.some(({ name }) => name === 'java.lang.Enum');
}
