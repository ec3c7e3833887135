import { ReadableStream } from 'node:stream/web';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { type Budget, Exhausted } from './budget.ts';
import { type ArchiveEntry, entryTooLarge } from './entry.ts';

/** Reads a tar from front to back. Links are told and never followed; devices and pipes hold nothing. */
export async function* readTar(bytes: Uint8Array, budget: Budget): AsyncGenerator<ArchiveEntry> {
  for await (const entry of new ReadableStream(piecesOf(bytes)).pipeThrough(
    createTarDecoder({ strict: true }),
  )) {
    const { name, type } = entry.header;
    const isFile = type === 'file';
    if (type !== 'directory' && !budget.takeEntry()) throw new Exhausted('it has too many entries');
    if (type === 'symlink' || type === 'link')
      yield { name, refused: 'The entry is a link; it was not followed.' };
    if (isFile) yield { name, ...(await contentOf(entry, budget)) };
    else await entry.body.cancel();
  }
}

async function contentOf(
  { header, body }: ParsedTarEntry,
  budget: Budget,
): Promise<Pick<ArchiveEntry, 'bytes' | 'refused'>> {
  if (header.size > budget.perEntry) {
    await body.cancel();
    return { refused: entryTooLarge(header.size, budget.perEntry) };
  }
  if (budget.left() < header.size) throw new Exhausted('it unpacks to too much');
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  budget.spend(bytes.length);
  return bytes.length < header.size ? { refused: 'The entry ends before its content does.' } : { bytes };
}

/** In pieces, so that what comes before a damaged place is read. */
function piecesOf(bytes: Uint8Array) {
  const step = 64 * 1024;
  let at = 0;
  return {
    pull(controller: { enqueue: (piece: Uint8Array) => void; close: () => void }): void {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + step));
      at += step;
    },
  };
}
