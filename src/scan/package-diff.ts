import { maskedText, unifiedDiff } from '#program/text-diff';
import { masksOf } from './text-masks.ts';

/** What edits do to a manifest, as it may be shown: an address of a registry may hold a password. */
export async function packageDiff(path: string, before: string, after: string): Promise<string | undefined> {
  const was = await masksOf(path, before);
  const is = await masksOf(path, after);
  if (was === undefined || is === undefined) return undefined;
  return unifiedDiff(path, maskedText(before, was), maskedText(after, is));
}
