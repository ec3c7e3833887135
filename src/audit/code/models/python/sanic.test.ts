import { expect, test } from 'vitest';
import { openFlowTest } from '#ir/flow/fixtures/flows';
import { python } from '#ir/flow/fixtures/python';
import { pythonPacks } from './packs.ts';

const { find } = await openFlowTest(python, pythonPacks);
const app = `from sanic import Sanic, Blueprint\nfrom sanic.response import html, json, redirect\nimport os\napp = Sanic('shop')\n`;

test('a page of Sanic, and data that is none', () => {
  const dish = (answer: string) =>
    `${app}@app.get('/dish/<name>')\nasync def dish(request, name):\n    return ${answer}\n`;
  expect(find(dish('html("<h1>" + name)'))).toEqual(['html app.py:7']);
  expect(find(dish('html(request.args.get("note"))'))).toEqual(['html app.py:7']);
  expect(find(dish('json({"name": name})'))).toEqual([]);
});

test('bodies, blueprints and routes that are registered by a call', () => {
  const print = 'async def label(request):\n    os.system("lp " + request.json["printer"])\n';
  expect(find(`${app}shop = Blueprint('shop')\n@shop.post('/label')\n${print}`)).toEqual([
    'command app.py:8',
  ]);
  expect(find(`${app}${print}app.add_route(label, '/label')\n`)).toEqual(['command app.py:6']);
});

test('redirects and the debugger', () => {
  expect(
    find(`${app}@app.route('/go')\nasync def go(request):\n    return redirect(request.args.get('to'))\n`),
  ).toEqual(['redirect app.py:7']);
  expect(find(`${app}app.run(debug=True)\n`)).toEqual(['debug-mode app.py:5']);
  expect(find(`${app}app.run(debug=False)\n`)).toEqual([]);
});
