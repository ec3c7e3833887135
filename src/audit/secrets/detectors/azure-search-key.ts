import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const azureSearchKey = custom({
  name: 'azure-search-key',
  title: 'Azure AI Search key',
  provider: 'Microsoft Azure',
  grants: 'query the search service and, with an admin key, change its indexes',
  revoke: 'https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys',
  keywords: ['azse'],
  pattern: /(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5})(?![A-Za-z0-9+/=_-])/dg,
  entropy: 3.8,
  make: (random) => `${base62(42).make(random)}AzSeC${base62(5).make(random)}`,
  bad: ['AZURE_SEARCH_KEY={secret}', 'api-key: {secret}'],
  good: ['AZURE_SEARCH_KEY=$SEARCH_KEY', 'JazSession AzSeC'],
});
