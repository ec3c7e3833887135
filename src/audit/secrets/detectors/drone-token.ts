import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const droneToken = named({
  name: 'drone-token',
  title: 'Drone CI token',
  provider: 'Drone',
  grants: 'start builds and read the secrets of the repositories that its owner may',
  revoke: 'https://docs.drone.io/api/overview/',
  token: base62(32),
  names: ['drone_token', 'drone-token', 'drone_rpc_secret', 'drone_server_token', 'dronetoken', 'droneci'],
  entropy: 3,
  bad: ['DRONE_TOKEN={secret}', 'drone_rpc_secret: {secret}'],
  good: ['DRONE_TOKEN=$DRONE_TOKEN', 'DRONE_RPC_SECRET=correct-horse-battery-staple'],
});
