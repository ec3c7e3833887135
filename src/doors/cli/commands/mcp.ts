import { exitCodes, UserError } from '#model/failure';
import { command } from '../definition.ts';
import { judgementOptions } from '../scan-options.ts';

/** `handrail mcp` */
export const mcpCommand = command({
  name: 'mcp',
  summary: 'serve AI agents: scan, explain, fix and standards over the Model Context Protocol',
  says: [
    'Speaks on standard input and output, as agents start it; `handrail init` writes their settings. With --http it listens on the loopback address instead, for requests that carry the token.',
    'Only the folders that are named are looked at, and nothing is written unless --write is given. Nothing leaves the machine.',
  ],
  arguments: [
    {
      name: 'FOLDER',
      required: false,
      completes: 'folder',
      says: 'what agents may look at (default: the current folder)',
    },
  ],
  options: {
    root: { value: 'FOLDER', repeat: 'each', completes: 'folder', says: 'a further folder; may be repeated' },
    write: { says: 'let agents apply fixes, each tried before and scanned afterwards' },
    standards: judgementOptions.standards,
    http: { value: 'PORT', says: 'listen on this port of 127.0.0.1 instead; 0 for any that is free' },
    token: {
      value: 'TOKEN',
      says: 'with --http: what requests have to carry (default: made and printed; or HANDRAIL_MCP_TOKEN)',
    },
  },
  examples: [
    { command: 'handrail mcp', says: 'As an agent starts it.' },
    { command: 'handrail mcp ../shop --write', says: 'It may also apply fixes.' },
    { command: 'handrail mcp --http 7600', says: 'For agents that speak HTTP, on this machine.' },
  ],
  run: async ({ arguments: [folder], options }, shell) => {
    const { startMcp } = await import('#doors/start-mcp');
    const { http, write, standards } = options;
    const token = options.token ?? (shell.env['HANDRAIL_MCP_TOKEN'] || undefined);
    if (token !== undefined && token.length < 16)
      throw new UserError(
        'usage',
        'The token is too short to be secret.',
        'Give 16 letters or more, or none.',
      );
    await startMcp(
      {
        roots: [...(folder === undefined ? [] : [folder]), ...options.root],
        write,
        standards,
        ...(http === undefined ? {} : { http: portOf(http) }),
        ...(token === undefined ? {} : { token }),
      },
      shell,
    );
    return exitCodes.clean;
  },
});

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new UserError('usage', `--http needs a port, not '${text}'.`, 'Write a number from 0 to 65535.');
}
