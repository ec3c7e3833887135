import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

// biome-ignore lint/suspicious/noExplicitAny: a stand-in takes what it is given.
type Any = any;

/** What the extension did to the editor, and what the editor can do to it. */
export interface StandIn {
  /** What `require('vscode')` gives. */
  readonly module: object;
  readonly commands: ReadonlyMap<string, (...args: Any[]) => Any>;
  readonly diagnostics: ReadonlyMap<string, readonly Any[]>;
  readonly context: ReadonlyMap<string, unknown>;
  readonly settings: Map<string, unknown>;
  /** Messages that were shown, and what was written to the output. */
  readonly messages: readonly string[];
  readonly output: readonly string[];
  readonly statusItem: { readonly text: string; readonly tooltip: string };
  readonly tree: () => Any;
  /** Editors whose decorations were set, by file. */
  readonly decorated: ReadonlyMap<string, readonly Any[]>;
  readonly pages: ReadonlyMap<string, { provideTextDocumentContent: () => string }>;
  readonly actionProviders: readonly Any[];
  readonly applied: readonly Any[];
  readonly open: (path: string) => Promise<Any>;
  readonly putCursor: (path: string, line: number) => Promise<void>;
  /** Changes settings and tells it. */
  readonly configure: (name: string, value: unknown) => void;
}

/** A VS Code without a window: the part of its interface that the extension and its language client use, in memory. */
export function standIn(folder: string, { isTrusted = true } = {}): StandIn {
  const commands = new Map<string, (...args: Any[]) => Any>();
  const diagnostics = new Map<string, readonly Any[]>();
  const context = new Map<string, unknown>();
  const settings = new Map<string, unknown>();
  const messages: string[] = [];
  const output: string[] = [];
  const decorated = new Map<string, readonly Any[]>();
  const pages = new Map<string, Any>();
  const actionProviders: Any[] = [];
  const applied: Any[] = [];
  const documents: Any[] = [];
  const events = new Map<string, EventEmitter>();
  const statusItem = { text: '', tooltip: '', show() {}, dispose() {} };
  let treeOptions: Any;

  const eventOf = (name: string) => {
    const there = events.get(name) ?? new EventEmitter();
    events.set(name, there);
    return there;
  };
  const onEvents = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, eventOf(name).event]));
  const openDocument = (uri: Uri) => {
    const there = documents.find((each) => each.uri.toString() === uri.toString());
    if (there !== undefined) return there;
    const text = readFileSync(uri.fsPath, 'utf8');
    const made = {
      uri,
      languageId: uri.path.endsWith('.py') ? 'python' : 'typescript',
      version: 1,
      lineCount: text.split('\n').length,
      getText: () => text,
    };
    documents.push(made);
    eventOf('onDidOpenTextDocument').fire(made);
    return made;
  };
  const show = (message: string) => {
    messages.push(message);
    return Promise.resolve(undefined);
  };
  const log = (message: unknown) => void output.push(String(message));
  const window: Any = {
    activeTextEditor: undefined,
    visibleTextEditors: [],
    tabGroups: {
      all: [],
      onDidChangeTabs: new EventEmitter().event,
      onDidChangeTabGroups: new EventEmitter().event,
    },
    ...onEvents('onDidChangeActiveTextEditor', 'onDidChangeVisibleTextEditors'),
    createOutputChannel: () => ({
      logLevel: 3,
      onDidChangeLogLevel: new EventEmitter().event,
      ...{ trace: log, debug: log, info: log, warn: log, error: log, append: log, appendLine: log },
      ...{ show() {}, dispose() {} },
    }),
    createStatusBarItem: () => statusItem,
    createTreeView(_id: string, options: Any) {
      treeOptions = options;
      return { badge: undefined, dispose() {} };
    },
    createTextEditorDecorationType: () => ({ dispose() {} }),
    setStatusBarMessage: () => new Disposable(() => {}),
    showErrorMessage: show,
    showWarningMessage: show,
    showInformationMessage: show,
    showQuickPick: (items: readonly unknown[]) => Promise.resolve(items.at(-1)),
    async showTextDocument(document: Any, { selection }: Any) {
      const editor = {
        document,
        selection: { active: selection.start },
        revealRange() {},
        setDecorations: (_type: unknown, ranges: readonly unknown[]) =>
          decorated.set(document.uri.toString(), ranges),
      };
      window.activeTextEditor = editor;
      window.visibleTextEditors = [editor];
      return editor;
    },
    withProgress: (_options: unknown, task: (...args: Any[]) => Any) =>
      task({ report() {} }, new CancellationTokenSource().token),
  };
  const workspace = {
    isTrusted,
    workspaceFolders: [{ uri: Uri.file(folder), name: 'folder', index: 0 }],
    textDocuments: documents,
    notebookDocuments: [],
    ...onEvents(
      ...[
        'onDidOpenTextDocument',
        'onDidChangeTextDocument',
        'onDidCloseTextDocument',
        'onDidSaveTextDocument',
      ],
      ...['onWillSaveTextDocument', 'onDidChangeConfiguration', 'onDidChangeWorkspaceFolders'],
      ...['onDidGrantWorkspaceTrust', 'onDidCreateFiles', 'onDidRenameFiles', 'onDidDeleteFiles'],
      ...['onWillCreateFiles', 'onWillRenameFiles', 'onWillDeleteFiles'],
      ...['onDidOpenNotebookDocument', 'onDidCloseNotebookDocument', 'onDidChangeNotebookDocument'],
      ...['onDidSaveNotebookDocument'],
    ),
    getConfiguration: (section: string) => ({ get: (name: string) => settings.get(`${section}.${name}`) }),
    openTextDocument: async (uri: Uri) => openDocument(uri),
    asRelativePath: ({ path }: Uri) => path,
    registerTextDocumentContentProvider(scheme: string, provider: Any) {
      pages.set(scheme, provider);
      return new Disposable(() => {});
    },
    async applyEdit(edit: Any) {
      applied.push(edit);
      return true;
    },
    createFileSystemWatcher: () => ({
      ...onEvents('onDidCreate', 'onDidChange', 'onDidDelete'),
      dispose() {},
    }),
  };
  const languages = {
    match: (selector: Any, document: Any) =>
      [selector].flat().some(({ scheme }) => scheme === document.uri.scheme) ? 10 : 0,
    createDiagnosticCollection: () => ({
      set: (uri: Uri, told: readonly Any[] = []) =>
        told.length === 0 ? diagnostics.delete(uri.toString()) : diagnostics.set(uri.toString(), told),
      delete: (uri: Uri) => diagnostics.delete(uri.toString()),
      clear: () => diagnostics.clear(),
      forEach(each: (uri: Uri, told: readonly Any[]) => void) {
        for (const [uri, told] of diagnostics) each(Uri.parse(uri), told);
      },
      dispose: () => diagnostics.clear(),
    }),
    registerHoverProvider: () => new Disposable(() => {}),
    registerCodeLensProvider: () => new Disposable(() => {}),
    registerCodeActionsProvider(_selector: unknown, provider: Any) {
      actionProviders.push(provider);
      return new Disposable(() => actionProviders.splice(actionProviders.indexOf(provider), 1));
    },
  };
  const registry = {
    registerCommand(name: string, act: (...args: Any[]) => Any) {
      if (commands.has(name)) throw new Error(`command '${name}' already exists`);
      commands.set(name, act);
      return new Disposable(() => commands.delete(name));
    },
    async executeCommand(name: string, ...args: Any[]) {
      if (name === 'setContext') return void context.set(args[0], args[1]);
      if (name === 'vscode.executeCodeActionProvider')
        return actionsOf(actionProviders, openDocument(args[0]), args);
      return commands.get(name)?.(...args);
    },
  };
  const names = {
    window,
    workspace,
    languages,
    commands: registry,
    ...plain,
    Uri,
    Position,
    Range,
    EventEmitter,
    Disposable,
  };
  const module = { ...names, CancellationTokenSource };
  const open = async (path: string) => openDocument(Uri.file(path));
  return {
    ...{ module, commands, diagnostics, context, settings, messages, output, statusItem, decorated, pages },
    ...{ actionProviders, applied, open },
    tree: () => treeOptions.treeDataProvider,
    async putCursor(path, line) {
      const at = new Position(line, 0);
      await window.showTextDocument(await open(path), { selection: { start: at } });
    },
    configure(name, value) {
      settings.set(name, value);
      eventOf('onDidChangeConfiguration').fire({
        affectsConfiguration: (each: string) => name.startsWith(each),
      });
    },
  };
}

async function actionsOf(providers: readonly Any[], document: Any, [, range, kind]: Any[]) {
  const only = new CodeActionKind(kind);
  const token = new CancellationTokenSource().token;
  const asked = providers.map((each) =>
    each.provideCodeActions(document, range, { diagnostics: [], only, triggerKind: 1 }, token),
  );
  return (await Promise.all(asked)).flat().filter((each) => each !== undefined);
}

class Disposable {
  readonly dispose: () => unknown;
  constructor(dispose: () => unknown) {
    this.dispose = dispose;
  }
  static from(...all: readonly Disposable[]) {
    return new Disposable(() => {
      for (const each of all) each.dispose();
    });
  }
}

class EventEmitter {
  readonly #listeners = new Set<(what: Any) => unknown>();
  readonly event = (listener: (what: Any) => unknown, self?: unknown, all?: Disposable[]) => {
    const bound = self === undefined ? listener : listener.bind(self);
    this.#listeners.add(bound);
    const end = new Disposable(() => this.#listeners.delete(bound));
    all?.push(end);
    return end;
  };
  fire(what: unknown) {
    for (const listener of this.#listeners) listener(what);
  }
  dispose() {
    this.#listeners.clear();
  }
}

class CancellationTokenSource {
  readonly token = { isCancellationRequested: false, onCancellationRequested: new EventEmitter().event };
  cancel() {}
  dispose() {}
}

class Uri {
  readonly scheme: string;
  readonly path: string;
  readonly #text: string;
  constructor(text: string) {
    const { protocol, pathname } = new URL(text);
    this.scheme = protocol.slice(0, -1);
    this.path = decodeURIComponent(pathname);
    this.#text = text;
  }
  get fsPath() {
    return fileURLToPath(this.#text);
  }
  toString() {
    return this.#text;
  }
  with() {
    return this;
  }
  static parse(text: string) {
    return new Uri(text);
  }
  static file(path: string) {
    return new Uri(pathToFileURL(path).href);
  }
}

class Position {
  readonly line: number;
  readonly character: number;
  constructor(line: number, character: number) {
    this.line = line;
    this.character = character;
  }
}

class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(...at: readonly Any[]) {
    const [a, b, c, d] = at;
    this.start = typeof a === 'number' ? new Position(a, b) : a;
    this.end = typeof a === 'number' ? new Position(c, d) : b;
  }
}

class CodeActionKind {
  static readonly Empty = new CodeActionKind('');
  static readonly QuickFix = new CodeActionKind('quickfix');
  static readonly Refactor = new CodeActionKind('refactor');
  static readonly Source = new CodeActionKind('source');
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  append(part: string) {
    return new CodeActionKind(this.value === '' ? part : `${this.value}.${part}`);
  }
}

class WorkspaceEdit {
  readonly changes = new Map<string, Any[]>();
  set(uri: Uri, edits: Any[]) {
    // An edit may come with words about it.
    this.changes.set(
      uri.toString(),
      edits.map((each) => [each].flat()[0]),
    );
  }
}

/** A class that keeps what it is made with, under the names that VS Code gives it. */
function keeping(...names: readonly string[]): new (...given: Any[]) => Any {
  return class {
    constructor(...given: Any[]) {
      names.forEach((name, at) => {
        (this as Any)[name] = given[at];
      });
    }
  };
}

const plain = {
  version: '1.91.0',
  env: { appName: 'stand-in', language: 'en', openExternal: () => Promise.resolve(true) },
  CodeActionKind,
  StatusBarAlignment: { Left: 1, Right: 2 },
  TreeItemCollapsibleState: { None: 0, Collapsed: 1, Expanded: 2 },
  OverviewRulerLane: { Center: 2 },
  TextEditorRevealType: { InCenterIfOutsideViewport: 2 },
  LogLevel: { Off: 0, Trace: 1, Debug: 2, Info: 3, Warning: 4, Error: 5 },
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
  ProgressLocation: { SourceControl: 1, Window: 10, Notification: 15 },
  CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
  WorkspaceEdit,
  TextEdit: keeping('range', 'newText'),
  ThemeColor: keeping('id'),
  ThemeIcon: Object.assign(keeping('id', 'color'), { File: { id: 'file' } }),
  TreeItem: keeping('label', 'collapsibleState'),
  Diagnostic: keeping('range', 'message', 'severity'),
  DiagnosticRelatedInformation: keeping('location', 'message'),
  Location: keeping('uri', 'range'),
  CodeAction: keeping('title', 'kind'),
  // What the language client makes classes of its own from, for answers that our server does not give.
  CallHierarchyItem: keeping(),
  CodeLens: keeping('range', 'command'),
  CompletionItem: keeping(),
  DocumentLink: keeping(),
  InlayHint: keeping(),
  SymbolInformation: keeping(),
  TypeHierarchyItem: keeping(),
  CancellationError: class extends Error {},
};
