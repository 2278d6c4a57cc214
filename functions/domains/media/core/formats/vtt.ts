import { damaged, sound, standsAt, type Bytes, type Finding } from '../bytes.ts';

const BYTE_ORDER_MARK = '\xef\xbb\xbf';

const startOf = (bytes: Bytes): number => (standsAt(bytes, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0);

export const isVtt = (bytes: Bytes): boolean => standsAt(bytes, startOf(bytes), 'WEBVTT');

const TIMES = /^(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}/m;

/** Captions (WebVTT): text in UTF-8 with at least one cue. */
export function inspectVtt(bytes: Bytes): Finding {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return damaged;
  }
  return /^WEBVTT(?:[ \t\r\n]|$)/.test(text) && !text.includes('\0') && TIMES.test(text) ? sound : damaged;
}
