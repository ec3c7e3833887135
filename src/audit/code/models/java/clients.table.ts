import type { CallModel, ModelPack, Position } from '#ir/flow/models';
import { each, flowing, itself, things } from './of.ts';

/** An address that is asked: what stands behind a host that the program chose does little. */
const asks = (at: Position = 0): CallModel => ({ flow: 'none', sinks: [{ at, kind: 'url' }] });
const asked: CallModel = { flow: 'none', sinks: [{ at: 'receiver', kind: 'url' }] };
/** An address with places for what stands behind it: only those of its host say who is asked. */
const expanded = (at: Position): CallModel => ({
  flow: 'none',
  source: 'response',
  sinks: [
    { at: 0, kind: 'url' },
    { at, kind: 'url', when: { at: 0, looks: '^(?:\\{|[a-z]+://[^/?#]*\\{)' } },
  ],
});
/** A request is made with its address, wherever it is sent. */
const request = (at: Position = 0): CallModel => ({
  flow: [{ from: at, to: 'result' }],
  sinks: [{ at, kind: 'url' }],
});
const verbs = 'HttpGet HttpPost HttpPut HttpDelete HttpPatch HttpHead HttpOptions HttpTrace';
const lower = 'get post put delete patch head options trace';
const under = (prefix: string, names: string) =>
  names
    .split(' ')
    .map((name) => `${prefix}.${name}`)
    .join(' ');
const http5 = 'org.apache.hc.client5.http';
const builders5 = [
  under(
    http5,
    'async.methods.BasicHttpRequests async.methods.SimpleHttpRequests classic.methods.ClassicHttpRequests',
  ),
  under(http5, 'async.methods.SimpleRequestBuilder'),
  under(
    'org.apache.hc.core5.http',
    'io.support.ClassicRequestBuilder support.BasicRequestBuilder nio.support.AsyncRequestBuilder',
  ),
].join(' ');
const springClients =
  'org.springframework.web.client.RestTemplate org.springframework.web.client.RestOperations org.springframework.web.client.AsyncRestTemplate';
const web = 'org.springframework.web.reactive.function.client';

/** Clients of other servers. */
export const clients: ModelPack = {
  name: 'HTTP clients',
  languages: ['java'],
  types: {
    'java.net.HttpURLConnection': { extends: ['java.net.URLConnection'] },
    'java.net.URLConnection': {},
    'org.springframework.web.client.RestTemplate': {
      extends: ['org.springframework.web.client.RestOperations'],
    },
    'org.apache.http.client.HttpClient': {},
    'org.apache.http.impl.client.CloseableHttpClient': { extends: ['org.apache.http.client.HttpClient'] },
  },
  calls: {
    'java.net.URL': flowing('0+'),
    'java.net.URI': { ...flowing('0+'), returns: 'java.net.URI' },
    'java.net.URI.create': { ...flowing(0), returns: 'java.net.URI' },
    ...each(
      'java.net.URI',
      'toURL resolve normalize toString toASCIIString getPath getRawPath getQuery getHost',
      flowing('receiver', 0),
    ),
    ...each(
      'java.net.URL',
      'toURI toString toExternalForm getPath getFile getQuery getHost getAuthority',
      flowing('receiver'),
    ),
    'java.net.URL.openConnection': { ...asked, returns: 'java.net.HttpURLConnection' },
    'java.net.URL.openStream': { ...asked, source: 'response', returns: 'java.io.InputStream' },
    'java.net.URL.getContent': { ...asked, source: 'response' },
    'java.net.URLConnection.getInputStream': {
      source: 'response',
      flow: 'none',
      returns: 'java.io.InputStream',
    },
    'java.net.URLConnection.getHeaderField': { source: 'response', flow: 'none' },
    'java.net.URLConnection.setRequestProperty': { flow: 'none' },
    'java.net.URLClassLoader': { flow: 'none', sinks: [{ at: '0+', kind: 'url' }] },
    'java.net.URLClassLoader.newInstance': asks('0+' as Position),
    'java.net.Socket': { flow: 'none', sinks: [{ at: 0, kind: 'url' }], returns: 'java.net.Socket' },
    'java.net.Socket.connect': asks(),
    'java.net.InetSocketAddress': flowing(0),
    'java.net.InetAddress.getByName': flowing(0),
    'java.net.Socket.getInputStream': { source: 'message', flow: 'none', returns: 'java.io.InputStream' },
    'java.net.ServerSocket.accept': { flow: 'none', returns: 'java.net.Socket' },
    'java.net.DatagramSocket.receive': { flow: 'none', fills: [{ at: 0, source: 'message' }] },
    'java.net.http.HttpClient.newHttpClient': { flow: 'none', returns: 'java.net.http.HttpClient' },
    'java.net.http.HttpRequest.newBuilder': {
      ...request(),
      returns: 'java.net.http.HttpRequest.Builder',
    },
    'java.net.http.HttpRequest.Builder.uri': {
      sinks: [{ at: 0, kind: 'url' }],
      flow: 'none',
      returns: 'java.net.http.HttpRequest.Builder',
    },
    ...each(
      'java.net.http.HttpRequest.Builder',
      'GET POST PUT DELETE header headers timeout version method build',
      itself,
    ),
    ...each('java.net.http.HttpClient', 'send sendAsync', { flow: 'none', source: 'response' }),
    ...each(
      springClients,
      'getForObject getForEntity postForLocation postForObject postForEntity put patchForObject exchange execute',
      expanded('2+'),
    ),
    ...each(springClients, 'headForHeaders delete optionsForAllow', expanded('1+')),
    ...things('org.springframework.http', 'RequestEntity', {
      ...flowing('0+'),
      sinks: [1, 2, 3].map((at) => ({ at, kind: 'url', when: { at, refersTo: 'java.net.URI' } })),
    }),
    ...each('org.springframework.http.RequestEntity', `${lower} method`, {
      ...request('0+'),
      returns: 'org.springframework.http.RequestEntity',
    }),
    ...each('org.springframework.http.RequestEntity', 'accept contentType header headers body build', itself),
    'org.springframework.web.util.UriComponentsBuilder.fromHttpUrl': flowing(0),
    'org.springframework.web.util.UriComponentsBuilder.fromUriString': flowing(0),
    [`${web}.WebClient.create`]: { ...request(), returns: `${web}.WebClient` },
    [`${web}.WebClient.builder`]: { flow: 'none', returns: `${web}.WebClient.Builder` },
    [`${web}.WebClient.Builder.baseUrl`]: { ...asks(), returns: `${web}.WebClient.Builder` },
    [`${web}.WebClient.Builder.build`]: { flow: 'none', returns: `${web}.WebClient` },
    ...each(`${web}.WebClient`, `${lower} method`, { flow: 'none', returns: `${web}.WebClient.Request` }),
    [`${web}.WebClient.Request.uri`]: { ...asks(), returns: `${web}.WebClient.Request` },
    ...each(
      `${web}.WebClient.Request`,
      'header headers accept contentType body bodyValue retrieve exchange',
      itself,
    ),
    ...each(`${web}.WebClient.Request`, 'bodyToMono bodyToFlux toEntity', {
      source: 'response',
      flow: 'none',
    }),
    'org.springframework.web.client.RestClient.create': { ...request(), returns: `${web}.WebClient` },
    ...each(
      'org.springframework.cloud.openfeign.FeignClientBuilder feign.Feign.Builder',
      'url target',
      asks(),
    ),
    'okhttp3.Request.Builder.url': { ...asks(), returns: 'okhttp3.Request.Builder' },
    'okhttp3.Request.Builder': { flow: 'none', returns: 'okhttp3.Request.Builder' },
    'okhttp3.OkHttpClient.newWebSocket': asks(),
    ...each(
      'okhttp3.Request.Builder',
      'get post put delete patch head header addHeader build method',
      itself,
    ),
    ...things('org.apache.http.client.methods', verbs, request()),
    ...things(`${http5}.classic.methods`, `${verbs} HttpUriRequestBase`, request('0+')),
    ...things(`${http5}.async.methods`, 'SimpleHttpRequest ConfigurableHttpRequest', request('0+')),
    ...things(
      'org.apache.hc.core5.http.message',
      'BasicHttpRequest BasicClassicHttpRequest HttpRequestWrapper',
      request('0+'),
    ),
    ...things('org.apache.http.message', 'BasicHttpRequest BasicHttpEntityEnclosingRequest', request('0+')),
    ...things('org.apache.http.message', 'BasicRequestLine', request(1)),
    ...things('org.apache', 'http.HttpHost hc.core5.http.HttpHost', flowing(0)),
    ...each(builders5, `create ${lower} setUri setHttpHost setAuthority setAddress`, {
      ...request('0+'),
      returns: '$receiver',
    }),
    ...each(
      'org.apache.hc.core5.http.HttpRequest org.apache.hc.core5.http.message.BasicHttpRequest org.apache.hc.core5.http.message.BasicClassicHttpRequest org.apache.hc.core5.http.message.HttpRequestWrapper org.apache.hc.client5.http.async.methods.SimpleHttpRequest org.apache.hc.client5.http.async.methods.ConfigurableHttpRequest org.apache.hc.client5.http.classic.methods.HttpUriRequestBase',
      `${lower} create setUri setHttpHost setAuthority`,
      request('0+'),
    ),
    ...each(under(`${http5}.classic.methods`, verbs), 'setUri setURI', asks()),
    ...each(under('org.apache.http.client.methods', verbs), 'setURI setUri', asks()),
    'org.apache.http.client.methods.HttpRequestBase.setURI': asks(),
    'org.apache.http.client.methods.HttpRequestWrapper.setURI': asks(),
    ...each('org.apache.http.client.methods.RequestBuilder', `${lower} setUri create`, {
      ...request(),
      returns: '$receiver',
    }),
    ...each(
      `org.apache.http.client.HttpClient ${http5}.classic.HttpClient ${http5}.impl.classic.CloseableHttpClient`,
      'execute',
      {
        flow: 'none',
        source: 'response',
        sinks: [{ at: 0, kind: 'url' }],
      },
    ),
    ...each(
      `org.apache.http.client.fluent.Request ${http5}.fluent.Request`,
      'Get Post Put Delete Head Options Patch Trace get post put delete head options patch trace create',
      request('0+'),
    ),
    ...each(
      'org.apache.hc.core5.http.impl.bootstrap.HttpAsyncRequester org.apache.hc.core5.http.impl.bootstrap.HttpRequester',
      'connect',
      asks(),
    ),
    ...each(
      'org.apache.hc.core5.http.impl.nio.DefaultHttpRequestFactory org.apache.hc.core5.http.impl.io.DefaultClassicHttpRequestFactory org.apache.hc.core5.http.HttpRequestFactory',
      'newHttpRequest',
      asks('0+'),
    ),
    ...things(
      'org.apache.commons.httpclient.methods',
      'GetMethod PostMethod PutMethod DeleteMethod HeadMethod',
      request(),
    ),
    ...each(
      'org.apache.commons.io.IOUtils',
      'toString toByteArray toCharArray toBufferedInputStream readLines',
      { flow: [{ from: 0, to: 'result' }] },
    ),
    'org.apache.commons.io.IOUtils.copy': { flow: [{ from: 0, to: 1 }] },
    'org.apache.commons.io.FileUtils.copyURLToFile': asks(),
    'org.jsoup.Jsoup.connect': asks(),
    ...each('cn.hutool.http.HttpUtil', 'get post createGet createPost downloadFile downloadString', asks()),
    'cn.hutool.http.HttpRequest.get': asks(),
    ...each('javax.ws.rs.client.Client', 'target', asks()),
    ...each('retrofit2.Retrofit.Builder', 'baseUrl', asks()),
    ...each('play.libs.ws.WSClient play.libs.ws.StandaloneWSClient', 'url', asks()),
    ...each('org.jdbi.v3.core.Jdbi', 'create open', asks()),
    ...things('com.zaxxer.hikari', 'HikariConfig.setJdbcUrl HikariDataSource.setJdbcUrl', asks()),
    'org.springframework.jdbc.datasource.AbstractDriverBasedDataSource.setUrl': asks(),
    'org.springframework.jdbc.datasource.DriverManagerDataSource.setUrl': asks(),
    'org.springframework.jdbc.datasource.DriverManagerDataSource': {
      flow: 'none',
      sinks: [{ at: 0, kind: 'url' }],
    },
    'org.springframework.boot.jdbc.DataSourceBuilder.url': {
      like: 'receiver',
      sinks: [{ at: 0, kind: 'url' }],
    },
    'org.springframework.boot.jdbc.DataSourceBuilder.create': {
      flow: 'none',
      returns: 'org.springframework.boot.jdbc.DataSourceBuilder',
    },
    ...each(
      'javax.mail.internet.MimeMessage javax.mail.Message',
      'setSubject setRecipients addRecipients setFrom setHeader',
      { flow: 'none', sinks: [{ at: '0+', kind: 'mail' }] },
    ),
  },
};
