/** Where data stores listen unless they say otherwise, by kind. */
export const storePorts: Readonly<Record<string, number>> = {
  'aws.dax.cluster': 8111,
  'aws.docdb.cluster': 27_017,
  'aws.efs.mount-target': 2049,
  'aws.elasticache.cluster': 6379,
  'aws.elasticache.group': 6379,
  'aws.memorydb.cluster': 6379,
  'aws.mq.broker': 5671,
  'aws.msk.cluster': 9094,
  'aws.neptune.cluster': 8182,
  'aws.opensearch.domain': 443,
  'aws.rds.cluster': 3306,
  'aws.rds.cluster-instance': 3306,
  'aws.rds.instance': 3306,
  'aws.redshift.cluster': 5439,
};

/** Ports of relational databases by what their engine begins with. */
export const enginePorts: Readonly<Record<string, number>> = {
  'aurora-postgresql': 5432,
  db2: 50_000,
  memcached: 11_211,
  oracle: 1521,
  postgres: 5432,
  sqlserver: 1433,
};

/** Ports at which web sites are, which everybody is meant to reach. */
export const webPorts: readonly number[] = [80, 443];

/** What runs programs and stands in a network. */
export const machineKinds: readonly string[] = [
  'aws.autoscaling.group',
  'aws.dms.instance',
  'aws.ec2.instance',
  'aws.ecs.service',
  'aws.eks.node-group',
  'aws.lambda.function',
];

/** Load balancers. */
export const balancerKinds: readonly string[] = ['aws.elb.classic', 'aws.elb.load-balancer'];
