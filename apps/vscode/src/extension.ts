import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { addCommands } from './commands.ts';
import { openFindingsView } from './findings-view.ts';
import { openFlowView } from './flow-view.ts';
import { openPages } from './pages.ts';
import { openServer } from './server.ts';
import { openStatusItem } from './status-item.ts';
import type { State } from './status-text.ts';

let end: (() => Promise<void>) | undefined;

/** Called by the editor once it is up: puts the parts together and starts the server. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Handrail', { log: true });
  const pages = openPages();
  const statusItem = openStatusItem();
  const server = openServer({ output, onState: tell, onPage: pages.show });
  const findings = openFindingsView(server);
  const flow = openFlowView(server);
  const again = () => void server.restart();
  context.subscriptions.push(output, pages, statusItem, findings, flow);
  context.subscriptions.push(
    ...addCommands({ server, findings, flow, pages, output }),
    workspace.onDidGrantWorkspaceTrust(again),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('handrail')) again();
    }),
    workspace.onDidChangeWorkspaceFolders(() => {
      if (!server.isRunning()) again();
      findings.refresh();
    }),
  );
  function tell(state: State): void {
    statusItem.show(state);
    void commands.executeCommand('setContext', 'handrail.state', state.state);
    // While a scan runs, what the last one found stays.
    if (state.state !== 'scanning' && state.state !== 'starting') findings.refresh();
  }
  end = () => server.stop();
  await server.restart();
}

/** Called by the editor before it goes. */
export async function deactivate(): Promise<void> {
  await end?.();
  end = undefined;
}
