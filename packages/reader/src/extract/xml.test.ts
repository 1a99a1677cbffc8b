import { describe, expect, it } from 'vitest'
import { readXml } from './xml.ts'

const streamOf = (xml: string): readonly string[] => {
  const seen: string[] = []
  const whole = readXml(xml, {
    open: (name, attribute) => seen.push(`<${name} ${attribute('val') ?? ''}`.trim()),
    close: (name) => seen.push(`/${name}`),
    text: (text) => seen.push(text),
  })
  return [...seen, whole ? 'whole' : 'broken']
}

describe('XML as a stream', () => {
  it.each([
    ['names without prefixes', '<w:p w:val="1"><w:r/></w:p>', ['<p 1', '<r', '/r', '/p', 'whole']],
    ['an end of tag inside quotation marks', '<a val="x>y"/>', ['<a x>y', '/a', 'whole']],
    ['a value that looks like an attribute', '<a b=" val=\'1\'" val = "2" />', ['<a 2', '/a', 'whole']],
    ['the other quotation marks', "<a b='\"' val='2'>t</a>", ['<a 2', 't', '/a', 'whole']],
    ['the five entities and characters by number', '<a>&lt;&amp;&#x1EA1;&#7841;</a>', ['<a', '<&ạạ', '/a', 'whole']],
    ['what is no text', '\ufeff<?xml version="1.0"?>\n<!-- <b> --><a/>', ['\n', '<a', '/a', 'whole']],
    ['text left as it is', '<a><![CDATA[<&]]></a>', ['<a', '<&', '/a', 'whole']],
    ['an unknown entity', '<a>&x;</a>', ['<a', 'broken']],
    ['an ampersand alone', '<a>1 & 2</a>', ['<a', 'broken']],
    ['a document type', '<!DOCTYPE x []><a/>', ['broken']],
    ['elements that cross', '<a><b></a></b>', ['<a', '<b', '/b', 'broken']],
    ['an end that is missing', '<a><b></b>', ['<a', '<b', '/b', 'broken']],
    ['a tag that is cut', '<a><b', ['<a', 'broken']],
    ['words outside', 'x<a/>', ['x', 'broken']],
    ['nothing', '', ['broken']],
  ])('%s', (_, xml, expected) => {
    expect(streamOf(xml)).toEqual(expected)
  })
})
