import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';
import { decodedLength } from './formats/decode.ts';

export const azureFunctionsKey = custom({
  name: 'azure-functions-key',
  title: 'Azure Functions key',
  provider: 'Microsoft Azure',
  grants: 'call the functions that the key protects; a master key also changes the function app',
  revoke:
    'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys',
  keywords: ['azfu'],
  pattern: /(?<![A-Za-z0-9_-])(?<secret>[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==)(?!=)/dg,
  entropy: 3.8,
  accept: (key) => decodedLength(key) === 40,
  make: (random) => `${base64url(44).make(random)}AzFu${base64url(5).make(random)}Q==`,
  bad: ['https://shop.azurewebsites.net/api/order?code={secret}', 'x-functions-key: {secret}'],
  good: ['https://shop.azurewebsites.net/api/order?code=<function key>', 'x-functions-key: $FUNCTION_KEY'],
});
