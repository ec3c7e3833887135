import type { CallModel, ModelPack } from '#ir/flow/models';
import { each, of } from './of.ts';

/** What is written into a log, and what must not stand there. */
const logged: CallModel = {
  flow: 'none',
  sinks: [
    { at: '0+', kind: 'log' },
    { at: '0+', kind: 'disclosure' },
  ],
};
/** `%q` writes a text so that no line of it is one of the log. */
const formatted: CallModel = {
  flow: 'none',
  sinks: [
    { at: 0, kind: 'log' },
    { at: '1+', kind: 'log', when: { not: { at: 0, matches: '%q' } } },
    { at: '0+', kind: 'disclosure' },
  ],
};
const lastFormatted: CallModel = { ...formatted, exits: true };
const last: CallModel = { ...logged, exits: true };
/** After the first argument, which is a context, a writer or a level. */
const behind: CallModel = {
  flow: 'none',
  sinks: [
    { at: '1+', kind: 'log' },
    { at: '1+', kind: 'disclosure' },
  ],
};

/** What writes JSON keeps a line a line, but shows what must not be seen. */
const escaped: CallModel = { flow: 'none', sinks: [{ at: '0+', kind: 'disclosure' }] };

const levels = ['Trace', 'Debug', 'Info', 'Print', 'Warn', 'Warning', 'Error', 'Notice', 'Alert'];
const names = ['DPanic', ...levels, 'Critical', 'Emergency', 'Informational'];
const endings = ['', 'f', 'ln', 'w', 'Depth', 'S', 'Fn'];
const all = names.flatMap((name) => endings.map((ending) => name + ending));
const ofFormat = (name: string) => name.endsWith('f');
const ends = ['Fatal', 'Panic', 'Exit'].flatMap((name) => endings.map((ending) => name + ending));
const methods = {
  ...each(all, logged),
  ...each(all.filter(ofFormat), formatted),
  ...each(ends, last),
  ...each(ends.filter(ofFormat), lastFormatted),
};
const plain = {
  ...each(['Print', 'Println', 'Output'], logged),
  Printf: formatted,
  ...each(['Fatal', 'Fatalln', 'Panic', 'Panicln'], last),
  ...each(['Fatalf', 'Panicf'], lastFormatted),
};
const contexts = each(
  levels.map((name) => `${name}Context`),
  behind,
);

const logrus = [
  'github.com/sirupsen/logrus',
  'github.com/sirupsen/logrus.Logger',
  'github.com/sirupsen/logrus.Entry',
];
const zap = ['go.uber.org/zap.Logger', 'go.uber.org/zap.SugaredLogger'];
const zerolog = 'github.com/rs/zerolog.Event';

/** Libraries that write logs. */
export const logging: ModelPack = {
  name: 'Go: logs',
  languages: ['go'],
  aliases: {
    'github.com/Sirupsen/logrus': 'github.com/sirupsen/logrus',
    'k8s.io/klog': 'github.com/golang/glog',
    'github.com/beego/beego/core/logs': 'github.com/astaxie/beego/logs',
    'github.com/beego/beego/logs': 'github.com/astaxie/beego/logs',
  },
  calls: {
    ...of('log', plain),
    ...of('log.Logger', plain),
    ...each(['log.Default', 'log.New'], { flow: 'none', returns: 'log.Logger' }),
    ...of('log/slog', {
      ...methods,
      ...contexts,
      Log: behind,
      LogAttrs: behind,
      Default: { returns: 'log/slog.Logger' },
      New: { returns: 'log/slog.Logger' },
    }),
    ...of('log/slog.Logger', {
      ...methods,
      ...contexts,
      Log: behind,
      With: { ...logged, returns: 'log/slog.Logger' },
    }),
    ...Object.assign(
      {},
      ...logrus.map((base) =>
        of(base, {
          ...methods,
          ...each(['Log', 'Logf', 'Logln'], behind),
          WithField: { ...logged, returns: 'github.com/sirupsen/logrus.Entry' },
          WithFields: { ...logged, returns: 'github.com/sirupsen/logrus.Entry' },
          WithError: { flow: 'none', returns: 'github.com/sirupsen/logrus.Entry' },
          WithContext: { flow: 'none', returns: 'github.com/sirupsen/logrus.Entry' },
        }),
      ),
    ),
    ...each(['github.com/sirupsen/logrus.New', 'github.com/sirupsen/logrus.StandardLogger'], {
      flow: 'none',
      returns: 'github.com/sirupsen/logrus.Logger',
    }),
    'github.com/sirupsen/logrus.NewEntry': { flow: 'none', returns: 'github.com/sirupsen/logrus.Entry' },
    ...of('github.com/golang/glog', {
      ...methods,
      V: { flow: 'none', returns: 'github.com/golang/glog.Verbose' },
    }),
    ...of('github.com/golang/glog.Verbose', methods),
    ...Object.assign(
      {},
      ...zap.map((base) =>
        of(base, {
          ...methods,
          ...each(['With', 'WithOptions', 'Named'], { ...logged, returns: base }),
          Sugar: { flow: 'none', returns: 'go.uber.org/zap.SugaredLogger' },
          Desugar: { flow: 'none', returns: 'go.uber.org/zap.Logger' },
        }),
      ),
    ),
    ...of('go.uber.org/zap', {
      ...each(['NewProduction', 'NewDevelopment', 'NewExample', 'New', 'L', 'Must'], {
        flow: 'none',
        returns: 'go.uber.org/zap.Logger',
      }),
      S: { flow: 'none', returns: 'go.uber.org/zap.SugaredLogger' },
    }),
    ...of(
      'github.com/rs/zerolog/log',
      each([...levels, 'Fatal', 'Panic'], { flow: 'none', returns: zerolog }),
    ),
    ...of(
      'github.com/rs/zerolog.Logger',
      each([...levels, 'Fatal', 'Panic'], { flow: 'none', returns: zerolog }),
    ),
    ...of(zerolog, {
      ...each(['Msg', 'Msgf'], escaped),
      ...each(['Str', 'Strs', 'Interface', 'Any', 'Bytes'], { ...escaped, returns: zerolog }),
      ...each(['Err', 'Int', 'Int64', 'Bool', 'Dur', 'Time'], { flow: 'none', returns: zerolog }),
    }),
    ...of('github.com/astaxie/beego', methods),
    ...of('github.com/astaxie/beego/logs', {
      ...methods,
      NewLogger: { flow: 'none', returns: 'github.com/astaxie/beego/logs.BeeLogger' },
    }),
    ...of('github.com/astaxie/beego/logs.BeeLogger', methods),
    'github.com/astaxie/beego/utils.Display': logged,
    ...of('github.com/davecgh/go-spew/spew', {
      ...each(['Dump', 'Print', 'Printf', 'Println', 'Errorf'], logged),
      ...each(['Fdump', 'Fprint', 'Fprintf', 'Fprintln'], behind),
    }),
    ...of('github.com/elazarl/goproxy.ProxyCtx', { Logf: logged, Warnf: logged }),
    ...of('testing.T', each(['Log', 'Logf', 'Error', 'Errorf', 'Fatal', 'Fatalf'], { flow: 'none' })),
  },
  types: { 'log.Logger': {}, 'log/slog.Logger': {}, [zerolog]: {} },
};
