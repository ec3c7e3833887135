import { snake } from './names.ts';

/** Providers that Pulumi makes of those of Terraform. */
const providers: Readonly<Record<string, string>> = { aws: 'aws', azure: 'azurerm', gcp: 'google' };

/** Modules whose name is not that of Terraform's types; the empty one where types have none. */
const modules: Readonly<Record<string, readonly string[]>> = {
  alb: [''],
  apigateway: ['api_gateway'],
  appservice: [''],
  authorization: ['role'],
  cloudfunctions: ['cloudfunctions'],
  cloudfunctionsv2: ['cloudfunctions2'],
  cloudrun: ['cloud_run'],
  cloudrunv2: ['cloud_run_v2'],
  containerservice: ['container', ''],
  cosmosdb: ['cosmosdb'],
  ec2: ['', 'ec2', 'vpc'],
  elasticloadbalancing: [''],
  elb: [''],
  iam: ['iam'],
  keyvault: ['key_vault', ''],
  lb: [''],
  monitoring: ['monitor'],
  network: ['network', ''],
  organizations: ['organizations', 'organization', ''],
  projects: ['project', ''],
  rds: ['rds', 'db'],
  redis: ['redis'],
  servicebus: ['servicebus'],
  sql: ['sql', ''],
  storage: ['storage'],
};

/** Types of Terraform by tokens whose words tell too little. */
const special: Readonly<Record<string, string>> = {
  'alb:LoadBalancer': 'aws_lb',
  'lb:LoadBalancer': 'aws_lb',
  'alb:Listener': 'aws_lb_listener',
  'lb:Listener': 'aws_lb_listener',
  'elb:LoadBalancer': 'aws_elb',
  'rds:Instance': 'aws_db_instance',
  'rds:SubnetGroup': 'aws_db_subnet_group',
  'ec2:Volume': 'aws_ebs_volume',
  'cloudwatch:LogGroup': 'aws_cloudwatch_log_group',
  'containerservice:KubernetesCluster': 'azurerm_kubernetes_cluster',
  'containerservice:Registry': 'azurerm_container_registry',
  'keyvault:KeyVault': 'azurerm_key_vault',
  'storage:Account': 'azurerm_storage_account',
  'authorization:Assignment': 'azurerm_role_assignment',
  'serviceaccount:Account': 'google_service_account',
  'organizations:Project': 'google_project',
};

/**
 * The type of a token of Pulumi (`aws:s3:Bucket`, `aws:s3/bucket:Bucket`, `azure-native:storage:StorageAccount`), as
 * Terraform or Azure names it: the first of its likely names that is known; undefined where none is.
 */
export function typeOfToken(
  token: string,
  isKnown: (type: string) => boolean,
  known: Iterable<string>,
): string | undefined {
  const [provider = '', path = '', last = ''] = token.split(':');
  const module = path.split('/')[0] ?? '';
  const name = last === '' ? '' : last.replace(/V2$/, '');
  if (provider === 'azure-native') return nativeType(module, last, known);
  const prefix = providers[provider];
  if (prefix === undefined) return undefined;
  const found = special[`${module}:${name}`];
  if (found?.startsWith(`${prefix}_`)) return found;
  const word = snake(name);
  const candidates = (modules[module.toLowerCase()] ?? [snake(module)]).map((each) =>
    each === '' ? `${prefix}_${word}` : `${prefix}_${each}_${word}`,
  );
  return (
    [...candidates, `${prefix}_${snake(module)}_${word}`, `${prefix}_${word}`].find(isKnown) ?? candidates[0]
  );
}

/** `azure-native:storage/v20230101:StorageAccount` is `Microsoft.Storage/storageAccounts`. */
function nativeType(module: string, name: string, known: Iterable<string>): string | undefined {
  const wanted = `${module}/${name}`.toLowerCase();
  for (const type of known) {
    const [owner = '', ...rest] = type.split('/');
    if (!owner.startsWith('Microsoft.')) continue;
    const last = singular((rest.at(-1) ?? '').toLowerCase());
    if (`${owner.slice('Microsoft.'.length).toLowerCase()}/${last}` === wanted) return type;
  }
  return undefined;
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('redis') ? word.slice(0, -1) : word;
}
