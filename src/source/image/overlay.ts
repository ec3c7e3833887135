import { folderOf } from '../name.ts';

/**
 * What the layers that were read, from the top down, leave to be seen of those below. Whiteouts are as the OCI image
 * specification has them (layer.md, "Whiteouts"): they concern lower layers only.
 */
export interface Overlay {
  /** Whether an entry of the layer that is read is part of the image. */
  readonly shows: (path: string, isFolder: boolean) => boolean;
  /** Takes an entry of that layer; a whiteout is no file, which `true` tells. */
  readonly take: (path: string, isFolder: boolean) => boolean;
  /** From here on what was taken holds for the next layer below. */
  readonly below: () => void;
}

const mark = '.wh.';
const opaqueMark = '.wh..wh..opq';
const ofOldDriver = /(?:^|\/)\.wh\.\.wh\./;

export function openOverlay(): Overlay {
  /** Paths that hide themselves and all below them. */
  const covered = new Set<string>();
  /** Folders whose content below is hidden. */
  const opaque = new Set<string>();
  const folders = new Set<string>();
  const hidden = new Map<string, boolean>();
  const here: { readonly covered: string[]; readonly opaque: string[]; readonly folders: string[] } = {
    covered: [],
    opaque: [],
    folders: [],
  };

  /** Whether what lies in a folder, given with its final `/`, is hidden. */
  function isHidden(folder: string): boolean {
    if (folder === '') return opaque.has('');
    const known = hidden.get(folder);
    if (known !== undefined) return known;
    const path = folder.slice(0, -1);
    const is = covered.has(path) || opaque.has(path) || isHidden(folderOf(path));
    hidden.set(folder, is);
    return is;
  }

  return {
    shows: (path, isFolder) =>
      !isHidden(folderOf(path)) && !covered.has(path) && (isFolder || !folders.has(path)),
    take: (path, isFolder) => {
      const folder = folderOf(path);
      const name = path.slice(folder.length);
      if (name === opaqueMark) {
        here.opaque.push(folder.slice(0, -1));
        return true;
      }
      // Other names of this kind belong to a storage driver of old (aufs) and hide nothing.
      if (ofOldDriver.test(path)) return true;
      if (name.startsWith(mark)) {
        here.covered.push(`${folder}${name.slice(mark.length)}`);
        return true;
      }
      (isFolder ? here.folders : here.covered).push(path);
      return false;
    },
    below: () => {
      for (const path of here.covered.splice(0)) covered.add(path);
      for (const path of here.opaque.splice(0)) opaque.add(path);
      for (const path of here.folders.splice(0)) folders.add(path);
      hidden.clear();
    },
  };
}
