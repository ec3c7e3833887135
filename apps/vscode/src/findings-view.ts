import {
  type Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import type { ListedFinding, Severity } from './protocol.ts';
import type { Server } from './server.ts';
import { childrenOf, type Node, treeOf } from './tree.ts';

/** So many findings are listed; the view says how many more there are. */
const mostListed = 5000;

/** The view of findings. */
export interface FindingsView extends Disposable {
  /** Asks the server again; what was asked before is not shown any more. */
  readonly refresh: () => void;
}

/** Opens the view and keeps it as the server says. */
export function openFindingsView(server: Pick<Server, 'findings'>): FindingsView {
  const changed = new EventEmitter<undefined>();
  let nodes: readonly Node[] = [];
  let asked = 0;
  const view = window.createTreeView<Node>('handrail.findings', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...childrenOf(nodes, node)],
      getTreeItem: itemOf,
    },
  });
  const load = async () => {
    const own = ++asked;
    const { findings, total } = await allOf(server);
    if (own !== asked) return;
    nodes = treeOf(findings, total);
    view.badge =
      total === 0 ? undefined : { value: total, tooltip: total === 1 ? '1 finding' : `${total} findings` };
    changed.fire(undefined);
  };
  return {
    refresh: () => void load(),
    dispose() {
      asked += 1;
      view.dispose();
      changed.dispose();
    },
  };
}

async function allOf(server: Pick<Server, 'findings'>) {
  const findings: ListedFinding[] = [];
  let total = 0;
  let cursor: string | undefined;
  do {
    const page = await server.findings(cursor);
    if (page === undefined) break;
    findings.push(...page.findings);
    total = page.total;
    cursor = page.nextCursor;
  } while (cursor !== undefined && findings.length < mostListed);
  return { findings, total };
}

const icons: Readonly<Record<Severity, readonly [string, string]>> = {
  critical: ['error', 'problemsErrorIcon.foreground'],
  high: ['error', 'problemsErrorIcon.foreground'],
  medium: ['warning', 'problemsWarningIcon.foreground'],
  low: ['info', 'problemsInfoIcon.foreground'],
  info: ['info', 'problemsInfoIcon.foreground'],
};

function itemOf(node: Node): TreeItem {
  switch (node.kind) {
    case 'severity': {
      const item = new TreeItem(capital(node.severity), TreeItemCollapsibleState.Expanded);
      item.id = node.severity;
      item.description = String(node.count);
      item.iconPath = iconOf(node.severity);
      return item;
    }
    case 'file': {
      const item = new TreeItem(Uri.parse(node.uri), TreeItemCollapsibleState.Collapsed);
      item.id = `${node.severity} ${node.uri}`;
      item.description = true;
      item.iconPath = ThemeIcon.File;
      return item;
    }
    case 'finding':
      return findingItem(node.finding);
    case 'rest':
      return new TreeItem(`… and ${node.count} more: "handrail scan" lists all`);
  }
}

function findingItem({ title, ruleId, standard, range, uri, severity, key }: ListedFinding): TreeItem {
  const item = new TreeItem(title);
  item.description = `line ${range.start.line + 1}`;
  item.tooltip = [title, ruleId, ...(standard === undefined ? [] : [`Breaks ${standard}`])].join('\n');
  item.contextValue = 'finding';
  item.iconPath = iconOf(severity);
  item.id = `finding ${key} ${uri} ${range.start.line}:${range.start.character}`;
  item.command = { title: 'Open', command: 'handrail.openFinding', arguments: [uri, range] };
  return item;
}

function iconOf(severity: Severity): ThemeIcon {
  const [icon, colour] = icons[severity];
  return new ThemeIcon(icon, new ThemeColor(colour));
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
