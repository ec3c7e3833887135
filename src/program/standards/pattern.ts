/** Whether a rule is one that a pattern names: an id, or one with stars. */
export function namesRule(pattern: string, ruleId: string): boolean {
  if (!pattern.includes('*')) return pattern === ruleId;
  const pieces = pattern.split('*');
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (!ruleId.startsWith(first) || !ruleId.endsWith(last) || ruleId.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = ruleId.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= ruleId.length - last.length;
}
