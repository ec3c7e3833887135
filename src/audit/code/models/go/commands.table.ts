import type { CallModel, Condition, ModelPack, Sink } from '#ir/flow/models';
import { each, of } from './of.ts';

/** Shells, whose arguments are code even behind constant text. */
const shell = '(?:^|/)(?:ba|da|z|k|c)?sh$|cmd(?:\\.exe)?$|powershell|pwsh';
/** Programs that run the program that they are given. */
const wraps = '(?:^|/)(?:busybox|sudo|su|doas|env|xargs|nohup|nice|timeout|setsid|chroot|stdbuf)$';
/** Interpreters, for which an argument is code behind such an option. */
const interprets = '(?:^|/)(?:python[\\d.]*|perl|ruby|node|php|osascript|lua)$';
const asCode = ['-c', '-e', '-r', '--eval', '-E', '-ne', '-pe'];
/** Programs with options that run another program or write where they are told. */
const obeys = '(?:^|/)(?:rsync|scp|sftp|curl|wget|tar|find|zip|man|less|ffmpeg|mysqldump|pg_dump|hg|svn)$';
/** Commands of git that take the same of a remote's address. */
const remote = '^(?:clone|fetch|pull|ls-remote|fetch-pack|archive|grep|log|diff)$';

/** As many arguments are told apart. */
const most = 10;
/** Nothing stands before it: it may begin with a dash. */
const whole = '^(?:\\0|$)';

/** An argument that the program may take for an option, where no `--` comes before it. */
function option(first: number, at: number): Sink {
  const before = Array.from({ length: at - first - 1 }, (_, i) => first + 1 + i);
  const isObeyed: Condition[] = [
    { at: first, matches: obeys },
    { at: first, matches: '(?:^|/)ssh$' },
    ...(at > first + 1
      ? [
          {
            all: [
              { at: first, matches: '(?:^|/)git$' },
              { any: before.map((each) => ({ at: each, matches: remote })) },
            ],
          },
        ]
      : []),
  ];
  return {
    at,
    kind: 'command',
    unless: notAnOption,
    confidence: 'medium',
    when: {
      all: [
        { at, looks: whole },
        { any: isObeyed },
        { not: { any: before.map((each) => ({ at: each, is: '--' })) } },
      ],
    },
  };
}

/** What `strings.HasPrefix(text, "-")` rules out. */
const notAnOption = '#option';

/** An argument that is a program or code for another. */
function run(first: number, at: number): Sink {
  const before = Array.from({ length: at - first - 1 }, (_, i) => first + 1 + i);
  const isBehind = (text: Pick<Extract<Condition, { is: unknown }>, 'is'>): Condition => ({
    any: before.map((each) => ({ at: each, ...text })),
  });
  return {
    at,
    kind: 'command',
    when: {
      any: [
        {
          all: [
            { at: first, matches: wraps },
            { not: { any: before.map((each) => ({ at: each, lacks: '^-|=' })) } },
          ],
        },
        { all: [{ at: first, matches: interprets }, isBehind({ is: asCode })] },
        {
          all: [
            { at: first, matches: '(?:^|/)git$' },
            { at, begins: '^--(?:upload-pack|receive-pack|exec)=' },
          ],
        },
      ],
    },
  };
}

/** A program and its arguments. */
function program(first: number): readonly Sink[] {
  const places = Array.from({ length: most }, (_, i) => first + 1 + i);
  return [
    { at: first, kind: 'command' },
    { at: `${first + 1}+`, kind: 'command', when: { at: first, matches: shell } },
    { at: `${first + 2}+`, kind: 'command', when: { at: first, matches: '(?:^|/)ssh$' } },
    ...places.flatMap((at) => [option(first, at), run(first, at)]),
  ];
}

/** The program, and its arguments as one list. */
const replaced: CallModel = {
  flow: 'none',
  sinks: [
    { at: 0, kind: 'command' },
    {
      at: 1,
      kind: 'command',
      when: {
        any: [
          { at: 0, matches: shell },
          { at: 0, matches: wraps },
        ],
      },
    },
  ],
};

/** Programs that are started. */
export const commands: ModelPack = {
  name: 'Go: os/exec',
  languages: ['go'],
  aliases: { 'golang.org/x/sys/execabs': 'os/exec', 'github.com/cli/safeexec': 'os/exec' },
  values: { 'os/exec.Cmd.Path': { sink: 'command' } },
  calls: {
    'os/exec.Command': { flow: 'none', sinks: program(0), returns: 'os/exec.Cmd' },
    'os/exec.CommandContext': { flow: 'none', sinks: program(1), returns: 'os/exec.Cmd' },
    'os/exec.Cmd': {
      parameters: ['Path', 'Args'],
      flow: 'none',
      sinks: [
        { at: 0, kind: 'command' },
        {
          at: 1,
          kind: 'command',
          when: {
            any: [
              { at: 0, matches: shell },
              { at: 0, matches: wraps },
            ],
          },
        },
      ],
    },
    ...each(['syscall.Exec', 'syscall.ForkExec', 'syscall.StartProcess', 'os.StartProcess'], replaced),
    'golang.org/x/sys/unix.Exec': replaced,
    ...of('os/exec.Cmd', each(['Output', 'CombinedOutput', 'Run', 'Start', 'Wait'], { flow: 'none' })),
    ...of('golang.org/x/crypto/ssh.Session', {
      ...each(['Run', 'Start', 'Output', 'CombinedOutput'], {
        flow: 'none',
        sinks: [{ at: 0, kind: 'command' }],
      }),
    }),
    'golang.org/x/crypto/ssh.Client.NewSession': {
      flow: 'none',
      returns: 'golang.org/x/crypto/ssh.Session',
    },
    ...each(['golang.org/x/crypto/ssh.Dial'], {
      flow: 'none',
      sinks: [{ at: 1, kind: 'url' }],
      returns: 'golang.org/x/crypto/ssh.Client',
    }),
    'github.com/codeskyblue/go-sh.Command': { sinks: program(0), flow: 'none' },
    'github.com/dop251/goja.New': { flow: 'none', returns: 'github.com/dop251/goja.Runtime' },
    'github.com/robertkrimen/otto.New': { flow: 'none', returns: 'github.com/robertkrimen/otto.Otto' },
    'github.com/yuin/gopher-lua.NewState': { flow: 'none', returns: 'github.com/yuin/gopher-lua.LState' },
    'github.com/traefik/yaegi/interp.New': {
      flow: 'none',
      returns: 'github.com/traefik/yaegi/interp.Interpreter',
    },
    'github.com/dop251/goja.Runtime.RunString': { sinks: [{ at: 0, kind: 'code' }], flow: 'none' },
    'github.com/robertkrimen/otto.Otto.Run': { sinks: [{ at: 0, kind: 'code' }], flow: 'none' },
    'github.com/robertkrimen/otto.Run': { sinks: [{ at: 0, kind: 'code' }], flow: 'none' },
    'github.com/yuin/gopher-lua.LState.DoString': { sinks: [{ at: 0, kind: 'code' }], flow: 'none' },
    ...of('github.com/traefik/yaegi/interp.Interpreter', {
      Eval: { sinks: [{ at: 0, kind: 'code' }], flow: 'none' },
      EvalWithContext: { sinks: [{ at: 1, kind: 'code' }], flow: 'none' },
    }),
  },
  types: { 'os/exec.Cmd': {} },
};
