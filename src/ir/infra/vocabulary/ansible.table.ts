import type { Reads } from './kind.ts';

/** What a module of Ansible makes, in the types of Terraform, and where its options differ from the attributes there. */
export interface AnsibleModule {
  readonly type: string;
  readonly reads?: Reads;
  /** Names of options at any depth, by those that are written. */
  readonly names?: Readonly<Record<string, string>>;
}

const onOff = { true: 'Enabled', false: 'Suspended' };

const rulesOfGroup = {
  rules: 'ingress',
  rules_egress: 'egress',
  proto: 'protocol',
  cidr_ip: 'cidr_blocks',
  cidr_ipv6: 'ipv6_cidr_blocks',
  rule_desc: 'description',
} as const;

const amazon: Readonly<Record<string, AnsibleModule>> = {
  autoscaling_group: { type: 'aws_autoscaling_group', reads: { launch_configuration: 'launch_config_name' } },
  cloudfront_distribution: {
    type: 'aws_cloudfront_distribution',
    reads: {
      logging_config: 'logging',
      'viewer_certificate.minimum_protocol_version': 'viewer_certificate.minimum_protocol_version',
    },
  },
  cloudtrail: {
    type: 'aws_cloudtrail',
    reads: {
      enable_log_file_validation: ['enable_log_file_validation', 'log_file_validation_enabled'],
      cloud_watch_logs_group_arn: 'cloudwatch_logs_log_group_arn',
      sns_topic_name: 'sns_topic_name',
    },
  },
  cloudwatchlogs_log_group: { type: 'aws_cloudwatch_log_group', reads: { retention_in_days: 'retention' } },
  dynamodb_table: { type: 'aws_dynamodb_table' },
  ec2_group: { type: 'aws_security_group', names: rulesOfGroup },
  ec2_security_group: { type: 'aws_security_group', names: rulesOfGroup },
  ec2_vol: { type: 'aws_ebs_volume', reads: { kms_key_id: 'kms_key_id', size: 'volume_size' } },
  ec2_instance: {
    type: 'aws_instance',
    reads: {
      associate_public_ip_address: ['network.assign_public_ip', 'network_interfaces.assign_public_ip'],
      monitoring: 'detailed_monitoring',
    },
  },
  ec2: {
    type: 'aws_instance',
    reads: { associate_public_ip_address: 'assign_public_ip' },
  },
  ecr: {
    type: 'aws_ecr_repository',
    reads: {
      image_tag_mutability: {
        at: 'image_tag_mutability',
        means: { immutable: 'IMMUTABLE', mutable: 'MUTABLE' },
      },
    },
  },
  ecs_ecr: {
    type: 'aws_ecr_repository',
    reads: {
      image_tag_mutability: {
        at: 'image_tag_mutability',
        means: { immutable: 'IMMUTABLE', mutable: 'MUTABLE' },
      },
    },
  },
  ecs_taskdefinition: { type: 'aws_ecs_task_definition', reads: { container_definitions: 'containers' } },
  ecs_service: { type: 'aws_ecs_service', reads: { iam_role: 'role' } },
  efs: { type: 'aws_efs_file_system', reads: { encrypted: 'encrypt' } },
  elasticache: {
    type: 'aws_elasticache_cluster',
    reads: {
      port: 'cache_port',
      engine_version: 'cache_engine_version',
      subnet_group_name: 'cache_subnet_group',
    },
  },
  iam_policy: { type: 'aws_iam_policy', reads: { policy: 'policy_json' } },
  iam_managed_policy: { type: 'aws_iam_policy' },
  iam_role: { type: 'aws_iam_role', reads: { assume_role_policy: 'assume_role_policy_document' } },
  iam_password_policy: {
    type: 'aws_iam_account_password_policy',
    reads: {
      minimum_password_length: 'min_pw_length',
      require_symbols: 'require_symbols',
      allow_users_to_change_password: 'allow_pw_change',
      max_password_age: 'pw_max_age',
      password_reuse_prevention: 'pw_reuse_prevent',
    },
  },
  kinesis_stream: {
    type: 'aws_kinesis_stream',
    reads: { encryption_type: 'encryption_type', kms_key_id: 'key_id' },
  },
  kms_key: {
    type: 'aws_kms_key',
    reads: { is_enabled: 'enabled', enable_key_rotation: 'enable_key_rotation' },
  },
  lambda: {
    type: 'aws_lambda_function',
    reads: { 'tracing_config.mode': 'tracing_mode', function_name: 'name' },
  },
  rds_instance: {
    type: 'aws_db_instance',
    reads: {
      backup_retention_period: 'backup_retention_period',
      iam_database_authentication_enabled: 'enable_iam_database_authentication',
      password: 'master_user_password',
      username: 'master_username',
      db_cluster_identifier: 'cluster_id',
      identifier: ['db_instance_identifier', 'instance_id', 'id'],
      replicate_source_db: 'source_db_instance_identifier',
      ca_cert_identifier: 'ca_certificate_identifier',
    },
  },
  rds: {
    type: 'aws_db_instance',
    reads: {
      engine: 'db_engine',
      backup_retention_period: 'backup_retention',
      replicate_source_db: 'source_instance',
    },
  },
  redshift: { type: 'aws_redshift_cluster', reads: { cluster_identifier: 'identifier' } },
  s3_bucket: {
    type: 'aws_s3_bucket',
    reads: {
      bucket: 'name',
      'versioning_configuration.status': { at: 'versioning', means: onOff },
      public_access_block: 'public_access',
    },
  },
  sns_topic: { type: 'aws_sns_topic' },
  sqs_queue: { type: 'aws_sqs_queue', reads: { kms_master_key_id: 'kms_master_key_id' } },
};

const sslEnforcement = {
  ssl_enforcement_enabled: { at: 'enforce_ssl' },
} as const;

const azure: Readonly<Record<string, AnsibleModule>> = {
  azure_rm_aks: {
    type: 'azurerm_kubernetes_cluster',
    reads: {
      role_based_access_control_enabled: 'enable_rbac',
      'oms_agent.enabled': 'addon.monitoring.enabled',
      'kube_dashboard.enabled': 'addon.kube_dashboard.enabled',
      'oms_agent.log_analytics_workspace_id': 'addon.monitoring.log_analytics_workspace_resource_id',
    },
  },
  azure_rm_appgateway: {
    type: 'azurerm_application_gateway',
    reads: {
      'waf_configuration.enabled': 'web_application_firewall_configuration.enabled',
      ssl_policy: 'ssl_policy',
    },
  },
  azure_rm_containerregistry: {
    type: 'azurerm_container_registry',
    reads: { admin_enabled: 'admin_user_enabled' },
  },
  azure_rm_cosmosdbaccount: { type: 'azurerm_cosmosdb_account' },
  azure_rm_keyvault: {
    type: 'azurerm_key_vault',
    reads: { soft_delete_enabled: 'enable_soft_delete', purge_protection_enabled: 'enable_purge_protection' },
  },
  azure_rm_manageddisk: { type: 'azurerm_managed_disk' },
  azure_rm_monitorlogprofile: { type: 'azurerm_monitor_log_profile' },
  azure_rm_mysqlserver: { type: 'azurerm_mysql_server', reads: sslEnforcement },
  azure_rm_mariadbserver: { type: 'azurerm_mariadb_server', reads: sslEnforcement },
  azure_rm_postgresqlserver: { type: 'azurerm_postgresql_server', reads: sslEnforcement },
  azure_rm_postgresqlconfiguration: { type: 'azurerm_postgresql_configuration' },
  azure_rm_postgresqlfirewallrule: { type: 'azurerm_postgresql_firewall_rule' },
  azure_rm_mysqlfirewallrule: { type: 'azurerm_mysql_firewall_rule' },
  azure_rm_rediscache: {
    type: 'azurerm_redis_cache',
    reads: { non_ssl_port_enabled: 'enable_non_ssl_port', sku_name: 'sku.name' },
  },
  azure_rm_rediscachefirewallrule: { type: 'azurerm_redis_firewall_rule' },
  azure_rm_roledefinition: { type: 'azurerm_role_definition' },
  azure_rm_securitygroup: { type: 'azurerm_network_security_group', reads: { security_rule: 'rules' } },
  azure_rm_sqlserver: {
    type: 'azurerm_sql_server',
    reads: { administrator_login: 'admin_username', administrator_login_password: 'admin_password' },
  },
  azure_rm_sqlfirewallrule: { type: 'azurerm_sql_firewall_rule' },
  azure_rm_storageaccount: {
    type: 'azurerm_storage_account',
    reads: {
      https_traffic_only_enabled: 'https_only',
      min_tls_version: 'minimum_tls_version',
      allow_nested_items_to_be_public: 'allow_blob_public_access',
      network_rules: 'network_acls',
    },
  },
  azure_rm_storageblob: {
    type: 'azurerm_storage_container',
    reads: { container_access_type: 'public_access', name: 'container' },
  },
  azure_rm_subnet: { type: 'azurerm_subnet', reads: { network_security_group: 'security_group' } },
  azure_rm_virtualmachine: {
    type: 'azurerm_virtual_machine',
    reads: {
      'os_profile_linux_config.disable_password_authentication': {
        at: 'ssh_password_enabled',
        means: { true: false, false: true },
      },
    },
  },
  azure_rm_webapp: { type: 'azurerm_app_service' },
};

/** Lists that Terraform writes as blocks have names of one there. */
const blocks = {
  access_configs: 'access_config',
  allowed: 'allow',
  config: 'node_config',
  denied: 'deny',
  ip_protocol: 'protocol',
  network_interfaces: 'network_interface',
  service_accounts: 'service_account',
} as const;

const google: Readonly<Record<string, AnsibleModule>> = {
  gcp_sql_instance: { type: 'google_sql_database_instance' },
  gcp_container_cluster: {
    type: 'google_container_cluster',
    reads: { enable_legacy_abac: 'legacy_abac.enabled', enable_kubernetes_alpha: 'enable_kubernetes_alpha' },
  },
};

const modules: Readonly<Record<string, AnsibleModule>> = { ...amazon, ...azure, ...google };

const aliases: Readonly<Record<string, string>> = {
  aws_kms: 'kms_key',
  aws_s3: 's3_object',
  ec2_asg: 'autoscaling_group',
  elasticache_cluster: 'elasticache',
  s3: 's3_object',
};

/** What is known of a module, with or without the collection that it is of; those of Google are named like Terraform's. */
export function ansibleModule(name: string): AnsibleModule | undefined {
  const short = name.split('.').at(-1) ?? name;
  const found = modules[aliases[short] ?? short];
  if (found !== undefined) return short.startsWith('gcp_') ? { names: blocks, ...found } : found;
  return /^gcp_\w+$/.test(short) && !/_(?:info|facts)$/.test(short)
    ? { type: short.replace(/^gcp_/, 'google_'), names: blocks }
    : undefined;
}

const readsByType = new Map(
  [...Object.values(modules)]
    .filter(({ reads }) => reads !== undefined)
    .map(({ type, reads }) => [type, reads ?? {}] as const),
);

/** Where options of the modules that make a type differ from its attributes. */
export function ansibleReads(type: string): Reads {
  return readsByType.get(type) ?? {};
}
