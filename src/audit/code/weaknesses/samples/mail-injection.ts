import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `mail-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import smtplib
from flask import Flask, request

app = Flask(__name__)


@app.route('/x', methods=['POST'])
def x():
    mail = 'Subject: ' + request.form['subject'] + '\\n\\nHello'
    smtplib.SMTP('localhost').sendmail('a@shop.example', 'b@shop.example', mail)
    return 'ok'
`,
      `from django.http import HttpResponse
import smtplib


def invite(request):
    message = 'To: {}\\r\\nSubject: Fries\\r\\n\\r\\nCome by.'.format(request.POST['to'])
    with smtplib.SMTP('localhost') as server:
        server.sendmail('shop@shop.example', ['guests@shop.example'], message)
    return HttpResponse(status=202)
`,
    ],
    good: [
      `import smtplib
from flask import Flask, request

app = Flask(__name__)


@app.route('/x', methods=['POST'])
def x():
    smtplib.SMTP('localhost').sendmail('a@shop.example', 'b@shop.example', 'Subject: an order\\n\\nHello')
    return 'ok'
`,
      `from email.message import EmailMessage
from django.http import HttpResponse
import smtplib


def invite(request):
    message = EmailMessage()
    message['To'] = 'guests@shop.example'
    message['Subject'] = 'Fries'
    message.set_content(request.POST['text'])
    with smtplib.SMTP('localhost') as server:
        server.send_message(message)
    return HttpResponse(status=202)
`,
    ],
  },
  javascript: {
    bad: [
      `const nodemailer = require('nodemailer');
const express = require('express');

const transport = nodemailer.createTransport({ sendmail: true });
const app = express();

app.post('/tell', express.urlencoded(), async (req, res) => {
  const head = ['From: shop@shop.example', 'To: guests@shop.example', \`Subject: \${req.body.subject}\`];
  await transport.sendMail({ raw: head.join('\\r\\n') + '\\r\\n\\r\\nCome by.' });
  res.sendStatus(202);
});
`,
    ],
    good: [
      `const nodemailer = require('nodemailer');
const express = require('express');

const transport = nodemailer.createTransport({ sendmail: true });
const app = express();

app.post('/tell', express.urlencoded(), async (req, res) => {
  const subject = req.body.subject.replace(/[\\r\\n]+/g, ' ');
  await transport.sendMail({ raw: \`To: guests@shop.example\\r\\nSubject: \${subject}\\r\\n\\r\\nCome by.\` });
  res.sendStatus(202);
});
`,
    ],
  },
  typescript: {
    bad: [
      `import type { Request, Response } from 'express';
import nodemailer, { type Transporter } from 'nodemailer';

const transport: Transporter = nodemailer.createTransport({ host: 'localhost' });

export async function invite(req: Request, res: Response): Promise<void> {
  const raw: string = \`From: shop@shop.example\\r\\nTo: \${req.body.to}\\r\\nSubject: Fries\\r\\n\\r\\nCome by.\`;
  await transport.sendMail({ envelope: { from: 'shop@shop.example', to: ['guests@shop.example'] }, raw });
  res.sendStatus(202);
}
`,
    ],
    good: [
      `import type { Request, Response } from 'express';
import nodemailer, { type SendMailOptions, type Transporter } from 'nodemailer';

const transport: Transporter = nodemailer.createTransport({ host: 'localhost' });

export async function invite(req: Request, res: Response): Promise<void> {
  const mail: SendMailOptions = { from: 'shop@shop.example', to: 'guests@shop.example', subject: 'Fries', text: String(req.body.text) };
  await transport.sendMail(mail);
  res.sendStatus(202);
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.mail.internet.MimeMessage;
import javax.servlet.http.HttpServletRequest;

class Contact {
    void send(HttpServletRequest request, MimeMessage message) throws Exception {
        message.setSubject("Contact: " + request.getParameter("subject"));
    }
}
`,
      `import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.http.HttpServletRequest;

class Contact {
    void send(HttpServletRequest request, MimeMessage message) throws Exception {
        message.setHeader("Reply-To", request.getParameter("from"));
    }
}
`,
    ],
    good: [
      `import javax.mail.internet.MimeMessage;
import javax.servlet.http.HttpServletRequest;

class Contact {
    void send(HttpServletRequest request, MimeMessage message) throws Exception {
        message.setSubject("Contact: " + Integer.parseInt(request.getParameter("ticket")));
    }
}
`,
      `import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.http.HttpServletRequest;

class Contact {
    void send(HttpServletRequest request, MimeMessage message) throws Exception {
        message.setHeader("Reply-To", "shop@shop.example");
        message.setText(request.getParameter("text"));
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"net/http"
	"net/smtp"
)

func handle(w http.ResponseWriter, r *http.Request) {
	message := "Subject: " + r.FormValue("subject") + "\\r\\n\\r\\nHello"
	smtp.SendMail("mail.example:25", nil, "shop@shop.example", []string{"a@shop.example"}, []byte(message))
}
`,
    ],
    good: [
      `package main

import (
	"net/http"
	"net/smtp"
	"strings"
)

func handle(w http.ResponseWriter, r *http.Request) {
	subject := strings.ReplaceAll(strings.ReplaceAll(r.FormValue("subject"), "\\r", ""), "\\n", "")
	message := "Subject: " + subject + "\\r\\n\\r\\nHello"
	smtp.SendMail("mail.example:25", nil, "shop@shop.example", []string{"a@shop.example"}, []byte(message))
}
`,
    ],
  },
};
