import { UserError } from '#model/failure';
import { count } from '#report/wording';
import type { PlannedAsking, ScanRequest } from '#scan/request';
import { didYouMean } from './did-you-mean.ts';
import type { ScanOptions } from './scan-options.ts';

/** Whom to ask whether credentials still work; `--verify-only` alone is enough. */
export async function verifyOf(
  options: Pick<ScanOptions, 'verify' | 'verify-only'>,
): Promise<ScanRequest['verify']> {
  const only = options['verify-only'];
  if (only.length === 0) return options.verify ? { only: [] } : undefined;
  const { verifiers } = await import('#audit/secrets/verification/verifiers');
  const known = verifiers.map(({ provider }) => provider);
  const wrong = only.find((provider) => !known.includes(provider));
  if (wrong === undefined) return { only };
  const near = didYouMean(wrong, known);
  throw new UserError(
    'unknown-provider',
    `--verify-only: there is no provider ${JSON.stringify(wrong)}${near === undefined ? '' : ` (did you mean ${near}?)`}.`,
    `These can be asked: ${known.join(', ')}.`,
  );
}

/** What is told before the first request leaves. */
export function verifySentences(asked: readonly PlannedAsking[]): string {
  if (asked.length === 0) return 'Verification: nothing was found that a provider can be asked about.\n';
  const lines = asked.map(({ provider, hosts, credentials }) => {
    return `  ${provider}: ${count(credentials, 'credential')} and a made-up one of each kind, to ${hosts.join(', ')}\n`;
  });
  return `Verification sends what was found to:\n${lines.join('')}`;
}
