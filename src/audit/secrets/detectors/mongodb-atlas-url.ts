import { custom } from '../detector.ts';
import { isPassword } from './formats/password.ts';
import { randomText } from './formats/sample.ts';

export const mongodbAtlasUrl = custom({
  name: 'mongodb-atlas-url',
  title: 'MongoDB Atlas connection string with password',
  provider: 'MongoDB Atlas',
  grants:
    'read and change the databases of the cluster as that user, from every address that the cluster admits',
  revoke: 'https://www.mongodb.com/docs/atlas/security-add-mongodb-users/#modify-database-users',
  severity: 'critical',
  keywords: ['.mongodb.net'],
  pattern:
    /mongodb(?:\+srv)?:\/\/[^\s:@/"'<>]{1,80}:(?<secret>[^\s:@/"'<>]{3,120})@[A-Za-z0-9.-]{1,120}\.mongodb\.net(?![A-Za-z0-9-])/dg,
  accept: isPassword,
  make: (random) => randomText(random, 16),
  bad: [
    'MONGODB_URI=mongodb+srv://shop:{secret}@cluster0.ab1cd.mongodb.net/shop?retryWrites=true',
    'mongoose.connect("mongodb+srv://shop:{secret}@shop.x7.mongodb.net");',
  ],
  good: [
    'MONGODB_URI=mongodb+srv://user:<password>@cluster0.ab1cd.mongodb.net/shop',
    `mongodb+srv://\${USER}:\${PASSWORD}@cluster0.ab1cd.mongodb.net/shop`,
    'mongodb+srv://user:password@cluster0.mongodb.net',
    'mongodb+srv://cluster0.ab1cd.mongodb.net/shop',
  ],
});
