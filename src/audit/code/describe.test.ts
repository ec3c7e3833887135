import { expect, test } from 'vitest';
import { auditFiles } from './fixtures/program.ts';

test('a chain of calls over several lines is told at the call that is the sink', async () => {
  const text = `import java.sql.Connection;
import javax.servlet.http.HttpServletRequest;

class A {
    void find(HttpServletRequest request, Connection connection) throws Exception {
        connection
            .createStatement()
            .executeQuery("SELECT 1 FROM t WHERE a = '" + request.getParameter("a") + "'");
    }
}
`;
  const { detections } = await auditFiles({ 'A.java': text });
  const found = detections.find(({ ruleId }) => ruleId === 'code/sql-injection');
  expect(found?.location).toMatchObject({ line: 8, column: 14, endLine: 8 });
  expect(found?.trace?.at(-1)?.location).toEqual(found?.location);
});

test('what a route hands over is no second source beside what its function reads', async () => {
  const { detections } = await auditFiles({
    'routes.js': `const express = require('express');
const Orders = require('./orders');
const app = express();
const orders = new Orders();
app.get('/orders', orders.list);
`,
    'orders.js': `const { exec } = require('node:child_process');

function Orders() {
  this.list = (req, res) => {
    const { city } = req.query;
    exec('print ' + city);
  };
}

module.exports = Orders;
`,
  });
  const found = detections.filter(({ ruleId }) => ruleId === 'code/command-injection');
  expect(found.map(({ message }) => /So does data from/.test(message))).toEqual([false]);
});
