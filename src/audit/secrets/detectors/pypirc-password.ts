import { custom } from '../detector.ts';
import { isPassword } from './formats/password.ts';
import { randomText } from './formats/sample.ts';

export const pypircPassword = custom({
  name: 'pypirc-password',
  title: 'Password in .pypirc',
  provider: 'Python package index',
  grants: 'upload new releases as the user',
  revoke: 'Change the password or token at the index that the section names.',
  references: ['https://packaging.python.org/specifications/pypirc/'],
  confidence: 'medium',
  selfMade: true,
  keywords: ['[pypi]', '[testpypi]', '[distutils]', 'upload.pypi.org/legacy'],
  pattern:
    /(?:^|\n)\s{0,4}username\s{0,4}[=:]\s{0,4}[^\s]{1,80}\s{1,4}(?:[a-z_]{2,20}\s{0,4}[=:][^\n]{0,120}\n\s{0,4}){0,2}password\s{0,4}[=:]\s{0,4}(?<secret>[^\s<>${}]{6,100})(?=\s|$)/dg,
  entropy: 2.5,
  accept: (password) => !password.startsWith('pypi-') && isPassword(password),
  make: (random) => randomText(random, 14),
  bad: [
    '[pypi]\nusername = shop\npassword = {secret}\n',
    '[pypi]\nusername = shop\nrepository = https://pypi.shop.example/\npassword = {secret}\n',
    '[distutils]\nindex-servers = private\n\n[private]\nrepository: https://pypi.shop.example\nusername: shop\npassword: {secret}\n',
  ],
  good: [
    '[pypi]\nusername = __token__\npassword = <token>\n',
    '[pypi]\nusername = shop\npassword = password\n',
    '[distutils]\nindex-servers = pypi\n',
  ],
});
