import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scanOf } from '#report/fixtures/scans';
import { benchWith } from './fixtures/session.ts';
import { type HttpDoor, serveHttp } from './http.ts';

const token = 'made-up-token-0123456789';
let door: HttpDoor;

beforeAll(async () => {
  door = await serveHttp(benchWith(scanOf()), 0, token);
});

afterAll(() => door.close());

const hello = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
});

interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly method?: string;
  readonly path?: string;
}

/** The status of an answer; headers are sent as they are given, Host among them. */
function send({ headers = {}, body = hello, method = 'POST', path = '/mcp' }: Sent = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ host: '127.0.0.1', port: door.port, method, path, agent: false },
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          ...headers,
        },
      },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
        sent.destroy();
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('a request', () => {
  test('with the token is answered', async () => {
    expect(await send()).toBe(200);
  });

  test.each([
    ['no token', { authorization: '' }],
    ['another token', { authorization: 'Bearer made-up-token-0123456788' }],
    ['a longer one', { authorization: `Bearer ${token}0` }],
    ['another scheme', { authorization: `Basic ${token}` }],
  ])('with %s is not', async (_, headers) => {
    expect(await send({ headers })).toBe(401);
  });

  test.each([
    ['Host', { host: 'evil.example' }],
    ['Host with a port', { host: 'evil.example:80' }],
    ['Origin', { origin: 'https://evil.example' }],
    ['Origin that looks like ours', { origin: 'http://localhost.evil.example' }],
    ['Origin that is hidden', { origin: 'null' }],
  ])('of another %s is refused, though it has the token', async (_, headers) => {
    expect(await send({ headers })).toBe(403);
  });

  test('of this machine is answered', async () => {
    expect(await send({ headers: { host: `localhost:${door.port}` } })).toBe(200);
    expect(await send({ headers: { origin: 'http://127.0.0.1:9' } })).toBe(200);
  });

  test('for another place is not found', async () => {
    expect(await send({ path: '/' })).toBe(404);
    expect(await send({ path: '/mcp/../etc' })).toBe(404);
  });

  test.each([
    ['a whole address', { path: 'http://evil.example/mcp' }],
    ['an asterisk', { method: 'OPTIONS', path: '*' }],
    ['TRACE', { method: 'TRACE' }],
  ])('that is %s is refused', async (_, sent) => {
    expect(await send({ ...sent, body: '' })).toBe(400);
  });

  test('that is too large is refused, and one without the token before anything of it is read', async () => {
    const body = `"${'x'.repeat(4 * 1024 * 1024)}"`;
    expect(await send({ body })).toBe(413);
    expect(await statusOfHead({ 'content-length': '4000000' })).toBe(401);
    expect(await send()).toBe(200);
  });

  test('that is no message is told so', async () => {
    expect(await send({ body: '{' })).toBe(400);
  });
});

/** What is answered to a head whose body never comes. */
function statusOfHead(headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(door.port, '127.0.0.1');
    const lines = Object.entries({ host: 'localhost', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    socket.write(`POST /mcp HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    socket.once('error', reject);
    socket.once('data', (piece) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(piece.toString())?.[1]));
      socket.destroy();
    });
  });
}

test('a port that is taken is told', async () => {
  await expect(serveHttp(benchWith(scanOf()), door.port, token)).rejects.toThrow(
    `Cannot listen on port ${door.port} of 127.0.0.1`,
  );
});

test('a client that is gone stops its call', async () => {
  let isStopped = false;
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  const bench = benchWith(scanOf());
  const own = await serveHttp(
    {
      ...bench,
      scan: (_, { signal }) => {
        begin();
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            isStopped = true;
            stop();
            reject(new Error('stopped'));
          });
        });
      },
    },
    0,
    token,
  );
  const gone = new AbortController();
  const call = fetch(`http://127.0.0.1:${own.port}/mcp`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 2,
      method: 'tools/call',
      params: { name: 'scan', arguments: {} },
    }),
    signal: gone.signal,
  }).then((answer) => answer.text());
  await Promise.race([begun, call]);
  gone.abort();
  await expect(call).rejects.toThrow();
  await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, 2000))]);
  await own.close();
  expect(isStopped).toBe(true);
});
