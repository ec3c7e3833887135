import type { Gathered, GatherRequest } from './gather.ts';
import type { PackageFiles } from './packages-match.ts';
import type { Session } from './session.ts';

/** Looks up every package that the files name. Extractors and the orders of versions load only for who asks for them. */
export async function matchPackages(session: Session, asked: PackageFiles): Promise<Gathered> {
  const { settings, host } = session;
  if (!settings.families.includes('packages') || host.signal?.aborted) return asked.gathered;
  const { lookUpPackages } = await import('./packages-match.ts');
  return lookUpPackages(session, asked);
}

/** Whether a scan looks at nothing but packages. */
export function arePackagesAlone({ settings }: Session): boolean {
  return settings.families.every((family) => family === 'packages');
}

/** Which files are read where packages alone are looked for, by their paths; undefined where another family wants all. */
export async function onlyPackageFiles(session: Session): Promise<GatherRequest['wanted']> {
  if (!arePackagesAlone(session)) return undefined;
  const { mayNamePackages } = await import('#ir/packages/read');
  const { mayHoldRegistries } = await import('#ir/packages/registries/registries');
  return (path) => mayNamePackages(path) || mayHoldRegistries(path);
}
