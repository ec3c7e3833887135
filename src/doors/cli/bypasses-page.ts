import type { Bypass } from '#model/bypass';
import type { BypassLog } from '#program/hooks/bypass-log';
import { visible } from '#report/inert/visible';
import { count } from '#report/wording';

/** What passed by the hooks, oldest first, for people. */
export function bypassesPage({ bypasses, unreadable }: BypassLog): string {
  const lines = [
    ...bypasses.flatMap(bypassLines),
    bypasses.length === 0 ? 'Nothing has passed by the hooks.' : count(bypasses.length, 'bypass', 'bypasses'),
    ...(unreadable === 0 ? [] : [`${count(unreadable, 'line')} of the log cannot be read.`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function bypassLines({ at, hook, who, reason, commit, findings }: Bypass): readonly string[] {
  const what = commit === undefined ? hook : `${hook} did not look at commit ${commit.slice(0, 12)}`;
  return [
    `${visible(at)}  ${visible(what)}  ${visible(who)}`,
    `  ${reason === undefined ? 'no reason was given' : visible(reason)}`,
    ...findings.map(({ rule, path, key }) => `  ${visible(rule)} in ${visible(path)}, key ${visible(key)}`),
  ];
}
