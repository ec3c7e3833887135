import { everywhere } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/command-injection.ts';

export const commandInjection: Weakness = {
  name: 'command-injection',
  title: 'Command injection',
  severity: 'critical',
  confidence: 'high',
  cwe: 78,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['command'], trust: everywhere },
  what: 'Data from outside becomes part of a command that a shell or the operating system runs.',
  why: 'Whoever controls the data can run any program with the rights of this one.',
  fix: [
    'Start the program directly, with its arguments as a list and no shell between.',
    'Choose what varies from a fixed list, and put `--` before what could be taken for an option.',
    'Where a library does the same, use it instead of a program.',
  ],
  frameworks: {
    subprocess:
      "`subprocess.run(['lp', '-d', printer], check=True)` without `shell=True`; `shlex.quote` only where a shell is needed.",
    child_process: "`execFile('lp', ['-d', printer])` or `spawn` without `shell`.",
    Java: "`new ProcessBuilder('convert', name)` with a list of arguments and no shell.",
    Go: '`exec.Command("lp", "-d", printer)`: no `sh -c`, and the program from a fixed list.',
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html',
  ],
  samples,
};
