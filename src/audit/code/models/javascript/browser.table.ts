import type { CallModel, ModelPack, Sink, ValueModel } from '#ir/flow/models';

const markup: readonly Sink[] = [{ at: 0, kind: 'html', deep: false }];
const storage: Record<string, CallModel> = Object.fromEntries(
  ['localStorage', 'sessionStorage'].map((name) => [`${name}.getItem`, { flow: 'none' } satisfies CallModel]),
);
const address: ValueModel = { source: 'browser' };
/** Text that stands in the page, or that its visitor typed. */
const shown: CallModel = { source: 'document', flow: 'none' };
/** The same, unless it is given what to show. */
const shownOrSet: CallModel = {
  ...shown,
  sourceUnless: { at: 0, present: true },
  returnsWhen: [{ when: { at: 0, present: true }, type: 'jquery.Object' }],
};
/** Elements whose address runs scripts. */
const runsAddress = '^(?:a|area|base|script|iframe|frame|embed|object|form|link|button|input)$';
const jqueryMarkup = [
  'html',
  'append',
  'prepend',
  'before',
  'after',
  'replaceWith',
  'wrap',
  'wrapInner',
  'wrapAll',
  'add',
];
const jqueryTargets = ['appendTo', 'prependTo', 'insertAfter', 'insertBefore', 'replaceAll'];

/** As a whole it is a piece of a page that the own server made; what stands in its fields was stored by somebody. */
const answer = { type: 'jquery.Answer' } as const;

/** Where React puts markup as it is: what else is spread over an element is none. */
const raw: readonly Sink[] = [
  {
    at: '1.dangerouslySetInnerHTML.__html',
    kind: 'html',
    when: { at: '1.dangerouslySetInnerHTML', literal: true },
  },
  { at: '1.srcDoc', kind: 'html', when: { at: 0, is: 'iframe' } },
  ...[
    { at: '1.href', of: ['a', 'area', 'base'] },
    { at: '1.src', of: ['script', 'iframe', 'embed', 'frame'] },
    { at: '1.action', of: ['form'] },
  ].map(({ at, of }) => ({
    at: at as '1.href',
    kind: 'redirect' as const,
    confidence: 'low' as const,
    // What begins with a text of the program leads where that says.
    when: { all: [{ at: 0, is: of }, { not: { at: at as '1.href', begins: '^.' } }] } as const,
  })),
];

/** Parts of the address that its sender chooses. */
const parts = ['href', 'search', 'hash', 'pathname'];

export const browser: ModelPack = {
  name: 'Browsers',
  languages: ['javascript', 'typescript'],
  aliases: {
    'window.location': 'location',
    'document.location': 'location',
    'self.location': 'location',
    'top.location': 'location',
    'parent.location': 'location',
    'window.document': 'document',
    'window.name': 'window.name',
    'window.localStorage': 'localStorage',
    'window.sessionStorage': 'sessionStorage',
    'window.addEventListener': 'addEventListener',
    'window.open': 'open',
    'window.jQuery': 'jquery',
    'window.$': 'jquery',
    jQuery: 'jquery',
    $: 'jquery',
    'window.postMessage': 'postMessage',
    'document.writeln': 'document.write',
    'window.navigation': 'navigation',
  },
  types: {
    'dom.Element': {},
    'dom.Link': { extends: ['dom.Element'] },
    'dom.Location': {},
    'dom.Event': {},
    'jquery.Object': {},
    'jquery.Answer': {},
    'dom.MessageEvent': {},
    'dom.Window': {},
  },
  values: {
    // What the program itself put there, `state`, nobody else writes.
    'react-router.Location.search': { source: 'browser' },
    'react-router.Location.hash': { source: 'browser' },
    'react-router.Location.pathname': { source: 'browser' },
    ...Object.fromEntries(
      parts.map((part) => [
        `location.${part}`,
        part === 'href'
          ? { ...address, sink: 'redirect' as const }
          : // A path of this page leads back to where it came from.
            part === 'pathname'
            ? { ...address, clears: ['url', 'redirect'] }
            : address,
      ]),
    ),
    'jquery.Answer.*': { source: 'response' },
    'jquery.Answer.html': {},
    'document.URL': address,
    'document.documentURI': address,
    'document.baseURI': address,
    'document.referrer': address,
    'document.cookie': {},
    'window.name': address,
    'dom.MessageEvent.data': address,
    ...Object.fromEntries(
      ['href', 'src', 'action', 'formAction', 'formaction', 'data'].map((name) => [
        `dom.Link.${name}`,
        { sink: 'redirect' } satisfies ValueModel,
      ]),
    ),
    ...Object.fromEntries(
      ['value', 'textContent', 'innerText', 'innerHTML', 'outerHTML'].map((name) => [
        `dom.Element.${name}`,
        {
          source: 'document',
          ...(name.endsWith('HTML') ? { sink: 'html' as const } : {}),
        } satisfies ValueModel,
      ]),
    ),
    'dom.Event.target': { type: 'dom.Element' },
    'dom.Event.currentTarget': { type: 'dom.Element' },
    'dom.Event.clipboardData': { type: 'dom.Transfer' },
    'dom.Event.dataTransfer': { type: 'dom.Transfer' },
    'next.ClientRouter.query': { source: 'browser' },
    'next.ClientRouter.asPath': { source: 'browser' },
    'global.location': { type: 'location' },
    'window.location': { sink: 'redirect' },
    'document.location': { sink: 'redirect' },
    'history.state': address,
    '*.innerHTML': { sink: 'html' },
    '*.outerHTML': { sink: 'html' },
    '*.srcdoc': { sink: 'html' },
    '*.dangerouslySetInnerHTML': {},
    'document.body.innerHTML': { sink: 'html' },
    'document.domain': { misuses: [] },
  },
  calls: {
    'localStorage.setItem': {
      flow: 'none',
      sinks: [{ at: 1, kind: 'disclosure', weakness: 'clear-text-storage' }],
    },
    ...storage,
    'location.toString': { source: 'browser' },
    'location.assign': { sinks: [{ at: 0, kind: 'redirect', deep: false }], flow: 'none' },
    'location.replace': { sinks: [{ at: 0, kind: 'redirect', deep: false }], flow: 'none' },
    open: { sinks: [{ at: 0, kind: 'redirect', deep: false }], returns: 'dom.Window', flow: 'none' },
    'document.write': { sinks: [{ at: '0+', kind: 'html', deep: false }], flow: 'none' },
    'document.createElement': {
      returns: 'dom.Element',
      returnsWhen: [{ when: { at: 0, matches: runsAddress }, type: 'dom.Link' }],
      flow: 'none',
    },
    'dom.Transfer.getData': { source: 'browser', flow: 'none' },
    importScripts: { sinks: [{ at: '0+', kind: 'redirect' }], flow: 'none' },
    'self.importScripts': { sinks: [{ at: '0+', kind: 'redirect' }], flow: 'none' },
    Worker: { sinks: [{ at: 0, kind: 'redirect', deep: false }], flow: 'none' },
    'electron.shell.openExternal': { sinks: [{ at: 0, kind: 'redirect', deep: false }], flow: 'none' },
    ...Object.fromEntries(
      ['push', 'replace', 'prefetch'].map((name) => [
        `next.ClientRouter.${name}`,
        { sinks: [{ at: 0, kind: 'redirect', deep: false }], flow: 'none' } satisfies CallModel,
      ]),
    ),
    'next/router.push': { sinks: [{ at: 0, kind: 'redirect', deep: false }], flow: 'none' },
    'next/router.default.push': { sinks: [{ at: 0, kind: 'redirect', deep: false }], flow: 'none' },
    'react-router-dom.useNavigate()': {
      sinks: [{ at: 0, kind: 'redirect', deep: false, confidence: 'low' }],
      flow: 'none',
    },
    '$sce.trustAsHtml': { sinks: markup, flow: 'none' },
    '$sce.trustAs': { sinks: [{ at: 1, kind: 'html' }], flow: 'none' },
    '$sce.trustAsJs': { sinks: [{ at: 0, kind: 'script' }], flow: 'none' },
    '$sce.trustAsUrl': { sinks: [{ at: 0, kind: 'script' }], flow: 'none' },
    '$sce.trustAsResourceUrl': { sinks: [{ at: 0, kind: 'script' }], flow: 'none' },
    ...Object.fromEntries(
      ['$eval', '$evalAsync', '$apply', '$applyAsync'].map((name) => [
        `*.${name}`,
        {
          sinks: [{ at: 0, kind: 'code', deep: false }],
          callbacks: [{ at: 0, parameters: [] }],
          flow: 'none',
        } satisfies CallModel,
      ]),
    ),
    $compile: { sinks: [{ at: 0, kind: 'code', deep: false }] },
    $parse: { sinks: [{ at: 0, kind: 'code', deep: false }] },
    $interpolate: { sinks: [{ at: 0, kind: 'code', deep: false }] },
    '*.setProperty': {
      sinks: [{ at: 2, kind: 'html', when: { at: 1, is: ['innerHTML', 'outerHTML'] } }],
      flow: 'none',
    },
    'document.getElementById': { returns: 'dom.Element', flow: 'none' },
    'document.querySelector': { returns: 'dom.Element', flow: 'none' },
    'document.querySelectorAll': { returnsList: 'dom.Element', flow: 'none' },
    'document.getElementsByClassName': { returnsList: 'dom.Element', flow: 'none' },
    'document.getElementsByTagName': { returnsList: 'dom.Element', flow: 'none' },
    'document.getElementsByName': { returnsList: 'dom.Element', flow: 'none' },
    'document.execCommand': {
      sinks: [{ at: 2, kind: 'html', when: { at: 0, matches: '^insertHTML$' } }],
      flow: 'none',
    },
    'document.createTextNode': { flow: 'none' },
    'document.createRange().createContextualFragment': { sinks: markup },
    '*.createContextualFragment': { sinks: markup, flow: 'none' },
    '*.insertAdjacentHTML': { sinks: [{ at: 1, kind: 'html', deep: false }], flow: 'none' },
    '*.setHTMLUnsafe': { sinks: markup, flow: 'none' },
    'DOMParser.parseFromString': { flow: 'none' },
    'dom.Element.insertAdjacentHTML': { sinks: [{ at: 1, kind: 'html', deep: false }], flow: 'none' },
    'dom.Element.setAttribute': {
      sinks: [{ at: 1, kind: 'script', when: { at: 0, matches: '^on|^srcdoc$' } }],
      flow: 'none',
    },
    'dom.Element.getAttribute': shown,
    'dom.Link.setAttribute': {
      sinks: [
        { at: 1, kind: 'redirect', when: { at: 0, matches: '^(?:href|src|action|formaction|data)$' } },
        { at: 1, kind: 'script', when: { at: 0, matches: '^on|^srcdoc$' } },
      ],
      flow: 'none',
    },
    'dom.Element.querySelector': { returns: 'dom.Element', flow: 'none' },
    'dom.Element.appendChild': { flow: 'none' },
    'dom.Element.append': { flow: 'none' },
    'dom.Element.addEventListener': {
      callbacks: [{ at: 1, parameters: [{ type: 'dom.Event' }] }],
      flow: 'none',
    },
    'document.addEventListener': {
      callbacks: [{ at: 1, parameters: [{ type: 'dom.Event' }] }],
      flow: 'none',
    },
    addEventListener: {
      callbacks: [
        {
          at: 1,
          parameters: [{ type: 'dom.MessageEvent' }],
          checks: {
            fields: ['origin', 'source'],
            weakness: 'missing-origin-check',
            when: { at: 0, is: 'message' },
          },
        },
      ],
      flow: 'none',
    },
    // A worker hears only the page that started it.
    'self.addEventListener': { callbacks: [{ at: 1, parameters: [{}] }], flow: 'none' },
    'dom.Window.postMessage': {
      misuses: [{ weakness: 'missing-origin-check', when: { at: 1, is: '*' }, confidence: 'low' }],
      flow: 'none',
    },
    'navigator.sendBeacon': { flow: 'none' },
    jquery: {
      sinks: [
        {
          at: 0,
          kind: 'html',
          deep: false,
          // What does not begin with a tag is a selector.
          when: { all: [{ not: { at: 1, present: true } }, { not: { at: 0, begins: '^[^<\\0\\s]' } }] },
          confidence: 'medium',
        },
        { at: '1.html', kind: 'html' },
        { at: '1.href', kind: 'redirect' },
      ],
      returns: 'jquery.Object',
      callbacks: [{ at: 0, parameters: [] }],
      flow: 'none',
    },
    ...Object.fromEntries(
      jqueryMarkup.map((name) => [
        `jquery.Object.${name}`,
        { sinks: markup, returns: 'jquery.Object', flow: 'none' } satisfies CallModel,
      ]),
    ),
    ...Object.fromEntries(
      jqueryTargets.map((name) => [
        `jquery.Object.${name}`,
        { returns: 'jquery.Object', flow: 'none' } satisfies CallModel,
      ]),
    ),
    'jquery.Object.attr': {
      sinks: [
        { at: 1, kind: 'script', when: { at: 0, matches: '^on|^srcdoc$' } },
        { at: 1, kind: 'redirect', when: { at: 0, matches: '^(?:href|src|action|formaction)$' } },
        { at: '0.href', kind: 'redirect' },
      ],
      source: 'document',
      flow: 'none',
    },
    'jquery.Object.prop': {
      sinks: [{ at: 1, kind: 'html', when: { at: 0, matches: '^(?:inner|outer)HTML$' } }],
      source: 'document',
      flow: 'none',
    },
    'jquery.Object.text': shownOrSet,
    'jquery.Object.val': shownOrSet,
    'jquery.Object.data': shown,
    'jquery.Object.get': { returns: 'dom.Element', flow: 'none' },
    'jquery.Object.eq': { returns: 'jquery.Object', flow: 'none' },
    'jquery.Object.first': { returns: 'jquery.Object', flow: 'none' },
    'jquery.Object.last': { returns: 'jquery.Object', flow: 'none' },
    'jquery.Object.parent': { returns: 'jquery.Object', flow: 'none' },
    'jquery.Object.children': { returns: 'jquery.Object', flow: 'none' },
    'jquery.Object.closest': { returns: 'jquery.Object', flow: 'none' },
    'jquery.Object.find': { returns: 'jquery.Object', flow: 'none' },
    'jquery.Object.on': { callbacks: [{ at: '1+', parameters: [{}] }], returns: '$receiver', flow: 'none' },
    'jquery.Object.click': { callbacks: [{ at: 0, parameters: [{}] }], returns: '$receiver', flow: 'none' },
    'jquery.Object.each': {
      callbacks: [{ at: 0, parameters: [{}, {}] }],
      returns: '$receiver',
      flow: 'none',
    },
    'jquery.Object.ready': { callbacks: [{ at: 0, parameters: [] }], flow: 'none' },
    'jquery.parseHTML': { sinks: markup, flow: 'none' },
    'jquery.globalEval': { sinks: [{ at: 0, kind: 'code' }] },
    'jquery.ajax': { callbacks: [{ at: '0.success', parameters: [answer] }], flow: 'none' },
    'jquery.get': { callbacks: [{ at: '1+', parameters: [answer] }], flow: 'none' },
    'jquery.getJSON': { callbacks: [{ at: '1+', parameters: [answer] }], flow: 'none' },
    'dompurify().sanitize': { clears: ['html', 'attribute', 'script', 'style'] },
    'dompurify.default.sanitize': { clears: ['html', 'attribute', 'script', 'style'] },
    'dompurify.sanitize': { clears: ['html', 'attribute', 'script', 'style'] },
    'DOMPurify.sanitize': { clears: ['html', 'attribute', 'script', 'style'] },
    'isomorphic-dompurify.sanitize': { clears: ['html', 'attribute', 'script', 'style'] },
    'sanitize-html': { clears: ['html', 'attribute', 'script', 'style'] },
    'escape-html': { clears: ['html', 'attribute'] },
    'he.encode': { clears: ['html', 'attribute'] },
    'he.escape': { clears: ['html', 'attribute'] },
    'html-entities.encode': { clears: ['html', 'attribute'] },
    'lodash.escape': { clears: ['html', 'attribute'] },
    'underscore.escape': { clears: ['html', 'attribute'] },
    'validator.escape': { clears: ['html', 'attribute'] },
    xss: { clears: ['html', 'attribute', 'script'] },
    'xss.filterXSS': { clears: ['html', 'attribute', 'script'] },
    'xss-filters.inHTMLData': { clears: ['html'] },
    'CSS.escape': { clears: ['html', 'attribute'] },
    'react-dom/server.renderToString': { flow: 'none' },
    'react-dom/server.renderToStaticMarkup': { flow: 'none' },
    'react.createElement': { sinks: raw, like: 'element' },
    'React.createElement': { sinks: raw, like: 'element' },
    '%element': { sinks: raw, like: 'element' },
    '*.bypassSecurityTrustHtml': { sinks: [{ at: 0, kind: 'html' }], flow: 'none' },
    '*.bypassSecurityTrustScript': { sinks: [{ at: 0, kind: 'script' }], flow: 'none' },
    '*.bypassSecurityTrustUrl': { sinks: [{ at: 0, kind: 'script' }], flow: 'none' },
    '*.bypassSecurityTrustResourceUrl': { sinks: [{ at: 0, kind: 'script' }], flow: 'none' },
    '*.bypassSecurityTrustStyle': { sinks: [{ at: 0, kind: 'style' }], flow: 'none' },
    'next/router.useRouter': { returns: 'next.ClientRouter', flow: 'none' },
    'next/navigation.useSearchParams': { source: 'browser' },
    'react-router-dom.useSearchParams': { source: 'browser' },
    'react.useState': { like: 'state.pair' },
    'React.useState': { like: 'state.pair' },
    // One segment of a path names no other site.
    'react-router-dom.useParams': { source: 'browser', clears: ['redirect', 'url'] },
    'react-router-dom.useLocation': { returns: 'react-router.Location', flow: 'none' },
    'vue-router.useRoute': { source: 'browser' },
  },
};
