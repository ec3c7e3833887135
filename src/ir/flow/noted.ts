import { at as valueAt } from './arguments.ts';
import type { Analysis, Frame } from './frame.ts';
import type { Given } from './given.ts';
import type { CallModel } from './models.ts';
import type { ExternalCall, ProgramFlows, Route } from './summary.ts';

/** What is noted on the way and told of a program besides its flows. */
interface Noted extends Pick<Analysis, 'called' | 'reached' | 'declaredRoute'> {
  readonly all: () => Pick<ProgramFlows, 'routes' | 'calls' | 'addresses'>;
}

/** Addresses that are noted of one program. */
export const mostAddresses = 20_000;

/** More than the places of any file: a module and a place in it are one number. */
const mostPlaces = 2 ** 26;

/** Notes each call, address and route once, however often it is read. */
export function openNoted(): Noted {
  const routes = new Map<string, Route>();
  const calls = new Map<string, Map<number, ExternalCall>>();
  const addresses = new Map<string, ProgramFlows['addresses'][number]>();

  return {
    called(symbol, place) {
      let places = calls.get(symbol);
      if (places === undefined) {
        places = new Map();
        calls.set(symbol, places);
      }
      const number = place.module * mostPlaces + place.start;
      if (!places.has(number)) places.set(number, { symbol, place });
    },
    reached(symbol, place, text) {
      const id = `${place.module}:${place.start}:${place.end} ${text}`;
      if (addresses.size < mostAddresses && !addresses.has(id)) addresses.set(id, { symbol, place, text });
    },
    declaredRoute,
    all: () => ({
      routes: [...routes.values()],
      calls: [...calls.values()].flatMap((places) => [...places.values()]),
      addresses: [...addresses.values()],
    }),
  };

  function declaredRoute(frame: Frame, { route, parameters }: CallModel, call: Given, name: string): void {
    if (route === undefined) return;
    const path = valueAt(frame, call, route.path, parameters)?.constants?.[0];
    const place = call.place;
    const method = route.method ?? name.slice(name.lastIndexOf('.') + 1);
    routes.set(`${place.module}:${place.start}`, {
      place,
      method,
      path: typeof path === 'string' ? path : undefined,
      handler: undefined,
    });
  }
}
