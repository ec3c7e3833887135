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

/**
 * Kiro: steering documents, agents, hooks and the server. Source: Kiro's documentation of IDE 1.0 and CLI V3 on
 * steering, hooks v1, custom agents and MCP; with `legacy` the forms before those beside them.
 */
export function kiroFiles(setup: AgentSetup): readonly WantedFile[] {
  const { standards, command, args, shell, legacy } = setup;
  const agents = agentsOf(setup);
  return [
    {
      kind: 'entry',
      path: '.kiro/settings/mcp.json',
      keys: ['mcpServers', 'handrail'],
      value: { command, args, disabled: false, autoApprove: readTools },
    },
    {
      kind: 'whole',
      path: '.kiro/steering/handrail.md',
      text: page({ inclusion: 'always' }, guideText(setup)),
    },
    ...standards.map((standard): WantedFile => {
      const globs = globsOf(standard);
      const front =
        globs.length > 0
          ? { inclusion: 'fileMatch', fileMatchPattern: globs }
          : { inclusion: 'auto', name: `handrail-${standard.id}`, description: occasionOf(standard) };
      return {
        kind: 'whole',
        path: `.kiro/steering/handrail-${standard.id}.md`,
        text: page(front, standardText(standard)),
      };
    }),
    ...agents.map(({ name, description, tools, mayEdit, prompt }): WantedFile => {
      const named = tools.map((tool) => `@handrail/${tool}`);
      const front = {
        name,
        description,
        tools: ['read', ...(mayEdit ? ['write'] : []), ...named],
        includeMcpJson: true,
        permissions: {
          rules: [
            { capability: 'fs_read', effect: 'allow' },
            { capability: 'fs_write', effect: mayEdit ? 'ask' : 'deny' },
            {
              capability: 'mcp',
              match: tools.filter(isRead).map((tool) => `handrail/${tool}`),
              effect: 'allow',
            },
          ],
        },
      };
      return { kind: 'whole', path: `.kiro/agents/${name}.md`, text: page(front, prompt) };
    }),
    {
      kind: 'whole',
      path: '.kiro/hooks/handrail.json',
      text: json({
        version: 'v1',
        hooks: [
          {
            name: 'handrail-after-task',
            description: `Scans what a task changed. ${ownNote}`,
            trigger: 'PostTaskExec',
            action: { type: 'command', command: `${shell} scan --changed --format lines` },
            timeout: 120,
            enabled: true,
          },
          {
            name: 'handrail-new-dependency',
            description: 'Asks the agent to check what a manifest now depends on.',
            trigger: 'PostFileSave',
            matcher:
              '(package\\.json|requirements[^/]*\\.txt|pyproject\\.toml|pom\\.xml|go\\.mod|Cargo\\.toml|Gemfile)$',
            action: {
              type: 'agent',
              prompt:
                'A manifest was saved. Call check_package of the MCP server handrail for each dependency that is new or changed, and tell what is not clear.',
            },
            timeout: 60,
            enabled: true,
          },
        ],
      }),
    },
    ...(legacy ? legacyFiles(setup) : []),
  ];
}

function isRead(tool: string): boolean {
  return readTools.some((each) => each === tool);
}

/** Agents as JSON of CLI 2.x, and a hook of IDE 0.x. */
function legacyFiles(setup: AgentSetup): readonly WantedFile[] {
  return [
    ...agentsOf(setup).map(
      ({ name, description, tools, mayEdit, prompt }): WantedFile => ({
        kind: 'whole',
        path: `.kiro/agents/${name}.json`,
        text: json({
          name,
          description: `${description} ${ownNote}`,
          prompt,
          tools: ['fs_read', ...(mayEdit ? ['fs_write'] : []), ...tools.map((tool) => `@handrail/${tool}`)],
          allowedTools: ['fs_read', ...tools.filter(isRead).map((tool) => `@handrail/${tool}`)],
          resources: ['file://.kiro/steering/handrail*.md'],
          includeMcpJson: true,
        }),
      }),
    ),
    {
      kind: 'whole',
      path: '.kiro/hooks/handrail.kiro.hook',
      text: json({
        enabled: true,
        name: 'handrail-after-agent',
        description: ownNote,
        version: '1',
        when: { type: 'agentStop' },
        // biome-ignore lint/suspicious/noThenProperty: the format's own name.
        then: { type: 'runCommand', command: `${setup.shell} scan --changed --format lines`, timeout: 120 },
      }),
    },
  ];
}

/** A power: the server and when to use it, in one folder that can be shared. */
export function kiroPower(setup: AgentSetup): readonly WantedFile[] {
  const { command, args } = setup;
  return [
    {
      kind: 'whole',
      path: '.kiro/powers/handrail/POWER.md',
      text: page(
        {
          name: 'handrail',
          displayName: 'Handrail application security',
          description:
            'Security standards, scans, explanations and fixes for code, packages, infrastructure and pipelines.',
          keywords: ['security', 'vulnerability', 'secret', 'dependency', 'terraform', 'pipeline', 'fix'],
          author: 'Handrail',
        },
        guideText(setup),
      ),
    },
    {
      kind: 'entry',
      path: '.kiro/powers/handrail/mcp.json',
      keys: ['mcpServers', 'handrail'],
      value: { command, args },
    },
  ];
}
