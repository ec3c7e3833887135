import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { componentFor, fileOf, shop, treeOf } from '../fixtures/inventories.ts';
import { renderGithubDependencies } from './github.ts';
import { renderGitlab } from './gitlab.ts';

const now = '2026-11-22T10:00:00Z';
const submission = { sha: 'a'.repeat(40), ref: 'refs/heads/main', run: '1', correlator: 'build', now };
const filled = { type: 'string', minLength: 1 } as const;

/** What the documentation of the interface asks of a snapshot, in our own words. */
const snapshot = {
  type: 'object',
  required: ['version', 'job', 'sha', 'ref', 'detector', 'scanned'],
  additionalProperties: false,
  properties: {
    version: { type: 'integer' },
    job: { type: 'object', required: ['id', 'correlator'], properties: { id: filled, correlator: filled } },
    sha: { type: 'string', minLength: 40, maxLength: 40 },
    ref: { type: 'string', pattern: '^refs/' },
    detector: {
      type: 'object',
      required: ['name', 'version', 'url'],
      properties: { name: filled, version: filled, url: filled },
    },
    scanned: filled,
    manifests: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['name'],
        properties: {
          name: filled,
          file: { type: 'object', properties: { source_location: filled } },
          resolved: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              additionalProperties: false,
              properties: {
                package_url: { type: 'string', pattern: '^pkg' },
                relationship: { enum: ['direct', 'indirect'] },
                scope: { enum: ['runtime', 'development'] },
                dependencies: { type: 'array', items: { type: 'string', pattern: '^pkg' } },
              },
            },
          },
        },
      },
    },
  },
} as const;

interface Snapshot {
  readonly manifests: Readonly<Record<string, { readonly resolved: Readonly<Record<string, object>> }>>;
}

test('a snapshot for GitHub is as documented', () => {
  const validate = new Ajv().compile(snapshot);
  validate(JSON.parse(renderGithubDependencies(shop, submission)));
  expect(validate.errors).toBe(null);
});

test('each file is a manifest of what it names, without the project itself', () => {
  const { manifests } = JSON.parse(renderGithubDependencies(shop, submission)) as Snapshot;
  expect(Object.keys(manifests)).toEqual([
    'Dockerfile',
    'api/go.mod',
    'api/server',
    'package-lock.json',
    'package.json',
    'pom.xml',
    'requirements.txt',
  ]);
  expect(manifests['package-lock.json']?.resolved['pkg:npm/express@4.17.1']).toEqual({
    package_url: 'pkg:npm/express@4.17.1',
    relationship: 'direct',
    scope: 'runtime',
    dependencies: ['pkg:npm/qs@6.7.0'],
  });
  expect(manifests['pom.xml']?.resolved['pkg:maven/org.slf4j/slf4j-api@2.0.9']).toMatchObject({
    scope: 'development',
  });
  expect(JSON.stringify(manifests)).not.toContain('fry-factory@');
});

test('what is not known of a package is not said', () => {
  const tree = treeOf(
    fileOf(
      'server',
      [componentFor({ name: 'x', version: '1', scope: 'unknown', relation: 'unknown' })],
      'go/binary',
    ),
  );
  const { manifests } = JSON.parse(renderGithubDependencies(tree, submission)) as Snapshot;
  expect(manifests['server']?.resolved['pkg:npm/x@1']).toEqual({
    package_url: 'pkg:npm/x@1',
    dependencies: [],
  });
});

test('a report for GitLab is of one file, and tells by properties which one', async () => {
  const schema = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const reports = renderGitlab(shop, { now });
  for (const { content } of reports) expect(await schema.validate(content)).toBe(null);
  expect(reports.map(({ name }) => name)).toContain('gl-sbom-npm-package-lock-json.cdx.json');
  const lock = reports.find(({ name }) => name.includes('package-lock'))?.content ?? '';
  expect(JSON.parse(lock)).toMatchObject({
    metadata: {
      timestamp: now,
      properties: [
        { name: 'gitlab:meta:schema_version', value: '1' },
        { name: 'gitlab:dependency_scanning:input_file:path', value: 'package-lock.json' },
        { name: 'gitlab:dependency_scanning:package_manager:name', value: 'npm' },
        { name: 'gitlab:dependency_scanning:language:name', value: 'JavaScript' },
      ],
    },
  });
  expect(lock).toContain('"gitlab:dependency_scanning:category"');
});

test('files of the same name in different folders, or of names that read alike, have reports of their own', () => {
  const file = (path: string) => fileOf(path, [componentFor({ name: 'x', version: '1' })]);
  const names = renderGitlab(treeOf(file('a/b.lock'), file('a-b.lock'), file('a/b/lock')), {}).map(
    ({ name }) => name,
  );
  expect(new Set(names).size).toBe(3);
});
