import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const agoraAppCertificate = named({
  name: 'agora-app-certificate',
  title: 'Agora app certificate',
  provider: 'Agora',
  grants: 'make tokens that join any channel of the project',
  revoke: 'https://docs.agora.io/en/video-calling/get-started/manage-agora-account',
  token: hex(32),
  names: [
    'agora_app_certificate',
    'agora-app-certificate',
    'agoraappcertificate',
    'agora_certificate',
    'agora_customer_secret',
  ],
  entropy: 3,
  bad: ['AGORA_APP_CERTIFICATE={secret}', '"agoraAppCertificate": "{secret}"'],
  good: ['AGORA_APP_CERTIFICATE=your-certificate', 'agora_app_id = 970ca35de60c44645bbae8a215061b33'],
});
