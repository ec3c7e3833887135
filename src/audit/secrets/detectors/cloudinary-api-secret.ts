import { named } from '../detector.ts';
import { base64url } from '../shape.ts';

export const cloudinaryApiSecret = named({
  name: 'cloudinary-api-secret',
  title: 'Cloudinary API secret',
  provider: 'Cloudinary',
  grants: 'with the key, upload, change and delete the media of the product environment',
  revoke: 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials',
  severity: 'critical',
  token: base64url(27),
  names: [
    'cloudinary_api_secret',
    'cloudinary_secret',
    'cloudinaryapisecret',
    'cloudinarysecret',
    'cloudinary-api-secret',
  ],
  entropy: 3.6,
  bad: ['CLOUDINARY_API_SECRET={secret}', '"cloudinaryApiSecret": "{secret}"'],
  good: ['CLOUDINARY_API_SECRET=your_api_secret', 'cloudinary_secret = process.env.SECRET'],
});
