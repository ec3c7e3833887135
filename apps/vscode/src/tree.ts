import { type ListedFinding, type Severity, severities } from './protocol.ts';

/** One line of the view. */
export type Node = SeverityNode | FileNode | FindingNode | RestNode;

/** All findings of one severity. */
export interface SeverityNode {
  readonly kind: 'severity';
  readonly severity: Severity;
  readonly count: number;
  readonly children: readonly FileNode[];
}

/** Those of them that are in one file. */
export interface FileNode {
  readonly kind: 'file';
  readonly severity: Severity;
  readonly uri: string;
  readonly children: readonly FindingNode[];
}

export interface FindingNode {
  readonly kind: 'finding';
  readonly finding: ListedFinding;
}

/** Findings that are not listed, so that a short list is never taken for a whole one. */
export interface RestNode {
  readonly kind: 'rest';
  readonly count: number;
}

/** Findings by severity and file, in the order of their lines; `total` may be more than are listed. */
export function treeOf(findings: readonly ListedFinding[], total: number): readonly Node[] {
  const groups = severities.flatMap((severity): readonly SeverityNode[] => {
    const own = findings.filter((each) => each.severity === severity);
    return own.length === 0
      ? []
      : [{ kind: 'severity', severity, count: own.length, children: filesOf(own, severity) }];
  });
  const left = total - findings.length;
  return left > 0 ? [...groups, { kind: 'rest', count: left }] : groups;
}

function filesOf(findings: readonly ListedFinding[], severity: Severity): readonly FileNode[] {
  const byUri = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const own = byUri.get(finding.uri);
    if (own === undefined) byUri.set(finding.uri, [finding]);
    else own.push(finding);
  }
  return [...byUri]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([uri, own]) => ({
      kind: 'file',
      severity,
      uri,
      children: own
        .sort(
          (a, b) =>
            a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
        )
        .map((finding) => ({ kind: 'finding', finding })),
    }));
}

/** What is below a line of the view; of nothing, what is at its top. */
export function childrenOf(nodes: readonly Node[], node: Node | undefined): readonly Node[] {
  if (node === undefined) return nodes;
  return 'children' in node ? node.children : [];
}
