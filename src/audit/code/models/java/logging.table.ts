import type { CallModel, ModelPack } from '#ir/flow/models';
import { each, flowing, itself, things } from './of.ts';

const writes: CallModel = {
  flow: 'none',
  sinks: [
    { at: '0+', kind: 'log' },
    { at: '0+', kind: 'disclosure' },
  ],
};
const levels =
  'trace debug info warn error fatal log catching throwing entry exit traceEntry traceExit printf logMessage entering exiting severe warning config fine finer finest logp logrb notice';
const loggers = [
  'org.slf4j.Logger',
  'org.apache.logging.log4j.Logger',
  'org.apache.log4j.Logger',
  'org.apache.log4j.Category',
  'org.apache.commons.logging.Log',
  'java.util.logging.Logger',
  'java.lang.System.Logger',
  'org.jboss.logging.Logger',
  'org.jboss.logging.BasicLogger',
  'ch.qos.logback.classic.Logger',
  'org.tinylog.Logger',
  'io.quarkus.logging.Log',
  'play.Logger',
];
const jboss = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'log'].flatMap((level) => [
  `${level}f`,
  `${level}v`,
]);
const builders =
  'org.slf4j.spi.LoggingEventBuilder org.apache.logging.log4j.LogBuilder com.google.common.flogger.LoggingApi com.google.common.flogger.FluentLogger com.google.common.flogger.GoogleLogger';

/** Loggers: what they write, somebody reads line by line. */
export const logging: ModelPack = {
  name: 'Logging',
  languages: ['java'],
  types: {
    'org.apache.log4j.Logger': { extends: ['org.apache.log4j.Category'] },
    'com.google.common.flogger.FluentLogger': { extends: ['com.google.common.flogger.LoggingApi'] },
  },
  values: Object.fromEntries(
    // Lombok makes the field from an annotation of the class.
    ['Slf4j', 'Log4j2', 'CommonsLog', 'Log'].map((name) => [
      `lombok.extern.${name}.log`,
      { type: 'org.slf4j.Logger' },
    ]),
  ),
  calls: {
    'org.slf4j.LoggerFactory.getLogger': { flow: 'none', returns: 'org.slf4j.Logger' },
    'org.apache.logging.log4j.LogManager.getLogger': {
      flow: 'none',
      returns: 'org.apache.logging.log4j.Logger',
    },
    'org.apache.log4j.Logger.getLogger': { flow: 'none', returns: 'org.apache.log4j.Logger' },
    'org.apache.commons.logging.LogFactory.getLog': {
      flow: 'none',
      returns: 'org.apache.commons.logging.Log',
    },
    'java.util.logging.Logger.getLogger': { flow: 'none', returns: 'java.util.logging.Logger' },
    'java.lang.System.getLogger': { flow: 'none', returns: 'java.lang.System.Logger' },
    'org.jboss.logging.Logger.getLogger': { flow: 'none', returns: 'org.jboss.logging.Logger' },
    'com.google.common.flogger.FluentLogger.forEnclosingClass': {
      flow: 'none',
      returns: 'com.google.common.flogger.FluentLogger',
    },
    ...each(loggers.join(' '), `${levels} ${jboss.join(' ')}`, writes),
    ...each(loggers.join(' '), 'atInfo atDebug atWarn atError atTrace', {
      flow: 'none',
      returns: 'org.slf4j.spi.LoggingEventBuilder',
    }),
    ...each(
      loggers.join(' '),
      'isDebugEnabled isInfoEnabled isTraceEnabled isWarnEnabled isErrorEnabled isLoggable',
      {
        flow: 'none',
      },
    ),
    ...each(builders, 'log logVarargs', writes),
    ...each(
      builders,
      'withThrowable withMarker withLocation withCause atInfo atWarning atSevere atFine every',
      itself,
    ),
    ...each(builders, 'addArgument setMessage addKeyValue', {
      flow: [
        { from: 'receiver', to: 'result' },
        { from: 0, to: 'result' },
      ],
      sinks: [{ at: '0+', kind: 'log' }],
    }),
    ...things('java.util.logging', 'LogRecord', flowing(1)),
    'android.util.Log.d': writes,
    ...each('android.util.Log', 'd e i v w wtf println', writes),
    'org.apache.cxf.common.logging.LogUtils.log': writes,
    ...each('java.io.PrintStream', 'println print printf append format', {
      flow: 'none',
      sinks: [{ at: '0+', kind: 'disclosure', confidence: 'low' }],
    }),
  },
};
