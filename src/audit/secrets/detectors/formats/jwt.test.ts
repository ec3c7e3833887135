import { expect, test } from 'vitest';
import { seeded } from '../../seeded.ts';
import { jwt } from '../jwt.ts';
import { kubernetesServiceAccountToken } from '../kubernetes-service-account-token.ts';
import { supabaseServiceRoleKey } from '../supabase-service-role-key.ts';
import { jwtParts, jwtPattern, makeJwt } from './jwt.ts';

const token = makeJwt(seeded(1), { sub: 'shop' });

test('header and claims are read', () => {
  expect(jwtParts(token)).toEqual({ header: { alg: 'HS256', typ: 'JWT' }, claims: { sub: 'shop' } });
});

test('three words with dots are no token; a header that leaves out the algorithm, as some libraries write it, is one', () => {
  const noAlgorithm = Buffer.from('{"typ":"JWT"}').toString('base64url');
  expect(jwtParts('one.two.three')).toBeUndefined();
  expect(jwtParts(`${noAlgorithm}.two.x`)).toBeUndefined();
  expect(jwtParts(`${noAlgorithm}.${token.split('.')[1]}.x`)?.claims).toEqual({ sub: 'shop' });
});

test('a part of a longer path or file name is no token', () => {
  expect([...`a ${token} b`.matchAll(jwtPattern)]).toHaveLength(1);
  for (const text of [`/${token}`, `${token}.map`, `x.${token}`]) {
    expect([...text.matchAll(jwtPattern)]).toEqual([]);
  }
});

test('each kind of token takes its own claims', () => {
  const anon = makeJwt(seeded(1), { iss: 'supabase', role: 'anon' });
  const role = makeJwt(seeded(1), { iss: 'supabase', role: 'service_role' });
  const demo = makeJwt(seeded(1), { iss: 'supabase-demo', role: 'service_role' });
  const account = makeJwt(seeded(1), { iss: 'kubernetes/serviceaccount' });
  const bound = makeJwt(seeded(1), {
    iss: 'https://k8s.shop.example',
    'kubernetes.io': { namespace: 'shop' },
  });
  expect([token, anon, role].map((text) => jwt.accept?.(text))).toEqual([true, false, true]);
  expect([role, demo, anon, token].map((text) => supabaseServiceRoleKey.accept?.(text))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([account, bound, token].map((text) => kubernetesServiceAccountToken.accept?.(text))).toEqual([
    true,
    true,
    false,
  ]);
});
