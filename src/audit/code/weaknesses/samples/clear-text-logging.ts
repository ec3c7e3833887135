import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `clear-text-logging`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import logging


def sign_in(name, password):
    logging.info('sign in %s %s', name, password)
`,
      `import logging
from django.http import HttpResponse

logger = logging.getLogger(__name__)


def pay(request):
    card_number = request.POST['card_number']
    logger.info(f'paying with {card_number}')
    return HttpResponse('ok')
`,
    ],
    good: [
      `import logging


def sign_in(name, password):
    logging.info('sign in %s', name)
`,
      `import logging
from django.http import HttpResponse

logger = logging.getLogger(__name__)


def pay(request):
    card_number = request.POST['card_number']
    logger.info('paying with a card of %d digits', len(card_number))
    return HttpResponse('ok')
`,
      `import hashlib
import logging


def sign_in(name, password, salt):
    digest = hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)
    logging.debug('sign in of %s: %s', name, digest.hex())
`,
    ],
  },
  javascript: {
    bad: [
      `export function signIn(name, password) {
  console.log(name, password);
}
`,
      `const winston = require('winston');

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

exports.signIn = async (req, res) => {
  const { email, password } = req.body;
  logger.info('sign in', { email, password });
  res.sendStatus(204);
};
`,
    ],
    good: [
      `export function signIn(name, password) {
  console.log(name);
}
`,
      `const winston = require('winston');

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

exports.signIn = async (req, res) => {
  const { email, password, ...rest } = req.body;
  logger.info('sign in', { email, hasPassword: Boolean(password) });
  res.sendStatus(204);
};
`,
    ],
  },
  typescript: {
    bad: [
      `import { Body, Controller, Logger, Post } from '@nestjs/common';

class SignInDto {
  readonly email!: string;
  readonly password!: string;
}

@Controller('session')
export class SessionController {
  private readonly logger = new Logger(SessionController.name);

  @Post()
  open(@Body() dto: SignInDto): void {
    this.logger.log(\`sign in of \${dto.email} with \${dto.password}\`);
  }
}
`,
    ],
    good: [
      `import { Body, Controller, Logger, Post } from '@nestjs/common';

class SignInDto {
  readonly email!: string;
  readonly password!: string;
}

@Controller('session')
export class SessionController {
  private readonly logger = new Logger(SessionController.name);

  @Post()
  open(@Body() { email, password }: SignInDto): void {
    this.logger.log(\`sign in of \${email} with \${password.length} letters\`);
  }
}
`,
    ],
  },
  java: {
    bad: [
      `import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SignIn {
    private static final Logger log = LoggerFactory.getLogger(SignIn.class);

    void attempt(String user, String password) {
        log.info("sign-in of {} with {}", user, password);
    }
}
`,
      `import java.util.logging.Logger;

class Payments {
    private static final Logger LOG = Logger.getLogger("payments");

    void pay(Account account, String cardNumber) {
        LOG.fine("charging " + cardNumber);
    }
}
`,
    ],
    good: [
      `import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SignIn {
    private static final Logger log = LoggerFactory.getLogger(SignIn.class);

    void attempt(String user, String password) {
        log.info("sign-in of {}", user);
    }
}
`,
      `import java.util.logging.Logger;

class Payments {
    private static final Logger LOG = Logger.getLogger("payments");

    void pay(String account, int amount) {
        LOG.fine("charging " + amount + " to " + account);
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import "log"

func connect() {
	password := "7gT!cakes-r"
	log.Println("connecting with " + password)
}
`,
      `package main

import (
	"log"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	password := r.FormValue("password")
	log.Printf("signing in with %s", password)
}
`,
    ],
    good: [
      `package main

import "log"

const password = "password"

func connect() {
	log.Println("no field " + password)
}
`,
      `package main

import (
	"log"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	password := r.FormValue("password")
	log.Printf("signing in with %d letters", len(password))
}
`,
    ],
  },
};
