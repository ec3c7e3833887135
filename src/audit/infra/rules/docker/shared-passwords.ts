import { type InfraValue, itemsOf, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, type Verdict } from '../../condition.ts';

/** `user:password`, as `chpasswd` takes it; not one that was made from a password, which `-e` says. */
const pair = /^["']?[\w-]+:[^$\s:][^\s:]*$/;

/** Whether no RUN gives `chpasswd` or `passwd --stdin` a password that stands there. */
export function passwordsSet({ view }: Subject): Verdict {
  const failed: Blame[] = [];
  for (const [i, run] of itemsOf(valueAt(view, 'run')).entries()) {
    const commands = itemsOf(valueAt(run, 'commands'));
    const isSet = commands.some((command, at) => setsPassword(command, commands[at - 1]));
    if (isSet) failed.push({ place: run.place, path: `run[${i}]`, written: '', item: `run[${i}]` });
  }
  return failed.length > 0 ? fails(...failed) : holds;
}

function setsPassword(command: InfraValue, before: InfraValue | undefined): boolean {
  const program = textOf(valueAt(command, 'program'));
  const words = itemsOf(valueAt(command, 'words')).map(textOf);
  const input = textOf(valueAt(command, 'input'));
  const said = itemsOf(valueAt(before, 'words')).map(textOf);
  const isEcho = input === 'echo' || input === 'printf';
  if (program === 'chpasswd' && !words.some((word) => /^(?:-e|--encrypted)$/.test(word)))
    return isEcho && said.some((word) => pair.test(word.replace(/\\n$/, '')));
  if (program === 'passwd' && words.includes('--stdin'))
    return isEcho && said.some((word) => /^[^-$]/.test(word));
  const at = words.findIndex((word) => /^(?:-p|--password)$/.test(word));
  return /^(?:useradd|usermod)$/.test(program) && at >= 0 && /^[^$-]/.test(words[at + 1] ?? '');
}

function textOf(value: InfraValue | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}
