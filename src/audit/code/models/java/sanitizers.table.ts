import type { CallModel, ModelPack } from '#ir/flow/models';
import type { TaintKind } from '#ir/flow/taint-kind';
import { clearing, each, things } from './of.ts';

const text: readonly TaintKind[] = ['html', 'xml'];
const quoted: readonly TaintKind[] = ['html', 'attribute', 'xml'];
const address: readonly TaintKind[] = [
  'html',
  'attribute',
  'script',
  'url',
  'redirect',
  'header',
  'log',
  'path',
  'sql',
  'command',
];
const plain: CallModel = { flow: 'none' };
const commons = 'org.apache.commons';
const escapers = `${commons}.text.StringEscapeUtils ${commons}.lang3.StringEscapeUtils ${commons}.lang.StringEscapeUtils`;
const esapi = 'org.owasp.esapi.Encoder org.owasp.esapi.reference.DefaultEncoder';

/** What makes data harmless for one place, and checks that refuse it. */
export const sanitizers: ModelPack = {
  name: 'Escaping and validation',
  languages: ['java'],
  types: {
    'org.owasp.esapi.reference.DefaultEncoder': { extends: ['org.owasp.esapi.Encoder'] },
    'org.owasp.esapi.reference.DefaultValidator': { extends: ['org.owasp.esapi.Validator'] },
  },
  calls: {
    'org.owasp.esapi.ESAPI.encoder': { flow: 'none', returns: 'org.owasp.esapi.Encoder' },
    'org.owasp.esapi.ESAPI.validator': { flow: 'none', returns: 'org.owasp.esapi.Validator' },
    'org.owasp.esapi.reference.DefaultEncoder.getInstance': {
      flow: 'none',
      returns: 'org.owasp.esapi.Encoder',
    },
    ...each(esapi, 'encodeForHTML', clearing([...quoted, 'log'])),
    ...each(esapi, 'encodeForHTMLAttribute', clearing(quoted)),
    ...each(esapi, 'encodeForJavaScript', clearing(['html', 'script', 'attribute', 'log'])),
    ...each(esapi, 'encodeForCSS', clearing(['html', 'style', 'attribute'])),
    ...each(esapi, 'encodeForURL', clearing(address)),
    ...each(esapi, 'encodeForSQL', clearing(['sql'], 1)),
    ...each(esapi, 'encodeForOS', clearing(['command'], 1)),
    ...each(esapi, 'encodeForLDAP encodeForDN', clearing(['ldap'])),
    ...each(esapi, 'encodeForXPath', clearing(['xpath'])),
    ...each(esapi, 'encodeForXML encodeForXMLAttribute', clearing(quoted)),
    ...each(esapi, 'encodeForBase64', clearing(address)),
    ...each(esapi, 'canonicalize', { flow: [{ from: 0, to: 'result' }] }),
    ...each(
      'org.owasp.esapi.Validator',
      'getValidInput getValidNumber getValidDate getValidCreditCard',
      plain,
    ),
    ...each('org.owasp.esapi.Validator', 'getValidSafeHTML', clearing(quoted, 1)),
    ...each('org.owasp.esapi.Validator', 'getValidDirectoryPath getValidFileName', clearing(['path'], 1)),
    'org.owasp.esapi.Validator.isValidInput': {
      flow: 'none',
      guards: [{ at: 1, clears: 'all', when: true }],
    },
    ...each(
      'org.owasp.encoder.Encode',
      'forHtml forHtmlAttribute forXml forXmlAttribute',
      clearing([...quoted]),
    ),
    ...each('org.owasp.encoder.Encode', 'forHtmlContent forXmlContent forCDATA', clearing(text)),
    ...each('org.owasp.encoder.Encode', 'forHtmlUnquotedAttribute', clearing(quoted)),
    ...each(
      'org.owasp.encoder.Encode',
      'forJavaScript forJavaScriptAttribute forJavaScriptBlock forJavaScriptSource forJava',
      clearing(['script', 'html', 'attribute', 'log']),
    ),
    ...each('org.owasp.encoder.Encode', 'forCssString forCssUrl', clearing(['style', 'html', 'attribute'])),
    ...each('org.owasp.encoder.Encode', 'forUri forUriComponent', clearing(address)),
    ...each(
      'org.springframework.web.util.HtmlUtils',
      'htmlEscape htmlEscapeDecimal htmlEscapeHex',
      clearing(quoted),
    ),
    'org.springframework.web.util.HtmlUtils.htmlUnescape': {
      flow: [{ from: 0, to: 'result' }],
      revives: [...quoted],
    },
    'org.springframework.web.util.JavaScriptUtils.javaScriptEscape': clearing(['script', 'html', 'log']),
    ...each(
      'org.springframework.web.util.UriUtils',
      'encode encodePathSegment encodeQueryParam encodeQuery',
      clearing(address),
    ),
    ...each(
      escapers,
      'escapeHtml4 escapeHtml3 escapeHtml escapeXml escapeXml10 escapeXml11',
      clearing(['html', 'attribute', 'xml']),
    ),
    ...each(
      escapers,
      'escapeEcmaScript escapeJavaScript escapeJava escapeJson',
      clearing(['script', 'log', 'header']),
    ),
    ...each(escapers, 'escapeSql', clearing([])),
    ...each(escapers, 'escapeXSI', clearing(['command'])),
    ...each(escapers, 'unescapeHtml4 unescapeHtml unescapeXml unescapeJava', {
      flow: [{ from: 0, to: 'result' }],
      revives: ['html', 'attribute', 'xml', 'script'],
    }),
    ...each('org.jsoup.Jsoup', 'clean', clearing(quoted)),
    'org.owasp.html.PolicyFactory.sanitize': clearing(quoted),
    'org.owasp.validator.html.AntiSamy.scan': clearing(quoted),
    ...each(
      'com.google.common.html.HtmlEscapers com.google.common.escape.Escaper',
      'escape',
      clearing(quoted),
    ),
    'com.google.common.html.HtmlEscapers.htmlEscaper': {
      flow: 'none',
      returns: 'com.google.common.escape.Escaper',
    },
    ...each(
      'cn.hutool.core.util.EscapeUtil cn.hutool.http.HtmlUtil',
      'escape escapeHtml4 filter cleanHtmlTag',
      clearing(quoted),
    ),
    'org.apache.taglibs.standard.functions.Functions.escapeXml': clearing(quoted),
    'org.apache.struts.util.ResponseUtils.filter': clearing(quoted),
    'java.util.UUID.fromString': plain,
    ...things('java.util', 'UUID.randomUUID UUID.nameUUIDFromBytes', plain),
    ...things(
      'java.time',
      'LocalDate.parse LocalDateTime.parse Instant.parse OffsetDateTime.parse ZonedDateTime.parse Duration.parse',
      plain,
    ),
    'java.text.SimpleDateFormat.parse': plain,
    ...things('java.math', 'BigDecimal BigInteger', plain),
    ...each(
      `${commons}.lang3.math.NumberUtils ${commons}.lang.math.NumberUtils`,
      'toInt toLong toDouble createInteger',
      plain,
    ),
    ...each(
      `${commons}.lang3.math.NumberUtils ${commons}.lang.math.NumberUtils`,
      'isDigits isNumber isCreatable isParsable',
      {
        flow: 'none',
        guards: [{ at: 0, clears: 'all', when: true }],
      },
    ),
    ...each(`${commons}.lang3.StringUtils ${commons}.lang.StringUtils`, 'isNumeric isAlphanumeric isAlpha', {
      flow: 'none',
      guards: [{ at: 0, clears: 'all', when: true }],
    }),
    ...each(
      `${commons}.lang3.StringUtils ${commons}.lang.StringUtils`,
      'isBlank isNotBlank isEmpty isNotEmpty length',
      plain,
    ),
    ...each(`${commons}.io.FilenameUtils`, 'getName getBaseName getExtension', clearing(['path', 'archive'])),
    ...each(`${commons}.io.FilenameUtils`, 'normalize concat', { flow: [{ from: '0+', to: 'result' }] }),
    'org.springframework.util.StringUtils.getFilename': clearing(['path', 'archive']),
    'org.springframework.util.StringUtils.cleanPath': { flow: [{ from: 0, to: 'result' }] },
    'java.net.URLEncoder.encode': {
      flow: [{ from: 0, to: 'result' }],
      clears: [
        'url',
        'redirect',
        'html',
        'attribute',
        'script',
        'header',
        'log',
        'path',
        'sql',
        'command',
        'ldap',
        'xpath',
      ],
    },
    'java.util.regex.Pattern.quote': { clears: ['regex'], flow: [{ from: 0, to: 'result' }] },
  },
};
