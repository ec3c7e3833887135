import { custom } from '../detector.ts';
import { randomBase64 } from './formats/sample.ts';

export const awsSessionToken = custom({
  name: 'aws-session-token',
  title: 'AWS session token',
  provider: 'Amazon Web Services',
  grants: 'call AWS as the session that it belongs to, together with its key pair, until it expires',
  revoke: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
  references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html'],
  keywords: ['iqojb3jpz2lu', 'fwogzxivyxdz', 'fqogzxivyxdz'],
  pattern:
    /(?<![A-Za-z0-9+/])(?<secret>(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz)[A-Za-z0-9+/]{120,2400}={0,2})(?![A-Za-z0-9+/])/dg,
  window: { before: 32, after: 2600 },
  entropy: 4,
  make: (random) => `IQoJb3JpZ2lu${randomBase64(random, 288)}`,
  bad: ['AWS_SESSION_TOKEN={secret}', '"SessionToken": "{secret}",'],
  good: ['AWS_SESSION_TOKEN=IQoJb3JpZ2lu…', 'session_token = IQoJb3JpZ2luX2VjEXAMPLETOKEN'],
});
