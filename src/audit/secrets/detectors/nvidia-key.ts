import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const nvidiaKey = prefixed({
  name: 'nvidia-key',
  title: 'NVIDIA API key',
  provider: 'NVIDIA',
  grants: "run models and pull private containers at the organisation's cost",
  revoke: 'https://org.ngc.nvidia.com/setup/api-keys',
  token: shape`nvapi-${base64url(60, 70)}`,
  entropy: 4,
  bad: ['NVIDIA_API_KEY={secret}', "docker login nvcr.io -u '$oauthtoken' -p {secret}"],
  good: ['NVIDIA_API_KEY=nvapi-...', '#include <nvapi-win32.h>'],
});
