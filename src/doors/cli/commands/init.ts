import { exitCodes, UserError } from '#model/failure';
import { version } from '#model/version';
import { type HostName, hostNames, hosts, wantedFiles } from '#program/agents/hosts';
import { wantedPipelines } from '#program/ci/pipeline-files';
import { ciServiceNames, ciServices } from '#program/ci/services';
import { command } from '../definition.ts';
import { judgementOptions } from '../scan-options.ts';
import type { Shell } from '../shell.ts';

/** `handrail init` */
export const initCommand = command({
  name: 'init',
  summary:
    'set up AI agents (MCP server, steering documents, agents, hooks), or the check of changes in a pipeline',
  says: [
    'Writes the files that agents read: how to start `handrail mcp`, one page on how we build securely, the standards as steering documents, and four agents (scanner, fixer, Guardian reviewer, threat modeller) with the fewest tools each needs.',
    'With --ci it writes a pipeline that runs `handrail ci` on changes instead, of this version and with the least permissions.',
    'Merges into what is there: JSON keeps its comments and other servers, Markdown of people gets one marked block, and a file of the same name that is not ours is left alone and told. A second run writes nothing; --remove takes out exactly what was put in.',
    'Ends with 1 with --check when files are not as they would be written.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the repository (default: the current folder)',
    },
  ],
  options: {
    agents: {
      value: 'HOSTS',
      repeat: 'comma',
      choices: [...hostNames, 'all'],
      says: 'which agents; asked on a terminal, else those that the repository shows, and AGENTS.md',
    },
    ci: {
      value: 'SERVICES',
      repeat: 'comma',
      choices: [...ciServiceNames, 'auto'],
      says: 'write the pipeline of these services instead; auto: those that the repository shows',
    },
    check: { says: 'write nothing: tell what is not as it would be written (for CI)' },
    remove: { says: 'take out what was put in' },
    'dry-run': { says: 'write nothing: show what would change' },
    'write-tools': { says: 'let agents apply fixes (`handrail mcp --write`)' },
    local: { says: 'start the installed `handrail` instead of `npx handrail` of this version' },
    legacy: { says: 'older forms beside the current ones, where a host changed its form (Kiro)' },
    standards: judgementOptions.standards,
  },
  examples: [
    { command: 'handrail init --agents kiro', says: 'For Kiro.' },
    { command: 'handrail init --agents all --dry-run', says: 'What would be written for all.' },
    { command: 'handrail init --ci github', says: 'The check of pull requests at GitHub.' },
    { command: 'handrail init --check', says: 'In CI: whether the files follow the standards still.' },
    { command: 'handrail init --remove --agents kiro', says: 'Take it away again.' },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    const { resolve } = await import('node:path');
    const { realpathSync, statSync } = await import('node:fs');
    const { changesIn, planFiles, writeFiles } = await import('../agent-files.ts');
    const { standardsIn } = await import('../standards.ts');
    if (options.check && options.remove)
      throw new UserError('usage', '--check and --remove contradict each other.', 'Give one of them.');
    const folder = resolve(shell.folder, path ?? '.');
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new UserError('no-folder', `${path ?? '.'} is no folder.`, 'Name the folder of a repository.');
    const root = realpathSync(folder);
    if (options.ci.length > 0) {
      if (options.agents.length > 0)
        throw new UserError('usage', '--ci and --agents contradict each other.', 'Run it once for each.');
      const { chosenServices } = await import('../ci-services.ts');
      const services = chosenServices(options.ci, root);
      const files = planFiles(root, wantedPipelines(services, version), options.remove ? 'remove' : 'put');
      const titles = services.map((name) => ciServices[name].title);
      await shell.out.write(pageOf(files, titles, options));
      if (options.check) return changesIn(files).length === 0 ? exitCodes.clean : exitCodes.findings;
      if (options['dry-run']) return exitCodes.clean;
      writeFiles(root, files);
      const next = options.remove ? [] : services.map((name) => `${ciServices[name].afterwards}\n`);
      await shell.out.write(next.join(''));
      return exitCodes.clean;
    }
    const names = await chosenHosts(options.agents, root, shell);
    const { standards } = await standardsIn(path, options.standards, shell);
    const start = startOf(options);
    const setup = {
      ...start,
      standards,
      mayWrite: options['write-tools'],
      legacy: options.legacy || options.remove,
    };
    const files = planFiles(root, wantedFiles(names, setup), options.remove ? 'remove' : 'put');
    const changes = changesIn(files);
    await shell.out.write(
      pageOf(
        files,
        names.map((name) => hosts[name].title),
        options,
      ),
    );
    if (options.check) return changes.length === 0 ? exitCodes.clean : exitCodes.findings;
    if (!options['dry-run']) writeFiles(root, files);
    const broken = files.some(({ result }) => result.kind === 'left' && /JSON|object/.test(result.why));
    return broken ? exitCodes.usage : exitCodes.clean;
  },
});

interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly shell: string;
}

function startOf(options: {
  readonly local: boolean;
  readonly 'write-tools': boolean;
  readonly standards: readonly string[];
}): Start {
  const more = [
    'mcp',
    ...(options['write-tools'] ? ['--write'] : []),
    ...options.standards.flatMap((folder) => ['--standards', folder]),
  ];
  if (options.local) return { command: 'handrail', args: more, shell: 'handrail' };
  const name = `handrail@${version}`;
  return { command: 'npx', args: ['-y', name, ...more], shell: `npx -y ${name}` };
}

async function chosenHosts(
  asked: readonly string[],
  root: string,
  { ask, out, interruptible }: Shell,
): Promise<readonly HostName[]> {
  if (asked.includes('all')) return hostNames;
  if (asked.length > 0) return hostNames.filter((name) => asked.includes(name));
  const { existsSync } = await import('node:fs');
  const { join } = await import('node:path');
  const shown = hostNames.filter((name) => hosts[name].shownBy.some((each) => existsSync(join(root, each))));
  const standard: readonly HostName[] = [...new Set([...shown, 'agents-md' as const])];
  if (ask === undefined) return standard;
  await out.write(`${hostNames.map((name) => `  ${name.padEnd(12)}${hosts[name].title}`).join('\n')}\n`);
  const answer = await interruptible((signal) => ask(`Which agents? [${standard.join(',')}] `, signal));
  if (answer === '') return standard;
  const words = answer.split(/[\s,]+/).filter((word) => word !== '');
  const unknown = words.find((word) => word !== 'all' && !hostNames.some((name) => name === word));
  if (unknown !== undefined)
    throw new UserError(
      'usage',
      `There is no agent ${JSON.stringify(unknown)}.`,
      `There are: ${hostNames.join(', ')}.`,
    );
  return words.includes('all') ? hostNames : hostNames.filter((name) => words.includes(name));
}

type Planned = Awaited<ReturnType<typeof import('../agent-files.ts')['planFiles']>>;

function pageOf(
  files: Planned,
  names: readonly string[],
  options: { readonly check: boolean; readonly 'dry-run': boolean; readonly remove: boolean },
): string {
  const isTold = options.check || options['dry-run'];
  const lines = files.flatMap(({ path, before, result }) => {
    if (result.kind === 'left') return [`left alone ${path}: ${result.why}`];
    if (result.kind === 'same') return [];
    const verb = result.kind === 'gone' ? 'remove' : before === undefined ? 'write' : 'change';
    return [`${isTold ? `would ${verb}` : verbDone(verb)} ${path}`];
  });
  const titles = names.join(', ');
  const changed = files.filter(({ result }) => result.kind === 'text' || result.kind === 'gone').length;
  const end =
    changed === 0
      ? `Everything is as it should be for ${titles}.`
      : isTold
        ? `${changed} files are not as they would be written for ${titles}.`
        : `${changed} files for ${titles}.${options.remove ? '' : ' Look at them, and commit them.'}`;
  return `${[...lines, end].join('\n')}\n`;
}

function verbDone(verb: 'remove' | 'write' | 'change'): string {
  return verb === 'write' ? 'wrote' : verb === 'change' ? 'changed' : 'removed';
}
