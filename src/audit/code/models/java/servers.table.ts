import type { CallModel, Condition, ModelPack } from '#ir/flow/models';
import { each, into, itself } from './of.ts';

const javalin = 'io.javalin.http.Context';
const spark = 'spark.Request';
const reply = 'spark.Response';
const vertx = 'io.vertx.ext.web.RoutingContext';
const request = 'io.vertx.core.http.HttpServerRequest';
const response = 'io.vertx.core.http.HttpServerResponse';
const micronaut = 'io.micronaut.http';

/** `app.get("/orders", ctx -> …)`: the last argument answers. */
function route(parameters: readonly string[], at = 1): CallModel {
  return {
    flow: 'none',
    route: { path: 0 },
    callbacks: [{ at, parameters: parameters.map((type) => ({ type })) }],
  };
}

const verbs = 'get post put patch delete head options before after';

/** A route of Spark: what it gives back is the page. */
const sparkRoute: CallModel = {
  flow: 'none',
  route: { path: 0 },
  callbacks: [{ at: 1, parameters: [{ type: spark }, { type: reply }], returnSink: 'html' }],
};

/** `@Get("/orders")` of Micronaut: what is no other parameter comes from the query. */
function handled(method: string): Record<string, CallModel> {
  return {
    [`${micronaut}.annotation.${method[0]}${method.slice(1).toLowerCase()}`]: {
      parameters: ['value', 'produces', '@Produces'],
      flow: 'none',
      route: { method, path: 0 },
      returns: `${micronaut}.Handler`,
      returnsWhen: [
        {
          when: {
            any: [
              { at: 1, matches: 'html' },
              { at: 2, matches: 'html' },
            ],
          },
          type: `${micronaut}.Handler.Page`,
        },
      ],
    },
  };
}

/** A type that is no page. */
const saysPlain: Condition = {
  all: [
    { at: 0, matches: '^content-type$' },
    { at: 1, lacks: 'html|xml|svg' },
  ],
};

const handler = { at: 0, parameters: [], others: { source: 'http-query' } } as const;

/** Servers that are told their routes in code: Javalin, Spark, Vert.x; Micronaut, gRPC, Struts. */
export const servers: ModelPack = {
  name: 'Servers of Java',
  languages: ['java'],
  types: {
    [javalin]: { open: true },
    [spark]: { open: true },
    [reply]: {},
    [vertx]: { open: true },
    [request]: {},
    [response]: {},
    [`${micronaut}.HttpRequest`]: {},
    [`${micronaut}.Handler`]: {},
    [`${micronaut}.Handler.Page`]: {},
  },
  values: {
    ...Object.fromEntries(
      [
        'io.vertx.core.http.HttpHeaders',
        'io.netty.handler.codec.http.HttpHeaderNames',
        'com.google.common.net.HttpHeaders',
      ].map((name) => [`${name}.CONTENT_TYPE`, { constant: 'content-type' }]),
    ),
    [`${micronaut}.MediaType.TEXT_HTML`]: { constant: 'text/html' },
    [`${micronaut}.MediaType.TEXT_PLAIN`]: { constant: 'text/plain' },
    [`${micronaut}.MediaType.APPLICATION_JSON`]: { constant: 'application/json' },
  },
  decorators: {
    'org.jboss.resteasy.reactive.RestQuery': { source: 'http-query' },
    'org.jboss.resteasy.reactive.RestForm': { source: 'http-body' },
    'org.jboss.resteasy.reactive.RestPath': { source: 'http-path' },
    'org.jboss.resteasy.reactive.RestHeader': { source: 'http-header' },
    'org.jboss.resteasy.reactive.RestCookie': { source: 'http-cookie' },
    'org.jboss.resteasy.annotations.jaxrs.QueryParam': { source: 'http-query' },
    'org.jboss.resteasy.annotations.jaxrs.PathParam': { source: 'http-path' },
    'org.jboss.resteasy.annotations.jaxrs.FormParam': { source: 'http-body' },
    'io.micronaut.http.annotation.Part': { source: 'http-file' },
    'io.micronaut.http.annotation.RequestBean': { source: 'http-query' },
    'org.springframework.messaging.handler.annotation.Payload': { source: 'message' },
    'org.springframework.messaging.handler.annotation.Header': { source: 'message' },
    'org.springframework.messaging.handler.annotation.DestinationVariable': { source: 'websocket' },
    'org.springframework.graphql.data.method.annotation.Argument': { source: 'http-body' },
    'com.netflix.graphql.dgs.InputArgument': { source: 'http-body' },
  },
  entries: [
    // A service of gRPC: what it is asked, and where the answer goes.
    { beside: 'io.grpc.stub.StreamObserver', parameters: [{ source: 'rpc' }] },
  ],
  calls: {
    ...each(
      'io.javalin.Javalin io.javalin.apibuilder.ApiBuilder io.javalin.router.JavalinDefaultRouting',
      verbs,
      route([javalin]),
    ),
    ...each(javalin, 'queryParam queryParams queryParamMap queryString', { source: 'http-query' }),
    ...each(
      javalin,
      'formParam formParams formParamMap body bodyAsBytes bodyAsClass bodyStreamAsClass bodyValidator',
      {
        source: 'http-body',
      },
    ),
    ...each(javalin, 'pathParam pathParamMap path url fullUrl', { source: 'http-path' }),
    ...each(javalin, 'header headerMap userAgent', { source: 'http-header' }),
    ...each(javalin, 'cookie cookieMap', { source: 'http-cookie' }),
    ...each(javalin, 'uploadedFile uploadedFiles', { source: 'http-file' }),
    [`${javalin}.html`]: into('html'),
    [`${javalin}.redirect`]: into('redirect'),
    ...each(javalin, 'result json status contentType', itself),
    [`${javalin}.render`]: { flow: 'none', sinks: [{ at: 0, kind: 'path' }], view: { name: 0, data: 1 } },

    ...each('spark.Spark spark.Service', 'get post put patch delete head options', sparkRoute),
    ...each('spark.Spark spark.Service', 'before after', {
      ...sparkRoute,
      callbacks: [{ at: 0, parameters: [{ type: spark }, { type: reply }] }],
    }),
    ...each(spark, 'queryParams queryParamOrDefault queryParamsValues queryMap queryString', {
      source: 'http-query',
    }),
    ...each(spark, 'params splat pathInfo uri url', { source: 'http-path' }),
    ...each(spark, 'body bodyAsBytes', { source: 'http-body' }),
    ...each(spark, 'headers userAgent', { source: 'http-header' }),
    ...each(spark, 'cookie cookies', { source: 'http-cookie' }),
    ...each(spark, 'raw', { flow: 'none', returns: 'javax.servlet.http.HttpServletRequest' }),
    [`${reply}.redirect`]: into('redirect'),
    [`${reply}.body`]: into('html'),
    [`${reply}.header`]: into('header', 1),
    [`${reply}.raw`]: { flow: 'none', returns: 'javax.servlet.http.HttpServletResponse' },

    'io.vertx.ext.web.Router.router': { flow: 'none', returns: 'io.vertx.ext.web.Router' },
    ...each('io.vertx.ext.web.Router', 'route get post put patch delete', {
      flow: 'none',
      route: { path: 0 },
      returns: 'io.vertx.ext.web.Route',
    }),
    ...each('io.vertx.ext.web.Route', 'path method produces consumes order', itself),
    ...each('io.vertx.ext.web.Route', 'handler blockingHandler failureHandler', {
      like: 'receiver',
      callbacks: [{ at: 0, parameters: [{ type: vertx }] }],
    }),
    ...each(vertx, 'queryParam queryParams', { source: 'http-query' }),
    ...each(vertx, 'pathParam pathParams normalizedPath', { source: 'http-path' }),
    ...each(vertx, 'getBodyAsString getBodyAsJson getBody body', { source: 'http-body' }),
    ...each(vertx, 'getCookie cookieMap', { source: 'http-cookie' }),
    ...each(vertx, 'fileUploads', { source: 'http-file' }),
    [`${vertx}.request`]: { flow: 'none', returns: request },
    [`${vertx}.response`]: { flow: 'none', returns: response },
    [`${vertx}.redirect`]: into('redirect'),
    [`${vertx}.end`]: into('html'),
    ...each(request, 'getParam params query', { source: 'http-query' }),
    ...each(request, 'getFormAttribute formAttributes', { source: 'http-body' }),
    ...each(request, 'getHeader headers', { source: 'http-header' }),
    ...each(request, 'path uri absoluteURI', { source: 'http-path' }),
    [`${request}.response`]: { flow: 'none', returns: response },
    ...each(response, 'end write', {
      flow: 'none',
      sinks: [{ at: 0, kind: 'html', unless: 'type' }],
    }),
    ...each(`${response}.Plain`, 'putHeader setStatusCode setStatusMessage', itself),
    [`${response}.putHeader`]: {
      flow: 'none',
      returns: response,
      returnsWhen: [{ when: saysPlain, type: `${response}.Plain` }],
      sinks: [
        { at: 1, kind: 'header' },
        { at: 1, kind: 'redirect', when: { at: 0, matches: '^location$' } },
      ],
      guards: [
        {
          at: 'receiver',
          clears: ['html'],
          when: 'return',
          part: 'type',
          if: saysPlain,
        },
      ],
    },
    ...each(response, 'setStatusCode setStatusMessage', itself),
    [`${response}.sendFile`]: into('path'),

    ...handled('GET'),
    ...handled('POST'),
    ...handled('PUT'),
    ...handled('DELETE'),
    ...handled('PATCH'),
    [`${micronaut}.Handler`]: { flow: 'none', callbacks: [handler] },
    [`${micronaut}.Handler.Page`]: { flow: 'none', callbacks: [{ ...handler, returnSink: 'html' }] },
    ...each(`${micronaut}.HttpRequest`, 'getBody', { source: 'http-body' }),
    ...each(`${micronaut}.HttpRequest`, 'getParameters', { source: 'http-query', returns: 'java.util.Map' }),
    ...each(`${micronaut}.HttpRequest`, 'getHeaders', { source: 'http-header', returns: 'java.util.Map' }),
    ...each(`${micronaut}.HttpRequest`, 'getPath getUri', { source: 'http-path' }),
    ...each(
      `${micronaut}.HttpResponse`,
      'redirect seeOther temporaryRedirect permanentRedirect',
      into('redirect'),
    ),

    ...each('com.opensymphony.xwork2.ActionContext', 'getParameters', {
      source: 'http-query',
      returns: 'java.util.Map',
    }),
    'org.apache.struts2.ServletActionContext.getRequest': {
      flow: 'none',
      returns: 'javax.servlet.http.HttpServletRequest',
    },
    'org.apache.struts2.ServletActionContext.getResponse': {
      flow: 'none',
      returns: 'javax.servlet.http.HttpServletResponse',
    },
    ...each(
      'org.apache.struts.action.DynaActionForm org.apache.struts.validator.DynaValidatorForm',
      'get getString',
      { source: 'http-body' },
    ),
    ...each('com.sun.net.httpserver.HttpExchange', 'getRequestURI', { source: 'http-path' }),
    ...each('com.sun.net.httpserver.HttpExchange', 'getRequestHeaders', {
      source: 'http-header',
      returns: 'java.util.Map',
    }),
    ...each('com.sun.net.httpserver.HttpExchange', 'getRequestBody', {
      source: 'http-body',
      returns: 'java.io.InputStream',
    }),
  },
};
