import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { command } from './handrail.ts';

/** What a tool answered: its structured content, its words, and whether it is an error. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect of it.
  readonly value: any;
  readonly text: string;
  readonly isError: boolean;
}

/** A client of the protocol with a server that it started. */
export interface Connected {
  readonly client: Client;
  call(name: string, args?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** How a host starts a server: what stands in its configuration. */
export interface StartedBy {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a server as a host does, and says hello. */
export async function connect({ command: program, args, cwd, env }: StartedBy): Promise<Connected> {
  const client = new Client({ name: 'handrail-test', version: '1.0.0' });
  const transport = new StdioClientTransport({ command: program, args: [...args], cwd, env, stderr: 'pipe' });
  await client.connect(transport);
  return {
    client,
    async call(name, given = {}) {
      const { structuredContent, content, isError } = await client.callTool({
        name,
        arguments: { ...given },
      });
      const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
      return { value: structuredContent, text, isError: isError === true };
    },
    close: () => client.close(),
  };
}

/** A folder with a `handrail` in it, as an installation puts one on the PATH: the built command under the pinned Node. */
export function installed(place: string): string {
  const folder = join(place, 'bin');
  mkdirSync(folder, { recursive: true });
  const script = join(folder, 'handrail');
  writeFileSync(script, `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`);
  chmodSync(script, 0o755);
  return folder;
}
