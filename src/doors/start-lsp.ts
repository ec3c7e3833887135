import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { settledRequest } from './cli/plan.ts';
import { fixed } from './cli/secrets-scan.ts';
import type { Shell } from './cli/shell.ts';
import { serveEditor } from './lsp/server.ts';

/** What `handrail lsp` is started with. */
export interface LspOptions {
  readonly standards: readonly string[];
}

/**
 * Opens the door for editors on standard input and output. Never returns: the connection ends the process when the editor
 * says so (0 after `shutdown`, else 1), when the other side hangs up, and when the process that started it is gone.
 */
export function startLsp({ standards }: LspOptions, shell: Shell): Promise<never> {
  const options = {
    ...fixed,
    ...{ history: false, jobs: undefined, 'no-cache': false, config: undefined, standards },
  };
  const request = settledRequest(shell.folder, { ...options, 'no-progress': true }, shell);
  const connection = createConnection(
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  serveEditor(connection, request);
  connection.listen();
  process.stdin.once('end', () => process.exit(1));
  return new Promise(() => {});
}
