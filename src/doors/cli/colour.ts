/** When to colour: `auto` decides from the terminal and the environment. */
export const colourChoices = ['auto', 'always', 'never'] as const;

export type ColourChoice = (typeof colourChoices)[number];

/**
 * Whether to print colours. The option wins; then NO_COLOR (https://no-color.org), FORCE_COLOR (as Node reads it),
 * a terminal that says it is dumb, and whether there is a terminal at all.
 */
export function useColour(
  choice: ColourChoice,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env['NO_COLOR']) return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
