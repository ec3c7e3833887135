import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { auditProgram } from '#audit/code/code';
import { codeGroups, groupOf } from '#audit/code/group';
import { openCodeText } from '#audit/code/text';
import { openFrontEnd } from '#ir/code/front-end';
import type { Instruction, Terminator } from '#ir/code/instruction';
import { languageOf } from '#ir/code/language';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import { unpackModule } from '#ir/code/pack';
import { joinCodeFacts } from '#model/code-facts';
import { compareText } from '#model/location';
import type { ReachModule } from '#model/reach-facts';
import { openParser } from '#parse/syntax/parser';
import { kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import { visible, visibleLines } from '#report/inert/visible';
import { readGrammar } from '#store/grammars';

/** What can be looked at. */
export type Stage = 'tree' | 'ir' | 'summary' | 'flows' | 'facts' | 'reach';

/**
 * One stage of one file as text, safe to print; undefined when the file is no code that is read.
 *
 * @param wanted shows only functions of this name
 */
export async function showStage(
  path: string,
  stage: Stage,
  wanted: string | undefined,
): Promise<string | undefined> {
  if (stage === 'facts' || stage === 'reach') return showFacts(path, stage);
  const language = languageOf(path);
  if (language === undefined) return undefined;
  const text = await readFile(path, 'utf8');
  if (stage === 'tree') return showTree(await parse(language.grammar, text));
  const { packed, scripts, view, gaps } = await openFrontEnd(readGrammar).read(path, () => text);
  const said = gaps.map(({ why, detail }) => `${why}: ${detail}\n`).join('');
  const modules = [packed, view?.packed, scripts?.packed].flatMap((each) =>
    each === undefined ? [] : [unpackModule(each)],
  );
  const shown = modules.map((module) =>
    stage === 'ir' ? showInstructions(module, wanted) : showFlows(module, text, stage, wanted),
  );
  return said + shown.join('\n');
}

/** What a file, or all code in a folder, tells besides flaws, as JSON; undefined when there is no code. */
async function showFacts(path: string, stage: 'facts' | 'reach'): Promise<string | undefined> {
  const isFolder = (await stat(path)).isDirectory();
  const found = isFolder ? await readdir(path, { recursive: true }) : [''];
  const names = found.filter(
    (name) => !/(?:^|\/)(?:node_modules|\.git)\//.test(name) && languageOf(name || path) !== undefined,
  );
  if (names.length === 0) return undefined;
  const frontEnd = openFrontEnd(readGrammar);
  const texts = new Map<string, string>();
  const modules: CodeModule[] = [];
  for (const name of names.sort(compareText)) {
    const text = await readFile(join(path, name), 'utf8');
    const { packed } = await frontEnd.read(name || path, () => text);
    if (packed === undefined) continue;
    texts.set(name || path, text);
    modules.push(unpackModule(packed));
  }
  const reach: ReachModule[] = [];
  const facts = codeGroups.flatMap((group) => {
    const own = modules.filter(({ language }) => groupOf(language) === group);
    if (own.length === 0) return [];
    const textOf = (number: number) => openCodeText(texts.get(own[number]?.path ?? '') ?? '');
    const audit = auditProgram({ group, modules: own, manifests: [] });
    if (stage === 'reach') reach.push(...audit.reach().values());
    return [audit.facts(textOf)];
  });
  return `${visibleLines(JSON.stringify(stage === 'reach' ? reach : joinCodeFacts(facts), null, 2))}\n`;
}

async function parse(grammar: Parameters<typeof readGrammar>[0], text: string): Promise<SyntaxTree> {
  const [runtime, wasm] = await Promise.all([readGrammar('runtime'), readGrammar(grammar)]);
  const parser = await openParser(grammar, runtime, wasm, '');
  return parser.parse(text);
}

/** A line for each named node, indented by its depth; what has no children shows its text. */
function showTree(tree: SyntaxTree): string {
  const lines: string[] = [];
  const depths: number[] = [];
  for (let node = 0; node < tree.count; node++) {
    const parent = tree.parents[node] ?? -1;
    depths[node] = parent < 0 ? 0 : (depths[parent] ?? 0) + 1;
    if (tree.grammar.named[tree.kinds[node] ?? 0] === false) continue;
    const field = tree.grammar.fields[tree.fields[node] ?? 0];
    const isLeaf = tree.behind[node] === node + 1;
    lines.push(
      `${'  '.repeat(depths[node] ?? 0)}${field ? `${field}: ` : ''}${kindOf(tree, node)}${isLeaf ? ` ${visible(JSON.stringify(textOf(tree, node)))}` : ''}\n`,
    );
  }
  return lines.join('');
}

function showInstructions({ functions }: CodeModule, wanted: string | undefined): string {
  return functions
    .filter(({ name }) => wanted === undefined || name === wanted)
    .map(showFunction)
    .join('\n');
}

function showFunction(fn: CodeFunction): string {
  const given = fn.parameters.map(({ name, slot }) => `${name}=%${slot}`).join(', ');
  const blocks = fn.blocks.map(({ instructions, end, handler }, i) => {
    const lines = [...instructions.map(showInstruction), showEnd(end)];
    return ` ${i}:${handler === undefined ? '' : ` handled by ${handler}`}\n${lines.map((line) => `    ${line}\n`).join('')}`;
  });
  return `${visible(fn.name)}(${given}) ${fn.kind}, ${fn.variables} variables, ${fn.slots} slots\n${blocks.join('')}`;
}

function showInstruction(instruction: Instruction): string {
  const { op, start, end, ...rest } = instruction;
  return visible(`${op} ${JSON.stringify(rest, plain)} @${start}-${end}`);
}

function showEnd({ kind, ...rest }: Terminator): string {
  return `${kind} ${JSON.stringify(rest)}`;
}

/** Big integers have no form in JSON. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}

function showFlows(
  module: CodeModule,
  text: string,
  stage: Exclude<Stage, 'tree' | 'ir' | 'facts' | 'reach'>,
  wanted: string | undefined,
): string {
  const group = groupOf(module.language);
  if (group === undefined) return '';
  const audit = auditProgram({ group, modules: [module], manifests: [] });
  const code = openCodeText(text);
  const { hits, faults, routes, unsettled } = audit.flows;
  const line = (offset: number) => code.positionOf(offset).line;
  const isWanted = (each: { readonly function: string }) => wanted === undefined || each.function === wanted;
  const lines =
    stage === 'summary'
      ? [
          ...routes.map(
            ({ place, method, path }) => `route ${method ?? '?'} ${path ?? '?'} line ${line(place.start)}`,
          ),
          ...hits
            .filter(isWanted)
            .map(
              (hit) =>
                `hit ${hit.kind} ${hit.sink} in ${hit.function} line ${line(hit.place.start)} from ${hit.taint.origin.kind === 'source' ? `${hit.taint.origin.source} ${hit.taint.origin.name}` : hit.taint.origin.id}`,
            ),
          ...faults
            .filter(isWanted)
            .map(
              (fault) =>
                `fault ${fault.weakness} ${fault.about} in ${fault.function} line ${line(fault.place.start)}`,
            ),
          ...unsettled.map((each) => `unsettled ${each.function}: ${each.why}`),
        ]
      : audit
          .describe(() => code)
          .flatMap(({ ruleId, confidence, location, message, trace = [] }) => [
            `${ruleId} (${confidence}) line ${location.line}: ${message}`,
            ...trace.map((step) => `    ${step.role} line ${step.location.line}: ${step.message}`),
          ]);
  return lines.map((each) => `${visible(each)}\n`).join('');
}
