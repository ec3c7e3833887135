import { type ColourChoice, useColour } from './colour.ts';
import type { Shell } from './shell.ts';

/** How a report for people looks on this standard output. */
export interface Appearance {
  readonly width: number;
  readonly colour: boolean;
  readonly unicode: boolean;
}

/** Decides width, colours and signs from the terminal, the environment and the user's wish. */
export function appearanceOf(choice: ColourChoice | undefined, { env, out, platform }: Shell): Appearance {
  return {
    width: Math.max(40, out.columns),
    colour: useColour(choice ?? 'auto', env, out.isTerminal),
    unicode: showsUnicode(env, platform),
  };
}

/** Whether the locale is UTF-8 (POSIX: LC_ALL, then LC_CTYPE, then LANG); on Windows, whether a modern terminal runs us. */
export function showsUnicode(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): boolean {
  if (platform === 'win32') return Boolean(env['WT_SESSION'] || env['TERM_PROGRAM'] || env['CI']);
  if (env['TERM'] === 'linux' || env['TERM'] === 'dumb') return false;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  // Containers and build services often set none, and show UTF-8 all the same.
  return locale === '' || /utf-?8/i.test(locale);
}
