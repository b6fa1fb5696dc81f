import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isSoundPicture } from './sound-picture.ts'

const picture = (name: string): Buffer =>
  readFileSync(new URL(`../../../tests/fixtures/pictures/${name}`, import.meta.url))
const isSound = (name: string): Promise<boolean> =>
  isSoundPicture(picture(name), name.endsWith('.png') ? 'image/png' : 'image/jpeg')

test.each(['animated.png', 'interlaced.png', 'cmyk.jpg', 'photo.jpg'])('%s can be shown', async (name) => {
  expect(await isSound(name)).toBe(true)
})

test.each(['cut-off.png', 'one-byte-changed.png', 'too-few-rows.png', 'no-pixels.png', 'cut-off.jpg'])(
  '%s cannot',
  async (name) => {
    expect(await isSound(name)).toBe(false)
  },
)

test('a small file that swells to more than it says, or says more than a page can show, cannot', async () => {
  expect(await isSoundPicture(png(4, 4, Buffer.alloc(50_000_000)), 'image/png')).toBe(false)
  expect(await isSoundPicture(png(60_000, 60_000, Buffer.alloc(1_000)), 'image/png')).toBe(false)
  expect(await isSoundPicture(png(4, 4, Buffer.alloc(4 * 13)), 'image/png')).toBe(true)
})

test('no start of a picture passes for the whole', async () => {
  for (const name of ['animated.png', 'photo.jpg']) {
    const whole = picture(name)
    for (let length = 8; length < whole.length; length += 1)
      expect(
        await isSoundPicture(whole.subarray(0, length), name.endsWith('png') ? 'image/png' : 'image/jpeg'),
      ).toBe(false)
  }
})

/** An RGB picture whose unpacked rows are `rows`, whatever its size says. */
function png(width: number, height: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.write(type, 4, 'latin1')
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(Buffer.concat([frame.subarray(4), data])), 0)
  return Buffer.concat([frame, data, check])
}
