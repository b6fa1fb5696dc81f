/**
 * Characters that are instructions rather than something to see: control characters, soft hyphen, joiners, direction
 * marks, variation selectors, tags. A face has no picture for them, and a control character would cut off the rest of
 * a line in some viewers (W1).
 */
const invisible =
  // eslint-disable-next-line no-control-regex -- control characters are what this removes
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu

/** Text as it can be set: tabs become two spaces, line ends `\n`, invisible characters and lone surrogates go. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029|\u000b|\f/g, '\n')
    .replaceAll('\t', '  ')
    .replace(invisible, '')
}
