/** The bytes of a text in base64 or base64url, with or without padding; undefined where it is neither. */
export function decodeBase64(text: string): Buffer | undefined {
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

/** How many bytes a base64 text stands for; -1 where it is not base64. */
export function decodedLength(text: string): number {
  return decodeBase64(text)?.length ?? -1;
}

/** The JSON object that a base64 text holds; undefined where there is none. */
export function decodeJson(text: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = decodeBase64(text);
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
