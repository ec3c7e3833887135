import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesEtcdAutoTls } from './auto-tls.ts';
import { kubernetesEtcdClientAuth } from './client-auth.ts';
import { kubernetesEtcdOwnAuthority } from './own-authority.ts';
import { kubernetesEtcdPeerAuth } from './peer-auth.ts';
import { kubernetesEtcdPeerAutoTls } from './peer-auto-tls.ts';
import { kubernetesEtcdPeerCertificate } from './peer-certificate.ts';
import { kubernetesEtcdTlsCertificate } from './tls-certificate.ts';

/** Flags of etcd. */
export const etcdRules: readonly InfraRule[] = [
  kubernetesEtcdAutoTls,
  kubernetesEtcdClientAuth,
  kubernetesEtcdOwnAuthority,
  kubernetesEtcdPeerAuth,
  kubernetesEtcdPeerAutoTls,
  kubernetesEtcdPeerCertificate,
  kubernetesEtcdTlsCertificate,
];
