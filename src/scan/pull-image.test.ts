import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import type { Scan } from '#model/scan';
import { type Answered, type Asked, type Provider, startProvider } from '#remote/fixtures/provider';
import { scan } from '#scan';
import { digestOf, layoutOf, type MadeImage } from '#source/image/fixtures/image';
import type { ScanRequest } from './request.ts';

const image: MadeImage = {
  layers: [
    {
      step: 'COPY . /app',
      entries: [
        { path: 'etc/os-release', content: 'ID=alpine\nVERSION_ID=3.19.1\n' },
        { path: 'lib/apk/db/installed', content: 'P:busybox\nV:1.36.1-r15\no:busybox\n\n' },
      ],
    },
    { step: 'COPY b /', entries: [{ path: 'app/readme', content: 'text' }] },
  ],
};

const files = layoutOf(image, [(bytes) => gzipSync(bytes), '+gzip']);
const index = String(files.get('index.json'));
const manifestDigest = /"digest":"(sha256:[0-9a-f]{64})"/.exec(index)?.[1] ?? '';
const manifest = blob(manifestDigest);
const layers = [...String(manifest).matchAll(/tar\+gzip","digest":"(sha256:[0-9a-f]{64})"/g)].map(
  ([, digest = '']) => digest,
);

function blob(digest: string): Buffer {
  return files.get(`blobs/sha256/${digest.slice(7)}`) ?? Buffer.alloc(0);
}

const hosts = ['registry.example.test', 'auth.example.test', 'cdn.other.test', 'tokens.other.test'];

type Answer = (asked: Asked) => Answered | undefined;

/** A registry: what `own` does not answer is answered as one does that wants nothing. */
async function registry(own: Answer = () => undefined): Promise<Provider> {
  const provider = await startProvider(hosts, (asked) => own(asked) ?? usual(asked));
  onTestFinished(provider.close);
  return provider;
}

function usual({ path }: Asked): Answered {
  const [, kind, name = ''] = /^\/v2\/team\/app\/(manifests|blobs)\/(.+)$/.exec(path) ?? [];
  if (kind === 'manifests')
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
      body: name.startsWith('sha256:') ? blob(name) : manifest,
    };
  return kind === 'blobs' ? { status: 200, body: blob(name) } : { status: 404 };
}

function pull(
  { outside }: Pick<Provider, 'outside'>,
  more: Partial<ScanRequest> = {},
  reference = 'registry.example.test/team/app:1',
): Promise<Scan> {
  const request: ScanRequest = {
    target: { kind: 'image', reference },
    only: ['packages'],
    skip: [],
    include: [],
    exclude: [],
    noIgnore: false,
    noArchives: false,
    changed: false,
    jobs: 1,
    today: '2026-01-01',
    ...more,
  };
  return scan(request, { remote: { outside, timeout: 2000 } });
}

/** What a scan tells of the package that the image holds. */
const found = ({ gaps }: Scan) =>
  gaps.filter(({ why }) => why === 'no-advisories').map(({ detail }) => detail.slice(0, 20));
const busybox = ['1 package of Alpine '];

test('an image is pulled, checked and named by its digest', async () => {
  const result = await pull(await registry());
  expect(result.target).toEqual({
    kind: 'image',
    name: 'registry.example.test/team/app:1',
    revision: manifestDigest,
  });
  expect(found(result)).toEqual(busybox);
});

test('of a list the image for the platform is taken', async () => {
  const other = (architecture: string, digest: string) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest,
    size: manifest.length,
    platform: { os: 'linux', architecture },
  });
  const list = { manifests: [other('s390x', `sha256:${'0'.repeat(64)}`), other('arm64', manifestDigest)] };
  const provider = await registry(({ path }) =>
    path.endsWith('/manifests/1')
      ? {
          status: 200,
          headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
          body: JSON.stringify(list),
        }
      : undefined,
  );
  expect(found(await pull(provider, { platform: 'linux/arm64' }))).toEqual(busybox);
  await expect(pull(provider, { platform: 'linux/riscv64' })).rejects.toThrow(
    'There is no image for linux/riscv64; there are some for linux/arm64, linux/s390x.',
  );
});

const password = ['4mQ', 'wet', 'Fjord'].join('-');
const credentials = { user: 'ann', password };
const basic = `Basic ${Buffer.from(`ann:${password}`).toString('base64')}`;

/** Asks for a token as registries do, and gives one to who knows the password. */
function tokens(realm: string): Answer {
  return ({ host, path, headers }) => {
    if (path.startsWith('/token?')) {
      const isKnown = headers.authorization === basic;
      expect(new URLSearchParams(path.slice(7)).get('scope')).toBe('repository:team/app:pull');
      return { status: isKnown ? 200 : 401, body: '{"token":"granted"}' };
    }
    const challenge = `Bearer realm="https://${realm}/token",service="registry",scope="repository:team/app:pull"`;
    if (host === 'registry.example.test' && headers.authorization !== 'Bearer granted')
      return { status: 401, headers: { 'www-authenticate': challenge } };
    return undefined;
  };
}

test('a token is asked for with the credentials, where the registry says and is at home', async () => {
  const provider = await registry(tokens('auth.example.test'));
  expect(found(await pull(provider, { registry: { credentials } }))).toEqual(busybox);
  const shown = provider.asked.filter(({ headers }) => headers.authorization === basic);
  expect(shown.map(({ host }) => host)).toEqual(['auth.example.test']);
});

test('credentials are never sent to a host of another house that the registry names', async () => {
  const provider = await registry(tokens('tokens.other.test'));
  await expect(pull(provider, { registry: { credentials } })).rejects.toThrow('(401)');
  expect(provider.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

test('a blob is fetched where the registry keeps it, without the token', async () => {
  const asks = tokens('auth.example.test');
  const provider = await registry((asked) => {
    const isBlob = asked.host === 'registry.example.test' && asked.path.includes('/blobs/');
    const challenged = asks(asked);
    if (challenged !== undefined || !isBlob) return challenged;
    return { status: 307, headers: { location: `https://cdn.other.test${asked.path}` } };
  });
  expect(found(await pull(provider, { registry: { credentials } }))).toEqual(busybox);
  const atCdn = provider.asked.filter(({ host }) => host === 'cdn.other.test');
  expect(atCdn.length).toBe(3);
  expect(atCdn.every(({ headers }) => headers.authorization === undefined)).toBe(true);
});

test('a registry that never has enough is asked twice', async () => {
  const provider = await registry(({ path }) =>
    path.startsWith('/token?')
      ? { status: 200, body: '{"token":"granted"}' }
      : { status: 401, headers: { 'www-authenticate': 'Bearer realm="https://auth.example.test/token"' } },
  );
  await expect(pull(provider)).rejects.toThrow('does not give registry.example.test/team/app:1 (401)');
  expect(provider.asked.length).toBe(3);
});

test('a redirect into the own network is not followed, even where the registry itself may be there', async () => {
  const provider = await registry(({ path }) =>
    path.includes('/blobs/')
      ? { status: 307, headers: { location: 'https://inside.other.test/x' } }
      : undefined,
  );
  const outside = { ...provider.outside, isInward: (address: string) => address.startsWith('127.') };
  await expect(pull({ outside })).rejects.toThrow('leads to an address inside');
  await expect(pull({ outside }, { registry: { isOwn: true } })).rejects.toThrow(
    'inside.other.test leads to an address inside',
  );
  expect(provider.asked.some(({ host }) => host === 'inside.other.test')).toBe(false);
});

test('a layer that is not what its digest says is a gap, and nothing of it is read', async () => {
  const [first = ''] = layers;
  const forged = Buffer.from(blob(first));
  forged.writeUInt8(forged.readUInt8(40) ^ 1, 40);
  const provider = await registry(({ path }) =>
    path.endsWith(first) ? { status: 200, body: forged } : undefined,
  );
  const result = await pull(provider);
  expect(found(result)).toEqual([]);
  expect(result.gaps.filter(({ why }) => why === 'unreadable').map(({ detail }) => detail)).toEqual([
    `Layer ${first.slice(0, 19)} was not brought: its content has another digest than the image says.`,
    `Of layer 1 (${digestOfLayer(0)}): it is not there.`,
  ]);
  expect(result.verdict.outcome).toBe('incomplete');
});

function digestOfLayer(at: number): string {
  const config =
    /image\.config\.v1\+json","digest":"(sha256:[0-9a-f]{64})"/.exec(String(manifest))?.[1] ?? '';
  const { rootfs } = JSON.parse(String(blob(config))) as { rootfs: { diff_ids: string[] } };
  return (rootfs.diff_ids[at] ?? '').slice(0, 19);
}

const refused: readonly (readonly [string, Answer, string])[] = [
  [
    'a web page',
    () => ({ status: 200, body: '<!doctype html><title>Log in</title>' }),
    'a web page instead of an image',
  ],
  [
    'another manifest than its digest says',
    ({ path }) =>
      path.includes('/manifests/')
        ? { status: 200, headers: { 'docker-content-digest': digestOf(Buffer.from('x')) }, body: manifest }
        : undefined,
    'digest is not the one',
  ],
  [
    'a manifest without end',
    ({ path }) =>
      path.includes('/manifests/') ? { status: 200, body: ' '.repeat(17 * 1024 * 1024) } : undefined,
    'more than 16777216 bytes',
  ],
  ['nothing in time', () => ({ status: 200, body: manifest, after: 20_000 }), 'did not answer in time'],
  [
    'what is no image',
    ({ path }) => (path.includes('/manifests/') ? { status: 200, body: '{"layers": 3}' } : undefined),
    'is not of its form',
  ],
  [
    'a path instead of a digest',
    ({ path }) =>
      path.includes('/manifests/')
        ? {
            status: 200,
            body: JSON.stringify({ config: { digest: 'sha256:../../../etc/passwd', size: 1 }, layers: [] }),
          }
        : undefined,
    'no SHA-256 digest',
  ],
  [
    'a configuration that is not there',
    ({ path }) => (path.includes('/blobs/') ? { status: 404 } : undefined),
    'its configuration was not brought',
  ],
];

test.for(refused)('a registry that answers with %s is told as that', async ([, answer, message]) => {
  await expect(pull(await registry(answer))).rejects.toThrow(message);
});

test('a name that is none of an image is refused before anybody is asked', async () => {
  const provider = await registry();
  for (const name of [
    '',
    'Upper/Case',
    '127.0.0.1/a',
    'localhost:5000/a',
    'a/../b',
    'registry.example.test/a@sha256:12',
  ])
    await expect(pull(provider, {}, name)).rejects.toThrow('is no name of an image');
  expect(provider.asked).toEqual([]);
});
