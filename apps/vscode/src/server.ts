import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { commands, type LogOutputChannel, window, workspace } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';
import { type Located, locate } from './locate.ts';
import type { FindingsPage, Flow, Status } from './protocol.ts';
import { countRestarts, mostRestarts } from './restarts.ts';
import { initializationOptions, readSettings, type Settings, serverWords } from './settings.ts';
import type { State } from './status-text.ts';

/** Whoever is told of the server. */
export interface ServerHost {
  readonly output: LogOutputChannel;
  readonly onState: (state: State) => void;
  /** A page of Markdown that a lens or an action of the server asked for. */
  readonly onPage: (markdown: string) => void;
}

/** The language server of this window, and what is asked of it. */
export interface Server {
  readonly isRunning: () => boolean;
  /** Ends what runs and starts it as the settings say now. Tells, and does not throw, where that does not work. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Scans everything again; false when no server runs. */
  readonly scan: () => Promise<boolean>;
  readonly findings: (cursor?: string) => Promise<FindingsPage | undefined>;
  readonly flow: (key: string) => Promise<Flow | undefined>;
  /** What a finding is, why it holds here and what to do, as Markdown. */
  readonly explain: (key: string) => Promise<string | undefined>;
  /** Keys of findings that are shown at a line of a file, from 0. */
  readonly keysAt: (uri: string, line: number) => readonly string[];
}

/** Opens the door to the server; nothing is started before `restart`. */
export function openServer(host: ServerHost): Server {
  let client: LanguageClient | undefined;
  let last: Promise<void> = Promise.resolve();
  const ask = async <T>(method: string, params: object): Promise<T | undefined> => {
    const asked = client;
    if (asked === undefined || !asked.isRunning()) return undefined;
    try {
      return ((await asked.sendRequest(method, params)) as T | null) ?? undefined;
    } catch (cause) {
      host.output.warn(`${method}: ${String(cause)}`);
      return undefined;
    }
  };
  const halt = async () => {
    const old = client;
    client = undefined;
    // One that went down by itself cannot be stopped; disposing twice does nothing.
    await old?.dispose(5000).catch((cause: unknown) => host.output.warn(String(cause)));
  };
  const begin = async () => {
    await halt();
    if ((workspace.workspaceFolders ?? []).length === 0) return;
    host.onState({ state: 'starting', says: 'Handrail starts.' });
    const settings = readSettings((name) => workspace.getConfiguration('handrail').get(name));
    const located = locate({ ...surroundings(), setting: settings.path });
    if (located.kind === 'missing') {
      tellMissing(located.says, host);
      return;
    }
    host.output.info(`Starting ${[located.command, ...located.args].join(' ')} (from the ${located.from})`);
    client = makeClient(located, settings, host);
    await client.start().catch((cause: unknown) => host.output.error(String(cause)));
  };
  /** One after another, so that two changes of settings do not leave two servers. */
  const inTurn = (act: () => Promise<void>) => {
    last = last.then(act).catch((cause: unknown) => host.output.error(String(cause)));
    return last;
  };
  return {
    isRunning: () => client?.isRunning() === true,
    restart: () => inTurn(begin),
    stop: () => inTurn(halt),
    async scan() {
      if (client?.isRunning() !== true) return false;
      await ask('workspace/executeCommand', { command: 'handrail.scan' });
      return true;
    },
    findings: (cursor) => ask('handrail/findings', cursor === undefined ? {} : { cursor }),
    flow: (key) => ask('handrail/flow', { key }),
    explain: (key) => ask('workspace/executeCommand', { command: 'handrail.explain', arguments: [key] }),
    keysAt: (uri, line) => keysIn(client, uri, line),
  };
}

type Found = Extract<Located, { readonly kind: 'found' }>;

function makeClient(found: Found, settings: Settings, host: ServerHost): LanguageClient {
  const mayRestart = countRestarts(Date.now);
  let hasRun = false;
  const options: LanguageClientOptions = {
    documentSelector: [{ scheme: 'file' }],
    diagnosticCollectionName: 'handrail',
    outputChannel: host.output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: initializationOptions(settings, workspace.isTrusted),
    // What a tree says is never a link to a command of the editor.
    markdown: { isTrusted: false, supportHtml: false },
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed() {
        if (hasRun && mayRestart()) {
          host.onState({ state: 'starting', says: 'Handrail starts again.' });
          return { action: CloseAction.Restart, handled: true };
        }
        tellStopped(found, hasRun, host);
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    middleware: {
      async executeCommand(command, args, next) {
        const answer: unknown = await next(command, args);
        if (command === 'handrail.explain' && typeof answer === 'string') host.onPage(answer);
        return answer;
      },
    },
  };
  const [folder] = workspace.workspaceFolders ?? [];
  const run = {
    command: found.command,
    args: [...found.args, ...serverWords(settings)],
    transport: TransportKind.stdio,
    options: folder === undefined ? {} : { cwd: folder.uri.fsPath },
  };
  const client = new LanguageClient('handrail', 'Handrail', { run, debug: run }, options);
  client.onNotification('handrail/status', (status: Status) => {
    hasRun = true;
    host.onState(status);
  });
  return client;
}

function surroundings() {
  const { env, platform } = process;
  // On Windows the name is Path, and a copy of the environment tells upper from lower case.
  const name = Object.keys(env).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    folders: (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
    isTrusted: workspace.isTrusted,
    path: env[name] ?? '',
    home: homedir(),
    platform,
    isFile: (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
  };
}

function tellMissing(says: string, { onState, output }: ServerHost): void {
  onState({ state: 'missing', says });
  output.error(says);
  // Not waited for: it stays open until somebody reads it.
  void offer(says, { 'Set the Path': ['workbench.action.openSettings', 'handrail.path'] });
}

function tellStopped({ command, args }: Found, hasRun: boolean, { onState }: ServerHost): void {
  const name = [command, ...args].join(' ');
  const says = hasRun
    ? `The Handrail server ended ${mostRestarts + 1} times within ten minutes and is not started again. The output says more.`
    : `${name} ended before it answered. The output says why; usual causes are a Node older than 22.12, or a Handrail without "handrail lsp".`;
  onState({ state: 'stopped', says });
  void offer(says, { 'Show Output': ['handrail.showOutput'], Restart: ['handrail.restartServer'] });
}

async function offer(
  says: string,
  ways: Readonly<Record<string, readonly [string, ...unknown[]]>>,
): Promise<void> {
  const chosen = await window.showErrorMessage(says, ...Object.keys(ways));
  const way = chosen === undefined ? undefined : ways[chosen];
  if (way !== undefined) await commands.executeCommand(...way);
}

function keysIn(client: LanguageClient | undefined, uri: string, line: number): readonly string[] {
  const keys: string[] = [];
  client?.diagnostics?.forEach((each, diagnostics) => {
    if (each.toString() !== uri) return;
    for (const diagnostic of diagnostics) {
      const { start, end } = diagnostic.range;
      const { data } = diagnostic as { readonly data?: { readonly key?: unknown } };
      if (start.line <= line && line <= end.line && typeof data?.key === 'string') keys.push(data.key);
    }
  });
  return keys;
}
