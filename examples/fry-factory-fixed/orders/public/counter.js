const board = document.createElement('p')
board.className = 'note'

window.addEventListener('message', event => {
  if (event.origin !== location.origin) return
  board.textContent = event.data.text
  document.querySelector('main').append(board)
})

const stop = new URLSearchParams(location.search).get('stop')
if (stop) {
  const map = document.createElement('iframe')
  map.src = `https://www.openstreetmap.org/search?query=${encodeURIComponent(stop)}`
  document.querySelector('main').append(map)
}

const greeting = decodeURIComponent(location.hash.slice(1))
if (greeting) document.querySelector('header span').textContent = greeting
