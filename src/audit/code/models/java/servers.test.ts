import { expect, test } from 'vitest';
import { auditFiles } from '../../fixtures/program.ts';

async function told(text: string): Promise<readonly string[]> {
  const { detections } = await auditFiles({ 'Orders.java': text });
  return detections.map(({ ruleId, location }) => `${ruleId.slice(5)} ${location.line}`).sort();
}

test('a response of JAX-RS is a page where it is said to be one', async () => {
  const found = (code: string, before = '') =>
    told(`import javax.ws.rs.*;
import javax.ws.rs.core.*;
@Path("/a") class Orders {
  ${before} @GET @Path("b") public Object b(@QueryParam("q") String q, @Context UriInfo uri) {
    return ${code};
  }
}
`);
  const one = ['cross-site-scripting 5'];
  expect(await found('Response.ok("a" + q, MediaType.TEXT_HTML).build()')).toEqual(one);
  expect(await found('Response.ok("a" + q, MediaType.TEXT_PLAIN).build()')).toEqual([]);
  expect(await found('Response.status(400).type("text/html").entity("a" + q).build()')).toEqual(one);
  expect(await found('Response.ok().entity("a" + q).type(MediaType.TEXT_HTML_TYPE).build()')).toEqual(one);
  expect(await found('"a" + uri.getQueryParameters().getFirst("q")', '@Produces("text/html")')).toEqual(one);
});

test('routes of Javalin, Spark and Vert.x are told in code', async () => {
  expect(
    await told(`import io.javalin.Javalin;
class Orders { void start(Javalin app) {
  app.get("/a", ctx -> ctx.html("<p>" + ctx.queryParam("q")));
  app.get("/b", ctx -> ctx.result("<p>" + ctx.queryParam("q")));
  app.get("/c", this::go);
}
  void go(io.javalin.http.Context ctx) { ctx.redirect(ctx.formParam("to")); }
}
`),
  ).toEqual(['cross-site-scripting 3', 'open-redirect 7']);
  expect(
    await told(`import static spark.Spark.*;
class Orders { void start() {
  get("/a", (request, response) -> "Hello " + request.queryParams("name"));
  get("/b", (request, response) -> "Hello");
} }
`),
  ).toEqual(['cross-site-scripting 3']);
  expect(
    await told(`import io.vertx.ext.web.Router;
class Orders { void start(io.vertx.core.Vertx vertx) {
  Router router = Router.router(vertx);
  router.get("/a").handler(ctx -> ctx.response().end("<p>" + ctx.request().getParam("q")));
  router.get("/b").handler(ctx -> ctx.response().putHeader("content-type", "application/json").end(ctx.request().getParam("q")));
} }
`),
  ).toEqual(['cross-site-scripting 4']);
});

test('a method of a gRPC service gets what it is asked by a stranger', async () => {
  const service = (second: string) => `import io.grpc.stub.StreamObserver;
class Orders extends OrdersGrpc.OrdersImplBase {
  java.sql.Connection connection;
  public void find(FindRequest wanted, ${second} answer) throws Exception {
    connection.createStatement().executeQuery("select '" + wanted.getName() + "'");
  }
}
`;
  expect(await told(service('StreamObserver<Order>'))).toEqual(['sql-injection 5']);
  expect(await told(service('Observer'))).toEqual([]);
});

test('handlers of Micronaut and functions of WebFlux', async () => {
  expect(
    await told(`import io.micronaut.http.annotation.*;
@Controller("/a") class Orders {
  @Get(value = "/b", produces = "text/html") String b(String name) { return "<p>" + name; }
  @Get("/c") String c(String name) { return "<p>" + name; }
}
`),
  ).toEqual(['cross-site-scripting 3']);
  expect(
    await told(`import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.*;
class Orders {
  Object a(ServerRequest request) {
    String name = request.queryParam("name").orElse("");
    if (name.isEmpty()) return ServerResponse.ok().bodyValue(name);
    return ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue("<p>" + name);
  }
}
`),
  ).toEqual(['cross-site-scripting 7']);
});
