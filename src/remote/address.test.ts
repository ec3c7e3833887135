import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInward } from './address.ts';

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:8.8.8.8',
  '::7f00:1',
  '64:ff9b::7f00:1',
  '64:ff9b::169.254.169.254',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2001:0:4136:e378::1',
  '2001:db8::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  '100::1',
  '2606:4700::1%lo',
  '',
  'localhost',
  '0x7f.1',
  '2130706433',
])('%s is inward', (address) => {
  expect(isInward(address)).toBe(true);
});

test.each([
  '8.8.8.8',
  '140.82.121.6',
  '172.32.0.1',
  '11.0.0.1',
  '2606:4700::6810:84e5',
  '2a00:1450:4001::200e',
  '64:ff9b::8c52:7906',
])('%s is not', (address) => {
  expect(isInward(address)).toBe(false);
});

test('an address of IPv4 is as inward as the same behind NAT64, and always inward when it is mapped', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isInward(`64:ff9b::${address}`)).toBe(isInward(address));
      expect(isInward(`::ffff:${address}`)).toBe(true);
    }),
  );
});
