/** So many characters of a value that stand together are a piece of it; of a shorter value, all. */
const longEnough = 6;

/** True when a text that would be shown repeats a piece of a secret value, in either case. */
export function sharesPiece(text: string, value: string): boolean {
  const [shown, secret] = [text.toLowerCase(), value.toLowerCase()];
  const size = Math.min(longEnough, secret.length);
  for (let i = 0; i + size <= secret.length; i++) if (shown.includes(secret.slice(i, i + size))) return true;
  return false;
}
