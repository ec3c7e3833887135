import { expect, test } from 'vitest';
import type { ListedFinding, Severity } from './protocol.ts';
import { childrenOf, type Node, treeOf } from './tree.ts';

function finding(severity: Severity, uri: string, line: number): ListedFinding {
  const at = { line, character: 0 };
  return {
    key: `${uri}:${line}`,
    ruleId: 'code/x',
    title: 'X',
    severity,
    uri,
    range: { start: at, end: at },
  };
}

function drawn(nodes: readonly Node[], node?: Node, depth = 0): string {
  return childrenOf(nodes, node)
    .map((each) => `${' '.repeat(depth)}${nameOf(each)}\n${drawn(nodes, each, depth + 1)}`)
    .join('');
}

function nameOf(node: Node): string {
  if (node.kind === 'severity') return `${node.severity} ${node.count}`;
  if (node.kind === 'file') return node.uri;
  return node.kind === 'finding' ? `line ${node.finding.range.start.line}` : `${node.count} more`;
}

test('findings stand below their severity and file, the gravest first, by line', () => {
  const findings = [
    finding('low', 'b', 1),
    finding('high', 'b', 9),
    finding('high', 'b', 2),
    finding('high', 'a', 5),
  ];
  expect(drawn(treeOf(findings, 4))).toBe(
    ['high 3', ' a', '  line 5', ' b', '  line 2', '  line 9', 'low 1', ' b', '  line 1', ''].join('\n'),
  );
});

test('what is not listed is counted', () => {
  expect(
    drawn(treeOf([finding('info', 'a', 0)], 3))
      .trimEnd()
      .split('\n')
      .at(-1),
  ).toBe('2 more');
  expect(treeOf([], 0)).toEqual([]);
});
