import type {
  Callback,
  CallbackParameter,
  CallModel,
  Condition,
  ModelPack,
  SourceKind,
} from '#ir/flow/models';
import { cookieMisuses } from '../cookie.ts';

const verbs = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'trace'];
const showsErrors = [{ kind: 'disclosure', weakness: 'error-disclosure' }] as const;
/** Parameters are filled from the path, the query or the body by their names and types. */
const operation: Callback = {
  at: 0,
  parameters: [],
  others: { source: 'http-query' },
  returnSinks: showsErrors,
};
/** One class of letters that hurt nowhere, or some words, from the beginning to the end. */
const harmless =
  '^\\^\\(?(?:\\[[\\w\\\\-]+\\](?:[+*?]|\\{[\\d,]+\\})?|\\\\[wd](?:[+*?]|\\{[\\d,]+\\})?|[\\w|-])+\\)?\\$$';
const isHarmless: Condition = {
  any: [
    { at: 1, matches: harmless },
    { at: 2, matches: harmless },
  ],
};
const asks = (source: SourceKind): CallModel => ({
  parameters: ['default', 'pattern', 'regex'],
  source,
  sourceUnless: isHarmless,
});
const starletteRequest: CallbackParameter = { type: 'starlette.requests.Request' };
const webSocket: CallbackParameter = { type: 'starlette.websockets.WebSocket' };
const endpoint: Callback = { at: 1, parameters: [starletteRequest] };

const routes: Record<string, CallModel> = Object.fromEntries(
  ['fastapi.FastAPI', 'fastapi.APIRouter'].flatMap((type) => [
    ...verbs.map(
      (verb) =>
        [
          `${type}.${verb}`,
          {
            parameters: ['path', 'response_class'],
            flow: 'none',
            returns: 'fastapi.Operation',
            returnsWhen: [
              { when: { at: 1, refersTo: 'starlette.responses.HTMLResponse' }, type: 'fastapi.Page' },
            ],
            route: { path: 0, method: verb.toUpperCase() },
          },
        ] as const,
    ),
    [
      `${type}.api_route`,
      { parameters: ['path'], flow: 'none', returns: 'fastapi.Operation', route: { path: 0 } },
    ],
    [
      `${type}.websocket`,
      {
        parameters: ['path'],
        flow: 'none',
        returns: 'fastapi.Operation',
        route: { path: 0, method: 'WEBSOCKET' },
      },
    ],
    [
      `${type}.add_api_route`,
      {
        parameters: ['path', 'endpoint'],
        flow: 'none',
        route: { path: 0 },
        callbacks: [{ ...operation, at: 1 }],
      },
    ],
    [`${type}.exception_handler`, { flow: 'none', returns: 'fastapi.Handler' }],
    [`${type}.middleware`, { flow: 'none', returns: 'fastapi.Handler' }],
    [
      `${type}.add_middleware`,
      {
        parameters: ['middleware_class', 'allow_origins', 'allow_credentials'],
        flow: 'none',
        misuses: [
          {
            weakness: 'cors-any-origin',
            when: {
              all: [
                { at: 0, refersTo: 'starlette.middleware.cors.CORSMiddleware' },
                {
                  any: [
                    { at: '1.0', is: '*' },
                    { at: 1, is: '*' },
                  ],
                },
                { at: 2, is: true },
              ],
            },
          },
        ],
      },
    ],
  ]),
);

const html = {
  parameters: ['content', 'status_code', 'headers', 'media_type'],
  flow: 'none',
  sinks: [{ at: 0, kind: 'html' }],
  returns: 'starlette.responses.Response',
} satisfies CallModel;
const plain = {
  flow: 'none',
  returns: 'starlette.responses.Response',
  sinks: [{ at: 0, kind: 'disclosure', weakness: 'error-disclosure' }],
} satisfies CallModel;

/** FastAPI and Starlette (fastapi.tiangolo.com, www.starlette.io). */
export const asgi: ModelPack = {
  name: 'FastAPI and Starlette',
  languages: ['python'],
  aliases: {
    'fastapi.templating': 'starlette.templating',
    'fastapi.Request': 'starlette.requests.Request',
    'fastapi.requests.Request': 'starlette.requests.Request',
    'fastapi.Response': 'starlette.responses.Response',
    'fastapi.responses': 'starlette.responses',
    'fastapi.WebSocket': 'starlette.websockets.WebSocket',
    'fastapi.websockets.WebSocket': 'starlette.websockets.WebSocket',
    'fastapi.UploadFile': 'starlette.datastructures.UploadFile',
    'fastapi.BackgroundTasks': 'starlette.background.BackgroundTasks',
    'fastapi.middleware.cors.CORSMiddleware': 'starlette.middleware.cors.CORSMiddleware',
    'fastapi.applications.FastAPI': 'fastapi.FastAPI',
    'fastapi.routing.APIRouter': 'fastapi.APIRouter',
    'fastapi.param_functions': 'fastapi',
  },
  values: {
    'starlette.requests.Request.query_params': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'starlette.requests.Request.path_params': { source: 'http-path', type: 'werkzeug.MultiDict' },
    'starlette.requests.Request.headers': { source: 'http-header', type: 'werkzeug.MultiDict' },
    'starlette.requests.Request.cookies': { source: 'http-cookie', type: 'werkzeug.MultiDict' },
    'starlette.requests.Request.url': { source: 'http-path' },
    'starlette.requests.Request.base_url': { source: 'http-header' },
    'starlette.websockets.WebSocket.query_params': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'starlette.websockets.WebSocket.headers': { source: 'http-header', type: 'werkzeug.MultiDict' },
    'starlette.websockets.WebSocket.cookies': { source: 'http-cookie', type: 'werkzeug.MultiDict' },
    'starlette.websockets.WebSocket.path_params': { source: 'http-path', type: 'werkzeug.MultiDict' },
    'starlette.websockets.WebSocket.url': { source: 'http-path' },
    'starlette.datastructures.UploadFile.filename': { source: 'http-file' },
    // What it holds: its name is no path.
    'starlette.datastructures.UploadFile.file': { source: 'http-file', clears: ['path'] },
    'starlette.responses.Response.headers': { type: 'flask.Headers' },
  },
  calls: {
    'starlette.templating.Jinja2Templates': { flow: 'none', returns: 'starlette.templating.Jinja2Templates' },
    'starlette.templating.Jinja2Templates.TemplateResponse': {
      flow: 'none',
      view: [
        { name: 0, data: 1 },
        { name: 1, data: 2 },
      ],
    },
    'starlette.templating.Jinja2Templates.get_template': { like: 'view.new' },
    'starlette.templating.Jinja2Templates.get_template.render': {
      flow: 'none',
      view: { name: '.#view', data: 0 },
    },
    ...routes,
    'fastapi.FastAPI': {
      flow: 'none',
      returns: 'fastapi.FastAPI',
      parameters: ['debug'],
      misuses: [{ weakness: 'debug-mode', when: { at: 0, is: true } }],
    },
    'fastapi.APIRouter': { flow: 'none', returns: 'fastapi.APIRouter' },
    'fastapi.Operation': { like: 'identity', callbacks: [operation] },
    'fastapi.Page': { like: 'identity', callbacks: [{ ...operation, returnSink: 'html' }] },
    'fastapi.Handler': { like: 'identity', callbacks: [{ at: 0, parameters: [starletteRequest] }] },
    'fastapi.Depends': {
      parameters: ['dependency'],
      flow: 'none',
      callbacks: [{ at: 0, parameters: [], others: { source: 'http-query' }, result: 'result' }],
    },
    'fastapi.Security': {
      flow: 'none',
      callbacks: [{ at: 0, parameters: [], others: { source: 'http-query' }, result: 'result' }],
    },
    'fastapi.Query': asks('http-query'),
    'fastapi.Path': asks('http-path'),
    'fastapi.Body': asks('http-body'),
    'fastapi.Form': asks('http-body'),
    'fastapi.Header': asks('http-header'),
    'fastapi.Cookie': asks('http-cookie'),
    'pydantic.Field': {
      parameters: ['default', 'pattern', 'regex'],
      flow: 'none',
      returnsWhen: [{ when: isHarmless, type: 'schema.Safe' }],
    },
    'fastapi.File': { source: 'http-file' },
    'starlette.requests.Request.json': { source: 'http-body' },
    'starlette.requests.Request.form': { source: 'http-body' },
    'starlette.requests.Request.body': { source: 'http-body' },
    'starlette.requests.Request.stream': { source: 'http-body' },
    'starlette.websockets.WebSocket.receive_text': { source: 'websocket' },
    'starlette.websockets.WebSocket.receive_json': { source: 'websocket' },
    'starlette.websockets.WebSocket.receive_bytes': { source: 'websocket' },
    'starlette.websockets.WebSocket.iter_text': { source: 'websocket' },
    'starlette.websockets.WebSocket.iter_json': { source: 'websocket' },
    'starlette.websockets.WebSocket.iter_bytes': { source: 'websocket' },
    'starlette.websockets.WebSocket.receive': { source: 'websocket' },
    'starlette.datastructures.UploadFile.read': { source: 'http-file' },
    'starlette.routing.Route': {
      parameters: ['path', 'endpoint'],
      flow: 'none',
      route: { path: 0 },
      callbacks: [endpoint],
    },
    'starlette.routing.WebSocketRoute': {
      parameters: ['path', 'endpoint'],
      flow: 'none',
      route: { path: 0 },
      callbacks: [{ at: 1, parameters: [{ type: 'starlette.websockets.WebSocket' }] }],
    },
    'starlette.applications.Starlette': {
      parameters: ['debug'],
      flow: 'none',
      misuses: [{ weakness: 'debug-mode', when: { at: 0, is: true } }],
    },
    'starlette.responses.HTMLResponse': html,
    'starlette.responses.Response': {
      ...html,
      sinks: [{ at: 0, kind: 'html', when: { at: 3, matches: 'html|svg' } }],
    },
    'starlette.responses.PlainTextResponse': plain,
    'starlette.responses.JSONResponse': plain,
    'starlette.responses.StreamingResponse': { flow: 'none', returns: 'starlette.responses.Response' },
    'starlette.responses.RedirectResponse': {
      parameters: ['url'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'redirect' }],
      returns: 'starlette.responses.Response',
    },
    'starlette.responses.FileResponse': {
      parameters: ['path'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'path' }],
      returns: 'starlette.responses.Response',
    },
    'starlette.responses.Response.set_cookie': {
      parameters: ['key', 'value', 'max_age', 'expires', 'path', 'domain', 'secure', 'httponly', 'samesite'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'header' }],
      misuses: cookieMisuses({ name: 0, secure: 6, httpOnly: 7, sameSite: 8 }),
    },
    'starlette.middleware.Middleware': {
      parameters: ['cls', 'allow_origins', 'allow_credentials'],
      flow: 'none',
      misuses: [
        {
          weakness: 'cors-any-origin',
          when: {
            all: [
              { at: 0, refersTo: 'starlette.middleware.cors.CORSMiddleware' },
              {
                any: [
                  { at: '1.0', is: '*' },
                  { at: 1, is: '*' },
                ],
              },
              { at: 2, is: true },
            ],
          },
        },
      ],
    },
    'uvicorn.run': { flow: 'none' },
  },
  types: {
    'fastapi.Page': {},
    'starlette.templating.Jinja2Templates': {},
    'fastapi.FastAPI': {},
    'fastapi.APIRouter': {},
    'fastapi.Operation': {},
    'starlette.requests.Request': {},
    'starlette.responses.Response': {},
    'starlette.websockets.WebSocket': {},
    'starlette.datastructures.UploadFile': {},
    'starlette.background.BackgroundTasks': {},
    'starlette.middleware.cors.CORSMiddleware': {},
    'starlette.endpoints.HTTPEndpoint': {
      methods: Object.fromEntries(verbs.map((verb) => [verb, { parameters: [starletteRequest] }])),
    },
    'starlette.endpoints.WebSocketEndpoint': {
      methods: {
        on_connect: { parameters: [webSocket] },
        on_receive: { parameters: [webSocket, { source: 'websocket' }] },
      },
    },
  },
};
