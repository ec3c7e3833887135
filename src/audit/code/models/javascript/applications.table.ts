import type { Callback, CallModel, ModelPack } from '#ir/flow/models';

const chain = { returns: '$receiver', flow: 'none' } as const;

/** What resolvers of GraphQL get: their parent, the arguments of the query, the context. */
const resolvers = (at: '0.resolvers' | '0.rootValue'): readonly Callback[] =>
  at === '0.resolvers'
    ? [
        { at: '0.resolvers.*.*', parameters: [{}, { source: 'http-body' }, {}] },
        { at: '0.resolvers.*.*.*', parameters: [{}, { source: 'http-body' }, {}] },
      ]
    : [{ at: '0.rootValue.*', parameters: [{ source: 'http-body' }, {}] }];
const graph: CallModel = { callbacks: resolvers('0.resolvers'), flow: 'none' };

export const graphql: ModelPack = {
  name: 'GraphQL servers',
  languages: ['javascript', 'typescript'],
  calls: {
    ...Object.fromEntries(
      [
        '@apollo/server.ApolloServer',
        'apollo-server.ApolloServer',
        'apollo-server-express.ApolloServer',
        'apollo-server-koa.ApolloServer',
        'apollo-server-lambda.ApolloServer',
        'apollo-server-micro.ApolloServer',
        '@graphql-tools/schema.makeExecutableSchema',
        'graphql-tools.makeExecutableSchema',
        'graphql-yoga.createSchema',
        'graphql-yoga.GraphQLServer',
        'mercurius',
      ].map((name) => [name, graph]),
    ),
    'express-graphql.graphqlHTTP': { callbacks: resolvers('0.rootValue'), flow: 'none' },
    'graphql.graphql': {
      sinks: [{ at: '0.source', kind: 'graphql', confidence: 'low' }],
      callbacks: [...resolvers('0.rootValue'), { at: '2.*', parameters: [{ source: 'http-body' }, {}] }],
      flow: 'none',
    },
    'graphql.GraphQLObjectType': {
      callbacks: [{ at: '0.fields.*.resolve', parameters: [{}, { source: 'http-body' }, {}] }],
      flow: 'none',
    },
  },
};

/** tRPC: procedures get what a browser sends as `input`. */
export const trpc: ModelPack = {
  name: 'tRPC',
  languages: ['javascript', 'typescript'],
  types: { trpc: {}, 'trpc.Builder': {}, 'trpc.Procedure': {}, 'trpc.Call': {} },
  values: {
    'trpc.procedure': { type: 'trpc.Procedure' },
    'trpc.Call.input': { source: 'http-body' },
    'trpc.Call.rawInput': { source: 'http-body' },
  },
  calls: {
    '@trpc/server.initTRPC.create': { returns: 'trpc', flow: 'none' },
    '@trpc/server.initTRPC.context': { returns: 'trpc.Builder', flow: 'none' },
    'trpc.Builder.context': chain,
    'trpc.Builder.meta': chain,
    'trpc.Builder.create': { returns: 'trpc', flow: 'none' },
    ...Object.fromEntries(
      ['input', 'output', 'use', 'meta', 'unstable_concat', 'concat'].map((name) => [
        `trpc.Procedure.${name}`,
        chain,
      ]),
    ),
    ...Object.fromEntries(
      ['query', 'mutation', 'subscription'].map((name) => [
        `trpc.Procedure.${name}`,
        { callbacks: [{ at: 0, parameters: [{ type: 'trpc.Call' }] }], flow: 'none' } satisfies CallModel,
      ]),
    ),
  },
};

const job: Callback = { at: '0+', parameters: [{ type: 'queue.Job' }] };

/** Work that another process, or another request, asked for. */
export const queues: ModelPack = {
  name: 'Queues',
  languages: ['javascript', 'typescript'],
  aliases: { 'bullmq.Job': 'queue.Job', 'bull.Job': 'queue.Job', 'bullmq.SandboxedJob': 'queue.Job' },
  types: { 'queue.Job': {}, 'bull.Queue': {}, 'kafkajs.Client': {}, 'kafkajs.Consumer': {} },
  values: { 'queue.Job.data': { source: 'message' } },
  calls: {
    'bullmq.Worker': { callbacks: [{ ...job, at: 1 }], flow: 'none' },
    bull: { returns: 'bull.Queue', flow: 'none' },
    'bull.Queue.process': { callbacks: [job], flow: 'none' },
    'bee-queue': { returns: 'bull.Queue', flow: 'none' },
    'kafkajs.Kafka': { returns: 'kafkajs.Client', flow: 'none' },
    'kafkajs.Client.consumer': { returns: 'kafkajs.Consumer', flow: 'none' },
    'kafkajs.Consumer.run': {
      callbacks: [
        { at: '0.eachMessage', parameters: [{ source: 'message' }] },
        { at: '0.eachBatch', parameters: [{ source: 'message' }] },
      ],
      flow: 'none',
    },
    'amqplib.connect': { returns: 'amqplib.Connection', flow: 'none' },
    'amqplib.Connection.createChannel': { returns: 'amqplib.Channel', flow: 'none' },
    'amqplib.Connection.createConfirmChannel': { returns: 'amqplib.Channel', flow: 'none' },
    'amqplib.Channel.consume': { callbacks: [{ at: 1, parameters: [{ source: 'message' }] }], flow: 'none' },
  },
};

const observed: Callback = { at: 0, parameters: [{ source: 'browser' }] };
const streams = ['params', 'queryParams', 'paramMap', 'queryParamMap', 'fragment', 'url'];

/** Angular: the address of the page, at once or as it changes. */
export const angular: ModelPack = {
  name: 'Angular',
  languages: ['javascript', 'typescript'],
  types: {
    '@angular/router.ActivatedRoute': {},
    '@angular/router.ActivatedRouteSnapshot': {},
    '@angular/router.Router': {},
    '@angular/platform-browser.DomSanitizer': {},
    'angular.Observed': {},
  },
  values: {
    '@angular/router.ActivatedRoute.snapshot': { type: '@angular/router.ActivatedRouteSnapshot' },
    ...Object.fromEntries(
      streams.flatMap((name) => [
        [`@angular/router.ActivatedRoute.${name}`, { type: 'angular.Observed' }],
        // Segments of a path name no other site.
        [
          `@angular/router.ActivatedRouteSnapshot.${name}`,
          { source: 'browser', ...(/^p|^url/.test(name) ? { clears: ['redirect', 'url'] } : {}) },
        ],
      ]),
    ),
    '@angular/router.Router.url': { source: 'browser', clears: ['redirect', 'url'] },
  },
  calls: {
    'angular.Observed.pipe': { returns: '$receiver', flow: 'none' },
    'angular.Observed.subscribe': { callbacks: [observed, { ...observed, at: '0.next' }], flow: 'none' },
    'angular.Observed.forEach': { callbacks: [observed], flow: 'none' },
    ...Object.fromEntries(
      [
        ['Html', 'html'],
        ['Script', 'script'],
        ['Url', 'script'],
        ['ResourceUrl', 'script'],
        ['Style', 'style'],
      ].map(([name, kind]) => [
        `@angular/platform-browser.DomSanitizer.bypassSecurityTrust${name}`,
        { sinks: [{ at: 0, kind: kind as 'html' }], flow: 'none' } satisfies CallModel,
      ]),
    ),
    '@angular/platform-browser.DomSanitizer.sanitize': {
      clears: ['html', 'attribute', 'script', 'style'],
      flow: [{ from: 1, to: 'result' }],
    },
    '@angular/core.Renderer2.setProperty': {
      sinks: [{ at: 2, kind: 'html', when: { at: 1, is: ['innerHTML', 'outerHTML'] } }],
      flow: 'none',
    },
    '@angular/core.inject': { returns: '$0', flow: 'none' },
  },
};
