import { named } from '../detector.ts';
import { upper } from '../shape.ts';

export const quayRobotToken = named({
  name: 'quay-robot-token',
  title: 'Quay robot account token',
  provider: 'Quay',
  grants: 'pull or push the images of the organisation, as the robot may',
  revoke: 'https://docs.quay.io/glossary/robot-accounts.html',
  token: upper(64),
  names: ['quay_', 'quay-', 'quaytoken', 'quaypassword', 'quay.'],
  entropy: 3.8,
  accept: (token) => /\d/.test(token) && /[A-Z]{2}/.test(token),
  make: (random) => `A7${upper(62).make(random)}`,
  bad: ['QUAY_TOKEN={secret}', 'quay_robot_password: "{secret}"'],
  good: ['QUAY_TOKEN=$TOKEN', 'quay_repository: shop/web'],
});
