import { z } from 'zod';
import { modelKinds, modelSources } from '#model/code-models';
import { ecosystems } from '#model/component';
import { intakeModes } from '#model/component-review';
import { isDay } from '#model/day';
import { families } from '#model/family';
import { gapReasons } from '#model/gap';
import { licenceClasses } from '#model/licence-policy';
import { criticalities, exposures } from '#model/priority';
import { profiles } from '#model/profile';
import { symbolEcosystems, symbolForm } from '#model/reachability';
import { confidences, severities } from '#model/severity';
import { matchesEverything, problemOfPattern } from './glob.ts';
import { parseSize } from './size.ts';
import { decisionSchema } from './vex/decision.schema.ts';

/** Reasons that no configuration can accept: a scan with such a gap never passes as complete (DESIGN §4). */
export const neverAccepted = [
  'budget',
  'interrupted',
  'no-advisories',
  'not-built',
  'syntax',
  'worker-died',
] as const;

/** Families that a user may choose; what Handrail says of its own settings is not up for choice. */
export const chosenFamilies = families.filter((family) => family !== 'policy');

const acceptable = gapReasons.filter((reason) => !neverAccepted.some((never) => never === reason));

const text = (what: string) =>
  z.string().trim().min(1, `write ${what}`).max(500, 'longer than 500 characters');

const pattern = z
  .string()
  .superRefine((value, context) => {
    const problem = problemOfPattern(value);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  })
  .meta({
    description:
      'A path from the root of the tree, written as in .gitignore; a folder means all that is in it.',
  });

const day = z
  .string()
  .refine(isDay, 'write a day of the calendar as YYYY-MM-DD')
  .meta({ description: 'Last day on which it holds, in UTC.', format: 'date', examples: ['2027-01-31'] });

const reason = text('the reason').meta({ description: 'Why, for whoever reads this in a year.' });

const family = z.enum(chosenFamilies).meta({ description: 'A kind of analysis.' });

const size = z
  .union([z.int().positive(), z.string()])
  .refine((value) => parseSize(value) !== undefined, 'write a size from 1 B to 1 GB, such as 5MB')
  .meta({
    description:
      'Larger files are not read and reported as a gap: bytes, or a number with B, KB, MB, GB, KiB, MiB.',
    examples: ['5MB'],
  });

const exclusion = z.strictObject({ path: pattern, reason, until: day.optional() });

const scan = z
  .strictObject({
    only: z
      .array(family)
      .min(1, 'name a family, or leave the key out')
      .optional()
      .meta({ description: 'Run these families only.' }),
    skip: z.array(family).optional().meta({ description: 'Do not run these families.' }),
    include: z
      .array(pattern)
      .optional()
      .meta({ description: 'Check these paths only.', examples: [['src/**']] }),
    exclude: z
      .array(z.union([pattern, exclusion]))
      .optional()
      .meta({
        description: 'Leave these paths out.',
        examples: [['docs/**', { path: 'legacy/**', reason: 'Switched off in March', until: '2027-03-31' }]],
      }),
    profile: z.enum(profiles).optional().meta({
      description:
        'How much noise is welcome: quiet shows what is sure, normal what a developer wants to know, audit every suspicion. What it leaves out does not count at the gate and is counted in reports.',
      default: 'normal',
    }),
    'max-file-size': size.optional(),
    archives: z.boolean().optional().meta({
      description: 'Whether files in archives (zip, jar, whl, docx, tar, tgz, gz) are checked, too.',
      default: true,
    }),
    'foreign-suppressions': z.boolean().optional().meta({
      description:
        'Whether comments and files of other tools (gitleaks, detect-secrets, trufflehog, secretlint, ASH) suppress findings, too.',
      default: true,
    }),
    verify: z.boolean().optional().meta({
      description:
        'Ask providers whether the credentials that were found still work. Holds only in a file that --config names and that is not part of the scanned tree.',
      default: false,
    }),
  })
  .meta({ description: 'What is checked.' });

const vulnerableSymbol = z
  .strictObject({
    ids: z
      .array(
        z.string().regex(/^[A-Z][A-Z\d]*-[\w.-]+$/, 'write the name of an advisory, such as CVE-2021-23337'),
      )
      .min(1, 'name the advisory')
      .max(20, 'more than 20 names of one advisory')
      .meta({ description: 'Names of the advisory, any of them.', examples: [['CVE-2021-23337']] }),
    package: z
      .strictObject({
        ecosystem: z.enum(symbolEcosystems).meta({ description: 'As advisories call it.' }),
        name: text('the name of the package').meta({ description: 'As its lock file calls it.' }),
      })
      .meta({ description: 'The package that the advisory speaks of.' }),
    symbols: z
      .array(z.string().regex(symbolForm, 'write the full name of a function, such as lodash.template'))
      .min(1, 'name a function: a row without one says nothing')
      .max(500, 'more than 500 functions')
      .meta({
        description: 'Full names, as code names them.',
        examples: [['lodash.template'], ['org.yaml.snakeyaml.Yaml.load']],
      }),
    source: text('where this is from').optional().meta({
      description: 'Where this is from: the address of an advisory or of the change that mends it.',
    }),
  })
  .superRefine(({ package: { ecosystem, name }, symbols }, context) => {
    symbols.forEach((symbol, i) => {
      if (isOfPackage(ecosystem, name, symbol)) return;
      const message = `${symbol} is no name in ${name}; write ${name}.${symbol.split('.').at(-1)}`;
      context.addIssue({ code: 'custom', path: ['symbols', i], message });
    });
  });

/** Code names what is in a package of npm, and a module of Go, by the name of the package. */
function isOfPackage(ecosystem: string, name: string, symbol: string): boolean {
  const isNamed = ecosystem === 'npm' || (ecosystem === 'Go' && name !== 'stdlib');
  return !isNamed || (symbol.startsWith(name) && /^(?:$|[./])/.test(symbol.slice(name.length)));
}

const licence = z.string().trim().min(1, 'write a licence').max(200, 'longer than 200 characters');

const licenceEntries = z.array(licence).max(1_000, 'more than 1000 licences');

const licenceOverride = z.strictObject({
  licence: licence.meta({ description: 'An SPDX expression.' }),
  reason,
});

const licences = z
  .strictObject({
    allow: licenceEntries.optional().meta({
      description:
        'Licences by their SPDX ids, or classes of them. Where it is written, what is not listed is not welcome.',
      examples: [['permissive', 'MPL-2.0']],
    }),
    deny: licenceEntries.optional().meta({
      description:
        'Licences or classes that are not welcome. What says more holds: a licence with its exception, then a licence, then a class; of two that say as much, deny.',
      examples: [['forbidden', 'restricted']],
    }),
    packages: z
      .record(z.string().min(1).max(300), licenceOverride)
      .optional()
      .meta({
        description:
          'What is known of single packages, by name or Package URL: the licence that holds, and why.',
        examples: [{ 'left-pad': { licence: 'MIT', reason: 'The authors confirmed it on 2026-01-31' } }],
      }),
    'ignore-scopes': z
      .array(z.enum(['development', 'test', 'optional']))
      .optional()
      .meta({ description: 'Packages that are needed for these only are let be.' }),
    unknown: z.enum(['ignore', 'warn', 'fail']).optional().meta({
      description: 'What becomes of packages whose licence no file states.',
      default: 'warn',
    }),
  })
  .meta({
    description: `Which licences are welcome. Classes: ${licenceClasses.join(', ')}; permissive is notice and unencumbered together.`,
  });

const registry = z.strictObject({
  ecosystem: z.enum(ecosystems).meta({ description: 'As advisories name it: npm, PyPI, Maven, Go, NuGet …' }),
  scope: z
    .string()
    .regex(/^[@\w][\w@./:-]*\*?$/, 'write a scope, a group, or the beginning of a name with *')
    .max(200, 'longer than 200 characters')
    .optional()
    .meta({ description: 'Only these packages: `@acme`, `com.acme`, `acme-*`.' }),
  allow: z
    .array(
      z
        .string()
        .regex(
          /^(?:public|(?:\*\.)?[\w-]+(?:\.[\w-]+)*|https?:\/\/[\w.:-]+(?:\/[\w./~%-]*)?)$/,
          'write public, a host, *.host, or the beginning of an address without a password',
        )
        .max(500, 'longer than 500 characters'),
    )
    .min(1, 'name a host, or leave the entry out')
    .max(200, 'more than 200 hosts')
    .meta({
      description: 'Hosts, `*.host`, beginnings of addresses; `public` is what the whole world uses.',
    }),
});

const packages = z
  .strictObject({
    'update-advisories': z.enum(['ask', 'missing', 'never']).optional().meta({
      description:
        'What to do where no advisories of an ecosystem are on the machine: ask on a terminal, fetch them, or leave a gap. `missing` holds only in a file that --config names and that is not part of the scanned tree.',
      default: 'ask',
    }),
    cooldown: z
      .int()
      .min(0)
      .max(3650)
      .optional()
      .meta({
        description:
          'Days that a version of a package has to be out before it is used. Left out, what package managers are set to is told.',
        examples: [7],
      }),
    symbols: z.array(vulnerableSymbol).max(10_000, 'more than 10000 rows').optional().meta({
      description: 'Functions that hold the flaws of advisories, besides those that Handrail knows.',
    }),
    licences: licences.optional(),
    intake: z.enum(intakeModes).optional().meta({
      description:
        'Whether a package that a change asks for the first time needs a review that is recorded in handrail-components.yaml: `warn` tells it, `enforce` fails the gate.',
      default: 'off',
    }),
    'intake-exempt': z
      .array(text('a name, with * for any letters'))
      .max(500, 'more than 500 names')
      .optional()
      .meta({
        description: 'Packages that need no review, such as those of your own.',
        examples: [['@acme/*', 'Maven:com.acme:*']],
      }),
    registries: z
      .array(registry)
      .max(500, 'more than 500 entries')
      .optional()
      .meta({
        description:
          'Where packages may come from, by ecosystem and scope; the longest scope that is of a package decides.',
        examples: [[{ ecosystem: 'npm', scope: '@acme', allow: ['nexus.acme.example'] }]],
      }),
    product: z
      .array(text('a name'))
      .max(100, 'more than 100 names')
      .optional()
      .meta({
        description: 'What documents of others call this application: Package URLs or names.',
        examples: [['pkg:oci/shop', 'pkg:npm/shop@2.1.0']],
      }),
    vex: z
      .array(text('a path'))
      .max(100, 'more than 100 documents')
      .optional()
      .meta({
        description:
          'Documents of others in this tree that say what a flaw means here: OpenVEX, CycloneDX or CSAF as JSON.',
        examples: [['docs/vendor.openvex.json']],
      }),
  })
  .meta({ description: 'How packages are looked up, and what is advised of them.' });

const infra = z
  .strictObject({
    'variable-files': z
      .array(
        z
          .string()
          .regex(
            /^(?![/\\])(?!.*(?:^|\/)\.\.(?:\/|$))[^\0]+\.tfvars(?:\.json)?$/,
            'write a path of the tree that ends in .tfvars or .tfvars.json',
          ),
      )
      .max(100, 'more than 100 files')
      .optional()
      .meta({
        description:
          'Files of variables that count although nothing reads them by itself, as if they were named with -var-file: paths from the root of the tree.',
        examples: [['infra/production.tfvars']],
      }),
  })
  .meta({ description: 'How infrastructure code is read.' });

const gate = z
  .strictObject({
    'fail-on': z
      .enum([...severities, 'never'])
      .optional()
      .meta({ description: 'Least severity that fails the gate.', default: 'high' }),
    confidence: z
      .enum(confidences)
      .optional()
      .meta({ description: 'Least confidence that fails the gate.', default: 'medium' }),
    undecided: z.enum(['pass', 'fail']).optional().meta({
      description:
        'With fail, a flaw of a package counts until somebody decided on it, and not after that: see decisions.',
      default: 'pass',
    }),
    accept: z.array(z.enum(acceptable)).optional().meta({
      description:
        'Reasons for which files may stay unchecked and the scan still counts as complete. Replaces the default.',
    }),
  })
  .meta({ description: 'When a scan fails.' });

const application = z
  .strictObject({
    exposure: z.enum(exposures).optional().meta({
      description: 'Who can get at it: it makes flaws of packages more or less urgent.',
      default: 'unknown',
    }),
    criticality: z
      .enum(criticalities)
      .optional()
      .meta({ description: 'How much depends on it.', default: 'unknown' }),
  })
  .meta({ description: 'What is known of the application, for the priority of findings about packages.' });

const samples = z
  .array(z.string().min(1).max(2_000, 'longer than 2000 characters'))
  .max(100, 'more than 100 samples');

const detector = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{1,60}$/, 'lower-case letters, digits and - are needed')
      .meta({ description: 'acme-token becomes the rule secrets/acme-token.' }),
    title: text('what it is').meta({ description: 'What it is, for people.' }),
    keywords: z
      .array(z.string().regex(/^[\x20-\x7e]{3,100}$/, 'three to a hundred characters of ASCII are needed'))
      .min(1, 'name a keyword, or leave the key out')
      .max(50, 'more than 50 keywords')
      .optional()
      .meta({
        description: 'Texts one of which stands near every match. Left out, they are taken from the pattern.',
      }),
    pattern: z
      .string()
      .min(1, 'write a pattern')
      .max(4_000, 'longer than 4000 characters')
      .meta({ description: 'In RE2 syntax; the group named secret, or the first one, is the secret.' }),
    'secret-group': z
      .int()
      .min(0)
      .max(100)
      .optional()
      .meta({ description: 'The number of the group that is the secret.' }),
    entropy: z
      .number()
      .min(0)
      .max(8)
      .optional()
      .meta({ description: 'Least Shannon entropy of the secret, in bits a character.' }),
    severity: z
      .enum(severities)
      .optional()
      .meta({ description: 'What its findings count as.', default: 'high' }),
    confidence: z.enum(confidences).optional().meta({ description: 'How sure it is.', default: 'medium' }),
    samples: z
      .strictObject({
        bad: samples
          .min(1, 'give a text in which it must fire')
          .meta({ description: 'Texts in which it must fire.' }),
        good: samples.optional().meta({ description: 'Texts in which it must not.' }),
      })
      .meta({
        description:
          'Texts in which it must fire and must not, for handrail rules test. {alnum:32}, {hex:40}, {digits:8}, {upper:16} and {lower:16} stand for random characters, so that no credential lies in this file.',
      }),
  })
  .meta({ description: "A kind of credential of the repository's own." });

const functionName = z
  .string()
  .regex(
    /^@?[\w$][\w$/@-]*(?:\.[\w$-]+)+$/,
    'write its full name with dots, such as acme.db.run or shop.text.clean',
  )
  .max(200, 'longer than 200 characters')
  .meta({
    description:
      'The full name of a function or method: of a library, or of the repository by module and name.',
    examples: ['acme.db.run', 'shop.text.clean'],
  });

const place = z
  .union([z.int().min(0).max(20), z.literal('receiver')])
  .meta({ description: 'An argument, counted from 0, or `receiver`: what the method is called on.' });

const kind = z
  .enum(modelKinds)
  .meta({ description: 'What data can do there: become part of SQL, of a command, of a page.' });

const model = {
  sources: z.strictObject({
    name: functionName,
    kind: z.enum(modelSources).meta({ description: 'Where the data that it gives comes from.' }),
  }),
  sinks: z.strictObject({ name: functionName, argument: place, kind }),
  sanitizers: z.strictObject({
    name: functionName,
    kinds: z.array(kind).min(1, 'name a kind').meta({ description: 'For what the result is safe.' }),
  }),
  flows: z.strictObject({
    name: functionName,
    from: place,
    to: z.union([place, z.literal('result')]).meta({ description: 'Where the data is afterwards.' }),
  }),
} as const;

/** More are hardly written by people. */
const mostModels = 2_000;
const tooMany = `more than ${mostModels} models`;

const models = z
  .strictObject({
    sources: z.array(model.sources).max(mostModels, tooMany).optional().meta({
      description: 'Functions whose result is untrusted data.',
    }),
    sinks: z.array(model.sinks).max(mostModels, tooMany).optional().meta({
      description: 'Functions with an argument in which untrusted data does harm.',
    }),
    sanitizers: z.array(model.sanitizers).max(mostModels, tooMany).optional().meta({
      description: 'Functions whose result is safe for some kinds of harm.',
    }),
    flows: z.array(model.flows).max(mostModels, tooMany).optional().meta({
      description: 'Where data goes through a function, when it is not from all arguments to the result.',
    }),
  })
  .meta({ description: 'What code analysis shall know of functions that it does not know.' });

const decision = decisionSchema({ pattern, day, reason, text });

/** The keys of every object, by place (`*` for an entry), so that an unknown key can be told from a mistyped one. */
export const keysByPlace: ReadonlyMap<string, readonly string[]> = new Map([
  [
    '',
    [
      'version',
      'scan',
      'packages',
      'application',
      'infra',
      'gate',
      'rules',
      'suppressions',
      'decisions',
      'models',
      'detectors',
    ],
  ],
  ['scan', Object.keys(scan.shape)],
  ['scan.exclude.*', Object.keys(exclusion.shape)],
  ['packages', Object.keys(packages.shape)],
  ['packages.symbols.*', Object.keys(vulnerableSymbol.shape)],
  ['packages.symbols.*.package', ['ecosystem', 'name']],
  ['application', Object.keys(application.shape)],
  ['packages.licences', Object.keys(licences.shape)],
  ['packages.licences.packages.*', Object.keys(licenceOverride.shape)],
  ['packages.registries.*', Object.keys(registry.shape)],
  ['infra', Object.keys(infra.shape)],
  ['gate', Object.keys(gate.shape)],
  ['rules.*', ['severity']],
  ['suppressions.*', ['rule', 'path', 'reason', 'until']],
  ['decisions.*', Object.keys(decision.shape)],
  ['models', Object.keys(models.shape)],
  ['models.sources.*', Object.keys(model.sources.shape)],
  ['models.sinks.*', Object.keys(model.sinks.shape)],
  ['models.sanitizers.*', Object.keys(model.sanitizers.shape)],
  ['models.flows.*', Object.keys(model.flows.shape)],
  ['detectors.*', Object.keys(detector.shape)],
  ['detectors.*.samples', ['bad', 'good']],
]);

/** The shape of `handrail.yaml`; `isRule` tells the rules of this version, so that a mistyped one is an error. */
export function configSchema(isRule: (id: string) => boolean) {
  const ruleId = z
    .string()
    .refine(isRule, 'no such rule')
    .meta({ description: 'A rule, as `handrail rules list` prints it.' });
  const isFamily = (name: string) => families.some((each) => each === name && each !== 'policy');
  const scope = z
    .string()
    .refine((name) => isRule(name) || isFamily(name), 'no such rule or family')
    .meta({ description: 'A rule, or a whole family.', examples: ['secrets/private-key', 'secrets'] });
  const setting = z.union([
    z.literal('off'),
    z.strictObject({ severity: z.enum(severities).meta({ description: 'What its findings count as.' }) }),
  ]);
  const suppression = z
    .strictObject({ rule: scope, path: pattern, reason, until: day.optional() })
    .superRefine((entry, context) => {
      if (!isFamily(entry.rule) || !matchesEverything(entry.path)) return;
      const message = `a whole family everywhere is no suppression: name a rule or a narrower path, or use scan.skip`;
      context.addIssue({ code: 'custom', path: ['path'], message });
    });
  return z
    .strictObject({
      version: z.literal(1).meta({ description: 'The version of this format.' }),
      scan: scan.optional(),
      packages: packages.optional(),
      application: application.optional(),
      infra: infra.optional(),
      gate: gate.optional(),
      rules: z
        .record(ruleId, setting)
        .optional()
        .meta({
          description: 'Rules set otherwise than by default: `off`, or another severity.',
          examples: [{ 'secrets/private-key': { severity: 'critical' } }],
        }),
      suppressions: z.array(suppression).optional().meta({
        description: 'Findings that shall not count, each with its reason. They stay visible in reports.',
      }),
      decisions: z.array(decision).max(10_000, 'more than 10000 decisions').optional().meta({
        description: 'What was decided about flaws of packages, by whom and until when.',
      }),
      models: models.optional(),
      detectors: z.array(detector).max(10_000, 'more than 10000 detectors').optional().meta({
        description: "Kinds of credentials of the repository's own.",
      }),
    })
    .meta({ title: 'handrail.yaml', description: 'Settings of Handrail for one repository.' });
}

/** A file that passed {@link configSchema}. */
export type WrittenConfig = z.infer<ReturnType<typeof configSchema>>;
