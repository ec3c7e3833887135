import { afterAll, beforeAll, expect, test } from 'vitest';
import { detectors } from '#audit/secrets/detectors.table';
import { seeded } from '#audit/secrets/seeded';
import { verifiers } from '#audit/secrets/verification/verifiers';
import type { Scan } from '#model/scan';
import { isInward } from '#remote/address';
import { type Answered, type Asked, type Provider, startProvider } from '#remote/fixtures/provider';
import { reporters } from '#report/reporter';
import { temporaryFolder, write } from '#source/fixtures/temporary';
import type { PlannedAsking, Progress, ScanHost, ScanRequest } from '../request.ts';
import { scanHere } from './fixtures/scanned.ts';

let provider: Provider;
let answer: (asked: Asked) => Answered = () => ({ status: 404 });

beforeAll(async () => {
  const hosts = verifiers.flatMap((verifier) => verifier.hosts);
  provider = await startProvider([...new Set(hosts)], (asked) => answer(asked));
});
afterAll(() => provider.close());

/** A token as its detector makes it. */
function token(name: string, seed = 7): string {
  return detectors.find((detector) => detector.name === name)?.samples.make(seeded(seed)) ?? '';
}

interface Scanned {
  readonly scan: Scan;
  readonly plan: readonly PlannedAsking[] | undefined;
  readonly progress: readonly Progress[];
  readonly asked: readonly Asked[];
}

interface Given {
  readonly request?: Partial<ScanRequest>;
  readonly host?: ScanHost;
  readonly root?: string;
  /** Gives up after four tenths of a second. */
  readonly impatient?: boolean;
  /** Whether the request asks for verification, unless it says so itself, or a configuration may. */
  readonly decides?: 'request' | 'configuration';
}

async function scanned(files: Readonly<Record<string, string>>, given: Given = {}): Promise<Scanned> {
  const { request = {}, host = {}, root = temporaryFolder(), decides = 'request' } = given;
  write(root, files);
  const before = provider.asked.length;
  const progress: Progress[] = [];
  let plan: readonly PlannedAsking[] | undefined;
  const wanted: ScanRequest = {
    target: { kind: 'path', path: root },
    only: ['secrets'],
    skip: [],
    include: [],
    exclude: [],
    noIgnore: false,
    noArchives: false,
    changed: false,
    jobs: 1,
    today: '2026-11-22',
    ...(decides === 'request' ? { verify: { only: [] } } : {}),
    ...request,
  };
  const found = await scanHere(wanted, {
    // A busy machine is no answer that comes too late.
    remote: { outside: provider.outside, timeout: given.impatient ? 400 : 10_000, pace },
    onVerify: (told) => {
      plan = told;
    },
    onProgress: (each) => progress.push(each),
    ...host,
  });
  return { scan: found, plan, progress, asked: provider.asked.slice(before) };
}

const pace = { concurrency: 2, pause: 1, longestPause: 20 };

/** GitHub, to which one token is known. */
function github(known: string): (asked: Asked) => Answered {
  return ({ headers }) =>
    headers.authorization === `Bearer ${known}`
      ? { status: 200, body: '{"login":"the-owner","email":"owner@shop.example"}' }
      : { status: 401, body: '{"message":"Bad credentials"}' };
}

/** State, severity and reason of the only finding of a rule. */
function told({ scan: { findings } }: Scanned, rule: string) {
  const found = findings.filter(({ ruleId }) => ruleId === `secrets/${rule}`);
  const [one] = found;
  if (found.length !== 1 || one === undefined) throw new Error(`${found.length} findings of ${rule}`);
  return { severity: one.severity, state: one.verification?.state, reason: one.verification?.reason };
}

const bot = () => ({ 'bot.env': `SLACK_BOT_TOKEN=${token('slack-bot-token')}\n` });

function slack(body: object): (asked: Asked) => Answered {
  return ({ headers }) => {
    const isReal = headers.authorization === `Bearer ${token('slack-bot-token')}`;
    return { status: 200, body: JSON.stringify(isReal ? body : { ok: false, error: 'invalid_auth' }) };
  };
}

test('nobody is asked unless the request says so', async () => {
  const quiet = await scanned(bot(), { request: { verify: false } });
  expect(quiet).toMatchObject({ asked: [], plan: undefined });
  expect(quiet.scan.reproducible).toBe(true);
  expect(quiet.scan.findings[0]).not.toHaveProperty('verification');
});

test('a credential that works is certain and one step worse; it is sent after a made-up one', async () => {
  answer = github(token('github-token'));
  const found = await scanned({
    'a.env': `X=${token('github-token')}\n`,
    'test/a.env': `X=${token('github-fine-grained-token')}\n`,
  });
  expect(told(found, 'github-token')).toEqual({
    severity: 'critical',
    state: 'verified',
    reason: 'api.github.com accepts it.',
  });
  expect(
    found.asked.map(({ headers }) => headers.authorization === `Bearer ${token('github-token')}`),
  ).toContain(true);
  expect(found.asked[0]?.headers.authorization).toMatch(/^Bearer (?:ghp_|github_pat_)/);
  expect(found.asked[0]?.headers.authorization).not.toContain(token('github-token'));
  expect(found.scan.reproducible).toBe(false);
});

test('a credential that works nowhere any more is low, and says why; nothing is dropped', async () => {
  answer = slack({ ok: false, error: 'token_revoked' });
  const found = await scanned(bot());
  expect(told(found, 'slack-bot-token')).toEqual({
    severity: 'low',
    state: 'rejected',
    reason: 'Slack refuses it. Its severity is therefore low, not high.',
  });
  expect(found.scan.verdict.outcome).toBe('clean');
});

test('a severity that the configuration sets stays, whatever the provider says', async () => {
  answer = slack({ ok: false, error: 'token_revoked' });
  const config = 'version: 1\nrules:\n  secrets/slack-bot-token: { severity: high }\n';
  const found = await scanned({ ...bot(), 'handrail.yaml': config });
  expect(told(found, 'slack-bot-token')).toMatchObject({ severity: 'high', state: 'rejected' });
});

test('a refusal lowers nothing where the credential may belong to a server of its own', async () => {
  answer = github('nobody');
  const found = await scanned({ 'a.env': `X=${token('github-token')}\n` });
  expect(told(found, 'github-token')).toEqual({
    severity: 'critical',
    state: 'rejected',
    reason: 'GitHub refuses it, but it may still work: a GitHub Enterprise Server has tokens of its own.',
  });
});

test('a provider that accepts a made-up credential proves nothing and gets no real one', async () => {
  answer = () => ({ status: 200, body: '{"ok":true}' });
  const found = await scanned(bot());
  expect(told(found, 'slack-bot-token')).toEqual({
    severity: 'high',
    state: 'unknown',
    reason: 'Slack accepts made-up credentials of this shape, too: its answers prove nothing.',
  });
  expect(JSON.stringify(found.asked)).not.toContain(token('slack-bot-token'));
});

test.each([
  ['asks for patience', { status: 429, headers: { 'retry-after': '1' } }, /status 429/],
  ['is broken', { status: 500 }, /status 500/],
  ['does not answer in time', { status: 200, after: 900 }, /did not answer in time/],
  ['redirects', { status: 302, headers: { location: 'https://slack.com/api/auth.test' } }, /redirect/],
  ['answers as a hotel does', { status: 200, body: '<html>Log in</html>' }, /status 200/],
  ['answers without end', { status: 200, body: 'x'.repeat(1_100_000) }, /more than/],
])('a provider that %s tells nothing and gets no real credential', async (_, reply, why) => {
  answer = () => reply;
  const found = await scanned(bot(), { impatient: 'after' in reply });
  expect(told(found, 'slack-bot-token')).toMatchObject({ state: 'unknown', severity: 'high' });
  expect(told(found, 'slack-bot-token').reason).toMatch(why);
  expect(JSON.stringify(found.asked)).not.toContain(token('slack-bot-token'));
});

test('a provider that asks for patience three times is left alone', async () => {
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
  let first = true;
  answer = () => {
    const control = first;
    first = false;
    return control ? { status: 200, body: '{"ok":false,"error":"invalid_auth"}' } : { status: 429 };
  };
  const lines = seeds.map((seed) => `S${seed}=${token('slack-bot-token', seed)}\n`).join('');
  const found = await scanned(
    { 'a.env': lines },
    { host: { remote: { outside: provider.outside, pace: { ...pace, concurrency: 1 } } } },
  );
  expect(found.scan.findings.map(({ verification }) => verification?.state)).toEqual(
    seeds.map(() => 'unknown'),
  );
  expect(found.asked.length).toBeLessThan(seeds.length);
});

test('no more than 200 credentials are sent to one provider, and the rest is said to be unknown', async () => {
  answer = slack({ ok: true });
  const lines = Array.from({ length: 203 }, (_, i) => `S${i}=${token('slack-bot-token', i)}\n`).join('');
  const found = await scanned({ 'a.env': lines });
  expect(found.asked).toHaveLength(201);
  const beyond = found.scan.findings.filter(({ verification }) =>
    verification?.reason.includes('no more than 200'),
  );
  expect(beyond).toHaveLength(3);
}, 60_000);

test('a key that somebody made has nobody who could be asked', async () => {
  const key = detectors.find(({ name }) => name === 'openssh-private-key')?.samples;
  const text = key?.bad[0]?.replaceAll('{secret}', key.make(seeded(3))) ?? '';
  const found = await scanned({ id_made: text });
  expect(told(found, 'openssh-private-key').state).toBeUndefined();
  expect(found.scan.notices.map(({ message }) => message).join()).toMatch(/Of 1 more nobody was asked/);
});

test('names that lead inwards are not followed', async () => {
  answer = slack({ ok: true });
  const found = await scanned(bot(), { host: { remote: { outside: { ...provider.outside, isInward } } } });
  expect(told(found, 'slack-bot-token').reason).toMatch(/inside your own network/);
  expect(found.asked).toEqual([]);
});

test('a pair is signed and sent as one; the secret itself never leaves', async () => {
  const secret = token('aws-secret-access-key');
  const id = verifiers.find(({ provider }) => provider === 'aws')?.companion?.make(seeded(5)) ?? '';
  answer = ({ headers }) =>
    headers.authorization?.includes(id)
      ? {
          status: 200,
          body: '<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>',
        }
      : {
          status: 403,
          body: '<ErrorResponse><Error><Code>InvalidClientTokenId</Code></Error></ErrorResponse>',
        };
  const found = await scanned({
    credentials: `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`,
  });
  expect(told(found, 'aws-secret-access-key')).toMatchObject({
    state: 'verified',
    reason: 'sts.amazonaws.com accepts it.',
  });
  expect(found.asked.map(({ body }) => body)).toEqual(
    found.asked.map(() => 'Action=GetCallerIdentity&Version=2011-06-15'),
  );
  expect(JSON.stringify(found.asked)).not.toContain(secret);
  const alone = await scanned({ 'a.env': `AWS_SECRET_ACCESS_KEY=${secret}\n` });
  expect(told(alone, 'aws-secret-access-key').reason).toMatch(/no AWS access key ID .* stands near it/);
});

test('equal values are asked once, wherever they stand', async () => {
  answer = slack({ ok: true });
  const found = await scanned({
    'a.env': bot()['bot.env'],
    'b.env': bot()['bot.env'],
    'c.yaml': `slack: ${token('slack-bot-token')}\n`,
  });
  expect(found.asked).toHaveLength(2);
  expect(found.scan.findings.map(({ verification }) => verification?.state)).toEqual([
    'verified',
    'verified',
    'verified',
  ]);
});

test('a suppressed finding is not asked about, and with --verify-only only the named providers are', async () => {
  answer = slack({ ok: true });
  const line = `SLACK=${token('slack-bot-token')} # handrail:ignore secrets/slack-bot-token -- known\n`;
  expect((await scanned({ 'a.env': line })).asked).toEqual([]);
  const only = await scanned(
    { ...bot(), 'g.env': `X=${token('github-token')}\n` },
    { request: { verify: { only: ['slack'] } } },
  );
  expect(new Set(only.asked.map(({ host }) => host))).toEqual(new Set(['slack.com']));
  expect(told(only, 'github-token').state).toBeUndefined();
});

test('who cannot be asked is said, with the reason', async () => {
  const found = await scanned({ 'a.env': `X=${token('pypi-token')}\n` });
  expect(told(found, 'pypi-token')).toMatchObject({
    state: 'unknown',
    reason: 'Nobody was asked: the index has no address that knows a token without an upload.',
  });
  expect(found.scan).toMatchObject({ reproducible: true });
  expect(found.plan).toEqual([]);
});

test('what will be asked is told before the first request, and progress while it goes on', async () => {
  answer = slack({ ok: true });
  let askedBefore = -1;
  const start = provider.asked.length;
  const found = await scanned(bot(), {
    host: {
      remote: { outside: provider.outside, pace },
      onVerify: () => {
        askedBefore = provider.asked.length - start;
      },
    },
  });
  expect(askedBefore).toBe(0);
  const again = await scanned(bot());
  expect(again.plan).toEqual([{ provider: 'Slack', hosts: ['slack.com'], credentials: 1 }]);
  expect(found.progress.at(-1)).toMatchObject({ stage: 'verifying', done: 1, total: 1 });
});

test('an abort leaves what is not known yet unknown', async () => {
  answer = () => ({ status: 200, after: 2_000 });
  const stop = new AbortController();
  const found = await scanned(bot(), {
    host: {
      remote: { outside: provider.outside, pace },
      signal: stop.signal,
      onVerify: () => setTimeout(() => stop.abort(), 50),
    },
  });
  expect(found.scan.verdict.outcome).toBe('interrupted');
  expect(told(found, 'slack-bot-token').reason).toMatch(/it was interrupted/);
});

test('what is scanned cannot have its credentials sent out; a file of the user can', async () => {
  answer = slack({ ok: true });
  const config = 'version: 1\nscan: { verify: true }\n';
  const own = await scanned({ ...bot(), 'handrail.yaml': config }, { decides: 'configuration' });
  expect(own.asked).toEqual([]);
  expect(own.scan.notices).toContainEqual(
    expect.objectContaining({ code: 'verify-refused', path: 'handrail.yaml' }),
  );
  const root = temporaryFolder();
  const inside = await scanned(
    { ...bot(), 'sub/c.yaml': config },
    { root, decides: 'configuration', request: { config: `${root}/sub/c.yaml` } },
  );
  expect(inside.asked).toEqual([]);
  const elsewhere = temporaryFolder();
  write(elsewhere, { 'org.yaml': config });
  const theirs = await scanned(bot(), {
    decides: 'configuration',
    request: { config: `${elsewhere}/org.yaml` },
  });
  expect(told(theirs, 'slack-bot-token').state).toBe('verified');
  const never = await scanned(bot(), { request: { config: `${elsewhere}/org.yaml`, verify: false } });
  expect(never.asked).toEqual([]);
});

test('no report, notice or progress holds a value, a made-up one, or whose it is', async () => {
  const files = {
    'a.env': `GITHUB=${token('github-token')}\nTELEGRAM=${token('telegram-bot-token')}\nMAILCHIMP=${token('mailchimp-key')}\nMAPBOX=${token('mapbox-secret-token')}\n`,
    ...bot(),
  };
  const surroundings = {
    width: 80,
    colour: false,
    unicode: true,
    now: '2026-11-22T00:00:00Z',
    project: 'shop',
    aws: { account: '111122223333', region: 'eu-central-1' },
  };
  const answers = [
    github(token('github-token')),
    () => ({ status: 500, body: 'x' }),
    () => ({ status: 302, headers: { location: `https://evil.example/${token('telegram-bot-token')}` } }),
    () => ({ status: 200, after: 900 }),
  ];
  for (const each of answers) {
    answer = each;
    const { asked, ...found } = await scanned(files, { impatient: true });
    expect(asked.length).toBeGreaterThanOrEqual(3);
    const shown =
      JSON.stringify(found) + reporters.map((reporter) => reporter.render(found.scan, surroundings)).join('');
    const sent = asked.flatMap(({ headers, path }) => [
      headers.authorization?.split(' ')[1],
      /bot([^/]+)\/getMe/.exec(path)?.[1],
    ]);
    const values = [...sent, ...Object.values(files).flatMap((text) => text.match(/(?<==).+/g) ?? [])];
    for (const value of values.filter((one) => one !== undefined)) {
      expect(shown.includes(value), value.slice(0, 4)).toBe(false);
      expect(shown.includes(encodeURIComponent(value))).toBe(false);
    }
    expect(shown).not.toMatch(/the-owner|owner@shop|evil\.example/);
  }
});
