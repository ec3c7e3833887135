import type { Finding } from '#model/finding';
import type { FrameSource } from '../frames.ts';
import type { Verified } from './verify.ts';

/** What providers say of the findings, where the settings ask for it. Most scans ask nobody, and load nothing that could. */
export async function askProviders(findings: readonly Finding[], source: FrameSource): Promise<Verified> {
  const { verify } = source.session.settings;
  if (verify === undefined) return { findings, notices: [], asked: false };
  const { verifyFindings } = await import('./verify.ts');
  return verifyFindings(findings, source, verify.only);
}
