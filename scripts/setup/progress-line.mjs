/**
 * Shows that something takes its time: a counting line on a terminal, one plain line elsewhere, always stderr.
 * @param {string} sentence
 * @param {{ silent?: boolean }} [options] silent: nothing where stderr is no terminal
 * @returns {() => void} takes the line away again
 */
export function showProgress(sentence, options) {
  const out = process.stderr
  if (!out.isTTY) {
    if (!(options && options.silent)) out.write(sentence + ' …\n')
    return () => undefined
  }
  const started = Date.now()
  const draw = () => {
    out.write('\r' + sentence + ' … ' + Math.round((Date.now() - started) / 1000) + ' s ')
  }
  draw()
  const timer = setInterval(draw, 1000)
  timer.unref()
  return () => {
    clearInterval(timer)
    out.write('\r\u001b[K')
  }
}
