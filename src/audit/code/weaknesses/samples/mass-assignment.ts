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
};
