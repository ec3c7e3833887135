import type { CallModel, ModelPack, Position, Sink } from '#ir/flow/models';
import { of } from './of.ts';

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
    sinks: [{ at: 0, kind: 'path' }],
  },
  getMethod: { flow: 'none' },
  getContextPath: { flow: 'none' },
  getRemoteAddr: { flow: 'none' },
  getAttribute: { like: 'map.get' },
  setAttribute: { like: 'map.set' },
  getAttributeNames: { flow: 'none' },
};

const page: readonly Sink[] = [{ at: '0+', kind: 'html', unless: 'type' }];
const writes: CallModel = { flow: 'none', sinks: page };

/** Methods of writers and streams that send their arguments. */
const writer = Object.fromEntries(
  ['print', 'println', 'write', 'append', 'printf', 'format'].map((name) => [name, writes]),
);

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
  },
  calls: {
    ...of('javax.servlet.ServletRequest', request),
    ...of('javax.servlet.ResponseWriter', writer),
    'javax.servlet.ServletResponse.getWriter': { flow: 'none', returns: 'javax.servlet.ResponseWriter' },
    'javax.servlet.ServletResponse.getOutputStream': {
      flow: 'none',
      returns: 'javax.servlet.ResponseWriter',
    },
    'javax.servlet.ServletResponse.setContentType': saysType(0),
    'javax.servlet.http.HttpServletResponse.sendRedirect': {
      flow: 'none',
      sinks: [{ at: 0, kind: 'redirect' }],
    },
    ...Object.fromEntries(
      ['setHeader', 'addHeader'].map((name) => [
        `javax.servlet.http.HttpServletResponse.${name}`,
        { flow: 'none', sinks: [{ at: 1, kind: 'header' }] } satisfies CallModel,
      ]),
    ),
    'javax.servlet.http.HttpServletResponse.sendError': { flow: 'none', sinks: [{ at: 1, kind: 'html' }] },
    'javax.servlet.http.Cookie': { flow: [{ from: 1, to: 'result' }] },
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
