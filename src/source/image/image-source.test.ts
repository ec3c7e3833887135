import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Listing, Source } from '../contract.ts';
import { openRawReader } from '../raw-reader.ts';
import { openSource } from '../source.ts';
import {
  archiveOf,
  digestOf,
  type Files,
  layoutOf,
  type MadeImage,
  savedImage,
  writeFiles,
} from './fixtures/image.ts';
import { type MadeEntry, tarOf } from './fixtures/tar.ts';

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-image-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function opened(bytes: Buffer, name = 'image.tar'): Promise<Source> {
  const path = join(temporary(), name);
  writeFileSync(path, bytes);
  const source = await openSource({ kind: 'path', path });
  onTestFinished(source.close);
  return source;
}

const options = { include: [], exclude: [], noIgnore: false, maxFileSize: 1000 };

async function listed(source: Source): Promise<Listing> {
  return source.list({ ...options, needs: (path) => (path.endsWith('status') ? 'database' : 'text') });
}

/** The files of an image and what they hold, without what it says of itself. */
async function contents(source: Source): Promise<readonly string[]> {
  const { files } = await listed(source);
  const reader = openRawReader(source.access, 1000);
  const found: string[] = [];
  for (const file of files) {
    if (!file.path.startsWith('.image/')) found.push(`${file.path}: ${String(await reader.read(file))}`);
  }
  await reader.close();
  return found;
}

function imageOf(...layers: readonly (readonly MadeEntry[])[]): MadeImage {
  return { layers: layers.map((entries) => ({ entries })) };
}

const both = (image: MadeImage): readonly Files[] => [savedImage(image), layoutOf(image)];
const gapsOf = async (source: Source) =>
  (await listed(source)).gaps.map(
    ({ path, why, detail }) => `${path} ${why} ${detail.replace(/sha256:[0-9a-f]+/g, 'sha256:…')}`,
  );

test('layers are applied: what is replaced, removed or hidden is not read', async () => {
  const image = imageOf(
    [
      { path: 'a', content: 'old' },
      { path: 'b', content: 'removed' },
      { path: 'd/x', content: 'hidden' },
      { path: 'kept', content: 'kept' },
    ],
    [
      { path: './a', content: 'new' },
      { path: '.wh.b' },
      { path: 'd/.wh..wh..opq' },
      { path: 'd/y', content: 'y' },
    ],
  );
  for (const files of both(image))
    expect(await contents(await opened(archiveOf(files)))).toEqual(['a: new', 'd/y: y', 'kept: kept']);
});

test('a hard link has the content that its layer has under the other name, whatever later layers do to that', async () => {
  const image = imageOf(
    [
      { path: 'a', content: 'same' },
      { path: 'b', type: '1', target: './a' },
      { path: 'c', type: '1', target: '../a' },
    ],
    [{ path: '.wh.a' }],
  );
  for (const files of both(image))
    expect(await contents(await opened(archiveOf(files)))).toEqual(['b: same']);
});

test('links are not followed, devices and pipes not opened, names that lead out are gaps', async () => {
  const image = imageOf([
    { path: 'link', type: '2', target: '/etc/passwd' },
    { path: 'device', type: '3' },
    { path: 'pipe', type: '6' },
    { path: '../../escape', content: 'x' },
    { path: 'a/../../b', content: 'x' },
    { path: '/absolute', content: 'below the root' },
    { path: 'var/lib/dpkg/status', type: '2', target: '/etc/shadow' },
  ]);
  for (const files of both(image)) {
    const source = await opened(archiveOf(files));
    expect(await contents(source)).toEqual(['absolute: below the root']);
    expect(await gapsOf(source)).toEqual([
      '../../escape unreadable In layer 1 (sha256:…): its name leads out of the image: it was not read.',
      'a/../../b unreadable In layer 1 (sha256:…): its name leads out of the image: it was not read.',
      'var/lib/dpkg/status unreadable In layer 1 (sha256:…): it is a symbolic link to /etc/shadow, which was not followed.',
    ]);
  }
});

test('a thousand names that lead out are told in few gaps', async () => {
  const image = imageOf(Array.from({ length: 1000 }, (_, i) => ({ path: `../${i}` })));
  const gaps = await gapsOf(await opened(archiveOf(savedImage(image))));
  expect(gaps.length).toBe(21);
  expect(gaps.join('\n')).toContain('980 more entries of layer 1');
});

test('a layer that is cut off is a gap, with what could be read before', async () => {
  const whole = tarOf([
    { path: 'a', content: 'a' },
    { path: 'b', content: 'b' },
  ]);
  const image: MadeImage = {
    layers: [{ tar: whole.subarray(0, 1200) }, { entries: [{ path: 'c', content: 'c' }] }],
  };
  for (const files of both(image)) {
    const source = await opened(archiveOf(files));
    expect(await contents(source)).toEqual(['a: a', 'c: c']);
    expect(await gapsOf(source)).toEqual([' unreadable Of layer 1 (sha256:…): it ends in the middle.']);
  }
});

test('packed data that is cut off or damaged is a gap', async () => {
  const image = imageOf([{ path: 'a', content: 'x'.repeat(900) }]);
  const cut = layoutOf(image, [(bytes) => gzipSync(bytes).subarray(0, 60), '+gzip']);
  expect(await gapsOf(await opened(archiveOf(cut)))).toEqual([
    ' unreadable Of layer 1 (sha256:…): its compressed data ends early or is damaged.',
  ]);
});

test('a layer whose bytes are others than the image says is a gap', async () => {
  const files = savedImage(imageOf([{ path: 'a', content: 'good' }]));
  const forged = new Map(
    [...files].map(([name, bytes]) => [
      name,
      name.endsWith('layer.tar') ? tarOf([{ path: 'a', content: 'evil' }]) : bytes,
    ]),
  );
  const [gap] = await gapsOf(await opened(archiveOf(forged)));
  expect(gap).toMatch(/has another digest .* than the image says: it was changed or damaged/);
});

test('a layer that is not there is a gap', async () => {
  for (const files of both(imageOf([{ path: 'a' }], [{ path: 'b', content: 'b' }]))) {
    const [layer = ''] = [...files.keys()];
    const blob = layer.endsWith('layer.tar') ? layer : ([...files.keys()][2] ?? '');
    const source = await opened(archiveOf(new Map([...files].filter(([name]) => name !== blob))));
    expect(await contents(source)).toEqual(['b: b']);
    expect(await gapsOf(source)).toEqual([' unreadable Of layer 1 (sha256:…): it is not there.']);
  }
});

test('a bomb is stopped', async () => {
  const zeros = Buffer.alloc(16 * 1024 * 1024);
  async function* bomb() {
    const packed = gzipSync(zeros);
    for (let i = 0; i < 4; i++) yield packed;
  }
  const { unpacked } = await import('./packing.ts');
  const read = async () => {
    let size = 0;
    for await (const piece of unpacked(bomb(), 'gzip', 20 * 1024 * 1024)) size += piece.length;
    return size;
  };
  await expect(read()).rejects.toThrow('it unpacks to more than 20971520 bytes, out of all proportion');
});

const wrong: readonly (readonly [string, (files: Map<string, Buffer>) => void, string])[] = [
  [
    'without its configuration',
    (files) => void files.delete([...files.keys()].find((name) => /^[0-9a-f]{64}\.json$/.test(name)) ?? ''),
    'is not in it',
  ],
  [
    'with a list that is no JSON',
    (files) => void files.set('manifest.json', Buffer.from('<html>')),
    'manifest.json is no JSON',
  ],
  [
    'with a list of another form',
    (files) => void files.set('manifest.json', Buffer.from('[{"Layers": 3}]')),
    'manifest.json is not of its form',
  ],
  [
    'with a list that is too long',
    (files) => void files.set('manifest.json', Buffer.alloc(17 * 1024 * 1024, ' ')),
    'more than the 16777216 that are read',
  ],
  ['without any list', (files) => void files.delete('manifest.json'), 'neither manifest.json nor index.json'],
];

test.for(wrong)('an image %s is told in a sentence', async ([, spoil, message]) => {
  const files = new Map(savedImage(imageOf([{ path: 'a' }])));
  spoil(files);
  await expect(opened(archiveOf(files))).rejects.toThrow(message);
});

test('a list that names an image which is not there is told', async () => {
  const files = new Map(layoutOf(imageOf([{ path: 'a' }])));
  const nowhere = {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: digestOf(Buffer.from('x')),
    size: 1,
  };
  files.set('index.json', Buffer.from(JSON.stringify({ manifests: [nowhere] })));
  await expect(opened(archiveOf(files))).rejects.toThrow('is not in it');
});

test('lists that name each other without end are told', async () => {
  const files = new Map(layoutOf(imageOf([{ path: 'a' }])));
  let list = Buffer.from('{"manifests":[]}');
  for (let i = 0; i < 10; i++) {
    files.set(`blobs/sha256/${digestOf(list).slice(7)}`, list);
    const inner = {
      mediaType: 'application/vnd.oci.image.index.v1+json',
      digest: digestOf(list),
      size: list.length,
    };
    list = Buffer.from(JSON.stringify({ manifests: [inner] }));
  }
  files.set('index.json', list);
  await expect(opened(archiveOf(files))).rejects.toThrow('nested too deep');
});

test('layers of docker save that are links to others of the archive are read, links to elsewhere are not', async () => {
  const files = savedImage(imageOf([{ path: 'a', content: 'a' }]));
  const [layer = ''] = [...files.keys()];
  const entries = [...files].map(([path, content]) => ({ path, content }));
  const manifest = entries.find(({ path }) => path === 'manifest.json');
  const twice = String(manifest?.content).replace(/"Layers":\[("[^"]+")\]/, '"Layers":["other/layer.tar"]');
  const linked = (target: string) =>
    tarOf([
      ...entries.filter(({ path }) => path !== 'manifest.json'),
      { path: 'other/layer.tar', type: '2', target },
      { path: 'manifest.json', content: twice },
    ]);
  expect(await contents(await opened(linked(`../${layer}`)))).toEqual(['a: a']);
  expect(await gapsOf(await opened(linked('/etc/passwd')))).toEqual([
    ' unreadable Of layer 1 (sha256:…): it is not there.',
  ]);
});

test('a folder whose blobs are links to elsewhere gives none of it', async () => {
  const files = layoutOf(imageOf([{ path: 'a', content: 'a' }]));
  const folder = writeFiles(temporary(), files);
  const [, , layer = ''] = [...files.keys()];
  const outside = join(temporary(), 'outside');
  writeFileSync(outside, files.get(layer) ?? '');
  rmSync(join(folder, layer));
  symlinkSync(outside, join(folder, layer));
  const source = await openSource({ kind: 'path', path: folder });
  onTestFinished(source.close);
  expect(await gapsOf(source)).toEqual([' unreadable Of layer 1 (sha256:…): it is not there.']);
});

test('an ordinary archive is none of an image, also with a file named manifest.json', async () => {
  for (const entries of [
    [{ path: 'src/a', content: 'a' }],
    [{ path: 'manifest.json', content: '{}' }, { path: 'background.js' }],
  ])
    expect((await opened(tarOf(entries))).target.kind).toBe('file');
});

test('nothing of an image is left behind, and nothing of it gets a name', async () => {
  const place = temporary();
  vi.stubEnv('TMPDIR', place);
  onTestFinished(() => void vi.unstubAllEnvs());
  const source = await opened(archiveOf(layoutOf(imageOf([{ path: 'etc/passwd', content: 'x' }]))));
  await listed(source);
  const [folder = ''] = readdirSync(place).filter(
    (name) => name.startsWith('handrail-image-') && !name.includes('test'),
  );
  expect(readdirSync(join(place, folder))).toEqual(['contents']);
  await source.close();
  expect(readdirSync(place).filter((name) => name === folder)).toEqual([]);
});
