import type { Finding } from '#model/finding';
import type { Session } from './session.ts';

/**
 * Findings of code, infrastructure code and pipelines with the edits that are known to hold, where the scan was asked for them. What reads code in this
 * thread loads only then.
 */
export async function withFixes(findings: readonly Finding[], session: Session): Promise<readonly Finding[]> {
  const { request, host } = session;
  if (request.fixes !== true || request.target.kind === 'history' || host.signal?.aborted) return findings;
  const { tellFixes } = await import('./tell-fixes.ts');
  return tellFixes(findings, session);
}
