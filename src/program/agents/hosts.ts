import { kiroFiles, kiroPower } from './hosts/kiro.ts';
import {
  agentsMd,
  amazonQFiles,
  claudeFiles,
  clineFiles,
  continueFiles,
  copilotFiles,
  cursorFiles,
  geminiFiles,
  opencodeFiles,
  rooFiles,
  vscodeFiles,
  windsurfFiles,
} from './hosts/others.ts';
import type { AgentSetup } from './setup.ts';
import type { WantedFile } from './wanted.ts';

/** Hosts of agents that can be set up. */
export const hostNames = [
  'kiro',
  'kiro-power',
  'amazonq',
  'agents-md',
  'claude',
  'cursor',
  'vscode',
  'copilot',
  'gemini',
  'windsurf',
  'cline',
  'roo',
  'continue',
  'opencode',
] as const;

/** One of {@link hostNames}. */
export type HostName = (typeof hostNames)[number];

interface Host {
  readonly title: string;
  /** A path that shows that a repository uses it. */
  readonly shownBy: readonly string[];
  readonly files: (setup: AgentSetup) => readonly WantedFile[];
}

/** What each host is called, how it is known, and which files it reads. */
export const hosts: Readonly<Record<HostName, Host>> = {
  kiro: { title: 'Kiro', shownBy: ['.kiro'], files: kiroFiles },
  'kiro-power': { title: 'Kiro, as a power', shownBy: ['.kiro/powers'], files: kiroPower },
  amazonq: { title: 'Amazon Q Developer', shownBy: ['.amazonq'], files: amazonQFiles },
  'agents-md': { title: 'AGENTS.md, which most agents read', shownBy: ['AGENTS.md'], files: agentsMd },
  claude: { title: 'Claude Code', shownBy: ['.claude', 'CLAUDE.md', '.mcp.json'], files: claudeFiles },
  cursor: { title: 'Cursor', shownBy: ['.cursor'], files: cursorFiles },
  vscode: { title: 'VS Code', shownBy: ['.vscode'], files: vscodeFiles },
  copilot: {
    title: 'GitHub Copilot',
    shownBy: ['.github/copilot-instructions.md', '.github/agents'],
    files: copilotFiles,
  },
  gemini: { title: 'Gemini CLI', shownBy: ['GEMINI.md', '.gemini'], files: geminiFiles },
  windsurf: { title: 'Windsurf', shownBy: ['.windsurf'], files: windsurfFiles },
  cline: { title: 'Cline', shownBy: ['.clinerules'], files: clineFiles },
  roo: { title: 'Roo Code', shownBy: ['.roo'], files: rooFiles },
  continue: { title: 'Continue', shownBy: ['.continue'], files: continueFiles },
  opencode: { title: 'OpenCode', shownBy: ['opencode.json', '.opencode'], files: opencodeFiles },
};

/** All files that hosts want, each path once. */
export function wantedFiles(names: readonly HostName[], setup: AgentSetup): readonly WantedFile[] {
  const all = names.flatMap((name) => hosts[name].files(setup));
  return [...new Map(all.map((each) => [each.path, each])).values()];
}
