import type { CallModel, ModelPack, Sink } from '#ir/flow/models';
import { each, of } from './of.ts';

const text = (at: number | `${number}+`): Sink => ({ at, kind: 'sql', deep: false });
/** A builder: each step gives the builder back. */
const step = (type: string, ...at: (number | `${number}+`)[]): CallModel => ({
  flow: 'none',
  sinks: at.map(text),
  returns: type,
});
const asked = (at: number): CallModel => ({ flow: 'none', sinks: [text(at)] });
/** The same methods on each of several types, which all give themselves back. */
function builders(
  types: readonly string[],
  methods: (type: string) => Readonly<Record<string, CallModel>>,
): Record<string, CallModel> {
  return Object.assign({}, ...types.map((type) => of(type, methods(type))));
}

const squirrel = 'github.com/Masterminds/squirrel';
const squirrels = [
  'SelectBuilder',
  'UpdateBuilder',
  'DeleteBuilder',
  'InsertBuilder',
  'StatementBuilderType',
];
const bun = 'github.com/uptrace/bun';
const bunQueries = ['SelectQuery', 'InsertQuery', 'UpdateQuery', 'DeleteQuery', 'RawQuery'];
const pg = 'github.com/go-pg/pg';
const xorm = 'xorm.io/xorm';
const orm = 'github.com/astaxie/beego/orm';
const upper = 'github.com/upper/db';
const goqu = 'github.com/doug-martin/goqu';
const entSql = 'entgo.io/ent/dialect/sql';

/** Parts of a statement that these take as text; values go beside them. */
const clauses = [
  ...['Where', 'WhereOr', 'OrderExpr', 'GroupExpr', 'Having', 'ColumnExpr', 'TableExpr', 'ModelTableExpr'],
  ...['Join', 'JoinOn', 'Set', 'Returning', 'DistinctOn', 'On', 'Value', 'For'],
];
/** What a bun or go-pg query does with names that it quotes, and with structures. */
const quoted = [
  ...['Model', 'Column', 'Table', 'Order', 'Group', 'Relation', 'Limit', 'Offset', 'With', 'WherePK'],
  ...['Distinct', 'ExcludeColumn', 'WhereGroup', 'Apply', 'Conn', 'OmitZero', 'Bulk', 'Ignore', 'Union'],
];
const run = [
  'Scan',
  'Exec',
  'Count',
  'Exists',
  'ScanAndCount',
  'Rows',
  'Select',
  'Insert',
  'Update',
  'Delete',
];

/** Libraries that put statements together. */
export const queries: ModelPack = {
  name: 'Go: query builders',
  languages: ['go'],
  aliases: {
    'github.com/go-xorm/xorm': xorm,
    'github.com/lann/squirrel': squirrel,
    'gopkg.in/doug-martin/goqu': goqu,
    'gopkg.in/Masterminds/squirrel': squirrel,
    'github.com/beego/beego/client/orm': orm,
    'github.com/beego/beego/orm': orm,
    'upper.io/db': upper,
  },
  values: {
    [`${squirrel}.StatementBuilder`]: { type: `${squirrel}.StatementBuilderType` },
  },
  calls: {
    ...of(squirrel, {
      Expr: asked(0),
      Select: step(`${squirrel}.SelectBuilder`, '0+'),
      Update: step(`${squirrel}.UpdateBuilder`, 0),
      Delete: step(`${squirrel}.DeleteBuilder`, 0),
      Insert: step(`${squirrel}.InsertBuilder`, 0),
      Replace: step(`${squirrel}.InsertBuilder`, 0),
    }),
    ...builders(
      squirrels.map((name) => `${squirrel}.${name}`),
      (type) => ({
        ...each(
          [
            ...['From', 'Where', 'Having', 'Prefix', 'Suffix', 'Options', 'Table', 'Into', 'Set', 'Column'],
            ...['Join', 'LeftJoin', 'RightJoin', 'InnerJoin', 'CrossJoin', 'JoinClause', 'OrderByClause'],
          ],
          step(type, 0),
        ),
        ...each(['Columns', 'OrderBy', 'GroupBy'], step(type, '0+')),
        ...each(
          ['Values', 'SetMap', 'Limit', 'Offset', 'RunWith', 'PlaceholderFormat', 'Distinct', 'FromSelect'],
          step(type),
        ),
        Select: step(`${squirrel}.SelectBuilder`, '0+'),
        Update: step(`${squirrel}.UpdateBuilder`, 0),
        Delete: step(`${squirrel}.DeleteBuilder`, 0),
        Insert: step(`${squirrel}.InsertBuilder`, 0),
        ...each(['Query', 'QueryRow', 'Exec', 'QueryContext', 'QueryRowContext', 'ExecContext'], {
          flow: 'none',
          returns: 'database/sql.Rows',
        }),
        ToSql: { flow: 'none' },
        MustSql: { flow: 'none' },
      }),
    ),
    ...builders(
      bunQueries.map((name) => `${bun}.${name}`),
      (type) => ({
        ...each(clauses, step(type, 0)),
        ...each(quoted, step(type)),
        ...each(run, { flow: 'none' }),
      }),
    ),
    ...builders([`${bun}.DB`, `${bun}.IDB`, `${bun}.Tx`, `${bun}.Conn`], () => ({
      NewSelect: { flow: 'none', returns: `${bun}.SelectQuery` },
      NewInsert: { flow: 'none', returns: `${bun}.InsertQuery` },
      NewUpdate: { flow: 'none', returns: `${bun}.UpdateQuery` },
      NewDelete: { flow: 'none', returns: `${bun}.DeleteQuery` },
      NewRaw: step(`${bun}.RawQuery`, 0),
      ...each(['Query', 'QueryRow', 'Exec', 'Prepare'], asked(0)),
      ...each(['QueryContext', 'QueryRowContext', 'ExecContext', 'PrepareContext'], asked(1)),
    })),
    [`${bun}.NewDB`]: { flow: 'none', returns: `${bun}.DB` },
    ...of(bun, each(['SafeQuery', 'Safe'], asked(0))),
    ...builders([`${pg}/orm.Query`], (type) => ({
      ...each(clauses, step(type, 0)),
      ...each(quoted, step(type)),
      ...each(run, { flow: 'none' }),
    })),
    ...builders([`${pg}.DB`, `${pg}.Tx`, `${pg}.Conn`], () => ({
      ...each(['Exec', 'ExecOne', 'Prepare'], asked(0)),
      ...each(['Query', 'QueryOne', 'ExecContext', 'ExecOneContext'], asked(1)),
      ...each(['QueryContext', 'QueryOneContext'], asked(2)),
      Model: { flow: 'none', returns: `${pg}/orm.Query` },
      ModelContext: { flow: 'none', returns: `${pg}/orm.Query` },
    })),
    [`${pg}.Connect`]: { flow: 'none', returns: `${pg}.DB` },
    ...of(pg, each(['Safe', 'Q'], asked(0))),
    ...of(`${pg}/orm`, { Q: asked(0), NewQuery: { flow: 'none', returns: `${pg}/orm.Query` } }),
    ...builders([`${xorm}.Engine`, `${xorm}.Session`, `${xorm}.EngineGroup`], () => ({
      ...each(
        [
          ...[
            'Query',
            'QueryString',
            'QueryInterface',
            'Exec',
            'SQL',
            'Sql',
            'Where',
            'And',
            'Or',
            'OrderBy',
          ],
          ...['GroupBy', 'Having', 'Select', 'SetExpr', 'Desc', 'Asc'],
        ],
        step(`${xorm}.Session`, 0),
      ),
      Join: step(`${xorm}.Session`, 1, 2),
      ...each(
        ['Table', 'Cols', 'ID', 'In', 'NotIn', 'Limit', 'Alias', 'Distinct', 'Omit', 'NewSession', 'Context'],
        step(`${xorm}.Session`),
      ),
      ...each(['Get', 'Find', 'Insert', 'Update', 'Delete', 'Count', 'Exist', 'Sync', 'Iterate'], {
        flow: 'none',
      }),
    })),
    ...of(xorm, each(['NewEngine', 'NewSession'], { flow: 'none', returns: `${xorm}.Engine` })),
    ...of('xorm.io/builder', {
      Expr: asked(0),
      ...each(
        [
          ...['Eq', 'Neq', 'Gt', 'Gte', 'Lt', 'Lte', 'Like', 'In', 'NotIn', 'And', 'Or', 'Not', 'Between'],
          ...['IsNull', 'NotNull', 'NewCond'],
        ],
        { flow: 'none', returns: 'xorm.io/builder.Cond' },
      ),
    }),
    ...of(
      'xorm.io/builder.Cond',
      each(['And', 'Or', 'WriteTo', 'IsValid'], { flow: 'none', returns: 'xorm.io/builder.Cond' }),
    ),
    ...of('xorm.io/builder.Eq', each(['And', 'Or'], { flow: 'none', returns: 'xorm.io/builder.Cond' })),
    [`${orm}.NewOrm`]: { flow: 'none', returns: `${orm}.Ormer` },
    ...of(`${orm}.Ormer`, {
      Raw: asked(0),
      RawWithCtx: asked(1),
      QueryTable: { flow: 'none', returns: `${orm}.QuerySeter` },
    }),
    ...of(`${orm}.QuerySeter`, {
      FilterRaw: step(`${orm}.QuerySeter`, 1),
      ...each(['Filter', 'Exclude', 'OrderBy', 'Limit', 'Offset', 'RelatedSel', 'SetCond'], {
        flow: 'none',
        returns: `${orm}.QuerySeter`,
      }),
    }),
    ...of(`${orm}.QueryBuilder`, {
      ...each(
        [
          ...['Select', 'From', 'InnerJoin', 'LeftJoin', 'RightJoin', 'On', 'Where', 'And', 'Or', 'OrderBy'],
          ...['GroupBy', 'Having', 'Update', 'Set', 'Delete', 'InsertInto', 'Values', 'In', 'Subquery'],
        ],
        step(`${orm}.QueryBuilder`, '0+'),
      ),
    }),
    ...of(upper, { Raw: asked(0), ...each(['Cond', 'And', 'Or'], { flow: 'none' }) }),
    ...of(goqu, { L: asked(0), Literal: asked(0) }),
    ...of(entSql, {
      ...each(['Raw', 'Expr', 'ExprP'], asked(0)),
      P: { flow: 'none', returns: `${entSql}.Predicate` },
    }),
    ...of(
      'github.com/volatiletech/sqlboiler/queries/qm',
      each(
        [
          'Where',
          'And',
          'Or',
          'SQL',
          'Select',
          'From',
          'OrderBy',
          'GroupBy',
          'Having',
          'InnerJoin',
          'LeftOuterJoin',
        ],
        asked(0),
      ),
    ),
    'github.com/volatiletech/sqlboiler/queries.Raw': asked(0),
    ...builders(['github.com/gocraft/dbr.Session', 'github.com/gocraft/dbr.Tx'], () => ({
      ...each(['SelectBySql', 'UpdateBySql', 'InsertBySql', 'DeleteBySql'], asked(0)),
    })),
    'github.com/gocraft/dbr.Expr': asked(0),
    ...builders(['github.com/gocql/gocql.Session'], () => ({ Query: asked(0) })),
    ...of('github.com/couchbase/gocb.Cluster', { Query: asked(0), AnalyticsQuery: asked(0) }),
    ...of('github.com/couchbase/gocb.Scope', { Query: asked(0), AnalyticsQuery: asked(0) }),
    ...of(
      'github.com/ClickHouse/clickhouse-go/lib/driver.Conn',
      each(['Query', 'QueryRow', 'Exec'], asked(1)),
    ),
    ...of('cloud.google.com/go/bigquery.Client', { Query: asked(0) }),
  },
  types: { [`${entSql}.Predicate`]: {} },
};
