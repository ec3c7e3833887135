import { custom } from '../detector.ts';
import { digits, hex } from '../shape.ts';

export const asanaToken = custom({
  name: 'asana-token',
  title: 'Asana personal access token',
  provider: 'Asana',
  grants: 'read and change the tasks and projects that its owner may',
  revoke: 'https://developers.asana.com/docs/personal-access-token',
  keywords: ['asana'],
  pattern:
    /(?:asana|ASANA|Asana)[^\n]{0,60}?(?<![A-Za-z0-9/])(?<secret>[12]\/\d{10,17}(?:\/\d{10,17})?:[a-f0-9]{32})(?![A-Za-z0-9])/dg,
  entropy: 3,
  make: (random) => `2/1${digits(15).make(random)}/1${digits(15).make(random)}:${hex(32).make(random)}`,
  bad: ['ASANA_TOKEN={secret}', 'client = asana.Client.access_token("{secret}")'],
  good: ['ASANA_TOKEN=$ASANA_TOKEN', 'https://app.asana.com/0/1200000000000001/1200000000000002'],
});
