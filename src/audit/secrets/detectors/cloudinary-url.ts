import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

export const cloudinaryUrl = custom({
  name: 'cloudinary-url',
  title: 'Cloudinary URL with its secret',
  provider: 'Cloudinary',
  grants: 'upload, change and delete the media of the product environment',
  revoke: 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials',
  references: ['https://cloudinary.com/documentation/node_integration#set_required_configuration_parameters'],
  severity: 'critical',
  keywords: ['cloudinary://'],
  pattern: /cloudinary:\/\/\d{12,18}:(?<secret>[A-Za-z0-9_-]{27})@[A-Za-z0-9_-]{2,}/dg,
  entropy: 3.6,
  make: (random) => base64url(27).make(random),
  bad: [
    `CLOUDINARY_URL=${'cloudinary'}://123450987612345:{secret}@shop`,
    `cloudinary.config("${'cloudinary'}://874837483274837:{secret}@shop")`,
  ],
  good: [
    'CLOUDINARY_URL=cloudinary://API_KEY:API_SECRET@CLOUD_NAME',
    'CLOUDINARY_URL=cloudinary://$KEY:$SECRET@shop',
  ],
});
