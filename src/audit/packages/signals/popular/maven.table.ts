import type { PopularNames } from './names.ts';

/** Names of Maven, as of 2026-11; made by tools/popular.mjs. */
export const maven: PopularNames = {
  targets: `org.apache.commons:commons-lang3 com.google.guava:guava com.fasterxml.jackson.core:jackson-databind
org.slf4j:slf4j-api ch.qos.logback:logback-classic org.apache.logging.log4j:log4j-core junit:junit
org.mockito:mockito-core org.projectlombok:lombok org.springframework:spring-core
org.springframework.boot:spring-boot-starter com.google.code.gson:gson
org.apache.httpcomponents:httpclient commons-io:commons-io mysql:mysql-connector-java
org.postgresql:postgresql com.squareup.okhttp3:okhttp org.hibernate:hibernate-core
org.springframework.boot:spring-boot-starter-test org.springframework.boot:spring-boot-starter-web
org.springframework.boot:spring-boot-starter-actuator org.assertj:assertj-core
org.mockito:mockito-junit-jupiter org.springframework:spring-web org.junit.jupiter:junit-jupiter
org.junit.jupiter:junit-jupiter-api org.junit.jupiter:junit-jupiter-engine
com.fasterxml.jackson.datatype:jackson-datatype-jsr310 jakarta.servlet:jakarta.servlet-api
org.springframework.boot:spring-boot-autoconfigure
org.springframework.boot:spring-boot-configuration-processor
org.springframework.boot:spring-boot-starter-security org.springframework:spring-context
org.springframework:spring-webmvc com.fasterxml.jackson.core:jackson-core com.h2database:h2
org.apache.logging.log4j:log4j-api org.springframework.boot:spring-boot-devtools
org.springframework.boot:spring-boot-starter-data-jpa
org.springframework.boot:spring-boot-starter-thymeleaf
org.springframework.boot:spring-boot-starter-websocket org.springframework:spring-test
ch.qos.logback:logback-core io.micrometer:micrometer-core jakarta.annotation:jakarta.annotation-api
jakarta.xml.bind:jakarta.xml.bind-api org.awaitility:awaitility
org.springframework.boot:spring-boot-starter-aop org.springframework.boot:spring-boot-starter-tomcat
org.springframework.boot:spring-boot-starter-validation org.springframework.boot:spring-boot-test
org.yaml:snakeyaml com.auth0:java-jwt com.fasterxml.jackson.core:jackson-annotations
com.mysql:mysql-connector-j io.micrometer:micrometer-registry-prometheus
org.bouncycastle:bcprov-jdk18on org.jetbrains.kotlin:kotlin-stdlib-jdk8
org.junit.jupiter:junit-jupiter-params org.springframework.ldap:spring-ldap-core
org.springframework.security:spring-security-test org.testcontainers:testcontainers
com.alibaba:druid-spring-boot-starter com.fasterxml.jackson.datatype:jackson-datatype-jdk8
com.github.ben-manes.caffeine:caffeine com.github.oshi:oshi-core com.jayway.jsonpath:json-path
commons-codec:commons-codec commons-logging:commons-logging
jakarta.validation:jakarta.validation-api javax.servlet:servlet-api javax.xml.bind:jaxb-api
net.bytebuddy:byte-buddy net.bytebuddy:byte-buddy-agent org.apache.logging.log4j:log4j-slf4j-impl
org.apache.shiro:shiro-core org.apache.shiro:shiro-spring
org.apache.shiro:shiro-spring-boot-web-starter org.apache.tomcat.embed:tomcat-embed-core
org.aspectj:aspectjweaver org.hamcrest:hamcrest org.hsqldb:hsqldb
org.jetbrains.kotlin:kotlin-reflect org.jsoup:jsoup org.junit.platform:junit-platform-engine
org.skyscreamer:jsonassert org.springframework.boot:spring-boot-starter-cache
org.springframework.boot:spring-boot-starter-quartz
org.springframework.boot:spring-boot-starter-webflux org.springframework.data:spring-data-commons
org.testcontainers:junit-jupiter cn.hutool:hutool-all com.alipay.sdk:alipay-sdk-java
com.aliyun.oss:aliyun-sdk-oss com.baomidou:mybatis-plus-boot-starter
com.fasterxml.jackson.module:jackson-module-parameter-names com.google.protobuf:protobuf-java
com.rabbitmq:amqp-client com.squareup.okhttp3:mockwebserver commons-beanutils:commons-beanutils
io.grpc:grpc-protobuf io.grpc:grpc-stub io.jsonwebtoken:jjwt io.jsonwebtoken:jjwt-impl
io.jsonwebtoken:jjwt-jackson io.netty:netty-all io.rest-assured:rest-assured
javax.annotation:javax.annotation-api javax.servlet:javax.servlet-api
org.apache.commons:commons-collections4 org.apache.curator:curator-recipes
org.apache.httpcomponents.client5:httpclient5 org.apache.kafka:kafka-clients
org.apache.tomcat.embed:tomcat-embed-el org.apache.tomcat.embed:tomcat-embed-websocket
org.eclipse.paho:org.eclipse.paho.client.mqttv3 org.freemarker:freemarker
org.hibernate.validator:hibernate-validator org.junit.platform:junit-platform-commons
org.junit.vintage:junit-vintage-engine org.mockito:mockito-inline org.slf4j:jcl-over-slf4j
org.slf4j:jul-to-slf4j org.slf4j:log4j-over-slf4j org.slf4j:slf4j-simple
org.springframework.boot:spring-boot org.springframework.boot:spring-boot-actuator
org.springframework.boot:spring-boot-starter-data-redis
org.springframework.boot:spring-boot-starter-freemarker
org.springframework.boot:spring-boot-starter-json
org.springframework.boot:spring-boot-starter-logging
org.springframework.boot:spring-boot-starter-mail
org.springframework.boot:spring-boot-starter-webmvc-test
org.springframework.boot:spring-boot-test-autoconfigure org.springframework.data:spring-data-redis
org.springframework:spring-aop org.springframework:spring-beans
org.springframework:spring-expression org.springframework:spring-jdbc org.webjars:bootstrap
org.webjars:jquery org.xmlunit:xmlunit-core software.amazon.awssdk:s3`,
  known: ``,
};
