import { infraRule } from '../../../infra-rule.ts';

/** The list of the baseline, with what later versions of Kubernetes added to it (1.27, 1.29, 1.32). */
const safe = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_wmem',
];

/** Settings of the kernel beyond those that are safe for a pod. */
export const kubernetesPodUnsafeSysctls = infraRule({
  name: 'kubernetes-pod-unsafe-sysctls',
  title: 'Pod changes settings of the kernel that are not its own',
  severity: 'high',
  cwe: 250,
  what: 'The pod sets parameters of the kernel that Kubernetes does not count among the safe ones.',
  why: 'They count for other pods of the node too, take memory from them, or weaken the node.',
  fix: ['Keep to the sysctls that the Pod Security Standards list as safe; set others on the node itself.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
  ],
  applies: ['kubernetes.workload'],
  must: {
    at: 'pod.securityContext.sysctls.name',
    is: [...safe, ...safe.map((name) => name.replaceAll('.', '/'))],
    absent: 'holds',
  },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls:
      - name: kernel.msgmax # flaw
        value: "65536"
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.tcp_syncookies
        value: "1"
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
});
