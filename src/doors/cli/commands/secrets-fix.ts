import { exitCodes, UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import { stores } from '#program/recipe/recipe';
import { command } from '../definition.ts';
import { judgementOptions, runOptions } from '../scan-options.ts';
import type { Shell } from '../shell.ts';

/** `handrail secrets fix` */
export const secretsFixCommand = command({
  name: 'secrets fix',
  summary: 'how to read a credential from a store instead of from its file',
  says: [
    'In the language or platform of the file, with the names that the file uses, and the least right that reading needs. It changes nothing and prints no value.',
  ],
  arguments: [
    { name: 'FINDING', required: true, says: 'as path:line or the beginning of its key' },
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the folder that holds it (default: the current one)',
    },
  ],
  options: {
    store: {
      value: 'STORE',
      choices: stores,
      says: 'where the credential shall live',
      standard: 'aws where the platform can read from it',
    },
    patch: {
      says: 'show the edit that reads a variable of the environment, where it is mechanical; the old line is masked',
    },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
    config: judgementOptions.config,
    ...runOptions,
  },
  examples: [
    { command: 'handrail secrets fix src/db.py:12', says: 'From AWS Secrets Manager, in Python.' },
    {
      command: 'handrail secrets fix src/db.py:12 --store environment --patch',
      says: 'From the environment, with the edit.',
    },
  ],
  run: async ({ arguments: [name = '', path], options }, shell) => {
    const { adviceFor } = await import('#program/recipe/advice');
    const { advicePage } = await import('../advice-page.ts');
    const { pickFinding, scanSecrets } = await import('../secrets-scan.ts');
    const { treeOf } = await import('../target.ts');
    const scan = await scanSecrets(path, options, shell);
    const finding = pickFinding(name, scan.findings);
    const { present } = await import('#model/present');
    const tree = treeOf(path, shell);
    const text = textOf(await readTree(tree, finding), finding);
    const app = scan.target.name === '.' ? (tree.split(/[\\/]/).at(-1) ?? '') : scan.target.name;
    const advice = adviceFor({ finding, text, app, ...present({ store: options.store }) });
    if (advice === undefined) throw await noRecipe(finding, text, options.store ?? '');
    const { patchFor } = await import('#program/recipe/patch');
    const patch = options.patch ? patchFor(finding, advice.platform, advice.names.env) : undefined;
    const place = `${finding.location.path}:${finding.location.line}`;
    await shell.out.write(
      options.format === 'json'
        ? `${JSON.stringify({ place, ...advice, ...present({ patch }) }, null, 2)}\n`
        : advicePage(place, advice, patch, Math.min(100, shell.out.columns)),
    );
    if (options.patch && patch === undefined) await tellNoPatch(shell);
    return exitCodes.clean;
  },
});

/** So much of a file tells its platform. */
const enough = 256 * 1024;

async function readTree(tree: string, { location }: Finding): Promise<Buffer | undefined> {
  const { realpathSync } = await import('node:fs');
  const { readTreeFile } = await import('#source/disk');
  const read = readTreeFile(realpathSync(tree), location.path, 16 * 1024 * 1024);
  return 'bytes' in read ? read.bytes : undefined;
}

function textOf(bytes: Buffer | undefined, { frame }: Finding): string {
  return bytes?.subarray(0, enough).toString('utf8') ?? frame?.lines.join('\n') ?? '';
}

async function noRecipe({ location }: Finding, text: string, store: string): Promise<UserError> {
  const { platformOf } = await import('#program/recipe/choose');
  const { storesFor } = await import('#program/recipe/recipes');
  const platform = platformOf({ path: location.path, text });
  return new UserError(
    'no-recipe',
    `There is no recipe for ${platform} with --store ${store}.`,
    `There is one for: ${storesFor(platform).join(', ')}.`,
  );
}

async function tellNoPatch({ err }: Shell): Promise<void> {
  await err.write('No edit is shown: this one takes a person. The recipe says what to write.\n');
}
