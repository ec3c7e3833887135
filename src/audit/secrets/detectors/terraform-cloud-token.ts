import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const terraformCloudToken = custom({
  name: 'terraform-cloud-token',
  title: 'HCP Terraform token',
  provider: 'HashiCorp HCP Terraform',
  grants: 'read the state, secrets included, and apply runs in the workspaces that its owner may',
  revoke: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  severity: 'critical',
  keywords: ['.atlasv1.'],
  pattern: /(?<![A-Za-z0-9_.])(?<secret>[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9=_-]{60,70})(?![A-Za-z0-9_-])/dg,
  entropy: 4,
  make: (random) => `${base62(14).make(random)}.atlasv1.${base62(67).make(random)}`,
  bad: ['credentials "app.terraform.io" {\n  token = "{secret}"\n}\n', 'TFE_TOKEN={secret}'],
  good: ['token = "xxxxxxxxxxxxxx.atlasv1.zzzzzzzzzzzzz"', 'TFE_TOKEN=$TFE_TOKEN'],
});
