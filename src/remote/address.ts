import { BlockList, isIP } from 'node:net';

/**
 * Ranges of IPv4 that lead to this machine, its networks or nowhere (IANA special-purpose registry, RFC 6890 and what
 * followed): cloud metadata services live in 169.254.0.0/16.
 */
const inwardV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Within 2000::/3, the only part of IPv6 that is routed: what carries an IPv4 address or is set aside. */
const inwardV6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const blockedV4 = listOf(inwardV4, 'ipv4');
const blockedV6 = listOf(inwardV6, 'ipv6');
const routedV6 = listOf([['2000::', 3]], 'ipv6');
const translated = listOf([['64:ff9b::', 96]], 'ipv6');

/**
 * True for an address that is not in the public Internet: loopback, private, link-local, metadata, multicast, reserved,
 * every IPv6 form that wraps an IPv4 address, and what is no address at all.
 */
export function isInward(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return blockedV4.check(address, 'ipv4');
  if (kind !== 6 || address.includes('%')) return true;
  // NAT64 (RFC 6052): machines without IPv4 reach all of it through this prefix.
  if (translated.check(address, 'ipv6')) return isInward(lastFour(address));
  return !routedV6.check(address, 'ipv6') || blockedV6.check(address, 'ipv6');
}

/** The IPv4 address in the last 32 bits of an IPv6 one. */
function lastFour(address: string): string {
  const dotted = /:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const groups = address.split(':').slice(-2);
  const [high = 0, low = 0] = groups.map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function listOf(ranges: readonly (readonly [string, number])[], kind: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, bits] of ranges) list.addSubnet(network, bits, kind);
  return list;
}
