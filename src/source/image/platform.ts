import { UserError } from '#model/failure';
import type { Descriptor } from './documents.ts';

/** Which image of several is meant. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/** `linux/arm64/v8`. @throws UserError for anything else. */
export function parsePlatform(text: string): Platform {
  const [os = '', architecture = '', variant, ...rest] = text.split('/');
  if (os === '' || architecture === '' || rest.length > 0)
    throw new UserError(
      'usage',
      `'${text}' is no platform.`,
      'Write it as linux/amd64, linux/arm64 or linux/arm/v7.',
    );
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

/** Linux on the processor of this machine, as containers are run on it. */
export function ownPlatform(): Platform {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch === 'ia32' ? '386' : process.arch;
  return { os: 'linux', architecture };
}

/**
 * The image of a list that is meant: of the platform that was asked for, else of this machine's, else the only one.
 *
 * @throws UserError when there is none, or several and none of this machine.
 */
export function chooseImage(manifests: readonly Descriptor[], asked: Platform | undefined): Descriptor {
  const images = manifests.filter(isImage);
  const wanted = asked ?? ownPlatform();
  const found = images.find(({ platform }) => platform !== undefined && fits(platform, wanted));
  if (found !== undefined) return found;
  const [first, ...more] = images;
  const isOnly = first !== undefined && more.length === 0;
  if (isOnly && (asked === undefined || first.platform === undefined)) return first;
  const there = [...new Set(images.map(({ platform }) => shown(platform)))].sort().join(', ');
  throw new UserError(
    'no-platform',
    first === undefined
      ? 'The list holds no image.'
      : `There is no image for ${shown(wanted)}; there are some for ${there}.`,
    'Name one with --platform.',
  );
}

/** What a build says of itself stands among the images, of no platform. */
function isImage({ platform, annotations }: Descriptor): boolean {
  return platform?.os !== 'unknown' && annotations?.['vnd.docker.reference.type'] === undefined;
}

function fits(is: NonNullable<Descriptor['platform']>, wanted: Platform): boolean {
  return (
    is.os === wanted.os &&
    is.architecture === wanted.architecture &&
    (wanted.variant === undefined || is.variant === wanted.variant)
  );
}

function shown(platform: NonNullable<Descriptor['platform']> | Platform | undefined): string {
  if (platform === undefined) return 'an unknown platform';
  return [platform.os, platform.architecture, platform.variant]
    .filter((part) => part !== undefined)
    .join('/');
}
