import { describe, expect, test } from 'vitest';
import { auditFiles } from '../../fixtures/program.ts';

/** Weaknesses with their lines, and how sure they are. */
async function told(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { detections } = await auditFiles(texts);
  return detections
    .map(({ ruleId, location, confidence }) => `${confidence} ${ruleId.slice(5)} ${location.line}`)
    .sort();
}

const handler = (parameter: string, body: string) => `package shop;
import java.io.*;
import java.nio.file.*;
import jakarta.validation.constraints.*;
import org.springframework.web.bind.annotation.*;
@RestController class Orders {
  java.sql.Statement statement; org.slf4j.Logger log;
  @GetMapping("/a") Object find(${parameter}) throws Exception {
    ${body}
    return null;
  }
}
`;

describe('parameters that are checked by an annotation', () => {
  const query = 'statement.executeQuery("select * from a order by " + sort);';
  const found = (annotation: string, declared: string) =>
    told({
      'shop/Orders.java': handler(`${annotation} @RequestParam String sort`, query),
      'shop/Sort.java': `package shop;\nimport jakarta.validation.*;\n${declared}\n`,
    });

  test('are one of a list where its constraint has one', async () => {
    const list =
      '@Constraint(validatedBy = SortCheck.class) public @interface Sort { String[] accepts() default {"id"}; }';
    expect(await found('@Sort', list)).toEqual([]);
    expect(await found('@Sort', list.replace('String[] accepts', 'int most'))).toEqual([
      'high sql-injection 9',
    ]);
    expect(await found('@Sort', list.replace(/@Constraint\S+ = \S+\)/, ''))).toEqual([
      'high sql-injection 9',
    ]);
  });

  test('are plain where a pattern lets only plain letters through', async () => {
    expect(await found('@Pattern(regexp = "^[a-z_]+$")', '')).toEqual([]);
    expect(await found('@Pattern(regexp = "(asc|desc)")', '')).toEqual([]);
    expect(await found('@Pattern(regexp = "^[^;]+$")', '')).toEqual(['high sql-injection 9']);
    expect(await found('@Pattern(regexp = "^.{1,9}$")', '')).toEqual(['high sql-injection 9']);
  });
});

test('what says yes or no has no text of anybody', async () => {
  const found = (call: string) =>
    told({
      'Orders.java': handler('@RequestParam String name', `statement.executeQuery("select " + ${call});`),
    });
  expect(await found('tools.isWanted(name)')).toEqual([]);
  expect(await found('tools.cleaned(name)')).toEqual(['high sql-injection 9']);
});

test('whether a file is there tells less than what is in it', async () => {
  const found = (body: string) => told({ 'Orders.java': handler('@RequestParam String name', body) });
  expect(await found('new File("/data/" + name).exists();')).toEqual(['low path-traversal 9']);
  expect(await found('new FileInputStream("/data/" + name);')).toEqual(['medium path-traversal 9']);
  expect(await found('new FileInputStream("/data/" + name.replaceAll("[/\\\\\\\\]", ""));')).toEqual([]);
  expect(await found('new FileInputStream("/data/" + name.replaceAll("[/]", ""));')).toEqual([
    'medium path-traversal 9',
  ]);
});

test('a stream that is copied is no path', async () => {
  const found = (body: string) =>
    told({
      'Orders.java': handler('@RequestParam org.springframework.web.multipart.MultipartFile file', body),
    });
  expect(await found('Files.copy(file.getInputStream(), Path.of("/data/a"));')).toEqual([]);
  expect(await found('Files.copy(Path.of(file.getOriginalFilename()), Path.of("/data/a"));')).not.toEqual([]);
});

test('a header can hold no line break, a part of the query can', async () => {
  const found = (parameter: string) => told({ 'Orders.java': handler(parameter, 'log.info(name);') });
  expect(await found('@RequestHeader String name')).toEqual(['low log-injection 9']);
  expect(await found('@RequestParam String name')).toEqual(['medium log-injection 9']);
});

test('without sessions no other page can use a cookie', async () => {
  const found = (policy: string) =>
    told({
      'Security.java': `import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
class Security {
  Object chain(HttpSecurity http) throws Exception {
    return http.csrf(csrf -> csrf.disable())
      .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.${policy}))
      .build();
  }
}
`,
    });
  expect(await found('STATELESS')).toEqual([]);
  expect(await found('IF_REQUIRED')).toEqual(['medium csrf-off 5']);
});

test('what a test draws protects nothing', async () => {
  const code =
    'class OrdersTest { void a(java.util.Random random) { String password = "" + random.nextInt(); } }\n';
  expect(await told({ 'src/test/java/OrdersTest.java': code })).toEqual([]);
  expect(await told({ 'src/main/java/Orders.java': code })).toEqual(['medium weak-random 1']);
});
