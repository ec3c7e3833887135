import { custom } from '../detector.ts';
import { isPassword } from './formats/password.ts';
import { randomText } from './formats/sample.ts';

export const nugetConfigPassword = custom({
  name: 'nuget-config-password',
  title: 'Clear-text password in nuget.config',
  provider: 'NuGet feed',
  grants: 'read from and perhaps publish to the package feed that the entry names',
  revoke: 'Change the password or token at the feed that the entry names.',
  references: ['https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials'],
  selfMade: true,
  keywords: ['cleartextpassword'],
  pattern:
    /key\s{0,4}=\s{0,4}"ClearTextPassword"\s{1,8}value\s{0,4}=\s{0,4}"(?<secret>[^"<>\r\n]{6,400})"/dgi,
  window: { before: 64, after: 500 },
  entropy: 2.2,
  accept: isPassword,
  make: (random) => randomText(random, 20),
  bad: [
    '<add key="ClearTextPassword" value="{secret}" />',
    '<packageSourceCredentials>\n  <shop>\n    <add key="Username" value="ci" />\n    <add key="ClearTextPassword" value="{secret}" />\n  </shop>\n</packageSourceCredentials>\n',
  ],
  good: [
    '<add key="ClearTextPassword" value="%NUGET_TOKEN%" />',
    '<add key="ClearTextPassword" value="" />',
    '<add key="Username" value="ci" />',
  ],
});
