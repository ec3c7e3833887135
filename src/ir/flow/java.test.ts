import { describe, expect, test } from 'vitest';
import { language } from '#audit/code/models/java/language.table';
import { openFlowTest } from './fixtures/flows.ts';
import { java } from './fixtures/java.ts';

const { find, effort } = await openFlowTest(java, [language]);

/** A file of statements: line 3 of it is the first. */
const app = (...lines: readonly string[]) =>
  `import static words.Words.*; import java.util.*; import java.util.stream.*; import java.util.function.*;\nclass App { void main(String[] given) {\n${lines.join('\n')}\n} }\n`;

const found = (...lines: readonly string[]) => find(app(...lines));

describe('texts', () => {
  test('what is put together by + and += is what its parts are', () => {
    expect(found('String q = "a" + source();', 'q += "b";', 'sql(q);')).toEqual(['sql App.java:5']);
    expect(found('String q = "a" + 1;', 'q += "b";', 'sql(q);')).toEqual([]);
  });

  test('a builder, format and join keep what is put in', () => {
    expect(
      found(
        'StringBuilder b = new StringBuilder("a");',
        'b.append(1).append(source());',
        'sql(b.toString());',
      ),
    ).toEqual(['sql App.java:5']);
    expect(
      found('StringBuilder b = new StringBuilder(source());', 'b.setLength(0);', 'sql(b.toString());'),
    ).toEqual([]);
    expect(found('sql(String.format("%s %d", source(), 1));')).toEqual(['sql App.java:3']);
    expect(found('sql(String.format("%d", source()));')).toEqual([]);
    expect(found('sql(String.join(",", "a", source()));')).toEqual(['sql App.java:3']);
  });

  test('a number holds no text', () => {
    expect(found('int n = Integer.parseInt(source());', 'sql("a" + n);')).toEqual([]);
    expect(
      find(
        `import static words.Words.*;\nclass A { void f(int n) { sql("" + n); } void g() { f(h()); } int h() { return unknown(source()); } }`,
      ),
    ).toEqual([]);
  });

  test('a branch that a constant excludes is not read', () => {
    expect(
      found('int n = 106;', 'String s;', 'if (7 * 42 - n > 200) s = source(); else s = "a";', 'sql(s);'),
    ).toEqual([]);
    expect(
      found('int n = 86;', 'String s;', 'if (7 * 42 - n > 200) s = source(); else s = "a";', 'sql(s);'),
    ).toEqual(['sql App.java:6']);
    expect(found('String s = 7 / 2 == 3 ? "a" : source();', 'sql(s);')).toEqual([]);
  });

  test('equals with a constant tells what it is', () => {
    expect(found('String s = source();', 'if ("a".equals(s)) sql(s);', 'else page(s);')).toEqual([
      'html App.java:5',
    ]);
  });
});

describe('collections', () => {
  test('a list by number, also after something was taken away', () => {
    const list = (index: number) =>
      found(
        'List<String> l = new ArrayList<>();',
        'l.add("a"); l.add(source()); l.add("b");',
        'l.remove(0);',
        `sql(l.get(${index}));`,
      );
    expect(list(0)).toEqual(['sql App.java:6']);
    expect(list(1)).toEqual([]);
  });

  test('a map by key', () => {
    const map = (key: string) =>
      found(
        'Map<String, Object> m = new HashMap<>();',
        'm.put("a", source()); m.put("b", "x");',
        `sql((String) m.get("${key}"));`,
      );
    expect(map('a')).toEqual(['sql App.java:5']);
    expect(map('b')).toEqual([]);
  });

  test('arrays, loops, iterators and streams', () => {
    expect(found('String[] a = new String[2];', 'a[1] = source();', 'sql(a[0]);', 'sql(a[1]);')).toEqual([
      'sql App.java:6',
    ]);
    expect(found('for (String s : new String[] { source() }) sql(s);')).toEqual(['sql App.java:3']);
    expect(
      found(
        'List<String> l = List.of(source());',
        'Iterator<String> i = l.iterator();',
        'while (i.hasNext()) sql(i.next());',
      ),
    ).toEqual(['sql App.java:5']);
    expect(
      found(
        'List<String> l = List.of(source());',
        'sql(l.stream().map(x -> x.trim()).filter(x -> true).collect(Collectors.joining(",")));',
      ),
    ).toEqual(['sql App.java:4']);
    expect(found('Stream.of(source()).map(String::trim).forEach(x -> sql(x));')).toEqual(['sql App.java:3']);
    expect(
      found(
        'for (Map.Entry<String, String> e : Map.of("a", source()).entrySet()) { sql(e.getKey()); page(e.getValue()); }',
      ),
    ).toEqual(['html App.java:3']);
  });
});

describe('classes', () => {
  const words = 'import static words.Words.*;\n';

  test('fields of an object by name, set by a constructor', () => {
    const text = (field: string) =>
      `${words}class Box { String a; String b; Box(String a, String b) { this.a = a; this.b = b; } String get() { return ${field}; } }\nclass App { void f() { sql(new Box(source(), "x").get()); } }`;
    expect(find({ 'App.java': text('a') })).toEqual(['sql App.java:3']);
    expect(find({ 'App.java': text('b') })).toEqual([]);
  });

  test('of methods of one name the one with these parameters is called', () => {
    const text = (call: string) =>
      `${words}class App { void put(String a) { sql(a); } void put(String a, int b) { page(a); } void put(List<String> a) { shell(a); }\nvoid f() { ${call}; } }`;
    expect(find(text('put(source())'))).toEqual(['sql App.java:2']);
    expect(find(text('put(source(), 1)'))).toEqual(['html App.java:2']);
  });

  test('a call of an interface is one of all that implement it, over files and packages', () => {
    expect(
      find({
        'a/Dao.java': 'package a; public interface Dao { void run(String q); }',
        'b/Sql.java': `package b; import a.Dao; import static words.Words.*; class Sql implements Dao { public void run(String q) { sql(q); } }`,
        'c/App.java': `package c; import a.*; import static words.Words.*; class App { private final Dao dao; App(Dao dao) { this.dao = dao; } void f() { dao.run(source()); } }`,
      }),
    ).toEqual(['sql b/Sql.java:1']);
  });

  test('super, inherited methods and fields, abstract methods', () => {
    const base =
      'package a; public abstract class Base { protected String kept; abstract void go(String x); void start(String x) { kept = x; go(kept); } }';
    const own = `package a; import static words.Words.*; class Own extends Base { void go(String x) { sql(x); } void f() { super.start(source()); } }`;
    expect(find({ 'a/Base.java': base, 'a/Own.java': own })).toEqual(['sql a/Own.java:1']);
  });

  test('inner and anonymous classes, what they capture and the object around', () => {
    expect(
      find(
        `${words}class App { String s; class In { void g() { sql(s); } } void f() { s = source(); new In().g(); } }`,
      ),
    ).toEqual(['sql App.java:2']);
    expect(
      find(
        `${words}class App { void f() { final String s = source(); new Thread() { public void run() { sql(s); } }.start(); } }`,
      ),
    ).toEqual(['sql App.java:2']);
    expect(
      find(
        `${words}class App { String s; void f() { s = source(); Runnable r = new Runnable() { public void run() { sql(App.this.s); } }; r.run(); } }`,
      ),
    ).toEqual(['sql App.java:2']);
  });

  test('static fields, constants and initialisers', () => {
    expect(
      find(
        `${words}class App { static String s = source(); static final String K = "a"; void f() { sql(K); sql(s); } }`,
      ),
    ).toEqual(['sql App.java:2']);
    expect(
      find({
        'A.java': `${words}class A { static String s; static { s = source(); } }`,
        'B.java': `${words}class B { void f() { sql(A.s); } }`,
      }),
    ).toEqual(['sql B.java:2']);
  });

  test('records, enumerations and what Lombok writes', () => {
    expect(
      find(
        `${words}record P(String a, String b) {}\nclass App { void f() { P p = new P(source(), "x"); sql(p.a()); page(p.b()); if (p instanceof P(String x, var y)) { shell(x); file(y); } } }`,
      ),
    ).toEqual(['sql App.java:3', 'command App.java:3']);
    expect(
      find(
        `${words}@Data class P { private String a; private String b; }\nclass App { void f() { P p = new P(); p.setA(source()); sql(p.getA()); page(p.getB()); } }`,
      ),
    ).toEqual(['sql App.java:3']);
    expect(
      find(
        `${words}enum E { A { String go(String x) { return x; } }, B { String go(String x) { return "b"; } }; abstract String go(String x); }\nclass App { void f() { sql(E.A.go(source())); page(E.B.go(source())); } }`,
      ),
    ).toEqual(['sql App.java:3']);
  });

  test('reflection by a constant name, factories', () => {
    const files = (name: string) => ({
      'a/Run.java': 'package a; public interface Run { void go(String x); }',
      'a/One.java': `package a; import static words.Words.*; class One implements Run { public void go(String x) { sql(x); } }`,
      'a/Two.java': `package a; import static words.Words.*; class Two implements Run { public void go(String x) { } }`,
      'a/App.java': `package a; import static words.Words.*; class App { void f() { Run r = (Run) Class.forName("${name}").newInstance(); r.go(source()); } }`,
    });
    expect(find(files('a.One'))).toEqual(['sql a/One.java:1']);
    expect(find(files('a.Two'))).toEqual([]);
  });

  test('a field that nothing was put into holds nothing of other objects', () => {
    const text = (last: string) =>
      `${words}class N { String v; N next; void put(N n) { next = n; } void set(String s) { v = s; } }\nclass App { void f() { N a = new N(); N b = new N(); a.put(b); ${last} } }`;
    expect(find(text('b.v = source(); sql(a.v);'))).toEqual([]);
    expect(find(text('b.v = source(); sql(a.next.v);'))).toEqual(['sql App.java:3']);
    expect(find(text('a.set(source()); b.set("x"); sql(a.next.v);'))).toEqual([]);
  });

  test('fields and methods by reflection', () => {
    const text = (field: string, method: string) =>
      `${words}class Box { public String a; public void hit(String x) { sql(x); } public void miss(String x) { } }\nclass App { void f() throws Exception { Box b = new Box(); b.a = source(); page((String) Box.class.getField("${field}").get(b));\nb.getClass().getMethod("${method}", String.class).invoke(b, source()); } }`;
    expect(find(text('a', 'hit'))).toEqual(['sql App.java:2', 'html App.java:3']);
    expect(find(text('b', 'miss'))).toEqual([]);
  });

  test('a declared type says what unknown code gave, a narrower one in a cast more', () => {
    const text = (use: string) =>
      `${words}class Base { void go(String x) {} }\nclass Own extends Base { void go(String x) { sql(x); } void more(String x) { shell(x); } }\nclass App { void f() { Base b = unknown(); ${use} } }`;
    expect(find(text('b.go(source());'))).toEqual(['sql App.java:3']);
    expect(find(text('((Own) b).more(source());'))).toEqual(['command App.java:3']);
    expect(find(text('if (b instanceof Own o) o.more(source());'))).toEqual(['command App.java:3']);
  });

  test('elements of generic collections are of their type', () => {
    expect(
      find(
        `${words}import java.util.*;\ninterface Dao { void run(String q); }\nclass Sql implements Dao { public void run(String q) { sql(q); } }\nclass App { List<Dao> all; Map<String, Dao> named; void f() { all.get(0).run(source()); named.get("a").run(source()); all.forEach(d -> d.run(source())); for (var d : all) d.run(source()); } }`,
      ),
    ).toEqual(['sql App.java:4']);
  });
});

describe('functions', () => {
  test('lambdas and references are called by whatever their interface calls it', () => {
    expect(found('Function<String, String> f = x -> x + "a";', 'sql(f.apply(source()));')).toEqual([
      'sql App.java:4',
    ]);
    expect(found('Supplier<String> s = () -> source();', 'sql(s.get());')).toEqual(['sql App.java:4']);
    expect(
      find(
        'import static words.Words.*;\ninterface Go { void on(String x); }\nclass App { void put(Go g, String x) { g.on(x); } void hit(String y) { sql(y); } void f() { put(this::hit, source()); put(y -> page(y), source()); } }',
      ),
    ).toEqual(['sql App.java:3', 'html App.java:3']);
  });
});

describe('statements', () => {
  test('switch as statement and as value', () => {
    const text = (kind: string) =>
      found(
        `String k = "${kind}";`,
        'String s = switch (k) { case "a" -> source(); case "b", "c" -> { yield "x"; } default -> "y"; };',
        'sql(s);',
      );
    expect(text('a')).toEqual(['sql App.java:5']);
    expect(text('c')).toEqual([]);
    expect(
      found(
        'String s = "";',
        'switch ("ABC".charAt(1)) { case \'A\': s = source(); break; case \'B\': s = "b"; break; default: s = source(); }',
        'sql(s);',
      ),
    ).toEqual([]);
  });

  test('try, catch, finally and resources', () => {
    expect(
      found(
        'String s = "";',
        'try { s = source(); } catch (RuntimeException | Error e) { s = "x"; } finally { sql(s); }',
      ),
    ).toEqual(['sql App.java:4']);
    expect(found('try (var r = open(source())) { sql(r.read()); }')).toEqual(['sql App.java:3']);
  });

  test('finally in finally a hundred deep is read in time', () => {
    const deep = 'try { x(); } finally { '.repeat(100) + '}'.repeat(100);
    expect(effort(app(deep)).unsettled).toEqual([]);
  });
});

describe('classes', () => {
  test('behind an interface an implementer knows its own fields', () => {
    const program = (given: string) => `import static words.Words.*;
class App { Orders orders; void main() { orders.find(${given}); } }
interface Orders { void find(String name); }
class StoredOrders implements Orders { Store store; public void find(String name) { store.read(name); } }
class Store { void read(String name) { sql(name); } }
`;
    expect(find(program('source()'))).toEqual(['sql App.java:5']);
    expect(find(program('"all"'))).toEqual([]);
  });

  test('constants of an enumeration are told apart, by == and in a switch', () => {
    const program = (mode: string, body: string) =>
      `import static words.Words.*;\nclass App { void main() { Mode mode = Mode.${mode}; String s; ${body} sql(s); } }\nenum Mode { OPEN, SHUT }\n`;
    const compared = 's = mode == Mode.OPEN ? source() : "x";';
    const switched = 'switch (mode) { case OPEN: s = source(); break; default: s = "x"; }';
    for (const body of [compared, switched]) {
      expect(find(program('OPEN', body))).toEqual(['sql App.java:2']);
      expect(find(program('SHUT', body))).toEqual([]);
    }
  });

  test('a static member by the whole name of its class', () => {
    expect(
      find(
        'package shop;\nimport static words.Words.*;\nclass App { static final Desk DESK = new Desk(); void main() { shop.App.DESK.ask(source()); } }\nclass Desk { void ask(String s) { sql(s); } }\n',
      ),
    ).toEqual(['sql App.java:4']);
  });

  test('what holds one thing gives back the last', () => {
    const held = (last: string) =>
      found(
        'ThreadLocal<String> t = new ThreadLocal<>();',
        't.set(source());',
        `t.set(${last});`,
        'sql(t.get());',
      );
    expect(held('source()')).toEqual(['sql App.java:6']);
    expect(held('"x"')).toEqual([]);
  });

  test('a variable that stays null is something of its type', () => {
    const program = (rest: string) =>
      `import static words.Words.*;\nclass App { void main() { Desk desk = null; ${rest} desk.ask(source()); } }\nclass Desk { void ask(String s) { sql(s); } }\n`;
    expect(find(program(''))).toEqual(['sql App.java:3']);
    expect(find(program('desk = null;'))).toEqual([]);
  });

  test('the text of an exception of the program comes out where it is caught', () => {
    const thrown = (text: string) =>
      found(
        `try { throw new IllegalStateException(${text}); }`,
        'catch (IllegalStateException e) { sql(e.getMessage()); }',
      );
    expect(thrown('source()')).toEqual(['sql App.java:4']);
    expect(thrown('"x"')).toEqual([]);
  });
});

describe('branches that ask the same again', () => {
  const program = (...rest: readonly string[]) =>
    found('boolean open = unknown(1);', 'String s = "x";', 'if (open) s = source();', ...rest);

  test('have one answer', () => {
    expect(program('if (open) sql(s);')).toEqual(['sql App.java:6']);
    expect(program('if (!open) sql(s);')).toEqual([]);
    expect(program('if (open) { return; }', 'sql(s);')).toEqual([]);
    expect(program('if (open) { if (!open) sql(s); }')).toEqual([]);
  });

  test('not once the variable has another value', () => {
    expect(program('open = unknown(2);', 'if (!open) sql(s);')).toEqual(['sql App.java:7']);
    expect(program('for (int i = 0; i < 2; i++) { if (!open) sql(s); open = !open; }')).toEqual([
      'sql App.java:6',
    ]);
  });

  test('and a guard between them still holds', () => {
    expect(program('if (!s.matches("[a-z]+")) return;', 'if (open) sql(s);')).toEqual([]);
    expect(program('s = s + source();', 'if (!open) sql(s);')).toEqual(['sql App.java:7']);
  });
});

describe('private fields', () => {
  const program = (fields: string, rest = '') =>
    find(
      `import static words.Words.*;\nclass App { ${fields} void main() { String s = "x"; if (isOpen) s = source(); sql(s); } ${rest} }\n`,
    );

  test('keep what they begin with where nothing else is assigned to them', () => {
    expect(program('private boolean isOpen = false;')).toEqual([]);
    expect(program('private boolean isOpen = true;')).toEqual(['sql App.java:2']);
  });

  test('not where something is, or an annotation may', () => {
    expect(program('private boolean isOpen = false;', 'void open() { isOpen = true; }')).toEqual([
      'sql App.java:2',
    ]);
    expect(program('@Value("open") private boolean isOpen = false;')).toEqual(['sql App.java:2']);
    expect(program('boolean isOpen = false;')).toEqual(['sql App.java:2']);
  });
});

test('what is written as bytes comes back from them', () => {
  expect(
    found(
      'var bytes = new java.io.ByteArrayOutputStream();',
      'bytes.write(source().getBytes());',
      'sql(bytes.toString());',
    ),
  ).toEqual(['sql App.java:5']);
});

describe('functions that change what is around them', () => {
  const collected = (each: string) =>
    found(
      'List<String> all = new ArrayList<>();',
      'StringBuilder text = new StringBuilder();',
      `Arrays.asList("x", source()).forEach(${each});`,
      'sql(all.get(0));',
      'page(text.toString());',
    );

  test('lambdas', () => {
    expect(collected('each -> all.add(each)')).toEqual(['sql App.java:6']);
    expect(collected('each -> { text.append(each); }')).toEqual(['html App.java:7']);
    expect(collected('each -> all.add("y")')).toEqual([]);
  });

  test('methods of what was there before', () => {
    expect(collected('all::add')).toEqual(['sql App.java:6']);
    expect(collected('text::append')).toEqual(['html App.java:7']);
  });
});

test('a check that is told what to check is as good as what it is told', () => {
  const checked = (pattern: string) =>
    find(
      `import static words.Words.*;\nclass App { void main() { sql(only(source(), ${pattern})); }\n String only(String s, String p) { if (!s.matches(p)) throw new IllegalArgumentException(); return s; } }\n`,
    );
  expect(checked('"[a-z]{1,9}"')).toEqual([]);
  expect(checked('".{1,9}"')).toEqual(['sql App.java:2']);
});
