import type { CallModel, Misuse, ModelPack, Position, Sink } from '#ir/flow/models';
import { each, into, kept, made, of, setting, things } from './of.ts';

const request: Readonly<Record<string, CallModel>> = {
  getParameter: { source: 'http-query' },
  getParameterValues: { source: 'http-query' },
  getParameterMap: { source: 'http-query', returns: 'java.util.Map' },
  getParameterNames: { source: 'http-query', returns: 'java.util.Enumeration' },
  getQueryString: { source: 'http-query' },
  getHeader: { source: 'http-header' },
  getHeaders: { source: 'http-header', returns: 'java.util.Enumeration' },
  getHeaderNames: { source: 'http-header', returns: 'java.util.Enumeration' },
  getCookies: { flow: 'none', returnsList: 'javax.servlet.http.Cookie' },
  getInputStream: { source: 'http-body', returns: 'java.io.InputStream' },
  getReader: { source: 'http-body', returns: 'java.io.BufferedReader' },
  getPathInfo: { source: 'http-path' },
  getPathTranslated: { source: 'http-path' },
  getRequestURI: { source: 'http-path' },
  getRequestURL: { source: 'http-path' },
  getServletPath: { source: 'http-path' },
  getRemoteUser: { source: 'http-header' },
  getPart: { flow: 'none', returns: 'javax.servlet.http.Part' },
  getParts: { flow: 'none', returnsList: 'javax.servlet.http.Part' },
  getSession: { flow: 'none', returns: 'javax.servlet.http.HttpSession' },
  getServletContext: { flow: 'none', returns: 'javax.servlet.ServletContext' },
  getRequestDispatcher: {
    flow: 'none',
    returns: 'javax.servlet.RequestDispatcher',
    sinks: [{ at: 0, kind: 'path', weakness: 'unsafe-forward' }],
  },
  getMethod: { flow: 'none' },
  getContextPath: { flow: 'none' },
  getRemoteAddr: { flow: 'none' },
  getAttribute: { like: 'map.get' },
  setAttribute: { like: 'map.set' },
  getAttributeNames: { flow: 'none' },
  getProtocol: { source: 'http-header' },
  getScheme: { source: 'http-header' },
  getAuthType: { source: 'http-header' },
  getLocale: { flow: 'none' },
  getServerName: { source: 'http-header' },
  getContentType: { source: 'http-header' },
  getCharacterEncoding: { source: 'http-header' },
  getIntHeader: { flow: 'none' },
  getDateHeader: { flow: 'none' },
  getContentLength: { flow: 'none' },
  getUserPrincipal: { flow: 'none' },
  isUserInRole: { flow: 'none' },
  getRequestedSessionId: { source: 'http-cookie' },
};

/** What a cookie was told of how it may be read and sent; a cookie that is taken back holds nothing. */
const cookieSent: readonly Misuse[] = [
  {
    weakness: 'insecure-cookie',
    when: {
      all: [
        { at: '0.#made', is: true },
        { not: { at: '0.setSecure', is: true } },
        { not: { at: '0.setMaxAge', is: 0 } },
        { not: { at: '0.#setSecure', is: true } },
      ],
    },
  },
  {
    weakness: 'insecure-cookie',
    when: { at: '0.setSecure', is: false },
  },
  {
    weakness: 'cookie-readable-by-scripts',
    when: {
      all: [
        { at: '0.#made', is: true },
        { not: { at: '0.#setHttpOnly', is: true } },
        { not: { at: '0.setMaxAge', is: 0 } },
      ],
    },
  },
  {
    weakness: 'cookie-readable-by-scripts',
    when: { at: '0.setHttpOnly', is: false },
  },
];

/** A cookie that is written by hand. */
const cookieWritten: readonly Misuse[] = (
  [
    ['insecure-cookie', ';\\s*secure'],
    ['cookie-readable-by-scripts', ';\\s*httponly'],
  ] as const
).map(([weakness, flag]) => ({
  weakness,
  when: {
    all: [
      { at: 0, matches: '^set-cookie$' },
      { at: 1, looks: '^[^=;\0]+=[^;]' },
      { not: { at: 1, looks: `${flag}|max-age=0` } },
    ],
  },
}));

const page: readonly Sink[] = [
  { at: '0+', kind: 'html', unless: 'type' },
  { at: '0+', kind: 'disclosure', weakness: 'error-disclosure' },
];
const writes: CallModel = { flow: 'none', sinks: page };

/** Methods of writers and streams that send their arguments. */
const writer: Readonly<Record<string, CallModel>> = {
  ...Object.fromEntries(['print', 'println', 'write'].map((name) => [name, writes])),
  ...Object.fromEntries(
    ['append', 'printf', 'format'].map((name) => [name, { ...writes, like: 'receiver' }]),
  ),
};

/** A response that was said to be no page. */
const saysType = (at: Position): CallModel => ({
  flow: 'none',
  guards: [
    {
      at: 'receiver',
      clears: ['html'],
      when: 'return',
      part: 'type',
      if: {
        all: [
          { at, matches: '^[a-z]' },
          { at, lacks: 'html|xml|svg' },
        ],
      },
    },
  ],
});

/** Java Servlet, of `javax` and of `jakarta`. */
export const servlet: ModelPack = {
  name: 'Java Servlet',
  languages: ['java'],
  types: {
    'javax.servlet.http.HttpServletRequest': { extends: ['javax.servlet.ServletRequest'], open: true },
    'javax.servlet.http.HttpServletRequestWrapper': { extends: ['javax.servlet.http.HttpServletRequest'] },
    'javax.servlet.http.HttpServletResponse': { extends: ['javax.servlet.ServletResponse'] },
    'javax.servlet.http.HttpServletResponseWrapper': { extends: ['javax.servlet.http.HttpServletResponse'] },
    'javax.servlet.http.HttpSession': { open: true },
    'javax.servlet.ServletContext': { open: true },
    'javax.servlet.ResponseWriter': { extends: ['java.io.PrintWriter'] },
    'javax.servlet.http.Cookie': {},
  },
  calls: {
    ...of('javax.servlet.ServletRequest', request),
    ...of('javax.servlet.ResponseWriter', writer),
    ...each('javax.servlet.ServletResponse', 'getWriter getOutputStream', {
      flow: 'none',
      returns: 'javax.servlet.ResponseWriter',
      part: true,
    }),
    'javax.servlet.ServletResponse.setContentType': saysType(0),
    'javax.servlet.http.HttpServletResponse.sendRedirect': {
      flow: 'none',
      sinks: [{ at: 0, kind: 'redirect' }],
    },
    ...Object.fromEntries(
      ['setHeader', 'addHeader'].map((name) => [
        `javax.servlet.http.HttpServletResponse.${name}`,
        {
          flow: 'none',
          sinks: [
            { at: 1, kind: 'header' },
            { at: 0, kind: 'header' },
            { at: 1, kind: 'redirect', when: { at: 0, matches: '^location$' } },
          ],
          misuses: [
            {
              weakness: 'cors-any-origin',
              when: {
                all: [
                  { at: 0, matches: '^access-control-allow-origin$' },
                  { at: 1, is: '*' },
                ],
              },
              confidence: 'low',
            },
            ...cookieWritten,
            {
              weakness: 'security-headers-off',
              when: {
                all: [
                  { at: 0, matches: '^x-xss-protection$' },
                  { at: 1, matches: '^0' },
                ],
              },
              confidence: 'low',
            },
          ],
        } satisfies CallModel,
      ]),
    ),
    'javax.servlet.http.HttpServletResponse.sendError': {
      flow: 'none',
      sinks: [
        { at: 1, kind: 'html' },
        { at: 1, kind: 'disclosure', weakness: 'error-disclosure' },
      ],
    },
    'javax.servlet.http.HttpServletResponse.addCookie': {
      flow: 'none',
      sinks: [{ at: 0, kind: 'header' }],
      misuses: cookieSent,
    },
    ...each(
      'javax.servlet.ServletResponse',
      'setCharacterEncoding setContentLength setStatus flushBuffer reset',
      {
        flow: 'none',
      },
    ),
    'javax.servlet.http.HttpServletResponse.encodeRedirectURL': { flow: [{ from: 0, to: 'result' }] },
    'javax.servlet.http.HttpServletResponse.encodeURL': { flow: [{ from: 0, to: 'result' }] },
    'javax.servlet.http.Cookie': { ...made, sinks: [{ at: 1, kind: 'predictable' }, kept(1)] },
    ...each(
      'javax.servlet.http.Cookie',
      'setSecure setHttpOnly setMaxAge setPath setDomain setComment setVersion',
      setting,
    ),
    'javax.servlet.http.Cookie.setValue': {
      ...setting,
      sinks: [{ at: 0, kind: 'predictable' }, kept(0)],
    },
    'com.oreilly.servlet.MultipartRequest.getParameter': { source: 'http-body', flow: 'none' },
    'com.oreilly.servlet.MultipartRequest.getFilesystemName': { source: 'http-file', flow: 'none' },
    'javax.servlet.http.Part.write': {
      flow: 'none',
      sinks: [
        { at: 0, kind: 'path' },
        { at: 0, kind: 'path', weakness: 'unrestricted-upload', confidence: 'low' },
      ],
    },
    'javax.servlet.http.Part.getHeader': { source: 'http-file' },
    'javax.servlet.http.Part.getName': { source: 'http-file' },
    ...each('javax.servlet.RequestDispatcher', 'forward include', { flow: 'none' }),
    ...each('javax.servlet.ServletContext', 'getResource getResourceAsStream getRealPath', {
      flow: [{ from: 0, to: 'result' }],
      sinks: [{ at: 0, kind: 'path' }],
    }),
    'javax.servlet.ServletContext.getRequestDispatcher': into('path', 0, { weakness: 'unsafe-forward' }),
    'javax.servlet.ServletContext.log': into('log', '0+'),
    'javax.servlet.GenericServlet.log': into('log', '0+'),
    ...each(
      'javax.servlet.ServletConfig javax.servlet.GenericServlet',
      'getInitParameter getInitParameterNames',
      { flow: 'none' },
    ),
    'javax.servlet.ServletContext.getInitParameter': { flow: 'none' },
    ...each(
      'javax.servlet.ServletConfig javax.servlet.GenericServlet javax.servlet.http.HttpServlet javax.servlet.http.HttpSession javax.servlet.FilterConfig',
      'getServletContext',
      { flow: 'none', returns: 'javax.servlet.ServletContext' },
    ),
    'javax.servlet.jsp.JspWriter.print': { flow: 'none', sinks: page },
    'javax.servlet.jsp.JspWriter.println': { flow: 'none', sinks: page },
    'javax.servlet.jsp.JspWriter.write': { flow: 'none', sinks: page },
    'java.lang.Throwable.printStackTrace': {
      flow: 'none',
      misuses: [{ weakness: 'error-disclosure', when: { at: 0, refersTo: 'javax.servlet.ResponseWriter' } }],
      fills: [{ at: 0, source: 'error-detail' }],
    },
    ...things('java.util', 'Formatter', { like: 'identity' }),
    'org.apache.commons.fileupload.FileItem.getName': { source: 'http-file' },
    'org.apache.commons.fileupload.FileItem.getString': { source: 'http-body' },
    'org.apache.commons.fileupload.FileItem.getInputStream': {
      source: 'http-file',
      returns: 'java.io.InputStream',
    },
    ...each('org.apache.commons.fileupload.servlet.ServletFileUpload', 'parseRequest', {
      flow: 'none',
      returnsList: 'org.apache.commons.fileupload.FileItem',
    }),
    'javax.servlet.http.HttpServletRequest.getParts': {
      flow: 'none',
      returnsList: 'javax.servlet.http.Part',
    },
    'javax.servlet.http.Cookie.getValue': { source: 'http-cookie' },
    'javax.servlet.http.Cookie.getName': { source: 'http-cookie' },
    'javax.servlet.http.Cookie.getComment': { source: 'http-cookie' },
    'javax.servlet.http.Part.getSubmittedFileName': { source: 'http-file' },
    'javax.servlet.http.Part.getInputStream': { source: 'http-file', returns: 'java.io.InputStream' },
    'javax.servlet.http.HttpSession.setAttribute': {
      like: 'map.set',
      sinks: [
        { at: 0, kind: 'trust' },
        { at: 1, kind: 'trust' },
      ],
    },
    'javax.servlet.http.HttpSession.putValue': { like: 'map.set', sinks: [{ at: '0+', kind: 'trust' }] },
    'javax.servlet.http.HttpSession.getAttribute': { like: 'map.get' },
    'javax.servlet.http.HttpSession.getValue': { like: 'map.get' },
    'javax.servlet.ServletContext.getAttribute': { like: 'map.get' },
    'javax.servlet.ServletContext.setAttribute': { like: 'map.set' },
  },
};
