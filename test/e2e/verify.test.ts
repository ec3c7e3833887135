import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { detectors } from '#audit/secrets/detectors.table';
import { seeded } from '#audit/secrets/seeded';
import { type Asked, type Provider, startProvider } from '#remote/fixtures/provider';
import { type StartedProxy, startProxy } from '#remote/fixtures/proxy';
import { git, temporaryFolder, write } from '#source/fixtures/temporary';
import { type Ended, handrail } from './handrail.ts';

/** As its detector makes it: worth nothing anywhere. */
const token = detectors.find(({ name }) => name === 'slack-bot-token')?.samples.make(seeded(11)) ?? '';
const leak = { 'bot.env': `SLACK_BOT_TOKEN=${token}\n` };

let provider: Provider;
let proxy: StartedProxy;
let answer = { ok: true, user: 'u-quark-holder' } as object;

beforeAll(async () => {
  const reply = ({ headers }: Asked) => (headers.authorization === `Bearer ${token}` ? answer : refusal);
  provider = await startProvider(['slack.com'], (asked) => ({
    status: 200,
    body: JSON.stringify(reply(asked)),
  }));
  proxy = await startProxy(provider.port);
});
afterAll(async () => {
  await proxy.close();
  await provider.close();
});

const refusal = { ok: false, error: 'invalid_auth' };

/** The installed command, whose only way out is a proxy of this test: nothing can leave the machine. */
async function scan(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const trust = join(temporaryFolder(), 'ca.pem');
  write(join(trust, '..'), { 'ca.pem': provider.identity.cert });
  const surroundings = {
    HTTPS_PROXY: proxy.url,
    NO_PROXY: '',
    NODE_EXTRA_CA_CERTS: trust,
    HANDRAIL_CACHE: temporaryFolder(),
  };
  const format = args.includes('--format') ? [] : ['--format', 'json'];
  return handrail(['scan', root, '--only', 'secrets', ...format, ...args], {
    env: { ...surroundings, ...env },
  });
}

function findingsOf({
  stdout,
  stderr,
}: Ended): { ruleId: string; severity: string; verification?: { state: string } }[] {
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout).findings;
}

function treeOf(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  write(root, files);
  return root;
}

test('without --verify nothing leaves, with it each credential goes to its own provider, and that is told first', async () => {
  const root = treeOf(leak);
  const [before, sent] = [proxy.tunnels.length, provider.asked.length];
  await scan(root, []);
  expect(proxy.tunnels.length).toBe(before);
  const ended = await scan(root, ['--verify']);
  expect(new Set(proxy.tunnels.slice(before))).toEqual(new Set(['slack.com:443']));
  expect(
    provider.asked.slice(sent).map(({ headers }) => headers.authorization === `Bearer ${token}`),
  ).toEqual([false, true]);
  expect(findingsOf(ended)).toMatchObject([{ severity: 'critical', verification: { state: 'verified' } }]);
  expect(ended.exit).toBe(1);
  expect(ended.stderr).toBe(
    'Verification sends what was found to:\n  Slack: 1 credential and a made-up one of each kind, to slack.com\n',
  );
});

test('neither the value nor whose it is reaches an output or the cache', async () => {
  const root = treeOf(leak);
  const cache = temporaryFolder();
  for (const format of ['terminal', 'html', 'markdown', 'sarif', 'csv']) {
    const { stdout, stderr } = await scan(root, ['--verify', '--format', format], { HANDRAIL_CACHE: cache });
    expect(stdout.length).toBeGreaterThan(100);
    expect(stdout + stderr).not.toMatch(new RegExp(`${token}|u-quark-holder`));
  }
  const cached = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(cached.length).toBeGreaterThan(0);
  for (const { parentPath, name } of cached) {
    // Node's compiled code lies there too, so only whole sentences of an answer tell.
    const remembered = readFileSync(join(parentPath, name), 'latin1');
    expect(remembered).not.toMatch(new RegExp(`${token}|u-quark-holder|slack\\.com accepts it`));
  }
});

test('a scan without --verify gives the same bytes before and after one with it; answers are asked for anew', async () => {
  const root = treeOf(leak);
  const env = { HANDRAIL_CACHE: temporaryFolder() };
  const before = await scan(root, [], env);
  answer = { ok: true };
  const first = await scan(root, ['--verify'], env);
  answer = { ok: false, error: 'token_revoked' };
  const second = await scan(root, ['--verify'], env);
  const after = await scan(root, [], env);
  answer = { ok: true };
  expect(findingsOf(first)).toMatchObject([{ severity: 'critical', verification: { state: 'verified' } }]);
  expect(findingsOf(second)).toMatchObject([{ severity: 'low', verification: { state: 'rejected' } }]);
  expect([first.exit, second.exit]).toEqual([1, 0]);
  expect(after.stdout).toBe(before.stdout);
});

test('a secret that was removed long ago is asked about with --history', async () => {
  const root = treeOf(leak);
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'one');
  write(root, { 'bot.env': 'SLACK_BOT_TOKEN=\n' });
  git(root, 'commit', '-qam', 'two');
  const ended = await scan(root, ['--history', '--verify-only', 'slack']);
  expect(findingsOf(ended)).toMatchObject([{ severity: 'critical', verification: { state: 'verified' } }]);
});

test('the scanned tree cannot switch it on, a file of the user can', async () => {
  const config = 'version: 1\nscan: { verify: true }\n';
  const root = treeOf({ ...leak, 'handrail.yaml': config, 'sub/handrail.yaml': config });
  const before = proxy.tunnels.length;
  const own = await scan(root, []);
  const inside = await scan(root, ['--config', join(root, 'sub/handrail.yaml')]);
  expect(proxy.tunnels.length).toBe(before);
  for (const { stdout } of [own, inside]) {
    const codes = JSON.parse(stdout).notices.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(['verify-refused']);
  }
  const organisation = treeOf({ 'org.yaml': config });
  const theirs = await scan(root, ['--config', join(organisation, 'org.yaml')]);
  expect(findingsOf(theirs)).toMatchObject([{ verification: { state: 'verified' } }]);
});

test.each([
  [['--verify-only', 'slak'], {}, 'did you mean slack?'],
  [['--verify', '--skip', 'secrets'], {}, 'which are left out'],
  [['--verify'], { HTTPS_PROXY: 'socks5://porter:sesame@proxy.example' }, 'not the address of an HTTP proxy'],
])('%s with %s cannot be meant', async (args, env, says) => {
  const { exit, stdout, stderr } = await scan(treeOf(leak), args, env);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr).not.toContain('sesame');
});
