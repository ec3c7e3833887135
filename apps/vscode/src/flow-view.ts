import {
  commands,
  type Disposable,
  OverviewRulerLane,
  type TextEditor,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type FlowCursor, moved, openFlow, stepOf, stepText } from './flow-cursor.ts';
import { openPlace, rangeOf } from './places.ts';
import type { Server } from './server.ts';

/** Steps through the way of the data of one finding. */
export interface FlowView extends Disposable {
  /** Asks for the flow of a finding and opens its first step. */
  readonly open: (key: string) => Promise<void>;
  /** Opens the next step, or one that is further on or back. */
  readonly move: (by: number) => Promise<void>;
  /** Lets somebody choose a step. */
  readonly pick: () => Promise<void>;
  readonly close: () => void;
}

/** Makes it; at most one flow is open. */
export function openFlowView(server: Pick<Server, 'flow'>): FlowView {
  let cursor: FlowCursor | undefined;
  const others = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.wordHighlightBackground'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  const current = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    isWholeLine: true,
  });
  const decorate = (editor: TextEditor) => {
    const step = cursor && stepOf(cursor);
    const here = editor.document.uri.toString();
    const steps = (cursor?.flow.steps ?? []).filter(({ uri }) => Uri.parse(uri).toString() === here);
    editor.setDecorations(
      others,
      steps.filter((each) => each !== step).map(({ range }) => rangeOf(range)),
    );
    const now = step !== undefined && cursor !== undefined && steps.includes(step);
    editor.setDecorations(
      current,
      now
        ? [
            {
              range: rangeOf(step.range),
              renderOptions: { after: afterLine(stepText(cursor as FlowCursor)) },
            },
          ]
        : [],
    );
  };
  const show = async (next: FlowCursor | undefined) => {
    cursor = next;
    void commands.executeCommand('setContext', 'handrail.flowIsOpen', next !== undefined);
    const step = next && stepOf(next);
    if (next !== undefined && step !== undefined) {
      window.setStatusBarMessage(`$(debug-step-over) ${stepText(next)}`, 10_000);
      await openPlace(step.uri, step.range);
    }
    for (const editor of window.visibleTextEditors) decorate(editor);
  };
  const visible = window.onDidChangeVisibleTextEditors((editors) => {
    if (cursor !== undefined) for (const editor of editors) decorate(editor);
  });
  return {
    async open(key) {
      const opened = openFlow(await server.flow(key));
      if (opened === undefined)
        void window.showInformationMessage(
          'This finding holds at one place: there is no flow of data to step through.',
        );
      else await show(opened);
    },
    async move(by) {
      if (cursor !== undefined) await show(moved(cursor, by));
    },
    async pick() {
      if (cursor === undefined) return;
      const { flow } = cursor;
      const items = flow.steps.map(({ role, message, uri, range }, at) => ({
        label: `${at + 1}. ${role}: ${message}`,
        description: `${workspace.asRelativePath(Uri.parse(uri))}:${range.start.line + 1}`,
        at,
      }));
      const chosen = await window.showQuickPick(items, { title: flow.title });
      if (chosen !== undefined) await show({ flow, at: chosen.at });
    },
    close: () => void show(undefined),
    dispose() {
      visible.dispose();
      others.dispose();
      current.dispose();
    },
  };
}

function afterLine(text: string) {
  return {
    contentText: `  ${text}`,
    color: new ThemeColor('editorCodeLens.foreground'),
    fontStyle: 'italic',
  };
}
