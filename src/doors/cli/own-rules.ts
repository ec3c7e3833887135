import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OwnDetector } from '#model/detector';
import type { Rule } from '#model/rule';
import { readTreeFile } from '#source/disk';
import { openConfig, realFolder } from './config-file.ts';
import type { ProofSample } from './samples/sample.ts';
import type { Shell } from './shell.ts';

/** A rule that a repository brings itself, and where it is written. */
export interface OwnRule extends Rule {
  readonly own: { readonly path: string; readonly line: number };
}

/** The largest file of another tool that is read, in bytes. */
const largest = 16 * 1024 * 1024;

/**
 * The detectors of the current folder's `handrail.yaml` (or of the file that `--config` names) and those that a scan
 * imports from the files of other tools.
 *
 * @throws UserError for a configuration that cannot be read, as a scan does.
 */
export async function ownDetectors(named: string | undefined, shell: Shell): Promise<readonly OwnDetector[]> {
  const folder = resolve(shell.folder);
  const here = existsSync(folder);
  const file = here || named !== undefined ? openConfig(undefined, named, shell) : undefined;
  if (file !== undefined) {
    const { checkDetectors } = await import('#program/config');
    await checkDetectors(file);
  }
  const written = file?.config.detectors ?? [];
  const taken = new Set(written.map(({ name }) => name));
  const imported = here ? await importedDetectors(realFolder(folder)) : [];
  return [...written, ...imported.filter(({ name }) => !taken.has(name))];
}

async function importedDetectors(root: string): Promise<readonly OwnDetector[]> {
  const { readForeignFiles } = await import('#program/foreign/read');
  const { detectors } = await readForeignFiles(async (path) => {
    const read = readTreeFile(root, path, largest);
    return 'bytes' in read ? read.bytes : undefined;
  });
  return detectors;
}

/** What reports say of them. An engine for patterns is loaded only for those who have detectors of their own. */
export async function rulesOf(detectors: readonly OwnDetector[]): Promise<readonly OwnRule[]> {
  if (detectors.length === 0) return [];
  const { ruleOfOwn } = await import('#audit/secrets/own/own');
  return detectors.map((detector) => {
    const { path, line } = detector.location;
    return { ...ruleOfOwn(detector), own: { path, line } };
  });
}

/** Their samples, by rule id. */
export async function samplesOf(
  detectors: readonly OwnDetector[],
): Promise<ReadonlyMap<string, readonly ProofSample[]>> {
  if (detectors.length === 0) return new Map();
  const { ownSamples } = await import('./samples/own.ts');
  return ownSamples(detectors);
}

/** Where a rule is written that is not one of Handrail's; undefined for one that is. */
export function originOf(rule: Rule | OwnRule): string | undefined {
  return 'own' in rule ? `${rule.own.path}:${rule.own.line}` : undefined;
}
