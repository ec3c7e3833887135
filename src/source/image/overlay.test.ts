import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openOverlay } from './overlay.ts';

/** What is left of layers, each a list of paths from the bottom; folders end in `/`. */
function merged(...layers: readonly (readonly string[])[]): readonly string[] {
  const overlay = openOverlay();
  const left = new Set<string>();
  for (const layer of layers.toReversed()) {
    for (const written of layer) {
      const isFolder = written.endsWith('/');
      const path = isFolder ? written.slice(0, -1) : written;
      const isShown = overlay.shows(path, isFolder);
      if (!overlay.take(path, isFolder) && isShown && !isFolder) left.add(path);
    }
    overlay.below();
  }
  return [...left].sort();
}

test('a whiteout hides what lower layers have, and not what its own layer has', () => {
  expect(merged(['a', 'b'], ['.wh.a', 'c'])).toEqual(['b', 'c']);
  expect(merged(['a'], ['.wh.a', 'a'])).toEqual(['a']);
  expect(merged(['a'], ['a', '.wh.a'])).toEqual(['a']);
  expect(merged(['a'], ['.wh.a'], ['a'])).toEqual(['a']);
});

test('a whiteout of a folder hides all in it, also where only files were listed', () => {
  expect(merged(['d/x', 'd/e/y', 'dx'], ['.wh.d'])).toEqual(['dx']);
  expect(merged(['d/x', 'd/y'], ['d/.wh.x'])).toEqual(['d/y']);
});

test('an opaque folder hides what lower layers have in it', () => {
  expect(merged(['d/x', 'd/e/y', 'z'], ['d/', 'd/.wh..wh..opq', 'd/new'])).toEqual(['d/new', 'z']);
  expect(merged(['d/x'], ['d/.wh..wh..opq'], ['d/new'])).toEqual(['d/new']);
  expect(merged(['a', 'd/x'], ['.wh..wh..opq', 'b'])).toEqual(['b']);
});

test('a file takes the place of a folder and of all in it, and a folder that of a file', () => {
  expect(merged(['d/x'], ['d'])).toEqual(['d']);
  expect(merged(['d'], ['d/', 'd/x'])).toEqual(['d/x']);
  // In between there was a file: what lay below it is gone for good.
  expect(merged(['d/x'], ['d'], ['d/', 'd/y'])).toEqual(['d/y']);
});

test('marks of an old storage driver hide nothing', () => {
  expect(merged(['a'], ['.wh..wh.aufs', '.wh..wh.plnk/1'])).toEqual(['a']);
});

test('from the top down comes to the same as applying layers from the bottom up', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const entry = fc.oneof(
    path,
    path.map(whiteoutOf),
    path.map((folder) => `${folder}/.wh..wh..opq`),
  );
  fc.assert(
    fc.property(fc.array(fc.array(entry, { maxLength: 5 }).map(possible), { maxLength: 4 }), (layers) => {
      expect(merged(...layers)).toEqual(appliedUpwards(layers));
    }),
    { numRuns: 2000 },
  );
});

function whiteoutOf(path: string): string {
  return path.replace(/[^/]+$/, '.wh.$&');
}

/** No disk has a file in a file: entries below one that is a file of the same layer are left out. */
function possible(entries: readonly string[]): readonly string[] {
  const files: string[] = [];
  for (const entry of entries) {
    const clashes = files.some((file) => file.startsWith(`${entry}/`) || entry.startsWith(`${file}/`));
    if (!clashes) files.push(entry);
  }
  // Folders are listed before what is in them, as every builder does.
  return files.flatMap((file) => [...foldersOf(file), file]);
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/`);
}

/** As a container engine does it. */
function appliedUpwards(layers: readonly (readonly string[])[]): readonly string[] {
  let files = new Set<string>();
  for (const layer of layers) {
    const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
    for (const entry of layer) {
      const [folder = '', name = ''] = [
        entry.slice(0, Math.max(0, entry.lastIndexOf('/'))),
        entry.slice(entry.lastIndexOf('/') + 1),
      ];
      if (name === '.wh..wh..opq')
        files = new Set([...files].filter((file) => !file.startsWith(`${folder}/`)));
      else if (name.startsWith('.wh.')) {
        const hidden = `${folder === '' ? '' : `${folder}/`}${name.slice(4)}`;
        files = new Set([...files].filter((file) => !isBelow(file, hidden)));
      }
    }
    for (const entry of layer) {
      if (entry.includes('.wh.')) continue;
      if (entry.endsWith('/')) files.delete(entry.slice(0, -1));
      else files = new Set([...files].filter((file) => !isBelow(file, entry))).add(entry);
    }
  }
  return [...files].sort();
}
