import { custom } from '../detector.ts';
import { base62, base64 } from '../shape.ts';
import { decodedLength } from './formats/decode.ts';

export const azureRedisKey = custom({
  name: 'azure-redis-key',
  title: 'Azure Cache for Redis key',
  provider: 'Microsoft Azure',
  grants: 'read and change everything in the cache',
  revoke: 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure#access-keys',
  keywords: ['azca'],
  pattern: /(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=)(?!=)/dg,
  entropy: 3.8,
  accept: (key) => decodedLength(key) === 32,
  make: (random) => `${base64(33).make(random)}AzCaF${base62(4).make(random)}A=`,
  bad: ['shop.redis.cache.windows.net:6380,password={secret},ssl=True', 'REDIS_KEY={secret}'],
  good: ['shop.redis.cache.windows.net:6380,password=$REDIS_KEY,ssl=True', 'Cazca de Barbosa'],
});
