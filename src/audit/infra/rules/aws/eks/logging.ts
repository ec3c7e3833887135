import { compile } from '../../../compile.ts';
import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Clusters whose control plane leaves no trace. */
export const eksLogging = infraRule({
  name: 'aws-eks-logging',
  title: 'Cluster does not log who does what',
  severity: 'low',
  cwe: 778,
  what: 'Not all logs of the control plane are on; the API, audit and authenticator logs are the most needed.',
  why: 'After an incident nobody can tell who did what in the cluster.',
  fix: [
    'Set `enabled_cluster_log_types` (`ClusterLogging`) to all of `api`, `audit`, `authenticator`, `controllerManager`, `scheduler`.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-8'],
  applies: ['aws.eks.cluster'],
  must: { check: everyLog },
  bad: {
    terraform: `resource "aws_eks_cluster" "main" {
  name                      = "main"
  enabled_cluster_log_types = ["api"] # flaw
}
resource "aws_eks_cluster" "none" { # flaw
  name = "none"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::EKS::Cluster
    Properties:
      Name: main
`,
  },
  good: {
    terraform: `resource "aws_eks_cluster" "main" {
  name                      = "main"
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EKS::Cluster
    Properties:
      Logging:
        ClusterLogging:
          EnabledTypes:
            - Type: api
            - Type: audit
            - Type: authenticator
            - Type: controllerManager
            - Type: scheduler
`,
  },
});

const wanted = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];
const asks = wanted.map((type) =>
  compile({
    any: [
      { at: 'enabled_cluster_log_types', contains: type },
      { some: 'enabled_cluster_log_types', has: { at: 'type', is: type } },
    ],
  }),
);

/** The first that is missing is told. */
function everyLog(subject: Subject): Verdict {
  const verdicts = asks.map((ask) => ask(subject));
  const missing = verdicts.find((verdict) => verdict.holds === false);
  const unknown = verdicts.find((verdict) => verdict.holds === undefined);
  if (missing === undefined) return unknown ?? holds;
  const names = wanted.filter((_, i) => verdicts[i]?.holds === false).join(', ');
  return fails(...missing.blames.slice(0, 1).map((blame) => ({ ...blame, says: `missing: ${names}.` })));
}
