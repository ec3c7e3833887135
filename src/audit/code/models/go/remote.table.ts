import type { CallModel, ModelPack, SourceKind, ValueModel } from '#ir/flow/models';
import { each, of } from './of.ts';

const events = 'github.com/aws/aws-lambda-go/events';
const dialled = (at: number): CallModel => ({ flow: 'none', sinks: [{ at, kind: 'url' }] });

/** What a gateway hands to a function of the cloud is a request as any other. */
function request(type: string): Record<string, ValueModel> {
  const sources: Readonly<Record<string, SourceKind>> = {
    Body: 'http-body',
    QueryStringParameters: 'http-query',
    MultiValueQueryStringParameters: 'http-query',
    RawQueryString: 'http-query',
    Headers: 'http-header',
    MultiValueHeaders: 'http-header',
    Cookies: 'http-cookie',
    PathParameters: 'http-path',
    Path: 'http-path',
    RawPath: 'http-path',
  };
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [`${events}.${type}.${name}`, { source }]),
  );
}

const requests = [
  'APIGatewayProxyRequest',
  'APIGatewayV2HTTPRequest',
  'APIGatewayWebsocketProxyRequest',
  'ALBTargetGroupRequest',
  'LambdaFunctionURLRequest',
];

/** Messages of queues: a list of records, of which these fields are somebody else's. */
const records: readonly (readonly [string, string, readonly string[]])[] = [
  ['SQSEvent', 'SQSMessage', ['Body', 'MessageAttributes']],
  ['SNSEvent', 'SNSEventRecord', ['SNS']],
  ['KinesisEvent', 'KinesisEventRecord', ['Kinesis']],
  ['S3Event', 'S3EventRecord', ['S3']],
  ['DynamoDBEvent', 'DynamoDBEventRecord', ['Change']],
];

const kubernetes = 'k8s.io/client-go/rest';
/** Builds up what is asked. */
const asking: CallModel = { flow: 'none', returns: `${kubernetes}.Request` };
/** What the server of a cluster answers is its own, whatever it was asked. */
const answered: CallModel = { flow: 'none', source: 'response' };

const websocket = 'github.com/gorilla/websocket';

/** Calls from elsewhere: functions of the cloud, sockets, remote procedures, queues. */
export const remote: ModelPack = {
  name: 'Go: calls from elsewhere',
  languages: ['go'],
  aliases: {
    'github.com/coder/websocket': 'nhooyr.io/websocket',
  },
  values: {
    ...Object.assign({}, ...requests.map(request)),
    ...Object.fromEntries(
      records.flatMap(([event, record, fields]): [string, ValueModel][] => [
        [`${events}.${event}.Records`, { type: `[]${events}.${record}` }],
        ...fields.map((field): [string, ValueModel] => [
          `${events}.${record}.${field}`,
          { source: 'message' },
        ]),
      ]),
    ),
    'github.com/segmentio/kafka-go.Message.Value': { source: 'message' },
    'github.com/IBM/sarama.ConsumerMessage.Value': { source: 'message' },
    'github.com/rabbitmq/amqp091-go.Delivery.Body': { source: 'message' },
    'github.com/streadway/amqp.Delivery.Body': { source: 'message' },
    'github.com/nats-io/nats.go.Msg.Data': { source: 'message' },
    'cloud.google.com/go/pubsub.Message.Data': { source: 'message' },
    'golang.org/x/net/websocket.Config.Location': { sink: 'url' },
  },
  calls: {
    ...of(
      kubernetes,
      each(['RESTClientFor', 'UnversionedRESTClientFor', 'RESTClientForConfigAndClient'], {
        flow: 'none',
        returns: `${kubernetes}.RESTClient`,
      }),
    ),
    ...of(`${kubernetes}.RESTClient`, each(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Verb'], asking)),
    ...of(`${kubernetes}.Request`, {
      ...each(
        ['Body', 'Name', 'Namespace', 'Resource', 'SubResource', 'VersionedParams', 'Timeout', 'SetHeader'],
        asking,
      ),
      Param: asking,
      Do: { flow: 'none', returns: `${kubernetes}.Result` },
      DoRaw: answered,
      Stream: answered,
    }),
    ...of(`${kubernetes}.Result`, { Raw: answered, Get: answered, Error: { flow: 'none' } }),
    [`${kubernetes}.Result.Into`]: { flow: 'none', fills: [{ at: 0, source: 'response' }] },
    ...of('github.com/aws/aws-lambda-go/lambda', {
      ...each(['Start', 'StartWithOptions', 'StartHandlerFunc', 'NewHandler'], {
        flow: 'none',
        callbacks: [
          { at: 0, parameters: [{ source: 'message' }], arity: { most: 1 } },
          { at: 0, parameters: [{}, { source: 'message' }], arity: { least: 2 } },
        ],
      }),
      StartWithContext: { flow: 'none', callbacks: [{ at: 1, parameters: [{}, { source: 'message' }] }] },
    }),
    'github.com/segmentio/kafka-go.Reader.ReadMessage': { returns: 'github.com/segmentio/kafka-go.Message' },
    'github.com/segmentio/kafka-go.Reader.FetchMessage': { returns: 'github.com/segmentio/kafka-go.Message' },
    ...of('github.com/nats-io/nats.go.Conn', {
      Subscribe: {
        flow: 'none',
        callbacks: [{ at: 1, parameters: [{ type: 'github.com/nats-io/nats.go.Msg' }] }],
      },
      QueueSubscribe: {
        flow: 'none',
        callbacks: [{ at: 2, parameters: [{ type: 'github.com/nats-io/nats.go.Msg' }] }],
      },
    }),
    'cloud.google.com/go/pubsub.Subscription.Receive': {
      flow: 'none',
      callbacks: [{ at: 1, parameters: [{}, { type: 'cloud.google.com/go/pubsub.Message' }] }],
    },
    'google.golang.org/grpc/metadata.FromIncomingContext': { source: 'rpc' },
    ...of('google.golang.org/grpc', each(['Dial', 'NewClient'], dialled(0))),
    'google.golang.org/grpc.DialContext': dialled(1),
    ...of(`${websocket}.Conn`, {
      ReadMessage: { source: 'websocket', results: [undefined, { same: true }, undefined] },
      NextReader: { source: 'websocket', results: [undefined, { same: true }, undefined] },
      ReadJSON: { flow: 'none', fills: [{ at: 0, source: 'websocket' }] },
    }),
    ...of(websocket, {
      ReadJSON: { flow: 'none', fills: [{ at: 1, source: 'websocket' }] },
      NewClient: { flow: 'none', sinks: [{ at: 1, kind: 'url' }], returns: `${websocket}.Conn` },
      NewDialer: { flow: 'none', returns: `${websocket}.Dialer` },
    }),
    ...of(`${websocket}.Dialer`, {
      Dial: { ...dialled(0), returns: `${websocket}.Conn` },
      DialContext: { ...dialled(1), returns: `${websocket}.Conn` },
    }),
    [`${websocket}.Upgrader.Upgrade`]: { flow: 'none', returns: `${websocket}.Conn` },
    ...of('golang.org/x/net/websocket', {
      Dial: { ...dialled(0), returns: 'golang.org/x/net/websocket.Conn' },
      DialConfig: {
        flow: 'none',
        sinks: [{ at: 0, kind: 'url' }],
        returns: 'golang.org/x/net/websocket.Conn',
      },
      NewConfig: { flow: [{ from: 0, to: 'result' }], clears: [] },
      Handler: {
        like: 'identity',
        callbacks: [{ at: 0, parameters: [{ type: 'golang.org/x/net/websocket.Conn' }] }],
      },
    }),
    ...of('golang.org/x/net/websocket.Conn', {
      Read: { flow: 'none', fills: [{ at: 0, source: 'websocket' }] },
      Write: { flow: 'none' },
    }),
    ...of('golang.org/x/net/websocket.Codec', {
      Receive: { flow: 'none', fills: [{ at: 1, source: 'websocket' }] },
      Send: { flow: 'none' },
    }),
    ...of('nhooyr.io/websocket', {
      Dial: { ...dialled(1), returns: 'nhooyr.io/websocket.Conn' },
      Accept: { flow: 'none', returns: 'nhooyr.io/websocket.Conn' },
    }),
    ...of('nhooyr.io/websocket.Conn', {
      Read: { source: 'websocket', results: [undefined, { same: true }, undefined] },
      Reader: { source: 'websocket', results: [undefined, { same: true }, undefined] },
    }),
    'nhooyr.io/websocket/wsjson.Read': { flow: 'none', fills: [{ at: 2, source: 'websocket' }] },
    ...of('github.com/gobwas/ws', {
      Dial: { ...dialled(1), returns: 'net.Conn' },
      ReadFrame: { source: 'websocket' },
    }),
    'github.com/gobwas/ws.Dialer.Dial': dialled(1),
    ...of(
      'github.com/gobwas/ws/wsutil',
      each(['ReadClientData', 'ReadClientText', 'ReadClientBinary', 'ReadData'], { source: 'websocket' }),
    ),
    ...of('github.com/sacOO7/gowebsocket', { New: dialled(0), BuildProxy: dialled(0) }),
  },
  types: {
    ...Object.fromEntries(requests.map((name) => [`${events}.${name}`, {}])),
    ...Object.fromEntries(
      records.flatMap(([event, record]) => [
        [`${events}.${event}`, {}],
        [`${events}.${record}`, {}],
      ]),
    ),
    [`${websocket}.Conn`]: {},
    'github.com/nats-io/nats.go.Msg': {},
    'cloud.google.com/go/pubsub.Message': {},
    'golang.org/x/net/websocket.Conn': {},
    'github.com/streadway/amqp.Delivery': {},
    'github.com/rabbitmq/amqp091-go.Delivery': {},
  },
};
