import { Buffer } from 'node:buffer';
import type { SourceText } from '#model/file';
import type { ByteRange } from '#model/location';

const audited = new Map<string, readonly ByteRange[] | undefined>();
/** Texts that are remembered: a server asks for new ones without end. */
const mostAudited = 200;

/** What must not be shown of a text by what the detectors know; undefined where that could not be found out. */
export async function masksOf(path: string, text: string): Promise<readonly ByteRange[] | undefined> {
  const { openSecretsAudit } = await import('#audit/secrets/secrets');
  const id = `${path}\0${text}`;
  if (audited.has(id)) return audited.get(id);
  const { detections, gaps } = openSecretsAudit().audit(sourceOf(path, text));
  const isWhole = !gaps.some(({ why }) => why === 'budget');
  const masks = isWhole ? detections.flatMap((each) => each.masks) : undefined;
  if (audited.size >= mostAudited) audited.clear();
  audited.set(id, masks);
  return masks;
}

/** A text as what is read of a file. */
export function sourceOf(path: string, text: string): SourceText {
  return { path, bytes: Buffer.from(text), encoding: 'utf-8' };
}
