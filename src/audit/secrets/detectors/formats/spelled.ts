/** The ways to write a name of several words: `datadog_api_key`, `datadog-api-key`, `datadog.api.key`, `datadogApiKey`. */
export function spelled(...words: readonly string[]): readonly string[] {
  return ['_', '-', '.', ''].map((joint) => words.join(joint));
}
