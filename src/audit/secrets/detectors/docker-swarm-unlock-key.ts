import { prefixed } from '../detector.ts';
import { base64, shape } from '../shape.ts';

export const dockerSwarmUnlockKey = prefixed({
  name: 'docker-swarm-unlock-key',
  title: 'Docker Swarm unlock key',
  provider: 'Docker',
  grants: "decrypt the logs and keys of a locked swarm's managers",
  revoke: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
  cwe: 321,
  severity: 'medium',
  confidence: 'medium',
  selfMade: true,
  token: shape`SWMKEY-1-${base64(43)}`,
  entropy: 3.8,
  bad: ['SWARM_UNLOCK_KEY={secret}', 'docker swarm unlock {secret}'],
  good: [`docker swarm unlock SWMKEY-1-${'x'.repeat(43)}`, 'SWMKEY-1-...'],
});
