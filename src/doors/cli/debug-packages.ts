import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formats } from '#ir/packages/formats.table';
import {
  mayNamePackages,
  neighbours,
  openFile,
  type PackagesRead,
  readOne,
  readPackages,
} from '#ir/packages/read';
import type { Component, PackageInventory } from '#model/component';
import { compareText } from '#model/location';
import { visible, visibleLines } from '#report/inert/visible';

/** Largest file that is read. */
const most = 256 * 1024 * 1024;

/**
 * What the files at a path say of packages, as text that is safe to print; undefined when none is of a known format.
 *
 * @param as the id of a format, for one file with a name of its own
 */
export async function showPackages(
  path: string,
  shape: string,
  as: string | undefined,
): Promise<string | undefined> {
  const read = as === undefined ? await readBelow(path) : await readAs(path, as);
  if (read === undefined || read.inventories.length + read.gaps.length === 0) return undefined;
  if (shape === 'json') return `${visibleLines(JSON.stringify(read, null, 2))}\n`;
  const gaps = read.gaps.map(({ path: where, detail }) => `${where}: not read. ${detail}`);
  return [...read.inventories.flatMap(showInventory), ...gaps].map((line) => `${visible(line)}\n`).join('');
}

async function readBelow(path: string): Promise<PackagesRead> {
  const isFolder = (await stat(path)).isDirectory();
  const names = isFolder ? await readdir(path, { recursive: true }) : [basename(path)];
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const name of names.sort(compareText)) {
    if (/(?:^|\/)\.git\//.test(name) || !mayNamePackages(name)) continue;
    const place = isFolder ? join(path, name) : path;
    const found = await stat(place).catch(() => undefined);
    if (found?.isFile() && found.size <= most) files.push({ path: name, bytes: await readFile(place) });
  }
  return readPackages(files);
}

async function readAs(path: string, as: string): Promise<PackagesRead | undefined> {
  const format = formats.find(({ id }) => id === as);
  if (format === undefined) return undefined;
  const file = openFile(basename(path), await readFile(path));
  const result = readOne(format, file, neighbours([file]));
  if (!('kind' in result)) return { inventories: [result], gaps: [] };
  return {
    inventories: [],
    gaps: [
      {
        analyser: 'packages',
        path: file.path,
        why: 'syntax',
        detail: `Line ${result.line}: ${result.detail}`,
      },
    ],
  };
}

function showInventory({ path, format, components, unknown }: PackageInventory): readonly string[] {
  return [
    `${path} (${format}): ${components.length} packages`,
    ...components.map((component) => `  ${component.line}: ${showComponent(component, components)}`),
    ...unknown.map(({ line, detail }) => `  ${line}: ? ${detail}`),
  ];
}

function showComponent(
  { ecosystem, name, version, range, scope, relation, dependsOn }: Component,
  all: readonly Component[],
): string {
  const needs = dependsOn.map((place) => all[place]?.name).filter((each) => each !== undefined);
  const wanted = version ?? (range === undefined ? '(no version)' : `(${range})`);
  return `${ecosystem} ${name} ${wanted}, ${scope}, ${relation}${needs.length > 0 ? `, needs ${needs.join(' ')}` : ''}`;
}
