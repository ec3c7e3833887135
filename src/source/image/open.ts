import type { OpenOptions, Source } from '../contract.ts';
import { imageSource } from './image-source.ts';
import { parsePlatform } from './platform.ts';
import { isImageArchive, isLayoutFolder, openArchive, openLayout } from './recognise.ts';

/** Where an image may be kept. */
export type ImagePlace = { readonly file: string } | { readonly folder: string };

/** Opens what is an image; undefined for anything else. @throws UserError for an image that cannot be read. */
export async function openImageAt(
  place: ImagePlace,
  name: string,
  { platform }: OpenOptions,
): Promise<Source | undefined> {
  const isImage = 'file' in place ? await isImageArchive(place.file) : isLayoutFolder(place.folder);
  if (!isImage) return undefined;
  const wanted = platform === undefined ? undefined : parsePlatform(platform);
  const opened = 'file' in place ? await openArchive(place.file) : openLayout(place.folder);
  try {
    return await imageSource({ ...opened, name, platform: wanted });
  } catch (cause) {
    opened.workplace.remove();
    throw cause;
  }
}
