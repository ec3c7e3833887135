import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const datadogAppKey = named({
  name: 'datadog-app-key',
  title: 'Datadog application key',
  provider: 'Datadog',
  grants: 'with an API key, read and change dashboards, monitors and users as its owner may',
  revoke: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
  token: base62(40),
  names: [
    'datadog_app_key',
    'datadog_application_key',
    'datadog-app-key',
    'datadog-application-key',
    'datadogappkey',
    'dd_app_key',
    'dd_application_key',
    'dd-application-key',
    'ddappkey',
    'datadog_token',
    'datadogtoken',
  ],
  entropy: 3,
  bad: ['DD_APP_KEY={secret}', 'DD-APPLICATION-KEY: {secret}'],
  good: [`DD_APP_KEY=${'0'.repeat(40)}`, 'datadog_app_key = var.datadog_app_key'],
});
