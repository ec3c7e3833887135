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
  ...['JAXP', 'LDAP', 'Spring LDAP', 'JNDI', 'JCA', 'OWASP Encoder', 'java.io', 'java.nio'],
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

/** Of Java and Go, how the packages begin that a library is: a name of a language says nothing of one. */
export const packagesOf: Readonly<Record<string, readonly string[]>> = {
  ...{
    jdbc: ['java.sql', 'javax.sql', 'org.springframework.jdbc'],
    jdbctemplate: ['org.springframework.jdbc'],
  },
  ...{ jpa: ['javax.persistence', 'jakarta.persistence'], hibernate: ['org.hibernate'] },
  ...{ mybatis: ['org.apache.ibatis', 'org.mybatis'], spring: ['org.springframework'] },
  ...{ springmvc: ['org.springframework.web'], springsecurity: ['org.springframework.security'] },
  ...{ springboot: ['org.springframework.boot'], springldap: ['org.springframework.ldap'] },
  ...{ servlet: ['javax.servlet', 'jakarta.servlet'], servlets: ['javax.servlet', 'jakarta.servlet'] },
  ...{ jaxrs: ['javax.ws.rs', 'jakarta.ws.rs'], thymeleaf: ['org.thymeleaf'], freemarker: ['freemarker'] },
  ...{ jackson: ['com.fasterxml.jackson'], xstream: ['com.thoughtworks.xstream'] },
  ...{
    snakeyaml: ['org.yaml.snakeyaml'],
    jaxp: ['javax.xml'],
    jndi: ['javax.naming'],
    ldap: ['javax.naming'],
  },
  ...{ jca: ['java.security', 'javax.crypto'], owaspencoder: ['org.owasp.encoder'] },
  ...{ gin: ['github.com/gin-gonic'], echo: ['github.com/labstack/echo'], chi: ['github.com/go-chi'] },
  ...{ fiber: ['github.com/gofiber'], gorm: ['gorm.io', 'github.com/jinzhu/gorm'] },
  ...{ sqlx: ['github.com/jmoiron/sqlx'], pgx: ['github.com/jackc/pgx'], databasesql: ['database/sql'] },
};
