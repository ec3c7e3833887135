import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '#model/finding';
import { lastDay, suppressionComment } from '#program/suppression-comment';
import { visible } from '#report/inert/visible';
import { titleOf } from '#report/lesson';
import { count } from '#report/wording';
import { textRequest } from './folder.ts';
import { rangeOf } from './present.ts';
import type { Place, Workspace } from './workspace.ts';

/** The kind of an action that mends all that can be mended in a file. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.handrail`;

/** What is asked for. */
export interface ActionQuestion {
  readonly document: TextDocument;
  readonly place: Place;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  readonly only: readonly string[] | undefined;
}

/** Files of a tree up to which all of it is read again for an edit that needs more than its file. */
const mostFiles = 2000;

/** Fix, fix all of this kind, suppress and explain, for findings at a place; fix everything for a whole file. */
export async function actionsFor(
  question: ActionQuestion,
  workspace: Workspace,
): Promise<readonly CodeAction[]> {
  const { document, place, findings, only } = question;
  const wants = (kind: string) =>
    only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix))
    for (const finding of findings) {
      const diagnostics = question.diagnostics.filter(
        ({ data }) => (data as { readonly key?: string } | undefined)?.key === finding.key,
      );
      const add = (title: string, more: Partial<CodeAction>) =>
        actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics, ...more });
      const same = workspace.shownIn(document.uri).filter(({ ruleId }) => ruleId === finding.ruleId);
      const one = await fixOf([finding], question);
      if (one !== undefined) {
        add(`Fix: ${one.says}`, { edit: one.edit, isPreferred: true });
        const all = same.length > 1 ? await fixOf(same, question) : undefined;
        if (all !== undefined && all.count > 1)
          add(`Fix ${all.count} of this kind in this file: ${visible(titleOf(finding))}`, { edit: all.edit });
      }
      add(`Suppress ${finding.ruleId} here, with a reason`, { edit: suppression(finding, question) });
      add(`Explain: ${visible(titleOf(finding))}`, {
        command: { title: 'Explain', command: 'handrail.explain', arguments: [finding.key] },
      });
    }
  if (only?.some((each) => fixAllKind.startsWith(each)) && wants(fixAllKind)) {
    const all = await fixOf(workspace.shownIn(document.uri), { ...question, place });
    if (all !== undefined)
      actions.push({
        title: `Fix ${count(all.count, 'finding')} of this file`,
        kind: fixAllKind,
        edit: all.edit,
      });
  }
  return actions;
}

interface OfferedEdit {
  readonly says: string;
  readonly count: number;
  readonly edit: NonNullable<CodeAction['edit']>;
}

/** Edits that were tried on this text; where they need other files, on the tree, as long as the text is as it was scanned. */
async function fixOf(
  findings: readonly Finding[],
  { document, place }: Pick<ActionQuestion, 'document' | 'place'>,
): Promise<OfferedEdit | undefined> {
  const text = document.getText();
  const { folder, path } = place;
  const { openFixing } = await import('#scan/fixing');
  const isMany = findings.length > 1;
  const scanned = folder.scan()?.coverage.map(({ checked }) => checked) ?? [];
  const requests = [
    textRequest(path, text, folder.request),
    ...(Math.max(0, ...scanned) <= mostFiles ? [folder.request] : []),
  ];
  for (const request of requests) {
    const fixing = await openFixing(findings, request);
    if (fixing.textOf(path) !== text) continue;
    const offers = await fixing.offersFor(findings);
    // What changes results is for one finding that somebody chose.
    const fixes = offers.fixes.filter((each) => each.path === path && !(isMany && each.changesResults));
    const [first] = fixes;
    if (first === undefined || offers.texts.size > 1) continue;
    const seen = new Set<string>();
    const edits: TextEdit[] = fixes
      .flatMap((each) => each.edits)
      .filter(({ start, end, text: put }) => {
        const name = `${start}:${end}:${put}`;
        return !seen.has(name) && seen.add(name);
      })
      .map(({ start, end, text: newText }) => ({
        range: { start: document.positionAt(start), end: document.positionAt(end) },
        newText,
      }));
    return { says: visible(first.says), count: fixes.length, edit: versioned(document, edits) };
  }
  return undefined;
}

function versioned({ uri, version }: TextDocument, edits: readonly TextEdit[]): OfferedEdit['edit'] {
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] };
}

/** A comment above the line, whose reason somebody has to write: it holds once there is one. */
function suppression(
  { ruleId, location }: Finding,
  { document, place }: Pick<ActionQuestion, 'document' | 'place'>,
): OfferedEdit['edit'] {
  const { line } = rangeOf(location).start;
  const start = { line, character: 0 };
  const text = document.getText({ start, end: { line: line + 1, character: 0 } });
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  const until = lastDay(place.folder.request.today);
  const comment = suppressionComment({
    path: place.path,
    ruleId,
    reason: '<why it does not matter here>',
    until,
  });
  return versioned(document, [{ range: { start, end: start }, newText: `${indent}${comment}\n` }]);
}
