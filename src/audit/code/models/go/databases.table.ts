import type { CallModel, ModelPack, Sink } from '#ir/flow/models';
import { each, of } from './of.ts';

const statement = (at: number): readonly Sink[] => [{ at, kind: 'sql', deep: false }];
const rows = { flow: 'none', returns: 'database/sql.Rows' } as const;

/** What a connection, a transaction and a pool do alike. */
const queries: Readonly<Record<string, CallModel>> = {
  Query: { ...rows, sinks: statement(0) },
  QueryRow: { ...rows, sinks: statement(0) },
  Exec: { flow: 'none', sinks: statement(0) },
  Prepare: { flow: 'none', sinks: statement(0), returns: 'database/sql.Stmt' },
  QueryContext: { ...rows, sinks: statement(1) },
  QueryRowContext: { ...rows, sinks: statement(1) },
  ExecContext: { flow: 'none', sinks: statement(1) },
  PrepareContext: { flow: 'none', sinks: statement(1), returns: 'database/sql.Stmt' },
};

/** What a query found goes into variables. */
const scan: CallModel = {
  flow: 'none',
  fills: [0, 1, 2, 3, 4, 5, 6, 7].map((at) => ({ at, source: 'database' })),
};

const connected = each(['Open', 'Connect', 'MustConnect', 'MustOpen'], {
  flow: 'none',
  returns: 'github.com/jmoiron/sqlx.DB',
});
const sqlx: Readonly<Record<string, CallModel>> = {
  ...queries,
  ...each(['Queryx', 'QueryRowx', 'MustExec', 'NamedExec', 'NamedQuery', 'Preparex'], {
    ...rows,
    sinks: statement(0),
  }),
  Get: { flow: 'none', sinks: statement(1), fills: [{ at: 0, source: 'database' }] },
  Select: { flow: 'none', sinks: statement(1), fills: [{ at: 0, source: 'database' }] },
};
const pgx = ['github.com/jackc/pgx.Conn', 'github.com/jackc/pgx.Tx', 'github.com/jackc/pgx/pgxpool.Pool'];
const pgxQueries = each(['Query', 'QueryRow', 'Exec', 'Prepare'], { ...rows, sinks: statement(1) });
const gorm = 'gorm.io/gorm';
const mongo = 'go.mongodb.org/mongo-driver/mongo.Collection';
/** A document with operators of somebody, or a text that is code there. */
const asked = (at: number): CallModel => ({
  flow: 'none',
  sinks: [
    { at, kind: 'nosql' },
    ...['$where', '$function', '$accumulator'].map(
      (name): Sink => ({ at: `${at}.${name}` as const, kind: 'code', weakness: 'nosql-injection' }),
    ),
  ],
});
const bson = 'go.mongodb.org/mongo-driver/bson';

/** SQL databases. */
export const databases: ModelPack = {
  name: 'Go: databases',
  languages: ['go'],
  aliases: {
    'github.com/jinzhu/gorm': gorm,
    'go.mongodb.org/mongo-driver/bson/primitive.D': 'go.mongodb.org/mongo-driver/bson.D',
    'go.mongodb.org/mongo-driver/bson/primitive.E': 'go.mongodb.org/mongo-driver/bson.E',
    'go.mongodb.org/mongo-driver/bson/primitive.M': 'go.mongodb.org/mongo-driver/bson.M',
    'github.com/jackc/pgx/v4/pgxpool': 'github.com/jackc/pgx/pgxpool',
  },
  calls: {
    'database/sql.Open': { flow: 'none', returns: 'database/sql.DB' },
    'database/sql.OpenDB': { flow: 'none', returns: 'database/sql.DB' },
    'database/sql.DB.Begin': { flow: 'none', returns: 'database/sql.Tx' },
    'database/sql.DB.BeginTx': { flow: 'none', returns: 'database/sql.Tx' },
    'database/sql.DB.Conn': { flow: 'none', returns: 'database/sql.Conn' },
    ...of('database/sql.DB', queries),
    ...of('database/sql.Tx', queries),
    ...of('database/sql.Conn', queries),
    ...of('database/sql.Stmt', {
      Query: rows,
      QueryRow: rows,
      Exec: { flow: 'none' },
      QueryContext: rows,
      QueryRowContext: rows,
      ExecContext: { flow: 'none' },
    }),
    ...of('github.com/jmoiron/sqlx.DB', sqlx),
    ...of('github.com/jmoiron/sqlx.Tx', sqlx),
    ...of('github.com/jmoiron/sqlx', {
      ...connected,
      Get: { flow: 'none', sinks: statement(2), fills: [{ at: 1, source: 'database' }] },
      Select: { flow: 'none', sinks: statement(2), fills: [{ at: 1, source: 'database' }] },
    }),
    ...Object.assign({}, ...pgx.map((type) => of(type, pgxQueries))),
    ...of('github.com/jackc/pgx', { Connect: { flow: 'none', returns: 'github.com/jackc/pgx.Conn' } }),
    'github.com/jackc/pgx/pgxpool.New': { flow: 'none', returns: 'github.com/jackc/pgx/pgxpool.Pool' },
    ...of(gorm, {
      Open: { flow: 'none', returns: `${gorm}.DB` },
      Expr: { flow: 'none', sinks: statement(0) },
    }),
    ...of(`${gorm}.DB`, {
      ...each(
        [
          'Raw',
          'Exec',
          'Where',
          'Or',
          'Not',
          'Order',
          'Group',
          'Having',
          'Select',
          'Joins',
          'Table',
          'Distinct',
          'Pluck',
        ],
        {
          flow: 'none',
          sinks: statement(0),
          returns: `${gorm}.DB`,
        },
      ),
      ...each(['Find', 'First', 'Take', 'Last', 'Scan', 'FirstOrCreate'], {
        flow: 'none',
        fills: [{ at: 0, source: 'database' }],
        returns: `${gorm}.DB`,
      }),
      ...each(
        [
          'Model',
          'Limit',
          'Offset',
          'Preload',
          'Session',
          'WithContext',
          'Debug',
          'Unscoped',
          'Scopes',
          'Create',
          'Save',
          'Updates',
          'Update',
          'Delete',
          'Count',
          'Begin',
          'Clauses',
        ],
        {
          flow: 'none',
          returns: `${gorm}.DB`,
        },
      ),
    }),
    ...of(mongo, {
      ...each(
        [
          'Find',
          'FindOne',
          'DeleteOne',
          'DeleteMany',
          'CountDocuments',
          'FindOneAndDelete',
          'Aggregate',
          'Watch',
        ],
        asked(1),
      ),
      ...each(['UpdateOne', 'UpdateMany', 'ReplaceOne', 'FindOneAndUpdate', 'FindOneAndReplace'], asked(1)),
      Distinct: asked(2),
    }),
    [`${bson}.D`]: { like: 'go.document' },
    [`${bson}.E`]: { parameters: ['Key', 'Value'], like: 'go.pair' },
    'database/sql.Rows.Scan': scan,
    'database/sql.Row.Scan': scan,
    'database/sql.Rows.Next': { flow: 'none' },
  },
  types: { 'database/sql.DB': {}, 'database/sql.Tx': {}, 'database/sql.Rows': {} },
};
