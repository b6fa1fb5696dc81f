import { expect, test } from 'vitest'
import { drawingToSvg } from './drawing-to-svg.ts'

test('a drawing becomes an SVG that holds every shape and escapes its words', () => {
  const svg = drawingToSvg({
    width: 100,
    height: 50,
    shapes: [
      { kind: 'line', x1: 0, y1: 0, x2: 10, y2: 10.126, stroke: '#111111', dash: [2, 1] },
      { kind: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 2, fill: '#222222', fillOpacity: 0.5 },
      { kind: 'circle', x: 5, y: 5, radius: 4, fill: '#333333' },
      {
        kind: 'polygon',
        points: [
          [0, 0],
          [1, 1],
        ],
        stroke: '#444444',
      },
      {
        kind: 'text',
        x: 1,
        y: 2,
        text: '<a> & "b"',
        size: 12,
        bold: true,
        anchor: 'middle',
        colour: '#555555',
      },
    ],
  })
  expect(svg).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" font-family="sans-serif">' +
      '<line x1="0" y1="0" x2="10" y2="10.13" fill="none" stroke="#111111" stroke-width="1" stroke-dasharray="2 1"/>' +
      '<rect x="1" y="2" width="3" height="4" rx="2" fill="#222222" fill-opacity="0.5"/>' +
      '<circle cx="5" cy="5" r="4" fill="#333333"/>' +
      '<polygon points="0,0 1,1" fill="none" stroke="#444444" stroke-width="1"/>' +
      '<text x="1" y="2" font-size="12" text-anchor="middle" font-weight="700" fill="#555555">' +
      '&lt;a&gt; &amp; &quot;b&quot;</text></svg>',
  )
})
