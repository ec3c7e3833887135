import { afterEach, expect, test } from 'vitest';
import { isInward } from './address.ts';
import { type Answered, type Asked, type Provider, startProvider } from './fixtures/provider.ts';
import { type StartedProxy, startProxy } from './fixtures/proxy.ts';
import { openRemote, type Remote, type RemoteOptions } from './remote.ts';

const opened: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

const hosts = new Set(['api.shop.example', 'other.shop.example']);
const pace = { concurrency: 2, pause: 1, longestPause: 200 };

async function provider(answer: (asked: Asked) => Answered): Promise<Provider> {
  const started = await startProvider([...hosts], answer);
  opened.push(started);
  return started;
}

async function proxy(port: number | undefined): Promise<StartedProxy> {
  const started = await startProxy(port);
  opened.push(started);
  return started;
}

function remote(options: Partial<RemoteOptions>): Remote {
  const made = openRemote({ hosts, pace, timeout: 2_000, ...options });
  opened.push(made);
  return made;
}

const get = { method: 'GET', host: 'api.shop.example', path: '/me' } as const;

/** What came of it, in few words. */
async function outcome(remote: Remote, request: Parameters<Remote['ask']>[0] = get): Promise<string> {
  const reply = await remote.ask(request);
  return 'failure' in reply ? reply.failure : `${reply.status} ${Buffer.from(reply.body).toString()}`;
}

test('a request arrives with its headers and body, and its answer comes back', async () => {
  const server = await provider(({ body }) => ({ status: 201, body: `got ${body}` }));
  const post = { ...get, method: 'POST', headers: { authorization: 'Bearer x' }, body: 'a=1' } as const;
  expect(await outcome(remote({ outside: server.outside }), post)).toBe('201 got a=1');
  expect(server.asked[0]).toMatchObject({ method: 'POST', host: 'api.shop.example', path: '/me' });
  expect(server.asked[0]?.headers.authorization).toBe('Bearer x');
});

test.each(['evil.example', 'API.shop.example', '127.0.0.1', '[::1]', 'localhost', 'api.shop.example:8443'])(
  'the host %s is refused without a connection',
  async (host) => {
    const server = await provider(() => ({ status: 200 }));
    expect(await outcome(remote({ outside: server.outside }), { ...get, host })).toBe('host-not-allowed');
    expect(server.asked).toEqual([]);
  },
);

test.each(['127.0.0.1', '2130706433', 'localhost'])(
  '%s is refused even in the list of hosts',
  async (host) => {
    const server = await provider(() => ({ status: 200 }));
    const asked = remote({ outside: server.outside, hosts: new Set([host]) });
    expect(await outcome(asked, { ...get, host })).toBe('host-not-allowed');
  },
);

test.each(['127.0.0.1', '169.254.169.254', '10.0.0.7', '::1', '::ffff:127.0.0.1', 'fe80::1'])(
  'a name that leads to %s is refused without a connection',
  async (address) => {
    const server = await provider(() => ({ status: 200 }));
    const resolve = async () => [{ address, family: address.includes(':') ? 6 : 4 } as const];
    expect(await outcome(remote({ outside: { ...server.outside, isInward, resolve } }))).toBe(
      'inward-address',
    );
    expect(server.asked).toEqual([]);
  },
);

test('one inward address among public ones refuses the name', async () => {
  const server = await provider(() => ({ status: 200 }));
  const resolve = async () => [
    { address: '8.8.8.8', family: 4 } as const,
    { address: '127.0.0.1', family: 4 } as const,
  ];
  expect(await outcome(remote({ outside: { ...server.outside, isInward, resolve } }))).toBe('inward-address');
});

test('the connection goes to the address that was checked: a name is resolved once for each', async () => {
  const server = await provider(() => ({ status: 200, body: 'ok' }));
  let resolved = 0;
  const checked: string[] = [];
  const outside = {
    ...server.outside,
    // The second answer, of a name server that changed its mind, would be another machine.
    resolve: async () => [{ address: ++resolved === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 } as const],
    isInward: (address: string) => checked.push(address) === 0,
  };
  expect(await outcome(remote({ outside }))).toBe('200 ok');
  expect({ resolved, checked }).toEqual({ resolved: 1, checked: ['127.0.0.1'] });
});

test('a redirect is refused unless asked for, and then followed only to allowed hosts, without headers elsewhere', async () => {
  const places: Record<string, string> = {
    '/other': 'https://other.shop.example/end',
    '/same': '/end',
    '/evil': 'https://evil.example/end',
    '/plain': 'http://api.shop.example/end',
    '/inward': 'https://127.0.0.1/end',
    '/loop': '/loop',
  };
  const server = await provider(({ path }) => {
    const location = places[path];
    return location === undefined ? { status: 200, body: path } : { status: 302, headers: { location } };
  });
  const asked = remote({ outside: server.outside });
  const at = (path: string) =>
    outcome(asked, { ...get, path, redirects: 2, headers: { authorization: 'Bearer x' } });
  expect(await outcome(asked, { ...get, path: '/same' })).toBe('redirect');
  expect(await at('/same')).toBe('200 /end');
  expect(server.asked.at(-1)?.headers.authorization).toBe('Bearer x');
  expect(await at('/other')).toBe('200 /end');
  expect(server.asked.at(-1)).toMatchObject({ host: 'other.shop.example' });
  expect(server.asked.at(-1)?.headers.authorization).toBeUndefined();
  expect(await at('/evil')).toBe('host-not-allowed');
  expect(await at('/plain')).toBe('not-https');
  expect(await at('/inward')).toBe('host-not-allowed');
  expect(await at('/loop')).toBe('redirect');
});

test('an answer beyond its bound is given up, also one without an end', async () => {
  const server = await provider(() => ({ status: 200, body: 'x'.repeat(5_000) }));
  expect(await outcome(remote({ outside: server.outside }), { ...get, largest: 4_999 })).toBe('too-large');
  const whole = await outcome(remote({ outside: server.outside }), { ...get, largest: 5_000 });
  expect(whole).toHaveLength(5_004);
});

test('a host that does not answer in time is a failure, and so is one that is not there', async () => {
  const server = await provider(() => ({ status: 200, after: 5_000 }));
  expect(await outcome(remote({ outside: server.outside, timeout: 200 }))).toBe('timeout');
  expect(await outcome(remote({ outside: { ...server.outside, port: 9 } }))).toBe('unreachable');
});

test('a certificate that nobody vouches for, or of another name, is refused', async () => {
  const server = await provider(() => ({ status: 200 }));
  const { ca: _, ...untrusting } = server.outside;
  expect(await outcome(remote({ outside: untrusting }))).toBe('tls');
  const other = await startProvider(['somebody.example'], () => ({ status: 200 }));
  opened.push(other);
  expect(await outcome(remote({ outside: other.outside }))).toBe('tls');
});

test('an abort ends what is under way and what waits', async () => {
  const server = await provider(() => ({ status: 200, after: 5_000 }));
  const stop = new AbortController();
  const asked = remote({ outside: server.outside, signal: stop.signal, pace: { ...pace, concurrency: 1 } });
  const outcomes = Promise.all([outcome(asked), outcome(asked), outcome(asked)]);
  setTimeout(() => stop.abort(), 100);
  expect(await outcomes).toEqual(['aborted', 'aborted', 'aborted']);
  expect(server.asked.length).toBeLessThanOrEqual(1);
});

test('requests to one host keep their pace, and slow down when it asks for patience', async () => {
  let busy = true;
  const server = await provider(() => {
    const first = busy;
    busy = false;
    return { status: first ? 429 : 200, headers: first ? { 'retry-after': '1' } : {} };
  });
  const asked = remote({ outside: server.outside, pace: { concurrency: 1, pause: 20, longestPause: 150 } });
  for (let i = 0; i < 3; i++) await asked.ask(get);
  const [a = 0, b = 0, c = 0] = server.asked.map(({ at }) => at);
  expect(b - a).toBeGreaterThan(130);
  expect(c - b).toBeGreaterThan(130);
});

test('a GET is tried again when that was asked for, a POST never', async () => {
  let left = 2;
  const server = await provider(() => ({ status: left-- > 0 ? 503 : 200, body: 'ok' }));
  const asked = remote({ outside: server.outside });
  expect(await outcome(asked, { ...get, retries: 2 })).toBe('200 ok');
  left = 1;
  expect(await outcome(asked, { ...get, method: 'POST', retries: 2 })).toBe('503 ok');
});

test('a proxy gets a tunnel to the host and nothing of what goes through it; its exceptions go straight', async () => {
  const server = await provider(() => ({ status: 200, body: 'ok' }));
  const between = await proxy(server.port);
  const { port: _, ...outside } = server.outside;
  expect(await outcome(remote({ outside, proxy: { url: between.url, except: '' } }))).toBe('200 ok');
  expect(between.tunnels).toEqual(['api.shop.example:443']);
  const except = remote({ outside: server.outside, proxy: { url: between.url, except: '.shop.example' } });
  expect(await outcome(except)).toBe('200 ok');
  expect(between.tunnels).toHaveLength(1);
});

test('no failure tells a path, a header or the name and password of a proxy', async () => {
  const refusing = await proxy(undefined);
  const url = refusing.url.replace('//', '//porter:open-sesame@');
  const server = await provider(() => ({ status: 302, headers: { location: '/t0ken' }, after: 0 }));
  const secret = { ...get, path: '/bot-t0ken/getMe', headers: { authorization: 'Bearer t0ken' } };
  const replies = [
    await remote({ outside: server.outside }).ask(secret),
    await remote({ outside: { ...server.outside, port: 9 } }).ask(secret),
    await remote({ proxy: { url, except: '' } }).ask(secret),
    await remote({ outside: { ...server.outside, ca: '' } }).ask({ ...secret, headers: { 'a\nb': 't0ken' } }),
  ];
  expect(replies.map((reply) => ('failure' in reply ? reply.failure : reply.status))).toEqual([
    'redirect',
    'unreachable',
    'unreachable',
    'unreachable',
  ]);
  expect(JSON.stringify(replies)).not.toMatch(/t0ken|sesame|porter/);
});
