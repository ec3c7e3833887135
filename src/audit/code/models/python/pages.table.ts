import type { CallModel, ModelPack } from '#ir/flow/models';

const keeps = { like: 'text.itself' } satisfies CallModel;
const harmless = { flow: 'none' } satisfies CallModel;
const html = { clears: ['html', 'attribute'] } satisfies CallModel;

/** Filters by what they leave: those of Jinja (jinja.palletsprojects.com) and Django (docs.djangoproject.com). */
const filters: Readonly<Record<string, CallModel>> = {
  safe: { like: 'identity' },
  safeseq: { like: 'identity' },
  default: { like: 'either' },
  d: { like: 'either' },
  default_if_none: { like: 'either' },
  ...Object.fromEntries(
    [
      'upper',
      'lower',
      'title',
      'capitalize',
      'trim',
      'capfirst',
      'string',
      'center',
      'indent',
      'ljust',
      'rjust',
    ].map((name) => [name, keeps]),
  ),
  replace: {},
  cut: {},
  join: {},
  first: { like: 'list.any' },
  last: { like: 'list.any' },
  random: { like: 'list.any' },
  list: { like: 'list.copy' },
  sort: { like: 'list.copy' },
  unique: { like: 'list.copy' },
  reverse: { like: 'list.copy' },
  dictsort: {},
  items: {},
  ...Object.fromEntries(
    [
      'e',
      'escape',
      'forceescape',
      'force_escape',
      'striptags',
      'linebreaks',
      'linebreaksbr',
      'urlize',
      'xmlattr',
    ].map((name) => [name, html]),
  ),
  ...Object.fromEntries(
    ['tojson', 'json_script', 'escapejs', 'urlencode', 'slugify', 'iriencode', 'to_json'].map((name) => [
      name,
      { clears: ['html', 'attribute', 'script', 'style'] } satisfies CallModel,
    ]),
  ),
  ...Object.fromEntries(
    [
      'int',
      'float',
      'round',
      'abs',
      'length',
      'count',
      'wordcount',
      'filesizeformat',
      'floatformat',
      'intcomma',
      'date',
      'time',
      'timesince',
      'timeuntil',
      'naturaltime',
      'pluralize',
      'yesno',
      'divisibleby',
      'length_is',
      'add_class',
    ].map((name) => [name, harmless]),
  ),
};

/** What pages of Jinja and Django have without being given it: globals, filters, other pages. */
export const pages: ModelPack = {
  name: 'Pages of Jinja and Django',
  languages: ['python'],
  values: {
    '#page.request': { type: '#page.Request' },
    '#page.g': { type: 'flask.g' },
    '#page.session': { type: 'flask.session' },
  },
  calls: {
    '#page.include': { flow: 'none', view: { name: 0, data: 1 } },
    '#page.macros': { like: 'page.macros' },
    '#page.url_for': harmless,
    // Addresses of this server, with what is given written as a query.
    ...Object.fromEntries(
      ['route_path', 'route_url', 'current_route_path', 'static_path', 'static_url'].map((name) => [
        `#page.Request.${name}`,
        harmless,
      ]),
    ),
    '#page.range': harmless,
    '#page.get_flashed_messages': harmless,
    ...Object.fromEntries(Object.entries(filters).map(([name, model]) => [`#page.filters.${name}`, model])),
  },
  types: {
    '#page.Request': { extends: ['flask.Request', 'django.http.HttpRequest'] },
  },
};
