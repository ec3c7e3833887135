import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';

export const massAssignment: Weakness = {
  name: 'mass-assignment',
  title: 'Mass assignment',
  severity: 'high',
  confidence: 'medium',
  cwe: 915,
  owasp: ['A08:2021', 'A08:2025', 'API3:2023'],
  taints: { kinds: ['assign'], trust: remote },
  what: 'All fields of a request are written into a stored record, whichever they are.',
  why: 'Somebody adds fields that the form does not have, such as a role, an owner or a price.',
  fix: ['Name the fields that may be changed and take only those.'],
  frameworks: {
    Django: "`ModelForm` or serializer with an explicit `fields`, not `'__all__'`.",
    Flask: 'take each field by its name.',
    Sequelize: "`update(values, { fields: ['name'] })`.",
    Mongoose: 'take each field by its name.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html'],
  samples: {
    python: {
      bad: [
        `from django.db import models


class Guest(models.Model):
    name = models.CharField(max_length=60)
    is_staff = models.BooleanField(default=False)


def save(request):
    return Guest.objects.create(**request.POST)
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
      ],
    },
  },
};
