import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/sql-injection.ts';

export const sqlInjection: Weakness = {
  name: 'sql-injection',
  title: 'SQL injection',
  severity: 'critical',
  confidence: 'high',
  cwe: 89,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['sql'], trust: remote },
  what: 'Text that somebody else wrote becomes part of an SQL statement.',
  why: 'Whoever controls the text can read, change or delete every row that the program may touch, and often take over the database server.',
  fix: [
    'Leave a placeholder in the statement and give the value separately: the database then never reads it as SQL.',
    'Where a name of a table or column must vary, choose it from a fixed list.',
  ],
  frameworks: {
    sqlite3: "`cursor.execute('… WHERE name = ?', (name,))`.",
    psycopg:
      "`cursor.execute('… WHERE name = %s', (name,))`, never `%` or an f-string; names with `psycopg.sql.Identifier`.",
    SQLAlchemy: "`text('… WHERE name = :name')` with `{'name': name}`, or the query builder.",
    Django: "the ORM, or `raw('… %s', [name])`; no f-string in `extra`, `raw` or `RawSQL`.",
    'node-postgres': "`client.query('… WHERE name = $1', [name])`.",
    mysql2: "`connection.execute('… WHERE name = ?', [name])`.",
    Sequelize: '`sequelize.query(sql, { replacements: { name } })`.',
    Knex: "`knex.raw('… = ?', [name])` or the query builder.",
    Prisma: '`prisma.$queryRaw` with a tagged template, never `$queryRawUnsafe`.',
    MyBatis:
      '`#{name}` binds; what must be put in as it is (a column, an order) comes from a fixed list of the caller.',
    JDBC: "`prepareStatement('… WHERE id = ?')` and `setString`; Spring: `jdbc.query(sql, mapper, id)`; JPA: `setParameter`.",
    'database/sql': '`db.QueryContext(ctx, "… WHERE name = ?", name)` (PostgreSQL: `$1`).',
    gorm: '`db.Where("name = ?", name)`; for `Order`, a column of a fixed list.',
    sqlx: '`db.Select(&rows, "… WHERE name = ?", name)`; lists with `sqlx.In`.',
    pgx: '`conn.Query(ctx, "… WHERE name = $1", name)`.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html'],
  samples,
};
