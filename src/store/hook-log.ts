import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Bypass } from '#model/bypass';

const folderName = 'handrail';

/**
 * Adds a line to what is remembered of hooks that were passed by, in the git folder that all work trees share.
 *
 * @throws Error of the system where it cannot be written
 */
export function appendBypass(commonFolder: string, bypass: Bypass): void {
  const folder = join(commonFolder, folderName);
  mkdirSync(folder, { recursive: true });
  const { O_WRONLY, O_CREAT, O_APPEND } = constants;
  const noFollow = constants.O_NOFOLLOW ?? 0;
  const file = openSync(join(folder, 'bypasses.jsonl'), O_WRONLY | O_CREAT | O_APPEND | noFollow, 0o600);
  try {
    // In one piece: several commits may end at once.
    writeSync(file, `${JSON.stringify(bypass)}\n`);
  } finally {
    closeSync(file);
  }
}

/** The lines that were remembered, `''` where there are none. */
export function readBypassLines(commonFolder: string): string {
  return readOr(join(commonFolder, folderName, 'bypasses.jsonl')) ?? '';
}

/** Notes the tree that a hook let pass, for the one that runs after the commit. */
export function noteChecked(gitFolder: string, tree: string): void {
  mkdirSync(join(gitFolder, folderName), { recursive: true });
  writeFileSync(join(gitFolder, folderName, 'checked'), `${tree}\n`);
}

/** The tree that was let pass, once: it is forgotten with that. */
export function takeChecked(gitFolder: string): string | undefined {
  const file = join(gitFolder, folderName, 'checked');
  const text = readOr(file)?.trim();
  rmSync(file, { force: true });
  return text;
}

function readOr(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
