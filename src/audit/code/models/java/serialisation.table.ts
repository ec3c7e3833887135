import type { CallModel, ModelPack } from '#ir/flow/models';
import { each, flowing, into, itself, made, setting, things } from './of.ts';

const lax = 'com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator';
const reads: CallModel = { flow: [{ from: 0, to: 'result' }], sinks: [{ at: 0, kind: 'deserialise' }] };
const unpacks: CallModel = {
  flow: [{ from: 'receiver', to: 'result' }],
  sinks: [{ at: 'receiver', kind: 'deserialise' }],
};
const yaml: CallModel = {
  flow: [{ from: 0, to: 'result' }],
  sinks: [
    {
      at: 0,
      kind: 'deserialise',
      when: { not: { at: '.0', refersTo: safeConstructors() } },
    },
  ],
};
const jackson: CallModel = {
  flow: [{ from: 0, to: 'result' }],
  sinks: [
    {
      at: 0,
      kind: 'deserialise',
      when: {
        any: [
          { at: '.#enableDefaultTyping', is: true },
          { at: '.activateDefaultTyping', refersTo: lax },
        ],
      },
    },
  ],
};
const mappers =
  'com.fasterxml.jackson.databind.ObjectMapper com.fasterxml.jackson.databind.json.JsonMapper com.fasterxml.jackson.dataformat.yaml.YAMLMapper';
const xstream = 'com.thoughtworks.xstream.XStream';
const kryo = 'com.esotericsoftware.kryo.Kryo com.esotericsoftware.kryo5.Kryo';

function safeConstructors(): string[] {
  return [
    'org.yaml.snakeyaml.constructor.SafeConstructor',
    'org.yaml.snakeyaml.engine.v2.constructor.StandardConstructor',
  ];
}

/** What makes objects of bytes and texts, and how it is kept from making any. */
export const serialisation: ModelPack = {
  name: 'Serialisation',
  languages: ['java'],
  values: {
    [`${lax}.instance`]: { type: lax },
  },
  types: {
    'java.io.ObjectInputStream': { extends: ['java.io.ObjectInput', 'java.io.InputStream'] },
    'org.nibblesec.tools.SerialKiller': {},
    'org.apache.commons.io.serialization.ValidatingObjectInputStream': {},
    'com.fasterxml.jackson.databind.json.JsonMapper': {
      extends: ['com.fasterxml.jackson.databind.ObjectMapper'],
    },
    [lax]: {},
  },
  calls: {
    'java.io.ObjectInputStream': flowing(0),
    'java.io.ObjectOutputStream': { like: 'identity' },
    ...each('java.io.ObjectOutputStream', 'writeObject writeUnshared writeUTF', {
      flow: [{ from: 0, to: 'receiver' }],
    }),
    ...each('java.io.ByteArrayOutputStream', 'writeObject writeUnshared writeUTF', { like: 'java.append' }),
    'java.io.ObjectInputStream.setObjectInputFilter': {
      flow: 'none',
      guards: [{ at: 'receiver', clears: ['deserialise'], when: 'return' }],
    },
    ...each('java.io.ObjectInput', 'readObject readUnshared', unpacks),
    ...each(
      'org.nibblesec.tools.SerialKiller org.apache.commons.io.serialization.ValidatingObjectInputStream',
      'readObject readUnshared',
      { flow: 'none' },
    ),
    ...things(
      'org',
      'nibblesec.tools.SerialKiller apache.commons.io.serialization.ValidatingObjectInputStream',
      {
        flow: [{ from: 0, to: 'result' }],
        clears: ['deserialise'],
      },
    ),
    'java.beans.XMLDecoder': flowing(0),
    'java.beans.XMLDecoder.readObject': unpacks,
    'javax.jms.ObjectMessage.getObject': { source: 'message', flow: [{ from: 'receiver', to: 'result' }] },
    [xstream]: made,
    ...each(
      xstream,
      'setupDefaultSecurity addPermission allowTypes allowTypesByWildcard allowTypesByRegExp',
      setting,
    ),
    ...each(xstream, 'fromXML unmarshal', {
      flow: [{ from: 0, to: 'result' }],
      sinks: [
        {
          at: 0,
          kind: 'deserialise',
          when: {
            not: {
              any: [
                { at: '.#allowTypes', is: true },
                { at: '.#allowTypesByWildcard', is: true },
                { at: '.#allowTypesByRegExp', is: true },
                { at: '.#addPermission', is: true },
              ],
            },
          },
        },
      ],
    }),
    'org.yaml.snakeyaml.Yaml': made,
    'org.yaml.snakeyaml.constructor.SafeConstructor': { flow: 'none' },
    'org.yaml.snakeyaml.constructor.Constructor': { flow: 'none' },
    ...each('org.yaml.snakeyaml.Yaml', 'load loadAll loadAs', yaml),
    ...each('org.ho.yaml.Yaml org.ho.yaml.YamlConfig', 'load loadStream loadStreamOfType loadType', reads),
    'org.ho.yaml.YamlReader.read': reads,
    'com.esotericsoftware.yamlbeans.YamlReader': flowing(0),
    'com.esotericsoftware.yamlbeans.YamlReader.read': unpacks,
    ...things('com.esotericsoftware', 'kryo.Kryo kryo5.Kryo', made),
    ...each(kryo, 'setRegistrationRequired', setting),
    ...each(kryo, 'readObject readClassAndObject readObjectOrNull', {
      flow: [{ from: 0, to: 'result' }],
      sinks: [
        {
          at: 0,
          kind: 'deserialise',
          when: { not: { at: '.setRegistrationRequired', is: true } },
        },
      ],
    }),
    ...things('com.esotericsoftware', 'kryo.io.Input kryo5.io.Input', flowing(0)),
    ...things(
      'com.caucho',
      'hessian.io.HessianInput hessian.io.Hessian2Input burlap.io.BurlapInput',
      flowing(0),
    ),
    ...things(
      'com.alibaba.com.caucho.hessian.io',
      'HessianInput Hessian2Input Hessian2StreamingInput',
      flowing(0),
    ),
    ...things('com.caucho.hessian.io', 'HessianServletRequest Hessian2StreamingInput', flowing(0)),
    ...each(
      'com.caucho.hessian.io.HessianInput com.caucho.hessian.io.Hessian2Input com.caucho.hessian.io.Hessian2StreamingInput com.alibaba.com.caucho.hessian.io.HessianInput com.alibaba.com.caucho.hessian.io.Hessian2Input com.alibaba.com.caucho.hessian.io.Hessian2StreamingInput com.caucho.burlap.io.BurlapInput org.codehaus.castor.xml.Unmarshaller',
      'readObject readReply readMap',
      unpacks,
    ),
    'com.caucho.burlap.io.BurlapInput.init': { flow: [{ from: 0, to: 'receiver' }] },
    ...each('org.exolab.castor.xml.Unmarshaller', 'unmarshal', into('deserialise', '0+')),
    ...each('com.alibaba.fastjson.JSON com.alibaba.fastjson.JSONObject', 'parse parseObject', {
      flow: [{ from: 0, to: 'result' }],
      sinks: [{ at: 0, kind: 'deserialise', confidence: 'low' }],
    }),
    'com.alibaba.fastjson.parser.ParserConfig.setAutoTypeSupport': {
      flow: 'none',
      misuses: [{ weakness: 'insecure-deserialisation', when: { at: 0, is: true }, confidence: 'medium' }],
    },
    ...each('com.cedarsoftware.util.io.JsonReader', 'jsonToJava', {
      flow: [{ from: 0, to: 'result' }],
      sinks: [{ at: 0, kind: 'deserialise' }],
    }),
    'com.cedarsoftware.util.io.JsonReader': flowing(0),
    'com.cedarsoftware.util.io.JsonReader.readObject': unpacks,
    ...each('flexjson.JSONDeserializer', 'deserialize', reads),
    ...each('org.jabsorb.JSONSerializer', 'fromJSON unmarshall', into('deserialise', '0+')),
    ...things(
      'com.fasterxml.jackson',
      'databind.ObjectMapper databind.json.JsonMapper dataformat.yaml.YAMLMapper',
      made,
    ),
    ...each(mappers, 'enableDefaultTyping activateDefaultTyping setPolymorphicTypeValidator', setting),
    ...each(
      mappers,
      'configure registerModule disable enable setSerializationInclusion findAndRegisterModules',
      itself,
    ),
    ...each(mappers, 'readValue readTree treeToValue readValues', jackson),
    ...each(mappers, 'convertValue', flowing(0)),
    ...each(mappers, 'writeValueAsString writeValueAsBytes', {
      flow: [{ from: 0, to: 'result' }],
      clears: ['log', 'header'],
    }),
    ...each(
      'org.apache.commons.lang3.SerializationUtils org.apache.commons.lang.SerializationUtils',
      'deserialize',
      reads,
    ),
    'org.springframework.util.SerializationUtils.deserialize': reads,
    'org.springframework.remoting.rmi.RemoteInvocationSerializingExporter': { flow: 'none' },
    ...each('com.google.gson.Gson', 'fromJson toJson', { flow: [{ from: 0, to: 'result' }] }),
  },
};
