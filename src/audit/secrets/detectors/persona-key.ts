import { prefixed } from '../detector.ts';
import { shape, uuid } from '../shape.ts';

export const personaKey = prefixed({
  name: 'persona-key',
  title: 'Persona production API key',
  provider: 'Persona',
  grants: "read people's identity documents and the decisions on them",
  revoke: 'https://docs.withpersona.com/api-keys',
  severity: 'critical',
  token: shape`persona_production_${uuid}`,
  entropy: 3,
  bad: ['PERSONA_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: ['PERSONA_API_KEY=persona_production_...', 'persona_production_environment: true'],
});
