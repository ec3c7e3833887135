import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesApiserverAlwaysAdmit } from './always-admit.ts';
import { kubernetesApiserverAlwaysAllow } from './always-allow.ts';
import { kubernetesApiserverAlwaysPullImages } from './always-pull-images.ts';
import { kubernetesApiserverAnonymousAuth } from './anonymous-auth.ts';
import { kubernetesApiserverAuditLog } from './audit-log.ts';
import { kubernetesApiserverAuditLogMaxage } from './audit-log-maxage.ts';
import { kubernetesApiserverAuditLogMaxbackup } from './audit-log-maxbackup.ts';
import { kubernetesApiserverAuditLogMaxsize } from './audit-log-maxsize.ts';
import { kubernetesApiserverAuditPolicy } from './audit-policy.ts';
import { kubernetesApiserverBasicAuthFile } from './basic-auth-file.ts';
import { kubernetesApiserverCipherSuites } from './cipher-suites.ts';
import { kubernetesApiserverClientAuthority } from './client-authority.ts';
import { kubernetesApiserverEncryptionProvider } from './encryption-provider.ts';
import { kubernetesApiserverEtcdAuthority } from './etcd-authority.ts';
import { kubernetesApiserverEtcdClient } from './etcd-client.ts';
import { kubernetesApiserverEventRateLimit } from './event-rate-limit.ts';
import { kubernetesApiserverImagePolicyWebhook } from './image-policy-webhook.ts';
import { kubernetesApiserverInsecureBindAddress } from './insecure-bind-address.ts';
import { kubernetesApiserverInsecurePort } from './insecure-port.ts';
import { kubernetesApiserverKubeletAuthority } from './kubelet-authority.ts';
import { kubernetesApiserverKubeletClient } from './kubelet-client.ts';
import { kubernetesApiserverKubeletHttps } from './kubelet-https.ts';
import { kubernetesApiserverNamespaceLifecycle } from './namespace-lifecycle.ts';
import { kubernetesApiserverNodeAuthorization } from './node-authorization.ts';
import { kubernetesApiserverNodeRestriction } from './node-restriction.ts';
import { kubernetesApiserverPodSecurityPlugin } from './pod-security-plugin.ts';
import { kubernetesApiserverProfiling } from './profiling.ts';
import { kubernetesApiserverRbacAuthorization } from './rbac-authorization.ts';
import { kubernetesApiserverRequestTimeout } from './request-timeout.ts';
import { kubernetesApiserverSecurePort } from './secure-port.ts';
import { kubernetesApiserverSecurityContextDeny } from './security-context-deny.ts';
import { kubernetesApiserverServiceAccountKey } from './service-account-key.ts';
import { kubernetesApiserverServiceAccountLookup } from './service-account-lookup.ts';
import { kubernetesApiserverServiceAccountPlugin } from './service-account-plugin.ts';
import { kubernetesApiserverTlsCertificate } from './tls-certificate.ts';
import { kubernetesApiserverTokenAuthFile } from './token-auth-file.ts';

/** Flags of kube-apiserver. */
export const apiserverRules: readonly InfraRule[] = [
  kubernetesApiserverAlwaysAdmit,
  kubernetesApiserverAlwaysAllow,
  kubernetesApiserverAlwaysPullImages,
  kubernetesApiserverAnonymousAuth,
  kubernetesApiserverAuditLog,
  kubernetesApiserverAuditLogMaxage,
  kubernetesApiserverAuditLogMaxbackup,
  kubernetesApiserverAuditLogMaxsize,
  kubernetesApiserverAuditPolicy,
  kubernetesApiserverBasicAuthFile,
  kubernetesApiserverCipherSuites,
  kubernetesApiserverClientAuthority,
  kubernetesApiserverEncryptionProvider,
  kubernetesApiserverEtcdAuthority,
  kubernetesApiserverEtcdClient,
  kubernetesApiserverEventRateLimit,
  kubernetesApiserverImagePolicyWebhook,
  kubernetesApiserverInsecureBindAddress,
  kubernetesApiserverInsecurePort,
  kubernetesApiserverKubeletAuthority,
  kubernetesApiserverKubeletClient,
  kubernetesApiserverKubeletHttps,
  kubernetesApiserverNamespaceLifecycle,
  kubernetesApiserverNodeAuthorization,
  kubernetesApiserverNodeRestriction,
  kubernetesApiserverPodSecurityPlugin,
  kubernetesApiserverProfiling,
  kubernetesApiserverRbacAuthorization,
  kubernetesApiserverRequestTimeout,
  kubernetesApiserverSecurePort,
  kubernetesApiserverSecurityContextDeny,
  kubernetesApiserverServiceAccountKey,
  kubernetesApiserverServiceAccountLookup,
  kubernetesApiserverServiceAccountPlugin,
  kubernetesApiserverTlsCertificate,
  kubernetesApiserverTokenAuthFile,
];
