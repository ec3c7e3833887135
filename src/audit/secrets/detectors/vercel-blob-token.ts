import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const vercelBlobToken = prefixed({
  name: 'vercel-blob-token',
  title: 'Vercel Blob token',
  provider: 'Vercel',
  grants: 'read, change and delete the files of the blob store',
  revoke: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
  token: shape`vercel_blob_rw_${base62(16)}_${base62(30, 32)}`,
  entropy: 3.8,
  bad: ['BLOB_READ_WRITE_TOKEN={secret}', 'put(name, body, { token: "{secret}" })'],
  good: ['BLOB_READ_WRITE_TOKEN=vercel_blob_rw_...', 'vercel_blob_rw_token: string'],
});
