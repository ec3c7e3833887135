import { post, type Verifier } from '../verifier.ts';

export const linear: Verifier = {
  provider: 'linear',
  title: 'Linear',
  detectors: ['linear-key'],
  documentation: 'https://linear.app/developers/graphql#queries-and-mutations',
  hosts: ['api.linear.app'],
  request: ({ secret }) => post('/graphql', { authorization: secret }, { query: '{ viewer { id } }' }),
  verified: [{ status: 200, has: ['data.viewer.id'] }],
  rejected: [{ status: 401 }, { status: 400, is: { 'errors.0.extensions.code': 'AUTHENTICATION_ERROR' } }],
};
