import type { CallModel, ModelPack } from '#ir/flow/models';
import { each, flowing, into, itself, things } from './of.ts';

const code: CallModel = into('code');
const parsed: CallModel = { flow: [{ from: 0, to: 'result' }] };
const runs: CallModel = { flow: 'none', sinks: [{ at: 'receiver', kind: 'code' }] };
const expression: CallModel = into('code', 0, { weakness: 'expression-injection' });
const evaluated: CallModel = into('code', 'receiver', { weakness: 'expression-injection' });
const template: CallModel = into('template');
const spel = 'org.springframework.expression';
const jexl = 'org.apache.commons.jexl3 org.apache.commons.jexl2';
const under = (packages: string, name: string) =>
  packages
    .split(' ')
    .map((each) => `${each}.${name}`)
    .join(' ');

/** Languages of expressions, scripts and templates: a text of them is code. */
export const expressions: ModelPack = {
  name: 'Expressions and templates',
  languages: ['java'],
  types: {
    [`${spel}.spel.standard.SpelExpressionParser`]: { extends: [`${spel}.ExpressionParser`] },
    [`${spel}.spel.standard.SpelExpression`]: { extends: [`${spel}.Expression`] },
    [`${spel}.common.TemplateAwareExpressionParser`]: { extends: [`${spel}.ExpressionParser`] },
    'groovy.lang.GroovyShell': {},
  },
  calls: {
    [`${spel}.ExpressionParser.parseExpression`]: { ...parsed, returns: `${spel}.Expression` },
    [`${spel}.spel.standard.SpelExpressionParser.parseRaw`]: { ...parsed, returns: `${spel}.Expression` },
    [`${spel}.spel.support.SimpleEvaluationContext.forReadOnlyDataBinding`]: {
      flow: 'none',
      returns: `${spel}.spel.support.SimpleEvaluationContext.Builder`,
    },
    [`${spel}.spel.support.SimpleEvaluationContext.forReadWriteDataBinding`]: {
      flow: 'none',
      returns: `${spel}.spel.support.SimpleEvaluationContext.Builder`,
    },
    [`${spel}.spel.support.SimpleEvaluationContext.Builder.build`]: {
      flow: 'none',
      returns: `${spel}.spel.support.SimpleEvaluationContext`,
    },
    [`${spel}.spel.support.SimpleEvaluationContext.Builder.withRootObject`]: itself,
    ...each(`${spel}.Expression`, 'getValue getValueType getValueTypeDescriptor setValue', {
      flow: 'none',
      sinks: [
        {
          at: 'receiver',
          kind: 'code',
          when: { not: { at: 0, refersTo: `${spel}.spel.support.SimpleEvaluationContext` } },
        },
      ],
    }),
    ...each('javax.script.ScriptEngine', 'eval', code),
    'javax.script.Compilable.compile': code,
    'javax.script.ScriptEngineManager.getEngineByName': {
      flow: 'none',
      returns: 'javax.script.ScriptEngine',
    },
    'javax.script.ScriptEngineManager.getEngineByExtension': {
      flow: 'none',
      returns: 'javax.script.ScriptEngine',
    },
    ...each('groovy.lang.GroovyShell', 'evaluate parse run', code),
    'groovy.lang.GroovyCodeSource': flowing(0),
    'groovy.lang.GroovyClassLoader.parseClass': code,
    ...each('groovy.util.Eval', 'me', into('code', '0+')),
    'groovy.util.Eval.x': into('code', 1),
    'groovy.util.Eval.xy': into('code', 2),
    'groovy.util.Eval.xyz': { parameters: ['x', 'y', 'z', 'expression'], ...into('code', 3) },
    ...each(
      'groovy.text.TemplateEngine groovy.text.SimpleTemplateEngine groovy.text.StreamingTemplateEngine groovy.text.XmlTemplateEngine groovy.text.GStringTemplateEngine',
      'createTemplate',
      code,
    ),
    'org.codehaus.groovy.control.CompilationUnit.addSource': { flow: [{ from: '0+', to: 'receiver' }] },
    'org.codehaus.groovy.control.SourceUnit': flowing('0+'),
    'org.codehaus.groovy.control.CompilationUnit.compile': runs,
    ...each('ognl.Ognl', 'getValue setValue', expression),
    'ognl.Ognl.parseExpression': { ...parsed, returns: 'ognl.Node' },
    'ognl.Ognl.compileExpression': { flow: [{ from: 2, to: 'result' }], returns: 'ognl.Node' },
    'ognl.Node.getAccessor': {
      flow: [{ from: 'receiver', to: 'result' }],
      returns: 'ognl.enhance.ExpressionAccessor',
    },
    ...each('ognl.Node ognl.SimpleNode', 'getValue setValue', evaluated),
    ...each('ognl.enhance.ExpressionAccessor', 'get set', evaluated),
    ...each('com.opensymphony.xwork2.ognl.OgnlUtil', 'getValue setValue callMethod compile', expression),
    ...each('org.mvel2.MVEL org.mvel.MVEL', 'eval evalToBoolean evalToString', code),
    ...each('org.mvel2.MVEL org.mvel.MVEL', 'compileExpression compileGetExpression', parsed),
    ...each(
      'org.mvel2.MVEL org.mvel.MVEL',
      'executeExpression executeAllExpression executeSetExpression',
      code,
    ),
    'org.mvel2.MVELRuntime.execute': into('code', 1),
    'org.mvel2.compiler.ExpressionCompiler': flowing(0),
    'org.mvel2.compiler.ExpressionCompiler.compile': flowing('receiver'),
    ...each(
      'org.mvel2.compiler.CompiledExpression org.mvel2.compiler.ExecutableStatement org.mvel2.compiler.Accessor',
      'getDirectValue getValue',
      runs,
    ),
    'org.mvel2.jsr223.MvelScriptEngine.compile': parsed,
    'org.mvel2.jsr223.MvelScriptEngine.compiledScript': parsed,
    ...each('org.mvel2.jsr223.MvelScriptEngine', 'eval evaluate', code),
    'org.mvel2.jsr223.MvelCompiledScript': flowing(1),
    'javax.script.CompiledScript.eval': runs,
    'org.mvel2.jsr223.MvelCompiledScript.eval': runs,
    ...each('org.mvel2.templates.TemplateRuntime', 'eval execute', code),
    'org.mvel2.templates.TemplateCompiler.compileTemplate': parsed,
    'org.mvel2.templates.TemplateCompiler': flowing(0),
    'org.mvel2.templates.TemplateCompiler.compile': flowing('receiver'),
    ...each(under(jexl, 'JexlEngine'), 'createExpression createScript createTemplate', {
      ...parsed,
      returns: 'org.apache.commons.jexl3.JexlExpression',
    }),
    ...each(under(jexl, 'JxltEngine'), 'createExpression createTemplate', {
      ...parsed,
      returns: 'org.apache.commons.jexl3.JxltEngine.Expression',
    }),
    ...each(under(jexl, 'JexlEngine'), 'getProperty setProperty', into('code', '0+')),
    ...each(under(jexl, 'JexlEngine'), 'createJxltEngine', {
      flow: 'none',
      returns: 'org.apache.commons.jexl3.JxltEngine',
    }),
    ...each(under(jexl, 'JexlBuilder'), 'create', {
      flow: 'none',
      returns: 'org.apache.commons.jexl3.JexlEngine',
    }),
    ...each(under(jexl, 'UnifiedJEXL'), 'parse createTemplate', {
      ...parsed,
      returns: 'org.apache.commons.jexl2.UnifiedJEXL.Expression',
    }),
    ...each(
      `${under(jexl, 'Expression')} ${under(jexl, 'JexlExpression')} ${under(jexl, 'Script')} ${under(jexl, 'JexlScript')} ${under(jexl, 'JxltEngine.Expression')} ${under(jexl, 'JxltEngine.Template')} ${under(jexl, 'UnifiedJEXL.Expression')} ${under(jexl, 'UnifiedJEXL.Template')}`,
      'evaluate execute callable prepare call',
      runs,
    ),
    ...each('javax.el.ExpressionFactory', 'createValueExpression createMethodExpression', into('code', '0+')),
    'javax.el.ELProcessor.eval': code,
    ...each('javax.el.ELProcessor', 'getValue setValue', code),
    'javax.validation.ConstraintValidatorContext.buildConstraintViolationWithTemplate': code,
    'org.apache.el.ExpressionFactoryImpl.createValueExpression': into('code', '0+'),
    'bsh.Interpreter.eval': code,
    'org.springframework.scripting.bsh.BshScriptEvaluator.evaluate': code,
    'org.springframework.scripting.support.StaticScriptSource': flowing(0),
    'jdk.jshell.JShell.eval': code,
    'org.python.util.PythonInterpreter.exec': code,
    'org.python.util.PythonInterpreter.eval': code,
    'org.mozilla.javascript.Context.evaluateString': into('code', 1),
    'org.mozilla.javascript.Context.compileString': code,
    'com.hubspot.jinjava.Jinjava.render': template,
    'com.hubspot.jinjava.Jinjava.renderForResult': template,
    ...each(
      'org.apache.velocity.app.Velocity org.apache.velocity.app.VelocityEngine',
      'evaluate',
      into('template', '2+'),
    ),
    'org.apache.velocity.app.Velocity.mergeTemplate': template,
    ...each(
      'org.apache.velocity.runtime.RuntimeServices org.apache.velocity.runtime.RuntimeSingleton org.apache.velocity.runtime.RuntimeInstance',
      'evaluate',
      into('template', '2+'),
    ),
    ...each(
      'org.apache.velocity.runtime.RuntimeServices org.apache.velocity.runtime.RuntimeSingleton org.apache.velocity.runtime.RuntimeInstance',
      'parse',
      template,
    ),
    ...each(
      'org.apache.velocity.runtime.resource.util.StringResourceRepository',
      'putStringResource',
      into('template', 1),
    ),
    'freemarker.template.Template': into('template', '1+'),
    'freemarker.cache.StringTemplateLoader.putTemplate': into('template', 1),
    ...each(
      'org.thymeleaf.TemplateEngine org.thymeleaf.ITemplateEngine org.thymeleaf.spring5.SpringTemplateEngine org.thymeleaf.spring6.SpringTemplateEngine',
      'process processThrottled',
      { ...template, view: { name: 0, data: 1 } },
    ),
    ...things('org.thymeleaf.context', 'Context WebContext', { like: 'java.map' }),
    ...each(
      'org.thymeleaf.context.Context org.thymeleaf.context.WebContext org.thymeleaf.context.AbstractContext',
      'setVariable setVariables',
      {
        like: 'java.putAll',
      },
    ),
    ...each('freemarker.template.Configuration', 'getTemplate', { like: 'java.page' }),
    ...each('org.apache.velocity.app.VelocityEngine org.apache.velocity.app.Velocity', 'getTemplate', {
      like: 'java.page',
    }),
    ...each(
      'freemarker.template.Configuration.getTemplate freemarker.template.Configuration freemarker.template.Template',
      'process',
      {
        flow: 'none',
        view: { name: '.#view', data: 0 },
      },
    ),
    ...each(
      'org.apache.velocity.app.VelocityEngine org.apache.velocity.app.Velocity org.apache.velocity.Template',
      'merge',
      {
        flow: 'none',
        view: { name: '.#view', data: 0 },
      },
    ),
    'org.apache.velocity.VelocityContext': { like: 'java.map' },
    'org.apache.velocity.VelocityContext.put': { like: 'java.putAll' },
    'org.springframework.ui.freemarker.FreeMarkerTemplateUtils.processTemplateIntoString': {
      flow: 'none',
      view: { name: '0.#view', data: 1 },
    },
    ...each(
      'com.mitchellbosecke.pebble.PebbleEngine io.pebbletemplates.pebble.PebbleEngine',
      'getTemplate getLiteralTemplate',
      template,
    ),
  },
};
