import { prefixed } from '../detector.ts';
import { shape, uuid } from '../shape.ts';

export const personaSandboxKey = prefixed({
  name: 'persona-sandbox-key',
  title: 'Persona sandbox API key',
  provider: 'Persona',
  grants: 'use the sandbox of the organisation; its people are invented',
  revoke: 'https://docs.withpersona.com/api-keys',
  severity: 'low',
  token: shape`persona_sandbox_${uuid}`,
  entropy: 3,
  bad: ['PERSONA_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: ['PERSONA_API_KEY=persona_sandbox_...', 'persona_sandbox_environment: true'],
});
