import { generateKeyPairSync, sign } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { UserError } from '#model/failure';
import { type Answered, startProvider } from '#remote/fixtures/provider';
import type { Outside } from '#remote/outside';
import { openInstalled, rollback } from '#store/advisories/installed';
import { manifestName, sha256Of, signatureName } from '#store/advisories/manifest';
import { type UpdateRequest, updateAdvisories } from './update.ts';

const opened: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'handrail-db-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Writes files below a new folder, by path. */
function filesAt(files: Readonly<Record<string, string | Uint8Array>>): string {
  const at = folder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), content);
  }
  return at;
}

function record(id: string, name = 'leaky', more: object = {}): object {
  const range = { type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.5.0' }] };
  return {
    id,
    modified: '2025-01-02T00:00:00Z',
    affected: [{ package: { ecosystem: 'npm', name }, ranges: [range] }],
    ...more,
  };
}

/** A zip of deflated entries; sizes may lie. */
function zipOf(entries: Readonly<Record<string, string | Uint8Array>>, claimed?: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimed ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, rest, Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, index, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const small = { 'npm/all.zip': zipOf({ 'GHSA-1.json': JSON.stringify(record('GHSA-aaaa-bbbb-cccc')) }) };

function update(root: string, from: string | undefined, more: Partial<UpdateRequest> = {}) {
  return updateAdvisories({ root, today: '2026-01-01', ...(from === undefined ? {} : { from }), ...more });
}

/** The code of what went wrong, and that the index before is still the one in use. */
async function refused(
  root: string,
  from: string | undefined,
  more: Partial<UpdateRequest> = {},
): Promise<string> {
  const before = ids(root);
  const error: UserError = await update(root, from, more).then(
    () => expect.fail('it was installed'),
    (reason: unknown) => reason as UserError,
  );
  expect(ids(root)).toEqual(before);
  expect(readdirSync(root).filter((name) => name.startsWith('incoming-'))).toEqual([]);
  return error.code;
}

/** What the index in use says of one package. */
function ids(root: string, name = 'leaky'): readonly string[] | undefined {
  const index = openInstalled(root)?.open('npm');
  return index?.affecting('npm', name).map(({ advisory }) => index.advisory(advisory).id);
}

async function installed(): Promise<string> {
  const root = folder();
  await update(root, filesAt(small));
  return root;
}

test('a copy of the bucket becomes the index in use, with what is known of it', async () => {
  const root = await installed();
  expect(ids(root)).toEqual(['GHSA-aaaa-bbbb-cccc']);
  expect(openInstalled(root)?.coverage).toEqual([
    {
      ecosystem: 'npm',
      sources: { GHSA: 1 },
      advisories: 1,
      packages: 1,
      withdrawn: 0,
      unreadable: 0,
      builtOn: '2026-01-01',
      watermark: '2025-01-02',
    },
  ]);
});

test('details are read for what is shown, and only then', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 200 }, (_, i) => [
      `${i}.json`,
      JSON.stringify(
        record(`GHSA-${i}`, `p${i}`, {
          details: `text ${i}`,
          references: [{ type: 'WEB', url: `https://a.example/${i}` }, { url: 'javascript:alert(1)' }],
        }),
      ),
    ]),
  );
  const root = folder();
  await update(root, filesAt({ 'npm/all.zip': zipOf(many) }));
  const index = openInstalled(root);
  expect(index?.details('npm', 'GHSA-150')).toEqual([
    { id: 'GHSA-150', text: 'text 150', references: ['https://a.example/150'] },
  ]);
  expect(index?.details('npm', 'GHSA-999')).toEqual([]);
});

test('an update of one ecosystem leaves what is known of others', async () => {
  const root = await installed();
  const python = {
    id: 'PYSEC-1',
    affected: [{ package: { ecosystem: 'PyPI', name: 'Some_Thing' }, versions: ['1.0'] }],
  };
  const from = filesAt({
    'PyPI/all.zip': zipOf({ 'a.json': JSON.stringify(python) }),
    'npm/all.zip': zipOf({}),
  });
  await update(root, from, { ecosystems: ['PyPI'] });
  expect(ids(root)).toEqual(['GHSA-aaaa-bbbb-cccc']);
  expect(openInstalled(root)?.open('PyPI')?.affecting('PyPI', 'some-thing')).toHaveLength(1);
  expect(await refused(root, from, { ecosystems: ['pypi'] })).toBe('db-ecosystem');
});

test('the index before is kept, and a second rollback undoes the first', async () => {
  const root = await installed();
  await update(root, filesAt({ 'npm/all.zip': zipOf({ 'x.json': JSON.stringify(record('GHSA-2')) }) }));
  expect(ids(root)).toEqual(['GHSA-2']);
  rollback(root);
  expect(ids(root)).toEqual(['GHSA-aaaa-bbbb-cccc']);
  rollback(root);
  expect(ids(root)).toEqual(['GHSA-2']);
  expect(() => rollback(folder())).toThrow(/no index before/);
});

test.each([
  ['is not there', () => join(tmpdir(), 'handrail-no-such-folder'), 'db-source-missing'],
  ['is empty', () => folder(), 'db-source-empty'],
  [
    'holds a zip that is a page',
    () => filesAt({ 'npm/all.zip': '<!doctype html><p>Log in' }),
    'db-source-damaged',
  ],
  [
    'holds a zip that was cut off',
    () => filesAt({ 'npm/all.zip': small['npm/all.zip'].subarray(0, 60) }),
    'db-source-damaged',
  ],
  ['holds other JSON only', () => filesAt({ 'a.json': '[1, 2, {"id": 3}, null]' }), 'db-source-empty'],
  [
    'has a manifest that is none',
    () => filesAt({ ...small, [manifestName]: '{"files": "all"}' }),
    'db-manifest',
  ],
])('a source that %s is refused, and the old index is still used', async (_, make, code) => {
  const root = await installed();
  expect(await refused(root, make())).toBe(code);
});

test('what an archive holds besides records is counted and harms nothing', async () => {
  const root = folder();
  const hostile = {
    '../../../etc/evil.json': JSON.stringify(record('GHSA-traversal')),
    '/abs.json': JSON.stringify(record('GHSA-absolute')),
    'proto.json':
      '{"__proto__": {"id": "GHSA-polluted"}, "id": "GHSA-proto", "affected": [{"package": {"ecosystem": "npm", "name": "__proto__"}, "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}]}]}]}',
    'types.json':
      '{"id": "GHSA-types", "aliases": "x", "severity": {"a": 1}, "affected": [{"package": {"ecosystem": "npm", "name": 7}}, 3, null, {"package": {"ecosystem": "npm", "name": "leaky"}, "ranges": "all", "versions": [1, {}, "1.0.0"]}]}',
    'broken.json': '{"id": "GHSA-',
    'text.txt': 'no record',
    'bomb.json': `{"id": "GHSA-bomb", "details": "${'a'.repeat(20_000_000)}"}`,
  };
  const { manifest, notes } = await update(root, filesAt({ 'npm/all.zip': zipOf(hostile) }));
  expect(ids(root)?.slice().sort()).toEqual(['GHSA-absolute', 'GHSA-traversal', 'GHSA-types']);
  expect(ids(root, '__proto__')).toEqual(['GHSA-proto']);
  expect(manifest.coverage[0]?.unreadable).toBe(2);
  expect(notes.join('\n')).toMatch(/broken\.json.*\n.*bomb\.json: it is too large/s);
  expect(Reflect.get({}, 'id')).toBeUndefined();
});

test('an entry that says it is small and is not is not unpacked', async () => {
  const bomb = zipOf(
    { 'a.json': Buffer.alloc(40_000_000, 32), 'b.json': JSON.stringify(record('GHSA-b')) },
    10,
  );
  const { notes } = await update(folder(), filesAt({ 'npm/all.zip': bomb }));
  expect(notes.join()).toMatch(/a\.json: it is damaged or too large/);
});

test('files must be what the manifest says of them, and only those count', async () => {
  const root = await installed();
  const from = filesAt({ ...small, 'PyPI/all.zip': zipOf({}) });
  const files = [{ name: 'npm/all.zip', bytes: 1, sha256: await sha256Of(join(from, 'npm/all.zip')) }];
  const write = (changed: object[]) =>
    writeFileSync(join(from, manifestName), JSON.stringify({ format: 'feeds', files: changed }));
  write(files);
  expect((await update(root, from)).renewed).toEqual(['npm']);
  write([{ ...files[0], sha256: '0'.repeat(64) }]);
  expect(await refused(root, from)).toBe('db-checksum');
  write([{ ...files[0], name: 'Go/all.zip' }]);
  expect(await refused(root, from)).toBe('db-checksum');
  write([{ ...files[0], name: '../secret' }]);
  expect(await refused(root, from)).toBe('db-manifest');
});

test('with a key only what it signed is installed', async () => {
  const root = await installed();
  const [own, other] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
  const key = own.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const from = filesAt(small);
  expect(await refused(root, from, { key })).toBe('db-unsigned');
  const sha256 = await sha256Of(join(from, 'npm/all.zip'));
  const manifest = Buffer.from(
    JSON.stringify({ format: 'feeds', files: [{ name: 'npm/all.zip', bytes: 1, sha256 }] }),
  );
  writeFileSync(join(from, manifestName), manifest);
  expect(await refused(root, from, { key })).toBe('db-unsigned');
  writeFileSync(join(from, signatureName), sign(null, manifest, other.privateKey));
  expect(await refused(root, from, { key })).toBe('db-signature');
  writeFileSync(join(from, signatureName), sign(null, manifest, own.privateKey).toString('base64'));
  expect((await update(root, from, { key })).renewed).toEqual(['npm']);
  expect(await refused(root, from, { key: 'no key' })).toBe('db-key');
});

test('a built index is a mirror for others', async () => {
  const root = await installed();
  const state = JSON.parse(readFileSync(join(root, 'state.json'), 'utf8'));
  const from = folder();
  cpSync(join(root, state.current), from, { recursive: true });
  const second = folder();
  await update(second, from);
  expect(ids(second)).toEqual(ids(root));
  truncateSync(join(from, 'npm.vdb'), 100);
  expect(await refused(second, from)).toBe('db-checksum');
});

test('an update that is interrupted leaves everything as it was', async () => {
  const root = await installed();
  const many = Object.fromEntries(
    Array.from({ length: 1_200 }, (_, i) => [`${i}.json`, JSON.stringify(record(`GHSA-${i}`))]),
  );
  const stop = new AbortController();
  const from = filesAt({ 'npm/all.zip': zipOf(many) });
  expect(await refused(root, from, { signal: stop.signal, progress: () => stop.abort() })).toBe(
    'db-interrupted',
  );
});

test('an index that was damaged on the disk is told, and an update mends it', async () => {
  const root = await installed();
  const { folder: at = '' } = openInstalled(root) ?? {};
  truncateSync(join(at, 'npm.vdb'), 80);
  expect(() => openInstalled(root)?.open('npm')).toThrow(/damaged.*npm\.vdb/);
  await update(root, filesAt(small));
  expect(ids(root)).toEqual(['GHSA-aaaa-bbbb-cccc']);
  writeFileSync(join(root, 'state.json'), '{"current": "../../etc"}');
  expect(() => openInstalled(root)).toThrow(/damaged/);
});

test('how likely a flaw is used comes from tables beside it, which stay when others are renewed', async () => {
  const root = folder();
  const scores = {
    'epss_scores-current.csv.gz': gzipSync(
      '#model_version:v2025\ncve,epss,percentile\nCVE-2021-44228,0.94358,0.99\nCVE-2020-1,0.5,0.1\nCVE-2019-10744,2.5,1\n',
    ),
    'known_exploited_vulnerabilities.json': JSON.stringify({
      vulnerabilities: [{ cveID: 'CVE-2021-44228' }, { cveID: 'CVE-1999-0001' }, 3],
    }),
  };
  await update(root, filesAt({ ...small, ...scores }));
  await update(root, filesAt(small), { ecosystems: ['npm'] });
  const index = openInstalled(root);
  expect(index?.exploitation('CVE-2021-44228')).toEqual({ epss: 0.94358, isKnownExploited: true });
  expect(index?.exploitation('CVE-1999-0001')).toEqual({ isKnownExploited: true });
  expect(index?.exploitation('CVE-2019-10744')).toEqual({});
});

test('withdrawn records are in no answer', async () => {
  const root = folder();
  const gone = record('GHSA-gone', 'leaky', { withdrawn: '2025-02-03T00:00:00Z' });
  const { manifest } = await update(root, filesAt({ 'a.json': JSON.stringify([gone, record('GHSA-here')]) }));
  expect(ids(root)).toEqual(['GHSA-here']);
  expect(manifest.coverage[0]).toMatchObject({ withdrawn: 1, advisories: 1 });
});

/** A mirror in this process. */
async function mirror(
  answer: (path: string) => Answered,
): Promise<{ readonly from: string; readonly outside: Outside }> {
  const started = await startProvider(['mirror.shop.example'], ({ path }) => answer(path));
  opened.push(started);
  return { from: 'https://mirror.shop.example/osv', outside: started.outside };
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
/** The fixture answers with texts. */
const ascii = JSON.stringify(record('GHSA-mirror'));

test('a mirror by address is asked for what is wanted, and nothing else', async () => {
  const root = folder();
  const paths: string[] = [];
  const options = await mirror((path) => {
    paths.push(path);
    return path.endsWith('.json') && !path.includes('manifest') && path.includes('single')
      ? { status: 200, body: ascii }
      : { status: 404 };
  });
  await update(root, `${options.from}/single.json`, { outside: options.outside });
  expect(ids(root)).toEqual(['GHSA-mirror']);
  expect(paths).toEqual(['/osv/single.json']);
  expect(await refused(root, options.from, { outside: options.outside, ecosystems: ['npm'] })).toBe(
    'db-source-missing',
  );
  expect(paths.slice(1)).toEqual(['/osv/manifest.json', '/osv/npm/all.zip']);
});

test.each([
  [
    'answers with a page to log in',
    { status: 200, body: '<!DOCTYPE html><html><body>Log in</body></html>' },
    'db-manifest',
  ],
  ['is out of order', { status: 500, body: 'oops' }, 'db-unreachable'],
  ['leads elsewhere', { status: 302, headers: { location: 'https://evil.example/' } }, 'db-unreachable'],
])('a mirror that %s is refused with the reason', async (_, answer, code) => {
  const root = await installed();
  const { from, outside } = await mirror(() => answer);
  expect(await refused(root, from, { outside })).toBe(code);
});

test('a page in the place of an archive is told as what it is', async () => {
  const root = await installed();
  const { from, outside } = await mirror((path) =>
    path.endsWith('.zip') ? { status: 200, body: '\n<html>proxy</html>' } : { status: 404 },
  );
  expect(await refused(root, from, { outside, ecosystems: ['npm'] })).toBe('db-web-page');
});

test('an address that leads inward is refused unless the user says that the mirror is there', async () => {
  const root = await installed();
  const { from, outside } = await mirror(() => ({ status: 200, body: latin(Buffer.from('x')) }));
  const inward = { ...outside, isInward: () => true };
  expect(await refused(root, from, { outside: inward })).toBe('db-unreachable');
  expect(await refused(root, from, { outside: inward, isOwn: true })).toBe('db-manifest');
  expect(await refused(root, 'http://mirror.shop.example/osv')).toBe('db-address');
});
