import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `mass-assignment`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from django.db import models


class Guest(models.Model):
    name = models.CharField(max_length=60)
    is_staff = models.BooleanField(default=False)


def save(request):
    return Guest.objects.create(**request.POST)
`,
      `from fastapi import FastAPI, Request
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

app = FastAPI()


class Base(DeclarativeBase):
    pass


class Guest(Base):
    __tablename__ = 'guests'
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    is_staff: Mapped[bool]


@app.post('/guests')
async def register(request: Request):
    guest = Guest(**await request.json())
    return {'id': guest.id}
`,
    ],
    good: [
      `from django.db import models


class Guest(models.Model):
    name = models.CharField(max_length=60)
    is_staff = models.BooleanField(default=False)


def save(request):
    return Guest.objects.create(name=request.POST['name'])
`,
      `from fastapi import FastAPI
from pydantic import BaseModel
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

app = FastAPI()


class Base(DeclarativeBase):
    pass


class Guest(Base):
    __tablename__ = 'guests'
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    is_staff: Mapped[bool]


class Registration(BaseModel):
    name: str


@app.post('/guests')
async def register(registration: Registration):
    guest = Guest(**registration.model_dump())
    return {'id': guest.id}
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';
import mongoose from 'mongoose';

const Guest = mongoose.model('Guest', new mongoose.Schema({ name: String, staff: Boolean }));
const app = express();
app.post('/x', async (req, res) => {
  await Guest.create(req.body);
  res.end();
});
`,
      `const express = require('express');
const { Sequelize, DataTypes } = require('sequelize');

const sequelize = new Sequelize('sqlite::memory:');
const Guest = sequelize.define('Guest', { name: DataTypes.STRING, isStaff: DataTypes.BOOLEAN });
const app = express();

app.put('/guests/:id', async (req, res) => {
  const guest = await Guest.findByPk(Number(req.params.id));
  await guest.update(req.body);
  res.sendStatus(204);
});
`,
    ],
    good: [
      `import express from 'express';
import mongoose from 'mongoose';

const Guest = mongoose.model('Guest', new mongoose.Schema({ name: String, staff: Boolean }));
const app = express();
app.post('/x', async (req, res) => {
  await Guest.create({ name: String(req.body.name) });
  res.end();
});
`,
      `const express = require('express');
const _ = require('lodash');
const { Sequelize, DataTypes } = require('sequelize');

const sequelize = new Sequelize('sqlite::memory:');
const Guest = sequelize.define('Guest', { name: DataTypes.STRING, isStaff: DataTypes.BOOLEAN });
const app = express();

app.put('/guests/:id', async (req, res) => {
  const guest = await Guest.findByPk(Number(req.params.id));
  await guest.update(_.pick(req.body, ['name']));
  res.sendStatus(204);
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { Body, Controller, Param, ParseIntPipe, Patch } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Column, Entity, PrimaryGeneratedColumn, Repository } from 'typeorm';

@Entity()
export class Guest {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  name!: string;

  @Column({ default: false })
  isStaff!: boolean;
}

@Controller('guests')
export class GuestController {
  constructor(@InjectRepository(Guest) private readonly guests: Repository<Guest>) {}

  @Patch(':id')
  async change(@Param('id', ParseIntPipe) id: number, @Body() body: Partial<Guest>): Promise<void> {
    await this.guests.update(id, body);
  }
}
`,
      `import { PrismaClient } from '@prisma/client';
import type { Request, Response } from 'express';

const prisma = new PrismaClient();

export async function register(req: Request, res: Response): Promise<void> {
  const guest = await prisma.guest.create({ data: { ...req.body, visits: 0 } });
  res.status(201).json({ id: guest.id });
}
`,
    ],
    good: [
      `import { Body, Controller, Param, ParseIntPipe, Patch } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Column, Entity, PrimaryGeneratedColumn, Repository } from 'typeorm';

@Entity()
export class Guest {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  name!: string;

  @Column({ default: false })
  isStaff!: boolean;
}

@Controller('guests')
export class GuestController {
  constructor(@InjectRepository(Guest) private readonly guests: Repository<Guest>) {}

  @Patch(':id')
  async change(@Param('id', ParseIntPipe) id: number, @Body() { name }: Pick<Guest, 'name'>): Promise<void> {
    await this.guests.update(id, { name });
  }
}
`,
      `import { PrismaClient, type Prisma } from '@prisma/client';
import type { Request, Response } from 'express';
import { z } from 'zod';

const prisma = new PrismaClient();
const fields = z.object({ name: z.string().max(60), email: z.string().email() });

export async function register(req: Request, res: Response): Promise<void> {
  const data: Prisma.GuestCreateInput = fields.parse(req.body);
  const guest = await prisma.guest.create({ data });
  res.status(201).json({ id: guest.id });
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.servlet.http.HttpServletRequest;
import org.apache.commons.beanutils.BeanUtils;

class Profiles {
    void save(HttpServletRequest request, Account account) throws Exception {
        BeanUtils.populate(account, request.getParameterMap());
    }
}
`,
      `import java.util.Map;
import org.apache.commons.beanutils.BeanUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Profiles {
    @PostMapping("/profile")
    void save(@RequestBody Map<String, String> fields) throws Exception {
        Account account = Account.current();
        BeanUtils.populate(account, fields);
    }
}
`,
    ],
    good: [
      `import javax.servlet.http.HttpServletRequest;

class Profiles {
    void save(HttpServletRequest request, Account account) {
        account.setCity(request.getParameter("city"));
    }
}
`,
      `import java.util.Map;
import org.apache.commons.beanutils.BeanUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Profiles {
    @PostMapping("/profile")
    void save(@RequestBody Map<String, String> fields) throws Exception {
        BeanUtils.populate(Account.current(), Map.of("theme", "dark"));
    }
}
`,
    ],
  },
};
