import { custom } from '../detector.ts';
import { jwtParts, jwtPattern, makeJwt } from './formats/jwt.ts';
import { randomText } from './formats/sample.ts';

export const kubernetesServiceAccountToken = custom({
  name: 'kubernetes-service-account-token',
  title: 'Kubernetes service account token',
  provider: 'Kubernetes',
  grants: "call the cluster's API as the service account, with whatever its roles allow",
  revoke: 'https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/'],
  keywords: ['.eyj'],
  pattern: jwtPattern,
  window: { before: 2200, after: 7600 },
  entropy: 4,
  accept: (token) => {
    const claims = jwtParts(token)?.claims;
    const issuer = String(claims?.['iss'] ?? '');
    return claims?.['kubernetes.io'] !== undefined || issuer === 'kubernetes/serviceaccount';
  },
  make: (random) =>
    makeJwt(random, {
      iss: 'kubernetes/serviceaccount',
      'kubernetes.io/serviceaccount/namespace': 'shop',
      'kubernetes.io/serviceaccount/service-account.uid': randomText(random, 36),
      sub: 'system:serviceaccount:shop:deploy',
    }),
  bad: ['users:\n- name: deploy\n  user:\n    token: {secret}\n', 'kubectl --token={secret} get pods'],
  good: ['    token: <token of the service account>', 'kubectl --token=$TOKEN get pods'],
});
