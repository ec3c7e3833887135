import type { Callback, CallModel, Condition, ModelPack, Sink } from '#ir/flow/models';
import { each, flowing, into, itself, things } from './of.ts';

const web = 'org.springframework.web.bind.annotation';
const body = `${web}.Body`;
const http = 'org.springframework.http';
const security = 'org.springframework.security.config.annotation.web';
const configurers = `${security}.configurers`;

const answer = 'org.springframework.web.reactive.function.server.ServerResponse';

/** The name of a view is an address, a template or a text by how it begins. */
const views: readonly Sink[] = [
  { at: 0, kind: 'redirect', when: { at: 0, begins: '^redirect:' }, text: true },
  { at: 0, kind: 'path', weakness: 'unsafe-forward', when: { at: 0, begins: '^forward:' }, text: true },
  {
    at: 0,
    kind: 'template',
    when: { not: { at: 0, begins: '^(?:redirect|forward):' } },
    text: true,
    confidence: 'low',
  },
];

/** What a handler may ask for to put into it what its page shows. */
const modelTypes = [
  'org.springframework.ui.Model',
  'org.springframework.ui.ModelMap',
  'org.springframework.ui.ExtendedModelMap',
  'org.springframework.web.servlet.ModelAndView',
  'java.util.Map',
];

/** A handler: what is not said to come from elsewhere are fields of the query or of a form. */
const handler: Omit<Callback, 'at'> = { parameters: [], others: { source: 'http-query' } };

/** What is returned is the response itself, and no page where that is said. */
const parameters = ['value', 'produces', 'path', 'method', '@ResponseBody', '@RestController'];
const isBody: Condition = {
  any: [
    { at: 4, present: true },
    { at: 5, present: true },
  ],
};
const isPlain: Condition = {
  any: [
    { at: 1, lacks: 'html|xml|svg' },
    {
      all: [{ at: '1.*', lacks: 'html|xml|svg' }, { not: { at: '1.*', matches: 'html|xml|svg' } }],
    },
  ],
};

/** `@GetMapping("/x")`, and what is called with the method that it stands before. */
function mapping(name: string, method?: string): Record<string, CallModel> {
  const route = { path: 0 as const, ...(method === undefined ? {} : { method }) };
  return {
    [`${web}.${name}`]: {
      parameters,
      flow: 'none',
      route,
      returns: `${web}.Mapping`,
      returnsWhen: [
        { when: { all: [isBody, isPlain] }, type: `${body}.Plain` },
        { when: { all: [isBody] }, type: body },
        { when: isPlain, type: `${body}.Plain` },
      ],
    },
  };
}

const entity: CallModel = { flow: [{ from: 0, to: 'result' }] };
const builder = `${http}.ResponseEntity.BodyBuilder`;

const off = (weakness: string): CallModel => ({
  flow: 'none',
  misuses: [{ weakness }],
  returns: `${security}.builders.HttpSecurity`,
});

/** `http.csrf(csrf -> csrf.disable())`, `http.csrf(CsrfConfigurer::disable)`, `http.csrf().disable()`. */
function configured(name: string, type: string, weakness: string): CallModel {
  return {
    flow: 'none',
    returns: `${configurers}.${type}`,
    callbacks: [{ at: 0, parameters: [{ type: `${configurers}.${type}` }] }],
    returnsWhen: [{ when: { at: 0, present: true }, type: `${security}.builders.HttpSecurity` }],
    misuses: [
      {
        weakness,
        when: {
          at: 0,
          refersTo: [
            `${configurers}.${type}.disable`,
            `${configurers}.AbstractHttpConfigurer.disable`,
            `org.springframework.security.config.web.server.ServerHttpSecurity.${type}.disable`,
            name,
          ],
        },
      },
    ],
  };
}

/** Spring: handlers and what they answer, security, files that were sent. */
export const spring: ModelPack = {
  name: 'Spring',
  languages: ['java'],
  types: {
    [`${web}.Mapping`]: {},
    [body]: {},
    [`${body}.Plain`]: {},
    'org.springframework.ui.Model': {},
    'org.springframework.ui.ModelMap': {},
    'org.springframework.ui.ExtendedModelMap': {},
    'org.springframework.web.servlet.ModelAndView': {},
    'org.springframework.validation.BindingResult': {},
    'org.springframework.web.multipart.MultipartFile': {},
    'org.springframework.web.context.request.WebRequest': {},
    'org.springframework.web.context.request.NativeWebRequest': {
      extends: ['org.springframework.web.context.request.WebRequest'],
    },
    'org.springframework.security.core.Authentication': { extends: ['java.security.Principal'] },
    'java.security.Principal': {},
    'java.util.Locale': {},
    'javax.servlet.http.HttpServletRequest': { extends: ['javax.servlet.ServletRequest'], open: true },
    [`${http}.HttpEntity`]: {},
    [`${http}.RequestEntity`]: { extends: [`${http}.HttpEntity`] },
    [`${http}.server.ServerHttpRequest`]: {},
    'org.springframework.data.domain.Pageable': {},
    'org.springframework.web.servlet.mvc.support.RedirectAttributes': {},
    'org.springframework.web.server.ServerWebExchange': {},
    [`${security}.builders.HttpSecurity`]: {},
    ...Object.fromEntries(
      ['CsrfConfigurer', 'HeadersConfigurer', 'CorsConfigurer', 'HttpBasicConfigurer'].map((name) => [
        `${configurers}.${name}`,
        { extends: [`${configurers}.AbstractHttpConfigurer`] },
      ]),
    ),
  },
  values: {
    [`${http}.MediaType.TEXT_HTML_VALUE`]: { constant: 'text/html' },
    [`${http}.MediaType.TEXT_PLAIN_VALUE`]: { constant: 'text/plain' },
    [`${http}.MediaType.APPLICATION_JSON_UTF8_VALUE`]: { constant: 'application/json;charset=UTF-8' },
    [`${http}.MediaType.APPLICATION_JSON_UTF8`]: { constant: 'application/json;charset=UTF-8' },
    [`${http}.HttpHeaders.CONTENT_TYPE`]: { constant: 'content-type' },
    [`${http}.HttpHeaders.LOCATION`]: { constant: 'location' },
    [`${http}.MediaType.APPLICATION_JSON_VALUE`]: { constant: 'application/json' },
    [`${http}.MediaType.APPLICATION_XML_VALUE`]: { constant: 'application/xml' },
    [`${http}.MediaType.TEXT_HTML`]: { constant: 'text/html' },
    [`${http}.MediaType.TEXT_PLAIN`]: { constant: 'text/plain' },
    [`${http}.MediaType.APPLICATION_JSON`]: { constant: 'application/json' },
    [`${http}.MediaType.APPLICATION_OCTET_STREAM`]: { constant: 'application/octet-stream' },
  },
  decorators: {
    [`${web}.RequestParam`]: { source: 'http-query' },
    [`${web}.RequestBody`]: { source: 'http-body' },
    [`${web}.PathVariable`]: { source: 'http-path' },
    [`${web}.RequestHeader`]: { source: 'http-header' },
    [`${web}.CookieValue`]: { source: 'http-cookie' },
    [`${web}.ModelAttribute`]: { source: 'http-body' },
    [`${web}.MatrixVariable`]: { source: 'http-path' },
    [`${web}.RequestPart`]: { source: 'http-file' },
  },
  calls: {
    ...mapping('RequestMapping'),
    ...mapping('GetMapping', 'GET'),
    ...mapping('PostMapping', 'POST'),
    ...mapping('PutMapping', 'PUT'),
    ...mapping('DeleteMapping', 'DELETE'),
    ...mapping('PatchMapping', 'PATCH'),
    [`${web}.Mapping`]: {
      flow: 'none',
      callbacks: [{ at: 0, ...handler, answers: views, page: modelTypes }],
    },
    [body]: {
      flow: 'none',
      callbacks: [
        {
          at: 0,
          ...handler,
          returnSink: 'html',
          returnSinks: [{ kind: 'disclosure', weakness: 'error-disclosure' }],
        },
      ],
    },
    [`${body}.Plain`]: {
      flow: 'none',
      callbacks: [{ at: 0, ...handler, returnSinks: [{ kind: 'disclosure', weakness: 'error-disclosure' }] }],
    },
    [`${web}.CrossOrigin`]: {
      parameters: ['value', 'origins'],
      flow: 'none',
      misuses: [
        {
          weakness: 'cors-any-origin',
          when: {
            any: [
              { at: 0, is: '*' },
              { at: 1, is: '*' },
            ],
          },
          confidence: 'low',
        },
      ],
    },
    ...each('org.springframework.web.cors.CorsConfiguration', 'addAllowedOrigin addAllowedOriginPattern', {
      flow: 'none',
      misuses: [{ weakness: 'cors-any-origin', when: { at: 0, is: '*' } }],
    }),
    ...each('org.springframework.web.cors.CorsConfiguration', 'setAllowedOrigins setAllowedOriginPatterns', {
      flow: 'none',
      misuses: [{ weakness: 'cors-any-origin', when: { at: '0.*', is: '*' } }],
    }),
    ...each(
      'org.springframework.web.servlet.config.annotation.CorsRegistration',
      'allowedOrigins allowedOriginPatterns',
      {
        like: 'receiver',
        misuses: [{ weakness: 'cors-any-origin', when: { at: '0+', is: '*' } }],
      },
    ),
    'org.springframework.web.servlet.config.annotation.CorsRegistry.addMapping': {
      flow: 'none',
      returns: 'org.springframework.web.servlet.config.annotation.CorsRegistration',
    },
    ...each(
      `${security}.builders.HttpSecurity`,
      'authorizeRequests authorizeHttpRequests formLogin httpBasic logout sessionManagement and exceptionHandling cors oauth2Login',
      {
        flow: 'none',
        returns: `${security}.builders.HttpSecurity`,
      },
    ),
    ...each(
      `${security}.builders.HttpSecurity`,
      'antMatchers anyRequest authenticated permitAll requestMatchers hasRole antMatcher securityMatcher',
      itself,
    ),
    [`${security}.builders.HttpSecurity.csrf`]: configured('csrf', 'CsrfConfigurer', 'csrf-off'),
    [`${security}.builders.HttpSecurity.headers`]: configured(
      'headers',
      'HeadersConfigurer',
      'security-headers-off',
    ),
    [`${configurers}.CsrfConfigurer.disable`]: off('csrf-off'),
    ...each(`${configurers}.CsrfConfigurer`, 'ignoringAntMatchers csrfTokenRepository', itself),
    [`${configurers}.HeadersConfigurer.disable`]: off('security-headers-off'),
    ...each(
      `${configurers}.HeadersConfigurer`,
      'frameOptions xssProtection contentTypeOptions cacheControl',
      {
        flow: 'none',
        callbacks: [{ at: 0, parameters: [{ type: `${configurers}.HeadersConfigurer.Part` }] }],
        returns: `${configurers}.HeadersConfigurer.Part`,
        returnsWhen: [{ when: { at: 0, present: true }, type: `${configurers}.HeadersConfigurer` }],
        misuses: [
          {
            weakness: 'security-headers-off',
            confidence: 'low',
            when: {
              at: 0,
              refersTo: [
                'FrameOptionsConfig',
                'XXssConfig',
                'ContentTypeOptionsConfig',
                'CacheControlConfig',
              ].map((name) => `${configurers}.HeadersConfigurer.${name}.disable`),
            },
          },
        ],
      },
    ),
    [`${configurers}.HeadersConfigurer.Part.disable`]: {
      flow: 'none',
      misuses: [{ weakness: 'security-headers-off', confidence: 'low' }],
      returns: `${configurers}.HeadersConfigurer`,
    },
    'org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec.disable': off('csrf-off'),
    'org.springframework.security.config.web.server.ServerHttpSecurity.csrf': configured(
      'csrf',
      'CsrfConfigurer',
      'csrf-off',
    ),
    [`${http}.ResponseEntity`]: entity,
    [`${http}.ResponseEntity.ok`]: {
      ...entity,
      returnsWhen: [{ when: { at: 0, absent: true }, type: builder }],
    },
    ...each(
      `${http}.ResponseEntity`,
      'status badRequest accepted unprocessableEntity notFound created internalServerError',
      {
        flow: 'none',
        returns: builder,
      },
    ),
    ...each(`${http}.ResponseEntity`, 'of ofNullable', entity),
    [`${builder}.contentType`]: {
      flow: 'none',
      returns: builder,
      returnsWhen: [
        { when: { at: 0, lacks: 'html|xml|svg' }, type: `${builder}.Plain` },
        { when: { at: 0, matches: 'html' }, type: `${builder}.Page` },
      ],
    },
    [`${builder}.body`]: entity,
    [`${builder}.Page.body`]: { flow: 'none', sinks: [{ at: 0, kind: 'html', deep: false }] },
    [`${builder}.Plain.body`]: { flow: [{ from: 0, to: 'result' }], clears: ['html', 'attribute', 'script'] },
    ...each(`${builder} ${builder}.Plain ${builder}.Page`, 'header headers contentLength eTag lastModified', {
      like: 'receiver',
      sinks: [{ at: 1, kind: 'header' }],
    }),
    [`${builder}.location`]: { like: 'receiver', sinks: [{ at: 0, kind: 'redirect' }] },
    [`${http}.HttpHeaders.setLocation`]: into('redirect'),
    ...each(`${http}.HttpHeaders`, 'add set', into('header', 1)),
    ...each(`${http}.HttpEntity ${http}.RequestEntity`, 'getBody', { source: 'http-body' }),
    [`${http}.RequestEntity.getUrl`]: { source: 'http-path' },
    ...each(`${http}.server.ServerHttpRequest ${http}.server.reactive.ServerHttpRequest`, 'getURI getPath', {
      source: 'http-path',
    }),
    ...each(`${http}.server.ServerHttpRequest ${http}.server.reactive.ServerHttpRequest`, 'getQueryParams', {
      source: 'http-query',
      returns: 'java.util.Map',
    }),
    ...each(`${http}.server.ServerHttpRequest ${http}.server.reactive.ServerHttpRequest`, 'getHeaders', {
      source: 'http-header',
      returns: 'java.util.Map',
    }),
    ...each(`${http}.server.ServerHttpRequest ${http}.server.reactive.ServerHttpRequest`, 'getBody', {
      source: 'http-body',
    }),
    'org.springframework.web.server.ServerWebExchange.getRequest': {
      flow: 'none',
      returns: `${http}.server.reactive.ServerHttpRequest`,
    },
    'org.springframework.web.server.ServerWebExchange.getFormData': { source: 'http-body' },
    ...each(
      'org.springframework.web.reactive.function.server.ServerRequest org.springframework.web.servlet.function.ServerRequest',
      'queryParam queryParams param params',
      { source: 'http-query' },
    ),
    ...each(
      'org.springframework.web.reactive.function.server.ServerRequest org.springframework.web.servlet.function.ServerRequest',
      'pathVariable pathVariables path uri',
      { source: 'http-path' },
    ),
    ...each(
      'org.springframework.web.reactive.function.server.ServerRequest org.springframework.web.servlet.function.ServerRequest',
      'bodyToMono bodyToFlux body formData',
      { source: 'http-body' },
    ),
    ...each('org.springframework.web.reactive.function.server.ServerRequest', 'headers', {
      source: 'http-header',
    }),
    'org.springframework.web.reactive.function.server.ServerRequest.cookies': { source: 'http-cookie' },
    ...each(answer, 'ok status badRequest accepted notFound created', { flow: 'none', returns: answer }),
    ...each(answer, 'temporaryRedirect permanentRedirect seeOther', { ...into('redirect'), returns: answer }),
    [`${answer}.contentType`]: {
      flow: 'none',
      returns: answer,
      returnsWhen: [{ when: { at: 0, matches: 'html' }, type: `${answer}.Page` }],
    },
    ...each(`${answer}.Page`, 'bodyValue syncBody body', into('html')),
    ...each(`${answer} ${answer}.Page`, 'header headers cookie', {
      like: 'receiver',
      sinks: [{ at: 1, kind: 'header' }],
    }),
    [`${answer}.render`]: { flow: 'none', sinks: views, view: { name: 0, data: 1 } },
    'org.springframework.web.context.request.WebRequest.getParameter': { source: 'http-query' },
    'org.springframework.web.context.request.WebRequest.getParameterValues': { source: 'http-query' },
    'org.springframework.web.context.request.WebRequest.getParameterMap': {
      source: 'http-query',
      returns: 'java.util.Map',
    },
    'org.springframework.web.context.request.WebRequest.getHeader': { source: 'http-header' },
    'org.springframework.web.multipart.MultipartFile.getOriginalFilename': { source: 'http-file' },
    'org.springframework.web.multipart.MultipartFile.getContentType': { source: 'http-file' },
    'org.springframework.web.multipart.MultipartFile.getName': { source: 'http-file' },
    'org.springframework.web.multipart.MultipartFile.getBytes': { source: 'http-file' },
    'org.springframework.web.multipart.MultipartFile.getInputStream': {
      source: 'http-file',
      returns: 'java.io.InputStream',
    },
    'org.springframework.web.multipart.MultipartFile.getSize': { flow: 'none' },
    'org.springframework.web.multipart.MultipartFile.isEmpty': { flow: 'none' },
    'org.springframework.web.multipart.MultipartFile.transferTo': {
      flow: 'none',
      sinks: [
        { at: 0, kind: 'path' },
        { at: 0, kind: 'path', weakness: 'unrestricted-upload' },
      ],
    },
    ...each(
      'org.springframework.ui.Model org.springframework.ui.ModelMap org.springframework.ui.ExtendedModelMap',
      'addAttribute addAllAttributes mergeAttributes put putAll',
      { like: 'java.putAll' },
    ),
    ...each('org.springframework.web.servlet.ModelAndView', 'addObject addAllObjects', {
      like: 'java.putAll',
    }),
    'org.springframework.web.servlet.view.RedirectView': into('redirect'),
    'org.springframework.web.servlet.view.RedirectView.setUrl': into('redirect'),
    ...things('org.springframework.web.servlet', 'ModelAndView', { like: 'java.page', sinks: views }),
    'org.springframework.web.servlet.ModelAndView.setViewName': { like: 'java.viewName', sinks: views },
    'org.springframework.web.reactive.result.view.Rendering.view': { like: 'java.page', sinks: views },
    ...each(
      'org.springframework.web.reactive.result.view.Rendering org.springframework.web.reactive.result.view.Rendering.Builder',
      'modelAttribute model',
      { like: 'java.putAll' },
    ),
    ...each(
      'org.springframework.web.reactive.result.view.Rendering org.springframework.web.reactive.result.view.Rendering.Builder',
      'build status header',
      itself,
    ),
    ...each(`${http}.ResponseCookie`, 'from', { like: 'java.object' }),
    ...each(`${http}.ResponseCookie ${http}.ResponseCookie.ResponseCookieBuilder`, 'secure', {
      like: 'java.setting',
      misuses: [{ weakness: 'insecure-cookie', when: { at: 0, is: false } }],
    }),
    ...each(`${http}.ResponseCookie ${http}.ResponseCookie.ResponseCookieBuilder`, 'httpOnly', {
      like: 'java.setting',
      misuses: [{ weakness: 'cookie-readable-by-scripts', when: { at: 0, is: false } }],
    }),
    ...each(`${http}.ResponseCookie`, 'sameSite', {
      like: 'java.setting',
      misuses: [{ weakness: 'cookie-same-site-none', when: { at: 0, matches: '^none$' } }],
    }),
    ...each(`${http}.ResponseCookie`, 'path maxAge domain build', itself),
    'org.springframework.beans.BeanUtils.copyProperties': { flow: [{ from: 0, to: 1 }] },
    'org.apache.commons.beanutils.BeanUtils.populate': {
      flow: [{ from: 1, to: 0 }],
      sinks: [{ at: 1, kind: 'assign' }],
    },
    ...each('reactor.core.publisher.Mono reactor.core.publisher.Flux', 'just justOrEmpty', flowing(0)),
    ...each('reactor.core.publisher.Mono reactor.core.publisher.Flux', 'error', { flow: 'none' }),
  },
};
