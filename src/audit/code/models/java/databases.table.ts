import type { CallModel, ModelPack } from '#ir/flow/models';

const sql: CallModel = { flow: 'none', sinks: [{ at: 0, kind: 'sql', deep: false }] };
const rows: CallModel = { ...sql, returns: 'java.sql.ResultSet' };

/** JDBC. */
export const databases: ModelPack = {
  name: 'JDBC',
  languages: ['java'],
  types: {
    'java.sql.PreparedStatement': { extends: ['java.sql.Statement'] },
    'java.sql.CallableStatement': { extends: ['java.sql.PreparedStatement'] },
  },
  calls: {
    'java.sql.DriverManager.getConnection': { flow: 'none', returns: 'java.sql.Connection' },
    'javax.sql.DataSource.getConnection': { flow: 'none', returns: 'java.sql.Connection' },
    'java.sql.Connection.createStatement': { flow: 'none', returns: 'java.sql.Statement' },
    'java.sql.Connection.prepareStatement': { ...sql, returns: 'java.sql.PreparedStatement' },
    'java.sql.Connection.prepareCall': { ...sql, returns: 'java.sql.CallableStatement' },
    'java.sql.Connection.nativeSQL': { sinks: [{ at: 0, kind: 'sql', deep: false }] },
    'java.sql.Statement.execute': sql,
    'java.sql.Statement.executeQuery': rows,
    'java.sql.Statement.executeUpdate': sql,
    'java.sql.Statement.executeLargeUpdate': sql,
    'java.sql.Statement.addBatch': sql,
    'java.sql.ResultSet.getString': { source: 'database' },
    'java.sql.ResultSet.getObject': { source: 'database' },
  },
};
