import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { command } from './handrail.ts';

/** A diagnostic as the server sends it. */
export interface Told {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly severity: number;
  readonly code: string;
  readonly message: string;
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string } }[];
  readonly data: { readonly key: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect of it.
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect of it.
  readonly result?: any;
  readonly error?: { readonly message: string };
}

/** An editor without a screen: it sends what editors send, and remembers what it is told. */
export interface Editor {
  readonly child: ChildProcess;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect of it.
  request(method: string, params: unknown): Promise<any>;
  notify(method: string, params: unknown): void;
  /** Diagnostics of a file, once they are as wanted. */
  until(uri: string, isWanted: (told: readonly Told[]) => boolean): Promise<readonly Told[]>;
  /** The next notification of this name that is as wanted. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect of it.
  next(method: string, isWanted?: (params: any) => boolean): Promise<any>;
  readonly published: ReadonlyMap<string, readonly Told[]>;
  end(): Promise<number | null>;
}

/** Starts the server for a folder, as an editor does. */
export async function openEditor(
  folder: string,
  env: Readonly<Record<string, string>>,
  initializationOptions: object = {},
): Promise<Editor> {
  const child = spawn(process.execPath, [command, 'lsp', '--stdio'], { cwd: folder, env: { ...env } });
  const waiting = new Map<number, (message: Message) => void>();
  const published = new Map<string, readonly Told[]>();
  const listeners = new Set<(message: Message) => void>();
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let number = 0;
  readMessages(child, (message) => {
    if (message.method === undefined && message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.id !== undefined) send({ id: message.id, result: null });
    if (message.method === 'textDocument/publishDiagnostics')
      published.set(message.params.uri, message.params.diagnostics);
    for (const listener of listeners) listener(message);
  });
  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  const editor: Editor = {
    child,
    published,
    request(method, params) {
      const id = ++number;
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ result, error }) =>
          error === undefined ? resolve(result) : reject(new Error(error.message)),
        );
        send({ id, method, params });
      });
    },
    notify: (method, params) => send({ method, params }),
    until(uri, isWanted) {
      const now = published.get(uri);
      if (now !== undefined && isWanted(now)) return Promise.resolve(now);
      return new Promise((resolve) => {
        const listener = ({ method, params }: Message) => {
          if (
            method !== 'textDocument/publishDiagnostics' ||
            params.uri !== uri ||
            !isWanted(params.diagnostics)
          )
            return;
          listeners.delete(listener);
          resolve(params.diagnostics);
        };
        listeners.add(listener);
      });
    },
    next(wanted, isWanted = () => true) {
      return new Promise((resolve) => {
        const listener = ({ method, params }: Message) => {
          if (method !== wanted || !isWanted(params)) return;
          listeners.delete(listener);
          resolve(params);
        };
        listeners.add(listener);
      });
    },
    async end() {
      await editor.request('shutdown', null);
      editor.notify('exit', null);
      return exit;
    },
  };
  await editor.request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
    capabilities: { workspace: { workspaceFolders: true } },
    initializationOptions,
  });
  editor.notify('initialized', {});
  return editor;
}

function readMessages(child: ChildProcess, onMessage: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  child.stdout?.on('data', (piece: Buffer) => {
    buffer = Buffer.concat([buffer, piece]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(buffer.toString('latin1', 0, Math.max(0, head)))?.[1],
      );
      if (head < 0 || buffer.length < head + 4 + length) return;
      const body = buffer.toString('utf8', head + 4, head + 4 + length);
      buffer = buffer.subarray(head + 4 + length);
      onMessage(JSON.parse(body));
    }
  });
}
