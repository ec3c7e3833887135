import type { Connection } from 'vscode-languageserver';
import type { Finding } from '#model/finding';
import { breaksText } from '#report/breaks';
import { visible } from '#report/inert/visible';
import { titleOf } from '#report/lesson';
import { compareFindings } from '#report/summary';
import { findingPage, placeOf, rangeOf, uriOf } from './present.ts';
import type { Workspace } from './workspace.ts';

const pageSize = 500;

/**
 * What editors ask beyond the Language Server Protocol: `handrail/findings` (a page of the workspace), `handrail/flow`
 * (the way of the data, step by step), and the command `handrail.explain`.
 */
export function addQuestions(connection: Connection, workspace: Workspace): void {
  connection.onRequest('handrail/findings', (params: { readonly cursor?: unknown } | undefined) => {
    const all = workspace
      .folders()
      .flatMap((folder) =>
        (folder.scan()?.findings ?? [])
          .filter(({ suppression }) => suppression === undefined)
          .map((finding) => ({ finding, root: folder.root })),
      );
    const sorted = all.sort((a, b) => compareFindings(a.finding, b.finding));
    const start = typeof params?.cursor === 'string' ? Math.max(0, Number(params.cursor) || 0) : 0;
    const page = sorted.slice(start, start + pageSize);
    const next = start + page.length;
    return {
      total: sorted.length,
      findings: page.map(({ finding, root }) => listed(finding, root)),
      ...(next < sorted.length ? { nextCursor: String(next) } : {}),
    };
  });
  connection.onRequest('handrail/flow', (params: { readonly key?: unknown } | undefined) => {
    const found = workspace.findingOf(String(params?.key ?? ''));
    if (found === undefined) return null;
    const { finding, folder } = found;
    return {
      title: visible(titleOf(finding)),
      steps: (finding.trace ?? []).map(({ role, location, message }) => ({
        role,
        message: visible(message),
        ...placeOf(location, folder.root),
      })),
    };
  });
  connection.onExecuteCommand(({ command, arguments: [key] = [] }) => {
    if (command === 'handrail.scan') {
      workspace.rescan(0);
      return null;
    }
    const found = command === 'handrail.explain' ? workspace.findingOf(String(key ?? '')) : undefined;
    return found === undefined ? null : findingPage(found.finding, found.folder.ruleOf(found.finding.ruleId));
  });
}

function listed(finding: Finding, root: string) {
  const breaks = breaksText(finding);
  return {
    key: finding.key,
    ruleId: finding.ruleId,
    title: visible(titleOf(finding)),
    severity: finding.severity,
    uri: uriOf(finding.location.path, root),
    range: rangeOf(finding.location),
    ...(breaks === undefined ? {} : { standard: visible(breaks) }),
  };
}
