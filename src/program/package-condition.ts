import type { AffectedPackage } from '#model/affected-package';
import { packageKey } from '#model/package-name';
import type { PackageCondition } from '#model/suppression';

/** Whether a decision about packages means this one; a finding that is about no package is never meant. */
export function meansPackage(condition: PackageCondition, found: AffectedPackage | undefined): boolean {
  if (found === undefined) return false;
  const { advisories, ecosystem, name, version, chain, isDevelopment, isFixed } = condition;
  const isDeveloped = found.scope === 'development' || found.scope === 'test';
  return (
    (advisories === undefined || haveCommon(advisories, found.ids)) &&
    (ecosystem === undefined || ecosystem.toLowerCase() === baseOf(found.ecosystem).toLowerCase()) &&
    (name === undefined ||
      matchesText(
        packageKey(baseOf(found.ecosystem), name),
        packageKey(baseOf(found.ecosystem), found.name),
      )) &&
    (version === undefined || version === found.installed) &&
    (chain === undefined || matchesText(chain, chainOf(found))) &&
    (isDevelopment === undefined || isDeveloped) &&
    (isFixed === undefined || isFixed === found.fixed.length > 0)
  );
}

function haveCommon(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others.map((id) => id.toUpperCase()));
  return some.some((id) => known.has(id.toUpperCase()));
}

/** `Debian:12` is Debian. */
function baseOf(ecosystem: string): string {
  return ecosystem.split(':', 1)[0] ?? ecosystem;
}

/** `a>b>c`, without versions. */
function chainOf({ path }: AffectedPackage): string {
  return path.map((each) => each.replace(/(?<=.)@[^@/]*$/, '')).join('>');
}

/** Whether a text is as a pattern says, in which `*` stands for any text; in time that grows with their product. */
export function matchesText(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return pattern === text;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
    return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
