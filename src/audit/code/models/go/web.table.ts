import type { CallbackParameter, CallModel, ModelPack, Sink } from '#ir/flow/models';
import { each, of } from './of.ts';

/** Go looks at the beginning of a response to tell what it is: what begins with a letter is no page. */
function body(at: Sink['at'], writer: Sink['at']): Sink {
  return {
    at,
    kind: 'html',
    when: { any: [{ at: at === '1+' ? 1 : at, looks: '^\\s*(?:<|\\0|$)' }] },
    unless: 'plain',
    of: writer,
  };
}

const toWriter = { at: 0, refersTo: 'net/http.ResponseWriter' } as const;

function written(at: Sink['at']): Sink {
  const { when, ...sink } = body(at, 0);
  return { ...sink, when: { all: [toWriter, ...(when === undefined ? [] : [when])] } };
}

/** It is said what the response is: not a page. */
const plain: CallModel = {
  flow: 'none',
  sinks: [
    { at: 0, kind: 'header' },
    { at: 1, kind: 'header' },
  ],
  guards: [
    {
      at: 'receiver',
      clears: ['html', 'attribute', 'script', 'style'],
      when: 'return',
      part: 'plain',
      if: {
        all: [
          { at: 0, matches: '^content-type$' },
          { at: 1, lacks: 'html|svg|xml' },
        ],
      },
    },
  ],
};

const request: readonly CallbackParameter[] = [
  { type: 'net/http.ResponseWriter' },
  { type: 'net/http.Request' },
];
const redirects: readonly Sink[] = [{ at: 2, kind: 'redirect' }];
const asked = (at: number): CallModel => ({
  flow: 'none',
  sinks: [{ at, kind: 'url' }],
  returns: 'net/http.Response',
});

/** Servers and clients of `net/http`, and the routers that call handlers as it does. */
export const web: ModelPack = {
  name: 'net/http',
  languages: ['go'],
  values: {
    'net/http.Request.URL': {
      source: 'http-path',
      clears: ['url', 'redirect'],
      type: 'net/http.Request.URL',
    },
    'net/http.Request.Body': { source: 'http-body', type: 'io.ReadCloser' },
    'net/http.Request.Form': { source: 'http-query', type: 'net/url.Values' },
    'net/http.Request.PostForm': { source: 'http-body', type: 'net/url.Values' },
    'net/http.Request.MultipartForm': { source: 'http-file', clears: ['path'] },
    'net/http.Request.Header': { source: 'http-header', type: 'net/http.Header' },
    'net/http.Request.Trailer': { source: 'http-header', type: 'net/http.Header' },
    'net/http.Request.Host': { source: 'http-header', clears: ['redirect'] },
    'net/http.Request.RequestURI': { source: 'http-path', clears: ['url', 'redirect'] },
    'mime/multipart.FileHeader.Filename': { source: 'http-file', clears: ['path'] },
    'mime/multipart.FileHeader.Header': { source: 'http-file', type: 'net/http.Header' },
    'net/http.Response.Body': { source: 'response', type: 'io.ReadCloser' },
    'os.Args': { source: 'command-line' },
    'os.Stdin': { source: 'standard-input' },
  },
  calls: {
    ...of('net/http.Request', {
      FormValue: { source: 'http-query' },
      PostFormValue: { source: 'http-body' },
      PathValue: { source: 'http-path' },
      Referer: { source: 'http-header' },
      UserAgent: { source: 'http-header' },
      Cookie: { source: 'http-cookie', returns: 'net/http.Cookie' },
      Cookies: { source: 'http-cookie' },
      BasicAuth: { source: 'http-header' },
      FormFile: {
        source: 'http-file',
        results: [{ type: 'mime/multipart.File' }, { type: 'mime/multipart.FileHeader' }, undefined],
      },
      MultipartReader: { source: 'http-file', returns: 'mime/multipart.Reader' },
      Context: { flow: 'none' },
      ParseForm: { flow: 'none' },
      WithContext: { returns: 'net/http.Request', flow: 'none' },
    }),
    'net/http.Request.URL.Query': { source: 'http-query', returns: 'net/url.Values' },
    'mime/multipart.Reader.NextPart': { source: 'http-file', returns: 'mime/multipart.Part' },
    'mime/multipart.Part.FileName': { source: 'http-file', clears: ['path'] },
    'mime/multipart.FileHeader.Open': { source: 'http-file' },
    'net/http.Header.Get': { flow: [{ from: 'receiver', to: 'result' }] },
    'net/http.ResponseWriter.Header': { returns: '$receiver', flow: 'none' },
    'net/http.ResponseWriter.Set': plain,
    'net/http.ResponseWriter.Add': plain,
    'net/http.ResponseWriter.Write': { flow: 'none', sinks: [body(0, 'receiver')] },
    'net/http.ResponseWriter.WriteString': { flow: 'none', sinks: [body(0, 'receiver')] },
    'fmt.Fprintf': {
      flow: [{ from: '1+', to: 0 }],
      sinks: [written('1+')],
    },
    ...of('fmt', each(['Fprint', 'Fprintln'], { flow: [{ from: '1+', to: 0 }], sinks: [written('1+')] })),
    'io.WriteString': { flow: [{ from: 1, to: 0 }], sinks: [written(1)] },
    'io.Copy': { flow: [{ from: 1, to: 0 }] },
    'net/http.Redirect': { flow: 'none', sinks: redirects },
    'net/http.RedirectHandler': { flow: 'none', sinks: [{ at: 0, kind: 'redirect' }] },
    ...of('net/http', {
      HandleFunc: {
        flow: 'none',
        callbacks: [{ at: 1, parameters: request }],
        route: { path: 0 },
      },
      Handle: { flow: 'none', callbacks: [{ at: 1, parameters: request }], route: { path: 0 } },
      HandlerFunc: { like: 'identity', callbacks: [{ at: 0, parameters: request }] },
      Get: asked(0),
      Head: asked(0),
      Post: asked(0),
      PostForm: asked(0),
      NewRequest: { flow: 'none', sinks: [{ at: 1, kind: 'url' }], returns: 'net/http.Request.made' },
      NewRequestWithContext: {
        flow: 'none',
        sinks: [{ at: 2, kind: 'url' }],
        returns: 'net/http.Request.made',
      },
      ServeFile: { flow: 'none', sinks: [{ at: 2, kind: 'path' }] },
      NewServeMux: { returns: 'net/http.ServeMux', flow: 'none' },
    }),
    'net/http.ServeMux.HandleFunc': {
      flow: 'none',
      callbacks: [{ at: 1, parameters: request }],
      route: { path: 0 },
    },
    ...of('net/http.Client', { Get: asked(0), Head: asked(0), Post: asked(0), PostForm: asked(0) }),
    'net/http.Client.Do': { flow: 'none', returns: 'net/http.Response' },
    ...of('net', each(['Dial', 'DialTimeout'], { flow: 'none', sinks: [{ at: 1, kind: 'url' }] })),
    ...of('html', {
      EscapeString: { flow: [{ from: 0, to: 'result' }], clears: ['html', 'attribute'] },
      UnescapeString: { flow: [{ from: 0, to: 'result' }], revives: ['html', 'attribute'] },
    }),
  },
  types: {
    'net/http.Request': {},
    'net/http.Request.URL': { extends: ['net/url.URL'] },
    'net/http.ResponseWriter': {},
    'net/http.Response': {},
    'net/http.Cookie': { plain: true },
    'net/url.URL': {},
    'net/url.Values': {},
    'net/http.Header': {},
  },
};
