import type { ControlTable } from '../control-table.ts';

/** The CIS benchmarks of Kubernetes as the clouds run it, by rule. */
export const managedKubernetesCisTables: readonly ControlTable[] = [
  {
    standard: 'CIS AKS',
    version: '1.8',
    source: { document: 'kube-bench, cfg/aks-1.8', version: 'a73ce378' },
    controls: {
      'azure-aks-authorized-ip-ranges': '5.4.1',
      'azure-aks-monitoring': '2.1.1',
      'azure-aks-network-policy': '5.4.4',
      'azure-aks-node-public-ip': '5.4.3',
      'azure-aks-private-cluster': '5.4.2',
    },
  },
  {
    standard: 'CIS EKS',
    version: '1.8',
    source: { document: 'kube-bench, cfg/eks-1.8.0', version: 'a73ce378' },
    controls: {
      'aws-ecr-scan-on-push': '5.1.1',
      'aws-eks-logging': '2.1.1',
      'aws-eks-public-access': '5.4.2',
      'aws-eks-public-endpoint': '5.4.1',
      'aws-eks-secrets-encryption': '5.3.1',
    },
  },
  {
    standard: 'CIS GKE',
    version: '1.9',
    source: { document: 'kube-bench, cfg/gke-1.9.0', version: 'a73ce378' },
    controls: {
      'google-gke-alias-ip': '5.6.2',
      'google-gke-alpha-features': '5.10.2',
      'google-gke-authorized-networks': '5.6.3',
      'google-gke-auto-repair': '5.5.2',
      'google-gke-auto-upgrade': '5.5.3',
      'google-gke-client-certificate': '5.8.1',
      'google-gke-dashboard': '5.10.1',
      'google-gke-groups-for-rbac': '5.8.2',
      'google-gke-intranode-visibility': '5.6.1',
      'google-gke-legacy-abac': '5.8.3',
      'google-gke-logging': '5.7.1',
      'google-gke-metadata-server': '5.4.1',
      'google-gke-monitoring': '5.7.1',
      'google-gke-node-image': '5.5.1',
      'google-gke-node-integrity-monitoring': '5.5.6',
      'google-gke-node-secure-boot': '5.5.7',
      'google-gke-node-service-account': '5.2.1',
      'google-gke-private-nodes': '5.6.5',
      'google-gke-public-control-plane': '5.6.4',
      'google-gke-release-channel': '5.5.4',
      'google-gke-secrets-encryption': '5.3.1',
      'google-gke-shielded-nodes': '5.5.5',
    },
  },
];
