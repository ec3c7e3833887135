/**
 * Build services read commands out of a step's standard output: GitHub takes `::name` at the start of a line (white
 * space before it does not count) and `##[name]` anywhere; Azure `##vso[` and TeamCity `##teamcity[` anywhere.
 */
const anywhere = /##(?=[A-Za-z]*\[)/g;
const atLineStart = /^([^\S\n]*):(?=:)/gm;

/** Text for standard output that no build service obeys: the first character of a command is written as a code point. */
export function withoutWorkflowCommands(text: string): string {
  return text.replace(anywhere, '\\u{23}#').replace(atLineStart, '$1\\u{3A}');
}
