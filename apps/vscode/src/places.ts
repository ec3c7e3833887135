import { Range, type TextEditor, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { Range as PlainRange } from './protocol.ts';

/** Opens a file at a range; tells, and gives undefined, where it cannot be opened. */
export async function openPlace(uri: string, range: PlainRange): Promise<TextEditor | undefined> {
  try {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const selection = rangeOf(range);
    const editor = await window.showTextDocument(document, { selection, preview: true });
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
    return editor;
  } catch {
    void window.showWarningMessage(
      `${Uri.parse(uri).fsPath} cannot be opened: it may be gone since the last scan.`,
    );
    return undefined;
  }
}

/** A range as the editor wants it. */
export function rangeOf({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
