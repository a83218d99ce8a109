// A caption file comes out of the editor as it went in, but for what was changed; and what cannot be read in time is said (CAP-1 to CAP-3).
import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { cueProblems, fileProblems, readCaptions, readTime, writeCaptions, writeTime } from '../../courses/rules/captions.mjs'
import { parseCaptions } from '../../courses/rules/webvtt.mjs'

const file = `WEBVTT - Vem gör vad?

STYLE
::cue { color: white }

1
00:00:00.000 --> 00:00:03.200
<v Lena>Vem gör vad?

00:00:03.200 --> 00:01:06.500 line:0 align:start
Den ena beslutar.
Den andra utför.

NOTE the end
`

describe('captions', () => {
  test('come out as they went in', () => assert.equal(writeCaptions(readCaptions(file)), file))
  test('come out the same twice, whatever wrote them', () => {
    const once = writeCaptions(readCaptions('\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHej\r\n\r\n\r\n'))
    assert.equal(once, 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHej\n')
    assert.equal(writeCaptions(readCaptions(once)), once)
  })
  test('are read as the players read them', () => {
    const cues = readCaptions(file).cues
    assert.deepEqual(cues.map(cue => [cue.from, cue.to]), parseCaptions(file).map(cue => [cue.from, cue.to]))
  })
  test('a text cannot break out of its cue', () => {
    const captions = readCaptions(file)
    captions.cues[0].text = 'a\n\nb'
    assert.equal(readCaptions(writeCaptions(captions)).cues.length, 2)
  })
  for (const [text, seconds] of [['1:04', 64], ['0:04.5', 4.5], ['0:04,5', 4.5], ['1:00:00', 3600], ['7', 7], ['soon', null], ['', null], ['1:2:3:4', null]]) {
    test(`the time “${text}” is ${seconds}`, () => assert.equal(readTime(text), seconds))
  }
  test('times are written as they are read', () => {
    for (const seconds of [0, 3.2, 9.999, 59.5, 60, 600.25, 4000]) assert.equal(readTime(writeTime(seconds)), seconds)
  })
})

describe('a caption', () => {
  const cue = change => ({ from: 0, to: 4, text: 'Den ena beslutar.', ...change })
  for (const [name, change, previous, codes] of [
    ['that can be read', {}, null, []],
    ['without text', { text: ' ' }, null, ['empty']],
    ['that ends before it begins', { to: 0 }, null, ['backwards']],
    ['of three lines (CAP-1)', { text: 'a\nb\nc' }, null, ['lines']],
    ['with a line of 43 characters (CAP-1)', { text: 'a'.repeat(43) }, null, ['characters']],
    ['whose markup is not counted', { text: `<i>${'a'.repeat(42)}</i>` }, null, []],
    ['of more than 17 characters a second (CAP-3)', { to: 0.9 }, null, ['speed']],
    ['that stays for eight seconds (CAP-2)', { to: 8 }, null, ['slow']],
    ['that begins before the last one ends', {}, { to: 0.5 }, ['overlap']]
  ]) {
    test(name, () => assert.deepEqual(cueProblems(cue(change), previous).map(problem => problem.code), codes))
  }
})

describe('a caption file', () => {
  const found = text => fileProblems(text).map(problem => [problem.line, problem.code, !!problem.unreadable])

  test('that can be read has nothing wrong', () => assert.deepEqual(fileProblems(file.replace('1:06', '0:09')), []))
  test('that holds no captions says so', () => {
    for (const text of ['', 'WEBVTT\n', '1\n00:00:01,000 --> 00:00:02,000\nHej\n']) assert.deepEqual(found(text), [[1, 'none', true]])
  })
  test('says on which line', () => {
    const text = 'WEBVTT\r\n\r\n\r\nNOTE a --> b\r\n\r\nname\r\n00:01.000 --> 00:05.000\r\nHej\r\n\r\n00:04.000 --> 00:05.000\r\nDen ena beslutar. Den andra utför.\r\n'
    assert.deepEqual(found(text), [[10, 'speed', true], [10, 'overlap', false]])
  })
})
