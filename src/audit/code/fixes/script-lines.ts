import type { CodeGroup } from '../group.ts';

/** The line of a statement: others may be put before it. */
export interface StatementLine {
  readonly start: number;
  readonly indent: string;
}

/**
 * The line that an offset is on, where a statement begins on it that runs once and always; undefined where that is not
 * plain: behind a condition, in a function without braces, in the middle of a call.
 */
export function lineAt(text: string, offset: number, group: CodeGroup): StatementLine | undefined {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(from, offset);
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  const own = before.slice(indent.length);
  const previous = text.slice(0, from).trimEnd();
  return isPlain(own, group) && endsStatement(previous, group)
    ? { start: from + indent.length, indent }
    : undefined;
}

function isPlain(own: string, group: CodeGroup): boolean {
  const starts =
    group === 'python'
      ? /^(?:(?:return|await|with|async with)\b|[\w.,[\]'" ]+=(?!=)|[\w.]+\(|$)/
      : /^(?:(?:return|await|const|let|var|throw)\b|[\w.$[\]'" ]+=(?!=)|[\w.$]+\(|$)/;
  return (
    starts.test(own) &&
    !/\b(?:if|else|for|while|lambda)\b|=>|\?|&&|\|\||\b(?:and|or)\b|\{\s*\w+\s*:|^\w+\s*:/.test(own)
  );
}

function endsStatement(previous: string, group: CodeGroup): boolean {
  if (previous === '') return true;
  const last = previous.slice(previous.lastIndexOf('\n') + 1).trim();
  if (group === 'python') return !/[([{,\\]$/.test(last) && !/^@/.test(last);
  // `if (x)` without braces, an object or a list that goes on.
  return /[;}{]$/.test(last) && !/[(,:=[]\s*\{$/.test(last) && !/^\}\s*else$/.test(last);
}
