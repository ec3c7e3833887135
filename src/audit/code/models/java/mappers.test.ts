import { describe, expect, test } from 'vitest';
import { auditFiles } from '../../fixtures/program.ts';

async function told(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { detections } = await auditFiles(texts);
  return detections
    .map(({ ruleId, location }) => `${ruleId.slice(5)} ${location.path}:${location.line}`)
    .sort();
}

const controller = (call: string) => `package shop;
import java.util.List;
import org.springframework.web.bind.annotation.*;
@RestController
class Orders {
  OrderMapper mapper;
  @PostMapping("/a") Object find(@RequestParam String q, @RequestParam Long n, @RequestBody Query query, @RequestBody List<String> ids) {
    return ${call};
  }
}
`;

const query = `package shop;
import lombok.Data;
@Data
class Query { private String sort; private Integer size; private String name; }
`;

describe('statements in annotations of MyBatis', () => {
  const mapper = `package shop;
import org.apache.ibatis.annotations.*;
public interface OrderMapper {
  @Select("select * from orders where name = '\${name}' and id = #{id}")
  Object byName(@Param("name") String name, @Param("id") String id);
  @Select({ "<script>", "select * from orders order by \${value}", "</script>" })
  Object sorted(String order);
  @Select("select * from orders limit \${size} order by \${query.sort}")
  Object page(@Param("size") Long size, @Param("query") Query query);
  @SelectProvider(type = OrderSql.class, method = "find")
  Object provided(@Param("name") String name, @Param("id") String id);
}
`;
  const provider = `package shop;
import java.util.Map;
import org.apache.ibatis.jdbc.SQL;
class OrderSql {
  public String find(Map<String, Object> given) {
    return "select * from orders where name = '" + given.get("name") + "' and id = #{id}";
  }
}
`;
  const found = (call: string) =>
    told({
      'shop/OrderMapper.java': mapper,
      'shop/OrderSql.java': provider,
      'shop/Query.java': query,
      'shop/Orders.java': controller(call),
    });

  test('take parts as they are and bind values', async () => {
    expect(await found('mapper.byName(q, "1")')).toEqual(['sql-injection shop/OrderMapper.java:4']);
    expect(await found('mapper.byName("a", q)')).toEqual([]);
  });

  test('take the only parameter by any name, numbers without harm, parts of objects', async () => {
    expect(await found('mapper.sorted(q)')).toEqual(['sql-injection shop/OrderMapper.java:6']);
    expect(await found('mapper.page(n, new Query())')).toEqual([]);
    expect(await found('mapper.page(1L, query)')).toEqual(['sql-injection shop/OrderMapper.java:8']);
  });

  test('are made by a provider of what the mapper gets', async () => {
    expect(await found('mapper.provided(q, "1")')).toEqual(['sql-injection shop/OrderMapper.java:10']);
    expect(await found('mapper.provided("a", q)')).toEqual([]);
  });
});

describe('statements in files of XML', () => {
  const mapper = `package shop;
import java.util.List;
import org.apache.ibatis.annotations.Param;
public interface OrderMapper {
  Object search(@Param("name") String name, @Param("sort") String sort, @Param("size") Long size);
  Object list(Query query);
  Object remove(List<String> ids);
  Object generated(Query query);
}
`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE mapper PUBLIC "-//mybatis.org//DTD Mapper 3.0//EN" "http://mybatis.org/dtd/mybatis-3-mapper.dtd">
<mapper namespace="shop.OrderMapper">
  <sql id="columns">\${alias}.id, \${alias}.name</sql>
  <sql id="order">
    order by \${sort}
  </sql>
  <select id="search">
    select <include refid="columns"><property name="alias" value="o"/></include> from orders o
    <where><if test="name != null">name like #{name}</if></where>
    limit \${size} <include refid="order"/>
  </select>
  <select id="list">
    <bind name="wanted" value="'%' + name + '%'"/>
    select * from orders where name like '\${wanted}'
    <!-- order by \${sort} --> limit \${size}
  </select>
  <delete id="remove">
    delete from orders where id in
    <foreach collection="list" item="id" open="(" close=")">'\${id}'</foreach>
  </delete>
  <select id="generated">
    <foreach collection="criteria.criteria" item="criterion">and \${criterion.condition}</foreach>
    <![CDATA[ and id < #{size} ]]>
  </select>
</mapper>
`;
  const found = (call: string, path = 'resources/mapper/OrderMapper.xml') =>
    told({
      'shop/OrderMapper.java': mapper,
      'shop/Query.java': query,
      'shop/Orders.java': controller(call),
      [path]: xml,
    });

  test('are the code of the methods of their interface', async () => {
    expect(await found('mapper.search("a", q, n)')).toEqual([
      'sql-injection resources/mapper/OrderMapper.xml:6',
    ]);
    expect(await found('mapper.search(q, "id", n)')).toEqual([]);
    expect(await found('mapper.search("a", q, n)', 'resources/other/Orders.xml')).toEqual([]);
  });

  test('take parts of an object, what they bind to a name, and elements of lists', async () => {
    expect(await found('mapper.list(query)')).toEqual(['sql-injection resources/mapper/OrderMapper.xml:15']);
    expect(await found('mapper.remove(ids)')).toEqual(['sql-injection resources/mapper/OrderMapper.xml:20']);
    expect(await found('mapper.generated(query)')).toEqual([]);
  });
});

describe('libraries that take parts of a statement', () => {
  const found = (imports: string, field: string, body: string) =>
    told({
      'Orders.java': `${imports}\nimport org.springframework.web.bind.annotation.*;\nclass Orders { ${field}\n@GetMapping("/a") Object find(@RequestParam String q) throws Exception {\n${body}\nreturn null; } }\n`,
    });
  const one = ['sql-injection Orders.java:5'];

  test('wrappers of MyBatis-Plus take the last part as it is and bind the rest', async () => {
    const imports = 'import com.baomidou.mybatisplus.core.conditions.query.QueryWrapper;';
    expect(await found(imports, '', 'new QueryWrapper<Object>().eq("name", q).last("limit " + q);')).toEqual(
      one,
    );
    expect(await found(imports, '', 'new QueryWrapper<Object>().apply("id = " + q);')).toEqual(one);
    expect(
      await found(imports, '', 'new QueryWrapper<Object>().apply("id = {0}", q).eq("name", q);'),
    ).toEqual([]);
  });

  test('the builder of MyBatis', async () => {
    const imports = 'import org.apache.ibatis.jdbc.SQL;';
    expect(
      await found(imports, '', 'new SQL().SELECT("*").FROM("a").WHERE("b = \'" + q + "\'").toString();'),
    ).toEqual(one);
    expect(await found(imports, '', 'new SQL().SELECT("*").FROM("a").WHERE("b = #{q}").toString();')).toEqual(
      [],
    );
  });

  test('jOOQ, JDBI, R2DBC', async () => {
    expect(
      await found('import org.jooq.DSLContext;', 'DSLContext create;', 'create.fetch("select " + q);'),
    ).toEqual(one);
    expect(
      await found('import org.jooq.DSLContext;', 'DSLContext create;', 'create.fetch("select ?", q);'),
    ).toEqual([]);
    const jdbi = 'import org.jdbi.v3.core.Jdbi;';
    const query = (text: string) =>
      `jdbi.withHandle(handle -> handle.createQuery(${text}).mapToMap().list());`;
    expect(await found(jdbi, 'Jdbi jdbi;', query('"select " + q'))).toEqual(one);
    expect(await found(jdbi, 'Jdbi jdbi;', query('"select :q").bind("q", q'))).toEqual([]);
    const r2dbc = 'import org.springframework.r2dbc.core.DatabaseClient;';
    expect(await found(r2dbc, 'DatabaseClient client;', 'client.sql("select " + q).fetch();')).toEqual(one);
  });
});
