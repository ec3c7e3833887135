import type { CallModel, Condition, ModelPack, Position, Sink } from '#ir/flow/models';
import { each, flowing, into, itself, made, setting, settingKey, things } from './of.ts';

const feature = {
  doctype: 'http://apache.org/xml/features/disallow-doctype-decl',
  general: 'http://xml.org/sax/features/external-general-entities',
  parameter: 'http://xml.org/sax/features/external-parameter-entities',
  dtd: 'http://apache.org/xml/features/nonvalidating/load-external-dtd',
  secure: 'http://javax.xml.XMLConstants/feature/secure-processing',
  accessDtd: 'http://javax.xml.XMLConstants/property/accessExternalDTD',
  accessSchema: 'http://javax.xml.XMLConstants/property/accessExternalSchema',
  accessStylesheet: 'http://javax.xml.XMLConstants/property/accessExternalStylesheet',
} as const;
const is = (key: string, value: boolean | string): Condition => ({ at: settingKey(key), is: value });

/** It was told to read no document that brings entities of its own. */
const closed: Condition = {
  any: [
    is(feature.doctype, true),
    { all: [is(feature.general, false), is(feature.parameter, false)] },
    is(feature.accessDtd, ''),
    { at: '.#setEntityResolver', is: true },
  ],
};
const closedStream: Condition = {
  any: [
    { at: settingKey('javax.xml.stream.supportDTD'), is: [false, 'false'] },
    { at: settingKey('javax.xml.stream.isSupportingExternalEntities'), is: [false, 'false'] },
    { at: settingKey(feature.accessDtd), is: '' },
  ],
};
const closedSchema: Condition = {
  any: [
    is(feature.secure, true),
    { all: [is(feature.accessDtd, ''), is(feature.accessSchema, '')] },
    { all: [is(feature.accessDtd, ''), is(feature.accessStylesheet, '')] },
    is(feature.doctype, true),
  ],
};

/** Secure processing bounds the size of entities; whether it closes the way to others depends on who made the parser. */
const secured = is(feature.secure, true);
const reads = (safe: Condition, at: Position = 0): CallModel => ({
  flow: [{ from: at, to: 'result' }],
  sinks: [
    { at, kind: 'xml', when: { not: { any: [safe, secured] } } },
    { at, kind: 'xml', when: { all: [{ not: safe }, secured] }, confidence: 'low' },
  ],
});
const own: Condition = { at: '.#setXMLReader', is: true };

/** A style sheet that is run. */
const styles: Sink = {
  at: 0,
  kind: 'code',
  weakness: 'xslt-injection',
  when: { not: is(feature.secure, true) },
  confidence: 'medium',
};
const parsers = 'javax.xml.parsers';
const jaxp = `${parsers}.DocumentBuilderFactory ${parsers}.DocumentBuilder ${parsers}.SAXParserFactory ${parsers}.SAXParser org.xml.sax.XMLReader org.xml.sax.helpers.XMLReaderFactory org.dom4j.io.SAXReader org.jdom.input.SAXBuilder org.jdom2.input.SAXBuilder org.apache.commons.digester3.Digester org.apache.commons.digester.Digester`;
const transforms =
  'javax.xml.transform.TransformerFactory javax.xml.transform.sax.SAXTransformerFactory javax.xml.validation.SchemaFactory';
const streams =
  'javax.xml.stream.XMLInputFactory com.ctc.wstx.stax.WstxInputFactory org.codehaus.stax2.XMLInputFactory2';
const path = 'javax.xml.xpath';
const query: CallModel = into('xpath');

/** Readers of XML with what they are told of entities, and queries of it. */
export const xml: ModelPack = {
  name: 'XML',
  languages: ['java'],
  values: {
    'javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING': { constant: feature.secure },
    'javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD': { constant: feature.accessDtd },
    'javax.xml.XMLConstants.ACCESS_EXTERNAL_SCHEMA': { constant: feature.accessSchema },
    'javax.xml.XMLConstants.ACCESS_EXTERNAL_STYLESHEET': { constant: feature.accessStylesheet },
    'javax.xml.stream.XMLInputFactory.SUPPORT_DTD': { constant: 'javax.xml.stream.supportDTD' },
    'javax.xml.stream.XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES': {
      constant: 'javax.xml.stream.isSupportingExternalEntities',
    },
  },
  types: {
    'com.ctc.wstx.stax.WstxInputFactory': { extends: ['javax.xml.stream.XMLInputFactory'] },
    'org.codehaus.stax2.XMLInputFactory2': { extends: ['javax.xml.stream.XMLInputFactory'] },
    'org.xml.sax.InputSource': {},
  },
  calls: {
    ...things(parsers, 'DocumentBuilderFactory.newInstance SAXParserFactory.newInstance', made),
    ...things(parsers, 'DocumentBuilderFactory.newDefaultInstance SAXParserFactory.newDefaultInstance', made),
    ...things(parsers, 'DocumentBuilderFactory.newNSInstance SAXParserFactory.newNSInstance', made),
    'org.xml.sax.helpers.XMLReaderFactory.createXMLReader': made,
    ...things('org', 'dom4j.io.SAXReader jdom.input.SAXBuilder jdom2.input.SAXBuilder', made),
    ...things('org.apache.commons', 'digester3.Digester digester.Digester', made),
    ...each(jaxp, 'setFeature setAttribute setProperty setEntityResolver', setting),
    ...each(jaxp, 'setValidating setNamespaceAware setXIncludeAware setExpandEntityReferences', {
      flow: 'none',
    }),
    ...each(jaxp, 'setErrorHandler setContentHandler setDTDHandler setSchema', { flow: 'none' }),
    ...each(jaxp, 'newDocumentBuilder newSAXParser getXMLReader getParser', itself),
    ...each(jaxp, 'parse read build', reads(closed)),
    ...each(jaxp, 'newDocument', { flow: 'none' }),
    'org.dom4j.DocumentHelper.parseText': into('xml'),
    ...things(
      'javax.xml',
      'transform.TransformerFactory.newInstance validation.SchemaFactory.newInstance',
      made,
    ),
    'javax.xml.transform.sax.SAXTransformerFactory.newInstance': made,
    ...each(transforms, 'setFeature setAttribute setProperty', setting),
    ...each(transforms, 'newXMLFilter newTransformerHandler', {
      like: 'receiver',
      sinks: [{ at: 0, kind: 'xml', when: { not: closedSchema } }, styles],
    }),
    ...each(transforms, 'newTransformer newTemplates', {
      like: 'receiver',
      sinks: [{ at: 0, kind: 'xml', when: { not: closedSchema } }, styles],
    }),
    ...each(transforms, 'transform', {
      flow: [{ from: 0, to: 1 }],
      sinks: [{ at: 0, kind: 'xml', when: { not: closedSchema } }],
    }),
    'javax.xml.transform.Transformer.transform': {
      flow: [{ from: 0, to: 1 }],
      sinks: [{ at: 0, kind: 'xml', when: { not: closedSchema } }],
    },
    ...each(transforms, 'newSchema', {
      like: 'receiver',
      sinks: [{ at: 0, kind: 'xml', when: { not: closedSchema } }],
    }),
    ...each(transforms, 'newValidator', itself),
    ...each(transforms, 'validate', {
      flow: 'none',
      sinks: [{ at: 0, kind: 'xml', when: { not: closedSchema } }],
    }),
    'javax.xml.validation.Validator.validate': into('xml', 0, { when: { not: closedSchema } }),
    'javax.xml.validation.Schema.newValidator': { flow: 'none', returns: 'javax.xml.validation.Validator' },
    'javax.xml.stream.XMLInputFactory.newInstance': made,
    'javax.xml.stream.XMLInputFactory.newFactory': made,
    'javax.xml.stream.XMLInputFactory.newDefaultFactory': made,
    'com.ctc.wstx.stax.WstxInputFactory': made,
    ...each(streams, 'setProperty setXMLResolver', setting),
    ...each(streams, 'createXMLStreamReader createXMLEventReader createFilteredReader', {
      flow: [{ from: '0+', to: 'result' }],
      sinks: [{ at: '0+', kind: 'xml', when: { not: closedStream } }],
    }),
    ...things('javax.xml.transform', 'stream.StreamSource dom.DOMSource', flowing('0+')),
    'org.xml.sax.InputSource': flowing(0),
    'javax.xml.bind.JAXBContext.newInstance': { flow: 'none', returns: 'javax.xml.bind.JAXBContext' },
    'javax.xml.bind.JAXBContext.createUnmarshaller': { flow: 'none', returns: 'javax.xml.bind.Unmarshaller' },
    'javax.xml.bind.Unmarshaller.unmarshal': {
      flow: [{ from: 0, to: 'result' }],
      sinks: [{ at: 0, kind: 'xml', confidence: 'low', when: { not: own } }],
    },
    ...each('org.simpleframework.xml.core.Persister', 'read validate', {
      sinks: [{ at: '1+', kind: 'xml' }],
      flow: [{ from: '1+', to: 'result' }],
    }),
    ...each('org.simpleframework.xml.stream.NodeBuilder', 'read', reads({ at: 9, present: true })),
    ...each(
      'org.simpleframework.xml.stream.DocumentProvider org.simpleframework.xml.stream.StreamProvider',
      'provide',
      reads({ at: 9, present: true }),
    ),
    'org.simpleframework.xml.stream.Formatter.format': into('xml'),
    'javax.xml.xpath.XPathFactory.newInstance': { flow: 'none', returns: `${path}.XPathFactory` },
    [`${path}.XPathFactory.newXPath`]: { flow: 'none', returns: `${path}.XPath` },
    [`${path}.XPath.compile`]: { ...query, returns: `${path}.XPathExpression` },
    [`${path}.XPath.evaluate`]: {
      ...query,
      sinks: [
        { at: 0, kind: 'xpath' },
        { at: 1, kind: 'xml', when: { at: 1, refersTo: 'org.xml.sax.InputSource' } },
      ],
    },
    [`${path}.XPath.evaluateExpression`]: query,
    [`${path}.XPath.setXPathVariableResolver`]: { flow: 'none' },
    [`${path}.XPathExpression.evaluate`]: {
      flow: 'none',
      sinks: [{ at: 0, kind: 'xml', when: { at: 0, refersTo: 'org.xml.sax.InputSource' } }],
    },
    ...each(
      'org.dom4j.Node org.dom4j.Document org.dom4j.Element org.dom4j.Branch',
      'selectNodes selectSingleNode selectObject createXPath matches numberValueOf valueOf',
      into('xpath', '0+'),
    ),
    ...each(
      'org.dom4j.DocumentHelper org.dom4j.DocumentFactory org.dom4j.util.ProxyDocumentFactory',
      'createXPath createPattern createXPathFilter',
      query,
    ),
    ...each('org.dom4j.DocumentHelper', 'selectNodes sort', into('xpath', '0+')),
    ...things('org.dom4j.xpath', 'DefaultXPath XPathPattern', query),
    ...each('org.dom4j.tree.AbstractNode org.dom4j.Namespace', 'createXPathFilter createPattern', query),
    ...each(
      'org.apache.xpath.XPathAPI',
      'selectNodeList selectSingleNode selectNodeIterator eval',
      into('xpath', 1),
    ),
    ...each(
      'org.apache.commons.jxpath.JXPathContext',
      'getValue selectNodes selectSingleNode iterate setValue',
      query,
    ),
    'org.jdom2.xpath.XPathFactory.compile': query,
    ...things(
      'org.jdom.xpath',
      'XPath.newInstance XPath.selectNodes XPath.selectSingleNode',
      into('xpath', '0+'),
    ),
    ...things('org.jaxen', 'dom.DOMXPath JaxenXPath dom4j.Dom4jXPath', query),
    'com.ximpleware.AutoPilot.selectXPath': query,
  },
};
