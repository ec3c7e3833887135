import { auditKeyStore } from '#audit/secrets/key-store';
import { keyStoreIn } from '#source/key-store';
import type { ProofSample } from './sample.ts';

/** Stores of Java of one entry without anything in it: what decides is the tag, 1 for a key and 2 for a certificate. */
export function keyStoreSamples(): ReadonlyMap<string, readonly ProofSample[]> {
  const head = 'feedfeed0000000200000001';
  return new Map([
    [
      'secrets/key-store',
      [
        sample('config/shop.jks', `${head}00000001`, true),
        sample('config/shop.jks', `${head}00000002${'00'.repeat(16)}`, false),
        sample('config/truststore.jks', `${head}00000001`, false),
      ],
    ],
  ]);
}

function sample(path: string, hex: string, fires: boolean): ProofSample {
  const run = () => {
    const kind = keyStoreIn(Buffer.from(hex, 'hex'));
    return kind !== undefined && auditKeyStore(path, kind).length > 0;
  };
  return { says: path, text: `bytes ${hex}`, fires, run };
}
