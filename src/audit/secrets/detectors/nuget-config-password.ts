import { custom } from '../detector.ts';
import { isPlaceholder } from '../placeholder.ts';
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
  unmistakable: true,
  keywords: ['cleartextpassword'],
  pattern:
    /key\s{0,4}=\s{0,4}"ClearTextPassword"\s{1,8}value\s{0,4}=\s{0,4}"(?<secret>[^"<>\r\n]{6,400})"/dgi,
  window: { before: 64, after: 500 },
  entropy: 2.2,
  accept: isInUse,
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

/** The passwords that the documentation of NuGet shows to everybody. */
const documented: ReadonlySet<string> = new Set(['33f!!lloppa', 'hal+9ooo_da!sY']);

/** Several words with capitals are what people type for a password; a reference or one word for it is none. */
function isInUse(text: string): boolean {
  if (documented.has(text) || isPlaceholder(text)) return false;
  return isPassword(text) || /[a-z][A-Z].*[-\da-z][A-Z\d]|[a-z]-?[A-Z][a-z]+-?[A-Z]/.test(text);
}
