/** A standard, and the controls of it that rules on infrastructure speak of; ids only. */
export interface ControlTable {
  readonly standard: string;
  readonly version: string;
  /** Ids of controls by rule, without the family. */
  readonly controls: Readonly<Record<string, string>>;
}

/**
 * From the mappings of the registry of AWS Guard rules at 7f7340c (Apache-2.0), and for Kubernetes from the ids that
 * checks of Checkov name, through the rules of ours that mean the same.
 */
export const controlTables: readonly ControlTable[] = [
  {
    standard: 'CIS AWS Foundations',
    version: '1.4',
    controls: {
      'aws-ec2-instance-profile': '1.18',
      'aws-ec2-security-group-open-ssh': '5.2',
      'aws-iam-full-administrator': '1.16',
      'aws-rds-storage-encryption': '2.3.1',
      'aws-s3-public-access-block': '2.1.5 3.3',
    },
  },
  {
    standard: 'NIST SP 800-53',
    version: 'r5',
    controls: {
      'aws-apigateway-cache-encryption': 'AU-9(3) CP-9d SC-8(3) SC-8(4) SC-13a SC-28(1) SI-19(4)',
      'aws-autoscaling-health-check':
        'AU-12(3) AU-14a AU-14b CA-2(2) CA-7 CA-7b CM-6a CM-9b PM-14a.1 PM-14b PM-31 SC-6 SC-36(1)(a) SI-2a',
      'aws-ec2-ebs-optimized': 'CP-2(5) CP-9a CP-9b CP-9c CP-10 SC-5(2)',
      'aws-ec2-instance-profile': 'AC-3 CM-5(1)(a) CM-6a',
      'aws-ec2-public-address':
        'AC-3 AC-4(21) CM-6a SC-7(3) AC-2(6) AC-3(7) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
      'aws-ec2-security-group-open-ssh':
        'AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) CM-9b SC-7a SC-7c SC-7(7) SC-7(11) SC-7(12) SC-7(16) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28)',
      'aws-elb-access-logs':
        'AC-4(26) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-3f AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8b AU-10 AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) CA-7b CM-5(1)(b) IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SC-7(9)(b) SI-4(17) SI-7(8)',
      'aws-elb-classic-listener':
        'AC-4 AC-4(22) AC-17(2) AC-24(1) AU-9(3) CA-9b IA-5(1)(c) PM-17b SC-7(4)(b) SC-7(4)(g) SC-8 SC-8(1) SC-8(2) SC-8(3) SC-8(4) SC-8(5) SC-13a SC-23 SI-1a.2 SI-1c.2',
      'aws-elb-cross-zone':
        'CP-1a.1(b) CP-1a.2 CP-2a CP-2a.6 CP-2a.7 CP-2d CP-2e CP-2(5) CP-2(6) CP-6(2) CP-10 SC-5(2) SC-6 SC-22 SC-36 SI-13(5)',
      'aws-elb-deletion-protection':
        'CA-7(4)(c) CM-2a CM-2(2) CM-3a CM-8(6) CP-1a.1(b) CP-1a.2 CP-2a CP-2a.6 CP-2a.7 CP-2d CP-2e CP-2(5) SA-15a.4 SC-5(2) SC-22',
      'aws-iam-full-administrator':
        'AC-2i.2 AC-2(1) AC-2(6) AC-3 AC-3(3)(a) AC-3(3)(b)(1) AC-3(3)(b)(2) AC-3(3)(b)(3) AC-3(3)(b)(4) AC-3(3)(b)(5) AC-3(3)(c) AC-3(3) AC-3(4)(a) AC-3(4)(b) AC-3(4)(c) AC-3(4)(d) AC-3(4)(e) AC-3(4) AC-3(7) AC-3(8) AC-3(12)(a) AC-3(13) AC-3(15)(a) AC-3(15)(b) AC-4(28) AC-5b AC-6 AC-6(2) AC-6(3) AC-6(10) AC-24 CM-5(1)(a) CM-6a CM-9b MP-2 SC-23(3) SC-25',
      'aws-lambda-concurrency': 'AU-12(3) AU-14a AU-14b CA-7 CA-7b PM-14a.1 PM-14b PM-31 SC-6',
      'aws-lambda-dead-letters':
        'AU-12(3) AU-14a AU-14b CA-2(2) CA-7 CA-7b PM-14a.1 PM-14b PM-31 SC-36(1)(a) SI-2a',
      'aws-lambda-vpc':
        'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-25',
      'aws-rds-storage-encryption': 'AU-9(3) CP-9d SC-8(3) SC-8(4) SC-13a SC-28(1) SI-19(4)',
      'aws-s3-public-access-block':
        'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25 CM-6a CM-9b SC-7(12) SC-7(16)',
      'aws-vpc-subnet-public-address':
        'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    },
  },
  {
    standard: 'PCI DSS',
    version: '3.2.1',
    controls: {
      'aws-apigateway-cache-encryption': '3.4',
      'aws-autoscaling-health-check': '2.2',
      'aws-codebuild-environment-secrets': '8.2.1',
      'aws-codebuild-source-credentials': '8.2.1',
      'aws-ec2-instance-profile': '2.2 7.1.1 7.2.1',
      'aws-ec2-public-address': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2.2',
      'aws-ec2-security-group-open-ssh': '1.2 1.2.1 1.3 1.3.1 1.3.2 2.2 2.2.2',
      'aws-elb-access-logs': '10.1 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6 10.5.4',
      'aws-elb-classic-listener': '2.3 4.1 8.2.1',
      'aws-elb-invalid-headers': '4.1 8.2.1',
      'aws-elb-listener-tls-policy': '2.3 4.1 8.2.1',
      'aws-iam-full-administrator': '2.2 7.1.2 7.1.3 7.2.1 7.2.2',
      'aws-lambda-vpc': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 2.2.2',
      'aws-rds-storage-encryption': '3.4 8.2.1',
      'aws-s3-public-access-block': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2 2.2.2',
      'aws-vpc-subnet-public-address': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2.2',
    },
  },
  {
    standard: 'HIPAA Security Rule',
    version: '45 CFR 164',
    controls: {
      'aws-apigateway-cache-encryption': '164.312(a)(2)(iv) 164.312(e)(2)(ii)',
      'aws-apigateway-execution-logs': '164.312(b)',
      'aws-autoscaling-health-check': '164.312(b)',
      'aws-codebuild-environment-secrets':
        '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
      'aws-codebuild-source-credentials':
        '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
      'aws-ec2-detailed-monitoring': '164.312(b)',
      'aws-ec2-ebs-optimized': '164.308(a)(7)(i)',
      'aws-ec2-instance-profile':
        '164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
      'aws-ec2-public-address':
        '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1) 164.308(a)(3)(ii)(B)',
      'aws-ec2-security-group-open-ssh':
        '164.308(a)(3)(i) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
      'aws-elb-access-logs': '164.312(b)',
      'aws-elb-classic-listener': '164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)',
      'aws-elb-cross-zone': '164.308(a)(7)(i) 164.308(a)(7)(ii)(C)',
      'aws-elb-deletion-protection': '164.308(a)(7)(i) 164.308(a)(7)(ii)(C)',
      'aws-elb-invalid-headers': '164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)',
      'aws-iam-full-administrator':
        '164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
      'aws-lambda-concurrency': '164.312(b)',
      'aws-lambda-dead-letters': '164.312(b)',
      'aws-lambda-vpc':
        '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
      'aws-rds-storage-encryption': '164.312(a)(2)(iv) 164.312(e)(2)(ii)',
      'aws-s3-public-access-block':
        '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
      'aws-vpc-subnet-public-address':
        '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
    },
  },
  {
    standard: 'CIS Kubernetes',
    version: '1.5',
    controls: {
      'kubernetes-container-added-capabilities': '5.2.8',
      'kubernetes-container-drop-all': '5.2.9',
      'kubernetes-container-net-raw': '5.2.9 5.2.7',
      'kubernetes-container-privilege-escalation': '5.2.5',
      'kubernetes-container-privileged': '5.2.1',
      'kubernetes-container-run-as-non-root': '5.2.6',
      'kubernetes-container-seccomp-profile': '5.7.2',
      'kubernetes-container-secret-in-environment': '5.4.1',
      'kubernetes-container-security-context': '5.7.3',
      'kubernetes-controller-manager-rotate-server-certificate': '4.2.12',
      'kubernetes-etcd-auto-tls': '2.3',
      'kubernetes-etcd-client-auth': '2.2',
      'kubernetes-etcd-tls-certificate': '2.1',
      'kubernetes-kubelet-always-allow': '4.2',
      'kubernetes-kubelet-anonymous-auth': '4.2.1',
      'kubernetes-kubelet-cipher-suites': '4.2.13',
      'kubernetes-kubelet-client-authority': '4.2.3',
      'kubernetes-kubelet-hostname-override': '4.2.8',
      'kubernetes-kubelet-iptables-chains': '4.2.7',
      'kubernetes-kubelet-kernel-defaults': '4.2.6',
      'kubernetes-kubelet-read-only-port': '4.2.4',
      'kubernetes-kubelet-rotate-certificates': '4.2.11',
      'kubernetes-kubelet-streaming-timeout': '4.2.5',
      'kubernetes-kubelet-tls-certificate': '4.2.10',
      'kubernetes-object-default-namespace': '5.7.4',
      'kubernetes-pod-host-ipc': '5.2.3',
      'kubernetes-pod-host-network': '5.2.4',
      'kubernetes-pod-host-pid': '5.2.2',
      'kubernetes-pod-service-account-token': '5.1.6',
      'kubernetes-psp-capabilities': '5.2.9 5.2.8',
      'kubernetes-psp-drop-capabilities': '5.2.7',
      'kubernetes-psp-host-ipc': '5.2.3',
      'kubernetes-psp-host-network': '5.2.4',
      'kubernetes-psp-host-pid': '5.2.2',
      'kubernetes-psp-privilege-escalation': '5.2.5',
      'kubernetes-psp-privileged': '5.2.1',
      'kubernetes-psp-root-user': '5.2.6',
      'kubernetes-psp-seccomp': '5.7.2',
      'kubernetes-rbac-default-account': '5.1.5',
      'kubernetes-rbac-default-account-token': '5.1.5',
      'kubernetes-rbac-wildcard': '5.1.3',
    },
  },
];
