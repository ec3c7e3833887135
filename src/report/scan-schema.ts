import { z } from 'zod';
import { advisoryKinds } from '#model/advisory';
import { fixKinds } from '#model/affected-package';
import { relations, scopes } from '#model/component';
import { justifications, statedStatuses, vexFormats } from '#model/decision';
import { families } from '#model/family';
import { gapReasons } from '#model/gap';
import { priorityInputs, priorityLevels } from '#model/priority';
import { profiles } from '#model/profile';
import { reachStepKinds, reachVerdicts } from '#model/reachability';
import { targetKinds } from '#model/scan';
import { confidences, severities } from '#model/severity';
import { sectionStates, standardKinds, standardLevels } from '#model/standard';

/** Raised when a reader of the old form could misread the new one. */
export const schemaVersion = 1;

const position = z.int().nonnegative();
const family = z.enum(families);

const location = z.strictObject({
  path: z.string(),
  line: position,
  column: position,
  endLine: position,
  endColumn: position,
  at: z
    .string()
    .describe('In a history: the commit (or blob) in which the path has this content.')
    .exactOptional(),
});

const factPlace = z.strictObject({ path: z.string(), line: position.exactOptional() });

const frame = z.strictObject({
  startLine: position,
  lines: z.array(z.string()),
  marks: z.array(z.strictObject({ line: position, start: position, end: position })).exactOptional(),
});

const traceStep = z.strictObject({
  role: z.enum(['source', 'step', 'sink']),
  location,
  message: z.string(),
  frame: frame.exactOptional(),
});

const suppression = z.strictObject({
  kind: z.enum(['inline', 'config', 'decision']),
  reason: z.string(),
  until: z.string().exactOptional(),
  location,
});

const decision = z
  .strictObject({
    status: z.enum(statedStatuses),
    justification: z.enum(justifications).exactOptional(),
    reason: z.string(),
    by: z.string().exactOptional(),
    on: z.string().exactOptional(),
    until: z.string().exactOptional(),
    source: z.enum(['handrail', ...vexFormats]).describe('handrail.yaml, or the form of the document.'),
    location,
  })
  .describe('Of a package: who decided what about the flaw.');

const mark = z.strictObject({ on: z.string(), by: z.string(), note: z.string().exactOptional() });

const marks = z
  .strictObject({
    revoked: mark.exactOptional(),
    rotated: mark.exactOptional(),
    severity: z.enum(severities).describe('Without the mark, where it lowers it.').exactOptional(),
    live: z.literal(true).describe('The provider still accepts it: the mark is wrong.').exactOptional(),
    location,
  })
  .describe('What people say they did about the credential.');

const verification = z
  .strictObject({
    state: z.enum(['verified', 'rejected', 'unknown']),
    provider: z.string(),
    reason: z.string(),
    on: z.string().describe('The day of the answer in UTC.'),
  })
  .describe('With --verify: what the provider said when it was asked whether the credential still works.');

const fix = z
  .strictObject({
    title: z.string(),
    changesResults: z
      .literal(true)
      .describe('What the program stores, shows or answers is another thing afterwards.')
      .exactOptional(),
    edits: z
      .array(z.strictObject({ location, text: z.string() }))
      .describe('Of one file, without overlap, each of the text that was scanned.'),
    diff: z.string().describe('The same as a unified diff, with secrets masked.'),
  })
  .describe('With --fixes: edits with which the program was read again and the finding was gone.');

const affectedPackage = z
  .strictObject({
    purl: z.string(),
    ecosystem: z.string(),
    name: z.string(),
    installed: z.string(),
    ids: z.array(z.string()).describe('Every name of the advisory, the best known first.'),
    kind: z.enum(advisoryKinds),
    summary: z.string().exactOptional(),
    fixed: z.array(z.string()),
    path: z.array(z.string()).describe('From the direct dependency to the package.'),
    scope: z.enum(scopes),
    relation: z.enum(relations),
    reachability: z.enum(reachVerdicts).describe('Whether our code can reach the flaw.'),
    reach: z
      .strictObject({
        why: z.string(),
        imported: factPlace.describe('The first import of it, or of what brings it.').exactOptional(),
        symbol: z.string().describe('The vulnerable function that is called.').exactOptional(),
        path: z
          .array(z.strictObject({ kind: z.enum(reachStepKinds), name: z.string(), place: factPlace }))
          .describe('From where somebody outside begins to the flaw.')
          .exactOptional(),
      })
      .describe('Why, and what shows it.')
      .exactOptional(),
    severity: z.enum([...severities, 'unknown']),
    score: z.number().min(0).max(10).exactOptional(),
    vector: z.string().exactOptional(),
    ratedBy: z.string().exactOptional(),
    exploitation: z
      .strictObject({
        epss: z.number().min(0).max(1).exactOptional(),
        isKnownExploited: z.literal(true).exactOptional(),
      })
      .exactOptional(),
    symbols: z.array(z.string()),
    layer: z
      .strictObject({
        number: z.int().positive().describe('From the bottom, counted from 1.'),
        digest: z.string(),
        instruction: z.string().describe('What the build ran, without values.').exactOptional(),
        isBase: z.boolean().describe('It came with the image that this one was built on.'),
      })
      .describe('Of an image: the layer that brought it.')
      .exactOptional(),
    fix: z
      .strictObject({
        kind: z.enum(fixKinds),
        version: z.string().exactOptional(),
        change: z.strictObject({ name: z.string(), path: z.string(), line: position }).exactOptional(),
        command: z.string().exactOptional(),
        edit: z.string().exactOptional(),
        isMajor: z.literal(true).describe('It leaves the major version.').exactOptional(),
        within: z
          .strictObject({
            version: z.string(),
            left: z.array(z.string()),
            command: z.string().exactOptional(),
            edit: z.string().exactOptional(),
          })
          .describe('The best version of the installed major, and the advisories that stay with it.')
          .exactOptional(),
        left: z.array(z.string()).describe('Advisories that the version is not free of.').exactOptional(),
        note: z.string().exactOptional(),
      })
      .exactOptional(),
  })
  .describe('Of the family packages: which package it is about.');

const level = z.enum(priorityLevels).describe('How soon to do something about it.');

const priority = z
  .strictObject({
    level,
    score: z.number().min(0).max(100),
    says: z.string().describe('One line for people, with every input.'),
    factors: z
      .array(
        z.strictObject({
          input: z.enum(priorityInputs),
          says: z.string(),
          factor: z.number().nonnegative(),
          value: z.string().describe('As it was known.').exactOptional(),
          isUnknown: z.literal(true).describe('Nobody knows: it changes nothing.').exactOptional(),
        }),
      )
      .describe('What the score is the product of, at most 100.'),
  })
  .describe('Of the family packages: how soon, and why. It changes neither severity nor the verdict.');

const brokenSection = z.strictObject({
  standard: z.string(),
  standardTitle: z.string(),
  section: z.string().describe('The anchor of its heading.'),
  number: z.string().exactOptional(),
  sectionTitle: z.string(),
  severity: z.enum(severities).describe("The worse of the finding's and the section's."),
  dueDays: position.describe('Days from the day on which it was found.').exactOptional(),
  fix: z.string().describe('The sanctioned way.').exactOptional(),
});

const controls = z.array(
  z.strictObject({ standard: z.string(), version: z.string(), ids: z.array(z.string()) }),
);

const standardResult = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(standardKinds),
  version: z.string(),
  level: z.enum(standardLevels).describe('Who wrote it.'),
  owner: z.string().exactOptional(),
  path: z.string(),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      number: z.string().exactOptional(),
      title: z.string(),
      state: z.enum(sectionStates),
      why: z.string().exactOptional(),
      findings: position.describe('Findings that break it and that nobody suppressed.'),
      asks: z.string().describe('What it asks for, as Markdown; of broken sections only.').exactOptional(),
      fix: z.string().exactOptional(),
      controls: controls.describe('What it covers of public catalogues.').exactOptional(),
    }),
  ),
});

const finding = z.strictObject({
  key: z.string(),
  lineHash: z.string(),
  ruleId: z.string(),
  family,
  title: z.string(),
  message: z.string(),
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  cwe: z.int().nonnegative(),
  location,
  frame: frame.exactOptional(),
  trace: z.array(traceStep).exactOptional(),
  evidence: z.record(z.string(), z.string()).exactOptional(),
  package: affectedPackage.exactOptional(),
  priority: priority.exactOptional(),
  group: z
    .int()
    .positive()
    .describe('Findings of this scan with the same rule and the same value share a number.')
    .exactOptional(),
  status: z.enum(['new', 'existing']).exactOptional(),
  suppression: suppression.exactOptional(),
  decision: decision.exactOptional(),
  marks: marks.exactOptional(),
  verification: verification.exactOptional(),
  standards: z
    .array(brokenSection)
    .describe('Sections of standards that it breaks, the most exact first.')
    .exactOptional(),
  fix: fix.exactOptional(),
});

const clears = z.strictObject({
  critical: position.exactOptional(),
  high: position.exactOptional(),
  medium: position.exactOptional(),
  low: position.exactOptional(),
  info: position.exactOptional(),
});

const keys = z.array(z.string());

const plan = z
  .strictObject({
    changes: z.array(
      z.strictObject({
        kind: z.enum(['upgrade', 'refresh', 'override', 'remove', 'system']),
        ecosystem: z.string(),
        name: z.string(),
        from: z.string(),
        to: z.string().exactOptional(),
        path: z.string(),
        line: position,
        by: z.string().describe('The direct dependency that brings it.').exactOptional(),
        command: z.string().exactOptional(),
        edit: z.string().exactOptional(),
        note: z.string().exactOptional(),
        isMajor: z.literal(true).exactOptional(),
        within: z
          .strictObject({
            to: z.string(),
            command: z.string().exactOptional(),
            edit: z.string().exactOptional(),
            clears,
            findings: keys,
            leaves: z.array(z.string()),
          })
          .describe('What can be done within the major version; it clears some only.')
          .exactOptional(),
        clears: clears.describe('How many findings are gone with it, by severity.'),
        findings: keys.describe('Their keys.'),
        priority: z
          .strictObject({ level, score: z.number().min(0).max(100), says: z.string() })
          .describe('The most urgent of what it clears.')
          .exactOptional(),
        mayClear: keys.describe('Findings of what it brings: only a scan can tell.').exactOptional(),
        leaves: z.array(z.string()).describe('Advisories of the package that stay.').exactOptional(),
      }),
    ),
    without: z
      .array(
        z.strictObject({
          ecosystem: z.string(),
          name: z.string(),
          version: z.string(),
          path: z.string(),
          line: position,
          ids: z.array(z.string()),
          why: z.string(),
          findings: keys,
        }),
      )
      .describe('Packages that no change is known to mend.'),
    cooldowns: z
      .array(z.string())
      .describe('How long package managers wait for versions, and what that means for fixes.')
      .exactOptional(),
  })
  .describe('Changes that clear findings about packages, what clears most first.');

const rule = z.strictObject({
  id: z.string(),
  family,
  title: z.string(),
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  cwe: z.int().nonnegative(),
  owasp: z.array(z.string()).exactOptional(),
  controls: z
    .array(z.strictObject({ standard: z.string(), version: z.string(), ids: z.array(z.string()) }))
    .describe('Controls of benchmarks and regulations that the rule speaks of.')
    .exactOptional(),
  text: z.strictObject({
    what: z.string(),
    why: z.string(),
    fix: z.array(z.string()),
    ways: z
      .array(z.string())
      .describe('The safe way of each library that findings of the rule are about.')
      .exactOptional(),
    references: z.array(z.string()),
  }),
  formerly: z.array(z.string()).exactOptional(),
});

const exclusionReasons = [
  'binary',
  'gitignore',
  'handrailignore',
  'excluded',
  'not-included',
  'vendored',
  'generated',
  'minified',
  'version-control',
] as const;

/** The JSON report: a scan and the version of its form. The order of keys here is their order in the file. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion).describe('Version of this form.'),
    tool: z.strictObject({ name: z.literal('handrail'), version: z.string() }),
    target: z
      .strictObject({
        kind: z.enum(targetKinds),
        name: z.string(),
        revision: z.string().exactOptional(),
        base: z.string().exactOptional(),
      })
      .describe('What was scanned; never an absolute path.'),
    verdict: z
      .strictObject({
        outcome: z.enum(['clean', 'findings', 'incomplete', 'interrupted']),
        exitCode: z.literal([0, 1, 2, 3, 70, 130]),
        failOn: z.enum([...severities, 'never']),
        confidence: z.enum(confidences),
        counted: z.int().nonnegative(),
        unaccepted: z.int().nonnegative(),
        undecided: z
          .strictObject({ open: position, all: position })
          .describe('With --fail-on-undecided: flaws of packages that nobody decided on, and all there are.')
          .exactOptional(),
      })
      .describe('What the gate decided: findings that count, and gaps that are not accepted.'),
    profile: z
      .strictObject({ name: z.enum(profiles), hidden: z.int().nonnegative() })
      .describe('By which profile findings were chosen, and how many it leaves out.'),
    findings: z.array(finding),
    fixed: z
      .array(z.strictObject({ key: z.string(), ruleId: z.string(), path: z.string(), line: position }))
      .describe('Findings of the baseline or base that are gone, although their file was checked.'),
    gaps: z
      .array(
        z.strictObject({
          analyser: z.enum([...families, 'source']),
          path: z.string(),
          why: z.enum(gapReasons),
          detail: z.string(),
        }),
      )
      .describe('What was to be checked and was not.'),
    exclusions: z
      .array(z.strictObject({ path: z.string(), why: z.enum(exclusionReasons), by: z.string() }))
      .describe('What was left out on purpose, and where that is written.'),
    notices: z.array(
      z.strictObject({
        code: z.string(),
        message: z.string(),
        path: z.string().exactOptional(),
        line: position.exactOptional(),
      }),
    ),
    coverage: z
      .array(
        z.strictObject({
          family,
          state: z.enum(['checked', 'partly', 'not-built', 'nothing-to-check', 'skipped']),
          files: z.int().nonnegative(),
          checked: z.int().nonnegative(),
          bytes: z.int().nonnegative(),
          packages: z
            .strictObject({ named: position, lookedUp: position })
            .describe('Of packages: those that files name, and those that were looked up.')
            .exactOptional(),
        }),
      )
      .describe('Per family: the files that concern it, and those that it read to the end.'),
    plan: plan.exactOptional(),
    standards: z
      .array(standardResult)
      .describe("How each standard is met: the organisation's, or those that come with Handrail.")
      .exactOptional(),
    rules: z.array(rule).describe('The rules that the findings refer to.'),
    reproducible: z
      .boolean()
      .describe(
        'False when an interruption, the last-resort clock or answers of providers (--verify) shaped the result.',
      ),
  })
  .describe('JSON report of a Handrail scan. Lines and columns count from 1; columns are UTF-16 code units.');
