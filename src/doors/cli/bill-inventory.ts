import { resolve } from 'node:path';
import type { Inventory } from '#evidence/bill/bill';
import { present } from '#model/present';
import { visible } from '#report/inert/visible';
import { count } from '#report/wording';
import { takeInventory } from '#scan/inventory';
import { openTarget } from '#scan/open-target';
import type { ScanTarget } from '#scan/request';
import { referenceIn } from './image-options.ts';
import { proxyOf } from './proxy.ts';
import { imageRequest } from './registry-access.ts';
import type { Shell } from './shell.ts';

/** What `sbom` looks through. */
export interface BillOptions {
  readonly commit: string | undefined;
  readonly platform?: string | undefined;
  readonly 'own-network'?: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly 'no-ignore': boolean;
  readonly project: string | undefined;
  readonly 'project-version': string | undefined;
}

/** What a tree names, and the commit that it is of, where it is of one. */
export interface Taken {
  readonly inventory: Inventory;
  readonly revision?: string;
}

/** Reads all package files of a tree. */
export async function billInventory(
  path: string | undefined,
  options: BillOptions,
  shell: Shell,
): Promise<Taken> {
  const { env, folder } = shell;
  const { commit, project, 'project-version': version } = options;
  const where = resolve(folder, path ?? '.');
  const image = await imageRequest(path, options, shell);
  const source = await openTarget({
    ...image,
    target: targetFor(path, where, commit),
    ...present({ proxy: proxyOf(env) }),
  });
  try {
    const { inventories, gaps } = await takeInventory(source, {
      include: options.include,
      exclude: options.exclude.map((pattern) => ({
        pattern,
        location: { path: '--exclude', line: 1, column: 1, endLine: 1, endColumn: 1 },
      })),
      noIgnore: options['no-ignore'],
    });
    const { name, revision } = source.target;
    const subject = { name: project ?? name, ...present({ version }) };
    return {
      inventory: { subject, files: inventories, unread: [...new Set(gaps.map((gap) => gap.path))] },
      ...present({ revision }),
    };
  } finally {
    await source.close();
  }
}

function targetFor(path: string | undefined, where: string, commit: string | undefined): ScanTarget {
  const reference = referenceIn(path);
  if (reference !== undefined) return { kind: 'image', reference };
  return commit === undefined
    ? { kind: 'path', path: where }
    : { kind: 'commit', path: where, revision: commit };
}

/** Places that are told; the bill holds them all. */
const mostTold = 10;

/** What keeps a bill from being whole, for people; empty when it is. */
export function billGaps({ files, unread }: Inventory): string {
  const told = [
    ...unread.map((path) => `${path}: it could not be read.`),
    ...files.flatMap(({ path, unknown }) => unknown.map(({ line, detail }) => `${path}:${line}: ${detail}`)),
  ];
  if (told.length === 0) return '';
  const rest = told.length - mostTold;
  const lines = [
    `Not whole: ${count(told.length, 'thing')} could not be known.`,
    ...told.slice(0, mostTold).map((each) => `  ${visible(each)}`),
  ];
  return `${[...lines, ...(rest > 0 ? [`  … and ${rest} more, which the bill names.`] : [])].join('\n')}\n`;
}
