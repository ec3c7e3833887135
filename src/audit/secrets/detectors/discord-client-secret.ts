import { named } from '../detector.ts';
import { base64url } from '../shape.ts';

export const discordClientSecret = named({
  name: 'discord-client-secret',
  title: 'Discord client secret',
  provider: 'Discord',
  grants: 'get tokens as the application and for the users who allowed it',
  revoke: 'In the Discord developer portal under Applications, OAuth2, Reset Secret.',
  token: base64url(32),
  providers: ['discord'],
  entropy: 3,
  bad: ['DISCORD_CLIENT_SECRET={secret}', 'discord.client.secret: "{secret}"'],
  good: ['DISCORD_CLIENT_SECRET=your-secret', 'discord_token_prefix = Bot'],
});
