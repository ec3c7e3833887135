import { expect, test } from 'vitest';
import { auditFiles } from './fixtures/program.ts';

const library = `const { exec } = require('child_process');
module.exports.remove = function (name) {
  exec('rm -rf ' + name);
};
module.exports.run = function (command) {
  exec(command);
};
function inner(name) {
  exec('ls ' + name);
}
`;

async function commandsIn(manifest: object): Promise<readonly (number | undefined)[]> {
  const manifests = [{ path: 'package.json', text: JSON.stringify(manifest) }];
  const { detections } = await auditFiles({ 'index.js': library }, { manifests });
  return detections.flatMap(({ ruleId, location }) =>
    ruleId === 'code/command-injection' ? [location.line] : [],
  );
}

test('a published function that makes a command of what it is given is told, not one that is a command', async () => {
  expect(await commandsIn({ name: 'boxes', main: './index.js' })).toEqual([3]);
});

test('nobody installs an application or a private package', async () => {
  expect(await commandsIn({ name: 'boxes', private: true })).toEqual([]);
  expect(await commandsIn({ name: 'boxes', scripts: { start: 'node index.js' } })).toEqual([]);
  expect(await commandsIn({ main: './index.js' })).toEqual([]);
});

test('methods of an instance are published, what made it is not', async () => {
  const text = `import { execSync } from 'node:child_process';
class Boxes {
  constructor(name) {
    execSync('mkdir ' + name);
  }
  open(name) {
    execSync('open ' + name);
  }
}
export const boxes = new Boxes('all');
`;
  const manifests = [{ path: 'package.json', text: '{"name":"boxes","exports":{".":"./boxes.js"}}' }];
  const { detections } = await auditFiles({ 'boxes.js': text }, { manifests });
  expect(detections.map(({ location }) => location.line)).toEqual([7]);
});
