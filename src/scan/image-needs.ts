import { packageNeed } from '#ir/packages/image-need';
import type { Family } from '#model/family';
import type { ListOptions } from '#source/source';

/** What of an image the wanted families need, by path. */
export function imageNeeds(families: readonly Family[]): NonNullable<ListOptions['needs']> {
  const wantsPackages = families.includes('packages');
  const wantsText = families.includes('secrets');
  return (path) => {
    const need = wantsPackages ? packageNeed(path) : undefined;
    if (need !== undefined) return need;
    return wantsText && !isInstalled(path) ? 'text' : undefined;
  };
}

/** Other people's packages, as in a tree: what is secret in them is no secret of yours. */
function isInstalled(path: string): boolean {
  return /(?:^|\/)(?:node_modules|site-packages|dist-packages|bower_components|__pycache__)\//.test(path);
}
