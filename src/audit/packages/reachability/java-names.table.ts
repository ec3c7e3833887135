/**
 * Packages of Java that artifacts of Maven Central bring, where the group does not tell: by `group:artifact`, or by the
 * group for all of its artifacts. What is not here is told by its group, which only ever says that something is imported.
 */
export const javaNames: ReadonlyMap<string, readonly string[]> = new Map(
  `
ch.qos.logback:logback-classic ch.qos.logback.classic
ch.qos.logback:logback-core ch.qos.logback.core
cn.hutool cn.hutool
com.alibaba:druid com.alibaba.druid
com.alibaba:easyexcel com.alibaba.excel
com.alibaba:fastjson com.alibaba.fastjson
com.alibaba.fastjson2:fastjson2 com.alibaba.fastjson2
com.auth0:java-jwt com.auth0.jwt
com.baomidou com.baomidou
com.fasterxml.jackson.core:jackson-annotations com.fasterxml.jackson.annotation
com.fasterxml.jackson.core:jackson-core com.fasterxml.jackson.core
com.fasterxml.jackson.core:jackson-databind com.fasterxml.jackson.databind
com.fasterxml.jackson.dataformat:jackson-dataformat-xml com.fasterxml.jackson.dataformat.xml
com.fasterxml.jackson.dataformat:jackson-dataformat-yaml com.fasterxml.jackson.dataformat.yaml
com.fasterxml.woodstox:woodstox-core com.ctc.wstx
com.github.pagehelper com.github.pagehelper
com.github.penggle:kaptcha com.google.code.kaptcha
com.google.code.gson:gson com.google.gson
com.google.guava:guava com.google.common
com.google.protobuf:protobuf-java com.google.protobuf
com.google.zxing com.google.zxing
com.graphql-java:graphql-java graphql
com.h2database:h2 org.h2
com.hazelcast:hazelcast com.hazelcast
com.itextpdf:itextpdf com.itextpdf
com.jayway.jsonpath:json-path com.jayway.jsonpath
com.jcraft:jsch com.jcraft.jsch
com.mchange:c3p0 com.mchange.v2.c3p0
com.microsoft.sqlserver:mssql-jdbc com.microsoft.sqlserver
com.mysql:mysql-connector-j com.mysql
com.nimbusds:nimbus-jose-jwt com.nimbusds.jose com.nimbusds.jwt
com.querydsl com.querydsl
com.rabbitmq:amqp-client com.rabbitmq
com.squareup.okhttp3 okhttp3
com.squareup.okio okio
com.squareup.retrofit2 retrofit2
com.sun.mail javax.mail com.sun.mail
com.thoughtworks.xstream:xstream com.thoughtworks.xstream
com.typesafe.akka akka
com.unboundid:unboundid-ldapsdk com.unboundid
com.vaadin com.vaadin
com.zaxxer:HikariCP com.zaxxer.hikari
commons-beanutils:commons-beanutils org.apache.commons.beanutils
commons-codec:commons-codec org.apache.commons.codec
commons-collections:commons-collections org.apache.commons.collections
commons-configuration:commons-configuration org.apache.commons.configuration
commons-fileupload:commons-fileupload org.apache.commons.fileupload
commons-httpclient:commons-httpclient org.apache.commons.httpclient
commons-io:commons-io org.apache.commons.io
commons-lang:commons-lang org.apache.commons.lang
commons-logging:commons-logging org.apache.commons.logging
commons-net:commons-net org.apache.commons.net
dom4j:dom4j org.dom4j
io.grpc io.grpc
io.jsonwebtoken io.jsonwebtoken
io.micrometer io.micrometer
io.netty io.netty
io.projectreactor.netty reactor.netty
io.springfox springfox
io.swagger io.swagger
io.undertow io.undertow
io.vertx io.vertx
jakarta.mail:jakarta.mail-api jakarta.mail
javax.mail:mail javax.mail
javax.servlet:jstl javax.servlet.jsp.jstl
javax.xml.bind:jaxb-api javax.xml.bind
jaxen:jaxen org.jaxen
joda-time:joda-time org.joda.time
junit:junit org.junit junit
log4j:log4j org.apache.log4j
mysql:mysql-connector-java com.mysql
net.lingala.zip4j:zip4j net.lingala.zip4j
net.minidev:json-smart net.minidev.json
net.sf.ehcache:ehcache net.sf.ehcache
net.sf.json-lib:json-lib net.sf.json
net.sourceforge.htmlunit:htmlunit com.gargoylesoftware.htmlunit
ognl:ognl ognl
org.apache.activemq org.apache.activemq
org.apache.ant:ant org.apache.tools.ant
org.apache.avro:avro org.apache.avro
org.apache.camel org.apache.camel
org.apache.commons:commons-collections4 org.apache.commons.collections4
org.apache.commons:commons-compress org.apache.commons.compress
org.apache.commons:commons-configuration2 org.apache.commons.configuration2
org.apache.commons:commons-csv org.apache.commons.csv
org.apache.commons:commons-email org.apache.commons.mail
org.apache.commons:commons-lang3 org.apache.commons.lang3
org.apache.commons:commons-text org.apache.commons.text
org.apache.cxf org.apache.cxf
org.apache.derby:derby org.apache.derby
org.apache.dubbo org.apache.dubbo
org.apache.groovy groovy org.codehaus.groovy org.apache.groovy
org.apache.hadoop org.apache.hadoop
org.apache.httpcomponents:httpclient org.apache.http
org.apache.httpcomponents:httpcore org.apache.http
org.apache.httpcomponents.client5:httpclient5 org.apache.hc.client5
org.apache.kafka:kafka-clients org.apache.kafka
org.apache.logging.log4j:log4j-api org.apache.logging.log4j
org.apache.logging.log4j:log4j-core org.apache.logging.log4j.core
org.apache.lucene org.apache.lucene
org.apache.mina:mina-core org.apache.mina
org.apache.pdfbox:pdfbox org.apache.pdfbox
org.apache.poi:poi org.apache.poi
org.apache.poi:poi-ooxml org.apache.poi
org.apache.santuario:xmlsec org.apache.xml.security org.apache.jcp.xml.dsig
org.apache.shiro org.apache.shiro
org.apache.solr:solr-solrj org.apache.solr
org.apache.sshd org.apache.sshd
org.apache.struts:struts2-core org.apache.struts2 com.opensymphony.xwork2
org.apache.thrift:libthrift org.apache.thrift
org.apache.tika org.apache.tika
org.apache.tomcat.embed:tomcat-embed-core org.apache.catalina org.apache.coyote org.apache.tomcat
org.apache.velocity:velocity org.apache.velocity
org.apache.velocity:velocity-engine-core org.apache.velocity
org.apache.ws.security:wss4j org.apache.ws.security
org.apache.xmlgraphics org.apache.batik org.apache.fop org.apache.xmlgraphics
org.apache.zookeeper:zookeeper org.apache.zookeeper
org.asynchttpclient:async-http-client org.asynchttpclient
org.bouncycastle org.bouncycastle
org.codehaus.groovy groovy org.codehaus.groovy
org.codehaus.jackson org.codehaus.jackson
org.codehaus.jettison:jettison org.codehaus.jettison
org.dom4j:dom4j org.dom4j
org.eclipse.jetty org.eclipse.jetty
org.elasticsearch org.elasticsearch
org.freemarker:freemarker freemarker
org.glassfish.jersey.core org.glassfish.jersey
org.hibernate:hibernate-core org.hibernate
org.hibernate:hibernate-validator org.hibernate.validator
org.hibernate.validator:hibernate-validator org.hibernate.validator
org.hsqldb:hsqldb org.hsqldb
org.jboss.resteasy org.jboss.resteasy
org.jdom:jdom org.jdom
org.jdom:jdom2 org.jdom2
org.jsoup:jsoup org.jsoup
org.json:json org.json
org.keycloak org.keycloak
org.mybatis:mybatis org.apache.ibatis
org.mybatis:mybatis-spring org.mybatis.spring
org.owasp.antisamy:antisamy org.owasp.validator
org.owasp.esapi:esapi org.owasp.esapi
org.postgresql:postgresql org.postgresql
org.quartz-scheduler:quartz org.quartz
org.redisson:redisson org.redisson
org.springframework:spring-beans org.springframework.beans
org.springframework:spring-context org.springframework.context
org.springframework:spring-core org.springframework.core org.springframework.util
org.springframework:spring-expression org.springframework.expression
org.springframework:spring-jdbc org.springframework.jdbc
org.springframework:spring-messaging org.springframework.messaging
org.springframework:spring-web org.springframework.web org.springframework.http
org.springframework:spring-webflux org.springframework.web.reactive
org.springframework:spring-webmvc org.springframework.web.servlet
org.springframework.boot org.springframework.boot
org.springframework.cloud org.springframework.cloud
org.springframework.data org.springframework.data
org.springframework.security org.springframework.security
org.springframework.security.oauth:spring-security-oauth2 org.springframework.security.oauth2
org.thymeleaf org.thymeleaf
org.xerial.snappy:snappy-java org.xerial.snappy
org.xerial:sqlite-jdbc org.sqlite
org.yaml:snakeyaml org.yaml.snakeyaml
redis.clients:jedis redis.clients.jedis
xalan:xalan org.apache.xalan
xerces:xercesImpl org.apache.xerces
xmlunit:xmlunit org.custommonkey.xmlunit
xom:xom nu.xom
`
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...packages] = line.split(' ');
      return [name, packages] as const;
    }),
);
