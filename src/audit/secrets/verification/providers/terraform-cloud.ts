import { bearer, type Verifier } from '../verifier.ts';

export const terraformCloud: Verifier = {
  provider: 'terraform-cloud',
  title: 'HCP Terraform',
  detectors: ['terraform-cloud-token'],
  documentation:
    'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account#get-your-account-details',
  hosts: ['app.terraform.io', 'app.eu.terraform.io'],
  request: bearer('/api/v2/account/details'),
  verified: [{ status: 200, has: ['data.id'] }],
  rejected: [{ status: 401 }],
  caveat: 'a Terraform Enterprise of your own has tokens of its own',
};
