import type { Callback, CallModel, ModelPack } from '#ir/flow/models';

/** A handler gets the request, then what the path holds; what it returns is a response already. */
const handler: Callback = {
  at: 0,
  parameters: [{ type: 'sanic.Request' }],
  others: { source: 'http-path' },
};
const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

/** `@app.get('/dishes')`, `@blueprint.route('/dishes')`: a call that gives a decorator. */
const routes: Record<string, CallModel> = Object.fromEntries(
  ['sanic.Sanic', 'sanic.Blueprint'].flatMap((type) => [
    ...verbs.map((verb) => [
      `${type}.${verb}`,
      {
        parameters: ['uri'],
        flow: 'none',
        returns: 'sanic.Route',
        route: { path: 0, method: verb.toUpperCase() },
      },
    ]),
    [`${type}.route`, { parameters: ['uri'], flow: 'none', returns: 'sanic.Route', route: { path: 0 } }],
    [`${type}.add_route`, { flow: 'none', route: { path: 1 }, callbacks: [handler] }],
  ]),
);

/** Sanic (sanic.dev, API). */
export const sanic: ModelPack = {
  name: 'Sanic',
  languages: ['python'],
  aliases: { 'sanic.request.Request': 'sanic.Request', 'sanic.blueprints.Blueprint': 'sanic.Blueprint' },
  values: {
    'sanic.Request.args': { source: 'http-query', type: 'werkzeug.MultiDict' },
    'sanic.Request.form': { source: 'http-body', clears: ['nosql'], type: 'werkzeug.MultiDict' },
    'sanic.Request.files': { source: 'http-file', type: 'werkzeug.MultiDict' },
    'sanic.Request.json': { source: 'http-body', type: 'json.Value' },
    'sanic.Request.body': { source: 'http-body' },
    'sanic.Request.headers': { source: 'http-header', type: 'werkzeug.MultiDict' },
    'sanic.Request.cookies': { source: 'http-cookie', type: 'werkzeug.MultiDict' },
    'sanic.Request.path': { source: 'http-path', clears: ['url', 'redirect'] },
    'sanic.Request.query_string': { source: 'http-query' },
    'sanic.Request.url': { source: 'http-path' },
  },
  calls: {
    ...routes,
    'sanic.Sanic': { flow: 'none', returns: 'sanic.Sanic' },
    'sanic.Blueprint': { flow: 'none', returns: 'sanic.Blueprint' },
    'sanic.Route': { like: 'identity', callbacks: [handler] },
    'sanic.response.html': { flow: 'none', sinks: [{ at: 0, kind: 'html' }] },
    'sanic.response.redirect': { flow: 'none', sinks: [{ at: 0, kind: 'redirect' }] },
    'sanic.response.file': { flow: 'none', sinks: [{ at: 0, kind: 'path' }] },
    'sanic.response.json': {
      flow: 'none',
      sinks: [{ at: 0, kind: 'disclosure', weakness: 'error-disclosure' }],
    },
    'sanic.Sanic.run': {
      parameters: ['host', 'port', 'dev', 'debug'],
      flow: 'none',
      misuses: [{ weakness: 'debug-mode', when: { at: 3, is: true } }],
    },
    'sanic.views.HTTPMethodView.as_view': { like: 'receiver' },
  },
  types: {
    'sanic.views.HTTPMethodView': {
      methods: Object.fromEntries(
        verbs.map((verb) => [
          verb,
          { parameters: [{ type: 'sanic.Request' }], others: { source: 'http-path' as const } },
        ]),
      ),
    },
  },
};
