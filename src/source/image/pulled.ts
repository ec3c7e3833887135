import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobsOfFolder } from './blobs.ts';
import type { ImageSourceContext } from './image-source.ts';
import { makeWorkplace, openSpool, type Spool } from './workplace.ts';

/** An OCI layout in a folder of our own, while blobs are brought into it. */
export interface PulledLayout {
  /** Begins a blob, whose digest was checked to be one. */
  readonly begin: (hex: string) => Spool;
  /** Takes a blob back that is not what it has to be. */
  readonly discard: (hex: string) => void;
  /** Writes the list that names the image. */
  readonly finish: (index: string) => Pick<ImageSourceContext, 'blobs' | 'workplace'>;
  readonly remove: () => void;
}

/** @throws UserError when the temporary folder cannot be written. */
export function openPulledLayout(): PulledLayout {
  const workplace = makeWorkplace();
  const folder = join(workplace.path, 'pulled');
  const place = (hex: string) => join(folder, 'blobs', 'sha256', hex);
  mkdirSync(place(''), { recursive: true, mode: 0o700 });
  return {
    begin: (hex) => openSpool(place(hex)),
    discard: (hex) => rmSync(place(hex), { force: true }),
    finish: (index) => {
      writeFileSync(join(folder, 'index.json'), index, { mode: 0o600 });
      return { blobs: blobsOfFolder(folder), workplace };
    },
    remove: workplace.remove,
  };
}
