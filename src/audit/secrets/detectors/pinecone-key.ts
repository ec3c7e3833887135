import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const pineconeKey = prefixed({
  name: 'pinecone-key',
  title: 'Pinecone API key',
  provider: 'Pinecone',
  grants: 'read, change and delete the indexes of the project',
  revoke: 'https://docs.pinecone.io/guides/projects/manage-api-keys#delete-an-api-key',
  token: shape`pcsk_${base62(5, 6)}_${base62(63)}`,
  entropy: 4,
  bad: ['PINECONE_API_KEY={secret}', 'Pinecone(api_key="{secret}")'],
  good: ['PINECONE_API_KEY=pcsk_xxxxx_…', 'PINECONE_API_KEY=$PINECONE_API_KEY'],
});
