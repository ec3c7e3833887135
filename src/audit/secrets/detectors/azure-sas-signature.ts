import { custom } from '../detector.ts';
import { decodedLength } from './formats/decode.ts';
import { randomBase64 } from './formats/sample.ts';

export const azureSasSignature = custom({
  name: 'azure-sas-signature',
  title: 'Azure shared access signature',
  provider: 'Microsoft Azure',
  grants: 'use the storage it points to with the rights and until the day that the address itself names',
  revoke: 'https://learn.microsoft.com/rest/api/storageservices/create-service-sas#revoke-a-sas',
  references: ['https://learn.microsoft.com/azure/storage/common/storage-sas-overview'],
  severity: 'high',
  confidence: 'medium',
  keywords: ['&sig=', '?sig=', ';sig=', '&amp;sig='],
  pattern:
    /[?&;]sig=(?<secret>(?:[A-Za-z0-9+/]|%2[BbFf]){40,60}(?:%3[Dd]|=))(?:(?=[^\s"'<>]{0,300}&(?:amp;)?s[vrpet]=)|(?<=[?&;]s[vrpet]=[^\s"'<>]{1,360}))/dg,
  entropy: 4,
  accept: (signature) => decodedLength(signature.replace(/%../g, (code) => decodeURIComponent(code))) === 32,
  make: (random) => encodeURIComponent(randomBase64(random, 32)),
  bad: [
    'https://shop.blob.core.windows.net/img?sv=2022-11-02&ss=b&srt=co&sp=rl&se=2030-01-01T00:00:00Z&sig={secret}',
    'SAS_TOKEN="?sp=racwdl&st=2024-01-01T00:00:00Z&se=2030-01-01T00:00:00Z&sv=2022-11-02&sr=c&sig={secret}"',
  ],
  good: [
    'https://shop.blob.core.windows.net/img?sv=2022-11-02&sp=rl&sig=<signature>',
    'https://example.org/verify?user=7&sig=abcdef0123456789',
  ],
});
