import { parseTree } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Standard } from '#model/standard';
import { type HostName, hostNames, hosts } from './hosts.ts';
import { type AgentSetup, agentsOf, readTools } from './setup.ts';
import type { WantedFile } from './wanted.ts';

const standard: Standard = {
  id: 'injection-prevention',
  title: 'Injection Prevention',
  kind: 'security',
  version: '1.0.0',
  level: 'default',
  path: 'standards/injection-prevention.md',
  intro: '',
  due: {},
  sections: [
    {
      id: 'queries',
      number: '1',
      title: 'Database queries',
      text: 'Values MUST be bound as parameters.',
      line: 1,
      fix: 'Use bound parameters.',
      rules: ['code/sql-injection'],
      cwes: [89],
      level: 'default',
      ...{ families: [], paths: [], documents: [], controls: [] },
    },
  ],
};

function setup(more: Partial<AgentSetup> = {}): AgentSetup {
  return {
    standards: [standard],
    command: 'npx',
    args: ['-y', 'handrail@1.2.3', 'mcp'],
    shell: 'npx -y handrail@1.2.3',
    ...{ mayWrite: false, legacy: true, ...more },
  };
}

function filesOf(name: HostName, more?: Partial<AgentSetup>): readonly WantedFile[] {
  return hosts[name].files(setup(more));
}

function textOf(file: WantedFile): string {
  return file.kind === 'entry' ? JSON.stringify(file.value) : file.text;
}

describe.each(hostNames)('%s', (name) => {
  test('gets at least one file, all of them inside the repository, each once', () => {
    const paths = filesOf(name).map(
      ({ path, ...file }) => `${path} ${'keys' in file ? file.keys.join() : ''}`,
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).not.toMatch(/^\/|^~|\.\.\//);
  });

  test('gets JSON that is JSON, and YAML in front of its Markdown that is YAML', () => {
    for (const file of filesOf(name)) {
      const text = textOf(file);
      if (file.kind === 'whole' && file.path.endsWith('.json')) expect(parseTree(text)?.type).toBe('object');
      if (/\.ya?ml$/.test(file.path) && file.kind === 'whole') expect(parse(text)).toBeTypeOf('object');
      const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
      if (front !== undefined) expect(parse(front)).toBeTypeOf('object');
    }
  });

  test('is told what the standards ask, or where they are', () => {
    const all = filesOf(name).map(textOf).join('\n');
    expect(all).toMatch(/Injection Prevention|handrail/);
  });
});

/** https://github.com/aws/amazon-q-developer-cli, schemas/agent-v1.json: further keys are refused. */
const keysOfQ = new Set(
  ['$schema', 'name', 'description', 'prompt', 'mcpServers', 'tools', 'toolAliases', 'allowedTools'].concat([
    'resources',
    'hooks',
    'toolsSettings',
    'useLegacyMcpJson',
    'model',
  ]),
);

test('agents of Amazon Q have the keys of its schema, and resources that are files', () => {
  const agents = filesOf('amazonq').filter(({ path }) => path.includes('cli-agents/'));
  expect(agents).toHaveLength(4);
  for (const file of agents) {
    const agent = JSON.parse(textOf(file));
    expect(Object.keys(agent).filter((key) => !keysOfQ.has(key))).toEqual([]);
    expect(agent.resources.every((each: string) => each.startsWith('file://'))).toBe(true);
    expect(new Set(agent.allowedTools).size).toBe(agent.allowedTools.length);
  }
});

test('steering documents of Kiro say when they are read: always, or where files match', () => {
  const steering = filesOf('kiro').filter(({ path }) => path.includes('/steering/'));
  const modes = steering.map((file) => parse(textOf(file).split('---')[1] ?? '').inclusion);
  expect(steering.length).toBe(2);
  for (const mode of modes) expect(['always', 'fileMatch', 'manual', 'auto']).toContain(mode);
  expect(modes).toContain('always');
});

describe('agents', () => {
  test('have the fewest tools: only who mends and who writes threat models edits, and none applies a fix where the server does not', () => {
    const editing = agentsOf({ mayWrite: true }).filter(
      ({ mayEdit, tools }) => mayEdit || tools.includes('apply_fix'),
    );
    expect(editing.map(({ name }) => name)).toEqual(['handrail-fixer', 'handrail-threat-modeller']);
    expect(agentsOf({ mayWrite: false }).flatMap(({ tools }) => tools)).not.toContain('apply_fix');
  });

  test('name tools that there are', () => {
    const known = new Set<string>([...readTools, 'apply_fix']);
    for (const { tools, prompt } of agentsOf({ mayWrite: true })) {
      expect(tools.filter((tool) => !known.has(tool))).toEqual([]);
      expect(prompt).toContain('data');
    }
  });

  test('no host may apply fixes without asking', () => {
    for (const name of hostNames)
      for (const file of filesOf(name, { mayWrite: true })) {
        const allowed = /"(?:autoApprove|allowedTools|alwaysAllow)":\s*\[([^\]]*)\]/.exec(textOf(file))?.[1];
        expect(allowed ?? '').not.toContain('apply_fix');
      }
  });
});
