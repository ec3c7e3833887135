import type { Gathered } from './gather.ts';
import type { PackageFiles } from './packages-match.ts';
import type { Session } from './session.ts';

/** Looks up every package that the files name. Extractors and the orders of versions load only for who asks for them. */
export async function matchPackages(session: Session, asked: PackageFiles): Promise<Gathered> {
  const { settings, host } = session;
  if (!settings.families.includes('packages') || host.signal?.aborted) return asked.gathered;
  const { lookUpPackages } = await import('./packages-match.ts');
  return lookUpPackages(session, asked);
}
