import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { imageSize } from './image-size.ts'

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000002800000016808020000001234', 'hex')
/** Start of image, an application segment, then a baseline frame of 640 × 360. */
const jpeg = Buffer.from('ffd8ffe000104a46494600010101004800480000ffc0001108016802800301220002110103', 'hex')

describe('the size of a picture', () => {
  test('is read from a PNG', () => {
    expect(imageSize(png, 'image/png')).toEqual({ widthPx: 640, heightPx: 360 })
  })

  test('is read from a JPEG behind other segments', () => {
    expect(imageSize(jpeg, 'image/jpeg')).toEqual({ widthPx: 640, heightPx: 360 })
  })

  test('is unknown for bytes that are not what they are called', () => {
    expect(imageSize(png, 'image/jpeg')).toBeNull()
    expect(imageSize(jpeg, 'image/png')).toBeNull()
    expect(imageSize(new Uint8Array(3), 'image/png')).toBeNull()
    expect(imageSize(jpeg.subarray(0, 22), 'image/jpeg')).toBeNull()
  })
})
