import { named } from '../detector.ts';
import { chars, lower } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const rapidapiKey = named({
  name: 'rapidapi-key',
  title: 'RapidAPI key',
  provider: 'RapidAPI',
  grants: 'call every API that the account subscribed to, at its cost',
  revoke: 'https://docs.rapidapi.com/docs/keys-and-key-rotation',
  token: chars('A-Za-z0-9_\\-', 50),
  names: ['rapidapi'],
  entropy: 3.6,
  accept: isMixed,
  make: (random) => `${lower(10).make(random)}msh${lower(15).make(random)}p1${lower(17).make(random)}0x7`,
  bad: ['RAPIDAPI_KEY={secret}', "'X-RapidAPI-Key': '{secret}'"],
  good: [
    "'X-RapidAPI-Key': 'SIGN-UP-FOR-KEY'",
    "'X-RapidAPI-Host': 'shop-prices-and-delivery-times-of-europe.p.rapidapi.com'",
  ],
});
