const box = document.querySelector('.search input')
const list = document.querySelector('#suggestions')

box.addEventListener('input', async () => {
  list.replaceChildren()
  if (box.value.length < 2) return
  const answer = await fetch(`/menu/suggest?q=${encodeURIComponent(box.value)}`)
  list.innerHTML = await answer.text()
})

const table = new URLSearchParams(location.search).get('table')
if (table) {
  const note = document.createElement('p')
  note.className = 'flash'
  note.textContent = `Ordering from table ${table}`
  document.querySelector('main').prepend(note)
}

const guest = new URLSearchParams(location.search).get('guest')
if (guest) {
  const greeting = document.createElement('p')
  greeting.textContent = `Welcome back, ${guest}`
  document.querySelector('main').prepend(greeting)
}
