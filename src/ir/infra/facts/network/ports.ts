import { type InfraValue, valueAt } from '../../value.ts';
import { wordOf } from './named.ts';

/** Ports from one to another, both of them in it. */
export interface Ports {
  readonly from: number;
  readonly to: number;
}

/** Every port there is. */
export const everyPort: Ports = { from: 0, to: 65_535 };

/**
 * Ports of a rule of a firewall of AWS.
 *
 * @returns `none` for protocols that have no ports; undefined when nobody knows
 */
export function portsOf(rule: InfraValue): Ports | 'none' | undefined {
  const protocol = wordOf(valueAt(rule, 'protocol') ?? valueAt(rule, 'ip_protocol'))?.toLowerCase();
  if (protocol === undefined) return undefined;
  if (protocol === '-1' || protocol === 'all') return everyPort;
  if (!/^(?:tcp|udp|6|17)$/.test(protocol)) return 'none';
  const from = portAt(rule, 'from_port');
  const to = portAt(rule, 'to_port');
  if (from === undefined || to === undefined) return undefined;
  return from === -1 ? everyPort : { from, to };
}

function portAt(rule: InfraValue, name: string): number | undefined {
  const word = wordOf(valueAt(rule, name));
  const port = word === undefined || word === '' ? Number.NaN : Number(word);
  return Number.isNaN(port) ? undefined : port;
}

/** Whether a port is among others. */
export function isAmong(port: number, { from, to }: Ports): boolean {
  return from <= port && port <= to;
}

/** `port 22`, `ports 0 to 1024`, `every port`. */
export function portsText({ from, to }: Ports): string {
  if (from === to) return `port ${from}`;
  return from <= 1 && to >= 65_535 ? 'every port' : `ports ${from} to ${to}`;
}
