import type { CallbackParameter, CallModel, Condition, ModelPack, Sink } from '#ir/flow/models';
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
const detail = { kind: 'disclosure', weakness: 'error-disclosure' } as const;

/** It is a page by what it looks like, or by what was said of it; and nothing of the program's inside. */
function toResponse(at: 0): readonly Sink[] {
  return [
    body(at, 'receiver'),
    { at, kind: 'html', only: 'page', unless: 'plain', of: 'receiver' },
    { at, ...detail },
  ];
}

/** The same where the response is the first argument. */
function writtenTo(at: Sink['at'], unless?: Condition): readonly Sink[] {
  const { when, ...sink } = body(at, 0);
  const quoted: readonly Condition[] = unless === undefined ? [] : [{ not: unless }];
  return [
    { ...sink, when: { all: [toWriter, ...(when === undefined ? [] : [when]), ...quoted] } },
    { at, kind: 'html', only: 'page', unless: 'plain', of: 0, when: { all: [toWriter, ...quoted] } },
    { at, ...detail, when: toWriter },
    { at, kind: 'mail', when: { at: 0, refersTo: 'net/smtp.DataWriter' } },
    { at, kind: 'hash', when: { at: 0, refersTo: 'hash.Hash' } },
    {
      at,
      kind: 'header',
      when: {
        all: [
          { at: 0, refersTo: 'net.Conn' },
          { at: at === '1+' ? 1 : at, looks: 'HTTP/1\\.' },
        ],
      },
    },
  ];
}

/** What is packed may be a thousand times as large. */
function unpacked(at: number): Sink {
  return { at, kind: 'amount', confidence: 'low', when: { at, refersTo: 'compress.Reader' } };
}

/** What a header is set to: line breaks are taken out of it, but who decides where it leads decides where people go. */
export const headers: readonly Sink[] = [
  { at: 1, kind: 'redirect', when: { at: 0, matches: '^location$' } },
  {
    at: 1,
    kind: 'trust',
    weakness: 'cors-any-origin',
    confidence: 'medium',
    when: { at: 0, matches: '^access-control-allow-origin$' },
  },
];

/** It is said what the response is: a page, or not one. */
export const typed: CallModel = {
  flow: 'none',
  sinks: headers,
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
    {
      at: 'receiver',
      clears: ['html'],
      when: 'return',
      part: 'page',
      if: {
        all: [
          { at: 0, matches: '^content-type$' },
          { at: 1, matches: 'html|svg' },
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
        clears: ['path'],
        results: [{ type: 'mime/multipart.File' }, { type: 'mime/multipart.FileHeader' }, undefined],
      },
      MultipartReader: { source: 'http-file', returns: 'mime/multipart.Reader' },
      Context: { flow: 'none', returns: 'context.Context' },
      ParseForm: { flow: 'none' },
      WithContext: { returns: 'net/http.Request', flow: 'none' },
    }),
    'net/http.Request.URL.Query': { source: 'http-query', returns: 'net/url.Values' },
    'mime/multipart.Reader.NextPart': { source: 'http-file', returns: 'mime/multipart.Part' },
    'mime/multipart.Part.FileName': { source: 'http-file', clears: ['path'] },
    'mime/multipart.FileHeader.Open': { source: 'http-file' },
    'net/http.Header.Get': { flow: [{ from: 'receiver', to: 'result' }] },
    'net/http.ResponseWriter.Header': { returns: '$receiver', flow: 'none' },
    'net/http.ResponseWriter.Set': typed,
    'net/http.ResponseWriter.Add': typed,
    'net/http.ResponseWriter.Write': { flow: 'none', sinks: toResponse(0) },
    'net/http.ResponseWriter.WriteString': { flow: 'none', sinks: toResponse(0) },
    'net/http.Error': { flow: 'none', sinks: [{ at: 1, kind: 'disclosure', weakness: 'error-disclosure' }] },
    'fmt.Fprintf': { flow: [{ from: '1+', to: 0 }], sinks: writtenTo('1+', { at: 0, matches: '%q' }) },
    ...of('fmt', each(['Fprint', 'Fprintln'], { flow: [{ from: '1+', to: 0 }], sinks: writtenTo('1+') })),
    'io.WriteString': { flow: [{ from: 1, to: 0 }], sinks: writtenTo(1) },
    'io.Copy': { flow: [{ from: 1, to: 0 }], sinks: [unpacked(1)] },
    'io.CopyBuffer': { flow: [{ from: 1, to: 0 }], sinks: [unpacked(1)] },
    'io.ReadAll': { flow: [{ from: 0, to: 'result' }], sinks: [unpacked(0)] },
    ...each(
      [
        ...['compress/gzip.NewReader', 'compress/zlib.NewReader', 'compress/bzip2.NewReader'],
        ...[
          'compress/flate.NewReader',
          'compress/lzw.NewReader',
          'github.com/klauspost/compress/gzip.NewReader',
        ],
        ...['github.com/klauspost/compress/zstd.NewReader', 'github.com/golang/snappy.NewReader'],
        ...[
          'github.com/ulikunitz/xz.NewReader',
          'github.com/DataDog/zstd.NewReader',
          'github.com/pierrec/lz4.NewReader',
        ],
      ],
      { flow: [{ from: 0, to: 'result' }], returns: 'compress.Reader' },
    ),
    'io.LimitReader': { flow: [{ from: 0, to: 'result' }], clears: ['amount'], returns: 'io.LimitedReader' },
    'net/http.MaxBytesReader': { flow: [{ from: 1, to: 'result' }], clears: ['amount'] },
    'runtime/debug.Stack': { source: 'error-detail' },
    'runtime.Stack': { flow: 'none', fills: [{ at: 0, source: 'error-detail' }] },
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
    'net/http.ResponseWriter.Hijack': {
      flow: 'none',
      results: [{ type: 'net.Conn' }, { type: 'net.Conn' }, undefined],
    },
    ...of(
      'net',
      each(['Dial', 'DialTimeout'], { flow: 'none', sinks: [{ at: 1, kind: 'url' }], returns: 'net.Conn' }),
    ),
    ...of('net.Dialer', {
      Dial: { flow: 'none', sinks: [{ at: 1, kind: 'url' }], returns: 'net.Conn' },
      DialContext: { flow: 'none', sinks: [{ at: 2, kind: 'url' }], returns: 'net.Conn' },
    }),
    'crypto/tls.Dial': { flow: 'none', sinks: [{ at: 1, kind: 'url' }], returns: 'net.Conn' },
    'crypto/tls.DialWithDialer': { flow: 'none', sinks: [{ at: 2, kind: 'url' }], returns: 'net.Conn' },
    'net/http/httputil.NewSingleHostReverseProxy': { flow: 'none', sinks: [{ at: 0, kind: 'url' }] },
    'net/http/httputil.ProxyRequest.SetURL': { flow: 'none', sinks: [{ at: 0, kind: 'url' }] },
    ...of('net/rpc', each(['Dial', 'DialHTTP'], { flow: 'none', sinks: [{ at: 1, kind: 'url' }] })),
    ...of('github.com/valyala/fasthttp', {
      ...each(['Get', 'GetTimeout', 'Post'], { flow: 'none', sinks: [{ at: 1, kind: 'url' }] }),
      AcquireRequest: { flow: 'none', returns: 'github.com/valyala/fasthttp.Request' },
    }),
    ...of(
      'github.com/valyala/fasthttp.Request',
      each(['SetRequestURI', 'SetHost'], { flow: 'none', sinks: [{ at: 0, kind: 'url' }] }),
    ),
    ...of('github.com/go-resty/resty', {
      New: { flow: 'none', returns: 'github.com/go-resty/resty.Client' },
    }),
    ...of('github.com/go-resty/resty.Client', {
      R: { flow: 'none', returns: 'github.com/go-resty/resty.Request' },
      SetBaseURL: { flow: 'none', sinks: [{ at: 0, kind: 'url' }], returns: '$receiver' },
    }),
    ...of('github.com/go-resty/resty.Request', {
      ...each(['Get', 'Post', 'Put', 'Delete', 'Patch', 'Head', 'Options'], asked(0)),
      Execute: asked(1),
      ...each(
        ['SetHeader', 'SetBody', 'SetQueryParam', 'SetContext', 'SetResult', 'SetHeaders', 'SetAuthToken'],
        {
          flow: 'none',
          returns: '$receiver',
        },
      ),
    }),
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
    'net.Conn': {},
    'net/url.URL': {},
    'net/url.Values': {},
    'net/http.Header': {},
  },
};
