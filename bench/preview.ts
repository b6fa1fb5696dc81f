import { createNodePorts } from '../core/app/node-ports.ts'
import { loadDocumentFaces } from '../core/documents/fonts/document-faces.ts'
import { layoutDocument } from '../core/documents/layout/layout-document.ts'
import { a4Geometry } from '../core/documents/layout/page-geometry.ts'
import { createLayoutThread } from '../core/jobs/layout-thread.ts'
import { createPreviewDesk } from '../core/jobs/preview-desk.ts'
import { demoModel } from '../tests/golden/pdf/demo-model.ts'
import { printTable } from './measure.ts'

/**
 * How long a preview holds up everything else: pages laid out on the main thread, in the warm worker, and asked for
 * again unchanged, side by side in one run (ADR 0048): `node bench/preview.ts [quote lines]`.
 */
const quoteLines = Number(process.argv[2] ?? 5_000)
const repeats = 5
const { resources } = createNodePorts()
const faces = loadDocumentFaces(resources)
const desk = createPreviewDesk(createLayoutThread(resources.exportWorker, resources))

/** The longest time the main thread answered nobody, and the time until the answer, in milliseconds. */
async function heldUp(work: () => unknown): Promise<readonly [longest: number, whole: number]> {
  let last = performance.now()
  let longest = 0
  const look = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 1)
  const started = performance.now()
  await work()
  const whole = performance.now() - started
  look()
  clearInterval(timer)
  return [longest, whole]
}

async function middle(work: (attempt: number) => unknown): Promise<readonly [number, number]> {
  const found: (readonly [number, number])[] = []
  for (let attempt = 0; attempt < repeats; attempt += 1) found.push(await heldUp(() => work(attempt)))
  const sorted = found.toSorted(([a], [b]) => a - b)
  return sorted[Math.floor(repeats / 2)] ?? [0, 0]
}

try {
  const model = demoModel('zh-CN', { quoteLines })
  await desk.layOut('warm', demoModel('zh-CN', { quoteLines: 1 }), [])
  const here = await middle(() => layoutDocument(model, [], faces, a4Geometry))
  const there = await middle((attempt) => desk.layOut('quote', { ...model, title: String(attempt) }, []))
  const again = await middle(() => desk.layOut('quote', { ...model, title: '0' }, []))
  printTable([
    [`${quoteLines} quote lines`, 'held up ms', 'ratio', 'answer ms'],
    ['laid out on the main thread', here[0], 1, here[1]],
    ['laid out in the worker', there[0], there[0] / here[0], there[1]],
    ['asked for again unchanged', again[0], again[0] / here[0], again[1]],
  ])
} finally {
  await desk.close()
}
