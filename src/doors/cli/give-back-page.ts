import type { Upstream } from '#audit/packages/intake/give-back';
import { jsonText } from '#report/inert/json-text';
import { markdownProse } from '#report/inert/markdown-text';
import { count } from '#report/wording';

/** What is in no file of a project. */
const notKnown =
  'Not known without asking others: who maintains them and how many do, whether somebody is paid, whether there is a policy for reports of flaws.';

/** The list as a table for people, or as JSON. */
export function giveBackPage(
  upstreams: readonly Upstream[],
  unknown: readonly string[],
  isJson: boolean,
): string {
  if (isJson) return jsonText({ upstreams, notKnown: [notKnown, ...unknown] });
  if (upstreams.length === 0) return 'No manifest asks for a package.\n';
  return [
    '| package | asked for by | needed by | what it is known to need |',
    '|---|---|---|---|',
    ...upstreams.map(
      ({ name, ecosystem, uses, dependents, needs }) =>
        `| ${cell(name)} (${ecosystem}) | ${manifests(uses.length)} | ${count(dependents, 'package')} | ${needs.length === 0 ? 'nothing that is known' : cell(needs.slice(0, 3).join('; '))} |`,
    ),
    '',
    notKnown,
    ...unknown.map((said) => `\n> ${markdownProse(said)}`),
    '',
  ].join('\n');
}

function manifests(count: number): string {
  return count === 1 ? '1 manifest' : `${count} manifests`;
}

function cell(text: string): string {
  return markdownProse(text)
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');
}
