import { describe, expect, test } from 'vitest';
import { locate, type Surroundings } from './locate.ts';

function around(files: readonly string[], more: Partial<Surroundings> = {}): Surroundings {
  return {
    setting: '',
    folders: ['/w'],
    isTrusted: true,
    path: '/usr/bin:/opt/bin',
    home: '/home/me',
    platform: 'linux',
    isFile: (path) => files.includes(path),
    ...more,
  };
}

describe('which copy is started', () => {
  const everywhere = ['/w/node_modules/.bin/handrail', '/opt/bin/handrail', '/home/me/handrail'];

  test('the setting comes first, then the project, then the PATH', () => {
    const setting = '~/handrail';
    expect(locate(around(everywhere, { setting }))).toMatchObject({
      command: '/home/me/handrail',
      from: 'setting',
    });
    expect(locate(around(everywhere))).toMatchObject({ command: everywhere[0], from: 'workspace' });
    expect(locate(around(['/opt/bin/handrail']))).toMatchObject({
      command: '/opt/bin/handrail',
      from: 'PATH',
    });
  });

  test('the project of any folder of the workspace counts', () => {
    const folders = ['/w', '/v'];
    const found = locate(around(['/v/node_modules/.bin/handrail'], { folders }));
    expect(found).toMatchObject({ command: '/v/node_modules/.bin/handrail' });
  });

  test('a script is run by node', () => {
    const files = ['/w/main.js', '/usr/bin/node'];
    const found = locate(around(files, { setting: '${workspaceFolder}/main.js' }));
    expect(found).toMatchObject({ command: '/usr/bin/node', args: ['/w/main.js'] });
  });

  test('on Windows the script behind a .cmd is, so that no shell reads the path', () => {
    const path = String.raw`C:\Program Files\nodejs;C:\Users\me & you\npm`;
    const script = String.raw`C:\Users\me & you\npm\node_modules\handrail\dist\doors\cli\main.js`;
    const node = String.raw`C:\Program Files\nodejs\node.exe`;
    const files = [String.raw`C:\Users\me & you\npm\handrail.cmd`, script, node];
    const found = locate(around(files, { path, platform: 'win32', folders: [String.raw`C:\w`] }));
    expect(found).toMatchObject({ command: node, args: [script] });
    const local = [String.raw`C:\w\node_modules\.bin\handrail.cmd`, node];
    const own = String.raw`C:\w\node_modules\handrail\dist\doors\cli\main.js`;
    expect(
      locate(around([...local, own], { path, platform: 'win32', folders: [String.raw`C:\w`] })),
    ).toMatchObject({ args: [own], from: 'workspace' });
  });
});

describe('a workspace that is not trusted chooses nothing', () => {
  const isTrusted = false;

  test('its own copy is not started', () => {
    const files = ['/w/node_modules/.bin/handrail', '/opt/bin/handrail'];
    expect(locate(around(files, { isTrusted }))).toMatchObject({ command: '/opt/bin/handrail' });
  });

  test.each(['/w/bin:/opt/bin', './bin:/opt/bin', ':/opt/bin', '/opt/../w/bin:/opt/bin'])(
    'not by an entry of the PATH either: %s',
    (path) => {
      const files = ['/w/bin/handrail', 'bin/handrail', 'handrail', '/opt/bin/handrail'];
      expect(locate(around(files, { isTrusted, path }))).toMatchObject({ command: '/opt/bin/handrail' });
    },
  );

  test('nor by a setting that leads into it', () => {
    const files = ['/w/handrail', '/opt/bin/handrail'];
    for (const setting of ['/w/handrail', '/opt/../w/handrail', '${workspaceFolder}/handrail'])
      expect(locate(around(files, { isTrusted, setting }))).toMatchObject({
        kind: 'missing',
        says: expect.stringContaining('not trusted'),
      });
  });
});

describe('where there is none', () => {
  test('it is said what to do', () => {
    const { says } = locate(around([])) as { says: string };
    expect(says).toMatch(/npm install --global handrail.*handrail\.path/);
  });

  test.each([
    ['/nowhere/handrail', 'there is no file'],
    ['bin/handrail', 'not an absolute path'],
  ])('a setting that leads nowhere is not passed over: %s', (setting, why) => {
    const located = locate(around(['/opt/bin/handrail'], { setting }));
    expect(located).toMatchObject({ kind: 'missing', says: expect.stringContaining(why) });
  });

  test('a script without a node is said to need one', () => {
    const located = locate(around(['/m.js'], { setting: '/m.js' }));
    expect(located).toMatchObject({
      kind: 'missing',
      says: expect.stringContaining('node is not on the PATH'),
    });
  });
});
