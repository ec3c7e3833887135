import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** Suites of TLS 1.3, and those of 1.2 with forward secrecy and authenticated encryption. */
const strong =
  /^(?:TLS_AES_128_GCM_SHA256|TLS_AES_256_GCM_SHA384|TLS_CHACHA20_POLY1305_SHA256|TLS_ECDHE_(?:ECDSA|RSA)_WITH_(?:AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305(?:_SHA256)?))(?:,\s*(?:TLS_AES_128_GCM_SHA256|TLS_AES_256_GCM_SHA384|TLS_CHACHA20_POLY1305_SHA256|TLS_ECDHE_(?:ECDSA|RSA)_WITH_(?:AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305(?:_SHA256)?)))*$/;

/** A flag of kube-apiserver. */
export const kubernetesApiserverCipherSuites = infraRule({
  name: 'kubernetes-apiserver-cipher-suites',
  title: 'API server allows weak ciphers',
  severity: 'low',
  cwe: 327,
  what: '`--tls-cipher-suites` lists ciphers without forward secrecy or authenticated encryption.',
  why: 'Connections can be read once a key is known, or be changed on the way.',
  fix: ['List suites with ECDHE and GCM or ChaCha20 only, or take the flag away.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    { at: 'flags.tls-cipher-suites', matches: strong, absent: 'holds' },
    runs('kube-apiserver'),
  ),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-apiserver
  namespace: kube-system
spec:
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.34.1
      command:
        - kube-apiserver
        - --tls-cipher-suites=TLS_RSA_WITH_RC4_128_SHA # flaw
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-apiserver
  namespace: kube-system
spec:
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.34.1
      command:
        - kube-apiserver
        - --tls-cipher-suites=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-apiserver
  namespace: kube-system
spec:
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.34.1
      command:
        - kube-apiserver
        - --v=2
`,
    ],
  },
});
