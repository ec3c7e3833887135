import { commands, type Disposable, EventEmitter, Uri, workspace } from 'vscode';

const scheme = 'handrail';

/** Pages about findings, shown as the editor shows Markdown. */
export interface Pages extends Disposable {
  readonly show: (markdown: string) => void;
}

/** Opens the one virtual document that pages are shown in: the next page takes the place of the last. */
export function openPages(): Pages {
  const changed = new EventEmitter<Uri>();
  const uri = Uri.parse(`${scheme}:/Handrail.md`);
  let text = '';
  const registered = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => text,
  });
  return {
    show(markdown) {
      text = markdown;
      changed.fire(uri);
      void commands.executeCommand('markdown.showPreviewToSide', uri);
    },
    dispose() {
      registered.dispose();
      changed.dispose();
    },
  };
}
