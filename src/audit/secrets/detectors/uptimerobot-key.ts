import { named } from '../detector.ts';
import { digits, hex, oneOf, shape } from '../shape.ts';

export const uptimerobotKey = named({
  name: 'uptimerobot-key',
  title: 'UptimeRobot API key',
  provider: 'UptimeRobot',
  grants: 'change or stop monitors, by its kind',
  revoke: 'https://uptimerobot.com/api/legacy/',
  severity: 'medium',
  token: shape`${oneOf('u', 'm', 'ur')}${digits(6, 9)}-${hex(24)}`,
  names: ['uptimerobot', 'uptime_robot', 'uptime-robot'],
  entropy: 3,
  bad: ['UPTIMEROBOT_API_KEY={secret}', 'uptime_robot_key: "{secret}"'],
  good: ['UPTIMEROBOT_API_KEY=$KEY', 'uptimerobot_key: u123456-...'],
});
