/** How to choose and reach an image. */
export const imageOptions = {
  platform: {
    value: 'OS/ARCH',
    says: 'of an image for several machines, the one for this: linux/arm64',
    standard: 'linux on the processor of this machine',
  },
  'own-network': { says: 'the registry of image:REF may be at a private address' },
} as const;

/** The name in `image:NAME`; undefined for a path. */
export function referenceIn(path: string | undefined): string | undefined {
  return path?.startsWith('image:') ? path.slice('image:'.length) : undefined;
}
