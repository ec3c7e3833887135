import type { CallModel, ModelPack, SourceKind, ValueModel } from '#ir/flow/models';
import { each, of } from './of.ts';

const from = (source: SourceKind): CallModel => ({ source });
/** What is read into a structure is what somebody sent. */
const bound = (at: number, source: SourceKind): CallModel => ({ flow: 'none', fills: [{ at, source }] });
const page = (at: number): CallModel => ({ flow: 'none', sinks: [{ at, kind: 'html' }] });
const away = (at: number): CallModel => ({ flow: 'none', sinks: [{ at, kind: 'redirect' }] });
const file = (at: number): CallModel => ({ flow: 'none', sinks: [{ at, kind: 'path' }] });
const verbs = [
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'OPTIONS',
  'Get',
  'Post',
  'Put',
  'Delete',
  'Patch',
  'Head',
  'Options',
];

/** `router.GET("/cakes", handler)`. */
function routes(type: string): Record<string, CallModel> {
  return {
    ...of(
      type,
      Object.fromEntries(
        verbs.map((verb): [string, CallModel] => [
          verb,
          {
            flow: 'none',
            callbacks: [{ at: '1+', parameters: [] }],
            route: { method: verb.toUpperCase(), path: 0 },
          },
        ]),
      ),
    ),
    ...of(type, each(['Group', 'Route'], { flow: 'none', returns: type })),
    [`${type}.Any`]: { flow: 'none', callbacks: [{ at: '1+', parameters: [] }], route: { path: 0 } },
  };
}

const gin = 'github.com/gin-gonic/gin';
const echo = 'github.com/labstack/echo';
const fiber = 'github.com/gofiber/fiber';
const beego = 'github.com/astaxie/beego';
const request: ValueModel = { type: 'net/http.Request' };

/** Frameworks for servers. */
export const frameworks: ModelPack = {
  name: 'Go: frameworks',
  languages: ['go'],
  aliases: {
    'github.com/beego/beego/server/web': beego,
    'github.com/beego/beego': beego,
    'github.com/go-chi/chi.RouteContext': 'github.com/go-chi/chi.Context',
  },
  values: {
    [`${gin}.Context.Request`]: request,
    [`${gin}.Context.Writer`]: { type: 'net/http.ResponseWriter' },
    [`${gin}.Context.Params`]: { source: 'http-path' },
    [`${beego}.Controller.Ctx`]: { type: `${beego}/context.Context` },
    [`${beego}/context.Context.Input`]: { type: `${beego}/context.BeegoInput` },
    [`${beego}/context.Context.Request`]: request,
    'github.com/gorilla/mux.Route': {},
  },
  calls: {
    ...each([`${gin}.Default`, `${gin}.New`], { flow: 'none', returns: `${gin}.Engine` }),
    ...routes(`${gin}.Engine`),
    ...routes(`${gin}.RouterGroup`),
    [`${gin}.Engine.Group`]: { flow: 'none', returns: `${gin}.RouterGroup` },
    ...of(`${gin}.Context`, {
      ...each(
        ['Query', 'DefaultQuery', 'GetQuery', 'QueryArray', 'QueryMap', 'GetQueryArray'],
        from('http-query'),
      ),
      ...each(
        ['PostForm', 'DefaultPostForm', 'GetPostForm', 'PostFormArray', 'GetRawData', 'PostFormMap'],
        from('http-body'),
      ),
      Param: from('http-path'),
      GetHeader: from('http-header'),
      Cookie: from('http-cookie'),
      FormFile: { source: 'http-file', returns: 'mime/multipart.FileHeader' },
      ...each(
        [
          'Bind',
          'BindJSON',
          'ShouldBind',
          'ShouldBindJSON',
          'ShouldBindXML',
          'ShouldBindBodyWith',
          'ShouldBindYAML',
        ],
        bound(0, 'http-body'),
      ),
      ...each(['BindQuery', 'ShouldBindQuery'], bound(0, 'http-query')),
      ...each(['BindUri', 'ShouldBindUri'], bound(0, 'http-path')),
      ...each(['BindHeader', 'ShouldBindHeader'], bound(0, 'http-header')),
      ...each(['JSON', 'IndentedJSON', 'String', 'HTML', 'XML', 'YAML', 'Status', 'Next', 'Set', 'Abort'], {
        flow: 'none',
      }),
      Data: { flow: 'none', sinks: [{ at: 2, kind: 'html', when: { at: 1, matches: 'html|svg' } }] },
      Redirect: away(1),
      File: file(0),
      FileAttachment: file(0),
      SaveUploadedFile: file(1),
      Header: { flow: 'none', sinks: [{ at: 1, kind: 'header' }] },
      SetCookie: {
        parameters: ['name', 'value', 'maxAge', 'path', 'domain', 'secure', 'httpOnly'],
        flow: 'none',
        misuses: [
          { weakness: 'insecure-cookie', when: { at: 5, is: false } },
          { weakness: 'cookie-readable-by-scripts', when: { at: 6, is: false } },
        ],
      },
    }),
    [`${gin}.SetMode`]: { flow: 'none' },
    [`${echo}.New`]: { flow: 'none', returns: `${echo}.Echo` },
    ...routes(`${echo}.Echo`),
    ...routes(`${echo}.Group`),
    [`${echo}.Echo.Group`]: { flow: 'none', returns: `${echo}.Group` },
    ...of(`${echo}.Context`, {
      ...each(['QueryParam', 'QueryParams', 'QueryString'], from('http-query')),
      FormValue: from('http-body'),
      FormParams: from('http-body'),
      Param: from('http-path'),
      ParamValues: from('http-path'),
      FormFile: { source: 'http-file', returns: 'mime/multipart.FileHeader' },
      Cookie: { source: 'http-cookie', returns: 'net/http.Cookie' },
      Bind: bound(0, 'http-body'),
      Request: { flow: 'none', returns: 'net/http.Request' },
      Response: { flow: 'none', returns: 'net/http.ResponseWriter' },
      HTML: page(1),
      HTMLBlob: page(1),
      Blob: { flow: 'none', sinks: [{ at: 2, kind: 'html', when: { at: 1, matches: 'html|svg' } }] },
      Redirect: away(1),
      File: file(0),
      Attachment: file(0),
      Inline: file(0),
      ...each(['JSON', 'String', 'XML', 'NoContent', 'Render'], { flow: 'none' }),
    }),
    [`${fiber}.New`]: { flow: 'none', returns: `${fiber}.App` },
    ...routes(`${fiber}.App`),
    ...routes(`${fiber}.Router`),
    ...routes(`${fiber}.Group`),
    ...of(`${fiber}.Ctx`, {
      ...each(['Query', 'Queries', 'QueryParser'], from('http-query')),
      ...each(['Body', 'FormValue', 'BodyRaw'], from('http-body')),
      BodyParser: bound(0, 'http-body'),
      Params: from('http-path'),
      ...each(['Get', 'GetReqHeaders'], from('http-header')),
      Cookies: from('http-cookie'),
      FormFile: { source: 'http-file', returns: 'mime/multipart.FileHeader' },
      OriginalURL: { source: 'http-path', clears: ['url', 'redirect'] },
      ...each(['SendString', 'JSON', 'SendStatus', 'Render'], { flow: 'none' }),
      Redirect: away(0),
      ...each(['SendFile', 'Download'], file(0)),
      SaveFile: file(1),
      Status: { flow: 'none', returns: '$receiver' },
    }),
    'github.com/gorilla/mux.Vars': from('http-path'),
    'github.com/gorilla/mux.NewRouter': { flow: 'none', returns: 'github.com/gorilla/mux.Router' },
    ...of('github.com/gorilla/mux.Router', {
      HandleFunc: {
        flow: 'none',
        callbacks: [
          { at: 1, parameters: [{ type: 'net/http.ResponseWriter' }, { type: 'net/http.Request' }] },
        ],
        route: { path: 0 },
      },
    }),
    'github.com/go-chi/chi.URLParam': from('http-path'),
    'github.com/go-chi/chi.URLParamFromCtx': from('http-path'),
    'github.com/go-chi/chi.NewRouter': { flow: 'none', returns: 'github.com/go-chi/chi.Router' },
    ...routes('github.com/go-chi/chi.Router'),
    ...of('github.com/julienschmidt/httprouter.Params', { ByName: from('http-path') }),
    ...of(`${beego}.Controller`, {
      ...each(['GetString', 'GetStrings', 'Input'], from('http-query')),
      GetFile: from('http-file'),
      ParseForm: bound(0, 'http-body'),
      Redirect: away(0),
      SaveToFile: file(1),
    }),
    ...of(`${beego}/context.BeegoInput`, {
      ...each(['Query', 'URI', 'URL'], from('http-query')),
      Param: from('http-path'),
      Cookie: from('http-cookie'),
      Header: from('http-header'),
    }),
    ...of('github.com/gorilla/websocket.Conn', {
      ReadMessage: { source: 'websocket', results: [undefined, { same: true }, undefined] },
      ReadJSON: bound(0, 'websocket'),
    }),
    ...each(
      [
        'github.com/gorilla/websocket.Dialer.Dial',
        'golang.org/x/net/websocket.Dial',
        'nhooyr.io/websocket.Dial',
      ],
      {
        flow: 'none',
        sinks: [{ at: 0, kind: 'url' }],
      },
    ),
    'github.com/gin-contrib/cors.Config': {
      parameters: ['AllowAllOrigins', 'AllowOrigins', 'AllowCredentials'],
      misuses: [
        {
          weakness: 'cors-any-origin',
          when: {
            all: [
              { at: 0, is: true },
              { at: 2, is: true },
            ],
          },
        },
      ],
    },
    'github.com/rs/cors.Options': {
      parameters: ['AllowedOrigins', 'AllowCredentials'],
      misuses: [
        {
          weakness: 'cors-any-origin',
          when: {
            all: [
              { at: '0.*' as const, is: '*' },
              { at: 1, is: true },
            ],
          },
        },
      ],
    },
    ...each(['text/template.Template.Parse', 'html/template.Template.Parse'], {
      sinks: [{ at: 0, kind: 'template' }],
      returns: '$receiver',
      flow: 'none',
    }),
    ...of('html/template', {
      HTML: { sinks: [{ at: 0, kind: 'html' }], like: 'text.itself' },
      HTMLAttr: { sinks: [{ at: 0, kind: 'attribute' }], like: 'text.itself' },
      JS: { sinks: [{ at: 0, kind: 'script' }], like: 'text.itself' },
      JSStr: { sinks: [{ at: 0, kind: 'script' }], like: 'text.itself' },
      CSS: { sinks: [{ at: 0, kind: 'style' }], like: 'text.itself' },
      URL: { sinks: [{ at: 0, kind: 'html' }], like: 'text.itself' },
      HTMLEscapeString: { flow: [{ from: 0, to: 'result' }], clears: ['html', 'attribute'] },
      JSEscapeString: { flow: [{ from: 0, to: 'result' }], clears: ['script', 'html', 'attribute'] },
      New: { flow: 'none', returns: 'html/template.Template' },
      Must: { like: 'identity' },
    }),
    ...of('text/template', {
      HTMLEscapeString: { flow: [{ from: 0, to: 'result' }], clears: ['html', 'attribute'] },
      New: { flow: 'none', returns: 'text/template.Template' },
      Must: { like: 'identity' },
    }),
    'text/template.Template.Execute': {
      flow: [{ from: 1, to: 0 }],
      sinks: [{ at: 1, kind: 'html', when: { at: 0, refersTo: 'net/http.ResponseWriter' } }],
    },
    'net/http.ListenAndServe': {
      flow: 'none',
      misuses: [
        {
          weakness: 'binds-all-interfaces',
          confidence: 'low',
          when: { at: 0, matches: '^(?:0\\.0\\.0\\.0|\\[::\\])?:\\d+$' },
        },
      ],
    },
    'net.Listen': {
      flow: 'none',
      misuses: [
        {
          weakness: 'binds-all-interfaces',
          confidence: 'low',
          when: { at: 1, matches: '^(?:0\\.0\\.0\\.0|\\[::\\]):\\d+$' },
        },
      ],
    },
    ...of('os', {
      Chmod: {
        flow: 'none',
        sinks: [{ at: 0, kind: 'path' }],
        misuses: [{ weakness: 'world-writable-file', when: { at: 1, mode: 0o002 } }],
      },
      WriteFile: {
        flow: 'none',
        sinks: [{ at: 0, kind: 'path' }],
        misuses: [{ weakness: 'world-writable-file', confidence: 'low', when: { at: 2, mode: 0o002 } }],
      },
      MkdirAll: {
        flow: 'none',
        sinks: [{ at: 0, kind: 'path' }],
        misuses: [{ weakness: 'world-writable-file', confidence: 'low', when: { at: 1, mode: 0o002 } }],
      },
    }),
  },
  types: {
    [`${gin}.Context`]: {},
    [`${echo}.Context`]: {},
    [`${fiber}.Ctx`]: {},
    [`${gin}.Engine`]: {},
    [`${beego}.Controller`]: {},
  },
};
