import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const datadogApiKey = named({
  name: 'datadog-api-key',
  title: 'Datadog API key',
  provider: 'Datadog',
  grants: 'send metrics, logs and events into the organisation, false ones too',
  revoke: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
  severity: 'medium',
  token: hex(32),
  names: ['datadog_api_key', 'datadog-api-key', 'datadogapikey', 'dd_api_key', 'dd-api-key', 'ddapikey'],
  entropy: 3,
  bad: [
    'DD_API_KEY={secret}',
    'datadog_api_key: "{secret}"',
    'curl -H "DD-API-KEY: {secret}" https://api.datadoghq.com/api/v1/validate',
  ],
  good: [`DD_API_KEY=${'0'.repeat(32)}`, 'dd_api_key_version: 7', 'datadog_api_key = var.datadog_api_key'],
});
