import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Standard } from '#model/standard';
import { largestStandard } from '#program/standards/read';
import type { ScanRequest } from '#scan/request';
import { isStandardFile, loadStandards, standardsFolder } from '#scan/standards';
import { readTreeFile } from '#source/disk';

/** Files of a repository that are read as standards. */
const mostOwn = 100;

/** The standards that hold in a folder: the organisation's, the team's and its own. @throws UserError as a scan does */
export async function standardsAt(
  root: string | undefined,
  request: Pick<ScanRequest, 'standards' | 'today'>,
): Promise<readonly Standard[]> {
  const own = root === undefined ? [] : namesIn(root).flatMap((path) => textAt(root, path));
  return (await loadStandards(request, own)).standards;
}

function namesIn(root: string): readonly string[] {
  try {
    const names = readdirSync(join(root, standardsFolder)).map((name) => `${standardsFolder}/${name}`);
    return names.filter(isStandardFile).sort().slice(0, mostOwn);
  } catch {
    // There is no such folder, as in most repositories.
    return [];
  }
}

/** Links are not followed: what they lead to may lie outside of the root. */
function textAt(root: string, path: string): readonly { readonly path: string; readonly text: string }[] {
  const read = readTreeFile(root, path, largestStandard);
  return 'bytes' in read ? [{ path, text: read.bytes.toString('utf8') }] : [];
}
