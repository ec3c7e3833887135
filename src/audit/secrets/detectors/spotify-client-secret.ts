import { named } from '../detector.ts';
import { hex } from '../shape.ts';
import { namesOf } from './formats/names.ts';

export const spotifyClientSecret = named({
  name: 'spotify-client-secret',
  title: 'Spotify client secret',
  provider: 'Spotify',
  grants: 'act as the application and get tokens in its name',
  revoke: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  token: hex(32),
  names: namesOf(['spotify', 'spotify_client', 'spotipy_client'], ['secret']),
  entropy: 3,
  bad: ['SPOTIFY_CLIENT_SECRET={secret}', '"spotifyClientSecret": "{secret}"'],
  good: ['SPOTIFY_CLIENT_SECRET=$SECRET', 'SPOTIFY_CLIENT_ID=0f1e2d3c4b5a69788796a5b4c3d2e1f0'],
});
