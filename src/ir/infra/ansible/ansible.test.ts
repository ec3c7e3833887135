import { expect, test } from 'vitest';
import { plainOf } from '../plain.ts';
import { valueAt } from '../value.ts';
import { readAnsible } from './ansible.ts';

function read(files: Readonly<Record<string, string>> | string) {
  const tree = typeof files === 'string' ? { 'playbook.yml': files } : files;
  return readAnsible({ paths: Object.keys(tree), read: (path) => tree[path] });
}

test('tasks of plays and of blocks in them are resources, what is taken away is none', () => {
  const { resources, paths } = read(`- hosts: localhost
  tasks:
    - name: Store
      azure.azcollection.azure_rm_storageaccount:
        name: orders
    - block:
        - google.cloud.gcp_storage_bucket:
            name: photos
    - name: Old
      amazon.aws.s3_bucket:
        name: old
        state: absent
    - community.aws.redshift:
        command: delete
        identifier: old
    - debug:
        msg: done
`);
  expect(paths).toEqual(['playbook.yml']);
  expect(resources.map(({ address, type }) => [address, type])).toEqual([
    ['Store (azure.azcollection.azure_rm_storageaccount)', 'azurerm_storage_account'],
    ['google.cloud.gcp_storage_bucket (google.cloud.gcp_storage_bucket)', 'google_storage_bucket'],
  ]);
});

test('variables of the play and defaults of the role are known, and others are not', () => {
  const [inPlay] = read(`- hosts: all
  vars:
    open: true
  tasks:
    - azure_rm_rediscache:
        enable_non_ssl_port: "{{ open | bool }}"
        name: "cache-{{ stage }}"
`).resources;
  expect(inPlay && valueAt(inPlay.attributes, 'enable_non_ssl_port')).toMatchObject({
    truth: true,
    origin: 'variable',
  });
  expect(inPlay && valueAt(inPlay.attributes, 'name')).toMatchObject({
    kind: 'unknown',
    parts: [{ text: 'cache-' }, {}],
  });
  const [inRole] = read({
    'roles/cache/tasks/main.yml': '- azure_rm_rediscache:\n    enable_non_ssl_port: "{{ cache_open }}"\n',
    'roles/cache/defaults/main.yml': 'cache_open: true\n',
  }).resources;
  expect(inRole && valueAt(inRole.attributes, 'enable_non_ssl_port')).toMatchObject({
    truth: true,
    origin: 'default',
  });
});

test('names of options are those of Terraform where the modules of a cloud have others', () => {
  const [wall] = read(`- gcp_compute_firewall:
    name: web
    allowed:
      - ip_protocol: tcp
        ports: ["22"]
`).resources;
  const allow = wall && valueAt(wall.attributes, 'allow', 0);
  expect(allow && plainOf(allow)).toEqual(
    new Map<string, unknown>([
      ['protocol', 'tcp'],
      ['ports', ['22']],
    ]),
  );
});

test('a loop stands for as many as nobody knows', () => {
  const [looped] = read('- s3_bucket:\n    name: "{{ item }}"\n  loop: "{{ names }}"\n').resources;
  expect(looped?.number).toBe('unknown');
});

test('white space without end is passed over in bounded time', () => {
  const before = performance.now();
  readAnsible({
    paths: ['tasks/a.yml'],
    read: () => `- name: a\n${' '.repeat(200_000)}\n${'\n'.repeat(200_000)}`,
  });
  expect(performance.now() - before).toBeLessThan(5000);
});
