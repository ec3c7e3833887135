import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const virustotalKey = named({
  name: 'virustotal-key',
  title: 'VirusTotal API key',
  provider: 'VirusTotal',
  grants: "query VirusTotal with the account's quota and read what it uploaded",
  revoke: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
  severity: 'medium',
  token: hex(64),
  names: ['virustotal_', 'virustotalapi', 'virustotalkey', 'virus_total_', 'vt_api', 'vtapikey'],
  entropy: 3,
  bad: ['VIRUSTOTAL_API_KEY={secret}', 'vt_apikey = "{secret}"'],
  good: ['VIRUSTOTAL_API_KEY=$KEY', 'virustotal_url: https://www.virustotal.com'],
});
