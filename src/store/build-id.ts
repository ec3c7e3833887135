import { readFile } from 'node:fs/promises';

/**
 * A hash of the built code, written by the build: facts of one build are not those of the next. Undefined when run from
 * sources, where nothing tells one state of the analysers from another.
 */
export async function readBuildId(): Promise<string | undefined> {
  try {
    return await readFile(new URL('../build-id.txt', import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}
