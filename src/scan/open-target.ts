import { present } from '#model/present';
import { openSource, type Source } from '#source/source';
import type { ScanHost, ScanRequest } from './request.ts';

/** Opens what a request names; an image of a registry is pulled first. @throws UserError for what cannot be opened. */
export async function openTarget(
  { target, platform, registry, proxy }: Pick<ScanRequest, 'target' | 'platform' | 'registry' | 'proxy'>,
  { signal, remote, onProgress }: ScanHost = {},
): Promise<Source> {
  if (target.kind !== 'image') return openSource(target, present({ platform }));
  const { pullImage } = await import('./pull-image.ts');
  return pullImage(target.reference, {
    ...registry,
    ...remote,
    ...present({ platform, proxy, signal }),
    onProgress: (done, total) => onProgress?.({ stage: 'pulling', done, total, findings: 0 }),
  });
}
