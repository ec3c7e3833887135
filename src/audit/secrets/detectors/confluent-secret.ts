import { named } from '../detector.ts';
import { base64 } from '../shape.ts';

export const confluentSecret = named({
  name: 'confluent-secret',
  title: 'Confluent Cloud API secret',
  provider: 'Confluent',
  grants: 'with its key, produce and consume the topics of the cluster or manage the account',
  revoke:
    'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/manage-api-keys.html',
  token: base64(64),
  providers: ['confluent', 'ccloud_api', 'kafka_api', 'cluster_api'],
  entropy: 4.2,
  bad: ['CONFLUENT_CLOUD_API_SECRET={secret}', 'kafka_api_secret = "{secret}"'],
  good: ['CONFLUENT_CLOUD_API_SECRET=$SECRET', 'kafka_api_secret = var.kafka_api_secret'],
});
