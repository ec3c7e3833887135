import type { Part } from '../draft.ts';

/** A reference to an image, without what it is there for. Undefined for what is none, or holds a variable. */
export function readImage(
  written: string | undefined,
): Pick<Part, 'ecosystem' | 'name' | 'version' | 'range' | 'integrity'> | undefined {
  const found =
    /^([a-zA-Z0-9][\w.-]*(?::\d+(?=\/))?(?:\/[\w.-]+)*)(?::([\w][\w.-]{0,127}))?(?:@(sha\d+):([0-9a-f]{32,128}))?$/.exec(
      written?.trim() ?? '',
    );
  if (found === null) return undefined;
  const [, name, tag, kind, digest] = found;
  const version = tag ?? (digest === undefined ? undefined : `${kind}:${digest}`);
  return {
    ecosystem: 'docker',
    name,
    // Without a tag it is whatever `latest` is when it is fetched.
    ...(version === undefined ? { range: 'latest' } : { version }),
    integrity: digest === undefined ? [] : [`${kind}-${digest}`],
  };
}

/**
 * Puts variables in: `$A`, `${A}`, `${A:-else}`, `${A-else}`, `${A:+then}`, `${A:?error}`.
 * Undefined when one is not known, or is nothing.
 */
export function substituted(text: string, values: ReadonlyMap<string, string>): string | undefined {
  let isKnown = true;
  const result = text.replace(
    /\$(?:(\w+)|\{(\w+)(?::?([-+?])((?:[^{}]|\$\{[^{}]*\})*))?\})/g,
    (_, plain?: string, name?: string, operator?: string, other?: string) => {
      const value = values.get(plain ?? name ?? '');
      if (operator === '+') return value === undefined || value === '' ? '' : (other ?? '');
      const own =
        value !== undefined && value !== ''
          ? value
          : operator === '-'
            ? substituted(other ?? '', values)
            : undefined;
      if (own === undefined) isKnown = false;
      return own ?? '';
    },
  );
  return isKnown ? result : undefined;
}
