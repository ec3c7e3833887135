import { visibleLines } from './visible.ts';

/**
 * Foreign text for `message.text`: braces doubled, so that nothing is a placeholder (SARIF 2.1.0 §3.11.5). Where `](`
 * could close an embedded link, brackets and backslashes are escaped (§3.11.6); elsewhere they are literal.
 */
export function sarifText(text: string): string {
  const braced = visibleLines(text).replace(/[{}]/g, '$&$&');
  return braced.includes('](') ? braced.replace(/[[\]\\]/g, '\\$&') : braced;
}

/** A relative URI reference for a path: each segment percent-encoded, so that none is a scheme, query or fragment. */
export function pathUri(path: string): string {
  return path.split('/').map(encodedSegment).join('/');
}

// encodeURIComponent throws on a lone surrogate and leaves !'()* alone, which RFC 3986 reserves.
function encodedSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
