import {
  CodeActionKind,
  type Connection,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  type Range,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Finding } from '#model/finding';
import { version } from '#model/version';
import type { ScanRequest } from '#scan/request';
import { actionsFor, fixAllKind } from './actions.ts';
import { findingPage, packageLenses, rangeOf } from './present.ts';
import { addQuestions } from './questions.ts';
import { type LspSettings, readSettings } from './settings.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Serves one editor: what it opens, changes and saves is looked at, and what is found is shown. */
export function serveEditor(connection: Connection, request: Omit<ScanRequest, 'target'>): void {
  let workspace: Workspace | undefined;
  let folders: readonly string[] = [];
  let mayAddFolders = false;
  connection.onInitialize((params) => {
    const settings = readSettings(params.initializationOptions);
    folders = foldersOf(params);
    mayAddFolders = params.capabilities.workspace?.workspaceFolders === true;
    workspace = openWorkspace(request, settings, {
      publish: (uri, diagnostics, of) =>
        void connection.sendDiagnostics({
          uri,
          diagnostics: [...diagnostics],
          ...(of === undefined ? {} : { version: of }),
        }),
      status: (status) => void connection.sendNotification('handrail/status', status),
      log: (message) => connection.console.warn(message),
    });
    addDocuments(connection, workspace, settings);
    addAnswers(connection, workspace);
    addQuestions(connection, workspace);
    return initialized;
  });
  connection.onInitialized(() => {
    for (const uri of folders) workspace?.addFolder(uri);
    if (mayAddFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) workspace?.removeFolder(uri);
        for (const { uri } of added) workspace?.addFolder(uri);
      });
  });
  connection.onShutdown(() => workspace?.close());
}

const initialized: InitializeResult = {
  serverInfo: { name: 'handrail', version },
  capabilities: {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    codeLensProvider: {},
    executeCommandProvider: { commands: ['handrail.explain', 'handrail.scan'] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

/** Older editors know one folder only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const several = workspaceFolders?.map(({ uri }) => uri) ?? [];
  return several.length > 0 ? several : rootUri ? [rootUri] : [];
}

function addDocuments(connection: Connection, workspace: Workspace, settings: LspSettings): void {
  const { documents } = workspace;
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version: at, text } }) => {
    documents.open(uri, languageId, at, text);
    workspace.look(uri, 0);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version: at }, contentChanges }) => {
    if (documents.change(uri, at, contentChanges) && settings.onType) workspace.look(uri, settings.debounce);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => workspace.saved(uri));
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => workspace.closed(uri));
}

function addAnswers(connection: Connection, workspace: Workspace): void {
  connection.onHover(({ textDocument: { uri }, position }): Hover | null => {
    const place = workspace.placeOf(uri);
    const here = at(workspace.shownIn(uri), { start: position, end: position });
    const [first] = here;
    if (place === undefined || first === undefined) return null;
    const value = here.map((each) => findingPage(each, place.folder.ruleOf(each.ruleId))).join('\n\n---\n\n');
    return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(first.location) };
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    const open = workspace.documents.get(uri);
    const place = workspace.placeOf(uri);
    if (open === undefined || open.isLost || place === undefined) return [];
    const findings = at(workspace.shownIn(uri), range).slice(0, 10);
    const { diagnostics, only } = context;
    return [
      ...(await actionsFor({ document: open.document, place, findings, diagnostics, only }, workspace)),
    ];
  });
  connection.onCodeLens(({ textDocument: { uri } }) => [...packageLenses(workspace.shownIn(uri))]);
}

/** Findings that touch lines of a range. */
function at(findings: readonly Finding[], range: Range): readonly Finding[] {
  return findings.filter(({ location }) => {
    const { start, end } = rangeOf(location);
    return start.line <= range.end.line && end.line >= range.start.line;
  });
}
