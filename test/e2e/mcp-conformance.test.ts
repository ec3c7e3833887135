import { spawn } from 'node:child_process';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from './handrail.ts';

const example = fileURLToPath(new URL('../../examples/fry-factory', import.meta.url));
const suite = fileURLToPath(
  new URL('../../node_modules/@modelcontextprotocol/conformance/dist/index.js', import.meta.url),
);
const token = 'made-up-token-0123456789';
const server = spawn(process.execPath, [command, 'mcp', '--http', '0'], {
  cwd: example,
  env: { ...process.env, HANDRAIL_MCP_TOKEN: token },
});
let proxy: Server;

/** The suite cannot send a token: what goes between adds it, and leaves Host and Origin as they are. */
beforeAll(async () => {
  const said = await new Promise<string>((resolve) =>
    server.stderr.once('data', (piece: Buffer) => resolve(piece.toString())),
  );
  const port = Number(/:(\d+)\/mcp/.exec(said)?.[1]);
  proxy = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    const to = request(
      { host: '127.0.0.1', port, method, path, headers: { ...headers, authorization: `Bearer ${token}` } },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    to.on('error', () => outgoing.destroy());
    outgoing.on('close', () => to.destroy());
    incoming.pipe(to);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  proxy.close();
  server.kill();
});

/** Those that need no tool, resource or prompt of the suite's own in the server. */
test.each([
  'server-initialize',
  'ping',
  'logging-set-level',
  'tools-list',
  'resources-list',
  'prompts-list',
  'dns-rebinding-protection',
])(
  'the conformance suite of the protocol passes: %s',
  async (scenario) => {
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/mcp`;
    const child = spawn(process.execPath, [suite, 'server', '--url', url, '--scenario', scenario]);
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      said += piece;
    });
    const exit = await new Promise((resolve) => child.once('exit', resolve));
    expect(said).toMatch(/Passed: ([1-9]\d*)\/\1, 0 failed, 0 warnings/);
    expect(exit).toBe(0);
  },
  30_000,
);
