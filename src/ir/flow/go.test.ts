import { describe, expect, test } from 'vitest';
import { language } from '#audit/code/models/go/language.table';
import { openFlowTest } from './fixtures/flows.ts';
import { go } from './fixtures/go.ts';

const { find, effort } = await openFlowTest(go, [language]);

/** A file whose fourth line is the first of the function `run`. */
const app = (...lines: readonly string[]) =>
  `package app\nimport ("fmt"; "strings"; "strconv"; "path/filepath"; "encoding/json"; "regexp"; "net/url"); var _ = json.Marshal\nfunc run() {\n${lines.join('\n')}\n}\n`;
const found = (...lines: readonly string[]) => find(app(...lines));

describe('names', () => {
  test('x := x is another x, in loops and conditions too', () => {
    expect(found('x := source()', 'if x := "a"; true {', 'sql(x)', '}', 'sql(x)')).toEqual(['sql app.go:8']);
    expect(found('x := "a"', 'for range 3 {', 'x := x + source()', 'sql(x)', '}', 'sql(x)')).toEqual([
      'sql app.go:7',
    ]);
    expect(found('y := source()', '{', 'sql(y)', 'y := "a"', 'sql(y)', '}')).toEqual(['sql app.go:6']);
  });

  test('a variable may have the name of the package that made it', () => {
    expect(found('url, err := url.Parse(source())', 'if err == nil {', 'sql(url.String())', '}')).toEqual([
      'sql app.go:6',
    ]);
  });

  test('a package is all files of a folder, methods included', () => {
    expect(
      find({
        'shop/a.go':
          'package shop\n\ntype Cake struct { name string }\n\nfunc Bake() *Cake { return newCake(source()) }\n',
        'shop/b.go':
          'package shop\n\nfunc newCake(name string) *Cake { return &Cake{name: name} }\nfunc (c *Cake) Name() string { return c.name }\n',
        'app.go':
          'package main\n\nimport bakery "shop.example/shop"\n\nfunc main() {\n\tsql(bakery.Bake().Name())\n}\n',
      }),
    ).toEqual(['sql app.go:6']);
  });

  test('all names of a package are there after a dot import', () => {
    expect(
      find({
        'shop/a.go': 'package shop\n\nfunc Query() string { return source() }\n',
        'app.go': 'package main\n\nimport . "shop.example/shop"\n\nfunc main() {\n\tsql(Query())\n}\n',
      }),
    ).toEqual(['sql app.go:6']);
  });
});

describe('functions', () => {
  test('each of several results is its own', () => {
    const two = 'func two() (string, string, error) { return source(), "b", nil }\n';
    expect(find(`package app\n${two}func run() {\na, b, _ := two()\nsql(a)\nsql(b)\n}\n`)).toEqual([
      'sql app.go:5',
    ]);
  });

  test('named results come back without being named, and what is deferred sees them', () => {
    expect(
      find(
        'package app\nfunc a() (x string, err error) {\nx = source()\nreturn\n}\nfunc run() {\nx, _ := a()\nsql(x)\n}\n',
      ),
    ).toEqual(['sql app.go:8']);
    expect(
      find(
        'package app\nfunc run() (x string) {\ndefer func() {\nsql(x)\n}()\nx = source()\nreturn "a"\n}\n',
      ),
    ).toEqual([]);
    expect(
      find('package app\nfunc run() (x string) {\ndefer func() {\nsql(x)\n}()\nreturn source()\n}\n'),
    ).toEqual(['sql app.go:4']);
  });

  test('a function as a value, a method as a value, a closure', () => {
    expect(
      find(
        'package app\ntype T struct{ x string }\nfunc (t *T) use(y string) {\nsql(t.x + y)\n}\nfunc run() {\nt := &T{x: "a"}\nf := t.use\nf(source())\n}\n',
      ),
    ).toEqual(['sql app.go:4']);
    expect(found('x := "a"', 'f := func() { x = source() }', 'f()', 'sql(x)')).toEqual(['sql app.go:7']);
  });

  test('goroutines are calls and channels carry what is sent', () => {
    expect(found('c := make(chan string)', 'go func() { c <- source() }()', 'sql(<-c)')).toEqual([
      'sql app.go:6',
    ]);
    expect(
      found(
        'c := make(chan string)',
        'c <- source()',
        'select {',
        'case x := <-c:',
        'sql(x)',
        'default:',
        '}',
      ),
    ).toEqual(['sql app.go:8']);
    expect(found('c := make(chan string)', 'c <- "a"', 'for x := range c {', 'sql(x)', '}')).toEqual([]);
  });

  test('what a pointer leads to is what was put there', () => {
    expect(
      find(
        'package app\nfunc fill(p *string) {\n*p = source()\n}\nfunc run() {\nvar x string\nsql(x)\nfill(&x)\nsql(x)\n}\n',
      ),
    ).toEqual(['sql app.go:9']);
    expect(
      found('var v struct{ Name string }', 'json.Unmarshal([]byte(source()), &v)', 'sql(v.Name)'),
    ).toEqual(['sql app.go:6']);
  });

  test('functions with parameters for types', () => {
    expect(
      find(
        'package app\nfunc first[T any](all []T) T { return all[0] }\nfunc run() {\nsql(first[string]([]string{source()}))\nsql(first([]string{"a"}))\n}\n',
      ),
    ).toEqual(['sql app.go:4']);
  });
});

describe('types', () => {
  const shop =
    'package app\ntype store interface { put(x string) }\ntype base struct{ last string }\nfunc (b *base) keep(x string) { b.last = x }\n' +
    'type db struct { *base; n int }\nfunc (d db) put(x string) {\nsql(x)\n}\ntype none struct{}\nfunc (none) put(x string) {}\n';

  test('a call of an interface reaches all that have its methods', () => {
    expect(find(`${shop}func run(s store) { s.put(source()) }\n`)).toEqual(['sql app.go:7']);
    expect(find(`${shop}type h struct{ s store }\nfunc (x *h) run() { x.s.put(source()) }\n`)).toEqual([
      'sql app.go:7',
    ]);
  });

  test('what is embedded lends its methods and fields', () => {
    expect(find(`${shop}func run(d *db) {\nd.keep(source())\nsql(d.last)\n}\n`)).toEqual(['sql app.go:13']);
  });

  test('a type switch and an assertion tell the type', () => {
    expect(
      find(
        `${shop}func run(x any) {\nswitch v := x.(type) {\ncase db:\nv.put(source())\ncase none:\nv.put(source())\n}\n}\n`,
      ),
    ).toEqual(['sql app.go:7']);
    expect(find(`${shop}func run(x any) {\nif v, ok := x.(none); ok {\nv.put(source())\n}\n}\n`)).toEqual([]);
  });

  test('numbers hold no text, in variables, fields, parameters and results', () => {
    expect(found('n, err := strconv.Atoi(source())', '_ = err', 'sql(fmt.Sprintf("%d", n))')).toEqual([]);
    expect(found('var v struct{ N int }', 'sql(string(rune(v.N)))')).toEqual([]);
    expect(
      find('package app\nfunc n() int { return parse(source()) }\nfunc run() {\nsql(fmt.Sprint(n()))\n}\n'),
    ).toEqual([]);
  });

  test('elements of declared lists and maps are of their type', () => {
    expect(
      find(
        `${shop}func run(all []db, by map[string]*db) {\nfor _, d := range all {\nd.put(source())\n}\n}\n`,
      ),
    ).toEqual(['sql app.go:7']);
  });

  test('a handler that is returned knows what it captured', () => {
    expect(find(`${shop}func run(s store) func() {\nreturn func() { s.put(source()) }\n}\n`)).toEqual([
      'sql app.go:7',
    ]);
  });
});

describe('control', () => {
  test('switch takes the case, falls through where it says so, and narrows', () => {
    expect(
      found('x := source()', 'switch x {', 'case "a", "b":', 'sql(x)', 'default:', 'sql(x)', '}'),
    ).toEqual(['sql app.go:9']);
    expect(
      found(
        'x := "a"',
        'switch y := 1; y {',
        'case 1:',
        'x = source()',
        'fallthrough',
        'case 2:',
        'sql(x)',
        '}',
      ),
    ).toEqual(['sql app.go:10']);
  });

  test('labels, goto, break and continue', () => {
    expect(found('x := source()', 'L:', 'for {', 'for {', 'x = "a"', 'break L', '}', '}', 'sql(x)')).toEqual(
      [],
    );
    expect(found('x := "a"', 'goto end', 'x = source()', 'end:', 'sql(x)')).toEqual([]);
  });

  test('constants count on with iota, and nothing is read that cannot happen', () => {
    expect(
      find(
        'package app\nconst (\na = iota\nb\nc\n)\nfunc run() {\nif c == 2 {\nsql("a")\n} else {\nsql(source())\n}\n}\n',
      ),
    ).toEqual([]);
  });

  test('panic ends, and so does what never returns', () => {
    expect(found('x := source()', 'if x != "a" { panic(x) }', 'sql(x)')).toEqual([]);
  });
});

describe('texts', () => {
  test('Sprintf keeps what stands where, builders what is written', () => {
    expect(found('sql(fmt.Sprintf("%s %d", "a", source()))')).toEqual([]);
    expect(found('sql(fmt.Sprintf("%[2]s", source(), "a"))')).toEqual([]);
    expect(found('fetch_url(fmt.Sprintf("https://a.example/%s", source()))')).toEqual([]);
    expect(found('fetch_url(fmt.Sprintf("https://%s/a", source()))')).toEqual(['url app.go:4']);
    expect(found('var b strings.Builder', 'b.WriteString(source())', 'sql(b.String())')).toEqual([
      'sql app.go:6',
    ]);
  });

  test('append, slices and maps by their keys', () => {
    expect(
      found('all := []string{"a"}', 'all = append(all, source())', 'sql(all[0])', 'sql(all[1])'),
    ).toEqual(['sql app.go:7']);
    expect(
      found('m := map[string]string{"a": "b"}', 'm["c"] = source()', 'sql(m["a"])', 'sql(m["c"])'),
    ).toEqual(['sql app.go:7']);
    expect(found('m := map[string]string{"a": "b"}', 'if v, ok := m[source()]; ok {', 'sql(v)', '}')).toEqual(
      [],
    );
  });

  test('what is a key of a map is one of its keys', () => {
    expect(
      found('ok := map[string]bool{"a": true}', 'x := source()', 'if ok[x] {', 'sql(x)', '}', 'sql(x)'),
    ).toEqual(['sql app.go:9']);
  });

  test('paths are inside of a folder when they begin so after they were made plain', () => {
    const path = (...lines: string[]) => found('x := source()', ...lines);
    expect(path('file(filepath.Join("/srv", x))')).toEqual(['path app.go:5']);
    expect(
      path('p := filepath.Join("/srv", x)', 'if strings.HasPrefix(p, "/srv/") {', 'file(p)', '}'),
    ).toEqual([]);
    expect(path('if strings.HasPrefix(x, "/srv/") {', 'file(x)', '}')).toEqual(['path app.go:6']);
    expect(path('if !strings.Contains(x, "..") {', 'file("/srv/" + x)', '}')).toEqual([]);
    expect(path('if filepath.IsLocal(x) {', 'file("/srv/" + x)', '}')).toEqual([]);
  });

  test('below the root is inside of a folder once it stands behind one', () => {
    const path = (...lines: string[]) => found('x := source()', ...lines);
    expect(path('file(filepath.Join("/srv", filepath.Clean("/"+x)))')).toEqual([]);
    expect(path('y := filepath.Join("/", x)', 'file(filepath.Join("/srv", y))')).toEqual([]);
    expect(path('file(filepath.Clean("/" + x))')).toEqual(['path app.go:5']);
  });

  test('patterns and replacements tell what is left', () => {
    expect(
      found('x := source()', 'if regexp.MustCompile("^[a-z]+$").MatchString(x) {', 'sql(x)', '}'),
    ).toEqual([]);
    expect(found('x := source()', 'if regexp.MustCompile("[a-z]+").MatchString(x) {', 'sql(x)', '}')).toEqual(
      ['sql app.go:6'],
    );
  });
});

test('an instruction is read a few times at most', () => {
  const { perInstruction, unsettled } = effort(
    app('x := source()', 'for i := 0; i < 3; i++ {', 'x += "a"', '}', 'sql(x)'),
  );
  expect(perInstruction).toBeLessThan(4);
  expect(unsettled).toEqual([]);
});

describe('checks, options and loops over functions', () => {
  const file = (...lines: readonly string[]) =>
    find(`package app\nimport ("errors"; "strings"; "strconv"; "context"; "net/url")\n${lines.join('\n')}\n`);

  test('what a check says of its argument holds where it gives no error', () => {
    const check = (body: string) => [
      'var errName = errors.New("no name")',
      `func check(name string) error { ${body}; return nil }`,
      'func run() {',
      'name := source()',
      'if err := check(name); err != nil { return }',
      'file(name)',
      '}',
    ];
    expect(file(...check('if strings.Contains(name, "..") { return errName }'))).toEqual([]);
    expect(file(...check('if strings.ContainsAny(name, "/.") { return errName }'))).toEqual([]);
    expect(file(...check('if name == "" { return errName }'))).toEqual(['path app.go:8']);
    expect(file(...check('if _, err := strconv.Atoi(name); err != nil { return err }'))).toEqual([]);
  });

  test('the last of several results tells of the argument', () => {
    const lines = [
      'func inside(name string) (string, bool) { if strings.Contains(name, "..") { return "", false }; return "x", true }',
      'func run() {',
      'name := source()',
      '_, ok := inside(name)',
      'if ok { file(name) }',
      'file(name)',
      '}',
    ];
    expect(file(...lines)).toEqual(['path app.go:8']);
  });

  test('a text that is read as a number without an error is one', () => {
    const lines = ['func run() {', 'id := source()', 'if _, err := strconv.Atoi(id); err != nil { return }'];
    expect(file(...lines, 'sql(id)', '}')).toEqual([]);
    expect(file('func run() {', 'id := source()', '_, _ = strconv.Atoi(id)', 'sql(id)', '}')).toEqual([
      'sql app.go:6',
    ]);
  });

  test('a loop over a function gives what the function yields', () => {
    const words = (text: string) => [
      `func words() func(func(string) bool) { return func(yield func(string) bool) { yield(${text}) } }`,
      'func run() {',
      'for word := range words() { sql(word) }',
      '}',
    ];
    expect(file(...words('source()'))).toEqual(['sql app.go:5']);
    expect(file(...words('"a"'))).toEqual([]);
  });

  test('options that are given as a list of functions set what they captured', () => {
    const options = (name: string) => [
      'type settings struct { query, label string }',
      'type option func(*settings)',
      `func with(text string) option { return func(s *settings) { s.${name} = text } }`,
      'func ask(options ...option) {',
      's := settings{query: "a"}',
      'for _, each := range options { each(&s) }',
      'sql(s.query)',
      '}',
      'func run() { ask(with(source())) }',
    ];
    expect(file(...options('query'))).toEqual(['sql app.go:9']);
    expect(file(...options('label'))).toEqual([]);
  });

  test('what is kept with a request under a key is found there by the key', () => {
    const kept = (key: string) => [
      'type user struct{}',
      'type theme struct{}',
      'func keep(ctx context.Context) context.Context { return context.WithValue(ctx, user{}, source()) }',
      `func run(ctx context.Context) { name, _ := ctx.Value(${key}{}).(string); sql(name) }`,
    ];
    expect(file(...kept('user'))).toEqual(['sql app.go:6']);
    expect(file(...kept('theme'))).toEqual([]);
  });

  test('arguments that are given as a list stand where they stand in it', () => {
    const given = (text: string) => ['func run() {', `args := []any{${text}}`, 'sql(args...)', '}'];
    expect(file(...given('"a", source()'))).toEqual([]);
    expect(file(...given('source(), "a"'))).toEqual(['sql app.go:5']);
  });

  test('a method that gives back its receiver gives it as it is: what one field got is not in the others', () => {
    const builder = (read: string) => [
      'type query struct { where []string; args []any }',
      'func (q *query) and(where string, args ...any) *query {',
      'q.where = append(q.where, where); q.args = append(q.args, args...); return q }',
      'func run() {',
      'q := (&query{}).and("a = ?", source())',
      `for _, each := range q.${read} { sql(each) }`,
      '}',
    ];
    expect(file(...builder('where'))).toEqual([]);
    expect(file(...builder('args'))).toEqual(['sql app.go:8']);
  });

  test('a type has the methods of an interface when they take the same', () => {
    const store = (type: string) => [
      'type cake struct { name string }',
      'type guest struct { name string }',
      'type cakes interface { Find(name string) *cake; Save(c *cake) }',
      'type inMemory struct {}',
      `func (inMemory) Find(name string) *${type} { return &${type}{name: source()} }`,
      `func (inMemory) Save(c *${type}) {}`,
      'type none struct {}',
      'func (none) Find(name string) *cake { return nil }',
      'func (none) Save(c *cake) {}',
      'func run(all cakes) { sql(all.Find("a").name) }',
    ];
    expect(file(...store('cake'))).toEqual(['sql app.go:12']);
    expect(file(...store('guest'))).toEqual([]);
  });

  test('an address of this site begins with one slash', () => {
    const check = (body: string) => [
      `func isOurs(next string) bool { return ${body} }`,
      'func run() { next := source(); if isOurs(next) { leave(next) } }',
    ];
    expect(file(...check("len(next) > 1 && next[0] == '/' && next[1] != '/'"))).toEqual([]);
    expect(file(...check("len(next) > 1 && next[0] == '/'"))).toEqual(['redirect app.go:4']);
  });
});
