import type { Callback, CallbackParameter, CallModel, EntryModel, ModelPack } from '#ir/flow/models';
import { cookieMisuses } from '../cookie.ts';

const verbs = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options'];
const aiohttpRequest: CallbackParameter = { type: 'aiohttp.web.Request' };
const aiohttpHandler = (at: 0 | 1 | 2): Callback => ({ at, parameters: [aiohttpRequest] });
const bottleView: Callback = { at: 0, parameters: [], others: { source: 'http-path' }, returnSink: 'html' };
const pyramidRequest: CallbackParameter = { type: 'pyramid.request.Request' };

const bottleRoutes: Record<string, CallModel> = Object.fromEntries(
  ['bottle', 'bottle.Bottle'].flatMap((type) => [
    ...['route', ...verbs].map(
      (name) =>
        [
          `${type}.${name}`,
          {
            parameters: ['path', 'method', 'callback'],
            flow: 'none',
            returns: 'bottle.Route',
            route: { path: 0 },
            callbacks: [{ ...bottleView, at: 2 }],
          },
        ] as const,
    ),
    [`${type}.error`, { flow: 'none', returns: 'functools.wrapper' }],
    [
      `${type}.run`,
      {
        parameters: ['app', 'server', 'host', 'port', 'debug'],
        flow: 'none',
        misuses: [{ weakness: 'debug-mode', when: { at: 4, is: true } }],
      },
    ],
  ]),
);

const setCookie = (
  secure: number,
  httponly: number,
  samesite: number,
  parameters: readonly string[],
): CallModel => ({
  parameters,
  flow: 'none',
  sinks: [{ at: 0, kind: 'header' }],
  misuses: cookieMisuses({ name: 0, secure, httpOnly: httponly, sameSite: samesite }),
});

/** A function of AWS Lambda: what it answers is a page where it says so. */
const lambda = {
  parameters: [{ source: 'http-body' }, { type: 'aws.LambdaContext' }],
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
} satisfies Omit<EntryModel, 'function'>;

/** aiohttp, Tornado, Bottle, CherryPy, Pyramid, WSGI and functions of AWS Lambda, by their documentation. */
export const servers: ModelPack = {
  name: 'aiohttp, Tornado, Bottle, CherryPy, Pyramid and AWS Lambda',
  languages: ['python'],
  aliases: {
    'aiohttp.web_request.Request': 'aiohttp.web.Request',
    'bottle.LocalRequest': 'bottle.Request',
    'webob.Request': 'pyramid.request.Request',
    'pyramid.response': 'webob',
    'tornado.httpserver.HTTPRequest': 'tornado.httputil.HTTPServerRequest',
  },
  values: {
    'aiohttp.web.Request.query': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'aiohttp.web.Request.rel_url': { source: 'http-query' },
    'aiohttp.web.Request.url': { source: 'http-path' },
    'aiohttp.web.Request.match_info': { source: 'http-path', type: 'werkzeug.MultiDict' },
    'aiohttp.web.Request.headers': { source: 'http-header', type: 'werkzeug.MultiDict' },
    'aiohttp.web.Request.cookies': { source: 'http-cookie', type: 'werkzeug.MultiDict' },
    'aiohttp.web.Request.path': { source: 'http-path', clears: ['url', 'redirect'] },
    'aiohttp.web.Request.query_string': { source: 'http-query' },
    'aiohttp.web.Request.path_qs': { source: 'http-path' },
    'aiohttp.web.Request.content': { source: 'http-body' },
    'aiohttp.web.Application.router': { type: 'aiohttp.web.UrlDispatcher' },
    'aiohttp.web.View.request': { type: 'aiohttp.web.Request' },
    'tornado.web.RequestHandler.request': { type: 'tornado.httputil.HTTPServerRequest' },
    'tornado.web.RequestHandler.path_args': { source: 'http-path' },
    'tornado.web.RequestHandler.path_kwargs': { source: 'http-path' },
    'tornado.httputil.HTTPServerRequest.body': { source: 'http-body' },
    'tornado.httputil.HTTPServerRequest.uri': { source: 'http-path' },
    'tornado.httputil.HTTPServerRequest.path': { source: 'http-path' },
    'tornado.httputil.HTTPServerRequest.query': { source: 'http-query' },
    'tornado.httputil.HTTPServerRequest.arguments': { source: 'http-query', type: 'builtins.dict' },
    'tornado.httputil.HTTPServerRequest.query_arguments': { source: 'http-query', type: 'builtins.dict' },
    'tornado.httputil.HTTPServerRequest.body_arguments': { source: 'http-body', type: 'builtins.dict' },
    'tornado.httputil.HTTPServerRequest.headers': { source: 'http-header', type: 'builtins.dict' },
    'tornado.httputil.HTTPServerRequest.cookies': { source: 'http-cookie', type: 'builtins.dict' },
    'tornado.httputil.HTTPServerRequest.files': { source: 'http-file', type: 'builtins.dict' },
    'bottle.request': { type: 'bottle.Request' },
    'bottle.response': { type: 'bottle.Response' },
    'bottle.Request.query': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'bottle.Request.GET': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'bottle.Request.POST': { source: 'http-body', type: 'werkzeug.MultiDict' },
    'bottle.Request.forms': { source: 'http-body', type: 'werkzeug.MultiDict' },
    'bottle.Request.params': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'bottle.Request.files': { source: 'http-file', type: 'werkzeug.Files' },
    'bottle.Request.json': { source: 'http-body' },
    'bottle.Request.body': { source: 'http-body' },
    'bottle.Request.cookies': { source: 'http-cookie', type: 'werkzeug.MultiDict' },
    'bottle.Request.headers': { source: 'http-header', type: 'werkzeug.MultiDict' },
    'bottle.Request.url': { source: 'http-path' },
    'bottle.Request.path': { source: 'http-path', clears: ['url', 'redirect'] },
    'bottle.Request.query_string': { source: 'http-query' },
    'cherrypy.request.params': { source: 'http-query', type: 'builtins.dict' },
    'cherrypy.request.json': { source: 'http-body' },
    'cherrypy.request.body': { source: 'http-body' },
    'cherrypy.request.cookie': { source: 'http-cookie' },
    'cherrypy.request.headers': { source: 'http-header', type: 'builtins.dict' },
    ...Object.fromEntries(
      [
        ['GET', 'http-query'],
        ['POST', 'http-body'],
        ['params', 'http-query'],
        ['matchdict', 'http-path'],
        ['headers', 'http-header'],
        ['cookies', 'http-cookie'],
        ['json_body', 'http-body'],
        ['json', 'http-body'],
        ['body', 'http-body'],
        ['text', 'http-body'],
        ['url', 'http-path'],
        ['path', 'http-path'],
        ['path_info', 'http-path'],
        ['query_string', 'http-query'],
        ['referer', 'http-header'],
        ['user_agent', 'http-header'],
      ].map(([name, source]) => [
        `pyramid.request.Request.${name}`,
        {
          source: source as 'http-query',
          // A path of this server leads to nobody else.
          ...(name === 'path' || name === 'path_info' ? { clears: ['url', 'redirect'] as const } : {}),
          ...(name === 'body' || name === 'text' ? {} : { type: 'werkzeug.MultiDict' }),
        },
      ]),
    ),
  },
  calls: {
    ...bottleRoutes,
    // aiohttp
    'aiohttp.web.Application': { flow: 'none', returns: 'aiohttp.web.Application' },
    'aiohttp.web.Application.add_routes': { flow: 'none' },
    ...Object.fromEntries(
      verbs.map((verb) => [
        `aiohttp.web.${verb}`,
        { flow: 'none', route: { path: 0, method: verb.toUpperCase() }, callbacks: [aiohttpHandler(1)] },
      ]),
    ),
    'aiohttp.web.route': { flow: 'none', route: { path: 1 }, callbacks: [aiohttpHandler(2)] },
    'aiohttp.web.RouteTableDef': { flow: 'none', returns: 'aiohttp.web.RouteTableDef' },
    ...Object.fromEntries(
      [...verbs, 'view', 'route'].map((verb) => [
        `aiohttp.web.RouteTableDef.${verb}`,
        { flow: 'none', returns: 'aiohttp.web.Handler', route: { path: 0 } },
      ]),
    ),
    'aiohttp.web.Handler': { like: 'identity', callbacks: [aiohttpHandler(0)] },
    'aiohttp.web.UrlDispatcher.add_route': {
      flow: 'none',
      route: { path: 1 },
      callbacks: [aiohttpHandler(2)],
    },
    ...Object.fromEntries(
      verbs.flatMap((verb) =>
        ['*', 'aiohttp.web.UrlDispatcher'].map((type) => [
          `${type}.add_${verb}`,
          { flow: 'none', route: { path: 0 }, callbacks: [aiohttpHandler(1)] },
        ]),
      ),
    ),
    'aiohttp.web.Request.json': { source: 'http-body' },
    'aiohttp.web.Request.text': { source: 'http-body' },
    'aiohttp.web.Request.read': { source: 'http-body' },
    'aiohttp.web.Request.post': { source: 'http-body' },
    'aiohttp.web.Request.multipart': { source: 'http-body' },
    'aiohttp.web.Response': {
      parameters: ['body', 'status', 'reason', 'text', 'headers', 'content_type'],
      flow: 'none',
      sinks: [
        { at: 3, kind: 'html', when: { at: 5, matches: 'html' } },
        { at: 0, kind: 'html', when: { at: 5, matches: 'html' } },
      ],
      returns: 'aiohttp.web.Response',
    },
    'aiohttp.web.json_response': { flow: 'none' },
    'aiohttp.web.FileResponse': { flow: 'none', sinks: [{ at: 0, kind: 'path' }] },
    ...Object.fromEntries(
      [
        'HTTPFound',
        'HTTPSeeOther',
        'HTTPMovedPermanently',
        'HTTPTemporaryRedirect',
        'HTTPPermanentRedirect',
      ].map((name) => [
        `aiohttp.web.${name}`,
        { parameters: ['location'], flow: 'none', sinks: [{ at: 0, kind: 'redirect' }] } satisfies CallModel,
      ]),
    ),
    'aiohttp.web.Response.set_cookie': setCookie(5, 6, 8, [
      'name',
      'value',
      'path',
      'expires',
      'domain',
      'secure',
      'httponly',
      'max_age',
      'samesite',
    ]),
    // Tornado
    ...Object.fromEntries(
      ['get_argument', 'get_arguments', 'get_query_argument', 'get_query_arguments'].map((name) => [
        `tornado.web.RequestHandler.${name}`,
        { source: 'http-query' } satisfies CallModel,
      ]),
    ),
    'tornado.web.RequestHandler.get_body_argument': { source: 'http-body' },
    'tornado.web.RequestHandler.get_body_arguments': { source: 'http-body' },
    'tornado.web.RequestHandler.get_cookie': { source: 'http-cookie' },
    'tornado.web.RequestHandler.get_secure_cookie': { flow: 'none' },
    'tornado.web.RequestHandler.write': {
      flow: 'none',
      sinks: [
        { at: 0, kind: 'html', deep: false },
        { at: 0, kind: 'disclosure', weakness: 'error-disclosure' },
      ],
    },
    'tornado.web.RequestHandler.finish': { flow: 'none', sinks: [{ at: 0, kind: 'html', deep: false }] },
    'tornado.web.RequestHandler.redirect': { flow: 'none', sinks: [{ at: 0, kind: 'redirect' }] },
    'tornado.web.RequestHandler.set_header': { flow: 'none', sinks: [{ at: 1, kind: 'header' }] },
    'tornado.web.RequestHandler.render': {
      flow: 'none',
      sinks: [{ at: 0, kind: 'path' }],
      view: { name: 0, named: true },
    },
    'aiohttp_jinja2.render_template': { flow: 'none', view: { name: 0, data: 2 } },
    'aiohttp_jinja2.render_string': { flow: 'none', view: { name: 0, data: 2 } },
    'tornado.web.RequestHandler.render_string': { flow: 'none', sinks: [{ at: 0, kind: 'path' }] },
    'tornado.template.Template': { sinks: [{ at: 0, kind: 'template' }] },
    'tornado.escape.xhtml_escape': { clears: ['html', 'attribute'] },
    'tornado.escape.url_escape': {
      clears: ['html', 'attribute', 'sql', 'command', 'path', 'log', 'header', 'redirect', 'url'],
    },
    'tornado.escape.json_decode': {},
    'tornado.web.Application': {
      parameters: ['handlers', 'default_host', 'transforms', 'debug'],
      flow: 'none',
      misuses: [{ weakness: 'debug-mode', when: { at: 3, is: true } }],
    },
    'tornado.httpclient.AsyncHTTPClient': { flow: 'none', returns: 'tornado.httpclient.AsyncHTTPClient' },
    'tornado.httpclient.HTTPClient': { flow: 'none', returns: 'tornado.httpclient.AsyncHTTPClient' },
    'tornado.httpclient.AsyncHTTPClient.fetch': { flow: 'none', sinks: [{ at: 0, kind: 'url' }] },
    // Bottle, CherryPy, Pyramid
    'bottle.Bottle': { flow: 'none', returns: 'bottle.Bottle' },
    'bottle.Route': { like: 'identity', callbacks: [bottleView] },
    'bottle.redirect': { flow: 'none', sinks: [{ at: 0, kind: 'redirect' }], exits: true },
    'bottle.template': { flow: 'none', sinks: [{ at: 0, kind: 'template' }] },
    'bottle.static_file': {
      parameters: ['filename', 'root'],
      flow: 'none',
      sinks: [{ at: 1, kind: 'path' }],
    },
    'bottle.HTTPResponse': { flow: 'none', sinks: [{ at: 0, kind: 'html' }] },
    'bottle.Request.get_cookie': { source: 'http-cookie' },
    'bottle.Request.get_header': { source: 'http-header' },
    'bottle.Response.set_header': { flow: 'none', sinks: [{ at: 1, kind: 'header' }] },
    'bottle.Response.set_cookie': setCookie(6, 7, 8, [
      'name',
      'value',
      'secret',
      'max_age',
      'domain',
      'path',
      'secure',
      'httponly',
      'samesite',
    ]),
    'cherrypy.expose': {
      like: 'identity',
      callbacks: [{ at: 0, parameters: [], others: { source: 'http-query' }, returnSink: 'html' }],
    },
    'cherrypy.HTTPRedirect': { flow: 'none', sinks: [{ at: 0, kind: 'redirect' }] },
    'pyramid.view.view_config': { flow: 'none', returns: 'pyramid.View' },
    'pyramid.View': {
      like: 'identity',
      callbacks: [{ at: 0, parameters: [pyramidRequest, pyramidRequest] }],
    },
    ...Object.fromEntries(
      ['route_path', 'route_url', 'current_route_path', 'current_route_url', 'static_path', 'static_url'].map(
        (name) => [`pyramid.request.Request.${name}`, { flow: 'none' } as const],
      ),
    ),
    'pyramid.httpexceptions.HTTPFound': {
      parameters: ['location'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'redirect' }],
    },
    'pyramid.httpexceptions.HTTPSeeOther': {
      parameters: ['location'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'redirect' }],
    },
    'webob.Response': {
      parameters: ['body', 'status', 'headerlist', 'app_iter', 'content_type'],
      flow: 'none',
      sinks: [
        {
          at: 0,
          kind: 'html',
          when: {
            any: [
              { at: 4, absent: true },
              { at: 4, matches: 'html' },
            ],
          },
        },
      ],
    },
    // gRPC, Celery, Kafka and the like
    'kafka.KafkaConsumer': { source: 'message' },
    'celery.Celery.task': { like: 'decorate' },
    'celery.shared_task': { like: 'decorate' },
    'dramatiq.actor': { like: 'decorate' },
    'huey.Huey.task': { like: 'decorate' },
    // AWS
    'boto3.client': { flow: 'none', returns: 'boto3.Client' },
    'boto3.resource': { flow: 'none', returns: 'boto3.Resource' },
    'boto3.Client.download_file': { flow: 'none', sinks: [{ at: 2, kind: 'path' }] },
    'boto3.Client.execute_statement': {
      parameters: ['sql', 'Statement'],
      flow: 'none',
      sinks: [{ at: '0+', kind: 'sql', confidence: 'medium' }],
    },
    'boto3.Client.get_object': { source: 'response', flow: 'none' },
    'boto3.Client.invoke_model': { source: 'model-output', flow: 'none' },
    'boto3.Client.converse': { source: 'model-output', flow: 'none' },
  },
  types: {
    'aiohttp.web.Request': {},
    'aiohttp.web.UrlDispatcher': {},
    'aiohttp.web.View': { methods: Object.fromEntries(verbs.map((verb) => [verb, { parameters: [] }])) },
    'tornado.web.RequestHandler': {
      methods: Object.fromEntries(
        verbs.map((verb) => [verb, { parameters: [], others: { source: 'http-path' as const } }]),
      ),
    },
    'tornado.websocket.WebSocketHandler': {
      extends: ['tornado.web.RequestHandler'],
      methods: { on_message: { parameters: [{ source: 'websocket' }] } },
    },
    'tornado.httputil.HTTPServerRequest': {},
    'graphene.ObjectType': {
      methods: { 'resolve_*': { parameters: [{}], others: { source: 'http-body' } } },
    },
    'graphene.Mutation': { methods: { mutate: { parameters: [{}], others: { source: 'http-body' } } } },
    'bottle.Request': {},
    'bottle.Response': {},
    'bottle.Route': {},
    'pyramid.request.Request': {},
    'pyramid.View': {},
  },
  entries: [
    { function: 'lambda_handler', ...lambda },
    { named: ['event', 'context'], ...lambda },
    { function: 'handler', path: '(?:lambda|handler|function)', ...lambda },
  ],
};
