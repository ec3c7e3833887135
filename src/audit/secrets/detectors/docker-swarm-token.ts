import { prefixed } from '../detector.ts';
import { lower, shape } from '../shape.ts';

export const dockerSwarmToken = prefixed({
  name: 'docker-swarm-token',
  title: 'Docker Swarm join token',
  provider: 'Docker',
  grants: 'join the cluster as a worker or manager, where its address can be reached',
  revoke: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
  severity: 'medium',
  confidence: 'medium',
  selfMade: true,
  token: shape`SWMTKN-1-${lower(50)}-${lower(25)}`,
  entropy: 3.6,
  bad: ['docker swarm join --token {secret} 192.0.2.4:2377', 'SWARM_TOKEN={secret}'],
  good: [`docker swarm join --token SWMTKN-1-${'x'.repeat(50)}-${'x'.repeat(25)}`, 'SWMTKN-1 is the version'],
});
