import type { CallModel, Condition, ModelPack, Sink } from '#ir/flow/models';
import { each, itself, things } from './of.ts';

const text = (at: Sink['at'], more: Partial<Sink> = {}): Sink => ({ at, kind: 'sql', deep: false, ...more });
const sql: CallModel = { flow: 'none', sinks: [text(0)] };
/** A part of a statement is given to what builds it. */
const part = (...sinks: readonly Sink[]): CallModel => ({ like: 'receiver', sinks });
const many = (packages: string, names: string) =>
  packages
    .split(' ')
    .flatMap((prefix) => names.split(' ').map((name) => `${prefix}.${name}`))
    .join(' ');

/** Before the text may stand whether it is wanted. */
const isCondition: Condition = {
  not: {
    any: [
      { at: 0, constant: true },
      { at: 0, looks: '[a-z]' },
    ],
  },
};

const conditions = 'com.baomidou.mybatisplus.core.conditions';
const wrappers = [
  ...['AbstractWrapper', 'query.QueryWrapper', 'query.LambdaQueryWrapper', 'update.UpdateWrapper'],
  ...['update.LambdaUpdateWrapper', 'interfaces.Join', 'interfaces.Func', 'Wrapper'],
]
  .map((name) => `${conditions}.${name}`)
  .concat(
    ['query.QueryChainWrapper', 'query.LambdaQueryChainWrapper', 'update.UpdateChainWrapper'].map(
      (name) => `com.baomidou.mybatisplus.extension.conditions.${name}`,
    ),
  )
  .join(' ');
const jooq = 'org.jooq';

/** Libraries between a program and its database that take parts of a statement as they are: MyBatis, jOOQ, JDBI, R2DBC. */
export const mappers: ModelPack = {
  name: 'Mappers of Java',
  languages: ['java'],
  types: {
    ...Object.fromEntries(
      ['QueryWrapper', 'LambdaQueryWrapper'].map((name) => [
        `${conditions}.query.${name}`,
        { extends: [`${conditions}.AbstractWrapper`] },
      ]),
    ),
    ...Object.fromEntries(
      ['UpdateWrapper', 'LambdaUpdateWrapper'].map((name) => [
        `${conditions}.update.${name}`,
        { extends: [`${conditions}.AbstractWrapper`] },
      ]),
    ),
    'org.jdbi.v3.core.Handle': {},
    'org.apache.ibatis.jdbc.SQL': { extends: ['org.apache.ibatis.jdbc.AbstractSQL'] },
  },
  calls: {
    ...each(
      'org.apache.ibatis.jdbc.AbstractSQL org.apache.ibatis.jdbc.SQL',
      [
        ...['SELECT', 'SELECT_DISTINCT', 'FROM', 'WHERE', 'JOIN', 'INNER_JOIN', 'LEFT_OUTER_JOIN'],
        ...['RIGHT_OUTER_JOIN', 'OUTER_JOIN', 'GROUP_BY', 'HAVING', 'ORDER_BY', 'SET', 'UPDATE'],
        ...['DELETE_FROM', 'INSERT_INTO', 'VALUES', 'INTO_COLUMNS', 'INTO_VALUES', 'LIMIT', 'OFFSET'],
      ].join(' '),
      part(text('0+')),
    ),
    ...each(
      wrappers,
      'eq ne gt ge lt le between notBetween like notLike likeLeft likeRight isNull isNotNull in notIn and or nested not set func allEq clear',
      itself,
    ),
    // Behind the text stand values that are bound.
    ...each(wrappers, 'last exists notExists having setSql', part(text(0), text(1, { when: isCondition }))),
    ...each(wrappers, 'apply', part(text(0), text(1, { when: isCondition }))),
    ...each(wrappers, 'inSql notInSql gtSql ltSql geSql leSql eqSql', part(text('0+'))),
    ...each(wrappers, 'orderByAsc orderByDesc groupBy select', part(text('0+', { confidence: 'medium' }))),
    ...each(wrappers, 'orderBy', part(text('2+', { confidence: 'medium' }))),
    ...each(wrappers, 'comment first', part(text(0))),
    ...each('com.baomidou.mybatisplus.core.metadata.OrderItem', 'asc desc ascs descs setColumn', {
      flow: 'none',
      sinks: [text('0+', { confidence: 'medium' })],
    }),
    ...each('com.baomidou.mybatisplus.extension.plugins.pagination.Page', 'setAsc setDesc setAscs setDescs', {
      flow: 'none',
      sinks: [text('0+', { confidence: 'medium' })],
    }),
    ...each('com.github.pagehelper.PageHelper', 'orderBy', sql),
    'com.github.pagehelper.PageHelper.startPage': { flow: 'none', sinks: [text(2)] },
    'com.github.pagehelper.Page.setOrderBy': sql,
    ...each('tk.mybatis.mapper.entity.Example', 'setOrderByClause', {
      ...sql,
      flow: [{ from: 0, to: 'receiver' }],
    }),
    'tk.mybatis.mapper.entity.Example.Criteria.andCondition': sql,
    'org.apache.ibatis.session.SqlSession.getConnection': { flow: 'none', returns: 'java.sql.Connection' },

    ...each(
      many(jooq, 'DSLContext'),
      'query fetch fetchOne fetchMany fetchAny fetchValue fetchSingle fetchOptional fetchLazy fetchStream execute resultQuery batch',
      sql,
    ),
    ...each(many(jooq, 'impl.DSL'), 'query resultQuery sql rawSQL condition table sequence orderBy', sql),
    ...each(many(jooq, 'impl.DSL'), 'field', { flow: 'none', sinks: [text(0, { confidence: 'medium' })] }),
    ...each(many(jooq, 'impl.DSL'), 'name val value inline param', { flow: 'none' }),
    ...each(
      many(
        jooq,
        'SelectWhereStep SelectConditionStep SelectJoinStep SelectOnStep DeleteWhereStep UpdateWhereStep SelectHavingStep',
      ),
      'where and or having on',
      part(text(0)),
    ),

    ...each(
      'org.jdbi.v3.core.Handle',
      'createQuery createUpdate createScript createCall prepareBatch execute select',
      { flow: 'none', sinks: [text(0)], returns: 'org.jdbi.v3.core.statement.SqlStatement' },
    ),
    ...each('org.jdbi.v3.core.statement.SqlStatement', 'define', part(text(1))),
    ...each(
      'org.jdbi.v3.core.statement.SqlStatement',
      'bind bindBean bindMap bindList mapTo map mapToBean mapToMap',
      itself,
    ),
    'org.jdbi.v3.core.Jdbi.open': { flow: 'none', returns: 'org.jdbi.v3.core.Handle' },
    ...each('org.jdbi.v3.core.Jdbi', 'withHandle useHandle inTransaction useTransaction', {
      flow: 'none',
      callbacks: [{ at: 0, parameters: [{ type: 'org.jdbi.v3.core.Handle' }], result: 'result' }],
    }),
    'org.skife.jdbi.v2.Handle.createQuery': sql,

    'org.springframework.r2dbc.core.DatabaseClient.sql': {
      ...sql,
      returns: 'org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec',
    },
    'org.springframework.data.r2dbc.core.DatabaseClient.execute': sql,
    'io.r2dbc.spi.Connection.createStatement': { ...sql, returns: 'io.r2dbc.spi.Statement' },
    'io.r2dbc.spi.Batch.add': part(text(0)),
    ...each(
      'io.vertx.sqlclient.SqlClient io.vertx.sqlclient.Pool io.vertx.sqlclient.SqlConnection io.vertx.mysqlclient.MySQLPool io.vertx.pgclient.PgPool',
      'query preparedQuery prepare',
      sql,
    ),
    ...each(
      'io.vertx.ext.sql.SQLOperations io.vertx.ext.sql.SQLClient',
      'query queryWithParams update execute',
      sql,
    ),
    ...each('org.apache.commons.dbutils.QueryRunner', 'query update insert execute batch', {
      flow: 'none',
      sinks: [text(0), text(1, { when: { at: 0, refersTo: 'java.sql.Connection' } })],
    }),
    ...each('org.sql2o.Connection org.sql2o.Sql2o', 'createQuery createQueryWithParams', sql),
    ...each(
      'cn.hutool.db.Db cn.hutool.db.DbUtil cn.hutool.db.SqlRunner cn.hutool.db.Session',
      'query queryOne queryNumber queryString execute executeBatch',
      sql,
    ),
    ...each('com.jfinal.plugin.activerecord.Db', 'query queryFirst find findFirst update delete batch', sql),

    'org.springframework.data.jpa.domain.JpaSort.unsafe': { flow: 'none', sinks: [text('0+')] },
    'org.springframework.data.jpa.domain.JpaSort.andUnsafe': { flow: 'none', sinks: [text('0+')] },
    ...things(
      'org.hibernate.criterion',
      'Restrictions.sqlRestriction Order.sql Projections.sqlProjection Projections.sqlGroupProjection Expression.sql',
      sql,
    ),
    ...each('org.hibernate.Session', 'createFilter', { flow: 'none', sinks: [text(1)] }),
    ...each('javax.persistence.EntityManager org.hibernate.Session', 'find getReference', { flow: 'none' }),
    ...each(
      'com.querydsl.core.types.dsl.Expressions',
      'stringTemplate booleanTemplate template simpleTemplate',
      sql,
    ),
    ...each('org.springframework.data.mongodb.core.query.Criteria', 'where', { flow: 'none' }),
    ...each(
      'com.datastax.oss.driver.api.core.CqlSession com.datastax.driver.core.Session',
      'execute executeAsync prepare',
      sql,
    ),
    ...each('org.neo4j.driver.Session org.neo4j.driver.Transaction org.neo4j.driver.QueryRunner', 'run', sql),
    ...each('org.elasticsearch.index.query.QueryBuilders', 'wrapperQuery', { flow: 'none' }),
  },
};
