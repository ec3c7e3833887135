import { placeWithin, type Text } from './text.ts';

/** A version behind a sign, and where it stands. */
export interface Version {
  readonly name: string;
  readonly ref?: string;
  readonly refPlace?: Text['place'];
}

/** What stands before and behind the last `@` (or another sign): a name and its version. */
export function versionOf(written: Text, sign = '@'): Version {
  const at = written.text.lastIndexOf(sign);
  if (at < 0) return { name: written.text };
  return {
    name: written.text.slice(0, at),
    ref: written.text.slice(at + sign.length),
    refPlace: placeWithin(written, at + sign.length, written.text.length),
  };
}
