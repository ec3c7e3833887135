import type { ModelPack } from '#ir/flow/models';
import { each, of } from './of.ts';

const xpath = (at: number) => ({ flow: 'none', sinks: [{ at, kind: 'xpath' }] }) as const;
const mail = (...all: readonly number[]) => ({
  flow: 'none' as const,
  sinks: all.map((at) => ({ at, kind: 'mail' as const })),
});

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
      EscapeFilter: { flow: [{ from: 0, to: 'result' }], clears: ['ldap'] },
      EscapeDN: { flow: [{ from: 0, to: 'result' }], clears: ['ldap'] },
    }),
    'net/smtp.SendMail': mail(4),
    'github.com/sendgrid/sendgrid-go/helpers/mail.NewSingleEmail': mail(1, 3, 4),
    'github.com/sendgrid/sendgrid-go/helpers/mail.NewContent': mail(1),
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
