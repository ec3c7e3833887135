import { expect, test } from 'vitest';
import { openSecretsAudit } from '../secrets.ts';

const { audit } = openSecretsAudit({ detectors: [] });
const value = ['k8Xq', 'wT72', 'mPz5'].join('');
const encode = (text: string) => Buffer.from(text).toString('base64');

function findings(text: string): string[] {
  const { detections } = audit({ path: 'k8s/shop.yaml', bytes: Buffer.from(text), encoding: 'utf-8' });
  return detections.map(({ ruleId, location }) => `${ruleId.slice(8)}:${location.line}`);
}

test('a value of base64 counts by what it says', () => {
  const manifest = (said: string) => `kind: Secret\ndata:\n  extra: ${encode(said)}\n`;
  expect(findings(manifest(value))).toEqual(['kubernetes-secret:3']);
  expect(findings(manifest('changeme'))).toEqual([]);
  expect(findings(manifest('-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuT'))).toEqual([]);
});

test('credentials of a registry are told of, a registry without any is not', () => {
  const manifest = (auth: object) =>
    `kind: Secret\ntype: kubernetes.io/dockercfg\ndata:\n  .dockercfg: >\n    ${encode(JSON.stringify(auth))}\n`;
  expect(findings(manifest({ 'https://shop.example/v1/': { auth: encode(`shop:${value}`) } }))).toHaveLength(
    1,
  );
  expect(findings(manifest({ 'https://shop.example/v1/': {} }))).toEqual([]);
});

test('a more exact rule keeps its finding', () => {
  expect(findings(`kind: Secret\nstringData:\n  dbPassword: ${value}\n`)).toEqual(['generic-password:3']);
});

test('a document that says its kind ten thousand times is read in bounded time', () => {
  const text = `stringData:\n  extra: ${value}\n${'kind: Secret\n'.repeat(10_000)}`;
  const start = process.threadCpuUsage();
  expect(findings(text)).toEqual(['kubernetes-secret:2']);
  expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(3_000);
});
