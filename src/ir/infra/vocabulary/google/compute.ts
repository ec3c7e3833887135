import type { Kind } from '../kind.ts';

/** Machines, networks and clusters. */
export const computeKinds: readonly Kind[] = [
  {
    kind: 'google.compute.instance',
    types: ['google_compute_instance', 'google_compute_instance_from_template'],
    groups: ['google.compute.machine'],
    ownKeys: ['metadata'],
  },
  {
    kind: 'google.compute.instance-template',
    types: ['google_compute_instance_template', 'google_compute_region_instance_template'],
    groups: ['google.compute.machine'],
    ownKeys: ['metadata'],
  },
  { kind: 'google.compute.disk', types: ['google_compute_disk', 'google_compute_region_disk'] },
  { kind: 'google.compute.firewall', types: ['google_compute_firewall'] },
  {
    kind: 'google.compute.network',
    types: ['google_compute_network'],
    nameAt: 'name',
  },
  { kind: 'google.compute.subnetwork', types: ['google_compute_subnetwork'] },
  {
    kind: 'google.compute.ssl-policy',
    types: ['google_compute_ssl_policy', 'google_compute_region_ssl_policy'],
  },
  {
    kind: 'google.compute.forwarding-rule',
    types: ['google_compute_forwarding_rule', 'google_compute_global_forwarding_rule'],
  },
  {
    kind: 'google.compute.https-proxy',
    types: [
      'google_compute_target_https_proxy',
      'google_compute_region_target_https_proxy',
      'google_compute_target_ssl_proxy',
    ],
  },
  {
    kind: 'google.compute.http-proxy',
    types: ['google_compute_target_http_proxy', 'google_compute_region_target_http_proxy'],
  },
  { kind: 'google.compute.url-map', types: ['google_compute_url_map', 'google_compute_region_url_map'] },
  {
    kind: 'google.compute.backend-service',
    types: ['google_compute_backend_service', 'google_compute_region_backend_service'],
  },
  { kind: 'google.compute.security-policy', types: ['google_compute_security_policy'] },
  {
    kind: 'google.compute.project-metadata',
    types: ['google_compute_project_metadata'],
    ownKeys: ['metadata'],
  },
  { kind: 'google.compute.project-metadata-item', types: ['google_compute_project_metadata_item'] },
  {
    kind: 'google.gke.cluster',
    types: ['google_container_cluster'],
    groups: ['google.gke.any'],
    reads: {
      terraform: {
        'binary_authorization.evaluation_mode': {
          at: 'enable_binary_authorization',
          means: { true: 'PROJECT_SINGLETON_POLICY_ENFORCE', false: 'DISABLED' },
        },
        'node_config.workload_metadata_config.mode': {
          at: 'node_config.workload_metadata_config.node_metadata',
          means: {
            GKE_METADATA_SERVER: 'GKE_METADATA',
            SECURE: 'GKE_METADATA',
            EXPOSE: 'GCE_METADATA',
            UNSPECIFIED: 'GCE_METADATA',
          },
        },
      },
    },
  },
  {
    kind: 'google.gke.node-pool',
    types: ['google_container_node_pool'],
    groups: ['google.gke.any'],
    reads: {
      terraform: {
        'node_config.workload_metadata_config.mode': {
          at: 'node_config.workload_metadata_config.node_metadata',
          means: {
            GKE_METADATA_SERVER: 'GKE_METADATA',
            SECURE: 'GKE_METADATA',
            EXPOSE: 'GCE_METADATA',
            UNSPECIFIED: 'GCE_METADATA',
          },
        },
      },
    },
  },
  {
    kind: 'google.run.service',
    types: ['google_cloud_run_service', 'google_cloud_run_v2_service'],
    groups: ['google.run.any'],
  },
  {
    kind: 'google.functions.function',
    types: ['google_cloudfunctions_function', 'google_cloudfunctions2_function'],
  },
  { kind: 'google.build.worker-pool', types: ['google_cloudbuild_worker_pool'] },
  { kind: 'google.dns.zone', types: ['google_dns_managed_zone'] },
  { kind: 'google.dns.policy', types: ['google_dns_policy'] },
  { kind: 'google.notebooks.instance', types: ['google_notebooks_instance'] },
  { kind: 'google.workbench.instance', types: ['google_workbench_instance'] },
];
