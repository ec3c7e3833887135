import type { Callback, CallModel, Condition, ModelPack } from '#ir/flow/models';
import { each, into, itself } from './of.ts';

const rs = 'javax.ws.rs';
const parameters = ['value', '@Produces', '@Path'];
const handler: Omit<Callback, 'at'> = { parameters: [], others: { source: 'http-body' } };

function verb(method: string): Record<string, CallModel> {
  return {
    [`${rs}.${method}`]: {
      parameters,
      flow: 'none',
      route: { method, path: 2 },
      returns: `${rs}.Handler`,
      returnsWhen: [{ when: { at: 1, matches: 'html' }, type: `${rs}.Handler.Page` }],
    },
  };
}

const builder = `${rs}.core.Response.ResponseBuilder`;
const isPage: Condition = { at: 0, matches: 'html' };
const event = 'com.amazonaws.services.lambda.runtime.events';
const events = ['APIGatewayProxyRequestEvent', 'APIGatewayV2HTTPEvent', 'APIGatewayV2ProxyRequestEvent']
  .map((name) => `${event}.${name}`)
  .join(' ');

/** JAX-RS, and functions of AWS Lambda. */
export const restful: ModelPack = {
  name: 'JAX-RS and AWS Lambda',
  languages: ['java'],
  types: {
    [`${rs}.Handler`]: {},
    [`${rs}.Handler.Page`]: {},
    [`${rs}.core.UriInfo`]: {},
    [`${rs}.core.HttpHeaders`]: {},
    [`${rs}.core.SecurityContext`]: {},
    [`${rs}.core.Request`]: {},
    'com.amazonaws.services.lambda.runtime.RequestHandler': {
      methods: { handleRequest: { parameters: [{ source: 'http-body' }] } },
    },
    'com.amazonaws.services.lambda.runtime.RequestStreamHandler': {
      methods: { handleRequest: { parameters: [{ source: 'http-body', type: 'java.io.InputStream' }] } },
    },
  },
  values: {
    [`${rs}.core.MediaType.TEXT_HTML`]: { constant: 'text/html' },
    [`${rs}.core.MediaType.TEXT_HTML_TYPE`]: { constant: 'text/html' },
    [`${rs}.core.MediaType.TEXT_PLAIN_TYPE`]: { constant: 'text/plain' },
    [`${rs}.core.MediaType.APPLICATION_JSON_TYPE`]: { constant: 'application/json' },
    [`${rs}.core.MediaType.TEXT_PLAIN`]: { constant: 'text/plain' },
    [`${rs}.core.MediaType.APPLICATION_JSON`]: { constant: 'application/json' },
    [`${rs}.core.MediaType.APPLICATION_XML`]: { constant: 'application/xml' },
  },
  decorators: {
    [`${rs}.QueryParam`]: { source: 'http-query' },
    [`${rs}.FormParam`]: { source: 'http-body' },
    [`${rs}.PathParam`]: { source: 'http-path' },
    [`${rs}.HeaderParam`]: { source: 'http-header' },
    [`${rs}.CookieParam`]: { source: 'http-cookie' },
    [`${rs}.MatrixParam`]: { source: 'http-path' },
    [`${rs}.BeanParam`]: { source: 'http-query' },
    'org.glassfish.jersey.media.multipart.FormDataParam': { source: 'http-file' },
    'org.jboss.resteasy.annotations.providers.multipart.MultipartForm': { source: 'http-file' },
    'io.micronaut.http.annotation.QueryValue': { source: 'http-query' },
    'io.micronaut.http.annotation.PathVariable': { source: 'http-path' },
    'io.micronaut.http.annotation.Body': { source: 'http-body' },
    'io.micronaut.http.annotation.Header': { source: 'http-header' },
    'io.micronaut.http.annotation.CookieValue': { source: 'http-cookie' },
  },
  calls: {
    ...verb('GET'),
    ...verb('POST'),
    ...verb('PUT'),
    ...verb('DELETE'),
    ...verb('PATCH'),
    [`${rs}.Handler`]: { flow: 'none', callbacks: [{ at: 0, ...handler }] },
    [`${rs}.Handler.Page`]: { flow: 'none', callbacks: [{ at: 0, ...handler, returnSink: 'html' }] },
    ...each(`${rs}.core.UriInfo`, 'getQueryParameters getPathParameters', {
      source: 'http-query',
      returns: 'java.util.Map',
    }),
    ...each(`${rs}.core.UriInfo`, 'getPath getRequestUri getAbsolutePath getPathSegments', {
      source: 'http-path',
    }),
    ...each(`${rs}.core.HttpHeaders`, 'getHeaderString getRequestHeader', { source: 'http-header' }),
    ...each(`${rs}.core.HttpHeaders`, 'getRequestHeaders getCookies', {
      source: 'http-header',
      returns: 'java.util.Map',
    }),
    ...each('java.util.Map', 'getFirst', { like: 'map.get' }),
    ...each(`${rs}.core.Response`, 'temporaryRedirect seeOther', { ...into('redirect'), returns: builder }),
    [`${rs}.core.Response.ok`]: {
      flow: [{ from: 0, to: 'result' }],
      sinks: [{ at: 0, kind: 'html', when: { at: 1, matches: 'html' } }],
      returns: builder,
    },
    ...each(`${rs}.core.Response`, 'status serverError noContent accepted', {
      flow: [{ from: 0, to: 'result' }],
      returns: builder,
    }),
    [`${rs}.core.Response.created`]: { flow: 'none', returns: builder },
    [`${builder}.location`]: { like: 'receiver', sinks: [{ at: 0, kind: 'redirect' }] },
    [`${builder}.header`]: { like: 'receiver', sinks: [{ at: 1, kind: 'header' }] },
    ...each(`${builder} ${builder}.Page`, 'cookie cacheControl expires status language encoding', itself),
    [`${builder}.type`]: {
      flow: [{ from: 'receiver', to: 'result' }],
      sinks: [{ at: 'receiver', kind: 'html', when: isPage }],
      returns: builder,
      returnsWhen: [{ when: isPage, type: `${builder}.Page` }],
    },
    [`${builder}.Page.entity`]: { ...into('html'), returns: `${builder}.Page` },
    [`${builder}.Page.build`]: { flow: 'none' },
    [`${builder}.entity`]: {
      flow: [
        { from: 'receiver', to: 'result' },
        { from: 0, to: 'result' },
      ],
      returns: builder,
    },
    [`${builder}.build`]: { flow: [{ from: 'receiver', to: 'result' }] },
    ...each(events, 'getQueryStringParameters getMultiValueQueryStringParameters getRawQueryString', {
      source: 'http-query',
      returns: 'java.util.Map',
    }),
    ...each(events, 'getPathParameters', { source: 'http-path', returns: 'java.util.Map' }),
    ...each(events, 'getHeaders', { source: 'http-header', returns: 'java.util.Map' }),
    ...each(events, 'getBody', { source: 'http-body' }),
    ...each(events, 'getPath getRawPath', { source: 'http-path' }),
    ...each(`${event}.SQSEvent.SQSMessage`, 'getBody', { source: 'message' }),
  },
};
