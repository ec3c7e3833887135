import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const customerIoKey = named({
  name: 'customer-io-key',
  title: 'Customer.io key',
  provider: 'Customer.io',
  grants: 'send messages to and read the people of the workspace',
  revoke: 'https://docs.customer.io/accounts/security/manage-api-credentials/',
  token: hex(32),
  names: [
    'customerio_app',
    'customerio_api',
    'customerio_key',
    'customerio_token',
    'customerioapi',
    'customer_io_api',
    'customer_io_app',
    'cio_app_api_key',
  ],
  entropy: 3,
  bad: ['CUSTOMERIO_APP_API_KEY={secret}', 'customerioApiKey: "{secret}"'],
  good: ['CUSTOMERIO_APP_API_KEY=your-key', 'customer_io_api_url: https://api.customer.io'],
});
