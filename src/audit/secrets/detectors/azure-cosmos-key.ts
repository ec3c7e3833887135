import { custom } from '../detector.ts';
import { base64 } from '../shape.ts';
import { decodedLength } from './formats/decode.ts';

export const azureCosmosKey = custom({
  name: 'azure-cosmos-key',
  title: 'Azure Cosmos DB key',
  provider: 'Microsoft Azure',
  grants: 'read, change and delete every database of the Cosmos DB account',
  revoke: 'https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data#key-rotation',
  severity: 'critical',
  keywords: ['acdb', 'documents.azure.com'],
  pattern:
    /(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==|(?<=\.documents\.azure\.com[^\n]{0,60}[^A-Za-z0-9+/])[A-Za-z0-9+/]{86}==)(?!=)/dg,
  entropy: 4.3,
  accept: (key) => decodedLength(key) === 64,
  make: (random) => `${base64(76).make(random)}ACDb${base64(5).make(random)}A==`,
  bad: ['COSMOS_KEY={secret}', 'AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey={secret};'],
  good: [
    'AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=$COSMOS_KEY;',
    'AccountEndpoint=https://localhost:8081/;AccountKey=<key of the emulator>;',
  ],
});
