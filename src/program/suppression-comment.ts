/** A suppression as it is written into a file. */
export interface WrittenSuppression {
  readonly path: string;
  readonly ruleId: string;
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day on which it holds. */
  readonly until: string;
}

/** A `handrail:ignore` comment in the language of a file, on one line. */
export function suppressionComment({ path, ruleId, reason, until }: WrittenSuppression): string {
  // The word `until` begins the last day, and a quote ends a comment in JSON.
  const why = oneLine(reason)
    .replace(/\buntil\b/gi, 'till')
    .replaceAll('"', "'");
  return commentFor(path, `handrail:ignore ${ruleId} ${why} until ${until}`);
}

/** A reason as one line, in which nothing ends the comment around it. */
export function oneLine(reason: string): string {
  return reason
    .replace(/\s+/g, ' ')
    .replace(/\*\/|--+!?>/g, ' ')
    .trim();
}

/** Days for which a suppression holds that nobody gave a last day. */
const standardDays = 90;

/** The last day of a suppression that begins today. @param today `YYYY-MM-DD` */
export function lastDay(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + standardDays * 86_400_000).toISOString().slice(0, 10);
}

/** In the comment of the file's language. */
function commentFor(path: string, text: string): string {
  if (/\.(?:html?|xml|vue|svelte|md)$/i.test(path)) return `<!-- ${text} -->`;
  if (
    /\.(?:[cm]?[jt]sx?|java|go|kt|scala|cs|rs|c|cc|cpp|h|swift|php|groovy|gradle|jsonc|dart|s[ac]ss|less|proto)$|Jenkinsfile$/i.test(
      path,
    )
  )
    return `// ${text}`;
  if (/\.css$/i.test(path)) return `/* ${text} */`;
  if (/\.(?:sql|lua|hs)$/i.test(path)) return `-- ${text}`;
  if (/\.json$/i.test(path)) return `"//": ${JSON.stringify(text)}`;
  return `# ${text}`;
}
