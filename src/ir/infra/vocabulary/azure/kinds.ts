import type { Kind } from '../kind.ts';
import { computeKinds } from './compute.ts';
import { dataKinds } from './data.ts';
import { identityKinds } from './identity.ts';
import { networkKinds } from './network.ts';
import { storageKinds } from './storage.ts';
import { webKinds } from './web.ts';

/** Microsoft Azure: a file for services that belong together. */
export const azureKinds: readonly Kind[] = [
  ...computeKinds,
  ...dataKinds,
  ...identityKinds,
  ...networkKinds,
  ...storageKinds,
  ...webKinds,
];
