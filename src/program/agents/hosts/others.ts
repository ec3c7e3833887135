import { stringify } from 'yaml';
import {
  type AgentSetup,
  agentsOf,
  globsOf,
  guideText,
  occasionOf,
  readTools,
  standardText,
} from '../setup.ts';
import { json, page } from '../text.ts';
import { ownNote, type WantedFile } from '../wanted.ts';

const server = ({ command, args }: AgentSetup) => ({ command, args });

/** `AGENTS.md`, which most hosts read. Source: agents.md. */
export function agentsMd(setup: AgentSetup): readonly WantedFile[] {
  return [{ kind: 'block', path: 'AGENTS.md', text: guideText(setup) }];
}

/** Amazon Q Developer. Source: AWS's documentation of rules and MCP, and the schema agent-v1 of its CLI. */
export function amazonQFiles(setup: AgentSetup): readonly WantedFile[] {
  return [
    { kind: 'entry', path: '.amazonq/mcp.json', keys: ['mcpServers', 'handrail'], value: server(setup) },
    { kind: 'whole', path: '.amazonq/rules/handrail.md', text: page(undefined, guideText(setup)) },
    ...agentsOf(setup).map(
      ({ name, description, tools, mayEdit, prompt }): WantedFile => ({
        kind: 'whole',
        path: `.amazonq/cli-agents/${name}.json`,
        text: json({
          name,
          description: `${description} ${ownNote}`,
          prompt,
          mcpServers: { handrail: server(setup) },
          tools: ['fs_read', ...(mayEdit ? ['fs_write'] : []), ...tools.map((tool) => `@handrail/${tool}`)],
          allowedTools: [
            'fs_read',
            ...tools
              .filter((tool) => readTools.some((each) => each === tool))
              .map((tool) => `@handrail/${tool}`),
          ],
          resources: ['file://.amazonq/rules/**/*.md'],
        }),
      }),
    ),
  ];
}

/** Claude Code: the server, agents and a command. Source: its documentation of MCP, subagents and commands. */
export function claudeFiles(setup: AgentSetup): readonly WantedFile[] {
  return [
    {
      kind: 'entry',
      path: '.mcp.json',
      keys: ['mcpServers', 'handrail'],
      value: { type: 'stdio', ...server(setup) },
    },
    ...agentsOf(setup).map(({ name, description, tools, mayEdit, prompt }): WantedFile => {
      const own = ['Read', 'Grep', 'Glob', ...(mayEdit ? ['Edit', 'Write'] : [])];
      const front = {
        name,
        description,
        tools: [...own, ...tools.map((tool) => `mcp__handrail__${tool}`)].join(', '),
      };
      return { kind: 'whole', path: `.claude/agents/${name}.md`, text: page(front, prompt) };
    }),
    {
      kind: 'whole',
      path: '.claude/commands/security-review.md',
      text: page(
        { description: 'Review the current change for security by our standards', 'argument-hint': '[base]' },
        'Use the agent handrail-guardian to review the current change against $ARGUMENTS (the default branch when empty).',
      ),
    },
    { kind: 'block', path: 'CLAUDE.md', text: guideText(setup) },
  ];
}

/** Cursor: the server and rules. Source: its documentation of rules (`.mdc`) and MCP. */
export function cursorFiles(setup: AgentSetup): readonly WantedFile[] {
  return [
    { kind: 'entry', path: '.cursor/mcp.json', keys: ['mcpServers', 'handrail'], value: server(setup) },
    {
      kind: 'whole',
      path: '.cursor/rules/handrail.mdc',
      text: rule('How we build securely', [], true, guideText(setup)),
    },
    ...setup.standards.map(
      (standard): WantedFile => ({
        kind: 'whole',
        path: `.cursor/rules/handrail-${standard.id}.mdc`,
        text: rule(occasionOf(standard), globsOf(standard), false, standardText(standard)),
      }),
    ),
  ];
}

/** Globs stand unquoted and parted by commas in this form. */
function rule(description: string, globs: readonly string[], always: boolean, text: string): string {
  const head = [
    `description: ${JSON.stringify(description)}`,
    `globs: ${globs.join(',')}`.trimEnd(),
    `alwaysApply: ${always}`,
  ];
  return `---\n${head.join('\n')}\n---\n<!-- ${ownNote} -->\n\n${text.trim()}\n`;
}

/** VS Code. Source: its documentation of MCP servers: the key is `servers`. */
export function vscodeFiles(setup: AgentSetup): readonly WantedFile[] {
  return [
    {
      kind: 'entry',
      path: '.vscode/mcp.json',
      keys: ['servers', 'handrail'],
      value: { type: 'stdio', ...server(setup) },
    },
  ];
}

/** GitHub Copilot. Source: GitHub's documentation of custom instructions and custom agents. */
export function copilotFiles(setup: AgentSetup): readonly WantedFile[] {
  return [
    { kind: 'block', path: '.github/copilot-instructions.md', text: guideText(setup) },
    ...agentsOf(setup).map(({ name, description, tools, mayEdit, prompt }): WantedFile => {
      const front = {
        name,
        description,
        tools: ['read', 'search', ...(mayEdit ? ['edit'] : []), ...tools.map((tool) => `handrail/${tool}`)],
      };
      return { kind: 'whole', path: `.github/agents/${name}.agent.md`, text: page(front, prompt) };
    }),
  ];
}

/** Gemini CLI. Source: its documentation of `GEMINI.md`. */
export function geminiFiles(setup: AgentSetup): readonly WantedFile[] {
  return [{ kind: 'block', path: 'GEMINI.md', text: guideText(setup) }];
}

/** Windsurf. Source: its documentation of rules. */
export function windsurfFiles(setup: AgentSetup): readonly WantedFile[] {
  return [
    {
      kind: 'whole',
      path: '.windsurf/rules/handrail.md',
      text: page({ trigger: 'always_on' }, guideText(setup)),
    },
  ];
}

/** Cline. Source: its documentation of `.clinerules`. */
export function clineFiles(setup: AgentSetup): readonly WantedFile[] {
  return [{ kind: 'whole', path: '.clinerules/handrail.md', text: page(undefined, guideText(setup)) }];
}

/** Roo Code. Source: its documentation of MCP in projects. */
export function rooFiles(setup: AgentSetup): readonly WantedFile[] {
  return [{ kind: 'entry', path: '.roo/mcp.json', keys: ['mcpServers', 'handrail'], value: server(setup) }];
}

/** Continue. Source: its documentation of MCP servers and rules as files. */
export function continueFiles(setup: AgentSetup): readonly WantedFile[] {
  const block = {
    name: 'handrail',
    version: '1.0.0',
    schema: 'v1',
    mcpServers: [{ name: 'handrail', type: 'stdio', ...server(setup) }],
  };
  return [
    { kind: 'whole', path: '.continue/mcpServers/handrail.yaml', text: `# ${ownNote}\n${stringify(block)}` },
    {
      kind: 'whole',
      path: '.continue/rules/handrail.md',
      text: page({ name: 'Handrail', alwaysApply: true }, guideText(setup)),
    },
  ];
}

/** OpenCode. Source: its documentation of `opencode.json`. */
export function opencodeFiles(setup: AgentSetup): readonly WantedFile[] {
  const { command, args } = setup;
  return [
    {
      kind: 'entry',
      path: 'opencode.json',
      keys: ['mcp', 'handrail'],
      value: { type: 'local', command: [command, ...args], enabled: true },
    },
  ];
}
