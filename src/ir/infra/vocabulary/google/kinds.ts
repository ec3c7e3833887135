import type { Kind } from '../kind.ts';
import { computeKinds } from './compute.ts';
import { dataKinds } from './data.ts';
import { identityKinds } from './identity.ts';

/** Google Cloud: a file for services that belong together. */
export const googleKinds: readonly Kind[] = [...computeKinds, ...dataKinds, ...identityKinds];
