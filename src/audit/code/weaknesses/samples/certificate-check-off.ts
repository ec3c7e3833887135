import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `certificate-check-off`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import requests


def prices():
    return requests.get('https://supplier.example/prices', verify=False).json()
`,
      `import httpx


class Suppliers:
    def __init__(self, base):
        self.client = httpx.AsyncClient(base_url=base, verify=False)

    async def prices(self):
        return (await self.client.get('/prices')).json()
`,
      `import ssl
from urllib.request import urlopen


def prices(address):
    return urlopen(address, context=ssl._create_unverified_context()).read()
`,
    ],
    good: [
      `import requests


def prices():
    return requests.get('https://supplier.example/prices', timeout=3).json()
`,
      `import requests


class Suppliers:
    def __init__(self, bundle='/etc/ssl/suppliers.pem'):
        self.session = requests.Session()
        self.session.verify = bundle

    def prices(self):
        return self.session.get('https://supplier.example/prices', timeout=3).json()
`,
      `import ssl


def context_for(name):
    context = ssl.create_default_context(cafile='suppliers.pem')
    context.check_hostname = True
    context.verify_mode = ssl.CERT_REQUIRED
    return context
`,
    ],
  },
  javascript: {
    bad: [
      `import { Agent } from 'node:https';

export const agent = new Agent({ rejectUnauthorized: false });
`,
      `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

export const prices = async () => (await fetch('https://supplier.example/prices')).json();
`,
      `const tls = require('tls');

function connect(host, options = {}) {
  return tls.connect({ host, port: 443, ...options, rejectUnauthorized: false });
}

module.exports = { connect };
`,
    ],
    good: [
      `import { Agent } from 'node:https';

export const agent = new Agent({ keepAlive: true });
`,
      `const fs = require('fs');
const tls = require('tls');

function connect(host) {
  return tls.connect({ host, port: 443, ca: [fs.readFileSync('supplier.pem')], rejectUnauthorized: true });
}

module.exports = { connect };
`,
    ],
  },
  typescript: {
    bad: [
      `import { Agent } from 'node:https';
import axios, { type AxiosInstance } from 'axios';

export class Suppliers {
  private readonly http: AxiosInstance;

  constructor(private readonly base: string) {
    this.http = axios.create({ baseURL: base, httpsAgent: new Agent({ rejectUnauthorized: false }) });
  }

  async prices<T>(): Promise<T> {
    return (await this.http.get<T>('/prices')).data;
  }
}
`,
    ],
    good: [
      `import { readFileSync } from 'node:fs';
import { Agent, type AgentOptions } from 'node:https';
import axios, { type AxiosInstance } from 'axios';

const trusted: AgentOptions = { ca: readFileSync('suppliers.pem'), rejectUnauthorized: true };

export const suppliers: AxiosInstance = axios.create({ httpsAgent: new Agent(trusted) });
`,
    ],
  },
  java: {
    bad: [
      `import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

class Partners {
    CloseableHttpClient client() {
        HttpClientBuilder builder = HttpClientBuilder.create();
        builder.setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE);
        return builder.build();
    }
}
`,
      `import javax.net.ssl.SSLContext;
import org.apache.http.conn.ssl.TrustAllStrategy;
import org.apache.http.ssl.SSLContextBuilder;

class Trust {
    SSLContext context() throws Exception {
        SSLContextBuilder builder = new SSLContextBuilder();
        return builder.loadTrustMaterial(null, TrustAllStrategy.INSTANCE).build();
    }
}
`,
      `import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

class Anyone {
    SSLContext context() throws Exception {
        TrustManager all = new X509TrustManager() {
            public void checkClientTrusted(X509Certificate[] chain, String type) {}

            public void checkServerTrusted(X509Certificate[] chain, String type) {}

            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        };
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, new TrustManager[] {all}, null);
        return context;
    }
}
`,
      `import javax.net.ssl.HttpsURLConnection;

class Anyone {
    void connect(HttpsURLConnection connection) throws Exception {
        connection.setHostnameVerifier((host, session) -> true);
        connection.connect();
    }
}
`,
    ],
    good: [
      `import org.apache.http.conn.ssl.DefaultHostnameVerifier;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

class Partners {
    CloseableHttpClient client() {
        HttpClientBuilder builder = HttpClientBuilder.create();
        builder.setSSLHostnameVerifier(new DefaultHostnameVerifier());
        return builder.build();
    }
}
`,
      `import java.io.File;
import javax.net.ssl.SSLContext;
import org.apache.http.ssl.SSLContextBuilder;

class Trust {
    SSLContext context(File store) throws Exception {
        SSLContextBuilder builder = new SSLContextBuilder();
        return builder.loadTrustMaterial(store).build();
    }
}
`,
      `import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.X509TrustManager;

class Pinned implements X509TrustManager {
    private X509TrustManager usual;

    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        usual.checkServerTrusted(chain, type);
    }

    public X509Certificate[] getAcceptedIssuers() {
        return usual.getAcceptedIssuers();
    }

    void connect(HttpsURLConnection connection) {
        connection.setHostnameVerifier((host, session) -> host.equals("db.shop.example"));
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"crypto/tls"
)

func client() *tls.Config {
	return &tls.Config{InsecureSkipVerify: true}
}
`,
      `package main

import (
	"crypto/tls"
)

func client(config *tls.Config) {
	config.InsecureSkipVerify = true
}
`,
    ],
    good: [
      `package main

import (
	"crypto/tls"
)

func client() *tls.Config {
	return &tls.Config{ServerName: "shop.example"}
}
`,
    ],
  },
};
