import type { CallModel, ModelPack, Sink } from '#ir/flow/models';
import { of } from './of.ts';

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

/** SQL databases. */
export const databases: ModelPack = {
  name: 'Go: databases',
  languages: ['go'],
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
    'database/sql.Rows.Scan': scan,
    'database/sql.Row.Scan': scan,
    'database/sql.Rows.Next': { flow: 'none' },
  },
  types: { 'database/sql.DB': {}, 'database/sql.Tx': {}, 'database/sql.Rows': {} },
};
