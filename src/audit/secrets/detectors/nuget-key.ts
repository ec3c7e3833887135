import { prefixed } from '../detector.ts';
import { chars, shape } from '../shape.ts';

export const nugetKey = prefixed({
  name: 'nuget-key',
  title: 'NuGet API key',
  provider: 'NuGet',
  grants: 'publish and unlist packages of its owner, within its scopes',
  revoke: 'https://learn.microsoft.com/nuget/nuget-org/publish-a-package#manage-api-keys',
  severity: 'critical',
  token: shape`oy2${chars('a-z2-7', 43)}`,
  entropy: 3.6,
  bad: [
    'dotnet nuget push shop.nupkg --api-key {secret} --source https://api.nuget.org/v3/index.json',
    'NUGET_API_KEY={secret}',
  ],
  good: [`NUGET_API_KEY=oy2${'x'.repeat(43)}`, '--api-key $NUGET_API_KEY'],
});
