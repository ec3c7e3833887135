import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const jenkinsToken = custom({
  name: 'jenkins-token',
  title: 'Jenkins API token',
  provider: 'Jenkins',
  grants: 'start and change jobs, and with them run code on the agents, as the user',
  revoke: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  severity: 'critical',
  keywords: ['jenkins'],
  pattern: /(?<![A-Za-z0-9_-])(?<secret>11[a-f0-9]{32})(?![A-Za-z0-9_-])/dg,
  entropy: 3,
  make: (random) => `11${hex(31).make(random)}a`,
  bad: [
    'JENKINS_TOKEN={secret}',
    'JENKINS_API_TOKEN={secret}',
    'curl -u admin:{secret} https://jenkins.shop.example/job/deploy/build',
  ],
  good: ['JENKINS_TOKEN=your-token', `jenkins_digest = "${'1134567890abcdef1134'}567890abcdef1134"`],
});
