import { lookup } from 'node:dns/promises';
import { isInward } from './address.ts';

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * Where names lead and which addresses may be connected to. Only tests give one of their own: a server that they
 * started stands for a provider then.
 */
export interface Outside {
  readonly resolve: (host: string) => Promise<readonly Address[]>;
  readonly isInward: (address: string) => boolean;
  /** Instead of the port of the URL. */
  readonly port?: number;
  /** The port of one host, where it has its own. */
  readonly portOf?: (host: string) => number | undefined;
  /** A certificate authority to trust, in PEM. */
  readonly ca?: string;
}

/** The Internet, as this machine resolves it. */
export const internet: Outside = {
  resolve: async (host) => {
    const found = await lookup(host, { all: true, verbatim: true });
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
  },
  isInward,
};
