import { base62, shape } from '../shape.ts';
import { type GenericRule, moveToStore } from './generic-rule.ts';

/** `curl -u name:password`, `mysql -ppassword`, `sshpass -p password`. */
export const commandLinePassword: GenericRule = {
  name: 'command-line-password',
  title: 'Password on a command line',
  severity: 'high',
  cwe: 798,
  what: 'A command is given a password as an argument, and the command is written into the file.',
  why: 'Whoever reads the file can log in; on the machine that runs it every user can see the argument as well.',
  fix: [
    ...moveToStore,
    'Give it to the command through a file or the environment, which other users cannot see.',
  ],
  references: ['https://cwe.mitre.org/data/definitions/214.html'],
  samples: {
    make: shape`${base62(6)}-7x${base62(4)}`.make,
    bad: [
      { path: 'run.sh', text: 'curl -sS -u shop:{secret} https://api.internal/orders\n' },
      { path: 'ci.yml', text: '  - run: curl --user "ci:{secret}" https://api.internal\n' },
      { path: 'backup.sh', text: 'mysqldump -h db -u root -p{secret} shop > shop.sql\n' },
      { path: 'deploy.sh', text: "sshpass -p '{secret}' ssh shop@host\n" },
      {
        path: 'call.sh',
        text: "curl -X POST https://cache:11222/a \\\n  -H 'Accept: a; b' \\\n  -d 'x' \\\n  -u shop:{secret}\n",
      },
      { path: 'call.sh', text: 'curl -u ":{secret}" https://db:9200\ncurl -O https://a\n' },
      { path: 'call.sh', text: "curl --user shop:'{secret}' https://db:9200\n" },
      { path: 'Makefile', text: '\tredis-cli -h cache -a {secret} flushall\n' },
      { path: 'ci.yml', text: '  - run: docker login -u ci -p {secret} registry.internal\n' },
      { path: 'ci.sh', text: 'echo {secret} | docker login -u ci --password-stdin registry.internal\n' },
      { path: 'Dockerfile', text: "RUN echo 'root:{secret}' | chpasswd\n" },
      { path: 'run.sh', text: 'htpasswd -bc /etc/shop/users shop {secret}\n' },
      { path: 'run.sh', text: 'ldapsearch -x -D cn=admin -w {secret} -b dc=shop\n' },
      { path: 'setup.bat', text: 'net user shop {secret} /add\n' },
      { path: 'run.sh', text: 'rabbitmqctl add_user shop {secret}\n' },
    ],
    good: [
      { path: 'docs/manual.md', text: 'curl -T file -u user:passwd ftp://ftp.shop.internal/\n' },
      { path: 'run.sh', text: 'curl --user name:password https://shop.internal\n' },
      { path: 'run.sh', text: 'curl -u "$USER:$PASS" https://api.internal; curl -u shop: https://x\n' },
      { path: 'run.sh', text: "curl -i -u 'test:test'; curl -u username:token https://x\n" },
      { path: 'run.sh', text: 'curl -u <user:{secret}> https://x; curl --user user:pass x\n' },
      { path: 'run.sh', text: 'mysql -h db -P 3306 -u root -p shop < shop.sql\nmysql -p$PASS shop\n' },
      { path: 'run.sh', text: 'sshpass -f ~/.pw ssh shop@host\ncurl -o out.json https://host:8443/a\n' },
      { path: 'run.sh', text: 'docker run -p 8080:80 shop; net user shop /delete\n' },
      { path: 'run.sh', text: 'echo "root:$PASS" | chpasswd; echo "$T" | docker login --password-stdin\n' },
    ],
  },
};
