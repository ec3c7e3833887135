import type { Callback, CallModel, ModelPack } from '#ir/flow/models';
import { cookieMisuses } from '../cookie.ts';

/** Fields of forms that hold any text. */
const textFields = [
  'StringField',
  'TextAreaField',
  'PasswordField',
  'HiddenField',
  'SearchField',
  'URLField',
  'TelField',
  'FileField',
  'MultipleFileField',
];

const showsErrors = [{ kind: 'disclosure', weakness: 'error-disclosure' }] as const;
/** What a view gets is from the path of the request; what it returns is the page. */
const view: Callback = {
  at: 0,
  parameters: [],
  others: { source: 'http-path' },
  returnSink: 'html',
  returnSinks: showsErrors,
};
const handler: Callback = { at: 0, parameters: [], returnSink: 'html', returnSinks: showsErrors };

const verbs = ['get', 'post', 'put', 'delete', 'patch'];
const types = [
  'flask.Flask',
  'flask.Blueprint',
  'quart.Quart',
  'quart.Blueprint',
  'flask_restx.Namespace',
  'apiflask.APIFlask',
  'flask_openapi3.OpenAPI',
];

const routes: Record<string, CallModel> = Object.fromEntries(
  types.flatMap((type) => [
    [`${type}.route`, { parameters: ['rule'], flow: 'none', returns: 'flask.Route', route: { path: 0 } }],
    ...verbs.map(
      (verb) =>
        [
          `${type}.${verb}`,
          {
            parameters: ['rule'],
            flow: 'none',
            returns: 'flask.Route',
            route: { path: 0, method: verb.toUpperCase() },
          },
        ] as const,
    ),
    [
      `${type}.add_url_rule`,
      {
        parameters: ['rule', 'endpoint', 'view_func'],
        flow: 'none',
        route: { path: 0 },
        callbacks: [{ ...view, at: 2 }],
      },
    ],
    [`${type}.errorhandler`, { flow: 'none', returns: 'flask.Handler' }],
    [`${type}.app_errorhandler`, { flow: 'none', returns: 'flask.Handler' }],
    [`${type}.register_error_handler`, { flow: 'none', callbacks: [{ ...handler, at: 1 }] }],
    [`${type}.before_request`, { flow: 'none', callbacks: [{ at: 0, parameters: [] }] }],
    [
      `${type}.after_request`,
      { flow: 'none', callbacks: [{ at: 0, parameters: [{ type: 'flask.Response' }] }] },
    ],
    [
      `${type}.run`,
      {
        parameters: ['host', 'port', 'debug'],
        flow: 'none',
        misuses: [
          { weakness: 'debug-mode', when: { at: 2, is: [true, 1] } },
          { weakness: 'binds-all-interfaces', when: { at: 0, is: '0.0.0.0' }, confidence: 'low' },
        ],
      },
    ],
  ]),
);

/** Of a type that browsers do not show as a page. */
const noPage = { clears: ['html'], when: { at: 'value', lacks: 'html|svg' } } as const;
/** A header; where one is sent to is a header too. */
const setHeader = {
  flow: 'none',
  sinks: [
    { at: '0+', kind: 'header' },
    { at: 1, kind: 'redirect', when: { at: 0, matches: '^location$' } },
  ],
} satisfies CallModel;

/** Of a text with a type that browsers show as a page. */
const page = [
  {
    at: 0,
    kind: 'html',
    when: {
      any: [
        {
          all: [
            { at: 3, absent: true },
            { at: 4, absent: true },
            { not: { at: '2.Content-Type', lacks: 'html|svg' } },
          ],
        },
        { at: 3, matches: 'html|svg' },
        { at: 4, matches: 'html|svg' },
      ],
    },
  },
] as const;

/** Flask, Werkzeug and what is installed beside them (flask.palletsprojects.com, API). */
export const flask: ModelPack = {
  name: 'Flask',
  languages: ['python'],
  aliases: {
    // The usual name of the extension's object, whose class no import tells.
    'db.Model': 'flask_sqlalchemy.SQLAlchemy.Model',
    'flask_restx.reqparse': 'flask_restful.reqparse',
    'wtforms.fields': 'wtforms',
    'wtforms.fields.html5': 'wtforms',
    'flask_wtf.file': 'wtforms',
    'flask_wtf.Form': 'flask_wtf.FlaskForm',
    'flask.globals': 'flask',
    'flask.app': 'flask',
    'flask.blueprints': 'flask',
    'flask.wrappers': 'flask',
    'flask.helpers': 'flask',
    'flask.templating': 'flask',
    'flask.sansio.app': 'flask',
    'quart.request': 'flask.request',
    'quart.render_template': 'flask.render_template',
    'quart.render_template_string': 'flask.render_template_string',
    'quart.redirect': 'flask.redirect',
    'quart.make_response': 'flask.make_response',
    'flask_restful.request': 'flask.request',
    'werkzeug.utils.redirect': 'flask.redirect',
    'werkzeug.wrappers.Request': 'flask.Request',
    'werkzeug.wrappers.Response': 'flask.Response',
    'werkzeug.Response': 'flask.Response',
    'werkzeug.exceptions.abort': 'flask.abort',
    'werkzeug.secure_filename': 'werkzeug.utils.secure_filename',
    'jinja2.Markup': 'markupsafe.Markup',
    'flask.Markup': 'markupsafe.Markup',
    'jinja2.escape': 'markupsafe.escape',
    'flask.escape': 'markupsafe.escape',
    'jinja2.utils.markupsafe': 'markupsafe',
  },
  values: {
    'flask.request': { type: 'flask.Request' },
    'flask.g': { type: 'flask.g' },
    'flask.session.*': { sink: ['trust', 'predictable'] },
    'flask.session': { type: 'flask.session' },
    'flask.current_app': { type: 'flask.Flask' },
    'flask.Flask.logger': { type: 'logging.Logger' },
    'flask.Flask.config': { type: 'flask.Config' },
    'flask.Flask.debug': { misuses: [{ weakness: 'debug-mode', when: { at: 'value', is: true } }] },
    'flask.Flask.secret_key': {
      misuses: [{ weakness: 'hard-coded-credentials', when: { at: 'value', constant: true } }],
    },
    'wtforms.Field.data': { source: 'http-body', clears: ['nosql'] },
    // Fields that the form declares, no others.
    'flask_wtf.FlaskForm.data': { source: 'http-body', clears: ['assign'], type: 'builtins.dict' },
    'wtforms.Form.data': { source: 'http-body', clears: ['assign'], type: 'builtins.dict' },
    'flask.Request.args': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'flask.Request.form': { source: 'http-body', clears: ['nosql'], type: 'werkzeug.MultiDict' },
    'flask.Request.values': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'flask.Request.files': { source: 'http-file', type: 'werkzeug.Files' },
    'flask.Request.cookies': { source: 'http-cookie', type: 'werkzeug.MultiDict' },
    'flask.Request.headers': { source: 'http-header', type: 'werkzeug.MultiDict' },
    'flask.Request.json': { source: 'http-body', type: 'json.Value' },
    'flask.Request.data': { source: 'http-body' },
    'flask.Request.stream': { source: 'http-body' },
    'flask.Request.input_stream': { source: 'http-body' },
    'flask.Request.query_string': { source: 'http-query' },
    // Who follows a link to this site gets the site's own name in these: no redirect to another.
    'flask.Request.url': { source: 'http-path', clears: ['redirect'] },
    'flask.Request.base_url': { source: 'http-path', clears: ['redirect'] },
    'flask.Request.path': { source: 'http-path', clears: ['url', 'redirect'] },
    'flask.Request.full_path': { source: 'http-path', clears: ['url', 'redirect'] },
    'flask.Request.referrer': { source: 'http-header' },
    'flask.Request.host': { source: 'http-header', clears: ['redirect'] },
    'flask.Request.host_url': { source: 'http-header', clears: ['redirect'] },
    'flask.Request.url_root': { source: 'http-header', clears: ['redirect'] },
    'flask.Request.user_agent': { source: 'http-header' },
    'flask.Request.authorization': { source: 'http-header' },
    'flask.Request.view_args': { source: 'http-path', type: 'builtins.dict' },
    'flask.Request.remote_addr': { type: 'builtins.str' },
    'flask.Request.method': { type: 'builtins.str' },
    'flask.Response.data': { sink: 'html' },
    '*.SESSION_COOKIE_HTTPONLY': {
      misuses: [{ weakness: 'cookie-readable-by-scripts', when: { at: 'value', is: false } }],
    },
    '*.SESSION_COOKIE_SECURE': {
      misuses: [{ weakness: 'insecure-cookie', when: { at: 'value', is: false } }],
    },
    '*.WTF_CSRF_ENABLED': { misuses: [{ weakness: 'csrf-off', when: { at: 'value', is: false } }] },
    'flask.Config.DEBUG': { misuses: [{ weakness: 'debug-mode', when: { at: 'value', is: true } }] },
    'flask.Config.SECRET_KEY': {
      misuses: [{ weakness: 'hard-coded-credentials', when: { at: 'value', constant: true } }],
    },
    'flask.Config.SESSION_COOKIE_HTTPONLY': {
      misuses: [{ weakness: 'cookie-readable-by-scripts', when: { at: 'value', is: false } }],
    },
    'flask.Config.SESSION_COOKIE_SECURE': {
      misuses: [{ weakness: 'insecure-cookie', when: { at: 'value', is: false } }],
    },
    'flask.Config.WTF_CSRF_ENABLED': {
      misuses: [{ weakness: 'csrf-off', when: { at: 'value', is: false } }],
    },
    'werkzeug.Files.*': { source: 'http-file', type: 'werkzeug.FileStorage' },
    'werkzeug.FileStorage.filename': { source: 'http-file' },
    'flask.Response.headers': { type: 'flask.Headers' },
    'flask.Response.mimetype': { tells: noPage },
    'flask.Response.content_type': { tells: noPage },
    'flask.Headers.Content-Type': { tells: noPage, sink: 'header' },
    'flask.Headers.content-type': { tells: noPage, sink: 'header' },
    'flask.Response.location': { sink: ['redirect', 'header'] },
    'flask.Headers.Location': { sink: ['redirect', 'header'] },
    'flask.Headers.location': { sink: ['redirect', 'header'] },
    'flask.Headers.*': { sink: 'header' },
  },
  calls: {
    ...routes,
    // An application that was given as a parameter.
    '*.route': { parameters: ['rule'], flow: 'none', returns: 'flask.Route', route: { path: 0 } },
    'flask.session.get': { flow: 'none' },
    'flask.Flask': { flow: 'none', returns: 'flask.Flask' },
    'flask.Blueprint': { flow: 'none', returns: 'flask.Blueprint' },
    'flask.Route': { like: 'identity', callbacks: [view] },
    'flask.Handler': { like: 'identity', callbacks: [handler] },
    'flask.Request.get_json': { source: 'http-body', returns: 'json.Value' },
    'flask.Request.get_data': { source: 'http-body' },
    'werkzeug.MultiDict.get': { parameters: ['key', 'default', 'type'], like: 'map.getAs' },
    'werkzeug.MultiDict.getlist': {},
    'werkzeug.MultiDict.get_all': {},
    'werkzeug.MultiDict.to_dict': { like: 'receiver' },
    'werkzeug.MultiDict.dict': { like: 'receiver' },
    'werkzeug.MultiDict.items': {},
    'werkzeug.MultiDict.values': {},
    'werkzeug.MultiDict.keys': {},
    'werkzeug.MultiDict.lists': {},
    'werkzeug.Files.get': { returns: 'werkzeug.FileStorage' },
    'werkzeug.Files.getlist': {},
    'werkzeug.FileStorage.save': {
      flow: 'none',
      sinks: [
        { at: 0, kind: 'path' },
        { at: 0, kind: 'path', weakness: 'unrestricted-upload' },
      ],
    },
    'werkzeug.FileStorage.read': {},
    '*.save': {},
    'flask.render_template': {
      parameters: ['template_name_or_list'],
      flow: 'none',
      view: { name: 0, named: true },
    },
    'flask.stream_template': {
      parameters: ['template_name_or_list'],
      flow: 'none',
      view: { name: 0, named: true },
    },
    'flask.render_template_string': {
      parameters: ['source'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'template' }],
      view: { name: 0, named: true, inline: 'escaped' },
    },
    'flask.stream_template_string': {
      parameters: ['source'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'template' }],
      view: { name: 0, named: true, inline: 'escaped' },
    },
    'flask.redirect': {
      parameters: ['location'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'redirect' }],
      returns: 'flask.Response',
    },
    'flask.url_for': { flow: 'none' },
    'flask_restful.reqparse.RequestParser': { flow: 'none', returns: 'flask_restful.reqparse.RequestParser' },
    'flask_restful.reqparse.RequestParser.add_argument': { flow: 'none' },
    'flask_restful.reqparse.RequestParser.parse_args': { source: 'http-body', returns: 'builtins.dict' },
    ...Object.fromEntries(
      textFields.map((name): [string, CallModel] => [
        `wtforms.${name}`,
        { flow: 'none', returns: `wtforms.${name}` },
      ]),
    ),
    'flask.abort': { exits: true, flow: 'none' },
    'flask.flash': { flow: 'none' },
    'flask.jsonify': {
      flow: 'none',
      returns: 'flask.Response',
      sinks: [{ at: '0+', kind: 'disclosure', weakness: 'error-disclosure' }],
    },
    'flask.json.jsonify': { flow: 'none', returns: 'flask.Response' },
    'flask.make_response': {
      parameters: ['rv', 'status', 'headers', 'mimetype', 'content_type'],
      flow: 'none',
      sinks: [...page, { at: 0, kind: 'disclosure', weakness: 'error-disclosure' }],
      returns: 'flask.Response',
    },
    'flask.Flask.make_response': {
      parameters: ['rv'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'html' }],
      returns: 'flask.Response',
    },
    'flask.Response': {
      parameters: ['response', 'status', 'headers', 'mimetype', 'content_type'],
      flow: 'none',
      sinks: [...page, { at: 0, kind: 'disclosure', weakness: 'error-disclosure' }],
      returns: 'flask.Response',
    },
    'flask.Flask.response_class': {
      parameters: ['response', 'status', 'headers', 'mimetype', 'content_type'],
      flow: 'none',
      sinks: [...page, { at: 0, kind: 'disclosure', weakness: 'error-disclosure' }],
      returns: 'flask.Response',
    },
    'flask.Response.set_data': { flow: 'none', sinks: [{ at: 0, kind: 'html' }] },
    'flask.Headers.add': setHeader,
    'flask.Headers.set': setHeader,
    'flask.Headers.add_header': setHeader,
    'flask.Headers.setdefault': setHeader,
    'flask.send_file': {
      parameters: ['path_or_file'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'path', deep: false }],
    },
    // The name is joined safely; only the folder decides.
    'flask.send_from_directory': {
      parameters: ['directory', 'path'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'path' }],
    },
    'werkzeug.utils.secure_filename': { clears: ['path', 'archive', 'html', 'command', 'log', 'header'] },
    'werkzeug.security.safe_join': { like: 'path.join', clears: ['path', 'archive'] },
    'werkzeug.utils.safe_join': { like: 'path.join', clears: ['path', 'archive'] },
    'flask.safe_join': { like: 'path.join', clears: ['path', 'archive'] },
    'werkzeug.security.generate_password_hash': { clears: 'all' },
    'werkzeug.security.check_password_hash': { flow: 'none' },
    'markupsafe.escape': { clears: ['html', 'attribute'] },
    'markupsafe.Markup': {
      parameters: ['object'],
      like: 'text',
      sinks: [{ at: 0, kind: 'html', confidence: 'medium' }],
      returns: 'markupsafe.Markup',
    },
    // Its arguments are escaped.
    'markupsafe.Markup.format': { clears: ['html', 'attribute'] },
    'markupsafe.Markup.__mod__': { clears: ['html', 'attribute'] },
    'markupsafe.Markup.join': { clears: ['html', 'attribute'] },
    'markupsafe.Markup.escape': { clears: ['html', 'attribute'] },
    'flask_cors.CORS': {
      parameters: ['app', 'resources', 'origins', 'supports_credentials'],
      flow: 'none',
      misuses: [
        {
          weakness: 'cors-any-origin',
          when: {
            all: [
              {
                any: [
                  { at: 2, is: '*' },
                  { at: 2, absent: true },
                ],
              },
              { at: 3, is: true },
            ],
          },
        },
      ],
    },
    'flask.Response.set_cookie': {
      parameters: ['key', 'value', 'max_age', 'expires', 'path', 'domain', 'secure', 'httponly', 'samesite'],
      flow: 'none',
      sinks: [
        { at: 0, kind: 'header' },
        { at: 1, kind: 'disclosure', confidence: 'low', weakness: 'clear-text-storage' },
        { at: 1, kind: 'predictable' },
      ],
      misuses: cookieMisuses({ name: 0, secure: 6, httpOnly: 7, sameSite: 8 }),
    },
    'flask_login.login_user': { flow: 'none' },
    'flask_wtf.CSRFProtect.exempt': {
      like: 'identity',
      misuses: [{ weakness: 'csrf-off', confidence: 'low' }],
    },
  },
  types: {
    'flask.g': { open: true },
    'flask_sqlalchemy.SQLAlchemy.Model': { made: [{ at: '**', kind: 'assign', confidence: 'medium' }] },
    'sqlalchemy.orm.DeclarativeBase': { made: [{ at: '**', kind: 'assign', confidence: 'medium' }] },
    'flask_wtf.FlaskForm': {},
    'wtforms.Form': {},
    'wtforms.Field': {},
    ...Object.fromEntries(textFields.map((name) => [`wtforms.${name}`, { extends: ['wtforms.Field'] }])),
    'flask_restful.reqparse.RequestParser': {},
    'flask.Flask': {},
    'flask.Blueprint': {},
    'flask.Request': {},
    'flask.Response': {},
    'flask.Route': {},
    'flask.Handler': {},
    'werkzeug.MultiDict': {},
    'werkzeug.Files': {},
    'werkzeug.FileStorage': {},
    'markupsafe.Markup': {},
    'flask.Headers': {},
    'flask.views.View': {
      methods: { dispatch_request: { parameters: [], others: { source: 'http-path' }, returnSink: 'html' } },
    },
    'flask.views.MethodView': {
      methods: Object.fromEntries(
        verbs.map((verb) => [
          verb,
          { parameters: [], others: { source: 'http-path' }, returnSink: 'html' as const },
        ]),
      ),
    },
    'flask_restful.Resource': {
      methods: Object.fromEntries(
        verbs.map((verb) => [verb, { parameters: [], others: { source: 'http-path' } }]),
      ),
    },
    'flask_restx.Resource': {
      methods: Object.fromEntries(
        verbs.map((verb) => [verb, { parameters: [], others: { source: 'http-path' } }]),
      ),
    },
  },
};
