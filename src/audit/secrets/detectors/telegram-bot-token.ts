import { custom } from '../detector.ts';
import { base64url, digits } from '../shape.ts';

export const telegramBotToken = custom({
  name: 'telegram-bot-token',
  title: 'Telegram bot token',
  provider: 'Telegram',
  grants: 'read and write messages as the bot',
  revoke: 'https://core.telegram.org/bots/features#botfather',
  references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
  keywords: [':aaa', ':aab', ':aac', ':aad', ':aae', ':aaf', ':aag', ':aah'],
  pattern: /(?<![A-Za-z0-9_\-:.])(?:bot)?(?<secret>\d{8,10}:AA[A-H][A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])/dg,
  entropy: 3.8,
  make: (random) => `7${digits(9).make(random)}:AAE${base64url(31).make(random)}x`,
  bad: [
    'TELEGRAM_BOT_TOKEN={secret}',
    'https://api.telegram.org/bot{secret}/sendMessage',
    'telebot.TeleBot("{secret}")',
  ],
  good: [`TELEGRAM_BOT_TOKEN=123456789:AA${'x'.repeat(33)}`, 'time = "12:AAE"'],
});
