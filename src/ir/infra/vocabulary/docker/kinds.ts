import type { Kind } from '../kind.ts';

/** Containers: how images are made, how Compose runs them, and what their interfaces promise. */
export const dockerKinds: readonly Kind[] = [
  { kind: 'docker.file', types: ['Dockerfile'] },
  { kind: 'compose.service', types: ['compose.service'] },
  { kind: 'compose.network', types: ['compose.network'] },
  { kind: 'compose.volume', types: ['compose.volume'] },
  { kind: 'compose.secret', types: ['compose.secret'] },
  { kind: 'compose.config', types: ['compose.config'] },
  { kind: 'openapi.document', types: ['openapi.document'] },
  { kind: 'openapi.operation', types: ['openapi.operation'] },
  { kind: 'openapi.scheme', types: ['openapi.scheme'] },
  { kind: 'openapi.schema', types: ['openapi.schema'] },
];
