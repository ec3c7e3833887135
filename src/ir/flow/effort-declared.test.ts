import { expect, test } from 'vitest';
import { language as goLibrary } from '#audit/code/models/go/language.table';
import { language as javaLibrary } from '#audit/code/models/java/language.table';
import { openFlowTest } from './fixtures/flows.ts';
import { go } from './fixtures/go.ts';
import { java } from './fixtures/java.ts';

const inJava = await openFlowTest(java, [javaLibrary]);
const inGo = await openFlowTest(go, [goLibrary]);

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join('\n');
}

const words = 'import static words.Words.*; import java.util.*;\n';

test('a method that nothing overrides is read once for all classes that inherit it', () => {
  const text = `${words}class Base { String id; String name() { String a = id; String b = a; String c = b; String d = c; return d; } }
${lines(20, (i) => `class Sub${i} extends Base {}`)}
class App { void main() { ${lines(20, (i) => `sql(new Sub${i}().name());`)} } }`;
  expect(inJava.effort(text)).toEqual({ perInstruction: expect.closeTo(1, 0.3), unsettled: [] });
});

test('a method is read for a class where another of its methods is overridden', () => {
  const text = `${words}abstract class Base { abstract String text(); void run() { sql(text()); } }
class Safe extends Base { String text() { return "a"; } }
class Bad extends Base { String text() { return source(); } }
class App { void main() { new Safe().run(); } }`;
  // Somebody may call it of the other: that is found once, in the class above.
  expect(inJava.find(text)).toEqual(['sql App.java:2']);
});

test('of many classes below one, those that override a method are meant', () => {
  const text = `${words}class Base { String text() { return "a"; } }
${lines(30, (i) => `class Sub${i} extends Base {}`)}
class Late extends Base { String text() { return source(); } }
class App { void main(Base base) { sql(base.text()); } }`;
  expect(inJava.find(text)).toEqual(['sql App.java:34']);
});

test('what is put into a field of a declared type wakes nobody who knows the type', () => {
  const text = `${words}class Box { Item item = new Item(); }
class Item { void use() {} }
class More extends Item {}
class Readers { ${lines(40, (i) => `void r${i}(Box box) { box.item.use(); }`)} }
class Writers { ${lines(40, (i) => `void w${i}(Box box) { box.item = new More(); }`)} }`;
  expect(inJava.effort(text).perInstruction).toBeLessThan(1.3);
});

test('what a field of some object holds wakes nobody whose caller knows the object', () => {
  const text = `${words}class Box { String name; ${lines(40, (i) => `String r${i}() { String a = name; String b = a; return b; }`)} }
class Writers { ${lines(12, (i) => `void w${i}(Box box) { box.name = "v${i}"; }`)} }`;
  expect(inJava.effort(text).perInstruction).toBeLessThan(1.2);
});

test('who reads one field of a shared object is not told of another', () => {
  const text = (written: string) => `package app
type Box struct { name string; other string }
var box = &Box{}
${lines(40, (i) => `func r${i}() string {\na := box.name\nreturn a\n}`)}
${lines(12, (i) => `func w${i}() {\nbox.${written} = "v${i}"\n}`)}
`;
  const own = inGo.effort(text('name')).perInstruction;
  expect(inGo.effort(text('other')).perInstruction).toBeLessThan(own - 0.3);
});

test('what a field of a shared object holds is seen by who reads it', () => {
  const text = `package app
type Box struct { name string; other string }
var box = &Box{}
func reader() {
sql(box.name)
}
func writer() {
box.name = source()
}
`;
  expect(inGo.find(text)).toEqual(['sql app.go:5']);
});

test('nil for something of a declared type is no context, nor is what a parameter is declared to be', () => {
  const text = `package app
import "context"
type Item struct { name string }
func work(ctx context.Context, item *Item) {
${lines(10, () => `if item != nil {\nreturn\n}\nif ctx.Err() != nil {\nreturn\n}`)}
}
${lines(3, (i) => `func c${i}() {\nwork(context.Background(), nil)\n}`)}
`;
  expect(inGo.effort(text).perInstruction).toBeLessThan(1.1);
});

test('a call that may lead to many tells what any of them gives back, writes and does with what it is given', () => {
  const text = `${words}interface Step { String run(String given, StringBuilder out, Map<String, Object> bag); }
${lines(8, (i) => `class Quiet${i} implements Step { public String run(String given, StringBuilder out, Map<String, Object> bag) { return "a"; } }`)}
class Busy implements Step { public String run(String given, StringBuilder out, Map<String, Object> bag) { sql(given); out.append(source()); bag.put("k", source()); return source(); } }
class App { void main(Step step) {
StringBuilder out = new StringBuilder(); Map<String, Object> bag = new HashMap<>();
String given = step.run(source(), out, bag);
page(given);
page(out.toString());
page((String) bag.get("k"));
} }`;
  expect(inJava.find(text)).toEqual([
    'sql App.java:11',
    'html App.java:15',
    'html App.java:16',
    'html App.java:17',
  ]);
});

test('an error that leaves a function takes along what was put into it', () => {
  const text = `${words}class ShopError extends RuntimeException { String detail; ShopError(String detail) { this.detail = detail; } }
class App { void refuse(String name) { throw new ShopError(name); }
void main() { try { refuse(source()); } catch (ShopError error) {
sql(error.detail);
} } }`;
  expect(inJava.find(text)).toEqual(['sql App.java:5']);
});
