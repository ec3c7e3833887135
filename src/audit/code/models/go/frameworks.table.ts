import type { CallModel, Misuse, ModelPack, Sink, SourceKind, ValueModel } from '#ir/flow/models';
import { each, of } from './of.ts';
import { typed } from './web.table.ts';

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
/** Where it was said before that the response is a page, or the text looks like one of which that was said. */
function asPage(at: Sink['at']): readonly Sink[] {
  return [
    { at, kind: 'html', only: 'page', of: 'receiver' },
    { at, kind: 'disclosure', weakness: 'error-disclosure' },
  ];
}
const request: ValueModel = { type: 'net/http.Request' };

/** What frameworks call headers and types. */
function names(framework: string): Record<string, ValueModel> {
  const known: Readonly<Record<string, string>> = {
    HeaderContentType: 'Content-Type',
    HeaderLocation: 'Location',
    HeaderAccessControlAllowOrigin: 'Access-Control-Allow-Origin',
    MIMETextHTML: 'text/html',
    MIMETextHTMLCharsetUTF8: 'text/html; charset=utf-8',
    MIMETextPlain: 'text/plain',
    MIMETextPlainCharsetUTF8: 'text/plain; charset=utf-8',
    MIMEApplicationJSON: 'application/json',
  };
  return Object.fromEntries(
    Object.entries(known).map(([name, constant]) => [`${framework}.${name}`, { constant }]),
  );
}

/** Of these files it matters who may write them; of others what is left of `0666` by the mask of the process does. */
const matters =
  '^/(?:etc|usr|var|opt)/|\\.(?:pem|key|crt|p12|env|sh|conf|ini|ya?ml|toml|db|service)$|secret|passw|token|credential';
/** A mode by which anybody may write: for what runs, or for a file of which that matters. */
function openToAll(at: 1 | 2): Misuse {
  return {
    weakness: 'world-writable-file',
    confidence: 'low',
    when: {
      all: [
        { at, mode: 0o002 },
        {
          any: [
            { at, mode: 0o001 },
            { at: 0, looks: matters },
          ],
        },
      ],
    },
  };
}

/** Anybody may put a link there first. */
const inSharedFolder = {
  weakness: 'insecure-temp-file',
  confidence: 'low',
  when: { at: 0, matches: '^/(?:var/)?tmp/[^/]+$' },
} as const;

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
    ...names(echo),
    ...names(fiber),
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
      FormFile: { flow: 'none', returns: 'mime/multipart.FileHeader' },
      ...each(
        [
          'Bind',
          'BindJSON',
          'ShouldBind',
          'ShouldBindJSON',
          'ShouldBindXML',
          'ShouldBindBodyWith',
          'ShouldBindYAML',
          'ShouldBindTOML',
          'ShouldBindWith',
          'ShouldBindBodyWithJSON',
          'ShouldBindBodyWithXML',
          'MustBindWith',
          'BindWith',
          'BindXML',
          'BindYAML',
        ],
        bound(0, 'http-body'),
      ),
      ...each(['BindQuery', 'ShouldBindQuery'], bound(0, 'http-query')),
      ...each(['BindUri', 'ShouldBindUri'], bound(0, 'http-path')),
      ...each(['BindHeader', 'ShouldBindHeader'], bound(0, 'http-header')),
      ...each(['JSON', 'IndentedJSON', 'AbortWithStatusJSON', 'PureJSON', 'XML', 'YAML'], {
        flow: 'none',
        sinks: [{ at: 1, kind: 'disclosure', weakness: 'error-disclosure' }],
      }),
      ...each(['HTML', 'Status', 'Next', 'Abort', 'AbortWithStatus', 'AbortWithError'], { flow: 'none' }),
      Set: { like: 'go.keep' },
      ...each(['Get', 'MustGet', 'GetString', 'Value', 'GetStringMap', 'GetStringSlice'], {
        like: 'go.kept',
      }),
      ...each(['GetInt', 'GetInt64', 'GetUint', 'GetUint64', 'GetBool', 'GetTime'], { flow: 'none' }),
      String: { flow: 'none', sinks: asPage('1+') },
      DataFromReader: {
        flow: 'none',
        sinks: [{ at: 3, kind: 'html', when: { at: 2, matches: 'html|svg' } }],
      },
      MultipartForm: { source: 'http-file', clears: ['path'] },
      GetPostFormArray: from('http-body'),
      GetPostFormMap: from('http-body'),
      GetQueryMap: from('http-query'),
      ClientIP: { flow: 'none' },
      Data: { flow: 'none', sinks: [{ at: 2, kind: 'html', when: { at: 1, matches: 'html|svg' } }] },
      Redirect: away(1),
      File: file(0),
      FileAttachment: file(0),
      SaveUploadedFile: file(1),
      Header: typed,
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
      FormFile: { flow: 'none', returns: 'mime/multipart.FileHeader' },
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
      ...each(['JSON', 'JSONPretty', 'XML', 'String'], {
        flow: 'none',
        sinks: [{ at: 1, kind: 'disclosure', weakness: 'error-disclosure' }],
      }),
      ...each(['NoContent', 'Render', 'JSONBlob'], { flow: 'none' }),
      Set: { like: 'go.keep' },
      Get: { like: 'go.kept' },
      Cookies: from('http-cookie'),
      MultipartForm: { source: 'http-file', clears: ['path'] },
      Scheme: { flow: 'none' },
      RealIP: { flow: 'none' },
    }),
    ...of(`${echo}.DefaultBinder`, {
      Bind: bound(0, 'http-body'),
      BindBody: bound(1, 'http-body'),
      BindQueryParams: bound(1, 'http-query'),
      BindPathParams: bound(1, 'http-path'),
      BindHeaders: bound(1, 'http-header'),
    }),
    [`${fiber}.New`]: { flow: 'none', returns: `${fiber}.App` },
    ...routes(`${fiber}.App`),
    ...routes(`${fiber}.Router`),
    ...routes(`${fiber}.Group`),
    ...of(`${fiber}.Ctx`, {
      ...each(['Query', 'Queries'], from('http-query')),
      ...each(['Body', 'FormValue', 'BodyRaw'], from('http-body')),
      BodyParser: bound(0, 'http-body'),
      QueryParser: bound(0, 'http-query'),
      ParamsParser: bound(0, 'http-path'),
      CookieParser: bound(0, 'http-cookie'),
      ReqHeaderParser: bound(0, 'http-header'),
      Bind: { flow: 'none', returns: `${fiber}.Bind` },
      Params: from('http-path'),
      AllParams: from('http-path'),
      Path: from('http-path'),
      MultipartForm: { source: 'http-file', clears: ['path'] },
      Locals: { like: 'go.keepOrKept' },
      ...each(['Set', 'Append'], typed),
      Type: {
        flow: 'none',
        returns: '$receiver',
        guards: [
          {
            at: 'receiver',
            clears: ['html'],
            when: 'return',
            part: 'page',
            if: { at: 0, matches: '^\\.?(?:html|svg)$' },
          },
        ],
      },
      ...each(['SendString', 'Send', 'Write', 'WriteString'], { flow: 'none', sinks: asPage(0) }),
      ...each(['Get', 'GetReqHeaders'], from('http-header')),
      Cookies: from('http-cookie'),
      FormFile: { flow: 'none', returns: 'mime/multipart.FileHeader' },
      OriginalURL: { source: 'http-path', clears: ['url', 'redirect'] },
      JSON: { flow: 'none', sinks: [{ at: 0, kind: 'disclosure', weakness: 'error-disclosure' }] },
      ...each(['SendStatus', 'Render'], { flow: 'none' }),
      Redirect: { ...away(0), returns: `${fiber}.Redirect` },
      ...each(['SendFile', 'Download'], file(0)),
      SaveFile: file(1),
      Status: { flow: 'none', returns: '$receiver' },
    }),
    [`${fiber}.Redirect.To`]: away(0),
    ...of(`${fiber}.Bind`, {
      ...each(['Body', 'JSON', 'Form', 'XML', 'MsgPack', 'All'], bound(0, 'http-body')),
      Query: bound(0, 'http-query'),
      URI: bound(0, 'http-path'),
      Header: bound(0, 'http-header'),
      Cookie: bound(0, 'http-cookie'),
    }),
    ...of(`${fiber}/middleware/proxy`, {
      ...each(['Do', 'Forward', 'DoRedirects', 'DoTimeout'], {
        flow: 'none',
        sinks: [{ at: 1, kind: 'url' }],
      }),
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
        misuses: [openToAll(2), inSharedFolder],
      },
      Create: {
        flow: 'none',
        sinks: [{ at: 0, kind: 'path' }],
        misuses: [inSharedFolder],
        source: 'file',
        returns: 'os.File',
      },
      OpenFile: {
        flow: 'none',
        sinks: [{ at: 0, kind: 'path' }],
        misuses: [openToAll(2)],
        source: 'file',
        returns: 'os.File',
      },
      MkdirAll: {
        flow: 'none',
        sinks: [{ at: 0, kind: 'path' }],
        misuses: [openToAll(1)],
      },
    }),
  },
  types: {
    [`${gin}.Context`]: {},
    [`${echo}.Context`]: {},
    [`${fiber}.Ctx`]: {},
    [`${gin}.Engine`]: {},
    [`${beego}.Controller`]: {},
    [`${fiber}.Bind`]: {},
  },
};
