import { base62 } from '../shape.ts';
import { type GenericRule, moveToStore } from './generic-rule.ts';

/** `Server=…;User Id=…;Password=…` and its relatives. */
export const connectionString: GenericRule = {
  name: 'connection-string',
  title: 'Password in a connection string',
  severity: 'high',
  cwe: 798,
  what: 'A connection string carries the password or key of a database, queue or storage account.',
  why: 'Whoever reads it can connect with the rights of the application.',
  fix: moveToStore,
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
  samples: {
    make: base62(16).make,
    bad: [
      { path: 'appsettings.json', text: '{"Db": "Server=db.internal;User Id=shop;Password={secret};"}\n' },
      { path: 'web.config', text: '<add connectionString="Data Source=db;uid=shop;pwd={secret}" />\n' },
      {
        path: 'app.properties',
        text: 'azure=Endpoint=sb://x/;SharedAccessKeyName=a;SharedAccessKey={secret}\n',
      },
    ],
    good: [{ path: 'appsettings.json', text: '{"Db": "Server=db.internal;User Id=shop;Password={0};"}\n' }],
  },
};
