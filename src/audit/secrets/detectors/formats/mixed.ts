/** True of letters with digits among them, which names and words that stand in the place of a token seldom are. */
export function isMixed(text: string): boolean {
  return /[A-Za-z]/.test(text) && /\d[^\d]*\d/.test(text);
}
