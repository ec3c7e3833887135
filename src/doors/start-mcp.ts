import { randomBytes } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '#model/failure';
import { settledRequest } from './cli/plan.ts';
import { fixed } from './cli/secrets-scan.ts';
import type { Shell } from './cli/shell.ts';
import { openWorkbench } from './mcp/workbench.ts';

/** What `handrail mcp` is started with. */
export interface McpOptions {
  readonly roots: readonly string[];
  readonly write: boolean;
  readonly standards: readonly string[];
  /** A port of the loopback address instead of standard input and output. */
  readonly http?: number;
  readonly token?: string;
}

/**
 * Opens the door for agents: the one place that knows both the command line's surroundings and the server.
 *
 * @throws UserError for a root that is no folder
 */
export async function startMcp(
  { roots, write, standards, http, token }: McpOptions,
  shell: Shell,
): Promise<void> {
  const folders = (roots.length === 0 ? [shell.folder] : roots).map((root) =>
    folderAt(resolve(shell.folder, root)),
  );
  const options = {
    ...fixed,
    history: false,
    jobs: undefined,
    'no-cache': false,
    config: undefined,
    standards,
  };
  const request = settledRequest(folders[0], { ...options, 'no-progress': true }, shell);
  const bench = openWorkbench({ roots: folders, mayWrite: write, request });
  await shell.interruptible(async (signal) => {
    if (http === undefined) {
      const { serveProcess } = await import('./mcp/stdio.ts');
      return serveProcess(bench, signal);
    }
    const { serveHttp } = await import('./mcp/http.ts');
    const secret = token ?? randomBytes(24).toString('base64url');
    const door = await serveHttp(bench, http, secret);
    const made = token === undefined ? `\nAuthorization: Bearer ${secret}` : '';
    await shell.err.write(`Listening on http://127.0.0.1:${door.port}/mcp${made}\nCtrl-C ends it.\n`);
    await new Promise<void>((end) => signal.addEventListener('abort', () => end(), { once: true }));
    await door.close();
  });
}

function folderAt(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return realpathSync(path);
  throw new UserError('no-folder', `${path} is no folder.`, 'Name the folders that agents may look at.');
}
