import type { CallModel, Condition, Misuse, ModelPack, Sink, ValueModel } from '#ir/flow/models';
import { cookieMisuses } from '../cookie.ts';

const address: readonly Sink[] = [
  { at: 0, kind: 'url', deep: false },
  { at: '0.url', kind: 'url' },
  { at: '0.uri', kind: 'url' },
  { at: '0.baseURL', kind: 'url' },
  { at: '0.hostname', kind: 'url' },
];
const unchecked: readonly Misuse[] = [
  {
    weakness: 'certificate-check-off',
    when: {
      any: [
        { at: '0.rejectUnauthorized', is: false },
        { at: '0.strictSSL', is: false },
        { at: '1.rejectUnauthorized', is: false },
        { at: '1.strictSSL', is: false },
        { at: '1.https.rejectUnauthorized', is: false },
      ],
    },
  },
];
const outgoing: CallModel = {
  sinks: address,
  misuses: unchecked,
  source: 'response',
  callbacks: [{ at: '1+', parameters: [{ type: 'Error' }, { source: 'response' }, { source: 'response' }] }],
  flow: 'none',
};
const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request', 'del'];

function client(name: string): Record<string, CallModel> {
  return {
    [name]: outgoing,
    ...Object.fromEntries(methods.map((method) => [`${name}.${method}`, outgoing])),
  };
}

/** Forms as they were sent. */
const forms: CallModel = {
  callbacks: [{ at: 1, parameters: [{}, { source: 'http-body' }, { source: 'http-file' }] }],
  source: 'http-body',
  flow: 'none',
};

/** It chooses itself where it keeps a file; the name and the type are the sender's. */
const keptForms: CallModel = {
  ...forms,
  callbacks: [{ at: 1, parameters: [{}, { source: 'http-body' }, { type: 'formidable.File' }] }],
};

export const http: ModelPack = {
  name: 'HTTP clients',
  languages: ['javascript', 'typescript'],
  aliases: {
    'axios.create()': 'axios',
    'fetch-retry()': 'fetch',
    'fetch-retry.default()': 'fetch',
    'got.got': 'got',
    'node-fetch.default': 'node-fetch',
    'cross-fetch.fetch': 'cross-fetch',
    'undici.fetch': 'fetch',
    'isomorphic-fetch': 'fetch',
    'whatwg-fetch': 'fetch',
    'request-promise': 'request',
    'request-promise-native': 'request',
    'ky.default': 'ky',
    '@nestjs/axios.HttpService': 'axios',
    'window.axios': 'axios',
  },
  types: { 'puppeteer.Page': {}, 'playwright.Page': { extends: ['puppeteer.Page'] } },
  values: {
    ...Object.fromEntries(
      ['originalFilename', 'name', 'mimetype', 'type'].map((name): [string, ValueModel] => [
        `formidable.File.${name}`,
        { source: 'http-file' },
      ]),
    ),
    // By the name of the field, one or a list of them.
    'formidable.File.*': { type: 'formidable.File' },
  },
  calls: {
    // What the server answers under a name: the name only chooses it.
    ...Object.fromEntries(
      ['swr', 'swr/immutable', 'swr/infinite', '@tanstack/react-query.useQuery', 'react-query.useQuery'].map(
        (name): [string, CallModel] => [name, { flow: 'none' }],
      ),
    ),
    ...Object.assign(
      {},
      ...[
        'axios',
        'got',
        'node-fetch',
        'cross-fetch',
        'request',
        'superagent',
        'needle',
        'ky',
        'phin',
        'bent',
        'undici',
        'wreck',
        'supertest-fetch',
        'urllib',
      ].map(client),
    ),
    'axios.create': {
      sinks: [{ at: '0.baseURL', kind: 'url' }],
      misuses: unchecked,
      returns: 'axios',
      flow: 'none',
    },
    'axios.getUri': { flow: 'none' },
    'axios.isAxiosError': { flow: 'none' },
    'got.extend': { returns: 'got', flow: 'none' },
    'request.defaults': { returns: 'request', misuses: unchecked, flow: 'none' },
    fetch: {
      sinks: [{ at: 0, kind: 'url', deep: false }],
      source: 'response',
      // A path alone is of the page's own server.
      sourceUnless: { at: 0, begins: '^/[^/\\\\]|^/$' },
      flow: 'none',
    },
    'superagent.Request.send': { flow: 'none' },
    needle: { sinks: [{ at: 1, kind: 'url', deep: false }], source: 'response', flow: 'none' },
    'undici.request': outgoing,
    'puppeteer.launch': { returns: 'puppeteer.Browser', flow: 'none' },
    'puppeteer.Browser.newPage': { returns: 'puppeteer.Page', flow: 'none' },
    'puppeteer.Page.goto': { sinks: [{ at: 0, kind: 'url', deep: false }], flow: 'none' },
    'puppeteer.Page.setContent': {
      sinks: [{ at: 0, kind: 'html', deep: false, confidence: 'low' }],
      flow: 'none',
    },
    'puppeteer.Page.evaluate': { sinks: [{ at: 0, kind: 'code', deep: false }], flow: 'none' },
    'jsdom.JSDOM.fromURL': { sinks: [{ at: 0, kind: 'url', deep: false }], flow: 'none' },
    'jsdom.JSDOM': {
      sinks: [{ at: 0, kind: 'html', deep: false, when: { at: '1.runScripts', is: 'dangerously' } }],
      flow: 'none',
    },
    'chrome-remote-interface.Page.navigate': { sinks: [{ at: '0.url', kind: 'url' }], flow: 'none' },
    'formidable.IncomingForm.parse': keptForms,
    'formidable.parse': keptForms,
    'formidable().parse': keptForms,
    'multiparty.Form.parse': forms,
    'multiparty.Form.on': {
      callbacks: [{ at: 1, parameters: [{ source: 'http-body' }, { source: 'http-body' }] }],
    },
    'formidable.IncomingForm.on': {
      callbacks: [{ at: 1, parameters: [{ source: 'http-body' }, { source: 'http-body' }] }],
    },
    'busboy.on': {
      callbacks: [
        {
          at: 1,
          parameters: [{ source: 'http-body' }, { source: 'http-body' }, { source: 'http-file' }, {}, {}],
        },
      ],
      returns: '$receiver',
    },
    'busboy().on': {
      callbacks: [
        {
          at: 1,
          parameters: [{ source: 'http-body' }, { source: 'http-body' }, { source: 'http-file' }, {}, {}],
        },
      ],
      returns: '$receiver',
    },
    ws: { sinks: [{ at: 0, kind: 'url', deep: false }], returns: 'ws', flow: 'none' },
    WebSocket: { sinks: [{ at: 0, kind: 'url', deep: false }], flow: 'none' },
    'window.WebSocket': { sinks: [{ at: 0, kind: 'url', deep: false }], flow: 'none' },
  },
};

const template: readonly Sink[] = [{ at: 0, kind: 'template', deep: false }];
const merged: readonly Sink[] = [{ at: '1+', kind: 'prototype', deep: false }];
/** Schemas in which a tag makes a function. */
const yamlFunctions: Condition = {
  at: '1.schema',
  refersTo: ['js-yaml.DEFAULT_FULL_SCHEMA', 'js-yaml-js-types.all', 'js-yaml-js-types.function'],
};
const yaml: CallModel = {
  sinks: [{ at: 0, kind: 'deserialise', deep: false, when: yamlFunctions }],
  flow: [{ from: 0, to: 'result' }],
};

/** Of nunjucks, whose options stand first or second. */
const unescaped: readonly Misuse[] = [
  {
    weakness: 'autoescape-off',
    when: {
      any: [
        { at: '0.autoescape', is: false },
        { at: '1.autoescape', is: false },
      ],
    },
  },
];
/** A document may name entities of others, or more of them than memory holds. */
const document: readonly Sink[] = [
  {
    at: 0,
    kind: 'xml',
    when: {
      any: [
        { at: '1.noent', is: true },
        { at: '1.dtdload', is: true },
      ],
    },
  },
  { at: 0, kind: 'xml', weakness: 'xml-bomb', when: { at: '1.huge', is: true } },
];

const safeType: CallModel = { returns: 'schema.Safe', flow: 'none' };
const textType: CallModel = { returns: 'schema.Text', flow: 'none' };
const sameType: CallModel = { returns: '$receiver', flow: 'none' };
const refining = [
  'min',
  'max',
  'length',
  'nonempty',
  'optional',
  'nullable',
  'nullish',
  'default',
  'catch',
  'describe',
  'refine',
  'superRefine',
  'required',
  'trim',
  'strict',
  'passthrough',
  'strip',
  'positive',
  'nonnegative',
  'int',
  'integer',
  'lowercase',
  'uppercase',
  'toLowerCase',
  'allow',
  'label',
  'message',
  'email',
  'url',
  'uri',
  'brand',
  'meta',
];
/** Libraries that say what a value must look like. A schema of an object is the object of the schemas of its fields. */
const schemas: Record<string, CallModel> = Object.fromEntries([
  ...[
    'zod.z',
    'joi',
    'yup',
    'superstruct',
    'valibot',
    '@hapi/joi',
    'zod',
    'zod.z.coerce',
    '@sinclair/typebox.Type',
  ].flatMap((of) => [
    ...[
      'number',
      'boolean',
      'date',
      'bigint',
      'int',
      'enum',
      'literal',
      'nativeEnum',
      'uuid',
      'Number',
      'Boolean',
      'Integer',
      'mixedEnum',
    ].map((name) => [`${of}.${name}`, safeType] as const),
    ...['string', 'String'].map((name) => [`${of}.${name}`, textType] as const),
    ...['object', 'strictObject', 'looseObject', 'Object'].map(
      (name) => [`${of}.${name}`, { like: 'schema.object' }] as const,
    ),
    ...['array', 'Array', 'optional'].map((name) => [`${of}.${name}`, { like: 'schema.list' }] as const),
  ]),
  ...['schema.Safe', 'schema.Text'].flatMap((type) =>
    refining.map((name) => [`${type}.${name}`, sameType] as const),
  ),
  ...[
    'uuid',
    'cuid',
    'cuid2',
    'ulid',
    'nanoid',
    'datetime',
    'date',
    'ip',
    'guid',
    'alphanum',
    'hex',
    'isoDate',
    'valid',
    'oneOf',
  ].map((name) => [`schema.Text.${name}`, safeType] as const),
  ['schema.Text.regex', { like: 'schema.pattern' }],
  ['schema.Text.pattern', { like: 'schema.pattern' }],
  ['schema.Text.matches', { like: 'schema.pattern' }],
  ...['schema.Object', 'schema.Safe', 'schema.Text'].flatMap((type) => [
    ...['parse', 'parseAsync', 'validateSync', 'cast', 'attempt'].map(
      (name) => [`${type}.${name}`, { like: 'schema.parse' }] as const,
    ),
    ...['safeParse', 'safeParseAsync'].map(
      (name) => [`${type}.${name}`, { like: 'schema.safeParse' }] as const,
    ),
    ...['validate', 'validateAsync'].map((name) => [`${type}.${name}`, { like: 'schema.validate' }] as const),
    ...[
      'array',
      'nullable',
      'strict',
      'passthrough',
      'partial',
      'required',
      'optional',
      'unknown',
      'noUnknown',
      'options',
      'strip',
    ].map((name) => [`schema.Object.${name}`, { like: 'receiver' }] as const),
  ]),
]);

const accepts: CallModel = { guards: [{ at: 0, clears: 'all', when: true }], flow: 'none' };
/** Checks of a text that leave nothing dangerous in what they accept. */
const validators: Record<string, CallModel> = Object.fromEntries(
  [
    'isInt',
    'isNumeric',
    'isDecimal',
    'isFloat',
    'isUUID',
    'isMongoId',
    'isAlphanumeric',
    'isAlpha',
    'isIn',
    'isBoolean',
    'isIP',
    'isIPRange',
    'isFQDN',
    'isHexadecimal',
    'isHash',
    'isPort',
    'isDate',
    'isISO8601',
    'isRFC3339',
    'isCreditCard',
    'isMACAddress',
    'isMD5',
    'isBase32',
    'isBase58',
    'isHexColor',
    'isLocale',
    'isOctal',
    'isPostalCode',
    'isSemVer',
    'isSlug',
    'isJWT',
    'isIBAN',
    'isISIN',
    'isLatLong',
    'isULID',
  ].flatMap((name) => [
    [`validator.${name}`, accepts],
    [`validator/lib/${name}`, accepts],
    [`validator/es/lib/${name}`, accepts],
  ]),
);

export const formats: ModelPack = {
  name: 'Templates, formats and utilities',
  languages: ['javascript', 'typescript'],
  // From version 4 on it makes plain data unless it is asked for more.
  versions: { 'js-yaml': { from: 4, is: 'js-yaml@4' } },
  aliases: {
    'fp-ts.either': 'fp-ts/Either',
    'fp-ts/lib/Either': 'fp-ts/Either',
    'fp-ts/es6/Either': 'fp-ts/Either',
    'lodash/merge': 'lodash.merge',
    'lodash/template': 'lodash.template',
    'lodash/set': 'lodash.set',
    'lodash/mergeWith': 'lodash.mergeWith',
    'lodash/defaultsDeep': 'lodash.defaultsDeep',
    _: 'lodash',
    'lodash-es': 'lodash',
    underscore: 'lodash',
    'lodash/escape': 'lodash.escape',
    'lodash/escapeRegExp': 'lodash.escapeRegExp',
    'es-toolkit': 'lodash',
    'es-toolkit/compat': 'lodash',
    'es-toolkit/string': 'lodash',
    'escape-string-regexp': 'lodash.escapeRegExp',
    'js-yaml.default': 'js-yaml',
    'js-yaml@4.default': 'js-yaml@4',
    'handlebars/runtime': 'handlebars',
    jade: 'pug',
    libxmljs2: 'libxmljs',
    'jszip.JSZip': 'jszip',
    'tar-fs': 'tar-fs',
  },
  types: { 'adm-zip': {}, 'adm-zip.Entry': {} },
  values: {
    'adm-zip.Entries.*': { type: 'adm-zip.Entry' },
    'adm-zip.Entry.entryName': { source: 'archive' },
    'adm-zip.Entry.name': { source: 'archive' },
    'unzipper.Entry.path': { source: 'archive' },
    'yauzl.Entry.fileName': { source: 'archive' },
    'tar.Header.name': { source: 'archive' },
  },
  calls: {
    'ejs.render': {
      sinks: template,
      flow: [{ from: 1, to: 'result' }],
      clearsWhen: [{ when: { at: 0, lacks: '<%-' }, clears: ['html', 'attribute'] }],
    },
    'ejs.compile': { sinks: template },
    'ejs.renderFile': { sinks: [{ at: 0, kind: 'path' }], view: { name: 0, data: 1 }, flow: 'none' },
    'pug.render': { sinks: template, flow: 'none' },
    'pug.compile': { sinks: template, flow: 'none' },
    'pug.compileClient': { sinks: template },
    'handlebars.compile': {
      sinks: template,
      misuses: [{ weakness: 'autoescape-off', when: { at: '1.noEscape', is: true } }],
      returns: 'handlebars.Template',
      returnsWhen: [{ when: { at: 0, matches: '\\{\\{[{&]' }, type: 'handlebars.RawTemplate' }],
      flow: 'none',
    },
    'handlebars.Template': { clears: ['html', 'attribute'], flow: [{ from: 0, to: 'result' }] },
    'handlebars.RawTemplate': { flow: [{ from: 0, to: 'result' }] },
    'handlebars.precompile': { sinks: template },
    'handlebars.SafeString': { like: 'text' },
    'handlebars.Utils.escapeExpression': { clears: ['html', 'attribute'] },
    'mustache.render': { sinks: [{ at: 0, kind: 'template', deep: false, confidence: 'low' }], flow: 'none' },
    'hogan.js.Template.render': { flow: 'none' },
    'nunjucks.renderString': { sinks: template, flow: 'none' },
    'nunjucks.compile': { sinks: template },
    'nunjucks.render': { view: { name: 0, data: 1 }, flow: 'none' },
    'nunjucks.Environment.renderString': { sinks: template, flow: 'none' },
    'nunjucks.configure': { misuses: unescaped, returns: 'nunjucks.Environment', flow: 'none' },
    'nunjucks.Environment': { misuses: unescaped, returns: 'nunjucks.Environment', flow: 'none' },
    'lodash.template': { sinks: template },
    'dot.template': { sinks: template },
    'dot.compile': { sinks: template },
    'swig.render': { sinks: template },
    'swig.compile': { sinks: template },
    'art-template.render': { sinks: template },
    'eta.render': { sinks: template },
    'liquidjs.Liquid.parseAndRender': { sinks: template },
    'hogan.js.compile': { sinks: template },
    marked: { flow: [{ from: 0, to: 'result' }] },
    'marked.parse': { flow: [{ from: 0, to: 'result' }] },
    'lodash.merge': { sinks: merged, like: 'object.assign' },
    'lodash.mergeWith': { sinks: merged },
    'lodash.defaultsDeep': { sinks: merged },
    'lodash.set': { sinks: [{ at: 1, kind: 'prototype' }] },
    'lodash.setWith': { sinks: [{ at: 1, kind: 'prototype' }] },
    'lodash.zipObjectDeep': { sinks: [{ at: 0, kind: 'prototype' }] },
    'lodash.extend': {
      like: 'object.assign',
      sinks: [{ at: '1+', kind: 'assign', deep: false, when: { not: { at: 0, literal: true } } }],
    },
    'lodash.assign': {
      like: 'object.assign',
      sinks: [{ at: '1+', kind: 'assign', deep: false, when: { not: { at: 0, literal: true } } }],
    },
    'lodash.escapeRegExp': { clears: ['regex'] },
    'lodash.clamp': { like: 'number' },
    'lodash.map': { like: 'iterate.mapped' },
    'lodash.forEach': { like: 'iterate.mapped' },
    'lodash.each': { like: 'iterate.mapped' },
    'lodash.filter': { like: 'iterate.filtered' },
    'lodash.get': { like: 'object.read' },
    'lodash.pick': { flow: [{ from: 0, to: 'result' }], clears: ['assign', 'prototype'] },
    'lodash.cloneDeep': { like: 'identity' },
    'lodash.clone': { like: 'identity' },
    deepmerge: { sinks: [{ at: 1, kind: 'prototype', deep: false, confidence: 'low' }] },
    'merge-deep': { sinks: merged },
    'deep-extend': { sinks: merged },
    extend: { sinks: [{ at: '2+', kind: 'prototype', deep: false, when: { at: 0, is: true } }] },
    'jquery.extend': { sinks: [{ at: '2+', kind: 'prototype', deep: false, when: { at: 0, is: true } }] },
    'defaults-deep': { sinks: merged },
    hoek: { sinks: merged },
    '@hapi/hoek.merge': { sinks: merged },
    'dot-prop.set': { sinks: [{ at: 1, kind: 'prototype' }] },
    'object-path.set': { sinks: [{ at: 1, kind: 'prototype' }] },
    'set-value': { sinks: [{ at: 1, kind: 'prototype' }] },
    'node-serialize.unserialize': { sinks: [{ at: 0, kind: 'deserialise', deep: false }] },
    'serialize-to-js.deserialize': { sinks: [{ at: 0, kind: 'deserialise', deep: false }] },
    'funcster.deepDeserialize': { sinks: [{ at: 0, kind: 'deserialise', deep: false }] },
    'cryo.parse': { sinks: [{ at: 0, kind: 'deserialise', deep: false }] },
    'v8.deserialize': { sinks: [{ at: 0, kind: 'deserialise', deep: false }] },
    'js-yaml.load': {
      sinks: [
        { at: 0, kind: 'deserialise', deep: false, when: yamlFunctions },
        {
          at: 0,
          kind: 'deserialise',
          deep: false,
          confidence: 'low',
          when: { not: { at: '1.schema', present: true } },
        },
      ],
      flow: [{ from: 0, to: 'result' }],
    },
    'js-yaml.loadAll': yaml,
    'js-yaml@4.load': yaml,
    'js-yaml@4.loadAll': yaml,
    'js-yaml.safeLoad': yaml,
    'js-yaml.safeLoadAll': yaml,
    'js-yaml.DEFAULT_SCHEMA.extend': { like: 'identity' },
    'js-yaml.dump': yaml,
    'yaml.parse': yaml,
    'serialize-javascript': {
      misuses: [{ weakness: 'cross-site-scripting', when: { at: '1.unsafe', is: true } }],
      clears: ['html', 'script', 'attribute'],
    },
    'libxmljs.parseXml': { sinks: document },
    'libxmljs.parseXmlString': { sinks: document },
    'libxmljs.SaxParser.parseString': { sinks: [{ at: 0, kind: 'xml' }] },
    'node-expat.Parser.parse': { sinks: [{ at: 0, kind: 'xml', weakness: 'xml-bomb' }] },
    'node-expat.Parser.write': { sinks: [{ at: 0, kind: 'xml', weakness: 'xml-bomb' }] },
    'xml2js.parseString': {
      callbacks: [{ at: '1+', parameters: [{}, { from: 0 }] }],
      flow: [{ from: 0, to: 'result' }],
    },
    'adm-zip': { returns: 'adm-zip', flow: 'none' },
    'adm-zip.getEntries': { returnsList: 'adm-zip.Entry', flow: 'none' },
    'adm-zip.Entries.map': { callbacks: [{ at: 0, parameters: [{ type: 'adm-zip.Entry' }] }] },
    'adm-zip.Entries.forEach': { callbacks: [{ at: 0, parameters: [{ type: 'adm-zip.Entry' }] }] },
    'adm-zip.extractAllTo': { sinks: [{ at: 0, kind: 'path', deep: false }], flow: 'none' },
    'unzipper.Parse': { returns: 'unzipper.Stream', flow: 'none' },
    'unzipper.ParseOne': { returns: 'unzipper.Stream', flow: 'none' },
    'node-stream-zip': { returns: 'node-stream-zip', flow: 'none' },
    'unzip.Parse': { returns: 'unzipper.Stream', flow: 'none' },
    'unzip2.Parse': { returns: 'unzipper.Stream', flow: 'none' },
    'unzipper.Stream.on': {
      callbacks: [{ at: 1, parameters: [{ type: 'unzipper.Entry' }] }],
      returns: '$receiver',
      flow: 'none',
    },
    'Stream.on.entry': { flow: 'none' },
    'yauzl.open': { callbacks: [{ at: '1+', parameters: [{}, { type: 'yauzl.ZipFile' }] }], flow: 'none' },
    'yauzl.ZipFile.on': { callbacks: [{ at: 1, parameters: [{ type: 'yauzl.Entry' }] }], flow: 'none' },
    'tar-stream.extract': { returns: 'tar.Extract', flow: 'none' },
    'tar.Extract.on': { callbacks: [{ at: 1, parameters: [{ type: 'tar.Header' }, {}, {}] }], flow: 'none' },
    multer: { flow: 'none', returns: 'multer', misuses: [] },
    'multer.diskStorage': {
      callbacks: [
        {
          at: '0.filename',
          parameters: [{ type: 'express.Request' }, { source: 'http-file' }, { type: 'multer.Name' }],
        },
      ],
      flow: 'none',
    },
    'multer.Name': { sinks: [{ at: 1, kind: 'path', weakness: 'unrestricted-upload' }] },
    'express-fileupload.UploadedFile.mv': {
      sinks: [
        { at: 0, kind: 'path' },
        { at: 0, kind: 'path', weakness: 'unrestricted-upload' },
      ],
    },
    '*.mv': {
      sinks: [
        { at: 0, kind: 'path', deep: false },
        {
          at: 0,
          kind: 'path',
          deep: false,
          weakness: 'unrestricted-upload',
          when: { at: 0, source: 'http-file' },
        },
      ],
      flow: 'none',
    },
    'tmp.tmpNameSync': { misuses: [{ weakness: 'insecure-temp-file' }], flow: 'none' },
    'safe-eval': { sinks: [{ at: 0, kind: 'code' }] },
    'static-eval': { sinks: [{ at: 0, kind: 'code' }] },
    'mathjs.eval': { sinks: [{ at: 0, kind: 'code' }] },
    'mathjs.evaluate': { sinks: [{ at: 0, kind: 'code', confidence: 'low' }] },
    'expr-eval.Parser.evaluate': { sinks: [{ at: 0, kind: 'code', confidence: 'low' }] },
    // One of the endings that it knows.
    ...Object.fromEntries(
      [
        'fromBuffer',
        'fromFile',
        'fromStream',
        'fileTypeFromBuffer',
        'fileTypeFromFile',
        'fileTypeFromStream',
      ].map((name): [string, CallModel] => [`file-type.${name}`, { flow: 'none' }]),
    ),
    'fp-ts/Either.left': { like: 'either.left' },
    'fp-ts/Either.right': { like: 'either.right' },
    'uuid.v4': { flow: 'none' },
    'nanoid.nanoid': { flow: 'none' },
    'qs.parse': { flow: [{ from: 0, to: 'result' }] },
    'shell-quote.quote': { clears: ['command'] },
    'shell-escape': { clears: ['command'] },
    shescape: { clears: ['command'] },
    ...validators,
    'validator.toInt': { like: 'number' },
    'validator.toFloat': { like: 'number' },
    'validator.toBoolean': { flow: 'none' },
    ...schemas,
    'net.isIP': accepts,
    'net.isIPv4': accepts,
    'net.isIPv6': accepts,
    'is-number': accepts,
    'uuid.validate': { guards: [{ at: 0, clears: 'all', when: true }], flow: 'none' },
  },
};

/** A text logged is read by line; a formatter that writes JSON keeps lines together. */
const line: CallModel = {
  sinks: [
    { at: '0+', kind: 'log', deep: false },
    { at: '0+', kind: 'disclosure', deep: false, weakness: 'clear-text-logging' },
    { at: 1, kind: 'disclosure', weakness: 'clear-text-logging', when: { at: 1, literal: true } },
    { at: 0, kind: 'format', deep: false, when: { at: 1, present: true } },
  ],
  flow: 'none',
};
const levels = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'verbose', 'silly', 'fatal'];

function logger(name: string, written: CallModel = line): Record<string, CallModel> {
  return Object.fromEntries(levels.map((level) => [`${name}.${level}`, written]));
}

/** What stands after the text is where it comes from: no format is read. */
const plainLine: CallModel = { ...line, sinks: line.sinks?.filter(({ kind }) => kind !== 'format') ?? [] };

/** A line of JSON, unless somebody set up another format. */
const jsonLine: CallModel = {
  ...plainLine,
  sinks: (plainLine.sinks ?? []).map((sink) => (sink.kind === 'log' ? { ...sink, confidence: 'low' } : sink)),
};

export const logging: ModelPack = {
  name: 'Logging',
  languages: ['javascript', 'typescript'],
  aliases: {
    'winston.createLogger()': 'winston',
    'log4js.getLogger()': 'log4js.Logger',
    '@nestjs/common.Logger': 'nest.Logger',
    'winston.Logger': 'winston',
    'loglevel.getLogger()': 'loglevel',
    'fancy-log': 'console.log',
  },
  types: { winston: {}, 'nest.Logger': {}, 'log4js.Logger': {} },
  calls: {
    ...logger('console'),
    ...logger('winston', jsonLine),
    ...logger('loglevel'),
    ...logger('log4js.Logger'),
    ...logger('nest.Logger', plainLine),
    ...logger('npmlog'),
    ...logger('signale'),
    'winston.createLogger': { returns: 'winston', flow: 'none' },
    'console.assert': { flow: 'none' },
    'console.table': { flow: 'none' },
    'console.time': { flow: 'none' },
    'console.timeEnd': { flow: 'none' },
    'console.dir': { flow: 'none' },
    pino: { returns: 'pino.Logger', flow: 'none' },
    bunyan: { returns: 'bunyan.Logger', flow: 'none' },
  },
};

const key: readonly Misuse[] = [
  {
    weakness: 'hard-coded-credentials',
    when: { all: [{ at: 1, constant: true }, { not: { at: 1, is: ['', null] } }] },
    confidence: 'medium',
  },
];

/** What tells a model what to do; what its user says stands in messages of their own. */
const instructions: readonly Sink[] = [0, 1, 2, 3].map((i) => ({
  at: `0.messages.${i}.content`,
  kind: 'prompt',
  when: { at: `0.messages.${i}.role`, is: ['system', 'developer'] },
}));

/** A token that somebody sends is believed. One that the program fetched from its issuer itself may be read. */
const unverified: readonly Misuse[] = [
  {
    weakness: 'jwt-unverified',
    confidence: 'medium',
    when: {
      any: (['http-header', 'http-cookie', 'http-query', 'http-body'] as const).map((source) => ({
        at: 0,
        source,
      })),
    },
  },
  { weakness: 'jwt-unverified', confidence: 'low' },
];

/** Anybody's page may read what a signed-in visitor sees. */
const anyOrigin: readonly Misuse[] = [
  {
    weakness: 'cors-any-origin',
    when: {
      all: [
        { at: '0.credentials', is: true },
        {
          any: [
            { at: '0.origin', is: [true, '*', 'null'] },
            { at: '0.origin', absent: true },
          ],
        },
      ],
    },
  },
  { weakness: 'cors-any-origin', when: { at: '0.origin', is: 'null' } },
];

export const security: ModelPack = {
  name: 'Sessions, tokens and access',
  languages: ['javascript', 'typescript'],
  aliases: {
    bcryptjs: 'bcrypt',
    CryptoJS: 'crypto-js',
    '@fastify/cors': 'cors',
    'koa2-cors': 'cors',
    'koa-jwt': 'express-jwt',
    'express-jwt.expressjwt': 'express-jwt',
    'express-jwt.expressJwt': 'express-jwt',
  },
  calls: {
    'jsonwebtoken.sign': {
      misuses: [...key, { weakness: 'jwt-unverified', when: { at: '2.algorithm', is: 'none' } }],
      flow: 'none',
    },
    'jsonwebtoken.verify': {
      misuses: [
        ...key,
        {
          weakness: 'jwt-unverified',
          when: {
            any: [
              { at: 1, is: ['', false, null] },
              ...(['0', '1', '2', '3', '*'] as const).map(
                (i): Condition => ({ at: `2.algorithms.${i}`, is: 'none' }),
              ),
            ],
          },
        },
        { weakness: 'jwt-unverified', when: { at: '2.ignoreExpiration', is: true }, confidence: 'low' },
      ],
      callbacks: [{ at: '2+', parameters: [{ type: 'Error' }, {}] }],
      flow: 'none',
    },
    'jsonwebtoken.decode': {
      misuses: unverified,
      flow: [{ from: 0, to: 'result' }],
    },
    'jwt-decode': { flow: [{ from: 0, to: 'result' }] },
    'jwt-simple.decode': {
      misuses: [{ weakness: 'jwt-unverified', when: { at: 2, is: true } }],
      flow: 'none',
    },
    // What they give was signed or sealed with the program's own key.
    'jose.jwtVerify': { flow: 'none' },
    'jose.jwtDecrypt': { flow: 'none' },
    'next-auth/jwt.decode': { flow: 'none' },
    'next-auth/jwt.getToken': { flow: 'none' },
    'jose.decodeJwt': {
      misuses: unverified,
      flow: [{ from: 0, to: 'result' }],
    },
    '@nestjs/jwt.JwtModule.register': {
      misuses: [
        {
          weakness: 'hard-coded-credentials',
          when: {
            any: [
              { at: '0.secret', constant: true },
              { at: '0.privateKey', constant: true },
            ],
          },
          confidence: 'medium',
        },
      ],
      flow: 'none',
    },
    'express-jwt': {
      misuses: [
        {
          weakness: 'hard-coded-credentials',
          when: { at: '0.secret', constant: true },
          confidence: 'medium',
        },
      ],
      flow: 'none',
    },
    'bcrypt.hash': {
      misuses: [{ weakness: 'weak-password-hash', when: { at: 1, below: 10 } }],
      flow: 'none',
    },
    'bcrypt.hashSync': {
      misuses: [{ weakness: 'weak-password-hash', when: { at: 1, below: 10 } }],
      flow: 'none',
    },
    'bcrypt.compare': { flow: 'none' },
    'crypto-js.MD5': {
      sinks: [{ at: 0, kind: 'hash' }],
      misuses: [{ weakness: 'weak-hash' }],
      flow: 'none',
    },
    'crypto-js.SHA1': {
      sinks: [{ at: 0, kind: 'hash' }],
      misuses: [{ weakness: 'weak-hash' }],
      flow: 'none',
    },
    ...Object.fromEntries(
      ['AES', 'Rabbit', 'Blowfish'].map((name): [string, CallModel] => [
        `crypto-js.${name}.encrypt`,
        {
          sinks: [{ at: 1, kind: 'predictable' }],
          misuses: [{ weakness: 'weak-cipher-mode', when: { at: '2.mode', refersTo: 'crypto-js.mode.ECB' } }],
          flow: 'none',
        },
      ]),
    ),
    ...Object.fromEntries(
      ['Utf8', 'Hex', 'Base64', 'Latin1'].map((name): [string, CallModel] => [
        `crypto-js.enc.${name}.parse`,
        { flow: [{ from: 0, to: 'result' }] },
      ]),
    ),
    'crypto-js.DES.encrypt': { misuses: [{ weakness: 'weak-cipher' }], flow: 'none' },
    'crypto-js.TripleDES.encrypt': { misuses: [{ weakness: 'weak-cipher' }], flow: 'none' },
    'crypto-js.RC4.encrypt': { misuses: [{ weakness: 'weak-cipher' }], flow: 'none' },
    md5: {
      sinks: [{ at: 0, kind: 'hash' }],
      misuses: [{ weakness: 'weak-hash' }],
      flow: 'none',
    },
    sha1: {
      sinks: [{ at: 0, kind: 'hash' }],
      misuses: [{ weakness: 'weak-hash' }],
      flow: 'none',
    },
    'express-session': {
      misuses: [
        {
          weakness: 'hard-coded-credentials',
          when: { at: '0.secret', constant: true },
          confidence: 'medium',
        },
        { weakness: 'cookie-readable-by-scripts', when: { at: '0.cookie.httpOnly', is: false } },
        { weakness: 'insecure-cookie', when: { at: '0.cookie.secure', is: false } },
        { weakness: 'cookie-same-site-none', when: { at: '0.cookie.sameSite', matches: '^none$' } },
      ],
      flow: 'none',
    },
    'cookie-session': {
      misuses: [
        {
          weakness: 'hard-coded-credentials',
          when: {
            any: [
              { at: '0.secret', constant: true },
              { at: '0.keys.*', constant: true },
            ],
          },
          confidence: 'medium',
        },
        { weakness: 'cookie-readable-by-scripts', when: { at: '0.httpOnly', is: false } },
        { weakness: 'insecure-cookie', when: { at: '0.secure', is: false } },
      ],
      flow: 'none',
    },
    'cookie.serialize': {
      misuses: cookieMisuses({
        name: 0,
        secure: '2.secure',
        httpOnly: '2.httpOnly',
        sameSite: '2.sameSite',
        options: 2,
      }),
    },
    'cookie-parser': {
      misuses: [
        {
          weakness: 'hard-coded-credentials',
          when: { all: [{ at: 0, constant: true }, { not: { at: 0, is: '' } }] },
          confidence: 'low',
        },
      ],
      flow: 'none',
    },
    cors: {
      misuses: anyOrigin,
      sinks: [{ at: '0.origin', kind: 'header', weakness: 'cors-any-origin' }],
      flow: 'none',
    },
    'hono/cors.cors': {
      misuses: anyOrigin,
      sinks: [{ at: '0.origin', kind: 'header', weakness: 'cors-any-origin' }],
      callbacks: [
        {
          at: '0.origin',
          parameters: [{ source: 'http-header' }],
          returnSinks: [{ kind: 'header', weakness: 'cors-any-origin' }],
        },
      ],
      flow: 'none',
    },
    'express.Application.enableCors': { misuses: anyOrigin, flow: 'none' },
    csurf: { flow: 'none' },
    lusca: { misuses: [{ weakness: 'csrf-off', when: { at: '0.csrf', is: false } }], flow: 'none' },
    helmet: {
      flow: 'none',
      misuses: [
        {
          weakness: 'security-headers-off',
          when: {
            any: [
              { at: '0.frameguard', is: false },
              { at: '0.contentSecurityPolicy', is: false },
            ],
          },
          confidence: 'low',
        },
      ],
    },
    'node-rsa': { misuses: [{ weakness: 'weak-key', when: { at: '0.b', below: 2048 } }], flow: 'none' },
    'passport.authenticate': { flow: 'none' },
    'nodemailer.createTransport': {
      returns: 'nodemailer.Transport',
      flow: 'none',
      misuses: [
        { weakness: 'certificate-check-off', when: { at: '0.tls.rejectUnauthorized', is: false } },
        {
          weakness: 'hard-coded-credentials',
          when: { at: '0.auth.pass', constant: true },
          confidence: 'medium',
        },
      ],
    },
    'nodemailer.Transport.sendMail': {
      sinks: [
        { at: '0.html', kind: 'html', confidence: 'low' },
        { at: '0.raw', kind: 'mail' },
      ],
      flow: 'none',
    },
    'openai.OpenAI': { returns: 'openai.OpenAI', flow: 'none' },
    'openai.OpenAI.chat.completions.create': {
      sinks: instructions,
      source: 'model-output',
      flow: 'none',
    },
    'openai.chat.completions.create': {
      sinks: instructions,
      source: 'model-output',
      flow: 'none',
    },
    'openai.OpenAI.responses.create': {
      sinks: [{ at: '0.instructions', kind: 'prompt' }],
      source: 'model-output',
      flow: 'none',
    },
    'openai.OpenAI.completions.create': {
      sinks: [{ at: '0.prompt', kind: 'prompt' }],
      source: 'model-output',
      flow: 'none',
    },
    '@anthropic-ai/sdk': { returns: '@anthropic-ai/sdk', flow: 'none' },
    '@anthropic-ai/sdk.messages.create': {
      sinks: [{ at: '0.system', kind: 'prompt' }],
      source: 'model-output',
      flow: 'none',
    },
    'ai.generateText': { sinks: [{ at: '0.system', kind: 'prompt' }], source: 'model-output', flow: 'none' },
    'ai.streamText': { sinks: [{ at: '0.system', kind: 'prompt' }], source: 'model-output', flow: 'none' },
  },
};
