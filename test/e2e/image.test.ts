import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { debianImage, recordsOfImage } from '../../src/scan/fixtures/debian-image.ts';
import { archiveOf, layoutOf, savedImage } from '../../src/source/image/fixtures/image.ts';
import { handrail } from './handrail.ts';

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-e2e-image-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with advisories, an image in both forms and a place for the index. */
async function prepared() {
  const [folder, cache] = [temporary(), temporary()];
  const image = await debianImage();
  writeFileSync(join(folder, 'records.json'), JSON.stringify(recordsOfImage));
  writeFileSync(join(folder, 'saved.tar'), archiveOf(savedImage(image)));
  writeFileSync(join(folder, 'layout.tar'), archiveOf(layoutOf(image)));
  return { folder, env: { HANDRAIL_CACHE: cache } };
}

interface Report {
  readonly findings: readonly {
    readonly package?: {
      readonly name: string;
      readonly ids: readonly string[];
      readonly layer?: { readonly number: number };
    };
  }[];
  readonly gaps: readonly { readonly why: string; readonly detail: string }[];
}

const found = (text: string) =>
  // That the system is past its end is told by no advisory.
  (JSON.parse(text) as Report).findings.flatMap(({ package: it }) =>
    it === undefined ? [] : `${it.ids[0]} ${it.name} layer ${it.layer?.number}`,
  );

test('an image put together from packages of Debian: packages of the system and of languages by layer, all else a gap', async () => {
  const { folder, env } = await prepared();
  const unknown = await handrail(['scan', join(folder, 'saved.tar'), '--format', 'json', '--no-cache'], {
    env,
  });
  expect(unknown.exit).toBe(3);
  expect((JSON.parse(unknown.stdout) as Report).gaps.map(({ why }) => why)).toEqual([
    'no-advisories',
    'no-advisories',
  ]);

  const update = await handrail(['db', 'update', '--from', join(folder, 'records.json')], { env });
  expect(update.exit).toBe(0);
  for (const file of ['saved.tar', 'layout.tar']) {
    const known = await handrail(['scan', join(folder, file), '--format', 'json', '--no-cache'], { env });
    expect(found(known.stdout)).toEqual([
      'CVE-2019-10744 lodash layer 3',
      'CVE-2019-18276 bash layer 1',
      'CVE-2019-18224 libidn2-0 layer 2',
    ]);
    expect(known.exit).toBe(1);
  }
});

test('every report and the bill tell the layer and the step of the build', async () => {
  const { folder, env } = await prepared();
  await handrail(['db', 'update', '--from', join(folder, 'records.json')], { env });
  for (const format of ['terminal', 'json', 'sarif', 'html', 'markdown']) {
    const { stdout } = await handrail(
      ['scan', join(folder, 'saved.tar'), '--format', format, '--all', '--no-cache'],
      { env },
    );
    expect(stdout.replace(/\s+/g, ' '), format).toContain('apt-get install libidn2-0');
  }
  const bill = await handrail(['sbom', join(folder, 'saved.tar')], { env });
  expect(bill.exit).toBe(0);
  const { components } = JSON.parse(bill.stdout) as {
    components: { name: string; properties: { name: string; value: string }[] }[];
  };
  const own = components.find(({ name }) => name === 'libidn2-0')?.properties ?? [];
  expect(own.find(({ name }) => name === 'handrail:instruction')?.value).toBe(
    'RUN apt-get install libidn2-0 python3-old',
  );
  expect(own.find(({ name }) => name === 'handrail:layer')?.value).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(components.map(({ name }) => name)).not.toContain('old');
});

test('what is no image, and an image that is broken, are told in a sentence', async () => {
  const { folder, env } = await prepared();
  writeFileSync(join(folder, 'cut.tar'), archiveOf(savedImage(await debianImage())).subarray(0, 3000));
  const cut = await handrail(['scan', join(folder, 'cut.tar'), '--no-cache'], { env });
  expect(cut.exit).toBe(2);
  expect(cut.stderr).toContain('The image cannot be read: it ends in the middle');
  writeFileSync(join(folder, 'noise.tar'), Buffer.alloc(5_000, 'no archive'));
  const noise = await handrail(['scan', join(folder, 'noise.tar'), '--no-cache'], { env });
  expect(noise.exit).toBe(2);
  expect(noise.stderr).toContain('is no tar archive');
  const name = await handrail(['scan', 'image:127.0.0.1:5000/x', '--no-cache'], { env });
  expect(name.exit).toBe(2);
  expect(name.stderr).toContain('is no name of an image in a registry');
});
