import { custom } from '../detector.ts';
import { decodedLength } from './formats/decode.ts';
import { randomBase64 } from './formats/sample.ts';

/** The account key of the storage emulator, the same on every machine (learn.microsoft.com/azure/storage/common/storage-use-azurite). */
const emulatorKey = [
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1',
  'OUzFT50uSRZ6IFsuFq2UVErCz4I6tq',
  '/K1SZFPTOtr/KBHBeksoGMGw==',
].join('');

export const azureStorageKey = custom({
  name: 'azure-storage-key',
  title: 'Azure storage account key',
  provider: 'Microsoft Azure',
  grants: 'read, change and delete every blob, file, queue and table of the storage account',
  revoke: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#rotate-access-keys',
  references: ['https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string'],
  severity: 'critical',
  unmistakable: true,
  keywords: ['accountkey', 'account_key', 'storage_key', 'storagekey', '+ast'],
  pattern:
    /(?:(?:[Aa]ccount|ACCOUNT|[Ss]torage|STORAGE)_?(?:[Kk]ey|KEY)["'`]?\s{0,8}[=:]\s{0,8}["'`]?)?(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{86}==)(?!=)/dg,
  entropy: 4.3,
  accept: (key) => decodedLength(key) === 64 && key !== emulatorKey,
  make: (random) => randomBase64(random, 64),
  bad: [
    'DefaultEndpointsProtocol=https;AccountName=shop;AccountKey={secret};EndpointSuffix=core.windows.net',
    'AZURE_STORAGE_KEY={secret}',
    'storage_account_key: "{secret}"',
  ],
  good: [
    `AccountName=devstoreaccount1;AccountKey=${emulatorKey};`,
    'AccountName=shop;AccountKey=$(STORAGE_KEY);EndpointSuffix=core.windows.net',
    'storage_account_key: "<key of 88 characters>=="',
  ],
});
