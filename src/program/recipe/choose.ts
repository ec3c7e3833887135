import type { Platform } from './recipe.ts';

/** What is known of the place of a credential: the path of its file and the text, or its beginning. */
export interface RecipePlace {
  readonly path: string;
  readonly text: string;
}

/** The platform of a file, by its path and what stands in it. */
export function platformOf({ path, text }: RecipePlace): Platform {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return byName(path.toLowerCase(), name) ?? byLanguage(name, text) ?? byContent(name, text) ?? 'config-file';
}

function byName(path: string, name: string): Platform | undefined {
  return names.find(([pattern, isOfPath]) => pattern.test(isOfPath === 'path' ? path : name))?.[2];
}

const names: readonly (readonly [RegExp, 'path' | 'name', Platform])[] = [
  [/(?:^|\/)\.github\/(?:workflows|actions)\/.+\.ya?ml$/, 'path', 'github-actions'],
  [/^(?:docker-)?compose[\w.-]*\.ya?ml$/, 'name', 'compose'],
  [/^(?:[\w.-]+\.)?(?:dockerfile|containerfile)(?:\.[\w.-]+)?$/, 'name', 'dockerfile'],
  [/\.(?:tf|tfvars|hcl)$/, 'name', 'terraform'],
  [/^appsettings(?:\.[\w-]+)?\.json$|^web\.config$|^app\.config$/, 'name', 'dotnet-settings'],
  [/^(?:application|bootstrap)(?:-[\w-]+)?\.(?:properties|ya?ml)$/, 'name', 'spring'],
  [/^\.env(?:\.[\w.-]+)?$|\.env$|^\.envrc$/, 'name', 'dotenv'],
];

function byLanguage(name: string, text: string): Platform | undefined {
  const extension = /\.([a-z0-9]+)$/.exec(name)?.[1] ?? '';
  const language = extensions[extension];
  if (language === 'python') return pythonKind(text);
  return language === 'javascript' ? javascriptKind(text) : language;
}

function pythonKind(text: string): Platform {
  if (/^\s*(?:from|import) (?:aws_cdk|constructs)\b/m.test(text)) return 'cdk-python';
  return /\bdef (?:lambda_handler|handler)\s*\(\s*event\b/.test(text) ? 'lambda-python' : 'python';
}

function javascriptKind(text: string): Platform {
  if (/['"](?:aws-cdk-lib|@aws-cdk\/)/.test(text)) return 'cdk-typescript';
  return /\bexports\.handler\s*=|\bexport const handler\b|\bexport (?:async )?function handler\b/.test(text)
    ? 'lambda-javascript'
    : 'javascript';
}

function byContent(name: string, text: string): Platform | undefined {
  if (/\bAWSTemplateFormatVersion\b|"?Type"?\s*:\s*["']?AWS::\w+::/.test(text)) return 'cloudformation';
  if (/"containerDefinitions"\s*:/.test(text)) return 'ecs';
  if (/\.ya?ml$/.test(name) && /^\s*apiVersion\s*:/m.test(text) && /^\s*kind\s*:/m.test(text))
    return 'kubernetes';
  return /^#!.*\b(?:sh|bash|zsh|dash)\b/.test(text) ? 'shell' : undefined;
}

const extensions: Readonly<Record<string, Platform>> = {
  py: 'python',
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  ts: 'javascript',
  tsx: 'javascript',
  mts: 'javascript',
  cts: 'javascript',
  vue: 'javascript',
  svelte: 'javascript',
  java: 'java',
  kt: 'java',
  scala: 'java',
  groovy: 'java',
  go: 'go',
  cs: 'csharp',
  vb: 'csharp',
  fs: 'csharp',
  rb: 'ruby',
  erb: 'ruby',
  php: 'php',
  rs: 'rust',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
};
