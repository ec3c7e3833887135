import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A text that is open in the editor. */
export interface OpenDocument {
  readonly document: TextDocument;
  /** An edit came out of order, or did not fit: what we have is not what the editor shows, until it sends all of it. */
  readonly isLost: boolean;
}

/** Texts that are open, by their address. */
export interface Documents {
  readonly open: (uri: string, languageId: string, version: number, text: string) => void;
  /** @returns whether it is open, so that it is worth looking at again */
  readonly change: (
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ) => boolean;
  readonly close: (uri: string) => void;
  readonly get: (uri: string) => OpenDocument | undefined;
  readonly uris: () => readonly string[];
}

/** Keeps what editors send, whatever order it comes in. */
export function openDocuments(): Documents {
  const all = new Map<string, OpenDocument>();
  return {
    open(uri, languageId, version, text) {
      all.set(uri, { document: TextDocument.create(uri, languageId, version, text), isLost: false });
    },
    change(uri, version, changes) {
      const known = all.get(uri);
      if (known === undefined) return false;
      all.set(uri, changed(known, version, changes));
      return true;
    },
    close(uri) {
      all.delete(uri);
    },
    get: (uri) => all.get(uri),
    uris: () => [...all.keys()],
  };
}

function changed(
  { document, isLost }: OpenDocument,
  version: number,
  changes: readonly TextDocumentContentChangeEvent[],
): OpenDocument {
  const whole = changes.findLastIndex((change) => !('range' in change));
  const { uri, languageId } = document;
  // All of the text: whatever was before does not matter.
  const [base, rest] =
    whole < 0
      ? [document, changes]
      : [TextDocument.create(uri, languageId, version, changes[whole]?.text ?? ''), changes.slice(whole + 1)];
  if (whole < 0 && (isLost || version <= document.version)) return { document, isLost: true };
  try {
    return { document: TextDocument.update(base, [...rest], version), isLost: false };
  } catch {
    return { document, isLost: true };
  }
}
