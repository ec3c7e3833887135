import { createApp } from './app.js'
import { open } from './database.js'
import { seed } from './seed.js'
import { HOST, PORT } from './settings.js'

await open()
await seed()
createApp().listen(PORT, HOST, () => {
  console.warn('Fry Factory, mended twin: still a demonstration for this machine only, do not deploy it.')
  console.log(`orders service on http://${HOST}:${PORT}`)
})
