/** The languages that a library or framework is used from, by the name that weaknesses give it; one that is not here is none's. */
const ofPython = [
  ...['Python', 'Flask', 'Django', 'FastAPI', 'Jinja2', 'SQLAlchemy', 'sqlite3', 'psycopg', 'PyMySQL'],
  ...['PyMongo', 'PyYAML', 'PyJWT', 'Paramiko', 'ldap3', 'python-ldap', 'lxml', 'requests', 'pickle'],
  ...['subprocess', 'tarfile', 'cryptography', 'OpenAI'],
];

const ofJavaScript = [
  ...['JavaScript', 'Node.js', 'Express', 'Helmet', 'browser', 'DOM', 'fetch', 'axios', 'React', 'Vue'],
  ...['Angular', 'Handlebars', 'EJS', 'Sequelize', 'Mongoose', 'Knex', 'Prisma', 'node-postgres', 'mysql2'],
  ...['lodash', 'libxmljs', 'ldapjs', 'xpath', 'jsonwebtoken', 'multer', 'child_process', 'js-yaml'],
  ...['node-serialize', 'OpenAI'],
];

const ofJava = [
  ...[
    'Java',
    'Spring',
    'Spring MVC',
    'Spring Security',
    'Spring Boot',
    'JDBC',
    'JdbcTemplate',
    'JPA',
    'Hibernate',
  ],
  ...[
    'MyBatis',
    'Servlet',
    'Servlets',
    'JSP',
    'Thymeleaf',
    'FreeMarker',
    'JAX-RS',
    'Jackson',
    'XStream',
    'SnakeYAML',
  ],
  ...['JAXP', 'LDAP', 'JNDI', 'JCA', 'OWASP Encoder', 'java.io', 'java.nio'],
];

const ofGo = [
  ...['Go', 'net/http', 'gin', 'echo', 'chi', 'fiber', 'database/sql', 'gorm', 'sqlx', 'pgx', 'os/exec'],
  ...['html/template', 'text/template', 'crypto/tls', 'crypto/rand', 'filepath'],
];

/** By group of languages, in plain letters. */
export const frameworksOf: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  python: new Set(ofPython.map(plain)),
  javascript: new Set(ofJavaScript.map(plain)),
  java: new Set(ofJava.map(plain)),
  go: new Set(ofGo.map(plain)),
};

/** Names that mean the language itself, whatever a file imports. */
export const languageNames: ReadonlySet<string> = new Set([
  ...['python', 'javascript', 'nodejs', 'browser', 'dom', 'java', 'go'],
]);

/** What people call a library and what code imports is not written alike: `Node.js`, `nodejs`. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
