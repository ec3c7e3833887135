import type { AffectedPackage } from '#model/affected-package';
import type { PackageDecision, StatementTarget, VexStatement } from '#model/decision';
import type { Finding } from '#model/finding';
import { packageKey } from '#model/package-name';
import { pathMatcher } from '../glob.ts';
import { isPurl, meansPurl } from './same-package.ts';

/** Whether a version is in a range, in the order of its ecosystem; undefined for a range that nobody reads. */
export type InRange = (ecosystem: string, version: string, range: string) => boolean | undefined;

/** Whether a decision of ours means a finding; `unread` when its range of versions cannot be read for the package. */
export function meansFinding(
  { advisory, package: name, versions, path }: PackageDecision,
  { package: about, location }: Finding,
  inRange: InRange,
): boolean | 'unread' {
  if (about === undefined || !hasId(about, [advisory])) return false;
  if (name !== undefined && !isNamed(about, name)) return false;
  if (path !== undefined && !pathMatcher(path)(location.path)) return false;
  return versions === undefined ? true : (inRange(about.ecosystem, about.installed, versions) ?? 'unread');
}

/** Whether the flaw is meant, by any of the names that anybody has for it. */
export function hasId({ ids }: AffectedPackage, names: readonly string[]): boolean {
  const known = new Set(ids.map((id) => id.toUpperCase()));
  return names.some((name) => known.has(name.toUpperCase()));
}

function isNamed({ purl, ecosystem, name }: AffectedPackage, written: string): boolean {
  if (isPurl(written)) return meansPurl(written, purl);
  const [base = ecosystem] = ecosystem.split(':', 1);
  return packageKey(base, written) === packageKey(base, name);
}

/**
 * Whether a statement of others is about a package here: about the package itself, about the package within our
 * product, or about our product as a whole. A component within a product of somebody else is another matter.
 *
 * @param products names of what is scanned: Package URLs or plain names.
 */
export function speaksOf(
  { targets, status }: VexStatement,
  { purl }: AffectedPackage,
  products: readonly string[],
): boolean {
  const isOurs = (name: string) =>
    products.some((own) => (isPurl(name) ? isPurl(own) && meansPurl(name, own) : name === own));
  const isPackage = (name: string) => isPurl(name) && meansPurl(name, purl);
  // "Fixed" without a version would say that no version has the flaw any more.
  const isFixed = (name: string) => status !== 'fixed' || hasVersion(name);
  return targets.some(({ products: named, components }: StatementTarget) => {
    if (components.length === 0)
      return named.some((name) => isOurs(name) || (isPackage(name) && isFixed(name)));
    if (named.length > 0) return named.some(isOurs) && components.some(isPackage);
    return components.some((name) => isPackage(name) && isFixed(name));
  });
}

function hasVersion(purl: string): boolean {
  return /[^/]@[^@/]+$/.test(purl.replace(/[?#].*$/, ''));
}
