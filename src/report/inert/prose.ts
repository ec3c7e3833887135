/** A stretch of a sentence; `code` was written between backticks. */
export interface ProsePart {
  readonly text: string;
  readonly code: boolean;
}

/** A message or a rule's text, cut at its pairs of backticks, the one piece of markup that such texts have. */
export function proseParts(text: string): readonly ProsePart[] {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => ({ text: part, code: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
