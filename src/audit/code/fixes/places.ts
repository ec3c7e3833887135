import { callIn } from './call-text.ts';
import type { Fixer } from './fix.ts';

/** Scripts of the page, or whoever calls, may rely on what it was: offered for a finding that is named only. */
export function forNamed(fixer: Fixer): Fixer {
  return (broken) => {
    const found = fixer(broken);
    return found === undefined ? undefined : { ...found, changesResults: true };
  };
}

/** What makes it is anywhere in the function. */
export function inFunction(fixer: Fixer): Fixer {
  return (broken) => fixer({ ...broken, start: broken.functionStart, end: broken.functionEnd });
}

/** What is assigned stands behind the place. */
export function toEndOfLine(fixer: Fixer): Fixer {
  return (broken) => {
    const end = broken.text.indexOf('\n', broken.end);
    return fixer({ ...broken, end: end < 0 ? broken.text.length : end });
  };
}

/** Options of a script that are written down once under a name, and given by it. */
export function inNamed(fixer: Fixer): Fixer {
  return (broken) => {
    const { text, group } = broken;
    for (const { value } of callIn(text, broken, group)?.args ?? []) {
      if (!/^[A-Za-z_$][\w$]*$/.test(value)) continue;
      const all = [
        ...text.matchAll(new RegExp(`\\b(?:const|let|var)\\s+${value}\\b[^=\\n]*=\\s*(?=\\{)`, 'g')),
      ];
      const [only] = all;
      if (all.length !== 1 || only === undefined) continue;
      const start = only.index + only[0].length;
      const end = text.indexOf('}', start);
      const found = end < 0 ? undefined : fixer({ ...broken, start, end });
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
