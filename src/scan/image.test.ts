import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import type { Scan } from '#model/scan';
import { scan } from '#scan';
import { archiveOf, layoutOf, type MadeImage, savedImage, writeFiles } from '#source/image/fixtures/image';
import { updateAdvisories } from './advisories/update.ts';
import { debianImage, recordsOfImage } from './fixtures/debian-image.ts';
import { goProgram } from './fixtures/go-program.ts';
import type { ScanRequest } from './request.ts';

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-image-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function written(bytes: Buffer, name = 'image.tar'): string {
  const path = join(temporary(), name);
  writeFileSync(path, bytes);
  return path;
}

function scanOf(path: string, more: Partial<ScanRequest> = {}): Promise<Scan> {
  return scan({
    target: { kind: 'path', path },
    only: [],
    skip: [],
    include: [],
    exclude: [],
    noIgnore: false,
    noArchives: false,
    changed: false,
    jobs: 1,
    today: '2026-01-01',
    ...more,
  });
}

async function advisories(): Promise<string> {
  const root = temporary();
  const from = temporary();
  writeFileSync(join(from, 'all.json'), JSON.stringify(recordsOfImage));
  await updateAdvisories({ root, from, today: '2026-01-01' });
  return root;
}

/** Without what is said of the system itself, which is past its end. */
const advised = ({ findings }: Scan) => findings.filter(({ ruleId }) => ruleId !== 'packages/end-of-life');

const told = (scanned: Scan) =>
  advised(scanned).map(({ package: it, location }) => [
    it?.ids[0],
    it?.name,
    location.path,
    it?.layer?.number,
    it?.layer?.isBase,
  ]);

const expected = [
  ['CVE-2019-10744', 'lodash', 'app/node_modules/lodash/package.json', 3, false],
  ['CVE-2019-18276', 'bash', 'var/lib/dpkg/status', 1, true],
  ['CVE-2019-18224', 'libidn2-0', 'var/lib/dpkg/status', 2, false],
];

const forms: Readonly<Record<string, (image: MadeImage) => Buffer>> = {
  'docker save': (image) => archiveOf(savedImage(image)),
  'docker save, packed': (image) => gzipSync(archiveOf(savedImage(image))),
  'OCI layout of gzip layers': (image) => archiveOf(layoutOf(image)),
  'OCI layout of open layers': (image) => archiveOf(layoutOf(image, [(bytes) => bytes, ''])),
  ...(typeof zstdCompressSync === 'function'
    ? { 'OCI layout of Zstandard layers': (image) => archiveOf(layoutOf(image, [zstdCompressSync, '+zstd'])) }
    : {}),
};

test.for(Object.entries(forms))(
  '%s: packages are told with the layer that brought them',
  async ([, form]) => {
    const index = await advisories();
    const found = await scanOf(written(form(await debianImage())), { advisories: index });
    expect(told(found)).toEqual(expected);
    expect(found.target).toEqual({ kind: 'image', name: 'image.tar' });
    // The distribution's own package of Python is matched with Debian only: PyPI has no advisories here and is no gap.
    expect(found.gaps).toEqual([]);
  },
);

test('a folder with an OCI layout is read like its archive', async () => {
  const index = await advisories();
  const folder = writeFiles(temporary(), layoutOf(await debianImage()));
  expect(told(await scanOf(folder, { advisories: index }))).toEqual(expected);
});

test('a folder with a root file system is looked at as a system, not as a tree of sources', async () => {
  const index = await advisories();
  const { layers } = await debianImage();
  const folder = temporary();
  for (const { entries = [] } of layers)
    writeFiles(folder, new Map(entries.map(({ path, content = '' }) => [path, Buffer.from(content)])));
  writeFiles(folder, new Map([['run/secret.env', Buffer.from('a folder of the running system')]]));
  const found = await scanOf(folder, { advisories: index });
  expect(found.target.kind).toBe('root-file-system');
  expect(advised(found).map(({ package: it }) => it?.name)).toEqual(['lodash', 'bash', 'libidn2-0']);
  const ended = found.findings.filter(({ ruleId }) => ruleId === 'packages/end-of-life');
  expect(ended.map(({ message }) => message.split(':')[0])).toEqual([
    'Debian 10 reached its end on 2024-06-30',
  ]);
  expect(found.gaps).toEqual([]);
});

test('a finding tells the step of its layer, and whether a newer base or a new build mends it', async () => {
  const index = await advisories();
  const { findings } = await scanOf(written(archiveOf(savedImage(await debianImage()))), {
    advisories: index,
  });
  const notes = Object.fromEntries(
    findings.map(({ package: it, evidence }) => [
      it?.name,
      [evidence?.['instruction'], evidence?.['command'], evidence?.['note']],
    ]),
  );
  expect(notes['libidn2-0']).toEqual([
    'RUN apt-get install libidn2-0 python3-old',
    'apt-get install --only-upgrade libidn2-0',
    'Layer 2 brought it (RUN apt-get install libidn2-0 python3-old): build it anew without the cache.',
  ]);
  expect(notes['bash']?.[2]).toBe(
    'It came with the base image, in layer 1 (ADD file:0123 in /): build on a newer base. No advisory names a version in which it is mended.',
  );
});

test('without advisories of the distribution its packages are a gap', async () => {
  const found = await scanOf(written(archiveOf(savedImage(await debianImage()))));
  expect(found.gaps.map(({ why, detail }) => [why, detail.slice(0, 45)])).toEqual([
    ['no-advisories', '1 package of npm not looked up: there are no '],
    ['no-advisories', '5 packages of Debian not looked up: there are'],
  ]);
  expect(found.verdict.outcome).toBe('incomplete');
});

test('advisories of other releases of the distribution are a gap, and no packages are called clean by them', async () => {
  const index = await advisories();
  const image: MadeImage = {
    layers: [
      {
        entries: [
          { path: 'etc/os-release', content: 'ID=debian\nVERSION_ID="13"\n' },
          {
            path: 'var/lib/dpkg/status',
            content: 'Package: bash\nStatus: install ok installed\nVersion: 5.0-4\n',
          },
        ],
      },
    ],
  };
  const { findings, gaps } = await scanOf(written(archiveOf(savedImage(image))), { advisories: index });
  expect(findings).toEqual([]);
  expect(gaps.map(({ path, why, detail }) => `${path} ${why} ${detail}`)).toEqual([
    'var/lib/dpkg/status no-advisories 1 package of Debian:13 not looked up: the advisories on this machine name none of them, so they are of other releases.',
  ]);
});

test('a distribution that nobody names, and one without a list of packages, are gaps', async () => {
  const status = 'Package: bash\nStatus: install ok installed\nVersion: 5.0-4\n';
  const gapOf = async (entries: readonly { path: string; content: string }[]) => {
    const { gaps } = await scanOf(written(archiveOf(savedImage({ layers: [{ entries }] }))));
    return gaps.map(({ why, detail }) => `${why} ${detail.slice(0, 50)}`);
  };
  expect(await gapOf([{ path: 'var/lib/dpkg/status', content: status }])).toEqual([
    'no-advisories 1 package of a distribution that is not known, suc',
  ]);
  expect(await gapOf([{ path: 'etc/os-release', content: 'ID=debian\nVERSION_ID=12\n' }])).toEqual([
    'unreadable It names a distribution, and no list of its packag',
  ]);
});

test('a list of packages that a later layer removed is read as it was, and that is a gap', async () => {
  const index = await advisories();
  const image = await debianImage();
  const slim: MadeImage = {
    ...image,
    layers: [...image.layers, { entries: [{ path: 'var/lib/dpkg/.wh.status' }] }],
  };
  const found = await scanOf(written(archiveOf(layoutOf(slim))), { advisories: index });
  expect(told(found).map(([id]) => id)).toEqual(['CVE-2019-10744', 'CVE-2019-18276', 'CVE-2019-18224']);
  expect(found.gaps.map(({ path, why }) => [path, why])).toEqual([['var/lib/dpkg/status', 'unreadable']]);
});

test('a program of Go in a layer tells its modules', async () => {
  const program = goProgram(
    'path\texample.com/shop\nmod\texample.com/shop\t(devel)\t\ndep\texample.com/leaky\tv1.4.0\th1:x=',
  );
  const image: MadeImage = {
    layers: [
      {
        entries: [{ path: 'etc/os-release', content: 'ID=alpine\nVERSION_ID=3.19.1\n' }],
        step: 'ADD rootfs /',
      },
      { entries: [{ path: 'srv/shop', content: program }], step: 'COPY shop /srv/shop' },
    ],
  };
  const root = temporary();
  const from = temporary();
  const ranges = [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.5.0' }] }];
  const affected = [{ package: { ecosystem: 'Go', name: 'example.com/leaky' }, ranges }];
  writeFileSync(join(from, 'all.json'), JSON.stringify([{ id: 'GO-2025-0001', affected }]));
  await updateAdvisories({ root, from, today: '2026-01-01' });
  const found = await scanOf(written(archiveOf(savedImage(image))), { advisories: root, only: ['packages'] });
  expect(told(found)).toEqual([['GO-2025-0001', 'example.com/leaky', 'srv/shop', 2, false]]);
});

test('secrets are found in own layers and in what the image says of itself, not in the base', async () => {
  const image = await debianImage();
  // Put together, so that no scanner takes this file for a leak.
  const secret = ['x9Kq', '2mVr', '7TzL', 'w4Bn'].join('');
  const [base, ...own] = image.layers;
  const leaky: MadeImage = {
    ...image,
    env: [`DB_PASSWORD=${secret}`],
    layers: [
      {
        ...base,
        entries: [...(base?.entries ?? []), { path: 'base.env', content: `DB_PASSWORD=${secret}1\n` }],
      },
      ...own,
      { entries: [{ path: 'app/.env', content: `DB_PASSWORD=${secret}2\n` }] },
    ],
  };
  const found = await scanOf(written(archiveOf(layoutOf(leaky))), { only: ['secrets'] });
  expect(found.findings.map(({ location }) => location.path)).toEqual([
    '.image/history.dockerfile',
    'app/.env',
  ]);
  expect(JSON.stringify(found)).not.toContain(secret);
  expect(found.notices.map(({ code }) => code)).toEqual(['image-base']);
});

test('a value in a step of the build is not told', async () => {
  const index = await advisories();
  const secret = ['q7Rw', '5nXc', '8YdP', 'k3Mt'].join('');
  const image = await debianImage();
  const layers = image.layers.map((layer, i) =>
    i === 1 ? { ...layer, step: `RUN /bin/sh -c API_TOKEN=${secret} apt-get install libidn2-0` } : layer,
  );
  const found = await scanOf(written(archiveOf(savedImage({ ...image, layers }))), { advisories: index });
  expect(told(found)).toContainEqual(expected[2]);
  expect(JSON.stringify(found)).not.toContain(secret);
});

test('code is not looked for in an image, which is said', async () => {
  const path = written(archiveOf(savedImage(await debianImage())));
  await expect(scanOf(path, { only: ['code'] })).rejects.toThrow('Packages and secrets are looked for');
  const { coverage } = await scanOf(path);
  expect(coverage.find(({ family }) => family === 'code')?.state).toBe('skipped');
});

test('one thread and two give the same bytes', async () => {
  const path = written(archiveOf(layoutOf(await debianImage())));
  expect(JSON.stringify(await scanOf(path, { jobs: 2 }))).toBe(JSON.stringify(await scanOf(path)));
});
