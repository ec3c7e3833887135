import { prefixed } from '../detector.ts';
import { shape, uuid } from '../shape.ts';

export const awsMwsToken = prefixed({
  name: 'aws-mws-token',
  title: 'Amazon Marketplace Web Service token',
  provider: 'Amazon',
  grants: 'read orders and change listings of the seller who granted it',
  revoke: 'In Seller Central under Apps and Services, Manage Your Apps.',
  token: shape`amzn.mws.${uuid}`,
  entropy: 3,
  bad: ['MWS_AUTH_TOKEN={secret}', '"mwsAuthToken": "{secret}"'],
  good: ['MWS_AUTH_TOKEN=amzn.mws.00000000-0000-0000-0000-000000000000', 'import amzn.mws.client'],
});
