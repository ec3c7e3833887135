import type { Callback, CallbackParameter, CallModel, ModelPack, TypeModel } from '#ir/flow/models';
import { cookieMisuses } from '../cookie.ts';

const request: CallbackParameter = { type: 'django.http.HttpRequest' };
const fromPath: CallbackParameter = { source: 'http-path' };
const verbs = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options'];

const view: Callback = { at: 1, parameters: [request], others: fromPath };
const viewMethods = (first: CallbackParameter): NonNullable<TypeModel['methods']> =>
  Object.fromEntries(verbs.map((verb) => [verb, { parameters: [first], others: fromPath }]));
const apiRequest: CallbackParameter = { type: 'rest_framework.request.Request' };
const viewSetMethods = Object.fromEntries(
  ['list', 'create', 'retrieve', 'update', 'partial_update', 'destroy'].map((name) => [
    name,
    { parameters: [apiRequest], others: fromPath },
  ]),
);

const path = {
  parameters: ['route', 'view', 'kwargs', 'name'],
  flow: 'none',
  route: { path: 0 },
  callbacks: [view],
} satisfies CallModel;
/** Of a type that browsers do not show as a page. */
const noPage = { clears: ['html'], when: { at: 'value', lacks: 'html|svg' } } as const;
/** Of a type that browsers show as a page. */
const page = [
  {
    at: 0,
    kind: 'html',
    when: {
      any: [
        {
          all: [
            { at: 1, absent: true },
            { at: 5, absent: true },
          ],
        },
        { at: 1, matches: 'html|svg' },
        { at: 5, matches: 'html|svg' },
      ],
    },
  },
] as const;
const responseNames = ['content', 'content_type', 'status', 'reason', 'charset', 'mimetype'];
const response = {
  parameters: responseNames,
  flow: 'none',
  sinks: [...page, { at: 0, kind: 'disclosure', weakness: 'error-disclosure' }],
  returns: 'django.http.HttpResponse',
} satisfies CallModel;

const cookie = {
  parameters: ['key', 'value', 'max_age', 'expires', 'path', 'domain', 'secure', 'httponly', 'samesite'],
  flow: 'none',
  sinks: [{ at: 0, kind: 'header' }],
  misuses: cookieMisuses({ name: 0, secure: 6, httpOnly: 7, sameSite: 8 }),
} satisfies CallModel;

/** What a form took: as harmless as its fields say. */
const checked = { source: 'http-body', type: 'builtins.dict', shaped: true } as const;
const fieldTypes = {
  'schema.Safe': [
    ...['BooleanField', 'ChoiceField', 'DateField', 'DateTimeField', 'DecimalField', 'DurationField'],
    ...['FloatField', 'IntegerField', 'IPAddressField', 'GenericIPAddressField', 'ModelChoiceField'],
    ...['ModelMultipleChoiceField', 'MultipleChoiceField', 'NullBooleanField', 'PrimaryKeyRelatedField'],
    ...['SlugField', 'SlugRelatedField', 'TimeField', 'TypedChoiceField', 'UUIDField'],
  ],
  'schema.Text': ['CharField', 'EmailField', 'RegexField', 'URLField'],
  'schema.File': ['FileField', 'ImageField'],
} as const;
const fields: Record<string, CallModel> = Object.fromEntries(
  ['django.forms', 'rest_framework.serializers'].flatMap((module) =>
    Object.entries(fieldTypes).flatMap(([type, names]) =>
      names.map((name) => [`${module}.${name}`, { flow: 'none', returns: type } satisfies CallModel]),
    ),
  ),
);

const weakHashers = 'MD5|SHA1PasswordHasher$|UnsaltedSHA1';

/** All fields of a record from one map. */
const assigns = {
  flow: 'none',
  sinks: [{ at: '**', kind: 'assign', confidence: 'medium' }],
} satisfies CallModel;

const managerMethods = Object.fromEntries(
  [
    'filter',
    'exclude',
    'all',
    'order_by',
    'annotate',
    'select_related',
    'prefetch_related',
    'distinct',
    'using',
    'only',
    'defer',
  ].map((name) => [
    `django.db.models.Manager.${name}`,
    { flow: 'none', returns: 'django.db.models.Manager' } satisfies CallModel,
  ]),
);

/** Django and Django REST framework (docs.djangoproject.com, www.django-rest-framework.org). */
export const django: ModelPack = {
  name: 'Django',
  languages: ['python'],
  aliases: {
    'django.core.handlers.wsgi.WSGIRequest': 'django.http.HttpRequest',
    'django.http.request.HttpRequest': 'django.http.HttpRequest',
    'django.http.response': 'django.http',
    'django.conf.urls.url': 'django.urls.re_path',
    'django.core.urlresolvers': 'django.urls',
    'django.views.generic.View': 'django.views.View',
    'django.views.generic.base.View': 'django.views.View',
    'django.template.base.Template': 'django.template.Template',
    'django.template.defaultfilters.slugify': 'django.utils.text.slugify',
    'django.template.defaultfilters.escape': 'html.escape',
    'rest_framework.generics.get_object_or_404': 'django.shortcuts.get_object_or_404',
    'django.utils.encoding.force_text': 'builtins.str',
    'django.utils.encoding.force_str': 'builtins.str',
    'django.utils.encoding.smart_text': 'builtins.str',
    'django.utils.encoding.smart_str': 'builtins.str',
    'django.utils.http.is_safe_url': 'django.utils.http.url_has_allowed_host_and_scheme',
    'django.db.models.expressions.RawSQL': 'django.db.models.RawSQL',
    'django.db.models.manager.Manager': 'django.db.models.Manager',
    'django.contrib.gis.db.models': 'django.db.models',
    'django.utils.html.escape': 'html.escape',
    'rest_framework.generics.GenericAPIView': 'rest_framework.views.APIView',
    'rest_framework.viewsets.GenericViewSet': 'rest_framework.viewsets.ViewSet',
    'rest_framework.viewsets.ModelViewSet': 'rest_framework.viewsets.ViewSet',
    'rest_framework.viewsets.ReadOnlyModelViewSet': 'rest_framework.viewsets.ViewSet',
  },
  values: {
    'django.http.HttpRequest.GET': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'django.http.HttpRequest.POST': { source: 'http-body', clears: ['nosql'], type: 'werkzeug.MultiDict' },
    'django.http.HttpRequest.REQUEST': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'django.http.HttpRequest.COOKIES': { source: 'http-cookie', type: 'builtins.dict' },
    'django.http.HttpRequest.FILES': { source: 'http-file', type: 'django.http.Files' },
    'django.http.HttpRequest.META': { type: 'django.http.Meta' },
    'django.http.Meta.*': { source: 'http-header' },
    'django.http.Meta.PATH_INFO': { source: 'http-path', clears: ['url', 'redirect'] },
    // What the server itself says of the connection.
    ...Object.fromEntries(
      ['REMOTE_ADDR', 'REMOTE_PORT', 'REQUEST_METHOD', 'SERVER_PORT', 'SERVER_PROTOCOL', 'SERVER_ADDR'].map(
        (name) => [`django.http.Meta.${name}`, { type: 'builtins.str' }],
      ),
    ),
    'django.http.HttpRequest.headers': { source: 'http-header', type: 'builtins.dict' },
    'django.http.HttpRequest.body': { source: 'http-body' },
    // A path of this server leads to nobody else.
    'django.http.HttpRequest.path': { source: 'http-path', clears: ['url', 'redirect'] },
    'django.http.HttpRequest.path_info': { source: 'http-path', clears: ['url', 'redirect'] },
    'django.http.HttpRequest.method': { type: 'builtins.str' },
    'django.http.HttpRequest.content_type': { source: 'http-header' },
    'django.http.HttpRequest.encoding': { source: 'http-header' },
    'django.http.HttpRequest.session': { type: 'django.session' },
    'django.session.*': { sink: ['trust', 'predictable'] },
    'django.http.HttpRequest.user': { type: 'django.user' },
    'rest_framework.request.Request.data': { source: 'http-body' },
    'rest_framework.request.Request.query_params': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'django.views.View.request': { type: 'django.http.HttpRequest' },
    'django.views.View.kwargs': { source: 'http-path', type: 'builtins.dict' },
    'django.views.View.args': { source: 'http-path' },
    'rest_framework.views.APIView.request': { type: 'rest_framework.request.Request' },
    'rest_framework.viewsets.ViewSet.request': { type: 'rest_framework.request.Request' },
    'django.db.connection': { type: 'dbapi.Connection' },
    'django.db.models.Model.objects': { type: 'django.db.models.Manager' },
    'django.db.models.Model._default_manager': { type: 'django.db.models.Manager' },
    'rest_framework.serializers.Serializer.validated_data': checked,
    'rest_framework.serializers.Serializer.initial_data': { source: 'http-body', type: 'builtins.dict' },
    'django.forms.Form.cleaned_data': checked,
    'django.http.HttpResponse.content': { sink: 'html' },
    'django.http.HttpResponse.content_type': { tells: noPage },
    'django.http.HttpResponse.Content-Type': { tells: noPage },
    'django.http.HttpResponse.Location': { sink: 'redirect' },
    'django.http.HttpResponse.headers': { type: 'django.http.HttpResponse' },
    'settings.DEBUG': { misuses: [{ weakness: 'debug-mode', when: { at: 'value', is: true } }] },
    'settings.SECRET_KEY': {
      misuses: [
        {
          weakness: 'hard-coded-credentials',
          when: { at: 'value', matches: '^(?!.*(?:change|insecure|example|test|dummy|your)).{12,}$' },
        },
      ],
    },
    'settings.SESSION_COOKIE_SECURE': {
      misuses: [{ weakness: 'insecure-cookie', when: { at: 'value', is: false } }],
    },
    'settings.CSRF_COOKIE_SECURE': {
      misuses: [{ weakness: 'insecure-cookie', when: { at: 'value', is: false } }],
    },
    'settings.SESSION_COOKIE_HTTPONLY': {
      misuses: [{ weakness: 'cookie-readable-by-scripts', when: { at: 'value', is: false } }],
    },
    'settings.CORS_ORIGIN_ALLOW_ALL': {
      misuses: [{ weakness: 'cors-any-origin', when: { at: 'value', is: true } }],
    },
    'settings.CORS_ALLOW_ALL_ORIGINS': {
      misuses: [{ weakness: 'cors-any-origin', when: { at: 'value', is: true } }],
    },
    'settings.SESSION_SERIALIZER': {
      misuses: [{ weakness: 'insecure-deserialisation', when: { at: 'value', matches: 'PickleSerializer' } }],
    },
    'settings.PASSWORD_HASHERS': {
      misuses: [
        {
          weakness: 'weak-password-hash',
          when: {
            any: [
              { at: 'value', matches: weakHashers },
              // The first of a list is that for new passwords.
              { at: '0.0', matches: weakHashers },
            ],
          },
        },
      ],
    },
  },
  calls: {
    ...fields,
    'django.urls.path': path,
    'django.urls.re_path': { ...path },
    'django.views.View.as_view': { like: 'receiver' },
    'django.conf.urls.include': { flow: 'none' },
    'django.urls.include': { flow: 'none' },
    'django.urls.reverse': { flow: 'none' },
    'django.http.HttpRequest.get_full_path': { source: 'http-path', clears: ['url', 'redirect'] },
    // Its host is one of those allowed, and what a URL cannot hold is encoded.
    'django.http.HttpRequest.build_absolute_uri': {
      source: 'http-path',
      clears: ['url', 'redirect', 'html', 'attribute', 'header', 'log', 'path'],
    },
    'django.http.HttpRequest.get_host': { source: 'http-header', clears: ['url', 'redirect'] },
    'django.http.HttpRequest.get_raw_uri': { source: 'http-path' },
    'django.http.HttpRequest.get_signed_cookie': { flow: 'none' },
    'django.http.HttpRequest.read': { source: 'http-body' },
    'django.http.Meta.get': { like: 'map.get' },
    'django.http.Meta.items': { source: 'http-header' },
    'django.http.Meta.values': { source: 'http-header' },
    'django.http.HttpResponse': response,
    'django.http.HttpResponseBadRequest': response,
    'django.http.HttpResponseNotFound': response,
    'django.http.HttpResponseForbidden': response,
    'django.http.HttpResponseServerError': response,
    'django.http.StreamingHttpResponse': { ...response },
    'django.http.JsonResponse': {
      flow: 'none',
      returns: 'django.http.HttpResponse',
      sinks: [{ at: 0, kind: 'disclosure', weakness: 'error-disclosure' }],
    },
    'django.http.FileResponse': { flow: 'none', returns: 'django.http.HttpResponse' },
    'django.http.HttpResponse.write': { flow: 'none', sinks: [{ at: 0, kind: 'html' }] },
    'django.http.HttpResponse.set_cookie': cookie,
    'django.http.HttpResponseRedirect': {
      parameters: ['redirect_to'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'redirect' }],
      returns: 'django.http.HttpResponse',
    },
    'django.http.HttpResponsePermanentRedirect': {
      parameters: ['redirect_to'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'redirect' }],
      returns: 'django.http.HttpResponse',
    },
    'django.shortcuts.redirect': {
      parameters: ['to'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'redirect' }],
      returns: 'django.http.HttpResponse',
    },
    'django.shortcuts.render': {
      parameters: ['request', 'template_name', 'context'],
      flow: 'none',
      returns: 'django.http.HttpResponse',
      view: { name: 1, data: 2 },
    },
    'django.template.response.TemplateResponse': {
      parameters: ['request', 'template', 'context'],
      flow: 'none',
      returns: 'django.http.HttpResponse',
      view: { name: 1, data: 2 },
    },
    'django.template.loader.get_template': { like: 'view.new' },
    'django.template.loader.get_template.render': {
      parameters: ['context'],
      flow: 'none',
      view: { name: '.#view', data: 0 },
    },
    'django.shortcuts.get_object_or_404': { flow: 'none' },
    '*.get_absolute_url': { flow: 'none' },
    'django.shortcuts.get_list_or_404': { flow: 'none' },
    'django.template.Template': {
      parameters: ['template_string'],
      like: 'view.new',
      sinks: [{ at: 0, kind: 'template' }],
    },
    'django.template.Template.render': {
      flow: 'none',
      view: { name: '.#view', data: 0, inline: 'escaped' },
    },
    'django.template.Context': { like: 'identity' },
    'django.template.RequestContext': { like: 'second' },
    'django.template.engines.from_string': { sinks: [{ at: 0, kind: 'template' }] },
    'django.template.Engine.from_string': { sinks: [{ at: 0, kind: 'template' }] },
    'django.template.loader.render_to_string': {
      parameters: ['template_name', 'context'],
      flow: 'none',
      view: { name: 0, data: 1 },
    },
    'django.utils.safestring.mark_safe': {
      parameters: ['s'],
      like: 'identity',
      sinks: [{ at: 0, kind: 'html' }],
    },
    'django.utils.safestring.SafeString': { like: 'identity', sinks: [{ at: 0, kind: 'html' }] },
    'django.utils.html.format_html': { sinks: [{ at: 0, kind: 'html' }], clears: ['html', 'attribute'] },
    'django.utils.html.conditional_escape': { clears: ['html', 'attribute'] },
    'django.utils.html.escapejs': { clears: ['html', 'attribute', 'script'] },
    'django.utils.html.strip_tags': { clears: ['html'] },
    'django.utils.http.url_has_allowed_host_and_scheme': {
      parameters: ['url', 'allowed_hosts'],
      flow: 'none',
      guards: [{ at: 0, clears: ['redirect', 'url'], when: true }],
    },
    'django.utils.http.urlquote': {
      clears: ['html', 'attribute', 'sql', 'command', 'log', 'header', 'redirect', 'url'],
    },
    'django.core.files.storage.default_storage.path': { clears: ['path', 'archive'] },
    'django.utils._os.safe_join': { like: 'path.join', clears: ['path', 'archive'] },
    'django.utils.text.slugify': { clears: 'all' },
    'django.utils.text.get_valid_filename': { clears: ['path', 'archive', 'html', 'command'] },
    'django.utils.crypto.get_random_string': { flow: 'none' },
    'django.utils.html.json_script': { clears: 'all' },
    'django.db.connection.cursor': { flow: 'none', returns: 'dbapi.Cursor' },
    'django.db.connections.cursor': { flow: 'none', returns: 'dbapi.Cursor' },
    'django.db.models.Manager.raw': {
      parameters: ['raw_query', 'params'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'sql', deep: false }],
    },
    'django.db.models.Manager.extra': {
      parameters: ['select', 'where', 'params', 'tables', 'order_by'],
      flow: 'none',
      sinks: [
        { at: 0, kind: 'sql' },
        { at: 1, kind: 'sql' },
        { at: 3, kind: 'sql' },
        { at: 4, kind: 'sql' },
      ],
      returns: 'django.db.models.Manager',
    },
    'django.db.models.Manager.get': { flow: 'none', source: 'database' },
    'django.db.models.Manager.first': { flow: 'none', source: 'database' },
    'django.db.models.Manager.values': { flow: 'none', source: 'database' },
    'django.db.models.Manager.values_list': { flow: 'none', source: 'database' },
    'django.db.models.Manager.create': assigns,
    'django.db.models.Manager.get_or_create': assigns,
    'django.db.models.Manager.update_or_create': assigns,
    'django.db.models.Manager.update': assigns,
    ...managerMethods,
    ...Object.fromEntries(
      ['create', 'update', 'get_or_create', 'update_or_create', 'acreate', 'aupdate'].map((name) => [
        `django.db.models.Manager.${name}`,
        // Fields by the names that somebody else chose.
        { flow: 'none', sinks: [{ at: '**', kind: 'assign' }] } satisfies CallModel,
      ]),
    ),
    'django.db.models.QuerySet.as_manager': { like: 'class.instance' },
    'django.db.models.Manager.from_queryset': { like: 'identity' },
    'django.db.models.RawSQL': {
      parameters: ['sql', 'params'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'sql', deep: false }],
    },
    '*.raw': { sinks: [{ at: 0, kind: 'sql', deep: false, confidence: 'low' }] },
    'django.core.mail.send_mail': { flow: 'none' },
    'django.core.signing.loads': { clears: 'all' },
    'django.contrib.auth.hashers.make_password': { clears: 'all' },
    'django.views.decorators.csrf.csrf_exempt': {
      like: 'identity',
      // Views that others' machines call need it, and those are most.
      misuses: [{ weakness: 'csrf-off', confidence: 'low' }],
    },
    'django.utils.decorators.method_decorator': {
      flow: 'none',
      returns: 'functools.wrapper',
      misuses: [
        {
          weakness: 'csrf-off',
          when: { at: 0, refersTo: 'django.views.decorators.csrf.csrf_exempt' },
          confidence: 'low',
        },
      ],
    },
    'django.contrib.auth.decorators.login_required': { like: 'identity' },
    'django.views.decorators.http.require_http_methods': { flow: 'none', returns: 'functools.wrapper' },
    'django.http.Files.get': { returns: 'werkzeug.FileStorage' },
    'rest_framework.decorators.api_view': { flow: 'none', returns: 'rest_framework.View' },
    'rest_framework.View': {
      like: 'identity',
      callbacks: [{ at: 0, parameters: [apiRequest], others: fromPath }],
    },
    'rest_framework.decorators.action': { flow: 'none', returns: 'rest_framework.View' },
    'rest_framework.decorators.permission_classes': { flow: 'none', returns: 'functools.wrapper' },
    'rest_framework.response.Response': {
      flow: 'none',
      sinks: [{ at: 0, kind: 'disclosure', weakness: 'error-disclosure' }],
    },
  },
  types: {
    'django.http.HttpRequest': {},
    'django.http.HttpResponse': {},
    'django.http.Meta': {},
    'django.http.Files': { extends: ['werkzeug.Files'] },
    'django.db.models.Manager': {},
    'django.db.models.QuerySet': { extends: ['django.db.models.Manager'] },
    'django.db.models.Model': { made: [{ at: '**', kind: 'assign', confidence: 'medium' }] },
    'rest_framework.serializers.Serializer': {},
    'rest_framework.serializers.ModelSerializer': { extends: ['rest_framework.serializers.Serializer'] },
    'rest_framework.serializers.HyperlinkedModelSerializer': {
      extends: ['rest_framework.serializers.Serializer'],
    },
    'django.forms.Form': {},
    'django.forms.ModelForm': { extends: ['django.forms.Form'] },
    'rest_framework.request.Request': { extends: ['django.http.HttpRequest'] },
    'rest_framework.View': {},
    'django.views.View': { methods: viewMethods(request) },
    ...Object.fromEntries(
      [
        'TemplateView',
        'RedirectView',
        'ListView',
        'DetailView',
        'FormView',
        'CreateView',
        'UpdateView',
        'DeleteView',
      ].flatMap((name) => [
        [`django.views.generic.${name}`, { extends: ['django.views.View'] }],
        [`django.views.generic.edit.${name}`, { extends: ['django.views.View'] }],
        [`django.views.generic.base.${name}`, { extends: ['django.views.View'] }],
        [`django.views.generic.list.${name}`, { extends: ['django.views.View'] }],
        [`django.views.generic.detail.${name}`, { extends: ['django.views.View'] }],
      ]),
    ),
    'rest_framework.views.APIView': { extends: ['django.views.View'], methods: viewMethods(apiRequest) },
    'rest_framework.viewsets.ViewSet': { extends: ['rest_framework.views.APIView'], methods: viewSetMethods },
    ...Object.fromEntries(
      [
        'ListAPIView',
        'CreateAPIView',
        'RetrieveAPIView',
        'UpdateAPIView',
        'DestroyAPIView',
        'ListCreateAPIView',
        'RetrieveUpdateAPIView',
        'RetrieveDestroyAPIView',
        'RetrieveUpdateDestroyAPIView',
      ].map((name) => [`rest_framework.generics.${name}`, { extends: ['rest_framework.views.APIView'] }]),
    ),
  },
  // Views that are wired where it cannot be seen.
  entries: [{ firstParameter: 'request', imports: ['django', 'rest_framework'], parameters: [request] }],
};
