import type { CallModel, ModelPack, Sink } from '#ir/flow/models';

const sql = [{ at: 0, kind: 'sql', deep: false }] satisfies Sink[];
const connects: CallModel = {
  parameters: ['host', 'user', 'password', 'passwd', 'dbname', 'dsn'],
  flow: 'none',
  returns: 'dbapi.Connection',
  misuses: [
    {
      weakness: 'hard-coded-credentials',
      when: {
        any: [
          { at: 2, matches: '.' },
          { at: 3, matches: '.' },
        ],
      },
    },
  ],
};
const raw: CallModel = { flow: 'none', sinks: sql };
const rows: CallModel = { flow: 'none', sinks: sql, source: 'database' };
/** What conditions and orders of SQLAlchemy are made with. */
const expressions = [
  'or_',
  'and_',
  'not_',
  'desc',
  'asc',
  'nullsfirst',
  'nullslast',
  'cast',
  'case',
  'bindparam',
  'literal',
  'between',
  'exists',
  'tuple_',
  'union',
  'union_all',
];
const definitions = ['schema.CreateSchema', 'schema.DropSchema', 'schema.CreateTable', 'schema.DropTable'];
const queries: CallModel = { ...rows, parameters: ['query', 'values'] };
/** Of a receiver that nobody knows. */
const unsure = [{ at: 0, kind: 'sql', deep: false, confidence: 'medium' }] satisfies Sink[];

/** What the database runs as JavaScript. */
const serverCode: readonly Sink[] = [
  { at: '0.$where', kind: 'code', weakness: 'nosql-injection', when: { at: 0, literal: true } },
  { at: '0.$function', kind: 'code', weakness: 'nosql-injection', when: { at: 0, literal: true } },
  { at: '0.$accumulator', kind: 'code', weakness: 'nosql-injection', when: { at: 0, literal: true } },
  {
    at: '0.$expr.$function.body',
    kind: 'code',
    weakness: 'nosql-injection',
    when: { at: 0, literal: true },
  },
];
const collection: Record<string, CallModel> = Object.fromEntries(
  [
    'find',
    'find_one',
    'find_one_and_delete',
    'find_one_and_replace',
    'find_one_and_update',
    'update',
    'update_one',
    'update_many',
    'replace_one',
    'delete_one',
    'delete_many',
    'remove',
    'count',
    'count_documents',
    'distinct',
    'aggregate',
    'map_reduce',
  ].flatMap((name) => {
    const model: CallModel = {
      parameters: ['filter'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'nosql' }, ...serverCode],
      ...(name.startsWith('find') ? { source: 'database' as const } : {}),
    };
    const certain = /_|aggregate/.test(name);
    return [
      [`pymongo.Collection.${name}`, model],
      ...(certain
        ? [
            [
              `*.${name}`,
              {
                ...model,
                sinks: [{ at: 0, kind: 'nosql', confidence: 'medium' }, ...serverCode],
              } satisfies CallModel,
            ],
          ]
        : []),
    ];
  }),
);

const statementParts = [
  ...['where', 'filter', 'filter_by', 'join', 'outerjoin', 'join_from', 'options', 'order_by', 'group_by'],
  ...['having', 'limit', 'offset', 'distinct', 'values', 'returning', 'select_from', 'subquery', 'union'],
  ...['union_all', 'alias', 'cte', 'with_only_columns', 'correlate', 'execution_options', 'unique'],
  ...['with_for_update', 'scalar_subquery', 'on_conflict_do_nothing', 'on_conflict_do_update', 'label'],
];

/** SQLAlchemy, drivers of the DB-API, asynchronous drivers, MongoDB, Redis, LDAP. */
export const databases: ModelPack = {
  name: 'Databases and directories',
  languages: ['python'],
  aliases: {
    'psycopg.sql': 'psycopg2.sql',
    'mongoengine.connection': 'mongoengine',
    'flask_mongoengine.MongoEngine': 'mongoengine',
    'sqlalchemy.sql.text': 'sqlalchemy.text',
    'sqlalchemy.sql.expression.text': 'sqlalchemy.text',
    'sqlalchemy.sql.expression.literal_column': 'sqlalchemy.literal_column',
    'sqlalchemy.sql.literal_column': 'sqlalchemy.literal_column',
    'sqlalchemy.sql.expression.TextClause': 'sqlalchemy.text',
    'sqlalchemy.orm.session.Session': 'sqlalchemy.orm.Session',
    'sqlalchemy.ext.asyncio.AsyncSession': 'sqlalchemy.orm.Session',
    'sqlmodel.Session': 'sqlalchemy.orm.Session',
    'sqlalchemy.engine.Connection': 'sqlalchemy.Connection',
    'sqlalchemy.engine.Engine': 'sqlalchemy.Engine',
    'pymongo.mongo_client.MongoClient': 'pymongo.MongoClient',
    'motor.motor_asyncio.AsyncIOMotorClient': 'pymongo.MongoClient',
    'pymongo.collection.Collection': 'pymongo.Collection',
    'pymongo.database.Database': 'pymongo.Database',
    'ldap3.utils.conv.escape_filter_chars': 'ldap.filter.escape_filter_chars',
    'ldap3.utils.dn.escape_rdn': 'ldap.dn.escape_dn_chars',
  },
  values: {
    // What is compared with a value is no operator.
    '*.$eq': { clears: ['nosql'] },
    'flask_sqlalchemy.SQLAlchemy.session': { type: 'sqlalchemy.orm.Session' },
    'flask_sqlalchemy.SQLAlchemy.engine': { type: 'sqlalchemy.Engine' },
    'flask_sqlalchemy.SQLAlchemy.Model': { type: 'flask_sqlalchemy.Model' },
    'flask_sqlalchemy.Model.query': { type: 'sqlalchemy.orm.Query' },
    'pymongo.MongoClient.*': { type: 'pymongo.Database' },
    'flask_pymongo.PyMongo.db': { type: 'pymongo.Database' },
    'pymongo.Database.*': { type: 'pymongo.Collection' },
  },
  calls: {
    ...Object.fromEntries(
      [
        'psycopg2.connect',
        'psycopg.connect',
        'psycopg.AsyncConnection.connect',
        'MySQLdb.connect',
        'mysql.connector.connect',
        'pymysql.connect',
        'pymysql.Connect',
        'cx_Oracle.connect',
        'oracledb.connect',
        'pyodbc.connect',
        'pymssql.connect',
        'sqlite3.Connection',
        'aiosqlite.connect',
        'aiomysql.connect',
        'aiopg.connect',
        'asyncpg.connect',
        'asyncpg.create_pool',
        'psycopg_pool.ConnectionPool',
        'psycopg_pool.AsyncConnectionPool',
        'databases.Database',
        'snowflake.connector.connect',
        'duckdb.connect',
        'clickhouse_driver.connect',
        'phoenixdb.connect',
        'hdbcli.dbapi.connect',
        'jaydebeapi.connect',
        'peewee.SqliteDatabase',
        'peewee.MySQLDatabase',
        'peewee.PostgresqlDatabase',
      ].map((name) => [name, connects]),
    ),
    'peewee.RawQuery': raw,
    'peewee.SQL': raw,
    'dbapi.Connection.fetch': rows,
    'dbapi.Connection.fetchrow': rows,
    'dbapi.Connection.fetchval': rows,
    ...Object.fromEntries(
      ['fetch_all', 'fetch_one', 'fetch_val', 'iterate'].flatMap((name) => [
        [`dbapi.Connection.${name}`, queries],
        [`*.${name}`, { ...queries, sinks: unsure }],
      ]),
    ),
    '*.fetch': {
      sinks: [{ ...unsure[0], when: { at: 0, looks: '^\\s*(?:select|insert|update|delete|with)\\s' } }],
    },
    '*.fetchrow': { ...rows, sinks: unsure },
    '*.fetchval': { ...rows, sinks: unsure },
    'dbapi.Connection.acquire': connects,
    'dbapi.Connection.connection': connects,
    'dbapi.Connection.getconn': connects,
    'dbapi.Connection.execute_sql': raw,
    'dbapi.Connection.query': raw,
    'dbapi.Connection.prepare': raw,
    'psycopg2.sql.SQL': { sinks: [{ at: 0, kind: 'sql', deep: false }] },
    'psycopg2.sql.Identifier': { clears: ['sql'] },
    'psycopg2.sql.Literal': { clears: ['sql'] },
    'psycopg2.extensions.quote_ident': { clears: ['sql'] },
    'pymysql.converters.escape_string': { clears: ['sql'] },
    'MySQLdb.escape_string': { clears: ['sql'] },
    'dbapi.Connection.escape': { clears: ['sql'] },
    // SQLAlchemy
    'sqlalchemy.create_engine': { flow: 'none', returns: 'sqlalchemy.Engine' },
    'sqlalchemy.ext.asyncio.create_async_engine': { flow: 'none', returns: 'sqlalchemy.Engine' },
    'sqlalchemy.text': { parameters: ['text'], flow: 'none', sinks: sql, returns: 'sqlalchemy.TextClause' },
    'sqlalchemy.literal_column': { parameters: ['text'], flow: 'none', sinks: sql },
    'sqlalchemy.column': { flow: 'none' },
    'sqlalchemy.select': { flow: 'none', returns: 'sqlalchemy.Statement' },
    'sqlalchemy.insert': { flow: 'none', returns: 'sqlalchemy.Statement' },
    'sqlalchemy.update': { flow: 'none', returns: 'sqlalchemy.Statement' },
    'sqlalchemy.delete': { flow: 'none', returns: 'sqlalchemy.Statement' },
    'sqlalchemy.func': { flow: 'none' },
    // Expressions bind what they are made of; names of schemas and tables are quoted.
    ...Object.fromEntries(
      [...expressions, ...definitions].map((name) => [
        `sqlalchemy.${name}`,
        { flow: 'none', returns: 'sqlalchemy.Expression' } satisfies CallModel,
      ]),
    ),
    ...Object.fromEntries(
      ['bindparams', 'columns', 'execution_options'].map((name) => [
        `sqlalchemy.TextClause.${name}`,
        { flow: 'none', returns: 'sqlalchemy.TextClause' } satisfies CallModel,
      ]),
    ),
    // A statement is built of expressions; texts in it have to go through `text`.
    ...Object.fromEntries(
      statementParts.map((name) => [
        `sqlalchemy.Statement.${name}`,
        { flow: 'none', returns: 'sqlalchemy.Statement' } satisfies CallModel,
      ]),
    ),
    'sqlalchemy.orm.sessionmaker': { flow: 'none', returns: 'sqlalchemy.orm.SessionMaker' },
    'sqlalchemy.orm.scoped_session': { flow: 'none', returns: 'sqlalchemy.orm.Session' },
    'sqlalchemy.orm.SessionMaker': { flow: 'none', returns: 'sqlalchemy.orm.Session' },
    'sqlalchemy.orm.Session': { flow: 'none', returns: 'sqlalchemy.orm.Session' },
    'sqlalchemy.Engine.connect': { flow: 'none', returns: 'sqlalchemy.Connection' },
    'sqlalchemy.Engine.begin': { flow: 'none', returns: 'sqlalchemy.Connection' },
    'sqlalchemy.Engine.raw_connection': connects,
    'sqlalchemy.Engine.execute': rows,
    'sqlalchemy.Connection.execute': rows,
    'sqlalchemy.Connection.exec_driver_sql': rows,
    'sqlalchemy.Connection.scalar': rows,
    'sqlalchemy.orm.Session.execute': rows,
    'sqlalchemy.orm.Session.scalar': rows,
    'sqlalchemy.orm.Session.scalars': rows,
    'sqlalchemy.orm.Session.exec': rows,
    'sqlalchemy.orm.Session.query': { flow: 'none', returns: 'sqlalchemy.orm.Query' },
    'sqlalchemy.orm.Session.add': { flow: 'none' },
    ...Object.fromEntries(
      [
        'filter',
        'filter_by',
        'join',
        'outerjoin',
        'options',
        'limit',
        'offset',
        'distinct',
        'with_entities',
        'select_from',
        'group_by',
        'order_by',
        'having',
      ].map((name) => [
        `sqlalchemy.orm.Query.${name}`,
        {
          flow: 'none',
          returns: 'sqlalchemy.orm.Query',
          ...(name === 'order_by' ? { sinks: [{ at: 0, kind: 'sql', deep: false, confidence: 'low' }] } : {}),
          ...(name === 'filter' || name === 'group_by' || name === 'having'
            ? {
                sinks: [
                  { at: 0, kind: 'sql', deep: false, confidence: 'low', when: { at: 0, looks: '\\w' } },
                ],
              }
            : {}),
        } satisfies CallModel,
      ]),
    ),
    'sqlalchemy.orm.Query.from_statement': { flow: 'none', sinks: sql },
    'sqlalchemy.orm.Query.get': { flow: 'none', source: 'database' },
    'sqlalchemy.orm.Query.first': { flow: 'none', source: 'database' },
    'sqlalchemy.orm.Query.one': { flow: 'none', source: 'database' },
    'sqlalchemy.orm.Query.all': { flow: 'none', source: 'database' },
    'sqlalchemy.orm.Query.get_or_404': { flow: 'none', source: 'database' },
    'sqlalchemy.orm.Query.first_or_404': { flow: 'none', source: 'database' },
    'flask_sqlalchemy.SQLAlchemy': { flow: 'none', returns: 'flask_sqlalchemy.SQLAlchemy' },
    'flask_sqlalchemy.SQLAlchemy.text': {
      parameters: ['text'],
      flow: 'none',
      sinks: sql,
      returns: 'sqlalchemy.TextClause',
    },
    'pandas.read_sql': rows,
    'pandas.read_sql_query': rows,
    'pandas.read_pickle': { sinks: [{ at: 0, kind: 'deserialise' }] },
    'pandas.read_csv': { flow: 'none', source: 'file' },
    'pandas.DataFrame.query': { sinks: [{ at: 0, kind: 'code' }] },
    'pandas.DataFrame.eval': { sinks: [{ at: 0, kind: 'code' }] },
    'pandas.eval': { sinks: [{ at: 0, kind: 'code' }] },
    // MongoDB
    'pymongo.MongoClient': { flow: 'none', returns: 'pymongo.MongoClient' },
    'flask_pymongo.PyMongo': { flow: 'none', returns: 'flask_pymongo.PyMongo' },
    'pymongo.MongoClient.get_database': { flow: 'none', returns: 'pymongo.Database' },
    'pymongo.MongoClient.get_default_database': { flow: 'none', returns: 'pymongo.Database' },
    'pymongo.Database.get_collection': { flow: 'none', returns: 'pymongo.Collection' },
    'pymongo.Database.command': { flow: 'none', sinks: [{ at: 0, kind: 'nosql' }] },
    ...collection,
    'bson.objectid.ObjectId': { clears: 'all' },
    'bson.ObjectId': { clears: 'all' },
    'bson.json_util.loads': { revives: ['nosql'] },
    'mongoengine.connect': { flow: 'none', returns: 'pymongo.Database' },
    'mongoengine.get_db': { flow: 'none', returns: 'pymongo.Database' },
    'mongoengine.get_connection': { flow: 'none', returns: 'pymongo.MongoClient' },
    'mongosanitizer.sanitizer.sanitize': {
      clears: ['nosql'],
      guards: [{ at: 0, clears: ['nosql'], when: 'return' }],
    },
    '*.objects': { flow: 'none', sinks: [{ at: '0+', kind: 'nosql', confidence: 'medium' }] },
    'redis.Redis.eval': { flow: 'none', sinks: [{ at: 0, kind: 'code' }] },
    // LDAP
    'ldap.initialize': { flow: 'none', returns: 'ldap.LDAPObject' },
    'ldap.open': { flow: 'none', returns: 'ldap.LDAPObject' },
    ...Object.fromEntries(
      ['search', 'search_s', 'search_st', 'search_ext', 'search_ext_s'].flatMap((name) => {
        const model: CallModel = {
          parameters: ['base', 'scope', 'filterstr'],
          flow: 'none',
          sinks: [
            { at: 0, kind: 'ldap' },
            { at: 2, kind: 'ldap' },
          ],
        };
        return [[`ldap.LDAPObject.${name}`, model], ...(name === 'search' ? [] : [[`*.${name}`, model]])];
      }),
    ),
    'ldap.filter.escape_filter_chars': { clears: ['ldap'] },
    'ldap.filter.filter_format': { clears: ['ldap'] },
    'ldap.dn.escape_dn_chars': { clears: ['ldap'] },
    'ldap3.Server': { flow: 'none' },
    'ldap3.Connection': { flow: 'none', returns: 'ldap3.Connection' },
    'ldap3.Connection.search': {
      parameters: ['search_base', 'search_filter'],
      flow: 'none',
      sinks: [
        { at: 0, kind: 'ldap' },
        { at: 1, kind: 'ldap' },
      ],
    },
  },
  types: {
    'sqlalchemy.orm.Session': {},
    'sqlalchemy.Engine': {},
    'sqlalchemy.Connection': {},
    'sqlalchemy.Statement': {},
    'sqlalchemy.orm.Query': {},
    'flask_sqlalchemy.Model': {},
    'pymongo.MongoClient': {},
    'pymongo.Database': {},
    'pymongo.Collection': {},
    'psycopg2.extensions.connection': { extends: ['dbapi.Connection'] },
    'psycopg2.extensions.cursor': { extends: ['dbapi.Cursor'] },
    'psycopg.Connection': { extends: ['dbapi.Connection'] },
    'psycopg.AsyncConnection': { extends: ['dbapi.Connection'] },
    'psycopg.Cursor': { extends: ['dbapi.Cursor'] },
    'asyncpg.Connection': { extends: ['dbapi.Connection'] },
    'asyncpg.Pool': { extends: ['dbapi.Connection'] },
    'aiosqlite.Connection': { extends: ['dbapi.Connection'] },
  },
};
