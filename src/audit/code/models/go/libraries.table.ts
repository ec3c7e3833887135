import type { CallModel, ModelPack } from '#ir/flow/models';
import { each, of } from './of.ts';

const xpath = (at: number) => ({ flow: 'none', sinks: [{ at, kind: 'xpath' }] }) as const;
const mail = (...all: readonly number[]) => ({
  flow: 'none' as const,
  sinks: all.map((at) => ({ at, kind: 'mail' as const })),
});

/** HTML without what runs. */
const sanitised: CallModel = {
  flow: [{ from: 0, to: 'result' }],
  clears: ['html', 'attribute', 'script', 'style'],
};

/** A password that the program writes down. */
const written = (at: number) =>
  ({ weakness: 'hard-coded-credentials', when: { at, matches: '^.{3,}$' } }) as const;

/** Queries of documents and directories, mail, and language models, whose answers whoever wrote the question may decide. */
export const libraries: ModelPack = {
  name: 'Go: libraries',
  languages: ['go'],
  calls: {
    ...of('github.com/antchfx/xpath', {
      ...each(['Compile', 'CompileWithNS', 'MustCompile'], xpath(0)),
      Select: xpath(1),
    }),
    ...Object.assign(
      {},
      ...['htmlquery', 'xmlquery', 'jsonquery'].map((name) =>
        of(
          `github.com/antchfx/${name}`,
          each(['Find', 'FindOne', 'Query', 'QueryAll', 'FindEach', 'FindEachWithBreak'], xpath(1)),
        ),
      ),
    ),
    ...of('github.com/antchfx/xmlquery.Node', each(['SelectElement', 'SelectElements'], xpath(0))),
    ...of('github.com/antchfx/jsonquery.Node', each(['SelectElement', 'SelectElements'], xpath(0))),
    ...of('github.com/go-xmlpath/xmlpath', each(['Compile', 'MustCompile'], xpath(0))),
    ...of('github.com/ChrisTrenkamp/goxpath', {
      ...each(['Parse', 'MustParse'], xpath(0)),
      ParseExec: xpath(0),
    }),
    ...of('github.com/santhosh-tekuri/xpathparser', each(['Parse', 'MustParse'], xpath(0))),
    'github.com/jbowtie/gokogiri/xpath.Compile': xpath(0),
    ...of(
      'github.com/jbowtie/gokogiri/xml.Node',
      each(['Search', 'SearchWithVariables', 'EvalXPath', 'EvalXPathAsBoolean'], xpath(0)),
    ),
    ...of('github.com/lestrrat-go/libxml2/types.Node', each(['Find'], xpath(0))),
    'github.com/lestrrat-go/libxml2/xpath.NewExpression': xpath(0),
    ...of('github.com/go-ldap/ldap', {
      NewSearchRequest: {
        flow: 'none',
        sinks: [
          { at: 0, kind: 'ldap' },
          { at: 6, kind: 'ldap' },
        ],
      },
      SearchRequest: {
        parameters: ['BaseDN', 'Filter'],
        flow: 'none',
        sinks: [
          { at: 0, kind: 'ldap' },
          { at: 1, kind: 'ldap' },
        ],
      },
      ...each(['NewModifyRequest', 'NewDelRequest', 'NewAddRequest', 'NewModifyDNRequest'], {
        flow: 'none',
        sinks: [{ at: 0, kind: 'ldap' }],
      }),
      EscapeFilter: { flow: [{ from: 0, to: 'result' }], clears: ['ldap'] },
      EscapeDN: { flow: [{ from: 0, to: 'result' }], clears: ['ldap'] },
    }),
    ...of('github.com/microcosm-cc/bluemonday.Policy', {
      Sanitize: sanitised,
      SanitizeBytes: sanitised,
      SanitizeReader: sanitised,
    }),
    ...of(
      'github.com/microcosm-cc/bluemonday',
      each(['UGCPolicy', 'StrictPolicy', 'NewPolicy', 'StripTagsPolicy'], {
        flow: 'none',
        returns: 'github.com/microcosm-cc/bluemonday.Policy',
      }),
    ),
    'net/smtp.SendMail': mail(4),
    'github.com/sendgrid/sendgrid-go/helpers/mail.NewSingleEmail': mail(1, 3, 4),
    'github.com/sendgrid/sendgrid-go/helpers/mail.NewContent': { flow: [{ from: 1, to: 'result' }] },
    'github.com/sendgrid/sendgrid-go/helpers/mail.NewV3MailInit': {
      flow: 'none',
      sinks: [
        { at: 1, kind: 'mail' },
        { at: '3+', kind: 'mail' },
      ],
      returns: 'github.com/sendgrid/sendgrid-go/helpers/mail.SGMailV3',
    },
    'github.com/sendgrid/sendgrid-go/helpers/mail.NewV3Mail': {
      flow: 'none',
      returns: 'github.com/sendgrid/sendgrid-go/helpers/mail.SGMailV3',
    },
    'github.com/sendgrid/sendgrid-go/helpers/mail.SGMailV3.AddContent': {
      flow: 'none',
      sinks: [{ at: '0+', kind: 'mail' }],
    },
    'net/smtp.Client.Data': { flow: 'none', returns: 'net/smtp.DataWriter' },
    'net/smtp.DataWriter.Write': mail(0),
    ...of('net/smtp', {
      ...each(['Dial', 'NewClient'], { flow: 'none', returns: 'net/smtp.Client' }),
      PlainAuth: { flow: 'none', misuses: [written(2)] },
    }),
    'gopkg.in/gomail.Message.SetHeader': mail(1),
    'github.com/jordan-wright/email.Email.Attach': { flow: 'none' },
    'net/http.Request.SetBasicAuth': { flow: 'none', misuses: [written(1)] },
    'golang.org/x/crypto/ssh.Password': { flow: 'none', misuses: [written(0)] },
    'github.com/aws/aws-sdk-go/aws/credentials.NewStaticCredentials': { flow: 'none', misuses: [written(1)] },
    'github.com/aws/aws-sdk-go-v2/credentials.NewStaticCredentialsProvider': {
      flow: 'none',
      misuses: [written(1)],
    },
    'database/sql.Open': {
      flow: 'none',
      returns: 'database/sql.DB',
      misuses: [
        {
          weakness: 'hard-coded-credentials',
          when: {
            at: 1,
            matches: '^[\\w+]*(?:://)?[^:/@\\s]+:[^@/\\s<>{}$]{3,}@|\\bpassword=[^\\s<>{}$]{3,}',
          },
        },
      ],
    },
    ...of('github.com/lestrrat-go/libxml2', {
      ...each(['Parse', 'ParseString', 'ParseReader', 'ParseHTML'], {
        flow: [{ from: 0, to: 'result' }],
        sinks: [
          {
            at: 0,
            kind: 'xml',
            weakness: 'xxe',
            when: {
              at: '1+',
              refersTo: ['NoEnt', 'DTDLoad', 'DTDAttr', 'XInclude'].map(
                (name) => `github.com/lestrrat-go/libxml2/parser.XMLParse${name}`,
              ),
            },
          },
        ],
      }),
    }),
    'github.com/sashabaranov/go-openai.NewClient': {
      flow: 'none',
      returns: 'github.com/sashabaranov/go-openai.Client',
    },
    ...of('github.com/sashabaranov/go-openai.Client', {
      CreateChatCompletion: { source: 'model-output' },
      CreateCompletion: { source: 'model-output' },
    }),
    'github.com/tmc/langchaingo/llms.GenerateFromSinglePrompt': { source: 'model-output' },
    ...of('github.com/openai/openai-go.ChatCompletionService', { New: { source: 'model-output' } }),
  },
  types: { 'github.com/sashabaranov/go-openai.Client': {} },
};
