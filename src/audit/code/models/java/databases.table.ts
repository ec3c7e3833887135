import type { CallModel, ModelPack, Position } from '#ir/flow/models';
import { each, flowing, into, itself, things } from './of.ts';

const text = (at: Position = 0): CallModel => ({ flow: 'none', sinks: [{ at, kind: 'sql', deep: false }] });
const sql = text();
const rows: CallModel = { ...sql, returns: 'java.sql.ResultSet' };
const spring = 'org.springframework.jdbc';
const templates = `${spring}.core.JdbcTemplate ${spring}.core.JdbcOperations ${spring}.core.namedparam.NamedParameterJdbcTemplate ${spring}.core.namedparam.NamedParameterJdbcOperations`;
const managers =
  'javax.persistence.EntityManager org.hibernate.Session org.hibernate.StatelessSession org.hibernate.query.QueryProducer org.hibernate.SharedSessionContract';
const made: CallModel = { ...sql, returns: 'javax.persistence.Query' };
/** MyBatis puts what stands in `${}` into the statement as it is. */
const mapped: CallModel = { parameters: ['value'], flow: 'none' };
const document = 'org.bson.Document';

/** JDBC, Spring's templates, JPA and Hibernate, MyBatis, MongoDB. */
export const databases: ModelPack = {
  name: 'Databases of Java',
  languages: ['java'],
  types: {
    'java.sql.PreparedStatement': { extends: ['java.sql.Statement'] },
    'java.sql.CallableStatement': { extends: ['java.sql.PreparedStatement'] },
    'org.hibernate.Session': { extends: ['javax.persistence.EntityManager'] },
    'org.hibernate.query.Query': { extends: ['javax.persistence.Query'] },
    'org.hibernate.Query': { extends: ['javax.persistence.Query'] },
    'javax.persistence.TypedQuery': { extends: ['javax.persistence.Query'] },
    [`${spring}.core.JdbcTemplate`]: { extends: [`${spring}.core.JdbcOperations`] },
  },
  calls: {
    'java.sql.DriverManager.getConnection': {
      flow: 'none',
      returns: 'java.sql.Connection',
      sinks: [{ at: 0, kind: 'url', confidence: 'medium' }],
      misuses: [
        {
          weakness: 'hard-coded-credentials',
          when: {
            all: [
              { at: 2, constant: true },
              { at: 2, isNot: '' },
            ],
          },
        },
        { weakness: 'hard-coded-credentials', when: { at: 0, matches: '[?&;]password=[^&;$]+' } },
      ],
    },
    'java.sql.Driver.connect': { ...into('url'), returns: 'java.sql.Connection' },
    'javax.sql.DataSource.getConnection': {
      flow: 'none',
      returns: 'java.sql.Connection',
      misuses: [
        {
          weakness: 'hard-coded-credentials',
          when: {
            all: [
              { at: 1, constant: true },
              { at: 1, isNot: '' },
            ],
          },
        },
      ],
    },
    'java.sql.Connection.createStatement': { flow: 'none', returns: 'java.sql.Statement' },
    'java.sql.Connection.prepareStatement': { ...sql, returns: 'java.sql.PreparedStatement' },
    'java.sql.Connection.prepareCall': { ...sql, returns: 'java.sql.CallableStatement' },
    'java.sql.Connection.nativeSQL': { sinks: [{ at: 0, kind: 'sql', deep: false }] },
    ...each('java.sql.Statement', 'execute executeUpdate executeLargeUpdate addBatch', sql),
    'java.sql.Statement.executeQuery': rows,
    'java.sql.Statement.getConnection': { flow: 'none', returns: 'java.sql.Connection' },
    ...each(
      'java.sql.PreparedStatement',
      'setString setInt setLong setObject setDate setBoolean setTimestamp setBytes setNull',
      {
        flow: 'none',
      },
    ),
    ...each('java.sql.ResultSet', 'getString getObject getNString getClob', { source: 'database' }),
    ...each('java.sql.ResultSet', 'getInt getLong getBoolean getDate getDouble getTimestamp next', {
      flow: 'none',
    }),
    ...each(
      templates,
      'query queryForList queryForMap queryForObject queryForRowSet queryForStream queryForInt queryForLong',
      {
        ...sql,
        source: 'database',
      },
    ),
    ...each(templates, 'execute update batchUpdate', sql),
    [`${spring}.core.simple.JdbcClient.sql`]: {
      ...sql,
      returns: `${spring}.core.simple.JdbcClient.StatementSpec`,
    },
    ...things(`${spring}.core`, 'PreparedStatementCreatorFactory', sql),
    ...things(
      `${spring}.object`,
      'SqlQuery MappingSqlQuery MappingSqlQueryWithParameters SqlUpdate BatchSqlUpdate SqlFunction UpdatableSqlQuery StoredProcedure',
      text('0+'),
    ),
    ...each(
      `${spring}.object.RdbmsOperation ${spring}.object.SqlUpdate ${spring}.object.BatchSqlUpdate ${spring}.object.SqlFunction ${spring}.object.MappingSqlQueryWithParameters ${spring}.object.UpdatableSqlQuery ${spring}.object.SqlQuery`,
      'setSql',
      sql,
    ),
    ...each(
      managers,
      'createQuery createNativeQuery createSQLQuery createNamedQuery createNativeMutationQuery createMutationQuery createSelectionQuery createStoredProcedureQuery',
      made,
    ),
    'javax.persistence.EntityManager.createNamedQuery': { flow: 'none', returns: 'javax.persistence.Query' },
    ...each('javax.persistence.EntityManager', 'unwrap', { flow: 'none', returns: 'org.hibernate.Session' }),
    ...each('javax.persistence.Query', 'setParameter setFirstResult setMaxResults setHint addEntity', itself),
    ...each('javax.persistence.Query', 'getResultList getSingleResult list uniqueResult', {
      source: 'database',
    }),
    'org.hibernate.SessionFactory.openSession': { flow: 'none', returns: 'org.hibernate.Session' },
    'org.hibernate.SessionFactory.getCurrentSession': { flow: 'none', returns: 'org.hibernate.Session' },
    'org.springframework.data.domain.Sort.by': { flow: 'none' },
    ...each(
      'org.apache.ibatis.jdbc.SqlRunner com.baomidou.mybatisplus.extension.toolkit.SqlRunner',
      'run selectAll selectOne insert update delete selectList',
      sql,
    ),
    ...things('org.apache.ibatis.annotations', 'Select Update Insert Delete', mapped),
    [`${document}.parse`]: into('sql', 0, { weakness: 'nosql-injection' }),
    ...things(
      'com.mongodb',
      'util.JSON.parse BasicDBObject.parse',
      into('sql', 0, { weakness: 'nosql-injection' }),
    ),
    'org.springframework.data.mongodb.core.query.BasicQuery': into('sql', 0, { weakness: 'nosql-injection' }),
    ...things('com.mongodb', 'BasicDBObject', flowing('0+')),
    ...each('com.couchbase.client.java.Cluster com.couchbase.client.java.Scope', 'query analyticsQuery', sql),
    ...each('org.springframework.data.redis.core.RedisTemplate', 'execute', { flow: 'none' }),
  },
};
