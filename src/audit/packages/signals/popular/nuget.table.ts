import type { PopularNames } from './names.ts';

/** Names of NuGet, as of 2026-11; made by tools/popular.mjs. */
export const nuget: PopularNames = {
  targets: `newtonsoft.json serilog automapper dapper polly xunit moq nunit fluentvalidation mediatr
entityframework fluentassertions log4net nlog restsharp csvhelper stackexchange.redis
swashbuckle.aspnetcore microsoft.entityframeworkcore microsoft.net.test.sdk
microsoft.extensions.logging microsoft.extensions.dependencyinjection system.text.json npgsql
mysql.data mongodb.driver hangfire quartz bouncycastle htmlagilitypack castle.core
coverlet.collector identitymodel xunit.runner.visualstudio microsoft.aspnetcore.mvc.testing
microsoft.entityframeworkcore.design microsoft.entityframeworkcore.sqlite
microsoft.entityframeworkcore.tools microsoft.entityframeworkcore.relational
microsoft.extensions.options serilog.sinks.file microsoft.aspnetcore.authentication.jwtbearer
microsoft.aspnetcore.testhost microsoft.extensions.caching.memory microsoft.extensions.http
serilog.aspnetcore serilog.sinks.console anglesharp commandlineparser
microsoft.aspnetcore.identity.entityframeworkcore microsoft.codeanalysis.csharp
microsoft.entityframeworkcore.sqlserver microsoft.extensions.configuration.abstractions
microsoft.extensions.hosting microsoft.extensions.hosting.abstractions microsoft.sourcelink.github
npgsql.entityframeworkcore.postgresql nsubstitute opentelemetry.exporter.opentelemetryprotocol
opentelemetry.extensions.hosting opentelemetry.instrumentation.aspnetcore
opentelemetry.instrumentation.http opentelemetry.instrumentation.runtime serilog.extensions.logging
serilog.sinks.async system.identitymodel.tokens.jwt xunit.v3 autofixture benchmarkdotnet mailkit
microsoft.aspnetcore.authentication.openidconnect microsoft.aspnetcore.authorization
microsoft.aspnetcore.diagnostics.entityframeworkcore microsoft.codeanalysis.analyzers
microsoft.codeanalysis.bannedapianalyzers microsoft.codeanalysis.common microsoft.data.sqlite
microsoft.extensions.apidescription.server microsoft.extensions.caching.abstractions
microsoft.extensions.configuration.binder microsoft.extensions.configuration.environmentvariables
microsoft.extensions.configuration.json
microsoft.extensions.diagnostics.healthchecks.entityframeworkcore
microsoft.extensions.logging.console microsoft.extensions.logging.debug
microsoft.extensions.options.configurationextensions mysqlconnector nunit3testadapter shouldly
xunit.extensibility.execution`,
  known: ``,
};
