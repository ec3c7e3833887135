import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const wandbKey = named({
  name: 'wandb-key',
  title: 'Weights & Biases API key of the older form',
  provider: 'Weights & Biases',
  grants: 'read and change runs, models and data as the user',
  revoke: 'https://wandb.ai/authorize',
  token: hex(40),
  names: [
    'wandb_api',
    'wandb_key',
    'wandb.login',
    'wandb login',
    'wandbapi',
    'wandb-api',
    'weightsandbiases',
  ],
  entropy: 3,
  bad: ['WANDB_API_KEY={secret}', 'wandb login {secret}'],
  good: ['WANDB_API_KEY=$KEY', 'wandb_version: 0.16.0'],
});
