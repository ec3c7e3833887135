import { named } from '../detector.ts';
import { base64url, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const yandexStaticKey = named({
  name: 'yandex-static-key',
  title: 'Yandex Cloud static access key',
  provider: 'Yandex Cloud',
  grants: 'read and change the buckets and queues that the service account may',
  revoke: 'https://yandex.cloud/docs/iam/operations/authentication/manage-access-keys#delete-access-key',
  token: shape`YC${base64url(38)}`,
  names: ['yandex', 'yc_secret', 'yc_static', 'yc_storage'],
  entropy: 3.8,
  accept: isMixed,
  make: (random) => `YC1z4${base64url(34).make(random)}x`,
  bad: ['YANDEX_STATIC_KEY={secret}', 'yandex_secret_key = "{secret}"'],
  good: ['YANDEX_STATIC_KEY=$KEY', 'yandex_region: ru-central1'],
});
