import { custom } from '../detector.ts';
import { base64url, digits } from '../shape.ts';
import { decodeBase64 } from './formats/decode.ts';

export const discordBotToken = custom({
  name: 'discord-bot-token',
  title: 'Discord bot token',
  provider: 'Discord',
  grants: 'act as the bot on every server that it joined',
  revoke: 'In the Discord developer portal under Applications, Bot, Reset Token.',
  references: ['https://discord.com/developers/docs/reference#authentication'],
  keywords: ['discord', 'bot_token', 'bottoken', 'client.login', 'bot.run', 'authorization: bot', '"bot '],
  pattern:
    /(?<![A-Za-z0-9_\-.])(?<secret>[MNO][A-Za-z\d_-]{22,27}\.[A-Za-z\d_-]{6}\.[A-Za-z\d_-]{27,40})(?![A-Za-z0-9_\-.])/dg,
  entropy: 4,
  // The first part is the bot's number, a time stamp of 17 to 20 digits, in base64.
  accept: (token) => /^\d{17,20}$/.test(decodeBase64(token.split('.')[0] ?? '')?.toString('latin1') ?? ''),
  make: (random) =>
    `${Buffer.from(`1${digits(17).make(random)}`).toString('base64url')}.${base64url(6).make(random)}.${base64url(37).make(random)}x`,
  bad: ['DISCORD_TOKEN={secret}', 'client.login("{secret}");', 'headers = {"Authorization": "Bot {secret}"}'],
  good: [
    'DISCORD_TOKEN=your-bot-token',
    'client.login(process.env.DISCORD_TOKEN);',
    'discord = "Nacht.Morgen.AbendAbendAbendAbendAbendAbend"',
  ],
});
