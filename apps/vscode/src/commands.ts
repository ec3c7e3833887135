import {
  type CodeAction,
  commands,
  type Disposable,
  type LogOutputChannel,
  Range,
  window,
  workspace,
} from 'vscode';
import type { FindingsView } from './findings-view.ts';
import type { FlowView } from './flow-view.ts';
import type { Pages } from './pages.ts';
import { openPlace } from './places.ts';
import type { Range as PlainRange } from './protocol.ts';
import type { Server } from './server.ts';
import type { Node } from './tree.ts';

/** What commands act on. */
export interface Parts {
  readonly server: Server;
  readonly findings: FindingsView;
  readonly flow: FlowView;
  readonly pages: Pages;
  readonly output: LogOutputChannel;
}

/** As the server names it. */
const fixAllKind = 'source.fixAll.handrail';

/** Registers the commands of package.json. Those about one finding take a line of the view, a key, or what is at the cursor. */
export function addCommands({ server, findings, flow, pages, output }: Parts): readonly Disposable[] {
  const add = commands.registerCommand;
  const withKey = (act: (key: string) => Promise<void>) => async (what?: Node | string) => {
    const key = keyOf(what) ?? (await keyAtCursor(server));
    if (key !== undefined) await act(key);
  };
  return [
    add('handrail.scanWorkspace', async () => {
      if (!(await server.scan())) await server.restart();
    }),
    add(
      'handrail.explainFinding',
      withKey(async (key) => {
        const page = await server.explain(key);
        if (page !== undefined) pages.show(page);
        else void window.showInformationMessage('This finding is gone since the view was filled.');
      }),
    ),
    add('handrail.showFlow', withKey(flow.open)),
    add('handrail.nextStep', () => flow.move(1)),
    add('handrail.previousStep', () => flow.move(-1)),
    add('handrail.pickStep', flow.pick),
    add('handrail.closeFlow', flow.close),
    add('handrail.fixAllInFile', fixAllInFile),
    add('handrail.restartServer', async () => {
      await server.restart();
      findings.refresh();
    }),
    add('handrail.showOutput', () => output.show()),
    add('handrail.openFinding', (uri: string, range: PlainRange) => openPlace(uri, range)),
  ];
}

function keyOf(what: Node | string | undefined): string | undefined {
  if (typeof what === 'string') return what;
  return what?.kind === 'finding' ? what.finding.key : undefined;
}

async function keyAtCursor(server: Server): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const keys = editor && server.keysAt(editor.document.uri.toString(), editor.selection.active.line);
  if (keys === undefined || keys.length === 0) {
    void window.showInformationMessage('There is no finding of Handrail on this line.');
    return undefined;
  }
  if (keys.length === 1) return keys[0];
  const page = await Promise.all(keys.slice(0, 20).map((key) => server.explain(key)));
  const items = keys.slice(0, 20).map((key, at) => ({ label: firstLine(page[at]) ?? key, key }));
  return (await window.showQuickPick(items, { title: 'Which finding?' }))?.key;
}

function firstLine(page: string | undefined): string | undefined {
  return page?.split('\n', 1)[0]?.replace(/[*`\\]/g, '');
}

/** Applies what mends everything in the open file that can be mended without a decision. */
async function fixAllInFile(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  const whole = new Range(0, 0, document.lineCount, 0);
  const offered =
    (await commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
      fixAllKind,
    )) ?? [];
  const action = offered.find(({ kind, edit }) => kind?.value === fixAllKind && edit !== undefined);
  if (action?.edit === undefined)
    void window.showInformationMessage('Nothing in this file can be mended without a decision of yours.');
  else await workspace.applyEdit(action.edit);
}
