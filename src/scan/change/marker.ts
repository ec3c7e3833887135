/** Names of jobs, in a comment of HTML. */
function safe(name: string): string {
  return name.replace(/[^\w.-]/g, '_').slice(0, 60);
}

/** What tells our summary of a job from other comments; people do not see it. */
export function summaryMarker(name: string): string {
  return `<!-- handrail:summary ${safe(name)} -->`;
}

/** What tells our comment on a finding from other comments. */
export function findingMarker(name: string, key: string): string {
  return `<!-- handrail:finding ${safe(name)} ${safe(key)} -->`;
}

/** The identity of the finding that a comment is on; undefined for a comment that is not ours, or of another job. */
export function keyIn(body: string, name: string): string | undefined {
  const [, own, key] = /<!-- handrail:finding ([\w.-]+) ([\w.-]+) -->/.exec(body) ?? [];
  return own === safe(name) ? key : undefined;
}
