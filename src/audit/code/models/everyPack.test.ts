import { describe, expect, test } from 'vitest';
import { builtins } from '#ir/flow/builtins';
import type { CallModel, Position, ValueModel } from '#ir/flow/models';
import { taintKinds } from '#ir/flow/taint-kind';
import { packs } from '../models.ts';

const calls = packs.flatMap((pack) => Object.entries(pack.calls ?? {}));
const values = packs.flatMap((pack) => Object.entries(pack.values ?? {}));

describe('models', () => {
  test('what a model is like, the engine knows', () => {
    expect(
      calls
        .filter(([, { like }]) => like !== undefined && builtins[like] === undefined)
        .map(([name]) => name),
    ).toEqual([]);
  });

  test('kinds of taint exist', () => {
    const used = calls.flatMap(([, model]) => [
      ...(model.sinks ?? []).map(({ kind }) => kind),
      ...(model.clears === 'all' ? [] : (model.clears ?? [])),
      ...(model.revives ?? []),
    ]);
    expect(used.filter((kind) => !taintKinds.includes(kind))).toEqual([]);
  });

  test('no name of a thing of a library has an empty part or a space', () => {
    expect(
      [...calls, ...values].map(([name]) => name).filter((name) => !/^[^\s.]+(?:\.[^\s.]+)*$/.test(name)),
    ).toEqual([]);
  });

  test('a place beyond the first three arguments has a name, so that it is found where it is given by name', () => {
    const places = ({ sinks, misuses, parameters }: CallModel) =>
      [...(sinks ?? []).map(({ at }) => at), ...JSON.stringify(misuses ?? []).matchAll(/"at":(\d+)/g)]
        .map((at) => (Array.isArray(at) ? Number(at[1]) : (at as Position)))
        .filter((at) => typeof at === 'number' && at > 2 && parameters?.[at] === undefined);
    // Only there arguments are given by name.
    const ofPython = packs
      .filter(({ languages }) => languages.includes('python'))
      .flatMap((pack) => Object.entries(pack.calls ?? {}));
    expect(ofPython.filter(([, model]) => places(model).length > 0).map(([name]) => name)).toEqual([]);
  });

  test('an alias leads to a name and not in a circle', () => {
    for (const { aliases } of packs)
      for (const [from, to] of Object.entries(aliases ?? {}))
        expect(aliases?.[to] === from && from !== to, `${from} and ${to}`).toBe(false);
  });

  test('a value is something: a source, a type, a constant, a sink or a misuse, but for those that are known to be nothing', () => {
    const isNothing = (model: ValueModel) => Object.keys(model).length === 0;
    // What is read from them is not what they are a part of.
    const known = [
      ...['*.dangerouslySetInnerHTML', '*.stack', 'String.length', 'document.cookie', 'jquery.Answer.html'],
      ...['express.Request.signedCookies', 'sqlite3.Database', 'github.com/gorilla/mux.Route'],
      'github.com/gin-contrib/cors.Config.AllowAllOrigins',
    ];
    const found = values.filter(([, model]) => isNothing(model)).map(([name]) => name);
    expect(found.toSorted()).toEqual(known.toSorted());
  });

  test('models of every language are looked at', () => {
    const languages = new Set(packs.flatMap((pack) => [...pack.languages]));
    expect([...languages].toSorted()).toEqual([
      'go',
      'java',
      'javascript',
      'python',
      'template',
      'typescript',
    ]);
  });
});
