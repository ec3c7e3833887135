import { type OwnModel, saidBy } from '#model/code-models';
import { quoted } from '../quoted.ts';
import { type Loosened, type Loosening, type LooseningRule, references, startOf } from './shape.ts';

/** A function is said to make data safe, or no longer said to be dangerous. */
export const loosenedModels: LooseningRule = {
  rule: {
    id: 'policy/loosened-models',
    family: 'policy',
    title: 'The change makes code analysis see less',
    severity: 'high',
    confidence: 'high',
    cwe: 693,
    text: {
      what: 'The change adds a sanitizer or a flow to the models of handrail.yaml, or takes a source or a sink away.',
      why: 'Whoever writes the code would decide alone that data is safe. This change was still judged by the models of its base; after the merge no finding would show what the model hides.',
      fix: [
        'Propose the model alone, with what the function does, to the people who own the gate.',
        'Where the function is a known one, ask for a model in Handrail itself.',
      ],
      references,
    },
  },
  find: ({ base, head }) => [...added(base, head), ...removed(base, head)],
  bad: [
    {
      says: 'a function becomes a sanitizer',
      base: {},
      head: {
        'handrail.yaml': 'version: 1\nmodels:\n  sanitizers:\n    - { name: shop.clean, kinds: [sql] }\n',
      },
    },
    {
      says: 'a sanitizer covers one kind more',
      base: {
        'handrail.yaml': 'version: 1\nmodels:\n  sanitizers:\n    - { name: shop.clean, kinds: [html] }\n',
      },
      head: {
        'handrail.yaml':
          'version: 1\nmodels:\n  sanitizers:\n    - { name: shop.clean, kinds: [html, sql] }\n',
      },
    },
    {
      says: 'a sink is taken away',
      base: {
        'handrail.yaml':
          'version: 1\nmodels:\n  sinks:\n    - { name: shop.db.run, argument: 0, kind: sql }\n',
      },
      head: { 'handrail.yaml': 'version: 1\n' },
    },
    {
      says: 'what a function hands on is narrowed',
      base: {},
      head: {
        'handrail.yaml': 'version: 1\nmodels:\n  flows:\n    - { name: shop.wrap, from: 1, to: result }\n',
      },
    },
  ],
  good: [
    {
      says: 'a source and a sink are added, a sanitizer goes',
      base: {
        'handrail.yaml': 'version: 1\nmodels:\n  sanitizers:\n    - { name: shop.clean, kinds: [sql] }\n',
      },
      head: {
        'handrail.yaml':
          'version: 1\nmodels:\n  sources:\n    - { name: shop.web.text, kind: http-body }\n  sinks:\n    - { name: shop.db.run, argument: 0, kind: sql }\n',
      },
    },
    {
      says: 'models change their order, and a sanitizer its kinds to fewer',
      base: {
        'handrail.yaml':
          'version: 1\nmodels:\n  sanitizers:\n    - { name: shop.clean, kinds: [html, sql] }\n    - { name: shop.quote, kinds: [command] }\n',
      },
      head: {
        'handrail.yaml':
          'version: 1\nmodels:\n  sanitizers:\n    - { name: shop.quote, kinds: [command] }\n    - { name: shop.clean, kinds: [sql] }\n',
      },
    },
  ],
};

type Side = Loosened['head'];

/** Sanitizers hide what they clear; a flow takes the place of all that a call would hand on. */
function added(base: Side, head: Side): readonly Loosening[] {
  const known = new Set(modelsOf(base).flatMap(parts).map(saidBy));
  return modelsOf(head)
    .filter(({ as }) => as === 'sanitizer' || as === 'flow')
    .flatMap(parts)
    .filter((model) => !known.has(saidBy(model)))
    .map((model) => ({
      location: model.location,
      message:
        model.as === 'sanitizer'
          ? `Data would count as safe (${model.kinds.join(', ')}) after ${quoted(model.name)}.`
          : `Only what the model says would still come out of ${quoted(model.name)}.`,
      about: ['added', saidBy(model)],
    }));
}

function removed(base: Side, head: Side): readonly Loosening[] {
  const left = new Set(modelsOf(head).map(saidBy));
  const file = head.config ?? base.config;
  const location = head.config?.where.get('models') ?? startOf(file?.path ?? '');
  return modelsOf(base)
    .filter((model) => (model.as === 'source' || model.as === 'sink') && !left.has(saidBy(model)))
    .map((model) => ({
      location,
      message: `${quoted(model.name)} would no longer be a ${model.as}.`,
      about: ['removed', saidBy(model)],
    }));
}

/** A sanitizer for each kind, so that one kind more is told as one. */
function parts(model: OwnModel): readonly OwnModel[] {
  return model.as === 'sanitizer' ? model.kinds.map((kind) => ({ ...model, kinds: [kind] })) : [model];
}

function modelsOf({ config }: Side): readonly OwnModel[] {
  return config?.config.models ?? [];
}
