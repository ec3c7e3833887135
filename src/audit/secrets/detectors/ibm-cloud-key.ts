import { named } from '../detector.ts';
import { base64url } from '../shape.ts';

export const ibmCloudKey = named({
  name: 'ibm-cloud-key',
  title: 'IBM Cloud API key',
  provider: 'IBM Cloud',
  grants: 'sign in to IBM Cloud as the user or service that it belongs to',
  revoke: 'https://cloud.ibm.com/docs/account?topic=account-userapikey#delete_user_key',
  severity: 'critical',
  token: base64url(44),
  names: [
    'ibmcloud_api_key',
    'ibm_cloud_api_key',
    'ibmcloud-api-key',
    'ibm_api_key',
    'ic_api_key',
    'bluemix_api_key',
    'watson_apikey',
    'watson_api_key',
  ],
  entropy: 4,
  bad: ['IBMCLOUD_API_KEY={secret}', 'ibmcloud_api_key = "{secret}"'],
  good: ['ibmcloud_api_key = var.ibmcloud_api_key', 'IBMCLOUD_API_KEY=<your API key>'],
});
