import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const openshiftToken = prefixed({
  name: 'openshift-token',
  title: 'OpenShift user token',
  provider: 'Red Hat OpenShift',
  grants: 'act in the cluster as the user until it expires',
  revoke: 'oc delete useroauthaccesstokens NAME, which only the one who may list them can do.',
  severity: 'critical',
  token: shape`sha256~${base64url(43)}`,
  entropy: 3.6,
  bad: ['OPENSHIFT_TOKEN={secret}', 'oc login --token={secret} --server=https://api.shop.example:6443'],
  good: ['oc login --token=sha256~...', 'digest: sha256~1.2'],
});
