import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '#model/failure';
import { type CiServiceName, ciServiceNames, ciServices } from '#program/ci/services';
import { textAt } from './agent-files.ts';

/**
 * The services that pipelines are written for: those asked for, else (`auto`) those that the repository shows.
 *
 * @throws UserError where none is asked for and none is shown
 */
export function chosenServices(asked: readonly string[], root: string): readonly CiServiceName[] {
  const named = ciServiceNames.filter((name) => asked.includes(name));
  const shown = asked.includes('auto') ? shownServices(root) : [];
  const chosen = ciServiceNames.filter((name) => named.includes(name) || shown.includes(name));
  if (chosen.length > 0) return chosen;
  throw new UserError(
    'no-service',
    'Nothing here shows which service runs the pipelines.',
    `Name it: --ci ${ciServiceNames.join(', --ci ')}.`,
  );
}

function shownServices(root: string): readonly CiServiceName[] {
  const byFile = ciServiceNames.filter((name) =>
    ciServices[name].shownBy.some((path) => existsSync(join(root, path))),
  );
  if (byFile.length > 0) return byFile;
  const settings = existsSync(join(root, '.git/config')) ? (textAt(root, '.git/config') ?? '') : '';
  return ciServiceNames.filter((name) => ciServices[name].remote?.test(settings));
}
