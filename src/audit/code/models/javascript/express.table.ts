import type { Callback, CallModel, ModelPack, ValueModel } from '#ir/flow/models';
import { cookieMisuses } from '../cookie.ts';

const request = { type: 'express.Request' } as const;
const response = { type: 'express.Response' } as const;
const next = { type: 'express.NextFunction' } as const;

const handlers: readonly Callback[] = [
  { at: '0+', parameters: [request, response, next], arity: { most: 3 } },
  { at: '0+', parameters: [{ type: 'Error' }, request, response, next], arity: { least: 4 } },
];

function verbs(types: readonly string[]): Record<string, CallModel> {
  const names = [
    'get',
    'post',
    'put',
    'patch',
    'delete',
    'head',
    'options',
    'all',
    'copy',
    'search',
    'propfind',
  ];
  return Object.fromEntries(
    types.flatMap((type) =>
      names.map((name) => [
        `${type}.${name}`,
        { callbacks: handlers, route: { path: 0 }, returns: '$receiver' } satisfies CallModel,
      ]),
    ),
  );
}

/** What a response was said to be before its body is sent; a browser shows only markup as markup. */
const plain = {
  at: 'receiver',
  part: '#markup',
  clears: ['html', 'attribute', 'script'],
  when: 'return',
} as const;
const noMarkup =
  '^(?!text/html|html$|\\.html$|application/xhtml|image/svg|text/xml|application/xml|xml$|svg$)';

/** Text from outside that becomes part of a page; an object becomes JSON. */
const body: CallModel['sinks'] = [
  {
    at: 0,
    kind: 'html',
    deep: false,
    text: true,
    unless: '#markup',
    // Events that are sent one by one are not a page.
    when: { not: { at: 0, begins: '^(?:data|event|id|retry): ' } },
  },
  { at: 0, kind: 'disclosure', weakness: 'error-disclosure' },
];
const allowsOrigin = { at: 0, matches: '^access-control-allow-origin$' } as const;
/** A header by its name and value: where it leads to, who may read the answer. */
const named: NonNullable<CallModel['sinks']> = [
  { at: 1, kind: 'header', when: { not: allowsOrigin } },
  { at: 1, kind: 'header', weakness: 'cors-any-origin', confidence: 'medium', when: allowsOrigin },
  { at: 1, kind: 'redirect', when: { at: 0, matches: '^location$' } },
];

const streams: Record<string, CallModel> = Object.fromEntries(
  ['http.ServerResponse', 'express.Response'].flatMap((type) => [
    [`${type}.write`, { sinks: body, flow: 'none' }],
    [`${type}.end`, { sinks: body, returns: '$receiver', flow: 'none' }],
    [
      `${type}.setHeader`,
      {
        sinks: named,
        misuses: [
          {
            weakness: 'cors-any-origin',
            when: {
              all: [
                { at: 0, matches: '^access-control-allow-origin$' },
                { at: 1, is: 'null' },
              ],
            },
          },
        ],
        guards: [
          {
            ...plain,
            if: {
              all: [
                { at: 0, matches: '^content-type$' },
                { at: 1, matches: noMarkup },
              ],
            },
          },
        ],
        returns: '$receiver',
        flow: 'none',
      },
    ],
    [
      `${type}.writeHead`,
      {
        sinks: [
          { at: '1.Location', kind: 'redirect' },
          { at: '1.location', kind: 'redirect' },
          { at: 1, kind: 'header', when: { not: { at: '1.Access-Control-Allow-Origin', present: true } } },
          {
            at: '1.Access-Control-Allow-Origin',
            kind: 'header',
            weakness: 'cors-any-origin',
            confidence: 'medium',
          },
        ],
        guards: [
          {
            ...plain,
            if: {
              any: [
                { at: '1.Content-Type', matches: noMarkup },
                { at: '1.content-type', matches: noMarkup },
              ],
            },
          },
        ],
        returns: '$receiver',
        flow: 'none',
      },
    ],
    [`${type}.getHeader`, { flow: 'none' }],
  ]),
);

/** Who made somebody follow a link decides where they come from, as a rule: the page before. */
const headers: CallModel = {
  source: 'http-header',
  clearsWhen: [{ when: { at: 0, matches: '^referr?er$' }, clears: ['redirect'] }],
};
const messages: Record<string, ValueModel> = Object.fromEntries(
  ['http.IncomingMessage', 'express.Request'].flatMap((type) => [
    [`${type}.%each`, { source: 'http-body' }],
    [`${type}.headers`, { source: 'http-header', type: 'http.Headers' }],
    [`${type}.rawHeaders`, { source: 'http-header' }],
    [`${type}.url`, { source: 'http-path' }],
  ]),
);

/** Where the names of the parameters say that a function handles requests. */
const handlerNames: readonly (readonly string[])[] = [
  ['req', 'res'],
  ['req', 'resp'],
  ['request', 'response'],
  ['_req', 'res'],
];

export const express: ModelPack = {
  name: 'Express',
  languages: ['javascript', 'typescript'],
  aliases: {
    'express.default': 'express',
    'express.Router()': 'express.Router',
    'express-serve-static-core.Request': 'express.Request',
    'express-serve-static-core.Response': 'express.Response',
    'https.createServer': 'http.createServer',
    'http2.createServer': 'http.createServer',
    'http2.createSecureServer': 'http.createServer',
    'express-async-handler': 'async-handler',
    'express-async-wrap': 'async-handler',
    polka: 'express',
    restify: 'restify',
  },
  types: {
    'express.Application': { extends: ['express.Router'], open: true },
    'multer.File': { open: true },
    'express.Request': { extends: ['http.IncomingMessage'], open: true },
    'express.Response': { extends: ['http.ServerResponse'], open: true },
    'http.IncomingMessage': { extends: ['Stream'] },
    'http.ServerResponse': { extends: ['Stream'] },
    'http.Headers': {},
    'http.Lines': {},
    'express.Session': { open: true },
    'express.Locals': { open: true },
    'express.Router': {},
    'express.NextFunction': {},
  },
  values: {
    ...messages,
    // The page before, as a rule: who makes somebody follow a link does not choose it.
    'http.Headers.referer': { source: 'http-header', clears: ['redirect'] },
    'http.Headers.referrer': { source: 'http-header', clears: ['redirect'] },
    'http.Lines.%each': { source: 'http-body' },
    'express.Request.query': { source: 'http-query' },
    'express.Request.body': { source: 'http-body' },
    'express.Request.params': { source: 'http-path' },
    'express.Request.cookies': { source: 'http-cookie' },
    'express.Request.originalUrl': { source: 'http-path', clears: ['redirect'] },
    // A path of this server leads to nobody else.
    'express.Request.path': { source: 'http-path', clears: ['url', 'redirect'] },
    'express.Request.hostname': { source: 'http-header', clears: ['redirect'] },
    'express.Request.host': { source: 'http-header', clears: ['redirect'] },
    'express.Request.subdomains': { source: 'http-header' },
    'express.Request.file': { type: 'multer.File' },
    'express.Request.files': { type: 'multer.File' },
    // What its sender says of it, not where it lies.
    ...Object.fromEntries(
      ['originalname', 'filename', 'fieldname', 'name', 'mimetype', 'encoding', 'buffer', 'data'].map(
        (name) => [`multer.File.${name}`, { source: 'http-file' } as const],
      ),
    ),
    // By number, or by the name of a field.
    'multer.File.*': { type: 'multer.File' },
    'express.Request.res': { type: 'express.Response' },
    'express.Request.app': { type: 'express.Application' },
    'express.Request.session': { type: 'express.Session' },
    'express.Session.*': { sink: ['trust', 'predictable'] },
    'express.Request.signedCookies': {},
    'express.Response.req': { type: 'express.Request' },
    'express.Response.locals': { type: 'express.Locals' },
    'express.Response.app': { type: 'express.Application' },
    'express.Application.locals': { type: 'express.Locals' },
  },
  entries: handlerNames.flatMap((names) => [
    { named: names, parameters: [request, response, next] },
    { named: ['err', ...names], parameters: [{ type: 'Error' }, request, response, next] },
    { named: ['error', ...names], parameters: [{ type: 'Error' }, request, response, next] },
  ]),
  calls: {
    express: { returns: 'express.Application' },
    'express.Router': { returns: 'express.Router' },
    'express.application': { returns: 'express.Application' },
    'express.static': { flow: 'none' },
    'express.json': { flow: 'none' },
    'express.urlencoded': { flow: 'none' },
    ...verbs(['express.Router', 'express.Application', 'express.Route']),
    'express.Router.use': { callbacks: handlers, returns: '$receiver' },
    'express.Application.use': { callbacks: handlers, returns: '$receiver' },
    'express.Router.route': { returns: 'express.Route' },
    'express.Application.route': { returns: 'express.Route' },
    'express.Router.param': {
      callbacks: [{ at: 1, parameters: [request, response, next, { source: 'http-path' }] }],
      returns: '$receiver',
    },
    'express.Application.set': { flow: 'none' },
    'express.Application.get': { callbacks: handlers, route: { path: 0 } },
    'express.Application.listen': { callbacks: [{ at: '1+', parameters: [] }], flow: 'none' },
    'express.Application.engine': { flow: 'none' },
    'express.Application.render': { sinks: [{ at: 0, kind: 'path' }], view: { name: 0, data: 1 } },
    'async-handler': { like: 'identity', callbacks: [{ at: 0, parameters: [request, response, next] }] },
    'http.createServer': {
      callbacks: [
        { at: '0+', parameters: [{ type: 'http.IncomingMessage' }, { type: 'http.ServerResponse' }] },
      ],
      misuses: [
        { weakness: 'weak-tls-version', when: { at: '0.minVersion', is: ['TLSv1', 'TLSv1.1'] } },
        {
          weakness: 'weak-tls-version',
          when: { at: '0.secureProtocol', matches: '^(?:SSLv2|SSLv3|TLSv1|TLSv1_1)_' },
        },
      ],
      returns: 'http.Server',
    },
    'http.Server.on': {
      callbacks: [{ at: 1, parameters: [{ type: 'http.IncomingMessage' }, { type: 'http.ServerResponse' }] }],
      returns: '$receiver',
    },
    'readline.createInterface': {
      returnsWhen: [
        {
          when: { at: '0.input', refersTo: ['http.IncomingMessage', 'express.Request'] },
          type: 'http.Lines',
        },
      ],
      flow: 'none',
    },
    'http.Lines.on': { callbacks: [{ at: 1, parameters: [{ source: 'http-body' }] }], returns: '$receiver' },
    'http.IncomingMessage.on': {
      callbacks: [{ at: 1, parameters: [{ source: 'http-body' }] }],
      returns: '$receiver',
    },
    'express.Request.get': headers,
    'express.Request.header': headers,
    'express.Request.param': { source: 'http-query' },
    'express.Request.accepts': { flow: 'none' },
    'express.Request.is': { flow: 'none' },
    'express.Request.isAuthenticated': { flow: 'none' },
    ...streams,
    'express.Response.send': { sinks: body, returns: '$receiver', flow: 'none' },
    'express.Response.json': {
      sinks: [{ at: 0, kind: 'disclosure', weakness: 'error-disclosure' }],
      returns: '$receiver',
      flow: 'none',
    },
    'express.Response.jsonp': { returns: '$receiver', flow: 'none' },
    'express.Response.status': { returns: '$receiver', flow: 'none' },
    'express.Response.sendStatus': { returns: '$receiver', flow: 'none' },
    'express.Response.type': {
      guards: [{ ...plain, if: { at: 0, matches: noMarkup } }],
      returns: '$receiver',
      flow: 'none',
    },
    'express.Response.contentType': {
      guards: [{ ...plain, if: { at: 0, matches: noMarkup } }],
      returns: '$receiver',
      flow: 'none',
    },
    'express.Response.set': {
      sinks: named,
      guards: [
        {
          ...plain,
          if: {
            all: [
              { at: 0, matches: '^content-type$' },
              { at: 1, matches: noMarkup },
            ],
          },
        },
      ],
      returns: '$receiver',
      flow: 'none',
    },
    'express.Response.header': {
      sinks: named,
      guards: [
        {
          ...plain,
          if: {
            all: [
              { at: 0, matches: '^content-type$' },
              { at: 1, matches: noMarkup },
            ],
          },
        },
      ],
      returns: '$receiver',
      flow: 'none',
    },
    'express.Response.attachment': { guards: [plain], returns: '$receiver', flow: 'none' },
    'express.Response.append': { sinks: [{ at: 1, kind: 'header' }], returns: '$receiver', flow: 'none' },
    'express.Response.vary': { returns: '$receiver', flow: 'none' },
    'express.Response.links': { returns: '$receiver', flow: 'none' },
    'express.Response.redirect': {
      sinks: [
        { at: 0, kind: 'redirect', deep: false, when: { not: { at: 1, present: true } } },
        { at: 1, kind: 'redirect', deep: false },
      ],
      flow: 'none',
    },
    'express.Response.sendRedirect': { sinks: [{ at: 0, kind: 'redirect', deep: false }], flow: 'none' },
    'express.Response.location': {
      sinks: [{ at: 0, kind: 'redirect', deep: false }],
      returns: '$receiver',
      flow: 'none',
    },
    'express.Response.sendFile': {
      sinks: [{ at: 0, kind: 'path', deep: false, when: { not: { at: '1.root', present: true } } }],
      callbacks: [{ at: '1+', parameters: [] }],
      flow: 'none',
    },
    'express.Response.sendfile': { sinks: [{ at: 0, kind: 'path', deep: false }], flow: 'none' },
    'express.Response.download': { sinks: [{ at: 0, kind: 'path', deep: false }], flow: 'none' },
    'express.Response.render': {
      sinks: [{ at: 0, kind: 'path', deep: false }],
      view: { name: 0, data: 1 },
      flow: 'none',
    },
    'express.Response.cookie': {
      misuses: cookieMisuses({
        name: 0,
        secure: '2.secure',
        httpOnly: '2.httpOnly',
        sameSite: '2.sameSite',
        options: 2,
      }),
      returns: '$receiver',
      flow: 'none',
    },
    'express.Response.clearCookie': { returns: '$receiver', flow: 'none' },
  },
};
