const MAPS_KEY = 'AIzaSyCTS2XjrhSHOEOi4-7vLLCv0u8blqCepzX'

const board = document.createElement('p')
board.className = 'note'

window.addEventListener('message', event => {
  board.innerHTML = event.data.text
  document.querySelector('main').append(board)
})

const stop = new URLSearchParams(location.search).get('stop')
if (stop) {
  const map = document.createElement('iframe')
  map.src = `https://www.google.com/maps/embed/v1/place?key=${MAPS_KEY}&q=${encodeURIComponent(stop)}`
  document.querySelector('main').append(map)
}

const greeting = decodeURIComponent(location.hash.slice(1))
if (greeting) document.querySelector('header span').textContent = greeting
