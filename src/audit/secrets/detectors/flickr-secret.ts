import { named } from '../detector.ts';
import { hex, lower } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const flickrSecret = named({
  name: 'flickr-secret',
  title: 'Flickr API key or secret',
  provider: 'Flickr',
  grants: "call Flickr as the app; with a user's token, read and delete their photos",
  revoke: 'https://www.flickr.com/services/apps/',
  severity: 'medium',
  token: lower(16, 32),
  providers: ['flickr'],
  entropy: 3,
  // A secret has 16 characters, a key 32.
  accept: (text) => text.length % 16 === 0 && isRandom(text),
  make: (random) => hex(random() < 0.5 ? 16 : 32).make(random),
  bad: ['FLICKR_API_SECRET={secret}', '"flickrApiKey": "{secret}"'],
  good: ['FLICKR_API_SECRET=your-secret', 'flickr_photoset: landscapepicture'],
});
