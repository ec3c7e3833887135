import { custom } from '../detector.ts';
import { base64 } from '../shape.ts';

export const azureContainerRegistryKey = custom({
  name: 'azure-container-registry-key',
  title: 'Azure Container Registry password',
  provider: 'Microsoft Azure',
  grants: 'pull the images of the registry and, as administrator, push replaced ones',
  revoke:
    'https://learn.microsoft.com/azure/container-registry/container-registry-authentication#admin-account',
  severity: 'critical',
  keywords: ['+acr'],
  pattern: /(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5})(?![A-Za-z0-9+/=_-])/dg,
  entropy: 3.8,
  make: (random) => `${base64(42).make(random)}+ACRB${base64(5).make(random)}`,
  bad: ['docker login shop.azurecr.io -u shop -p {secret}', 'ACR_PASSWORD: "{secret}"'],
  good: ['docker login shop.azurecr.io -u shop -p $ACR_PASSWORD', 'C++ACRB is not a key'],
});
