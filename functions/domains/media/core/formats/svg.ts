import { activeContent, damaged, hiddenData, type Bytes, type Finding } from '../bytes.ts';

/*
 * Drawings. A diagram as SVG is a twentieth of the same as a picture of pixels, which is why they are taken at all; but
 * SVG is a language with scripts, so that only a plain subset passes, and nothing is mended: whoever draws saves as plain
 * SVG. What passes is still shown as a picture only, from an origin of its own and in a sandbox.
 */

/** Shapes, text and colours. No `use` (a few nested ones unpack to millions), no `image`, `style`, `a`, `foreignObject`. */
const ELEMENTS = new Set(
  (
    'svg g defs title desc path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop clipPath marker'
  ).split(' '),
);

/** Attributes that draw; and what describes a drawing to whoever does not see it. Events and addresses are none of them. */
const ATTRIBUTES =
  /^(?:xmlns|xmlns:xlink|xml:(?:space|lang)|xlink:href|version|viewBox|preserveAspectRatio|id|class|lang|role|aria-[a-z]+|style|transform|d|points|pathLength|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|fx|fy|fr|dx|dy|rotate|textLength|lengthAdjust|width|height|offset|orient|refX|refY|marker(?:Width|Height|Units|-start|-mid|-end)|gradient(?:Units|Transform)|spreadMethod|clipPathUnits|clip-(?:path|rule)|fill(?:-opacity|-rule)?|stroke(?:-[a-z]+)?|opacity|color|display|visibility|overflow|stop-(?:color|opacity)|paint-order|vector-effect|(?:shape|text)-rendering|text-anchor|text-decoration|dominant-baseline|alignment-baseline|baseline-shift|letter-spacing|word-spacing|writing-mode|direction|font(?:-[a-z]+)?|mix-blend-mode)$/;

const NAMESPACES: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

const MOST_ELEMENTS = 20_000;
const MOST_DEPTH = 64;

/** One thing at a time: the declaration, a comment, a tag, or text. Anything else ends the reading. */
const TOKEN =
  /<\?xml\s[^<>?]*\?>|<!--(?:(?!--)[^])*-->|<(\/?)([A-Za-z][A-Za-z0-9:_-]*)((?:\s+[A-Za-z_][A-Za-z0-9:_.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;

const ATTRIBUTE = /([A-Za-z_][A-Za-z0-9:_.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Whether every & begins one of the five entities of XML or names a character: others would need a DOCTYPE. */
const hasKnownEntities = (text: string): boolean =>
  !/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)/.test(text);

/** What stands in no XML, however it is written: most control characters, halves of pairs (XML 1.0, 2.2). */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What a browser reads: entities resolved. What lies beyond Unicode becomes what stands in no XML. */
function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|([a-z]+));/g,
    (_, hex?: string, decimal?: string, name = '') => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return Number.isNaN(code) ? (named[name] ?? '') : String.fromCodePoint(code > 0x10ffff ? 0 : code);
    },
  );
}

/**
 * What a value may call: colours, lengths, turns and outlines, and by `url` what the drawing itself holds. A list of what
 * may load instead (`image-set`, `src`, `image`, `cross-fade`, …) would end with the day it was written.
 */
const FUNCTIONS = new Set(
  (
    'url rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix icc-color calc min max clamp var matrix rotate ' +
    'translate translatex translatey scale scalex scaley skew skewx skewy circle ellipse inset polygon path'
  ).split(' '),
);

const callsKnown = (value: string): boolean =>
  [...value.matchAll(/(?<![\w-])([\w-]+)\(/g)].every(([, name = '']) => FUNCTIONS.has(name.toLowerCase()));

function isSafe(name: string, raw: string): boolean {
  const value = decoded(raw);
  if (name in NAMESPACES) return value === NAMESPACES[name];
  if (name === 'xlink:href') return /^#[\w.-]+$/.test(value);
  if (!ATTRIBUTES.test(name)) return false;
  // Words for whoever does not see it: nobody runs them.
  if (name.startsWith('aria-')) return true;
  // Colours and clips of the drawing itself may be named; nothing is loaded. A backslash could spell the same otherwise.
  return !/\\|@import|javascript:|data:|url\((?!\s*['"]?#)/i.test(value) && callsKnown(value);
}

/** Why the attributes of a tag are not taken; undefined when they are. */
function checkAttributes(attributes: string): Finding | undefined {
  if (!hasKnownEntities(attributes)) return activeContent;
  if (NO_CHARACTER.test(decoded(attributes))) return damaged;
  const seen = new Set<string>();
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (seen.has(name)) return damaged;
    seen.add(name);
    if (!isSafe(name, double ?? single ?? '')) return activeContent;
  }
  return undefined;
}

/** How large it is drawn, by its own units; 0 when it does not say. */
function sizeOf(attributes: string): { readonly width?: number; readonly height?: number } {
  const box = /\sviewBox\s*=\s*["']\s*[\d.eE+-]+[\s,]+[\d.eE+-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(
    attributes,
  );
  const [width, height] = [Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))];
  return width > 0 && height > 0 ? { width, height } : {};
}

function decode(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How a drawing begins: with a tag `svg`, behind a declaration and comments. */
const START =
  /^\s*(?:<\?xml\s[^<>?]*\?>\s*)?(?:<!--(?:(?!--)[^])*-->\s*|<!DOCTYPE[^<>[\]]*(?:\[[^\]]*\]\s*)?>\s*)*<svg[\s>]/;

export const isSvg = (bytes: Bytes): boolean =>
  START.test(decode(bytes.subarray(0, 4_096))?.slice(0, 4_000) ?? '');

/** Reads the whole drawing as XML and refuses the first thing that the subset does not have. */
export function inspectSvg(bytes: Bytes): Finding {
  const text = decode(bytes);
  if (text === undefined || NO_CHARACTER.test(text)) return damaged;
  const open: string[] = [];
  let root: string | undefined;
  let elements = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    // A DOCTYPE, CDATA, a processing instruction, a broken tag.
    if (!match) return /^<[!?]/.test(text.slice(at, at + 2)) ? activeContent : damaged;
    const [token, closing, name, attributes = '', selfClosing] = match;
    if (name === undefined) {
      if (token.startsWith('<?xml') && at > 0) return damaged;
      if (token.startsWith('<')) continue;
      if (!hasKnownEntities(token)) return activeContent;
      // In text, the end of a CDATA section that never began.
      if (token.includes(']]>') || NO_CHARACTER.test(decoded(token))) return damaged;
      if (open.length === 0 && token.trim() !== '') return root === undefined ? damaged : hiddenData;
    } else if (closing) {
      if (open.pop() !== name || attributes !== '') return damaged;
    } else {
      if (open.length === 0 && root !== undefined) return hiddenData;
      if (!ELEMENTS.has(name) || (open.length === 0) !== (name === 'svg')) return activeContent;
      root ??= attributes;
      elements += 1;
      if (elements > MOST_ELEMENTS || open.length >= MOST_DEPTH)
        return { ok: false, code: 'PICTURE_TOO_BIG' };
      const refused = checkAttributes(attributes);
      if (refused) return refused;
      if (!selfClosing) open.push(name);
    }
  }
  if (root === undefined || open.length > 0) return damaged;
  // Without its namespace a browser takes it for a text.
  return /\sxmlns\s*=/.test(root) ? { ok: true, ...sizeOf(root) } : damaged;
}
