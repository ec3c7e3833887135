import type { Callback, CallbackParameter, CallModel, ModelPack, Sink } from '#ir/flow/models';
import { cookieMisuses } from '../cookie.ts';

function verbs(
  of: string,
  callbacks: readonly Callback[],
  names: readonly string[] = ['get', 'post', 'put', 'patch', 'delete', 'del', 'head', 'options', 'all'],
): Record<string, CallModel> {
  return Object.fromEntries(
    names.map((name) => [
      `${of}.${name}`,
      { callbacks, route: { path: 0 }, returns: '$receiver', flow: 'none' } satisfies CallModel,
    ]),
  );
}

const koa: CallbackParameter = { type: 'koa.Context' };
const koaHandlers: readonly Callback[] = [{ at: '0+', parameters: [koa, { type: 'koa.Next' }] }];
const fastifyRequest: CallbackParameter = { type: 'fastify.Request' };
const fastifyReply: CallbackParameter = { type: 'fastify.Reply' };
const fastifyHandlers: readonly Callback[] = [
  { at: '1+', parameters: [fastifyRequest, fastifyReply, {}], returnSink: 'html' },
];
const hapiHandler = [{ type: 'hapi.Request' }, { type: 'hapi.Toolkit' }] as const;
const hono: CallbackParameter = { type: 'hono.Context' };
const html: readonly Sink[] = [
  { at: 0, kind: 'html', deep: false, text: true, unless: '#markup' },
  { at: 0, kind: 'disclosure', weakness: 'error-disclosure' },
];
const redirect: readonly Sink[] = [{ at: 0, kind: 'redirect', deep: false }];
const header: readonly Sink[] = [{ at: 1, kind: 'header' }];
const plain = {
  at: 'receiver',
  part: '#markup',
  clears: ['html', 'attribute', 'script'],
  when: 'return',
} as const;
const noMarkup = '^(?!text/html|html$|\\.html$|application/xhtml|image/svg)';
const chain = { returns: '$receiver', flow: 'none' } as const;

export const koaPack: ModelPack = {
  name: 'Koa',
  languages: ['javascript', 'typescript'],
  aliases: { '@koa/router': 'koa-router', 'koa-router.Router': 'koa-router', '@koa/cors': 'cors' },
  types: {
    'koa.Context': { open: true, extends: ['koa.Request'] },
    'koa.Request': { extends: ['http.IncomingMessage'] },
    'koa-router': {},
    'koa.State': { open: true },
    koa: {},
  },
  entries: [{ named: ['ctx', 'next'], parameters: [koa, { type: 'koa.Next' }] }],
  values: {
    'koa.Context.state': { type: 'koa.State' },
    'koa.Context.request': { type: 'koa.Request' },
    'koa.Context.response': { type: 'koa.Context' },
    'koa.Context.req': { type: 'http.IncomingMessage' },
    'koa.Context.res': { type: 'http.ServerResponse' },
    'koa.Context.params': { source: 'http-path' },
    'koa.Context.cookies': { type: 'koa.Cookies' },
    'koa.Context.body': {
      sink: 'html',
      sinks: [{ kind: 'disclosure', weakness: 'error-disclosure' }],
      text: true,
      unless: '#markup',
    },
    'koa.Context.session': { type: 'express.Session' },
    'koa.Context.type': {
      tells: {
        clears: ['html', 'attribute', 'script'],
        when: { at: 'value', matches: noMarkup },
        part: '#markup',
      },
    },
    'koa.Request.body': { source: 'http-body' },
    'koa.Request.rawBody': { source: 'http-body' },
    'koa.Request.files': { source: 'http-file' },
    'koa.Request.query': { source: 'http-query' },
    'koa.Request.querystring': { source: 'http-query' },
    'koa.Request.search': { source: 'http-query' },
    'koa.Request.params': { source: 'http-path' },
    'koa.Request.url': { source: 'http-path' },
    'koa.Request.originalUrl': { source: 'http-path', clears: ['redirect'] },
    'koa.Request.path': { source: 'http-path', clears: ['url', 'redirect'] },
    'koa.Request.href': { source: 'http-path' },
    'koa.Request.headers': { source: 'http-header' },
    'koa.Request.header': { source: 'http-header' },
    'koa.Request.host': { source: 'http-header', clears: ['redirect'] },
    'koa.Request.hostname': { source: 'http-header', clears: ['redirect'] },
  },
  calls: {
    koa: { returns: 'koa', flow: 'none' },
    'koa.use': { callbacks: koaHandlers, ...chain },
    'koa-router': { returns: 'koa-router', flow: 'none' },
    ...verbs('koa-router', koaHandlers),
    'koa-router.use': { callbacks: koaHandlers, ...chain },
    'koa.Request.get': { source: 'http-header' },
    'koa.Context.get': { source: 'http-header' },
    'koa.Cookies.get': { source: 'http-cookie' },
    'koa.Cookies.set': {
      flow: 'none',
      misuses: [
        { weakness: 'cookie-readable-by-scripts', when: { at: '2.httpOnly', is: false } },
        { weakness: 'insecure-cookie', when: { at: '2.secure', is: false } },
      ],
    },
    'koa.Context.redirect': { sinks: redirect, flow: 'none' },
    'koa.Context.set': {
      sinks: header,
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
      flow: 'none',
    },
    'koa.Context.append': { sinks: header, flow: 'none' },
    'koa.Context.attachment': { flow: 'none' },
    'koa.Context.render': { view: { name: 0, data: 1 }, flow: 'none' },
    'koa.Context.throw': { exits: true, flow: 'none' },
    'koa-send': {
      sinks: [{ at: 1, kind: 'path', when: { not: { at: '2.root', present: true } } }],
      flow: 'none',
    },
  },
};

export const fastify: ModelPack = {
  name: 'Fastify',
  languages: ['javascript', 'typescript'],
  aliases: {
    'fastify.fastify': 'fastify',
    'fastify.FastifyRequest': 'fastify.Request',
    'fastify.FastifyReply': 'fastify.Reply',
    'fastify.FastifyInstance': 'fastify.Instance',
  },
  types: { 'fastify.Instance': { open: true }, 'fastify.Request': { open: true }, 'fastify.Reply': {} },
  entries: [
    { named: ['request', 'reply'], parameters: [fastifyRequest, fastifyReply] },
    { named: ['req', 'reply'], parameters: [fastifyRequest, fastifyReply] },
    ...['fastify', 'app', 'server', 'instance'].flatMap((name) =>
      ['opts', 'options', '_opts', '_options'].map((options) => ({
        named: [name, options],
        parameters: [{ type: 'fastify.Instance' }],
      })),
    ),
    { named: ['fastify'], parameters: [{ type: 'fastify.Instance' }] },
  ],
  values: {
    'fastify.Request.query': { source: 'http-query' },
    'fastify.Request.body': { source: 'http-body' },
    'fastify.Request.params': { source: 'http-path' },
    'fastify.Request.headers': { source: 'http-header' },
    'fastify.Request.cookies': { source: 'http-cookie' },
    'fastify.Request.url': { source: 'http-path' },
    'fastify.Request.hostname': { source: 'http-header' },
    'fastify.Request.raw': { type: 'http.IncomingMessage' },
    'fastify.Reply.raw': { type: 'http.ServerResponse' },
  },
  calls: {
    fastify: { returns: 'fastify.Instance', flow: 'none' },
    ...verbs('fastify.Instance', fastifyHandlers),
    'fastify.Instance.route': {
      callbacks: [
        { at: '0.handler', parameters: [fastifyRequest, fastifyReply], returnSink: 'html' },
        { at: '0.preHandler', parameters: [fastifyRequest, fastifyReply] },
      ],
      route: { path: '0.url' },
      ...chain,
    },
    'fastify.Instance.register': {
      callbacks: [{ at: 0, parameters: [{ type: 'fastify.Instance' }, {}] }],
      ...chain,
    },
    'fastify.Instance.addHook': {
      callbacks: [{ at: 1, parameters: [fastifyRequest, fastifyReply] }],
      ...chain,
    },
    'fastify.Instance.setErrorHandler': {
      callbacks: [{ at: 0, parameters: [{ type: 'Error' }, fastifyRequest, fastifyReply] }],
      ...chain,
    },
    'fastify.Instance.decorate': { flow: 'none' },
    'fastify.Reply.send': {
      sinks: [
        { at: 0, kind: 'html', deep: false, text: true, unless: '#markup', confidence: 'medium' },
        { at: 0, kind: 'disclosure', weakness: 'error-disclosure' },
      ],
      ...chain,
    },
    'fastify.Reply.type': { guards: [{ ...plain, if: { at: 0, matches: noMarkup } }], ...chain },
    'fastify.Reply.header': {
      sinks: header,
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
      ...chain,
    },
    'fastify.Reply.code': chain,
    'fastify.Reply.status': chain,
    'fastify.Reply.redirect': { sinks: [...redirect, { at: 1, kind: 'redirect', deep: false }], ...chain },
    'fastify.Reply.view': { view: { name: 0, data: 1 }, ...chain },
    'fastify.Reply.sendFile': { ...chain },
    'fastify.Reply.setCookie': {
      misuses: cookieMisuses({
        name: 0,
        secure: '2.secure',
        httpOnly: '2.httpOnly',
        sameSite: '2.sameSite',
        options: 2,
      }),
      ...chain,
    },
  },
};

export const hapi: ModelPack = {
  name: 'hapi',
  languages: ['javascript', 'typescript'],
  aliases: { '@hapi/hapi': 'hapi', 'hapi.Server': 'hapi.server' },
  types: { 'hapi.Instance': {}, 'hapi.Request': { open: true }, 'hapi.Toolkit': {} },
  entries: [
    { named: ['request', 'h'], parameters: hapiHandler },
    { named: ['req', 'h'], parameters: hapiHandler },
  ],
  values: {
    'hapi.Request.query': { source: 'http-query' },
    'hapi.Request.payload': { source: 'http-body' },
    'hapi.Request.params': { source: 'http-path' },
    'hapi.Request.headers': { source: 'http-header' },
    'hapi.Request.state': { source: 'http-cookie' },
    'hapi.Request.url': { source: 'http-path' },
    'hapi.Request.path': { source: 'http-path' },
  },
  calls: {
    'hapi.server': { returns: 'hapi.Instance', flow: 'none' },
    'hapi.Instance.route': {
      callbacks: ['0.handler', '0.*.handler', '0.options.handler', '0.config.handler'].map((at) => ({
        at: at as '0.handler',
        parameters: hapiHandler,
        returnSink: 'html' as const,
      })),
      route: { path: '0.path' },
      flow: 'none',
    },
    'hapi.Instance.ext': { callbacks: [{ at: 1, parameters: hapiHandler }], flow: 'none' },
    'hapi.Toolkit.response': { sinks: html, returns: 'hapi.Response', flow: 'none' },
    'hapi.Toolkit.redirect': { sinks: redirect, returns: 'hapi.Response', flow: 'none' },
    'hapi.Toolkit.view': { view: { name: 0, data: 1 }, flow: 'none' },
    'hapi.Toolkit.file': { sinks: [{ at: 0, kind: 'path' }], flow: 'none' },
    'hapi.Response.type': chain,
    'hapi.Response.code': chain,
    'hapi.Response.header': { sinks: header, ...chain },
  },
};

const from = (source: NonNullable<CallbackParameter['source']>): CallbackParameter => ({ source });
const nestRoutes = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options'];

export const nest: ModelPack = {
  name: 'NestJS',
  languages: ['javascript', 'typescript'],
  aliases: {
    '@nestjs/common.ArgumentsHost': 'nest.ArgumentsHost',
    '@nestjs/common.ExecutionContext': 'nest.ArgumentsHost',
    '@nestjs/common.INestApplication': 'express.Application',
    '@nestjs/platform-express.NestExpressApplication': 'express.Application',
  },
  types: {
    '@nestjs/common.Logger': {},
    'nest.ArgumentsHost': {},
    'nest.HttpHost': {},
  },
  pipes: ['Int', 'Float', 'Bool', 'UUID', 'Enum', 'Date'].map((name) => `@nestjs/common.Parse${name}Pipe`),
  // A filter of errors.
  entries: ['exception', 'error', 'err'].map((name) => ({
    named: [name, 'host'],
    parameters: [{ type: 'Error' }, { type: 'nest.ArgumentsHost' }],
  })),
  decorators: {
    '@nestjs/common.Body': from('http-body'),
    '@nestjs/common.Query': from('http-query'),
    '@nestjs/common.Param': from('http-path'),
    '@nestjs/common.Headers': from('http-header'),
    '@nestjs/common.HostParam': from('http-header'),
    '@nestjs/common.UploadedFile': from('http-file'),
    '@nestjs/common.UploadedFiles': from('http-file'),
    '@nestjs/common.Session': { type: 'express.Session' },
    '@nestjs/common.Req': { type: 'express.Request' },
    '@nestjs/common.Request': { type: 'express.Request' },
    '@nestjs/common.Res': { type: 'express.Response' },
    '@nestjs/common.Response': { type: 'express.Response' },
    '@nestjs/graphql.Args': from('http-body'),
    '@nestjs/websockets.MessageBody': from('websocket'),
    '@nestjs/microservices.Payload': from('message'),
    'type-graphql.Arg': from('http-body'),
    'type-graphql.Args': from('http-body'),
    'routing-controllers.Body': from('http-body'),
    'routing-controllers.BodyParam': from('http-body'),
    'routing-controllers.QueryParam': from('http-query'),
    'routing-controllers.QueryParams': from('http-query'),
    'routing-controllers.Param': from('http-path'),
    'routing-controllers.Params': from('http-path'),
    'routing-controllers.HeaderParam': from('http-header'),
    'routing-controllers.CookieParam': from('http-cookie'),
    'routing-controllers.UploadedFile': from('http-file'),
  },
  calls: {
    ...Object.fromEntries(
      nestRoutes.map((name) => [
        `@nestjs/common.${name}`,
        { route: { path: 0 }, returns: '@nestjs/common.Route', flow: 'none' } satisfies CallModel,
      ]),
    ),
    '@nestjs/common.Route': { callbacks: [{ at: 0, parameters: [], returnSink: 'html' }] },
    '@nestjs/common.Redirect': { flow: 'none' },
    '@nestjs/common.Injectable': { flow: 'none' },
    '@nestjs/common.Controller': { flow: 'none' },
    '@nestjs/core.NestFactory.create': { returns: 'express.Application', flow: 'none' },
    // A filter of errors asks for the answer that it writes.
    'nest.ArgumentsHost.switchToHttp': { returns: 'nest.HttpHost', flow: 'none' },
    'nest.HttpHost.getResponse': { returns: 'express.Response', flow: 'none' },
    'nest.HttpHost.getRequest': { returns: 'express.Request', flow: 'none' },
  },
};

/** What a browser sends to a function of the server: a form or anything else. */
const actionData: CallbackParameter = { source: 'http-body', type: 'next.ActionData' };

export const next: ModelPack = {
  name: 'Next.js',
  languages: ['javascript', 'typescript'],
  aliases: {
    'next/types.NextApiRequest': 'next.NextApiRequest',
    'next/server.NextRequest': 'next.NextRequest',
    'next.GetServerSidePropsContext': 'next.PageContext',
    '@vercel/node.VercelRequest': 'next.NextApiRequest',
    '@vercel/node.VercelResponse': 'next.NextApiResponse',
    '@now/node.NowRequest': 'next.NextApiRequest',
    '@now/node.NowResponse': 'next.NextApiResponse',
    'next/dist/server/web/spec-extension/request.NextRequest': 'next.NextRequest',
  },
  types: {
    'next.NextApiRequest': { extends: ['http.IncomingMessage'], open: true },
    'next.NextApiResponse': { extends: ['express.Response'] },
    'next.NextRequest': { extends: ['web.Request'] },
    'next/server.NextResponse': {},
    'web.Request': {},
    'web.Headers': {},
    'web.URLSearchParams': { extends: ['Map'] },
    'next.Url': {},
  },
  values: {
    'next.NextApiRequest.query': { source: 'http-query' },
    'next.NextApiRequest.body': { source: 'http-body' },
    'next.NextApiRequest.cookies': { source: 'http-cookie' },
    'next.PageProps.searchParams': { source: 'http-query' },
    'next.PageProps.params': { source: 'http-path' },
    'next.PageContext.query': { source: 'http-query' },
    'next.PageContext.params': { source: 'http-path' },
    'next.PageContext.req': { type: 'http.IncomingMessage' },
    'next.PageContext.res': { type: 'http.ServerResponse' },
    // The address of this server: only its parts are somebody else's.
    'next.NextRequest.nextUrl': { source: 'http-query', clears: ['url', 'redirect'], type: 'next.Url' },
    'next.Url.searchParams': { source: 'http-query', type: 'web.URLSearchParams' },
    'next.Url.search': { source: 'http-query' },
    'next.NextRequest.cookies': { type: 'next.Cookies' },
    'web.Request.url': { source: 'http-path' },
    'web.Request.headers': { source: 'http-header' },
    'web.Request.body': { source: 'http-body' },
  },
  entries: [
    { function: 'getServerSideProps', parameters: [{ type: 'next.PageContext' }], path: '(?:^|/)pages/' },
    {
      function: 'default',
      parameters: [{ type: 'next.PageProps' }],
      path: '(?:^|/)app/(?:.*/)?(?:page|layout|template)\\.[jt]sx?$',
    },
    { function: 'generateMetadata', parameters: [{ type: 'next.PageProps' }], path: '(?:^|/)app/' },
    { directive: 'use server', parameters: [actionData, actionData, actionData, actionData] },
    {
      function: 'handler',
      parameters: [{ type: 'next.NextApiRequest' }, { type: 'next.NextApiResponse' }],
      path: '(?:^|/)pages/api/',
    },
    {
      function: 'default',
      parameters: [{ type: 'next.NextApiRequest' }, { type: 'next.NextApiResponse' }],
      path: '(?:^|/)pages/api/',
    },
    ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].map((name) => ({
      function: name,
      parameters: [{ type: 'next.NextRequest' }, { source: 'http-path' as const }],
      path: '(?:^|/)(?:route|app/.*)\\.[jt]sx?$',
    })),
    {
      function: 'middleware',
      parameters: [{ type: 'next.NextRequest' }],
      path: '(?:^|/)middleware\\.[jt]s$',
    },
    ...['loader', 'action'].map((name) => ({
      function: name,
      parameters: [{ type: 'remix.Arguments' }],
      path: '(?:^|/)routes/',
    })),
  ],
  calls: {
    'web.Request.json': { source: 'http-body' },
    'web.Request.text': { source: 'http-body' },
    'web.Request.formData': { source: 'http-body' },
    'web.Request.arrayBuffer': { source: 'http-body' },
    'next.Cookies.get': { source: 'http-cookie' },
    'next/headers.cookies': { returns: 'next.Cookies', flow: 'none' },
    'next/headers.headers': { source: 'http-header' },
    'next/navigation.redirect': { sinks: redirect, exits: true },
    'next/server.NextResponse.redirect': { sinks: redirect, flow: 'none' },
    'next/server.NextResponse.rewrite': { sinks: [{ at: 0, kind: 'url' }], flow: 'none' },
    'next/server.NextResponse.json': {
      sinks: [{ at: 0, kind: 'disclosure', weakness: 'error-disclosure' }],
      flow: 'none',
    },
    'next/server.NextResponse': {
      sinks: [
        {
          at: 0,
          kind: 'html',
          deep: false,
          when: {
            any: [
              { at: '1.headers.Content-Type', matches: '^text/html' },
              { at: '1.headers.content-type', matches: '^text/html' },
            ],
          },
        },
      ],
      flow: 'none',
    },
    Response: {
      sinks: [
        {
          at: 0,
          kind: 'html',
          deep: false,
          when: {
            any: [
              { at: '1.headers.Content-Type', matches: '^text/html' },
              { at: '1.headers.content-type', matches: '^text/html' },
            ],
          },
        },
      ],
      flow: 'none',
    },
    'Response.redirect': { sinks: redirect, flow: 'none' },
    'Response.json': { sinks: [{ at: 0, kind: 'disclosure', weakness: 'error-disclosure' }], flow: 'none' },
  },
};

export const remix: ModelPack = {
  name: 'Remix',
  languages: ['javascript', 'typescript'],
  aliases: {
    '@remix-run/node.redirect': 'remix.redirect',
    'react-router.redirect': 'remix.redirect',
    '@remix-run/node.LoaderFunctionArgs': 'remix.Arguments',
    '@remix-run/node.ActionFunctionArgs': 'remix.Arguments',
  },
  types: { 'remix.Arguments': {} },
  values: {
    'remix.Arguments.request': { type: 'web.Request' },
    'remix.Arguments.params': { source: 'http-path' },
  },
  calls: { 'remix.redirect': { sinks: redirect, flow: 'none' } },
};

export const honoPack: ModelPack = {
  name: 'Hono',
  languages: ['javascript', 'typescript'],
  aliases: { 'hono.Hono': 'hono', 'hono/tiny.Hono': 'hono' },
  types: { hono: {}, 'hono.Context': { open: true }, 'hono.Request': { extends: ['web.Request'] } },
  values: {
    'hono.Context.req': { type: 'hono.Request' },
    'hono.Request.raw': { type: 'web.Request' },
    'hono.Request.path': { source: 'http-path' },
  },
  calls: {
    hono: { returns: 'hono', flow: 'none' },
    ...verbs('hono', [{ at: '0+', parameters: [hono, {}] }]),
    'hono.use': { callbacks: [{ at: '0+', parameters: [hono, {}] }], ...chain },
    'hono.on': { callbacks: [{ at: '2+', parameters: [hono, {}] }], ...chain },
    'hono.Request.query': { source: 'http-query' },
    'hono.Request.queries': { source: 'http-query' },
    'hono.Request.param': { source: 'http-path' },
    'hono.Request.header': { source: 'http-header' },
    'hono.Request.parseBody': { source: 'http-body' },
    'hono.Request.valid': { source: 'http-body' },
    'hono/cookie.getCookie': { source: 'http-cookie' },
    'hono.Context.html': { sinks: [{ at: 0, kind: 'html', deep: false }], flow: 'none' },
    'hono.Context.body': { flow: 'none' },
    'hono.Context.text': { flow: 'none' },
    'hono.Context.json': {
      sinks: [{ at: 0, kind: 'disclosure', weakness: 'error-disclosure' }],
      flow: 'none',
    },
    'hono.Context.redirect': { sinks: redirect, flow: 'none' },
    'hono.Context.header': { sinks: header, flow: 'none' },
    'hono/html.html': { clears: ['html', 'attribute'] },
    'hono/html.raw': { sinks: [{ at: 0, kind: 'html' }] },
  },
};

export const lambda: ModelPack = {
  name: 'AWS Lambda',
  languages: ['javascript', 'typescript'],
  types: { 'aws-lambda.APIGatewayProxyEvent': {}, 'aws-lambda.SQSEvent': {} },
  aliases: {
    'aws-lambda.APIGatewayEvent': 'aws-lambda.APIGatewayProxyEvent',
    'aws-lambda.APIGatewayProxyEventV2': 'aws-lambda.APIGatewayProxyEvent',
  },
  values: {
    'aws-lambda.APIGatewayProxyEvent.body': { source: 'http-body' },
    'aws-lambda.APIGatewayProxyEvent.queryStringParameters': { source: 'http-query' },
    'aws-lambda.APIGatewayProxyEvent.multiValueQueryStringParameters': { source: 'http-query' },
    'aws-lambda.APIGatewayProxyEvent.rawQueryString': { source: 'http-query' },
    'aws-lambda.APIGatewayProxyEvent.pathParameters': { source: 'http-path' },
    'aws-lambda.APIGatewayProxyEvent.path': { source: 'http-path' },
    'aws-lambda.APIGatewayProxyEvent.rawPath': { source: 'http-path' },
    'aws-lambda.APIGatewayProxyEvent.headers': { source: 'http-header' },
    'aws-lambda.APIGatewayProxyEvent.cookies': { source: 'http-cookie' },
    'aws-lambda.APIGatewayProxyEvent.Records': { source: 'message' },
    'aws-lambda.SQSEvent.Records': { source: 'message' },
  },
  entries: [
    { named: ['event', 'context'], parameters: [{ type: 'aws-lambda.APIGatewayProxyEvent' }] },
    {
      function: 'handler',
      firstParameter: 'event',
      parameters: [{ type: 'aws-lambda.APIGatewayProxyEvent' }],
      answers: [
        {
          at: '0.body',
          kind: 'html',
          when: {
            any: [
              { at: '0.headers.Content-Type', matches: '^text/html' },
              { at: '0.headers.content-type', matches: '^text/html' },
            ],
          },
        },
        { at: '0.headers.Location', kind: 'redirect' },
        { at: '0.headers.location', kind: 'redirect' },
      ],
    },
  ],
};

export const sockets: ModelPack = {
  name: 'WebSockets',
  languages: ['javascript', 'typescript'],
  aliases: { 'ws.WebSocketServer': 'ws.Server', 'socket.io.Server': 'socket.io' },
  types: { 'ws.Server': {}, ws: {}, 'socket.io': {}, 'socket.io.Socket': { open: true } },
  calls: {
    'ws.Server': { returns: 'ws.Server', flow: 'none' },
    'ws.Server.on': {
      callbacks: [{ at: 1, parameters: [{ type: 'ws' }, { type: 'http.IncomingMessage' }] }],
      flow: 'none',
    },
    'ws.on': { callbacks: [{ at: 1, parameters: [{ source: 'websocket' }] }], flow: 'none' },
    'socket.io': { returns: 'socket.io', flow: 'none' },
    'socket.io.on': { callbacks: [{ at: 1, parameters: [{ type: 'socket.io.Socket' }] }], flow: 'none' },
    'socket.io.Socket.on': {
      callbacks: [{ at: 1, parameters: [{ source: 'websocket' }, { source: 'websocket' }, {}] }],
      flow: 'none',
    },
    'socket.io.Socket.emit': { flow: 'none' },
    'socket.io.emit': { flow: 'none' },
  },
};
