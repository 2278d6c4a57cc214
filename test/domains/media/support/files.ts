import { crc32, deflateSync } from 'node:zlib';

/** The least files of each type that is taken, by the documents that describe them. */

const latin = (text: string) => Buffer.from(text, 'latin1');
const u16 = (value: number) => Buffer.from([value >> 8, value & 0xff]);
const u32 = (value: number) =>
  Buffer.from([value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]);
const u32le = (value: number) => Buffer.from(u32(value)).reverse();

export function pngChunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([latin(type), content]);
  return Buffer.concat([u32(content.length), named, u32(crc32(named))]);
}

/** A picture of one colour, as browsers show it. */
export function png(width = 4, height = 3, ...more: Buffer[]): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(Math.min(width, 10_000) * 3, 120)]);
  const rows = Buffer.concat(Array.from({ length: Math.min(height, 100) }, () => row));
  return Buffer.concat([
    latin('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])])),
    ...more,
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function jpeg(width = 4, height = 3): Buffer {
  const segment = (marker: number, content: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker]), u16(content.length + 2), content]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, latin('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    segment(0xc4, Buffer.alloc(20)),
    segment(0xc0, Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from([1, 1, 0x11, 0])])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    // Packed data with a packed FF and a restart.
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
  ]);
}

export function webp(width = 4, height = 3): Buffer {
  const packed = (width - 1) | ((height - 1) << 14);
  const data = Buffer.concat([Buffer.from([0x2f]), u32le(packed), Buffer.from([0])]);
  const chunk = Buffer.concat([latin('VP8L'), u32le(data.length), data]);
  return Buffer.concat([latin('RIFF'), u32le(4 + chunk.length), latin('WEBP'), chunk]);
}

export function gif(width = 4, height = 3, frames = 1): Buffer {
  const size = (value: number) => Buffer.from([value & 0xff, value >> 8]);
  const frame = Buffer.concat([
    Buffer.from([0x21, 0xf9, 4, 0, 0, 0, 0, 0]),
    Buffer.from([0x2c, 0, 0, 0, 0]),
    size(width),
    size(height),
    Buffer.from([0, 2, 2, 0x4c, 0x01, 0]),
  ]);
  return Buffer.concat([
    latin('GIF89a'),
    size(width),
    size(height),
    Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    ...Array.from({ length: frames }, () => frame),
    Buffer.from([0x3b]),
  ]);
}

export const box = (type: string, content: Buffer) =>
  Buffer.concat([u32(content.length + 8), latin(type), content]);

export const mp4 = (...more: Buffer[]) =>
  Buffer.concat([
    box('ftyp', latin('isom\0\0\0\x01isomavc1')),
    box('moov', Buffer.alloc(40)),
    ...more,
    box('mdat', Buffer.alloc(100, 7)),
  ]);

export function webm(docType = 'webm', live = false): Buffer {
  const kind = Buffer.concat([latin('\x42\x82'), Buffer.from([0x80 | docType.length]), latin(docType)]);
  const content = Buffer.alloc(50, 3);
  const length = live
    ? Buffer.from([0x01, 255, 255, 255, 255, 255, 255, 255])
    : Buffer.from([0x80 | content.length]);
  return Buffer.concat([
    latin('\x1a\x45\xdf\xa3'),
    Buffer.from([0x80 | kind.length]),
    kind,
    latin('\x18\x53\x80\x67'),
    length,
    content,
  ]);
}

/** Layer III at 128 kbit/s and 44.1 kHz: frames of 417 bytes. */
export const mp3 = (frames = 4) =>
  Buffer.concat(
    Array.from({ length: frames }, () =>
      Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413, 1)]),
    ),
  );

export function ogg(head = 'OpusHead'): Buffer {
  const page = (flags: number, content: Buffer) =>
    Buffer.concat([
      latin('OggS'),
      Buffer.from([0, flags]),
      Buffer.alloc(20),
      Buffer.from([1, content.length]),
      content,
    ]);
  return Buffer.concat([page(2, latin(`${head}\x01\x02`)), page(4, Buffer.alloc(200, 9))]);
}

export const pdf = (more = '') =>
  latin(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${more} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
  );

/** An object with a content of any bytes, one character each. */
export const pdfStream = (content: Uint8Array, more = '') =>
  `2 0 obj\n<< /Length ${content.length} ${more} >>\nstream\n${Buffer.from(content).toString('latin1')}\nendstream\nendobj`;

export const vtt = (text = 'WEBVTT\n\n00:01.000 --> 00:04.000\nSelamat pagi.\n') => Buffer.from(text);

export const svg = (content = '<rect width="4" height="3" fill="#1f6f78"/>', more = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" ${more}>${content}</svg>`);

/** An archive without a file in it: its end alone. */
export const zipEnd = () => Buffer.concat([latin('PK\x05\x06'), Buffer.alloc(18)]);
