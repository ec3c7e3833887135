import { named } from '../detector.ts';
import { base64url, digits, shape } from '../shape.ts';

const token = shape`${digits(5, 16)}:A${base64url(34)}`;

export const telegramToken = named({
  name: 'telegram-token',
  title: 'Telegram bot token of an older form',
  provider: 'Telegram',
  grants: 'read and write messages as the bot',
  revoke: 'https://core.telegram.org/bots/features#generating-an-authentication-token',
  token: { ...token, source: `${token.source}(?!-)` },
  names: ['telegram', 'telegr_'],
  entropy: 3.6,
  bad: ['TELEGRAM_TOKEN={secret}', '"telegramBotToken": "{secret}"'],
  good: ['TELEGRAM_TOKEN=$TOKEN', 'telegram_id: 123456:ABC'],
});
